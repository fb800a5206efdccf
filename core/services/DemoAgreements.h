#pragma once

#include "services/SubscriptionChange.h"

namespace quittance::demo {

/// What a customer of the sample company says to a subscription that begins on the day.
ChangeGrounds groundsOf(const Customer& customer, QDate day);

} // namespace quittance::demo
