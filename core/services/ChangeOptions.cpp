#include "services/ChangeOptions.h"

#include "domain/catalog/Edition.h"
#include "domain/revenue/Mrr.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace quittance {

std::vector<ChangeOption> changeOptions(const ChangeContext& context, const BillableSubscription& current) {
    std::vector<ChangeOption> options{{current.product, current.plan, current.price}};
    for (const Plan& plan : context.plans) {
        if (plan.id == current.plan.id || plan.archived || plan.billing == BillingType::OneOff)
            continue;
        const Product product = context.products.value(plan.productId);
        if (product.kind == ProductKind::Mailbox && current.product.kind != ProductKind::Mailbox)
            continue; // sold in its domain alone
        if (const Price* const price = priceOn(context, plan.id, current.price.currency, context.today))
            options.push_back({product, plan, *price});
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
        if (option.product.id == chosen->product.id && editionKey(option.plan) == editionKey(chosen->plan) &&
            std::ranges::none_of(same, [&option](const ChangeOption& known) {
                return intervalDays(known.plan) == intervalDays(option.plan);
            }))
            same.push_back(option);
    std::ranges::sort(same, {}, [](const ChangeOption& option) { return intervalDays(option.plan); });
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
    try {
        return perYear(period->net, option.plan);
    } catch (const AmountOverflow&) {
        return std::nullopt;
    }
}

} // namespace quittance
