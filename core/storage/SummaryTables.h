#pragma once

#include "base/Ids.h"
#include "domain/revenue/DayFigures.h"
#include "domain/revenue/MrrHistory.h"
#include "domain/revenue/PlannedCharge.h"

#include <map>
#include <vector>

namespace quittance {

/// A month and a number of days: how late payments came.
struct DelayKey {
    static constexpr qint64 earliest = -60; ///< what came even earlier, or later than `latest`, counts as that
    static constexpr qint64 latest = 365;

    Currency currency;
    QDate month; ///< its first day
    qint64 daysLate = 0;

    static DelayKey of(Currency currency, QDate receivedOn, QDate dueDate);
    bool operator<(const DelayKey& other) const;
    bool operator==(const DelayKey&) const = default;
};
using DelayTable = std::map<DelayKey, qint64>;

/// A customer in one currency. Documents of those who were merged into it count as its own.
struct CustomerKey {
    CustomerId customer;
    Currency currency;
    auto operator<=>(const CustomerKey&) const = default;
};
struct CustomerSums {
    qint64 billedMinor = 0; ///< net of VAT, less credit notes
    qint64 openMinor = 0;   ///< still to be paid
    bool isZero() const { return billedMinor == 0 && openMinor == 0; }
    bool operator==(const CustomerSums&) const = default;
};
using CustomerTable = std::map<CustomerKey, CustomerSums>;

/// The content of the summary tables, or what a transaction adds to it.
struct SummaryTables {
    DayTable days;
    ChargeTable charges;
    DelayTable delays;
    CustomerTable customers;
};

/// What one transaction has noted so far.
struct SummaryNotes {
    SummaryTables tables;
    std::map<CustomerId, std::vector<MrrSpan>> before; ///< of the customers whose subscriptions it changes
    bool isEmpty() const {
        return tables.days.empty() && tables.charges.empty() && tables.delays.empty() && tables.customers.empty() &&
               before.empty();
    }
};

} // namespace quittance
