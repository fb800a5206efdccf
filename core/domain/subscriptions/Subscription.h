#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/calendar/BillingCycle.h"
#include "domain/customers/Customer.h"
#include "domain/money/Decimal.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace quittance {

enum class BillingTiming : quint8 { Advance, Arrears };
enum class BillingAlignment : quint8 { Anniversary, CalendarDay };
QString toString(BillingTiming timing);       ///< "advance", "arrears"
QString toString(BillingAlignment alignment); ///< "anniversary", "calendar_day"
Result<BillingTiming> billingTimingFromString(QStringView text);
Result<BillingAlignment> billingAlignmentFromString(QStringView text);

/// Derived, never stored: from the dates and from what is billed.
enum class SubscriptionStatus : quint8 {
    Scheduled, ///< starts later
    Active,
    Ending, ///< a last day is known and lies ahead
    Ended,
    OneOffDue, ///< one-off, not billed yet
    OneOffBilled,
};
QString displayName(SubscriptionStatus status);

/// The present state of a subscription: the fold of its dated events.
struct Subscription {
    SubscriptionId id;
    QString code; ///< public, unique; empty: generated (S000001)
    CustomerId customerId;
    WorkspaceId workspaceId;
    std::optional<SiteId> siteId; ///< none: unassigned
    PlanId planId;
    PriceId priceId; ///< the price version that it keeps
    Quantity quantity = Quantity::fromInteger(1);
    Rate discount; ///< recurring discount, a share of the price (0 to 1)
    QDate startDate;
    QDate anchorDate;  ///< by default the start date
    int anchorDay = 0; ///< 1–31, 0: the anchor date's own
    BillingTiming timing = BillingTiming::Advance;
    BillingAlignment alignment = BillingAlignment::Anniversary;
    std::optional<QDate> lastDay;      ///< last day of use; the period is prorated to it
    std::optional<QDate> billedUntil;  ///< exclusive; periods before it are billed, here or elsewhere
    std::optional<QDate> billedBefore; ///< the import's mark: billed elsewhere before that day (decisions 7)
    std::optional<CollectionMethod> collectionMethod; ///< none: the customer's
    QString note;
    qint64 version = 0;

    bool operator==(const Subscription&) const = default;
};

/// What is wrong with the normalised draft, field by field (`field` is the member); empty when it may be saved.
/// References (customer, plan, price) are for the service to check.
std::vector<Error> validate(const Subscription& subscription);
/// Texts normalised before validation and storing; an anchor date that is not set becomes the start date.
Subscription normalised(Subscription subscription);
/// For the audit log.
QJsonObject toJson(const Subscription& subscription);

/// A dated fact about one subscription; the timeline of its page. Insert-only.
struct SubscriptionEvent {
    qint64 id = 0;
    SubscriptionId subscriptionId;
    QString kind; ///< "created", "assigned", "ends_on", "changed", "billed_before"
    QDate effectiveOn;
    qint64 atMs = 0;
    QString actor;
    QString source;
    QJsonObject details;
};

} // namespace quittance
