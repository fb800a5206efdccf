#pragma once

#include "base/Clock.h"
#include "base/Ids.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/access/Scope.h"
#include "domain/money/Money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace quittance {

class Database;

/// Something that waits for somebody: what, why, and where it is put right.
struct TodoItem {
    enum class Kind : quint8 {
        Company,       ///< the seller lacks what the law asks for: nothing can be issued
        RunUnfinished, ///< a billing run was stopped
        RunFailure,    ///< a customer that the last run could not bill
        NotBilled,     ///< services that fell due before this month
        Cancellation,  ///< a customer asked for an end, and nobody has decided
        Overdue,       ///< a customer with overdue invoices
        CustomerData,  ///< a customer that cannot be billed as it is
        Unassigned,    ///< services without a site
        Refund,        ///< a credit that no invoice will take
        Trial,         ///< one that ends soon: what follows is billed
        Renewal,       ///< a term that renews unless notice is given soon
        Voucher,       ///< one that lapses soon: to be claimed or applied
        Domain,        ///< one that expires soon, or waits for a long time
        Duplicate,     ///< customers that may be the same
        Backup,        ///< no fresh copy of the book
        Count
    };
    Kind kind = Kind::Overdue;
    QString key; ///< names it for snoozing; the same as long as it is the same matter
    QString title;
    QString why;
    std::vector<Money> amounts;
    std::optional<QDate> since;
    qint64 count = 1; ///< how many things are behind it

    CustomerId customer;
    CustomerId other; ///< the second of two duplicates
    InvoiceId invoice;
    SubscriptionId subscription;
    VoucherId voucher;
    bool voucherClaimed = false; ///< it waits to be applied
    DomainId domain;
    bool domainExpires = false; ///< it is to be renewed; else it waits for its next step
    QString field;              ///< to open at: "company.siren", "customer.address.city"

    std::optional<QDate> snoozedUntil;
};

/// Exceptions alone, worked out from the book each time; and what each person has put off.
class TodoService {
public:
    TodoService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// Everything, the most urgent first; snoozed items carry their day. Of a scope: what concerns its customer;
    /// company, runs and backups are nobody's.
    Result<std::vector<TodoItem>> items(const Actor& actor, const Scope& scope = {});
    /// How many there are that are not snoozed: the figure beside the page's name.
    Result<qint64> count(const Actor& actor, const Scope& scope = {});
    /// Hides an item from this actor before `until`, which lies ahead.
    Result<> snooze(const Actor& actor, const QString& key, QDate until, const OperationId& operation);
    Result<> wake(const Actor& actor, const QString& key, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
