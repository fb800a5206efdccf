#include "services/SubscriptionCommand.h"

#include "domain/billing/SubscriptionChange.h"
#include "services/HistoryService.h"
#include "services/Records.h"
#include "storage/AuditStore.h"
#include "storage/CatalogStore.h"
#include "storage/PendingChargeStore.h"
#include "storage/SubscriptionStore.h"

#include <QDateTime>
#include <QLocale>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SubscriptionCommand)
};

const QDate forEver(9999, 12, 31);

/// "ada changed S000012 at 10:32 meanwhile: last day: … Look at it again…"
Error changedBy(Session& session, const Subscription& subscription) {
    const auto entries = AuditStore(session).entriesOf(u"subscription"_s, subscription.id.value, 1);
    if (entries.empty())
        return records::changedMeanwhile(subscription.code); // a billing run leaves no row of it
    const TimelineEntry last = timelineEntry(entries.front());
    return {ErrorCode::Conflict,
            CommandText::tr("%1 was changed meanwhile by %2, on %3: %4. Look at it again, then decide.")
                .arg(subscription.code, last.actor,
                     QLocale().toString(QDateTime::fromMSecsSinceEpoch(last.atMs), QLocale::ShortFormat),
                     last.detail.isEmpty() ? last.what : last.detail)};
}

} // namespace

Result<> changeOneSubscription(const CommandOrigin& origin, const QString& kind, SubscriptionId id, qint64 version,
                               const QString& eventKind, const SubscriptionEdit& edit) {
    const auto done = runCommand(origin.database, origin.clock, origin.actor, Permission::ManageSubscriptions,
                                 origin.operation, kind, [&](CommandContext& context) -> Result<qint64> {
                                     const auto before = records::lockSubscription(context, id, version);
                                     if (!before)
                                         return before.error();
                                     Subscription after = *before;
                                     const auto effectiveOn = edit(context, *before, after);
                                     if (!effectiveOn)
                                         return effectiveOn.error();
                                     const auto changed =
                                         records::changeSubscription(context, *before, after, eventKind, *effectiveOn);
                                     return changed ? Result<qint64>(id.value) : Result<qint64>(changed.error());
                                 });
    return done ? Result<>() : Result<>(done.error());
}

namespace records {

Result<Subscription> lockSubscription(CommandContext& context, SubscriptionId id, qint64 version) {
    const auto stored = SubscriptionStore(context.session).lock(id);
    if (!stored)
        return Error{ErrorCode::NotFound, CommandText::tr("This subscription does not exist any more.")};
    if (stored->version != version)
        return changedBy(context.session, *stored);
    return *stored;
}

Result<SubscriptionId> insertStretch(CommandContext& context, Subscription stretch) {
    SubscriptionStore store(context.session);
    while (store.subscriptionByCode(stretch.code))
        stretch.code = successorCode(stretch.code);
    CatalogStore catalog(context.session);
    const auto plan = catalog.plan(stretch.planId);
    const auto price = catalog.price(stretch.priceId);
    if (!plan || !price)
        return Error{ErrorCode::NotFound, CommandText::tr("This plan does not exist any more."), u"planId"_s};
    if (auto valid = mayBeStored(stretch, *plan); !valid)
        return valid.error();
    stretch.id = store.insert(stretch, *plan, *price);
    store.addEvent({.subscriptionId = stretch.id,
                    .kind = u"created"_s,
                    .effectiveOn = stretch.startDate,
                    .atMs = context.nowMs,
                    .actor = context.actor.name(),
                    .source = toString(context.actor.source()),
                    .details = toJson(stretch)},
                   context.operation.toString());
    context.audit(u"create"_s, u"subscription"_s, stretch.id.value, stretch.code, {}, toJson(stretch));
    if (auto granted = grantVoucher(context, stretch, *plan, stretch.startDate); !granted)
        return granted.error();
    return stretch.id;
}

Result<> correctBilled(CommandContext& context, Subscription& subscription, std::optional<QDate> end, bool refund) {
    PendingChargeStore store(context.session);
    try {
        std::vector<PendingCharge> needed = corrections(store.billedLines(subscription.id), end.value_or(forEver));
        if (refund)
            needed = keptForRefund(std::move(needed));
        subscription.pendingDue = store.replaceWaiting(subscription.id, needed, context.operation.toString());
    } catch (const AmountOverflow&) {
        return invalid(CommandText::tr("The amount is out of range."));
    }
    return {};
}

} // namespace records

} // namespace quittance
