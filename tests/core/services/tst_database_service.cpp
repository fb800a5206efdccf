#include "core/services/TestBook.h"
#include "services/DatabaseService.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

class TestDatabaseService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void createsAndOpens();
    void opensNothingElse();

private:
    static std::shared_ptr<const Clock> clock() { return std::make_shared<SystemClock>(); }
};

void TestDatabaseService::createsAndOpens() {
    QFETCH_GLOBAL(QString, database);
    if (const QString reason = TestDatabase::missing(database); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    TestDatabase place(database, TestDatabase::Content::Nothing);
    const QString location = place.location().toText();
    place.take().reset(); // the place stays, the connection goes

    QUITTANCE_VERIFY_OK(DatabaseService::create(location));
    QCOMPARE(DatabaseService::create(location).error().code, ErrorCode::Conflict);
    const auto status = got(DatabaseService::status(location));
    QVERIFY(!status.needsMigration());
    QVERIFY(status.schemaVersion > 0);
    QVERIFY(!status.readOnly);
    QVERIFY(!status.isDemo);
    QCOMPARE(status.server, database == u"postgresql"_s);
    QVERIFY(status.server || status.bytes > 0);
    QUITTANCE_VERIFY_OK(DatabaseService::migrate(location)); // nothing to do
    const auto services = got(DatabaseService::open(location, {}, clock()));
    const Actor owner = Actor::owner(u"ada"_s, ActorSource::Window);
    QVERIFY(!services->isReadOnly());
    QVERIFY(!got(services->company.isDemo(owner)));
    QVERIFY(services->today().isValid());
    QCOMPARE(services->company.company(owner).error().code, ErrorCode::NotFound);
    got(services->customers.save(owner, TestBook::customerDraft(u"Nom"_s), OperationId::create()));
}

void TestDatabaseService::opensNothingElse() {
    QFETCH_GLOBAL(QString, database);
    if (const QString reason = TestDatabase::missing(database); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    TestDatabase place(database, TestDatabase::Content::Nothing);
    const QString location = place.location().toText();
    place.take().reset();
    const auto empty = DatabaseService::open(location, {}, clock());
    QCOMPARE(empty.error().code, ErrorCode::Unavailable);
    QVERIFY(!empty.error().message.isEmpty());
    QVERIFY(!DatabaseService::open(u"postgresql://%zz"_s, {}, clock()));
    QVERIFY(!DatabaseService::status(u"/nonexistent/folder/book.quittance"_s));
    QVERIFY(!DatabaseService::create(u"/nonexistent/folder/book.quittance"_s));
}

QTEST_GUILESS_MAIN(TestDatabaseService)
#include "tst_database_service.moc"
