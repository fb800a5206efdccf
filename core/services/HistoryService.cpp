#include "services/HistoryService.h"

#include "storage/AuditStore.h"
#include "storage/Database.h"

namespace quittance {

namespace {

constexpr int overlap = 200;
constexpr int most = 500;

Noun nounOf(const QString& auditNoun) {
    static const QHash<QString, Noun> nouns{
        {QStringLiteral("company"), Noun::Company},
        {QStringLiteral("customer"), Noun::Customer},
        {QStringLiteral("workspace"), Noun::Workspace},
        {QStringLiteral("site"), Noun::Workspace},
        {QStringLiteral("product"), Noun::Product},
        {QStringLiteral("plan"), Noun::Plan},
        {QStringLiteral("subscription"), Noun::Subscription},
        {QStringLiteral("invoice"), Noun::Invoice},
        {QStringLiteral("promotion"), Noun::Plan},
        {QStringLiteral("voucher"), Noun::Workspace},
        {QStringLiteral("domain"), Noun::Workspace},
        {QStringLiteral("mailbox"), Noun::Workspace},
        {QStringLiteral("payment"), Noun::Payment},
        {QStringLiteral("billing_run"), Noun::BillingRun},
    };
    return nouns.value(auditNoun, Noun::Settings);
}

} // namespace

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

Result<qint64> HistoryService::newest(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([](Session& session) -> Result<qint64> { return AuditStore(session).newest(); });
}

Result<std::vector<HistoryService::Change>> HistoryService::changesAfter(const Actor& actor, qint64 auditRow) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([auditRow](Session& session) -> Result<std::vector<Change>> {
        std::vector<Change> changes;
        for (const AuditStore::Mark& mark : AuditStore(session).marksAfter(auditRow - overlap, overlap + most))
            changes.push_back({.auditRow = mark.id, .noun = nounOf(mark.noun), .id = mark.nounId});
        return changes;
    });
}

} // namespace quittance
