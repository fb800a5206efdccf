#include "domain/revenue/CashForecast.h"

#include <algorithm>
#include <array>

namespace quittance {

namespace {

constexpr int latestCounted = 90;

/// Of the delays longer than `beyond`: the one that `quarters` quarters of them do not exceed.
std::optional<int> delayQuartile(const std::map<qint64, qint64>& delays, qint64 beyond, int quarters) {
    qint64 payments = 0;
    for (auto entry = delays.upper_bound(beyond); entry != delays.end(); ++entry)
        payments += entry->second;
    if (payments <= 0)
        return std::nullopt;
    qint64 seen = 0;
    for (auto entry = delays.upper_bound(beyond); entry != delays.end(); ++entry) {
        seen += entry->second;
        if (seen * 4 >= payments * quarters)
            return static_cast<int>(entry->first);
    }
    return std::nullopt;
}

constexpr qint64 anyDelay = -10'000;

class Forecaster {
public:
    Forecaster(const BookDays& days, const std::map<qint64, qint64>& delays, QDate today)
        : m_days(days), m_delays(delays), m_today(today) {
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        for (int week = -CashForecast::weeksBack; week < CashForecast::weeksAhead; ++week)
            m_result.weeks.push_back({.monday = monday.addDays(7LL * week)});
        m_result.usualDelay = delayQuartile(delays, anyDelay, 2);
        for (int quarters = 1; quarters <= 3; ++quarters)
            m_quartiles[static_cast<size_t>(quarters - 1)] = delayQuartile(delays, anyDelay, quarters).value_or(0);
        for (const auto& [late, payments] : delays)
            m_result.payments += payments;
    }

    void addReceived() {
        for (CashWeek& week : m_result.weeks)
            week.received = m_days.between(Measure::Received, week.monday, std::min(m_today, week.monday.addDays(6)));
    }

    void addOpen() {
        for (size_t i = 0; i < m_days.days().size(); ++i) {
            const qint64 open = m_days.on(Measure::Open, i);
            if (open == 0)
                continue;
            const QDate dueDate = m_days.days()[i];
            if (dueDate.daysTo(m_today) > latestCounted) {
                addExactly(m_result.notCounted, open);
                continue;
            }
            const Expected expected = expectedOn(dueDate);
            if (CashWeek* week = weekOf(expected.usually))
                addExactly(week->open, open);
            if (CashWeek* week = weekOf(expected.early))
                addExactly(week->early, open);
            if (CashWeek* week = weekOf(expected.late))
                addExactly(week->late, open);
        }
    }

    void addPlanned(const ChargeTable& charges, const PaymentTerms& terms) {
        struct Net {
            qint64 usually = 0;
            qint64 early = 0;
            qint64 late = 0;
        };
        std::vector<Net> net(m_result.weeks.size());
        const auto add = [&](QDate day, qint64 Net::*part, qint64 amount) {
            if (const CashWeek* week = weekOf(day))
                addExactly(net[static_cast<size_t>(week - m_result.weeks.data())].*part, amount);
        };
        const QDate end = m_result.weeks.back().monday.addDays(7);
        for (const auto& [key, figures] : charges) {
            for (int n = 0;; ++n) {
                const QDate dueOn = key.charge(n);
                if (dueOn >= end)
                    break;
                const Expected expected = expectedOn(terms.dueDate(std::max(dueOn, m_today)));
                add(expected.usually, &Net::usually, figures.netMinor);
                add(expected.early, &Net::early, figures.netMinor);
                add(expected.late, &Net::late, figures.netMinor);
                if (!key.repeats())
                    break;
            }
        }
        const QDate yearAgo = m_today.addYears(-1).addDays(1);
        const qint64 sold = m_days.between(Measure::NetSales, yearAgo, m_today);
        const qint64 gross =
            m_days.between(Measure::Invoiced, yearAgo, m_today) - m_days.between(Measure::Credited, yearAgo, m_today);
        const auto withTax = [sold, gross](qint64 amount) {
            return sold > 0 && gross > 0 ? divideRounded(Int128{amount} * gross, sold, Rounding::HalfUp) : amount;
        };
        for (size_t i = 0; i < net.size(); ++i) {
            m_result.weeks[i].planned = withTax(net[i].usually);
            addExactly(m_result.weeks[i].early, withTax(net[i].early));
            addExactly(m_result.weeks[i].late, withTax(net[i].late));
        }
    }

    CashForecast take() { return std::move(m_result); }

private:
    struct Expected {
        QDate usually;
        QDate early;
        QDate late;
    };
    Expected expectedOn(QDate dueDate) const {
        const QDate usually = expectedOn(dueDate, 2);
        return {usually, std::min(usually, expectedOn(dueDate, 1)), std::max(usually, expectedOn(dueDate, 3))};
    }
    QDate expectedOn(QDate dueDate, int quarters) const {
        const QDate usual = dueDate.addDays(m_quartiles[static_cast<size_t>(quarters - 1)]);
        if (usual >= m_today)
            return usual;
        const auto later = delayQuartile(m_delays, dueDate.daysTo(m_today), quarters);
        return later ? dueDate.addDays(*later) : m_today.addDays(7);
    }
    CashWeek* weekOf(QDate day) {
        const qint64 week = m_result.weeks.front().monday.daysTo(day) / 7;
        if (day < m_today || week >= static_cast<qint64>(m_result.weeks.size()))
            return nullptr;
        return &m_result.weeks[static_cast<size_t>(week)];
    }

    const BookDays& m_days;
    const std::map<qint64, qint64>& m_delays;
    QDate m_today;
    std::array<int, 3> m_quartiles{}; ///< of the delays; the second is the usual one
    CashForecast m_result;
};

} // namespace

bool CashForecast::isEmpty() const {
    return std::all_of(weeks.begin(), weeks.end(),
                       [](const CashWeek& week) { return week.received == 0 && week.expected() == 0; });
}

CashForecast forecastCash(const BookDays& days, const ChargeTable& charges, const std::map<qint64, qint64>& delays,
                          const PaymentTerms& terms, QDate today) {
    Forecaster forecaster(days, delays, today);
    forecaster.addReceived();
    forecaster.addOpen();
    forecaster.addPlanned(charges, terms);
    return forecaster.take();
}

} // namespace quittance
