#include "services/Records.h"
#include "services/SubscriptionCommand.h"
#include "services/SubscriptionService.h"
#include "services/TermsRecords.h"
#include "storage/BundleStore.h"
#include "storage/CatalogStore.h"
#include "storage/CompanyStore.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/DomainStore.h"
#include "storage/DueQuery.h"
#include "storage/PendingChargeStore.h"
#include "storage/PromotionStore.h"
#include "storage/SeatStore.h"
#include "storage/SubscriptionStore.h"
#include "storage/WorkspaceStore.h"

#include <QLocale>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LifeText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SubscriptionLife)
};

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

/// Of the dated event, and of the operation.
QString eventKind(LifeWish::Kind kind) {
    switch (kind) {
    case LifeWish::Kind::Pause: return u"paused"_s;
    case LifeWish::Kind::Resume: return u"resumed"_s;
    case LifeWish::Kind::Cancel: return u"cancelled"_s;
    case LifeWish::Kind::Revoke: return u"revoked"_s;
    case LifeWish::Kind::Extend: return u"extended"_s;
    case LifeWish::Kind::ExtendTrial: return u"trial"_s;
    }
    Q_UNREACHABLE();
}

/// The charges that wait and the stretch that follows, as the step says; completes `after`.
Result<> storeLife(CommandContext& context, const PlannedLife& life, const std::optional<Subscription>& next,
                   const QString& event, Subscription& after) {
    after = life.after;
    if (life.corrects) {
        const auto end = life.billedEnd.isValid() ? std::optional(life.billedEnd) : std::nullopt;
        if (auto corrected = records::correctBilled(context, after, end, life.refund); !corrected)
            return corrected;
    }
    switch (life.nextDoes) {
    case PlannedLife::Next::Untouched: return {};
    case PlannedLife::Next::Begins: {
        const auto begun = records::insertStretch(context, life.next);
        return begun ? Result<>() : Result<>(begun.error());
    }
    case PlannedLife::Next::Moves: return records::changeSubscription(context, *next, life.next, event, life.on);
    case PlannedLife::Next::Withdrawn:
        return records::changeSubscription(context, *next, life.next, u"withdrawn"_s, next->startDate);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<> SubscriptionService::live(const Actor& actor, const LifeWish& wish, qint64 version,
                                   const OperationId& operation) {
    const auto done =
        runCommand(m_database, m_clock, actor, Permission::ManageSubscriptions, operation,
                   u"subscription."_s + eventKind(wish.kind), [&](CommandContext& context) -> Result<qint64> {
                       const auto before = records::lockSubscription(context, wish.subscription, version);
                       if (!before)
                           return before.error();
                       const auto lived = records::live(context, m_clock, *before, wish);
                       return lived ? Result<qint64>(wish.subscription.value) : Result<qint64>(lived.error());
                   });
    return done ? Result<>() : Result<>(done.error());
}

Result<> SubscriptionService::pause(const Actor& actor, SubscriptionId id, QDate from, std::optional<QDate> resumesOn,
                                    qint64 version, const OperationId& operation) {
    return live(actor, {.subscription = id, .kind = LifeWish::Kind::Pause, .day = from, .resumesOn = resumesOn},
                version, operation);
}

Result<> SubscriptionService::resume(const Actor& actor, SubscriptionId id, QDate on, qint64 version,
                                     const OperationId& operation) {
    return live(actor, {.subscription = id, .kind = LifeWish::Kind::Resume, .day = on, .resumesOn = {}}, version,
                operation);
}

Result<> SubscriptionService::cancel(const Actor& actor, SubscriptionId id, QDate lastDay, bool credit, qint64 version,
                                     const OperationId& operation) {
    return live(actor,
                {.subscription = id,
                 .kind = LifeWish::Kind::Cancel,
                 .day = lastDay,
                 .resumesOn = {},
                 .unused = credit ? UnusedDays::Credit : UnusedDays::StayBilled},
                version, operation);
}

Result<> SubscriptionService::revoke(const Actor& actor, SubscriptionId id, qint64 version,
                                     const OperationId& operation) {
    return live(actor, {.subscription = id, .kind = LifeWish::Kind::Revoke, .day = {}, .resumesOn = {}}, version,
                operation);
}

Result<> SubscriptionService::extend(const Actor& actor, SubscriptionId id, QDate lastDay, qint64 version,
                                     const OperationId& operation) {
    return live(actor, {.subscription = id, .kind = LifeWish::Kind::Extend, .day = lastDay, .resumesOn = {}}, version,
                operation);
}

Result<> SubscriptionService::extendTrial(const Actor& actor, SubscriptionId id, QDate firstBilledDay, qint64 version,
                                          const OperationId& operation) {
    return live(actor,
                {.subscription = id, .kind = LifeWish::Kind::ExtendTrial, .day = firstBilledDay, .resumesOn = {}},
                version, operation);
}

Result<> SubscriptionService::setRenewal(const Actor& actor, SubscriptionId id, const RenewalTerms& terms,
                                         qint64 version, const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.renewal"_s, id, version, u"renewal"_s,
        [&](CommandContext& context, const Subscription& before, Subscription& after) -> Result<QDate> {
            const auto plan = CatalogStore(context.session).plan(before.planId);
            if (!plan)
                return Error{ErrorCode::NotFound, LifeText::tr("This plan does not exist any more.")};
            if (auto recurs = mustRecur(before, *plan); !recurs)
                return recurs.error();
            const QDate today = businessDay(context.session, m_clock);
            after.renewal = terms;
            if (before.endKind == EndKind::Expired) {
                after.lastDay.reset();
                after.endKind = EndKind::None;
            }
            if (terms.months > 0 && !terms.autoRenews) {
                if (after.lastDay)
                    return mustGoOn(before, u"renewal.autoRenews"_s).error();
                after.lastDay = earliestLastDay(after, today);
                after.endKind = EndKind::Expired;
                if (after.lastDay < today)
                    return invalid(LifeText::tr("Its first term was over on %1: it has renewed already. Cancel it "
                                                "instead.")
                                       .arg(shown(*after.lastDay)),
                                   u"renewal.autoRenews"_s);
            }
            return today;
        });
}

Result<> SubscriptionService::keepForRefund(const Actor& actor, SubscriptionId id, bool refund, qint64 version,
                                            const OperationId& operation) {
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageSubscriptions, operation, u"subscription.refund"_s,
        [&](CommandContext& context) -> Result<qint64> {
            const auto before = records::lockSubscription(context, id, version);
            if (!before)
                return before.error();
            PendingChargeStore charges(context.session);
            const auto changes = [refund](const PendingCharge& charge) {
                return !charge.billed && charge.isCredit() && charge.toRefund != refund;
            };
            if (std::ranges::none_of(charges.all(id), changes))
                return Error{ErrorCode::Conflict,
                             refund ? LifeText::tr("No credit of %1 waits.").arg(before->code)
                                    : LifeText::tr("No credit of %1 is kept for a refund.").arg(before->code)};
            Subscription after = *before;
            after.pendingDue = charges.setToRefund(id, refund);
            // The due day differs: a credit waits for one or the other.
            if (auto changed = records::changeSubscription(context, *before, after, u"refund"_s,
                                                           businessDay(context.session, m_clock));
                !changed)
                return changed.error();
            context.audit(refund ? u"keep_refund"_s : u"release_refund"_s, u"subscription"_s, id.value, before->code);
            return id.value;
        });
    return done ? Result<>() : Result<>(done.error());
}

