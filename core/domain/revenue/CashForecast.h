#pragma once

#include "domain/calendar/PaymentTerms.h"
#include "domain/revenue/BookDays.h"
#include "domain/revenue/PlannedCharge.h"

#include <map>
#include <optional>
#include <vector>

namespace quittance {

/// One week, Monday to Sunday, in minor units.
struct CashWeek {
    QDate monday;
    qint64 received = 0; ///< so far
    qint64 open = 0;     ///< expected of invoices that are open
    qint64 planned = 0;  ///< expected of invoices that subscriptions will bring
    qint64 early = 0;    ///< expected of both if customers pay as the quickest quarter of the payments came
    qint64 late = 0;     ///< as the slowest quarter came
    qint64 expected() const { return open + planned; }
};

/// What money is likely to come in, and when.
///
/// An open invoice is expected on its due date plus the usual delay (the median of the payments of the last twelve
/// months); one that is later than that, on the median of those who paid even later, or a week from now; one that is
/// more than 90 days late is not counted. Subscriptions bring invoices as they fall due, with the company's terms, the
/// same delay, and VAT as in the sales of the last twelve months. The same is told for early and late payers, with the
/// first and the third quartile of the delays instead of the median: each sum then comes no later, or no earlier.
struct CashForecast {
    static constexpr int weeksBack = 4;
    static constexpr int weeksAhead = 13; ///< with the present one

    std::vector<CashWeek> weeks;   ///< weeksBack + weeksAhead
    qint64 notCounted = 0;         ///< open for more than 90 days
    std::optional<int> usualDelay; ///< days after the due date; none: nobody has paid yet
    qint64 payments = 0;           ///< that the usual delay rests on

    bool isEmpty() const;
};

/// `delays`: how many payments came how many days after the due date.
CashForecast forecastCash(const BookDays& days, const ChargeTable& charges, const std::map<qint64, qint64>& delays,
                          const PaymentTerms& terms, QDate today);

} // namespace quittance
