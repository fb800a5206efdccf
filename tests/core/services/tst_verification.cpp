#include "core/services/BillingFixture.h"

#include <QRegularExpression>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// R18: whatever somebody alters directly in what is issued, verify finds it and names the row.
class TestVerification : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void everyAlteredColumnIsFound();
    void removedAndAddedRowsAreFound();
    void derivedStateIsCompared();
    void missingGuardsAreFound();
    void stopsWhenAsked();
    void readsWithoutWriting();
};

namespace {

/// A connection that no guard, no check and no foreign key stops: what somebody with the file or the server in hand
/// has.
class Intruder {
public:
    explicit Intruder(TestDatabase& db) : m_server(db.isServer()), m_connection(db.another()) {
        if (m_server) {
            m_connection->connection().execute("SET session_replication_role = replica");
            return;
        }
        // Outside of a transaction, where it counts.
        m_connection->connection().execute("PRAGMA foreign_keys = OFF");
        m_connection->connection().execute("PRAGMA ignore_check_constraints = ON");
        got(m_connection->read([this](Session& session) -> Result<> {
            Cursor row = session.query("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
            while (row.next())
                m_guards.emplace_back(row.text(0).toUtf8(), row.text(1).toUtf8());
            return {};
        }));
        for (const auto& [name, sql] : m_guards)
            execute("DROP TRIGGER " + name);
    }
    ~Intruder() {
        for (const auto& [name, sql] : m_guards)
            execute(sql);
    }
    Intruder(const Intruder&) = delete;
    Intruder& operator=(const Intruder&) = delete;

    /// False when the database refuses even so (the checks of a server cannot be switched off).
    bool execute(const QByteArray& sql) {
        return m_connection
            ->write([&sql](Session& session) -> Result<> {
                session.connection().execute(sql);
                return {};
            })
            .has_value();
    }
    struct Column {
        QString name;
        QString type;
    };
    std::vector<Column> columns(const QByteArray& table) {
        return got(m_connection->read([&](Session& session) -> Result<std::vector<Column>> {
            std::vector<Column> found;
            QByteArray sql = "SELECT name, type FROM pragma_table_info('" + table + "')";
            if (m_server)
                sql = "SELECT CAST(column_name AS TEXT), CAST(data_type AS TEXT) FROM information_schema.columns "
                      "WHERE table_schema = current_schema() AND table_name = '" +
                      table + "' ORDER BY ordinal_position";
            Cursor row = session.query(sql);
            while (row.next())
                found.push_back({row.text(0), row.text(1).toLower()});
            return found;
        }));
    }
    bool isServer() const { return m_server; }

private:
    bool m_server;
    std::unique_ptr<Database> m_connection;
    std::vector<std::pair<QByteArray, QByteArray>> m_guards;
};

struct Sealed {
    QByteArray table;
    QByteArray key; ///< one row
    QString named;  ///< what the finding must say; empty: the row itself or a document that refers to it
};

QByteArray alteration(const Intruder::Column& column, bool server) {
    const QByteArray name = column.name.toUtf8();
    if (column.type == "boolean"_L1)
        return "NOT " + name;
    if (column.name == "credits"_L1)
        return "1 - " + name;
    if (column.name == "kind"_L1)
        return "CASE WHEN kind = 'invoice' THEN 'credit_note' WHEN kind = 'credit_note' THEN 'invoice' "
               "WHEN kind = 'seller' THEN 'buyer' ELSE 'seller' END";
    if (column.type == "date"_L1 || column.name.endsWith("_date"_L1) || column.name == "received_on"_L1 ||
        column.name == "period_start"_L1 || column.name == "period_end"_L1)
        return server ? "DATE '2001-02-03'" : "'2001-02-03'";
    if (column.type == "bytea"_L1)
        return "'\\x00112233'::bytea";
    if (column.type == "blob"_L1)
        return "x'00112233'";
    if (column.type == "text"_L1)
        return "COALESCE(" + name + ", '') || 'x'";
    return "COALESCE(" + name + ", 0) + 1000003";
}

/// A book with everything that is issued in it: invoices, a credit note, a payment, two currencies.
void fill(BillingFixture& fixture) {
    got(fixture.book->company.setExchangeRates(fixture.book.owner, {{u"GBP"_s, QDate(2026, 1, 1), 1'150'500}},
                                               OperationId::create()));
    const Plan pounds = fixture.book.plan(fixture.product, u"Pounds"_s, u"50.00"_s, IntervalUnit::Month,
                                          BillingType::Recurring, u"GBP"_s);
    fixture.book.subscription(fixture.book.customer(u"Abroad"_s), pounds, {2026, 1, 10});
    for (int i = 1; i <= 3; ++i)
        fixture.addCustomer(i);
    fixture.run({2026, 1, 31});
    got(fixture.book->invoices.credit(fixture.book.owner, fixture.invoice(u"F-2026-00003"_s).id, u"Wrong"_s,
                                      OperationId::create()));
    got(fixture.book->payments.settle(fixture.book.owner,
                                      {.invoiceId = fixture.invoice(u"F-2026-00002"_s).id,
                                       .receivedOn = QDate(2026, 1, 31),
                                       .method = CollectionMethod::Other,
                                       .reference = u"R1"_s},
                                      OperationId::create()));
}

QStringList rowsNamed(BillingFixture& fixture, QString* error) {
    RecordingJob job;
    const auto report = fixture.book->verification.verify(fixture.book.owner, Verification::Scope::All, job);
    QStringList rows;
    if (!report) {
        *error = report.error().message;
        return rows;
    }
    for (const Finding& finding : report->findings)
        if (!finding.row.startsWith("guard "_L1))
            rows.append(finding.row);
    return rows;
}

} // namespace

void TestVerification::everyAlteredColumnIsFound() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fill(fixture);
    QCOMPARE(fixture.firstFinding(), QString());

