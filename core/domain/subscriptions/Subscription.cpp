#include "domain/subscriptions/Subscription.h"

#include "base/Text.h"

#include <QCoreApplication>

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

QString displayName(SubscriptionStatus status) {
    switch (status) {
    case SubscriptionStatus::Scheduled: return SubscriptionText::tr("Scheduled");
    case SubscriptionStatus::Active: return SubscriptionText::tr("Active");
    case SubscriptionStatus::Ending: return SubscriptionText::tr("Ending");
    case SubscriptionStatus::Ended: return SubscriptionText::tr("Ended");
    case SubscriptionStatus::OneOffDue: return SubscriptionText::tr("To be billed once");
    case SubscriptionStatus::OneOffBilled: return SubscriptionText::tr("Billed once");
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
    else if (subscription.lastDay && subscription.startDate.isValid() && *subscription.lastDay < subscription.startDate)
        refuse(SubscriptionText::tr("The last day lies before the start. Choose a later one."), u"lastDay"_s);
    return errors;
}

Subscription normalised(Subscription subscription) {
    subscription.code = text::normalisedLine(subscription.code).toUpper();
    subscription.note = text::normalisedBlock(subscription.note);
    if (!subscription.anchorDate.isValid())
        subscription.anchorDate = subscription.startDate;
    return subscription;
}

QJsonObject toJson(const Subscription& subscription) {
    return {
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
}

} // namespace quittance
