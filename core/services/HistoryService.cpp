#include "services/HistoryService.h"

#include "storage/AuditStore.h"
#include "storage/Database.h"

namespace quittance {

Result<std::vector<AuditEntry>> HistoryService::entries(const Actor& actor, const QString& noun, qint64 nounId,
                                                        int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<AuditEntry>> {
        return AuditStore(session).entriesOf(noun, nounId, std::max(limit, 0));
    });
}

Result<std::vector<AuditEntry>> HistoryService::latest(const Actor& actor, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([limit](Session& session) -> Result<std::vector<AuditEntry>> {
        return AuditStore(session).latest(std::max(limit, 0));
    });
}

} // namespace quittance
