#include "storage/PromotionStore.h"

#include "domain/billing/ExactAmount.h"
#include "storage/Columns.h"
#include "storage/ScopeText.h"

#include <map>
#include <unordered_map>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char promotionSelect[] =
    "SELECT id, code, note, rate, duration, periods, valid_from, valid_until, most_uses, once_per_customer, archived, "
    "uses, version, introductory FROM promotion ";

Promotion promotionAt(const Cursor& row) {
    Promotion promotion;
    promotion.id = row.id<PromotionId>(0);
    promotion.code = row.text(1);
    promotion.note = row.text(2);
    promotion.rate = row.decimal<Rate>(3);
    promotion.duration = promotionDurationFromString(row.text(4)).value_or(PromotionDuration::Once);
    promotion.periods = row.integer(5);
    promotion.validFrom = row.optionalDate(6);
    promotion.validUntil = row.optionalDate(7);
    if (!row.isNull(8))
        promotion.mostUses = row.int64(8);
    promotion.oncePerCustomer = row.boolean(9);
    promotion.archived = row.boolean(10);
    promotion.uses = row.int64(11);
    promotion.version = row.int64(12);
    promotion.introductory = row.boolean(13);
    return promotion;
}

std::vector<Promotion> readAll(Cursor row) {
    std::vector<Promotion> promotions;
    while (row.next())
        promotions.push_back(promotionAt(row));
    return promotions;
}

std::optional<Promotion> only(std::vector<Promotion> promotions) {
    return promotions.empty() ? std::nullopt : std::optional(std::move(promotions.front()));
}

} // namespace

std::vector<Promotion> PromotionStore::withParts(std::vector<Promotion> promotions) {
    for (Promotion& promotion : promotions) {
        {
            Cursor row = m_session.query(
                "SELECT currency, amount_minor FROM promotion_amount WHERE promotion_id = ? ORDER BY currency",
                promotion.id);
            while (row.next())
                promotion.amounts.push_back(Money::fromMinor(row.int64(1), columns::currencyAt(row, 0)));
        }
        Cursor row =
            m_session.query("SELECT plan_id FROM promotion_plan WHERE promotion_id = ? ORDER BY plan_id", promotion.id);
        while (row.next())
            promotion.plans.push_back(row.id<PlanId>(0));
    }
    return promotions;
}

std::vector<Promotion> PromotionStore::all() {
    static const QByteArray sql = QByteArray(promotionSelect) + "ORDER BY code, id";
    return withParts(readAll(m_session.query(sql)));
}

std::optional<Promotion> PromotionStore::promotion(PromotionId id) {
    static const QByteArray sql = QByteArray(promotionSelect) + "WHERE id = ?";
    return only(withParts(readAll(m_session.query(sql, id))));
}

std::optional<Promotion> PromotionStore::byCode(const QString& typed) {
    static const QByteArray sql = QByteArray(promotionSelect) + "WHERE code_key = ?";
    return only(withParts(readAll(m_session.query(sql, promotionKey(typed)))));
}

void PromotionStore::writeParts(PromotionId id, const Promotion& promotion) {
    m_session.run("DELETE FROM promotion_amount WHERE promotion_id = ?", id);
    m_session.run("DELETE FROM promotion_plan WHERE promotion_id = ?", id);
    for (const Money& amount : promotion.amounts)
        m_session.run("INSERT INTO promotion_amount (promotion_id, currency, amount_minor) VALUES (?, ?, ?)", id,
                      amount.currency().code(), amount.minor());
    for (const PlanId plan : promotion.plans)
        m_session.run("INSERT INTO promotion_plan (promotion_id, plan_id) VALUES (?, ?)", id, plan);
    m_session.changes().add(Noun::Plan);
}

PromotionId PromotionStore::insert(const Promotion& p) {
    const PromotionId id{m_session.insert(
        "INSERT INTO promotion (code, code_key, note, rate, duration, periods, valid_from, valid_until, most_uses, "
        "once_per_customer, introductory, archived, uses, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1) RETURNING id",
        p.code, promotionKey(p.code), p.note, p.rate, toString(p.duration), p.periods, p.validFrom, p.validUntil,
        p.mostUses, p.oncePerCustomer, p.introductory, p.archived)};
    writeParts(id, p);
    return id;
}

bool PromotionStore::update(const Promotion& p) {
    const qint64 changed = m_session.run(
        "UPDATE promotion SET code = ?, code_key = ?, note = ?, rate = ?, duration = ?, periods = ?, valid_from = ?, "
        "valid_until = ?, most_uses = ?, once_per_customer = ?, introductory = ?, archived = ?, version = version + 1 "
        "WHERE id = ? AND version = ?",
        p.code, promotionKey(p.code), p.note, p.rate, toString(p.duration), p.periods, p.validFrom, p.validUntil,
        p.mostUses, p.oncePerCustomer, p.introductory, p.archived, p.id, p.version);
    if (changed == 1)
        writeParts(p.id, p);
    return changed == 1;
}

