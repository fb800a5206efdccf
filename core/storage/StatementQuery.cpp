#include "storage/StatementQuery.h"

#include "storage/Columns.h"
#include "storage/QueryText.h"
#include "storage/ScopeText.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

StatementKind kindAt(const Cursor& row, int column) {
    return row.text(column) == "credit_note"_L1 ? StatementKind::CreditNote : StatementKind::Invoice;
}

} // namespace

std::map<QString, StatementQuery::Account> StatementQuery::accounts(const Period& period) {
    Accounts accounts;
    addOpening(accounts, period.start);
    addDocuments(accounts, period);
    addPayments(accounts, period);
    addOpenDocuments(accounts, period.lastDay());
    addUnusedPayments(accounts, period.lastDay());
    std::erase_if(accounts, [](const auto& each) {
        const Account& account = each.second;
        return account.openingMinor == 0 && account.entries.empty() && account.open.empty();
    });
    return accounts;
}

void StatementQuery::addOpening(Accounts& accounts, QDate start) {
    QueryText documents;
    documents.add("SELECT i.currency, CAST(SUM(CASE WHEN i.kind = 'credit_note' THEN -i.gross_minor "
                  "ELSE i.gross_minor END) AS BIGINT) FROM invoice i WHERE i.customer_id");
    addWithMerged(documents, m_customer);
    documents.add(" AND i.issue_date < ? GROUP BY i.currency", start);
    {
        Cursor row = documents.query(m_session);
        while (row.next())
            accounts[row.text(0)].openingMinor += row.int64(1);
    }
    QueryText payments;
    payments.add("SELECT p.currency, CAST(SUM(p.amount_minor) AS BIGINT) FROM payment p WHERE p.customer_id");
    addWithMerged(payments, m_customer);
    payments.add(" AND p.received_on < ? GROUP BY p.currency", start);
    Cursor row = payments.query(m_session);
    while (row.next())
        accounts[row.text(0)].openingMinor -= row.int64(1);
}

void StatementQuery::addDocuments(Accounts& accounts, const Period& period) {
    QueryText query;
    query.add("SELECT i.id, i.kind, i.number, i.issue_date, i.due_date, i.currency, i.gross_minor, "
              "COALESCE(i.credited_number, '') FROM invoice i WHERE i.customer_id");
    addWithMerged(query, m_customer);
    query.add(" AND i.issue_date >= ? AND i.issue_date < ?", period.start, period.end);
    Cursor row = query.query(m_session);
    while (row.next()) {
        const Currency currency = columns::currencyAt(row, 5);
        const Money gross = Money::fromMinor(row.int64(6), currency);
        StatementEntry entry{.kind = kindAt(row, 1),
                             .id = row.int64(0),
                             .day = row.date(3),
                             .reference = row.text(2),
                             .dueDate = {},
                             .settles = {},
                             .method = {},
                             .amount = gross,
                             .balance = {}};
        if (entry.kind == StatementKind::CreditNote) {
            entry.amount = -gross;
            entry.settles.append(row.text(7));
        } else {
            entry.dueDate = row.date(4);
        }
        accounts[currency.code()].entries.push_back(std::move(entry));
    }
}

void StatementQuery::addPayments(Accounts& accounts, const Period& period) {
    QueryText query;
    query.add("SELECT p.id, p.received_on, p.method, p.reference, p.currency, p.amount_minor, i.number FROM payment p "
              "LEFT JOIN allocation a ON a.payment_id = p.id LEFT JOIN invoice i ON i.id = a.invoice_id "
              "WHERE p.customer_id");
    addWithMerged(query, m_customer);
    query.add(" AND p.received_on >= ? AND p.received_on < ? ORDER BY p.id, a.id", period.start, period.end);
    Cursor row = query.query(m_session);
    while (row.next()) {
        const Currency currency = columns::currencyAt(row, 4);
        std::vector<StatementEntry>& entries = accounts[currency.code()].entries;
        const qint64 id = row.int64(0);
        const bool known = !entries.empty() && entries.back().kind == StatementKind::Payment && entries.back().id == id;
        if (!known)
            entries.push_back({.kind = StatementKind::Payment,
                               .id = id,
                               .day = row.date(1),
                               .reference = row.text(3),
                               .dueDate = {},
                               .settles = {},
                               .method = collectionMethodFromString(row.text(2)).value_or(CollectionMethod::Other),
                               .amount = Money::fromMinor(-row.int64(5), currency),
                               .balance = {}});
        if (!row.isNull(6))
            entries.back().settles.append(row.text(6));
    }
}

