#include "storage/InvoiceQuery.h"

#include "base/Text.h"
#include "domain/invoices/Seal.h"
#include "storage/Columns.h"
#include "storage/ConditionText.h"
#include "storage/NumberSearch.h"
#include "storage/ScopeText.h"
#include "storage/SearchTexts.h"
#include "storage/SummaryStore.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a query does not ask of them, neither database reads: each is found by a unique key.
constexpr char joins[] = " FROM invoice i LEFT JOIN customer c ON c.id = i.customer_id "
                         "LEFT JOIN open_item o ON o.invoice_id = i.id "
                         "LEFT JOIN invoice_paid p ON p.invoice_id = i.id "
                         "LEFT JOIN invoice n ON n.credited_id = i.id WHERE TRUE";

// As lists show them.
constexpr char signedGross[] = "CASE WHEN i.kind = 'credit_note' THEN -i.gross_minor ELSE i.gross_minor END";
constexpr char signedNet[] = "CASE WHEN i.kind = 'credit_note' THEN -i.net_minor ELSE i.net_minor END";
constexpr char signedVat[] = "CASE WHEN i.kind = 'credit_note' THEN -i.vat_minor ELSE i.vat_minor END";

constexpr int manyNumbers = 16'000;
constexpr int fewCustomers = 4 * static_cast<int>(QueryText::windowSize);

/// Nothing restricts the list but what is searched for, if anything.
bool isPlainButSearch(const InvoiceFilter& filter) {
    return !filter.customer && !filter.subscription && !filter.run && !filter.from && !filter.to && !filter.dueFrom &&
           !filter.dueTo && !filter.paidFrom && !filter.paidTo && filter.scope.isWholeBook() &&
           filter.conditions.empty();
}

bool isPlain(const InvoiceFilter& filter) { return filter.search.trimmed().isEmpty() && isPlainButSearch(filter); }

/// The documents alone say how the whole list is sorted by this: nothing else is named then, so that an index can
/// answer without them.
bool isOfDocument(InvoiceColumn column) {
    switch (column) {
    case InvoiceColumn::Number:
    case InvoiceColumn::IssueDate:
    case InvoiceColumn::DueDate:
    case InvoiceColumn::Gross:
    case InvoiceColumn::Net:
    case InvoiceColumn::Vat: return true;
    default: return false;
    }
}

/// What a condition on a column compares.
ConditionColumn conditionColumn(InvoiceColumn column, QDate today) {
    using Kind = ConditionColumn::Kind;
    const auto amount = [](ConditionColumn::Expression value) -> ConditionColumn {
        return {.kind = Kind::Amount, .value = std::move(value), .currency = sqlValue("i.currency")};
    };
    switch (column) {
    case InvoiceColumn::Number: break;
    case InvoiceColumn::Customer: return {.kind = Kind::Folded, .value = sqlValue("c.search_text")};
    case InvoiceColumn::IssueDate: return {.kind = Kind::Date, .value = sqlValue("i.issue_date")};
    case InvoiceColumn::DueDate:
        return {.kind = Kind::Date, .value = sqlValue("CASE WHEN i.kind = 'invoice' THEN i.due_date END")};
    case InvoiceColumn::Status:
        return {.kind = Kind::Code, .value = [today](QueryText& query) {
                    query.add(
                        "CASE WHEN i.kind = 'credit_note' THEN 'credit_note' WHEN n.id IS NOT NULL THEN 'credited' "
                        "WHEN o.invoice_id IS NULL THEN 'paid' WHEN o.due_date < ? THEN 'overdue' "
                        "WHEN o.open_minor <> i.gross_minor THEN 'partly_paid' ELSE 'issued' END",
                        today);
                }};
    case InvoiceColumn::Gross: return amount(sqlValue(signedGross));
    case InvoiceColumn::Net: return amount(sqlValue(signedNet));
    case InvoiceColumn::Vat: return amount(sqlValue(signedVat));
    case InvoiceColumn::Paid: return amount(sqlValue("COALESCE(p.paid_minor, 0)"));
    case InvoiceColumn::Due: return amount(sqlValue("COALESCE(o.open_minor, 0)"));
    case InvoiceColumn::Kind: return {.kind = Kind::Code, .value = sqlValue("i.kind")};
    case InvoiceColumn::CustomerCode: return {.kind = Kind::Text, .value = sqlValue("c.code")};
    case InvoiceColumn::Currency: return {.kind = Kind::Code, .value = sqlValue("i.currency")};
    }
    return {.kind = Kind::Text, .value = sqlValue("i.number")};
}

