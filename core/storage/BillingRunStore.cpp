#include "storage/BillingRunStore.h"

#include "storage/Columns.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char runColumns[] =
    "id, operation_id, until_date, issue_date, scope, state, started_at, finished_at, actor, source, "
    "chunks";

StoredRun runAt(const Cursor& row) {
    return {.id = row.id<BillingRunId>(0),
            .operation = OperationId::fromString(row.text(1)),
            .until = row.date(2),
            .issueDate = row.date(3),
            .scope = row.text(4),
            .state = row.text(5),
            .startedAtMs = row.int64(6),
            .finishedAtMs = row.isNull(7) ? 0 : row.int64(7),
            .actor = row.text(8),
            .source = row.text(9),
            .chunks = row.int64(10)};
}

std::optional<StoredRun> first(Cursor row) { return row.next() ? std::optional(runAt(row)) : std::nullopt; }

QByteArray select(const char* rest) { return QByteArray("SELECT ") + runColumns + " FROM billing_run " + rest; }

} // namespace

BillingRunId BillingRunStore::insert(const StoredRun& run) {
    return BillingRunId{m_session.insert(
        "INSERT INTO billing_run (operation_id, until_date, issue_date, scope, state, started_at, actor, source, chunks) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING id",
        run.operation.toString(), run.until, run.issueDate, run.scope, run.state, run.startedAtMs, run.actor,
        run.source)};
}

std::optional<StoredRun> BillingRunStore::byId(BillingRunId id) {
    static const QByteArray sql = select("WHERE id = ?");
    return first(m_session.query(sql, id));
}

std::optional<StoredRun> BillingRunStore::byOperation(const OperationId& operation) {
    static const QByteArray sql = select("WHERE operation_id = ?");
    return first(m_session.query(sql, operation.toString()));
}

std::optional<StoredRun> BillingRunStore::unfinished() {
    static const QByteArray sql = select("WHERE state <> 'finished' ORDER BY id LIMIT 1");
    return first(m_session.query(sql));
}

std::optional<StoredRun> BillingRunStore::lastFinished(const QString& scope) {
    static const QByteArray sql = select("WHERE state = 'finished' AND scope = ? ORDER BY id DESC LIMIT 1");
    return first(m_session.query(sql, scope));
}

std::vector<StoredRun> BillingRunStore::latest(int limit) {
    static const QByteArray sql = select("ORDER BY id DESC LIMIT ?");
    Cursor row = m_session.query(sql, limit);
    std::vector<StoredRun> runs;
    while (row.next())
        runs.push_back(runAt(row));
    return runs;
}

void BillingRunStore::setState(BillingRunId id, const QString& state, std::optional<qint64> finishedAtMs) {
    m_session.run("UPDATE billing_run SET state = ?, finished_at = ? WHERE id = ?", state, finishedAtMs, id);
    m_session.changes().add(Noun::BillingRun, id.value);
}

qint64 BillingRunStore::nextChunk(BillingRunId id) {
    Cursor row = m_session.query("UPDATE billing_run SET chunks = chunks + 1 WHERE id = ? RETURNING chunks", id);
    row.next();
    const qint64 chunk = row.int64(0);
    while (row.next()) {}
    return chunk;
}

void BillingRunStore::setFailure(BillingRunId run, const Failure& failure, qint64 atMs) {
    m_session.run("INSERT INTO billing_run_failure (run_id, customer_id, message, field, at) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT (run_id, customer_id) DO UPDATE SET message = excluded.message, field = excluded.field, "
                  "at = excluded.at",
                  run, failure.customerId, failure.message, failure.field, atMs);
}

void BillingRunStore::clearFailure(BillingRunId run, CustomerId customer) {
    m_session.run("DELETE FROM billing_run_failure WHERE run_id = ? AND customer_id = ?", run, customer);
}

std::vector<BillingRunStore::Failure> BillingRunStore::failures(BillingRunId run) {
    Cursor row =
        m_session.query("SELECT f.customer_id, c.code, c.name, f.message, f.field FROM billing_run_failure f "
                        "JOIN customer c ON c.id = f.customer_id WHERE f.run_id = ? ORDER BY c.sort_name, c.id",
                        run);
    std::vector<Failure> failures;
    while (row.next())
        failures.push_back({row.id<CustomerId>(0), row.text(1), row.text(2), row.text(3), row.text(4)});
    return failures;
}

