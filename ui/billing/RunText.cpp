#include "billing/RunText.h"

#include "common/Language.h"
#include "domain/money/MoneyFormat.h"

#include <algorithm>
#include <functional>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

QString moneyText(const Money& amount) { return MoneyFormat::withCurrency(amount, Language::locale()); }

// The currency of most invoices comes first; one in which there is nothing says nothing.
QString joinedAmounts(const std::vector<RunTotals>& totals, Money RunTotals::*amount) {
    std::vector<RunTotals> sorted = totals;
    std::ranges::stable_sort(sorted, std::ranges::greater(), &RunTotals::invoices);
    QStringList parts;
    for (const RunTotals& total : sorted)
        if (!(total.*amount).isZero())
            parts.append(moneyText(total.*amount));
    if (parts.isEmpty())
        return sorted.empty() ? u"—"_s : moneyText(sorted.front().*amount);
    return parts.join(u" · "_s);
}

} // namespace quittance