void StatementQuery::addOpenDocuments(Accounts& accounts, QDate day) {
    QueryText query;
    // What a credit note settled is found by the invoice that it credits, which has an index.
    query.add("SELECT q.id, q.kind, q.number, q.issue_date, q.due_date, q.currency, q.gross_minor, q.open_minor FROM ("
              "SELECT i.id AS id, i.kind AS kind, i.number AS number, i.issue_date AS issue_date, "
              "i.due_date AS due_date, i.currency AS currency, i.gross_minor AS gross_minor, i.gross_minor - "
              "CASE WHEN i.kind = 'credit_note' THEN (SELECT CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) "
              "FROM allocation a WHERE a.invoice_id = i.credited_id AND a.credit_note_id = i.id) "
              "ELSE (SELECT CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) FROM allocation a "
              "LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN invoice n ON n.id = a.credit_note_id "
              "WHERE a.invoice_id = i.id AND COALESCE(p.received_on, n.issue_date) <= ?) END AS open_minor "
              "FROM invoice i WHERE i.customer_id",
              day);
    addWithMerged(query, m_customer);
    query.add(" AND i.issue_date <= ?) q WHERE q.open_minor <> 0", day);
    Cursor row = query.query(m_session);
    while (row.next()) {
        const Currency currency = columns::currencyAt(row, 5);
        const StatementKind kind = kindAt(row, 1);
        const qint64 sign = kind == StatementKind::CreditNote ? -1 : 1;
        accounts[currency.code()].open.push_back({.kind = kind,
                                                  .id = row.int64(0),
                                                  .day = row.date(3),
                                                  .reference = row.text(2),
                                                  .dueDate = row.date(4),
                                                  .amount = Money::fromMinor(sign * row.int64(6), currency),
                                                  .open = Money::fromMinor(sign * row.int64(7), currency)});
    }
}

void StatementQuery::addUnusedPayments(Accounts& accounts, QDate day) {
    QueryText query;
    query.add("SELECT q.id, q.reference, q.received_on, q.currency, q.amount_minor, q.unused_minor FROM ("
              "SELECT p.id AS id, p.reference AS reference, p.received_on AS received_on, p.currency AS currency, "
              "p.amount_minor AS amount_minor, p.amount_minor - (SELECT CAST(COALESCE(SUM(a.amount_minor), 0) "
              "AS BIGINT) FROM allocation a JOIN invoice i ON i.id = a.invoice_id WHERE a.payment_id = p.id "
              "AND i.issue_date <= ?) AS unused_minor FROM payment p WHERE p.customer_id",
              day);
    addWithMerged(query, m_customer);
    query.add(" AND p.received_on <= ?) q WHERE q.unused_minor <> 0", day);
    Cursor row = query.query(m_session);
    while (row.next()) {
        const Currency currency = columns::currencyAt(row, 3);
        accounts[currency.code()].open.push_back({.kind = StatementKind::Payment,
                                                  .id = row.int64(0),
                                                  .day = row.date(2),
                                                  .reference = row.text(1),
                                                  .dueDate = {},
                                                  .amount = Money::fromMinor(-row.int64(4), currency),
                                                  .open = Money::fromMinor(-row.int64(5), currency)});
    }
}

} // namespace quittance
