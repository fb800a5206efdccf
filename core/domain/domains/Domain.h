#pragma once

#include "base/Ids.h"
#include "domain/domains/DomainName.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace quittance {

/// How a domain came to the customer (F216–F218).
enum class DomainOrigin : quint8 {
    Bought,      ///< registered for the customer
    Transferred, ///< registered elsewhere before; the customer's registrar is asked for it
    Connected,   ///< stays with the customer's registrar and points here; bills nothing
};
QString toString(DomainOrigin origin); ///< "bought", "transferred", "connected"
Result<DomainOrigin> domainOriginFromString(QStringView text);
QString displayName(DomainOrigin origin);

/// The first seven are steps that somebody takes and that are stored; the last three follow from the dates.
enum class DomainState : quint8 {
    Ordered,       ///< bought, not registered yet
    Requested,     ///< a transfer was asked for…
    InProgress,    ///< …and the registrars are at it
    WaitingForDns, ///< to be connected: its name servers do not point here yet
    Registered,
    Connected,
    Refused, ///< the registry or the old registrar said no, or the order was taken back
    Ending,  ///< its last day is known
    Ended,
    Expired, ///< its expiry date is over and nobody has told a later one
};
QString toString(DomainState state); ///< "ordered", "requested", "in_progress", "waiting_for_dns", "registered",
                                     ///< "connected", "refused", "ending", "ended", "expired"
Result<DomainState> domainStateFromString(QStringView text); ///< only those that are stored
QString displayName(DomainState state);

/// A domain of a customer's workspace. What is bought or transferred is billed by an ordinary subscription, so that
/// its renewals are billed by the runs; the expiry date is what the registrar tells, and moves when it tells.
struct Domain {
    DomainId id;
    DomainName name;
    WorkspaceId workspace;
    std::optional<SiteId> site; ///< any one of the customer; none: unassigned
    DomainOrigin origin = DomainOrigin::Bought;
    DomainState state = DomainState::Ordered; ///< the last step, as stored; stateOn() tells the rest
    QDate requestedOn;                        ///< ordered, asked for, or to be connected
    QDate stateSince;                         ///< the day of the last step
    std::optional<QDate> registeredOn;
    std::optional<QDate> expiresOn; ///< its last day with the registrar
    bool autoRenew = true;          ///< the registrar renews it by itself
    QString registrar;
    std::optional<SubscriptionId> subscription; ///< that it was bought with: the first stretch of what bills it
    std::optional<QDate> endsOn;                ///< its last day here
    QString reason;                             ///< why it was refused or ended
    qint64 version = 0;
    bool operator==(const Domain&) const = default;
};

/// A step that somebody says a domain has taken.
struct DomainMove {
    DomainState to = DomainState::Registered;
    QDate on;
    std::optional<QDate> expiresOn; ///< needed where it is registered
    QString registrar;              ///< empty: as before
    QString reason;                 ///< why it was refused
};

/// How near the expiry of a domain is that is in use and goes on.
enum class ExpiryNotice : quint8 { None, Within60Days, Within30Days, Within7Days, Over };
constexpr int expiryNoticeDays = 60; ///< the first of them

DomainState firstState(DomainOrigin origin);
DomainState stateOn(const Domain& domain, QDate day);
/// Waits for somebody else: registry, registrar, name servers.
bool isWaiting(DomainState state);
/// Registered or connected, and not over: mailboxes work.
bool isInUse(DomainState state);
/// Neither refused nor ended: its name is taken.
bool isLive(DomainState state);

/// What it can become by a step.
std::vector<DomainState> nextStates(const Domain& domain);
/// The domain after the step; errors have the fields "to", "on", "expiresOn", "reason".
Result<Domain> moved(const Domain& domain, const DomainMove& move, QDate today);
/// The domain with the expiry date that the registrar tells; the error is at "expiresOn".
Result<Domain> renewed(const Domain& domain, QDate expiresOn, QDate today);
/// Until when it will be renewed: as far as it is billed, else a year more. `billedUntil` is exclusive.
QDate proposedExpiry(const Domain& domain, std::optional<QDate> billedUntil);
/// On what day it expires without a step of anybody's; none: not in use, not known, or it ends here anyway.
std::optional<QDate> expiry(const Domain& domain, QDate today);
ExpiryNotice expiryNotice(const Domain& domain, QDate today);

/// What the domain leads to, as far as mailboxes ask (F221).
struct MailboxPlace {
    QString site;         ///< its name; empty: the domain has no site
    bool premium = false; ///< the site has a premium plan that runs
};
/// Whether an address of the domain can be used at all: also one that was bought elsewhere. The error is at "domain".
Result<> mayHaveMailboxes(const Domain& domain, QDate today);
/// Whether a business mailbox may be bought, and why not.
Result<> mayBuyMailbox(const Domain& domain, const MailboxPlace& place, QDate today);

/// What is wrong with the normalised draft, field by field ("name", "requestedOn", "expiresOn", "registrar").
std::vector<Error> validate(const Domain& domain);
Domain normalised(Domain domain);
/// For the audit log.
QJsonObject toJson(const Domain& domain);

} // namespace quittance
