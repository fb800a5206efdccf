#include "storage/SummaryWriter.h"

#include "storage/Columns.h"
#include "storage/CustomerMergeStore.h"
#include "storage/SummaryStore.h"

#include <algorithm>

namespace quittance {

void SummaryWriter::changesMrrOf(CustomerId customer) {
    auto& before = m_session.summaries().before;
    if (before.contains(customer))
        return;
    if (m_session.dialect() == Dialect::Postgresql) {
        Cursor lock = m_session.query("SELECT 1 FROM customer WHERE id = ? FOR NO KEY UPDATE", customer);
        while (lock.next()) {}
    }
    before.emplace(customer, spansOf(customer));
}

std::vector<MrrSpan> SummaryWriter::spansOf(CustomerId customer) {
    Cursor row = m_session.query("SELECT s.start_date, s.last_day, s.mrr_minor, p.currency FROM subscription s "
                                 "JOIN price p ON p.id = s.price_id JOIN plan ON plan.id = s.plan_id "
                                 "WHERE s.customer_id = ? AND plan.billing = 'recurring'",
                                 customer);
    std::vector<MrrSpan> spans;
    while (row.next())
        spans.push_back(
            {row.date(0), row.optionalDate(1), Money::fromMinor(row.int64(2), columns::currencyAt(row, 3))});
    return spans;
}

void SummaryWriter::charges(const Subscription& subscription, const Plan& plan, const Price& price, int sign) {
    addPlannedCharges(subscription, plan, price, m_session.summaries().tables.charges, sign);
}

void SummaryWriter::issued(const Invoice& document) {
    DayTable& days = m_session.summaries().tables.days;
    DayFigures& day = days[{document.currency, document.issueDate}];
    const qint64 gross = document.gross.minor();
    if (document.kind == DocumentKind::CreditNote) {
        // Nobody bills a customer who was merged into another, but what was billed before may be credited.
        const CustomerId owner =
            CustomerMergeStore(m_session).survivorOf(document.customerId).value_or(document.customerId);
        addExactly(sumsOf(owner, document.currency).billedMinor, -document.net.minor());
        day.add(Measure::Credited, gross);
        day.add(Measure::NetSales, -document.net.minor());
        return;
    }
    day.add(Measure::Invoiced, gross);
    day.add(Measure::NetSales, document.net.minor());
    CustomerSums& sums = sumsOf(document.customerId, document.currency);
    addExactly(sums.billedMinor, document.net.minor());
    addExactly(sums.openMinor, gross);
    if (gross == 0)
        return;
    DayFigures& due = days[{document.currency, document.dueDate}];
    due.add(Measure::Due, gross);
    due.add(Measure::Open, gross);
    due.add(Measure::OpenInvoices, 1);
}

CustomerSums& SummaryWriter::sumsOf(CustomerId customer, Currency currency) {
    return m_session.summaries().tables.customers[{customer, currency}];
}

void SummaryWriter::received(const Payment& payment) {
    m_session.summaries().tables.days[{payment.amount.currency(), payment.receivedOn}].add(Measure::Received,
                                                                                           payment.amount.minor());
}

void SummaryWriter::allocated(qint64 allocation) {
    Cursor row = m_session.query(
        "SELECT i.currency, i.issue_date, i.due_date, p.received_on, n.issue_date, a.amount_minor, i.gross_minor - "
        "(SELECT CAST(SUM(o.amount_minor) AS BIGINT) FROM allocation o WHERE o.invoice_id = i.id), "
        "COALESCE(m.survivor_id, i.customer_id), i.id FROM allocation a "
        "JOIN invoice i ON i.id = a.invoice_id LEFT JOIN payment p ON p.id = a.payment_id "
        "LEFT JOIN merged_customer m ON m.customer_id = i.customer_id "
        "LEFT JOIN invoice n ON n.id = a.credit_note_id WHERE a.id = ?",
        allocation);
    if (!row.next())
        return;
    const Currency currency = columns::currencyAt(row, 0);
    const QDate dueDate = row.date(2);
    const bool paid = !row.isNull(3);
    const qint64 amount = row.int64(5);
    const QDate on = std::max(row.date(1), row.date(paid ? 3 : 4));
    addExactly(sumsOf(row.id<CustomerId>(7), currency).openMinor, -amount);
    if (paid)
        m_session.run("INSERT INTO invoice_paid (invoice_id, paid_minor) VALUES (?, ?) ON CONFLICT (invoice_id) "
                      "DO UPDATE SET paid_minor = invoice_paid.paid_minor + excluded.paid_minor",
                      row.id<InvoiceId>(8), amount);
    SummaryTables& tables = m_session.summaries().tables;
    DayFigures& due = tables.days[{currency, dueDate}];
    due.add(Measure::Open, -amount);
    if (row.int64(6) == 0)
        due.add(Measure::OpenInvoices, -1);
    if (on <= dueDate)
        due.add(Measure::SettledInTime, amount);
    DayFigures& day = tables.days[{currency, on}];
    day.add(Measure::Settled, amount);
    if (on > dueDate)
        day.add(Measure::SettledLate, amount);
    if (paid)
        ++tables.delays[DelayKey::of(currency, row.date(3), dueDate)];
}

void SummaryWriter::merged(CustomerId from, CustomerId to) {
    Cursor row =
        m_session.query("SELECT currency, billed_minor, open_minor FROM customer_sums WHERE customer_id = ?", from);
    while (row.next()) {
        const Currency currency = columns::currencyAt(row, 0);
        for (const auto& [customer, sign] : {std::pair(from, -1), std::pair(to, 1)}) {
            CustomerSums& sums = sumsOf(customer, currency);
            addExactly(sums.billedMinor, sign * row.int64(1));
            addExactly(sums.openMinor, sign * row.int64(2));
        }
    }
}

void SummaryWriter::flush() {
    SummaryNotes& notes = m_session.summaries();
    if (notes.isEmpty())
        return;
    for (const auto& [customer, before] : notes.before) {
        addMrrHistory(before, notes.tables.days, -1);
        addMrrHistory(spansOf(customer), notes.tables.days);
    }
    SummaryStore(m_session).add(notes.tables);
    notes = {};
}

} // namespace quittance
