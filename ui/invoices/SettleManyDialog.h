#pragma once

#include "common/FormDialog.h"
#include "services/PaymentService.h"

class QComboBox;
class QLineEdit;

namespace quittance {

class DateEdit;
class SmallTable;

/// Several invoices are marked as paid at once: what that settles, from whom, and which of the selection it leaves out
/// and why, before anything is written. The page runs what batch() says.
class SettleManyDialog final : public FormDialog {
    Q_OBJECT
public:
    SettleManyDialog(Book& book, std::vector<Payable> payables, QDate today, QWidget* parent);

    const SettlementBatch& batch() const { return m_batch; }

protected:
    void retranslate() override;
    void save() override;

private:
    struct Customer {
        CustomerId id;
        QString name;
        qint64 invoices = 0;
        std::vector<Money> amounts;
    };
    QString reasonAgainst(const Payable& payable) const;
    void preview();
    void showOwnReference();
    void takeOwnReference();
    void showReferences();

    std::vector<Payable> m_payables;
    QDate m_today;
    SettlementBatch m_batch;
    std::map<CustomerId, QString> m_references; ///< as typed
    std::vector<Customer> m_customers;          ///< by row of the table

    PlainLabel* m_amount;
    PlainLabel* m_count;
    DateEdit* m_date;
    QComboBox* m_method;
    QLineEdit* m_reference;
    SmallTable* m_table;
    QLineEdit* m_ownReference;
    PlainLabel* m_leftOut;
    SmallTable* m_refused;
};

} // namespace quittance
