#pragma once

#include "services/VerifyDocuments.h"
#include "storage/VerifyQuery.h"

namespace quittance {

/// The dates of a voucher follow from its purchase and from each other, and both of its subscriptions are of its
/// workspace.
void verifyVouchers(VerifyQuery& query, Findings& findings);

} // namespace quittance
