#include "services/Records.h"
#include "services/SubscriptionCommand.h"
#include "services/SubscriptionService.h"
#include "storage/CatalogStore.h"
#include "storage/CompanyStore.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/DueQuery.h"
#include "storage/PendingChargeStore.h"
#include "storage/SubscriptionStore.h"

#include <QLocale>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LifeText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SubscriptionLife)
};

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

Error conflict(const QString& message, const QString& field) { return {ErrorCode::Conflict, message, field}; }

/// A one-off has no life to speak of.
Result<> mustRecur(CommandContext& context, const Subscription& subscription) {
    const auto plan = CatalogStore(context.session).plan(subscription.planId);
    if (plan && plan->billing == BillingType::OneOff)
        return invalid(
            LifeText::tr("%1 is a one-off service: it is billed once and does not go on.").arg(subscription.code));
    return {};
}

/// What stands in the way of another end.
Result<> mustGoOn(const Subscription& subscription, const QString& field) {
    if (!subscription.lastDay)
        return {};
    switch (subscription.endKind) {
    case EndKind::Paused:
        return conflict(subscription.resumesOn ? LifeText::tr("%1 is paused from %2 until %3 already.")
                                                     .arg(subscription.code, shown(subscription.lastDay->addDays(1)),
                                                          shown(subscription.resumesOn->addDays(-1)))
                                               : LifeText::tr("%1 is paused from %2 on already.")
                                                     .arg(subscription.code, shown(subscription.lastDay->addDays(1))),
                        field);
    case EndKind::Changed:
        return conflict(LifeText::tr("%1 changes on %2: look at what follows it, or revoke the change first.")
                            .arg(subscription.code, shown(subscription.lastDay->addDays(1))),
                        field);
    default:
        return conflict(
            LifeText::tr("%1 ends on %2. Revoke the end first.").arg(subscription.code, shown(*subscription.lastDay)),
            field);
    }
}

/// The stretch after a pause or a change, as long as nothing is billed of it and nothing follows it in turn.
Result<std::optional<Subscription>> unbilledSuccessor(CommandContext& context, const Subscription& subscription) {
    SubscriptionStore store(context.session);
    const auto successor = store.successor(subscription.id);
    if (!successor)
        return std::optional<Subscription>();
    const auto held = store.lock(successor->id);
    if (store.isBilled(successor->id))
        return conflict(LifeText::tr("%1 is billed already: what follows %2 cannot be taken back. Change or cancel %1.")
                            .arg(successor->code, subscription.code),
                        {});
    if (held->lastDay)
        return conflict(LifeText::tr("%1 ends on %2 itself. Revoke this first.").arg(held->code, shown(*held->lastDay)),
                        {});
    return held;
}

/// Nothing of it ever came into force.
Result<> withdraw(CommandContext& context, const Subscription& stretch) {
    Subscription none = stretch;
    none.lastDay = stretch.startDate.addDays(-1);
    none.endKind = EndKind::Changed;
    none.predecessorId.reset();
    return records::changeSubscription(context, stretch, none, u"withdrawn"_s, stretch.startDate);
}

} // namespace

Result<> SubscriptionService::pause(const Actor& actor, SubscriptionId id, QDate from, std::optional<QDate> resumesOn,
                                    qint64 version, const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.pause"_s, id, version, u"paused"_s,
        [&](CommandContext& context, const Subscription& before, Subscription& after) -> Result<QDate> {
            if (auto recurs = mustRecur(context, before); !recurs)
                return recurs.error();
            if (auto goesOn = mustGoOn(before, u"from"_s); !goesOn)
                return goesOn.error();
            if (!from.isValid() || from <= before.startDate)
                return invalid(LifeText::tr("%1 starts on %2: a pause begins after this day.")
                                   .arg(before.code, shown(before.startDate)),
                               u"from"_s);
            if (resumesOn && *resumesOn <= from)
                return invalid(LifeText::tr("It resumes after the day on which the pause begins."), u"resumesOn"_s);
            after.lastDay = from.addDays(-1);
            after.endKind = EndKind::Paused;
            after.resumesOn = resumesOn;
            if (auto corrected = records::correctBilled(context, after, from); !corrected)
                return corrected.error();
            if (resumesOn)
                if (auto next = records::insertStretch(context, resumed(before, *resumesOn)); !next)
                    return next.error();
            return from;
        });
}

