#pragma once

#include "base/Error.h"
#include "base/Ids.h"
#include "domain/customers/Customer.h"
#include "domain/money/Money.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace quittance {

/// Money received from a customer. Insert-only; taken back by a reversing record (with “Money in”).
struct Payment {
    PaymentId id;
    CustomerId customerId;
    QDate receivedOn;
    CollectionMethod method = CollectionMethod::Transfer;
    QString reference;
    Money amount;
    qint64 recordedAtMs = 0;
    QString recordedBy;
};

/// "Mark as paid" in full: method, date and reference (F102–F106).
struct SettlementDraft {
    InvoiceId invoiceId;
    QDate receivedOn;
    std::optional<CollectionMethod> method = CollectionMethod::Transfer; ///< none: as it is written on the invoice
    QString reference;
};

/// Several invoices marked as paid in one go, on one day.
struct SettlementBatch {
    static constexpr size_t most = 5'000; ///< invoices: they are one transaction

    std::vector<InvoiceId> invoices;
    QDate receivedOn;
    std::optional<CollectionMethod> method; ///< none: each as it is written on the invoice
    QString reference;
    std::map<CustomerId, QString> references; ///< of these customers instead of the one for all
};

std::vector<Error> validate(const SettlementDraft& draft, QDate issueDate, QDate today);
/// What is wrong whatever the invoices are.
std::vector<Error> validate(const SettlementBatch& batch, QDate today);

} // namespace quittance
