#include "services/RunExecution.h"

#include "base/KillPoint.h"
#include "services/LicenceCounting.h"
#include "storage/CompanyStore.h"
#include "storage/OperationStore.h"
#include "storage/RunWriters.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::BillingRun)
};

constexpr qint64 leastFreeBytes = 64LL * 1024 * 1024;
constexpr int chunkAttempts = 5;
constexpr qint64 progressEveryMs = 40;

QString isoDay(QDate day) { return day.toString(Qt::ISODate); }

} // namespace

Result<RunSummary> RunExecution::execute() {
    m_elapsed.start();
    if (auto found = findRun(); !found)
        return found.error();
    if (m_done)
        return summary();
    if (auto space = checkFreeSpace(); !space)
        return space.error();
    if (auto marked = setMarks(); !marked)
        return marked.error();

    auto prepared = m_database.read([this](Session& session) -> Result<std::pair<Issuing, DuePortfolio>> {
        auto issuing = Issuing::prepare(session, m_issueDate);
        if (!issuing)
            return issuing.error();
        m_summary.issueDate = issuing->issueDate(session, DocumentKind::Invoice);
        auto portfolio = DuePortfolio::load(session, m_request, m_summary.issueDate);
        if (!portfolio)
            return portfolio.error();
        return std::pair(*std::move(issuing), *std::move(portfolio));
    });
    if (!prepared)
        return prepared.error();
    auto& [issuing, portfolio] = *prepared;
    m_summary.until = m_request.until;

    if (!m_run) {
        if (auto confirmed = confirmOldPeriods(portfolio); !confirmed)
            return confirmed.error();
        const auto something = somethingToIssue(portfolio);
        if (!something)
            return something.error();
        if (!*something) {
            m_summary.finished = true;
            m_summary.elapsedMs = m_elapsed.elapsed();
            return m_summary;
        }
        if (auto begun = begin(); !begun)
            return begun.error();
    }
    if (auto issued = issueChunks(portfolio, issuing); !issued) {
        stop();
        return issued.error();
    }
    if (m_cancelled)
        stop();
    else if (auto finished = finish(); !finished)
        return finished.error();
    return summary();
}

/// Looks for this very run (a repeated command) and for one that was not finished.
Result<> RunExecution::findRun() {
    return m_database.read([this](Session& session) -> Result<> {
        BillingRunStore runs(session);
        const QDate today = m_clock.today(CompanyStore(session).timeZone());
        m_issueDate = m_request.asOf.value_or(today);
        m_run = runs.byOperation(m_request.operation);
        if (m_run && m_run->state == "finished"_L1) {
            m_done = m_resumed = true;
            return {};
        }
        m_run = runs.unfinished();
        if (!m_run)
            return {};
        const bool sameScope = m_run->until == m_request.until && m_run->scope == scopeText(m_request) &&
                               (!m_request.asOf || *m_request.asOf == m_run->issueDate);
        if (!sameScope)
            return Error{
                ErrorCode::InUse,
                Text::tr("Billing run %1 until %2, issued on %3, was not finished. Finish it or end it as it is "
                         "first.")
                    .arg(QString::number(m_run->id.value), isoDay(m_run->until), isoDay(m_run->issueDate)),
                u"until"_s};
        m_issueDate = m_run->issueDate;
        m_resumed = true;
        return {};
    });
}

Result<> RunExecution::checkFreeSpace() const {
    const DatabaseLocation& location = m_database.location();
    if (location.kind != DatabaseLocation::Kind::File || location.path == ":memory:"_L1)
        return {};
    const QStorageInfo storage(QFileInfo(location.path).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < leastFreeBytes)
        return Error{ErrorCode::Unavailable,
                     Text::tr("The disk of %1 is nearly full. Free at least 64 MB before the run.").arg(location.path)};
    return {};
}

