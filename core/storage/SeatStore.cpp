#include "storage/SeatStore.h"

#include "storage/BulkWriter.h"
#include "storage/KeyList.h"

#include <limits>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char teamSelect[] = "SELECT id, workspace_id, name, state, version FROM team ";
constexpr char memberSelect[] = "SELECT id, workspace_id, email, name, removed, active, version FROM workspace_member ";
constexpr char entrySelect[] =
    "SELECT id, workspace_id, kind, team_id, member_id, on_date, takes_back, at, actor, operation_id FROM seat_entry ";
constexpr char countSelect[] =
    "SELECT subscription_id, workspace_id, period_start, period_end, counted_on, licences, entry_id FROM licence_count ";

Team teamAt(const Cursor& row) {
    const QString state = row.text(3);
    return {.id = row.id<TeamId>(0),
            .workspaceId = row.id<WorkspaceId>(1),
            .name = row.text(2),
            .state = state == "active"_L1     ? Team::State::Active
                     : state == "archived"_L1 ? Team::State::Archived
                                              : Team::State::Withdrawn,
            .version = row.int64(4)};
}

WorkspaceMember memberAt(const Cursor& row) {
    return {.id = row.id<MemberId>(0),
            .workspaceId = row.id<WorkspaceId>(1),
            .email = row.text(2),
            .name = row.text(3),
            .removed = row.boolean(4),
            .active = row.boolean(5),
            .version = row.int64(6)};
}

SeatEntry entryAt(const Cursor& row) {
    SeatEntry entry{.id = row.int64(0),
                    .workspaceId = row.id<WorkspaceId>(1),
                    .kind = seatEntryKindFromString(row.text(2)).value_or(SeatEntry::Kind::TakenBack),
                    .team = row.optionalId<TeamId>(3),
                    .member = row.optionalId<MemberId>(4),
                    .on = row.date(5),
                    .takesBack = {},
                    .atMs = row.int64(7),
                    .actor = row.text(8),
                    .operation = row.text(9)};
    if (!row.isNull(6))
        entry.takesBack = row.int64(6);
    return entry;
}

LicenceCount countAt(const Cursor& row) {
    return {.subscription = row.id<SubscriptionId>(0),
            .workspace = row.id<WorkspaceId>(1),
            .period = {row.date(2), row.date(3)},
            .countedOn = row.date(4),
            .licences = row.int64(5),
            .upTo = row.int64(6)};
}

template <typename T, typename ReadRow>
std::vector<T> readAll(Cursor row, ReadRow readRow) {
    std::vector<T> all;
    while (row.next())
        all.push_back(readRow(row));
    return all;
}

} // namespace

void SeatStore::lock(WorkspaceId workspace) {
    m_session.run("UPDATE workspace SET version = version WHERE id = ?", workspace);
}

std::optional<Team> SeatStore::team(TeamId id) {
    static const QByteArray sql = QByteArray(teamSelect) + "WHERE id = ?";
    Cursor row = m_session.query(sql, id);
    return row.next() ? std::optional(teamAt(row)) : std::nullopt;
}

std::optional<WorkspaceMember> SeatStore::member(MemberId id) {
    static const QByteArray sql = QByteArray(memberSelect) + "WHERE id = ?";
    Cursor row = m_session.query(sql, id);
    return row.next() ? std::optional(memberAt(row)) : std::nullopt;
}

std::vector<Team> SeatStore::teams(WorkspaceId workspace) {
    static const QByteArray sql = QByteArray(teamSelect) + "WHERE workspace_id = ? ORDER BY name, id";
    return readAll<Team>(m_session.query(sql, workspace), teamAt);
}

std::vector<WorkspaceMember> SeatStore::members(WorkspaceId workspace) {
    static const QByteArray sql = QByteArray(memberSelect) + "WHERE workspace_id = ? ORDER BY email, id";
    return readAll<WorkspaceMember>(m_session.query(sql, workspace), memberAt);
}

std::vector<SeatEntry> SeatStore::entries(WorkspaceId workspace, std::optional<qint64> upTo) {
    static const QByteArray sql = QByteArray(entrySelect) + "WHERE workspace_id = ? AND id <= ? ORDER BY id";
    return readAll<SeatEntry>(m_session.query(sql, workspace, upTo.value_or(std::numeric_limits<qint64>::max())),
                              entryAt);
}

std::vector<SeatEntry> SeatStore::entriesOf(const QString& operation) {
    static const QByteArray sql = QByteArray(entrySelect) + "WHERE operation_id = ? ORDER BY id";
    return readAll<SeatEntry>(m_session.query(sql, operation), entryAt);
}

