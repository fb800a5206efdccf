#include "storage/VoucherStore.h"

namespace quittance {

namespace {

// What granted it never began, or ended by a cancellation.
constexpr char undone[] =
    ", CASE WHEN g.end_kind = 'cancelled' AND (g.last_day < ? "
    "OR g.last_day < g.start_date) THEN 1 WHEN g.end_kind = 'changed' AND g.last_day < g.start_date AND NOT EXISTS "
    "(SELECT 1 FROM subscription n WHERE n.predecessor_id = g.id) THEN 1 ELSE 0 END "
    "FROM voucher v JOIN subscription g ON g.id = v.granted_by ";

QByteArray selectWhere(const char* condition) {
    return QByteArrayLiteral("SELECT ") + voucherColumns + undone + condition;
}

std::optional<Voucher> only(Cursor row) {
    if (!row.next())
        return std::nullopt;
    Voucher voucher = voucherAt(row);
    voucher.purchaseUndone = row.int64(12) != 0;
    return voucher;
}

} // namespace

Voucher voucherAt(const Cursor& row) {
    Voucher voucher;
    voucher.id = row.id<VoucherId>(0);
    voucher.code = row.text(1);
    voucher.workspace = row.id<WorkspaceId>(2);
    voucher.grantedBy = row.id<SubscriptionId>(3);
    voucher.reward = row.id<PlanId>(4);
    voucher.purchasedOn = row.date(5);
    voucher.claimUntil = row.date(6);
    voucher.validUntil = row.date(7);
    voucher.claimedOn = row.optionalDate(8);
    voucher.appliedOn = row.optionalDate(9);
    voucher.appliedTo = row.optionalId<SubscriptionId>(10).value_or(SubscriptionId());
    voucher.version = row.int64(11);
    return voucher;
}

std::optional<VoucherOffer> VoucherStore::offer(PlanId plan) {
    Cursor row =
        m_session.query("SELECT plan_id, reward_id, valid_months, version FROM voucher_offer WHERE plan_id = ?", plan);
    if (!row.next())
        return std::nullopt;
    return VoucherOffer{
        .plan = row.id<PlanId>(0), .reward = row.id<PlanId>(1), .validMonths = row.integer(2), .version = row.int64(3)};
}

bool VoucherStore::save(const VoucherOffer& offer) {
    const qint64 written =
        offer.version == 0
            ? m_session.run("INSERT INTO voucher_offer (plan_id, reward_id, valid_months, version) VALUES (?, ?, ?, 1) "
                            "ON CONFLICT (plan_id) DO NOTHING",
                            offer.plan, offer.reward, offer.validMonths)
            : m_session.run("UPDATE voucher_offer SET reward_id = ?, valid_months = ?, version = version + 1 "
                            "WHERE plan_id = ? AND version = ?",
                            offer.reward, offer.validMonths, offer.plan, offer.version);
    m_session.changes().add(Noun::Plan, offer.plan.value);
    return written == 1;
}

bool VoucherStore::remove(const VoucherOffer& offer) {
    m_session.changes().add(Noun::Plan, offer.plan.value);
    return m_session.run("DELETE FROM voucher_offer WHERE plan_id = ? AND version = ?", offer.plan, offer.version) == 1;
}

bool VoucherStore::isReward(PlanId plan) {
    return m_session
        .query("SELECT 1 FROM voucher_offer WHERE reward_id = ? UNION ALL SELECT 1 FROM voucher WHERE reward_id = ? "
               "LIMIT 1",
               plan, plan)
        .next();
}

std::optional<Voucher> VoucherStore::voucher(VoucherId id, QDate today) {
    static const QByteArray sql = selectWhere("WHERE v.id = ?");
    return only(m_session.query(sql, today, id));
}

std::optional<Voucher> VoucherStore::voucherByCode(const QString& code, QDate today) {
    static const QByteArray sql = selectWhere("WHERE v.code = ?");
    return only(m_session.query(sql, today, code));
}

bool VoucherStore::grantedBy(SubscriptionId purchase) {
    return m_session.query("SELECT 1 FROM voucher WHERE granted_by = ?", purchase).next();
}

VoucherId VoucherStore::insert(const Voucher& v) {
    m_session.changes().add(Noun::Workspace, v.workspace.value);
    return VoucherId{m_session.insert(
        "INSERT INTO voucher (code, workspace_id, granted_by, reward_id, purchased_on, claim_until, valid_until, "
        "version) VALUES (?, ?, ?, ?, ?, ?, ?, 1) RETURNING id",
        v.code, v.workspace, v.grantedBy, v.reward, v.purchasedOn, v.claimUntil, v.validUntil)};
}

bool VoucherStore::update(const Voucher& v) {
    m_session.changes().add(Noun::Workspace, v.workspace.value);
    return m_session.run("UPDATE voucher SET claimed_on = ?, applied_on = ?, applied_to = ?, version = version + 1 "
                         "WHERE id = ? AND version = ?",
                         v.claimedOn, v.appliedOn, v.appliedTo.isValid() ? std::optional(v.appliedTo) : std::nullopt,
                         v.id, v.version) == 1;
}

bool VoucherStore::isFirstPurchase(WorkspaceId workspace, SubscriptionId purchase) {
    m_session.run("UPDATE workspace SET name = name WHERE id = ?", workspace);
    Cursor row = m_session.query(
        "SELECT 1 FROM workspace w JOIN subscription s ON s.customer_id = w.customer_id AND s.workspace_id = w.id "
        "JOIN plan p ON p.id = s.plan_id JOIN product r ON r.id = p.product_id WHERE w.id = ? AND s.id <> ? "
        "AND r.kind = 'premium_plan' AND p.billing = 'recurring' AND p.interval_count >= CASE p.interval_unit "
        "WHEN 'year' THEN 1 WHEN 'month' THEN 12 WHEN 'week' THEN 52 ELSE 365 END "
        "AND (s.last_day IS NULL OR s.last_day >= s.start_date OR EXISTS "
        "(SELECT 1 FROM subscription n WHERE n.predecessor_id = s.id)) "
        "AND NOT EXISTS (SELECT 1 FROM voucher v WHERE v.applied_to = s.id) LIMIT 1",
        workspace, purchase);
    return !row.next();
}

} // namespace quittance
