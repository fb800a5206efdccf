#include "domain/revenue/Statement.h"

#include <algorithm>
#include <tuple>

namespace quittance {

qint64 StatementItem::daysLate(QDate lastDay) const {
    return kind == StatementKind::Invoice ? std::max<qint64>(0, dueDate.daysTo(lastDay)) : 0;
}

StatementAccount StatementAccount::of(const Money& opening, std::vector<StatementEntry> entries,
                                      std::vector<StatementItem> open, QDate lastDay) {
    const Currency currency = opening.currency();
    const Money none = Money::zero(currency);
    StatementAccount account{.currency = currency,
                             .opening = opening,
                             .entries = std::move(entries),
                             .billed = none,
                             .credited = none,
                             .closing = opening,
                             .open = std::move(open),
                             .ageing = {},
                             .unusedCredits = none};
    const auto order = [](const auto& a, const auto& b) {
        return std::tie(a.day, a.kind, a.id) < std::tie(b.day, b.kind, b.id);
    };
    std::sort(account.entries.begin(), account.entries.end(), order);
    for (StatementEntry& entry : account.entries) {
        account.closing += entry.amount;
        entry.balance = account.closing;
        if (entry.kind == StatementKind::Invoice)
            account.billed += entry.amount;
        else
            account.credited -= entry.amount;
    }
    account.ageing.currency = currency;
    account.ageing.buckets.fill(none);
    account.ageing.total = none;
    // The oldest debt first; what may be set off against it follows.
    std::sort(account.open.begin(), account.open.end(), [](const StatementItem& a, const StatementItem& b) {
        const bool aIsCredit = a.kind != StatementKind::Invoice;
        const bool bIsCredit = b.kind != StatementKind::Invoice;
        const QDate& aDay = aIsCredit ? a.day : a.dueDate;
        const QDate& bDay = bIsCredit ? b.day : b.dueDate;
        return std::tie(aIsCredit, aDay, a.id) < std::tie(bIsCredit, bDay, b.id);
    });
    for (const StatementItem& item : account.open) {
        if (item.kind != StatementKind::Invoice) {
            account.unusedCredits -= item.open;
            continue;
        }
        const auto bucket = static_cast<size_t>(Ageing::bucketOf(item.dueDate, lastDay));
        account.ageing.buckets[bucket] += item.open;
        ++account.ageing.invoices[bucket];
        account.ageing.total += item.open;
    }
    return account;
}

Period statementPeriod(StatementSpan span, QDate today) {
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const QDate year(today.year(), 1, 1);
    const QDate tomorrow = today.addDays(1);
    switch (span) {
    case StatementSpan::ThisMonth: break;
    case StatementSpan::LastMonth: return {month.addMonths(-1), month};
    case StatementSpan::ThisQuarter: return {quarter, tomorrow};
    case StatementSpan::LastQuarter: return {quarter.addMonths(-3), quarter};
    case StatementSpan::ThisYear: return {year, tomorrow};
    case StatementSpan::LastYear: return {year.addYears(-1), year};
    }
    return {month, tomorrow};
}

} // namespace quittance
