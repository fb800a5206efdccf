#include "domain/revenue/BookDays.h"

#include <algorithm>

namespace quittance {

BookDays::BookDays(const DayTable& days) {
    m_days.reserve(days.size());
    m_figures.reserve(days.size());
    m_sums.reserve(days.size());
    DayFigures sum;
    for (const auto& [key, figures] : days) {
        sum.add(figures);
        m_days.push_back(key.day);
        m_figures.push_back(figures);
        m_sums.push_back(sum);
    }
}

size_t BookDays::countUntil(QDate day) const {
    return static_cast<size_t>(std::upper_bound(m_days.begin(), m_days.end(), day) - m_days.begin());
}

qint64 BookDays::until(Measure measure, QDate day) const {
    const size_t count = countUntil(day);
    return count == 0 ? 0 : m_sums[count - 1][measure];
}

qint64 BookDays::between(Measure measure, QDate first, QDate last) const {
    return until(measure, last) - until(measure, first.addDays(-1));
}

qint64 BookDays::mrr(QDate day) const {
    return until(Measure::NewMrr, day) + until(Measure::ReturnedMrr, day) + until(Measure::ExpansionMrr, day) +
           until(Measure::ContractionMrr, day) + until(Measure::ChurnMrr, day);
}

qint64 BookDays::payers(QDate day) const {
    return until(Measure::NewPayers, day) + until(Measure::ReturnedPayers, day) + until(Measure::LostPayers, day);
}

qint64 BookDays::receivables(QDate day) const { return until(Measure::Invoiced, day) - until(Measure::Settled, day); }

qint64 BookDays::overdue(QDate day) const {
    const QDate before = day.addDays(-1);
    return until(Measure::Due, before) - until(Measure::SettledInTime, before) - until(Measure::SettledLate, day);
}

Ageing BookDays::ageing(Currency currency, QDate today) const {
    Ageing ageing;
    ageing.currency = currency;
    ageing.buckets.fill(Money::zero(currency));
    qint64 late = 0;
    for (size_t i = 0; i < m_days.size(); ++i) {
        const qint64 open = on(Measure::Open, i);
        const auto bucket = static_cast<size_t>(Ageing::bucketOf(m_days[i], today));
        ageing.invoices[bucket] += on(Measure::OpenInvoices, i);
        if (bucket == 0)
            continue;
        ageing.buckets[bucket] += Money::fromMinor(open, currency);
        late += open;
    }
    // What is not due yet is the rest of what is owed today: an invoice dated ahead is not owed yet.
    ageing.total = Money::fromMinor(receivables(today), currency);
    ageing.buckets[0] = ageing.total - Money::fromMinor(late, currency);
    return ageing;
}

} // namespace quittance
