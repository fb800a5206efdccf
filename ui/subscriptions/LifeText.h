#pragma once

#include "common/StatusLook.h"
#include "services/SubscriptionService.h"

namespace quittance {

/// Everything that can happen to a subscription, its terms apart, in the order of menus.
inline constexpr LifeWish::Kind lifeKinds[] = {LifeWish::Kind::Pause,       LifeWish::Kind::Resume,
                                               LifeWish::Kind::Cancel,      LifeWish::Kind::Extend,
                                               LifeWish::Kind::ExtendTrial, LifeWish::Kind::Revoke};

/// The action of the page: object name, icon, text ("Revoke the pause…" where it is known what is revoked) and tip.
const char* lifeActionName(LifeWish::Kind kind);
QString lifeIcon(LifeWish::Kind kind);
QString lifeActionText(LifeWish::Kind kind, const SubscriptionDetail* detail);
QString lifeTip(LifeWish::Kind kind);

/// The dialog: heading, button, what will happen in words.
QString lifeTitle(LifeWish::Kind kind, const SubscriptionDetail& detail);
QString lifeVerb(LifeWish::Kind kind, const SubscriptionDetail& detail);
QString lifeEffect(const PlannedLife& life, const SubscriptionDetail& detail);
/// What it costs: credits, charges, the next invoice and the payment after it, a sentence each.
QStringList lifeFigures(const LifePreview& preview, const SubscriptionDetail& detail);
/// Why it cannot be, whatever the day; empty when it can.
QString whyNotNow(LifeWish::Kind kind, const SubscriptionDetail& detail);

/// What was done, for the notification; `before` is how it stood.
QString lifeDone(const LifeWish& wish, const SubscriptionDetail& before);
/// What takes it back, where the rules have something.
std::optional<LifeWish> undoOf(const LifeWish& wish, const SubscriptionDetail& before);

/// The pill of one subscription, with its day: "Paused until 10/02/2026", "Changes on 01/03/2026".
StatusLook statusLook(const SubscriptionDetail& detail);

} // namespace quittance
