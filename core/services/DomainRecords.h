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

/// The site that is meant, of the customer that has the workspace; made when it is not there.
Result<std::optional<Site>> domainSite(CommandContext& context, WorkspaceId workspace, const SiteChoice& choice);
/// Whether nobody else has it; the error is at "name".
Result<> domainNameIsFree(Session& session, const DomainName& name, qint64 except = 0);
/// The subscription that begins with the domain.
Result<Subscription> domainBilling(Session& session, const NewDomain& draft, std::optional<SiteId> site, QDate on);
/// What DomainService::add() does.
Result<DomainId> addDomain(CommandContext& context, const NewDomain& draft, QDate today, const ChangeGrounds& grounds);
/// Orders the domain that a subscription which has just begun is for (F226); nothing where no name is given. Needs
/// Permission::ManageDomains. The error is at "domain".
Result<> orderDomain(CommandContext& context, const QString& name, SubscriptionId begun, QDate today);
/// The order of the domain that the subscription bills is taken back with it; one that went further is not.
Result<> forgetOrder(CommandContext& context, SubscriptionId begun, QDate today, const QString& reason);

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
