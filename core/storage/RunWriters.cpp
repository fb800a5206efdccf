#include "storage/RunWriters.h"

#include "storage/PendingChargeStore.h"
#include "storage/SummaryWriter.h"

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
    : m_session(session), m_rows(session, "subscription", "id", {"billed_until", "next_due", "version"}) {}

void BilledStateWriter::add(const BillableSubscription& before, const BilledState& state) {
    m_rows.add(state.subscriptionId, state.billedUntil, state.nextDueDate, before.subscription.version + 1);
    SummaryWriter summaries(m_session);
    summaries.charges(before.subscription, before.plan, before.price, -1);
    Subscription billed = before.subscription;
    billed.billedUntil = state.billedUntil;
    summaries.charges(billed, before.plan, before.price, +1);
    if (!state.pending.empty())
        m_pending.emplace_back(state.subscriptionId, state.pending);
}

void BilledStateWriter::flush() {
    m_rows.flush();
    for (const auto& [subscription, charges] : m_pending)
        PendingChargeStore(m_session).setBilled(subscription, charges);
    m_pending.clear();
}

} // namespace quittance
