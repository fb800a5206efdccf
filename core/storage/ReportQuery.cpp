#include "storage/ReportQuery.h"

#include "storage/Columns.h"

namespace quittance {

std::vector<ReportQuery::Mrr> ReportQuery::mrr(QDate day) {
    Cursor row = m_session.query("SELECT p.currency, CAST(SUM(s.mrr_minor) AS BIGINT), COUNT(*), "
                                 "COUNT(DISTINCT s.customer_id) FROM subscription s "
                                 "JOIN price p ON p.id = s.price_id JOIN plan ON plan.id = s.plan_id "
                                 "WHERE plan.billing = 'recurring' AND s.start_date <= ? "
                                 "AND (s.last_day IS NULL OR s.last_day >= ?) GROUP BY p.currency ORDER BY p.currency",
                                 day, day);
    std::vector<Mrr> rows;
    while (row.next()) {
        const Currency currency = columns::currencyAt(row, 0);
        rows.push_back({currency, Money::fromMinor(row.int64(1), currency), row.int64(2), row.int64(3)});
    }
    return rows;
}

std::vector<Ageing> ReportQuery::ageing(QDate day) {
    // By due date first, so that the bucket of each date is decided by the domain alone.
    Cursor row =
        m_session.query("SELECT q.currency, q.due_date, COUNT(*), CAST(SUM(q.open_minor) AS BIGINT) FROM ("
                        "SELECT i.currency AS currency, i.due_date AS due_date, i.gross_minor - ("
                        "SELECT CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) FROM allocation a "
                        "LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN invoice n ON n.id = a.credit_note_id "
                        "WHERE a.invoice_id = i.id AND COALESCE(p.received_on, n.issue_date) <= ?) AS open_minor "
                        "FROM invoice i WHERE i.kind = 'invoice' AND i.issue_date <= ?) q "
                        "WHERE q.open_minor <> 0 GROUP BY q.currency, q.due_date ORDER BY q.currency, q.due_date",
                        day, day);
    std::vector<Ageing> all;
    while (row.next()) {
        const Currency currency = columns::currencyAt(row, 0);
        if (all.empty() || all.back().currency != currency) {
            Ageing& added = all.emplace_back();
            added.currency = currency;
            added.total = Money::zero(currency);
            added.buckets.fill(Money::zero(currency));
        }
        const auto bucket = static_cast<size_t>(Ageing::bucketOf(row.date(1), day));
        const Money open = Money::fromMinor(row.int64(3), currency);
        all.back().buckets[bucket] += open;
        all.back().invoices[bucket] += row.int64(2);
        all.back().total += open;
    }
    return all;
}

Money ReportQuery::originConsumerSales(int year, Currency currency) {
    Cursor row = m_session.query(
        "SELECT CAST(COALESCE(SUM(CASE WHEN l.credits THEN -l.net_minor ELSE l.net_minor END), 0) AS BIGINT) "
        "FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id WHERE i.issue_date >= ? AND i.issue_date <= ? "
        "AND i.currency = ? AND l.vat_reason = 'eu_consumer_origin'",
        QDate(year, 1, 1), QDate(year, 12, 31), currency.code());
    row.next();
    return Money::fromMinor(row.int64(0), currency);
}

} // namespace quittance
