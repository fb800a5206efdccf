#include "RunFloor.h"
#include "TemplateBook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

using bench::got;
using bench::median;

const QDate today(2026, 1, 31);

std::unique_ptr<Services> open(const QString& path) { return bench::open(path, today); }

void makeBook(const QString& path, int customers, int perCustomer, int due) {
    bench::makeTemplateBook(path, today);
    bench::fillBook(path, customers, perCustomer, due);
    got(open(path)->reports.rebuildSummaries(bench::owner(), OperationId::create()));
}

struct Ours {
    double first = 0;
    double second = 0;
    double review = 0;
    qint64 invoices = 0;
};

Ours runOurs(const QString& path) {
    auto services = open(path);
    JobContext job;
    RunRequest request;
    request.until = QDate(2026, 1, 31);
    request.confirmOldPeriods = true;
    request.operation = OperationId::create();
    Ours ours;
    double start = bench::cpuSeconds();
    got(services->billing.review(bench::owner(), request, job));
    ours.review = bench::cpuSeconds() - start;
    start = bench::cpuSeconds();
    const RunSummary summary = got(services->billing.issue(bench::owner(), request, job));
    ours.first = bench::cpuSeconds() - start;
    ours.invoices = summary.totals.front().invoices;
    request.operation = OperationId::create();
    start = bench::cpuSeconds();
    if (!got(services->billing.issue(bench::owner(), request, job)).totals.empty())
        qFatal("the second run wrote something");
    ours.second = bench::cpuSeconds() - start;
    return ours;
}

struct Figures {
    double perInvoice = 0; ///< CPU microseconds
};

/// ABBA rounds on copies of one book.
Figures measure(const QString& folder, int customers, int perCustomer, int due, int rounds) {
    const QString book = folder % u"/book.quittance"_s;
    const QString oursPath = folder % u"/ours.quittance"_s;
    const QString floorPath = folder % u"/floor.quittance"_s;
    makeBook(book, customers, perCustomer, due);
    std::vector<double> ours;
    std::vector<double> floor;
    std::vector<double> second;
    std::vector<double> review;
    const auto copy = [](const QString& from, const QString& to) {
        for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(to % suffix);
        if (!QFile::copy(from, to))
            qFatal("no space for %s", qPrintable(to));
    };
    const auto a = [&] {
        copy(book, oursPath);
        const Ours result = runOurs(oursPath);
        if (result.invoices != due)
            qFatal("%lld invoices", result.invoices);
        ours.push_back(result.first);
        second.push_back(result.second);
        review.push_back(result.review);
    };
    const auto b = [&] {
        copy(book, floorPath);
        floor.push_back(bench::writeFloor(floorPath, oursPath));
    };
    for (int round = 0; round < rounds; ++round) {
        a();
        b();
        b();
        a();
    }
    const double perInvoice = median(ours) * 1e6 / due;
    std::printf("%d due of %d subscriptions, CPU seconds, median of %d\n", due, customers * perCustomer, rounds * 2);
    std::printf("  ours %.2f (%.1f us an invoice), floor %.2f, ratio floor/ours %.2f\n", median(ours), perInvoice,
                median(floor), median(floor) / median(ours));
    std::printf("  second run %.3f (%.1f %% of the first), review %.2f\n", median(second),
                100 * median(second) / median(ours), median(review));
    {
        auto services = open(oursPath);
        JobContext job;
        const double start = bench::cpuSeconds();
        const auto report = got(services->verification.verify(bench::owner(), Verification::Scope::All, job));
        if (!report.isClean())
            qFatal("%s: %s", qPrintable(report.findings.front().row), qPrintable(report.findings.front().message));
        std::printf("  verification of %lld documents %.2f\n", report.documents, bench::cpuSeconds() - start);
    }
    std::fflush(stdout);
    for (const QString& path : {book, oursPath, floorPath})
        for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path % suffix);
    return {perInvoice};
}

} // namespace

/// bench_billing_run [ROUNDS [CUSTOMERS [FOLDER]]]: CPU of the billing run against a floor that writes the same rows.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.size() > 1 ? arguments[1].toInt() : 3;
    const int customers = arguments.size() > 2 ? arguments[2].toInt() : 100'000;
    const QTemporaryDir temporary;
    const QString folder = arguments.size() > 3 ? arguments[3] : temporary.path();
    constexpr int perCustomer = 10;
    const Figures small = measure(folder, customers, perCustomer, customers / 10, rounds);
    const Figures large = measure(folder, customers, perCustomer, customers, rounds);
    std::printf("cost of an invoice, %d due against %d due: %.2f\n", customers, customers / 10,
                large.perInvoice / small.perInvoice);
    return 0;
}
