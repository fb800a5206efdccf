#include "services/LicenceService.h"

#include "services/Command.h"
#include "services/Records.h"
#include "services/SeatAct.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/LicenceQuery.h"
#include "storage/SeatStore.h"
#include "storage/SubscriptionStore.h"
#include "storage/WorkspaceStore.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LicenceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::LicenceService)
};

Error noWorkspace() { return {ErrorCode::NotFound, LicenceText::tr("This workspace does not exist any more.")}; }

QString planName(const BillableSubscription& item) {
    const QString language = QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
    const QString product = nameIn(language, item.product.nameFr, item.product.nameEn);
    const QString plan = nameIn(language, item.plan.nameFr, item.plan.nameEn);
    return plan.isEmpty() || plan == product ? product : QString(product % u" — " % plan);
}

qint64 countFor(const BillableSubscription& item, const SeatLedger& seats, const Period& period) {
    const LicenceUnit unit = *licenceUnit(item.product.kind);
    return item.plan.counting == LicenceCounting::Peak ? seats.peak(unit, period).count
                                                       : seats.count(unit, period.start);
}

/// What a period costs with so many licences.
std::optional<Money> netOf(const BillableSubscription& item, const Period& period, qint64 licences) {
    Subscription counted = item.subscription;
    counted.quantity = Quantity::fromInteger(licences);
    counted.billedUntil = period.start;
    const auto charge = nextCharge(counted, item.plan, item.price);
    return charge ? std::optional(charge->net) : std::nullopt;
}

CountedLicences countedLicences(Session& session, const BillableSubscription& item, const SeatLedger& seats) {
    CountedLicences counted{.subscription = item.subscription.id,
                            .code = item.subscription.code,
                            .planName = planName(item),
                            .unit = *licenceUnit(item.product.kind),
                            .counting = item.plan.counting,
                            .last = {},
                            .next = {},
                            .nextNet = {}};
    const auto counts = SeatStore(session).counts(item.subscription.id);
    if (!counts.empty())
        counted.last = counts.back();
    const UnbilledPeriods periods(item.subscription, item.plan);
    if (!periods.atEnd()) {
        counted.next = periods.period();
        counted.nextCount = countFor(item, seats, *counted.next);
        counted.nextNet = netOf(item, *counted.next, counted.nextCount);
    }
    return counted;
}

std::vector<BillableSubscription> countedSubscriptions(Session& session, WorkspaceId workspace, QDate today) {
    std::vector<BillableSubscription> items;
    SubscriptionStore store(session);
    for (const qint64 id : LicenceQuery(session, today).countedSubscriptions(workspace))
        if (auto item = store.billable(SubscriptionId{id}); item && isCounted(*item))
            items.push_back(*std::move(item));
    return items;
}

/// One command on the seats of one workspace; `edit` returns the id of the result and says what is written in the
/// history.
using SeatEdit = std::function<Result<qint64>(SeatAct& act, QString& what)>;

struct SeatCommand {
    Database& database;
    const Clock& clock;
    const Actor& actor;
    const OperationId& operation;
};

Result<qint64> actOn(const SeatCommand& command, const QString& action,
                     const std::function<std::optional<WorkspaceId>(Session&)>& workspaceOf, const SeatEdit& edit) {
    return runCommand(command.database, command.clock, command.actor, Permission::ManageSubscriptions,
                      command.operation, u"licences."_s + action, [&](CommandContext& context) -> Result<qint64> {
                          const auto workspace = workspaceOf(context.session);
                          if (!workspace)
                              return noWorkspace();
                          auto act = SeatAct::begin(context, *workspace, businessDay(context.session, command.clock));
                          if (!act)
                              return act.error();
                          QString what;
                          auto done = edit(*act, what);
                          if (done)
                              act->store(action, what);
                          return done;
                      });
}

Result<> without(const Result<qint64>& done) { return done ? Result<>() : Result<>(done.error()); }

auto always(WorkspaceId workspace) {
    return [workspace](Session&) { return std::optional(workspace); };
}

