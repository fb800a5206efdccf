#include "RunFloor.h"
#include "TemplateBook.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

using bench::got;
using bench::owner;

/// A customer with some monthly subscriptions whose month is billed, in the middle of it; and a dearer plan.
PlanId makeBook(const QString& path, int subscriptions) {
    const QDate first(2026, 1, 1);
    bench::makeTemplateBook(path, first);
    const auto services = bench::open(path, first);
    const auto all = got(services->subscriptions.ids(owner(), {}, {}));
    const SubscriptionRow row = got(services->subscriptions.rows(owner(), all)).front();
    const Subscription known = got(services->subscriptions.detail(owner(), row.id)).subscription;
    for (int i = 0; i < subscriptions; ++i) {
        Subscription draft;
        draft.customerId = known.customerId;
        draft.planId = known.planId;
        draft.startDate = first;
        got(services->subscriptions.create(owner(), draft, OperationId::create()));
    }
    Plan plan = got(services->catalog.plan(owner(), known.planId));
    plan.id = {};
    plan.version = 0;
    plan.code = u"DEARER"_s;
    Price price;
    price.amount = UnitPrice::fromInteger(90);
    price.validFrom = QDate(2020, 1, 1);
    const PlanId dearer = got(services->catalog.savePlan(owner(), plan, price, OperationId::create())).id;
    RunRequest request;
    request.until = first;
    request.confirmOldPeriods = true;
    request.operation = OperationId::create();
    JobContext job;
    got(services->billing.issue(owner(), request, job));
    return dearer;
}

} // namespace

/// bench_previews [COUNT]: how many changes of plan and quantity one core previews in a second, of customers with few
/// and many subscriptions: the whole invoice each time, as the change screen shows it at every key.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    for (const int subscriptions : {1, 3, 20}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"previews.quittance"_s);
        const PlanId dearer = makeBook(path, subscriptions);
        const auto services = bench::open(path, QDate(2026, 1, 15));
        const auto all = got(services->subscriptions.ids(owner(), {}, {}));
        const auto rows = got(services->subscriptions.rows(owner(), all));
        const SubscriptionRow row = *std::ranges::find(rows, QDate(2026, 1, 1), &SubscriptionRow::startDate);
        const ChangeContext context = got(services->subscriptions.changeContext(owner(), row.customerId));
        std::array wishes{ChangeWish{.subscription = row.id, .plan = dearer, .quantity = Quantity::fromInteger(2)}};
        qint64 lines = 0;
        const double start = bench::cpuSeconds();
        for (int i = 0; i < count; ++i) {
            wishes[0].quantity = Quantity::fromInteger(1 + i % 50);
            lines += static_cast<qint64>(got(previewChange(context, wishes)).invoices.front().lines.size());
        }
        const double seconds = bench::cpuSeconds() - start;
        std::printf("  %2d subscriptions of the customer: %7.0f previews a second of one core, %.1f lines each\n",
                    subscriptions, count / seconds, static_cast<double>(lines) / count);
    }
    return 0;
}
