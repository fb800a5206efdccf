#include "storage/CustomerOrder.h"

#include "domain/money/Rounding.h"
#include "storage/Columns.h"

#include <algorithm>
#include <unordered_map>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

bool CustomerOrder::covers(CustomerColumn column) {
    return column == CustomerColumn::ActiveSubscriptions || column == CustomerColumn::Mrr ||
           column == CustomerColumn::Status || column == CustomerColumn::Billed || column == CustomerColumn::Due;
}

std::vector<CustomerOrder::Standing> CustomerOrder::standings() {
    std::unordered_map<qint64, bool> recurring;
    {
        Cursor row = m_session.query("SELECT id, billing FROM plan");
        while (row.next())
            recurring.emplace(row.int64(0), row.text(1) == "recurring"_L1);
    }
    std::unordered_map<qint64, Currency> currencies;
    {
        Cursor row = m_session.query("SELECT id, currency FROM price");
        while (row.next())
            currencies.emplace(row.int64(0), columns::currencyAt(row, 1));
    }
    std::vector<Standing> standings;
    size_t first = 0; // of the customer at hand
    qint64 price = 0; // mostly the one before
    qint64 plan = 0;
    Currency currency;
    bool isRecurring = false;
    Cursor row = m_session.query("SELECT customer_id, plan_id, price_id, mrr_minor FROM subscription "
                                 "WHERE start_date <= ? AND (last_day IS NULL OR last_day >= ?) ORDER BY customer_id",
                                 m_today, m_today);
    while (row.next()) {
        const qint64 customer = row.int64(0);
        if (first < standings.size() && standings[first].customer != customer)
            first = standings.size();
        if (row.int64(2) != price) {
            price = row.int64(2);
            currency = currencies[price];
        }
        const auto found = std::find_if(standings.begin() + static_cast<qptrdiff>(first), standings.end(),
                                        [currency](const Standing& standing) { return standing.currency == currency; });
        Standing& standing =
            found != standings.end() ? *found : standings.emplace_back(Standing{customer, currency, 0, 0});
        if (__builtin_add_overflow(standing.mrrMinor, row.int64(3), &standing.mrrMinor))
            throw AmountOverflow();
        if (row.int64(1) != plan) {
            plan = row.int64(1);
            isRecurring = recurring[plan];
        }
        standing.active += isRecurring ? 1 : 0;
    }
    return standings;
}

std::vector<qint64> CustomerOrder::overdue() {
    Cursor row = m_session.query("SELECT customer_id FROM open_item WHERE due_date < ?", m_today);
    std::vector<qint64> customers;
    while (row.next())
        customers.push_back(row.int64(0));
    std::sort(customers.begin(), customers.end());
    return customers;
}

// In the order of the customers: both come by rising id.
std::vector<CustomerOrder::Key> CustomerOrder::bySums(const std::vector<Customer>& customers, CustomerColumn column) {
    std::vector<Key> keys;
    keys.reserve(customers.size());
    auto customer = customers.begin();
    Cursor row = column == CustomerColumn::Billed
                     ? m_session.query("SELECT customer_id, currency, billed_minor FROM customer_sums "
                                       "ORDER BY customer_id")
                     : m_session.query("SELECT customer_id, currency, open_minor FROM customer_sums "
                                       "ORDER BY customer_id");
    while (customer != customers.end() && row.next()) {
        const qint64 id = row.int64(0);
        for (; customer != customers.end() && customer->id < id; ++customer)
            keys.emplace_back(0, customer->id);
        if (customer != customers.end() && customer->id == id && columns::currencyAt(row, 1) == customer->currency) {
            keys.emplace_back(row.int64(2), id);
            ++customer;
        }
    }
    for (; customer != customers.end(); ++customer)
        keys.emplace_back(0, customer->id);
    return keys;
}

std::vector<CustomerOrder::Key> CustomerOrder::byStandings(const std::vector<Customer>& customers,
                                                           CustomerColumn column) {
    const std::vector<Standing> all = standings();
    const std::vector<qint64> late = column == CustomerColumn::Status ? overdue() : std::vector<qint64>();
    std::vector<Key> keys;
    keys.reserve(customers.size());
    auto at = all.begin();
    for (const Customer& customer : customers) {
        while (at != all.end() && at->customer < customer.id)
            ++at;
        qint64 mrr = 0;
        qint64 active = 0;
        for (; at != all.end() && at->customer == customer.id; ++at) {
            active += at->active;
            if (at->currency == customer.currency)
                mrr = at->mrrMinor;
        }
        qint64 value = column == CustomerColumn::Mrr ? mrr : active;
        if (column == CustomerColumn::Status)
            value = customer.archived                                           ? 4
                    : std::binary_search(late.begin(), late.end(), customer.id) ? 1
                    : active > 0                                                ? 2
                                                                                : 3;
        keys.emplace_back(value, customer.id);
    }
    return keys;
}

std::vector<qint64> CustomerOrder::sorted(const std::vector<Customer>& customers, CustomerColumn column,
                                          bool descending, int limit) {
    const bool isSum = column == CustomerColumn::Billed || column == CustomerColumn::Due;
    std::vector<Key> keys = isSum ? bySums(customers, column) : byStandings(customers, column);
    const size_t wanted = limit < 0 ? keys.size() : std::min(keys.size(), static_cast<size_t>(limit));
    const auto middle = keys.begin() + static_cast<qptrdiff>(wanted);
    if (descending)
        std::partial_sort(keys.begin(), middle, keys.end(), std::greater<>());
    else
        std::partial_sort(keys.begin(), middle, keys.end());
    std::vector<qint64> ids;
    ids.reserve(wanted);
    for (auto key = keys.begin(); key != middle; ++key)
        ids.push_back(key->second);
    return ids;
}

} // namespace quittance
