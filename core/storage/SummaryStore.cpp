#include "storage/SummaryStore.h"

#include "storage/BulkWriter.h"
#include "storage/Columns.h"
#include "storage/DueQuery.h"
#include "storage/ScopeText.h"
#include "storage/SubscriptionStore.h"

#include <algorithm>
#include <tuple>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int blockSize = 5'000;

const QByteArray& daySelect() {
    static const QByteArray sql = [] {
        QByteArray text = "SELECT currency, day";
        for (const char* column : SummaryStore::measureColumns())
            text += QByteArray(", ") + column;
        return QByteArray(text + " FROM summary_day");
    }();
    return sql;
}

void readDays(Cursor row, DayTable& days) {
    while (row.next()) {
        DayFigures figures;
        for (size_t i = 0; i < measureCount; ++i)
            figures.add(static_cast<Measure>(i), row.int64(static_cast<int>(i) + 2));
        if (!figures.isZero())
            days.emplace_hint(days.end(), DayKey{columns::currencyAt(row, 0), row.date(1)}, figures);
    }
}

void readCharges(Cursor row, ChargeTable& charges) {
    while (row.next()) {
        const ChargeFigures figures{row.int64(5), row.int64(6)};
        if (!figures.isZero())
            charges.emplace_hint(
                charges.end(),
                ChargeKey{columns::currencyAt(row, 0), row.date(1), row.integer(2), row.integer(3), row.integer(4)},
                figures);
    }
}

void readDelays(Cursor row, DelayTable& delays) {
    while (row.next())
        if (const qint64 payments = row.int64(3); payments != 0)
            delays.emplace_hint(delays.end(), DelayKey{columns::currencyAt(row, 0), row.date(1), row.int64(2)},
                                payments);
}

void readCustomers(Cursor row, CustomerTable& customers) {
    while (row.next()) {
        const CustomerSums sums{row.int64(2), row.int64(3)};
        if (!sums.isZero())
            customers.emplace(CustomerKey{row.id<CustomerId>(0), columns::currencyAt(row, 1)}, sums);
    }
}

template <typename Table, typename IsZero>
void dropZeros(Table& table, const IsZero& isZero) {
    std::erase_if(table, [&isZero](const auto& entry) { return isZero(entry.second); });
}

} // namespace

DelayKey DelayKey::of(Currency currency, QDate receivedOn, QDate dueDate) {
    return {currency, QDate(receivedOn.year(), receivedOn.month(), 1),
            std::clamp(dueDate.daysTo(receivedOn), earliest, latest)};
}

bool DelayKey::operator<(const DelayKey& other) const {
    if (currency != other.currency)
        return currency < other.currency;
    return std::tie(month, daysLate) < std::tie(other.month, other.daysLate);
}

const std::array<const char*, measureCount>& SummaryStore::measureColumns() {
    static constexpr std::array<const char*, measureCount> columns{
        "invoiced",         "credited",        "net_sales", "received",      "settled",         "due",
        "settled_in_time",  "settled_late",    "open",      "open_invoices", "new_mrr",         "returned_mrr",
        "expansion_mrr",    "contraction_mrr", "churn_mrr", "new_payers",    "returned_payers", "lost_payers",
        "active_customers", "subscriptions"};
    return columns;
}

void SummaryStore::add(const SummaryTables& notes) {
    BulkAddition days(m_session, "summary_day", {{"currency", "text"}, {"day", "date"}}, measureColumns());
    for (const auto& [key, figures] : notes.days)
        if (!figures.isZero())
            days.add(figures.values(), key.currency.code(), key.day);
    days.flush();
    BulkAddition charges(
        m_session, "summary_charge",
        {{"currency", "text"}, {"due_on", "date"}, {"months", "bigint"}, {"days", "bigint"}, {"anchor_day", "bigint"}},
        std::array{"subscriptions", "net_minor"});
    for (const auto& [key, figures] : notes.charges)
        if (!figures.isZero())
            charges.add(std::array{figures.subscriptions, figures.netMinor}, key.currency.code(), key.dueOn, key.months,
                        key.days, key.anchorDay);
    charges.flush();
    BulkAddition delays(m_session, "summary_delay", {{"currency", "text"}, {"month", "date"}, {"days_late", "bigint"}},
                        std::array{"payments"});
    for (const auto& [key, payments] : notes.delays)
        if (payments != 0)
            delays.add(std::array{payments}, key.currency.code(), key.month, key.daysLate);
    delays.flush();
    BulkAddition customers(m_session, "customer_sums", {{"customer_id", "bigint"}, {"currency", "text"}},
                           std::array{"billed_minor", "open_minor"});
    for (const auto& [key, sums] : notes.customers)
        if (!sums.isZero())
            customers.add(std::array{sums.billedMinor, sums.openMinor}, key.customer, key.currency.code());
    customers.flush();
}

