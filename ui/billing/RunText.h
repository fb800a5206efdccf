#pragma once

#include "services/BillingRun.h"

#include <QString>

namespace quittance {

/// "€10,069.69 + £3,104.00": one amount of each currency, a dash when there is none.
QString joinedAmounts(const std::vector<RunTotals>& totals, Money RunTotals::*amount);
QString moneyText(const Money& amount);

} // namespace quittance
