#include "storage/PaymentQuery.h"

#include "base/Text.h"
#include "storage/Columns.h"
#include "storage/ConditionText.h"
#include "storage/NumberSearch.h"
#include "storage/ScopeText.h"
#include "storage/SearchTexts.h"
#include "storage/SummaryStore.h"

#include <algorithm>

namespace quittance {

namespace {

/// Conditions alone may ask for the customer; without one, an index answers and no payment is looked at.
void addSource(QueryText& query, const PaymentFilter& filter) {
    if (filter.conditions.empty())
        query.add(" FROM payment p WHERE TRUE");
    else
        query.add(" FROM payment p LEFT JOIN customer c ON c.id = p.customer_id WHERE TRUE");
}

constexpr char unused[] = "(p.amount_minor - (SELECT CAST(COALESCE(SUM(u.amount_minor), 0) AS BIGINT) "
                          "FROM allocation u WHERE u.payment_id = p.id))";

// Each has an index, but for the customer's, which goes through the customers, and the currency's, of which there are
// few.
const char* sortExpression(PaymentColumn column) {
    switch (column) {
    case PaymentColumn::Date:
    case PaymentColumn::Settles: // what a payment settles is known row by row: no list is sorted by it
    case PaymentColumn::Unused:
    case PaymentColumn::RecordedBy: break;
    case PaymentColumn::Customer: return "c.sort_name";
    case PaymentColumn::CustomerCode: return "c.code";
    case PaymentColumn::Method: return "p.method";
    case PaymentColumn::Reference: return "LOWER(p.reference)";
    case PaymentColumn::Amount: return "p.amount_minor";
    case PaymentColumn::Currency: return "p.currency";
    }
    return "p.received_on";
}

ConditionColumn conditionColumn(PaymentColumn column) {
    using Kind = ConditionColumn::Kind;
    switch (column) {
    case PaymentColumn::Date: return {.kind = Kind::Date, .value = sqlValue("p.received_on")};
    case PaymentColumn::Customer: return {.kind = Kind::Folded, .value = sqlValue("c.search_text")};
    case PaymentColumn::Method: return {.kind = Kind::Code, .value = sqlValue("p.method")};
    case PaymentColumn::Amount:
        return {.kind = Kind::Amount, .value = sqlValue("p.amount_minor"), .currency = sqlValue("p.currency")};
    case PaymentColumn::Unused:
        return {.kind = Kind::Amount, .value = sqlValue(unused), .currency = sqlValue("p.currency")};
    case PaymentColumn::CustomerCode: return {.kind = Kind::Text, .value = sqlValue("c.code")};
    case PaymentColumn::Currency: return {.kind = Kind::Code, .value = sqlValue("p.currency")};
    case PaymentColumn::RecordedBy: return {.kind = Kind::Text, .value = sqlValue("p.recorded_by")};
    case PaymentColumn::Reference:
    case PaymentColumn::Settles: break;
    }
    return {.kind = Kind::Text, .value = sqlValue("p.reference")};
}

/// A reference as it was typed: what the database cannot write in small letters may be any letter.
QString referencePattern(const QString& word) {
    QString pattern = QueryText::containsPattern(word.toLower());
    for (QChar& c : pattern)
        if (c.unicode() > 127)
            c = u'_';
    return pattern;
}

bool isPlainButSpan(const PaymentFilter& filter) {
    return filter.search.trimmed().isEmpty() && !filter.customer && !filter.from && !filter.to &&
           filter.scope.isWholeBook() && filter.conditions.empty();
}

} // namespace

void PaymentQuery::addSpan(QueryText& query, PaymentFilter::Span span) const {
    const QDate month(m_today.year(), m_today.month(), 1);
    switch (span) {
    case PaymentFilter::Span::All: break;
    case PaymentFilter::Span::ThisMonth: query.add(" AND p.received_on >= ?", month); break;
    case PaymentFilter::Span::LastMonth:
        query.add(" AND p.received_on >= ? AND p.received_on < ?", month.addMonths(-1), month);
        break;
    case PaymentFilter::Span::ThisYear: query.add(" AND p.received_on >= ?", QDate(m_today.year(), 1, 1)); break;
    }
}

// The reference as it is stored: SQLite's LIKE takes the letters of ASCII for those of both cases as it is.
void PaymentQuery::addReference(QueryText& query, const QString& word) {
    if (m_session.dialect() == Dialect::Sqlite)
        query.add("p.reference LIKE ? ESCAPE '\\'", referencePattern(word));
    else
        query.add("LOWER(p.reference) LIKE ? ESCAPE '\\'", referencePattern(word));
}

// A few are looked up once; of many, the list soon meets some.
void PaymentQuery::addPayer(QueryText& query, const QString& word) {
    const std::vector<QString> words{text::folded(word)};
    if (words.front().isEmpty())
        return;
    const std::vector<qint64> found = SearchTexts(m_session).customers(words, QueryText::windowSize + 1);
    if (found.size() > QueryText::windowSize)
        query.add(" OR p.customer_id IN (SELECT k.id FROM customer k WHERE k.search_text LIKE ? ESCAPE '\\' UNION ALL "
                  "SELECT m.customer_id FROM merged_customer m JOIN customer k ON k.id = m.survivor_id "
                  "WHERE k.search_text LIKE ? ESCAPE '\\')",
                  QueryText::containsPattern(words.front()), QueryText::containsPattern(words.front()));
    else if (!found.empty())
        query.add(" OR p.customer_id IN ")
            .addKeys(found)
            .add(" OR p.customer_id IN (SELECT m.customer_id FROM merged_customer m WHERE m.survivor_id IN ")
            .addKeys(found)
            .add(")");
}

void PaymentQuery::addDocument(QueryText& query, const QString& word) {
    if (std::ranges::none_of(word, [](QChar c) { return c.isDigit(); }))
        return;
    NumberSearch numbers(m_session);
    const std::vector<qint64> found = numbers.documents(word, QueryText::windowSize + 1);
    if (found.size() > QueryText::windowSize) {
        query.add(" OR EXISTS (SELECT 1 FROM allocation a JOIN invoice f ON f.id = a.invoice_id "
                  "WHERE a.payment_id = p.id AND ");
        numbers.addStart(query, word);
        query.add(")");
    } else if (!found.empty()) {
        query
            .add(" OR p.id IN (SELECT a.payment_id FROM allocation a WHERE a.payment_id IS NOT NULL "
                 "AND a.invoice_id IN ")
            .addKeys(found)
            .add(")");
    }
}

// Each word in the reference, in the payer's name or as the number of an invoice that it paid; or all of it an amount.
void PaymentQuery::addSearch(QueryText& query, const QString& search) {
    constexpr qsizetype mostWords = 8;
    const QStringList words = text::normalisedLine(search).split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    if (words.isEmpty())
        return;
    query.add(" AND ((TRUE");
    for (const QString& word : words) {
        query.add(" AND (");
        addReference(query, word);
        addPayer(query, word);
        addDocument(query, word);
        query.add(")");
    }
    query.add(")");
    if (const auto amount = searchedAmount(search))
        query.add(" OR p.amount_minor = ? OR (p.amount_minor = ? AND p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', "
                  "'LYD', 'OMR', 'TND'))",
                  amount->first, amount->second);
    query.add(")");
}

void PaymentQuery::addRest(QueryText& query, const PaymentFilter& filter) {
    for (const auto& customer : {filter.customer, filter.scope.customer})
        if (customer) {
            query.add(" AND p.customer_id");
            addWithMerged(query, *customer);
        }
    if (filter.scope.workspace)
        query.add(" AND EXISTS (SELECT 1 FROM allocation a JOIN invoice_line l ON l.invoice_id = a.invoice_id "
                  "JOIN subscription s ON s.id = l.subscription_id WHERE a.payment_id = p.id AND s.workspace_id = ?)",
                  *filter.scope.workspace);
    if (filter.from)
        query.add(" AND p.received_on >= ?", *filter.from);
    if (filter.to)
        query.add(" AND p.received_on <= ?", *filter.to);
    for (const ListCondition& condition : filter.conditions)
        addCondition(query, conditionColumn(static_cast<PaymentColumn>(condition.column)), condition.test);
    addSearch(query, filter.search);
}

// A first page of what is searched for is mostly among the newest. If it is not, few payments match: they are gone
// through as they lie in the file, not in the order of an index, and what is found is sorted.
std::vector<qint64> PaymentQuery::idsOfSearch(const PaymentFilter& filter, bool descending, int limit) {
    constexpr int newest = 40'000;
    QueryText bound;
    bound.add("SELECT p.id, p.received_on FROM payment p WHERE TRUE");
    bound.addOrder("p.received_on", "p.id", descending).addLimit(1).add(" OFFSET ?", newest);
    QueryText matching;
    addSource(matching, filter);
    addSpan(matching, filter.span);
    addRest(matching, filter);
    QueryText first;
    first.add("SELECT p.id").add(matching);
    bool isAll = true;
    {
        Cursor row = bound.query(m_session);
        if (row.next()) {
            isAll = false;
            if (descending)
                first.add(" AND (p.received_on, p.id) >= (?, ?)", row.date(1), row.int64(0));
            else
                first.add(" AND (p.received_on, p.id) <= (?, ?)", row.date(1), row.int64(0));
        }
    }
    first.addOrder("p.received_on", "p.id", descending).addLimit(limit);
    std::vector<qint64> ids = keysOf(first.query(m_session));
    if (isAll || ids.size() >= static_cast<size_t>(limit))
        return ids;
    QueryText all;
    all.add("SELECT q.id FROM (SELECT p.id AS id, p.received_on AS day").add(matching).add(") q GROUP BY q.day, q.id");
    all.addOrder("q.day", "q.id", descending).addLimit(limit);
    return keysOf(all.query(m_session));
}

std::vector<qint64> PaymentQuery::ids(const PaymentFilter& filter, PaymentColumn column, bool descending, int limit) {
    if (column == PaymentColumn::Currency)
        return idsByCurrency(filter, descending, limit);
    if (column == PaymentColumn::Date && limit > 0 && !filter.search.trimmed().isEmpty())
        return idsOfSearch(filter, descending, limit);
    QueryText query;
    if (column == PaymentColumn::Customer || column == PaymentColumn::CustomerCode)
        // Through the customers in their order, not through all payments.
        query.add("SELECT p.id FROM customer c CROSS JOIN payment p WHERE p.customer_id = c.id");
    else
        addSource(query.add("SELECT p.id"), filter);
    addSpan(query, filter.span);
    addRest(query, filter);
    query.addOrder(sortExpression(column), "p.id", descending).addLimit(limit);
    return keysOf(query.query(m_session));
}

// One currency after the other, each by the keys; most books have one.
std::vector<qint64> PaymentQuery::idsByCurrency(const PaymentFilter& filter, bool descending, int limit) {
    std::vector<Currency> currencies = SummaryStore(m_session).currencies();
    if (descending)
        std::ranges::reverse(currencies);
    std::vector<qint64> ids;
    for (const Currency& currency : currencies) {
        QueryText query;
        addSource(query.add("SELECT p.id"), filter);
        if (currencies.size() > 1)
            query.add(" AND p.currency = ?", currency.code());
        addSpan(query, filter.span);
        addRest(query, filter);
        query.addOrder("p.id", "p.id", descending);
        query.addLimit(limit < 0 ? limit : limit - static_cast<int>(ids.size()));
        const std::vector<qint64> found = keysOf(query.query(m_session));
        ids.insert(ids.end(), found.begin(), found.end());
    }
    return ids;
}

std::vector<PaymentRow> PaymentQuery::rows(std::span<const qint64> ids) {
    std::vector<PaymentRow> rows = rowsInOrder<PaymentRow>(ids, [this](std::span<const qint64> window,
                                                                       const auto& found) {
        QueryText query;
        query
            .add("SELECT p.id, p.received_on, COALESCE(m.survivor_id, p.customer_id), c.code, c.name, p.method, "
                 "p.reference, p.currency, p.amount_minor, p.recorded_at, p.recorded_by FROM payment p "
                 "JOIN customer c ON c.id = p.customer_id "
                 "LEFT JOIN merged_customer m ON m.customer_id = p.customer_id WHERE p.id IN ")
            .addKeys(window);
        Cursor row = query.query(m_session);
        while (row.next()) {
            const Money amount = Money::fromMinor(row.int64(8), columns::currencyAt(row, 7));
            found(row.int64(0), {.id = row.id<PaymentId>(0),
                                 .receivedOn = row.date(1),
                                 .customerId = row.id<CustomerId>(2),
                                 .customerCode = row.text(3),
                                 .customerName = row.text(4),
                                 .method = collectionMethodFromString(row.text(5)).value_or(CollectionMethod::Other),
                                 .reference = row.text(6),
                                 .amount = amount,
                                 .unused = amount,
                                 .settled = {},
                                 .recordedAtMs = row.int64(9),
                                 .recordedBy = row.text(10)});
        }
    });
    std::unordered_map<qint64, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i].id.value, i);
    static const QByteArray sql = QByteArray("SELECT a.payment_id, i.id, i.number, i.issue_date, a.amount_minor "
                                             "FROM allocation a JOIN invoice i ON i.id = a.invoice_id "
                                             "WHERE a.payment_id IN ") +
                                  KeyList::places() + " ORDER BY a.id";
    KeyList::each<qint64>(m_session, sql, ids, [&](const Cursor& row) {
        const auto place = places.find(row.int64(0));
        if (place == places.end())
            return;
        PaymentRow& payment = rows[place->second];
        const Money amount = Money::fromMinor(row.int64(4), payment.amount.currency());
        payment.settled.push_back({row.id<InvoiceId>(1), row.text(2), row.date(3), amount});
        payment.unused -= amount;
    });
    return rows;
}

