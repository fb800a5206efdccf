#pragma once

#include "domain/catalog/Plan.h"
#include "domain/subscriptions/Subscription.h"

#include <optional>

namespace quittance {

/// What becomes of the billed days after an end.
enum class UnusedDays : quint8 {
    StayBilled,
    Credit, ///< on the next invoice
    Refund, ///< the credit is kept for a refund: no run takes it off an invoice
};

/// What somebody wants to happen to one subscription, its terms apart.
struct LifeWish {
    enum class Kind : quint8 { Pause, Resume, Cancel, Revoke, Extend, ExtendTrial };
    SubscriptionId subscription;
    Kind kind = Kind::Pause;
    QDate day;                      ///< the first of the pause or after it, the last of use, the first that is billed
    std::optional<QDate> resumesOn; ///< of a pause
    UnusedDays unused = UnusedDays::Credit; ///< of an end
};

/// What it does, before anything of it is stored.
struct PlannedLife {
    /// Of the stretch that follows.
    enum class Next : quint8 { Untouched, Begins, Moves, Withdrawn };
    Subscription before;
    Subscription after;
    Next nextDoes = Next::Untouched;
    Subscription next;                ///< as it will be; no id where it begins
    bool corrects = false;            ///< what is billed shall be the days before `billedEnd`
    bool refund = false;              ///< what is credited of it is kept for a refund
    QDate billedEnd;                  ///< exclusive; not valid: all of them
    QDate on;                         ///< the day from which it counts
    std::optional<QDate> agreedUntil; ///< an end before this day departs from the terms
};

/// Decides by the rules what a wish does and whether it may be; an Error names the wish's field: "day", "resumesOn".
/// `next` is the stretch that follows, `nextBilled` whether any document has a line of it.
Result<PlannedLife> planLife(const Subscription& subscription, const Plan& plan,
                             const std::optional<Subscription>& next, bool nextBilled, const LifeWish& wish,
                             QDate today);

/// Why nothing of this kind can happen to it now, whatever the day; empty when something can.
QString whyNot(LifeWish::Kind kind, const Subscription& subscription, const Plan& plan,
               const std::optional<Subscription>& next, bool nextBilled, QDate today);

/// A one-off has no life to speak of.
Result<> mustRecur(const Subscription& subscription, const Plan& plan);
/// What stands in the way of another end: one that is known already. The field is the error's.
Result<> mustGoOn(const Subscription& subscription, const QString& field);

} // namespace quittance
