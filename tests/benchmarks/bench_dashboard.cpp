#include "RunFloor.h"
#include "services/DatabaseService.h"
#include "services/Services.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
T got(Result<T> result) {
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}
void got(Result<> result) {
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

const Actor owner = Actor::owner(QStringLiteral("bench"), ActorSource::CommandLine);
const QDate today(2026, 1, 31);

std::unique_ptr<Services> open(const QString& path) {
    return got(DatabaseService::open(path, {}, std::make_shared<FixedClock>(today)));
}

void makeBook(const QString& path, int subscriptions, int invoices) {
    got(DatabaseService::create(path));
    {
        auto services = open(path);
        Company company;
        company.name = u"Bench"_s;
        company.address = {u"1 rue de la République"_s, {}, u"69001"_s, u"Lyon"_s, {}, u"FR"_s};
        got(services->company.save(owner, company, OperationId::create()));
        Product product;
        product.nameFr = product.nameEn = u"Hosting"_s;
        product = got(services->catalog.saveProduct(owner, product, OperationId::create()));
        Plan plan;
        plan.productId = product.id;
        plan.nameFr = plan.nameEn = u"Monthly"_s;
        Price price;
        price.amount = UnitPrice::fromMillionths(19'990'000);
        price.validFrom = QDate(2020, 1, 1);
        plan = got(services->catalog.savePlan(owner, plan, price, OperationId::create()));
        Customer customer;
        customer.name = u"Template"_s;
        customer.address = {u"2 quai Perrache"_s, {}, u"69002"_s, u"Lyon"_s, {}, u"FR"_s};
        customer = got(services->customers.save(owner, customer, OperationId::create()));
        Subscription draft;
        draft.customerId = customer.id;
        draft.planId = plan.id;
        draft.startDate = QDate(2030, 1, 1);
        got(services->subscriptions.create(owner, draft, OperationId::create()));
    }
    constexpr int perCustomer = 20;
    bench::fillBook(path, std::max(1, subscriptions / perCustomer), perCustomer, 0);
    bench::ageBook(path, invoices, today.toString(Qt::ISODate));
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

/// bench_dashboard [SUBSCRIPTIONS [INVOICES [ROUNDS]]]: the whole dashboard from the summaries, against the same
/// questions asked of the tables themselves.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int subscriptions = arguments.size() > 1 ? arguments[1].toInt() : 1'000'000;
    const int invoices = arguments.size() > 2 ? arguments[2].toInt() : 1'000'000;
    const int rounds = arguments.size() > 3 ? arguments[3].toInt() : 5;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"dashboard.quittance"_s);
    makeBook(path, subscriptions, invoices);
    auto services = open(path);
    double start = bench::cpuSeconds();
    got(services->reports.rebuildSummaries(owner, OperationId::create()));
    const double rebuild = bench::cpuSeconds() - start;
    std::vector<double> ours;
    std::vector<double> wall;
    std::vector<double> tables;
    const auto dashboard = [&] {
        QElapsedTimer clock;
        clock.start();
        start = bench::cpuSeconds();
        const Dashboard board = got(services->dashboards.dashboard(owner, DashboardPeriod::LastTwelveMonths));
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
    return 0;
}
