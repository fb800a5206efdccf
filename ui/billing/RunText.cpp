#include "billing/RunText.h"

#include "common/Language.h"
#include "domain/money/MoneyFormat.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

QString moneyText(const Money& amount) { return MoneyFormat::withCurrency(amount, Language::locale()); }

QString joinedAmounts(const std::vector<RunTotals>& totals, Money RunTotals::*amount) {
    QStringList parts;
    for (const RunTotals& total : totals)
        parts.append(moneyText(total.*amount));
    return parts.isEmpty() ? u"—"_s : parts.join(u" + "_s);
}

} // namespace quittance
