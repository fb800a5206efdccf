#pragma once

#include "common/Rows.h"
#include "domain/customers/CustomerRow.h"

namespace quittance {

/// What the list of customers can show. In the order of CustomerColumn.
std::vector<Column<CustomerRow>> customerColumns();

} // namespace quittance
