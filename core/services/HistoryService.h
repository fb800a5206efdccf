#pragma once

#include "base/ChangeSet.h"
#include "domain/access/Actor.h"
#include "domain/audit/AuditEntry.h"
#include "domain/invoices/InvoiceRow.h"

#include <vector>

namespace quittance {

class Database;

/// The audit log, read only.
class HistoryService {
public:
    explicit HistoryService(Database& database) : m_database(database) {}

    Result<std::vector<AuditEntry>> entries(const Actor& actor, const QString& noun, qint64 nounId, int limit = 200);
    Result<std::vector<AuditEntry>> latest(const Actor& actor, int limit = 200);

    /// A change that somebody wrote, here or elsewhere.
    struct Change {
        qint64 auditRow = 0;
        Noun noun = Noun::Settings;
        qint64 id = 0;
    };
    /// The last row of the audit log; 0: none.
    Result<qint64> newest(const Actor& actor);
    /// What was written after a row of the audit log, the oldest first, 500 at most. Transactions that overlap may
    /// appear in another order than that of their rows: the 200 rows before are given again, and are for the caller to
    /// know.
    Result<std::vector<Change>> changesAfter(const Actor& actor, qint64 auditRow);

private:
    Database& m_database;
};

/// An audit row in words, in the program's language.
TimelineEntry timelineEntry(const AuditEntry& entry);

} // namespace quittance
