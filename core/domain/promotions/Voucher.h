#pragma once

#include "domain/catalog/Plan.h"
#include "domain/promotions/Promotion.h"

namespace quittance {

/// What the first purchase of a plan gives to a workspace (F127): the first period of another plan for nothing.
struct VoucherOffer {
    PlanId plan;          ///< a premium plan that is paid by the year or longer
    PlanId reward;        ///< a period of it is free; all of it where it is billed once
    int validMonths = 12; ///< from the purchase: until then a claimed voucher can be applied
    qint64 version = 0;   ///< 0: not stored
    bool operator==(const VoucherOffer&) const = default;
};

enum class VoucherState : quint8 {
    Available, ///< waits to be claimed
    Claimed,   ///< waits to be applied to a site
    Applied,
    Lapsed,  ///< a deadline went by
    Revoked, ///< the purchase was withdrawn or ended before it was claimed
};
QString toString(VoucherState state); ///< "available", "claimed", "applied", "lapsed", "revoked"
/// As people read it, in the program's language.
QString displayName(VoucherState state);

/// A voucher of a workspace. Both deadlines are calendar months from the purchase (rule R8: 31 December + 2 months is
/// 28 or 29 February) and are themselves the last day: what is done on that day holds, what is done on the next does
/// not.
struct Voucher {
    VoucherId id;
    QString code; ///< V000001
    WorkspaceId workspace;
    SubscriptionId grantedBy;
    PlanId reward;
    QDate purchasedOn; ///< first day of the plan that was bought
    QDate claimUntil;
    QDate validUntil;
    std::optional<QDate> claimedOn;
    std::optional<QDate> appliedOn;
    SubscriptionId appliedTo;    ///< the subscription that it pays the first period of
    bool purchaseUndone = false; ///< what granted it was withdrawn, or is over by a cancellation
    qint64 version = 0;
    bool operator==(const Voucher&) const = default;
};

/// A premium plan whose billing cycle is a year or longer.
bool grantsVouchers(const Product& product, const Plan& plan);
/// The voucher that a purchase on that day grants, without code and owner.
Voucher granted(const VoucherOffer& offer, QDate purchasedOn);

/// Derived from the dates, never stored: nobody has to run anything for a voucher to lapse.
VoucherState stateOn(const Voucher& voucher, QDate day);
/// The last day for what is to be done next: claiming, else applying.
QDate deadline(const Voucher& voucher);

/// Why it cannot be claimed on that day; the error is at "claimUntil".
Result<> mayClaim(const Voucher& voucher, QDate today);
/// Why it cannot pay for what starts on `start`; the error is at "startDate".
Result<> mayApply(const Voucher& voucher, QDate start, QDate today);
/// What a subscription gets of it: its first period costs nothing. A set-up fee is no part of the period and stays.
AppliedPromotion freePeriod(const Voucher& voucher, const Plan& reward, QDate from, const BillingCycle& cycle);

/// What is wrong with the offer, field by field ("plan", "reward", "validMonths").
std::vector<Error> validate(const VoucherOffer& offer, const Product& product, const Plan& plan, const Plan& reward);
/// For the audit log.
QJsonObject toJson(const VoucherOffer& offer, const Plan& reward);
QJsonObject toJson(const Voucher& voucher);

} // namespace quittance
