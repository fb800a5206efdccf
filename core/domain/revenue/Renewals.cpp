#include "domain/revenue/Renewals.h"

#include <algorithm>

namespace quittance {

bool isYearlyRenewal(const ChargeKey& key) { return key.months >= 12 || key.days >= 7 * 52; }

RenewalOutlook renewalOutlookOf(Currency currency, QDate today, const ChargeTable& charges) {
    RenewalOutlook outlook{.currency = currency, .today = today, .ahead = {}};
    const QDate first(today.year(), today.month(), 1);
    for (int i = 0; i < RenewalOutlook::months; ++i)
        outlook.ahead.push_back({.month = first.addMonths(i)});
    const QDate end = first.addMonths(RenewalOutlook::months);
    for (const auto& [key, figures] : charges) {
        if (key.currency != currency || !isYearlyRenewal(key) || key.dueOn >= end)
            continue;
        const QDate day = std::max(key.dueOn, today);
        YearlyRenewals& month =
            outlook.ahead[static_cast<size_t>((day.year() - today.year()) * 12 + day.month() - today.month())];
        month.subscriptions += figures.subscriptions;
        addExactly(month.amount, figures.netMinor);
    }
    return outlook;
}

BillingOutlook billingOutlookOf(Currency currency, QDate today, const DayTable& days) {
    const BookDays book(days);
    BillingOutlook outlook{.currency = currency, .today = today, .open = {}, .overdue = {}, .dueSoon = {}, .past = {}};
    for (size_t i = 0; i < book.days().size(); ++i) {
        const QDate due = book.days()[i];
        const BillingOutlook::Sum open{book.on(Measure::Open, i), book.on(Measure::OpenInvoices, i)};
        const auto add = [&open](BillingOutlook::Sum& sum) {
            addExactly(sum.amount, open.amount);
            sum.invoices += open.invoices;
        };
        add(outlook.open);
        if (due < today)
            add(outlook.overdue);
        else if (due <= today.addDays(BillingOutlook::soonDays))
            add(outlook.dueSoon);
    }
    const QDate month(today.year(), today.month(), 1);
    for (int i = BillingOutlook::months - 1; i >= 0; --i) {
        const QDate first = month.addMonths(-i);
        const QDate last = first.addMonths(1).addDays(-1);
        outlook.past.push_back(
            {.month = first,
             .billed = book.between(Measure::Invoiced, first, last) - book.between(Measure::Credited, first, last),
             .collected = book.between(Measure::Received, first, last)});
    }
    return outlook;
}

} // namespace quittance
