#pragma once

#include "services/BillingRun.h"
#include "storage/BillingRunStore.h"

#include <vector>

namespace quittance {

/// Adds one issued document to totals per currency.
void addTo(std::vector<RunTotals>& totals, Currency currency, qint64 lines, Money net, Money vat, Money gross,
           const std::vector<TaxGroup>& groups);
/// The stored figures of a run.
Result<RunSummary> storedSummary(Session& session, const StoredRun& run);

} // namespace quittance
