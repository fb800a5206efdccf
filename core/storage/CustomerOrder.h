#pragma once

#include "domain/customers/CustomerRow.h"
#include "storage/Session.h"

#include <vector>

namespace quittance {

/// Customers in the order of what their subscriptions, open invoices and sums say of them today. Asked one by one, each
/// would cost several look-ups; so the subscriptions are read once, in the order of the customers, from their index
/// alone, and the sums as they lie.
class CustomerOrder {
public:
    struct Customer {
        qint64 id = 0;
        Currency currency;
        bool archived = false;
    };

    CustomerOrder(Session& session, QDate today) : m_session(session), m_today(today) {}

    static bool covers(CustomerColumn column);
    /// The ids of these customers, which come by rising id, sorted; the first `limit` of them, all when it is negative.
    std::vector<qint64> sorted(const std::vector<Customer>& customers, CustomerColumn column, bool descending,
                               int limit);

private:
    /// Of one customer in one currency, by rising id.
    struct Standing {
        qint64 customer = 0;
        Currency currency;
        qint64 mrrMinor = 0;
        qint64 active = 0;
    };
    using Key = std::pair<qint64, qint64>; ///< what is sorted by, id
    std::vector<Key> bySums(const std::vector<Customer>& customers, CustomerColumn column);
    std::vector<Key> byStandings(const std::vector<Customer>& customers, CustomerColumn column);
    std::vector<Standing> standings();
    std::vector<qint64> overdue();

    Session& m_session;
    QDate m_today;
};

} // namespace quittance
