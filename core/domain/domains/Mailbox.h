#pragma once

#include "base/Ids.h"
#include "domain/domains/DomainName.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace quittance {

enum class MailboxState : quint8 { Scheduled, Active, Ending, Ended };
QString displayName(MailboxState state);

/// An address in a domain: bought here, by a subscription to a plan of business mailboxes (F223), or bought elsewhere,
/// recorded and not billed (F225).
struct Mailbox {
    MailboxId id;
    DomainId domain;
    QString local;                              ///< what stands before the @
    QString holder;                             ///< who reads it
    std::optional<SubscriptionId> subscription; ///< the first stretch of what bills it; none: bought elsewhere…
    QString provider;                           ///< …where, for example "Google Workspace"
    QDate startsOn;
    std::optional<QDate> lastDay; ///< of one bought elsewhere; that of ours is the subscription's
    qint64 version = 0;
    bool operator==(const Mailbox&) const = default;
};

/// What stands before the @ of "contact" or of a whole address in the domain, in small letters; the error is at
/// "local".
Result<QString> mailboxLocal(const QString& typed, const DomainName& domain);
QString addressOf(const QString& local, const DomainName& domain);
/// From its first and its last day, wherever that stands.
MailboxState mailboxState(QDate startsOn, std::optional<QDate> lastDay, QDate today);

/// What is wrong with the normalised draft, field by field.
std::vector<Error> validate(const Mailbox& mailbox);
Mailbox normalised(Mailbox mailbox);
/// For the audit log.
QJsonObject toJson(const Mailbox& mailbox);

} // namespace quittance
