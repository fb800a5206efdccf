#include "services/ReportService.h"

#include "services/Command.h"
#include "storage/Database.h"
#include "storage/ReportQuery.h"
#include "storage/SummaryStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::ReportService)
};

Result<> check(const Actor& actor, QDate day) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed;
    if (!day.isValid())
        return invalid(Text::tr("This is not a date."), u"day"_s);
    return {};
}

} // namespace

Result<std::vector<ReportService::MrrRow>> ReportService::mrr(const Actor& actor, QDate day) {
    if (auto checked = check(actor, day); !checked)
        return checked.error();
    return m_database.read([day](Session& session) -> Result<std::vector<MrrRow>> {
        std::vector<MrrRow> rows;
        for (const ReportQuery::Mrr& row : ReportQuery(session).mrr(day))
            rows.push_back({row.currency, row.mrr, row.subscriptions, row.customers});
        return rows;
    });
}

Result<std::vector<Ageing>> ReportService::ageing(const Actor& actor, QDate day) {
    if (auto checked = check(actor, day); !checked)
        return checked.error();
    return m_database.read(
        [day](Session& session) -> Result<std::vector<Ageing>> { return ReportQuery(session).ageing(day); });
}

Result<> ReportService::rebuildSummaries(const Actor& actor, const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageDatabase, operation,
                                 u"summaries.rebuild"_s, [](CommandContext& context) -> Result<qint64> {
                                     SummaryStore(context.session).rebuild();
                                     context.audit(u"rebuild"_s, u"summaries"_s, 0, {});
                                     return 0;
                                 });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace quittance