auto workspaceOfTeam(std::span<const TeamId> teams) {
    return [teams](Session& session) -> std::optional<WorkspaceId> {
        const auto team = teams.empty() ? std::nullopt : SeatStore(session).team(teams.front());
        return team ? std::optional(team->workspaceId) : std::nullopt;
    };
}

auto workspaceOfMember(std::span<const MemberId> members) {
    return [members](Session& session) -> std::optional<WorkspaceId> {
        const auto member = members.empty() ? std::nullopt : SeatStore(session).member(members.front());
        return member ? std::optional(member->workspaceId) : std::nullopt;
    };
}

/// "Ada, Bob, Eve" or "Ada, Bob, Eve… (12)".
QString listed(const QStringList& names) {
    constexpr qsizetype most = 5;
    const QString first = names.first(std::min(most, names.size())).join(u", "_s);
    return names.size() > most ? QString(first % u"… (" % QString::number(names.size()) % u')') : first;
}

} // namespace

Result<std::vector<qint64>> LicenceService::ids(const Actor& actor, const LicenceFilter& filter,
                                                const ListSort<LicenceColumn>& sort, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<qint64>> {
        return LicenceQuery(session, businessDay(session, m_clock)).ids(filter, sort.column, sort.descending, limit);
    });
}

Result<std::vector<LicenceRow>> LicenceService::rows(const Actor& actor, std::span<const qint64> workspaces) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<LicenceRow>> {
        return LicenceQuery(session, businessDay(session, m_clock)).rows(workspaces);
    });
}

Result<LicenceCounts> LicenceService::counts(const Actor& actor, const LicenceFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<LicenceCounts> {
        return LicenceQuery(session, businessDay(session, m_clock)).counts(filter);
    });
}

Result<WorkspaceSeats> LicenceService::seats(const Actor& actor, WorkspaceId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<WorkspaceSeats> {
        const auto workspace = WorkspaceStore(session).workspace(id);
        const auto customer =
            workspace ? CustomerStore(session).customer(workspace->customerId) : std::optional<Customer>();
        if (!customer)
            return noWorkspace();
        SeatStore store(session);
        WorkspaceSeats seats{.workspace = *workspace,
                             .customerName = customer->name,
                             .today = businessDay(session, m_clock),
                             .teams = store.teams(id),
                             .members = store.members(id),
                             .entries = store.entries(id),
                             .ledger = {},
                             .subscriptions = {}};
        std::erase_if(seats.teams, [](const Team& team) { return team.state == Team::State::Withdrawn; });
        seats.ledger = SeatLedger(seats.entries);
        for (const BillableSubscription& item : countedSubscriptions(session, id, seats.today))
            seats.subscriptions.push_back(countedLicences(session, item, seats.ledger));
        return seats;
    });
}

Result<ArchivingEffect> LicenceService::effectOfArchiving(const Actor& actor, WorkspaceId id,
                                                          std::span<const TeamId> teams) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<ArchivingEffect> {
        const QDate today = businessDay(session, m_clock);
        std::vector<SeatEntry> entries = SeatStore(session).entries(id);
        const SeatLedger now(entries);
        qint64 last = now.lastEntry();
        for (const TeamId team : teams)
            if (now.stateOf(team) == Team::State::Active)
                entries.push_back({.id = ++last,
                                   .workspaceId = id,
                                   .kind = SeatEntry::Kind::TeamArchived,
                                   .team = team,
                                   .member = {},
                                   .on = today,
                                   .takesBack = {},
                                   .actor = {},
                                   .operation = {}});
        const SeatLedger then(std::move(entries));
        ArchivingEffect effect{.from = SeatLedger::archivedFrom(today), .lines = {}};
        for (const BillableSubscription& item : countedSubscriptions(session, id, today)) {
            UnbilledPeriods periods(item.subscription, item.plan);
            while (!periods.atEnd() && periods.period().start < effect.from)
                periods.next();
            if (periods.atEnd())
                continue;
            const Period period = periods.period();
            const qint64 before = countFor(item, now, period);
            const qint64 after = countFor(item, then, period);
            effect.lines.push_back({.now = countedLicences(session, item, now),
                                    .then = after,
                                    .period = period,
                                    .netNow = netOf(item, period, before),
                                    .netThen = netOf(item, period, after)});
            effect.lines.back().now.nextCount = before;
        }
        return effect;
    });
}

