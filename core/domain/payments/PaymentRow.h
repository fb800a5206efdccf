#pragma once

#include "domain/access/Scope.h"
#include "domain/money/ListCondition.h"
#include "domain/payments/Payment.h"

namespace quittance {

enum class PaymentColumn : quint8 {
    Date,
    Customer,
    Method,
    Reference,
    Settles,
    Amount,
    Unused,
    CustomerCode,
    Currency,
    RecordedBy
};

/// One payment as lists show it.
struct PaymentRow {
    /// An invoice that it paid, and how much of it.
    struct Settled {
        InvoiceId invoice;
        QString number;
        QDate issuedOn;
        Money amount;
    };
    PaymentId id;
    QDate receivedOn;
    CustomerId customerId; ///< who has it now: the survivor, where the customer was merged
    QString customerCode;
    QString customerName; ///< of who paid
    CollectionMethod method = CollectionMethod::Transfer;
    QString reference;
    Money amount;
    Money unused; ///< of it, not set against an invoice yet
    std::vector<Settled> settled;
    qint64 recordedAtMs = 0;
    QString recordedBy;
};

struct PaymentFilter {
    enum class Span : quint8 { All, ThisMonth, LastMonth, ThisYear };
    QString search; ///< customer, reference, number of an invoice that it paid, or an amount
    Span span = Span::All;
    std::optional<CustomerId> customer;
    std::optional<QDate> from; ///< the day it came, inclusive
    std::optional<QDate> to;
    Scope scope;                           ///< what the window is restricted to
    std::vector<ListCondition> conditions; ///< of the advanced filter, by the columns above
};

struct PaymentCounts {
    qint64 all = 0;
    qint64 thisMonth = 0;
    qint64 lastMonth = 0;
    qint64 thisYear = 0;
};

/// Of the rows that a filter shows.
struct PaymentTotals {
    qint64 rows = 0;
    std::vector<Money> amounts; ///< one a currency
};

} // namespace quittance
