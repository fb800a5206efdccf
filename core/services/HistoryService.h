#pragma once

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

private:
    Database& m_database;
};

/// An audit row in words, in the program's language.
TimelineEntry timelineEntry(const AuditEntry& entry);

} // namespace quittance
