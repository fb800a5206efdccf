#pragma once

#include "domain/promotions/Voucher.h"
#include "domain/subscriptions/Subscription.h"
#include "services/Command.h"
#include "services/SubscriptionChange.h"

#include <functional>

namespace quittance {

struct SubscriptionPreview;

/// Who changes something, where and under which id.
struct CommandOrigin {
    Database& database;
    const Clock& clock;
    const Actor& actor;
    const OperationId& operation;
};

/// Makes `after` of `before` and returns the day from which it counts.
using SubscriptionEdit =
    std::function<Result<QDate>(CommandContext& context, const Subscription& before, Subscription& after)>;

/// One change of one subscription in one command: locked, compared with the version that the person saw, changed with a
/// dated event. A conflict says what the other one did.
Result<> changeOneSubscription(const CommandOrigin& origin, const QString& kind, SubscriptionId id, qint64 version,
                               const QString& eventKind, const SubscriptionEdit& edit);

namespace records {

/// The row, held until the end of the transaction, when it is still what the person saw.
Result<Subscription> lockSubscription(CommandContext& context, SubscriptionId id, qint64 version);
/// Stores the stretch that follows another, under the next free number.
Result<SubscriptionId> insertStretch(CommandContext& context, Subscription stretch);
/// From now on what is billed of `subscription` are its days before `end` (exclusive; none: all of them): the charges
/// that wait are worked out anew, their credits kept for a `refund`.
Result<> correctBilled(CommandContext& context, Subscription& subscription, std::optional<QDate> end,
                       bool refund = false);

/// What the subscription of a draft would cost; `voucher` (optional) pays its first period.
Result<SubscriptionPreview> previewSubscription(Session& session, const Subscription& draft, QDate today,
                                                const Voucher* voucher = nullptr);

/// A new subscription as somebody makes it for a customer: what the account allows, the terms that are accepted with
/// it, and what createSubscription() does.
Result<SubscriptionId> subscribe(CommandContext& context, const Subscription& draft, QDate today,
                                 const ChangeGrounds& grounds, const Voucher* voucher = nullptr);

/// Whether the actor may do what the customer's account does not allow (`beyond` says why; empty: it does).
Result<> mayGoBeyond(const CommandContext& context, const QString& beyond, const QString& reason);

/// What a wish does to a subscription that is locked, with its dated event.
Result<> live(CommandContext& context, const Clock& clock, const Subscription& before, const LifeWish& wish);

/// What a bundle regroups goes on as if nothing had been: nothing of the bundle may be billed, nor may it end.
Result<> takeBackRegrouping(CommandContext& context, const Subscription& bundle);

/// `also`: with this one and what follows it, even if they are over.
Result<ChangeContext> changeContext(Session& session, CustomerId customer, QDate today, SubscriptionId also = {});
/// Ends the present stretch with its corrections and begins the one that follows; returns the one that holds.
Result<SubscriptionId> storeChange(CommandContext& context, const PlannedChange& change);

} // namespace records

} // namespace quittance
