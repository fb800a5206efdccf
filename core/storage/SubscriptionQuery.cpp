#include "storage/SubscriptionQuery.h"

#include "domain/billing/BillingEngine.h"
#include "storage/Columns.h"
#include "storage/ConditionText.h"
#include "storage/QueryText.h"
#include "storage/SearchTexts.h"
#include "storage/SummaryStore.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the first page is found along: an index, so that what comes after it is not looked at.
enum class Walk : quint8 { No, Due, NothingDue, Customers };

/// Those that stand on an overdue invoice. Of stretches that follow each other it is the one that runs now, whichever
/// of them was billed.
void addPastDueIds(QueryText& query, QDate today) {
    query.add("(WITH RECURSIVE late(id) AS (SELECT l.subscription_id FROM open_item o JOIN invoice_line l "
              "ON l.invoice_id = o.invoice_id WHERE o.due_date < ? AND NOT l.credits AND l.subscription_id IS NOT NULL "
              "UNION SELECT n.id FROM late JOIN subscription n ON n.predecessor_id = late.id WHERE n.start_date <= ?) "
              "SELECT late.id FROM late WHERE NOT EXISTS (SELECT 1 FROM subscription n "
              "WHERE n.predecessor_id = late.id AND n.start_date <= ?))",
              today, today, today);
}

/// The same of one row, which costs little where few are asked.
void addIsPastDue(QueryText& query, QDate today) {
    query.add(
        "(NOT EXISTS (SELECT 1 FROM subscription n WHERE n.predecessor_id = s.id AND n.start_date <= ?) AND "
        "(EXISTS (SELECT 1 FROM invoice_line l JOIN open_item o ON o.invoice_id = l.invoice_id "
        "WHERE l.subscription_id = s.id AND NOT l.credits AND o.due_date < ?) "
        "OR (s.predecessor_id IS NOT NULL AND s.start_date <= ? AND EXISTS (WITH RECURSIVE chain(id) AS (SELECT s.predecessor_id "
        "UNION SELECT b.predecessor_id FROM chain JOIN subscription b ON b.id = chain.id "
        "WHERE b.predecessor_id IS NOT NULL) SELECT 1 FROM chain JOIN invoice_line l "
        "ON l.subscription_id = chain.id JOIN open_item o ON o.invoice_id = l.invoice_id "
        "WHERE NOT l.credits AND o.due_date < ?))))",
        today, today, today, today);
}

/// The number of the SubscriptionStatus, as statusOn() derives it; -1 where it is past due, which matters more.
void addStatus(QueryText& query, QDate today) {
    query.add("CASE WHEN s.id IN ");
    addPastDueIds(query, today);
    query.add(" THEN -1 WHEN pl.billing = 'one_off' THEN CASE WHEN s.next_due IS NULL THEN 5 WHEN s.start_date > ? "
              "THEN 0 ELSE 4 END WHEN s.last_day < ? THEN CASE s.end_kind WHEN 'changed' THEN 8 WHEN 'cancelled' "
              "THEN 9 WHEN 'paused' THEN CASE WHEN s.resumes_on <= ? THEN 8 ELSE 7 END ELSE 3 END "
              "WHEN s.start_date > ? THEN CASE WHEN s.trial_start <= ? THEN 6 ELSE 0 END "
              "WHEN s.last_day IS NULL THEN 1 ELSE 2 END",
              today, today, today, today, today);
}

