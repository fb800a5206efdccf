#pragma once

#include "base/Ids.h"
#include "domain/billing/Explanation.h"
#include "domain/billing/PendingCharge.h"
#include "domain/billing/Proration.h"
#include "domain/billing/UnbilledPeriods.h"
#include "domain/catalog/Plan.h"
#include "domain/company/Company.h"
#include "domain/customers/Customer.h"
#include "domain/subscriptions/Subscription.h"
#include "domain/taxes/TaxBreakdown.h"

#include <QString>

#include <span>
#include <vector>

namespace quittance {

/// What the engine needs to know of one subscription: facts, no lookups.
struct BillableSubscription {
    Subscription subscription;
    Product product;
    Plan plan;
    Price price;
    QString siteName;
    QString workspaceName;
    std::vector<PendingCharge> pending; ///< that fall due; by id
};

/// Everything that decides one customer's proposal. The engine reads no clock and no database.
struct BillingInput {
    const Company& company;
    const Customer& customer;
    std::span<const BillableSubscription> subscriptions; ///< in the order of the lines
    QDate until;                                         ///< bill what falls due on or before this day
    const DestinationRates& destinationRates;
};

/// One charge of one period.
struct ProposedLine {
    SubscriptionId subscriptionId;
    WorkspaceId workspaceId;
    QString subscriptionCode;
    ProductId productId;
    PlanId planId;
    PriceId priceId;
    /// Part of the unique key (subscription, charge, period start): "recurring" or "one_off" and, for the parts of a
    /// price after the first, ".2", ".3"…; "setup" for the fee of the first billing; "pending.7" for a charge that
    /// waited.
    QString charge;
    Period period;       ///< a one-off: its day
    QString description; ///< product — plan in the customer's language
    QString siteName;
    QString unitCode;  ///< UN/ECE rec 20: MON, ANN, WEE, DAY for a whole flat period, else C62 (one)
    Quantity quantity; ///< of the part of the price: the units of a tier, packages, or the subscription's
    UnitPrice listPrice;
    Rate discount;
    DayShare share;
    UnitPrice netUnitPrice; ///< BT-146: discount and proration folded in; quantity × it rounds to net (decisions 11)
    Money net;
    TaxDecision tax;
    SupplyKind supply = SupplyKind::Services;
    Explanation explanation;
};

/// One invoice to be: one per customer and currency, or per workspace where the customer wants it (decisions 8).
struct ProposedInvoice {
    CustomerId customerId;
    std::optional<WorkspaceId> workspaceId;
    Currency currency;
    std::vector<ProposedLine> lines;
    DocumentTotals totals;
    std::vector<TaxWarning> warnings;
};

/// A subscription after its lines are issued.
struct BilledState {
    SubscriptionId subscriptionId;
    std::optional<QDate> billedUntil; ///< exclusive
    std::optional<QDate> nextDueDate; ///< when the next period falls due; none: nothing more to bill
    std::vector<qint64> pending;      ///< charges that waited and are lines now
};

/// What a customer is to be billed, and how far each subscription is billed then.
struct Proposal {
    std::vector<ProposedInvoice> invoices;
    std::vector<BilledState> states;
    std::vector<PendingCharge> heldBack; ///< credits that would make an invoice negative: they wait for the next one
};

/// What is due for one customer until a day: every period in advance that starts, every period in arrears that has
/// ended (the day after its last day) on or before it, several at once where several are due; a one-off on its start
/// date. Pure: the same input gives the same proposal, and what is already billed (Subscription::billedUntil) is never
/// proposed again. One subscription that cannot be billed (overflow, VAT not decided) fails the customer with a message
/// that names it.
Result<Proposal> propose(const BillingInput& input);

/// The next period that would be billed and its net with a set-up fee that comes with it, whatever the date: "next
/// payment" in lists and before saving. A tax-included price is shown without the plan's rate. None when nothing is
/// left to bill or the amount is out of range.
struct NextCharge {
    QDate dueDate;
    Period period;
    Money net;
    DayShare share;
};
std::optional<NextCharge> nextCharge(const Subscription& subscription, const Plan& plan, const Price& price);

} // namespace quittance
