#include "core/services/TestBook.h"

#include <QFile>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Files brought by a finance person: every row with its error, all or nothing, and safe to run twice.
class TestImport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void bringsTheAgencysBook();
    void secondImportWritesNothing();
    void aBadRowStopsEverything();
    void goodRowsOnRequest();
    void pricesOfTiersAndPackages();
    void dryRunWritesNothing();
    void aChangedPriceIsANewVersion();
    void billedRowsCannotChange();
    void findsColumnsByFrenchHeaders();
    void hostileNamesStayText();
    void asksForMissingColumns();

private:
    static ImportReport run(TestBook& book, ImportKind kind, const QByteArray& content,
                            const std::function<void(ImportRequest&)>& change = {});
    static QByteArray file(const QString& name);
    static void catalogueAndCustomers(TestBook& book);
};

ImportReport TestImport::run(TestBook& book, ImportKind kind, const QByteArray& content,
                             const std::function<void(ImportRequest&)>& change) {
    ImportRequest request;
    request.kind = kind;
    request.file = got(ImportRun::inspect(kind, u"test.csv"_s, content));
    request.dryRun = false;
    request.operation = OperationId::create();
    if (change)
        change(request);
    JobContext job;
    return got(book->imports.run(book.owner.withSource(ActorSource::Import), request, job));
}

QByteArray TestImport::file(const QString& name) {
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/agency-2026/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data");
    return file.readAll();
}

void TestImport::catalogueAndCustomers(TestBook& book) {
    run(book, ImportKind::Catalogue, file(u"catalogue.csv"_s));
    run(book, ImportKind::Customers, file(u"customers.csv"_s));
}

void TestImport::bringsTheAgencysBook() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    catalogueAndCustomers(book);
    const ImportReport report = run(book, ImportKind::Subscriptions, file(u"subscriptions.csv"_s),
                                    [](ImportRequest& request) { request.billedBefore = QDate(2026, 1, 1); });
    QVERIFY(report.applied);
    QCOMPARE(report.created, 1000);
    QCOMPARE(report.rejected, 0);
    QCOMPARE(book.number("SELECT count(*) FROM customer"), 400);
    QCOMPARE(book.number("SELECT count(*) FROM plan"), 13);
    // Each customer has its workspace, and every change its audit row with the source.
    QVERIFY(book.number("SELECT count(*) FROM workspace") >= 400);
    QVERIFY(book.number("SELECT count(*) FROM audit WHERE source = 'import'") >= 1413);
}

void TestImport::secondImportWritesNothing() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    const auto marked = [](ImportRequest& request) { request.billedBefore = QDate(2026, 1, 1); };
    catalogueAndCustomers(book);
    run(book, ImportKind::Subscriptions, file(u"subscriptions.csv"_s), marked);
    const qint64 audited = book.number("SELECT count(*) FROM audit");
    QCOMPARE(run(book, ImportKind::Catalogue, file(u"catalogue.csv"_s)).unchanged, 13);
    QCOMPARE(run(book, ImportKind::Customers, file(u"customers.csv"_s)).unchanged, 400);
    QCOMPARE(run(book, ImportKind::Subscriptions, file(u"subscriptions.csv"_s), marked).unchanged, 1000);
    QCOMPARE(book.number("SELECT count(*) FROM audit"), audited);
}

void TestImport::aBadRowStopsEverything() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    const ImportReport report = run(book, ImportKind::Customers,
                                    "customer_code;name;country;vat_number;email\n"
                                    "A1;Good;FR;;a@example.test\n"
                                    "A2;Bad VAT;FR;FR00123456789;b@example.test\n"
                                    "A3;Bad e-mail;FR;;nonsense\n"
                                    "A1;Twice;FR;;c@example.test\n"
                                    "A5;;FR;;d@example.test\n"_ba);
    QVERIFY(!report.applied);
    QCOMPARE(report.rejected, 4);
    QList<qint64> lines;
    for (const ImportIssue& issue : report.issues)
        if (!lines.contains(issue.row))
            lines.append(issue.row);
    QCOMPARE(lines, (QList<qint64>{3, 4, 5, 6}));
    QCOMPARE(book.number("SELECT count(*) FROM customer"), 0);
}

void TestImport::goodRowsOnRequest() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    const ImportReport report = run(book, ImportKind::Catalogue,
                                    "product_code;product_name_en;plan_code;plan_name_en;unit_price;vat_rate\n"
                                    "P;Good;P-M;Monthly;10,50;20\n"
                                    "Q;Half;Q-M;Monthly;ten;20\n"_ba,
                                    [](ImportRequest& request) { request.goodRowsOnly = true; });
    QVERIFY(report.applied);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(book.number("SELECT amount FROM price"), 10'500'000);
    QCOMPARE(book.number("SELECT count(*) FROM product"), 1); // nothing of the rejected row is left
}