InvoiceStatus statusOf(const InvoiceRow& row, bool credited, QDate today) {
    if (row.kind == DocumentKind::CreditNote)
        return InvoiceStatus::CreditNote;
    if (credited)
        return InvoiceStatus::Credited;
    if (row.due.isZero())
        return InvoiceStatus::Paid;
    if (row.dueDate < today)
        return InvoiceStatus::Overdue;
    return row.due == row.gross ? InvoiceStatus::Issued : InvoiceStatus::PartiallyPaid;
}

} // namespace

std::vector<qint64> InvoiceQuery::customersNamed(const QString& search, int most) {
    return SearchTexts(m_session).customers(QueryText::words(search), static_cast<size_t>(most) + 1);
}

// By its customer, its number or its amount. Where few customers match, their documents are looked up by keys: a
// million documents are never gone through for a name. A number is found by how it starts, or by its digits alone.
// `patience` 1: where looking up keys is quicker than going through the newest documents may be.
std::optional<InvoiceQuery::Candidates> InvoiceQuery::candidates(const QString& search, int patience) {
    const int most = patience * fewCustomers;
    const auto isMany = [most](const std::vector<qint64>& keys) { return keys.size() > static_cast<size_t>(most); };
    const auto startsMany = [this](const QString& typed) {
        return NumberSearch(m_session).startsMany(typed, manyNumbers);
    };
    const QStringList words = text::folded(search).split(u' ', Qt::SkipEmptyParts);
    const auto isName = [](const QString& word) {
        return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    };
    QStringList names;
    QStringList others;
    std::copy_if(words.begin(), words.end(), std::back_inserter(names), isName);
    std::copy_if(words.begin(), words.end(), std::back_inserter(others), std::not_fn(isName));
    const auto amount = searchedAmount(search);
    const bool single = words.size() == 1;
    if (single ? startsMany(search.trimmed()) : !amount && names.isEmpty())
        return std::nullopt; // going by date finds them at once, or nothing better is known
    QStringList numbers;
    if (single)
        numbers.append(search.trimmed());
    Candidates found{{}, single || amount ? QString() : others.join(u' ')};
    std::vector<qint64> customers = customersNamed(names.isEmpty() ? search : names.join(u' '), most);
    if (isMany(customers)) {
        if (single || amount || std::any_of(others.begin(), others.end(), startsMany))
            return std::nullopt;
        customers = customersNamed(search, most);
        numbers = others;
        found.rest.clear();
    }
    if (isMany(customers))
        return std::nullopt;
    QueryText& query = found.rows;
    query.add("SELECT f.id AS id, f.issue_date AS day FROM invoice f WHERE FALSE");
    if (!customers.empty()) {
        query.add(" UNION ALL SELECT f.id, f.issue_date FROM invoice f WHERE f.customer_id IN ").addKeys(customers);
        query
            .add(" UNION ALL SELECT f.id, f.issue_date FROM merged_customer m JOIN invoice f "
                 "ON f.customer_id = m.customer_id WHERE m.survivor_id IN ")
            .addKeys(customers);
    }
    for (const QString& number : std::as_const(numbers))
        addNumbers(query, number, single ? QString() : search);
    if (amount)
        query.add(" UNION ALL SELECT f.id, f.issue_date FROM invoice f WHERE "
                  "CASE WHEN f.kind = 'credit_note' THEN -f.gross_minor ELSE f.gross_minor END IN (?, ?, ?, ?) "
                  "AND (f.gross_minor = ? OR f.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'))",
                  amount->first, -amount->first, amount->second, -amount->second, amount->first);
    return found;
}

