#pragma once

#include "domain/access/Actor.h"
#include "services/DomainService.h"

#include <QHash>

#include <vector>

namespace quittance::demo {

/// The sample company's domains, in all states, and their mailboxes. Without luck, so that the rest of a seed's book
/// stays the same.
class Domains {
public:
    Domains(Database& database, const Clock& clock, const Actor& actor)
        : m_database(database), m_clock(clock), m_actor(actor) {}

    /// Plans of mailboxes and of one more ending, valid from `since`.
    Result<> addPlans(QDate since);
    /// One month; `today` is when the book is looked at.
    Result<> live(QDate month, QDate today);
    /// What was done since the last month.
    Result<> finish(QDate today);

private:
    struct Place {
        CustomerId customer;
        WorkspaceId workspace;
        Site site;
    };

    Result<std::vector<Place>> premiumPlaces();
    Result<> addMailboxes(DomainId domain, int mailboxes, const ChangeGrounds& grounds);
    Result<> step(const QString& name, const DomainMove& move);

    Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
    std::vector<PlanId> m_mailPlans;
    PlanId m_com;
    size_t m_placed = 0;
};

} // namespace quittance::demo
