#pragma once

#include "domain/journal/JournalEntry.h"
#include "services/CompanyService.h"
#include "settings/SettingsSection.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace quittance {

class PlainLabel;
class RatesTable;

/// VAT regime, one-stop shop with its rates, exchange rates, and the accounts that entries are booked on.
class AccountingSettings final : public SettingsSection {
    Q_OBJECT
public:
    AccountingSettings(Book& book, QWidget* parent);

    QString title() const override;
    QString icon() const override;
    void retranslate() override;
    void refresh() override;
    void save() override;

private:
    struct Values {
        VatRegime regime = VatRegime::Standard;
        bool debits = false;
        bool oneStopShop = false;
        ChartOfAccounts accounts;
        std::vector<CompanyService::DatedRate> destination;
        std::vector<CompanyService::DatedRate> exchange;
    };
    static Result<Values> read(Services& services, const Actor& actor);
    static Result<> store(Services& services, const Actor& actor, const Values& before, const Values& wanted,
                          const OperationId& operation);
    void fill();
    Values draft() const;

    Values m_values;
    std::array<PlainLabel*, 4> m_sections{};
    QComboBox* m_regime;
    QCheckBox* m_debits;
    PlainLabel* m_debitsHint;
    QCheckBox* m_oneStopShop;
    PlainLabel* m_oneStopShopHint;
    RatesTable* m_destination;
    RatesTable* m_exchange;
    std::array<QLineEdit*, 9> m_accounts{};
};

} // namespace quittance
