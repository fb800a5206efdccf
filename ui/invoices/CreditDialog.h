#pragma once

#include "common/FormDialog.h"
#include "services/InvoiceService.h"

class QComboBox;

namespace quittance {

/// A credit note for the whole of an invoice, with its reason. What was issued is never changed; this corrects it.
class CreditDialog final : public FormDialog {
    Q_OBJECT
public:
    CreditDialog(Book& book, const InvoiceDetail& detail, QWidget* parent);
    /// The credit note, after it was issued.
    InvoiceId creditNote() const { return m_creditNote; }

protected:
    void retranslate() override;
    void save() override;

private:
    Invoice m_invoice;
    InvoiceId m_creditNote;
    PlainLabel* m_amount;
    QComboBox* m_reason;
};

} // namespace quittance
