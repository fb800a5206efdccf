#include "storage/CustomerQuery.h"

#include "base/Text.h"
#include "storage/Columns.h"
#include "storage/ConditionText.h"
#include "storage/CustomerNoteStore.h"
#include "storage/QueryText.h"
#include "storage/SearchTexts.h"

#include <algorithm>
#include <map>

namespace quittance {

namespace {

constexpr char withSums[] = " FROM customer c LEFT JOIN customer_sums f ON f.customer_id = c.id "
                            "AND f.currency = c.currency";

bool isSum(CustomerColumn column) { return column == CustomerColumn::Billed || column == CustomerColumn::Due; }

/// The sums only where they are asked for: what names nothing but search text and name is answered by an index alone.
void addSource(QueryText& query, const CustomerFilter& filter) {
    const bool conditions = std::ranges::any_of(filter.conditions, [](const ListCondition& condition) {
        return isSum(static_cast<CustomerColumn>(condition.column));
    });
    if (conditions)
        query.add(withSums);
    else
        query.add(" FROM customer c");
}

/// Where one of the words finds few, the others are tested on those alone.
void addSearch(Session& session, QueryText& query, const QString& search) {
    constexpr size_t few = 8 * QueryText::windowSize;
    bool isFew = false;
    for (const QString& word : QueryText::words(search)) {
        const QString pattern = QueryText::containsPattern(word);
        if (!isFew) {
            std::vector<qint64> keys = SearchTexts(session).customers({&word, 1}, few);
            if (keys.size() < few) {
                QueryText tagged;
                tagged.add("SELECT t.customer_id FROM customer_tag t WHERE t.folded LIKE ? ESCAPE '\\'", pattern);
                const std::vector<qint64> more = keysOf(tagged.addLimit(static_cast<int>(few)).query(session));
                keys.insert(keys.end(), more.begin(), more.end());
            }
            isFew = keys.size() < few;
            if (isFew) {
                keys.push_back(0); // nobody's
                query.add(" AND c.id IN ").addKeys(keys);
                continue;
            }
        }
        query.add(" AND (c.search_text LIKE ? ESCAPE '\\' OR c.id IN (SELECT t.customer_id FROM customer_tag t "
                  "WHERE t.folded LIKE ? ESCAPE '\\'))",
                  pattern, pattern);
    }
}

void addTag(QueryText& query, const QString& tag) {
    if (!tag.isEmpty())
        query.add(" AND c.id IN (SELECT t.customer_id FROM customer_tag t WHERE t.folded = ?)", text::folded(tag));
}

/// What a column holds, as lists sort by it and filters compare it.
void addValue(QueryText& query, CustomerColumn column, QDate today) {
    switch (column) {
    case CustomerColumn::Name: break;
    case CustomerColumn::Code: query.add("c.code"); return;
    case CustomerColumn::Country: query.add("c.country"); return;
    case CustomerColumn::ActiveSubscriptions:
        query.add("(SELECT COUNT(*) FROM subscription s JOIN plan p ON p.id = s.plan_id "
                  "WHERE s.customer_id = c.id AND p.billing = 'recurring' AND s.start_date <= ? "
                  "AND (s.last_day IS NULL OR s.last_day >= ?))",
                  today, today);
        return;
    case CustomerColumn::Mrr:
        query.add("(SELECT COALESCE(CAST(SUM(s.mrr_minor) AS BIGINT), 0) FROM subscription s "
                  "JOIN price pr ON pr.id = s.price_id WHERE s.customer_id = c.id AND pr.currency = c.currency "
                  "AND s.start_date <= ? AND (s.last_day IS NULL OR s.last_day >= ?))",
                  today, today);
        return;
    case CustomerColumn::Billed: query.add("COALESCE(f.billed_minor, 0)"); return;
    case CustomerColumn::Due: query.add("COALESCE(f.open_minor, 0)"); return;
    case CustomerColumn::Tags:
        query.add("COALESCE((SELECT MIN(t.folded) FROM customer_tag t WHERE t.customer_id = c.id), '')");
        return;
    case CustomerColumn::Status:
        query.add("CASE WHEN c.archived THEN 'archived' "
                  "WHEN EXISTS (SELECT 1 FROM open_item o WHERE o.customer_id = c.id AND o.due_date < ?) "
                  "THEN 'overdue' "
                  "WHEN EXISTS (SELECT 1 FROM subscription s JOIN plan p ON p.id = s.plan_id "
                  "WHERE s.customer_id = c.id AND p.billing = 'recurring' AND s.start_date <= ? "
                  "AND (s.last_day IS NULL OR s.last_day >= ?)) THEN 'active' ELSE 'without' END",
                  today, today, today);
        return;
    case CustomerColumn::City: query.add("LOWER(c.city)"); return;
    case CustomerColumn::Email: query.add("LOWER(c.email)"); return;
    case CustomerColumn::VatNumber: query.add("c.vat_number"); return;
    case CustomerColumn::Kind: query.add("c.kind"); return;
    }
    query.add("c.sort_name");
}

ConditionColumn conditionColumn(CustomerColumn column, QDate today) {
    using Kind = ConditionColumn::Kind;
    const auto value = [column, today](QueryText& query) { addValue(query, column, today); };
    switch (column) {
    case CustomerColumn::Name: return {.kind = Kind::Folded, .value = sqlValue("c.search_text")};
    case CustomerColumn::Country:
    case CustomerColumn::Kind:
    case CustomerColumn::Status: return {.kind = Kind::Code, .value = value};
    case CustomerColumn::ActiveSubscriptions: return {.kind = Kind::Count, .value = value};
    case CustomerColumn::Mrr:
    case CustomerColumn::Billed:
    case CustomerColumn::Due: return {.kind = Kind::Amount, .value = value, .currency = sqlValue("c.currency")};
    case CustomerColumn::Code:
    case CustomerColumn::City:
    case CustomerColumn::Email:
    case CustomerColumn::VatNumber:
    case CustomerColumn::Tags: break;
    }
    return {.kind = Kind::Text, .value = value};
}

void addStatus(QueryText& query, CustomerFilter::Status status, QDate today) {
    switch (status) {
    case CustomerFilter::Status::All: query.add(" WHERE NOT c.archived"); break;
    case CustomerFilter::Status::Archived: query.add(" WHERE c.archived"); break;
    case CustomerFilter::Status::Active:
        query.add(" WHERE NOT c.archived AND EXISTS (SELECT 1 FROM subscription s JOIN plan p ON p.id = s.plan_id "
                  "WHERE s.customer_id = c.id AND p.billing = 'recurring' AND s.start_date <= ? "
                  "AND (s.last_day IS NULL OR s.last_day >= ?))",
                  today, today);
        break;
    case CustomerFilter::Status::WithoutSubscription:
        query.add(" WHERE NOT c.archived AND NOT EXISTS (SELECT 1 FROM subscription s JOIN plan p ON p.id = s.plan_id "
                  "WHERE s.customer_id = c.id AND p.billing = 'recurring' AND s.start_date <= ? "
                  "AND (s.last_day IS NULL OR s.last_day >= ?))",
                  today, today);
        break;
    case CustomerFilter::Status::Overdue:
        query.add(" WHERE NOT c.archived AND EXISTS (SELECT 1 FROM open_item o WHERE o.customer_id = c.id "
                  "AND o.due_date < ?)",
                  today);
        break;
    }
}

void addRest(Session& session, QueryText& query, const CustomerFilter& filter, QDate today) {
    for (const ListCondition& condition : filter.conditions)
        addCondition(query, conditionColumn(static_cast<CustomerColumn>(condition.column), today), condition.test);
    if (filter.scope.customer)
        query.add(" AND c.id = ?", *filter.scope.customer);
    addSearch(session, query, filter.search);
    addTag(query, filter.tag);
}

CustomerRow rowAt(const Cursor& c) {
    const Currency currency = columns::currencyAt(c, 8);
    return {.id = c.id<CustomerId>(0),
            .code = c.text(1),
            .name = c.text(2),
            .kind = customerKindFromString(c.text(3)).value_or(CustomerKind::Business),
            .city = c.text(4),
            .country = c.text(5),
            .email = c.text(6),
            .vatNumber = c.text(7),
            .activeSubscriptions = c.int64(10),
            .mrr = Money::fromMinor(c.int64(11), currency),
            .billed = Money::fromMinor(c.int64(12), currency),
            .due = Money::fromMinor(c.int64(13), currency),
            .overdueInvoices = c.int64(14),
            .archived = c.boolean(9)};
}

} // namespace

std::vector<qint64> CustomerQuery::ids(const CustomerFilter& filter, CustomerColumn sort, bool descending, int limit) {
    if (CustomerOrder::covers(sort))
        return CustomerOrder(m_session, m_today).sorted(keyed(filter), sort, descending, limit);
    // Many live in the same country. SQLite keeps the best so far while it goes through the rows: from the last key on,
    // those that come first among equals come first, and hardly one pushes another out.
    const bool isBackwards = descending && limit >= 0 && m_session.dialect() == Dialect::Sqlite &&
                             sort != CustomerColumn::Name && sort != CustomerColumn::Code;
    QueryText query;
    if (isBackwards)
        query.add("SELECT x.id FROM (");
    query.add("SELECT c.id AS id, ");
    addValue(query, sort, m_today);
    query.add(" AS sort_value");
    addSource(query, filter);
    addStatus(query, filter.status, m_today);
    addRest(m_session, query, filter, m_today);
    if (isBackwards)
        query.add(" ORDER BY c.id DESC").addLimit(-1).add(") x").addOrder("x.sort_value", "x.id", descending);
    else
        query.addOrder("sort_value", "c.id", descending);
    return keysOf(query.addLimit(limit).query(m_session));
}

std::vector<CustomerOrder::Customer> CustomerQuery::keyed(const CustomerFilter& filter) {
    QueryText query;
    query.add("SELECT c.id, c.currency, c.archived");
    addSource(query, filter);
    addStatus(query, filter.status, m_today);
    addRest(m_session, query, filter, m_today);
    query.add(" ORDER BY c.id");
    std::vector<CustomerOrder::Customer> customers;
    QByteArray code; // mostly the one before
    Currency currency;
    Cursor row = query.query(m_session);
    while (row.next()) {
        if (row.utf8(1) != code) {
            code = row.utf8(1).toByteArray();
            currency = columns::currencyAt(row, 1);
        }
        customers.push_back({row.int64(0), currency, row.boolean(2)});
    }
    return customers;
}

std::vector<CustomerRow> CustomerQuery::rows(std::span<const qint64> ids) {
    auto tags = CustomerNoteStore(m_session).tagsOf(ids);
    std::vector<CustomerRow> rows = untaggedRows(ids);
    for (CustomerRow& row : rows)
        if (const auto own = tags.find(row.id.value); own != tags.end())
            row.tags = std::move(own->second);
    return rows;
}

std::vector<CustomerRow> CustomerQuery::untaggedRows(std::span<const qint64> ids) {
    return rowsInOrder<CustomerRow>(ids, [this](std::span<const qint64> window, const auto& take) {
        QueryText query;
        query.add(
            "SELECT c.id, c.code, c.name, c.kind, c.city, c.country, c.email, c.vat_number, c.currency, c.archived, "
            "(SELECT COUNT(*) FROM subscription s JOIN plan p ON p.id = s.plan_id WHERE s.customer_id = c.id "
            "AND p.billing = 'recurring' AND s.start_date <= ? AND (s.last_day IS NULL OR s.last_day >= ?)), ",
            m_today, m_today);
        query.add("(SELECT COALESCE(CAST(SUM(s.mrr_minor) AS BIGINT), 0) FROM subscription s JOIN price pr "
                  "ON pr.id = s.price_id WHERE s.customer_id = c.id AND pr.currency = c.currency AND s.start_date <= ? "
                  "AND (s.last_day IS NULL OR s.last_day >= ?)), ",
                  m_today, m_today);
        query.add("COALESCE(f.billed_minor, 0), COALESCE(f.open_minor, 0), "
                  "(SELECT COUNT(*) FROM open_item o WHERE o.customer_id = c.id AND o.due_date < ?)",
                  m_today);
        query.add(withSums).add(" WHERE c.id IN ");
        query.addKeys(window);
        Cursor cursor = query.query(m_session);
        while (cursor.next())
            take(cursor.int64(0), rowAt(cursor));
    });
}

CustomerCounts CustomerQuery::counts(const CustomerFilter& filter) {
    QueryText query;
    query.add("SELECT COUNT(*) FILTER (WHERE NOT x.archived), COUNT(*) FILTER (WHERE NOT x.archived AND x.active), "
              "COUNT(*) FILTER (WHERE NOT x.archived AND x.overdue), "
              "COUNT(*) FILTER (WHERE NOT x.archived AND NOT x.active), COUNT(*) FILTER (WHERE x.archived) FROM ("
              "SELECT c.archived AS archived, EXISTS (SELECT 1 FROM subscription s JOIN plan p ON p.id = s.plan_id "
              "WHERE s.customer_id = c.id AND p.billing = 'recurring' AND s.start_date <= ? "
              "AND (s.last_day IS NULL OR s.last_day >= ?)) AS active, "
              "EXISTS (SELECT 1 FROM open_item o WHERE o.customer_id = c.id AND o.due_date < ?) AS overdue",
              m_today, m_today, m_today);
    addSource(query, filter);
    query.add(" WHERE TRUE");
    addRest(m_session, query, filter, m_today);
    query.add(") x");
    Cursor c = query.query(m_session);
    if (!c.next())
        return {};
    return {.all = c.int64(0),
            .active = c.int64(1),
            .overdue = c.int64(2),
            .withoutSubscription = c.int64(3),
            .archived = c.int64(4)};
}

CustomerTotals CustomerQuery::totals(const CustomerFilter& filter) {
    QueryText query;
    query.add("SELECT x.currency, COUNT(*), CAST(SUM(x.mrr) AS BIGINT), CAST(SUM(x.due) AS BIGINT) FROM ("
              "SELECT c.currency AS currency, ");
    addValue(query, CustomerColumn::Mrr, m_today);
    query.add(" AS mrr, ");
    addValue(query, CustomerColumn::Due, m_today);
    query.add(" AS due").add(withSums);
    addStatus(query, filter.status, m_today);
    addRest(m_session, query, filter, m_today);
    query.add(") x GROUP BY x.currency ORDER BY x.currency");
    CustomerTotals totals;
    Cursor row = query.query(m_session);
    while (row.next()) {
        const Currency currency = columns::currencyAt(row, 0);
        totals.rows += row.int64(1);
        totals.perCurrency.push_back(
            {Money::fromMinor(row.int64(2), currency), Money::fromMinor(row.int64(3), currency)});
    }
    return totals;
}

std::vector<CustomerQuery::Figures> CustomerQuery::figures(CustomerId id) {
    std::map<QString, Figures> byCode;
    auto of = [&byCode](const Cursor& cursor) -> Figures& {
        Figures& figures = byCode[cursor.text(0)];
        figures.currency = columns::currencyAt(cursor, 0);
        return figures;
    };
    Cursor recurring = m_session.query("SELECT pr.currency, CAST(SUM(s.mrr_minor) AS BIGINT) FROM subscription s "
                                       "JOIN price pr ON pr.id = s.price_id WHERE s.customer_id = ? "
                                       "AND s.start_date <= ? AND (s.last_day IS NULL OR s.last_day >= ?) "
                                       "GROUP BY pr.currency",
                                       id, m_today, m_today);
    while (recurring.next())
        of(recurring).mrr = recurring.int64(1);
    Cursor invoiced = m_session.query("SELECT currency, CAST(SUM(CASE WHEN kind = 'credit_note' THEN -net_minor "
                                      "ELSE net_minor END) AS BIGINT) FROM invoice WHERE customer_id IN "
                                      "(SELECT k.id FROM customer k WHERE k.id = ? UNION ALL SELECT m.customer_id "
                                      "FROM merged_customer m WHERE m.survivor_id = ?) GROUP BY currency",
                                      id, id);
    while (invoiced.next())
        of(invoiced).billed = invoiced.int64(1);
    Cursor open =
        m_session.query("SELECT i.currency, CAST(SUM(o.open_minor) AS BIGINT), CAST(COALESCE(SUM(o.open_minor) FILTER "
                        "(WHERE o.due_date < ?), 0) AS BIGINT) FROM open_item o JOIN invoice i ON i.id = o.invoice_id "
                        "WHERE o.customer_id = ? GROUP BY i.currency",
                        m_today, id);
    while (open.next()) {
        Figures& figures = of(open);
        figures.due = open.int64(1);
        figures.overdue = open.int64(2);
    }
    std::vector<Figures> all;
    all.reserve(byCode.size());
    for (const auto& [code, figures] : byCode)
        all.push_back(figures);
    return all;
}

qint64 CustomerQuery::activeSubscriptions(CustomerId id) {
    Cursor c = m_session.query("SELECT COUNT(*) FROM subscription s JOIN plan p ON p.id = s.plan_id "
                               "WHERE s.customer_id = ? AND p.billing = 'recurring' AND s.start_date <= ? "
                               "AND (s.last_day IS NULL OR s.last_day >= ?)",
                               id, m_today, m_today);
    return c.next() ? c.int64(0) : 0;
}

std::optional<QDate> CustomerQuery::nextPayment(CustomerId id) {
    Cursor c = m_session.query("SELECT MIN(next_due) FROM subscription WHERE customer_id = ?", id);
    return c.next() ? c.optionalDate(0) : std::nullopt;
}

} // namespace quittance
