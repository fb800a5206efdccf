#pragma once

#include "domain/catalog/Plan.h"

#include <optional>
#include <vector>

namespace quittance {

/// A plan at the price that it is sold at on some day, in one currency.
struct PricedPlan {
    Plan plan;
    Price price;
    std::vector<Product> regroups; ///< of a bundle: the products that it stands for
};

/// A product with what is sold of it.
struct ComparedProduct {
    Product product;
    std::vector<PricedPlan> plans;
};

/// Plans of a product that differ in nothing but how often they are billed are one edition: "Essential, monthly" and
/// "Essential, yearly". Two plans of a product are the same edition when their keys are equal.
QString editionKey(const Plan& plan);
/// The plan's name without the interval, in "fr" or "en"; empty when it says nothing else.
QString editionName(const Plan& plan, const QString& language);

/// For the order of intervals only: months have 30 days, years 365.
qint64 intervalDays(const Plan& plan);
/// What a year costs when each period costs `period`: 12 months, 52 weeks or 365 days of it, rounded half up; a one-off
/// plan's price as it is. Throws AmountOverflow.
Money perYear(const Money& period, const Plan& plan);

} // namespace quittance
