#pragma once

#include "base/Clock.h"
#include "base/JobContext.h"
#include "domain/access/Actor.h"

#include <QString>

#include <vector>

namespace quittance {

class Database;

/// One thing that is wrong, with the row that it is about.
struct Finding {
    QString check; ///< "chain", "numbering", "totals", "journal", "settlement", "documents", "storage", "summaries"
    QString row;   ///< "invoice F-2026-00012", "invoice_line F-2026-00012 #2"…
    QString message;
};

struct VerificationReport {
    std::vector<Finding> findings; ///< at most 1,000
    qint64 documents = 0;
    qint64 entries = 0;
    qint64 elapsedMs = 0;
    QByteArray documentHead;
    bool isClean() const { return findings.empty(); }
};

/// Proves that nothing was altered: hash chains, gapless numbers, invoice arithmetic recomputed by the engine's rules,
/// balanced journal, stored totals equal to their parts, work lists equal to what they are derived from, constraints
/// and guards in place. Read-only.
class Verification {
public:
    enum class Scope : quint8 { All, Storage, Chain, Numbering, Totals, Documents };

    Verification(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Result<VerificationReport> verify(const Actor& actor, Scope scope, JobContext& job);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
