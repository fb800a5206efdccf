#include "StorageFixtures.h"
#include "storage/BulkWriter.h"
#include "support/TestDatabase.h"

#include <QScopeGuard>

#include <future>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Attempt {
    const char* sql;
    bool allowed = false;
};

QByteArray anyColumn(const QByteArray& table) {
    static const QHash<QByteArray, QByteArray> columns{
        {"invoice", "net_minor"},      {"invoice_line", "description"}, {"invoice_vat", "base_minor"},
        {"snapshot", "content"},       {"journal_entry", "label"},      {"journal_line", "account"},
        {"payment", "amount_minor"},   {"allocation", "amount_minor"},  {"audit", "label"},
        {"document_copy", "actor"},    {"subscription_event", "kind"},  {"operation", "result"},
        {"schema_version", "sha256"},  {"seat_entry", "on_date"},       {"licence_count", "licences"},
        {"terms_acceptance", "means"}, {"bundle_member", "bundle_id"},
    };
    return columns.value(table);
}

const QByteArrayList& insertOnly() {
    static const QByteArrayList tables{
        "invoice",        "invoice_line", "invoice_vat",   "snapshot",           "journal_entry", "journal_line",
        "payment",        "allocation",   "audit",         "subscription_event", "document_copy", "operation",
        "schema_version", "seat_entry",   "licence_count", "terms_acceptance",   "bundle_member"};
    return tables;
}

} // namespace

/// The database itself refuses to change what was issued, whatever SQL is sent.
class GuardsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void issuedRowsNeverChange();
    void completeDocumentsGetNoFurtherLines();
    void aLineNeedsItsDocument();
    void countersNeverGoBack();
    void aSoldPriceStays();
    void aBilledChargeStays();
    void acceptedTermsStay();
    void theWorkListOnlyShrinks();
    void truncateIsRefused();
    void replaceIsRefused();
    void membersMayAddAndNoMore();
    void aMemberWorksAsUsual();
    void booksAreMadeAtTheSameTime();

private:
    static void attempt(TestDatabase& book, const QByteArray& sql, bool allowed) {
        const auto result = book->write([&](Session& s) -> Result<> {
            s.connection().execute(sql);
            return {};
        });
        if (result.has_value() != allowed)
            QFAIL(qPrintable(u"%1: %2"_s.arg(QString::fromUtf8(sql),
                                             result ? u"was accepted"_s : u"was refused: "_s + result.error().detail)));
        if (!allowed)
            QCOMPARE(result.error().code, ErrorCode::InUse);
    }
    static void fill(TestDatabase& book) {
        QUITTANCE_VERIFY_OK(book->write([](Session& s) -> Result<> {
            fixtures::insertIssuedInvoice(s);
            return {};
        }));
    }
};

void GuardsTest::issuedRowsNeverChange() {
    QUITTANCE_TEST_DATABASE(book);
    fill(book);
    for (const QByteArray& table : insertOnly()) {
        const QByteArray column = anyColumn(table);
        attempt(book, "UPDATE " + table + " SET " + column + " = " + column, false);
        attempt(book, "DELETE FROM " + table, false);
    }
}

void GuardsTest::completeDocumentsGetNoFurtherLines() {
    QUITTANCE_TEST_DATABASE(book);
    fill(book);
    attempt(
        book,
        "INSERT INTO invoice_line (invoice_id, position, credits, subscription_code, plan_code, charge, description, "
        "site_name, unit_code, quantity, unit_price, list_price, included_rate, discount, days_used, days_total, net_minor, "
        "vat_category, vat_rate, vat_reason, supply) SELECT invoice_id, 2, credits, subscription_code, plan_code, charge, "
        "description, site_name, unit_code, quantity, unit_price, list_price, included_rate, discount, days_used, "
        "days_total, net_minor, vat_category, vat_rate, vat_reason, supply FROM invoice_line",
        false);
    attempt(book,
            "INSERT INTO invoice_vat (invoice_id, category, rate, base_minor, vat_minor, mention) "
            "VALUES (1, 'Z', 0, 0, 0, '')",
            false);
    attempt(book,
            "INSERT INTO journal_line (entry_number, position, account, auxiliary, debit_minor, credit_minor) "
            "VALUES (1, 9, '706000', '', 0, 0)",
            false);
}

