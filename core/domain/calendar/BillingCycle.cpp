#include "domain/calendar/BillingCycle.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 floorDivide(qint64 a, qint64 b) { return a / b - (a % b < 0 ? 1 : 0); }

/// Months since year 0, for years of our era.
qint64 monthNumber(int year, int month) { return qint64{year} * 12 + month - 1; }

QDate clampedDay(qint64 monthNumber, int day) {
    const int year = static_cast<int>(floorDivide(monthNumber, 12));
    const int month = static_cast<int>(monthNumber - qint64{year} * 12) + 1;
    // Only days 29 to 31 can need clamping.
    if (day > 28)
        day = std::min(day, QDate(year, month, 1).daysInMonth());
    return {year, month, day};
}

} // namespace

QString toString(IntervalUnit unit) {
    switch (unit) {
    case IntervalUnit::Day: return u"day"_s;
    case IntervalUnit::Week: return u"week"_s;
    case IntervalUnit::Month: return u"month"_s;
    case IntervalUnit::Year: return u"year"_s;
    }
    Q_UNREACHABLE();
}

Result<IntervalUnit> intervalUnitFromString(QStringView text) {
    for (const IntervalUnit unit : {IntervalUnit::Day, IntervalUnit::Week, IntervalUnit::Month, IntervalUnit::Year})
        if (text == toString(unit))
            return unit;
    return invalid(
        QCoreApplication::translate("quittance::BillingCycle", "“%1” is not an interval. Use day, week, month or year.")
            .arg(text),
        u"intervalUnit"_s);
}

BillingCycle::BillingCycle(QDate anchor, int intervalCount, IntervalUnit unit, int anchorDay)
    : m_anchor(anchor), m_count(std::max(intervalCount, 1)), m_unit(unit) {
    Q_ASSERT(anchor.isValid());
    Q_ASSERT(intervalCount >= 1);
    Q_ASSERT(anchorDay >= 0 && anchorDay <= 31);
    m_step = m_count * (unit == IntervalUnit::Week ? 7 : unit == IntervalUnit::Year ? 12 : 1);
    m_anchorDay = anchorDay > 0 && countsMonths() ? anchorDay : anchor.day();
    if (countsMonths()) {
        m_anchorMonth = monthNumber(anchor.year(), anchor.month());
        if (clampedDay(m_anchorMonth, m_anchorDay) > anchor)
            --m_anchorMonth;
        m_anchor = clampedDay(m_anchorMonth, m_anchorDay);
    }
}

QDate BillingCycle::boundary(qint64 n) const {
    return countsMonths() ? clampedDay(m_anchorMonth + n * m_step, m_anchorDay) : m_anchor.addDays(n * m_step);
}

qint64 BillingCycle::indexOf(QDate day) const {
    Q_ASSERT(day.isValid());
    if (!countsMonths())
        return floorDivide(m_anchor.daysTo(day), m_step);
    int year = 0;
    int month = 0;
    day.getDate(&year, &month, nullptr);
    const qint64 n = floorDivide(monthNumber(year, month) - m_anchorMonth, m_step);
    // Boundary n lies in the day's month or before it, boundary n + 1 in a later month.
    return boundary(n) > day ? n - 1 : n;
}

qint64 BillingCycle::wholePeriodsUntil(QDate end) const { return std::max(indexOf(end), qint64{0}); }

} // namespace quittance
