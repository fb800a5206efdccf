#pragma once

#include "services/BillingRun.h"
#include "services/DuePortfolio.h"
#include "services/Issuing.h"
#include "services/RunFigures.h"
#include "storage/BillingRunStore.h"
#include "storage/Database.h"

#include <QElapsedTimer>

namespace quittance {

/// One billing run from its first row to its last chunk. A chunk is one transaction with its own operation id; whatever
/// stops in between, running the same request again goes on with what is still due.
class RunExecution {
public:
    RunExecution(Database& database, const Clock& clock, const Actor& actor, const RunRequest& request, JobContext& job)
        : m_database(database), m_clock(clock), m_actor(actor), m_request(request), m_job(job) {}
    Result<RunSummary> execute();

private:
    /// What one committed chunk added.
    struct ChunkOutcome {
        std::vector<Invoice> issued;
        std::vector<RunFailure> failures;
    };

    Result<> findRun();
    Result<> checkFreeSpace() const;
    Result<> setMarks();
    Result<bool> somethingToIssue(DuePortfolio& portfolio);
    Result<> confirmOldPeriods(DuePortfolio& portfolio);
    Result<> begin();
    Result<> issueChunks(DuePortfolio& portfolio, Issuing& issuing);
    Result<ChunkOutcome> issueChunk(DuePortfolio& portfolio, Issuing& issuing, DuePortfolio::Chunk chunk);
    Result<ChunkOutcome> tryChunk(Session& session, DuePortfolio& portfolio, Issuing& issuing,
                                  DuePortfolio::Chunk chunk);
    Result<std::optional<bool>> wasCommitted(const OperationId& operation);
    void count(ChunkOutcome outcome);
    Result<> finish();
    Result<RunSummary> summary();
    void stop();

    Database& m_database;
    const Clock& m_clock;
    const Actor& m_actor;
    RunRequest m_request;
    JobContext& m_job;
    QElapsedTimer m_elapsed;

    QDate m_issueDate;
    std::optional<StoredRun> m_run; ///< once its row is there
    bool m_done = false;            ///< the operation was finished before
    bool m_resumed = false;         ///< the totals are in the database, not only here
    bool m_cancelled = false;
    OperationId m_chunkOperation; ///< of the chunk that is being written
    RunSummary m_summary;
};

} // namespace quittance
