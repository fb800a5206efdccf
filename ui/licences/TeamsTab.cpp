#include "licences/TeamsTab.h"

#include "common/ActionButton.h"
#include "common/FlowLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "licences/SeatActs.h"
#include "licences/SeatDialogs.h"
#include "theme/Tokens.h"

#include <QHash>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<TeamId> idsOf(const std::vector<Team>& teams) {
    std::vector<TeamId> ids;
    ids.reserve(teams.size());
    for (const Team& team : teams)
        ids.push_back(team.id);
    return ids;
}

} // namespace

QAction* tableAction(const char* name, const QString& icon, const QKeySequence& keys, QWidget* parent) {
    QAction* const made = makeAction(icon, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetShortcut);
    return made;
}

QWidget* withActions(SmallTable* table, const QList<QAction*>& actions, QWidget* parent) {
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->addActions(actions);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* const bar = new QWidget(parent);
    auto* const buttons = new FlowLayout(bar, 4, 4);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QAction* const each : actions)
        buttons->addWidget(new ActionButton(each, ActionButton::Kind::Ghost, bar));
    return bar;
}

std::vector<qint64> selectedIds(const SmallTable& table) {
    std::vector<qint64> ids;
    for (int row = 0; row < table.rowCount(); ++row)
        if (table.selectionModel()->isRowSelected(row))
            ids.push_back(table.idAt(row));
    return ids;
}

