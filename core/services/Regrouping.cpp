#include "services/CatalogService.h"
#include "services/Records.h"
#include "services/SubscriptionCommand.h"
#include "services/SubscriptionService.h"
#include "services/TermsRecords.h"
#include "storage/BundleStore.h"
#include "storage/CatalogStore.h"
#include "storage/Database.h"
#include "storage/PendingChargeStore.h"
#include "storage/SubscriptionStore.h"

#include <QLocale>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RegroupText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Regrouping)
};

Error noPlan() { return {ErrorCode::NotFound, RegroupText::tr("This plan does not exist any more."), u"planId"_s}; }

std::vector<Product> productsOf(Session& session, PlanId plan) {
    std::vector<Product> products;
    for (const ProductId id : BundleStore(session).products(plan))
        if (auto product = CatalogStore(session).product(id))
            products.push_back(*std::move(product));
    return products;
}

QString codesOf(const std::vector<Product>& products) {
    QStringList codes;
    for (const Product& product : products)
        codes.append(product.code);
    return codes.join(u", "_s);
}

Result<> mayRegroup(Session& session, const Plan& plan, const std::vector<ProductId>& products) {
    if (products.empty())
        return {};
    if (plan.billing == BillingType::OneOff || plan.counting != LicenceCounting::Agreed)
        return invalid(RegroupText::tr("A bundle recurs, and its quantity is agreed: %1 cannot be one.").arg(plan.code),
                       u"products"_s);
    if (products.size() < 2)
        return invalid(RegroupText::tr("A bundle regroups at least two products."), u"products"_s);
    for (const ProductId id : products) {
        const auto product = CatalogStore(session).product(id);
        if (!product)
            return invalid(RegroupText::tr("One of the products does not exist any more."), u"products"_s);
        if (id == plan.productId)
            return invalid(RegroupText::tr("%1 is the product of the bundle itself.").arg(product->code),
                           u"products"_s);
    }
    return {};
}

/// Its last day is the one before; what is billed of later days waits as a credit.
Result<> endMember(CommandContext& context, const PlannedChange& planned, const QString& bundle) {
    const auto stored = SubscriptionStore(context.session).subscription(planned.before.id);
    Subscription ended = planned.before;
    ended.pendingDue =
        PendingChargeStore(context.session).replaceWaiting(ended.id, planned.corrections, context.operation.toString());
    if (auto changed = records::changeSubscription(context, *stored, ended, u"changed"_s, planned.on); !changed)
        return changed;
    context.audit(u"regroup"_s, u"subscription"_s, ended.id.value, ended.code, {}, {{u"bundle"_s, bundle}});
    return {};
}

Result<> mayBeTakenBack(Session& session, const Subscription& bundle) {
    if (bundle.lastDay)
        return Error{ErrorCode::Conflict,
                     RegroupText::tr("%1 ends on %2. Revoke the end first.")
                         .arg(bundle.code, QLocale().toString(*bundle.lastDay, QLocale::ShortFormat))};
    if (SubscriptionStore(session).isBilled(bundle.id))
        return Error{ErrorCode::Conflict,
                     RegroupText::tr("%1 is billed already: what it regroups stays as it is.").arg(bundle.code)};
    return {};
}

} // namespace

Result<std::vector<Product>> CatalogService::bundle(const Actor& actor, PlanId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([id](Session& session) -> Result<std::vector<Product>> { return productsOf(session, id); });
}

Result<std::vector<Bundle>> CatalogService::bundles(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([](Session& session) -> Result<std::vector<Bundle>> {
        std::vector<Bundle> bundles;
        const auto all = BundleStore(session).all();
        for (auto each = all.keyBegin(); each != all.keyEnd(); ++each)
            if (auto plan = CatalogStore(session).plan(*each); plan && !plan->archived)
                bundles.push_back({*std::move(plan), productsOf(session, *each)});
        std::ranges::sort(bundles, {}, [](const Bundle& bundle) { return bundle.plan.code; });
        return bundles;
    });
}

Result<> CatalogService::setBundle(const Actor& actor, PlanId id, std::vector<ProductId> products,
                                   const OperationId& operation) {
    std::ranges::sort(products);
    products.erase(std::ranges::unique(products).begin(), products.end());
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCatalog, operation, u"plan.bundle"_s,
                                 [&](CommandContext& context) -> Result<qint64> {
                                     const auto plan = CatalogStore(context.session).plan(id);
                                     if (!plan)
                                         return noPlan();
                                     if (auto may = mayRegroup(context.session, *plan, products); !may)
                                         return may.error();
                                     const QString before = codesOf(productsOf(context.session, id));
                                     BundleStore(context.session).setProducts(id, products);
                                     const QString after = codesOf(productsOf(context.session, id));
                                     if (before != after)
                                         context.audit(u"set_bundle"_s, u"plan"_s, id.value, plan->code,
                                                       {{u"products"_s, before}}, {{u"products"_s, after}});
                                     return id.value;
                                 });
    return done ? Result<>() : Result<>(done.error());
}

