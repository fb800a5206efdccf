#include "storage/SqliteConnection.h"
#include "support/KillHarness.h"
#include "support/PowerCutVfs.h"
#include "support/TestDatabase.h"

#include <QDir>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int commands = 150;

Result<> command(Database& book, int number) {
    return book.write([number](Session& s) -> Result<> {
        s.run("INSERT INTO operation (id, kind, actor, at, result) VALUES (?, 'test', 'test', ?, ?)",
              u"op-%1"_s.arg(number), number, QString(600, u'x'));
        s.run("UPDATE chain_head SET links = ? WHERE name = 'document'", number);
        for (int line = 1; line <= 3; ++line)
            s.run("INSERT INTO audit (at, actor, source, action, noun, noun_id, label, before, after, operation_id) "
                  "VALUES (?, 'test', 'test', 'x', 'x', ?, '', '', '', ?)",
                  number, line, u"op-%1"_s.arg(number));
        return {};
    });
}

Result<> prepare(Database& book) {
    return book.write([](Session& s) -> Result<> {
        s.run("INSERT INTO chain_head (name, links, hash) VALUES ('document', 0, ?)", QByteArray("x"));
        return {};
    });
}

struct State {
    qint64 operations = 0;
    qint64 last = 0;
    qint64 links = 0;
    qint64 audits = 0;
};

Result<State> stateOf(Database& book) {
    return book.read([](Session& s) -> Result<State> {
        Cursor rows = s.query("SELECT (SELECT count(*) FROM operation), (SELECT COALESCE(MAX(at), 0) FROM operation), "
                              "(SELECT COALESCE(MAX(links), 0) FROM chain_head), (SELECT count(*) FROM audit)");
        rows.next();
        return State{rows.int64(0), rows.int64(1), rows.int64(2), rows.int64(3)};
    });
}

} // namespace

/// What was acknowledged survives a power cut at any moment (guarantee G1); full and failing disks damage nothing (G8).
class PowerCutTest : public QObject {
    Q_OBJECT
private slots:
    void nothingAcknowledgedIsLost();
    void killedProcessesLoseNothing();
    void failingDisksDamageNothing_data();
    void failingDisksDamageNothing();
};

void PowerCutTest::nothingAcknowledgedIsLost() {
    QTemporaryDir folder;
    const PowerCutVfs disk(folder.path());
    std::vector<size_t> acknowledged(1, 0); // acknowledged[n]: the moment after command n
    {
        auto book = Database::open({.path = folder.filePath(u"book.quittance"_s)}, Database::Mode::CreateNew);
        QUITTANCE_VERIFY_OK(book);
        QUITTANCE_VERIFY_OK((*book)->migrate());
        // Small journals, so that checkpoints are cut as well.
        static_cast<SqliteConnection&>((*book)->connection()).value("PRAGMA wal_autocheckpoint = 20");
        QUITTANCE_VERIFY_OK(prepare(**book));
        acknowledged[0] = disk.now();
        for (int i = 1; i <= commands; ++i) {
            QUITTANCE_VERIFY_OK(command(**book, i));
            acknowledged.push_back(disk.now());
        }
    }
    QVERIFY(disk.syncs() > commands);
    std::mt19937 random(testSeed());
    constexpr int points = 300;
    qint64 checked = 0;
    for (int point = 0; point < points; ++point) {
        const size_t moment = acknowledged[0] + random() % (disk.now() - acknowledged[0] + 1);
        QTemporaryDir place;
        disk.leave(moment, random, place.path());
        auto book = Database::open({.path = place.filePath(u"book.quittance"_s)});
        QUITTANCE_VERIFY_OK(book);
        QCOMPARE(static_cast<SqliteConnection&>((*book)->connection()).value("PRAGMA integrity_check"), u"ok"_s);
        const auto state = stateOf(**book);
        QUITTANCE_VERIFY_OK(state);
        const auto promised =
            std::upper_bound(acknowledged.begin(), acknowledged.end(), moment) - acknowledged.begin() - 1;
        QVERIFY2(state->operations >= promised,
                 qPrintable(u"at %1: %2 of %3"_s.arg(moment).arg(state->operations).arg(promised)));
        QCOMPARE(state->last, state->operations);
        QCOMPARE(state->links, state->operations);
        QCOMPARE(state->audits, 3 * state->operations);
        checked += promised;
    }
    qInfo("%d cuts, %lld acknowledged commands looked up, 0 lost", points, static_cast<long long>(checked));
}