/// Stores the day before which another program billed on subscriptions that were never billed (decisions 7).
Result<> RunExecution::setMarks() {
    if (!m_request.billedBefore)
        return {};
    const QDate mark = *m_request.billedBefore;
    qint64 after = 0;
    bool more = true;
    while (more) {
        auto marked = m_database.write([&](Session& session) -> Result<> {
            DueQuery query(session);
            if (const qint64 others = query.markedOtherwise(mark); others > 0)
                return invalid(Text::tr("%n subscription(s) were imported with another day as billed before.", nullptr,
                                        static_cast<int>(others)),
                               u"billedBefore"_s);
            constexpr int batchSize = 2000;
            const std::vector<DueQuery::Row> rows = query.unbilledAfter(after, batchSize);
            const DueQuery::Catalogue catalogue = query.catalogue();
            for (const DueQuery::Row& row : rows) {
                const Subscription& subscription = row.subscription;
                query.setMark(subscription, mark, catalogue.plans.value(subscription.planId),
                              catalogue.prices.value(subscription.priceId));
            }
            more = rows.size() == batchSize;
            if (rows.empty())
                return {};
            after = rows.back().subscription.id.value;
            CommandContext context(session, m_actor, m_clock.nowMs(), m_request.operation);
            context.audit(u"mark"_s, u"subscription"_s, 0, isoDay(mark), {},
                          {{u"billed_before"_s, isoDay(mark)}, {u"subscriptions"_s, QString::number(rows.size())}});
            session.changes().add(Noun::Subscription);
            return {};
        });
        if (!marked)
            return marked;
    }
    return {};
}

/// True when a customer of the portfolio has something that can be issued. What fails is remembered, so that a run of
/// nothing but failures writes nothing.
Result<bool> RunExecution::somethingToIssue(DuePortfolio& portfolio) {
    for (const DuePortfolio::Chunk chunk : portfolio.chunks()) {
        auto found = m_database.read([&](Session& session) -> Result<bool> {
            for (const DuePortfolio::Due& due : portfolio.read(session, chunk, false)) {
                const Result<Proposal> proposal = portfolio.propose(due);
                if (!proposal)
                    m_summary.failures.push_back(failureOf(due.customer, proposal.error()));
                else if (!proposal->invoices.empty())
                    return true;
            }
            return false;
        });
        if (!found)
            return found;
        if (*found) {
            m_summary.failures.clear();
            return true;
        }
    }
    return false;
}

Result<> RunExecution::confirmOldPeriods(DuePortfolio& portfolio) {
    if (m_request.confirmOldPeriods)
        return {};
    const auto old = m_database.read(
        [&](Session& session) -> Result<std::vector<Subscription>> { return portfolio.oldPeriods(session); });
    if (!old)
        return old.error();
    if (old->empty())
        return {};
    return invalid(Text::tr("%n subscription(s) were never billed and would be billed for periods long past, %1 first. "
                            "Confirm, or say until when they were billed before.",
                            nullptr, static_cast<int>(old->size()))
                       .arg(old->front().code),
                   u"confirm"_s);
}

Result<> RunExecution::begin() {
    StoredRun run;
    run.operation = m_request.operation;
    run.until = m_request.until;
    run.issueDate = m_summary.issueDate;
    run.scope = scopeText(m_request);
    run.state = u"running"_s;
    run.startedAtMs = m_clock.nowMs();
    run.actor = m_actor.name();
    run.source = toString(m_actor.source());
    const auto id = runCommand(
        m_database, m_clock, m_actor, Permission::RunBilling, m_request.operation, u"run billing"_s,
        [&](CommandContext& context) -> Result<qint64> {
            BillingRunStore runs(context.session);
            // Somebody else may have begun one since it was looked for.
            if (const auto other = runs.unfinished())
                return Error{ErrorCode::InUse,
                             Text::tr("Billing run %1 until %2 has just been started by %3.")
                                 .arg(QString::number(other->id.value), isoDay(other->until), other->actor),
                             u"until"_s};
            const BillingRunId inserted = runs.insert(run);
            context.audit(
                u"start"_s, u"billing_run"_s, inserted.value, isoDay(run.until), {},
                {{u"until"_s, isoDay(run.until)}, {u"issue_date"_s, isoDay(run.issueDate)}, {u"scope"_s, run.scope}});
            context.session.changes().add(Noun::BillingRun, inserted.value);
            return inserted.value;
        });
    if (!id)
        return id.error();
    run.id = BillingRunId{*id};
    m_run = run;
    killpoint::reached("run.begun");
    return {};
}