Result<SubscriptionId> SubscriptionService::regroup(const Actor& actor, const RegroupWish& wish,
                                                    const OperationId& operation, const ChangeGrounds& grounds) {
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageSubscriptions, operation, u"subscription.regroup"_s,
        [&](CommandContext& context) -> Result<qint64> {
            if (wish.members.empty())
                return invalid(RegroupText::tr("Choose what is to be regrouped."), u"members"_s);
            std::optional<CustomerId> customer;
            for (const RegroupWish::Member& member : wish.members) {
                const auto held = records::lockSubscription(context, member.subscription, member.version);
                if (!held)
                    return held.error();
                if (customer.value_or(held->customerId) != held->customerId)
                    return invalid(RegroupText::tr("Only subscriptions of one customer are regrouped together."),
                                   u"members"_s);
                customer = held->customerId;
            }
            const auto facts =
                records::changeContext(context.session, *customer, businessDay(context.session, m_clock));
            if (!facts)
                return facts.error();
            const auto preview = previewRegroup(*facts, wish);
            if (!preview)
                return preview.error();
            if (auto may = records::mayGoBeyond(context, preview->beyond, grounds.reason); !may)
                return may.error();
            Subscription bundle = preview->bundle;
            bundle.code = CodeSeries(context.session, CodeSeries::Kind::Subscription).next();
            QStringList codes;
            for (const PlannedChange& member : preview->members) {
                if (auto ended = endMember(context, member, bundle.code); !ended)
                    return ended.error();
                codes.append(member.before.code);
            }
            const auto begun = records::insertStretch(context, bundle);
            if (!begun)
                return begun.error();
            for (const PlannedChange& member : preview->members)
                BundleStore(context.session).addMember(*begun, member.before.id);
            context.audit(u"regroup"_s, u"subscription"_s, begun->value, bundle.code, {},
                          {{u"regrouped"_s, codes.join(u", "_s)}});
            if (!preview->beyond.isEmpty())
                context.audit(u"override"_s, u"subscription"_s, begun->value, bundle.code, {},
                              {{u"reason"_s, grounds.reason.trimmed()}});
            bundle.id = *begun;
            if (auto accepted = records::acceptTerms(context, {&bundle, 1}, facts->today, false, grounds.consent);
                !accepted)
                return accepted.error();
            return begun->value;
        });
    if (!done)
        return done.error();
    return SubscriptionId{*done};
}

Result<> SubscriptionService::takeBackRegrouping(const Actor& actor, SubscriptionId id, qint64 version,
                                                 const OperationId& operation) {
    const auto done =
        runCommand(m_database, m_clock, actor, Permission::ManageSubscriptions, operation,
                   u"subscription.take_back_regrouping"_s, [&](CommandContext& context) -> Result<qint64> {
                       const auto bundle = records::lockSubscription(context, id, version);
                       if (!bundle)
                           return bundle.error();
                       if (BundleStore(context.session).members(id).empty())
                           return invalid(RegroupText::tr("%1 regroups nothing.").arg(bundle->code));
                       if (auto taken = records::takeBackRegrouping(context, *bundle); !taken)
                           return taken.error();
                       return id.value;
                   });
    return done ? Result<>() : Result<>(done.error());
}

namespace records {

Result<> takeBackRegrouping(CommandContext& context, const Subscription& bundle) {
    if (auto may = mayBeTakenBack(context.session, bundle); !may)
        return may;
    for (const SubscriptionId member : BundleStore(context.session).members(bundle.id)) {
        const auto before = SubscriptionStore(context.session).lock(member);
        Subscription after = *before;
        after.lastDay.reset();
        after.endKind = EndKind::None;
        if (auto corrected = correctBilled(context, after, {}); !corrected)
            return corrected;
        if (auto changed = changeSubscription(context, *before, after, u"revoked"_s, bundle.startDate); !changed)
            return changed;
    }
    Subscription withdrawn = bundle;
    withdrawn.lastDay = bundle.startDate.addDays(-1);
    withdrawn.endKind = EndKind::Changed;
    if (auto changed = changeSubscription(context, bundle, withdrawn, u"withdrawn"_s, bundle.startDate); !changed)
        return changed;
    context.audit(u"take_back_regrouping"_s, u"subscription"_s, bundle.id.value, bundle.code);
    return {};
}

} // namespace records

} // namespace quittance