SummaryTables SummaryStore::stored() {
    SummaryTables tables;
    readDays(m_session.query(QByteArray(daySelect() + " ORDER BY currency, day")), tables.days);
    readCharges(m_session.query("SELECT currency, due_on, months, days, anchor_day, subscriptions, net_minor "
                                "FROM summary_charge ORDER BY currency, due_on, months, days, anchor_day"),
                tables.charges);
    readDelays(m_session.query("SELECT currency, month, days_late, payments FROM summary_delay "
                               "ORDER BY currency, month, days_late"),
               tables.delays);
    readCustomers(m_session.query("SELECT customer_id, currency, billed_minor, open_minor FROM customer_sums "
                                  "ORDER BY customer_id, currency"),
                  tables.customers);
    return tables;
}

std::vector<Currency> SummaryStore::currencies() {
    Cursor row = m_session.query("SELECT currency FROM summary_day GROUP BY currency ORDER BY currency");
    std::vector<Currency> all;
    while (row.next())
        all.push_back(columns::currencyAt(row, 0));
    return all;
}

DayTable SummaryStore::days(Currency currency) {
    static const QByteArray sql = daySelect() + " WHERE currency = ? ORDER BY day";
    DayTable days;
    readDays(m_session.query(sql, currency.code()), days);
    return days;
}

ChargeTable SummaryStore::charges(Currency currency) {
    ChargeTable charges;
    readCharges(m_session.query("SELECT currency, due_on, months, days, anchor_day, subscriptions, net_minor "
                                "FROM summary_charge WHERE currency = ? ORDER BY due_on, months, days, anchor_day",
                                currency.code()),
                charges);
    return charges;
}

DelayTable SummaryStore::delays(Currency currency, QDate fromMonth) {
    DelayTable delays;
    readDelays(m_session.query("SELECT currency, month, days_late, payments FROM summary_delay WHERE currency = ? "
                               "AND month >= ? ORDER BY month, days_late",
                               currency.code(), fromMonth),
               delays);
    return delays;
}

SummaryTables SummaryStore::computed(const Scope& scope) {
    SummaryTables tables;
    computeSales(scope, tables.days);
    computeReceipts(scope, tables.days);
    computeSettlements(scope, tables);
    computeSubscriptions(scope, tables);
    if (scope.isWholeBook()) // theirs are kept for each customer
        computeCustomers(tables.customers);
    dropZeros(tables.customers, [](const CustomerSums& sums) { return sums.isZero(); });
    dropZeros(tables.days, [](const DayFigures& figures) { return figures.isZero(); });
    dropZeros(tables.charges, [](const ChargeFigures& figures) { return figures.isZero(); });
    return tables;
}

void SummaryStore::computeSales(const Scope& scope, DayTable& days) {
    QueryText query;
    query.add("SELECT i.kind, i.currency, i.issue_date, i.due_date, CAST(SUM(i.gross_minor) AS BIGINT), "
              "CAST(SUM(i.net_minor) AS BIGINT), "
              "CAST(SUM(CASE WHEN i.gross_minor <> 0 THEN 1 ELSE 0 END) AS BIGINT) FROM invoice i WHERE TRUE");
    addDocumentsOf(query, scope);
    query.add(" GROUP BY i.kind, i.currency, i.issue_date, i.due_date");
    Cursor row = query.query(m_session);
    while (row.next()) {
        const Currency currency = columns::currencyAt(row, 1);
        const qint64 gross = row.int64(4);
        DayFigures& day = days[{currency, row.date(2)}];
        if (row.text(0) != "invoice"_L1) {
            day.add(Measure::Credited, gross);
            day.add(Measure::NetSales, -row.int64(5));
            continue;
        }
        day.add(Measure::Invoiced, gross);
        day.add(Measure::NetSales, row.int64(5));
        DayFigures& due = days[{currency, row.date(3)}];
        due.add(Measure::Due, gross);
        due.add(Measure::Open, gross);
        due.add(Measure::OpenInvoices, row.int64(6));
    }
}

