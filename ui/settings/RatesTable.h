#pragma once

#include "common/FormDialog.h"
#include "services/CompanyService.h"

class QAction;
class QComboBox;

namespace quittance {

class CountryCombo;
class DateEdit;
class DecimalEdit;
class PercentEdit;
class SmallTable;

/// Rates with the day from which they count: VAT of other member states, or exchange rates. Added, changed and removed
/// here, stored by the form that it stands in.
class RatesTable final : public QWidget {
    Q_OBJECT
public:
    enum class Kind : quint8 { Vat, Exchange };
    RatesTable(Book& book, Kind kind, const QString& name, QWidget* parent);

    void setRates(std::vector<CompanyService::DatedRate> rates);
    const std::vector<CompanyService::DatedRate>& rates() const { return m_rates; }
    void retranslate();
    void updateActions();

signals:
    /// The person changed something.
    void edited();

private:
    void fill();
    void edit(int index);
    QString keyText(const QString& key) const;

    Book& m_book;
    Kind m_kind;
    std::vector<CompanyService::DatedRate> m_rates;
    SmallTable* m_table;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_remove;
};

/// One rate of such a table.
class RateDialog final : public FormDialog {
    Q_OBJECT
public:
    RateDialog(Book& book, RatesTable::Kind kind, const std::optional<CompanyService::DatedRate>& rate,
               QWidget* parent);
    const CompanyService::DatedRate& rate() const { return m_rate; }

protected:
    void retranslate() override;
    void save() override;

private:
    RatesTable::Kind m_kind;
    CompanyService::DatedRate m_rate;
    bool m_isNew;
    CountryCombo* m_country = nullptr;
    QComboBox* m_currency = nullptr;
    DateEdit* m_validFrom;
    PercentEdit* m_percent = nullptr;
    DecimalEdit* m_value = nullptr;
};

} // namespace quittance