void InvoiceQuery::addSearch(QueryText& query, const QString& search) {
    if (const auto found = candidates(search, 1)) {
        query.add(" AND i.id IN (SELECT q.id FROM (").add(found->rows).add(") q)");
        query.addWords(" AND (LOWER(i.number) LIKE ? ESCAPE '\\' OR c.search_text LIKE ? ESCAPE '\\')", found->rest);
        return;
    }
    const auto amount = searchedAmount(search);
    query.add(" AND ((TRUE");
    query.addWords(" AND (LOWER(i.number) LIKE ? ESCAPE '\\' OR c.search_text LIKE ? ESCAPE '\\')", search);
    query.add(")");
    if (amount)
        query.add(" OR i.gross_minor = ? OR (i.gross_minor = ? AND i.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', "
                  "'OMR', 'TND'))",
                  amount->first, amount->second);
    query.add(")");
}

void InvoiceQuery::addNumbers(QueryText& query, const QString& typed, const QString& words) {
    const auto addRest = [&query, &words] {
        query.addWords(" AND (LOWER(f.number) LIKE ? ESCAPE '\\' OR f.customer_id IN "
                       "(SELECT k.id FROM customer k WHERE k.search_text LIKE ? ESCAPE '\\'))",
                       words);
    };
    NumberSearch numbers(m_session);
    query.add(" UNION ALL SELECT f.id, f.issue_date FROM invoice f WHERE ");
    numbers.addStart(query, typed);
    addRest();
    for (const QString& number : numbers.counted(typed)) {
        query.add(" UNION ALL SELECT f.id, f.issue_date FROM invoice f WHERE f.number = ?", number);
        addRest();
    }
}

void InvoiceQuery::addConditions(QueryText& query, const InvoiceFilter& filter) {
    if (!filter.search.trimmed().isEmpty())
        addSearch(query, filter.search);
    addDocumentsOf(query, {.customer = filter.customer, .workspace = {}});
    addDocumentsOf(query, filter.scope);
    if (filter.subscription)
        query.add(" AND i.id IN (SELECT l.invoice_id FROM invoice_line l WHERE l.subscription_id = ?)",
                  *filter.subscription);
    if (filter.run)
        query.add(" AND i.run_id = ?", *filter.run);
    if (filter.from)
        query.add(" AND i.issue_date >= ?", *filter.from);
    if (filter.to)
        query.add(" AND i.issue_date <= ?", *filter.to);
    if (filter.dueFrom)
        query.add(" AND i.due_date >= ?", *filter.dueFrom);
    if (filter.dueTo)
        query.add(" AND i.due_date <= ?", *filter.dueTo);
    if (filter.paidFrom || filter.paidTo) {
        query.add(
            " AND i.id IN (SELECT a.invoice_id FROM payment p JOIN allocation a ON a.payment_id = p.id WHERE TRUE");
        if (filter.paidFrom)
            query.add(" AND p.received_on >= ?", *filter.paidFrom);
        if (filter.paidTo)
            query.add(" AND p.received_on <= ?", *filter.paidTo);
        query.add(")");
    }
    for (const ListCondition& condition : filter.conditions)
        addCondition(query, conditionColumn(static_cast<InvoiceColumn>(condition.column), m_today), condition.test);
    switch (filter.status) {
    case InvoiceFilter::Status::All: break;
    case InvoiceFilter::Status::ToCollect: query.add(" AND o.invoice_id IS NOT NULL"); break;
    case InvoiceFilter::Status::Overdue: query.add(" AND o.due_date < ?", m_today); break;
    case InvoiceFilter::Status::Paid:
        query.add(" AND i.kind = 'invoice' AND o.invoice_id IS NULL AND n.id IS NULL");
        break;
    case InvoiceFilter::Status::Credited: query.add(" AND n.id IS NOT NULL"); break;
    case InvoiceFilter::Status::CreditNotes: query.add(" AND i.kind = 'credit_note'"); break;
    }
}

