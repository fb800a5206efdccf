#include "services/CatalogService.h"

#include "services/Command.h"
#include "services/Records.h"
#include "storage/BundleStore.h"
#include "storage/CatalogQuery.h"
#include "storage/CatalogStore.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"
#include "storage/VoucherStore.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CatalogServiceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CatalogService)
};

Error noPlan() { return {ErrorCode::NotFound, CatalogServiceText::tr("This plan does not exist any more.")}; }

Error noProduct() { return {ErrorCode::NotFound, CatalogServiceText::tr("This product does not exist any more.")}; }

CatalogQuery queryOf(Session& session, const Clock& clock) {
    const auto company = CompanyStore(session).company();
    return {session, businessDay(session, clock), company ? company->currency : Currency::eur()};
}

Result<Plan> readPlan(Database& database, PlanId id) {
    return database.read([id](Session& session) -> Result<Plan> {
        if (auto plan = CatalogStore(session).plan(id))
            return *plan;
        return noPlan();
    });
}

Result<Product> readProduct(Database& database, ProductId id) {
    return database.read([id](Session& session) -> Result<Product> {
        if (auto product = CatalogStore(session).product(id))
            return *product;
        return noProduct();
    });
}

std::vector<Product> regrouped(Session& session, PlanId plan) {
    std::vector<Product> products;
    for (const ProductId id : BundleStore(session).products(plan))
        if (auto product = CatalogStore(session).product(id))
            products.push_back(*std::move(product));
    return products;
}

/// "Basic (copy)", in the language of each name; an empty name stays empty.
void nameAsCopy(Plan& plan) {
    if (!plan.nameFr.isEmpty())
        plan.nameFr += u" (copie)"_s;
    if (!plan.nameEn.isEmpty())
        plan.nameEn += u" (copy)"_s;
}

} // namespace

Result<std::vector<qint64>> CatalogService::ids(const Actor& actor, const PlanFilter& filter,
                                                const ListSort<PlanColumn>& sort, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<qint64>> {
        return queryOf(session, m_clock).ids(filter, sort.column, sort.descending, limit);
    });
}

Result<std::vector<PlanRow>> CatalogService::rows(const Actor& actor, std::span<const qint64> ids) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [&](Session& session) -> Result<std::vector<PlanRow>> { return queryOf(session, m_clock).rows(ids); });
}

Result<PlanCounts> CatalogService::counts(const Actor& actor, const PlanFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [&](Session& session) -> Result<PlanCounts> { return queryOf(session, m_clock).counts(filter); });
}

Result<std::vector<Product>> CatalogService::products(const Actor& actor, bool withArchived) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([withArchived](Session& session) -> Result<std::vector<Product>> {
        return CatalogStore(session).products(withArchived);
    });
}

Result<Product> CatalogService::product(const Actor& actor, ProductId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return readProduct(m_database, id);
}

Result<Plan> CatalogService::plan(const Actor& actor, PlanId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return readPlan(m_database, id);
}

Result<Plan> CatalogService::planByCode(const Actor& actor, const QString& code) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&code](Session& session) -> Result<Plan> {
        if (auto stored = CatalogStore(session).planByCode(code.trimmed().toUpper()))
            return *std::move(stored);
        return Error{ErrorCode::NotFound, CatalogServiceText::tr("There is no plan %1.").arg(code), u"code"_s};
    });
}

Result<std::vector<Price>> CatalogService::prices(const Actor& actor, PlanId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [id](Session& session) -> Result<std::vector<Price>> { return CatalogStore(session).prices(id); });
}

Result<std::vector<Price>> CatalogService::pricesOn(const Actor& actor, PlanId id, QDate day) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [id, day](Session& session) -> Result<std::vector<Price>> { return CatalogStore(session).pricesOn(id, day); });
}

Result<std::vector<ComparedProduct>> CatalogService::onSale(const Actor& actor, QDate day) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([day](Session& session) -> Result<std::vector<ComparedProduct>> {
        CatalogStore store(session);
        std::vector<ComparedProduct> all;
        for (const Product& product : store.products(false)) {
            ComparedProduct sold{product, {}};
            for (const Plan& plan : store.plansOf(product.id))
                if (!plan.archived)
                    for (const Price& price : store.pricesOn(plan.id, day))
                        sold.plans.push_back({plan, price, regrouped(session, plan.id)});
            if (!sold.plans.empty())
                all.push_back(std::move(sold));
        }
        std::ranges::sort(all, {}, [](const ComparedProduct& each) { return each.product.code; });
        return all;
    });
}

Result<Product> CatalogService::saveProduct(const Actor& actor, const Product& product, const OperationId& operation) {
    const auto saved = runCommand(m_database, m_clock, actor, Permission::ManageCatalog, operation, u"product.save"_s,
                                  [&product](CommandContext& context) -> Result<qint64> {
                                      const auto id = records::saveProduct(context, product);
                                      return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
                                  });
    return saved ? readProduct(m_database, ProductId{*saved}) : Result<Product>(saved.error());
}

