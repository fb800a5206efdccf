#include "services/DomainRecords.h"
#include "services/SubscriptionCommand.h"
#include "storage/CatalogStore.h"
#include "storage/CustomerStore.h"
#include "storage/DomainStore.h"
#include "storage/SubscriptionStore.h"
#include "storage/WorkspaceStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance::records {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DomainText {
    Q_DECLARE_TR_FUNCTIONS(quittance::DomainService)
};

/// What bills the new domain, begun or taken over.
Result<SubscriptionId> billing(CommandContext& context, const NewDomain& draft, std::optional<SiteId> site, QDate on,
                               QDate today, const ChangeGrounds& grounds) {
    if (!draft.subscription) {
        const auto wanted = domainBilling(context.session, draft, site, on);
        return wanted ? subscribe(context, *wanted, today, grounds) : Result<SubscriptionId>(wanted.error());
    }
    const std::vector<SubscriptionId> free = DomainStore(context.session).unnamedSubscriptions(draft.workspace);
    if (std::ranges::find(free, *draft.subscription) == free.end())
        return Error{ErrorCode::Conflict,
                     DomainText::tr("This subscription bills another domain already. Choose another one."),
                     u"planId"_s};
    if (site)
        if (auto assigned = assignBilling(context, *draft.subscription, site, today); !assigned)
            return assigned.error();
    return *draft.subscription;
}

/// The domain as it is added, checked but for the rows that it refers to.
Result<Domain> domainOf(const NewDomain& draft, QDate today) {
    auto name = DomainName::parse(draft.name);
    if (!name)
        return name.error();
    const QDate on = draft.on.isValid() ? draft.on : today;
    if (on > today)
        return invalid(DomainText::tr("This day lies ahead. Enter the step when it is done."), u"on"_s);
    Domain domain;
    domain.name = *std::move(name);
    domain.workspace = draft.workspace;
    domain.origin = draft.origin;
    domain.state = firstState(draft.origin);
    domain.requestedOn = domain.stateSince = on;
    domain.autoRenew = draft.autoRenew;
    domain.registrar = draft.registrar;
    domain = normalised(std::move(domain));
    if (auto valid = require(validate(domain)); !valid)
        return valid.error();
    if (!draft.done)
        return domain;
    const DomainMove step{.to = draft.origin == DomainOrigin::Connected ? DomainState::Connected
                                                                        : DomainState::Registered,
                          .on = on,
                          .expiresOn = draft.expiresOn,
                          .registrar = {},
                          .reason = {}};
    return moved(domain, step, today);
}

} // namespace

Result<std::optional<Site>> domainSite(CommandContext& context, WorkspaceId workspace, const SiteChoice& choice) {
    WorkspaceStore places(context.session);
    const auto gone = [] {
        return invalid(DomainText::tr("This site is not one of the customer. Choose another one."), u"site"_s);
    };
    std::optional<SiteId> id = choice.id;
    if (!id && !choice.name.trimmed().isEmpty()) {
        id = places.siteNamed(workspace, choice.name.trimmed());
        if (!id) {
            if (auto allowed = context.actor.require(Permission::ManageCustomers); !allowed)
                return allowed.error();
            auto made = ensureSite(context, workspace, choice.name);
            if (!made) {
                made.error().field = u"site"_s;
                return made.error();
            }
            id = *made;
        }
    }
    if (!id)
        return std::optional<Site>();
    auto site = places.site(*id);
    if (!site || places.customerOf(site->workspaceId) != places.customerOf(workspace))
        return gone();
    return site;
}

Result<> domainNameIsFree(Session& session, const DomainName& name, qint64 except) {
    const auto other = DomainStore(session).live(name);
    if (!other || other->id.value == except)
        return {};
    const auto workspace = WorkspaceStore(session).workspace(other->workspace);
    const auto customer = workspace ? CustomerStore(session).customer(workspace->customerId) : std::nullopt;
    return Error{ErrorCode::Conflict,
                 DomainText::tr("%1 belongs to %2 already.").arg(name.shown(), customer ? customer->name : QString()),
                 u"name"_s};
}

