#pragma once

#include "common/FilterField.h"
#include "common/Rows.h"
#include "domain/customers/CustomerRow.h"

namespace quittance {

/// What the list of customers can show. In the order of CustomerColumn.
std::vector<Column<CustomerRow>> customerColumns();

/// What the advanced filter of customers asks for.
std::vector<FilterField> customerFilters();

} // namespace quittance
