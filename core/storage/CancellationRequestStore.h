#pragma once

#include "domain/subscriptions/CancellationRequest.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// What customers asked to be ended.
class CancellationRequestStore {
public:
    explicit CancellationRequestStore(Session& session) : m_session(session) {}

    std::optional<CancellationRequest> request(CancellationRequestId id);
    /// Holds the row until the end of the transaction, and reads it.
    std::optional<CancellationRequest> lock(CancellationRequestId id);
    /// The one that waits for a decision.
    std::optional<CancellationRequest> openOf(SubscriptionId subscription);
    /// Those that wait, the oldest first.
    std::vector<CancellationRequest> open(int limit);

    CancellationRequestId insert(const CancellationRequest& request);
    /// Subscription, state and answer; false when the stored version is another one.
    bool update(const CancellationRequest& request);

private:
    Session& m_session;
};

} // namespace quittance
