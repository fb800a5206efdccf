#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/calendar/BillingCycle.h"
#include "domain/customers/Customer.h"
#include "domain/money/Decimal.h"
#include "domain/promotions/Promotion.h"

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
    Trial,     ///< free until its start date
    Paused,    ///< ended for now, and said to come back
    Replaced,  ///< went on under other terms, in the subscription that follows it
    Cancelled, ///< ended before it would have
};
QString toString(SubscriptionStatus status); ///< "active", "to_bill_once"…: what filters remember
QString displayName(SubscriptionStatus status);

/// Why the last day is the last one.
enum class EndKind : quint8 {
    None,      ///< an end that was known from the beginning, or there is none
    Changed,   ///< goes on under other terms the next day; or was withdrawn before it began
    Paused,    ///< goes on, on `resumesOn` once that is known
    Cancelled, ///< by somebody's decision
    Expired,   ///< its term was over and does not renew
};
QString toString(EndKind kind); ///< "", "changed", "paused", "cancelled", "expired"
Result<EndKind> endKindFromString(QStringView text);

/// What was agreed about how long it lasts.
struct RenewalTerms {
    int months = 0;         ///< length of a term, counted from `from`; 0: may end on any day
    QDate from;             ///< when the first term began; not set: the start date
    int noticeDays = 0;     ///< before a term's end, to end with it
    bool autoRenews = true; ///< false: it expires with its first term
    bool operator==(const RenewalTerms&) const = default;
};

/// One stretch of use under constant terms: the fold of its dated events. What is billed never changes: a change of
/// plan, quantity or interval ends the stretch and begins another that names it as its predecessor ("S000012.2" after
/// "S000012"); so does a pause, with a gap between.
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
    std::optional<QDate> trialStart; ///< free from this day until the day before the start date
    std::optional<QDate> lastDay;    ///< last day of use; the period is prorated to it. The day before the start: none
    EndKind endKind = EndKind::None;
    std::optional<QDate> resumesOn; ///< of a pause: when the stretch that follows begins
    std::optional<SubscriptionId> predecessorId;
    RenewalTerms renewal;
    std::optional<QDate> billedUntil;  ///< exclusive; periods before it are billed, here or elsewhere
    std::optional<QDate> billedBefore; ///< the import's mark: billed elsewhere before that day (decisions 7)
    std::optional<QDate> pendingDue;   ///< when the earliest of its charges that wait falls due (PendingCharge)
    std::optional<CollectionMethod> collectionMethod; ///< none: the customer's
    std::optional<AppliedPromotion> promotion; ///< of the last code; a draft that asks for one has its code alone
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
/// The first day that may be the last one under the renewal terms, decided on `today`: the end of the present term, or
/// of the next one when it is too late for notice. None without a term.
std::optional<QDate> earliestLastDay(const Subscription& subscription, QDate today);
/// "S000012" → "S000012.2" → "S000012.3": the code of the stretch that follows.
QString successorCode(const QString& code);

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
