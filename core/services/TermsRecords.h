#pragma once

#include "domain/company/Terms.h"
#include "domain/subscriptions/Subscription.h"
#include "services/Command.h"

#include <span>

namespace quittance::records {

/// What the customer is to accept on the day: all that is in force, or what of it was not accepted yet.
std::vector<TermsVersion> termsToAccept(Session& session, CustomerId customer, QDate today, bool newSubscription);

/// Writes down that the customer has accepted what is asked with these subscriptions (of one customer, stored already),
/// or why they go on without; an Error names the field: "consent", "acceptedBy", "acceptedOn", "waivedBecause".
Result<> acceptTerms(CommandContext& context, std::span<const Subscription> subscriptions, QDate today,
                     bool newSubscription, const std::optional<TermsConsent>& consent);

} // namespace quittance::records
