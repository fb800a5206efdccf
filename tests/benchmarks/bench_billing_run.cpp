#include "RunFloor.h"
#include "services/DatabaseService.h"
#include "services/Services.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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

std::unique_ptr<Services> open(const QString& path) {
    return got(DatabaseService::open(path, {}, std::make_shared<FixedClock>(QDate(2026, 1, 31))));
}

void makeBook(const QString& path, int customers, int perCustomer, int due) {
    if (const auto created = DatabaseService::create(path); !created)
        qFatal("%s", qPrintable(created.error().message));
    auto services = open(path);
    Company company;
    company.name = u"Bench"_s;
    company.legalForm = u"EI"_s;
    company.siren = u"732829320"_s;
    company.vatNumber = u"FR44732829320"_s;
    company.address = {u"1 rue de la République"_s, {}, u"69001"_s, u"Lyon"_s, {}, u"FR"_s};
    company.latePenaltyLegal = true;
    company.vatOnDebits = true;
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
    services.reset();
    bench::fillBook(path, customers, perCustomer, due);
    got(open(path)->reports.rebuildSummaries(owner, OperationId::create()));
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
    got(services->billing.review(owner, request, job));
    ours.review = bench::cpuSeconds() - start;
    start = bench::cpuSeconds();
    const RunSummary summary = got(services->billing.issue(owner, request, job));
    ours.first = bench::cpuSeconds() - start;
    ours.invoices = summary.totals.front().invoices;
    request.operation = OperationId::create();
    start = bench::cpuSeconds();
    if (!got(services->billing.issue(owner, request, job)).totals.empty())
        qFatal("the second run wrote something");
    ours.second = bench::cpuSeconds() - start;
    return ours;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
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
        const auto report = got(services->verification.verify(owner, Verification::Scope::All, job));
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
