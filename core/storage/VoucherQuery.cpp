#include "storage/VoucherQuery.h"

#include "storage/VoucherStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char source[] =
    " FROM voucher v JOIN subscription g ON g.id = v.granted_by JOIN workspace w ON w.id = v.workspace_id "
    "JOIN customer c ON c.id = w.customer_id JOIN plan p ON p.id = v.reward_id JOIN product r ON r.id = p.product_id "
    "LEFT JOIN subscription a ON a.id = v.applied_to LEFT JOIN site t ON t.id = a.site_id WHERE 1 = 1";

constexpr char nextDeadline[] = "CASE WHEN v.claimed_on IS NULL THEN v.claim_until ELSE v.valid_until END";

QString wholeName(const QString& product, const QString& plan) {
    return plan.isEmpty() || plan == product ? product : QString(product % u" — " % plan);
}

} // namespace

void VoucherQuery::addState(QueryText& query) const {
    query.add("CASE WHEN v.applied_on IS NOT NULL THEN 'applied' "
              "WHEN v.claimed_on IS NOT NULL THEN CASE WHEN v.valid_until >= ? THEN 'claimed' ELSE 'lapsed' END "
              "WHEN g.end_kind = 'cancelled' AND (g.last_day < ? OR g.last_day < g.start_date) THEN 'revoked' "
              "WHEN g.end_kind = 'changed' AND g.last_day < g.start_date AND NOT EXISTS "
              "(SELECT 1 FROM subscription n WHERE n.predecessor_id = g.id) THEN 'revoked' "
              "WHEN v.claim_until >= ? THEN 'available' ELSE 'lapsed' END",
              m_today, m_today, m_today);
}

void VoucherQuery::addSortValue(QueryText& query, VoucherColumn column) const {
    switch (column) {
    case VoucherColumn::Code: query.add("v.code"); return;
    case VoucherColumn::Customer: query.add("c.sort_name"); return;
    case VoucherColumn::Workspace: query.add("LOWER(w.name)"); return;
    case VoucherColumn::Reward: query.add("p.search_text"); return;
    case VoucherColumn::State:
        query.add("CASE ");
        addState(query);
        query.add(" WHEN 'available' THEN 0 WHEN 'claimed' THEN 1 WHEN 'applied' THEN 2 WHEN 'lapsed' THEN 3 "
                  "ELSE 4 END");
        return;
    case VoucherColumn::Deadline: query.add(nextDeadline); return;
    case VoucherColumn::GrantedBy: query.add("g.code"); return;
    case VoucherColumn::Purchased: query.add("v.purchased_on"); return;
    case VoucherColumn::Claimed: query.add("v.claimed_on"); return;
    case VoucherColumn::Applied: query.add("v.applied_on"); return;
    case VoucherColumn::AppliedTo: query.add("a.code"); return;
    case VoucherColumn::Site: query.add("LOWER(t.name)"); return;
    case VoucherColumn::CustomerCode: query.add("c.code"); return;
    }
    Q_UNREACHABLE();
}

ConditionColumn VoucherQuery::conditionColumn(VoucherColumn column) const {
    using Kind = ConditionColumn::Kind;
    switch (column) {
    case VoucherColumn::Customer: return {.kind = Kind::Folded, .value = sqlValue("c.search_text")};
    case VoucherColumn::Reward: return {.kind = Kind::Folded, .value = sqlValue("p.search_text")};
    case VoucherColumn::Workspace: return {.kind = Kind::Text, .value = sqlValue("w.name")};
    case VoucherColumn::State: return {.kind = Kind::Code, .value = [this](QueryText& query) { addState(query); }};
    case VoucherColumn::Deadline: return {.kind = Kind::Date, .value = sqlValue(nextDeadline)};
    case VoucherColumn::GrantedBy: return {.kind = Kind::Text, .value = sqlValue("g.code")};
    case VoucherColumn::Purchased: return {.kind = Kind::Date, .value = sqlValue("v.purchased_on")};
    case VoucherColumn::Claimed: return {.kind = Kind::Date, .value = sqlValue("v.claimed_on")};
    case VoucherColumn::Applied: return {.kind = Kind::Date, .value = sqlValue("v.applied_on")};
    case VoucherColumn::AppliedTo: return {.kind = Kind::Text, .value = sqlValue("a.code")};
    case VoucherColumn::Site: return {.kind = Kind::Text, .value = sqlValue("t.name")};
    case VoucherColumn::CustomerCode: return {.kind = Kind::Text, .value = sqlValue("c.code")};
    case VoucherColumn::Code: break;
    }
    return {.kind = Kind::Text, .value = sqlValue("v.code")};
}

