#pragma once

#include "services/BillingRun.h"

#include <QStringList>

namespace quittance {

/// One amount of each currency, the main one first; a dash when there is none.
QStringList amountParts(const std::vector<RunTotals>& totals, Money RunTotals::*amount);
/// "€10,069.69 · £3,104.00".
QString joinedAmounts(const std::vector<RunTotals>& totals, Money RunTotals::*amount);
QString moneyText(const Money& amount);

} // namespace quittance
