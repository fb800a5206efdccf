#pragma once

#include "domain/billing/LicenceCount.h"
#include "domain/workspaces/SeatLedger.h"
#include "storage/Session.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace quittance {

/// Teams, members and the seat ledger of workspaces, and what was counted for billed periods.
class SeatStore {
public:
    explicit SeatStore(Session& session) : m_session(session) {}

    /// Holds a workspace until the end of the transaction: the lines of its ledger come in the order of their numbers.
    void lock(WorkspaceId workspace);
    std::optional<Team> team(TeamId id);
    std::optional<WorkspaceMember> member(MemberId id);
    /// Of a workspace, withdrawn and removed ones included; by name, by e-mail.
    std::vector<Team> teams(WorkspaceId workspace);
    std::vector<WorkspaceMember> members(WorkspaceId workspace);
    /// Oldest first; `upTo`: as the ledger stood after that entry.
    std::vector<SeatEntry> entries(WorkspaceId workspace, std::optional<qint64> upTo = std::nullopt);
    std::vector<SeatEntry> entriesOf(const QString& operation);
    /// Folded, of those workspaces that have entries.
    QHash<WorkspaceId, SeatLedger> ledgers(std::span<const qint64> workspaces);

    TeamId insert(const Team& team);
    MemberId insert(const WorkspaceMember& member);
    /// Name or address; false when the stored version is another one.
    bool update(const Team& team);
    bool update(const WorkspaceMember& member);
    /// In their order; announces the workspaces.
    void add(std::span<const SeatEntry> entries);
    /// Of a workspace, what the ledger tells of its teams and members.
    void keepStates(WorkspaceId workspace, const SeatLedger& ledger);

    void add(std::span<const LicenceCount> counts);
    /// Those that have a ledger.
    std::vector<WorkspaceId> workspaces();
    /// Everything that was counted; by subscription and period.
    std::vector<LicenceCount> counts();
    /// What was counted of a subscription; by period.
    std::vector<LicenceCount> counts(SubscriptionId id);
    /// What was counted for periods that contain a day, of all subscriptions; by subscription.
    std::vector<LicenceCount> countsOn(QDate day);

private:
    Session& m_session;
};

} // namespace quittance
