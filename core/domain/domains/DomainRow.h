#pragma once

#include "domain/access/Scope.h"
#include "domain/domains/Domain.h"
#include "domain/domains/Mailbox.h"
#include "domain/money/ListCondition.h"
#include "domain/subscriptions/SubscriptionRow.h"

namespace quittance {

enum class DomainColumn : quint8 {
    Name,
    Customer,
    Site,
    State,
    Expires,
    AutoRenew,
    Mailboxes,
    Price,
    BilledBy,
    NextPayment,
    Origin,
    Workspace,
    Registrar,
    Registered,
    CustomerCode
};

/// One domain as lists show it.
struct DomainRow {
    DomainId id;
    Domain domain;
    DomainState state = DomainState::Ordered; ///< today
    ExpiryNotice notice = ExpiryNotice::None; ///< today
    QDate today;
    CustomerId customerId;
    QString customerCode;
    QString customerName;
    QString workspaceName;
    QString siteName;                       ///< empty: unassigned
    qint64 mailboxes = 0;                   ///< that have not ended
    std::optional<SubscriptionRow> billing; ///< the last stretch of what bills it
};

struct DomainFilter {
    enum class Status : quint8 { All, Waiting, Unassigned, Within60Days, Within30Days, Within7Days, Over };
    QString search;              ///< name, customer, site, registrar
    Status status = Status::All; ///< All: neither refused nor ended; Over: these. Expired ones count as within 7 days
    std::optional<QDate> expiresFrom;
    std::optional<QDate> expiresTo;
    Scope scope;
    std::vector<ListCondition> conditions; ///< by the columns above
};

struct DomainCounts {
    qint64 all = 0;
    qint64 waiting = 0;
    qint64 unassigned = 0;
    qint64 within60 = 0; ///< those of the shorter ones as well
    qint64 within30 = 0;
    qint64 within7 = 0;
    qint64 over = 0;
};

/// What expires in one month of the calendar ahead; what is over already counts for the first one.
struct ExpiryMonth {
    QDate month;
    qint64 renews = 0; ///< the registrar renews them by itself
    qint64 ends = 0;   ///< somebody has to
    bool operator==(const ExpiryMonth&) const = default;
};
constexpr int expiryMonths = 12;

/// One mailbox as the panel shows it.
struct MailboxRow {
    Mailbox mailbox;
    QString address;
    MailboxState state = MailboxState::Active;
    std::optional<QDate> lastDay;
    std::optional<SubscriptionRow> billing; ///< none: bought elsewhere
};

} // namespace quittance