    Intruder intruder(db);
    const std::vector<Sealed> sealed{
        {"invoice", "number = 'F-2026-00001'", u"F-2026-00001"_s},
        {"invoice", "number = 'F-2026-00003'", u"F-2026-00003"_s},
        {"invoice", "number = 'A-2026-00001'", u"A-2026-00001"_s},
        {"invoice_line", "invoice_id = (SELECT id FROM invoice WHERE number = 'F-2026-00002')", u"F-2026-00002"_s},
        {"invoice_line", "invoice_id = (SELECT id FROM invoice WHERE number = 'A-2026-00001')", u"A-2026-00001"_s},
        {"invoice_vat", "invoice_id = (SELECT id FROM invoice WHERE number = 'F-2026-00002')", u"F-2026-00002"_s},
        {"snapshot", "id = (SELECT buyer_id FROM invoice WHERE number = 'F-2026-00002')", {}},
        {"snapshot", "id = (SELECT seller_id FROM invoice WHERE number = 'F-2026-00002')", {}},
        {"journal_entry", "number = 2", u"journal_entry"_s},
        {"journal_line", "entry_number = 2 AND position = 1", u"journal_entry 2"_s},
        {"payment", "reference = 'R1'", u"payment"_s},
        {"allocation", "payment_id IS NOT NULL", u"allocation"_s},
        {"allocation", "credit_note_id IS NOT NULL", u"allocation"_s},
    };
    int altered = 0;
    int refused = 0;
    for (const Sealed& row : sealed) {
        QVERIFY(intruder.execute("CREATE TABLE kept_rows AS SELECT * FROM " + row.table));
        for (const Intruder::Column& column : intruder.columns(row.table)) {
            const bool changed = intruder.execute("UPDATE " + row.table + " SET " + column.name.toUtf8() + " = " +
                                                  alteration(column, intruder.isServer()) + " WHERE " + row.key);
            if (!changed) {
                ++refused; // by a unique index, or by a check of the server
                continue;
            }
            ++altered;
            QString error;
            const QStringList named = rowsNamed(fixture, &error);
            const QString what = QString::fromUtf8(row.table) % u'.' % column.name % u" of " % row.named;
            QVERIFY2(!named.isEmpty(), qPrintable(what % u" was not found "_s % error));
            QVERIFY2(named.join(u'|').contains(row.named), qPrintable(what % u": "_s % named.join(u'|')));
            QVERIFY(intruder.execute("DELETE FROM " + row.table));
            QVERIFY(intruder.execute("INSERT INTO " + row.table +
                                     (intruder.isServer() ? " OVERRIDING SYSTEM VALUE" : "") +
                                     " SELECT * FROM kept_rows"));
        }
        QVERIFY(intruder.execute("DROP TABLE kept_rows"));
    }
    qInfo("%d columns altered, all found; %d alterations refused", altered, refused);
    QVERIFY(refused < altered / 8);
    QVERIFY(altered > 120);
    QString error;
    QVERIFY(rowsNamed(fixture, &error).isEmpty());
}

