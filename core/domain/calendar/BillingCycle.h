#pragma once

#include "base/Result.h"
#include "domain/calendar/Period.h"

#include <QString>

namespace quittance {

enum class IntervalUnit : quint8 { Day, Week, Month, Year };

/// "day", "week", "month", "year": the form of files and of the database.
QString toString(IntervalUnit unit);
Result<IntervalUnit> intervalUnitFromString(QStringView text);

/// An anchor plus n whole intervals, clamped to the month's end and always derived from the anchor, never chained
/// from a clamped date (rule R8, vectors DATE-01, 04, 05, 08, 10, 11, 13). Boundary 0 is the anchor, n may be negative.
/// Boundaries are computed, not searched: the cost does not grow with the distance from the anchor.
class BillingCycle {
public:
    BillingCycle() = default;
    /// `anchorDay` (1–31) is the day of month that months and years aim at, 0: the anchor's own day; days and weeks
    /// ignore it. An anchor that does not lie on that day is moved back to the last one that does, so that a leading
    /// stub lies inside one aligned period (rule R10): anchored on 15 April with day 1, boundary 0 is 1 April.
    BillingCycle(QDate anchor, int intervalCount, IntervalUnit unit, int anchorDay = 0);

    QDate anchor() const { return m_anchor; }
    int anchorDay() const { return m_anchorDay; }
    int intervalCount() const { return m_count; }
    IntervalUnit unit() const { return m_unit; }

    QDate boundary(qint64 n) const;
    /// The n of the aligned period that contains `day`.
    qint64 indexOf(QDate day) const;
    Period period(qint64 n) const { return {boundary(n), boundary(n + 1)}; }
    /// The aligned period that contains `day`.
    Period periodContaining(QDate day) const { return period(indexOf(day)); }
    /// Whole periods between the anchor and `end` (exclusive), 0 when it lies before (vector DATE-14).
    qint64 wholePeriodsUntil(QDate end) const;

private:
    bool countsMonths() const { return m_unit == IntervalUnit::Month || m_unit == IntervalUnit::Year; }

    QDate m_anchor;
    int m_count = 1;
    IntervalUnit m_unit = IntervalUnit::Month;
    int m_anchorDay = 1;
    int m_step = 1;           ///< months or days of one interval
    qint64 m_anchorMonth = 0; ///< months since year 0
};

} // namespace quittance
