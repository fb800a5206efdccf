#pragma once

#include "domain/domains/Domain.h"
#include "domain/domains/Mailbox.h"
#include "services/DomainService.h"
#include "services/Records.h"

#include <functional>

namespace quittance::records {

Error domainGone();
Error mailboxGone();
/// As somebody saw it, or why not.
Result<Domain> storedDomain(Session& session, DomainId id, qint64 version);
Result<> storeDomain(CommandContext& context, const Domain& before, const Domain& after, const QString& action,
                     const QString& site = {});

/// The last stretch of the chain that begins with this one.
std::optional<Subscription> lastStretch(Session& session, SubscriptionId first);
/// Ends what bills a domain or a mailbox, unless it is over by then.
Result<> endBilling(CommandContext& context, const Clock& clock, SubscriptionId first, QDate lastDay, bool credit);
/// Takes the end back that endBilling() made on that day.
Result<> takeBackBilling(CommandContext& context, const Clock& clock, SubscriptionId first, QDate lastDay);
/// Assigns it to the site, where it is not.
Result<> assignBilling(CommandContext& context, SubscriptionId first, std::optional<SiteId> site, QDate today);

/// Ends a mailbox and what bills it.
Result<> endMailbox(CommandContext& context, const Clock& clock, const Mailbox& mailbox, const Domain& domain,
                    const DomainEnd& end);
Result<> takeBackMailboxEnd(CommandContext& context, const Clock& clock, const Mailbox& mailbox, const Domain& domain,
                            QDate lastDay);

/// The draft of a subscription that bills something of the domain's workspace.
Result<Subscription> billingDraft(Session& session, WorkspaceId workspace, std::optional<SiteId> site, PlanId plan,
                                  ProductKind kind, QDate start);

} // namespace quittance::records
