#pragma once

#include "domain/access/Scope.h"
#include "domain/money/Money.h"
#include "domain/subscriptions/Subscription.h"
#include "storage/Session.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace quittance {

/// What waits for somebody, and what somebody has put off. Every list is short: `limit` rows at most. Services are
/// those of the scope, everything else that of its customer.
class TodoQuery {
public:
    TodoQuery(Session& session, QDate today, const Scope& scope = {})
        : m_session(session), m_today(today), m_scope(scope) {}

    struct CustomerRef {
        CustomerId id;
        QString code;
        QString name;
    };
    struct Overdue {
        CustomerRef customer;
        qint64 invoices = 0;
        QDate oldest; ///< due date
        InvoiceId oldestInvoice;
        std::vector<Money> amounts; ///< one per currency
    };
    /// Customers with overdue invoices, the longest overdue first.
    std::vector<Overdue> overdue(int limit);

    struct Failure {
        CustomerRef customer;
        QString message;
        QString field;
    };
    /// Of the latest run, where something is still due.
    std::vector<Failure> failures(int limit);
    /// The run that was begun and not finished; its end of periods.
    std::optional<QDate> unfinishedRun();

    struct Count {
        qint64 rows = 0;
        QDate oldest; ///< null: none
    };
    /// Subscriptions that fell due before a day and are not billed.
    Count notBilledBefore(QDate day);
    /// Current recurring subscriptions without a site.
    qint64 unassigned();
    /// Trials that have begun and end before a day, the next one first.
    std::vector<SubscriptionId> trialsUntil(QDate day, int limit);
    struct Term {
        SubscriptionId id;
        QDate start;
        RenewalTerms terms;
    };
    /// What runs, renews by itself and has no end yet; by key.
    std::vector<Term> renewing();
    struct Credit {
        SubscriptionId subscription;
        CustomerId customer;
        QDate since;
        Money net;
        bool kept = false; ///< for a refund
    };
    /// Credits that are kept for a refund, or that no invoice will take because the customer is billed nothing more;
    /// the oldest first, one for each subscription.
    std::vector<Credit> creditsToRefund(int limit);
    /// Who is billed and has no complete address.
    std::vector<CustomerId> incompleteCustomers(int limit);

    /// What the actor has put off and does not want to see today.
    QHash<QString, QDate> snoozed(const QString& actor);
    void snooze(const QString& actor, const QString& item, QDate until);
    void wake(const QString& actor, const QString& item);

private:
    Session& m_session;
    QDate m_today;
    Scope m_scope;
};

} // namespace quittance
