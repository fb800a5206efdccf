#include "storage/VerifyQuery.h"

#include "storage/Columns.h"
#include "storage/SqlTexts.h"
#include "storage/VoucherStore.h"

#include <QHash>
#include <QRegularExpression>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int enough = 200; // rows that one question names

} // namespace

QStringList VerifyQuery::brokenStorage() {
    QStringList broken;
    if (m_session.dialect() != Dialect::Sqlite)
        return broken;
    {
        Cursor row = m_session.query("PRAGMA integrity_check(100)");
        while (row.next()) {
            if (const QString line = row.text(0); line != "ok"_L1)
                broken.append(line);
        }
    }
    Cursor row = m_session.query("PRAGMA foreign_key_check");
    while (row.next() && broken.size() < enough)
        broken.append(u"%1 #%2 refers to a missing row of %3"_s.arg(
            row.text(0), row.isNull(1) ? u"?"_s : QString::number(row.int64(1)), row.text(2)));
    return broken;
}

QStringList VerifyQuery::missingGuards() {
    const QString guards = QString::fromUtf8(guardText(m_session.dialect()));
    QStringList expected;
    static const QRegularExpression creation(u"CREATE (?:OR REPLACE )?TRIGGER (\\w+)"_s);
    for (auto match = creation.globalMatch(guards); match.hasNext();)
        expected.append(match.next().captured(1));

    QStringList wrong;
    if (m_session.dialect() == Dialect::Sqlite) {
        QHash<QString, QString> present;
        Cursor row = m_session.query("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
        while (row.next())
            present.insert(row.text(0), row.text(1));
        for (const QString& name : std::as_const(expected)) {
            // The file keeps the text of each trigger as it was created.
            if (!present.contains(name) || !guards.contains(present.value(name)))
                wrong.append(name);
        }
        return wrong;
    }
    QHash<QString, QString> present;
    Cursor row = m_session.query("SELECT CAST(t.tgname AS TEXT), CAST(t.tgenabled AS TEXT) FROM pg_trigger t "
                                 "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
                                 "WHERE n.nspname = current_schema() AND NOT t.tgisinternal");
    while (row.next())
        present.insert(row.text(0), row.text(1));
    for (const QString& name : std::as_const(expected)) {
        if (const QString state = present.value(name); state != "O"_L1 && state != "A"_L1)
            wrong.append(name);
    }
    return wrong;
}

std::vector<VerifyQuery::Row> VerifyQuery::rows(QByteArrayView sql) {
    Cursor row = m_session.query(sql, enough);
    std::vector<Row> found;
    while (row.next())
        found.push_back({row.text(0), row.text(1)});
    return found;
}

std::vector<VerifyQuery::Row> VerifyQuery::wrongOpenItems() {
    return rows(
        "SELECT q.number, CASE WHEN q.listed = 0 THEN 'missing' WHEN q.open_minor = 0 THEN 'superfluous' "
        "ELSE 'other customer, due date or amount' END FROM ("
        "SELECT i.number AS number, CASE WHEN o.invoice_id IS NULL THEN 0 ELSE 1 END AS listed, "
        "CASE WHEN o.customer_id = COALESCE(m.survivor_id, i.customer_id) AND o.due_date = i.due_date THEN 1 ELSE 0 "
        "END AS agrees, o.open_minor AS noted_minor, "
        "i.kind AS kind, "
        "i.gross_minor - (SELECT CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) FROM allocation a "
        "WHERE a.invoice_id = i.id) AS open_minor "
        "FROM invoice i LEFT JOIN open_item o ON o.invoice_id = i.id "
        "LEFT JOIN merged_customer m ON m.customer_id = i.customer_id) q "
        "WHERE (q.listed = 1) <> (q.kind = 'invoice' AND q.open_minor <> 0) OR (q.listed = 1 AND (q.agrees = 0 OR q.noted_minor <> q.open_minor)) "
        "LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::wrongAllocations() {
    std::vector<Row> found = rows(
        "SELECT i.number, CAST(q.allocated AS TEXT) FROM (SELECT invoice_id, CAST(SUM(amount_minor) AS BIGINT) AS allocated "
        "FROM allocation GROUP BY invoice_id) q JOIN invoice i ON i.id = q.invoice_id "
        "WHERE q.allocated > i.gross_minor OR i.kind <> 'invoice' LIMIT ?");
    for (Row& row : rows("SELECT n.number, i.number FROM allocation a JOIN invoice n ON n.id = a.credit_note_id "
                         "JOIN invoice i ON i.id = a.invoice_id "
                         "WHERE n.credited_id IS NULL OR n.credited_id <> a.invoice_id LIMIT ?"))
        found.push_back(std::move(row));
    return found;
}

std::vector<VerifyQuery::Row> VerifyQuery::wrongPaidAmounts() {
    return rows("SELECT CAST(q.id AS TEXT), CAST(q.difference AS TEXT) FROM ("
                "SELECT b.id AS id, CAST(SUM(b.paid) AS BIGINT) AS difference FROM ("
                "SELECT p.invoice_id AS id, p.paid_minor AS paid FROM invoice_paid p UNION ALL "
                "SELECT a.invoice_id, -a.amount_minor FROM allocation a WHERE a.payment_id IS NOT NULL) b "
                "GROUP BY b.id) q WHERE q.difference <> 0 LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::overspentPayments() {
    return rows("SELECT CAST(p.id AS TEXT), p.reference FROM payment p WHERE p.amount_minor < "
                "(SELECT CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) FROM allocation a WHERE a.payment_id = p.id) "
                "LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::documentsWithoutEntry() {
    return rows("SELECT i.number, COALESCE(CAST(e.number AS TEXT), '') FROM invoice i "
                "LEFT JOIN journal_entry e ON e.invoice_id = i.id "
                "WHERE e.number IS NULL OR e.entry_date <> i.issue_date OR e.currency <> i.currency LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::paymentsWithoutEntry() {
    return rows("SELECT CAST(p.id AS TEXT), COALESCE(CAST(e.number AS TEXT), '') FROM payment p "
                "LEFT JOIN journal_entry e ON e.payment_id = p.id "
                "WHERE e.number IS NULL OR e.entry_date <> p.received_on OR e.currency <> p.currency LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::documentsWithoutAudit() {
    return rows("SELECT i.number, '' FROM invoice i LEFT JOIN audit a ON a.noun = 'invoice' AND a.noun_id = i.id "
                "AND a.action IN ('issue', 'credit') AND a.operation_id = i.operation_id AND a.label = i.number "
                "WHERE a.id IS NULL LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::documentsWithoutOperation() {
    return rows("SELECT i.number, i.operation_id FROM invoice i LEFT JOIN operation o ON o.id = i.operation_id "
                "WHERE o.id IS NULL LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::overlappingPeriods() {
    return rows("SELECT i.number, q.subscription_code FROM ("
                "SELECT invoice_id, subscription_code, period_start, LAG(period_end) OVER "
                "(PARTITION BY subscription_id, charge ORDER BY period_start) AS previous_end "
                "FROM invoice_line WHERE subscription_id IS NOT NULL AND NOT credits) q "
                "JOIN invoice i ON i.id = q.invoice_id WHERE q.previous_end > q.period_start LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::wrongBilledUntil() {
    return rows("SELECT s.code, '' FROM (SELECT subscription_id, MAX(period_end) AS last_end FROM invoice_line "
                "WHERE subscription_id IS NOT NULL AND NOT credits GROUP BY subscription_id) q "
                "JOIN subscription s ON s.id = q.subscription_id "
                "WHERE s.billed_until IS NULL OR s.billed_until <> q.last_end LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::wrongPendingCharges() {
    return rows(
        "SELECT q.code, q.detail FROM ("
        "SELECT s.code AS code, COALESCE(CAST(s.pending_due AS TEXT), '') AS detail FROM subscription s "
        "LEFT JOIN (SELECT subscription_id, MIN(due_on) AS due_on FROM pending_charge WHERE NOT billed AND NOT to_refund "
        "GROUP BY subscription_id) p ON p.subscription_id = s.id "
        "WHERE COALESCE(CAST(s.pending_due AS TEXT), '') <> COALESCE(CAST(p.due_on AS TEXT), '') "
        "UNION ALL SELECT s.code, CAST(p.id AS TEXT) FROM pending_charge p "
        "JOIN subscription s ON s.id = p.subscription_id LEFT JOIN invoice_line l "
        "ON l.subscription_id = p.subscription_id AND l.charge = 'pending.' || CAST(p.id AS TEXT) "
        "AND NOT l.credits AND l.net_minor = p.net_minor WHERE p.billed <> (l.invoice_id IS NOT NULL)) q LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::misusedSnapshots() {
    return rows(
        "SELECT i.number, '' FROM invoice i JOIN snapshot s ON s.id = i.seller_id JOIN snapshot b ON b.id = i.buyer_id "
        "JOIN snapshot m ON m.id = i.mentions_id "
        "WHERE s.kind <> 'seller' OR b.kind <> 'buyer' OR m.kind <> 'mentions' LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::orphans() {
    return rows(
        "SELECT q.label, q.detail FROM ("
        "SELECT 'allocation ' || CAST(a.id AS TEXT) AS label, 'invoice, payment or credit note' AS detail "
        "FROM allocation a LEFT JOIN invoice i ON i.id = a.invoice_id LEFT JOIN payment p ON p.id = a.payment_id "
        "LEFT JOIN invoice n ON n.id = a.credit_note_id WHERE i.id IS NULL "
        "OR (a.payment_id IS NOT NULL AND p.id IS NULL) OR (a.credit_note_id IS NOT NULL AND n.id IS NULL) "
        "UNION ALL SELECT 'journal_entry ' || CAST(e.number AS TEXT), 'invoice or payment' FROM journal_entry e "
        "LEFT JOIN invoice i ON i.id = e.invoice_id LEFT JOIN payment p ON p.id = e.payment_id "
        "WHERE (e.invoice_id IS NOT NULL AND i.id IS NULL) OR (e.payment_id IS NOT NULL AND p.id IS NULL) "
        "UNION ALL SELECT 'journal_line ' || CAST(l.entry_number AS TEXT), 'journal_entry' FROM journal_line l "
        "LEFT JOIN journal_entry e ON e.number = l.entry_number WHERE e.number IS NULL "
        "UNION ALL SELECT 'invoice_line ' || l.subscription_code, 'invoice' FROM invoice_line l "
        "LEFT JOIN invoice i ON i.id = l.invoice_id WHERE i.id IS NULL "
        "UNION ALL SELECT 'invoice_vat ' || v.category, 'invoice' FROM invoice_vat v "
        "LEFT JOIN invoice i ON i.id = v.invoice_id WHERE i.id IS NULL "
        "UNION ALL SELECT 'open_item ' || CAST(o.invoice_id AS TEXT), 'invoice' FROM open_item o "
        "LEFT JOIN invoice i ON i.id = o.invoice_id WHERE i.id IS NULL) q LIMIT ?");
}

std::vector<VerifyQuery::Row> VerifyQuery::wrongDomains() {
    return rows("SELECT label, detail FROM ("
                "SELECT d.name AS label, s.code AS detail FROM domain d JOIN workspace w ON w.id = d.workspace_id "
                "JOIN subscription s ON s.id = d.subscription_id WHERE s.workspace_id <> d.workspace_id "
                "OR s.customer_id <> w.customer_id OR s.predecessor_id IS NOT NULL "
                "UNION ALL SELECT d.name, t.name FROM domain d JOIN workspace w ON w.id = d.workspace_id "
                "JOIN site t ON t.id = d.site_id JOIN workspace o ON o.id = t.workspace_id "
                "WHERE o.customer_id <> w.customer_id "
                "UNION ALL SELECT m.local_part || '@' || d.name, s.code FROM mailbox m "
                "JOIN domain d ON d.id = m.domain_id JOIN workspace w ON w.id = d.workspace_id "
                "JOIN subscription s ON s.id = m.subscription_id WHERE s.workspace_id <> d.workspace_id "
                "OR s.customer_id <> w.customer_id OR s.predecessor_id IS NOT NULL) q LIMIT ?");
}

std::vector<VerifyQuery::VoucherFacts> VerifyQuery::vouchers() {
    static const QByteArray sql =
        QByteArrayLiteral("SELECT ") + voucherColumns +
        ", g.workspace_id, a.workspace_id, a.predecessor_id, a.start_date FROM voucher v JOIN subscription g "
        "ON g.id = v.granted_by LEFT JOIN subscription a ON a.id = v.applied_to ORDER BY v.id";
    Cursor row = m_session.query(sql);
    std::vector<VoucherFacts> vouchers;
    while (row.next()) {
        VoucherFacts facts{.voucher = voucherAt(row)};
        const auto appliedIn = row.optionalId<WorkspaceId>(13);
        facts.isOfWorkspace = row.id<WorkspaceId>(12) == facts.voucher.workspace &&
                              appliedIn.value_or(facts.voucher.workspace) == facts.voucher.workspace;
        facts.beginsAChain = row.isNull(14);
        facts.begins = row.optionalDate(15);
        vouchers.push_back(std::move(facts));
    }
    return vouchers;
}

std::vector<VerifyQuery::Row> VerifyQuery::wrongCreditNotes() {
    return rows("SELECT n.number, i.number FROM invoice n JOIN invoice i ON i.id = n.credited_id "
                "WHERE n.net_minor <> i.net_minor OR n.vat_minor <> i.vat_minor OR n.gross_minor <> i.gross_minor "
                "OR n.currency <> i.currency OR n.customer_id <> i.customer_id OR n.credited_number <> i.number "
                "OR n.credited_date <> i.issue_date OR i.kind <> 'invoice' LIMIT ?");
}

std::vector<VerifyQuery::SubscriptionState> VerifyQuery::subscriptionsAfter(qint64 id, int limit) {
    Cursor row =
        m_session.query("SELECT id, code, plan_id, price_id, quantity, discount, start_date, anchor_date, anchor_day, "
                        "timing, alignment, last_day, billed_until, billed_before, next_due, mrr_minor, "
                        "promotion_id, promotion_use_id, promotion_code, promotion_rate, promotion_amount, "
                        "promotion_from, promotion_until FROM subscription WHERE id > ? ORDER BY id LIMIT ?",
                        id, limit);
    std::vector<SubscriptionState> states;
    while (row.next()) {
        Subscription s;
        s.id = row.id<SubscriptionId>(0);
        s.code = row.text(1);
        s.planId = row.id<PlanId>(2);
        s.priceId = row.id<PriceId>(3);
        s.quantity = row.decimal<Quantity>(4);
        s.discount = row.decimal<Rate>(5);
        s.startDate = row.date(6);
        s.anchorDate = row.date(7);
        s.anchorDay = row.integer(8);
        s.timing = row.text(9) == "arrears"_L1 ? BillingTiming::Arrears : BillingTiming::Advance;
        s.alignment = row.text(10) == "calendar_day"_L1 ? BillingAlignment::CalendarDay : BillingAlignment::Anniversary;
        s.lastDay = row.optionalDate(11);
        s.billedUntil = row.optionalDate(12);
        s.billedBefore = row.optionalDate(13);
        s.promotion = columns::promotionAt(row, 16);
        states.push_back({std::move(s), row.optionalDate(14), row.int64(15)});
    }
    return states;
}

qint64 VerifyQuery::documents() {
    Cursor row = m_session.query("SELECT COUNT(*) FROM invoice");
    row.next();
    return row.int64(0);
}

} // namespace quittance
