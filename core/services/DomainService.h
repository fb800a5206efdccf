#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/audit/AuditEntry.h"
#include "domain/domains/DomainRow.h"
#include "domain/workspaces/Workspace.h"
#include "services/ListSort.h"
#include "services/SubscriptionService.h"

#include <span>
#include <vector>

namespace quittance {

class Database;

/// A site that is there, or the name of one that is made in the workspace of the domain; neither: none.
struct SiteChoice {
    std::optional<SiteId> id;
    QString name;
};

/// A domain that comes to a customer (F216–F218).
struct NewDomain {
    QString name; ///< as typed
    DomainOrigin origin = DomainOrigin::Bought;
    WorkspaceId workspace;
    SiteChoice site;
    QDate on;          ///< ordered, asked for or to be connected; not valid: today
    bool done = false; ///< it was registered or connected on that day already
    std::optional<QDate> expiresOn;
    bool autoRenew = true;
    QString registrar;
    /// What bills it, where it was bought or transferred: a new subscription to this plan from `billedFrom` on (not
    /// valid: `on`), or one that is there.
    PlanId plan;
    QDate billedFrom;
    QString promotionCode; ///< of the new subscription; empty: none
    std::optional<SubscriptionId> subscription;
};

/// The end of a domain or a mailbox, and of what bills it.
struct DomainEnd {
    QDate lastDay;
    bool credit = false; ///< the billed days after it
    QString reason;
};

/// A mailbox that is bought, or was bought elsewhere (F223, F225).
struct NewMailbox {
    DomainId domain;
    QString local; ///< as typed: "contact" or the whole address
    QString holder;
    QDate startsOn;   ///< not valid: today
    PlanId plan;      ///< of business mailboxes; not valid: bought elsewhere…
    QString provider; ///< …where
};

/// Everything that the side panel of one domain and its dialogs show.
struct DomainDetail {
    DomainRow row;
    std::vector<MailboxRow> mailboxes;
    QString whyNoMailbox;             ///< why none can be added; empty: it can
    QString whyNoPurchase;            ///< why none can be bought
    std::optional<QDate> billedUntil; ///< exclusive
    std::vector<Site> sites;          ///< of the customer
    std::vector<TimelineEntry> timeline;
};

/// Domains and business e-mail (F215–F225). What is bought here is billed by ordinary subscriptions, which are begun
/// and ended in the same transaction.
class DomainService {
public:
    DomainService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::vector<qint64>> ids(const Actor& actor, const DomainFilter& filter, const ListSort<DomainColumn>& sort,
                                    int limit = -1);
    Result<std::vector<DomainRow>> rows(const Actor& actor, std::span<const qint64> ids);
    Result<DomainCounts> counts(const Actor& actor, const DomainFilter& filter = {});
    /// What expires in the next twelve months.
    Result<std::vector<ExpiryMonth>> expiries(const Actor& actor, const Scope& scope = {});
    Result<DomainDetail> detail(const Actor& actor, DomainId id);
    /// The newest of that name, as typed.
    Result<DomainRow> byName(const Actor& actor, const QString& name);
    /// Subscriptions to domain plans that go on in the workspace and belong to no domain: bought with a voucher, say.
    Result<std::vector<SubscriptionRow>> unnamedSubscriptions(const Actor& actor, WorkspaceId workspace);

    /// What the subscription of a new domain, or of a mailbox in it, will cost.
    Result<SubscriptionPreview> preview(const Actor& actor, const NewDomain& draft);
    Result<SubscriptionPreview> preview(const Actor& actor, const NewMailbox& draft);

    /// `grounds` as of any new subscription; not asked where none begins.
    Result<DomainId> add(const Actor& actor, const NewDomain& draft, const OperationId& operation,
                         const ChangeGrounds& grounds = {});
    /// A refusal takes back what would have billed it.
    Result<> move(const Actor& actor, DomainId id, const DomainMove& move, qint64 version,
                  const OperationId& operation);
    /// To any site of its customer, or to none. What bills it and its mailboxes goes to the site where that is one of
    /// its workspace.
    Result<> assignSite(const Actor& actor, DomainId id, const SiteChoice& site, qint64 version,
                        const OperationId& operation);
    /// What the registrar tells.
    Result<> renew(const Actor& actor, DomainId id, QDate expiresOn, qint64 version, const OperationId& operation);
    Result<> setAutoRenew(const Actor& actor, DomainId id, bool autoRenew, qint64 version,
                          const OperationId& operation);
    /// With its mailboxes, and what bills all of them.
    Result<> end(const Actor& actor, DomainId id, const DomainEnd& end, qint64 version, const OperationId& operation);
    /// The end of it, of what bills it and of the mailboxes that ended with it.
    Result<> takeBackEnd(const Actor& actor, DomainId id, qint64 version, const OperationId& operation);

    /// `grounds` as of any new subscription; not asked of one that was bought elsewhere.
    Result<MailboxId> addMailbox(const Actor& actor, const NewMailbox& draft, const OperationId& operation,
                                 const ChangeGrounds& grounds = {});
    /// Who reads it; and where it was bought, if elsewhere.
    Result<> changeMailbox(const Actor& actor, MailboxId id, const QString& holder, const QString& provider,
                           qint64 version, const OperationId& operation);
    Result<> endMailbox(const Actor& actor, MailboxId id, const DomainEnd& end, qint64 version,
                        const OperationId& operation);
    Result<> takeBackMailboxEnd(const Actor& actor, MailboxId id, qint64 version, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