Result<ChangeContext> SubscriptionService::changeContext(const Actor& actor, CustomerId customer, SubscriptionId also) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) {
        return records::changeContext(session, customer, businessDay(session, m_clock), also);
    });
}

Result<std::vector<SubscriptionId>> SubscriptionService::change(const Actor& actor, std::span<const ChangeWish> wishes,
                                                                const OperationId& operation,
                                                                const ChangeGrounds& grounds) {
    std::vector<SubscriptionId> stretches;
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageSubscriptions, operation, u"subscription.change"_s,
        [&](CommandContext& context) -> Result<qint64> {
            stretches.clear();
            if (wishes.empty())
                return invalid(LifeText::tr("Nothing is to be changed."));
            std::optional<CustomerId> customer;
            for (const ChangeWish& wish : wishes) {
                const auto held = records::lockSubscription(context, wish.subscription, wish.version);
                if (!held)
                    return held.error();
                if (customer.value_or(held->customerId) != held->customerId)
                    return invalid(LifeText::tr("Only subscriptions of one customer are changed together."));
                customer = held->customerId;
            }
            const auto facts =
                records::changeContext(context.session, *customer, businessDay(context.session, m_clock));
            if (!facts)
                return facts.error();
            const auto preview = previewChange(*facts, wishes);
            if (!preview)
                return preview.error();
            std::vector<Subscription> holding;
            for (size_t i = 0; i < wishes.size(); ++i) {
                const ChangePreview::Item& item = preview->items[i];
                if (item.departs)
                    if (auto allowed = actor.require(Permission::OverrideTerms); !allowed)
                        return allowed.error();
                if (auto allowed = records::mayGoBeyond(context, item.beyond, grounds.reason); !allowed)
                    return allowed.error();
                PlannedChange planned = item.change;
                if (wishes[i].promotionCode)
                    if (auto used = records::usePromotion(context, planned.after, facts->today); !used)
                        return used.error();
                const auto stored = records::storeChange(context, planned);
                if (!stored)
                    return stored.error();
                stretches.push_back(*stored);
                holding.push_back(*SubscriptionStore(context.session).subscription(*stored));
                if (!item.beyond.isEmpty())
                    context.audit(u"override"_s, u"subscription"_s, stored->value, holding.back().code, {},
                                  {{u"reason"_s, grounds.reason.trimmed()}});
            }
            // A price that moves is no wish of the customer's.
            if (std::ranges::any_of(wishes, [](const ChangeWish& wish) { return !wish.priceFrom; }))
                if (auto accepted = records::acceptTerms(context, holding, facts->today, false, grounds.consent);
                    !accepted)
                    return accepted.error();
            return wishes.front().subscription.value;
        });
    if (!done)
        return done.error();
    if (!stretches.empty())
        return stretches;
    // A repeated command: what it made then.
    return m_database.read([&](Session& session) -> Result<std::vector<SubscriptionId>> {
        for (const ChangeWish& wish : wishes) {
            const auto successor = SubscriptionStore(session).successor(wish.subscription);
            stretches.push_back(successor ? successor->id : wish.subscription);
        }
        return stretches;
    });
}