void InvoiceQuery::addOrder(QueryText& query, InvoiceColumn column, bool descending) {
    switch (column) {
    case InvoiceColumn::Number: query.addOrder("i.number", "i.id", descending); return;
    case InvoiceColumn::Customer: query.addOrder("c.sort_name", "i.id", descending); return;
    case InvoiceColumn::CustomerCode: query.addOrder("c.code", "i.id", descending); return;
    case InvoiceColumn::IssueDate: query.addOrder("i.issue_date", "i.id", descending); return;
    case InvoiceColumn::DueDate: query.addOrder("i.due_date", "i.id", descending); return;
    case InvoiceColumn::Gross: query.addOrder(signedGross, "i.id", descending); return;
    // No index has these: the book is gone through once. The "+" says so, or SQLite follows some index for the sake of
    // the keys and looks a million rows up one by one, which costs seven times as much.
    case InvoiceColumn::Net: query.addOrder(signedNet, "+i.id", descending); return;
    case InvoiceColumn::Vat: query.addOrder(signedVat, "+i.id", descending); return;
    case InvoiceColumn::Currency: query.addOrder("i.currency", "i.id", descending); return;
    case InvoiceColumn::Status:
    case InvoiceColumn::Paid:
    case InvoiceColumn::Due:
    case InvoiceColumn::Kind: break; // in parts
    }
    query.addOrder("i.id", "i.id", descending);
}

// Sorting a million documents by one of these would look at every one. Their order is made of parts, each of which an
// index or a short table gives: what waits for money, what was paid, what was credited; the rest of the book by its
// keys.
int InvoiceQuery::partsOf(InvoiceColumn column) {
    switch (column) {
    case InvoiceColumn::Status: return 5;
    case InvoiceColumn::Paid:
    case InvoiceColumn::Due:
    case InvoiceColumn::Kind: return 2;
    default: return 1;
    }
}

void InvoiceQuery::addPart(QueryText& query, const InvoiceFilter& filter, InvoiceColumn column, int part,
                           bool descending) {
    const bool isWhole = isPlain(filter);
    if (column == InvoiceColumn::Paid && part == 1) {
        if (isWhole && filter.status == InvoiceFilter::Status::All) { // the documents themselves are not looked at
            query.add("SELECT p.invoice_id FROM invoice_paid p");
            query.addOrder("p.paid_minor", "p.invoice_id", descending);
            return;
        }
        query.add("SELECT p.invoice_id FROM invoice_paid p LEFT JOIN invoice i ON i.id = p.invoice_id "
                  "LEFT JOIN customer c ON c.id = i.customer_id LEFT JOIN open_item o ON o.invoice_id = p.invoice_id "
                  "LEFT JOIN invoice n ON n.credited_id = p.invoice_id WHERE TRUE");
        addConditions(query, filter);
        query.addOrder("p.paid_minor", "p.invoice_id", descending);
        return;
    }
    if (column == InvoiceColumn::Due && part == 1) {
        if (isWhole &&
            (filter.status == InvoiceFilter::Status::All || filter.status == InvoiceFilter::Status::ToCollect ||
             filter.status == InvoiceFilter::Status::Overdue)) {
            query.add("SELECT o.invoice_id FROM open_item o WHERE TRUE");
            if (filter.status == InvoiceFilter::Status::Overdue)
                query.add(" AND o.due_date < ?", m_today);
            query.addOrder("o.open_minor", "+o.invoice_id", descending);
            return;
        }
        query.add(
            "SELECT o.invoice_id FROM open_item o LEFT JOIN invoice i ON i.id = o.invoice_id "
            "LEFT JOIN customer c ON c.id = i.customer_id LEFT JOIN invoice_paid p ON p.invoice_id = o.invoice_id "
            "LEFT JOIN invoice n ON n.credited_id = o.invoice_id WHERE TRUE");
        addConditions(query, filter);
        query.addOrder("o.open_minor", "+o.invoice_id", descending);
        return;
    }
    if (column == InvoiceColumn::Customer || column == InvoiceColumn::CustomerCode)
        // Through the customers in their order, not through all documents.
        query.add("SELECT i.id FROM customer c CROSS JOIN invoice i LEFT JOIN open_item o ON o.invoice_id = i.id "
                  "LEFT JOIN invoice_paid p ON p.invoice_id = i.id "
                  "LEFT JOIN invoice n ON n.credited_id = i.id WHERE i.customer_id = c.id");
    else if (isWhole && filter.status == InvoiceFilter::Status::All && isOfDocument(column))
        query.add("SELECT i.id FROM invoice i WHERE TRUE");
    else
        query.add("SELECT i.id").add(joins);
    addConditions(query, filter);
    if (column == InvoiceColumn::Status) {
        switch (part) {
        case 0: query.add(" AND i.id IN (SELECT w.invoice_id FROM open_item w WHERE w.due_date < ?)", m_today); break;
        case 1: query.add(" AND i.id IN (SELECT w.invoice_id FROM open_item w WHERE w.due_date >= ?)", m_today); break;
        case 2: query.add(" AND i.kind = 'invoice' AND o.invoice_id IS NULL AND n.id IS NULL"); break;
        case 3: query.add(" AND i.id IN (SELECT k.credited_id FROM invoice k WHERE k.credited_id IS NOT NULL)"); break;
        default: query.add(" AND i.id IN (SELECT k.id FROM invoice k WHERE k.credited_id IS NOT NULL)"); break;
        }
    } else if (column == InvoiceColumn::Paid) {
        query.add(" AND p.invoice_id IS NULL");
    } else if (column == InvoiceColumn::Due) {
        query.add(" AND o.invoice_id IS NULL");
    } else if (column == InvoiceColumn::Kind) { // by the code: credit_note, invoice
        if (part == 0)
            query.add(" AND i.id IN (SELECT k.id FROM invoice k WHERE k.credited_id IS NOT NULL)");
        else
            query.add(" AND i.credited_id IS NULL");
    }
    addOrder(query, column, descending);
}

