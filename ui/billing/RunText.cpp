#include "billing/RunText.h"

#include "common/Language.h"
#include "domain/money/MoneyFormat.h"

#include <algorithm>
#include <iterator>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

QString moneyText(const Money& amount) { return MoneyFormat::withCurrency(amount, Language::locale()); }

// The currency of most invoices comes first, the others in the order of their codes, so that rows compare; one in which
// there is nothing says nothing.
QStringList amountParts(const std::vector<RunTotals>& totals, Money RunTotals::*amount) {
    std::vector<RunTotals> sorted = totals;
    std::ranges::sort(sorted, {}, &RunTotals::currency);
    if (const auto most = std::ranges::max_element(sorted, {}, &RunTotals::invoices); most != sorted.end())
        std::rotate(sorted.begin(), most, std::next(most));
    QStringList parts;
    for (const RunTotals& total : sorted)
        if (!(total.*amount).isZero())
            parts.append(moneyText(total.*amount));
    if (parts.isEmpty())
        parts.append(sorted.empty() ? u"—"_s : moneyText(sorted.front().*amount));
    return parts;
}

QString joinedAmounts(const std::vector<RunTotals>& totals, Money RunTotals::*amount) {
    return amountParts(totals, amount).join(u" · "_s);
}

} // namespace quittance
