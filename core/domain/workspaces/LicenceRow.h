#pragma once

#include "domain/access/Scope.h"
#include "domain/money/ListCondition.h"
#include "domain/workspaces/SeatLedger.h"

#include <vector>

namespace quittance {

enum class LicenceColumn : quint8 {
    Customer,
    Workspace,
    Billing,
    Billed,
    Teams,
    Members,
    Inactive,
    Archived,
    CustomerCode
};

/// One workspace with teams, members or counted licences, as lists show it.
struct LicenceRow {
    WorkspaceId id;
    CustomerId customerId;
    QString customerCode;
    QString customerName;
    QString workspaceName;
    bool perTeam = false;   ///< it has a subscription in force that counts teams…
    bool perMember = false; ///< …or members (F052)
    qint64 teams = 0;       ///< active
    qint64 archivedTeams = 0;
    qint64 members = 0;  ///< with access
    qint64 inactive = 0; ///< of them, in no active team
    /// What was counted for the periods that are billed and in force today.
    struct Billed {
        LicenceUnit unit = LicenceUnit::Team;
        qint64 licences = 0;
    };
    std::vector<Billed> billed;
};

struct LicenceFilter {
    enum class Status : quint8 { All, PerTeam, PerMember, WithInactive };
    QString search; ///< customer, workspace
    Status status = Status::All;
    Scope scope;
    std::vector<ListCondition> conditions; ///< by the columns above
};

struct LicenceCounts {
    qint64 all = 0;
    qint64 perTeam = 0;
    qint64 perMember = 0;
    qint64 withInactive = 0;
};

} // namespace quittance