Result<TeamId> LicenceService::addTeam(const Actor& actor, const Team& team, std::optional<QDate> on,
                                       const OperationId& operation) {
    const auto added = actOn({m_database, m_clock, actor, operation}, u"add_team"_s, always(team.workspaceId),
                             [&](SeatAct& act, QString& what) -> Result<qint64> {
                                 const auto id = act.addTeam(team, on);
                                 if (!id)
                                     return id.error();
                                 what = act.team(*id)->name;
                                 return id->value;
                             });
    return added ? Result<TeamId>(TeamId{*added}) : Result<TeamId>(added.error());
}

Result<> LicenceService::renameTeam(const Actor& actor, const Team& team, const OperationId& operation) {
    return without(runCommand(
        m_database, m_clock, actor, Permission::ManageSubscriptions, operation, u"licences.rename_team"_s,
        [&](CommandContext& context) -> Result<qint64> {
            SeatStore store(context.session);
            const Team wanted = normalised(team);
            const auto before = store.team(wanted.id);
            if (!before)
                return Error{ErrorCode::NotFound, LicenceText::tr("This team does not exist any more.")};
            if (auto valid = records::require(validate(wanted)); !valid)
                return valid.error();
            if (before->name == wanted.name)
                return wanted.id.value;
            for (const Team& other : store.teams(before->workspaceId))
                if (other.id != wanted.id && other.name.compare(wanted.name, Qt::CaseInsensitive) == 0)
                    return Error{ErrorCode::Conflict,
                                 LicenceText::tr("This workspace has a team of this name already."), u"name"_s};
            if (before->version != wanted.version || !store.update(wanted))
                return records::changedMeanwhile(before->name);
            const auto workspace = WorkspaceStore(context.session).workspace(before->workspaceId);
            context.audit(u"rename_team"_s, u"workspace"_s, before->workspaceId.value,
                          workspace ? workspace->name : QString(), {{u"name"_s, before->name}},
                          {{u"name"_s, wanted.name}});
            return wanted.id.value;
        }));
}

Result<> LicenceService::archiveTeams(const Actor& actor, std::span<const TeamId> teams, const OperationId& operation) {
    return without(actOn({m_database, m_clock, actor, operation}, u"archive_teams"_s, workspaceOfTeam(teams),
                         [&](SeatAct& act, QString& what) -> Result<qint64> {
                             QStringList names;
                             for (const TeamId id : teams) {
                                 if (auto done = act.archive(id); !done)
                                     return done.error();
                                 names.append(act.team(id)->name);
                             }
                             what = listed(names);
                             return act.workspace().id.value;
                         }));
}

Result<> LicenceService::restoreTeams(const Actor& actor, std::span<const TeamId> teams, const OperationId& operation) {
    return without(actOn({m_database, m_clock, actor, operation}, u"restore_teams"_s, workspaceOfTeam(teams),
                         [&](SeatAct& act, QString& what) -> Result<qint64> {
                             QStringList names;
                             for (const TeamId id : teams) {
                                 if (auto done = act.restore(id); !done)
                                     return done.error();
                                 names.append(act.team(id)->name);
                             }
                             what = listed(names);
                             return act.workspace().id.value;
                         }));
}

Result<MemberId> LicenceService::addMember(const Actor& actor, const WorkspaceMember& member,
                                           std::span<const TeamId> teams, std::optional<QDate> on,
                                           const OperationId& operation) {
    const auto added =
        actOn({m_database, m_clock, actor, operation}, u"add_member"_s, always(member.workspaceId),
              [&](SeatAct& act, QString& what) -> Result<qint64> {
                  if (teams.empty())
                      return invalid(LicenceText::tr("Choose at least one team: a member in no team is not billed."),
                                     u"team"_s);
                  const auto id = act.addMember(member, on);
                  if (!id)
                      return id.error();
                  for (const TeamId team : teams)
                      if (auto joined = act.join(*id, team, on); !joined)
                          return joined.error();
                  what = act.member(*id)->email;
                  return id->value;
              });
    return added ? Result<MemberId>(MemberId{*added}) : Result<MemberId>(added.error());
}

