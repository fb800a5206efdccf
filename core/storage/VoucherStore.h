#pragma once

#include "domain/promotions/Voucher.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// The columns of a voucher `v`, and what they hold; whether its purchase was undone is another question.
inline constexpr char voucherColumns[] =
    "v.id, v.code, v.workspace_id, v.granted_by, v.reward_id, v.purchased_on, v.claim_until, v.valid_until, "
    "v.claimed_on, v.applied_on, v.applied_to, v.version";
Voucher voucherAt(const Cursor& row);

/// Vouchers, and what plans grant.
class VoucherStore {
public:
    explicit VoucherStore(Session& session) : m_session(session) {}

    std::optional<VoucherOffer> offer(PlanId plan);
    /// False when the stored version is another one; a version of 0 is a new offer.
    bool save(const VoucherOffer& offer);
    bool remove(const VoucherOffer& offer);

    /// Whether a voucher is for the plan, or would be.
    bool isReward(PlanId plan);

    /// `today` decides whether a purchase that was cancelled is over.
    std::optional<Voucher> voucher(VoucherId id, QDate today);
    std::optional<Voucher> voucherByCode(const QString& code, QDate today);
    /// Whether the purchase has granted one already.
    bool grantedBy(SubscriptionId purchase);
    VoucherId insert(const Voucher& voucher);
    /// Its dates and what it was applied to; false when the stored version is another one.
    bool update(const Voucher& voucher);

    /// Whether nothing else of the workspace is or was a premium plan that is paid by the year or longer, what was
    /// withdrawn before it began apart. Holds the workspace until the end of the transaction, so that two first
    /// purchases at once are not two.
    bool isFirstPurchase(WorkspaceId workspace, SubscriptionId purchase);

private:
    Session& m_session;
};

} // namespace quittance