/// What a column sorts by. Columns of customer, price and site are joined by addSource where needed.
void addSortValue(QueryText& query, SubscriptionColumn column, Walk walk, QDate today) {
    switch (column) {
    case SubscriptionColumn::Code: query.add("s.code"); return;
    case SubscriptionColumn::Product: query.add("pl.search_text"); return;
    case SubscriptionColumn::Customer: query.add("c.sort_name"); return;
    case SubscriptionColumn::Site: query.add("COALESCE(LOWER(si.name), '')"); return;
    case SubscriptionColumn::Units: query.add("s.quantity"); return;
    case SubscriptionColumn::Price: query.add("pr.amount"); return;
    case SubscriptionColumn::NextDate:
        if (walk == Walk::Due)
            query.add("s.next_due");
        else if (walk == Walk::NothingDue)
            query.add("s.id");
        else
            query.add("COALESCE(s.next_due, '9999-12-31')");
        return;
    case SubscriptionColumn::NextAmount: // only an order: the product of three exact decimals may leave 64 bits
        query.add("CASE WHEN s.next_due IS NULL THEN -1 ELSE CAST(pr.amount AS NUMERIC) * s.quantity "
                  "* (1000000 - s.discount) END");
        return;
    case SubscriptionColumn::Method: query.add("COALESCE(s.collection_method, c.collection_method)"); return;
    case SubscriptionColumn::Status: addStatus(query, today); return;
    case SubscriptionColumn::CustomerCode: query.add("c.code"); return;
    case SubscriptionColumn::Workspace: query.add("LOWER(w.name)"); return;
    case SubscriptionColumn::Discount: query.add("s.discount"); return;
    case SubscriptionColumn::Mrr: query.add("s.mrr_minor"); return;
    case SubscriptionColumn::StartDate: query.add("s.start_date"); return;
    case SubscriptionColumn::LastDay: query.add("COALESCE(s.last_day, '9999-12-31')"); return;
    case SubscriptionColumn::Currency: query.add("pr.currency"); return;
    }
}

// CROSS JOIN: in this order, whatever a database without statistics would think better.
void addSource(QueryText& query, SubscriptionColumn column, Walk walk) {
    if (walk == Walk::Customers) {
        query.add(" FROM customer c CROSS JOIN subscription s CROSS JOIN plan pl "
                  "WHERE s.customer_id = c.id AND pl.id = s.plan_id");
        return;
    }
    if (walk != Walk::No) {
        query.add(" FROM subscription s CROSS JOIN plan pl WHERE pl.id = s.plan_id");
        if (walk == Walk::Due)
            query.add(" AND s.next_due IS NOT NULL");
        else
            query.add(" AND s.next_due IS NULL");
        return;
    }
    query.add(" FROM subscription s CROSS JOIN plan pl");
    switch (column) {
    case SubscriptionColumn::Customer:
    case SubscriptionColumn::CustomerCode:
    case SubscriptionColumn::Method: query.add(" JOIN customer c ON c.id = s.customer_id"); break;
    case SubscriptionColumn::Site: query.add(" LEFT JOIN site si ON si.id = s.site_id"); break;
    case SubscriptionColumn::Workspace: query.add(" JOIN workspace w ON w.id = s.workspace_id"); break;
    case SubscriptionColumn::Price:
    case SubscriptionColumn::Currency:
    case SubscriptionColumn::NextAmount: query.add(" JOIN price pr ON pr.id = s.price_id"); break;
    default: break;
    }
    query.add(" WHERE pl.id = s.plan_id");
}

// What is paused is current until it comes back in the stretch that follows; what was replaced is nowhere but in "all".
void addTab(QueryText& query, SubscriptionFilter::Tab tab, QDate today) {
    switch (tab) {
    case SubscriptionFilter::Tab::Current:
        query.add(" AND pl.billing = 'recurring' AND (s.last_day IS NULL OR s.last_day >= ? "
                  "OR (s.end_kind = 'paused' AND (s.resumes_on IS NULL OR s.resumes_on > ?)))",
                  today, today);
        break;
    case SubscriptionFilter::Tab::OneOff: query.add(" AND pl.billing = 'one_off'"); break;
    case SubscriptionFilter::Tab::Inactive:
        query.add(" AND pl.billing = 'recurring' AND s.last_day < ? AND s.end_kind NOT IN ('changed', 'paused')",
                  today);
        break;
    case SubscriptionFilter::Tab::All: break;
    }
}

// As isYearlyRenewal() of domain/revenue.
void addRenewal(QueryText& query) {
    query.add(" AND pl.billing = 'recurring' AND s.last_day IS NULL AND s.next_due IS NOT NULL "
              "AND (pl.interval_unit = 'year' OR (pl.interval_unit = 'month' AND pl.interval_count >= 12) "
              "OR (pl.interval_unit = 'week' AND pl.interval_count >= 52) "
              "OR (pl.interval_unit = 'day' AND pl.interval_count >= 364))");
}