void VoucherQuery::addStatus(QueryText& query, VoucherFilter::Status status) const {
    if (status == VoucherFilter::Status::All)
        return;
    query.add(" AND ");
    addState(query);
    switch (status) {
    case VoucherFilter::Status::Available: query.add(" = 'available'"); return;
    case VoucherFilter::Status::Claimed: query.add(" = 'claimed'"); return;
    case VoucherFilter::Status::Applied: query.add(" = 'applied'"); return;
    default: query.add(" IN ('lapsed', 'revoked')"); return;
    }
}

void VoucherQuery::addRest(QueryText& query, const VoucherFilter& filter) const {
    for (const ListCondition& condition : filter.conditions)
        addCondition(query, conditionColumn(static_cast<VoucherColumn>(condition.column)), condition.test);
    if (filter.lapsesUntil) {
        query.add(" AND ");
        addState(query);
        query.add(" IN ('available', 'claimed') AND ").add(nextDeadline).add(" <= ?", *filter.lapsesUntil);
    }
    if (filter.scope.customer)
        query.add(" AND c.id = ?", *filter.scope.customer);
    if (filter.scope.workspace)
        query.add(" AND w.id = ?", *filter.scope.workspace);
    query.addWords(" AND (c.search_text LIKE ? ESCAPE '\\' OR LOWER(w.name) LIKE ? ESCAPE '\\' "
                   "OR LOWER(v.code) LIKE ? ESCAPE '\\')",
                   filter.search);
}

std::vector<qint64> VoucherQuery::ids(const VoucherFilter& filter, VoucherColumn sort, bool descending, int limit) {
    QueryText query;
    query.add("SELECT v.id, ");
    addSortValue(query, sort);
    query.add(" AS sort_value").add(source);
    addStatus(query, filter.status);
    addRest(query, filter);
    query.addOrder("sort_value", "v.id", descending).addLimit(limit);
    return keysOf(query.query(m_session));
}

std::vector<VoucherRow> VoucherQuery::rows(std::span<const qint64> ids) {
    return rowsInOrder<VoucherRow>(ids, [this](std::span<const qint64> window, const auto& take) {
        QueryText query;
        query.add("SELECT ").add(voucherColumns);
        query.add(", c.id, c.code, c.name, w.name, r.name_fr, r.name_en, p.name_fr, p.name_en, g.code, "
                  "COALESCE(a.code, ''), COALESCE(t.name, ''), ");
        addState(query);
        query.add(", CASE WHEN r.kind = 'domain' AND p.billing = 'recurring' THEN 1 ELSE 0 END");
        query.add(source).add(" AND v.id IN ").addKeys(window);
        Cursor row = query.query(m_session);
        while (row.next()) {
            const auto name = [&row](const QString& language) {
                return wholeName(nameIn(language, row.text(16), row.text(17)),
                                 nameIn(language, row.text(18), row.text(19)));
            };
            VoucherRow voucher{.id = row.id<VoucherId>(0),
                               .voucher = voucherAt(row),
                               .today = m_today,
                               .customerId = row.id<CustomerId>(12),
                               .customerCode = row.text(13),
                               .customerName = row.text(14),
                               .workspaceName = row.text(15),
                               .rewardFr = name(u"fr"_s),
                               .rewardEn = name(u"en"_s),
                               .forDomain = row.int64(24) != 0,
                               .grantedByCode = row.text(20),
                               .appliedToCode = row.text(21),
                               .siteName = row.text(22)};
            voucher.voucher.purchaseUndone = row.text(23) == "revoked"_L1;
            voucher.state = stateOn(voucher.voucher, m_today);
            const qint64 key = voucher.id.value;
            take(key, std::move(voucher));
        }
    });
}

VoucherCounts VoucherQuery::counts(const VoucherFilter& filter) {
    QueryText query;
    query.add("SELECT state, COUNT(*) FROM (SELECT ");
    addState(query);
    query.add(" AS state").add(source);
    addRest(query, filter);
    query.add(") listed GROUP BY state");
    VoucherCounts counts;
    Cursor row = query.query(m_session);
    while (row.next()) {
        const QString state = row.text(0);
        const qint64 rows = row.int64(1);
        counts.all += rows;
        (state == "available"_L1 ? counts.available
         : state == "claimed"_L1 ? counts.claimed
         : state == "applied"_L1 ? counts.applied
                                 : counts.lapsed) += rows;
    }
    return counts;
}

} // namespace quittance
