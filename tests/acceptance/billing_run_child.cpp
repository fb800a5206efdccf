#include "services/DatabaseService.h"
#include "services/Services.h"

#include <QCoreApplication>

#include <cstdio>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QByteArray& line) {
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// Acknowledges on standard output what is committed.
class AcknowledgingJob : public JobContext {
public:
    void progress(qint64 done, qint64 total, const QString& text) override {
        Q_UNUSED(total)
        Q_UNUSED(text)
        say("done " + QByteArray::number(done));
    }
};

int fail(const Error& error) {
    std::fputs(qPrintable(error.message % u" | "_s % error.detail % u'\n'), stderr);
    return error.code == ErrorCode::InUse ? 4 : 3;
}

} // namespace

/// Runs the billing month by month, from the first month that is not finished on, until it is killed or has done as
/// many months as asked: billing_run_child BOOK FIRST-MONTH MONTHS
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QDate first = QDate::fromString(arguments[2], Qt::ISODate);
    const int months = arguments[3].toInt();
    const Actor actor = Actor::owner(u"child"_s, ActorSource::CommandLine);
    auto clock = std::make_shared<FixedClock>(first);
    auto services = DatabaseService::open(arguments[1], {}, clock);
    if (!services)
        return fail(services.error());
    say("open");
    const auto history = (*services)->billing.history(actor, 1);
    if (!history)
        return fail(history.error());
    QDate month = first;
    if (!history->empty())
        month = history->front().state == "finished"_L1
                    ? history->front().until.addDays(1)
                    : QDate(history->front().until.year(), history->front().until.month(), 1);
    const QDate end = first.addMonths(months);
    for (; month < end; month = month.addMonths(1)) {
        RunRequest request;
        request.until = month.addMonths(1).addDays(-1);
        request.confirmOldPeriods = true;
        request.operation = OperationId::create();
        clock->setDay(request.until);
        AcknowledgingJob job;
        const auto summary = (*services)->billing.issue(actor, request, job);
        if (!summary)
            return fail(summary.error());
        say("run " + request.until.toString(Qt::ISODate).toLatin1());
    }
    return 0;
}
