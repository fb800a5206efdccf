#include "services/SubscriptionService.h"

#include "domain/revenue/Mrr.h"
#include "services/Command.h"
#include "services/DomainRecords.h"
#include "services/HistoryService.h"
#include "services/Records.h"
#include "services/SubscriptionCommand.h"
#include "services/TermsRecords.h"
#include "storage/AuditStore.h"
#include "storage/BundleStore.h"
#include "storage/CancellationRequestStore.h"
#include "storage/CatalogStore.h"
#include "storage/CompanyStore.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/PendingChargeStore.h"
#include "storage/SubscriptionQuery.h"
#include "storage/SubscriptionStore.h"

#include <QLocale>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SubscriptionServiceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SubscriptionService)
};

constexpr size_t timelineLength = 200;

Error noSubscription() {
    return {ErrorCode::NotFound, SubscriptionServiceText::tr("This subscription does not exist any more.")};
}

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

Result<> mustNotBeMailbox(Session& session, PlanId id) {
    CatalogStore catalog(session);
    const auto plan = catalog.plan(id);
    const auto product = plan ? catalog.product(plan->productId) : std::nullopt;
    if (!product || product->kind != ProductKind::Mailbox || plan->billing != BillingType::Recurring)
        return {};
    return mailboxNeedsDomain();
}

/// Newest first: what was done to the stretch and to those before it, which people take for one subscription.
std::vector<TimelineEntry> timelineOf(Session& session, const Subscription& subscription) {
    std::vector<TimelineEntry> timeline;
    std::optional<Subscription> stretch = subscription;
    while (stretch && timeline.size() < timelineLength) {
        for (const AuditEntry& entry :
             AuditStore(session).entriesOf(u"subscription"_s, stretch->id.value, int(timelineLength)))
            timeline.push_back(timelineEntry(entry));
        stretch =
            stretch->predecessorId ? SubscriptionStore(session).subscription(*stretch->predecessorId) : std::nullopt;
    }
    std::ranges::stable_sort(timeline, std::greater(), &TimelineEntry::atMs);
    return timeline;
}

} // namespace

Result<std::vector<qint64>> SubscriptionService::ids(const Actor& actor, const SubscriptionFilter& filter,
                                                     const ListSort<SubscriptionColumn>& sort, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<qint64>> {
        return SubscriptionQuery(session, businessDay(session, m_clock))
            .ids(filter, sort.column, sort.descending, limit);
    });
}

Result<std::vector<SubscriptionRow>> SubscriptionService::rows(const Actor& actor, std::span<const qint64> ids) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<SubscriptionRow>> {
        return SubscriptionQuery(session, businessDay(session, m_clock)).rows(ids);
    });
}

Result<qint64> SubscriptionService::dueCount(const Actor& actor, const Scope& scope) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<qint64> {
        return SubscriptionQuery(session, businessDay(session, m_clock)).due(scope);
    });
}

Result<std::vector<SubscriptionBilling>> SubscriptionService::billing(const Actor& actor, std::span<const qint64> ids) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<SubscriptionBilling>> {
        return SubscriptionQuery(session, businessDay(session, m_clock)).billing(ids);
    });
}

Result<SubscriptionCounts> SubscriptionService::counts(const Actor& actor, const SubscriptionFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<SubscriptionCounts> {
        return SubscriptionQuery(session, businessDay(session, m_clock)).counts(filter);
    });
}

Result<SubscriptionTotals> SubscriptionService::totals(const Actor& actor, const SubscriptionFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<SubscriptionTotals> {
        return SubscriptionQuery(session, businessDay(session, m_clock)).totals(filter);
    });
}

Result<Subscription> SubscriptionService::subscriptionByCode(const Actor& actor, const QString& code) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&code](Session& session) -> Result<Subscription> {
        if (auto stored = SubscriptionStore(session).subscriptionByCode(code.trimmed().toUpper()))
            return *std::move(stored);
        return Error{ErrorCode::NotFound, SubscriptionServiceText::tr("There is no subscription %1.").arg(code),
                     u"code"_s};
    });
}

