#pragma once

#include "services/CompanyService.h"
#include "settings/SettingsSection.h"

class QLineEdit;

namespace quittance {

class NumberEdit;
class PlainLabel;
class SmallTable;

/// How documents are numbered: the pattern of each series, its next number, and the series that exist.
class NumberingSettings final : public SettingsSection {
    Q_OBJECT
public:
    NumberingSettings(Book& book, QWidget* parent);

    QString title() const override;
    QString icon() const override;
    void retranslate() override;
    void refresh() override;
    void save() override;

private:
    struct Kind {
        DocumentKind kind = DocumentKind::Invoice;
        QString field; ///< prefix of its fields
        PlainLabel* section = nullptr;
        QLineEdit* pattern = nullptr;
        NumberEdit* first = nullptr;
        PlainLabel* example = nullptr;
        CompanyService::SeriesSettings stored;
    };
    void addKind(DocumentKind kind, const QString& field);
    void fill();
    void showExamples();

    std::vector<Kind> m_kinds;
    int m_year;
    PlainLabel* m_seriesTitle;
    SmallTable* m_series;
};

} // namespace quittance
