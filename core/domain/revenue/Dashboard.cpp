#include "domain/revenue/Dashboard.h"

#include <algorithm>

namespace quittance {

namespace {

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }
QDate endOfMonth(QDate day) { return monthOf(day).addMonths(1).addDays(-1); }

int monthsOf(DashboardPeriod period) {
    switch (period) {
    case DashboardPeriod::ThisMonth:
    case DashboardPeriod::LastMonth: return 1;
    case DashboardPeriod::ThisQuarter: return 3;
    case DashboardPeriod::ThisYear:
    case DashboardPeriod::LastTwelveMonths: return 12;
    }
    return 1;
}

qint64 shareOf(qint64 part, qint64 whole) { return divideRounded(Int128{part} * 1000, whole, Rounding::HalfUp); }

/// One Kpi at the end of a span, or over it; none where it says nothing.
std::optional<qint64> figure(const BookDays& days, Kpi kpi, const DaySpan& span) {
    if (days.isEmpty() || span.last < days.firstDay())
        return std::nullopt;
    switch (kpi) {
    case Kpi::Mrr: return days.mrr(span.last);
    case Kpi::Arr: return days.mrr(span.last) * 12;
    case Kpi::Arpu: {
        const qint64 payers = days.payers(span.last);
        return payers > 0 ? std::optional(divideRounded(days.mrr(span.last), payers, Rounding::HalfUp)) : std::nullopt;
    }
    case Kpi::NetChurn: {
        const qint64 start = days.mrr(span.first.addDays(-1));
        const qint64 lost = -days.between(Measure::ChurnMrr, span.first, span.last) -
                            days.between(Measure::ContractionMrr, span.first, span.last) -
                            days.between(Measure::ExpansionMrr, span.first, span.last);
        return start > 0 ? std::optional(shareOf(lost, start)) : std::nullopt;
    }
    case Kpi::Receivables: return days.receivables(span.last);
    case Kpi::Dso: {
        const QDate from = span.last.addDays(-89);
        const qint64 sales =
            days.between(Measure::Invoiced, from, span.last) - days.between(Measure::Credited, from, span.last);
        return sales > 0
                   ? std::optional(divideRounded(Int128{days.receivables(span.last)} * 90, sales, Rounding::HalfUp))
                   : std::nullopt;
    }
    case Kpi::Collected: return days.between(Measure::Received, span.first, span.last);
    case Kpi::OverdueShare: {
        const qint64 owed = days.receivables(span.last);
        return owed > 0 ? std::optional(shareOf(days.overdue(span.last), owed)) : std::nullopt;
    }
    case Kpi::Count: break;
    }
    return std::nullopt;
}

std::vector<MrrMonth> movementsOf(const BookDays& days, const DaySpan& span) {
    const QDate lastMonth = monthOf(span.last);
    const QDate firstMonth = std::min(monthOf(span.first), lastMonth.addMonths(-11));
    std::vector<MrrMonth> months;
    for (QDate month = firstMonth; month <= lastMonth; month = month.addMonths(1)) {
        const QDate last = std::min(span.last, endOfMonth(month));
        const auto sum = [&](Measure measure) { return days.between(measure, month, last); };
        months.push_back({.month = month,
                          .start = days.mrr(month.addDays(-1)),
                          .added = sum(Measure::NewMrr),
                          .returned = sum(Measure::ReturnedMrr),
                          .expansion = sum(Measure::ExpansionMrr),
                          .contraction = sum(Measure::ContractionMrr),
                          .churn = sum(Measure::ChurnMrr),
                          .end = days.mrr(last)});
    }
    return months;
}

std::vector<RenewalMonth> renewalsOf(const ChargeTable& charges, QDate today) {
    std::vector<RenewalMonth> months;
    months.reserve(Dashboard::renewalMonths);
    for (int i = 0; i < Dashboard::renewalMonths; ++i)
        months.push_back({.month = monthOf(today).addMonths(i)});
    const QDate end = months.back().month.addMonths(1);
    for (const auto& [key, figures] : charges) {
        const bool isLong = key.months > 1 || key.days > 31;
        for (int n = 0;; ++n) {
            // What is overdue for billing is billed by the next run.
            const QDate day = std::max(key.charge(n), today);
            if (day >= end)
                break;
            RenewalMonth& month =
                months[static_cast<size_t>((day.year() - today.year()) * 12 + day.month() - today.month())];
            (isLong ? month.longSubscriptions : month.subscriptions) += figures.subscriptions;
            addExactly(isLong ? month.longAmount : month.amount, figures.netMinor);
            if (!key.repeats())
                break;
        }
    }
    return months;
}

} // namespace

DaySpan spanOf(DashboardPeriod period, QDate today) {
    const QDate month = monthOf(today);
    switch (period) {
    case DashboardPeriod::ThisMonth: return {month, today};
    case DashboardPeriod::LastMonth: return {month.addMonths(-1), month.addDays(-1)};
    case DashboardPeriod::ThisQuarter: return {month.addMonths(-((today.month() - 1) % 3)), today};
    case DashboardPeriod::ThisYear: return {QDate(today.year(), 1, 1), today};
    case DashboardPeriod::LastTwelveMonths: return {month.addMonths(-11), today};
    }
    return {month, today};
}

DaySpan spanBefore(DashboardPeriod period, QDate today) {
    const DaySpan span = spanOf(period, today);
    const int months = monthsOf(period);
    const QDate last = span.last.addMonths(-months);
    const bool whole = span.last == endOfMonth(span.last);
    return {span.first.addMonths(-months), whole ? endOfMonth(last) : last};
}

KpiUnit unitOf(Kpi kpi) {
    if (kpi == Kpi::NetChurn || kpi == Kpi::OverdueShare)
        return KpiUnit::Thousandths;
    return kpi == Kpi::Dso ? KpiUnit::Days : KpiUnit::Amount;
}

Dashboard dashboardOf(Currency currency, DashboardPeriod period, QDate today, const DayTable& days,
                      const ChargeTable& charges, const std::map<qint64, qint64>& delays, const PaymentTerms& terms) {
    const BookDays book(days);
    Dashboard dashboard;
    dashboard.currency = currency;
    dashboard.today = today;
    dashboard.span = spanOf(period, today);
    dashboard.before = spanBefore(period, today);
    dashboard.isEmpty = book.isEmpty() && charges.empty();
    for (size_t i = 0; i < kpiCount; ++i) {
        const auto kpi = static_cast<Kpi>(i);
        KpiFigure& kept = dashboard.kpis[i];
        kept.now = figure(book, kpi, dashboard.span);
        kept.before = figure(book, kpi, dashboard.before);
        const QDate lastMonth = monthOf(dashboard.span.last);
        for (size_t point = 0; point < KpiFigure::points; ++point) {
            const QDate month = lastMonth.addMonths(static_cast<int>(point) - static_cast<int>(KpiFigure::points) + 1);
            kept.history[point] = figure(book, kpi, {month, std::min(dashboard.span.last, endOfMonth(month))});
        }
    }
    dashboard.movements = movementsOf(book, dashboard.span);
    dashboard.ageing = book.ageing(currency, today);
    dashboard.forecast = forecastCash(book, charges, delays, terms, today);
    dashboard.renewals = renewalsOf(charges, today);
    return dashboard;
}

} // namespace quittance
