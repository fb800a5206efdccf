#pragma once

#include "services/Command.h"
#include "services/DuePortfolio.h"

namespace quittance {

/// Stores what the count of licences made of one customer's subscriptions: the stretches that end and begin with
/// another number, and the counts themselves. `due` and `proposal` name the new stretches by their keys afterwards.
Result<> storeCounts(CommandContext& context, DuePortfolio::Due& due, Proposal& proposal);

} // namespace quittance
