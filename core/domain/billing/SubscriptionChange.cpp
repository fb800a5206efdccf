#include "domain/billing/SubscriptionChange.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SubscriptionChange)
};

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

bool sameInterval(const Plan& a, const Plan& b) {
    return a.intervalCount == b.intervalCount && a.intervalUnit == b.intervalUnit;
}

void setTerms(Subscription& subscription, const SubscriptionTerms& terms) {
    subscription.planId = terms.plan.id;
    subscription.priceId = terms.price.id;
    subscription.quantity = terms.quantity;
    subscription.discount = terms.discount;
}

void startAnchor(Subscription& subscription, QDate on) {
    subscription.anchorDate = on;
    if (subscription.alignment == BillingAlignment::Anniversary)
        subscription.anchorDay = 0;
}

Result<> mayChange(const BillableSubscription& current, const SubscriptionTerms& terms) {
    const Subscription& s = current.subscription;
    if (current.plan.billing == BillingType::OneOff || terms.plan.billing == BillingType::OneOff)
        return invalid(ChangeText::tr("A one-off service is not changed: subscribe to the other one."), u"planId"_s);
    if (s.lastDay && s.endKind == EndKind::Changed)
        return Error{ErrorCode::Conflict,
                     ChangeText::tr("%1 changes on %2 already. Revoke this change first.")
                         .arg(s.code, shown(s.lastDay->addDays(1))),
                     u"on"_s};
    if (s.lastDay)
        return Error{ErrorCode::Conflict,
                     ChangeText::tr("%1 ends on %2. Revoke the end first.").arg(s.code, shown(*s.lastDay)), u"on"_s};
    if (terms.price.currency != current.price.currency)
        return invalid(ChangeText::tr("The price is in another currency. End this subscription and start another one."),
                       u"planId"_s);
    if (terms.quantity <= Quantity() && terms.plan.counting == LicenceCounting::Agreed)
        return invalid(ChangeText::tr("The quantity must be more than zero. To stop billing, end the subscription."),
                       u"quantity"_s);
    if ((terms.plan.counting == LicenceCounting::Peak || terms.plan.counting == LicenceCounting::ByDay) &&
        s.timing == BillingTiming::Advance)
        return invalid(ChangeText::tr("%1 counts licences when the period is over and is billed in arrears. End this "
                                      "subscription and start another one.")
                           .arg(terms.plan.code),
                       u"planId"_s);
    if (terms.discount.isNegative() || terms.discount > Rate::fromInteger(1))
        return invalid(ChangeText::tr("A discount lies between 0 % and 100 %."), u"discount"_s);
    if (terms.plan.id == s.planId && terms.price.id == s.priceId && terms.quantity == s.quantity &&
        terms.discount == s.discount)
        return invalid(ChangeText::tr("Nothing is different. Choose another plan, quantity or discount."), u"planId"_s);
    return {};
}

} // namespace

QDate periodEnd(const Subscription& subscription, const Plan& plan, QDate today) {
    const QDate from = std::max(today, subscription.startDate);
    if (subscription.billedUntil && *subscription.billedUntil > from)
        return *subscription.billedUntil;
    return billingCycle(subscription, plan).periodContaining(from).end;
}

QDate nextPeriodStart(const Subscription& subscription, const Plan& plan, QDate from) {
    if (subscription.billedUntil && *subscription.billedUntil >= from)
        return *subscription.billedUntil;
    if (subscription.startDate >= from)
        return subscription.startDate;
    return billingCycle(subscription, plan).periodContaining(from.addDays(-1)).end;
}

std::vector<PendingCharge> corrections(std::span<const BilledLine> billed, QDate end) {
    std::vector<PendingCharge> all;
    for (const BilledLine& line : billed)
        if (auto needed = correction(line, end))
            all.push_back(*std::move(needed));
    return all;
}

Subscription following(const Subscription& subscription, QDate on) {
    Subscription next = subscription;
    next.id = {};
    next.version = 0;
    next.code = successorCode(subscription.code);
    next.predecessorId = subscription.id;
    next.startDate = on;
    next.trialStart.reset();
    next.lastDay.reset();
    next.endKind = EndKind::None;
    next.resumesOn.reset();
    next.billedUntil.reset();
    next.pendingDue.reset();
    if (next.billedBefore && *next.billedBefore <= on)
        next.billedBefore.reset();
    if (next.renewal.months > 0 && !next.renewal.from.isValid())
        next.renewal.from = subscription.startDate;
    return next;
}

Result<PlannedChange> planSubscriptionChange(const BillableSubscription& current, std::span<const BilledLine> billed,
                                             const SubscriptionTerms& terms, ChangeTiming timing,
                                             std::optional<QDate> wished, QDate today) {
    if (auto may = mayChange(current, terms); !may)
        return may.error();
    const Subscription& s = current.subscription;
    PlannedChange change;
    change.timing = timing;
    change.on = timing == ChangeTiming::PeriodEnd ? periodEnd(s, current.plan, today)
                                                  : wished.value_or(std::max(today, s.startDate));
    if (!change.on.isValid() || change.on < s.startDate)
        return invalid(
            ChangeText::tr("%1 starts on %2. Choose this day or a later one.").arg(s.code, shown(s.startDate)),
            u"on"_s);
    const bool newAnchor = !sameInterval(current.plan, terms.plan);
    change.before = s;
    if (change.on == s.startDate && !s.billedUntil && billed.empty()) {
        change.inPlace = true;
        change.after = s;
        setTerms(change.after, terms);
        if (newAnchor)
            startAnchor(change.after, change.on);
        return change;
    }
    change.before.lastDay = change.on.addDays(-1);
    change.before.endKind = EndKind::Changed;
    change.after = following(s, change.on);
    setTerms(change.after, terms);
    if (newAnchor)
        startAnchor(change.after, change.on);
    if (timing == ChangeTiming::NowUnprorated) {
        if (s.billedUntil && *s.billedUntil > change.on)
            change.after.billedUntil = s.billedUntil;
        return change;
    }
    try {
        change.corrections = corrections(billed, change.on);
    } catch (const AmountOverflow&) {
        return invalid(ChangeText::tr("The amount is out of range."), u"quantity"_s);
    }
    return change;
}

} // namespace quittance
