#pragma once

#include "common/StatusLook.h"
#include "domain/catalog/Plan.h"
#include "domain/subscriptions/SubscriptionRow.h"
#include "domain/workspaces/SeatLedger.h"

namespace quittance {

/// The pill of a subscription; `end` tells what kind of end lies ahead.
/// `pastDue`: it stands on an overdue invoice, which matters more than that it goes on or is over.
StatusLook statusLook(SubscriptionStatus status, EndKind end, bool pastDue = false);
/// "Studio plan — Basic, monthly" in the language of the window.
QString serviceName(const SubscriptionRow& row);
/// "€19.00 monthly", "14,9375 € chaque semaine".
QString priceText(UnitPrice price, Currency currency, PricingModel pricing, BillingType billing, int count,
                  IntervalUnit unit);
/// Why a quantity is not typed: "4 teams are counted in the workspace today…".
QString countedText(LicenceUnit unit, LicenceCounting counting, qint64 today);

} // namespace quittance