Result<> LicenceService::changeMember(const Actor& actor, const WorkspaceMember& member, const OperationId& operation) {
    return without(runCommand(
        m_database, m_clock, actor, Permission::ManageSubscriptions, operation, u"licences.change_member"_s,
        [&](CommandContext& context) -> Result<qint64> {
            SeatStore store(context.session);
            const WorkspaceMember wanted = normalised(member);
            const auto before = store.member(wanted.id);
            if (!before)
                return Error{ErrorCode::NotFound, LicenceText::tr("This member does not exist any more.")};
            if (auto valid = records::require(validate(wanted)); !valid)
                return valid.error();
            if (before->email == wanted.email && before->name == wanted.name)
                return wanted.id.value;
            for (const WorkspaceMember& other : store.members(before->workspaceId))
                if (other.id != wanted.id && other.email == wanted.email)
                    return Error{ErrorCode::Conflict,
                                 LicenceText::tr("%1 is a member of this workspace already.").arg(wanted.email),
                                 u"email"_s};
            if (before->version != wanted.version || !store.update(wanted))
                return records::changedMeanwhile(before->email);
            const auto workspace = WorkspaceStore(context.session).workspace(before->workspaceId);
            context.audit(u"change_member"_s, u"workspace"_s, before->workspaceId.value,
                          workspace ? workspace->name : QString(),
                          {{u"email"_s, before->email}, {u"name"_s, before->name}},
                          {{u"email"_s, wanted.email}, {u"name"_s, wanted.name}});
            return wanted.id.value;
        }));
}

Result<> LicenceService::moveMembers(const Actor& actor, std::span<const MemberId> members,
                                     std::span<const TeamId> teams, const OperationId& operation) {
    return without(actOn({m_database, m_clock, actor, operation}, u"move_members"_s, workspaceOfMember(members),
                         [&](SeatAct& act, QString& what) -> Result<qint64> {
                             if (teams.empty())
                                 return invalid(LicenceText::tr("Choose the team that has them from now on."),
                                                u"team"_s);
                             QStringList names;
                             for (const MemberId id : members) {
                                 const std::vector<TeamId> before = act.teamsOf(id);
                                 for (const TeamId team : teams)
                                     if (auto joined = act.join(id, team, std::nullopt); !joined)
                                         return joined.error();
                                 for (const TeamId team : before)
                                     if (std::ranges::find(teams, team) == teams.end())
                                         if (auto left = act.leave(id, team); !left)
                                             return left.error();
                                 names.append(act.member(id)->email);
                             }
                             what = listed(names);
                             return act.workspace().id.value;
                         }));
}

Result<> LicenceService::removeMembers(const Actor& actor, std::span<const MemberId> members,
                                       const OperationId& operation) {
    return without(actOn({m_database, m_clock, actor, operation}, u"remove_members"_s, workspaceOfMember(members),
                         [&](SeatAct& act, QString& what) -> Result<qint64> {
                             QStringList names;
                             for (const MemberId id : members) {
                                 if (auto done = act.remove(id); !done)
                                     return done.error();
                                 names.append(act.member(id)->email);
                             }
                             what = listed(names);
                             return act.workspace().id.value;
                         }));
}

Result<std::vector<WorkspaceMember>> LicenceService::inactiveMembers(const Actor& actor, WorkspaceId workspace) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([workspace](Session& session) -> Result<std::vector<WorkspaceMember>> {
        std::vector<WorkspaceMember> members = SeatStore(session).members(workspace);
        std::erase_if(members, [](const WorkspaceMember& member) { return member.removed || member.active; });
        return members;
    });
}

Result<> LicenceService::removeInactiveMembers(const Actor& actor, WorkspaceId workspace,
                                               const OperationId& operation) {
    return without(actOn({m_database, m_clock, actor, operation}, u"remove_inactive_members"_s, always(workspace),
                         [&](SeatAct& act, QString& what) -> Result<qint64> {
                             QStringList names;
                             for (const WorkspaceMember& member : act.inactive()) {
                                 if (auto done = act.remove(member.id); !done)
                                     return done.error();
                                 names.append(member.email);
                             }
                             if (names.isEmpty())
                                 return Error{
                                     ErrorCode::Conflict,
                                     LicenceText::tr("Nobody is inactive: every member is in an active team.")};
                             what = listed(names);
                             return act.workspace().id.value;
                         }));
}

