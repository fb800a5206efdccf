#pragma once

#include "common/FilterField.h"
#include "common/Rows.h"
#include "domain/catalog/PlanRow.h"

namespace quittance {

/// What the catalogue can show of a plan. In the order of PlanColumn.
std::vector<Column<PlanRow>> planColumns();
/// The pill of a plan: on sale, or archived.
StatusLook planLook(const PlanRow& row);

/// What the advanced filter of plans asks for.
std::vector<FilterField> planFilters();

} // namespace quittance
