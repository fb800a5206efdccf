#pragma once

#include "services/SubscriptionChange.h"

namespace quittance {

/// A plan that a subscription can be changed to, at the price that it would get.
struct ChangeOption {
    Product product;
    Plan plan;
    Price price;
};

/// What is sold in the subscription's currency, its own plan at its own price first among them: the editions of its
/// product, then the others, each product's from the cheapest on.
std::vector<ChangeOption> changeOptions(const ChangeContext& context, const BillableSubscription& current);

/// The same edition at every interval that it is sold at ("Essential, monthly" and "Essential, yearly"), that of `plan`
/// among them; the shortest interval first.
std::vector<ChangeOption> sameEdition(const std::vector<ChangeOption>& options, PlanId plan);

/// What a year costs without VAT; none when it is out of range.
std::optional<Money> yearlyCost(const ChangeOption& option, const BillableSubscription& current, Quantity quantity,
                                Rate discount);

} // namespace quittance
