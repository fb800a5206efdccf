#pragma once

#include "domain/access/Actor.h"
#include "domain/catalog/Plan.h"
#include "domain/customers/Customer.h"
#include "services/LicenceService.h"

#include <memory>
#include <vector>

namespace quittance::demo {

/// The sample company's teams and members: some customers pay per team, some per user. Without luck, so that the rest
/// of a seed's book stays the same.
class Licences {
public:
    Licences(Database& database, const Clock& clock, const Actor& actor)
        : m_database(database), m_clock(clock), m_actor(actor) {}

    /// The two products, their plans valid from `since`.
    Result<> addPlans(QDate since);
    /// One month: a workspace begins now and then, members come and leave, a team is archived at the end.
    Result<> live(QDate month, int lived, int months, const std::vector<Customer>& customers);

private:
    struct Place {
        WorkspaceId workspace;
        std::vector<TeamId> teams;
        std::vector<MemberId> members;
        int joined = 0; ///< members so far
    };

    Result<> begin(const Customer& customer, QDate month);
    Result<> join(Place& place, QDate on);

    Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
    std::vector<PlanId> m_plans;
    std::vector<Place> m_places;
};

} // namespace quittance::demo
