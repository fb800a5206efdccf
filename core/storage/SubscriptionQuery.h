#pragma once

#include "domain/subscriptions/SubscriptionRow.h"
#include "storage/QueryText.h"
#include "storage/Session.h"

#include <optional>
#include <span>
#include <vector>

namespace quittance {

/// Subscriptions as lists show them: filtered and sorted in SQL. The next amount comes from the engine, so its sort
/// order is by the whole period's price, whatever a shortened last period costs.
class SubscriptionQuery {
public:
    SubscriptionQuery(Session& session, QDate today) : m_session(session), m_today(today) {}

    std::vector<qint64> ids(const SubscriptionFilter& filter, SubscriptionColumn sort, bool descending, int limit);
    /// In the order of the ids; those that are gone are left out.
    std::vector<SubscriptionRow> rows(std::span<const qint64> ids);
    /// Of the rows that search, customer and plan of the filter leave, whatever its tab and highlight.
    std::vector<SubscriptionBilling> billing(std::span<const qint64> ids);
    SubscriptionCounts counts(const SubscriptionFilter& filter);
    /// The overdue invoices that it stands on, the oldest first.
    std::vector<OverdueInvoice> overdue(SubscriptionId id);
    /// Of the rows that the filter shows.
    SubscriptionTotals totals(const SubscriptionFilter& filter);

    /// How many have a period that a run of today would bill; asks the due list alone.
    qint64 due(const Scope& scope);

    /// A renewal is soon when it is due within this many days.
    static constexpr int soonDays = 30;

private:
    static bool isPlain(const SubscriptionFilter& filter);
    SubscriptionCounts allCounts();
    SubscriptionTotals allTotals(SubscriptionFilter::Tab tab);
    /// What a word of the search finds, by its keys: little enough to be looked up.
    struct Few {
        std::vector<qint64> customers;
        std::vector<qint64> codes; ///< of subscriptions
        std::vector<qint64> sites;
    };
    std::optional<Few> fewWith(const QString& word);
    static void addFew(QueryText& query, const Few& few);
    /// All but tab and highlight; whether what is left is few. `isPage`: only the first rows are wanted.
    bool addRest(QueryText& query, const SubscriptionFilter& filter, bool isPage);

    Session& m_session;
    QDate m_today;
};

} // namespace quittance
