#pragma once

#include "domain/billing/BillingEngine.h"

#include <map>
#include <vector>

namespace quittance {

/// When subscriptions are charged next, and how often after that.
struct ChargeKey {
    Currency currency;
    QDate dueOn;
    int months = 0; ///< between two charges; months and days both 0: only once
    int days = 0;
    int anchorDay = 0; ///< 29–31: the day of month that charges aim at; 0: that of `dueOn`

    bool repeats() const { return months > 0 || days > 0; }
    /// The n-th charge from `dueOn` (0) on.
    QDate charge(int n) const;
    bool operator<(const ChargeKey& other) const;
    bool operator==(const ChargeKey&) const = default;
};

/// How many subscriptions are charged, and with how much net of VAT each time in total.
struct ChargeFigures {
    qint64 subscriptions = 0;
    qint64 netMinor = 0;
    bool isZero() const { return subscriptions == 0 && netMinor == 0; }
    bool operator==(const ChargeFigures&) const = default;
};
using ChargeTable = std::map<ChargeKey, ChargeFigures>;

/// Adds what a subscription will be charged from its next due date on; `sign` −1 takes the same away. Without a last
/// day that is one entry of a whole period that repeats; with one, each period until then, the last one by day.
void addPlannedCharges(const Subscription& subscription, const Plan& plan, const Price& price, ChargeTable& table,
                       int sign = 1);

} // namespace quittance
