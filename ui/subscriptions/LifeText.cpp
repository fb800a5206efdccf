#include "subscriptions/LifeText.h"

#include "common/Language.h"
#include "domain/money/MoneyFormat.h"
#include "subscriptions/SubscriptionLook.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

using Kind = LifeWish::Kind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::LifeText)
};

QString day(QDate date) { return Language::date(date); }

QString revokeText(const SubscriptionDetail& detail) {
    switch (detail.subscription.endKind) {
    case EndKind::Paused: return Text::tr("Revoke the pause");
    case EndKind::Changed: return Text::tr("Revoke the change");
    default: return Text::tr("Revoke the end");
    }
}

QString revokeEffect(const Subscription& before) {
    const QString from = day(before.lastDay.value_or(QDate()).addDays(1));
    switch (before.endKind) {
    case EndKind::Paused:
        return Text::tr("The pause from %1 is taken back: it goes on as if there had been none.").arg(from);
    case EndKind::Changed: return Text::tr("The change of %1 is taken back: the present terms go on.").arg(from);
    default: return Text::tr("The end on %1 is taken back: it goes on until it is ended.").arg(day(*before.lastDay));
    }
}

} // namespace

const char* lifeActionName(Kind kind) {
    switch (kind) {
    case Kind::Pause: return "pauseAction";
    case Kind::Resume: return "resumeAction";
    case Kind::Cancel: return "endAction";
    case Kind::Extend: return "putOffEndAction";
    case Kind::ExtendTrial: return "extendTrialAction";
    case Kind::Revoke: return "revokeAction";
    }
    Q_UNREACHABLE();
}

QString lifeIcon(Kind kind) {
    switch (kind) {
    case Kind::Pause: return u"pause-circle"_s;
    case Kind::Resume: return u"play-circle"_s;
    case Kind::Cancel: return u"x-circle"_s;
    case Kind::Extend: return u"calendar-event"_s;
    case Kind::ExtendTrial: return u"clock"_s;
    case Kind::Revoke: return u"arrow-counterclockwise"_s;
    }
    Q_UNREACHABLE();
}

QString lifeActionText(Kind kind, const SubscriptionDetail* detail) {
    switch (kind) {
    case Kind::Pause: return Text::tr("Pause…");
    case Kind::Resume: return Text::tr("Resume…");
    case Kind::Cancel: return Text::tr("End…");
    case Kind::Extend: return Text::tr("Put off the end…");
    case Kind::ExtendTrial: return Text::tr("Extend the trial…");
    case Kind::Revoke:
        return detail && detail->subscription.lastDay ? Text::tr("%1…").arg(revokeText(*detail)) : Text::tr("Revoke…");
    }
    Q_UNREACHABLE();
}

QString lifeTip(Kind kind) {
    switch (kind) {
    case Kind::Pause: return Text::tr("Neither use nor bill it from a day on");
    case Kind::Resume: return Text::tr("Let a paused subscription go on from a day");
    case Kind::Cancel: return Text::tr("End the subscription on a day; what is billed after it is credited");
    case Kind::Extend: return Text::tr("Choose a later last day");
    case Kind::ExtendTrial: return Text::tr("Bill a trial from a later day on");
    case Kind::Revoke: return Text::tr("Take back the pause, the end or the change that is planned");
    }
    Q_UNREACHABLE();
}

QString lifeTitle(Kind kind, const SubscriptionDetail& detail) {
    switch (kind) {
    case Kind::Pause: return Text::tr("Pause the subscription");
    case Kind::Resume: return Text::tr("Resume the subscription");
    case Kind::Cancel: return Text::tr("End the subscription");
    case Kind::Extend: return Text::tr("Put off the end");
    case Kind::ExtendTrial: return Text::tr("Extend the trial");
    case Kind::Revoke: return revokeText(detail);
    }
    Q_UNREACHABLE();
}

QString lifeVerb(Kind kind, const SubscriptionDetail& detail) {
    switch (kind) {
    case Kind::Pause: return Text::tr("Pause");
    case Kind::Resume: return Text::tr("Resume");
    default: return lifeTitle(kind, detail);
    }
}

