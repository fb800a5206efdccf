#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/calendar/BillingCycle.h"
#include "domain/money/Decimal.h"
#include "domain/money/Money.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace quittance {

/// How long a code lowers the bill.
enum class PromotionDuration : quint8 { Once, Periods, Forever };
QString toString(PromotionDuration duration); ///< "once", "periods", "forever"
Result<PromotionDuration> promotionDurationFromString(QStringView text);

/// A promotion code (F133): what it takes off a bill, for how long, for which plans, when and how often. A code that
/// was used never changes what it takes off; it is archived, never deleted.
struct Promotion {
    PromotionId id;
    QString code;               ///< as it is printed; compared by its key
    QString note;               ///< for the team: what it is for
    Rate rate;                  ///< share taken off; zero: an amount
    std::vector<Money> amounts; ///< without VAT, of a period; one a currency. Of a price with VAT its VAT goes as well
    PromotionDuration duration = PromotionDuration::Once;
    int periods = 1;                 ///< of Periods: how many billing periods
    std::vector<PlanId> plans;       ///< that it is for; empty: all
    std::optional<QDate> validFrom;  ///< first day on which it can be entered
    std::optional<QDate> validUntil; ///< last day
    std::optional<qint64> mostUses;
    bool oncePerCustomer = true;
    bool introductory = false; ///< proposed with each new subscription of its plans
    bool archived = false;
    qint64 uses = 0; ///< so far
    qint64 version = 0;
    bool operator==(const Promotion&) const = default;
};

/// What a subscription has of a code: its terms as they were when it was entered. Periods that start on or after
/// `from` and before `until` cost less.
struct AppliedPromotion {
    PromotionId promotion;
    PromotionUseId use; ///< not valid: it is only being previewed
    QString code;
    Rate rate;
    qint64 amountMinor = 0; ///< of a period, in the currency of the price; with a rate of zero
    QDate from;
    std::optional<QDate> until; ///< exclusive; none: for good
    bool covers(QDate periodStart) const { return periodStart >= from && (!until || periodStart < *until); }
    bool operator==(const AppliedPromotion&) const = default;
};

/// What codes are compared by: "Été 2026 !" and "ETE-2026" are the same. Empty where nothing but signs was typed.
QString promotionKey(QStringView code);

/// Where a code is entered: what it would lower, from which day on.
struct PromotionUse {
    PlanId plan;
    bool oneOff = false;
    Currency currency;
    BillingCycle cycle;
    QDate from;                  ///< start of the first period that is not billed yet
    QDate today;                 ///< the day on which it is entered
    bool usedByCustomer = false; ///< the same code, before
};

/// The terms that the subscription gets, or why the code does not hold, at the field "promotionCode".
Result<AppliedPromotion> apply(const Promotion& promotion, const PromotionUse& use);
/// There is no such code.
Error unknownPromotion();
/// The code that a new subscription of the plan begins with on that day: the first by its name of those that hold.
const Promotion* introductionOf(const std::vector<Promotion>& promotions, PlanId plan, QDate today);

/// What is wrong with the normalised draft, field by field; empty when it may be saved.
std::vector<Error> validate(const Promotion& promotion);
Promotion normalised(Promotion promotion);
/// For the audit log.
QJsonObject toJson(const Promotion& promotion);
/// "−20 % for 3 periods", in the program's language.
QString promotionText(const Promotion& promotion);

/// Both discounts one after the other: 1 − (1 − own) × (1 − promotion).
Rate withPromotion(Rate own, Rate promotion);

} // namespace quittance
