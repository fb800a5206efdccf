#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/company/Terms.h"

#include <QStringList>

#include <vector>

namespace quittance {

class Database;

/// What a customer is asked before a subscription is created or changed.
struct TermsQuestion {
    std::vector<TermsVersion> toAccept; ///< none: nothing is asked
    QStringList contacts;               ///< of the customer, by name
    QString beyond;                     ///< why the account allows no new subscription; empty: it does
    QDate today;
};

/// Versions of the subscription agreement and of the privacy terms (F042). They are accepted with a new subscription or
/// a change of one (SubscriptionService).
class TermsService {
public:
    TermsService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// By kind, the newest first.
    Result<std::vector<TermsVersion>> all(const Actor& actor);
    /// A new subscription asks for all that is in force; a change, for what the customer has not accepted yet.
    Result<TermsQuestion> question(const Actor& actor, CustomerId customer, bool newSubscription);

    /// Creates or changes a version; one that was accepted stays as it is: InUse says so.
    Result<TermsVersion> save(const Actor& actor, const TermsVersion& terms, const OperationId& operation);
    Result<> remove(const Actor& actor, TermsId id, qint64 version, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
