#pragma once

#include "domain/workspaces/SeatLedger.h"
#include "domain/workspaces/Workspace.h"
#include "services/Command.h"

#include <QHash>
#include <QSet>

#include <span>
#include <vector>

namespace quittance {

/// One act on the teams and members of a workspace inside an open command: the workspace is held, each change becomes a
/// line of the ledger, and store() writes them with what the ledger then tells. Days lie neither ahead nor before what
/// is known of the same team or member; no day: today.
class SeatAct {
public:
    static Result<SeatAct> begin(CommandContext& context, WorkspaceId workspace, QDate today);

    Result<TeamId> addTeam(const Team& draft, std::optional<QDate> on);
    Result<> archive(TeamId team);
    Result<> restore(TeamId team);
    /// One whose address had access before gets it again; one that has it already is a Conflict.
    Result<MemberId> addMember(const WorkspaceMember& draft, std::optional<QDate> on);
    Result<> join(MemberId member, TeamId team, std::optional<QDate> on);
    Result<> leave(MemberId member, TeamId team);
    Result<> remove(MemberId member);
    Result<> takeBack(std::span<const SeatEntry> entries);

    /// Whether the two may count together from a day on, whatever is known of them, removed or withdrawn ones included;
    /// what is new has nothing against it.
    Result<> mayCountFrom(std::optional<QDate> on, const QString& email, const QString& team) const;

    const Workspace& workspace() const { return m_workspace; }
    std::optional<Team> teamNamed(const QString& name) const;
    std::optional<WorkspaceMember> memberNamed(const QString& email) const;
    const Team* team(TeamId id) const;
    const WorkspaceMember* member(MemberId id) const;
    const std::vector<TeamId>& teamsOf(MemberId member) const;
    /// With access and in no active team; by e-mail.
    std::vector<WorkspaceMember> inactive() const;
    bool isEmpty() const { return m_new.empty(); }

    /// Writes the lines of the ledger, what it tells, and the audit row under `action`.
    void store(const QString& action, const QString& what);

private:
    SeatAct(CommandContext& context, Workspace workspace, QDate today)
        : m_context(context), m_workspace(std::move(workspace)), m_today(today) {}
    void load();
    /// The day that counts, where it may be that one.
    Result<QDate> dayFor(std::optional<QDate> on, QDate known, const QString& name) const;
    void note(SeatEntry::Kind kind, std::optional<TeamId> team, std::optional<MemberId> member, QDate on);

    CommandContext& m_context;
    Workspace m_workspace;
    QDate m_today;
    QHash<TeamId, Team> m_teams;
    QHash<QString, TeamId> m_teamNames; ///< folded
    QHash<MemberId, WorkspaceMember> m_members;
    QHash<QString, MemberId> m_addresses;
    QHash<MemberId, std::vector<TeamId>> m_teamsOf;
    QHash<TeamId, QDate> m_teamDays; ///< the newest day that the ledger has of it
    QHash<MemberId, QDate> m_memberDays;
    std::vector<SeatEntry> m_entries; ///< of the ledger
    std::vector<SeatEntry> m_new;
};

} // namespace quittance
