#include "licences/SeatDialogs.h"

#include "common/Banner.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/TickList.h"
#include "customers/CustomerPicker.h"
#include "services/Services.h"
#include "theme/Tokens.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename W>
W* named(W* widget, const char* name) {
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

/// The active teams, to be ticked.
TickList* teamChoice(const WorkspaceSeats& seats, const std::vector<TeamId>& ticked, QWidget* parent) {
    auto* const list = new TickList(u"teamsList"_s, parent);
    for (const Team& team : seats.teams) {
        if (team.state != Team::State::Active)
            continue;
        list->add(team.name, team.id.value,
                  std::ranges::find(ticked, team.id) != ticked.end() ? Qt::Checked : Qt::Unchecked);
    }
    if (list->count() == 1) // there is nothing to choose
        list->item(0)->setCheckState(Qt::Checked);
    if (list->count() > 0)
        list->setCurrentRow(0);
    const int shown = qBound(3, list->count(), 7);
    list->setRows(shown, shown);
    return list;
}

std::vector<TeamId> ticked(const TickList& list) {
    std::vector<TeamId> teams;
    for (const QVariant& team : list.ticked())
        teams.push_back(TeamId{team.toLongLong()});
    return teams;
}

DateEdit* dayEdit(QDate today, QWidget* parent) {
    auto* const edit = named(new DateEdit(parent), "onEdit");
    if (today.isValid()) {
        edit->setToday(today);
        edit->setDate(today);
    }
    return edit;
}

/// None: the service takes today.
std::optional<QDate> dayOf(DateEdit& edit) {
    const QDate day = edit.date();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

QString placeText(const WorkspaceSeats& seats) {
    return seats.customerName == seats.workspace.name ? seats.customerName
                                                      : QString(seats.customerName % u" · " % seats.workspace.name);
}

QString nameOf(const WorkspaceMember& member) { return member.name.isEmpty() ? member.email : member.name; }

TeamDialog::TeamDialog(Book& book, const WorkspaceSeats* seats, const std::optional<Team>& team, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_place(seats ? placeText(*seats) : QString()),
      m_team(team.value_or(Team())),
      m_name(named(new QLineEdit(m_team.name, form()), "teamNameEdit")) {
    setObjectName(u"teamDialog"_s);
    if (seats) {
        m_team.workspaceId = seats->workspace.id;
    } else {
        m_customer = named(new CustomerPicker(book, form()), "customerPicker");
        m_workspace = named(new QComboBox(form()), "workspaceCombo");
        form()->addField(u"customerId"_s, m_customer)->setRequired(true);
        form()->addField(u"workspaceId"_s, m_workspace)->setRequired(true);
        connect(m_customer, &CustomerPicker::customerChosen, this, &TeamDialog::loadWorkspaces);
    }
    form()->addField(u"name"_s, m_name)->setRequired(true);
    if (isNew()) {
        m_on = dayEdit(seats ? seats->today : QDate(), form());
        form()->addField(u"on"_s, m_on);
    }
    form()->addStretch();
    setDialogSize(this, 460, seats ? 320 : 460);
    ready();
}

void TeamDialog::loadWorkspaces() {
    m_workspace->clear();
    const CustomerId customer = m_customer->customer();
    if (!customer.isValid())
        return;
    book().backend().read(
        m_workspace,
        [actor = book().actor(), customer](Services& services) {
            return services.workspaces.workspaces(actor, customer);
        },
        [this, customer](Result<std::vector<Workspace>> workspaces) {
            if (m_customer->customer() != customer)
                return;
            if (!workspaces) {
                banner()->showError(workspaces.error());
                return;
            }
            m_workspace->clear();
            for (const Workspace& workspace : *workspaces)
                m_workspace->addItem(workspace.name, workspace.id.value);
        });
}

void TeamDialog::retranslate() {
    setTexts(isNew() ? tr("Add a team") : tr("Rename the team"), m_place, isNew() ? tr("Add the team") : tr("Rename"),
             isNew() ? tr("the new team") : tr("the team"));
    label("customerId", tr("&Customer"));
    label("workspaceId", tr("&Workspace"));
    label("name", tr("&Name"));
    label("on", tr("C&ounts from"), tr("Empty: from today on."));
    if (m_on)
        form()->explain(u"on"_s, tr("The first day on which the team counts as a licence. It may lie in the past; what "
                                    "is billed already stays as it is."));
}

void TeamDialog::save() {
    Team wanted = m_team;
    wanted.name = m_name->text();
    if (m_workspace)
        wanted.workspaceId = WorkspaceId{m_workspace->currentData().toLongLong()};
    wanted = normalised(wanted);
    const auto on = m_on ? dayOf(*m_on) : std::nullopt;
    std::vector<Error> problems = validate(wanted);
    if (m_customer && !m_customer->customer().isValid())
        problems.insert(problems.begin(), invalid(tr("Choose the customer."), u"customerId"_s));
    else if (!wanted.workspaceId.isValid())
        problems.insert(problems.begin(), invalid(tr("Choose the workspace."), u"workspaceId"_s));
    if (m_on && !m_on->problem().isEmpty())
        problems.push_back(invalid(m_on->problem(), u"on"_s));
    if (!errors()->show(problems))
        return;
    if (isNew())
        store(
            [wanted, on](Services& services, const Actor& actor, const OperationId& operation) {
                return services.licences.addTeam(actor, wanted, on, operation);
            },
            [this, wanted](TeamId id) {
                m_team = wanted;
                m_team.id = id;
            });
    else
        store([wanted](Services& services, const Actor& actor,
                       const OperationId& operation) { return services.licences.renameTeam(actor, wanted, operation); },
              [this, wanted] { m_team = wanted; });
}

MemberDialog::MemberDialog(Book& book, const WorkspaceSeats& seats, const std::optional<WorkspaceMember>& member,
                           QWidget* parent)
    : FormDialog(book, 1, parent),
      m_place(placeText(seats)),
      m_member(member.value_or(WorkspaceMember())),
      m_email(named(new QLineEdit(m_member.email, form()), "emailEdit")),
      m_name(named(new QLineEdit(m_member.name, form()), "memberNameEdit")) {
    setObjectName(u"memberDialog"_s);
    m_member.workspaceId = seats.workspace.id;
    form()->addField(u"email"_s, m_email)->setRequired(true);
    form()->addField(u"name"_s, m_name);
    if (isNew()) {
        m_teams = teamChoice(seats, {}, form());
        m_on = dayEdit(seats.today, form());
        form()->addField(u"team"_s, m_teams)->setRequired(true);
        form()->addField(u"on"_s, m_on);
        connect(m_teams, &TickList::itemChanged, this, [this] { touch(); });
    }
    form()->addStretch();
    setDialogSize(this, 460, isNew() ? 640 : 340);
    ready();
}

void MemberDialog::retranslate() {
    setTexts(isNew() ? tr("Add a member") : tr("Change the member"), m_place,
             isNew() ? tr("Add the member") : tr("Save"), isNew() ? tr("the new member") : tr("the member"));
    label("email", tr("&E-mail"), tr("Identifies the member in this workspace."));
    label("name", tr("&Name"));
    label("team", tr("&Teams"), tr("A member counts while at least one of the teams is active."));
    label("on", tr("C&ounts from"), tr("Empty: from today on."));
    if (m_on)
        form()->explain(u"on"_s, tr("The first day on which the member counts as a licence. It may lie in the past; "
                                    "what is billed already stays as it is."));
}

void MemberDialog::save() {
    WorkspaceMember wanted = m_member;
    wanted.email = m_email->text();
    wanted.name = m_name->text();
    wanted = normalised(wanted);
    std::vector<Error> problems = validate(wanted);
    if (!isNew()) {
        if (errors()->show(problems))
            store(
                [wanted](Services& services, const Actor& actor, const OperationId& operation) {
                    return services.licences.changeMember(actor, wanted, operation);
                },
                [this, wanted] { m_member = wanted; });
        return;
    }
    const std::vector<TeamId> teams = ticked(*m_teams);
    const auto on = dayOf(*m_on);
    if (teams.empty())
        problems.push_back(invalid(tr("Tick at least one team: a member in no team is not billed."), u"team"_s));
    if (!m_on->problem().isEmpty())
        problems.push_back(invalid(m_on->problem(), u"on"_s));
    if (!errors()->show(problems))
        return;
    store(
        [wanted, teams, on](Services& services, const Actor& actor, const OperationId& operation) {
            return services.licences.addMember(actor, wanted, teams, on, operation);
        },
        [this, wanted](MemberId id) {
            m_member = wanted;
            m_member.id = id;
        });
}

MoveMembersDialog::MoveMembersDialog(Book& book, const WorkspaceSeats& seats,
                                     const std::vector<WorkspaceMember>& members, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_members(members),
      m_teams(teamChoice(seats, members.size() == 1 ? seats.ledger.teamsNow(members.front().id) : std::vector<TeamId>(),
                         form())) {
    setObjectName(u"moveMembersDialog"_s);
    form()->addField(u"team"_s, m_teams)->setRequired(true);
    form()->addStretch();
    connect(m_teams, &TickList::itemChanged, this, [this] { touch(); });
    setDialogSize(this, 460, 400);
    ready();
}

void MoveMembersDialog::retranslate() {
    const int count = static_cast<int>(m_members.size());
    setTexts(tr("Move to other teams"), count == 1 ? nameOf(m_members.front()) : tr("%Ln members", "", count),
             tr("Move"), tr("the teams"));
    label(
        "team", tr("&Teams from today on"),
        tr("Those that are ticked have the members, no others. In which teams they were before stays in the ledger."));
}

void MoveMembersDialog::save() {
    const std::vector<TeamId> teams = ticked(*m_teams);
    if (teams.empty()) {
        errors()->show(invalid(tr("Tick at least one team. To end the access, remove the member."), u"team"_s));
        return;
    }
    std::vector<MemberId> ids;
    ids.reserve(m_members.size());
    for (const WorkspaceMember& member : m_members)
        ids.push_back(member.id);
    store([ids, teams](Services& services, const Actor& actor, const OperationId& operation) {
        return services.licences.moveMembers(actor, ids, teams, operation);
    });
}

} // namespace quittance
