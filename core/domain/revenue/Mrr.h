#pragma once

#include "domain/catalog/Plan.h"
#include "domain/subscriptions/Subscription.h"

namespace quittance {

/// Monthly recurring revenue of one subscription: list price × quantity × (1 − recurring discount) per month (year /
/// 12, week × 52/12, n days × 365/12/n), rounded once, without tax (rule R21, decisions 17). A promotion code that
/// holds for good is a recurring discount; one that holds once or for some periods is not. Zero for one-offs.
Money monthlyRecurringRevenue(const Subscription& subscription, const Plan& plan, const Price& price);
/// The same on a day: zero when it has not started or is over.
Money monthlyRecurringRevenueOn(QDate day, const Subscription& subscription, const Plan& plan, const Price& price);

} // namespace quittance
