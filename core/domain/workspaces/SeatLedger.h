#pragma once

#include "base/Error.h"
#include "base/Ids.h"
#include "domain/calendar/Period.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace quittance {

using TeamId = Id<struct TeamTag>;
using MemberId = Id<struct MemberTag>;

/// What a licence is counted by (F052).
enum class LicenceUnit : quint8 { Team, Member };
QString toString(LicenceUnit unit);    ///< "team", "member"
QString displayName(LicenceUnit unit); ///< "Per team", "Per user"

/// A group of people in a workspace; active until it is archived (F054, F058).
struct Team {
    enum class State : quint8 {
        Active,
        Archived,
        Withdrawn, ///< was added by mistake and taken back
    };
    TeamId id;
    WorkspaceId workspaceId;
    QString name;                ///< one of its name in a workspace
    State state = State::Active; ///< told by the ledger
    qint64 version = 0;
    bool operator==(const Team&) const = default;
};

/// Somebody with access to a workspace (F056).
struct WorkspaceMember {
    MemberId id;
    WorkspaceId workspaceId;
    QString email; ///< identifies the member in the workspace, in lower case
    QString name;
    bool removed = false; ///< has no access any more (F062); told by the ledger
    bool active = false;  ///< in at least one team that is active (F057); told by the ledger
    qint64 version = 0;
    bool operator==(const WorkspaceMember&) const = default;
};

QString toString(Team::State state); ///< "active", "archived", "withdrawn"

std::vector<Error> validate(const Team& team);
std::vector<Error> validate(const WorkspaceMember& member);
/// Texts normalised before validation and storing.
Team normalised(Team team);
WorkspaceMember normalised(WorkspaceMember member);

/// One line of the seat ledger: what happened, whom it concerns, from which day it counts. Insert-only.
struct SeatEntry {
    enum class Kind : quint8 {
        TeamAdded,
        TeamArchived,
        TeamRestored,
        MemberAdded,
        MemberRemoved,
        Joined,
        Left,
        TakenBack, ///< as if the entry `takesBack` had not been
    };
    qint64 id = 0;
    WorkspaceId workspaceId;
    Kind kind = Kind::TeamAdded;
    std::optional<TeamId> team;      ///< of all but MemberAdded and MemberRemoved
    std::optional<MemberId> member;  ///< of all that concern a member
    QDate on;                        ///< from which it counts
    std::optional<qint64> takesBack; ///< an earlier entry
    qint64 atMs = 0;
    QString actor;
    QString operation; ///< those of one act have it in common
};
QString toString(SeatEntry::Kind kind); ///< "team_added", "team_archived", "team_restored", "member_added",
                                        ///< "member_removed", "joined", "left", "taken_back"
std::optional<SeatEntry::Kind> seatEntryKindFromString(QStringView text);
QString displayName(SeatEntry::Kind kind);

/// The ledger of one workspace, folded: who is counted on which day. A team counts from the day on which it was added
/// until the end of the calendar month in which it was archived (F059: from the following month on it is not billed);
/// a member counts on the days on which at least one team that counts has it (F057).
class SeatLedger {
public:
    SeatLedger() = default;
    /// `entries` of one workspace in any order.
    explicit SeatLedger(std::vector<SeatEntry> entries);

    bool isEmpty() const { return m_last == 0; }
    /// Where it stands: its newest entry, 0 for none.
    qint64 lastEntry() const { return m_last; }
    qint64 count(LicenceUnit unit, QDate day) const;
    /// The most on any day of the period, and the first day that has it.
    struct Peak {
        qint64 count = 0;
        QDate on;
    };
    Peak peak(LicenceUnit unit, Period period) const;
    /// The days of the period, its first one included, from which another number counts than before.
    std::vector<QDate> steps(LicenceUnit unit, Period period) const;

    /// Those that count on a day, by id.
    std::vector<TeamId> teamsOn(QDate day) const;
    std::vector<MemberId> membersOn(QDate day) const;
    /// The teams that count on a day and have the member then.
    std::vector<TeamId> teamsOf(MemberId member, QDate day) const;

    /// As it stands after the last entry, whatever counts until when.
    Team::State stateOf(TeamId team) const;
    bool hasAccess(MemberId member) const;
    /// The teams that have the member now, archived ones included.
    const std::vector<TeamId>& teamsNow(MemberId member) const;
    bool isActive(MemberId member) const;

    /// The day on which an archived team stops to count: the first of the following calendar month.
    static QDate archivedFrom(QDate archivedOn);

private:
    /// Days from `from` on, before `until`; no `until`: to this day.
    struct Span {
        QDate from;
        QDate until;
        bool contains(QDate day) const { return from <= day && (!until.isValid() || day < until); }
    };
    using Spans = std::vector<Span>;
    using Counts = std::map<QDate, qint64>; ///< from each day on

    static bool contains(const Spans& spans, QDate day);
    static Counts counted(const std::map<qint64, Spans>& spans);
    const Counts& counts(LicenceUnit unit) const { return unit == LicenceUnit::Team ? m_teamCounts : m_memberCounts; }

    void tellStates(const std::vector<SeatEntry>& entries);

    std::map<qint64, Spans> m_teams;                                    ///< that it counts, by team
    std::map<qint64, Spans> m_members;                                  ///< that it counts, by member
    std::map<qint64, std::vector<std::pair<qint64, Spans>>> m_memberOf; ///< by member: team and days in it
    Counts m_teamCounts;
    Counts m_memberCounts;
    qint64 m_last = 0;
    std::map<qint64, Team::State> m_states;
    std::map<qint64, bool> m_access;
    std::map<qint64, std::vector<TeamId>> m_teamsNow; ///< by member
};

} // namespace quittance
