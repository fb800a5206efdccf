#include "domain/revenue/MrrHistory.h"

namespace quittance {

namespace {

struct Step {
    qint64 mrr = 0;
    qint64 subscriptions = 0;
};

void addMovement(DayFigures& day, qint64 before, qint64 after, bool paidOnce, int sign) {
    const qint64 difference = sign * (after - before);
    if (before <= 0 && after > 0) {
        day.add(paidOnce ? Measure::ReturnedMrr : Measure::NewMrr, difference);
        day.add(paidOnce ? Measure::ReturnedPayers : Measure::NewPayers, sign);
    } else if (before > 0 && after <= 0) {
        day.add(Measure::ChurnMrr, difference);
        day.add(Measure::LostPayers, -sign);
    } else if (after != before) {
        day.add(after > before ? Measure::ExpansionMrr : Measure::ContractionMrr, difference);
    }
}

} // namespace

void addMrrHistory(std::span<const MrrSpan> spansOfOneCustomer, DayTable& table, int sign) {
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
    Currency currency;
    qint64 mrr = 0;
    qint64 subscriptions = 0;
    bool paidOnce = false;
    for (const auto& [key, step] : steps) {
        if (key.currency != currency) {
            currency = key.currency;
            mrr = subscriptions = 0;
            paidOnce = false;
        }
        const qint64 before = mrr;
        const bool wasActive = subscriptions > 0;
        addExactly(mrr, step.mrr);
        subscriptions += step.subscriptions;
        DayFigures& day = table[key];
        addMovement(day, before, mrr, paidOnce, sign);
        day.add(Measure::Subscriptions, sign * step.subscriptions);
        if (wasActive != (subscriptions > 0))
            day.add(Measure::ActiveCustomers, wasActive ? -sign : sign);
        paidOnce = paidOnce || mrr > 0;
    }
}

} // namespace quittance