qint64 BillingRunStore::failureCount(BillingRunId run) {
    Cursor row = m_session.query("SELECT COUNT(*) FROM billing_run_failure WHERE run_id = ?", run);
    row.next();
    return row.int64(0);
}

std::vector<BillingRunStore::Totals> BillingRunStore::totals(BillingRunId run) {
    std::vector<Totals> all;
    {
        Cursor row = m_session.query("SELECT currency, COUNT(*), CAST(SUM(net_minor) AS BIGINT), "
                                     "CAST(SUM(vat_minor) AS BIGINT), CAST(SUM(gross_minor) AS BIGINT) FROM invoice "
                                     "WHERE run_id = ? GROUP BY currency ORDER BY currency",
                                     run);
        while (row.next()) {
            const Currency currency = columns::currencyAt(row, 0);
            all.push_back({.currency = currency,
                           .invoices = row.int64(1),
                           .lines = 0,
                           .net = Money::fromMinor(row.int64(2), currency),
                           .vat = Money::fromMinor(row.int64(3), currency),
                           .gross = Money::fromMinor(row.int64(4), currency),
                           .groups = {}});
        }
    }
    const auto of = [&all](Currency currency) {
        return std::find_if(all.begin(), all.end(), [currency](const Totals& t) { return t.currency == currency; });
    };
    {
        Cursor row =
            m_session.query("SELECT i.currency, COUNT(*) FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id "
                            "WHERE i.run_id = ? GROUP BY i.currency",
                            run);
        while (row.next()) {
            if (const auto totals = of(columns::currencyAt(row, 0)); totals != all.end())
                totals->lines = row.int64(1);
        }
    }
    Cursor row =
        m_session.query("SELECT i.currency, v.category, v.rate, CAST(SUM(v.base_minor) AS BIGINT), "
                        "CAST(SUM(v.vat_minor) AS BIGINT) FROM invoice i JOIN invoice_vat v ON v.invoice_id = i.id "
                        "WHERE i.run_id = ? GROUP BY i.currency, v.category, v.rate "
                        "ORDER BY i.currency, v.rate DESC, v.category",
                        run);
    while (row.next()) {
        const auto totals = of(columns::currencyAt(row, 0));
        if (totals == all.end())
            continue;
        totals->groups.push_back({.category = vatCategoryFromString(row.text(1)).value_or(VatCategory::Standard),
                                  .rate = row.decimal<Rate>(2),
                                  .base = Money::fromMinor(row.int64(3), totals->currency),
                                  .vat = Money::fromMinor(row.int64(4), totals->currency)});
    }
    return all;
}

std::pair<QString, QString> BillingRunStore::numbers(BillingRunId run) {
    const auto one = [this, run](QByteArrayView sql) {
        Cursor row = m_session.query(sql, run);
        return row.next() ? row.text(0) : QString();
    };
    return {one("SELECT number FROM invoice WHERE run_id = ? ORDER BY id LIMIT 1"),
            one("SELECT number FROM invoice WHERE run_id = ? ORDER BY id DESC LIMIT 1")};
}

std::vector<BillingRunStore::BilledLine> BillingRunStore::billedLines(BillingRunId run) {
    Cursor row = m_session.query("SELECT i.customer_id, i.workspace_id, i.currency, l.subscription_id, l.list_price, "
                                 "l.quantity, l.discount, l.vat_rate, l.vat_category, l.net_minor "
                                 "FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id "
                                 "WHERE i.run_id = ? AND l.subscription_id IS NOT NULL",
                                 run);
    std::vector<BilledLine> lines;
    while (row.next()) {
        lines.push_back({.customerId = row.id<CustomerId>(0),
                         .workspaceId = row.optionalId<WorkspaceId>(1),
                         .currency = columns::currencyAt(row, 2),
                         .subscriptionId = row.id<SubscriptionId>(3),
                         .listPrice = row.decimal<UnitPrice>(4),
                         .quantity = row.decimal<Quantity>(5),
                         .discount = row.decimal<Rate>(6),
                         .vatRate = row.decimal<Rate>(7),
                         .vatCategory = vatCategoryFromString(row.text(8)).value_or(VatCategory::Standard),
                         .netMinor = row.int64(9)});
    }
    return lines;
}

} // namespace quittance
