#include "services/SeatAct.h"

#include "base/Text.h"
#include "services/Records.h"
#include "storage/SeatStore.h"
#include "storage/WorkspaceStore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SeatText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SeatAct)
};

using Kind = SeatEntry::Kind;

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }
Error noTeam() { return {ErrorCode::NotFound, SeatText::tr("This team does not exist any more."), u"team"_s}; }
Error noMember() { return {ErrorCode::NotFound, SeatText::tr("This member does not exist any more."), u"email"_s}; }

} // namespace

Result<SeatAct> SeatAct::begin(CommandContext& context, WorkspaceId id, QDate today) {
    SeatStore(context.session).lock(id);
    auto workspace = WorkspaceStore(context.session).workspace(id);
    if (!workspace)
        return Error{ErrorCode::NotFound, SeatText::tr("This workspace does not exist any more.")};
    SeatAct act(context, *std::move(workspace), today);
    act.load();
    return act;
}

void SeatAct::load() {
    SeatStore store(m_context.session);
    for (const Team& team : store.teams(m_workspace.id)) {
        m_teamNames.insert(text::folded(team.name), team.id);
        m_teams.insert(team.id, team);
    }
    m_entries = store.entries(m_workspace.id);
    const SeatLedger ledger(m_entries);
    for (const WorkspaceMember& member : store.members(m_workspace.id)) {
        m_addresses.insert(member.email, member.id);
        m_teamsOf.insert(member.id, ledger.teamsNow(member.id));
        m_members.insert(member.id, member);
    }
    QSet<qint64> takenBack;
    for (const SeatEntry& entry : m_entries)
        if (entry.takesBack)
            takenBack.insert(*entry.takesBack);
    for (const SeatEntry& entry : m_entries) {
        if (takenBack.contains(entry.id) || entry.takesBack)
            continue;
        if (entry.team)
            m_teamDays[*entry.team] = std::max(m_teamDays.value(*entry.team), entry.on);
        if (entry.member)
            m_memberDays[*entry.member] = std::max(m_memberDays.value(*entry.member), entry.on);
    }
}

Result<QDate> SeatAct::dayFor(std::optional<QDate> on, QDate known, const QString& name) const {
    const QDate day = on.value_or(std::max(m_today, known));
    if (!day.isValid())
        return invalid(SeatText::tr("This is not a date."), u"on"_s);
    if (day > std::max(m_today, known))
        return invalid(SeatText::tr("Choose today or an earlier day: the ledger holds what has happened."), u"on"_s);
    if (known.isValid() && day < known)
        return invalid(SeatText::tr("Something is known of %1 on %2 already. Choose this day or a later one.")
                           .arg(name, shown(known)),
                       u"on"_s);
    return day;
}

Result<> SeatAct::mayCountFrom(std::optional<QDate> on, const QString& email, const QString& team) const {
    const MemberId member = m_addresses.value(text::normalisedLine(email).toLower());
    const auto ofMember = dayFor(on, m_memberDays.value(member), email);
    if (!ofMember)
        return ofMember.error();
    const auto ofTeam = dayFor(on, m_teamDays.value(m_teamNames.value(text::folded(text::normalisedLine(team)))), team);
    return ofTeam ? Result<>() : Result<>(ofTeam.error());
}

void SeatAct::note(SeatEntry::Kind kind, std::optional<TeamId> team, std::optional<MemberId> member, QDate on) {
    m_new.push_back({.workspaceId = m_workspace.id,
                     .kind = kind,
                     .team = team,
                     .member = member,
                     .on = on,
                     .takesBack = {},
                     .atMs = m_context.nowMs,
                     .actor = m_context.actor.name(),
                     .operation = m_context.operation.toString()});
    // A member joins a team on any day on which the team is there: only acts on the team itself move its day on.
    if (team && !member)
        m_teamDays[*team] = on;
    if (member)
        m_memberDays[*member] = on;
}

const Team* SeatAct::team(TeamId id) const {
    const auto found = m_teams.constFind(id);
    return found == m_teams.cend() ? nullptr : &*found;
}

const WorkspaceMember* SeatAct::member(MemberId id) const {
    const auto found = m_members.constFind(id);
    return found == m_members.cend() ? nullptr : &*found;
}