void addHighlight(QueryText& query, SubscriptionFilter::Highlight highlight, QDate today) {
    switch (highlight) {
    case SubscriptionFilter::Highlight::None: break;
    case SubscriptionFilter::Highlight::RenewsSoon:
        addRenewal(query);
        query.add(" AND s.next_due <= ?", today.addDays(SubscriptionQuery::soonDays));
        break;
    case SubscriptionFilter::Highlight::Renewals: addRenewal(query); break;
    case SubscriptionFilter::Highlight::PastDue:
        query.add(" AND s.id IN ");
        addPastDueIds(query, today);
        break;
    case SubscriptionFilter::Highlight::Unassigned:
        query.add(" AND pl.billing = 'recurring' AND (s.last_day IS NULL OR s.last_day >= ?) AND s.site_id IS NULL",
                  today);
        break;
    }
}

/// What a condition on a column compares; whatever the list is joined with.
ConditionColumn conditionColumn(SubscriptionColumn column, QDate today) {
    using Kind = ConditionColumn::Kind;
    const auto currency = sqlValue("(SELECT f.currency FROM price f WHERE f.id = s.price_id)");
    switch (column) {
    case SubscriptionColumn::Code: break;
    case SubscriptionColumn::Product: return {.kind = Kind::Folded, .value = sqlValue("pl.search_text")};
    case SubscriptionColumn::Customer:
        return {.kind = Kind::Folded,
                .value = sqlValue("(SELECT f.search_text FROM customer f WHERE f.id = s.customer_id)")};
    case SubscriptionColumn::CustomerCode:
        return {.kind = Kind::Text, .value = sqlValue("(SELECT f.code FROM customer f WHERE f.id = s.customer_id)")};
    case SubscriptionColumn::Site:
        return {.kind = Kind::Text, .value = sqlValue("(SELECT f.name FROM site f WHERE f.id = s.site_id)")};
    case SubscriptionColumn::Workspace:
        return {.kind = Kind::Text, .value = sqlValue("(SELECT f.name FROM workspace f WHERE f.id = s.workspace_id)")};
    case SubscriptionColumn::Units: return {.kind = Kind::Decimal, .value = sqlValue("s.quantity")};
    case SubscriptionColumn::Discount: return {.kind = Kind::Decimal, .value = sqlValue("s.discount")};
    case SubscriptionColumn::Price:
    case SubscriptionColumn::NextAmount:
        return {.kind = Kind::Decimal, .value = sqlValue("(SELECT f.amount FROM price f WHERE f.id = s.price_id)")};
    case SubscriptionColumn::Mrr: return {.kind = Kind::Amount, .value = sqlValue("s.mrr_minor"), .currency = currency};
    case SubscriptionColumn::NextDate: return {.kind = Kind::Date, .value = sqlValue("s.next_due")};
    case SubscriptionColumn::StartDate: return {.kind = Kind::Date, .value = sqlValue("s.start_date")};
    case SubscriptionColumn::LastDay: return {.kind = Kind::Date, .value = sqlValue("s.last_day")};
    case SubscriptionColumn::Method:
        return {.kind = Kind::Code,
                .value = sqlValue("COALESCE(s.collection_method, "
                                  "(SELECT f.collection_method FROM customer f WHERE f.id = s.customer_id))")};
    case SubscriptionColumn::Currency: return {.kind = Kind::Code, .value = currency};
    case SubscriptionColumn::Status:
        return {
            .kind = Kind::Code, .value = [today](QueryText& query) {
                query.add("CASE ");
                addStatus(query, today);
                query.add(
                    " WHEN -1 THEN 'past_due' WHEN 0 THEN 'scheduled' WHEN 1 THEN 'active' WHEN 2 THEN 'ending' WHEN 3 THEN 'ended' "
                    "WHEN 4 THEN 'to_bill_once' WHEN 5 THEN 'billed_once' WHEN 6 THEN 'trial' "
                    "WHEN 7 THEN 'paused' WHEN 8 THEN 'replaced' ELSE 'cancelled' END");
            }};
    }
    return {.kind = Kind::Text, .value = sqlValue("s.code")};
}

void addConditions(QueryText& query, const SubscriptionFilter& filter, QDate today) {
    for (const ListCondition& condition : filter.conditions)
        addCondition(query, conditionColumn(static_cast<SubscriptionColumn>(condition.column), today), condition.test);
    if (filter.customer)
        query.add(" AND s.customer_id = ?", *filter.customer);
    if (filter.scope.customer)
        query.add(" AND s.customer_id = ?", *filter.scope.customer);
    if (filter.scope.workspace)
        query.add(" AND s.workspace_id = ?", *filter.scope.workspace);
    if (filter.plan)
        query.add(" AND s.plan_id = ?", *filter.plan);
    if (filter.dueFrom)
        query.add(" AND s.next_due >= ?", *filter.dueFrom);
    if (filter.dueTo)
        query.add(" AND s.next_due <= ?", *filter.dueTo);
}

