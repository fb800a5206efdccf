#pragma once

#include "common/Rows.h"
#include "domain/subscriptions/SubscriptionRow.h"

namespace quittance {

/// What the list of subscriptions can show.
std::vector<Column<SubscriptionRow>> subscriptionColumns();

} // namespace quittance