std::optional<Team> SeatAct::teamNamed(const QString& name) const {
    const Team* const found = team(m_teamNames.value(text::folded(text::normalisedLine(name))));
    return found && found->state != Team::State::Withdrawn ? std::optional(*found) : std::nullopt;
}

std::optional<WorkspaceMember> SeatAct::memberNamed(const QString& email) const {
    const WorkspaceMember* const found = member(m_addresses.value(text::normalisedLine(email).toLower()));
    return found && !found->removed ? std::optional(*found) : std::nullopt;
}

const std::vector<TeamId>& SeatAct::teamsOf(MemberId member) const {
    static const std::vector<TeamId> none;
    const auto found = m_teamsOf.constFind(member);
    return found == m_teamsOf.cend() ? none : *found;
}

std::vector<WorkspaceMember> SeatAct::inactive() const {
    std::vector<WorkspaceMember> all;
    for (const WorkspaceMember& each : m_members)
        if (!each.removed && std::ranges::none_of(teamsOf(each.id),
                                                  [this](TeamId id) { return team(id)->state == Team::State::Active; }))
            all.push_back(each);
    std::ranges::sort(all, {}, &WorkspaceMember::email);
    return all;
}

Result<TeamId> SeatAct::addTeam(const Team& draft, std::optional<QDate> on) {
    Team wanted = normalised(draft);
    wanted.workspaceId = m_workspace.id;
    wanted.state = Team::State::Active;
    if (auto valid = records::require(validate(wanted)); !valid)
        return valid.error();
    const QString key = text::folded(wanted.name);
    const Team* const known = team(m_teamNames.value(key));
    if (known && known->state == Team::State::Active)
        return Error{ErrorCode::Conflict, SeatText::tr("This workspace has a team of this name already."), u"name"_s};
    if (known && known->state == Team::State::Archived)
        return Error{ErrorCode::Conflict,
                     SeatText::tr("The team “%1” is archived. Take it out of the archive instead.").arg(known->name),
                     u"name"_s};
    wanted.id = known ? known->id : TeamId{};
    const auto day = dayFor(on, m_teamDays.value(wanted.id), wanted.name);
    if (!day)
        return day.error();
    if (!known)
        wanted.id = SeatStore(m_context.session).insert(wanted);
    m_teams.insert(wanted.id, wanted);
    m_teamNames.insert(key, wanted.id);
    note(Kind::TeamAdded, wanted.id, std::nullopt, *day);
    return wanted.id;
}

Result<> SeatAct::archive(TeamId id) {
    const auto found = m_teams.find(id);
    if (found == m_teams.end() || found->state == Team::State::Withdrawn)
        return noTeam();
    if (found->state == Team::State::Archived)
        return {};
    const auto day = dayFor(std::nullopt, m_teamDays.value(id), found->name);
    if (!day)
        return day.error();
    found->state = Team::State::Archived;
    note(Kind::TeamArchived, id, std::nullopt, *day);
    return {};
}

Result<> SeatAct::restore(TeamId id) {
    const auto found = m_teams.find(id);
    if (found == m_teams.end() || found->state == Team::State::Withdrawn)
        return noTeam();
    if (found->state == Team::State::Active)
        return {};
    const auto day = dayFor(std::nullopt, m_teamDays.value(id), found->name);
    if (!day)
        return day.error();
    found->state = Team::State::Active;
    note(Kind::TeamRestored, id, std::nullopt, *day);
    return {};
}

Result<MemberId> SeatAct::addMember(const WorkspaceMember& draft, std::optional<QDate> on) {
    WorkspaceMember wanted = normalised(draft);
    wanted.workspaceId = m_workspace.id;
    wanted.removed = false;
    wanted.active = false;
    if (auto valid = records::require(validate(wanted)); !valid)
        return valid.error();
    const WorkspaceMember* const known = member(m_addresses.value(wanted.email));
    if (known && !known->removed)
        return Error{ErrorCode::Conflict, SeatText::tr("%1 is a member of this workspace already.").arg(wanted.email),
                     u"email"_s};
    const auto day = dayFor(on, known ? m_memberDays.value(known->id) : QDate(), wanted.email);
    if (!day)
        return day.error();
    SeatStore store(m_context.session);
    if (known) {
        wanted.id = known->id;
        wanted.version = known->version;
        if (wanted.name.isEmpty())
            wanted.name = known->name;
        else if (wanted.name != known->name && store.update(wanted))
            ++wanted.version;
    } else {
        wanted.removed = true; // until the ledger tells otherwise
        wanted.id = store.insert(wanted);
        wanted.removed = false;
    }
    m_members.insert(wanted.id, wanted);
    m_addresses.insert(wanted.email, wanted.id);
    m_teamsOf.insert(wanted.id, {});
    note(Kind::MemberAdded, std::nullopt, wanted.id, *day);
    return wanted.id;
}