Result<> SubscriptionService::resume(const Actor& actor, SubscriptionId id, QDate on, qint64 version,
                                     const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.resume"_s, id, version, u"resumed"_s,
        [&](CommandContext& context, const Subscription& before, Subscription& after) -> Result<QDate> {
            if (before.endKind != EndKind::Paused)
                return conflict(LifeText::tr("%1 is not paused.").arg(before.code), u"on"_s);
            if (!on.isValid() || on <= *before.lastDay)
                return invalid(LifeText::tr("The pause begins on %1: it resumes after this day.")
                                   .arg(shown(before.lastDay->addDays(1))),
                               u"on"_s);
            auto planned = unbilledSuccessor(context, before);
            if (!planned)
                return planned.error();
            after.resumesOn = on;
            if (!*planned) {
                const auto next = records::insertStretch(context, resumed(before, on));
                return next ? Result<QDate>(on) : Result<QDate>(next.error());
            }
            Subscription moved = **planned;
            moved.startDate = on;
            const auto done = records::changeSubscription(context, **planned, moved, u"resumed"_s, on);
            return done ? Result<QDate>(on) : Result<QDate>(done.error());
        });
}

Result<> SubscriptionService::cancel(const Actor& actor, SubscriptionId id, QDate lastDay, bool credit, qint64 version,
                                     const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.cancel"_s, id, version, u"cancelled"_s,
        [&](CommandContext& context, const Subscription& before, Subscription& after) -> Result<QDate> {
            if (auto recurs = mustRecur(context, before); !recurs)
                return recurs.error();
            if (before.endKind != EndKind::Paused)
                if (auto goesOn = mustGoOn(before, u"lastDay"_s); !goesOn)
                    return goesOn.error();
            if (!lastDay.isValid() || lastDay < before.startDate.addDays(-1))
                return invalid(LifeText::tr("%1 starts on %2. Choose this day or a later one.")
                                   .arg(before.code, shown(before.startDate)),
                               u"lastDay"_s);
            const QDate today = businessDay(context.session, m_clock);
            if (const auto earliest = earliestLastDay(before, today);
                earliest && lastDay < *earliest && !context.actor.may(Permission::OverrideTerms))
                return Error{ErrorCode::Denied,
                             LifeText::tr("%1 is agreed until %2. An earlier end needs the right to depart from terms.")
                                 .arg(before.code, shown(*earliest)),
                             u"lastDay"_s};
            if (before.endKind == EndKind::Paused) {
                // It does not come back; what was used and credited until the pause stays.
                auto planned = unbilledSuccessor(context, before);
                if (!planned)
                    return planned.error();
                if (*planned)
                    if (auto gone = withdraw(context, **planned); !gone)
                        return gone.error();
                after.endKind = EndKind::Cancelled;
                after.resumesOn.reset();
                return *before.lastDay;
            }
            after.lastDay = lastDay;
            after.endKind = EndKind::Cancelled;
            if (credit)
                if (auto corrected = records::correctBilled(context, after, lastDay.addDays(1)); !corrected)
                    return corrected.error();
            return lastDay;
        });
}

Result<> SubscriptionService::revoke(const Actor& actor, SubscriptionId id, qint64 version,
                                     const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.revoke"_s, id, version, u"revoked"_s,
        [&](CommandContext& context, const Subscription& before, Subscription& after) -> Result<QDate> {
            if (!before.lastDay)
                return conflict(LifeText::tr("%1 neither ends nor changes.").arg(before.code), {});
            if (before.endKind == EndKind::Changed || before.endKind == EndKind::Paused) {
                auto planned = unbilledSuccessor(context, before);
                if (!planned)
                    return planned.error();
                if (*planned) {
                    if (auto gone = withdraw(context, **planned); !gone)
                        return gone.error();
                } else if (before.endKind == EndKind::Changed) {
                    return conflict(LifeText::tr("%1 was withdrawn; it cannot come back.").arg(before.code), {});
                }
            }
            after.lastDay.reset();
            after.endKind = EndKind::None;
            after.resumesOn.reset();
            if (auto corrected = records::correctBilled(context, after, std::nullopt); !corrected)
                return corrected.error();
            return before.lastDay->addDays(1);
        });
}

