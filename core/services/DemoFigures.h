#pragma once

#include "domain/catalog/Plan.h"
#include "domain/customers/Customer.h"

#include <array>
#include <span>

/// The invented figures of the sample company. Every name is made up; a likeness to a real company is chance.
namespace quittance::demo {

struct ProductLine {
    const char16_t* code;
    const char16_t* nameFr;
    const char16_t* nameEn;
    ProductKind kind;
    SupplyKind supply;
};

struct PlanLine {
    const char16_t* product;
    const char16_t* code;
    const char16_t* nameFr;
    const char16_t* nameEn;
    BillingType billing;
    int intervalCount;
    IntervalUnit intervalUnit;
    PricingModel pricing;
    qint64 euro; ///< millionths
    qint64 pound;
    qint64 franc;
    int vatPerMille;
    int weight; ///< how often it is sold
};

struct PartyLine {
    const char16_t* name;
    const char16_t* country;
    const char16_t* postcode;
    const char16_t* city;
    const char16_t* street;
    const char16_t* language;
    bool business;
};

std::span<const ProductLine> products();
std::span<const PlanLine> plans();
std::span<const PartyLine> parties();

} // namespace quittance::demo