PaymentCounts PaymentQuery::counts(const PaymentFilter& filter) {
    const QDate month(m_today.year(), m_today.month(), 1);
    QueryText query;
    query.add("SELECT COUNT(*), COUNT(*) FILTER (WHERE p.received_on >= ?), COUNT(*) FILTER (WHERE p.received_on >= ? "
              "AND p.received_on < ?), COUNT(*) FILTER (WHERE p.received_on >= ?)",
              month, month.addMonths(-1), month, QDate(m_today.year(), 1, 1));
    addSource(query, filter);
    addRest(query, filter);
    Cursor row = query.query(m_session);
    if (!row.next())
        return {};
    return {.all = row.int64(0), .thisMonth = row.int64(1), .lastMonth = row.int64(2), .thisYear = row.int64(3)};
}

PaymentTotals PaymentQuery::totals(const PaymentFilter& filter) {
    const std::vector<Currency> currencies = SummaryStore(m_session).currencies();
    PaymentTotals totals;
    const bool isPlain = isPlainButSpan(filter);
    QueryText query;
    query.add("SELECT COUNT(*)");
    if (!isPlain) // by currency without GROUP BY, for which SQLite would sort all rows in memory
        for (const Currency& currency : currencies)
            query.add(", CAST(COALESCE(SUM(p.amount_minor) FILTER (WHERE p.currency = ?), 0) AS BIGINT)",
                      currency.code());
    addSource(query, filter);
    addSpan(query, filter.span);
    addRest(query, filter);
    {
        Cursor row = query.query(m_session);
        if (!row.next())
            return totals;
        totals.rows = row.int64(0);
        int column = 1;
        if (!isPlain)
            for (const Currency& currency : currencies)
                if (const qint64 minor = row.int64(column++); minor != 0)
                    totals.amounts.push_back(Money::fromMinor(minor, currency));
    }
    if (!isPlain)
        return totals;
    // What came on each day is kept.
    QueryText sums;
    sums.add("SELECT p.currency, CAST(SUM(p.received) AS BIGINT) FROM (SELECT currency, day AS received_on, received "
             "FROM summary_day) p WHERE TRUE");
    addSpan(sums, filter.span);
    sums.add(" GROUP BY p.currency ORDER BY p.currency");
    Cursor row = sums.query(m_session);
    while (row.next())
        if (row.int64(1) != 0)
            totals.amounts.push_back(Money::fromMinor(row.int64(1), columns::currencyAt(row, 0)));
    return totals;
}

} // namespace quittance
