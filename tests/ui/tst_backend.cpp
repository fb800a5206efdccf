#include "common/Backend.h"
#include "common/Task.h"
#include "common/TaskTray.h"
#include "services/DatabaseService.h"
#include "services/Services.h"
#include "theme/Theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>

using namespace Qt::Literals::StringLiterals;
using namespace quittance;

/// The window's threads, on a real book in a file.
class TestBackend : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsOnItsThreadAndDeliversHere();
    void keepsTheOrder();
    void overviewsWaitForNobodyAndGiveWay();
    void overviewsBeginBehindWhatIsInSight();
    void dropsTheResultOfAContextThatIsGone();
    void tellsTheFailureToOpenAndTriesAgain();
    void turnsExceptionsIntoErrors();
    void announcesChanges();
    void jobTellsProgressAndEnds();
    void jobIsCancelled();
    void closingWithJobsUnderWayIsClean();
    void tasksRunOffTheGuiThread();

private:
    Backend::Factory factory() const {
        return [path = m_path] { return DatabaseService::open(path, {}, std::make_shared<SystemClock>()); };
    }
    QTemporaryDir m_folder;
    QString m_path;
};

void TestBackend::initTestCase() {
    Theme::instance().apply();
    m_path = m_folder.filePath(u"book.quittance"_s);
    const auto created = DatabaseService::create(m_path);
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
}

void TestBackend::readsOnItsThreadAndDeliversHere() {
    Backend backend(factory());
    QObject context;
    QString threadName;
    std::optional<Result<bool>> got;
    backend.read(
        &context,
        [&threadName](Services& services) -> Result<bool> {
            threadName = QThread::currentThread()->objectName();
            return services.isReadOnly();
        },
        [&](Result<bool> result) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            got = result;
        });
    QTRY_VERIFY(got);
    QVERIFY2(got->has_value(), *got ? "" : qPrintable(got->error().message));
    QVERIFY(!**got);
    QCOMPARE(threadName, u"reads"_s);
}

void TestBackend::keepsTheOrder() {
    Backend backend(factory());
    QObject context;
    QList<int> order;
    for (int i = 0; i < 20; ++i)
        backend.write(
            &context, [i](Services&) -> Result<int> { return i; },
            [&order](Result<int> result) { order.append(*result); });
    QTRY_COMPARE(order.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(order.at(i), i);
}

void TestBackend::overviewsWaitForNobodyAndGiveWay() {
    Backend backend(factory());
    QObject context;
    std::binary_semaphore mayGoOn{0};
    QList<int> answers;
    std::atomic<int> worked = 0;
    const auto ask = [&](const char* topic, int number) {
        backend.overview(
            &context, topic,
            [&, number](Services&) -> Result<int> {
                if (worked++ == 0)
                    mayGoOn.acquire();
                return number;
            },
            [&answers](Result<int> result) { answers.append(*result); });
    };
    ask("ids", 1);
    QTRY_COMPARE(worked.load(), 1);
    ask("ids", 2);
    ask("ids", 3);
    ask("totals", 4);
    // What is in sight does not wait for them.
    bool read = false;
    backend.read(
        &context, [](Services&) -> Result<int> { return 0; }, [&read](const Result<int>&) { read = true; });
    QTRY_VERIFY(read);
    QVERIFY(answers.isEmpty());
    mayGoOn.release();
    QTRY_COMPARE(answers, QList<int>({3, 4}));
    QCOMPARE(worked.load(), 3); // the second was never asked
}

// They would take the processor from what somebody waits for.
void TestBackend::overviewsBeginBehindWhatIsInSight() {
    Backend backend(factory());
    QObject context;
    std::binary_semaphore mayGoOn{0};
    QStringList answers;
    std::atomic<bool> isSeen = false;
    bool wasSeen = false;
    const auto read = [&] {
        backend.read(
            &context,
            [&](Services&) -> Result<int> {
                mayGoOn.acquire();
                return 0;
            },
            [&](const Result<int>&) {
                answers.append(u"read"_s);
                isSeen = true;
            });
    };
    const auto overview = [&] {
        backend.overview(
            &context, "totals", [&](Services&) -> Result<bool> { return isSeen.load(); },
            [&](const Result<bool>& seen) {
                wasSeen = *seen;
                answers.append(u"overview"_s);
            });
    };
    read();
    overview();
    mayGoOn.release();
    QTRY_COMPARE(answers, QStringList({u"read"_s, u"overview"_s}));
    QVERIFY(wasSeen); // it was not even begun before
    // But they do not wait for ever.
    answers.clear();
    read();
    overview();
    QTRY_COMPARE(answers, QStringList({u"overview"_s}));
    mayGoOn.release();
    QTRY_COMPARE(answers, QStringList({u"overview"_s, u"read"_s}));
}

void TestBackend::dropsTheResultOfAContextThatIsGone() {
    Backend backend(factory());
    auto context = std::make_unique<QObject>();
    bool called = false;
    std::binary_semaphore mayGoOn{0};
    backend.read(
        context.get(),
        [&mayGoOn](Services&) -> Result<int> {
            mayGoOn.acquire();
            return 1;
        },
        [&called](const Result<int>&) { called = true; });
    context.reset();
    mayGoOn.release();
    QObject other;
    bool later = false;
    backend.read(
        &other, [](Services&) -> Result<int> { return 2; }, [&later](const Result<int>&) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void TestBackend::tellsTheFailureToOpenAndTriesAgain() {
    std::atomic<bool> there = false;
    Backend backend([&there, open = factory()]() -> Result<std::unique_ptr<Services>> {
        if (!there)
            return Error{ErrorCode::Unavailable, u"The server does not answer."_s};
        return open();
    });
    QSignalSpy unavailable(&backend, &Backend::unavailable);
    QSignalSpy available(&backend, &Backend::available);
    QObject context;
    std::optional<Result<int>> got;
    const auto ask = [&] {
        got.reset();
        backend.read(
            &context, [](Services&) -> Result<int> { return 7; }, [&got](Result<int> result) { got = result; });
    };
    for (int round = 0; round < 2; ++round) {
        ask();
        QTRY_VERIFY(got);
        QVERIFY(!*got);
        QCOMPARE(got->error().code, ErrorCode::Unavailable);
    }
    QCOMPARE(unavailable.count(), 1);
    there = true;
    ask();
    QTRY_VERIFY(got);
    QCOMPARE(**got, 7);
    QCOMPARE(available.count(), 1);
}

void TestBackend::turnsExceptionsIntoErrors() {
    Backend backend(factory());
    QObject context;
    std::optional<Result<int>> got;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"amount out of range"_s));
    backend.read(
        &context, [](Services&) -> Result<int> { throw AmountOverflow(); },
        [&got](Result<int> result) { got = result; });
    QTRY_VERIFY(got);
    QCOMPARE(got->error().code, ErrorCode::Internal);
}

void TestBackend::announcesChanges() {
    Backend backend(factory());
    QSignalSpy changed(&backend, &Backend::changed);
    ChangeSet set;
    backend.announce(set);
    set.add(Noun::Invoice, 7);
    backend.announce(set);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().touches(Noun::Invoice));
}

