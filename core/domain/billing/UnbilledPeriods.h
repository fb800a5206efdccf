#pragma once

#include "domain/billing/Proration.h"
#include "domain/catalog/Plan.h"
#include "domain/subscriptions/Subscription.h"

#include <optional>

namespace quittance {

/// The first day that is not billed yet: where billing continues; else the start date, or, with a `billedBefore` after
/// it, the first aligned period start on or after that mark (whole periods only, decisions 7).
QDate billingStart(const Subscription& subscription, const Plan& plan);

/// True until something of it or of its predecessor is billed, here or elsewhere: the set-up fee is due with the first
/// period.
bool isFirstBilling(const Subscription& subscription);

/// The cycle of a subscription on its plan. With the calendar alignment `anchorDay` is the day that it is aligned on,
/// and the days before the first boundary are a leading stub; days and weeks have no calendar alignment.
BillingCycle billingCycle(const Subscription& subscription, const Plan& plan);

/// The day on which the next unbilled period falls due; stored beside the subscription so that a run finds it by index.
std::optional<QDate> nextDueDate(const Subscription& subscription, const Plan& plan);

/// At a date, from dates and what is billed.
SubscriptionStatus statusOn(const Subscription& subscription, const Plan& plan, QDate today);

/// Walks over the periods of one subscription that are not billed yet, in order (rules R8 to R10), without computing a
/// date twice. A one-off has one, its start date.
class UnbilledPeriods {
public:
    UnbilledPeriods(const Subscription& subscription, const Plan& plan);

    bool atEnd() const;
    /// The unbilled days of the present aligned period, up to the last day of use.
    Period period() const;
    /// The whole aligned period that they lie in.
    Period aligned() const;
    DayShare share() const;
    /// In advance: the first day of the period; in arrears: the day after its last day.
    QDate dueDate() const;
    void next();

private:
    BillingCycle m_cycle;
    BillingTiming m_timing;
    bool m_oneOff;
    bool m_done = false;
    qint64 m_index = 0;
    Period m_aligned;
    QDate m_from;
    QDate m_stop; ///< exclusive; invalid: no end is known
};

} // namespace quittance