Result<Subscription> domainBilling(Session& session, const NewDomain& draft, std::optional<SiteId> site, QDate on) {
    auto wanted = billingDraft(session, draft.workspace, site, draft.plan, ProductKind::Domain,
                               draft.billedFrom.isValid() ? draft.billedFrom : on);
    if (const QString code = draft.promotionCode.trimmed(); wanted && !code.isEmpty())
        wanted->promotion = AppliedPromotion{.code = code};
    return wanted;
}

Result<DomainId> addDomain(CommandContext& context, const NewDomain& draft, QDate today, const ChangeGrounds& grounds) {
    Session& session = context.session;
    auto domain = domainOf(draft, today);
    if (!domain)
        return domain.error();
    const auto owner = WorkspaceStore(session).customerOf(draft.workspace);
    const auto customer = owner ? CustomerStore(session).customer(*owner) : std::nullopt;
    if (!customer)
        return invalid(DomainText::tr("Choose the customer."), u"customerId"_s);
    if (customer->archived)
        return invalid(
            DomainText::tr("%1 is archived. Take the customer out of the archive first.").arg(customer->name),
            u"customerId"_s);
    if (auto free = domainNameIsFree(session, domain->name); !free)
        return free.error();
    const auto site = domainSite(context, draft.workspace, draft.site);
    if (!site)
        return site.error();
    if (*site)
        domain->site = (*site)->id;
    if (domain->origin != DomainOrigin::Connected) {
        const auto bills = billing(context, draft, domain->site, domain->requestedOn, today, grounds);
        if (!bills)
            return bills.error();
        domain->subscription = *bills;
    }
    domain->id = DomainStore(session).insert(*domain);
    QJsonObject facts = toJson(*domain);
    if (*site)
        facts.insert(u"site"_s, (*site)->name);
    if (domain->subscription)
        if (const auto bills = SubscriptionStore(session).subscription(*domain->subscription))
            facts.insert(u"subscription"_s, bills->code);
    context.audit(u"create"_s, u"domain"_s, domain->id.value, domain->name.shown(), {}, facts);
    return domain->id;
}

Result<> orderDomain(CommandContext& context, const QString& name, SubscriptionId begun, QDate today) {
    if (name.trimmed().isEmpty())
        return {};
    if (auto allowed = context.actor.require(Permission::ManageDomains); !allowed)
        return allowed.error();
    const auto subscription = SubscriptionStore(context.session).subscription(begun);
    CatalogStore catalog(context.session);
    const auto plan = subscription ? catalog.plan(subscription->planId) : std::nullopt;
    const auto product = plan ? catalog.product(plan->productId) : std::nullopt;
    if (!product || product->kind != ProductKind::Domain || plan->billing != BillingType::Recurring)
        return invalid(DomainText::tr("Only a plan of domains that renews orders a domain. Leave the name empty."),
                       u"domain"_s);
    const auto ordered = addDomain(context,
                                   {.name = name,
                                    .origin = DomainOrigin::Bought,
                                    .workspace = subscription->workspaceId,
                                    .site = {.id = subscription->siteId, .name = {}},
                                    .on = today,
                                    .expiresOn = {},
                                    .registrar = {},
                                    .plan = {},
                                    .billedFrom = {},
                                    .promotionCode = {},
                                    .subscription = begun},
                                   today, {});
    if (ordered)
        return {};
    Error error = ordered.error();
    if (error.field == "name"_L1)
        error.field = u"domain"_s;
    return error;
}

Result<> forgetOrder(CommandContext& context, SubscriptionId begun, QDate today, const QString& reason) {
    const auto domain = DomainStore(context.session).billedBy(begun);
    if (!domain || !isLive(stateOn(*domain, today)))
        return {};
    if (stateOn(*domain, today) != DomainState::Ordered)
        return Error{ErrorCode::Conflict,
                     DomainText::tr("The domain %1 is “%2”, and billed by it. End the domain first.")
                         .arg(domain->name.shown(), displayName(stateOn(*domain, today)))};
    Domain after = *domain;
    after.state = DomainState::Refused;
    after.stateSince = today;
    after.reason = reason;
    return storeDomain(context, *domain, after, u"move"_s);
}

} // namespace quittance::records
