#include "RunFloor.h"
#include "TemplateBook.h"
#include "common/Book.h"
#include "common/Job.h"
#include "documents/PdfFile.h"
#include "invoices/InvoicesPage.h"
#include "services/DatabaseService.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 1, 31);

double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A timer that should fire every 10 ms: how long it did not, and how much of that this thread itself worked. What
/// other programs took of the processor is in the first and not in the second.
class Watchdog : public QObject {
public:
    Watchdog() {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_busiest = std::max(m_busiest, threadMs() - m_worked);
            start();
        });
        start();
        m_timer.start(10);
    }
    double longest() const { return m_longest; }
    double busiest() const { return m_busiest; }

private:
    void start() {
        m_clock.start();
        m_worked = threadMs();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worked = 0;
    double m_longest = 0;
    double m_busiest = 0;
};

/// Runs a job of the window to its end, or cancels it as soon as it says that it is somewhere.
template <typename Work>
void watch(Book& book, const char* what, bool cancel, Work work) {
    using Value = std::invoke_result_t<Work, Services&, JobContext&>;
    Watchdog watchdog;
    QElapsedTimer total;
    total.start();
    QElapsedTimer cancelled;
    int progress = 0;
    bool finished = false;
    double cancelMs = 0;
    Job* const job = book.backend().job(&watchdog, QString::fromLatin1(what), std::move(work), [](Value value) {
        if (!value && value.error().code != ErrorCode::Cancelled)
            qFatal("%s %s", qPrintable(value.error().message), qPrintable(value.error().detail));
    });
    QObject::connect(job, &Job::progressed, &watchdog, [&] {
        ++progress;
        if (cancel && progress == 10 && !cancelled.isValid()) {
            cancelled.start();
            job->cancel();
        }
    });
    QObject::connect(job, &Job::finished, &watchdog, [&] {
        finished = true;
        if (cancelled.isValid())
            cancelMs = static_cast<double>(cancelled.nsecsElapsed()) / 1e6;
    });
    while (!finished)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    const double seconds = static_cast<double>(total.elapsed()) / 1e3;
    std::printf("  %-28s %6.1f s, longest gap %6.1f ms, of which ours %6.1f ms (goal 100), progress %5.1f/s (goal 5)",
                what, seconds, watchdog.longest(), watchdog.busiest(), progress / seconds);
    if (cancelled.isValid())
        std::printf(", stopped after %.0f ms (goal 200)", cancelMs);
    std::printf("\n");
    std::fflush(stdout);
    // What the pages do with the news of it is part of it; here it may end before the next.
    for (QElapsedTimer rest = total; rest.elapsed() < static_cast<qint64>(seconds * 1e3) + 3000;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

RunRequest run() {
    RunRequest request;
    request.until = today;
    request.confirmOldPeriods = true;
    request.operation = OperationId::create();
    return request;
}

ImportRequest customers(int count) {
    QByteArray text = "code;name;country;city;postcode;address_line1\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += 'I' + number + ";Imported " + number + ";FR;Lyon;69001;" + number + " rue Bleue\n";
    }
    return {.kind = ImportKind::Customers,
            .file = bench::got(ImportRun::inspect(ImportKind::Customers, u"customers.csv"_s, text)),
            .billedBefore = {},
            .goodRowsOnly = true,
            .dryRun = false,
            .operation = OperationId::create()};
}

/// The billing history as a file, as the page exports it.
Result<qint64> exportHistory(Services& services, JobContext& job, const QString& path) {
    ListTable table;
    table.name = u"History"_s;
    table.columns = {{u"Number"_s}, {u"Customer"_s}, {u"Date"_s}, {u"Total"_s}, {u"Rest"_s}};
    const auto ids = services.invoices.ids(bench::owner(), {}, {InvoiceColumn::IssueDate, true});
    if (!ids)
        return ids.error();
    table.ids = *ids;
    table.rows = [&services](std::span<const qint64> wanted) -> Result<std::vector<std::vector<TableCell>>> {
        const auto rows = services.invoices.rows(bench::owner(), wanted);
        if (!rows)
            return rows.error();
        std::vector<std::vector<TableCell>> cells;
        for (const InvoiceRow& row : *rows)
            cells.push_back({row.number, row.customerName, row.issueDate, row.gross, row.due});
        return cells;
    };
    return services.exports.list(bench::owner(), table, {.path = path, .kind = ExportService::FileKind::Xlsx}, job);
}

/// The last documents, one file each.
Result<QStringList> saveDocuments(Services& services, JobContext& job, const QString& folder, int count) {
    const auto ids = services.invoices.ids(bench::owner(), {}, {InvoiceColumn::IssueDate, true}, count);
    if (!ids)
        return ids.error();
    const auto documents = services.invoices.invoices(bench::owner(), *ids);
    if (!documents)
        return documents.error();
    return PdfFile::saveEach(*documents, folder, {}, &job, PdfFile::Existing::Replace);
}

} // namespace

