#pragma once

#include "domain/money/Money.h"
#include "domain/revenue/DayFigures.h"

#include <optional>
#include <span>
#include <vector>

namespace quittance {

/// From when to when a recurring subscription counts, and with how much a month.
struct MrrSpan {
    QDate start;
    std::optional<QDate> lastDay; ///< counts until its end
    Money mrr;
};

/// What happened to the monthly recurring revenue of one customer on one day.
struct MrrMovement {
    Currency currency;
    QDate day;
    Measure kind = Measure::NewMrr; ///< NewMrr, ReturnedMrr, ExpansionMrr, ContractionMrr or ChurnMrr
    qint64 amount = 0;              ///< minor units; negative for the last two
};
/// One by one, by currency and day: what addMrrHistory() adds up.
std::vector<MrrMovement> mrrMovements(std::span<const MrrSpan> spansOfOneCustomer);

/// Adds what happened, day by day, to the monthly recurring revenue of one customer: new, expansion, contraction, churn
/// and return, by currency. What starts and ends on the same day is set off, so a change of plan is one movement. The
/// five amounts of a day sum to the difference that it made. `sign` −1 takes the same away again.
void addMrrHistory(std::span<const MrrSpan> spansOfOneCustomer, DayTable& table, int sign = 1);

} // namespace quittance