// One currency after the other, each by the keys; most books have one. What is billed has a price, and those are few.
std::vector<qint64> InvoiceQuery::idsByCurrency(const InvoiceFilter& filter, bool descending, int limit) {
    std::vector<QString> currencies;
    {
        Cursor row = m_session.query("SELECT currency FROM price UNION SELECT currency FROM summary_day ORDER BY 1");
        while (row.next())
            currencies.push_back(row.text(0));
    }
    if (descending)
        std::ranges::reverse(currencies);
    std::vector<qint64> ids;
    for (const QString& currency : currencies) {
        QueryText query;
        if (filter.status == InvoiceFilter::Status::All)
            query.add("SELECT i.id FROM invoice i WHERE TRUE");
        else
            query.add("SELECT i.id").add(joins);
        if (currencies.size() > 1)
            query.add(" AND i.currency = ?", currency);
        addConditions(query, filter);
        query.addOrder("i.id", "i.id", descending);
        query.addLimit(limit < 0 ? limit : limit - static_cast<int>(ids.size()));
        const std::vector<qint64> found = keysOf(query.query(m_session));
        ids.insert(ids.end(), found.begin(), found.end());
    }
    return ids;
}

// The first of all documents by net or VAT. Those with the largest totals are found at once, and what is smaller than
// the smallest of them is not among the first: hardly any of a million rows is left to be sorted. Many may be as large
// as that one; of them, those are taken that come first.
std::vector<qint64> InvoiceQuery::firstByPart(InvoiceColumn column, bool descending, int limit) {
    const auto& value = column == InvoiceColumn::Net ? signedNet : signedVat;
    QueryText likely;
    likely.add("SELECT ").add(value).add(" FROM invoice i WHERE TRUE");
    likely.addOrder(signedGross, "i.id", descending).addLimit(limit);
    const std::vector<qint64> values = keysOf(likely.query(m_session));
    if (values.empty())
        return {};
    const qint64 least = descending ? *std::ranges::min_element(values) : *std::ranges::max_element(values);
    QueryText beyond;
    beyond.add("SELECT i.id FROM invoice i WHERE ").add(value);
    if (descending)
        beyond.add(" > ?", least);
    else
        beyond.add(" < ?", least);
    addOrder(beyond, column, descending);
    std::vector<qint64> ids = keysOf(beyond.addLimit(limit).query(m_session));
    QueryText equal;
    equal.add("SELECT i.id FROM invoice i WHERE ").add(value).add(" = ?", least);
    equal.addOrder("i.id", "i.id", descending).addLimit(limit - static_cast<int>(ids.size()));
    const std::vector<qint64> rest = keysOf(equal.query(m_session));
    ids.insert(ids.end(), rest.begin(), rest.end());
    return ids;
}