void TestVerification::removedAndAddedRowsAreFound() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fill(fixture);
    Intruder intruder(db);
    for (const QByteArray& table :
         {QByteArray("invoice"), QByteArray("invoice_line"), QByteArray("invoice_vat"), QByteArray("journal_entry"),
          QByteArray("journal_line"), QByteArray("payment"), QByteArray("allocation"), QByteArray("snapshot"),
          QByteArray("audit"), QByteArray("operation"), QByteArray("open_item")}) {
        QVERIFY(intruder.execute("CREATE TABLE kept_rows AS SELECT * FROM " + table));
        QVERIFY(intruder.execute("DELETE FROM " + table));
        QString error;
        QVERIFY2(!rowsNamed(fixture, &error).isEmpty(), table.constData());
        QVERIFY(intruder.execute("INSERT INTO " + table + (intruder.isServer() ? " OVERRIDING SYSTEM VALUE" : "") +
                                 " SELECT * FROM kept_rows"));
        QVERIFY(intruder.execute("DROP TABLE kept_rows"));
    }
    // The last document with everything that belongs to it: only the heads of the chains know.
    QVERIFY(intruder.execute("DELETE FROM journal_line WHERE entry_number = (SELECT MAX(number) FROM journal_entry)"));
    QVERIFY(intruder.execute("DELETE FROM journal_entry WHERE number = (SELECT MAX(number) FROM journal_entry)"));
    QString error;
    QVERIFY(rowsNamed(fixture, &error).join(u'|').contains(u"chain_head journal"_s));
}

void TestVerification::derivedStateIsCompared() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fill(fixture);
    Intruder intruder(db);
    const auto found = [&](const QByteArray& change, const QByteArray& back, const QString& row) -> QString {
        if (!intruder.execute(change))
            return u"not executed: "_s % QString::fromUtf8(change);
        QString error;
        const QStringList named = rowsNamed(fixture, &error);
        if (!intruder.execute(back))
            return u"not put back: "_s % QString::fromUtf8(back);
        return named.join(u'|').contains(row) ? QString()
                                              : QString(u"not found: "_s % row % u" in "_s % named.join(u'|') % error);
    };
    QCOMPARE(found("UPDATE subscription SET mrr_minor = mrr_minor + 1 WHERE code = 'S000002'",
                   "UPDATE subscription SET mrr_minor = mrr_minor - 1 WHERE code = 'S000002'",
                   u"subscription S000002"_s),
             QString());
    QCOMPARE(found("UPDATE subscription SET next_due = '2031-01-01' WHERE code = 'S000002'",
                   "UPDATE subscription SET next_due = '2026-02-10' WHERE code = 'S000002'", u"subscription S000002"_s),
             QString());
    QCOMPARE(
        found("UPDATE subscription SET billed_until = '2026-03-10', next_due = '2026-03-10' WHERE code = 'S000002'",
              "UPDATE subscription SET billed_until = '2026-02-10', next_due = '2026-02-10' WHERE code = 'S000002'",
              u"subscription S000002"_s),
        QString());
    QCOMPARE(found("UPDATE number_series SET next_value = next_value + 1 WHERE kind = 'invoice'",
                   "UPDATE number_series SET next_value = next_value - 1 WHERE kind = 'invoice'",
                   u"number_series invoice-2026"_s),
             QString());
    QCOMPARE(found("UPDATE open_item SET due_date = '2031-01-01'",
                   "UPDATE open_item SET due_date = "
                   "(SELECT due_date FROM invoice WHERE invoice.id = open_item.invoice_id)",
                   u"open_item F-2026-0000"_s),
             QString());
    QCOMPARE(found("UPDATE open_item SET open_minor = open_minor + 1",
                   "UPDATE open_item SET open_minor = open_minor - 1", u"open_item F-2026-0000"_s),
             QString());
    QCOMPARE(found("UPDATE customer_sums SET billed_minor = billed_minor + 1",
                   "UPDATE customer_sums SET billed_minor = billed_minor - 1", u"customer_sums "_s),
             QString());
    QCOMPARE(found("UPDATE invoice_paid SET paid_minor = paid_minor + 1",
                   "UPDATE invoice_paid SET paid_minor = paid_minor - 1", u"invoice_paid "_s),
             QString());
}

void TestVerification::missingGuardsAreFound() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    if (db.isServer())
        fixture.book.run("ALTER TABLE invoice DISABLE TRIGGER invoice_no_change");
    else
        fixture.book.run("DROP TRIGGER invoice_no_update");
    QVERIFY(fixture.firstFinding().contains(u"guard invoice_no"_s));
}

void TestVerification::stopsWhenAsked() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fill(fixture);
    RecordingJob job;
    job.cancelAfter = 1;
    const auto stopped = fixture.book->verification.verify(fixture.book.owner, Verification::Scope::All, job);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestVerification::readsWithoutWriting() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fill(fixture);
    const QString before = fixture.book.fingerprint();
    for (const auto scope : {Verification::Scope::Chain, Verification::Scope::Numbering, Verification::Scope::Totals,
                             Verification::Scope::Documents})
        QCOMPARE(fixture.firstFinding(scope), QString());
    QCOMPARE(fixture.book.fingerprint(), before);
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