std::vector<PromotionId> PromotionStore::usedBy(CustomerId customer) {
    QueryText query;
    query.add("SELECT DISTINCT u.promotion_id FROM promotion_use u WHERE u.customer_id");
    addWithMerged(query, customer);
    std::vector<PromotionId> used;
    for (const qint64 id : keysOf(query.query(m_session)))
        used.push_back(PromotionId{id});
    return used;
}

std::optional<PromotionUseId> PromotionStore::use(PromotionId promotion, CustomerId customer, QDate day, qint64 atMs,
                                                  const QString& actor, const QString& operationId) {
    // The row is held from here: whoever takes the last use at the same moment waits, then finds none left.
    const qint64 counted = m_session.run(
        "UPDATE promotion SET uses = uses + 1 WHERE id = ? AND (most_uses IS NULL OR uses < most_uses)", promotion);
    if (counted != 1)
        return std::nullopt;
    m_session.changes().add(Noun::Plan);
    return PromotionUseId{m_session.insert(
        "INSERT INTO promotion_use (promotion_id, customer_id, used_on, recorded_at, recorded_by, operation_id) "
        "VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        promotion, customer, day, atMs, actor, operationId)};
}

std::vector<PromotionUseRow> PromotionStore::uses(PromotionId promotion) {
    std::vector<PromotionUseRow> rows;
    std::unordered_map<qint64, size_t> places;
    {
        Cursor row = m_session.query(
            "SELECT u.id, c.id, c.name, s.id, s.code, u.used_on, u.recorded_by FROM promotion_use u "
            "LEFT JOIN merged_customer m ON m.customer_id = u.customer_id "
            "JOIN customer c ON c.id = COALESCE(m.survivor_id, u.customer_id) "
            "LEFT JOIN subscription s ON s.id = (SELECT MIN(f.id) FROM subscription f WHERE f.promotion_use_id = u.id) "
            "WHERE u.promotion_id = ? ORDER BY u.used_on, u.id",
            promotion);
        while (row.next()) {
            places.emplace(row.int64(0), rows.size());
            rows.push_back({.id = row.id<PromotionUseId>(0),
                            .customerId = row.id<CustomerId>(1),
                            .customerName = row.text(2),
                            .subscriptionId = row.isNull(3) ? SubscriptionId() : row.id<SubscriptionId>(3),
                            .subscriptionCode = row.isNull(4) ? QString() : row.text(4),
                            .usedOn = row.date(5),
                            .recordedBy = row.text(6),
                            .cost = {}});
        }
    }
    // What each line would have cost without the code; a correction goes by the line that it corrects.
    std::map<std::pair<size_t, Currency>, qint64> costs;
    Cursor row = m_session.query(
        "SELECT s.promotion_use_id, COALESCE(o.charge, l.charge), i.currency, l.list_price, l.quantity, l.days_used, "
        "l.days_total, l.discount, l.included_rate, l.net_minor, s.discount FROM promotion_use u "
        "JOIN subscription s ON s.promotion_use_id = u.id JOIN invoice_line l ON l.subscription_id = s.id "
        "JOIN invoice i ON i.id = l.invoice_id "
        "LEFT JOIN pending_charge w ON w.subscription_id = s.id AND l.charge = 'pending.' || w.id "
        "LEFT JOIN invoice_line o ON o.invoice_id = w.invoice_id AND o.position = w.position "
        "WHERE u.promotion_id = ? AND NOT l.credits AND l.charge <> 'setup' "
        "AND COALESCE(o.period_start, l.period_start) >= s.promotion_from "
        "AND (s.promotion_until IS NULL OR COALESCE(o.period_start, l.period_start) < s.promotion_until) "
        "AND NOT EXISTS (SELECT 1 FROM invoice n WHERE n.credited_id = i.id)",
        promotion);
    while (row.next()) {
        const auto place = places.find(row.int64(0));
        if (place == places.end())
            continue;
        const Currency currency = columns::currencyAt(row, 2);
        const qint64 net = row.int64(9);
        qint64 cost = -net;
        if (!row.text(1).endsWith(".promotion"_L1)) {
            ExactAmount without = ExactAmount::of(row.decimal<UnitPrice>(3), row.decimal<Quantity>(4),
                                                  {row.int64(5), row.int64(6)}, row.decimal<Rate>(10), currency);
            if (const auto contained = row.optionalDecimal<Rate>(8))
                without.withoutTax(*contained);
            cost = row.decimal<Rate>(7) == row.decimal<Rate>(10) ? 0 : without.rounded(Rounding::HalfUp) - net;
        }
        costs[{place->second, currency}] += cost;
    }
    for (const auto& [key, cost] : costs)
        if (cost != 0)
            rows[key.first].cost.push_back(Money::fromMinor(cost, key.second));
    return rows;
}

} // namespace quittance