SubscriptionRow rowAt(const Cursor& c, QDate today) {
    Subscription s;
    s.id = c.id<SubscriptionId>(0);
    s.code = c.text(1);
    s.quantity = c.decimal<Quantity>(2);
    s.discount = c.decimal<Rate>(3);
    s.startDate = c.date(4);
    s.anchorDate = c.date(5);
    s.anchorDay = c.integer(6);
    s.timing = c.text(7) == "arrears"_L1 ? BillingTiming::Arrears : BillingTiming::Advance;
    s.alignment = c.text(8) == "calendar_day"_L1 ? BillingAlignment::CalendarDay : BillingAlignment::Anniversary;
    s.lastDay = c.optionalDate(9);
    s.billedUntil = c.optionalDate(10);
    s.billedBefore = c.optionalDate(11);
    s.trialStart = c.optionalDate(37);
    s.endKind = endKindFromString(c.text(38)).value_or(EndKind::None);
    s.resumesOn = c.optionalDate(39);
    s.predecessorId = c.optionalId<SubscriptionId>(40);
    s.promotion = columns::promotionAt(c, 41);
    Plan plan;
    plan.billing = columns::billingTypeAt(c, 12);
    plan.intervalCount = c.integer(13);
    plan.intervalUnit = columns::intervalUnitAt(c, 14);
    plan.pricing = columns::pricingModelAt(c, 15);
    plan.vatRate = c.decimal<Rate>(16);
    plan.vatExempt = c.boolean(17);
    Price price;
    columns::readPrice(c, 18, price);
    const auto next = nextCharge(s, plan, price);

    SubscriptionRow row;
    row.id = s.id;
    row.code = s.code;
    row.customerId = c.id<CustomerId>(25);
    row.customerCode = c.text(26);
    row.customerName = c.text(27);
    row.workspaceName = c.text(28);
    row.siteName = c.text(29);
    row.productNameFr = c.text(30);
    row.productNameEn = c.text(31);
    row.planNameFr = c.text(32);
    row.planNameEn = c.text(33);
    row.planCode = c.text(34);
    row.billing = plan.billing;
    row.intervalCount = plan.intervalCount;
    row.intervalUnit = plan.intervalUnit;
    row.quantity = s.quantity;
    row.pricing = plan.pricing;
    row.price = price.amount;
    row.discount = s.discount;
    row.currency = price.currency;
    row.mrr = Money::fromMinor(c.int64(35), price.currency);
    row.startDate = s.startDate;
    row.lastDay = s.lastDay;
    if (next) {
        row.nextDate = next->dueDate;
        row.nextAmount = next->net;
    }
    row.method = collectionMethodFromString(c.text(36)).value_or(CollectionMethod::Other);
    row.status = statusOn(s, plan, today);
    row.endKind = s.endKind;
    row.pastDue = c.boolean(48);
    return row;
}

} // namespace

// What a word finds, where that is little; `many` and more are not counted, and of a plan there is nothing to be looked
// up: its subscriptions are many.
std::optional<SubscriptionQuery::Few> SubscriptionQuery::fewWith(const QString& word) {
    constexpr size_t many = 2000;
    const QString pattern = QueryText::containsPattern(word);
    const auto asked = [&](const auto& sql, int limit) {
        QueryText query;
        query.add(sql, pattern).addLimit(limit);
        return keysOf(query.query(m_session));
    };
    if (!asked("SELECT f.id FROM plan f WHERE f.search_text LIKE ? ESCAPE '\\'", 1).empty())
        return std::nullopt;
    Few few;
    few.customers = SearchTexts(m_session).customers({&word, 1}, many);
    if (few.customers.size() >= many)
        return std::nullopt;
    few.codes = m_session.dialect() == Dialect::Sqlite // whose LIKE takes no notice of the case of ASCII
                    ? asked("SELECT f.id FROM subscription f WHERE f.code LIKE ? ESCAPE '\\'", many)
                    : asked("SELECT f.id FROM subscription f WHERE LOWER(f.code) LIKE ? ESCAPE '\\'", many);
    if (few.codes.size() >= many)
        return std::nullopt;
    few.sites = asked("SELECT f.id FROM site f WHERE LOWER(f.name) LIKE ? ESCAPE '\\'", many);
    return few.sites.size() >= many ? std::nullopt : std::optional(std::move(few));
}

