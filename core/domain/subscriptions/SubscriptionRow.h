#pragma once

#include "domain/access/Scope.h"
#include "domain/catalog/Plan.h"
#include "domain/money/ListCondition.h"
#include "domain/subscriptions/Subscription.h"

namespace quittance {

enum class SubscriptionColumn : quint8 {
    Code,
    Product,
    Customer,
    Site,
    Units,
    Price,
    NextDate,
    NextAmount,
    Method,
    Status,
    CustomerCode,
    Workspace,
    Discount,
    Mrr,
    StartDate,
    LastDay,
    Currency
};

/// One subscription as lists show it.
struct SubscriptionRow {
    SubscriptionId id;
    QString code;
    CustomerId customerId;
    QString customerCode;
    QString customerName;
    QString workspaceName;
    QString siteName; ///< empty: unassigned
    QString productNameFr;
    QString productNameEn;
    QString planNameFr;
    QString planNameEn;
    QString planCode;
    BillingType billing = BillingType::Recurring;
    int intervalCount = 1;
    IntervalUnit intervalUnit = IntervalUnit::Month;
    Quantity quantity;
    PricingModel pricing = PricingModel::Flat;
    UnitPrice price; ///< of tiers the first one's
    Rate discount;
    Currency currency;
    Money mrr;
    QDate startDate;
    std::optional<QDate> lastDay;
    std::optional<QDate> nextDate; ///< when the next period is billed
    std::optional<Money>
        nextAmount; ///< excluding VAT; exact where the next period is whole or prorated by the last day
    CollectionMethod method = CollectionMethod::Transfer;
    SubscriptionStatus status = SubscriptionStatus::Active;
    EndKind endKind = EndKind::None; ///< of the last day
    /// On an invoice that is overdue, or a stretch before it is: told of the stretch that runs now.
    bool pastDue = false;
};

/// What was billed of one subscription in one currency, excluding VAT; what was credited does not count.
struct SubscriptionBilling {
    SubscriptionId id;
    Money billed;
    Money pending; ///< of it, on invoices that still wait for money
};

/// An overdue invoice that a subscription stands on.
struct OverdueInvoice {
    InvoiceId id;
    QString number;
    QDate dueDate;
    Money open; ///< of the whole invoice
};

struct SubscriptionFilter {
    enum class Tab : quint8 { Current, OneOff, Inactive, All };
    /// Renewals are of a year or longer and not ended; past due: on an invoice that is overdue.
    enum class Highlight : quint8 { None, RenewsSoon, Renewals, Unassigned, PastDue };
    QString search;
    Tab tab = Tab::Current;
    Highlight highlight = Highlight::None;
    std::optional<CustomerId> customer;
    std::optional<PlanId> plan;
    std::optional<QDate> dueFrom; ///< next payment, inclusive
    std::optional<QDate> dueTo;
    Scope scope;                           ///< what the window is restricted to
    std::vector<ListCondition> conditions; ///< of the advanced filter, by the columns above
};

/// Of the rows that a filter shows.
struct SubscriptionTotals {
    qint64 rows = 0;
    std::vector<Money> mrr; ///< of those in force today, one a currency; currencies without any are left out
};

struct SubscriptionCounts {
    qint64 current = 0;
    qint64 oneOff = 0;
    qint64 inactive = 0;
    qint64 all = 0;
    qint64 renewsSoon = 0; ///< next payment within 30 days, yearly or longer plans that nobody has ended
    qint64 unassigned = 0;
    qint64 pastDue = 0; ///< on an overdue invoice
};

} // namespace quittance