/// bench_blocking [COUNT]: the window with its billing history while COUNT invoices are issued, customers imported, the
/// book verified, its history exported and documents saved: how long its event loop stood still, how often it heard of
/// the progress, how fast a cancel was obeyed.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    qputenv("QUITTANCE_HOME", folder.path().toUtf8());
    QApplication application(argc, argv);
    Fonts::load();
    Theme::instance().apply(Theme::Mode::Light, 100);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    const QString path = folder.filePath(u"blocking.quittance"_s);
    bench::makeTemplateBook(path, today);
    bench::fillBook(path, count, 2, count);
    bench::got(bench::open(path, today)->reports.rebuildSummaries(bench::owner(), OperationId::create()));
    Book book({.location = path, .displayName = u"bench"_s}, bench::owner(),
              [path] { return DatabaseService::open(path, {}, std::make_shared<FixedClock>(today)); });
    InvoicesPage page(book, nullptr);
    QObject::connect(&book.backend(), &Backend::changed, &page, &Page::applyChanges);
    page.resize(1364, 900);
    page.show();
    page.refresh();
    for (QElapsedTimer clock =
             [] {
                 QElapsedTimer c;
                 c.start();
                 return c;
             }();
         clock.elapsed() < 1000;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    std::printf("%d at a time, the billing history open\n", count);
    watch(book, "billing run, cancelled", true, [request = run()](Services& services, JobContext& job) {
        return services.billing.issue(bench::owner(), request, job);
    });
    watch(book, "billing run", false, [request = run()](Services& services, JobContext& job) {
        return services.billing.issue(bench::owner(), request, job);
    });
    watch(book, "import, cancelled", true, [request = customers(count)](Services& services, JobContext& job) {
        return services.imports.run(bench::owner(), request, job);
    });
    watch(book, "import", false, [request = customers(count)](Services& services, JobContext& job) {
        return services.imports.run(bench::owner(), request, job);
    });
    watch(book, "verification, cancelled", true, [](Services& services, JobContext& job) {
        return services.verification.verify(bench::owner(), Verification::Scope::All, job);
    });
    watch(book, "verification", false, [](Services& services, JobContext& job) {
        return services.verification.verify(bench::owner(), Verification::Scope::All, job);
    });
    const QString file = folder.filePath(u"history.xlsx"_s);
    watch(book, "export, cancelled", true,
          [file](Services& services, JobContext& job) { return exportHistory(services, job, file); });
    watch(book, "export", false,
          [file](Services& services, JobContext& job) { return exportHistory(services, job, file); });
    const int documents = std::max(count / 100, 20);
    watch(book, "documents to files, cancelled", true, [&folder, documents](Services& services, JobContext& job) {
        return saveDocuments(services, job, folder.path(), documents);
    });
    watch(book, "documents to files", false, [&folder, documents](Services& services, JobContext& job) {
        return saveDocuments(services, job, folder.path(), documents);
    });
    return 0;
}
