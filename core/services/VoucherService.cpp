#include "services/VoucherService.h"

#include "domain/billing/UnbilledPeriods.h"
#include "services/DomainRecords.h"
#include "services/HistoryService.h"
#include "services/Records.h"
#include "services/SubscriptionCommand.h"
#include "services/TimelineText.h"
#include "storage/AuditStore.h"
#include "storage/CatalogStore.h"
#include "storage/Database.h"
#include "storage/SubscriptionStore.h"
#include "storage/VoucherQuery.h"
#include "storage/VoucherStore.h"
#include "storage/WorkspaceStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct VoucherText {
    Q_DECLARE_TR_FUNCTIONS(quittance::VoucherService)
};

constexpr int timelineLength = 100;

Error gone() { return {ErrorCode::NotFound, VoucherText::tr("This voucher does not exist any more.")}; }
Error planGone() { return {ErrorCode::NotFound, VoucherText::tr("This plan does not exist any more."), u"reward"_s}; }

Result<Voucher> stored(Session& session, VoucherId id, qint64 version, QDate today) {
    auto voucher = VoucherStore(session).voucher(id, today);
    if (!voucher)
        return gone();
    if (voucher->version != version)
        return records::changedMeanwhile(voucher->code);
    return *std::move(voucher);
}

/// The subscription that begins when the voucher is applied.
Result<Subscription> draftOf(Session& session, const Voucher& voucher, QDate start) {
    const auto customer = WorkspaceStore(session).customerOf(voucher.workspace);
    if (!customer)
        return gone();
    Subscription draft;
    draft.customerId = *customer;
    draft.workspaceId = voucher.workspace;
    draft.planId = voucher.reward;
    draft.startDate = start;
    return draft;
}

Result<SiteId> siteFor(CommandContext& context, const Voucher& voucher, const QString& name) {
    if (name.trimmed().isEmpty())
        return invalid(VoucherText::tr("Choose the site."), u"site"_s);
    if (const auto known = WorkspaceStore(context.session).siteNamed(voucher.workspace, name.trimmed()))
        return *known;
    if (auto allowed = context.actor.require(Permission::ManageCustomers); !allowed)
        return allowed.error();
    return records::ensureSite(context, voucher.workspace, name);
}

Result<> store(CommandContext& context, const Voucher& before, const Voucher& after, const QString& action,
               const QString& appliedTo = {}) {
    if (!VoucherStore(context.session).update(after))
        return records::changedMeanwhile(before.code);
    QJsonObject now = toJson(after);
    if (!appliedTo.isEmpty())
        now.insert(u"applied_to"_s, appliedTo);
    context.audit(action, u"voucher"_s, before.id.value, before.code, toJson(before), now);
    return {};
}

/// Nothing of what the voucher paid for ever begins.
Result<> withdraw(CommandContext& context, const Clock& clock, const Voucher& voucher) {
    SubscriptionStore subscriptions(context.session);
    const auto begun = subscriptions.lock(voucher.appliedTo);
    if (!begun)
        return gone();
    if (subscriptions.isBilled(begun->id))
        return Error{ErrorCode::Conflict,
                     VoucherText::tr("%1 is billed already: what the voucher paid for stays.").arg(begun->code)};
    if (begun->lastDay && *begun->lastDay < begun->startDate)
        return {};
    return records::live(context, clock, *begun,
                         {.subscription = begun->id,
                          .kind = LifeWish::Kind::Cancel,
                          .day = begun->startDate.addDays(-1),
                          .resumesOn = {}});
}

Result<> without(const Result<qint64>& done) { return done ? Result<>() : Result<>(done.error()); }

} // namespace

Result<std::vector<qint64>> VoucherService::ids(const Actor& actor, const VoucherFilter& filter,
                                                const ListSort<VoucherColumn>& sort, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<qint64>> {
        return VoucherQuery(session, businessDay(session, m_clock)).ids(filter, sort.column, sort.descending, limit);
    });
}

Result<std::vector<VoucherRow>> VoucherService::rows(const Actor& actor, std::span<const qint64> ids) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<VoucherRow>> {
        return VoucherQuery(session, businessDay(session, m_clock)).rows(ids);
    });
}

Result<VoucherCounts> VoucherService::counts(const Actor& actor, const VoucherFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<VoucherCounts> {
        return VoucherQuery(session, businessDay(session, m_clock)).counts(filter);
    });
}

