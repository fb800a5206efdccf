#pragma once

#include "services/VerifyDocuments.h"
#include "storage/SummaryTables.h"

namespace quittance {

/// Names every row of the summary tables that is not what the other tables give.
void verifySummaries(const SummaryTables& stored, const SummaryTables& right, Findings& findings);

} // namespace quittance
