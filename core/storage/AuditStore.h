#pragma once

#include "domain/audit/AuditEntry.h"
#include "storage/Session.h"

#include <vector>

namespace quittance {

/// The insert-only log of changes.
class AuditStore {
public:
    explicit AuditStore(Session& session) : m_session(session) {}

    void add(const AuditEntry& entry);
    std::vector<AuditEntry> entriesOf(const QString& noun, qint64 nounId, int limit);
    std::vector<AuditEntry> latest(int limit);

private:
    Session& m_session;
};

} // namespace quittance
