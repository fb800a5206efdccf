#include "domain/revenue/Mrr.h"

#include "domain/billing/ExactAmount.h"
#include "domain/catalog/PriceParts.h"

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

/// What a whole period costs at list price, exactly, in millionths of millionths.
Int128 listTotal(const PriceParts& parts) {
    Int128 total = 0;
    for (const PricePart& part : parts)
        if (__builtin_add_overflow(total, Int128{part.price.millionths()} * part.quantity.millionths(), &total))
            throw AmountOverflow();
    return total;
}

} // namespace

Money monthlyRecurringRevenue(const Subscription& subscription, const Plan& plan, const Price& price) {
    if (plan.billing == BillingType::OneOff)
        return Money::zero(price.currency);
    ExactAmount amount =
        ExactAmount::ofTrillionths(listTotal(periodParts(plan, price, subscription.quantity)), price.currency);
    amount.times(Rate::one - subscription.discount.millionths(), Rate::one);
    const bool forGood = subscription.promotion && !subscription.promotion->until;
    if (forGood)
        amount.times(Rate::one - subscription.promotion->rate.millionths(), Rate::one);
    if (price.taxIncluded && !plan.vatExempt)
        amount.withoutTax(plan.vatRate);
    if (forGood)
        amount.less(subscription.promotion->amountMinor);
    perMonth(amount, plan);
    return Money::fromMinor(amount.rounded(Rounding::HalfUp), price.currency);
}

Money monthlyRecurringRevenueOn(QDate day, const Subscription& subscription, const Plan& plan, const Price& price) {
    const bool started = subscription.startDate <= day;
    const bool ended = subscription.lastDay && *subscription.lastDay < day;
    return started && !ended ? monthlyRecurringRevenue(subscription, plan, price) : Money::zero(price.currency);
}

} // namespace quittance
