#pragma once

#include "common/FormDialog.h"
#include "services/InvoiceService.h"

class QComboBox;
class QLineEdit;

namespace quittance {

class DateEdit;

/// "Mark as paid" in full: date, method, reference (F102–F106).
class SettleDialog final : public FormDialog {
    Q_OBJECT
public:
    SettleDialog(Book& book, const InvoiceDetail& detail, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    Invoice m_invoice;
    Money m_due;
    QDate m_today;
    PlainLabel* m_amount;
    DateEdit* m_date;
    QComboBox* m_method;
    QLineEdit* m_reference;
};

} // namespace quittance