Result<> RunExecution::issueChunks(DuePortfolio& portfolio, Issuing& issuing) {
    const auto total = static_cast<qint64>(portfolio.customerCount());
    qint64 done = 0;
    qint64 lastProgress = 0;
    m_job.progress(0, total, Text::tr("Issuing invoices…"));
    for (const DuePortfolio::Chunk chunk : portfolio.chunks()) {
        if (m_job.isCancelled()) {
            m_cancelled = true;
            return {};
        }
        auto outcome = issueChunk(portfolio, issuing, chunk);
        if (!outcome)
            return outcome.error();
        count(*std::move(outcome));
        killpoint::reached("run.after_chunk");
        done += static_cast<qint64>(DuePortfolio::customersOf(chunk));
        if (const qint64 now = m_elapsed.elapsed(); now - lastProgress >= progressEveryMs || done == total) {
            lastProgress = now;
            m_job.progress(done, total, Text::tr("%n invoice(s) issued", nullptr, static_cast<int>([this] {
                                                     qint64 invoices = 0;
                                                     for (const RunTotals& totals : m_summary.totals)
                                                         invoices += totals.invoices;
                                                     return invoices;
                                                 }())));
        }
    }
    return {};
}

Result<RunExecution::ChunkOutcome> RunExecution::issueChunk(DuePortfolio& portfolio, Issuing& issuing,
                                                            DuePortfolio::Chunk chunk) {
    Result<ChunkOutcome> outcome = ChunkOutcome{};
    for (int attempt = 0; attempt < chunkAttempts; ++attempt) {
        m_chunkOperation = {};
        outcome = m_database.write([&](Session& session) { return tryChunk(session, portfolio, issuing, chunk); });
        if (outcome || outcome.error().code != ErrorCode::Unknown)
            return outcome;
        // The connection broke while it committed: what is stored under the chunk's id is the truth.
        const auto committed = wasCommitted(m_chunkOperation);
        if (!committed || !*committed)
            return outcome;
        if (**committed) {
            m_resumed = true; // the totals of this chunk are only in the database
            return ChunkOutcome{};
        }
    }
    return outcome;
}

Result<std::optional<bool>> RunExecution::wasCommitted(const OperationId& operation) {
    if (operation.isNull())
        return std::optional<bool>(false);
    const auto stored = m_database.read(
        [&](Session& session) -> Result<bool> { return OperationStore(session).result(operation).has_value(); });
    return stored ? std::optional(*stored) : std::nullopt;
}