// What is searched for most. The keys of the customers' documents bring their dates along; where the keys are many, the
// first page is mostly among the newest documents, and only if it is not are they looked up all the same.
std::optional<std::vector<qint64>> InvoiceQuery::idsOfSearch(const InvoiceFilter& filter, bool descending, int limit) {
    const auto byKeys = [&](int patience) -> std::optional<std::vector<qint64>> {
        const auto found = candidates(filter.search, patience);
        if (!found || !found->rest.isEmpty())
            return std::nullopt;
        QueryText query;
        query.add("SELECT q.id FROM (").add(found->rows).add(") q GROUP BY q.day, q.id");
        query.addOrder("q.day", "q.id", descending).addLimit(limit);
        return keysOf(query.query(m_session));
    };
    if (auto found = byKeys(1); found || limit < 0)
        return found;
    constexpr int newest = 8000;
    QueryText bound;
    bound.add("SELECT i.id, i.issue_date FROM invoice i WHERE TRUE");
    bound.addOrder("i.issue_date", "i.id", descending).addLimit(1).add(" OFFSET ?", newest);
    QueryText query;
    query.add("SELECT i.id").add(joins);
    {
        Cursor row = bound.query(m_session);
        if (!row.next())
            return std::nullopt; // all are
        if (descending)
            query.add(" AND (i.issue_date, i.id) >= (?, ?)", row.date(1), row.int64(0));
        else
            query.add(" AND (i.issue_date, i.id) <= (?, ?)", row.date(1), row.int64(0));
    }
    addConditions(query, filter);
    query.addOrder("i.issue_date", "i.id", descending).addLimit(limit);
    std::vector<qint64> ids = keysOf(query.query(m_session));
    if (ids.size() >= static_cast<size_t>(limit))
        return ids;
    return byKeys(8);
}

std::vector<qint64> InvoiceQuery::ids(const InvoiceFilter& filter, InvoiceColumn column, bool descending, int limit) {
    if ((column == InvoiceColumn::Net || column == InvoiceColumn::Vat) && limit > 0 && isPlain(filter) &&
        filter.status == InvoiceFilter::Status::All)
        return firstByPart(column, descending, limit);
    if (column == InvoiceColumn::Currency && isPlain(filter))
        return idsByCurrency(filter, descending, limit);
    if (column == InvoiceColumn::IssueDate && filter.status == InvoiceFilter::Status::All &&
        !filter.search.trimmed().isEmpty() && isPlainButSearch(filter))
        if (auto found = idsOfSearch(filter, descending, limit))
            return *std::move(found);
    const int parts = partsOf(column);
    std::vector<qint64> ids;
    for (int i = 0; i < parts && (limit < 0 || static_cast<int>(ids.size()) < limit); ++i) {
        QueryText query;
        addPart(query, filter, column, descending ? parts - 1 - i : i, descending);
        query.addLimit(limit < 0 ? limit : limit - static_cast<int>(ids.size()));
        const std::vector<qint64> found = keysOf(query.query(m_session));
        ids.insert(ids.end(), found.begin(), found.end());
    }
    return ids;
}

