#include "storage/TodoQuery.h"

#include "storage/Columns.h"
#include "storage/QueryText.h"

namespace quittance {

namespace {

/// " AND …" for the subscriptions `s` of a scope.
void addServicesOf(QueryText& query, const Scope& scope) {
    if (scope.customer)
        query.add(" AND s.customer_id = ?", *scope.customer);
    if (scope.workspace)
        query.add(" AND s.workspace_id = ?", *scope.workspace);
}

} // namespace

std::vector<TodoQuery::Overdue> TodoQuery::overdue(int limit) {
    std::vector<Overdue> found;
    {
        QueryText query;
        query.add("SELECT c.id, c.code, c.name, COUNT(*), MIN(o.due_date) FROM open_item o "
                  "JOIN customer c ON c.id = o.customer_id WHERE o.due_date < ?",
                  m_today);
        if (m_scope.customer)
            query.add(" AND o.customer_id = ?", *m_scope.customer);
        query.add(" GROUP BY c.id, c.code, c.name ORDER BY MIN(o.due_date), c.id").addLimit(limit);
        Cursor row = query.query(m_session);
        while (row.next())
            found.push_back({.customer = {row.id<CustomerId>(0), row.text(1), row.text(2)},
                             .invoices = row.int64(3),
                             .oldest = row.date(4),
                             .oldestInvoice = {},
                             .amounts = {}});
    }
    for (Overdue& each : found) {
        {
            Cursor row = m_session.query("SELECT invoice_id FROM open_item WHERE customer_id = ? "
                                         "ORDER BY due_date, invoice_id LIMIT 1",
                                         each.customer.id);
            if (row.next())
                each.oldestInvoice = row.id<InvoiceId>(0);
        }
        Cursor row = m_session.query(
            "SELECT i.currency, CAST(SUM(o.open_minor) AS BIGINT) FROM open_item o JOIN invoice i "
            "ON i.id = o.invoice_id WHERE o.customer_id = ? AND o.due_date < ? GROUP BY i.currency ORDER BY i.currency",
            each.customer.id, m_today);
        while (row.next())
            each.amounts.push_back(Money::fromMinor(row.int64(1), columns::currencyAt(row, 0)));
    }
    return found;
}

std::vector<TodoQuery::Failure> TodoQuery::failures(int limit) {
    std::vector<Failure> found;
    QueryText query;
    query.add(
        "SELECT c.id, c.code, c.name, f.message, f.field FROM billing_run r JOIN billing_run_failure f "
        "ON f.run_id = r.id JOIN customer c ON c.id = f.customer_id WHERE r.id = (SELECT MAX(id) FROM billing_run) "
        "AND EXISTS (SELECT 1 FROM subscription s WHERE s.customer_id = c.id AND s.next_due <= r.until_date)");
    if (m_scope.customer)
        query.add(" AND c.id = ?", *m_scope.customer);
    query.add(" ORDER BY c.sort_name, c.id").addLimit(limit);
    Cursor row = query.query(m_session);
    while (row.next())
        found.push_back({.customer = {row.id<CustomerId>(0), row.text(1), row.text(2)},
                         .message = row.text(3),
                         .field = row.text(4)});
    return found;
}

std::optional<QDate> TodoQuery::unfinishedRun() {
    Cursor row = m_session.query("SELECT until_date FROM billing_run WHERE state <> 'finished' ORDER BY id LIMIT 1");
    return row.next() ? std::optional(row.date(0)) : std::nullopt;
}

std::vector<SubscriptionId> TodoQuery::trialsUntil(QDate day, int limit) {
    QueryText query;
    query.add("SELECT s.id FROM subscription s WHERE s.trial_start IS NOT NULL AND s.trial_start <= ? "
              "AND s.start_date > ? AND s.start_date <= ? AND (s.last_day IS NULL OR s.last_day >= s.start_date)",
              m_today, m_today, day);
    addServicesOf(query, m_scope);
    query.add(" ORDER BY s.start_date, s.id").addLimit(limit);
    std::vector<SubscriptionId> found;
    Cursor row = query.query(m_session);
    while (row.next())
        found.push_back(row.id<SubscriptionId>(0));
    return found;
}

std::vector<TodoQuery::Term> TodoQuery::renewing() {
    QueryText query;
    query.add("SELECT s.id, s.start_date, s.term_months, s.term_from, s.notice_days FROM subscription s "
              "WHERE s.term_months > 0 AND s.auto_renews AND s.last_day IS NULL AND s.start_date <= ?",
              m_today);
    addServicesOf(query, m_scope);
    query.add(" ORDER BY s.id");
    std::vector<Term> found;
    Cursor row = query.query(m_session);
    while (row.next())
        found.push_back({.id = row.id<SubscriptionId>(0),
                         .start = row.date(1),
                         .terms = {.months = row.integer(2),
                                   .from = row.optionalDate(3).value_or(QDate()),
                                   .noticeDays = row.integer(4),
                                   .autoRenews = true}});
    return found;
}

std::vector<TodoQuery::Credit> TodoQuery::creditsToRefund(int limit) {
    QueryText query;
    query.add("SELECT s.id, s.customer_id, MIN(p.due_on) AS since, MIN(p.currency), "
              "CAST(SUM(p.net_minor) AS BIGINT), MAX(CASE WHEN p.to_refund THEN 1 ELSE 0 END) "
              "FROM pending_charge p JOIN subscription s ON s.id = p.subscription_id WHERE NOT p.billed "
              "AND p.quantity < 0 AND (p.to_refund OR NOT EXISTS (SELECT 1 FROM subscription n "
              "WHERE n.customer_id = s.customer_id AND n.next_due IS NOT NULL))");
    addServicesOf(query, m_scope);
    query.add(" GROUP BY s.id, s.customer_id ORDER BY since, s.id").addLimit(limit);
    std::vector<Credit> found;
    Cursor row = query.query(m_session);
    while (row.next())
        found.push_back({.subscription = row.id<SubscriptionId>(0),
                         .customer = row.id<CustomerId>(1),
                         .since = row.date(2),
                         .net = Money::fromMinor(row.int64(4), columns::currencyAt(row, 3)),
                         .kept = row.int64(5) != 0});
    return found;
}

TodoQuery::Count TodoQuery::notBilledBefore(QDate day) {
    QueryText query;
    query.add("SELECT COUNT(*), MIN(s.next_due) FROM subscription s WHERE s.next_due < ?", day);
    addServicesOf(query, m_scope);
    Cursor row = query.query(m_session);
    if (!row.next())
        return {};
    return {.rows = row.int64(0), .oldest = row.date(1)};
}

qint64 TodoQuery::unassigned() {
    QueryText query;
    query.add("SELECT COUNT(*) FROM subscription s JOIN plan p ON p.id = s.plan_id WHERE s.site_id IS NULL "
              "AND p.billing = 'recurring' AND (s.last_day IS NULL OR s.last_day >= ?)",
              m_today);
    addServicesOf(query, m_scope);
    Cursor row = query.query(m_session);
    return row.next() ? row.int64(0) : 0;
}

std::vector<CustomerId> TodoQuery::incompleteCustomers(int limit) {
    std::vector<CustomerId> found;
    QueryText query;
    query.add("SELECT c.id FROM customer c WHERE NOT c.archived AND (c.address_line1 = '' OR c.city = '' "
              "OR c.country = '') AND EXISTS (SELECT 1 FROM subscription s WHERE s.customer_id = c.id "
              "AND s.next_due IS NOT NULL)");
    if (m_scope.customer)
        query.add(" AND c.id = ?", *m_scope.customer);
    query.add(" ORDER BY c.sort_name, c.id").addLimit(limit);
    Cursor row = query.query(m_session);
    while (row.next())
        found.push_back(row.id<CustomerId>(0));
    return found;
}

QHash<QString, QDate> TodoQuery::snoozed(const QString& actor) {
    QHash<QString, QDate> items;
    Cursor row =
        m_session.query("SELECT item, until_date FROM todo_snooze WHERE actor = ? AND until_date > ?", actor, m_today);
    while (row.next())
        items.insert(row.text(0), row.date(1));
    return items;
}

void TodoQuery::snooze(const QString& actor, const QString& item, QDate until) {
    wake(actor, item);
    m_session.run("INSERT INTO todo_snooze (actor, item, until_date) VALUES (?, ?, ?)", actor, item, until);
}

void TodoQuery::wake(const QString& actor, const QString& item) {
    m_session.run("DELETE FROM todo_snooze WHERE actor = ? AND (item = ? OR until_date <= ?)", actor, item, m_today);
}

} // namespace quittance