void SummaryStore::computeReceipts(const Scope& scope, DayTable& days) {
    QueryText query;
    if (scope.workspace) { // a payment is the customer's; what it settles says for which workspace it came
        query.add("SELECT p.currency, p.received_on, CAST(SUM(a.amount_minor) AS BIGINT) FROM invoice i "
                  "JOIN allocation a ON a.invoice_id = i.id JOIN payment p ON p.id = a.payment_id WHERE TRUE");
        addDocumentsOf(query, scope);
    } else {
        query.add("SELECT p.currency, p.received_on, CAST(SUM(p.amount_minor) AS BIGINT) FROM payment p WHERE TRUE");
        if (scope.customer) {
            query.add(" AND p.customer_id");
            addWithMerged(query, *scope.customer);
        }
    }
    query.add(" GROUP BY p.currency, p.received_on");
    Cursor row = query.query(m_session);
    while (row.next())
        days[{columns::currencyAt(row, 0), row.date(1)}].add(Measure::Received, row.int64(2));
}

void SummaryStore::computeSettlements(const Scope& scope, SummaryTables& tables) {
    {
        QueryText query;
        query.add(
            "SELECT i.currency, i.issue_date, i.due_date, p.received_on, n.issue_date, "
            "CAST(SUM(a.amount_minor) AS BIGINT), COUNT(*) FROM allocation a JOIN invoice i ON i.id = a.invoice_id "
            "LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN invoice n ON n.id = a.credit_note_id WHERE TRUE");
        addDocumentsOf(query, scope);
        query.add(" GROUP BY i.currency, i.issue_date, i.due_date, p.received_on, n.issue_date");
        Cursor row = query.query(m_session);
        while (row.next()) {
            const Currency currency = columns::currencyAt(row, 0);
            const QDate dueDate = row.date(2);
            const bool paid = !row.isNull(3);
            const qint64 amount = row.int64(5);
            const QDate on = std::max(row.date(1), row.date(paid ? 3 : 4));
            DayFigures& due = tables.days[{currency, dueDate}];
            due.add(Measure::Open, -amount);
            due.add(Measure::SettledInTime, on <= dueDate ? amount : 0);
            DayFigures& day = tables.days[{currency, on}];
            day.add(Measure::Settled, amount);
            day.add(Measure::SettledLate, on > dueDate ? amount : 0);
            if (paid)
                tables.delays[DelayKey::of(currency, row.date(3), dueDate)] += row.int64(6);
        }
    }
    QueryText query;
    query.add("SELECT q.currency, q.due_date, COUNT(*) FROM (SELECT i.currency, i.due_date, i.gross_minor, "
              "CAST(SUM(a.amount_minor) AS BIGINT) AS amount FROM allocation a JOIN invoice i ON i.id = a.invoice_id "
              "WHERE TRUE");
    addDocumentsOf(query, scope);
    query.add(" GROUP BY i.id, i.currency, i.due_date, i.gross_minor) q WHERE q.amount = q.gross_minor "
              "GROUP BY q.currency, q.due_date");
    Cursor row = query.query(m_session);
    while (row.next())
        tables.days[{columns::currencyAt(row, 0), row.date(1)}].add(Measure::OpenInvoices, -row.int64(2));
}

