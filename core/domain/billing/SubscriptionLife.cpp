#include "domain/billing/SubscriptionLife.h"

#include "domain/billing/SubscriptionChange.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct LifeText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SubscriptionLife)
};

using Next = PlannedLife::Next;

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

Error conflict(const QString& message, const QString& field) { return {ErrorCode::Conflict, message, field}; }

/// What follows can only be moved or taken back while nothing is billed of it and nothing follows it in turn.
Result<> mustBeOpen(const Subscription& subscription, const Subscription& next, bool billed) {
    if (billed)
        return conflict(LifeText::tr("%1 is billed already: what follows %2 cannot be taken back. Change or cancel %1.")
                            .arg(next.code, subscription.code),
                        {});
    if (next.lastDay)
        return conflict(LifeText::tr("%1 ends on %2 itself. Revoke this first.").arg(next.code, shown(*next.lastDay)),
                        {});
    return {};
}

/// Nothing of it ever comes into force.
void withdraw(PlannedLife& life, const Subscription& next) {
    life.nextDoes = Next::Withdrawn;
    life.next = next;
    life.next.lastDay = next.startDate.addDays(-1);
    life.next.endKind = EndKind::Changed;
    life.next.predecessorId.reset();
}

void correctTo(PlannedLife& life, QDate end) {
    life.corrects = true;
    life.billedEnd = end;
}

Result<> pause(PlannedLife& life, const Plan& plan, const LifeWish& wish) {
    const Subscription& s = life.before;
    if (auto recurs = mustRecur(s, plan); !recurs)
        return recurs;
    if (auto goesOn = mustGoOn(s, u"day"_s); !goesOn)
        return goesOn;
    if (!wish.day.isValid() || wish.day <= s.startDate)
        return invalid(LifeText::tr("%1 starts on %2: a pause begins after this day.").arg(s.code, shown(s.startDate)),
                       u"day"_s);
    if (wish.resumesOn && *wish.resumesOn <= wish.day)
        return invalid(LifeText::tr("It resumes after the day on which the pause begins."), u"resumesOn"_s);
    life.after.lastDay = wish.day.addDays(-1);
    life.after.endKind = EndKind::Paused;
    life.after.resumesOn = wish.resumesOn;
    correctTo(life, wish.day);
    if (wish.resumesOn) {
        life.nextDoes = Next::Begins;
        life.next = following(s, *wish.resumesOn);
    }
    life.on = wish.day;
    return {};
}

Result<> resume(PlannedLife& life, const std::optional<Subscription>& next, bool nextBilled, const LifeWish& wish) {
    const Subscription& s = life.before;
    if (s.endKind != EndKind::Paused)
        return conflict(LifeText::tr("%1 is not paused.").arg(s.code), u"day"_s);
    if (!wish.day.isValid() || wish.day <= *s.lastDay)
        return invalid(
            LifeText::tr("The pause begins on %1: it resumes after this day.").arg(shown(s.lastDay->addDays(1))),
            u"day"_s);
    if (next)
        if (auto open = mustBeOpen(s, *next, nextBilled); !open)
            return open;
    life.after.resumesOn = wish.day;
    life.nextDoes = next ? Next::Moves : Next::Begins;
    life.next = next ? *next : following(s, wish.day);
    life.next.startDate = wish.day;
    life.on = wish.day;
    return {};
}

Result<> cancel(PlannedLife& life, const Plan& plan, const std::optional<Subscription>& next, bool nextBilled,
                const LifeWish& wish, QDate today) {
    const Subscription& s = life.before;
    const bool paused = s.endKind == EndKind::Paused;
    if (auto recurs = mustRecur(s, plan); !recurs)
        return recurs;
    if (!paused)
        if (auto goesOn = mustGoOn(s, u"day"_s); !goesOn)
            return goesOn;
    if (!wish.day.isValid() || wish.day < s.startDate.addDays(-1))
        return invalid(LifeText::tr("%1 starts on %2. Choose this day or a later one.").arg(s.code, shown(s.startDate)),
                       u"day"_s);
    if (const auto earliest = earliestLastDay(s, today); earliest && wish.day < *earliest)
        life.agreedUntil = earliest;
    life.after.endKind = EndKind::Cancelled;
    if (paused) {
        // It does not come back; what was used and credited until the pause stays.
        if (next) {
            if (auto open = mustBeOpen(s, *next, nextBilled); !open)
                return open;
            withdraw(life, *next);
        }
        life.after.resumesOn.reset();
        life.on = *s.lastDay;
        return {};
    }
    life.after.lastDay = wish.day;
    if (wish.unused != UnusedDays::StayBilled)
        correctTo(life, wish.day.addDays(1));
    life.refund = wish.unused == UnusedDays::Refund;
    life.on = wish.day;
    return {};
}

