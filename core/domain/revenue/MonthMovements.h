#pragma once

#include "base/Ids.h"
#include "domain/money/Money.h"
#include "domain/revenue/DayFigures.h"

#include <QString>

#include <vector>

namespace quittance {

/// One movement of the monthly recurring revenue, with what caused it.
struct MovementRow {
    struct Cause {
        SubscriptionId subscription;
        QString code;
        bool starts = false; ///< else it ended the day before
    };
    QDate day;
    CustomerId customerId;
    QString customerName;
    Measure kind = Measure::NewMrr; ///< NewMrr … ChurnMrr
    Money amount;
    std::vector<Cause> causes; ///< those that start first
};

/// What moved in one month: the bars of the dashboard, one by one.
struct MonthMovements {
    DayFigures sums;               ///< of the five kinds
    qint64 movements = 0;          ///< all of them
    std::vector<MovementRow> rows; ///< the first so many: the largest, by amount whatever its sign
};

} // namespace quittance
