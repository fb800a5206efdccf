#pragma once

#include "domain/customers/CustomerRow.h"
#include "storage/CustomerOrder.h"

#include <optional>
#include <span>
#include <vector>

namespace quittance {

/// Customers as lists show them: filtered, sorted and summed in SQL. "All" leaves the archived ones out; "active" means
/// with a recurring subscription in force on the day.
class CustomerQuery {
public:
    CustomerQuery(Session& session, QDate today) : m_session(session), m_today(today) {}

    std::vector<qint64> ids(const CustomerFilter& filter, CustomerColumn sort, bool descending, int limit);
    /// In the order of the ids; those that are gone are left out.
    std::vector<CustomerRow> rows(std::span<const qint64> ids);
    /// Of the rows that search and scope of the filter leave, whatever its status.
    CustomerCounts counts(const CustomerFilter& filter);

    /// Of the rows that the filter shows.
    CustomerTotals totals(const CustomerFilter& filter);

    /// The figures of one customer in each currency that occurs, by currency code.
    struct Figures {
        Currency currency;
        qint64 mrr = 0;
        qint64 billed = 0;
        qint64 due = 0;
        qint64 overdue = 0;
    };
    std::vector<Figures> figures(CustomerId id);
    qint64 activeSubscriptions(CustomerId id);
    std::optional<QDate> nextPayment(CustomerId id);

private:
    std::vector<CustomerOrder::Customer> keyed(const CustomerFilter& filter);
    std::vector<CustomerRow> untaggedRows(std::span<const qint64> ids);

    Session& m_session;
    QDate m_today;
};

} // namespace quittance
