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
    /// Whether a credit of it is kept for a refund.
    bool hasToRefund(SubscriptionId id);
    /// What waits of a customer for the next run, or is kept for a refund; one sum for each currency.
    std::vector<Money> waitingOf(CustomerId customer, bool toRefund);
    /// Those that wait for a run and fall due on or before a day, by subscription.
    QHash<SubscriptionId, std::vector<PendingCharge>> due(std::span<const qint64> subscriptions, QDate until);

    /// Keeps the credits that wait of a subscription for a refund, or leaves them to the next run. Returns when the
    /// earliest of what is left to a run falls due.
    std::optional<QDate> setToRefund(SubscriptionId id, bool toRefund);

    /// Puts these in the place of all that wait. Returns when the earliest of those for a run falls due.
    std::optional<QDate> replaceWaiting(SubscriptionId id, std::span<const PendingCharge> charges,
                                        const QString& operationId);
    /// They are lines now; sets the subscription's earliest due day again.
    void setBilled(SubscriptionId subscription, std::span<const qint64> ids);

private:
    Session& m_session;
};

} // namespace quittance
