#pragma once

#include "settings/SettingsSection.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace quittance {

class CountryCombo;
class FlowLayout;
class MoneyEdit;
class PaymentTermsEdit;
class PdfPreview;
class PercentEdit;
class PlainLabel;

/// Everything that the invoices say of the seller, with a sample invoice beside it that follows as one types, and what
/// the law asks for and is missing.
class CompanySettings final : public SettingsSection {
    Q_OBJECT
public:
    CompanySettings(Book& book, QWidget* parent);

    QString title() const override;
    QString icon() const override;
    void retranslate() override;
    void refresh() override;
    void save() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildTerms();
    void fill();
    Company draft() const;
    std::vector<Error> editorProblems() const;
    void showPenalty();
    void showMissing();
    void showChanges();
    void renderPreview();
    QString fieldName(const QString& field) const;

    Company m_company;
    quint64 m_previewTicket = 0;
    QTimer m_previewTimer{this};
    QWidget* m_missing;
    FlowLayout* m_missingLinks;
    PlainLabel* m_missingText;
    PdfPreview* m_preview;
    PlainLabel* m_sections[5] = {};
    QLineEdit* m_name;
    QComboBox* m_legalForm;
    MoneyEdit* m_capital;
    QLineEdit* m_siren;
    QLineEdit* m_siret;
    QLineEdit* m_rcsCity;
    QLineEdit* m_vatNumber;
    QLineEdit* m_line1;
    QLineEdit* m_line2;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    CountryCombo* m_country;
    QLineEdit* m_email;
    QLineEdit* m_phone;
    QLineEdit* m_website;
    QLineEdit* m_iban;
    QLineEdit* m_bic;
    QComboBox* m_currency;
    QComboBox* m_language;
    QComboBox* m_timeZone;
    PaymentTermsEdit* m_terms;
    QComboBox* m_penalty;
    PercentEdit* m_penaltyRate;
    QLineEdit* m_discountFr;
    QLineEdit* m_discountEn;
    QPlainTextEdit* m_footerFr;
    QPlainTextEdit* m_footerEn;
};

} // namespace quittance
