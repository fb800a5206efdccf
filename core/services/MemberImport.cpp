#include "services/ImportRows.h"
#include "services/SeatAct.h"
#include "storage/CustomerStore.h"
#include "storage/WorkspaceStore.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(quittance::ImportRun)
};

/// Members of workspaces by their address: each line puts one member into one team. A team that is not there is made;
/// nobody is taken out of a team or removed by a file.
class MemberImporter final : public RowImporter {
public:
    MemberImporter(CommandContext& context, QDate today) : m_context(context), m_today(today) {}

    std::optional<ImportReport::RowOutcome> apply(ImportRow& row) override {
        SeatAct* const act = actOf(row);
        const QString teamName = row.required(u"team"_s);
        const WorkspaceMember draft{
            .id = {}, .workspaceId = {}, .email = row.required(u"email"_s), .name = row.text(u"name"_s)};
        const std::optional<QDate> from = row.date(u"from"_s);
        if (!act || row.isRejected())
            return std::nullopt;
        const WorkspaceMember wanted = normalised(draft);
        for (const Error& error : validate(wanted))
            row.reject(error.field, error.message);
        const auto key = std::tuple(act->workspace().id, wanted.email, teamName.toCaseFolded());
        if (!row.isRejected() && !m_seen.insert(key).second)
            row.reject(u"email"_s, ImportText::tr("“%1” occurs twice in the file.").arg(wanted.email));
        if (row.isRejected())
            return std::nullopt;
        return place(*act, wanted, teamName, from, row);
    }

    void finish() override {
        for (auto& [id, act] : m_acts)
            act.store(u"import_members"_s, QString::number(m_added[id]));
        m_context.session.changes().add(Noun::Workspace);
    }

private:
    SeatAct* actOf(ImportRow& row) {
        const QString code = row.required(u"customer_code"_s);
        if (code.isEmpty())
            return nullptr;
        const QString name = row.text(u"workspace"_s);
        const auto known = m_workspaces.find({code, name});
        if (known != m_workspaces.end())
            return known->second.isValid() ? &m_acts.at(known->second) : refuse(row, code, name);
        WorkspaceId id;
        if (const auto customer = CustomerStore(m_context.session).customerByCode(code)) {
            WorkspaceStore store(m_context.session);
            if (!name.isEmpty())
                id = store.workspaceNamed(customer->id, name).value_or(WorkspaceId{});
            else if (const auto all = store.workspaces(customer->id); all.size() == 1)
                id = all.front().id;
        }
        m_workspaces.emplace(std::pair(code, name), id);
        if (!id.isValid())
            return refuse(row, code, name);
        if (const auto there = m_acts.find(id); there != m_acts.end())
            return &there->second;
        auto act = SeatAct::begin(m_context, id, m_today);
        if (!act) {
            row.reject(u"workspace"_s, act.error().message);
            return nullptr;
        }
        return &m_acts.emplace(id, *std::move(act)).first->second;
    }

    SeatAct* refuse(ImportRow& row, const QString& code, const QString& name) {
        if (!CustomerStore(m_context.session).customerByCode(code))
            row.reject(u"customer_code"_s,
                       ImportText::tr("There is no customer “%1”. Import the customers first.").arg(code));
        else if (name.isEmpty())
            row.reject(u"workspace"_s, ImportText::tr("This customer has several workspaces: name one of them."));
        else
            row.reject(u"workspace"_s, ImportText::tr("This customer has no workspace “%1”.").arg(name));
        return nullptr;
    }

    std::optional<ImportReport::RowOutcome> place(SeatAct& act, const WorkspaceMember& wanted, const QString& teamName,
                                                  std::optional<QDate> from, ImportRow& row) {
        ImportReport::RowOutcome outcome{.row = row.line(), .key = wanted.email, .label = teamName};
        const auto known = act.memberNamed(wanted.email);
        const auto team = act.teamNamed(teamName);
        if (team && team->state == Team::State::Archived) {
            row.reject(u"team"_s,
                       ImportText::tr("The team “%1” is archived. Take it out of the archive first.").arg(team->name));
            return std::nullopt;
        }
        if (known && team && std::ranges::find(act.teamsOf(known->id), team->id) != act.teamsOf(known->id).end()) {
            outcome.action = u"unchanged"_s;
            return outcome;
        }
        // Asked before anything is written: a row that is refused leaves nothing behind.
        if (auto may = act.mayCountFrom(from, wanted.email, teamName); !may) {
            row.reject(u"from"_s, may.error().message);
            return std::nullopt;
        }
        outcome.action = known ? u"update"_s : u"create"_s;
        outcome.change = team ? teamName : ImportText::tr("%1 (new team)").arg(teamName);
        const auto reject = [&row](const Error& error) {
            row.reject(error.field == "on"_L1     ? u"from"_s
                       : error.field == "name"_L1 ? u"team"_s
                                                  : error.field,
                       error.message);
        };
        Result<TeamId> joined =
            team ? Result<TeamId>(team->id) : act.addTeam({.id = {}, .workspaceId = {}, .name = teamName}, from);
        Result<MemberId> member = known ? Result<MemberId>(known->id) : MemberId{};
        if (joined && !known)
            member = act.addMember(wanted, from);
        if (!joined)
            reject(joined.error());
        else if (!member)
            reject(member.error());
        else if (auto in = act.join(*member, *joined, from); !in)
            reject(in.error());
        if (row.isRejected())
            return std::nullopt;
        ++m_added[act.workspace().id];
        return outcome;
    }

    CommandContext& m_context;
    QDate m_today;
    std::map<WorkspaceId, SeatAct> m_acts;
    std::map<std::pair<QString, QString>, WorkspaceId> m_workspaces; ///< by customer and name; none: there is none
    std::map<WorkspaceId, qint64> m_added;
    std::set<std::tuple<WorkspaceId, QString, QString>> m_seen;
};

} // namespace

std::unique_ptr<RowImporter> memberImporter(CommandContext& context, QDate today) {
    return std::make_unique<MemberImporter>(context, today);
}

} // namespace quittance