void GuardsTest::aLineNeedsItsDocument() {
    QUITTANCE_TEST_DATABASE(book);
    const auto orphan = book->write([](Session& s) -> Result<> {
        s.run("INSERT INTO journal_line (entry_number, position, account, auxiliary, debit_minor, credit_minor) "
              "VALUES (7, 1, '706000', '', 0, 0)");
        return {};
    });
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().code, ErrorCode::InUse);
    QUITTANCE_VERIFY_OK(book->read([](Session& s) -> Result<> {
        Cursor rows = s.query("SELECT count(*) FROM journal_line");
        return rows.next() && rows.int64(0) == 0 ? Result<>() : Result<>(invalid(u"the orphan stayed"_s));
    }));
}

void GuardsTest::countersNeverGoBack() {
    QUITTANCE_TEST_DATABASE(book);
    fill(book);
    attempt(book, "UPDATE number_series SET next_value = 1", false);
    attempt(book, "UPDATE number_series SET next_value = next_value + 1", true);
    attempt(book, "UPDATE number_series SET first_value = 2", false);
    attempt(book, "UPDATE number_series SET year = 2027", false);
    attempt(book, "DELETE FROM number_series", false);
    attempt(book, "UPDATE chain_head SET links = 0", false);
    attempt(book, "UPDATE chain_head SET links = links + 1", true);
    attempt(book, "UPDATE chain_head SET name = 'other'", false);
    attempt(book, "DELETE FROM chain_head", false);
    attempt(book,
            "INSERT INTO number_series (kind, year, pattern, first_value, next_value) "
            "VALUES ('invoice', 2027, 'F', 500, 500)",
            true);
    attempt(book, "UPDATE number_series SET first_value = 300, next_value = 300 WHERE year = 2027", true);
    attempt(book, "DELETE FROM number_series WHERE year = 2027", true);
}

void GuardsTest::aSoldPriceStays() {
    QUITTANCE_TEST_DATABASE(book);
    fill(book);
    attempt(book, "UPDATE price SET amount = 1", false);
    attempt(book, "DELETE FROM price", false);
    attempt(book,
            "INSERT INTO price (id, plan_id, currency, amount, tax_included, valid_from, created_at) "
            "SELECT 2, plan_id, 'USD', amount, tax_included, valid_from, 0 FROM price",
            true);
    attempt(book, "UPDATE price SET amount = 1 WHERE id = 2", true);
    attempt(book, "DELETE FROM price WHERE id = 2", true);
}

void GuardsTest::aBilledChargeStays() {
    QUITTANCE_TEST_DATABASE(book);
    fill(book);
    attempt(
        book,
        "INSERT INTO pending_charge (id, subscription_id, due_on, period_start, period_end, description, quantity, "
        "list_price, discount, days_used, days_total, currency, net_minor, vat_category, vat_rate, vat_reason, supply, "
        "invoice_id, position, days, billed, operation_id) SELECT 1, 1, start_date, start_date, start_date, '', "
        "-1000000, 10000000, 0, 1, 1, 'EUR', -1000, 'S', 200000, 'domestic', 'services', 1, 1, -1, 1 = 2, '' "
        "FROM subscription",
        true);
    attempt(book, "UPDATE pending_charge SET net_minor = -900", true); // it waits
    attempt(book, "UPDATE pending_charge SET billed = (1 = 1)", true);
    attempt(book, "UPDATE pending_charge SET net_minor = -800", false);
    attempt(book, "UPDATE pending_charge SET billed = (1 = 2)", false);
    attempt(book, "DELETE FROM pending_charge", false);
}

void GuardsTest::acceptedTermsStay() {
    QUITTANCE_TEST_DATABASE(book);
    fill(book);
    attempt(book, "UPDATE terms SET text = 'Other'", false);
    attempt(book, "DELETE FROM terms", false);
    attempt(book,
            "INSERT INTO terms (id, kind, label, valid_from, text, link, version) "
            "VALUES (2, 'privacy', '1', '2026-01-01', 'Draft', '', 1)",
            true);
    attempt(book, "UPDATE terms SET text = 'Final' WHERE id = 2", true); // nobody has accepted it
    attempt(book, "DELETE FROM terms WHERE id = 2", true);
}

void GuardsTest::theWorkListOnlyShrinks() {
    QUITTANCE_TEST_DATABASE(book);
    fill(book);
    attempt(book, "UPDATE open_item SET due_date = '2030-01-01'", false);
    attempt(book, "DELETE FROM open_item", true);
}

