#pragma once

#include "common/StatusLook.h"
#include "domain/customers/CustomerRow.h"

namespace quittance {

/// The pill of a customer: archived, overdue with the number of invoices, active, or without subscription.
StatusLook customerLook(const CustomerRow& row);

} // namespace quittance