void TestImport::pricesOfTiersAndPackages() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    const QByteArray header =
        "product_code;product_name_en;plan_code;plan_name_en;pricing;unit_price;tiers;package_size;minimum;setup_fee\n"_ba;
    const QByteArray good = header + "P;Seats;P-G;Graduated;graduated;;10:15+10 *:5;;120;49,90\n"
                                     "P;Seats;P-P;Packages;package;12;;10;;\n"_ba;
    const ImportReport report = run(book, ImportKind::Catalogue, good);
    QVERIFY(report.applied);
    QCOMPARE(report.created, 2);
    QCOMPARE(book.number("SELECT COUNT(*) FROM price WHERE tiers = '10:15+10 *:5' AND minimum = 120000000 "
                         "AND setup_fee = 49900000 AND amount = 15000000"),
             1);
    QCOMPARE(book.number("SELECT COUNT(*) FROM price WHERE package_size = 10000000 AND amount = 12000000"), 1);
    QCOMPARE(run(book, ImportKind::Catalogue, good).unchanged, 2);
    const ImportReport refused = run(book, ImportKind::Catalogue,
                                     header + "P;Seats;P-X;Wrong;volume;;10:15 20:5;;;\n"
                                              "P;Seats;P-Y;None;volume;;;;;\n"
                                              "P;Seats;P-Z;Text;volume;;ten;;;\n"_ba);
    QVERIFY(!refused.applied);
    QCOMPARE(refused.rejected, 3);
    for (const ImportIssue& issue : refused.issues)
        QVERIFY(issue.field.startsWith(u"tiers"));
}

void TestImport::dryRunWritesNothing() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    const QString before = book.fingerprint();
    const ImportReport report = run(book, ImportKind::Customers, file(u"customers.csv"_s),
                                    [](ImportRequest& request) { request.dryRun = true; });
    QVERIFY(!report.applied);
    QCOMPARE(report.created, 400);
    QCOMPARE(book.fingerprint(), before);
}

void TestImport::aChangedPriceIsANewVersion() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    catalogueAndCustomers(book);
    run(book, ImportKind::Subscriptions, file(u"subscriptions.csv"_s));
    QByteArray dearer = file(u"catalogue.csv"_s);
    dearer.replace(";25.00;EUR", ";27.00;EUR");
    const ImportReport report = run(book, ImportKind::Catalogue, dearer);
    QVERIFY(report.applied);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.unchanged, 12);
    QCOMPARE(book.number("SELECT count(*) FROM price p JOIN plan n ON n.id = p.plan_id WHERE n.code = 'HOST-M'"), 2);
    // Subscriptions keep the price that they have.
    QCOMPARE(book.number("SELECT count(*) FROM subscription s JOIN price p ON p.id = s.price_id "
                         "WHERE p.amount = 27000000"),
             0);
}

void TestImport::billedRowsCannotChange() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    catalogueAndCustomers(book);
    const auto marked = [](ImportRequest& request) { request.billedBefore = QDate(2026, 1, 1); };
    const QByteArray header = "subscription_code;customer_code;plan_code;quantity;start_date\n";
    run(book, ImportKind::Subscriptions, header + "S1;C00001;HOST-M;1;2025-03-01\n", marked);
    const ImportReport report =
        run(book, ImportKind::Subscriptions, header + "S1;C00001;HOST-M;2;2025-03-01\n", marked);
    QVERIFY(!report.applied);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.issues.at(0).field, u"quantity"_s);
    QCOMPARE(book.number("SELECT quantity FROM subscription"), 1'000'000);
}

void TestImport::findsColumnsByFrenchHeaders() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    const ImportReport report = run(book, ImportKind::Customers,
                                    "Code client;Raison sociale;Pays;Code postal;Ville;Courriel\n"
                                    "A1;Caf\xE9 de l\x92\xC9toile;FR;69002;Lyon;a@example.test\n"_ba);
    QVERIFY(report.applied);
    const Customer customer = got(book->customers.customerByCode(book.owner, u"A1"_s));
    QCOMPARE(customer.name, u"Café de l’Étoile"_s);
    QCOMPARE(customer.address.city, u"Lyon"_s);
}

void TestImport::hostileNamesStayText() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    const QString name = u"<img src=file:///etc/passwd>'; DROP TABLE customer; --"_s;
    run(book, ImportKind::Customers, "customer_code;name;country\nA1;\"" + name.toUtf8() + "\";FR\n");
    QCOMPARE(got(book->customers.customerByCode(book.owner, u"A1"_s)).name, name);
}

void TestImport::asksForMissingColumns() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    ImportRequest request;
    request.kind = ImportKind::Subscriptions;
    request.file = got(ImportRun::inspect(ImportKind::Subscriptions, u"test.csv"_s, "colour;shape\nred;round\n"_ba));
    request.operation = OperationId::create();
    JobContext job;
    const auto report = book->imports.run(book.owner, request, job);
    QVERIFY(!report);
    QVERIFY(report.error().code == ErrorCode::Invalid);
    QCOMPARE(report.error().field, u"subscription_code"_s);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
