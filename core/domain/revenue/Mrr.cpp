#include "domain/revenue/Mrr.h"

#include "domain/billing/ExactAmount.h"

namespace quittance {

namespace {

/// Months are the measure: a year has 12, a week 12/52 of one, a day 12/365 (decisions 17).
void perMonth(ExactAmount& amount, const Plan& plan) {
    const qint64 count = plan.intervalCount;
    switch (plan.intervalUnit) {
    case IntervalUnit::Day: amount.times(365, 12 * count); return;
    case IntervalUnit::Week: amount.times(52, 12 * count); return;
    case IntervalUnit::Month: amount.times(1, count); return;
    case IntervalUnit::Year: amount.times(1, 12 * count); return;
    }
}

} // namespace

Money monthlyRecurringRevenue(const Subscription& subscription, const Plan& plan, const Price& price) {
    if (plan.billing == BillingType::OneOff)
        return Money::zero(price.currency);
    ExactAmount amount =
        ExactAmount::of(price.amount, subscription.quantity, {1, 1}, subscription.discount, price.currency);
    if (price.taxIncluded && !plan.vatExempt)
        amount.withoutTax(plan.vatRate);
    perMonth(amount, plan);
    return Money::fromMinor(amount.rounded(Rounding::HalfUp), price.currency);
}

Money monthlyRecurringRevenueOn(QDate day, const Subscription& subscription, const Plan& plan, const Price& price) {
    const bool started = subscription.startDate <= day;
    const bool ended = subscription.lastDay && *subscription.lastDay < day;
    return started && !ended ? monthlyRecurringRevenue(subscription, plan, price) : Money::zero(price.currency);
}

} // namespace quittance
