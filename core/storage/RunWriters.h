#pragma once

#include "domain/audit/AuditEntry.h"
#include "domain/billing/BillingEngine.h"
#include "storage/BulkWriter.h"

namespace quittance {

/// Adds audit rows in bulk within one transaction.
class AuditWriter {
public:
    explicit AuditWriter(Session& session);
    /// `after` is compact JSON; nothing was there before.
    void add(qint64 atMs, const Actor& actor, const QString& action, const QString& noun, qint64 nounId,
             const QString& label, const QString& after, const QString& operationId);
    void flush() { m_rows.flush(); }

private:
    BulkInsert m_rows;
};

/// Moves subscriptions on after their lines are issued.
class BilledStateWriter {
public:
    explicit BilledStateWriter(Session& session);
    /// `before` is what was read; its version goes up by one, so that nobody overwrites the new state.
    void add(const BillableSubscription& before, const BilledState& state);
    void flush();

private:
    Session& m_session;
    BulkUpdate m_rows;
    std::vector<std::pair<SubscriptionId, std::vector<qint64>>> m_pending; ///< few: one statement each
};

} // namespace quittance
