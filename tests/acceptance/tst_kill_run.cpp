#include "core/services/BillingFixture.h"
#include "support/KillHarness.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// A billing run that is killed (SIGKILL) at any moment: numbers stay gapless, nothing is billed twice, nothing
/// acknowledged is lost, and the next run bills what is missing.
class TestKillRun : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void killedAtRandom();
    void killedAtEachStep();

private:
    static constexpr int customers = 120;
    static constexpr int months = 240;
};

namespace {

const QDate firstMonth(2026, 1, 1);

void fill(BillingFixture& fixture, int customers) {
    for (int i = 1; i <= customers; ++i)
        fixture.addCustomer(i, firstMonth.addDays(i % 28));
}

/// Runs that the child said are finished.
qint64 acknowledgedRuns(const KillHarness::Outcome& outcome) {
    return std::count_if(outcome.lines.begin(), outcome.lines.end(),
                         [](const QByteArray& line) { return line.startsWith("run "); });
}

/// Customers that the child said are billed in the run that was killed.
qint64 acknowledgedCustomers(const KillHarness::Outcome& outcome) {
    qint64 done = 0;
    for (const QByteArray& line : outcome.lines) {
        if (line.startsWith("run "))
            done = 0;
        else if (line.startsWith("done "))
            done = line.mid(5).toLongLong();
    }
    return done;
}

} // namespace

void TestKillRun::killedAtRandom() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db, firstMonth);
    fill(fixture, customers);
    const QStringList arguments{db.location().toText(), firstMonth.toString(Qt::ISODate), QString::number(months)};
    KillHarness harness;
    const int kills = db.isServer() ? 30 : 60;
    int killed = 0;
    int progressed = 0;
    qint64 invoices = 0;
    // Long enough for a few transactions on this machine: found out as the kills go.
    int longestUs = 60'000;
    QElapsedTimer refusals;
    refusals.start();
    while (killed < kills) {
        const KillHarness::Outcome outcome =
            harness.killAtRandom(QStringLiteral(BILLING_RUN_CHILD), arguments, 500, longestUs);
        // A server notices after its statement that the one that was killed is gone, and keeps the run lock until then:
        // "try again" is its right answer, for a while.
        if (db.isServer() && !outcome.killed && outcome.exitCode == 4 && refusals.elapsed() < 60'000)
            continue;
        QVERIFY2(outcome.killed, outcome.errors.constData());
        ++killed;
        refusals.start();
        const qint64 now = fixture.book.number("SELECT COUNT(*) FROM invoice");
        // Nothing that was acknowledged is lost.
        const qint64 acknowledged = acknowledgedRuns(outcome) > 0 ? acknowledgedCustomers(outcome) : 0;
        QVERIFY2(now >= invoices + acknowledged, qPrintable(u"%1 after %2"_s.arg(now).arg(invoices)));
        if (now == invoices)
            longestUs = std::min(longestUs + longestUs / 4, 4'000'000);
        else
            ++progressed;
        if (acknowledgedRuns(outcome) > 1)
            longestUs -= longestUs / 4;
        invoices = now;
        QCOMPARE(fixture.firstFinding(), QString());
    }
    qInfo("%d kills, %d after something was written, %lld invoices", killed, progressed, invoices);
    QVERIFY(progressed > kills / 4);
    // The next run bills what is missing, and nothing twice.
    const QDate last = fixture.book.number("SELECT COUNT(*) FROM billing_run") > 0
                           ? got(fixture.book->billing.history(fixture.book.owner, 1)).front().until
                           : QDate(2026, 1, 31);
    fixture.book.clock->setDay(last);
    QVERIFY(fixture.run(last).finished);
    const int monthsBilled = (last.year() - 2026) * 12 + last.month();
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM invoice"), qint64(customers) * monthsBilled);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM invoice_line"), qint64(customers) * monthsBilled);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestKillRun::killedAtEachStep() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db, firstMonth);
    fill(fixture, customers);
    const QStringList arguments{db.location().toText(), firstMonth.toString(Qt::ISODate), QString::number(months)};
    KillHarness harness;
    for (const QString& point : {u"run.begun"_s, u"run.proposed"_s, u"run.issued"_s, u"run.before_commit"_s,
                                 u"run.after_chunk"_s, u"run.before_finish"_s, u"run.finished"_s}) {
        for (int n = 1; n <= 2; ++n) {
            const KillHarness::Outcome outcome = harness.killAt(QStringLiteral(BILLING_RUN_CHILD), arguments, point, n);
            QVERIFY2(outcome.killed, qPrintable(point % u": "_s % QString::fromUtf8(outcome.errors)));
            QCOMPARE(fixture.firstFinding(), QString());
        }
    }
    const auto unfinished = got(fixture.book->billing.unfinished(fixture.book.owner));
    const QDate last =
        unfinished ? unfinished->until : got(fixture.book->billing.history(fixture.book.owner, 1)).front().until;
    fixture.book.clock->setDay(last);
    QVERIFY(fixture.run(last).finished);
    const int monthsBilled = (last.year() - 2026) * 12 + last.month();
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM invoice"), qint64(customers) * monthsBilled);
    QCOMPARE(fixture.firstFinding(), QString());
}

QTEST_GUILESS_MAIN(TestKillRun)
#include "tst_kill_run.moc"
