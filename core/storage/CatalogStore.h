#pragma once

#include "domain/catalog/Plan.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// Products, plans and their price versions.
class CatalogStore {
public:
    explicit CatalogStore(Session& session) : m_session(session) {}

    std::optional<Product> product(ProductId id);
    std::optional<Product> productByCode(const QString& code);
    std::vector<Product> products(bool withArchived);
    ProductId insert(const Product& product);
    /// False when the stored version is another one. Plans of the product are found by its new names.
    bool update(const Product& product);

    std::optional<Plan> plan(PlanId id);
    std::optional<Plan> planByCode(const QString& code);
    std::vector<Plan> plansOf(ProductId product);
    PlanId insert(const Plan& plan);
    bool update(const Plan& plan);
    /// With its prices, none of which may be referred to.
    void remove(PlanId id);
    bool isSubscribed(PlanId id);

    std::optional<Price> price(PriceId id);
    /// All versions, newest first.
    std::vector<Price> prices(PlanId plan);
    /// The version in force on a day in each currency, by currency.
    std::vector<Price> pricesOn(PlanId plan, QDate day);
    std::optional<Price> priceOn(PlanId plan, Currency currency, QDate day);
    std::optional<Price> priceFrom(PlanId plan, Currency currency, QDate validFrom);
    PriceId insert(const Price& price, qint64 nowMs);
    /// Only for a price that nothing refers to.
    void replace(const Price& price);
    bool isSold(PriceId id);

private:
    void refreshSearchText(PlanId id);

    Session& m_session;
};

} // namespace quittance