void GuardsTest::truncateIsRefused() {
    QUITTANCE_TEST_DATABASE(book);
    if (!book.isServer())
        QSKIP("SQLite has no TRUNCATE");
    fill(book);
    for (const QByteArray& table : insertOnly() + QByteArrayList{"number_series", "chain_head", "open_item"})
        attempt(book, "TRUNCATE " + table + " CASCADE", false);
}

void GuardsTest::replaceIsRefused() {
    QUITTANCE_TEST_DATABASE(book);
    if (book.isServer())
        QSKIP("PostgreSQL has no INSERT OR REPLACE");
    fill(book);
    attempt(book, "INSERT OR REPLACE INTO operation (id, kind, actor, at, result) VALUES ('op-1', 'x', 'x', 0, 'x')",
            false);
    attempt(book, "INSERT OR REPLACE INTO snapshot (id, kind, hash, content) VALUES (1, 'seller', x'00', 'x')", false);
}

void GuardsTest::membersMayAddAndNoMore() {
    QUITTANCE_TEST_DATABASE(book);
    if (!book.isServer())
        QSKIP("a SQLite file belongs to whoever can write to it");
    fill(book);
    const auto as = [&book](const QByteArray& sql) {
        return book->write([&](Session& s) -> Result<> {
            s.connection().execute("SET LOCAL ROLE quittance_user");
            s.connection().execute(sql);
            return {};
        });
    };
    QUITTANCE_VERIFY_OK(as("INSERT INTO operation (id, kind, actor, at, result) VALUES ('op-2', 'x', 'x', 0, 'x')"));
    QUITTANCE_VERIFY_OK(as("UPDATE customer SET name = 'Other'"));
    for (const QByteArray& table : insertOnly()) {
        const auto changed = as("DELETE FROM " + table);
        QVERIFY2(!changed, table);
        QCOMPARE(changed.error().code, ErrorCode::Denied);
    }
    for (const QByteArray& sql :
         {QByteArray("ALTER TABLE invoice DISABLE TRIGGER ALL"), QByteArray("DROP TABLE invoice"),
          QByteArray("CREATE TABLE other (x int)"), QByteArray("SET session_replication_role = replica"),
          QByteArray("DROP TRIGGER invoice_no_change ON invoice")}) {
        const auto refused = as(sql);
        QVERIFY2(!refused, sql);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
    }
}

void GuardsTest::aMemberWorksAsUsual() {
    QUITTANCE_TEST_DATABASE(book);
    if (!book.isServer())
        QSKIP("a SQLite file belongs to whoever can write to it");
    const QByteArray clerk = "clerk_" + QByteArray::number(QCoreApplication::applicationPid());
    book->connection().execute(QByteArray("CREATE ROLE " + clerk + " LOGIN IN ROLE quittance_user"));
    const auto guard = qScopeGuard([&] { book->connection().execute(QByteArray("DROP ROLE " + clerk)); });
    DatabaseLocation location = book.location();
    location.user = QString::fromLatin1(clerk);
    auto opened = Database::open(location);
    QUITTANCE_VERIFY_OK(opened);
    QVERIFY(!(*opened)->status().needsMigration());
    QUITTANCE_VERIFY_OK((*opened)->write([](Session& s) -> Result<> {
        fixtures::insertIssuedInvoice(s);
        BulkInsert rows(s, "snapshot", {"id", "kind", "hash", "content"});
        for (const qint64 key : reserveKeys(s, "snapshot", 3))
            rows.add(key + 100, u"buyer"_s, QByteArray::number(key), u"{}"_s);
        rows.flush();
        return {};
    }));
    const auto refused = (*opened)->write([](Session& s) -> Result<> {
        s.run("UPDATE invoice SET net_minor = 0");
        return {};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
}

void GuardsTest::booksAreMadeAtTheSameTime() {
    QFETCH_GLOBAL(QString, database);
    if (const QString reason = TestDatabase::missing(database); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    std::vector<std::future<int>> makers;
    for (int i = 0; i < 4; ++i)
        makers.push_back(std::async(std::launch::async, [&database] {
            TestDatabase book(database);
            return book->status().schemaVersion;
        }));
    for (auto& maker : makers)
        QVERIFY(maker.get() > 0);
}

QTEST_GUILESS_MAIN(GuardsTest)
#include "tst_guards.moc"