void TestBackend::jobTellsProgressAndEnds() {
    Backend backend(factory());
    TaskTray tray(backend.tasks());
    QVERIFY(tray.isHidden());
    QObject context;
    std::optional<Result<int>> got;
    std::binary_semaphore mayGoOn{0};
    Job* const job = backend.job(
        &context, u"Billing run"_s,
        [&mayGoOn](Services&, JobContext& progress) -> Result<int> {
            for (int i = 1; i <= 50'000; ++i)
                progress.progress(i, 100'000, u"half"_s);
            mayGoOn.acquire();
            progress.progress(100'000, 100'000, u"all"_s);
            return 5;
        },
        [&got](Result<int> result) { got = result; });
    QCOMPARE(backend.tasks()->rowCount(), 1);
    QVERIFY(!tray.isHidden());
    QSignalSpy progressed(job, &Job::progressed);
    QSignalSpy finished(job, &Job::finished);
    QTRY_VERIFY(job->done() > 0);
    QVERIFY2(progressed.count() < 1000, "progress is slowed down");
    QVERIFY(job->percent() <= 50);
    mayGoOn.release();
    QTRY_VERIFY(got);
    QCOMPARE(**got, 5);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(backend.tasks()->rowCount(), 0);
    QVERIFY(tray.isHidden());
}

void TestBackend::jobIsCancelled() {
    Backend backend(factory());
    TaskTray tray(backend.tasks());
    tray.show();
    QObject context;
    std::optional<Result<int>> got;
    Job* const job = backend.job(
        &context, u"Endless"_s,
        [](Services&, JobContext& progress) -> Result<int> {
            while (!progress.isCancelled())
                QThread::msleep(5);
            return Error{ErrorCode::Cancelled, u"Stopped."_s};
        },
        [&got](Result<int> result) { got = result; });
    QTest::mouseClick(tray.findChild<QPushButton*>(u"cancelTaskButton"_s), Qt::LeftButton);
    QVERIFY(job->isCancelled());
    QTRY_VERIFY(got);
    QCOMPARE(got->error().code, ErrorCode::Cancelled);
}

void TestBackend::closingWithJobsUnderWayIsClean() {
    QObject context;
    bool called = false;
    std::atomic<bool> ended = false;
    {
        Backend backend(factory());
        std::binary_semaphore started{0};
        backend.job(
            &context, u"Endless"_s,
            [&](Services&, JobContext& progress) -> Result<int> {
                started.release();
                while (!progress.isCancelled())
                    QThread::msleep(5);
                ended = true;
                return 1;
            },
            [&called](const Result<int>&) { called = true; });
        started.acquire();
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestBackend::tasksRunOffTheGuiThread() {
    QObject context;
    QThread* worker = nullptr;
    int got = 0;
    Task::run(
        &context,
        [&worker] {
            worker = QThread::currentThread();
            return 41 + 1;
        },
        [&got](int value) { got = value; });
    QTRY_COMPARE(got, 42);
    QVERIFY(worker != qApp->thread());
}

QTEST_MAIN(TestBackend)
#include "tst_backend.moc"
