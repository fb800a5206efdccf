#include "subscriptions/SubscriptionLook.h"

#include "common/Language.h"
#include "domain/money/MoneyFormat.h"
#include "subscriptions/NewSubscriptionDialog.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

StatusLook statusLook(SubscriptionStatus status, EndKind end, bool pastDue) {
    if (pastDue)
        return {Tone::Danger, u"exclamation-circle"_s, NewSubscriptionDialog::tr("Past due", "subscription")};
    const QString text = displayName(status);
    switch (status) {
    case SubscriptionStatus::Scheduled: return {Tone::Info, u"clock"_s, text};
    case SubscriptionStatus::Active: return {Tone::Success, u"play-circle"_s, text};
    case SubscriptionStatus::Ending:
        if (end == EndKind::Changed)
            return {Tone::Info, u"arrow-left-right"_s, NewSubscriptionDialog::tr("To change", "a change lies ahead")};
        if (end == EndKind::Paused)
            return {Tone::Warning, u"pause-circle"_s, NewSubscriptionDialog::tr("To pause", "a pause lies ahead")};
        return {Tone::Warning, u"calendar-event"_s, text};
    case SubscriptionStatus::Ended: return {Tone::Neutral, u"stop-circle"_s, text};
    case SubscriptionStatus::OneOffDue: return {Tone::Info, u"clock"_s, text};
    case SubscriptionStatus::OneOffBilled: return {Tone::Neutral, u"check-circle"_s, text};
    case SubscriptionStatus::Trial: return {Tone::Violet, u"clock"_s, text};
    case SubscriptionStatus::Paused: return {Tone::Warning, u"pause-circle"_s, text};
    case SubscriptionStatus::Replaced: return {Tone::Neutral, u"arrow-left-right"_s, text};
    case SubscriptionStatus::Cancelled: return {Tone::Neutral, u"x-circle"_s, text};
    }
    return {};
}

QString serviceName(const SubscriptionRow& row) {
    const QString language = Language::instance().code();
    return nameIn(language, row.productNameFr, row.productNameEn) + u" — "_s +
           nameIn(language, row.planNameFr, row.planNameEn);
}

QString priceText(UnitPrice price, Currency currency, PricingModel pricing, BillingType billing, int count,
                  IntervalUnit unit) {
    const QString amount = MoneyFormat::price(price, currency, Language::locale());
    return (hasTiers(pricing) ? NewSubscriptionDialog::tr("from %1", "price of the first tier").arg(amount) : amount) +
           u' ' + intervalText(billing, count, unit);
}

QString countedText(LicenceUnit unit, LicenceCounting counting, qint64 today) {
    const int count = static_cast<int>(today);
    QString counted = unit == LicenceUnit::Team
                          ? NewSubscriptionDialog::tr("%Ln teams count in the workspace today.", "", count)
                          : NewSubscriptionDialog::tr("%Ln members count in the workspace today.", "", count);
    switch (counting) {
    case LicenceCounting::Agreed: break;
    case LicenceCounting::PeriodStart:
        return counted + u' ' + NewSubscriptionDialog::tr("Each period is billed by the count of its first day.");
    case LicenceCounting::Peak:
        return counted + u' ' +
               NewSubscriptionDialog::tr("Each period is billed by its highest count, when it is over.");
    case LicenceCounting::ByDay:
        return counted + u' ' + NewSubscriptionDialog::tr("Each period is billed by the day, when it is over.");
    }
    return counted;
}

} // namespace quittance
