#pragma once

#include "domain/billing/PendingCharge.h"
#include "storage/Session.h"

#include <QHash>

#include <span>
#include <vector>

namespace quittance {

/// Charges that correct billed periods and wait for the next run, and the billed lines that they correct.
class PendingChargeStore {
public:
    explicit PendingChargeStore(Session& session) : m_session(session) {}

    /// The recurring lines of a subscription on invoices that are not credited, with the corrections that are billed;
    /// in the order of their periods.
    std::vector<BilledLine> billedLines(SubscriptionId id);
    /// Of a subscription, billed or not; by id.
    std::vector<PendingCharge> all(SubscriptionId id);
    /// What waits of a customer, one sum for each currency.
    std::vector<Money> waitingOf(CustomerId customer);
    /// Those that wait and fall due on or before a day, by subscription.
    QHash<SubscriptionId, std::vector<PendingCharge>> due(std::span<const qint64> subscriptions, QDate until);

    /// Puts these in the place of all that wait. Returns when the earliest of them falls due.
    std::optional<QDate> replaceWaiting(SubscriptionId id, std::span<const PendingCharge> charges,
                                        const QString& operationId);
    /// They are lines now; sets the subscription's earliest due day again.
    void setBilled(SubscriptionId subscription, std::span<const qint64> ids);

private:
    Session& m_session;
};

} // namespace quittance