void PowerCutTest::killedProcessesLoseNothing() {
    TestDatabase book(u"sqlite"_s);
    QUITTANCE_VERIFY_OK(prepare(*book));
    KillHarness harness;
    const QString child = QCoreApplication::applicationDirPath() % u"/storage_child";
    qint64 acknowledged = 0;
    qint64 unheard = 0;
    for (int kill = 0; kill < 30; ++kill) {
        const auto before = stateOf(*book);
        const auto outcome = kill % 10 == 0
                                 ? harness.killAt(child, {u"write"_s, book.location().toText()},
                                                  kill % 20 ? u"before-commit"_s : u"after-commit"_s, 5)
                                 : harness.killAtRandom(child, {u"write"_s, book.location().toText()}, 0, 30'000);
        QVERIFY2(outcome.killed, outcome.errors);
        const auto after = stateOf(*book);
        QUITTANCE_VERIFY_OK(after);
        const qint64 added = after->operations - before->operations;
        QVERIFY(added >= outcome.lines.size());
        QVERIFY(added <= outcome.lines.size() + 1);
        QCOMPARE(after->links, after->operations);
        acknowledged += outcome.lines.size();
        unheard += added - outcome.lines.size();
    }
    qInfo("30 kills, %lld acknowledged, 0 lost, %lld committed without an answer", static_cast<long long>(acknowledged),
          static_cast<long long>(unheard));
}

void PowerCutTest::failingDisksDamageNothing_data() {
    QTest::addColumn<int>("fault");
    QTest::newRow("full") << static_cast<int>(PowerCutVfs::Fault::DiskFull);
    QTest::newRow("write error") << static_cast<int>(PowerCutVfs::Fault::WriteError);
    QTest::newRow("sync error") << static_cast<int>(PowerCutVfs::Fault::SyncError);
}

void PowerCutTest::failingDisksDamageNothing() {
    QFETCH(int, fault);
    for (int operation = 1; operation <= 20; ++operation) {
        QTemporaryDir folder;
        PowerCutVfs disk(folder.path());
        const DatabaseLocation location{.path = folder.filePath(u"book.quittance"_s)};
        qint64 done = 0;
        {
            auto book = Database::open(location, Database::Mode::CreateNew);
            QUITTANCE_VERIFY_OK(book);
            QUITTANCE_VERIFY_OK((*book)->migrate());
            QUITTANCE_VERIFY_OK(prepare(**book));
            disk.inject(static_cast<PowerCutVfs::Fault>(fault), operation);
            bool failed = false;
            for (int i = 1; i <= commands && !failed; ++i) {
                const auto result = command(**book, i);
                if (result) {
                    ++done;
                    continue;
                }
                failed = true;
                QVERIFY(result.error().code == ErrorCode::Unavailable || result.error().code == ErrorCode::Unknown);
                QVERIFY(!result.error().message.isEmpty());
            }
            QVERIFY(failed && disk.wasInjected());
            const auto readable = stateOf(**book);
            QUITTANCE_VERIFY_OK(readable);
            QCOMPARE(readable->operations, done);
            disk.inject(PowerCutVfs::Fault::None, 0);
        }
        auto book = Database::open(location);
        QUITTANCE_VERIFY_OK(book);
        const auto state = stateOf(**book);
        QUITTANCE_VERIFY_OK(state);
        QVERIFY(state->operations == done || state->operations == done + 1);
        QCOMPARE(state->links, state->operations);
        QUITTANCE_VERIFY_OK(command(**book, static_cast<int>(state->operations) + 1));
    }
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_power_cut.moc"
