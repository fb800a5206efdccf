#pragma once

#include "domain/customers/CustomerMerge.h"
#include "storage/Session.h"

#include <optional>

namespace quittance {

/// Customers that may be the same, and what moves when two become one.
class CustomerMergeStore {
public:
    explicit CustomerMergeStore(Session& session) : m_session(session) {}

    /// Groups of customers that are not archived, the surest sign first; at most `limit`.
    std::vector<DuplicateGroup> duplicates(int limit);
    /// Who may be the same as this one.
    std::vector<DuplicateGroup> duplicatesOf(const Customer& customer);

    MergeContents contents(CustomerId customer, QDate today);
    /// Whom it was merged into.
    std::optional<CustomerId> survivorOf(CustomerId customer);
    std::vector<CustomerId> mergedInto(CustomerId survivor);

    /// Everything that can change hands: subscriptions (what they took from `from`'s collection method stays theirs),
    /// workspaces with their sites (`suffix` tells those of the same name apart), contacts, notes, tags, and the work
    /// list of open invoices. Keeps the summaries.
    void move(const Customer& from, const Customer& to, const QString& suffix);
    void setSurvivor(CustomerId merged, CustomerId survivor, qint64 nowMs);

private:
    void moveSubscriptions(const Customer& from, const Customer& to);
    void moveOpenItems(CustomerId from, CustomerId to);
    void moveWorkspaces(CustomerId from, CustomerId to, const QString& suffix);

    Session& m_session;
};

} // namespace quittance
