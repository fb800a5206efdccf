#include "domain/promotions/Voucher.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct VoucherText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Voucher)
};

constexpr int claimMonths = 2;
constexpr int mostMonths = 120;

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

QDate monthsAfter(QDate day, int months) { return BillingCycle(day, 1, IntervalUnit::Month).boundary(months); }

} // namespace

QString toString(VoucherState state) {
    switch (state) {
    case VoucherState::Available: return u"available"_s;
    case VoucherState::Claimed: return u"claimed"_s;
    case VoucherState::Applied: return u"applied"_s;
    case VoucherState::Lapsed: return u"lapsed"_s;
    case VoucherState::Revoked: return u"revoked"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(VoucherState state) {
    switch (state) {
    case VoucherState::Available: return VoucherText::tr("Available", "voucher");
    case VoucherState::Claimed: return VoucherText::tr("Claimed", "voucher");
    case VoucherState::Applied: return VoucherText::tr("Applied", "voucher");
    case VoucherState::Lapsed: return VoucherText::tr("Lapsed", "voucher");
    case VoucherState::Revoked: return VoucherText::tr("Withdrawn", "voucher");
    }
    Q_UNREACHABLE();
}

bool grantsVouchers(const Product& product, const Plan& plan) {
    if (product.kind != ProductKind::PremiumPlan || plan.billing != BillingType::Recurring)
        return false;
    switch (plan.intervalUnit) {
    case IntervalUnit::Day: return plan.intervalCount >= 365;
    case IntervalUnit::Week: return plan.intervalCount >= 52;
    case IntervalUnit::Month: return plan.intervalCount >= 12;
    case IntervalUnit::Year: return true;
    }
    Q_UNREACHABLE();
}

Voucher granted(const VoucherOffer& offer, QDate purchasedOn) {
    Voucher voucher;
    voucher.reward = offer.reward;
    voucher.purchasedOn = purchasedOn;
    voucher.claimUntil = monthsAfter(purchasedOn, claimMonths);
    voucher.validUntil = monthsAfter(purchasedOn, offer.validMonths);
    return voucher;
}

VoucherState stateOn(const Voucher& voucher, QDate day) {
    if (voucher.appliedOn)
        return VoucherState::Applied;
    if (voucher.claimedOn)
        return day <= voucher.validUntil ? VoucherState::Claimed : VoucherState::Lapsed;
    if (voucher.purchaseUndone)
        return VoucherState::Revoked;
    return day <= voucher.claimUntil ? VoucherState::Available : VoucherState::Lapsed;
}

QDate deadline(const Voucher& voucher) { return voucher.claimedOn ? voucher.validUntil : voucher.claimUntil; }

Result<> mayClaim(const Voucher& voucher, QDate today) {
    const auto refused = [](const QString& why) { return invalid(why, u"claimUntil"_s); };
    if (voucher.claimedOn)
        return Error{
            ErrorCode::Conflict,
            VoucherText::tr("The voucher %1 was claimed on %2 already.").arg(voucher.code, shown(*voucher.claimedOn)),
            u"claimUntil"_s};
    if (voucher.purchaseUndone)
        return refused(VoucherText::tr("The purchase that granted the voucher %1 was cancelled.").arg(voucher.code));
    if (today < voucher.purchasedOn)
        return refused(VoucherText::tr("The plan that grants the voucher %1 starts on %2. Claim it from then on.")
                           .arg(voucher.code, shown(voucher.purchasedOn)));
    if (today > voucher.claimUntil)
        return refused(VoucherText::tr("The voucher %1 lapsed: it was to be claimed by %2.")
                           .arg(voucher.code, shown(voucher.claimUntil)));
    return {};
}

Result<> mayApply(const Voucher& voucher, QDate start, QDate today) {
    const auto refused = [](const QString& why) { return invalid(why, u"startDate"_s); };
    if (voucher.appliedOn)
        return Error{
            ErrorCode::Conflict,
            VoucherText::tr("The voucher %1 was applied on %2 already.").arg(voucher.code, shown(*voucher.appliedOn)),
            u"startDate"_s};
    if (!voucher.claimedOn)
        return refused(VoucherText::tr("Claim the voucher %1 first.").arg(voucher.code));
    if (today > voucher.validUntil)
        return refused(VoucherText::tr("The voucher %1 lapsed: it was valid until %2.")
                           .arg(voucher.code, shown(voucher.validUntil)));
    if (!start.isValid())
        return refused(VoucherText::tr("Enter the start date."));
    if (start < *voucher.claimedOn)
        return refused(VoucherText::tr("The voucher %1 was claimed on %2. Choose this day or a later one.")
                           .arg(voucher.code, shown(*voucher.claimedOn)));
    if (start > voucher.validUntil)
        return refused(VoucherText::tr("The voucher %1 is valid until %2. Choose this day or an earlier one.")
                           .arg(voucher.code, shown(voucher.validUntil)));
    return {};
}

AppliedPromotion freePeriod(const Voucher& voucher, const Plan& reward, QDate from, const BillingCycle& cycle) {
    return {.promotion = {},
            .use = {},
            .code = voucher.code,
            .rate = Rate::fromInteger(1),
            .from = from,
            .until = reward.billing == BillingType::OneOff ? from.addDays(1) : cycle.boundary(cycle.indexOf(from) + 1)};
}

std::vector<Error> validate(const VoucherOffer& offer, const Product& product, const Plan& plan, const Plan& reward) {
    std::vector<Error> errors;
    if (!grantsVouchers(product, plan))
        errors.push_back(invalid(
            VoucherText::tr("Only a premium plan that is paid by the year or longer grants vouchers."), u"plan"_s));
    if (reward.id == plan.id)
        errors.push_back(
            invalid(VoucherText::tr("A plan does not give itself. Choose what the voucher is for."), u"reward"_s));
    else if (reward.archived)
        errors.push_back(invalid(
            VoucherText::tr("The plan %1 is archived and not sold any more. Choose another one.").arg(reward.code),
            u"reward"_s));
    else if (reward.counting != LicenceCounting::Agreed)
        errors.push_back(invalid(
            VoucherText::tr("What a plan of counted licences costs is not known beforehand. Choose another one."),
            u"reward"_s));
    if (offer.validMonths < claimMonths || offer.validMonths > mostMonths)
        errors.push_back(invalid(VoucherText::tr("Enter 2 to 120 months."), u"validMonths"_s));
    return errors;
}

QJsonObject toJson(const VoucherOffer& offer, const Plan& reward) {
    return {{u"voucher_for"_s, reward.code}, {u"valid_months"_s, offer.validMonths}};
}

QJsonObject toJson(const Voucher& voucher) {
    QJsonObject json{{u"claim_until"_s, voucher.claimUntil.toString(Qt::ISODate)},
                     {u"valid_until"_s, voucher.validUntil.toString(Qt::ISODate)}};
    if (voucher.claimedOn)
        json.insert(u"claimed_on"_s, voucher.claimedOn->toString(Qt::ISODate));
    if (voucher.appliedOn)
        json.insert(u"applied_on"_s, voucher.appliedOn->toString(Qt::ISODate));
    return json;
}

} // namespace quittance
