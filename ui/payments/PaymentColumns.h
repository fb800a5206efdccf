#pragma once

#include "common/FilterField.h"
#include "common/Rows.h"
#include "domain/payments/PaymentRow.h"

namespace quittance {

/// The columns of the list of payments, and what its advanced filter asks for.
std::vector<Column<PaymentRow>> paymentColumns();
std::vector<FilterField> paymentFilters();

} // namespace quittance
