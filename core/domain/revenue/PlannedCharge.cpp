#include "domain/revenue/PlannedCharge.h"

#include "domain/billing/ExactAmount.h"
#include "domain/catalog/PriceParts.h"
#include "domain/revenue/DayFigures.h"

#include <tuple>

namespace quittance {

namespace {

// A fixed term with more periods left than this is planned as if it went on: nobody looks that far ahead.
constexpr size_t longestTerm = 200;
constexpr int mostPeriods = 120; ///< that a code lowers, when it is not for good

qint64 netOf(const PricePart& part, const Plan& plan, const Price& price, DayShare share, Rate discount) {
    ExactAmount amount = ExactAmount::of(part.price, part.quantity, share, discount, price.currency);
    if (price.taxIncluded && !plan.vatExempt)
        amount.withoutTax(plan.vatRate);
    return amount.rounded(Rounding::HalfUp);
}

qint64 netOf(const PriceParts& parts, const Plan& plan, const Price& price, DayShare share, Rate discount) {
    qint64 net = 0;
    for (const PricePart& part : parts)
        addExactly(net, netOf(part, plan, price, share, discount));
    return net;
}

void add(ChargeTable& table, const ChargeKey& key, qint64 netMinor, int sign, int subscriptions = 1) {
    ChargeFigures& figures = table[key];
    figures.subscriptions += sign * subscriptions;
    addExactly(figures.netMinor, sign * netMinor);
}

/// What a code takes off a period that costs `full`.
qint64 takenOff(const Subscription& subscription, QDate periodStart, const PriceParts& parts, const Plan& plan,
                const Price& price, DayShare share, qint64 full) {
    const auto& code = subscription.promotion;
    if (!code || !code->covers(periodStart))
        return 0;
    if (code->rate.isZero())
        return std::min(full, code->amountMinor);
    return full - netOf(parts, plan, price, share, withPromotion(subscription.discount, code->rate));
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
    const Rate discount = subscription.discount;
    const PriceParts parts = periodParts(plan, price, subscription.quantity);
    const ChargeKey once{.currency = price.currency, .dueOn = periods.dueDate()};
    const qint64 full = netOf(parts, plan, price, whole, discount);
    const auto off = [&](const UnbilledPeriods& of) {
        return takenOff(subscription, of.period().start, parts, plan, price, whole, full);
    };
    if (plan.billing == BillingType::OneOff) {
        add(table, once, full - off(periods), sign);
        return;
    }
    // The fee comes with the first period: no charge of its own, only its amount.
    if (const auto setup = isFirstBilling(subscription) ? setupPart(price) : std::nullopt)
        add(table, once, netOf(*setup, plan, price, whole, {}), sign, 0);
    std::vector<std::pair<QDate, qint64>> term;
    for (UnbilledPeriods left = periods; subscription.lastDay && !left.atEnd() && term.size() <= longestTerm;
         left.next()) {
        const qint64 net = netOf(parts, plan, price, left.share(), discount);
        term.emplace_back(left.dueDate(),
                          net - takenOff(subscription, left.period().start, parts, plan, price, left.share(), net));
    }
    if (!subscription.lastDay || term.size() > longestTerm) {
        ChargeKey key = repeating(subscription, plan, periods.dueDate());
        key.currency = price.currency;
        const bool forGood = subscription.promotion && !subscription.promotion->until;
        add(table, key, full - (forGood ? off(periods) : 0), sign);
        // For some periods: what each of them costs less, beside the charge that goes on for good.
        int covered = 0;
        for (UnbilledPeriods left = periods; !forGood && off(left) != 0 && covered < mostPeriods;
             left.next(), ++covered)
            add(table, {.currency = price.currency, .dueOn = left.dueDate()}, -off(left), sign, 0);
        return;
    }
    for (const auto& [dueOn, net] : term)
        add(table, {.currency = price.currency, .dueOn = dueOn}, net, sign);
}

} // namespace quittance
