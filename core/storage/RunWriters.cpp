#include "storage/RunWriters.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

AuditWriter::AuditWriter(Session& session)
    : m_rows(session, "audit",
             {"at", "actor", "source", "action", "noun", "noun_id", "label", "before", "after", "operation_id"}) {}

void AuditWriter::add(qint64 atMs, const Actor& actor, const QString& action, const QString& noun, qint64 nounId,
                      const QString& label, const QString& after, const QString& operationId) {
    static const QString nothing = u"{}"_s;
    m_rows.add(atMs, actor.name(), toString(actor.source()), action, noun, nounId, label, nothing, after, operationId);
}

BilledStateWriter::BilledStateWriter(Session& session)
    : m_rows(session, "subscription", "id", {"billed_until", "next_due", "version"}) {}

void BilledStateWriter::add(const BilledState& state, qint64 version) {
    m_rows.add(state.subscriptionId, state.billedUntil, state.nextDueDate, version + 1);
}

} // namespace quittance