TeamsTab::TeamsTab(Book& book, SeatActs& acts, QAction* add, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_acts(acts),
      m_active(new SmallTable(u"activeTeamsTable"_s, 2, 0, this)),
      m_heading(new PlainLabel({}, "label", this)),
      m_archived(new SmallTable(u"archivedTeamsTable"_s, 1, 0, this)),
      m_rename(tableAction("renameTeamAction", u"pencil"_s, QKeySequence(Qt::Key_F2), this)),
      m_archive(tableAction("archiveTeamAction", u"archive"_s, QKeySequence(Qt::Key_Delete), this)),
      m_restore(tableAction("restoreTeamAction", u"arrow-counterclockwise"_s, QKeySequence(), this)) {
    m_archived->setWrapping();
    m_active->setHeightToRows();
    m_archived->setHeightToRows();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(withActions(m_active, {add, m_rename, m_archive}, this));
    layout->addWidget(m_active);
    layout->addWidget(m_heading);
    layout->addWidget(withActions(m_archived, {m_restore}, this));
    layout->addWidget(m_archived);
    layout->addStretch();
    connect(m_rename, &QAction::triggered, this, &TeamsTab::rename);
    connect(m_archive, &QAction::triggered, this, &TeamsTab::archive);
    connect(m_restore, &QAction::triggered, this, &TeamsTab::restore);
    for (SmallTable* const table : {m_active, m_archived})
        connect(table, &QTableWidget::itemSelectionChanged, this, [this] { updateActions(m_reason); });
    connect(m_active, &SmallTable::opened, m_rename, &QAction::trigger);
    connect(m_archived, &SmallTable::opened, m_restore, &QAction::trigger);
}

void TeamsTab::show(const Seats& seats) {
    m_seats = seats;
    fill();
    updateActions(m_reason);
}

void TeamsTab::retranslate() {
    m_active->setHeadings({tr("Team"), tr("Members")}, tr("Active teams"));
    m_heading->setText(tr("Archived teams"));
    m_archived->setHeadings({tr("Team")}, tr("Archived teams"));
    nameAction(m_rename, tr("Rename"), tr("Give the selected team another name"));
    nameAction(m_archive, tr("Archive"),
               tr("The selected teams are not billed from the next month on, nor whoever is in no other team"));
    nameAction(m_restore, tr("Take out of the archive"), tr("The selected teams count again from today on"));
    fill();
    updateActions(m_reason);
}

void TeamsTab::fill() {
    QHash<TeamId, qint64> members;
    if (m_seats)
        for (const WorkspaceMember& member : m_seats->members)
            if (!member.removed)
                for (const TeamId team : m_seats->ledger.teamsNow(member.id))
                    ++members[team];
    const auto chosenBefore = selectedIds(*m_active);
    m_active->clearRows();
    m_archived->clearRows();
    if (m_seats) {
        const std::vector<TeamId> counted = m_seats->ledger.teamsOn(m_seats->today);
        for (const Team& team : m_seats->teams) {
            if (team.state == Team::State::Active) {
                m_active->addRow(team.id.value, {team.name, Language::number(members.value(team.id))}, {1});
                continue;
            }
            const bool stillCounts = std::ranges::find(counted, team.id) != counted.end();
            const QString state =
                stillCounts
                    ? tr("not billed from %1 on").arg(Language::longDate(SeatLedger::archivedFrom(m_seats->today)))
                    : tr("archived, not billed");
            m_archived->addRow(team.id.value, {team.name + u'\n' + state});
        }
    }
    for (int row = 0; row < m_active->rowCount(); ++row)
        if (std::ranges::find(chosenBefore, m_active->idAt(row)) != chosenBefore.end()) {
            m_active->setCurrentCell(row, 0);
            break;
        }
    const bool some = m_archived->rowCount() > 0;
    m_heading->setVisible(some);
    m_archived->setVisible(some);
    m_restore->setVisible(some);
}

void TeamsTab::updateActions(const QString& reason) {
    m_reason = reason;
    const auto active = selectedIds(*m_active).size();
    allowAction(m_rename, !reason.isEmpty() ? reason : active == 1 ? QString() : tr("Select one active team first"));
    allowAction(m_archive, !reason.isEmpty() ? reason : active > 0 ? QString() : tr("Select the active teams first"));
    allowAction(m_restore, !reason.isEmpty()                  ? reason
                           : selectedIds(*m_archived).empty() ? tr("Select the archived teams first")
                                                              : QString());
}

std::vector<Team> TeamsTab::chosen(const SmallTable& table) const {
    const std::vector<qint64> ids = selectedIds(table);
    std::vector<Team> teams;
    for (const Team& team : m_seats ? m_seats->teams : std::vector<Team>())
        if (std::ranges::find(ids, team.id.value) != ids.end())
            teams.push_back(team);
    return teams;
}

void TeamsTab::rename() {
    const std::vector<Team> teams = chosen(*m_active);
    if (teams.size() != 1)
        return;
    const Seats seats = m_seats; // another row may come while the dialog is open
    const Team& before = teams.front();
    TeamDialog dialog(m_book, seats.get(), before, this);
    if (dialog.exec() != QDialog::Accepted || dialog.saved().name == before.name)
        return;
    Team back = before;
    ++back.version; // that the new name made
    m_acts.tell(tr("%1 is called %2 now.", "team").arg(before.name, dialog.saved().name),
                [back](LicenceService& licences, const Actor& actor, const OperationId& operation) {
                    return licences.renameTeam(actor, back, operation);
                });
}

void TeamsTab::archive() {
    const std::vector<Team> teams = chosen(*m_active);
    if (teams.empty())
        return;
    const int count = static_cast<int>(teams.size());
    const QString from = Language::longDate(SeatLedger::archivedFrom(m_seats->today));
    m_acts.run(count == 1 ? tr("%1 is archived: not billed from %2 on.", "team, day").arg(teams.front().name, from)
                          : tr("%Ln teams are archived: not billed from %1 on.", "", count).arg(from),
               [ids = idsOf(teams)](LicenceService& licences, const Actor& actor, const OperationId& operation) {
                   return licences.archiveTeams(actor, ids, operation);
               });
}

void TeamsTab::restore() {
    const std::vector<Team> teams = chosen(*m_archived);
    if (teams.empty())
        return;
    const int count = static_cast<int>(teams.size());
    m_acts.run(count == 1 ? tr("%1 is active again and counts from today on.", "team").arg(teams.front().name)
                          : tr("%Ln teams are active again and count from today on.", "", count),
               [ids = idsOf(teams)](LicenceService& licences, const Actor& actor, const OperationId& operation) {
                   return licences.restoreTeams(actor, ids, operation);
               });
}

} // namespace quittance
