#include "domain/billing/UnbilledPeriods.h"

#include <algorithm>

namespace quittance {

BillingCycle billingCycle(const Subscription& subscription, const Plan& plan) {
    const QDate anchor = subscription.anchorDate.isValid() ? subscription.anchorDate : subscription.startDate;
    return BillingCycle(anchor, plan.intervalCount, plan.intervalUnit, subscription.anchorDay);
}

QDate billingStart(const Subscription& subscription, const Plan& plan) {
    const QDate start = subscription.startDate;
    if (!start.isValid())
        return {};
    if (subscription.billedUntil)
        return std::max(*subscription.billedUntil, start);
    if (!subscription.billedBefore || start >= *subscription.billedBefore)
        return start;
    const QDate mark = *subscription.billedBefore;
    if (plan.billing == BillingType::OneOff)
        return mark;
    const BillingCycle cycle = billingCycle(subscription, plan);
    const Period aligned = cycle.periodContaining(mark);
    return aligned.start == mark ? aligned.start : aligned.end;
}

bool isFirstBilling(const Subscription& subscription) {
    return !subscription.billedUntil && !subscription.predecessorId &&
           (!subscription.billedBefore || subscription.startDate >= *subscription.billedBefore);
}

UnbilledPeriods::UnbilledPeriods(const Subscription& subscription, const Plan& plan)
    : m_timing(subscription.timing), m_oneOff(plan.billing == BillingType::OneOff) {
    m_from = billingStart(subscription, plan);
    if (subscription.lastDay)
        m_stop = subscription.lastDay->addDays(1);
    if (!m_from.isValid())
        return;
    if (m_oneOff) {
        m_done = subscription.billedUntil.has_value() || m_from != subscription.startDate;
        return;
    }
    m_cycle = billingCycle(subscription, plan);
    m_index = m_cycle.indexOf(m_from);
    m_aligned = m_cycle.period(m_index);
}

bool UnbilledPeriods::atEnd() const { return m_done || !m_from.isValid() || (m_stop.isValid() && m_from >= m_stop); }

Period UnbilledPeriods::period() const {
    if (m_oneOff)
        return {m_from, m_from.addDays(1)};
    return {m_from, m_stop.isValid() ? std::min(m_stop, m_aligned.end) : m_aligned.end};
}

Period UnbilledPeriods::aligned() const { return m_oneOff ? period() : m_aligned; }

DayShare UnbilledPeriods::share() const { return {period().days(), aligned().days()}; }

QDate UnbilledPeriods::dueDate() const {
    return m_oneOff || m_timing == BillingTiming::Advance ? m_from : period().end;
}

void UnbilledPeriods::next() {
    if (m_oneOff) {
        m_done = true;
        return;
    }
    m_from = period().end;
    ++m_index;
    m_aligned = {m_aligned.end, m_cycle.boundary(m_index + 1)};
}

std::optional<QDate> nextDueDate(const Subscription& subscription, const Plan& plan) {
    const UnbilledPeriods periods(subscription, plan);
    return periods.atEnd() ? std::nullopt : std::optional(periods.dueDate());
}

SubscriptionStatus statusOn(const Subscription& subscription, const Plan& plan, QDate today) {
    if (plan.billing == BillingType::OneOff) {
        if (UnbilledPeriods(subscription, plan).atEnd())
            return SubscriptionStatus::OneOffBilled;
        return subscription.startDate > today ? SubscriptionStatus::Scheduled : SubscriptionStatus::OneOffDue;
    }
    const std::optional<QDate>& lastDay = subscription.lastDay;
    if (lastDay && *lastDay < today && *lastDay >= subscription.startDate.addDays(-1)) {
        switch (subscription.endKind) {
        case EndKind::None:
        case EndKind::Expired: return SubscriptionStatus::Ended;
        case EndKind::Changed: return SubscriptionStatus::Replaced;
        case EndKind::Cancelled: return SubscriptionStatus::Cancelled;
        case EndKind::Paused:
            return subscription.resumesOn && *subscription.resumesOn <= today ? SubscriptionStatus::Replaced
                                                                              : SubscriptionStatus::Paused;
        }
    }
    if (subscription.startDate > today)
        return subscription.trialStart && *subscription.trialStart <= today ? SubscriptionStatus::Trial
                                                                            : SubscriptionStatus::Scheduled;
    return lastDay ? SubscriptionStatus::Ending : SubscriptionStatus::Active;
}

} // namespace quittance
