#pragma once

#include "base/Error.h"
#include "base/Ids.h"
#include "domain/customers/Customer.h"
#include "domain/money/Money.h"

#include <QDate>
#include <QString>

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
    CollectionMethod method = CollectionMethod::Transfer;
    QString reference;
};

std::vector<Error> validate(const SettlementDraft& draft, QDate issueDate, QDate today);

} // namespace quittance
