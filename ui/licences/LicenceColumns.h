#pragma once

#include "common/FilterField.h"
#include "common/Rows.h"
#include "domain/workspaces/LicenceRow.h"

namespace quittance {

/// The columns of the list of licences, and what its advanced filter asks for. In the order of LicenceColumn.
std::vector<Column<LicenceRow>> licenceColumns();
std::vector<FilterField> licenceFilters();

/// "Per team", "Per user", both, or that nothing is counted (F052).
QString billingTypeText(const LicenceRow& row);
/// "4 teams", "23 users".
QString licencesText(LicenceUnit unit, qint64 licences);
/// "4 teams · 23 users"; empty when nothing is billed now.
QString billedText(const LicenceRow& row);

} // namespace quittance
