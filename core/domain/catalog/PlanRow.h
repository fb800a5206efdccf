#pragma once

#include "domain/catalog/Plan.h"
#include "domain/money/ListCondition.h"

namespace quittance {

enum class PlanColumn : quint8 { Product, Plan, Code, Kind, Billing, Price, Vat, Subscriptions, Status, ProductCode };

/// One plan as lists show it, with its current price in the company's currency (or its only one).
struct PlanRow {
    PlanId id;
    ProductId productId;
    QString productCode;
    QString productNameFr;
    QString productNameEn;
    ProductKind productKind = ProductKind::Service;
    QString code;
    QString nameFr;
    QString nameEn;
    BillingType billing = BillingType::Recurring;
    int intervalCount = 1;
    IntervalUnit intervalUnit = IntervalUnit::Month;
    PricingModel pricing = PricingModel::Flat;
    Rate vatRate;
    bool vatExempt = false;
    UnitPrice price; ///< of tiers the first one's
    Currency currency;
    qint64 priceVersions = 0;
    qint64 activeSubscriptions = 0;
    bool archived = false;
};

struct PlanFilter {
    enum class Status : quint8 { Active, OneOff, Archived, All };
    QString search;
    Status status = Status::Active;
    std::optional<ProductId> product;
    QString language = QStringLiteral("fr"); ///< whose names sort: "fr" or "en"
    std::vector<ListCondition> conditions;   ///< of the advanced filter, by the columns above
};

struct PlanCounts {
    qint64 active = 0;
    qint64 oneOff = 0;
    qint64 archived = 0;
    qint64 all = 0;
};

} // namespace quittance
