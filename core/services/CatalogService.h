#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/catalog/Edition.h"
#include "domain/catalog/PlanRow.h"
#include "services/ListSort.h"

#include <span>
#include <vector>

namespace quittance {

class Database;

/// A plan and the products that it regroups.
struct Bundle {
    Plan plan;
    std::vector<Product> products;
};

/// Products, their plans and price versions.
class CatalogService {
public:
    CatalogService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::vector<qint64>> ids(const Actor& actor, const PlanFilter& filter, const ListSort<PlanColumn>& sort,
                                    int limit = -1);
    Result<std::vector<PlanRow>> rows(const Actor& actor, std::span<const qint64> ids);
    Result<PlanCounts> counts(const Actor& actor, const PlanFilter& filter = {});

    Result<std::vector<Product>> products(const Actor& actor, bool withArchived = false);
    Result<Product> product(const Actor& actor, ProductId id);
    Result<Plan> plan(const Actor& actor, PlanId id);
    Result<Plan> planByCode(const Actor& actor, const QString& code);
    /// All versions, newest first.
    Result<std::vector<Price>> prices(const Actor& actor, PlanId id);
    /// The version in force on a day for each currency.
    Result<std::vector<Price>> pricesOn(const Actor& actor, PlanId id, QDate day);
    /// What is on sale on a day, by product code: each plan that is not archived at its price in each currency. A
    /// product of which nothing is sold is left out.
    Result<std::vector<ComparedProduct>> onSale(const Actor& actor, QDate day);

    Result<Product> saveProduct(const Actor& actor, const Product& product, const OperationId& operation);
    /// Creates a plan with its first price, or changes a plan (interval, pricing and billing type are fixed once a
    /// subscription has it: InUse says so). `newProduct` is made for it, both or none.
    Result<Plan> savePlan(const Actor& actor, const Plan& plan, const std::optional<Price>& firstPrice,
                          const OperationId& operation, const std::optional<Product>& newProduct = {});
    /// A new version from its valid-from day; subscriptions keep the price they have.
    Result<Price> addPrice(const Actor& actor, const Price& price, const OperationId& operation);
    /// A copy named "… (copy)" with a free code and the current prices (F008).
    Result<Plan> copyPlan(const Actor& actor, PlanId id, const OperationId& operation);
    Result<> setPlanArchived(const Actor& actor, PlanId id, bool archived, const OperationId& operation);
    /// Deletes a plan that was never subscribed to; InUse otherwise (archive it instead) (F009).
    Result<> removePlan(const Actor& actor, PlanId id, const OperationId& operation);

    /// The products that a plan regroups, by code (F018); none: it is no bundle.
    Result<std::vector<Product>> bundle(const Actor& actor, PlanId id);
    /// Every bundle that is on sale, with its products.
    Result<std::vector<Bundle>> bundles(const Actor& actor);
    /// Makes the plan a bundle of these products, of other ones, or none again; what was regrouped stays.
    Result<> setBundle(const Actor& actor, PlanId id, std::vector<ProductId> products, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
