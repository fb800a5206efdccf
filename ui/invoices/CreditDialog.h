#pragma once

#include "base/OperationId.h"
#include "common/Book.h"
#include "services/InvoiceService.h"

#include <QDialog>

class QComboBox;

namespace quittance {

class ActionButton;
class Banner;
class FormErrors;

/// A credit note for the whole of an invoice, with its reason. What was issued is never changed; this corrects it.
class CreditDialog : public QDialog {
    Q_OBJECT
public:
    CreditDialog(Book& book, const InvoiceDetail& detail, QWidget* parent);
    /// The credit note, after it was issued.
    InvoiceId creditNote() const { return m_creditNote; }

private:
    void save();

    Book& m_book;
    OperationId m_operation = OperationId::create();
    InvoiceId m_invoice;
    InvoiceId m_creditNote;
    Banner* m_banner;
    FormErrors* m_errors;
    QComboBox* m_reason;
    ActionButton* m_save;
};

} // namespace quittance
