#pragma once

#include "services/VerifyDocuments.h"
#include "storage/Session.h"

namespace quittance {

/// Names every team and member whose state is not what the seat ledger tells, and every count of licences that the
/// ledger, as it stood then, does not give or that its subscription was not billed with.
void verifyLicences(Session& session, Findings& findings);

} // namespace quittance
