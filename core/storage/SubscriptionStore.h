#pragma once

#include "domain/billing/BillingEngine.h"
#include "domain/subscriptions/Subscription.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// Subscriptions and their dated events. What the store derives and keeps beside them (next due date, MRR) comes from
/// the domain alone and is checked by `verify`.
class SubscriptionStore {
public:
    explicit SubscriptionStore(Session& session) : m_session(session) {}

    std::optional<Subscription> subscription(SubscriptionId id);
    /// Holds the row until the end of the transaction and then reads it: what a billing run has stored meanwhile is
    /// seen, and nothing is lost between reading and update().
    std::optional<Subscription> lock(SubscriptionId id);
    std::optional<Subscription> subscriptionByCode(const QString& code);
    /// The stretch that follows this one.
    std::optional<Subscription> successor(SubscriptionId id);
    /// Whether any document has a line of it.
    bool isBilled(SubscriptionId id);
    /// Those of a customer that go on, are paused, or have something left to be billed; by id.
    std::vector<qint64> openOf(CustomerId customer, QDate today);
    /// With product, plan, price and the names of site and workspace: what the engine needs.
    std::optional<BillableSubscription> billable(SubscriptionId id);
    /// The same for a draft that is not stored; nothing when plan, price or workspace are not there.
    std::optional<BillableSubscription> billable(const Subscription& draft);

    SubscriptionId insert(const Subscription& subscription, const Plan& plan, const Price& price);
    /// False when the stored version is another one; else the version goes up by one.
    bool update(const Subscription& subscription, const Plan& plan, const Price& price);

    /// After the VAT of a plan was changed: what depends on it of subscriptions whose price contains the tax.
    void refreshAmounts(const Plan& before, const Plan& after);
    /// Of what has a promotion code for good, which older books did not take off the MRR. The summaries are worked out
    /// anew afterwards.
    void refreshRecurringRevenue();

    void addEvent(const SubscriptionEvent& event, const QString& operationId);
    /// Oldest first.
    std::vector<SubscriptionEvent> events(SubscriptionId id);

private:
    Session& m_session;
};

} // namespace quittance