std::vector<InvoiceRow> InvoiceQuery::rows(std::span<const qint64> ids) {
    return rowsInOrder<InvoiceRow>(ids, [this](std::span<const qint64> window, const auto& found) {
        QueryText query;
        query
            .add("SELECT i.id, i.kind, i.number, COALESCE(m.survivor_id, i.customer_id), c.code, s.content, "
                 "i.issue_date, i.due_date, i.currency, i.net_minor, i.vat_minor, i.gross_minor, n.id, "
                 "COALESCE(p.paid_minor, 0), COALESCE(o.open_minor, 0) "
                 "FROM invoice i JOIN customer c ON c.id = i.customer_id JOIN snapshot s ON s.id = i.buyer_id "
                 "LEFT JOIN merged_customer m ON m.customer_id = i.customer_id "
                 "LEFT JOIN invoice n ON n.credited_id = i.id LEFT JOIN open_item o ON o.invoice_id = i.id "
                 "LEFT JOIN invoice_paid p ON p.invoice_id = i.id WHERE i.id IN ")
            .addKeys(window);
        Cursor row = query.query(m_session);
        while (row.next()) {
            InvoiceRow item;
            item.id = row.id<InvoiceId>(0);
            item.kind = row.text(1) == "credit_note"_L1 ? DocumentKind::CreditNote : DocumentKind::Invoice;
            item.number = row.text(2);
            item.customerId = row.id<CustomerId>(3);
            item.customerCode = row.text(4);
            if (const auto buyer = seal::buyerFromCanonical(row.text(5).toUtf8()))
                item.customerName = buyer->name;
            item.issueDate = row.date(6);
            item.dueDate = row.date(7);
            const Currency currency = columns::currencyAt(row, 8);
            const bool credit = item.kind == DocumentKind::CreditNote;
            const qint64 sign = credit ? -1 : 1;
            item.net = Money::fromMinor(sign * row.int64(9), currency);
            item.vat = Money::fromMinor(sign * row.int64(10), currency);
            item.gross = Money::fromMinor(sign * row.int64(11), currency);
            item.paid = Money::fromMinor(row.int64(13), currency);
            item.due = Money::fromMinor(row.int64(14), currency);
            item.status = statusOf(item, !row.isNull(12), m_today);
            if (item.status == InvoiceStatus::Overdue)
                item.daysOverdue = item.dueDate.daysTo(m_today);
            const qint64 id = item.id.value;
            found(id, std::move(item));
        }
    });
}

InvoiceCounts InvoiceQuery::allCounts() {
    const auto count = [this](QByteArrayView sql, const auto&... args) {
        Cursor row = m_session.query(sql, args...);
        row.next();
        return row.int64(0);
    };
    InvoiceCounts counts;
    counts.all = count("SELECT COUNT(*) FROM invoice");
    counts.toCollect = count("SELECT COUNT(*) FROM open_item");
    counts.overdue = count("SELECT COUNT(*) FROM open_item WHERE due_date < ?", m_today);
    counts.creditNotes = count("SELECT COUNT(*) FROM invoice WHERE credited_id IS NOT NULL");
    // Each credit note credits another whole invoice, which then waits for no money.
    counts.credited = counts.creditNotes;
    counts.paid = counts.all - counts.creditNotes - counts.credited - counts.toCollect;
    return counts;
}

InvoiceCounts InvoiceQuery::counts(const InvoiceFilter& filter) {
    if (isPlain(filter))
        return allCounts();
    InvoiceFilter any = filter;
    any.status = InvoiceFilter::Status::All;
    QueryText query;
    query
        .add(
            "SELECT COUNT(*), COUNT(*) FILTER (WHERE o.invoice_id IS NOT NULL), COUNT(*) FILTER (WHERE o.due_date < ?), "
            "COUNT(*) FILTER (WHERE i.kind = 'invoice' AND o.invoice_id IS NULL AND n.id IS NULL), "
            "COUNT(*) FILTER (WHERE n.id IS NOT NULL), COUNT(*) FILTER (WHERE i.kind = 'credit_note')",
            m_today)
        .add(joins);
    addConditions(query, any);
    Cursor row = query.query(m_session);
    row.next();
    return {.all = row.int64(0),
            .toCollect = row.int64(1),
            .overdue = row.int64(2),
            .paid = row.int64(3),
            .credited = row.int64(4),
            .creditNotes = row.int64(5)};
}

qint64 InvoiceQuery::overdue(const Scope& scope) {
    QueryText query;
    query.add("SELECT COUNT(*) FROM open_item o WHERE o.due_date < ?", m_today);
    if (scope.customer)
        query.add(" AND o.customer_id = ?", *scope.customer);
    if (scope.workspace)
        query.add(" AND EXISTS (SELECT 1 FROM invoice_line l JOIN subscription s ON s.id = l.subscription_id "
                  "WHERE l.invoice_id = o.invoice_id AND s.workspace_id = ?)",
                  *scope.workspace);
    Cursor row = query.query(m_session);
    return row.next() ? row.int64(0) : 0;
}

