#pragma once

#include "domain/access/Scope.h"
#include "domain/invoices/Invoice.h"
#include "domain/money/ListCondition.h"

namespace quittance {

enum class InvoiceColumn : quint8 {
    Number,
    Customer,
    IssueDate,
    DueDate,
    Status,
    Gross,
    Paid,
    Due,
    Net,
    Vat,
    Kind,
    CustomerCode,
    Currency
};

/// One issued document as lists show it. Credit notes have negative amounts here.
struct InvoiceRow {
    InvoiceId id;
    DocumentKind kind = DocumentKind::Invoice;
    QString number;
    CustomerId customerId; ///< who owes it now: the survivor, where the customer was merged
    QString customerCode;
    QString customerName; ///< as printed
    QDate issueDate;
    QDate dueDate;
    InvoiceStatus status = InvoiceStatus::Issued;
    qint64 daysOverdue = 0;
    Money net;
    Money vat;
    Money gross;
    Money paid;
    Money due;
};

struct InvoiceFilter {
    enum class Status : quint8 { All, ToCollect, Overdue, Paid, Credited, CreditNotes };
    QString search; ///< number, customer name or code, or an amount
    Status status = Status::All;
    std::optional<CustomerId> customer;
    std::optional<SubscriptionId> subscription;
    std::optional<BillingRunId> run;
    std::optional<QDate> from; ///< issue date, inclusive
    std::optional<QDate> to;
    std::optional<QDate> dueFrom; ///< due date, inclusive
    std::optional<QDate> dueTo;
    std::optional<QDate> paidFrom; ///< the day on which money came for it, inclusive
    std::optional<QDate> paidTo;
    Scope scope;                           ///< what the window is restricted to
    std::vector<ListCondition> conditions; ///< of the advanced filter, by the columns above
};

struct InvoiceCounts {
    qint64 all = 0;
    qint64 toCollect = 0;
    qint64 overdue = 0;
    qint64 paid = 0;
    qint64 credited = 0;
    qint64 creditNotes = 0;
};

/// Totals of the rows that a filter shows, per currency.
struct InvoiceTotals {
    qint64 rows = 0;
    struct PerCurrency {
        Money net, vat, gross, due;
    };
    std::vector<PerCurrency> perCurrency;
};

/// One entry of a timeline: what happened, when, who, from where.
struct TimelineEntry {
    qint64 atMs = 0;
    QString what; ///< in the program's language
    QString actor;
    QString source;
    QString detail;
};

} // namespace quittance
