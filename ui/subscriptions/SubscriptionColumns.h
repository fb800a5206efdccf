#pragma once

#include "common/FilterField.h"
#include "common/Rows.h"
#include "domain/subscriptions/SubscriptionRow.h"

namespace quittance {

/// What the list of subscriptions can show.
std::vector<Column<SubscriptionRow>> subscriptionColumns();

/// What the advanced filter of subscriptions asks for.
std::vector<FilterField> subscriptionFilters();

} // namespace quittance