Result<Plan> CatalogService::savePlan(const Actor& actor, const Plan& plan, const std::optional<Price>& firstPrice,
                                      const OperationId& operation, const std::optional<Product>& newProduct) {
    const auto saved = runCommand(m_database, m_clock, actor, Permission::ManageCatalog, operation, u"plan.save"_s,
                                  [&](CommandContext& context) -> Result<qint64> {
                                      Plan wanted = plan;
                                      if (newProduct) {
                                          const auto product = records::saveProduct(context, *newProduct);
                                          if (!product)
                                              return product.error();
                                          wanted.productId = *product;
                                      }
                                      const auto id = records::savePlan(context, wanted, firstPrice);
                                      return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
                                  });
    return saved ? readPlan(m_database, PlanId{*saved}) : Result<Plan>(saved.error());
}

Result<Price> CatalogService::addPrice(const Actor& actor, const Price& price, const OperationId& operation) {
    const auto saved = runCommand(m_database, m_clock, actor, Permission::ManageCatalog, operation, u"price.add"_s,
                                  [&price](CommandContext& context) -> Result<qint64> {
                                      const auto id = records::savePrice(context, price);
                                      return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
                                  });
    if (!saved)
        return saved.error();
    return m_database.read([&saved](Session& session) -> Result<Price> {
        if (auto stored = CatalogStore(session).price(PriceId{*saved}))
            return *stored;
        return noPlan();
    });
}

Result<Plan> CatalogService::copyPlan(const Actor& actor, PlanId id, const OperationId& operation) {
    const auto copied =
        runCommand(m_database, m_clock, actor, Permission::ManageCatalog, operation, u"plan.copy"_s,
                   [this, id](CommandContext& context) -> Result<qint64> {
                       CatalogStore store(context.session);
                       auto plan = store.plan(id);
                       if (!plan)
                           return noPlan();
                       Plan copy = *plan;
                       copy.id = {};
                       copy.version = 0;
                       copy.archived = false;
                       nameAsCopy(copy);
                       copy.code.clear();
                       for (int n = 2; copy.code.isEmpty(); ++n)
                           if (const QString code = plan->code % u'-' % QString::number(n); !store.planByCode(code))
                               copy.code = code;
                       const auto saved = records::savePlan(context, copy, std::nullopt);
                       if (!saved)
                           return saved.error();
                       BundleStore bundles(context.session);
                       if (const auto products = bundles.products(id); !products.empty())
                           bundles.setProducts(*saved, products);
                       for (Price price : store.pricesOn(id, businessDay(context.session, m_clock))) {
                           price.id = {};
                           price.planId = *saved;
                           if (auto added = records::savePrice(context, price); !added)
                               return added.error();
                       }
                       return saved->value;
                   });
    return copied ? readPlan(m_database, PlanId{*copied}) : Result<Plan>(copied.error());
}

Result<> CatalogService::setPlanArchived(const Actor& actor, PlanId id, bool archived, const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCatalog, operation, u"plan.archive"_s,
                                 [id, archived](CommandContext& context) -> Result<qint64> {
                                     auto plan = CatalogStore(context.session).plan(id);
                                     if (!plan)
                                         return noPlan();
                                     plan->archived = archived;
                                     const auto saved = records::savePlan(context, *plan, std::nullopt);
                                     return saved ? Result<qint64>(saved->value) : Result<qint64>(saved.error());
                                 });
    return done ? Result<>() : Result<>(done.error());
}

Result<> CatalogService::removePlan(const Actor& actor, PlanId id, const OperationId& operation) {
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageCatalog, operation, u"plan.remove"_s,
        [id](CommandContext& context) -> Result<qint64> {
            CatalogStore store(context.session);
            const auto plan = store.plan(id);
            if (!plan)
                return noPlan();
            if (store.isSubscribed(id))
                return Error{ErrorCode::InUse, CatalogServiceText::tr(
                                                   "Subscriptions use the plan %1, so it cannot be deleted. Archive it "
                                                   "instead: it is not sold any more, and what is sold goes on.")
                                                   .arg(plan->code)};
            if (VoucherStore(context.session).isReward(id))
                return Error{
                    ErrorCode::InUse,
                    CatalogServiceText::tr("Vouchers are for the plan %1, so it cannot be deleted. Archive it instead.")
                        .arg(plan->code)};
            BundleStore(context.session).setProducts(id, {});
            store.remove(id);
            context.audit(u"remove"_s, u"plan"_s, id.value, plan->code, toJson(*plan), {});
            return id.value;
        });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace quittance