void SubscriptionQuery::addFew(QueryText& query, const Few& few) {
    query.add(" AND s.id IN (SELECT k.id FROM subscription k WHERE FALSE");
    if (!few.customers.empty())
        query.add(" UNION ALL SELECT k.id FROM subscription k WHERE k.customer_id IN ").addKeys(few.customers);
    if (!few.codes.empty())
        query.add(" UNION ALL SELECT k.id FROM subscription k WHERE k.id IN ").addKeys(few.codes);
    if (!few.sites.empty())
        query.add(" UNION ALL SELECT k.id FROM subscription k WHERE k.site_id IN ").addKeys(few.sites);
    query.add(")");
}

// Where one of the words finds few, the others are tested on those alone. Of what many match, a page is soon found row
// by row: then the names are looked up by their keys, and no list of all that match is made first.
bool SubscriptionQuery::addRest(QueryText& query, const SubscriptionFilter& filter, bool isPage) {
    addConditions(query, filter, m_today);
    std::vector<QString> words = QueryText::words(filter.search);
    bool isFew = false;
    for (auto word = words.begin(); word != words.end() && !isFew;) {
        const auto few = fewWith(*word);
        isFew = few.has_value();
        if (isFew) {
            addFew(query, *few);
            words.erase(word);
        } else {
            ++word;
        }
    }
    for (const QString& word : words) {
        const QString pattern = QueryText::containsPattern(word);
        if (isPage || isFew)
            query.add(" AND (LOWER(s.code) LIKE ? ESCAPE '\\' OR pl.search_text LIKE ? ESCAPE '\\' OR EXISTS "
                      "(SELECT 1 FROM customer f WHERE f.id = s.customer_id AND f.search_text LIKE ? ESCAPE '\\') "
                      "OR EXISTS (SELECT 1 FROM site f WHERE f.id = s.site_id AND LOWER(f.name) LIKE ? ESCAPE '\\'))",
                      pattern, pattern, pattern, pattern);
        else
            query.add(" AND (LOWER(s.code) LIKE ? ESCAPE '\\' OR pl.search_text LIKE ? ESCAPE '\\' OR s.customer_id "
                      "IN (SELECT f.id FROM customer f WHERE f.search_text LIKE ? ESCAPE '\\') "
                      "OR s.site_id IN (SELECT f.id FROM site f WHERE LOWER(f.name) LIKE ? ESCAPE '\\'))",
                      pattern, pattern, pattern, pattern);
    }
    return isFew;
}

