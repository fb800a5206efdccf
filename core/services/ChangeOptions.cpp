#include "services/ChangeOptions.h"

#include "domain/revenue/Mrr.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <tuple>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 daysOf(const Plan& plan) {
    switch (plan.intervalUnit) {
    case IntervalUnit::Day: return plan.intervalCount;
    case IntervalUnit::Week: return 7LL * plan.intervalCount;
    case IntervalUnit::Month: return 30LL * plan.intervalCount;
    case IntervalUnit::Year: return 365LL * plan.intervalCount;
    }
    Q_UNREACHABLE();
}

/// The name without the interval: "essential 10 gb" of "Essential (10 GB), monthly". All else tells editions apart, or
/// two that differ in more than the interval would be compared in price.
QString editionOf(const Plan& plan) {
    static const QRegularExpression interval(
        uR"(\b((mensuel|annuel|trimestriel|hebdomadaire)(le)?s?|(par|per) (mois|an|month|year)|)"
        uR"(monthly|yearly|annual(ly)?|quarterly|weekly)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(uR"([^\w]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = plan.nameEn.isEmpty() ? plan.nameFr : plan.nameEn;
    return name.remove(interval).replace(between, u" "_s).trimmed().toCaseFolded();
}

} // namespace

std::vector<ChangeOption> changeOptions(const ChangeContext& context, const BillableSubscription& current) {
    std::vector<ChangeOption> options{{current.product, current.plan, current.price}};
    for (const Plan& plan : context.plans) {
        if (plan.id == current.plan.id || plan.archived || plan.billing == BillingType::OneOff)
            continue;
        if (const Price* const price = priceOn(context, plan.id, current.price.currency, context.today))
            options.push_back({context.products.value(plan.productId), plan, *price});
    }
    const auto rank = [&current](const ChangeOption& option) {
        Subscription one = current.subscription;
        one.quantity = Quantity::fromInteger(1);
        one.discount = {};
        qint64 monthly = 0;
        try {
            monthly = monthlyRecurringRevenue(one, option.plan, option.price).minor();
        } catch (const AmountOverflow&) { // what cannot be worked out stands last
            monthly = std::numeric_limits<qint64>::max();
        }
        return std::tuple(option.product.id != current.product.id, option.product.code, monthly, option.plan.code);
    };
    std::ranges::sort(options, {}, rank);
    return options;
}

std::vector<ChangeOption> sameEdition(const std::vector<ChangeOption>& options, PlanId plan) {
    const auto chosen = std::ranges::find(options, plan, [](const ChangeOption& option) { return option.plan.id; });
    if (chosen == options.end())
        return {};
    std::vector<ChangeOption> same{*chosen};
    for (const ChangeOption& option : options)
        if (option.product.id == chosen->product.id && editionOf(option.plan) == editionOf(chosen->plan) &&
            std::ranges::none_of(
                same, [&option](const ChangeOption& known) { return daysOf(known.plan) == daysOf(option.plan); }))
            same.push_back(option);
    std::ranges::sort(same, {}, [](const ChangeOption& option) { return daysOf(option.plan); });
    return same;
}

std::optional<Money> yearlyCost(const ChangeOption& option, const BillableSubscription& current, Quantity quantity,
                                Rate discount) {
    Subscription whole = current.subscription;
    whole.quantity = quantity;
    whole.discount = discount;
    whole.anchorDate = whole.startDate;
    whole.anchorDay = 0;
    whole.alignment = BillingAlignment::Anniversary;
    whole.lastDay.reset();
    whole.billedUntil.reset();
    whole.billedBefore.reset();
    whole.predecessorId = whole.id; // no set-up fee
    const auto period = nextCharge(whole, option.plan, option.price);
    if (!period)
        return std::nullopt;
    const int count = option.plan.intervalCount;
    try {
        switch (option.plan.intervalUnit) {
        case IntervalUnit::Day: return period->net.times(365, count, Rounding::HalfUp);
        case IntervalUnit::Week: return period->net.times(52, count, Rounding::HalfUp);
        case IntervalUnit::Month: return period->net.times(12, count, Rounding::HalfUp);
        case IntervalUnit::Year: return period->net.times(1, count, Rounding::HalfUp);
        }
    } catch (const AmountOverflow&) {
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace quittance
