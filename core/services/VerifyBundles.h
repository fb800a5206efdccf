#pragma once

#include "services/VerifyDocuments.h"

namespace quittance {

/// What was regrouped is of the bundle's customer and has ended for it, unless that was taken back.
void verifyBundles(Session& session, Findings& findings);

} // namespace quittance
