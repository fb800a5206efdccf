#pragma once

#include "base/OperationId.h"
#include "common/Book.h"
#include "services/InvoiceService.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace quittance {

class ActionButton;
class Banner;
class DateEdit;
class FormErrors;

/// "Mark as paid" in full: date, method, reference (F102–F106).
class SettleDialog : public QDialog {
    Q_OBJECT
public:
    SettleDialog(Book& book, const InvoiceDetail& detail, QWidget* parent);

private:
    void save();

    Book& m_book;
    OperationId m_operation = OperationId::create();
    Invoice m_invoice;
    Banner* m_banner;
    FormErrors* m_errors;
    DateEdit* m_date;
    QComboBox* m_method;
    QLineEdit* m_reference;
    ActionButton* m_save;
};

} // namespace quittance
