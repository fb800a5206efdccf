#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/billing/LicenceCount.h"
#include "domain/workspaces/LicenceRow.h"
#include "domain/workspaces/Workspace.h"
#include "services/ListSort.h"

#include <span>
#include <vector>

namespace quittance {

class Database;

/// A subscription of a workspace whose licences are counted.
struct CountedLicences {
    SubscriptionId subscription;
    QString code;
    QString planName; ///< product — plan in the program's language
    LicenceUnit unit = LicenceUnit::Team;
    LicenceCounting counting = LicenceCounting::PeriodStart;
    std::optional<LicenceCount> last; ///< the newest that is billed
    std::optional<Period> next;       ///< the next period that is not billed
    qint64 nextCount = 0;             ///< that would be billed with it, as the ledger stands
    std::optional<Money> nextNet;
};

/// Everything of one workspace's licences.
struct WorkspaceSeats {
    Workspace workspace;
    QString customerName;
    QDate today;
    std::vector<Team> teams;              ///< by name, without withdrawn ones
    std::vector<WorkspaceMember> members; ///< by e-mail, removed ones included
    std::vector<SeatEntry> entries;       ///< the ledger, oldest first
    SeatLedger ledger;
    std::vector<CountedLicences> subscriptions;
};

/// What the next invoices would count if these teams were archived today (G32).
struct ArchivingEffect {
    struct Line {
        CountedLicences now;
        qint64 then = 0; ///< licences of the first period that the archiving reaches
        Period period;
        std::optional<Money> netNow; ///< of that period
        std::optional<Money> netThen;
    };
    QDate from; ///< they are not billed from this day on
    std::vector<Line> lines;
};

/// Somebody or a team that was billed for a month (F233).
struct LicenceHolder {
    QString customerCode;
    QString customerName;
    QString workspace;
    QString subscription;
    QString plan;
    LicenceUnit unit = LicenceUnit::Team;
    Period period;
    QDate countedOn;
    QString team;  ///< of a member all that have it, separated by commas
    QString email; ///< of a member
    QString name;
};

/// Teams, members and licences of workspaces. Each act is one command with its lines in the seat ledger, and can be
/// taken back as a whole. Days lie neither ahead nor before what is known of the same team or member.
class LicenceService {
public:
    LicenceService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::vector<qint64>> ids(const Actor& actor, const LicenceFilter& filter,
                                    const ListSort<LicenceColumn>& sort = {LicenceColumn::Customer, false},
                                    int limit = -1);
    Result<std::vector<LicenceRow>> rows(const Actor& actor, std::span<const qint64> workspaces);
    Result<LicenceCounts> counts(const Actor& actor, const LicenceFilter& filter);

    Result<WorkspaceSeats> seats(const Actor& actor, WorkspaceId workspace);
    Result<ArchivingEffect> effectOfArchiving(const Actor& actor, WorkspaceId workspace, std::span<const TeamId> teams);

    /// `on`: the day from which it counts; none: today.
    Result<TeamId> addTeam(const Actor& actor, const Team& team, std::optional<QDate> on, const OperationId& operation);
    Result<> renameTeam(const Actor& actor, const Team& team, const OperationId& operation);
    Result<> archiveTeams(const Actor& actor, std::span<const TeamId> teams, const OperationId& operation);
    Result<> restoreTeams(const Actor& actor, std::span<const TeamId> teams, const OperationId& operation);
    /// With the teams that have it from its day on, at least one.
    Result<MemberId> addMember(const Actor& actor, const WorkspaceMember& member, std::span<const TeamId> teams,
                               std::optional<QDate> on, const OperationId& operation);
    Result<> changeMember(const Actor& actor, const WorkspaceMember& member, const OperationId& operation);
    /// From today on these teams have the members, and no others.
    Result<> moveMembers(const Actor& actor, std::span<const MemberId> members, std::span<const TeamId> teams,
                         const OperationId& operation);
    /// They lose their access (F062).
    Result<> removeMembers(const Actor& actor, std::span<const MemberId> members, const OperationId& operation);
    /// Those with access that are in no active team (F061).
    Result<std::vector<WorkspaceMember>> inactiveMembers(const Actor& actor, WorkspaceId workspace);
    Result<> removeInactiveMembers(const Actor& actor, WorkspaceId workspace, const OperationId& operation);
    /// As if an act had not been; a Conflict names what was done with it since.
    Result<> takeBack(const Actor& actor, const OperationId& act, const OperationId& operation);

    /// Whoever was billed for the period in force on the last day of a month, as it was counted then: the same for
    /// ever (F233). `month`: any day of it.
    Result<std::vector<LicenceHolder>> billedHolders(const Actor& actor, QDate month);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