Result<RunExecution::ChunkOutcome> RunExecution::tryChunk(Session& session, DuePortfolio& portfolio, Issuing& issuing,
                                                          DuePortfolio::Chunk chunk) {
    ChunkOutcome outcome;
    std::vector<DuePortfolio::Due> dues = portfolio.read(session, chunk, true);
    std::vector<Proposal> proposals;
    std::vector<DuePortfolio::Due*> billed;
    proposals.reserve(dues.size());
    for (DuePortfolio::Due& due : dues) {
        Result<Proposal> proposal = portfolio.propose(due);
        if (!proposal) {
            outcome.failures.push_back(failureOf(due.customer, proposal.error()));
        } else if (!proposal->invoices.empty()) {
            proposals.push_back(*std::move(proposal));
            billed.push_back(&due);
        }
    }
    if (proposals.empty() && outcome.failures.empty())
        return outcome;

    BillingRunStore runs(session);
    const qint64 now = m_clock.nowMs();
    m_chunkOperation = m_run->operation.derived(static_cast<quint32>(runs.nextChunk(m_run->id)));
    CommandContext context(session, m_actor, now, m_chunkOperation);
    for (const RunFailure& failure : outcome.failures)
        runs.setFailure(m_run->id, {failure.customerId, {}, {}, failure.message, failure.field}, now);

    std::vector<Issuing::Item> items;
    std::vector<std::pair<const BillableSubscription*, const BilledState*>> states; // as it was read, as it is then
    for (size_t i = 0; i < proposals.size(); ++i) {
        DuePortfolio::Due& due = *billed[i];
        if (!due.counts.empty())
            if (auto stored = storeCounts(context, due, proposals[i]); !stored)
                return stored.error();
        if (m_resumed)
            runs.clearFailure(m_run->id, due.customer.id);
        for (const ProposedInvoice& invoice : proposals[i].invoices)
            items.push_back({&due.customer, &invoice, collectionMethodOf(due, invoice)});
        auto subscription = due.subscriptions.begin();
        for (const BilledState& state : proposals[i].states) {
            // States come in the order of the subscriptions.
            while (subscription->subscription.id != state.subscriptionId)
                ++subscription;
            states.emplace_back(&*subscription, &state);
        }
    }
    killpoint::reached("run.proposed");
    outcome.issued = issuing.issue(context, items, m_run->id);
    killpoint::reached("run.issued");
    BilledStateWriter writer(session);
    for (const auto& [subscription, state] : states)
        writer.add(*subscription, *state);
    writer.flush();
    session.changes().add(Noun::Subscription);
    session.changes().add(Noun::BillingRun, m_run->id.value);
    OperationStore(session).add(
        m_chunkOperation, u"run billing chunk"_s, m_actor.name(), now,
        {{u"run"_s, QString::number(m_run->id.value)}, {u"invoices"_s, QString::number(outcome.issued.size())}});
    killpoint::reached("run.before_commit");
    return outcome;
}

void RunExecution::count(ChunkOutcome outcome) {
    for (const Invoice& invoice : outcome.issued) {
        std::vector<TaxGroup> groups;
        groups.reserve(invoice.vat.size());
        for (const InvoiceVat& row : invoice.vat)
            groups.push_back({row.category, row.rate, row.base, row.vat});
        addTo(m_summary.totals, invoice.currency, static_cast<qint64>(invoice.lines.size()), invoice.net,
              invoice.vatTotal, invoice.gross, groups);
        if (m_summary.firstNumber.isEmpty())
            m_summary.firstNumber = invoice.number;
        m_summary.lastNumber = invoice.number;
    }
    for (RunFailure& failure : outcome.failures)
        m_summary.failures.push_back(std::move(failure));
}

Result<> RunExecution::finish() {
    killpoint::reached("run.before_finish");
    auto finished = m_database.write([this](Session& session) -> Result<> {
        BillingRunStore(session).setState(m_run->id, u"finished"_s, m_clock.nowMs());
        return {};
    });
    if (!finished && finished.error().code == ErrorCode::Unknown) {
        // Setting it again does no harm.
        finished = m_database.write([this](Session& session) -> Result<> {
            BillingRunStore(session).setState(m_run->id, u"finished"_s, m_clock.nowMs());
            return {};
        });
    }
    if (finished)
        m_run->state = u"finished"_s;
    killpoint::reached("run.finished");
    return finished;
}

/// After Cancel or a failure. When even this cannot be written, the row still says "running" and the run goes on the
/// same.
void RunExecution::stop() {
    const auto stopped = m_database.write([this](Session& session) -> Result<> {
        BillingRunStore(session).setState(m_run->id, u"stopped"_s, std::nullopt);
        return {};
    });
    if (stopped)
        m_run->state = u"stopped"_s;
}

Result<RunSummary> RunExecution::summary() {
    if (m_resumed) {
        auto stored = m_database.read([this](Session& session) { return storedSummary(session, *m_run); });
        if (!stored)
            return stored;
        stored->finished = m_run->state == "finished"_L1;
        if (!m_done)
            stored->elapsedMs = m_elapsed.elapsed();
        return stored;
    }
    m_summary.id = m_run->id;
    m_summary.finished = m_run->state == "finished"_L1;
    m_summary.elapsedMs = m_elapsed.elapsed();
    return m_summary;
}

} // namespace quittance
