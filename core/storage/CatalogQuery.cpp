#include "storage/CatalogQuery.h"

#include "storage/Columns.h"
#include "storage/ConditionText.h"
#include "storage/QueryText.h"

namespace quittance {

namespace {

/// The text of the expression that a column sorts by; in French, Product sorts by the folded text that starts with its
/// name.
const char* sortExpression(PlanColumn column, bool english) {
    switch (column) {
    case PlanColumn::Product:
        if (english)
            return "LOWER(COALESCE(NULLIF(p.name_en, ''), p.name_fr) || ' ' || "
                   "COALESCE(NULLIF(pl.name_en, ''), pl.name_fr))";
        break;
    case PlanColumn::Plan:
        return english ? "LOWER(COALESCE(NULLIF(pl.name_en, ''), pl.name_fr))"
                       : "LOWER(COALESCE(NULLIF(pl.name_fr, ''), pl.name_en))";
    case PlanColumn::Code: return "pl.code";
    case PlanColumn::Kind: return "p.kind";
    case PlanColumn::Billing: // one-offs first, then by the length of the interval in days
        return "CASE WHEN pl.billing = 'one_off' THEN 0 ELSE pl.interval_count * CASE pl.interval_unit WHEN 'day' THEN 1 "
               "WHEN 'week' THEN 7 WHEN 'month' THEN 30 ELSE 365 END END";
    case PlanColumn::Price: return "sort_value";
    case PlanColumn::Vat: return "CASE WHEN pl.vat_exempt THEN -1 ELSE pl.vat_rate END";
    case PlanColumn::Subscriptions: return "sort_value";
    case PlanColumn::Status: return "CASE WHEN pl.archived OR p.archived THEN 1 ELSE 0 END";
    case PlanColumn::ProductCode: return "p.code";
    }
    return "pl.search_text";
}

void addStatus(QueryText& query, PlanFilter::Status status) {
    switch (status) {
    case PlanFilter::Status::Active:
        query.add(" WHERE NOT pl.archived AND NOT p.archived AND pl.billing = 'recurring'");
        break;
    case PlanFilter::Status::OneOff:
        query.add(" WHERE NOT pl.archived AND NOT p.archived AND pl.billing = 'one_off'");
        break;
    case PlanFilter::Status::Archived: query.add(" WHERE (pl.archived OR p.archived)"); break;
    case PlanFilter::Status::All: query.add(" WHERE TRUE"); break;
    }
}

/// The key of the price that a plan shows; three parameters: currency, day, day.
constexpr char shownPrice[] =
    "(SELECT n.id FROM price n WHERE n.plan_id = pl.id ORDER BY CASE WHEN n.currency = ? THEN 0 "
    "ELSE 1 END, CASE WHEN n.valid_from <= ? THEN 0 ELSE 1 END, n.currency, "
    "CASE WHEN n.valid_from <= ? THEN n.valid_from END DESC, n.valid_from LIMIT 1)";

/// What a condition on a column compares; `today` and `currency` decide which price a plan shows.
ConditionColumn conditionColumn(PlanColumn column, QDate today, Currency currency) {
    using Kind = ConditionColumn::Kind;
    switch (column) {
    case PlanColumn::Code: break;
    case PlanColumn::Product:
    case PlanColumn::Plan: return {.kind = Kind::Folded, .value = sqlValue("pl.search_text")};
    case PlanColumn::ProductCode: return {.kind = Kind::Text, .value = sqlValue("p.code")};
    case PlanColumn::Kind: return {.kind = Kind::Code, .value = sqlValue("p.kind")};
    case PlanColumn::Billing: return {.kind = Kind::Code, .value = sqlValue("pl.interval_unit")};
    case PlanColumn::Price:
        return {.kind = Kind::Decimal, .value = [today, currency](QueryText& query) {
                    query.add("(SELECT x.amount FROM price x WHERE x.id = ")
                        .add(shownPrice, currency.code(), today, today)
                        .add(")");
                }};
    case PlanColumn::Vat:
        return {.kind = Kind::Decimal, .value = sqlValue("CASE WHEN pl.vat_exempt THEN NULL ELSE pl.vat_rate END")};
    case PlanColumn::Subscriptions:
        return {.kind = Kind::Count, .value = [today](QueryText& query) {
                    query.add("(SELECT COUNT(*) FROM subscription s WHERE s.plan_id = pl.id AND s.start_date <= ? "
                              "AND (s.last_day IS NULL OR s.last_day >= ?))",
                              today, today);
                }};
    case PlanColumn::Status:
        return {.kind = Kind::Code,
                .value = sqlValue("CASE WHEN pl.archived OR p.archived THEN 'archived' ELSE 'on_sale' END")};
    }
    return {.kind = Kind::Text, .value = sqlValue("pl.code")};
}

PlanRow rowAt(const Cursor& c) {
    return {.id = c.id<PlanId>(0),
            .productId = c.id<ProductId>(1),
            .productCode = c.text(2),
            .productNameFr = c.text(3),
            .productNameEn = c.text(4),
            .productKind = productKindFromString(c.text(5)).value_or(ProductKind::Other),
            .code = c.text(6),
            .nameFr = c.text(7),
            .nameEn = c.text(8),
            .billing = columns::billingTypeAt(c, 9),
            .intervalCount = c.integer(10),
            .intervalUnit = columns::intervalUnitAt(c, 11),
            .pricing = columns::pricingModelAt(c, 12),
            .vatRate = c.decimal<Rate>(13),
            .vatExempt = c.boolean(14),
            .price = c.isNull(16) ? UnitPrice() : c.decimal<UnitPrice>(16),
            .currency = c.isNull(17) ? Currency() : columns::currencyAt(c, 17),
            .priceVersions = c.int64(18),
            .activeSubscriptions = c.int64(19),
            .archived = c.boolean(15)};
}

} // namespace

void CatalogQuery::addRest(QueryText& query, const PlanFilter& filter) const {
    if (filter.product)
        query.add(" AND pl.product_id = ?", *filter.product);
    for (const ListCondition& condition : filter.conditions)
        addCondition(query, conditionColumn(static_cast<PlanColumn>(condition.column), m_today, m_currency),
                     condition.test);
    query.addWords(" AND pl.search_text LIKE ? ESCAPE '\\'", filter.search);
}

std::vector<qint64> CatalogQuery::ids(const PlanFilter& filter, PlanColumn sort, bool descending, int limit) {
    QueryText query;
    switch (sort) {
    case PlanColumn::Price:
        query.add("SELECT pl.id, (SELECT x.amount FROM price x WHERE x.id = ")
            .add(shownPrice, m_currency.code(), m_today, m_today)
            .add(") AS sort_value");
        break;
    case PlanColumn::Subscriptions:
        query.add("SELECT pl.id, (SELECT COUNT(*) FROM subscription s WHERE s.plan_id = pl.id AND s.start_date <= ? "
                  "AND (s.last_day IS NULL OR s.last_day >= ?)) AS sort_value",
                  m_today, m_today);
        break;
    default: query.add("SELECT pl.id"); break;
    }
    query.add(" FROM plan pl JOIN product p ON p.id = pl.product_id");
    addStatus(query, filter.status);
    addRest(query, filter);
    query.addOrder(sortExpression(sort, filter.language == u"en"), "pl.id", descending).addLimit(limit);
    return keysOf(query.query(m_session));
}

std::vector<PlanRow> CatalogQuery::rows(std::span<const qint64> ids) {
    return rowsInOrder<PlanRow>(ids, [this](std::span<const qint64> window, const auto& take) {
        QueryText query;
        query.add(
            "SELECT pl.id, p.id, p.code, p.name_fr, p.name_en, p.kind, pl.code, pl.name_fr, pl.name_en, pl.billing, "
            "pl.interval_count, pl.interval_unit, pl.pricing, pl.vat_rate, pl.vat_exempt, "
            "(pl.archived OR p.archived), pr.amount, pr.currency, "
            "(SELECT COUNT(*) FROM price v WHERE v.plan_id = pl.id), "
            "(SELECT COUNT(*) FROM subscription s WHERE s.plan_id = pl.id AND s.start_date <= ? "
            "AND (s.last_day IS NULL OR s.last_day >= ?)) "
            "FROM plan pl JOIN product p ON p.id = pl.product_id LEFT JOIN price pr ON pr.id = ",
            m_today, m_today);
        query.add(shownPrice, m_currency.code(), m_today, m_today).add(" WHERE pl.id IN ").addKeys(window);
        Cursor cursor = query.query(m_session);
        while (cursor.next())
            take(cursor.int64(0), rowAt(cursor));
    });
}

PlanCounts CatalogQuery::counts(const PlanFilter& filter) {
    QueryText query;
    query.add("SELECT COUNT(*) FILTER (WHERE NOT (pl.archived OR p.archived) AND pl.billing = 'recurring'), "
              "COUNT(*) FILTER (WHERE NOT (pl.archived OR p.archived) AND pl.billing = 'one_off'), "
              "COUNT(*) FILTER (WHERE pl.archived OR p.archived), COUNT(*) "
              "FROM plan pl JOIN product p ON p.id = pl.product_id WHERE TRUE");
    addRest(query, filter);
    Cursor c = query.query(m_session);
    if (!c.next())
        return {};
    return {.active = c.int64(0), .oneOff = c.int64(1), .archived = c.int64(2), .all = c.int64(3)};
}

} // namespace quittance