Result<SubscriptionDetail> SubscriptionService::detail(const Actor& actor, SubscriptionId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<SubscriptionDetail> {
        const auto billable = SubscriptionStore(session).billable(id);
        const auto customer =
            billable ? CustomerStore(session).customer(billable->subscription.customerId) : std::nullopt;
        if (!customer)
            return noSubscription();
        const Subscription& subscription = billable->subscription;
        SubscriptionDetail detail{.subscription = subscription,
                                  .customer = *customer,
                                  .product = billable->product,
                                  .plan = billable->plan,
                                  .price = billable->price,
                                  .workspaceName = billable->workspaceName,
                                  .siteName = billable->siteName,
                                  .next = nextCharge(subscription, billable->plan, billable->price),
                                  .mrr = {},
                                  .predecessor = {},
                                  .successor = {},
                                  .waiting = {},
                                  .toRefund = {},
                                  .regrouped = {},
                                  .bundle = {},
                                  .request = CancellationRequestStore(session).openOf(id),
                                  .overdue = {},
                                  .today = businessDay(session, m_clock),
                                  .timeline = {}};
        SubscriptionStore store(session);
        if (subscription.predecessorId)
            detail.predecessor = store.subscription(*subscription.predecessorId);
        if (subscription.endKind == EndKind::Changed || subscription.endKind == EndKind::Paused)
            detail.successor = store.successor(id);
        detail.successorBilled = detail.successor && store.isBilled(detail.successor->id);
        for (PendingCharge& charge : PendingChargeStore(session).all(id))
            if (!charge.billed)
                (charge.toRefund ? detail.toRefund : detail.waiting).push_back(std::move(charge));
        BundleStore bundles(session);
        for (const SubscriptionId member : bundles.members(id))
            if (auto regrouped = store.subscription(member))
                detail.regrouped.push_back(*std::move(regrouped));
        if (const SubscriptionId bundle = bundles.bundleOf(id); bundle.isValid())
            detail.bundle = store.subscription(bundle);
        detail.overdue = SubscriptionQuery(session, detail.today).overdue(id);
        detail.status = statusOn(subscription, billable->plan, detail.today);
        detail.mrr = monthlyRecurringRevenueOn(detail.today, subscription, billable->plan, billable->price);
        detail.timeline = timelineOf(session, subscription);
        return detail;
    });
}

Result<SubscriptionPreview> SubscriptionService::preview(const Actor& actor, const Subscription& draft) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<SubscriptionPreview> {
        if (auto sold = mustNotBeMailbox(session, draft.planId); !sold)
            return sold.error();
        return records::previewSubscription(session, draft, businessDay(session, m_clock));
    });
}

Result<Subscription> SubscriptionService::create(const Actor& actor, const Subscription& draft,
                                                 const OperationId& operation, const ChangeGrounds& grounds,
                                                 const QString& domain) {
    const auto created = runCommand(m_database, m_clock, actor, Permission::ManageSubscriptions, operation,
                                    u"subscription.create"_s, [&](CommandContext& context) -> Result<qint64> {
                                        if (auto sold = mustNotBeMailbox(context.session, draft.planId); !sold)
                                            return sold.error();
                                        const QDate today = businessDay(context.session, m_clock);
                                        const auto id = records::subscribe(context, draft, today, grounds);
                                        if (!id)
                                            return id.error();
                                        if (auto ordered = records::orderDomain(context, domain, *id, today); !ordered)
                                            return ordered.error();
                                        return id->value;
                                    });
    if (!created)
        return created.error();
    return m_database.read([&created](Session& session) -> Result<Subscription> {
        if (auto stored = SubscriptionStore(session).subscription(SubscriptionId{*created}))
            return *stored;
        return noSubscription();
    });
}

Result<> SubscriptionService::assignSite(const Actor& actor, SubscriptionId id, std::optional<SiteId> site,
                                         qint64 version, const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.assign"_s, id, version, u"assigned"_s,
        [&](CommandContext& context, const Subscription&, Subscription& after) -> Result<QDate> {
            after.siteId = site;
            return businessDay(context.session, m_clock);
        });
}

Result<> SubscriptionService::assignSiteNamed(const Actor& actor, SubscriptionId id, const QString& name,
                                              qint64 version, const OperationId& operation) {
    if (auto allowed = actor.require(Permission::ManageCustomers); !allowed)
        return allowed.error();
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.assign"_s, id, version, u"assigned"_s,
        [&](CommandContext& context, const Subscription& before, Subscription& after) -> Result<QDate> {
            const auto site = records::ensureSite(context, before.workspaceId, name);
            if (!site)
                return site.error();
            after.siteId = *site;
            return businessDay(context.session, m_clock);
        });
}