// Only the first page of the whole list, or of much of it, goes along an index; what is few is sorted.
std::vector<qint64> SubscriptionQuery::ids(const SubscriptionFilter& filter, SubscriptionColumn sort, bool descending,
                                           int limit) {
    QueryText rest;
    const bool isFew = addRest(rest, filter, limit >= 0);
    const bool isWhole = !isFew && !filter.customer && !filter.plan && !filter.dueFrom && !filter.dueTo &&
                         filter.scope.isWholeBook() && filter.conditions.empty() &&
                         filter.highlight == SubscriptionFilter::Highlight::None &&
                         (filter.tab == SubscriptionFilter::Tab::Current || filter.tab == SubscriptionFilter::Tab::All);
    const auto ask = [&](Walk walk, int most) {
        const bool isSorted = walk == Walk::No && sort != SubscriptionColumn::Code;
        // Many have the same quantity or plan. SQLite keeps the best so far while it goes through the rows: from the
        // last key on, those that come first among equals come first, and hardly one pushes another out.
        const bool isBackwards = isSorted && descending && most >= 0 && sort != SubscriptionColumn::StartDate &&
                                 m_session.dialect() == Dialect::Sqlite;
        QueryText query;
        if (isBackwards)
            query.add("SELECT x.id FROM (");
        query.add("SELECT s.id AS id, ");
        addSortValue(query, sort, walk, m_today);
        query.add(" AS sort_value");
        addSource(query, sort, walk);
        addTab(query, filter.tab, m_today);
        addHighlight(query, filter.highlight, m_today);
        query.add(rest);
        if (isBackwards)
            query.add(" ORDER BY s.id DESC").addLimit(-1).add(") x").addOrder("x.sort_value", "x.id", descending);
        else // the "+", or SQLite follows some index for the sake of the keys and looks every row up
            query.addOrder("sort_value", isSorted ? "+s.id" : "s.id", descending);
        return keysOf(query.addLimit(most).query(m_session));
    };
    if (!isWhole || limit < 0)
        return ask(Walk::No, limit);
    if (sort == SubscriptionColumn::Customer || sort == SubscriptionColumn::CustomerCode)
        return ask(Walk::Customers, limit);
    if (sort != SubscriptionColumn::NextDate)
        return ask(Walk::No, limit);
    std::vector<qint64> ids = ask(descending ? Walk::NothingDue : Walk::Due, limit);
    if (const int missing = limit - static_cast<int>(ids.size()); missing > 0) {
        const std::vector<qint64> more = ask(descending ? Walk::Due : Walk::NothingDue, missing);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    return ids;
}

std::vector<SubscriptionRow> SubscriptionQuery::rows(std::span<const qint64> ids) {
    return rowsInOrder<SubscriptionRow>(ids, [this](std::span<const qint64> window, const auto& take) {
        QueryText query;
        query.add(
            "SELECT s.id, s.code, s.quantity, s.discount, s.start_date, s.anchor_date, s.anchor_day, s.timing, "
            "s.alignment, s.last_day, s.billed_until, s.billed_before, pl.billing, pl.interval_count, "
            "pl.interval_unit, pl.pricing, pl.vat_rate, pl.vat_exempt, pr.amount, pr.currency, pr.tax_included, "
            "pr.tiers, pr.package_size, pr.minimum, pr.setup_fee, c.id, c.code, c.name, w.name, COALESCE(si.name, ''), "
            "p.name_fr, p.name_en, pl.name_fr, pl.name_en, "
            "pl.code, s.mrr_minor, COALESCE(s.collection_method, c.collection_method), s.trial_start, s.end_kind, "
            "s.resumes_on, s.predecessor_id, s.promotion_id, s.promotion_use_id, s.promotion_code, s.promotion_rate, "
            "s.promotion_amount, s.promotion_from, s.promotion_until, ");
        addIsPastDue(query, m_today);
        query.add(" FROM subscription s JOIN plan pl ON pl.id = s.plan_id JOIN product p ON p.id = pl.product_id "
                  "JOIN price pr ON pr.id = s.price_id JOIN customer c ON c.id = s.customer_id "
                  "JOIN workspace w ON w.id = s.workspace_id LEFT JOIN site si ON si.id = s.site_id WHERE s.id IN ");
        query.addKeys(window);
        Cursor cursor = query.query(m_session);
        while (cursor.next())
            take(cursor.int64(0), rowAt(cursor, m_today));
    });
}

std::vector<OverdueInvoice> SubscriptionQuery::overdue(SubscriptionId id) {
    Cursor c =
        m_session.query("SELECT o.invoice_id, i.number, o.due_date, o.open_minor, i.currency FROM open_item o "
                        "JOIN invoice i ON i.id = o.invoice_id WHERE o.due_date < ? AND o.invoice_id IN "
                        "(WITH RECURSIVE chain(id, before) AS (SELECT f.id, f.predecessor_id FROM subscription f "
                        "WHERE f.id = ? UNION SELECT b.id, b.predecessor_id FROM chain JOIN subscription b "
                        "ON b.id = chain.before) SELECT l.invoice_id FROM chain JOIN invoice_line l "
                        "ON l.subscription_id = chain.id WHERE NOT l.credits) "
                        "ORDER BY o.due_date, o.invoice_id",
                        m_today, id);
    std::vector<OverdueInvoice> invoices;
    while (c.next())
        invoices.push_back(
            {c.id<InvoiceId>(0), c.text(1), c.date(2), Money::fromMinor(c.int64(3), columns::currencyAt(c, 4))});
    return invoices;
}

std::vector<SubscriptionBilling> SubscriptionQuery::billing(std::span<const qint64> ids) {
    static const QByteArray sql =
        "SELECT l.subscription_id, i.currency, CAST(SUM(l.net_minor) AS BIGINT), "
        "CAST(SUM(CASE WHEN o.invoice_id IS NULL THEN 0 ELSE l.net_minor END) AS BIGINT) FROM invoice_line l "
        "JOIN invoice i ON i.id = l.invoice_id LEFT JOIN open_item o ON o.invoice_id = i.id "
        "WHERE l.subscription_id IN " +
        KeyList::places() +
        " AND NOT l.credits AND NOT EXISTS (SELECT 1 FROM invoice n WHERE n.credited_id = i.id) "
        "GROUP BY l.subscription_id, i.currency";
    std::vector<SubscriptionBilling> billing;
    KeyList::each<qint64>(m_session, sql, ids, [&billing](const Cursor& row) {
        const Currency currency = columns::currencyAt(row, 1);
        billing.push_back({row.id<SubscriptionId>(0), Money::fromMinor(row.int64(2), currency),
                           Money::fromMinor(row.int64(3), currency)});
    });
    return billing;
}

bool SubscriptionQuery::isPlain(const SubscriptionFilter& filter) {
    return filter.search.trimmed().isEmpty() && !filter.customer && !filter.plan && !filter.dueFrom && !filter.dueTo &&
           filter.scope.isWholeBook() && filter.conditions.empty();
}

// Of the whole book, from indexes and summaries: as fast with a million subscriptions as with ten.
SubscriptionCounts SubscriptionQuery::allCounts() {
    const auto count = [this](QByteArrayView sql, const auto&... args) {
        Cursor row = m_session.query(sql, args...);
        return row.next() ? row.int64(0) : 0;
    };
    SubscriptionCounts counts;
    counts.all = count("SELECT COUNT(*) FROM subscription");
    counts.oneOff = count("SELECT COUNT(*) FROM subscription WHERE plan_id IN (SELECT id FROM plan "
                          "WHERE billing = 'one_off')");
    const qint64 ended = count("SELECT COALESCE(CAST(SUM(x.n) AS BIGINT), 0) FROM (SELECT plan_id, COUNT(*) AS n "
                               "FROM subscription WHERE last_day < ? GROUP BY plan_id) x "
                               "JOIN plan pl ON pl.id = x.plan_id WHERE pl.billing = 'recurring'",
                               m_today);
    // Few, and found by an index of their own.
    const qint64 replaced = count("SELECT COUNT(*) FROM subscription WHERE end_kind IN ('changed', 'paused') "
                                  "AND last_day < ?",
                                  m_today);
    const qint64 paused = count("SELECT COUNT(*) FROM subscription WHERE end_kind = 'paused' AND last_day < ? "
                                "AND (resumes_on IS NULL OR resumes_on > ?)",
                                m_today, m_today);
    counts.inactive = ended - replaced;
    counts.current = counts.all - counts.oneOff - ended + paused;
    counts.renewsSoon = count("SELECT COALESCE(CAST(SUM(subscriptions) AS BIGINT), 0) FROM summary_charge "
                              "WHERE due_on <= ? AND (months >= 12 OR days >= 364)",
                              m_today.addDays(soonDays));
    counts.unassigned = count("SELECT COALESCE(CAST(SUM(x.n) AS BIGINT), 0) FROM (SELECT plan_id, COUNT(*) AS n "
                              "FROM subscription WHERE site_id IS NULL AND (last_day IS NULL OR last_day >= ?) "
                              "GROUP BY plan_id) x JOIN plan pl ON pl.id = x.plan_id WHERE pl.billing = 'recurring'",
                              m_today);
    QueryText late;
    late.add("SELECT COUNT(*) FROM ");
    addPastDueIds(late, m_today);
    late.add(" x");
    Cursor row = late.query(m_session);
    counts.pastDue = row.next() ? row.int64(0) : 0;
    return counts;
}

SubscriptionCounts SubscriptionQuery::counts(const SubscriptionFilter& filter) {
    if (isPlain(filter))
        return allCounts();
    QueryText query;
    query.add(
        "SELECT COUNT(*) FILTER (WHERE x.recurring AND (NOT x.ended OR x.paused)), "
        "COUNT(*) FILTER (WHERE NOT x.recurring), "
        "COUNT(*) FILTER (WHERE x.recurring AND x.ended AND NOT x.replaced), COUNT(*), "
        "COUNT(*) FILTER (WHERE x.recurring AND x.soon), "
        "COUNT(*) FILTER (WHERE x.recurring AND NOT x.ended AND x.unassigned), COUNT(*) FILTER (WHERE x.past_due) "
        "FROM (SELECT pl.billing = 'recurring' AS recurring, (s.last_day IS NOT NULL AND s.last_day < ?) AS ended, "
        "(s.end_kind = 'paused' AND s.last_day < ? AND (s.resumes_on IS NULL OR s.resumes_on > ?)) AS paused, "
        "s.end_kind IN ('changed', 'paused') AS replaced, s.site_id IS NULL AS unassigned, (s.last_day IS NULL AND s.next_due IS NOT NULL AND s.next_due <= ? "
        "AND (pl.interval_unit = 'year' OR (pl.interval_unit = 'month' AND pl.interval_count >= 12) "
        "OR (pl.interval_unit = 'week' AND pl.interval_count >= 52) "
        "OR (pl.interval_unit = 'day' AND pl.interval_count >= 364))) AS soon, ",
        m_today, m_today, m_today, m_today.addDays(soonDays));
    query.add("s.id IN ");
    addPastDueIds(query, m_today);
    query.add(" AS past_due FROM subscription s JOIN plan pl ON pl.id = s.plan_id WHERE TRUE");
    addRest(query, filter, false);
    query.add(") x");
    Cursor c = query.query(m_session);
    if (!c.next())
        return {};
    return {.current = c.int64(0),
            .oneOff = c.int64(1),
            .inactive = c.int64(2),
            .all = c.int64(3),
            .renewsSoon = c.int64(4),
            .unassigned = c.int64(5),
            .pastDue = c.int64(6)};
}

SubscriptionTotals SubscriptionQuery::allTotals(SubscriptionFilter::Tab tab) {
    using Tab = SubscriptionFilter::Tab;
    const SubscriptionCounts counts = allCounts();
    SubscriptionTotals totals{.rows = tab == Tab::Current    ? counts.current
                                      : tab == Tab::OneOff   ? counts.oneOff
                                      : tab == Tab::Inactive ? counts.inactive
                                                             : counts.all,
                              .mrr = {}};
    if (tab == Tab::OneOff || tab == Tab::Inactive)
        return totals; // none of them has any
    Cursor row = m_session.query("SELECT currency, CAST(SUM(new_mrr + returned_mrr + expansion_mrr + contraction_mrr "
                                 "+ churn_mrr) AS BIGINT) FROM summary_day WHERE day <= ? GROUP BY currency "
                                 "ORDER BY currency",
                                 m_today);
    while (row.next())
        if (row.int64(1) != 0)
            totals.mrr.push_back(Money::fromMinor(row.int64(1), columns::currencyAt(row, 0)));
    return totals;
}

// By currency without GROUP BY, for which SQLite would sort a million rows in memory.
SubscriptionTotals SubscriptionQuery::totals(const SubscriptionFilter& filter) {
    if (isPlain(filter) && filter.highlight == SubscriptionFilter::Highlight::None)
        return allTotals(filter.tab);
    const std::vector<Currency> currencies = SummaryStore(m_session).currencies();
    QueryText query;
    query.add("SELECT COUNT(*)");
    for (const Currency& currency : currencies)
        query.add(", CAST(COALESCE(SUM(s.mrr_minor) FILTER (WHERE pr.currency = ? AND pl.billing = 'recurring' "
                  "AND s.start_date <= ? AND (s.last_day IS NULL OR s.last_day >= ?)), 0) AS BIGINT)",
                  currency.code(), m_today, m_today);
    query.add(" FROM subscription s JOIN plan pl ON pl.id = s.plan_id JOIN price pr ON pr.id = s.price_id WHERE TRUE");
    addTab(query, filter.tab, m_today);
    addHighlight(query, filter.highlight, m_today);
    addRest(query, filter, false);
    SubscriptionTotals totals;
    Cursor row = query.query(m_session);
    if (!row.next())
        return totals;
    totals.rows = row.int64(0);
    int column = 1;
    for (const Currency& currency : currencies)
        if (const qint64 minor = row.int64(column++); minor != 0)
            totals.mrr.push_back(Money::fromMinor(minor, currency));
    return totals;
}

qint64 SubscriptionQuery::due(const Scope& scope) {
    QueryText query;
    query.add("SELECT COUNT(*) FROM subscription s WHERE s.next_due <= ?", m_today);
    if (scope.customer)
        query.add(" AND s.customer_id = ?", *scope.customer);
    if (scope.workspace)
        query.add(" AND s.workspace_id = ?", *scope.workspace);
    Cursor row = query.query(m_session);
    return row.next() ? row.int64(0) : 0;
}

} // namespace quittance
