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

/// The content of the summary tables, or what a transaction adds to it.
struct SummaryTables {
    DayTable days;
    ChargeTable charges;
    DelayTable delays;
};

/// What one transaction has noted so far.
struct SummaryNotes {
    SummaryTables tables;
    std::map<CustomerId, std::vector<MrrSpan>> before; ///< of the customers whose subscriptions it changes
    bool isEmpty() const {
        return tables.days.empty() && tables.charges.empty() && tables.delays.empty() && before.empty();
    }
};

} // namespace quittance
