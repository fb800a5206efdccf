#pragma once

#include "domain/customers/CustomerMerge.h"
#include "services/Command.h"

#include <QDate>

namespace quittance::merging {

/// Inside an open command: makes `wanted.merged` a part of the survivor, who gets the chosen values and everything that
/// can change hands. Issued documents stay as they are; the merged customer is archived for good.
Result<CustomerId> merge(CommandContext& context, const CustomerMerge& wanted, QDate today);

} // namespace quittance::merging