Result<> SubscriptionService::extend(const Actor& actor, SubscriptionId id, QDate lastDay, qint64 version,
                                     const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.extend"_s, id, version, u"extended"_s,
        [&](CommandContext& context, const Subscription& before, Subscription& after) -> Result<QDate> {
            if (!before.lastDay || before.endKind == EndKind::Changed || before.endKind == EndKind::Paused)
                return conflict(LifeText::tr("%1 has no end that could be put off.").arg(before.code), u"lastDay"_s);
            if (!lastDay.isValid() || lastDay <= *before.lastDay)
                return invalid(
                    LifeText::tr("%1 ends on %2. Choose a later day.").arg(before.code, shown(*before.lastDay)),
                    u"lastDay"_s);
            after.lastDay = lastDay;
            if (auto corrected = records::correctBilled(context, after, lastDay.addDays(1)); !corrected)
                return corrected.error();
            return before.lastDay->addDays(1);
        });
}

Result<> SubscriptionService::extendTrial(const Actor& actor, SubscriptionId id, QDate firstBilledDay, qint64 version,
                                          const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.trial"_s, id, version, u"trial"_s,
        [&](CommandContext& context, const Subscription& before, Subscription& after) -> Result<QDate> {
            if (!before.trialStart || before.billedUntil || before.startDate <= businessDay(context.session, m_clock))
                return conflict(LifeText::tr("%1 has no trial that goes on.").arg(before.code), u"startDate"_s);
            if (!firstBilledDay.isValid() || firstBilledDay <= *before.trialStart)
                return invalid(
                    LifeText::tr("The trial begins on %1. Choose a later day.").arg(shown(*before.trialStart)),
                    u"startDate"_s);
            after.startDate = firstBilledDay;
            if (before.anchorDate == before.startDate)
                after.anchorDate = firstBilledDay;
            return firstBilledDay;
        });
}

Result<> SubscriptionService::setRenewal(const Actor& actor, SubscriptionId id, const RenewalTerms& terms,
                                         qint64 version, const OperationId& operation) {
    return changeOneSubscription(
        {m_database, m_clock, actor, operation}, u"subscription.renewal"_s, id, version, u"renewal"_s,
        [&](CommandContext& context, const Subscription& before, Subscription& after) -> Result<QDate> {
            if (auto recurs = mustRecur(context, before); !recurs)
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

Result<ChangeContext> SubscriptionService::changeContext(const Actor& actor, CustomerId customer) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [&](Session& session) { return records::changeContext(session, customer, businessDay(session, m_clock)); });
}

Result<std::vector<SubscriptionId>> SubscriptionService::change(const Actor& actor, std::span<const ChangeWish> wishes,
                                                                const OperationId& operation) {
    std::vector<SubscriptionId> stretches;
    const auto done =
        runCommand(m_database, m_clock, actor, Permission::ManageSubscriptions, operation, u"subscription.change"_s,
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
                       for (size_t i = 0; i < wishes.size(); ++i) {
                           const ChangePreview::Item& item = preview->items[i];
                           if (item.departs)
                               if (auto allowed = actor.require(Permission::OverrideTerms); !allowed)
                                   return allowed.error();
                           const auto stored = records::storeChange(context, item.change);
                           if (!stored)
                               return stored.error();
                           stretches.push_back(*stored);
                       }
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

Result<ChangeContext> changeContext(Session& session, CustomerId id, QDate today) {
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
    SubscriptionStore store(session);
    PendingChargeStore charges(session);
    const std::vector<qint64> ids = store.openOf(id, today);
    QHash<SubscriptionId, std::vector<PendingCharge>> pending = charges.due(ids, today);
    for (const qint64 key : ids) {
        auto billable = store.billable(SubscriptionId{key});
        if (!billable)
            continue;
        billable->pending = pending.take(billable->subscription.id);
        context.subscriptions.push_back({*std::move(billable), charges.billedLines(SubscriptionId{key})});
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