Result<> SeatAct::join(MemberId id, TeamId teamId, std::optional<QDate> on) {
    const WorkspaceMember* const joining = member(id);
    const Team* const joined = team(teamId);
    if (!joining || joining->removed)
        return noMember();
    if (!joined || joined->state == Team::State::Withdrawn)
        return noTeam();
    if (joined->state == Team::State::Archived)
        return Error{ErrorCode::Conflict,
                     SeatText::tr("The team “%1” is archived. Take it out of the archive first.").arg(joined->name),
                     u"team"_s};
    auto& teams = m_teamsOf[id];
    if (std::ranges::find(teams, teamId) != teams.end())
        return {};
    const auto day = dayFor(on, m_memberDays.value(id), joining->email);
    if (!day)
        return day.error();
    teams.push_back(teamId);
    note(Kind::Joined, teamId, id, *day);
    return {};
}

Result<> SeatAct::leave(MemberId id, TeamId teamId) {
    const WorkspaceMember* const leaving = member(id);
    if (!leaving)
        return noMember();
    if (std::erase(m_teamsOf[id], teamId) == 0)
        return {};
    const auto day = dayFor(std::nullopt, m_memberDays.value(id), leaving->email);
    if (!day)
        return day.error();
    note(Kind::Left, teamId, id, *day);
    return {};
}

Result<> SeatAct::remove(MemberId id) {
    const auto found = m_members.find(id);
    if (found == m_members.end())
        return noMember();
    if (found->removed)
        return {};
    const std::vector<TeamId> teams = teamsOf(id);
    for (const TeamId each : teams)
        if (auto left = leave(id, each); !left)
            return left;
    const auto day = dayFor(std::nullopt, m_memberDays.value(id), found->email);
    if (!day)
        return day.error();
    found->removed = true;
    note(Kind::MemberRemoved, std::nullopt, id, *day);
    return {};
}

Result<> SeatAct::takeBack(std::span<const SeatEntry> entries) {
    QSet<qint64> taken;
    QSet<TeamId> teams; // as such, not as somebody's
    QSet<MemberId> members;
    for (const SeatEntry& entry : entries) {
        taken.insert(entry.id);
        if (entry.member)
            members.insert(*entry.member);
        else if (entry.team)
            teams.insert(*entry.team);
    }
    QSet<qint64> already;
    for (const SeatEntry& entry : m_entries)
        if (entry.takesBack)
            already.insert(*entry.takesBack);
    const qint64 first = entries.empty() ? 0 : entries.front().id;
    for (const SeatEntry& later : m_entries) {
        if (later.id < first || taken.contains(later.id) || later.takesBack || already.contains(later.id))
            continue;
        if ((later.team && teams.contains(*later.team)) || (later.member && members.contains(*later.member)))
            return Error{ErrorCode::Conflict, SeatText::tr("“%1” was done with it since, on %2. Take this back first.")
                                                  .arg(displayName(later.kind), shown(later.on))};
    }
    for (const SeatEntry& entry : entries) {
        if (already.contains(entry.id) || entry.takesBack)
            continue;
        note(Kind::TakenBack, entry.team, entry.member, entry.on);
        m_new.back().takesBack = entry.id;
    }
    return {};
}

void SeatAct::store(const QString& action, const QString& what) {
    if (m_new.empty())
        return;
    SeatStore store(m_context.session);
    store.add(m_new);
    store.keepStates(m_workspace.id, SeatLedger(store.entries(m_workspace.id)));
    m_context.audit(action, u"workspace"_s, m_workspace.id.value, m_workspace.name, {}, {{u"licences"_s, what}});
    m_new.clear();
}

} // namespace quittance