Result<> SubscriptionService::setLastDay(const Actor& actor, SubscriptionId id, std::optional<QDate> lastDay,
                                         qint64 version, const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.end"_s, id, version, u"ends_on"_s,
        [&](CommandContext& context, const Subscription& before, Subscription& after) -> Result<QDate> {
            const auto plan = CatalogStore(context.session).plan(before.planId);
            if (lastDay && plan && plan->billing == BillingType::OneOff)
                return invalid(SubscriptionServiceText::tr("A one-off service has no last day."), u"lastDay"_s);
            if (lastDay && before.billedUntil && *lastDay < before.billedUntil->addDays(-1))
                return invalid(
                    SubscriptionServiceText::tr("%1 is billed until %2. Choose this day or a later one; to give "
                                                "money back, credit the invoice.")
                        .arg(before.code, shown(before.billedUntil->addDays(-1))),
                    u"lastDay"_s);
            if (before.endKind != EndKind::None)
                return Error{ErrorCode::Conflict,
                             SubscriptionServiceText::tr("%1 ends already. Revoke this end first.").arg(before.code),
                             u"lastDay"_s};
            after.lastDay = lastDay;
            return lastDay.value_or(businessDay(context.session, m_clock));
        });
}

Result<> SubscriptionService::setCollectionMethod(const Actor& actor, SubscriptionId id,
                                                  std::optional<CollectionMethod> method, qint64 version,
                                                  const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.method"_s, id, version, u"changed"_s,
        [&](CommandContext& context, const Subscription&, Subscription& after) -> Result<QDate> {
            after.collectionMethod = method;
            return businessDay(context.session, m_clock);
        });
}

namespace records {

Result<SubscriptionId> subscribe(CommandContext& context, const Subscription& draft, QDate today,
                                 const ChangeGrounds& grounds, const Voucher* voucher) {
    const auto customer = CustomerStore(context.session).customer(draft.customerId);
    const QString beyond = customer ? beyondAccount(*customer) : QString();
    if (auto allowed = mayGoBeyond(context, beyond, grounds.reason); !allowed)
        return allowed.error();
    const auto id = createSubscription(context, draft, today, nullptr, voucher);
    if (!id)
        return id.error();
    const auto stored = SubscriptionStore(context.session).subscription(*id);
    if (!beyond.isEmpty())
        context.audit(u"override"_s, u"subscription"_s, id->value, stored->code, {},
                      {{u"reason"_s, grounds.reason.trimmed()}});
    if (auto accepted = acceptTerms(context, {&*stored, 1}, today, true, grounds.consent); !accepted)
        return accepted.error();
    return *id;
}

Result<SubscriptionPreview> previewSubscription(Session& session, const Subscription& draft, QDate today,
                                                const Voucher* voucher) {
    const auto complete = completed(session, draft, today, voucher);
    if (!complete)
        return complete.error();
    const auto billable = SubscriptionStore(session).billable(*complete);
    const auto customer = CustomerStore(session).customer(complete->customerId);
    const auto company = CompanyStore(session).company();
    if (!company)
        return Error{ErrorCode::NotFound,
                     SubscriptionServiceText::tr("Enter your company first: its country and VAT regime decide the "
                                                 "VAT.")};
    const DestinationRates rates = CompanyStore(session).destinationRatesOn(today);
    SubscriptionPreview preview;
    const auto tax = decideTax({.company = *company,
                                .customer = *customer,
                                .supply = billable->product.supply,
                                .planRate = billable->plan.vatRate,
                                .planExempt = billable->plan.vatExempt,
                                .planExemptionReason = billable->plan.vatExemptionReason,
                                .destinationRates = rates},
                               &preview.warnings);
    if (!tax)
        return tax.error();
    preview.tax = *tax;
    const std::vector<BillableSubscription> single{*billable};
    auto proposal = propose({.company = *company,
                             .customer = *customer,
                             .subscriptions = single,
                             .until = today,
                             .destinationRates = rates});
    if (!proposal)
        return proposal.error();
    preview.due = std::move(proposal->invoices);
    preview.next = nextCharge(*complete, billable->plan, billable->price);
    preview.mrr = monthlyRecurringRevenue(*complete, billable->plan, billable->price);
    return preview;
}

} // namespace records

} // namespace quittance
