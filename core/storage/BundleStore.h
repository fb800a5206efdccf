#pragma once

#include "base/Ids.h"
#include "storage/Session.h"

#include <QHash>

#include <utility>
#include <vector>

namespace quittance {

/// The products that plans regroup, and the subscriptions that one of a bundle took the place of.
class BundleStore {
public:
    explicit BundleStore(Session& session) : m_session(session) {}

    QHash<PlanId, std::vector<ProductId>> all();
    std::vector<ProductId> products(PlanId plan);
    /// Exactly these from now on.
    void setProducts(PlanId plan, const std::vector<ProductId>& products);

    void addMember(SubscriptionId bundle, SubscriptionId member);
    std::vector<SubscriptionId> members(SubscriptionId bundle);
    /// Every bundle with each of its members.
    std::vector<std::pair<SubscriptionId, SubscriptionId>> allMembers();
    /// The one that took its place; one that was taken back does not count. Not valid: none.
    SubscriptionId bundleOf(SubscriptionId member);

private:
    Session& m_session;
};

} // namespace quittance