Result<VoucherDetail> VoucherService::detail(const Actor& actor, VoucherId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<VoucherDetail> {
        auto rows = VoucherQuery(session, businessDay(session, m_clock)).rows({&id.value, 1});
        if (rows.empty())
            return gone();
        VoucherDetail detail{.row = std::move(rows.front()), .sites = {}, .timeline = {}};
        for (Site& site : WorkspaceStore(session).sites(detail.row.customerId))
            if (site.workspaceId == detail.row.voucher.workspace)
                detail.sites.push_back(std::move(site));
        for (const AuditEntry& entry : AuditStore(session).entriesOf(u"voucher"_s, id.value, timelineLength))
            detail.timeline.push_back(timelineEntry(entry));
        return detail;
    });
}

Result<VoucherRow> VoucherService::byCode(const Actor& actor, const QString& code) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<VoucherRow> {
        const QDate today = businessDay(session, m_clock);
        const auto voucher = VoucherStore(session).voucherByCode(code.trimmed().toUpper(), today);
        if (!voucher)
            return Error{ErrorCode::NotFound, VoucherText::tr("There is no voucher %1.").arg(code)};
        return VoucherQuery(session, today).rows({&voucher->id.value, 1}).front();
    });
}

Result<> VoucherService::claim(const Actor& actor, VoucherId id, qint64 version, const OperationId& operation) {
    return without(runCommand(m_database, m_clock, actor, Permission::ManageVouchers, operation, u"voucher.claim"_s,
                              [&](CommandContext& context) -> Result<qint64> {
                                  const QDate today = businessDay(context.session, m_clock);
                                  const auto before = stored(context.session, id, version, today);
                                  if (!before)
                                      return before.error();
                                  if (auto may = mayClaim(*before, today); !may)
                                      return may.error();
                                  Voucher after = *before;
                                  after.claimedOn = today;
                                  if (auto done = store(context, *before, after, u"claim"_s); !done)
                                      return done.error();
                                  return id.value;
                              }));
}

Result<VoucherPreview> VoucherService::preview(const Actor& actor, VoucherId id, const VoucherUse& use) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<VoucherPreview> {
        const QDate today = businessDay(session, m_clock);
        const auto voucher = VoucherStore(session).voucher(id, today);
        if (!voucher)
            return gone();
        const QDate start = use.start.isValid() ? use.start : today;
        if (auto may = mayApply(*voucher, start, today); !may)
            return may.error();
        const auto draft = draftOf(session, *voucher, start);
        if (!draft)
            return draft.error();
        auto preview = records::previewSubscription(session, *draft, today, &*voucher);
        if (!preview)
            return preview.error();
        const auto complete = records::completed(session, *draft, today, &*voucher);
        const auto billable =
            complete ? SubscriptionStore(session).billable(*complete) : std::optional<BillableSubscription>();
        if (!billable)
            return planGone();
        VoucherPreview result{.subscription = *std::move(preview), .then = {}, .currency = billable->price.currency};
        if (billable->plan.billing == BillingType::Recurring) {
            Subscription paid = *complete;
            paid.billedUntil = paid.promotion->until;
            paid.promotion.reset();
            result.then = nextCharge(paid, billable->plan, billable->price);
        }
        return result;
    });
}

Result<SubscriptionId> VoucherService::apply(const Actor& actor, VoucherId id, const VoucherUse& use, qint64 version,
                                             const OperationId& operation, const ChangeGrounds& grounds) {
    const auto done =
        runCommand(m_database, m_clock, actor, Permission::ManageVouchers, operation, u"voucher.apply"_s,
                   [&](CommandContext& context) -> Result<qint64> {
                       const QDate today = businessDay(context.session, m_clock);
                       const auto before = stored(context.session, id, version, today);
                       if (!before)
                           return before.error();
                       const QDate start = use.start.isValid() ? use.start : today;
                       if (auto may = mayApply(*before, start, today); !may)
                           return may.error();
                       const auto site = siteFor(context, *before, use.site);
                       if (!site)
                           return site.error();
                       auto draft = draftOf(context.session, *before, start);
                       if (!draft)
                           return draft.error();
                       draft->siteId = *site;
                       const auto begun = records::subscribe(context, *draft, today, grounds, &*before);
                       if (!begun)
                           return begun.error();
                       if (auto ordered = records::orderDomain(context, use.domain, *begun, today); !ordered)
                           return ordered.error();
                       Voucher after = *before;
                       after.appliedOn = today;
                       after.appliedTo = *begun;
                       const auto subscription = SubscriptionStore(context.session).subscription(*begun);
                       if (auto kept = store(context, *before, after, u"apply"_s, subscription->code); !kept)
                           return kept.error();
                       return begun->value;
                   });
    if (!done)
        return done.error();
    return SubscriptionId{*done};
}