QHash<WorkspaceId, SeatLedger> SeatStore::ledgers(std::span<const qint64> workspaces) {
    static const QByteArray sql = QByteArray(entrySelect) + "WHERE workspace_id IN " + KeyList::places();
    QHash<WorkspaceId, std::vector<SeatEntry>> entries;
    KeyList::each<qint64>(m_session, sql, workspaces, [&entries](const Cursor& row) {
        SeatEntry entry = entryAt(row);
        entries[entry.workspaceId].push_back(std::move(entry));
    });
    QHash<WorkspaceId, SeatLedger> ledgers;
    ledgers.reserve(entries.size());
    for (auto of = entries.begin(); of != entries.end(); ++of)
        ledgers.insert(of.key(), SeatLedger(std::move(of.value())));
    return ledgers;
}

TeamId SeatStore::insert(const Team& team) {
    return TeamId{
        m_session.insert("INSERT INTO team (workspace_id, name, state, version) VALUES (?, ?, ?, 1) RETURNING id",
                         team.workspaceId, team.name, toString(team.state))};
}

MemberId SeatStore::insert(const WorkspaceMember& member) {
    return MemberId{
        m_session.insert("INSERT INTO workspace_member (workspace_id, email, name, removed, active, version) "
                         "VALUES (?, ?, ?, ?, ?, 1) RETURNING id",
                         member.workspaceId, member.email, member.name, member.removed, member.active)};
}

bool SeatStore::update(const Team& team) {
    m_session.changes().add(Noun::Workspace, team.workspaceId.value);
    return m_session.run("UPDATE team SET name = ?, version = version + 1 WHERE id = ? AND version = ?", team.name,
                         team.id, team.version) == 1;
}

bool SeatStore::update(const WorkspaceMember& member) {
    m_session.changes().add(Noun::Workspace, member.workspaceId.value);
    return m_session.run("UPDATE workspace_member SET email = ?, name = ?, version = version + 1 "
                         "WHERE id = ? AND version = ?",
                         member.email, member.name, member.id, member.version) == 1;
}

void SeatStore::add(std::span<const SeatEntry> entries) {
    BulkInsert rows(
        m_session, "seat_entry",
        {"workspace_id", "kind", "team_id", "member_id", "on_date", "takes_back", "at", "actor", "operation_id"});
    WorkspaceId last;
    for (const SeatEntry& entry : entries) {
        rows.add(entry.workspaceId, toString(entry.kind), entry.team, entry.member, entry.on, entry.takesBack,
                 entry.atMs, entry.actor, entry.operation);
        if (entry.workspaceId != last)
            m_session.changes().add(Noun::Workspace, entry.workspaceId.value);
        last = entry.workspaceId;
    }
    rows.flush();
}

void SeatStore::keepStates(WorkspaceId workspace, const SeatLedger& ledger) {
    BulkUpdate teamRows(m_session, "team", "id", {"state"});
    for (const Team& team : teams(workspace))
        if (const Team::State state = ledger.stateOf(team.id); state != team.state)
            teamRows.add(team.id, toString(state));
    teamRows.flush();
    BulkUpdate memberRows(m_session, "workspace_member", "id", {"removed", "active"});
    for (const WorkspaceMember& member : members(workspace)) {
        const bool removed = !ledger.hasAccess(member.id);
        const bool active = ledger.isActive(member.id);
        if (removed != member.removed || active != member.active)
            memberRows.add(member.id, removed, active);
    }
    memberRows.flush();
}

void SeatStore::add(std::span<const LicenceCount> counts) {
    BulkInsert rows(
        m_session, "licence_count",
        {"subscription_id", "workspace_id", "period_start", "period_end", "counted_on", "licences", "entry_id"});
    for (const LicenceCount& count : counts)
        rows.add(count.subscription, count.workspace, count.period.start, count.period.end, count.countedOn,
                 count.licences, count.upTo);
    rows.flush();
}

std::vector<WorkspaceId> SeatStore::workspaces() {
    return readAll<WorkspaceId>(m_session.query("SELECT DISTINCT workspace_id FROM seat_entry ORDER BY workspace_id"),
                                [](const Cursor& row) { return row.id<WorkspaceId>(0); });
}

std::vector<LicenceCount> SeatStore::counts() {
    static const QByteArray sql = QByteArray(countSelect) + "ORDER BY subscription_id, period_start";
    return readAll<LicenceCount>(m_session.query(sql), countAt);
}

std::vector<LicenceCount> SeatStore::counts(SubscriptionId id) {
    static const QByteArray sql = QByteArray(countSelect) + "WHERE subscription_id = ? ORDER BY period_start";
    return readAll<LicenceCount>(m_session.query(sql, id), countAt);
}

std::vector<LicenceCount> SeatStore::countsOn(QDate day) {
    static const QByteArray sql =
        QByteArray(countSelect) + "WHERE period_start <= ? AND period_end > ? ORDER BY subscription_id, period_start";
    return readAll<LicenceCount>(m_session.query(sql, day, day), countAt);
}

} // namespace quittance
