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

    /// What a row is about, without its contents.
    struct Mark {
        qint64 id = 0;
        QString noun;
        qint64 nounId = 0;
    };
    qint64 newest(); ///< id; 0: none
    std::vector<Mark> marksAfter(qint64 id, int limit);

private:
    Session& m_session;
};

} // namespace quittance
