#pragma once

#include "services/LicenceService.h"
#include "services/ListTable.h"

namespace quittance {

/// The holders of billed licences as a list for a file or paper.
ListTable licenceTable(std::vector<LicenceHolder> holders, QDate month);

} // namespace quittance
