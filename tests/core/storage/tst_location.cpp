#include "StorageFixtures.h"
#include "storage/Backup.h"
#include "storage/SqliteFile.h"
#include "support/TestDatabase.h"

#include <QDir>

#include <sys/mount.h>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Addresses of books, and files in places where they can be read only.
class LocationTest : public QObject {
    Q_OBJECT
private slots:
    void serversAreUnderstood_data();
    void serversAreUnderstood();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void passwordsAreNeverShown();
    void filesAreAbsolute();
    void aNewFileIsTheOwners();
    void aReadOnlyFileOpensReadOnly();
    void aReadOnlyDiskOpensReadOnly();
    void localDisksAreLocal();
    void unreachableServersAreNamed();
};

void LocationTest::serversAreUnderstood_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("again");
    QTest::newRow("short") << u"postgresql://db.example.fr/books"_s << u"db.example.fr"_s << 5432 << u"books"_s << u""_s
                           << u"postgresql://db.example.fr/books"_s;
    QTest::newRow("long")
        << u"postgres://anna:s%C3%A9same@db.example.fr:5433/my%20books?sslmode=require&schema=agency"_s
        << u"db.example.fr"_s << 5433 << u"my books"_s << u"anna"_s
        << u"postgresql://anna@db.example.fr:5433/my%20books?sslmode=require&schema=agency"_s;
    QTest::newRow("socket") << u"postgresql:///books?host=/run/postgresql&user=postgres"_s << u"/run/postgresql"_s
                            << 5432 << u"books"_s << u"postgres"_s
                            << u"postgresql://postgres@/books?host=/run/postgresql"_s;
    QTest::newRow("v6") << u"postgresql://[::1]:5433/books"_s << u"::1"_s << 5433 << u"books"_s << u""_s
                        << u"postgresql://[::1]:5433/books"_s;
    QTest::newRow("several") << u"postgresql://a.fr,b.fr/books"_s << u"a.fr,b.fr"_s << 5432 << u"books"_s << u""_s
                             << u"postgresql://a.fr,b.fr/books"_s;
}

void LocationTest::serversAreUnderstood() {
    QFETCH(QString, text);
    const auto location = DatabaseLocation::fromText(text);
    QUITTANCE_VERIFY_OK(location);
    QTEST(location->host, "host");
    QTEST(location->port, "port");
    QTEST(location->database, "name");
    QTEST(location->user, "user");
    QTEST(location->toText(), "again");
    auto again = DatabaseLocation::fromText(location->toText());
    QUITTANCE_VERIFY_OK(again);
    again->password = location->password;
    QCOMPARE(*again, *location);
}

void LocationTest::nonsenseIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u"  "_s;
    QTest::newRow("no database") << u"postgresql://server"_s;
    QTest::newRow("no server") << u"postgresql:///books"_s;
    QTest::newRow("port") << u"postgresql://server:http/books"_s;
    QTest::newRow("large port") << u"postgresql://server:70000/books"_s;
    QTest::newRow("bracket") << u"postgresql://[::1/books"_s;
    QTest::newRow("option") << u"postgresql://server/books?options=-c%20fsync=off"_s;
    QTest::newRow("ssl") << u"postgresql://server/books?sslmode=maybe"_s;
    QTest::newRow("nul") << QString(u"/tmp/a"_s % QChar(u'\0') % u"b"_s);
    QTest::newRow("encoded nul") << u"postgresql://server/books%00x"_s;
}

void LocationTest::nonsenseIsRefused() {
    QFETCH(QString, text);
    const auto location = DatabaseLocation::fromText(text);
    QVERIFY(!location);
    QCOMPARE(location.error().code, ErrorCode::Invalid);
    QVERIFY(!location.error().message.isEmpty());
}

void LocationTest::passwordsAreNeverShown() {
    const auto location = DatabaseLocation::fromText(u"postgresql://anna:canary@server/books"_s);
    QUITTANCE_VERIFY_OK(location);
    QCOMPARE(location->password, u"canary"_s);
    QVERIFY(!location->toText().contains(u"canary"));
    QVERIFY(!location->displayName().contains(u"canary"));
    QCOMPARE(location->displayName(), u"books@server"_s);
}

