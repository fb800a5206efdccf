#include "domain/subscriptions/Subscription.h"

#include "base/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SubscriptionText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Subscription)
};

QJsonValue optionalDate(const std::optional<QDate>& date) {
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QString toString(BillingTiming timing) { return timing == BillingTiming::Advance ? u"advance"_s : u"arrears"_s; }

QString toString(BillingAlignment alignment) {
    return alignment == BillingAlignment::Anniversary ? u"anniversary"_s : u"calendar_day"_s;
}

Result<BillingTiming> billingTimingFromString(QStringView text) {
    for (const BillingTiming timing : {BillingTiming::Advance, BillingTiming::Arrears})
        if (text == toString(timing))
            return timing;
    return invalid(SubscriptionText::tr("“%1” is not a time of billing. Use advance or arrears.").arg(text),
                   u"timing"_s);
}

Result<BillingAlignment> billingAlignmentFromString(QStringView text) {
    for (const BillingAlignment alignment : {BillingAlignment::Anniversary, BillingAlignment::CalendarDay})
        if (text == toString(alignment))
            return alignment;
    return invalid(SubscriptionText::tr("“%1” is not an alignment. Use anniversary or calendar_day.").arg(text),
                   u"alignment"_s);
}

QString toString(EndKind kind) {
    switch (kind) {
    case EndKind::None: return {};
    case EndKind::Changed: return u"changed"_s;
    case EndKind::Paused: return u"paused"_s;
    case EndKind::Cancelled: return u"cancelled"_s;
    case EndKind::Expired: return u"expired"_s;
    }
    Q_UNREACHABLE();
}

Result<EndKind> endKindFromString(QStringView text) {
    for (const EndKind kind : {EndKind::None, EndKind::Changed, EndKind::Paused, EndKind::Cancelled, EndKind::Expired})
        if (text == toString(kind))
            return kind;
    return invalid(SubscriptionText::tr("“%1” is not a kind of end.").arg(text), u"endKind"_s);
}

QString toString(SubscriptionStatus status) {
    switch (status) {
    case SubscriptionStatus::Scheduled: return u"scheduled"_s;
    case SubscriptionStatus::Active: return u"active"_s;
    case SubscriptionStatus::Ending: return u"ending"_s;
    case SubscriptionStatus::Ended: return u"ended"_s;
    case SubscriptionStatus::OneOffDue: return u"to_bill_once"_s;
    case SubscriptionStatus::OneOffBilled: return u"billed_once"_s;
    case SubscriptionStatus::Trial: return u"trial"_s;
    case SubscriptionStatus::Paused: return u"paused"_s;
    case SubscriptionStatus::Replaced: return u"replaced"_s;
    case SubscriptionStatus::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(SubscriptionStatus status) {
    switch (status) {
    case SubscriptionStatus::Scheduled: return SubscriptionText::tr("Scheduled");
    case SubscriptionStatus::Active: return SubscriptionText::tr("Active");
    case SubscriptionStatus::Ending: return SubscriptionText::tr("Ending");
    case SubscriptionStatus::Ended: return SubscriptionText::tr("Ended");
    case SubscriptionStatus::OneOffDue: return SubscriptionText::tr("To be billed once");
    case SubscriptionStatus::OneOffBilled: return SubscriptionText::tr("Billed once");
    case SubscriptionStatus::Trial: return SubscriptionText::tr("On trial");
    case SubscriptionStatus::Paused: return SubscriptionText::tr("Paused");
    case SubscriptionStatus::Replaced: return SubscriptionText::tr("Replaced");
    case SubscriptionStatus::Cancelled: return SubscriptionText::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

std::vector<Error> validate(const Subscription& subscription) {
    std::vector<Error> errors;
    const auto refuse = [&errors](const QString& message, const QString& field) {
        errors.push_back(invalid(message, field));
    };
    if (!text::isCode(subscription.code))
        refuse(
            SubscriptionText::tr("A subscription code has at most 40 characters and no spaces, commas or semicolons."),
            u"code"_s);
    if (subscription.quantity <= Quantity())
        refuse(SubscriptionText::tr("The quantity must be more than zero. To stop billing, set a last day."),
               u"quantity"_s);
    if (subscription.discount.isNegative() || subscription.discount > Rate::fromInteger(1))
        refuse(SubscriptionText::tr("A discount lies between 0 % and 100 %."), u"discount"_s);
    if (!subscription.startDate.isValid())
        refuse(SubscriptionText::tr("Enter the day on which the subscription starts."), u"startDate"_s);
    if (!subscription.anchorDate.isValid())
        refuse(SubscriptionText::tr("Enter the day from which periods are counted."), u"anchorDate"_s);
    if (subscription.anchorDay < 0 || subscription.anchorDay > 31)
        refuse(SubscriptionText::tr("The billing day lies between 1 and 31."), u"anchorDay"_s);
    if (subscription.alignment == BillingAlignment::CalendarDay && subscription.anchorDay == 0)
        refuse(SubscriptionText::tr("Choose the day of the month on which periods begin."), u"anchorDay"_s);
    if (subscription.lastDay && !subscription.lastDay->isValid())
        refuse(SubscriptionText::tr("The last day is not a date."), u"lastDay"_s);
    else if (subscription.lastDay && subscription.startDate.isValid() &&
             *subscription.lastDay < subscription.startDate.addDays(subscription.endKind == EndKind::None ? 0 : -1))
        refuse(SubscriptionText::tr("The last day lies before the start. Choose a later one."), u"lastDay"_s);
    if (subscription.trialStart &&
        (!subscription.trialStart->isValid() ||
         (subscription.startDate.isValid() && *subscription.trialStart >= subscription.startDate)))
        refuse(SubscriptionText::tr("A trial begins before the first day that is billed."), u"trialStart"_s);
    if (subscription.resumesOn && (!subscription.lastDay || *subscription.resumesOn <= *subscription.lastDay))
        refuse(SubscriptionText::tr("It resumes after the last day before the pause."), u"resumesOn"_s);
    if (subscription.renewal.months < 0 || subscription.renewal.months > 120)
        refuse(SubscriptionText::tr("A term lasts from one month to ten years; 0 for none."), u"renewal.months"_s);
    if (subscription.renewal.noticeDays < 0 || subscription.renewal.noticeDays > 366)
        refuse(SubscriptionText::tr("Notice is given from 0 to 366 days before."), u"renewal.noticeDays"_s);
    return errors;
}

std::optional<QDate> earliestLastDay(const Subscription& subscription, QDate today) {
    const RenewalTerms& terms = subscription.renewal;
    if (terms.months == 0)
        return std::nullopt;
    const QDate from = terms.from.isValid() ? terms.from : subscription.startDate;
    const BillingCycle cycle(from, terms.months, IntervalUnit::Month);
    if (!terms.autoRenews)
        return cycle.boundary(1).addDays(-1);
    // Notice that is given on its last day is in time.
    const QDate decided = std::max(today, from).addDays(terms.noticeDays);
    return cycle.periodContaining(decided).lastDay();
}

QString successorCode(const QString& code) {
    const qsizetype dot = code.lastIndexOf(u'.');
    bool numbered = false;
    const int number = dot < 0 ? 0 : QStringView(code).sliced(dot + 1).toInt(&numbered);
    return numbered ? QString(code.first(dot) % u'.' % QString::number(number + 1)) : QString(code % u".2");
}

Subscription normalised(Subscription subscription) {
    subscription.code = text::normalisedLine(subscription.code).toUpper();
    subscription.note = text::normalisedBlock(subscription.note);
    if (!subscription.anchorDate.isValid())
        subscription.anchorDate = subscription.startDate;
    return subscription;
}

QJsonObject toJson(const Subscription& subscription) {
    QJsonObject json{
        {u"code"_s, subscription.code},
        {u"customer_id"_s, subscription.customerId.value},
        {u"workspace_id"_s, subscription.workspaceId.value},
        {u"site_id"_s, subscription.siteId ? QJsonValue(subscription.siteId->value) : QJsonValue()},
        {u"plan_id"_s, subscription.planId.value},
        {u"price_id"_s, subscription.priceId.value},
        {u"quantity"_s, millionthsToString(subscription.quantity.millionths())},
        {u"discount_percent"_s, percentToString(subscription.discount)},
        {u"start_date"_s, subscription.startDate.toString(Qt::ISODate)},
        {u"anchor_date"_s, subscription.anchorDate.toString(Qt::ISODate)},
        {u"anchor_day"_s, subscription.anchorDay},
        {u"timing"_s, toString(subscription.timing)},
        {u"alignment"_s, toString(subscription.alignment)},
        {u"last_day"_s, optionalDate(subscription.lastDay)},
        {u"billed_until"_s, optionalDate(subscription.billedUntil)},
        {u"billed_before"_s, optionalDate(subscription.billedBefore)},
        {u"collection_method"_s,
         subscription.collectionMethod ? QJsonValue(toString(*subscription.collectionMethod)) : QJsonValue()},
        {u"note"_s, subscription.note},
    };
    if (subscription.promotion)
        json.insert(u"promotion"_s, subscription.promotion->code);
    if (subscription.trialStart)
        json.insert(u"trial_start"_s, subscription.trialStart->toString(Qt::ISODate));
    if (subscription.endKind != EndKind::None)
        json.insert(u"end_kind"_s, toString(subscription.endKind));
    if (subscription.resumesOn)
        json.insert(u"resumes_on"_s, subscription.resumesOn->toString(Qt::ISODate));
    if (subscription.renewal.months > 0) {
        json.insert(u"term_months"_s, subscription.renewal.months);
        json.insert(u"notice_days"_s, subscription.renewal.noticeDays);
        json.insert(u"auto_renews"_s, subscription.renewal.autoRenews);
    }
    return json;
}

} // namespace quittance