QString lifeEffect(const PlannedLife& life, const SubscriptionDetail& detail) {
    const Subscription& before = detail.subscription;
    const Subscription& after = life.after;
    if (!after.lastDay) // nothing but a trial has none, and a revocation
        return after.startDate != before.startDate
                   ? Text::tr("It is free until %1; the first period that is billed begins on %2.")
                         .arg(day(after.startDate.addDays(-1)), day(after.startDate))
                   : revokeEffect(before);
    if (after.endKind == EndKind::Paused && before.endKind == EndKind::Paused)
        return Text::tr("It goes on from %1 at the same terms, as %2.").arg(day(life.on), life.next.code);
    if (after.endKind == EndKind::Paused)
        return after.resumesOn
                   ? Text::tr("Neither used nor billed from %1 to %2; it goes on from %3.")
                         .arg(day(life.on), day(after.resumesOn->addDays(-1)), day(*after.resumesOn))
                   : Text::tr("Neither used nor billed from %1 on, until somebody resumes it.").arg(day(life.on));
    if (before.endKind == EndKind::Paused)
        return Text::tr("It does not come back from its pause: %1 was its last day of use.").arg(day(*after.lastDay));
    if (before.lastDay)
        return Text::tr("Its last day of use is %1 instead of %2.").arg(day(*after.lastDay), day(*before.lastDay));
    return *after.lastDay < before.startDate ? Text::tr("It never begins: nothing of it is billed.")
                                             : Text::tr("Its last day of use is %1.").arg(day(*after.lastDay));
}

QStringList lifeFigures(const LifePreview& preview, const SubscriptionDetail& detail) {
    const QLocale locale = Language::locale();
    const auto money = [&locale](const Money& amount) { return MoneyFormat::withCurrency(amount, locale); };
    QStringList lines;
    if (preview.life.agreedUntil)
        lines.append(Text::tr("It is agreed until %1: this end departs from the terms.")
                         .arg(Language::date(*preview.life.agreedUntil)));
    Money credited = Money::zero(detail.price.currency);
    Money charged = credited;
    Money refunded = credited;
    for (const PendingCharge& charge : preview.corrections)
        (charge.toRefund ? refunded : charge.isCredit() ? credited : charged) += charge.net;
    if (!refunded.isZero())
        lines.append(Text::tr("Billed days whose credit is kept for a refund: %1 excl. VAT.").arg(money(refunded)));
    if (!credited.isZero())
        lines.append(Text::tr("Billed days that are credited: %1 excl. VAT.").arg(money(credited)));
    if (!charged.isZero())
        lines.append(Text::tr("Days that are charged again: %1 excl. VAT.").arg(money(charged)));
    if (const auto& s = detail.subscription; preview.corrections.empty() && preview.life.after.lastDay &&
                                             s.billedUntil && *s.billedUntil > preview.life.after.lastDay->addDays(1))
        lines.append(Text::tr("What is billed until %1 stays billed.").arg(Language::date(s.billedUntil->addDays(-1))));
    if (!preview.heldBack.empty())
        lines.append(Text::tr("The credit waits for the first invoice that is large enough for it."));
    for (const ProposedInvoice& invoice : preview.invoices)
        lines.append(
            Text::tr("The next billing run bills this customer %1 incl. VAT.").arg(money(invoice.totals.gross)));
    lines.append(preview.next ? Text::tr("Next payment: %1 excl. VAT on %2, for %3 to %4.")
                                    .arg(money(preview.next->net), Language::date(preview.next->dueDate),
                                         Language::date(preview.next->period.start),
                                         Language::date(preview.next->period.lastDay()))
                 : preview.life.after.endKind == EndKind::Paused ? Text::tr("Nothing is billed while it is paused.")
                                                                 : Text::tr("Nothing further will be billed."));
    return lines;
}