Result<> VoucherService::takeBack(const Actor& actor, VoucherId id, qint64 version, const OperationId& operation) {
    return without(runCommand(
        m_database, m_clock, actor, Permission::ManageVouchers, operation, u"voucher.take_back"_s,
        [&](CommandContext& context) -> Result<qint64> {
            const auto before = stored(context.session, id, version, businessDay(context.session, m_clock));
            if (!before)
                return before.error();
            Voucher after = *before;
            if (before->appliedOn) {
                if (auto withdrawn = withdraw(context, m_clock, *before); !withdrawn)
                    return withdrawn.error();
                if (auto forgotten =
                        records::forgetOrder(context, before->appliedTo, businessDay(context.session, m_clock),
                                             VoucherText::tr("The voucher %1 was taken back.").arg(before->code));
                    !forgotten)
                    return forgotten.error();
                after.appliedOn.reset();
                after.appliedTo = {};
            } else if (before->claimedOn) {
                after.claimedOn.reset();
            } else {
                return Error{ErrorCode::Conflict,
                             VoucherText::tr("The voucher %1 is neither claimed nor applied.").arg(before->code)};
            }
            if (auto done = store(context, *before, after, u"take_back"_s); !done)
                return done.error();
            return id.value;
        }));
}

Result<std::optional<VoucherOffer>> VoucherService::offer(const Actor& actor, PlanId plan) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [plan](Session& session) -> Result<std::optional<VoucherOffer>> { return VoucherStore(session).offer(plan); });
}

Result<> VoucherService::setOffer(const Actor& actor, const VoucherOffer& offer, const OperationId& operation) {
    return without(runCommand(m_database, m_clock, actor, Permission::ManageCatalog, operation, u"voucher.offer"_s,
                              [&](CommandContext& context) -> Result<qint64> {
                                  CatalogStore catalog(context.session);
                                  VoucherStore vouchers(context.session);
                                  const auto plan = catalog.plan(offer.plan);
                                  const auto product = plan ? catalog.product(plan->productId) : std::nullopt;
                                  if (!product)
                                      return planGone();
                                  const auto reward = catalog.plan(offer.reward);
                                  if (!reward)
                                      return invalid(VoucherText::tr("Choose what the voucher is for."), u"reward"_s);
                                  if (auto valid = records::require(validate(offer, *product, *plan, *reward)); !valid)
                                      return valid.error();
                                  const auto before = vouchers.offer(plan->id);
                                  if (before && *before == offer)
                                      return plan->id.value;
                                  if (!vouchers.save(offer))
                                      return records::changedMeanwhile(plan->code);
                                  const auto was = before ? catalog.plan(before->reward) : std::nullopt;
                                  context.audit(u"update"_s, u"plan"_s, plan->id.value, plan->code,
                                                was ? toJson(*before, *was)
                                                    : QJsonObject{{u"voucher_for"_s, QString()}},
                                                toJson(offer, *reward));
                                  return plan->id.value;
                              }));
}

Result<> VoucherService::removeOffer(const Actor& actor, const VoucherOffer& offer, const OperationId& operation) {
    return without(runCommand(m_database, m_clock, actor, Permission::ManageCatalog, operation,
                              u"voucher.remove_offer"_s, [&](CommandContext& context) -> Result<qint64> {
                                  CatalogStore catalog(context.session);
                                  const auto plan = catalog.plan(offer.plan);
                                  const auto reward = catalog.plan(offer.reward);
                                  if (!plan || !reward)
                                      return planGone();
                                  if (!VoucherStore(context.session).remove(offer))
                                      return records::changedMeanwhile(plan->code);
                                  context.audit(u"update"_s, u"plan"_s, plan->id.value, plan->code,
                                                toJson(offer, *reward), {{u"voucher_for"_s, QString()}});
                                  return plan->id.value;
                              }));
}

} // namespace quittance
