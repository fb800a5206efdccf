#include "domain/revenue/MrrHistory.h"

namespace quittance {

namespace {

struct Step {
    qint64 mrr = 0;
    qint64 subscriptions = 0;
};

/// One day on which something started or ended: what there was before and after it.
struct Day {
    DayKey key;
    Step before;
    Step after;
    bool paidOnce = false; ///< on some day before
};

/// None where the amount stays.
std::optional<Measure> kindOf(const Day& day) {
    const qint64 before = day.before.mrr;
    const qint64 after = day.after.mrr;
    if (before <= 0 && after > 0)
        return day.paidOnce ? Measure::ReturnedMrr : Measure::NewMrr;
    if (before > 0 && after <= 0)
        return Measure::ChurnMrr;
    if (after == before)
        return std::nullopt;
    return after > before ? Measure::ExpansionMrr : Measure::ContractionMrr;
}

std::vector<Day> daysOf(std::span<const MrrSpan> spansOfOneCustomer) {
    std::map<DayKey, Step> steps;
    for (const MrrSpan& span : spansOfOneCustomer) {
        if (span.lastDay && *span.lastDay < span.start)
            continue;
        const Currency currency = span.mrr.currency();
        Step& start = steps[{currency, span.start}];
        addExactly(start.mrr, span.mrr.minor());
        ++start.subscriptions;
        if (span.lastDay) {
            Step& end = steps[{currency, span.lastDay->addDays(1)}];
            addExactly(end.mrr, -span.mrr.minor());
            --end.subscriptions;
        }
    }
    std::vector<Day> days;
    days.reserve(steps.size());
    for (const auto& [key, step] : steps) {
        const bool goesOn = !days.empty() && days.back().key.currency == key.currency;
        Day day{.key = key};
        if (goesOn) {
            day.before = days.back().after;
            day.paidOnce = days.back().paidOnce || day.before.mrr > 0;
        }
        day.after = day.before;
        addExactly(day.after.mrr, step.mrr);
        day.after.subscriptions += step.subscriptions;
        days.push_back(day);
    }
    return days;
}

} // namespace

std::vector<MrrMovement> mrrMovements(std::span<const MrrSpan> spansOfOneCustomer) {
    std::vector<MrrMovement> movements;
    for (const Day& day : daysOf(spansOfOneCustomer))
        if (const auto kind = kindOf(day))
            movements.push_back({.currency = day.key.currency,
                                 .day = day.key.day,
                                 .kind = *kind,
                                 .amount = day.after.mrr - day.before.mrr});
    return movements;
}

void addMrrHistory(std::span<const MrrSpan> spansOfOneCustomer, DayTable& table, int sign) {
    for (const Day& day : daysOf(spansOfOneCustomer)) {
        DayFigures& figures = table[day.key];
        if (const auto kind = kindOf(day)) {
            figures.add(*kind, sign * (day.after.mrr - day.before.mrr));
            if (*kind == Measure::NewMrr)
                figures.add(Measure::NewPayers, sign);
            else if (*kind == Measure::ReturnedMrr)
                figures.add(Measure::ReturnedPayers, sign);
            else if (*kind == Measure::ChurnMrr)
                figures.add(Measure::LostPayers, -sign);
        }
        figures.add(Measure::Subscriptions, sign * (day.after.subscriptions - day.before.subscriptions));
        const bool wasActive = day.before.subscriptions > 0;
        if (wasActive != (day.after.subscriptions > 0))
            figures.add(Measure::ActiveCustomers, wasActive ? -sign : sign);
    }
}

} // namespace quittance
