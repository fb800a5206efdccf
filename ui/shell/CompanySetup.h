#pragma once

#include "base/OperationId.h"
#include "common/Book.h"
#include "domain/company/Company.h"
#include "services/CompanyService.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace quittance {

class ActionButton;
class Banner;
class DraftKeeper;
class FormErrors;
class FormLayout;
class PdfPreview;
class PlainLabel;
class StepBar;

/// "Create my company" in three short steps: identity and VAT, numbering, a look at the invoice. Nothing is stored
/// before the last step; every field has a good default.
class CompanySetup final : public QDialog {
    Q_OBJECT
public:
    CompanySetup(Book& book, QWidget* parent);

    /// Asks before what was typed is thrown away.
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildIdentity();
    void buildNumbering();
    void buildPreview();
    void retranslate();
    void showStep(int step);
    void next();
    void renderPreview();
    void save();
    Company draft() const;

    Book& m_book;
    OperationId m_operation = OperationId::create();
    DraftKeeper* m_draft = nullptr;
    bool m_touched = false;
    StepBar* m_steps;
    PlainLabel* m_heading;
    PlainLabel* m_explanation;
    Banner* m_banner;
    QStackedWidget* m_stack;
    ActionButton* m_back;
    ActionButton* m_later;
    ActionButton* m_next;

    FormLayout* m_identity = nullptr;
    FormErrors* m_identityErrors = nullptr;
    QLineEdit *m_name = nullptr, *m_siren = nullptr, *m_vatNumber = nullptr, *m_capital = nullptr, *m_rcsCity = nullptr,
              *m_address = nullptr, *m_postcode = nullptr, *m_city = nullptr, *m_email = nullptr, *m_iban = nullptr;
    QComboBox *m_legalForm = nullptr, *m_regime = nullptr;
    FormLayout* m_numbering = nullptr;
    FormErrors* m_numberingErrors = nullptr;
    QLineEdit *m_invoicePattern = nullptr, *m_firstNumber = nullptr;
    PlainLabel* m_example = nullptr;
    QComboBox* m_terms = nullptr;
    QCheckBox* m_debits = nullptr;
    PdfPreview* m_preview = nullptr;
};

} // namespace quittance