void LocationTest::filesAreAbsolute() {
    QCOMPARE(DatabaseLocation::fromText(u"a/../b.quittance"_s)->path,
             QDir::current().absoluteFilePath(u"b.quittance"_s));
    QCOMPARE(DatabaseLocation::fromText(u"~/b.quittance"_s)->path, QDir::home().filePath(u"b.quittance"_s));
    QCOMPARE(DatabaseLocation::fromText(u"file:///tmp/b%20c.quittance"_s)->path, u"/tmp/b c.quittance"_s);
    QCOMPARE(DatabaseLocation::fromText(u"/tmp/Société d’été.quittance"_s)->displayName(),
             u"Société d’été.quittance"_s);
}

void LocationTest::aNewFileIsTheOwners() {
    const TestDatabase book(u"sqlite"_s);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(book.location().path).permissions() & others));
}

void LocationTest::aReadOnlyFileOpensReadOnly() {
    TestDatabase book(u"sqlite"_s);
    QUITTANCE_VERIFY_OK(book->write([](Session& s) -> Result<> {
        fixtures::insertIssuedInvoice(s);
        return {};
    }));
    book.take().reset();
    QFile::setPermissions(book.location().path, QFileDevice::ReadOwner);
    auto opened = Database::open(book.location());
    QUITTANCE_VERIFY_OK(opened);
    QVERIFY((*opened)->status().readOnly);
    QUITTANCE_VERIFY_OK((*opened)->read([](Session& s) -> Result<> {
        Cursor rows = s.query("SELECT number FROM invoice");
        return rows.next() && rows.text(0) == u"F-2026-00001" ? Result<>() : Result<>(invalid(u"not read"_s));
    }));
    const auto refused = (*opened)->write([](Session& s) -> Result<> {
        s.run("DELETE FROM open_item");
        return {};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY(!(*opened)->migrate());
}

void LocationTest::aReadOnlyDiskOpensReadOnly() {
    TestDatabase book(u"sqlite"_s);
    QUITTANCE_VERIFY_OK(book->write([](Session& s) -> Result<> {
        fixtures::insertIssuedInvoice(s);
        return {};
    }));
    book.take().reset();
    QTemporaryDir place;
    const QByteArray from = QFileInfo(book.location().path).absolutePath().toUtf8();
    const QByteArray to = place.path().toUtf8();
    if (::mount(from.constData(), to.constData(), nullptr, MS_BIND, nullptr) != 0)
        QSKIP("a read-only disk cannot be made here: mount needs root");
    const auto guard = qScopeGuard([&to] { ::umount2(to.constData(), MNT_DETACH); });
    if (::mount(nullptr, to.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) != 0)
        QSKIP("a read-only disk cannot be made here: remount was refused");
    auto opened = Database::open({.path = place.filePath(u"book.quittance"_s)});
    QUITTANCE_VERIFY_OK(opened);
    QVERIFY((*opened)->status().readOnly);
    QUITTANCE_VERIFY_OK((*opened)->read([](Session& s) -> Result<> {
        Cursor rows = s.query("SELECT number FROM invoice");
        return rows.next() ? Result<>() : Result<>(invalid(u"not read"_s));
    }));
    const auto created = Database::open({.path = place.filePath(u"new.quittance"_s)}, Database::Mode::CreateNew);
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Unavailable);
}

void LocationTest::localDisksAreLocal() {
    QCOMPARE(SqliteFile::networkFileSystem(QDir::tempPath()), QString());
    QCOMPARE(SqliteFile::networkFileSystem(QDir::tempPath() % u"/not/there/yet"), QString());
}

void LocationTest::unreachableServersAreNamed() {
    auto location = DatabaseLocation::fromText(u"postgresql://books@/books?host=/nowhere"_s);
    QUITTANCE_VERIFY_OK(location);
    const auto refused = Database::open(*location);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY(refused.error().message.contains(u"cannot be reached"));
}

QTEST_GUILESS_MAIN(LocationTest)
#include "tst_location.moc"
