#pragma once

#include "domain/billing/BillingEngine.h"

#include <span>
#include <vector>

namespace quittance {

/// What a subscription shall be under.
struct SubscriptionTerms {
    Product product;
    Plan plan;
    Price price;
    Quantity quantity;
    Rate discount;
};

/// What a change does, before anything of it is stored (rules R13, R14, decisions 13).
struct PlannedChange {
    ChangeTiming timing = ChangeTiming::Now;
    QDate on;             ///< first day under the new terms
    bool inPlace = false; ///< nothing was billed and it begins that day: the stretch itself is changed
    Subscription before;  ///< the present stretch as it will be: ended the day before
    Subscription after;   ///< the stretch that follows (no id yet), or the same one
    std::vector<PendingCharge> corrections; ///< credits of what is billed of the days after
};

/// A change of plan, quantity, discount or interval. A change of interval starts a new anchor on its day, every other
/// one keeps it. `wished` is the day for a change at once (none: today, at the earliest the start); with PeriodEnd
/// the day is the end of what is billed, else of the present period.
Result<PlannedChange> planSubscriptionChange(const BillableSubscription& current, std::span<const BilledLine> billed,
                                             const SubscriptionTerms& terms, ChangeTiming timing,
                                             std::optional<QDate> wished, QDate today);

/// The stretch that follows from a day on, under the same terms, with nothing billed of it: after a pause, or with
/// another number of licences.
Subscription following(const Subscription& subscription, QDate on);

/// The first day of the period that is not billed yet, today or later: "at period end".
QDate periodEnd(const Subscription& subscription, const Plan& plan, QDate today);

/// The first day from `from` on with which a period begins that is not billed: what a new list price holds from.
QDate nextPeriodStart(const Subscription& subscription, const Plan& plan, QDate from);

/// What bills of each line exactly the days before `end` (exclusive), in their order.
std::vector<PendingCharge> corrections(std::span<const BilledLine> billed, QDate end);

} // namespace quittance
