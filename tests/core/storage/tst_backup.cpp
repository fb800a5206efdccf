#include "StorageFixtures.h"
#include "storage/Backup.h"
#include "storage/PostgresConnection.h"
#include "support/KillHarness.h"
#include "support/TestDatabase.h"

#include <QDir>
#include <QStandardPaths>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

void fill(TestDatabase& book) {
    QUITTANCE_VERIFY_OK(book->write([](Session& s) -> Result<> {
        fixtures::insertIssuedInvoice(s);
        return {};
    }));
}

Result<QString> numberIn(Database& book) {
    return book.read([](Session& s) -> Result<QString> {
        Cursor rows = s.query("SELECT number FROM invoice");
        return rows.next() ? Result<QString>(rows.text(0)) : Result<QString>(invalid(u"no invoice"_s));
    });
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void aCopyIsABook();
    void theBookItselfIsNotReplaced();
    void aBadPlaceIsNamed();
    void oneCopyADaySevenKept();
    void aRestoredBookReplacesNothing();
    void aKilledBackupLeavesTheGoodOne();
    void serversAreDumpedAndRestored();
};

void BackupTest::aCopyIsABook() {
    TestDatabase book(u"sqlite"_s);
    fill(book);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"L’agence d’été/copy.quittance"_s);
    const auto made = backup::copyTo(*book, path);
    QUITTANCE_VERIFY_OK(made);
    QCOMPARE(*made, path);
    QUITTANCE_VERIFY_OK(backup::verifyFile(path));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files), QStringList{u"copy.quittance"_s});
    QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    auto copy = Database::open({.path = path});
    QUITTANCE_VERIFY_OK(copy);
    QCOMPARE(*numberIn(**copy), u"F-2026-00001"_s);
    QVERIFY(!(*copy)->status().needsMigration());
    QUITTANCE_VERIFY_OK(backup::copyTo(*book, path)); // replaces the older copy
}

void BackupTest::theBookItselfIsNotReplaced() {
    TestDatabase book(u"sqlite"_s);
    fill(book);
    const auto refused = backup::copyTo(*book, book.location().path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(*numberIn(*book), u"F-2026-00001"_s);
}

void BackupTest::aBadPlaceIsNamed() {
    TestDatabase book(u"sqlite"_s);
    const auto refused = backup::copyTo(*book, u"/proc/nowhere/copy.quittance"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY(refused.error().message.contains(u"/proc/nowhere"));
}

void BackupTest::oneCopyADaySevenKept() {
    TestDatabase book(u"sqlite"_s);
    fill(book);
    const QDate first(2026, 2, 25);
    for (int day = 0; day < 10; ++day) {
        const auto made = backup::daily(*book, first.addDays(day));
        QUITTANCE_VERIFY_OK(made);
        QVERIFY(made->has_value());
        const auto again = backup::daily(*book, first.addDays(day));
        QUITTANCE_VERIFY_OK(again);
        QVERIFY(!again->has_value());
    }
    const QStringList copies = backup::list(book.location());
    QCOMPARE(copies.size(), backup::kept);
    QVERIFY(copies.first().endsWith(u"2026-03-06.quittance"));
    QVERIFY(copies.last().endsWith(u"2026-02-28.quittance"));
}

void BackupTest::aRestoredBookReplacesNothing() {
    TestDatabase book(u"sqlite"_s);
    fill(book);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.quittance"_s);
    QUITTANCE_VERIFY_OK(backup::copyTo(*book, copy));
    QUITTANCE_VERIFY_OK(book->write([](Session& s) -> Result<> {
        s.run("UPDATE customer SET name = 'Later'");
        return {};
    }));
    book.take().reset();
    const auto aside = backup::restore(copy, book.location());
    QUITTANCE_VERIFY_OK(aside);
    const auto nameIn = [](const QString& path) {
        auto opened = Database::open({.path = path});
        return (*opened)->read([](Session& s) -> Result<QString> {
            Cursor rows = s.query("SELECT name FROM customer");
            rows.next();
            return rows.text(0);
        });
    };
    QCOMPARE(*nameIn(book.location().path), u"Menuiserie Le Goff"_s);
    QCOMPARE(*nameIn(*aside), u"Later"_s);
}

void BackupTest::aKilledBackupLeavesTheGoodOne() {
    TestDatabase book(u"sqlite"_s);
    fill(book);
    const QString path = backup::folderOf(book.location()) % u"/2026-01-01.quittance";
    QUITTANCE_VERIFY_OK(backup::copyTo(*book, path));
    KillHarness harness(1);
    const QString child = QCoreApplication::applicationDirPath() % u"/storage_child";
    for (const QString& point : {u"backup-verified"_s, u"backup-rename"_s}) {
        const auto outcome = harness.killAt(child, {u"backup"_s, book.location().toText(), path}, point);
        QVERIFY2(outcome.killed, outcome.errors);
        QUITTANCE_VERIFY_OK(backup::verifyFile(path));
        QCOMPARE(backup::list(book.location()), QStringList{path}); // the half-made one does not count
    }
    QUITTANCE_VERIFY_OK(backup::copyTo(*book, path));
    QVERIFY(!QFileInfo::exists(path % u".part"));
}

void BackupTest::serversAreDumpedAndRestored() {
    if (const QString reason = TestDatabase::missing(u"postgresql"_s); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    TestDatabase book(u"postgresql"_s);
    fill(book);
    QTemporaryDir folder;
    const auto made = backup::copyTo(*book, folder.filePath(u"copy.pgdump"_s));
    if (QStandardPaths::findExecutable(u"pg_dump"_s).isEmpty()) {
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Unavailable);
        QVERIFY(made.error().message.contains(u"pg_dump"));
        return;
    }
    QUITTANCE_VERIFY_OK(made);
    // A copy that ends too early is not one.
    QFile whole(*made);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QString cut = folder.filePath(u"cut.pgdump"_s);
    QFile half(cut);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(whole.read(whole.size() / 2));
    half.close();
    const auto damaged = backup::verifyFile(cut);
    QVERIFY(!damaged);
    QVERIFY(damaged.error().message.contains(cut));

    // The book that is there stays; an empty database takes it.
    const auto refused = backup::restore(*made, book.location());
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Conflict);
    QCOMPARE(*numberIn(*book), u"F-2026-00001"_s);
    QVERIFY(!backup::restore(*made, {.path = folder.filePath(u"file.quittance"_s)}));
    DatabaseLocation target = book.location();
    target.database = u"restored_%1"_s.arg(QCoreApplication::applicationPid());
    PostgresConnection server(book.location());
    server.execute(QByteArray("CREATE DATABASE " + target.database.toUtf8()));
    QUITTANCE_VERIFY_OK(backup::restore(*made, target));
    {
        auto restored = Database::open(target);
        QUITTANCE_VERIFY_OK(restored);
        QVERIFY(!(*restored)->status().needsMigration());
        QCOMPARE(*numberIn(**restored), u"F-2026-00001"_s);
        // The guards came with it.
        const auto changed = (*restored)->write([](Session& s) -> Result<> {
            s.run("UPDATE invoice SET number = 'F-2026-00002'");
            return {};
        });
        QVERIFY(!changed);
    }
    server.execute(QByteArray("DROP DATABASE " + target.database.toUtf8()));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
