#include "core/services/BillingFixture.h"

#include <QDir>
#include <QStandardPaths>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Copies of a whole book: made, listed, proved and restored by the owner, on both databases.
class TestBackupService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void initTestCase_data() { TestDatabase::rows(); }
    void aCopyIsMadeListedAndProved();
    void theOldestGoTheOneAskedForStays();
    void oneCopyADay();
    void anAlteredCopyIsNamed();
    void aRestoredCopyIsTheSameBook();
    void nobodyElseMay();
};

void TestBackupService::aCopyIsMadeListedAndProved() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    fixture.run({2026, 1, 31});
    const auto made = got(fixture.book->backups.create(fixture.book.owner));
    QVERIFY(made.bytes > 1'000);
    QCOMPARE(made.bytes, QFileInfo(made.path).size());
    QUITTANCE_VERIFY_OK(BackupService::verify(made.path));
    const auto listed = got(fixture.book->backups.list(fixture.book.owner));
    QVERIFY(std::ranges::any_of(listed, [&](const auto& copy) { return copy.path == made.path; }));
}

void TestBackupService::theOldestGoTheOneAskedForStays() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    QTemporaryDir folder;
    const QString asked = folder.filePath(u"2026 before the audit"_s);
    QCOMPARE(got(fixture.book->backups.create(fixture.book.owner, asked)).path, asked);
    for (int day = 1; day <= 4; ++day) {
        fixture.book.clock->setDay({2026, 2, day});
        got(fixture.book->backups.create(fixture.book.owner, {}, 3));
    }
    QCOMPARE(got(fixture.book->backups.list(fixture.book.owner)).size(), size_t{3});
    QVERIFY(QFileInfo::exists(asked));
}

void TestBackupService::oneCopyADay() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    QVERIFY(got(fixture.book->backups.createDaily(fixture.book.owner)).has_value());
    QVERIFY(!got(fixture.book->backups.createDaily(fixture.book.owner)).has_value());
    fixture.book.clock->setDay({2026, 2, 1});
    QVERIFY(got(fixture.book->backups.createDaily(fixture.book.owner)).has_value());
}

void TestBackupService::anAlteredCopyIsNamed() {
    QUITTANCE_TEST_DATABASE(db);
    if (db.isServer())
        QSKIP("a dump is not altered by SQL; tst_backup cuts one");
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    fixture.run({2026, 1, 31});
    const auto made = got(fixture.book->backups.create(fixture.book.owner));
    {
        auto copy = got(Database::open({.path = made.path}));
        got(copy->write([](Session& session) -> Result<> {
            QByteArray guard;
            {
                Cursor row = session.query("SELECT sql FROM sqlite_master WHERE name = 'invoice_no_update'");
                row.next();
                guard = row.text(0).toUtf8();
            }
            session.connection().execute("DROP TRIGGER invoice_no_update");
            session.run("UPDATE invoice SET due_date = '2027-01-01'");
            session.connection().execute(guard);
            return {};
        }));
    }
    const auto verified = BackupService::verify(made.path);
    QVERIFY(!verified);
    QVERIFY2(verified.error().message.contains(u"F-2026-00001"_s), qPrintable(verified.error().message));
}

void TestBackupService::aRestoredCopyIsTheSameBook() {
    QUITTANCE_TEST_DATABASE(db);
    if (db.isServer())
        QSKIP("needs a database of its own on the server: see tst_backup");
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    fixture.run({2026, 1, 31});
    const QString before = fixture.book.fingerprint();
    const auto made = got(fixture.book->backups.create(fixture.book.owner));
    fixture.addCustomer(2);
    QVERIFY(fixture.book.fingerprint() != before);
    QTemporaryDir folder;
    const QString place = folder.filePath(u"restored.quittance"_s);
    QCOMPARE(got(BackupService::restore(fixture.book.owner, made.path, place)), QString());
    auto restored = got(Database::open({.path = place}));
    JobContext job;
    QVERIFY(got(Verification(*restored, *fixture.book.clock).verify(fixture.book.owner, Verification::Scope::All, job))
                .isClean());
    const qint64 customers = got(restored->read([](Session& session) -> Result<qint64> {
        Cursor rows = session.query("SELECT COUNT(*) FROM customer");
        rows.next();
        return rows.int64(0);
    }));
    QCOMPARE(customers, 1);
}

void TestBackupService::nobodyElseMay() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    const Actor nobody = Actor::powerless(u"eve"_s);
    QTemporaryDir folder;
    const QString place = folder.filePath(u"copy"_s);
    const auto refused = fixture.book->backups.create(nobody, place);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Denied);
    QVERIFY(!QFileInfo::exists(place));
    QVERIFY(!fixture.book->backups.list(nobody));
    QVERIFY(!BackupService::restore(nobody, place, folder.filePath(u"book.quittance"_s)));
}

QTEST_GUILESS_MAIN(TestBackupService)
#include "tst_backup_service.moc"
