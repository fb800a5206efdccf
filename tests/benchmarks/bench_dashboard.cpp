#include "RunFloor.h"
#include "TemplateBook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

using bench::got;
using bench::median;

const QDate today(2026, 1, 31);

void makeBook(const QString& path, int subscriptions, int invoices) {
    bench::makeTemplateBook(path, today);
    constexpr int perCustomer = 20;
    bench::fillBook(path, std::max(1, subscriptions / perCustomer), perCustomer, 0);
    bench::ageBook(path, invoices, today.toString(Qt::ISODate));
}

} // namespace

/// bench_dashboard [SUBSCRIPTIONS [INVOICES [ROUNDS]]]: the whole dashboard from the summaries, against the same
/// questions asked of the tables themselves; and what the pages show above their lists.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int subscriptions = arguments.size() > 1 ? arguments[1].toInt() : 1'000'000;
    const int invoices = arguments.size() > 2 ? arguments[2].toInt() : 1'000'000;
    const int rounds = arguments.size() > 3 ? arguments[3].toInt() : 5;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"dashboard.quittance"_s);
    makeBook(path, subscriptions, invoices);
    auto services = bench::open(path, today);
    double start = bench::cpuSeconds();
    got(services->reports.rebuildSummaries(bench::owner(), OperationId::create()));
    const double rebuild = bench::cpuSeconds() - start;
    std::vector<double> ours;
    std::vector<double> wall;
    std::vector<double> tables;
    const auto dashboard = [&] {
        QElapsedTimer clock;
        clock.start();
        start = bench::cpuSeconds();
        const Dashboard board = got(services->dashboards.dashboard(bench::owner(), DashboardPeriod::LastTwelveMonths));
        ours.push_back(bench::cpuSeconds() - start);
        wall.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e9);
        if (board.isEmpty || !board.kpis[0].now)
            qFatal("the dashboard is empty");
    };
    const auto base = [&] { tables.push_back(bench::queryBook(path, today.toString(Qt::ISODate))); };
    dashboard();
    ours.clear();
    wall.clear();
    for (int round = 0; round < rounds; ++round) {
        dashboard();
        base();
        base();
        dashboard();
    }
    std::printf("dashboard of %d subscriptions and %d invoices over five years, median of %d\n", subscriptions,
                invoices, rounds * 2);
    std::printf("  from the summaries %.1f ms CPU, %.1f ms wall (goal 20)\n", median(ours) * 1e3, median(wall) * 1e3);
    std::printf("  from the tables    %.1f ms CPU, ratio tables/ours %.0f\n", median(tables) * 1e3,
                median(tables) / median(ours));
    std::printf("  summaries made again %.2f s CPU\n", rebuild);
    const auto page = [&](const char* name, const auto& ask) {
        std::vector<double> times;
        for (int round = 0; round <= rounds; ++round) {
            QElapsedTimer clock;
            clock.start();
            ask();
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        std::printf("  %-44s %7.1f ms wall, the first time %.1f\n", name, median(times), times.front());
    };
    page("highlights of the subscriptions", [&] { got(services->subscriptions.counts(bench::owner())); });
    page("renewals of the subscriptions", [&] { got(services->dashboards.renewals(bench::owner())); });
    page("highlights of the billing history", [&] { got(services->dashboards.billing(bench::owner())); });
    page("counts of the billing history", [&] { got(services->invoices.counts(bench::owner(), {})); });
    page("what is to do", [&] { got(services->todo.items(bench::owner())); });
    return 0;
}
