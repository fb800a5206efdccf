#include "services/BillingRun.h"

#include "services/Command.h"
#include "services/DuePortfolio.h"
#include "services/RunExecution.h"
#include "services/RunFigures.h"
#include "storage/BillingRunStore.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::BillingRun)
};

/// The book's run lock for as long as it lives.
class RunLock {
public:
    explicit RunLock(Database& database) : m_database(database), m_taken(database.lockRun()) {}
    ~RunLock() {
        if (m_taken)
            m_database.unlockRun();
    }
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;
    const Result<>& taken() const { return m_taken; }

private:
    Database& m_database;
    Result<> m_taken;
};

RunRow rowOf(Session& session, const StoredRun& run) {
    BillingRunStore runs(session);
    RunRow row{.id = run.id,
               .until = run.until,
               .issueDate = run.issueDate,
               .state = run.state,
               .startedAtMs = run.startedAtMs,
               .finishedAtMs = run.finishedAtMs,
               .actor = run.actor,
               .failures = runs.failureCount(run.id)};
    RunRequest scope = scopeRequest(run.scope);
    row.customers = std::move(scope.customers);
    row.leftOut = std::move(scope.leftOut);
    for (BillingRunStore::Totals& totals : runs.totals(run.id)) {
        row.invoices += totals.invoices;
        row.totals.push_back({totals.currency, totals.invoices, totals.lines, totals.net, totals.vat, totals.gross,
                              std::move(totals.groups)});
    }
    return row;
}

} // namespace

Result<std::vector<ProposedInvoice>> BillingRun::proposal(const Actor& actor, const RunRequest& request,
                                                          CustomerId customer) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<ProposedInvoice>> {
        DueQuery query(session);
        const qint64 key = customer.value;
        const auto customers = query.customers({&key, 1});
        if (customers.isEmpty())
            return Error{ErrorCode::NotFound, Text::tr("This customer does not exist any more.")};
        RunRequest one = request;
        one.customers = {customers.constBegin()->code};
        one.leftOut.clear();
        const QDate today = m_clock.today(CompanyStore(session).timeZone());
        auto portfolio = DuePortfolio::load(session, one, request.asOf.value_or(today));
        if (!portfolio)
            return portfolio.error();
        std::vector<ProposedInvoice> invoices;
        for (const DuePortfolio::Chunk chunk : portfolio->chunks()) {
            for (const DuePortfolio::Due& due : portfolio->read(session, chunk, false)) {
                Result<Proposal> proposal = portfolio->propose(due);
                if (!proposal)
                    return proposal.error();
                std::move(proposal->invoices.begin(), proposal->invoices.end(), std::back_inserter(invoices));
            }
        }
        return invoices;
    });
}

Result<RunSummary> BillingRun::issue(const Actor& actor, const RunRequest& request, JobContext& job) {
    for (const Permission permission : {Permission::RunBilling, Permission::IssueInvoices}) {
        if (auto allowed = actor.require(permission); !allowed)
            return allowed.error();
    }
    if (!request.until.isValid())
        return invalid(Text::tr("Say until which day to bill."), u"until"_s);
    if (request.asOf && !request.asOf->isValid())
        return invalid(Text::tr("This is not a date."), u"asOf"_s);
    const RunLock lock(m_database);
    if (!lock.taken())
        return lock.taken().error();
    return RunExecution(m_database, m_clock, actor, request, job).execute();
}

Result<std::vector<RunRow>> BillingRun::history(const Actor& actor, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([limit](Session& session) -> Result<std::vector<RunRow>> {
        std::vector<RunRow> rows;
        for (const StoredRun& run : BillingRunStore(session).latest(limit))
            rows.push_back(rowOf(session, run));
        return rows;
    });
}

Result<RunSummary> BillingRun::summary(const Actor& actor, BillingRunId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([id](Session& session) -> Result<RunSummary> {
        const auto run = BillingRunStore(session).byId(id);
        if (!run)
            return Error{ErrorCode::NotFound, Text::tr("This billing run does not exist.")};
        return storedSummary(session, *run);
    });
}

Result<std::optional<RunRow>> BillingRun::unfinished(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([](Session& session) -> Result<std::optional<RunRow>> {
        const auto run = BillingRunStore(session).unfinished();
        return run ? std::optional(rowOf(session, *run)) : std::nullopt;
    });
}

Result<> BillingRun::abandon(const Actor& actor, BillingRunId id, const OperationId& operation) {
    const RunLock lock(m_database);
    if (!lock.taken())
        return lock.taken().error();
    const auto done =
        runCommand(m_database, m_clock, actor, Permission::RunBilling, operation, u"abandon run"_s,
                   [id](CommandContext& context) -> Result<qint64> {
                       BillingRunStore runs(context.session);
                       const auto run = runs.byId(id);
                       if (!run)
                           return Error{ErrorCode::NotFound, Text::tr("This billing run does not exist.")};
                       if (run->state == "finished"_L1)
                           return Error{ErrorCode::Conflict, Text::tr("This billing run is finished.")};
                       runs.setState(id, u"finished"_s, context.nowMs);
                       context.audit(u"abandon"_s, u"billing_run"_s, id.value, run->until.toString(Qt::ISODate),
                                     {{u"state"_s, run->state}}, {{u"state"_s, u"finished"_s}});
                       return id.value;
                   });
    if (!done)
        return done.error();
    return {};
}

} // namespace quittance
