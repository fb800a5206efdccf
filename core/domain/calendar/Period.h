#pragma once

#include <QDate>

namespace quittance {

/// A half-open span of days [start, end); the printed last day is end − 1 (rule R9).
struct Period {
    QDate start;
    QDate end;

    qint64 days() const { return start.daysTo(end); }
    bool isEmpty() const { return !start.isValid() || !end.isValid() || end <= start; }
    bool contains(QDate day) const { return day >= start && day < end; }
    QDate lastDay() const { return end.addDays(-1); }
    /// The common part; empty when there is none.
    Period intersected(const Period& other) const {
        return {start > other.start ? start : other.start, end < other.end ? end : other.end};
    }
    bool operator==(const Period&) const = default;
};

} // namespace quittance