Result<> revoke(PlannedLife& life, const std::optional<Subscription>& next, bool nextBilled) {
    const Subscription& s = life.before;
    if (!s.lastDay)
        return conflict(LifeText::tr("%1 neither ends nor changes.").arg(s.code), {});
    if (next) {
        if (auto open = mustBeOpen(s, *next, nextBilled); !open)
            return open;
        withdraw(life, *next);
    } else if (s.endKind == EndKind::Changed) {
        return conflict(LifeText::tr("%1 was withdrawn; it cannot come back.").arg(s.code), {});
    }
    life.after.lastDay.reset();
    life.after.endKind = EndKind::None;
    life.after.resumesOn.reset();
    correctTo(life, {});
    life.on = s.lastDay->addDays(1);
    return {};
}

Result<> extend(PlannedLife& life, const LifeWish& wish) {
    const Subscription& s = life.before;
    if (!s.lastDay || s.endKind == EndKind::Changed || s.endKind == EndKind::Paused)
        return conflict(LifeText::tr("%1 has no end that could be put off.").arg(s.code), u"day"_s);
    if (!wish.day.isValid() || wish.day <= *s.lastDay)
        return invalid(LifeText::tr("%1 ends on %2. Choose a later day.").arg(s.code, shown(*s.lastDay)), u"day"_s);
    life.after.lastDay = wish.day;
    correctTo(life, wish.day.addDays(1));
    life.on = s.lastDay->addDays(1);
    return {};
}

Result<> extendTrial(PlannedLife& life, const LifeWish& wish, QDate today) {
    const Subscription& s = life.before;
    if (!s.trialStart || s.billedUntil || s.startDate <= today)
        return conflict(LifeText::tr("%1 has no trial that goes on.").arg(s.code), u"day"_s);
    if (!wish.day.isValid() || wish.day <= *s.trialStart)
        return invalid(LifeText::tr("The trial begins on %1. Choose a later day.").arg(shown(*s.trialStart)), u"day"_s);
    life.after.startDate = wish.day;
    if (s.anchorDate == s.startDate)
        life.after.anchorDate = wish.day;
    life.on = wish.day;
    return {};
}

} // namespace

Result<> mustRecur(const Subscription& subscription, const Plan& plan) {
    if (plan.billing == BillingType::OneOff)
        return invalid(
            LifeText::tr("%1 is a one-off service: it is billed once and does not go on.").arg(subscription.code));
    return {};
}

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

Result<PlannedLife> planLife(const Subscription& subscription, const Plan& plan,
                             const std::optional<Subscription>& next, bool nextBilled, const LifeWish& wish,
                             QDate today) {
    PlannedLife life{.before = subscription, .after = subscription, .next = {}, .billedEnd = {}, .on = {}};
    Result<> possible;
    switch (wish.kind) {
    case LifeWish::Kind::Pause: possible = pause(life, plan, wish); break;
    case LifeWish::Kind::Resume: possible = resume(life, next, nextBilled, wish); break;
    case LifeWish::Kind::Cancel: possible = cancel(life, plan, next, nextBilled, wish, today); break;
    case LifeWish::Kind::Revoke: possible = revoke(life, next, nextBilled); break;
    case LifeWish::Kind::Extend: possible = extend(life, wish); break;
    case LifeWish::Kind::ExtendTrial: possible = extendTrial(life, wish, today); break;
    }
    if (!possible)
        return possible.error();
    return life;
}

QString whyNot(LifeWish::Kind kind, const Subscription& subscription, const Plan& plan,
               const std::optional<Subscription>& next, bool nextBilled, QDate today) {
    // A day that is late enough for all of them: what is wrong then is wrong on every day.
    QDate day = std::max(today, subscription.startDate).addDays(1);
    if (subscription.lastDay)
        day = std::max(day, subscription.lastDay->addDays(1));
    const auto possible = planLife(subscription, plan, next, nextBilled,
                                   {.subscription = subscription.id, .kind = kind, .day = day, .resumesOn = {}}, today);
    return possible ? QString() : possible.error().message;
}

} // namespace quittance
