#include "domain/revenue/PlannedCharge.h"

#include "domain/billing/ExactAmount.h"
#include "domain/revenue/DayFigures.h"

#include <tuple>

namespace quittance {

namespace {

// A fixed term with more periods left than this is planned as if it went on: nobody looks that far ahead.
constexpr size_t longestTerm = 200;

qint64 netOf(const Subscription& subscription, const Plan& plan, const Price& price, DayShare share) {
    ExactAmount amount =
        ExactAmount::of(price.amount, subscription.quantity, share, subscription.discount, price.currency);
    if (price.taxIncluded && !plan.vatExempt)
        amount.withoutTax(plan.vatRate);
    return amount.rounded(Rounding::HalfUp);
}

void add(ChargeTable& table, const ChargeKey& key, qint64 netMinor, int sign) {
    ChargeFigures& figures = table[key];
    figures.subscriptions += sign;
    addExactly(figures.netMinor, sign * netMinor);
}

ChargeKey repeating(const Subscription& subscription, const Plan& plan, QDate dueOn) {
    ChargeKey key{.dueOn = dueOn};
    switch (plan.intervalUnit) {
    case IntervalUnit::Day: key.days = plan.intervalCount; break;
    case IntervalUnit::Week: key.days = 7 * plan.intervalCount; break;
    case IntervalUnit::Month: key.months = plan.intervalCount; break;
    case IntervalUnit::Year: key.months = 12 * plan.intervalCount; break;
    }
    if (const int aimed = billingCycle(subscription, plan).anchorDay(); key.months > 0 && aimed > 28)
        key.anchorDay = aimed;
    return key;
}

} // namespace

QDate ChargeKey::charge(int n) const {
    if (months == 0)
        return dueOn.addDays(qint64{n} * days);
    const QDate day = dueOn.addMonths(n * months);
    return anchorDay == 0 ? day : QDate(day.year(), day.month(), std::min(anchorDay, day.daysInMonth()));
}

bool ChargeKey::operator<(const ChargeKey& other) const {
    if (currency != other.currency)
        return currency < other.currency;
    return std::tie(dueOn, months, days, anchorDay) < std::tie(other.dueOn, other.months, other.days, other.anchorDay);
}

void addPlannedCharges(const Subscription& subscription, const Plan& plan, const Price& price, ChargeTable& table,
                       int sign) {
    UnbilledPeriods periods(subscription, plan);
    if (periods.atEnd())
        return;
    const DayShare whole{1, 1};
    if (plan.billing == BillingType::OneOff) {
        add(table, {.currency = price.currency, .dueOn = periods.dueDate()}, netOf(subscription, plan, price, whole),
            sign);
        return;
    }
    std::vector<std::pair<QDate, DayShare>> term;
    for (UnbilledPeriods left = periods; subscription.lastDay && !left.atEnd() && term.size() <= longestTerm;
         left.next())
        term.emplace_back(left.dueDate(), left.share());
    if (!subscription.lastDay || term.size() > longestTerm) {
        ChargeKey key = repeating(subscription, plan, periods.dueDate());
        key.currency = price.currency;
        add(table, key, netOf(subscription, plan, price, whole), sign);
        return;
    }
    for (const auto& [dueOn, share] : term)
        add(table, {.currency = price.currency, .dueOn = dueOn}, netOf(subscription, plan, price, share), sign);
}

} // namespace quittance