qint64 InvoiceQuery::shared(const Scope& scope, Currency currency) {
    if (!scope.workspace)
        return 0;
    QueryText query;
    query.add("SELECT COUNT(*) FROM invoice i WHERE i.currency = ?", currency.code());
    addDocumentsOf(query, scope);
    query.add(" AND EXISTS (SELECT 1 FROM invoice_line o JOIN subscription t ON t.id = o.subscription_id "
              "WHERE o.invoice_id = i.id AND t.workspace_id <> ?)",
              *scope.workspace);
    Cursor row = query.query(m_session);
    return row.next() ? row.int64(0) : 0;
}

InvoiceTotals InvoiceQuery::allTotals() {
    InvoiceTotals totals;
    {
        Cursor count = m_session.query("SELECT COUNT(*) FROM invoice");
        if (count.next())
            totals.rows = count.int64(0);
    }
    Cursor row = m_session.query("SELECT currency, CAST(SUM(invoiced) AS BIGINT), CAST(SUM(credited) AS BIGINT), "
                                 "CAST(SUM(net_sales) AS BIGINT), CAST(SUM(open) AS BIGINT) FROM summary_day "
                                 "GROUP BY currency ORDER BY currency");
    while (row.next()) {
        if (row.int64(1) == 0 && row.int64(2) == 0)
            continue; // subscriptions alone
        const Currency currency = columns::currencyAt(row, 0);
        const Money net = Money::fromMinor(row.int64(3), currency);
        const Money gross = Money::fromMinor(row.int64(1) - row.int64(2), currency);
        totals.perCurrency.push_back({net, Money::fromMinor(gross.minor() - net.minor(), currency), gross,
                                      Money::fromMinor(row.int64(4), currency)});
    }
    return totals;
}

// By currency without GROUP BY, for which SQLite would sort a million rows in memory.
InvoiceTotals InvoiceQuery::totals(const InvoiceFilter& filter) {
    if (isPlain(filter) && filter.status == InvoiceFilter::Status::All)
        return allTotals();
    const std::vector<Currency> currencies = SummaryStore(m_session).currencies();
    QueryText query;
    query.add("SELECT COUNT(*)");
    for (const Currency& currency : currencies) {
        const QString code = currency.code();
        query.add(", COUNT(*) FILTER (WHERE i.currency = ?), "
                  "CAST(COALESCE(SUM(CASE WHEN i.kind = 'credit_note' THEN -i.net_minor ELSE i.net_minor END) "
                  "FILTER (WHERE i.currency = ?), 0) AS BIGINT), "
                  "CAST(COALESCE(SUM(CASE WHEN i.kind = 'credit_note' THEN -i.vat_minor ELSE i.vat_minor END) "
                  "FILTER (WHERE i.currency = ?), 0) AS BIGINT), "
                  "CAST(COALESCE(SUM(CASE WHEN i.kind = 'credit_note' THEN -i.gross_minor ELSE i.gross_minor END) "
                  "FILTER (WHERE i.currency = ?), 0) AS BIGINT), "
                  "CAST(COALESCE(SUM(o.open_minor) FILTER (WHERE i.currency = ?), 0) AS BIGINT)",
                  code, code, code, code, code);
    }
    query.add(joins);
    addConditions(query, filter);
    InvoiceTotals totals;
    Cursor row = query.query(m_session);
    if (!row.next())
        return totals;
    totals.rows = row.int64(0);
    int column = 1;
    for (const Currency& currency : currencies) {
        const auto amount = [&row, &currency, column](int offset) {
            return Money::fromMinor(row.int64(column + offset), currency);
        };
        if (row.int64(column) > 0)
            totals.perCurrency.push_back({amount(1), amount(2), amount(3), amount(4)});
        column += 5;
    }
    return totals;
}

} // namespace quittance