// An import reaches many workspaces: all of them, or none.
Result<> LicenceService::takeBack(const Actor& actor, const OperationId& act, const OperationId& operation) {
    return without(runCommand(m_database, m_clock, actor, Permission::ManageSubscriptions, operation,
                              u"licences.take_back"_s, [&](CommandContext& context) -> Result<qint64> {
                                  std::map<WorkspaceId, std::vector<SeatEntry>> entries;
                                  for (SeatEntry& entry : SeatStore(context.session).entriesOf(act.toString())) {
                                      const WorkspaceId workspace = entry.workspaceId;
                                      entries[workspace].push_back(std::move(entry));
                                  }
                                  if (entries.empty())
                                      return noWorkspace();
                                  const QDate today = businessDay(context.session, m_clock);
                                  for (const auto& [workspace, of] : entries) {
                                      auto seats = SeatAct::begin(context, workspace, today);
                                      if (!seats)
                                          return seats.error();
                                      if (auto done = seats->takeBack(of); !done)
                                          return done.error();
                                      seats->store(u"take_back"_s, displayName(of.front().kind));
                                  }
                                  return entries.begin()->first.value;
                              }));
}

Result<std::vector<LicenceHolder>> LicenceService::billedHolders(const Actor& actor, QDate month) {
    if (auto allowed = actor.require(Permission::ExportData); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<LicenceHolder>> {
        const QDate lastDay = QDate(month.year(), month.month(), 1).addMonths(1).addDays(-1);
        SeatStore store(session);
        SubscriptionStore subscriptions(session);
        std::vector<LicenceHolder> holders;
        for (const LicenceCount& count : store.countsOn(lastDay)) {
            const auto item = subscriptions.billable(count.subscription);
            if (!item)
                continue;
            const WorkspaceId workspace = count.workspace;
            const auto customer = CustomerStore(session).customer(item->subscription.customerId);
            const SeatLedger ledger(store.entries(workspace, count.upTo));
            QHash<TeamId, QString> teams;
            for (const Team& team : store.teams(workspace))
                teams.insert(team.id, team.name);
            LicenceHolder holder{.customerCode = customer ? customer->code : QString(),
                                 .customerName = customer ? customer->name : QString(),
                                 .workspace = WorkspaceStore(session).workspace(workspace).value_or(Workspace{}).name,
                                 .subscription = item->subscription.code,
                                 .plan = planName(*item),
                                 .unit = licenceUnit(item->product.kind).value_or(LicenceUnit::Team),
                                 .period = count.period,
                                 .countedOn = count.countedOn,
                                 .team = {},
                                 .email = {},
                                 .name = {}};
            if (holder.unit == LicenceUnit::Team) {
                for (const TeamId team : ledger.teamsOn(count.countedOn)) {
                    holder.team = teams.value(team);
                    holders.push_back(holder);
                }
                continue;
            }
            QHash<MemberId, WorkspaceMember> members;
            for (const WorkspaceMember& member : store.members(workspace))
                members.insert(member.id, member);
            for (const MemberId id : ledger.membersOn(count.countedOn)) {
                QStringList names;
                for (const TeamId team : ledger.teamsOf(id, count.countedOn))
                    names.append(teams.value(team));
                names.sort();
                const WorkspaceMember member = members.value(id);
                holder.team = names.join(u", "_s);
                holder.email = member.email;
                holder.name = member.name;
                holders.push_back(holder);
            }
        }
        std::ranges::stable_sort(holders, [](const LicenceHolder& a, const LicenceHolder& b) {
            return std::tie(a.customerCode, a.workspace, a.subscription, a.team, a.email) <
                   std::tie(b.customerCode, b.workspace, b.subscription, b.team, b.email);
        });
        return holders;
    });
}

} // namespace quittance
