#pragma once

#include "common/Book.h"
#include "domain/customers/CustomerRow.h"

#include <QComboBox>
#include <QTimer>

namespace quittance {

/// Chooses one customer among many: type a part of the name, code or city; the list follows.
class CustomerPicker final : public QComboBox {
    Q_OBJECT
    /// For FormMemory: the code of who is chosen.
    Q_PROPERTY(QString draftValue READ customerCode WRITE restoreCode)
public:
    CustomerPicker(Book& book, QWidget* parent);

    void setCustomer(CustomerId id);
    /// The customer with this code; empty: none.
    void setCode(const QString& code);
    /// The chosen one; none again as soon as something else is typed.
    CustomerId customer() const { return m_customer; }
    QString customerCode() const { return m_code; }
    /// As setCode(), and tells of it like a choice by the person.
    void restoreCode(const QString& code);
    /// Something is typed and nobody is chosen.
    bool isUndecided() const;

signals:
    /// An invalid id: none any more.
    void customerChosen(quittance::CustomerId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void search();
    void choose(int index);
    void show(const CustomerRow& row);

    Book& m_book;
    CustomerId m_customer;
    QString m_code;
    QTimer m_timer{this};
    bool m_tells = false; ///< of the customer that is being read
};

} // namespace quittance
