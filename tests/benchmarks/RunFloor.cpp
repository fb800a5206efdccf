#include "RunFloor.h"

#include "domain/invoices/Seal.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include <sqlite3.h>

#include <cstdlib>
#include <ctime>
#include <memory>
#include <vector>

namespace quittance::bench {

namespace {

[[noreturn]] void stop(sqlite3* db, const char* what) { qFatal("%s: %s", what, sqlite3_errmsg(db)); }

struct Close {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

Connection open(const QString& path) {
    sqlite3* db = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK)
        stop(db, "open");
    return Connection(db);
}

void execute(sqlite3* db, const char* sql) {
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        stop(db, sql);
}

/// As the program sets them on each connection.
void configure(sqlite3* db) {
    execute(db, "PRAGMA journal_mode = WAL");
    execute(db, "PRAGMA synchronous = FULL");
    execute(db, "PRAGMA foreign_keys = ON");
    execute(db, "PRAGMA trusted_schema = OFF");
    execute(db, "PRAGMA cell_size_check = ON");
    execute(db, "PRAGMA wal_autocheckpoint = 200");
}

class Statement {
public:
    Statement(sqlite3* db, const QByteArray& sql) : m_db(db) {
        if (sqlite3_prepare_v3(db, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
            stop(db, sql.constData());
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    operator sqlite3_stmt*() const { return m_statement; }
    bool next() {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            stop(m_db, sqlite3_sql(m_statement));
        return code == SQLITE_ROW;
    }
    void run() {
        next();
        sqlite3_reset(m_statement);
    }

private:
    sqlite3* m_db;
    sqlite3_stmt* m_statement = nullptr;
};

struct FreeValue {
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};
using Row = std::vector<std::unique_ptr<sqlite3_value, FreeValue>>;

QByteArray insertSql(sqlite3* db, const QByteArray& table) {
    QByteArrayList names;
    QByteArrayList places;
    Statement columns(db, "SELECT name FROM pragma_table_info('" + table + "')");
    while (columns.next()) {
        names.append(reinterpret_cast<const char*>(sqlite3_column_text(columns, 0)));
        places.append("?");
    }
    return "INSERT INTO " + table + " (" + names.join(", ") + ") VALUES (" + places.join(", ") + ')';
}

constexpr std::pair<const char*, const char*> copiedTables[] = {
    {"snapshot",
     "SELECT * FROM snapshot WHERE id BETWEEN "
     "(SELECT COALESCE(MAX(buyer_id), 0) + 1 FROM invoice WHERE id = ?1 - 1) AND "
     "(SELECT MAX(MAX(buyer_id), MAX(seller_id), MAX(mentions_id)) FROM invoice WHERE id BETWEEN ?1 AND ?2)"},
    {"invoice_line", "SELECT * FROM invoice_line WHERE invoice_id BETWEEN ?1 AND ?2"},
    {"invoice_vat", "SELECT * FROM invoice_vat WHERE invoice_id BETWEEN ?1 AND ?2"},
    {"invoice", "SELECT * FROM invoice WHERE id BETWEEN ?1 AND ?2"},
    {"open_item", "SELECT * FROM open_item WHERE invoice_id BETWEEN ?1 AND ?2"},
    {"journal_line", "SELECT * FROM journal_line WHERE entry_number BETWEEN ?1 AND ?2"},
    {"journal_entry", "SELECT * FROM journal_entry WHERE number BETWEEN ?1 AND ?2"},
    {"audit", "SELECT * FROM audit WHERE noun = 'invoice' AND noun_id BETWEEN ?1 AND ?2"},
};

std::vector<Row> rowsOf(Statement& select, qint64 first, qint64 last) {
    std::vector<Row> rows;
    sqlite3_bind_int64(select, 1, first);
    sqlite3_bind_int64(select, 2, last);
    while (select.next()) {
        Row& row = rows.emplace_back();
        for (int i = 0; i < sqlite3_column_count(select); ++i)
            row.emplace_back(sqlite3_value_dup(sqlite3_column_value(select, i)));
    }
    sqlite3_reset(select);
    return rows;
}

void write(Statement& statement, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        int index = 0;
        for (const auto& value : row)
            sqlite3_bind_value(statement, ++index, value.get());
        statement.run();
    }
}

struct Chunk {
    qint64 first = 0;
    qint64 last = 0;
    QByteArray operation;
};

/// The documents of each transaction of the run, in order.
std::vector<Chunk> chunksOf(sqlite3* example) {
    std::vector<Chunk> chunks;
    Statement documents(example, "SELECT id, operation_id FROM invoice ORDER BY id");
    while (documents.next()) {
        const qint64 id = sqlite3_column_int64(documents, 0);
        const QByteArray operation = reinterpret_cast<const char*>(sqlite3_column_text(documents, 1));
        if (chunks.empty() || chunks.back().operation != operation)
            chunks.push_back({id, id, operation});
        chunks.back().last = id;
    }
    return chunks;
}

} // namespace

double cpuSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double writeFloor(const QString& path, const QString& example) {
    const Connection source = open(example);
    const Connection target = open(path);
    configure(target.get());
    std::vector<std::unique_ptr<Statement>> selects;
    std::vector<std::unique_ptr<Statement>> inserts;
    for (const auto& [table, select] : copiedTables) {
        selects.push_back(std::make_unique<Statement>(source.get(), select));
        inserts.push_back(std::make_unique<Statement>(target.get(), insertSql(target.get(), table)));
    }
    Statement billed(source.get(), "SELECT s.billed_until, s.next_due, s.version, s.id FROM invoice_line l "
                                   "JOIN subscription s ON s.id = l.subscription_id "
                                   "WHERE l.invoice_id BETWEEN ?1 AND ?2 ORDER BY l.invoice_id, l.position");
    Statement moveOn(target.get(), "UPDATE subscription SET billed_until = ?, next_due = ?, version = ? WHERE id = ?");
    Statement operation(target.get(),
                        "INSERT INTO operation (id, kind, actor, at, result) VALUES (?, 'chunk', 'x', 0, '{}')");
    Statement counter(target.get(), "UPDATE chain_head SET links = links + ?");
    execute(target.get(),
            "INSERT OR IGNORE INTO chain_head VALUES ('document', 0, zeroblob(32)), ('journal', 0, zeroblob(32))");
    // The run's own row, which the documents refer to.
    {
        Statement run(source.get(), "SELECT * FROM billing_run");
        Statement add(target.get(), insertSql(target.get(), "billing_run"));
        write(add, rowsOf(run, 0, 0));
    }

    double seconds = 0;
    for (const Chunk& chunk : chunksOf(source.get())) {
        std::vector<std::vector<Row>> rows;
        for (auto& select : selects)
            rows.push_back(rowsOf(*select, chunk.first, chunk.last));
        const std::vector<Row> states = rowsOf(billed, chunk.first, chunk.last);
        const double start = cpuSeconds();
        execute(target.get(), "BEGIN IMMEDIATE");
        for (size_t i = 0; i < rows.size(); ++i)
            write(*inserts[i], rows[i]);
        write(moveOn, states);
        sqlite3_bind_text(operation, 1, chunk.operation.constData(), static_cast<int>(chunk.operation.size()),
                          SQLITE_STATIC);
        operation.run();
        sqlite3_bind_int64(counter, 1, chunk.last - chunk.first + 1);
        counter.run();
        execute(target.get(), "COMMIT");
        seconds += cpuSeconds() - start;
    }
    return seconds;
}

void fillBook(const QString& path, int customers, int perCustomer, int due) {
    const Connection db = open(path);
    execute(db.get(), "PRAGMA journal_mode = WAL");
    execute(db.get(), "PRAGMA synchronous = OFF");
    execute(db.get(), "BEGIN IMMEDIATE");
    Statement customer(
        db.get(), "INSERT INTO customer SELECT ?1 + 1000, printf('K%06d', ?1), 'Customer ' || ?1, kind, address_line1, "
                  "address_line2, postcode, city, region, country, email, phone, language, currency, terms_kind, "
                  "terms_value, vat_number, vies_state, siren, vat_override, vat_override_reason, collection_method, "
                  "invoice_per_workspace, note, archived, 'customer ' || ?1, 'customer ' || ?1, created_at, version, "
                  "changes_allowed FROM customer WHERE id = 1");
    Statement workspace(db.get(),
                        "INSERT INTO workspace (id, customer_id, name, version) VALUES (?1 + 1000, ?1 + 1000, "
                        "'Customer ' || ?1, 1)");
    Statement subscription(
        db.get(),
        "INSERT INTO subscription (id, code, customer_id, workspace_id, site_id, plan_id, price_id, quantity, discount, "
        "start_date, anchor_date, anchor_day, timing, alignment, last_day, billed_until, billed_before, collection_method, "
        "note, next_due, mrr_minor, version) SELECT ?1 + 10, printf('T%07d', ?1), ?2 + 1000, ?2 + 1000, NULL, plan_id, price_id, "
        "quantity, discount, ?3, ?3, anchor_day, timing, alignment, NULL, ?4, NULL, NULL, note, "
        "?5, mrr_minor, version FROM subscription WHERE id = 1");
    int next = 0;
    for (int c = 1; c <= customers; ++c) {
        sqlite3_bind_int64(customer, 1, c);
        customer.run();
        sqlite3_bind_int64(workspace, 1, c);
        workspace.run();
        for (int s = 0; s < perCustomer; ++s) {
            const bool isDue = s == 0 && c <= due;
            const QByteArray day = QByteArray::number(10 + (c * 7 + s) % 18);
            const QByteArray start = "2025-06-" + day;
            const QByteArray until = (isDue ? "2026-01-" : "2027-01-") + day;
            sqlite3_bind_int64(subscription, 1, ++next);
            sqlite3_bind_int64(subscription, 2, c);
            sqlite3_bind_text(subscription, 3, start.constData(), -1, SQLITE_TRANSIENT);
            sqlite3_bind_text(subscription, 4, until.constData(), -1, SQLITE_TRANSIENT);
            sqlite3_bind_text(subscription, 5, until.constData(), -1, SQLITE_TRANSIENT);
            subscription.run();
        }
    }
    execute(db.get(), "COMMIT");
    execute(db.get(), "PRAGMA wal_checkpoint(TRUNCATE)");
}

void ageBook(const QString& path, int invoices, const QString& today) {
    const Connection db = open(path);
    const QByteArray day = today.toLatin1();
    const QByteArray count = QByteArray::number(invoices);
    const qint64 customers = [&db] {
        Statement counted(db.get(), "SELECT COUNT(*) - 1 FROM customer");
        counted.next();
        return qMax<qint64>(1, sqlite3_column_int64(counted, 0));
    }();
    const QByteArray customer = "1001 + i * 7919 % " + QByteArray::number(customers);
    BuyerSnapshot buyer;
    buyer.name = QStringLiteral("@@");
    buyer.address.line1 = QStringLiteral("2 quai Perrache");
    buyer.address.city = QStringLiteral("Lyon");
    buyer.address.country = QStringLiteral("FR");
    const QByteArray content = seal::canonical(buyer);
    execute(db.get(), "PRAGMA synchronous = OFF");
    execute(db.get(), "BEGIN IMMEDIATE");
    execute(db.get(), QByteArray("UPDATE subscription SET start_date = date('" + day +
                                 "', '-' || (id * 7919 % 1826) || ' days'), "
                                 "next_due = date('" +
                                 day + "', '+' || (id * 31 % 30) || ' days')")
                          .constData());
    execute(db.get(), "UPDATE subscription SET last_day = date(start_date, '+' || (90 + id % 700) || ' days') "
                      "WHERE id % 10 = 0");
    execute(db.get(), "UPDATE subscription SET anchor_date = start_date, billed_until = next_due");
    execute(db.get(), QByteArray("INSERT INTO snapshot SELECT id, 'buyer', randomblob(32), replace('" + content +
                                 "', '@@', name) FROM customer WHERE id > 1000")
                          .constData());
    execute(
        db.get(),
        QByteArray("INSERT INTO invoice WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                   count + ") SELECT i, 'invoice', 'F' || i, 2026, i, date('" + day + "', '-' || (1826 - i * 1826 / " +
                   count + ") || ' days'), date('" + day + "', '-' || (1826 - i * 1826 / " + count +
                   ") || ' days', '+30 days'), " + customer + ", NULL, 'EUR', 'fr', 1, " + customer +
                   ", 1, 10000 + i % 977, 2000, 12000 + i % 977, NULL, "
                   "NULL, NULL, 'transfer', NULL, NULL, NULL, NULL, NULL, 1, 1, x'00', x'00', 0, 'bench', '' FROM n")
            .constData());
    execute(
        db.get(),
        "INSERT INTO payment SELECT id, customer_id, date(due_date, printf('%+d days', id % 41 - 5)), "
        "'transfer', 'VIR ' || (100000 + id * 7919 % 900000), currency, gross_minor, 0, 'bench', '', x'00' FROM invoice "
        "WHERE id % 100 >= 3");
    execute(db.get(), "INSERT INTO allocation SELECT id, id, id, NULL, amount_minor, 0, x'00' FROM payment");
    execute(db.get(),
            "INSERT INTO open_item SELECT id, customer_id, due_date, gross_minor FROM invoice WHERE id % 100 < 3");
    execute(db.get(), "COMMIT");
    execute(db.get(), "PRAGMA wal_checkpoint(TRUNCATE)");
}

double queryBook(const QString& path, const QString& today) {
    const Connection db = open(path);
    const QByteArray day = today.toLatin1();
    const std::vector<QByteArray> questions{
        "SELECT p.currency, SUM(s.mrr_minor), COUNT(*) FROM subscription s JOIN price p ON p.id = s.price_id "
        "WHERE s.start_date <= '" +
            day + "' AND (s.last_day IS NULL OR s.last_day >= '" + day + "') GROUP BY 1",
        "SELECT substr(start_date, 1, 7), SUM(mrr_minor) FROM subscription GROUP BY 1",
        "SELECT o.due_date, SUM(i.gross_minor) FROM open_item o JOIN invoice i ON i.id = o.invoice_id GROUP BY 1",
        "SELECT substr(issue_date, 1, 7), SUM(gross_minor) FROM invoice GROUP BY 1",
        "SELECT substr(received_on, 1, 7), SUM(amount_minor) FROM payment GROUP BY 1",
        "SELECT substr(next_due, 1, 7), COUNT(*), SUM(mrr_minor) FROM subscription GROUP BY 1"};
    const double start = cpuSeconds();
    for (const QByteArray& question : questions) {
        Statement rows(db.get(), question);
        while (rows.next()) {}
    }
    return cpuSeconds() - start;
}

} // namespace quittance::bench
