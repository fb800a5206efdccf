#pragma once

#include "domain/revenue/Ageing.h"
#include "domain/revenue/DayFigures.h"

#include <vector>

namespace quittance {

/// The figures of one currency over time, answered from the days on which something happened. Amounts are minor units.
class BookDays {
public:
    explicit BookDays(const DayTable& days);

    /// The first day of which anything is known; invalid when nothing is.
    QDate firstDay() const { return m_days.empty() ? QDate() : m_days.front(); }
    bool isEmpty() const { return m_days.empty(); }

    /// Sum over the days until the end of `day`.
    qint64 until(Measure measure, QDate day) const;
    /// Sum over the days from `first` to `last`.
    qint64 between(Measure measure, QDate first, QDate last) const;

    // at the end of a day
    qint64 mrr(QDate day) const;
    qint64 payers(QDate day) const;
    qint64 receivables(QDate day) const;
    qint64 overdue(QDate day) const;

    /// What is open by now, by how late it is on `today`.
    Ageing ageing(Currency currency, QDate today) const;

    const std::vector<QDate>& days() const { return m_days; }
    qint64 on(Measure measure, size_t index) const { return m_figures[index][measure]; }

private:
    size_t countUntil(QDate day) const; ///< how many days are not after `day`

    std::vector<QDate> m_days;
    std::vector<DayFigures> m_figures;
    std::vector<DayFigures> m_sums; ///< until the end of each day
};

} // namespace quittance