QString whyNotNow(Kind kind, const SubscriptionDetail& detail) {
    if (kind == Kind::Revoke && detail.bundle)
        return Text::tr("%1 is regrouped into %2. Take the regrouping back there.")
            .arg(detail.subscription.code, detail.bundle->code);
    return whyNot(kind, detail.subscription, detail.plan, detail.successor, detail.successorBilled, detail.today);
}

QString lifeDone(const LifeWish& wish, const SubscriptionDetail& before) {
    const QString& code = before.subscription.code;
    switch (wish.kind) {
    case Kind::Pause: return Text::tr("%1 is paused from %2 on.").arg(code, day(wish.day));
    case Kind::Resume: return Text::tr("%1 goes on from %2.").arg(code, day(wish.day));
    case Kind::Cancel:
        return before.subscription.lastDay ? Text::tr("%1 does not come back.").arg(code)
                                           : Text::tr("%1 ends on %2.").arg(code, day(wish.day));
    case Kind::Extend: return Text::tr("%1 ends on %2.").arg(code, day(wish.day));
    case Kind::ExtendTrial: return Text::tr("%1 is billed from %2 on.").arg(code, day(wish.day));
    case Kind::Revoke: return Text::tr("%1 goes on.").arg(code);
    }
    Q_UNREACHABLE();
}

std::optional<LifeWish> undoOf(const LifeWish& wish, const SubscriptionDetail& before) {
    const Subscription& s = before.subscription;
    LifeWish undo{.subscription = s.id, .kind = Kind::Revoke, .day = {}, .resumesOn = {}};
    switch (wish.kind) {
    case Kind::Pause: return undo;
    case Kind::Cancel:
        if (s.lastDay)
            return std::nullopt; // of a pause: to revoke it would end the pause as well
        return undo;
    case Kind::Resume:
        if (!s.resumesOn)
            return std::nullopt;
        undo.kind = Kind::Resume;
        undo.day = *s.resumesOn;
        return undo;
    case Kind::ExtendTrial:
        undo.kind = Kind::ExtendTrial;
        undo.day = s.startDate;
        return undo;
    case Kind::Revoke:
        if (s.endKind == EndKind::Paused) {
            undo.kind = Kind::Pause;
            undo.day = s.lastDay->addDays(1);
            undo.resumesOn = s.resumesOn;
            return undo;
        }
        if (s.endKind != EndKind::Cancelled)
            return std::nullopt;
        undo.kind = Kind::Cancel;
        undo.day = *s.lastDay;
        undo.unused = !before.toRefund.empty()  ? UnusedDays::Refund
                      : !before.waiting.empty() ? UnusedDays::Credit
                                                : UnusedDays::StayBilled;
        return undo;
    case Kind::Extend: return std::nullopt; // an end is put off, never brought forward
    }
    Q_UNREACHABLE();
}

StatusLook statusLook(const SubscriptionDetail& detail) {
    const Subscription& s = detail.subscription;
    if (!detail.overdue.empty())
        return statusLook(detail.status, s.endKind, true); // how it stands otherwise is among the facts
    StatusLook look = statusLook(detail.status, s.endKind);
    switch (detail.status) {
    case SubscriptionStatus::Trial: look.text = Text::tr("Trial until %1").arg(day(s.startDate.addDays(-1))); break;
    case SubscriptionStatus::Scheduled: look.text = Text::tr("From %1").arg(day(s.startDate)); break;
    case SubscriptionStatus::Paused:
        if (s.resumesOn)
            look.text = Text::tr("Paused until %1").arg(day(s.resumesOn->addDays(-1)));
        break;
    case SubscriptionStatus::Ending:
        look.text = s.endKind == EndKind::Changed  ? Text::tr("Changes on %1").arg(day(s.lastDay->addDays(1)))
                    : s.endKind == EndKind::Paused ? Text::tr("Paused from %1").arg(day(s.lastDay->addDays(1)))
                                                   : Text::tr("Ends on %1").arg(day(*s.lastDay));
        break;
    default: break;
    }
    return look;
}

} // namespace quittance
