#pragma once

#include "domain/domains/Domain.h"
#include "domain/domains/Mailbox.h"
#include "storage/Session.h"

#include <QHash>

#include <optional>
#include <vector>

namespace quittance {

/// The columns of a domain `d`, and what they hold.
inline constexpr char domainColumns[] =
    "d.id, d.name, d.workspace_id, d.site_id, d.origin, d.state, d.requested_on, d.state_since, d.registered_on, "
    "d.expires_on, d.auto_renew, d.registrar, d.subscription_id, d.ends_on, d.reason, d.version";
inline constexpr int domainColumnCount = 16;
Domain domainAt(const Cursor& row);

/// Domains and the mailboxes in them.
class DomainStore {
public:
    explicit DomainStore(Session& session) : m_session(session) {}

    std::optional<Domain> domain(DomainId id);
    /// Who has the name now.
    std::optional<Domain> live(const DomainName& name);
    /// The newest of that name, whatever became of it.
    std::optional<Domain> newest(const DomainName& name);
    /// That the subscription was begun for; its first stretch.
    std::optional<Domain> billedBy(SubscriptionId first);
    DomainId insert(const Domain& domain);
    /// False when the stored version is another one.
    bool update(const Domain& domain);
    /// Holds the domain until the end of the transaction.
    void hold(DomainId id);

    std::optional<Mailbox> mailbox(MailboxId id);
    /// By address.
    std::vector<Mailbox> mailboxes(DomainId domain);
    MailboxId insert(const Mailbox& mailbox, WorkspaceId workspace);
    bool update(const Mailbox& mailbox, WorkspaceId workspace);

    /// What the domain leads to on that day.
    MailboxPlace placeOf(const Domain& domain, QDate day);
    /// First stretches of subscriptions to domain plans in the workspace that no domain has.
    std::vector<SubscriptionId> unnamedSubscriptions(WorkspaceId workspace);
    /// Of a customer: the domain or mailbox that each stretch bills.
    QHash<SubscriptionId, QString> billedAddresses(CustomerId customer);

private:
    Session& m_session;
};

} // namespace quittance