namespace records {

Result<> mayGoBeyond(const CommandContext& context, const QString& beyond, const QString& reason) {
    if (beyond.isEmpty())
        return {};
    if (!context.actor.may(Permission::OverrideTerms))
        return Error{ErrorCode::Denied,
                     LifeText::tr("%1 Anything else needs the right to depart from terms.").arg(beyond), u"reason"_s};
    if (reason.trimmed().isEmpty())
        return invalid(LifeText::tr("%1 Give the reason for doing it all the same.").arg(beyond), u"reason"_s);
    return {};
}

Result<> live(CommandContext& context, const Clock& clock, const Subscription& before, const LifeWish& wish) {
    SubscriptionStore store(context.session);
    const auto plan = CatalogStore(context.session).plan(before.planId);
    if (!plan)
        return Error{ErrorCode::NotFound, LifeText::tr("This plan does not exist any more.")};
    if (const SubscriptionId bundle = BundleStore(context.session).bundleOf(before.id);
        bundle.isValid() && wish.kind == LifeWish::Kind::Revoke)
        return Error{ErrorCode::Conflict, LifeText::tr("%1 is regrouped into %2. Take the regrouping back there.")
                                              .arg(before.code, store.subscription(bundle)->code)};
    auto next = store.successor(before.id);
    if (next)
        next = store.lock(next->id);
    auto life =
        planLife(before, *plan, next, next && store.isBilled(next->id), wish, businessDay(context.session, clock));
    if (!life)
        return life.error();
    if (wish.kind == LifeWish::Kind::Extend) // what is left of the credit is what it was
        life->refund = PendingChargeStore(context.session).hasToRefund(before.id);
    if (life->agreedUntil && !context.actor.may(Permission::OverrideTerms))
        return Error{ErrorCode::Denied,
                     LifeText::tr("%1 is agreed until %2. An earlier end needs the right to depart from terms.")
                         .arg(before.code, shown(*life->agreedUntil)),
                     u"day"_s};
    // A bundle that never begins has taken the place of nothing.
    if (wish.kind == LifeWish::Kind::Cancel && !before.lastDay && wish.day < before.startDate &&
        !store.isBilled(before.id) && !BundleStore(context.session).members(before.id).empty())
        return takeBackRegrouping(context, before);
    const QString event = eventKind(wish.kind);
    Subscription after;
    if (auto stored = storeLife(context, *life, next, event, after); !stored)
        return stored;
    return changeSubscription(context, before, after, event, life->on);
}

Result<ChangeContext> changeContext(Session& session, CustomerId id, QDate today, SubscriptionId also) {
    const auto customer = CustomerStore(session).customer(id);
    const auto company = CompanyStore(session).company();
    if (!customer || !company)
        return Error{ErrorCode::NotFound, LifeText::tr("This customer does not exist any more.")};
    ChangeContext context;
    context.today = today;
    context.customer = *customer;
    context.company = *company;
    context.destinationRates = CompanyStore(session).destinationRatesOn(today);
    DueQuery query(session);
    DueQuery::Catalogue catalogue = query.catalogue();
    context.products = std::move(catalogue.products);
    context.plans = std::move(catalogue.plans);
    for (const Price& price : std::as_const(catalogue.prices))
        context.prices[price.planId].push_back(price);
    context.promotions = PromotionStore(session).all();
    context.usedPromotions = PromotionStore(session).usedBy(id);
    context.bundles = BundleStore(session).all();
    SubscriptionStore store(session);
    PendingChargeStore charges(session);
    std::vector<qint64> ids = store.openOf(id, today);
    if (also.isValid()) {
        ids.push_back(also.value);
        if (const auto next = store.successor(also))
            ids.push_back(next->id.value);
        std::ranges::sort(ids);
        ids.erase(std::ranges::unique(ids).begin(), ids.end());
    }
    QHash<SubscriptionId, std::vector<PendingCharge>> pending = charges.due(ids, today);
    const QHash<SubscriptionId, QString> addresses = DomainStore(session).billedAddresses(id);
    for (const qint64 key : ids) {
        auto billable = store.billable(SubscriptionId{key});
        if (!billable)
            continue;
        billable->pending = pending.take(billable->subscription.id);
        const SubscriptionId subscription{key};
        context.subscriptions.push_back({*std::move(billable), charges.billedLines(subscription),
                                         store.isBilled(subscription), charges.hasToRefund(subscription),
                                         addresses.value(subscription)});
    }
    if (std::ranges::any_of(context.plans, [](const Plan& plan) { return plan.counting != LicenceCounting::Agreed; })) {
        std::vector<qint64> workspaces;
        for (const Workspace& workspace : WorkspaceStore(session).workspaces(id))
            workspaces.push_back(workspace.id.value);
        context.seats = SeatStore(session).ledgers(workspaces);
    }
    return context;
}

Result<SubscriptionId> storeChange(CommandContext& context, const PlannedChange& change) {
    const auto stored = SubscriptionStore(context.session).subscription(change.before.id);
    if (change.inPlace) {
        const auto changed = changeSubscription(context, *stored, change.after, u"changed"_s, change.on);
        return changed ? Result<SubscriptionId>(change.after.id) : Result<SubscriptionId>(changed.error());
    }
    Subscription ended = change.before;
    ended.pendingDue =
        PendingChargeStore(context.session).replaceWaiting(ended.id, change.corrections, context.operation.toString());
    if (auto changed = changeSubscription(context, *stored, ended, u"changed"_s, change.on); !changed)
        return changed.error();
    return insertStretch(context, change.after);
}

} // namespace records

} // namespace quittance
