#include "domain/workspaces/SeatLedger.h"

#include "base/Result.h"
#include "base/Text.h"
#include "domain/company/EmailAddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SeatText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SeatLedger)
};

constexpr qsizetype longestName = 200;

using Kind = SeatEntry::Kind;
constexpr Kind allKinds[] = {Kind::TeamAdded,     Kind::TeamArchived, Kind::TeamRestored, Kind::MemberAdded,
                             Kind::MemberRemoved, Kind::Joined,       Kind::Left,         Kind::TakenBack};

Error tooLong() {
    return invalid(SeatText::tr("The name is too long; %1 characters are the most.").arg(longestName), u"name"_s);
}

} // namespace

QString toString(LicenceUnit unit) { return unit == LicenceUnit::Team ? u"team"_s : u"member"_s; }

QString displayName(LicenceUnit unit) {
    return unit == LicenceUnit::Team ? SeatText::tr("Per team") : SeatText::tr("Per user");
}

QString toString(Team::State state) {
    switch (state) {
    case Team::State::Active: return u"active"_s;
    case Team::State::Archived: return u"archived"_s;
    case Team::State::Withdrawn: return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

QString toString(SeatEntry::Kind kind) {
    switch (kind) {
    case Kind::TeamAdded: return u"team_added"_s;
    case Kind::TeamArchived: return u"team_archived"_s;
    case Kind::TeamRestored: return u"team_restored"_s;
    case Kind::MemberAdded: return u"member_added"_s;
    case Kind::MemberRemoved: return u"member_removed"_s;
    case Kind::Joined: return u"joined"_s;
    case Kind::Left: return u"left"_s;
    case Kind::TakenBack: return u"taken_back"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SeatEntry::Kind> seatEntryKindFromString(QStringView text) {
    for (const Kind kind : allKinds)
        if (text == toString(kind))
            return kind;
    return std::nullopt;
}

QString displayName(SeatEntry::Kind kind) {
    switch (kind) {
    case Kind::TeamAdded: return SeatText::tr("Team added");
    case Kind::TeamArchived: return SeatText::tr("Team archived");
    case Kind::TeamRestored: return SeatText::tr("Team taken out of the archive");
    case Kind::MemberAdded: return SeatText::tr("Member added");
    case Kind::MemberRemoved: return SeatText::tr("Member removed");
    case Kind::Joined: return SeatText::tr("Joined the team");
    case Kind::Left: return SeatText::tr("Left the team");
    case Kind::TakenBack: return SeatText::tr("Taken back");
    }
    Q_UNREACHABLE();
}

std::vector<Error> validate(const Team& team) {
    if (team.name.isEmpty())
        return {invalid(SeatText::tr("Enter the team’s name."), u"name"_s)};
    if (team.name.size() > longestName)
        return {tooLong()};
    return {};
}

std::vector<Error> validate(const WorkspaceMember& member) {
    std::vector<Error> errors;
    if (!isEmailAddress(member.email))
        errors.push_back(invalid(SeatText::tr("Enter the member’s e-mail address, such as ada@example.com: it tells "
                                              "the members of a workspace apart."),
                                 u"email"_s));
    if (member.name.size() > longestName)
        errors.push_back(tooLong());
    return errors;
}

Team normalised(Team team) {
    team.name = text::normalisedLine(team.name);
    return team;
}

WorkspaceMember normalised(WorkspaceMember member) {
    member.email = text::normalisedLine(member.email).toLower();
    member.name = text::normalisedLine(member.name);
    return member;
}

QDate SeatLedger::archivedFrom(QDate archivedOn) {
    return QDate(archivedOn.year(), archivedOn.month(), 1).addMonths(1);
}

SeatLedger::SeatLedger(std::vector<SeatEntry> entries) {
    std::unordered_set<qint64> takenBack;
    for (const SeatEntry& entry : entries) {
        m_last = std::max(m_last, entry.id);
        if (entry.takesBack)
            takenBack.insert(*entry.takesBack);
    }
    if (!takenBack.empty())
        std::erase_if(entries,
                      [&takenBack](const SeatEntry& entry) { return entry.takesBack || takenBack.contains(entry.id); });
    std::ranges::sort(entries, {}, &SeatEntry::id);
    tellStates(entries);
    std::ranges::sort(entries,
                      [](const SeatEntry& a, const SeatEntry& b) { return a.on != b.on ? a.on < b.on : a.id < b.id; });
    const auto begin = [](Spans& spans, QDate day) {
        if (!spans.empty() && !spans.back().until.isValid())
            return;
        // Back before it had stopped to count: as if nothing had been.
        if (!spans.empty() && spans.back().until >= day)
            spans.back().until = QDate();
        else
            spans.push_back({day, {}});
    };
    const auto end = [](Spans& spans, QDate day) {
        if (spans.empty() || spans.back().until.isValid())
            return;
        spans.back().until = std::max(day, spans.back().from);
    };
    std::map<std::pair<qint64, qint64>, Spans> memberships; // by member and team
    for (const SeatEntry& entry : entries) {
        const qint64 team = entry.team ? entry.team->value : 0;
        const qint64 member = entry.member ? entry.member->value : 0;
        switch (entry.kind) {
        case Kind::TeamAdded:
        case Kind::TeamRestored: begin(m_teams[team], entry.on); break;
        case Kind::TeamArchived: end(m_teams[team], archivedFrom(entry.on)); break;
        case Kind::Joined: begin(memberships[{member, team}], entry.on); break;
        case Kind::Left: end(memberships[{member, team}], entry.on); break;
        case Kind::MemberAdded:
        case Kind::MemberRemoved:
        case Kind::TakenBack: break;
        }
    }
    for (auto& [key, spans] : memberships) {
        const Spans& team = m_teams[key.second];
        Spans& counted = m_members[key.first];
        for (const Span& in : spans)
            for (const Span& active : team) {
                const Span both{std::max(in.from, active.from), !in.until.isValid() ? active.until
                                                                : !active.until.isValid()
                                                                    ? in.until
                                                                    : std::min(in.until, active.until)};
                if (!both.until.isValid() || both.from < both.until)
                    counted.push_back(both);
            }
        m_memberOf[key.first].emplace_back(key.second, std::move(spans));
    }
    // One person in several teams is one licence.
    for (auto& [member, spans] : m_members) {
        std::ranges::sort(spans, {}, &Span::from);
        Spans merged;
        for (const Span& span : spans) {
            Span* const last = merged.empty() ? nullptr : &merged.back();
            if (!last || (last->until.isValid() && last->until < span.from))
                merged.push_back(span);
            else if (last->until.isValid() && (!span.until.isValid() || span.until > last->until))
                last->until = span.until;
        }
        spans = std::move(merged);
    }
    m_teamCounts = counted(m_teams);
    m_memberCounts = counted(m_members);
}

void SeatLedger::tellStates(const std::vector<SeatEntry>& entries) {
    for (const SeatEntry& entry : entries) {
        const qint64 member = entry.member ? entry.member->value : 0;
        switch (entry.kind) {
        case Kind::TeamAdded:
        case Kind::TeamRestored: m_states[entry.team->value] = Team::State::Active; break;
        case Kind::TeamArchived: m_states[entry.team->value] = Team::State::Archived; break;
        case Kind::MemberAdded: m_access[member] = true; break;
        case Kind::MemberRemoved: m_access[member] = false; break;
        case Kind::Joined:
            if (auto& teams = m_teamsNow[member]; std::ranges::find(teams, *entry.team) == teams.end())
                teams.push_back(*entry.team);
            break;
        case Kind::Left: std::erase(m_teamsNow[member], *entry.team); break;
        case Kind::TakenBack: break;
        }
    }
}

Team::State SeatLedger::stateOf(TeamId team) const {
    const auto found = m_states.find(team.value);
    return found == m_states.end() ? Team::State::Withdrawn : found->second;
}

bool SeatLedger::hasAccess(MemberId member) const {
    const auto found = m_access.find(member.value);
    return found != m_access.end() && found->second;
}

const std::vector<TeamId>& SeatLedger::teamsNow(MemberId member) const {
    static const std::vector<TeamId> none;
    const auto found = m_teamsNow.find(member.value);
    return found == m_teamsNow.end() ? none : found->second;
}

bool SeatLedger::isActive(MemberId member) const {
    return hasAccess(member) &&
           std::ranges::any_of(teamsNow(member), [this](TeamId team) { return stateOf(team) == Team::State::Active; });
}

SeatLedger::Counts SeatLedger::counted(const std::map<qint64, Spans>& spansOf) {
    Counts steps;
    for (const auto& [key, spans] : spansOf)
        for (const Span& span : spans) {
            if (span.from == span.until)
                continue;
            ++steps[span.from];
            if (span.until.isValid())
                --steps[span.until];
        }
    qint64 sum = 0;
    for (auto& [day, step] : steps)
        step = sum += step;
    return steps;
}

bool SeatLedger::contains(const Spans& spans, QDate day) {
    return std::ranges::any_of(spans, [day](const Span& span) { return span.contains(day); });
}

qint64 SeatLedger::count(LicenceUnit unit, QDate day) const {
    const Counts& all = counts(unit);
    auto after = all.upper_bound(day);
    return after == all.begin() ? 0 : std::prev(after)->second;
}

SeatLedger::Peak SeatLedger::peak(LicenceUnit unit, Period period) const {
    Peak peak{count(unit, period.start), period.start};
    for (const QDate day : steps(unit, period))
        if (const qint64 counted = count(unit, day); counted > peak.count)
            peak = {counted, day};
    return peak;
}

std::vector<QDate> SeatLedger::steps(LicenceUnit unit, Period period) const {
    std::vector<QDate> days{period.start};
    const Counts& all = counts(unit);
    qint64 before = count(unit, period.start);
    for (auto step = all.upper_bound(period.start); step != all.end() && step->first < period.end; ++step) {
        if (step->second != before)
            days.push_back(step->first);
        before = step->second;
    }
    return days;
}

std::vector<TeamId> SeatLedger::teamsOn(QDate day) const {
    std::vector<TeamId> teams;
    for (const auto& [id, spans] : m_teams)
        if (contains(spans, day))
            teams.push_back(TeamId{id});
    return teams;
}

std::vector<MemberId> SeatLedger::membersOn(QDate day) const {
    std::vector<MemberId> members;
    for (const auto& [id, spans] : m_members)
        if (contains(spans, day))
            members.push_back(MemberId{id});
    return members;
}

std::vector<TeamId> SeatLedger::teamsOf(MemberId member, QDate day) const {
    std::vector<TeamId> teams;
    const auto found = m_memberOf.find(member.value);
    if (found == m_memberOf.end())
        return teams;
    for (const auto& [team, spans] : found->second) {
        const auto active = m_teams.find(team);
        if (contains(spans, day) && active != m_teams.end() && contains(active->second, day))
            teams.push_back(TeamId{team});
    }
    return teams;
}

} // namespace quittance