void SummaryStore::computeSubscriptions(const Scope& scope, SummaryTables& tables) {
    const DueQuery::Catalogue catalogue = DueQuery(m_session).catalogue();
    std::vector<MrrSpan> spans; // of the customer at hand
    qint64 customer = 0;
    const auto finish = [&] {
        addMrrHistory(spans, tables.days);
        spans.clear();
    };
    qint64 last = 0;
    for (bool more = true; more;) {
        QueryText query;
        query.add(
            "SELECT customer_id, id, plan_id, price_id, quantity, discount, start_date, anchor_date, anchor_day, timing, "
            "alignment, last_day, billed_until, billed_before, mrr_minor, predecessor_id, promotion_id, "
            "promotion_use_id, promotion_code, promotion_rate, promotion_amount, promotion_from, promotion_until "
            "FROM subscription "
            "WHERE (customer_id, id) > (?, ?)",
            customer, last);
        if (scope.customer)
            query.add(" AND customer_id = ?", *scope.customer);
        if (scope.workspace)
            query.add(" AND workspace_id = ?", *scope.workspace);
        query.add(" ORDER BY customer_id, id").addLimit(blockSize);
        Cursor row = query.query(m_session);
        int rows = 0;
        for (; row.next(); ++rows) {
            if (row.int64(0) != customer)
                finish();
            customer = row.int64(0);
            last = row.int64(1);
            const auto plan = catalogue.plans.constFind(row.id<PlanId>(2));
            const auto price = catalogue.prices.constFind(row.id<PriceId>(3));
            if (plan == catalogue.plans.cend() || price == catalogue.prices.cend())
                continue; // verify names it
            Subscription s;
            s.quantity = row.decimal<Quantity>(4);
            s.discount = row.decimal<Rate>(5);
            s.startDate = row.date(6);
            s.anchorDate = row.date(7);
            s.anchorDay = row.integer(8);
            s.timing = row.text(9) == "arrears"_L1 ? BillingTiming::Arrears : BillingTiming::Advance;
            s.alignment =
                row.text(10) == "calendar_day"_L1 ? BillingAlignment::CalendarDay : BillingAlignment::Anniversary;
            s.lastDay = row.optionalDate(11);
            s.billedUntil = row.optionalDate(12);
            s.billedBefore = row.optionalDate(13);
            s.predecessorId = row.optionalId<SubscriptionId>(15);
            s.promotion = columns::promotionAt(row, 16);
            addPlannedCharges(s, *plan, *price, tables.charges);
            if (plan->billing == BillingType::Recurring)
                spans.push_back({s.startDate, s.lastDay, Money::fromMinor(row.int64(14), price->currency)});
        }
        more = rows == blockSize;
    }
    finish();
}

void SummaryStore::computeCustomers(CustomerTable& customers) {
    readCustomers(
        m_session.query(
            "SELECT COALESCE(m.survivor_id, i.customer_id), i.currency, "
            "CAST(SUM(CASE WHEN i.kind = 'credit_note' THEN -i.net_minor ELSE i.net_minor END) AS BIGINT), "
            "CAST(SUM(CASE WHEN i.kind = 'credit_note' THEN 0 ELSE i.gross_minor END) AS BIGINT) FROM invoice i "
            "LEFT JOIN merged_customer m ON m.customer_id = i.customer_id "
            "GROUP BY COALESCE(m.survivor_id, i.customer_id), i.currency"),
        customers);
    Cursor row =
        m_session.query("SELECT COALESCE(m.survivor_id, i.customer_id), i.currency, "
                        "CAST(SUM(a.amount_minor) AS BIGINT) FROM allocation a JOIN invoice i ON i.id = a.invoice_id "
                        "LEFT JOIN merged_customer m ON m.customer_id = i.customer_id "
                        "GROUP BY COALESCE(m.survivor_id, i.customer_id), i.currency");
    while (row.next())
        addExactly(customers[{row.id<CustomerId>(0), columns::currencyAt(row, 1)}].openMinor, -row.int64(2));
}

void SummaryStore::rebuild() {
    // Who wrote and has not committed yet is waited for, who writes later waits: both then add to the new figures.
    if (m_session.dialect() == Dialect::Postgresql)
        m_session.connection().execute("LOCK TABLE summary_day, summary_charge, summary_delay, customer_sums, "
                                       "invoice_paid IN EXCLUSIVE MODE");
    SubscriptionStore(m_session).refreshRecurringRevenue();
    const SummaryTables tables = computed();
    for (const QByteArrayView sql :
         {QByteArrayView("DELETE FROM summary_day"), QByteArrayView("DELETE FROM summary_charge"),
          QByteArrayView("DELETE FROM summary_delay"), QByteArrayView("DELETE FROM customer_sums"),
          QByteArrayView("DELETE FROM invoice_paid"),
          QByteArrayView("INSERT INTO invoice_paid (invoice_id, paid_minor) SELECT a.invoice_id, "
                         "CAST(SUM(a.amount_minor) AS BIGINT) FROM allocation a WHERE a.payment_id IS NOT NULL "
                         "GROUP BY a.invoice_id ORDER BY a.invoice_id")})
        m_session.run(sql);
    add(tables);
    m_session.run("DELETE FROM book WHERE name = 'summaries'");
}

} // namespace quittance
