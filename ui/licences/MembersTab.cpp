#include "licences/MembersTab.h"

#include "base/Text.h"
#include "common/ActionButton.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SearchEdit.h"
#include "common/SmallTable.h"
#include "licences/SeatActs.h"
#include "licences/SeatDialogs.h"

#include <QHash>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200; ///< in a panel; the search finds the others

/// Who is inactive has to be seen first.
int rank(const WorkspaceMember& member) { return member.removed ? 2 : member.active ? 1 : 0; }

} // namespace

MembersTab::MembersTab(Book& book, SeatActs& acts, QAction* add, QAction* removeInactive, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_acts(acts),
      m_search(new SearchEdit(this)),
      m_table(new SmallTable(u"membersTable"_s, 2, 0, this)),
      m_note(new PlainLabel({}, "muted", this)),
      m_change(tableAction("changeMemberAction", u"pencil"_s, QKeySequence(Qt::Key_F2), this)),
      m_move(tableAction("moveMembersAction", u"arrow-left-right"_s, QKeySequence(), this)),
      m_remove(tableAction("removeMembersAction", u"trash"_s, QKeySequence(Qt::Key_Delete), this)) {
    m_search->setObjectName(u"memberSearch"_s);
    m_table->setWrapping();
    m_table->setHeightToRows();
    m_note->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(withActions(m_table, {add, m_change, m_move, m_remove, removeInactive}, this));
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    layout->addStretch();
    connect(m_search, &SearchEdit::searchChanged, this, &MembersTab::fill);
    connect(m_search, &SearchEdit::left, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { updateActions(m_reason); });
    connect(m_table, &SmallTable::opened, m_change, &QAction::trigger);
    connect(m_change, &QAction::triggered, this, &MembersTab::change);
    connect(m_move, &QAction::triggered, this, &MembersTab::move);
    connect(m_remove, &QAction::triggered, this, &MembersTab::remove);
}

void MembersTab::show(const Seats& seats) {
    if (!seats || !m_seats || seats->workspace.id != m_seats->workspace.id)
        m_search->reset();
    m_seats = seats;
    fill();
    updateActions(m_reason);
}

void MembersTab::retranslate() {
    m_search->setHint(tr("Name, e-mail or team"));
    m_table->setHeadings({tr("Member"), tr("State")}, tr("Members of the workspace"));
    nameAction(m_change, tr("Change"), tr("Change the name or the e-mail of the selected member"));
    nameAction(m_move, tr("Move to other teams…"), tr("Choose the teams that have the selected members from today on"));
    nameAction(m_remove, tr("Remove"), tr("The selected members lose their access and are not counted any more"));
    fill();
    updateActions(m_reason);
}

void MembersTab::fill() {
    m_table->clearRows();
    m_note->hide();
    if (!m_seats)
        return;
    QHash<TeamId, const Team*> teams;
    for (const Team& team : m_seats->teams)
        teams.insert(team.id, &team);
    const QStringList words = text::folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    struct Line {
        const WorkspaceMember* member;
        QString teams;
    };
    std::vector<Line> lines;
    for (const WorkspaceMember& member : m_seats->members) {
        QStringList names;
        for (const TeamId id : m_seats->ledger.teamsNow(member.id))
            if (const Team* const team = teams.value(id))
                names.append(team->state == Team::State::Active ? team->name
                                                                : tr("%1 (archived)", "team").arg(team->name));
        const QString searched = text::folded(QString(member.name % u' ' % member.email % u' ' % names.join(u' ')));
        if (std::ranges::all_of(words, [&searched](const QString& word) { return searched.contains(word); }))
            lines.push_back({&member, names.join(u", "_s)});
    }
    std::ranges::stable_sort(lines, {}, [](const Line& line) { return rank(*line.member); });
    for (const Line& line : std::span(lines).first(std::min(lines.size(), size_t(mostShown)))) {
        const WorkspaceMember& member = *line.member;
        QStringList texts{nameOf(member)};
        if (!member.name.isEmpty())
            texts.append(member.email);
        if (!member.removed)
            texts.append(line.teams.isEmpty() ? tr("in no team") : line.teams);
        m_table->addRow(member.id.value, {texts.join(u'\n'), member.removed  ? tr("No access")
                                                             : member.active ? tr("Active", "member")
                                                                             : tr("Inactive", "member")});
        if (rank(member) == 0)
            m_table->setLastTip(tr("In no active team: not billed, but still with access to the workspace."));
    }
    if (lines.size() > size_t(mostShown)) {
        m_note->setText(tr("The first %1 of %2 members. Search for the others.")
                            .arg(Language::number(mostShown), Language::number(static_cast<qint64>(lines.size()))));
        m_note->show();
    } else if (lines.empty() && !words.isEmpty()) {
        m_note->setText(tr("No member matches."));
        m_note->show();
    }
}

void MembersTab::updateActions(const QString& reason) {
    m_reason = reason;
    const std::vector<WorkspaceMember> members = chosen();
    const bool withAccess = std::ranges::none_of(members, &WorkspaceMember::removed);
    const QString those = members.empty() ? tr("Select the members first")
                          : !withAccess   ? tr("They have no access any more. Add them again")
                                          : QString();
    allowAction(m_change, !reason.isEmpty() ? reason : members.size() == 1 ? QString() : tr("Select one member first"));
    allowAction(m_move, reason.isEmpty() ? those : reason);
    allowAction(m_remove, reason.isEmpty() ? those : reason);
}

std::vector<WorkspaceMember> MembersTab::chosen() const {
    std::vector<WorkspaceMember> members;
    for (const qint64 id : selectedIds(*m_table))
        for (const WorkspaceMember& member : m_seats->members)
            if (member.id.value == id)
                members.push_back(member);
    return members;
}

void MembersTab::change() {
    const std::vector<WorkspaceMember> members = chosen();
    if (members.size() != 1)
        return;
    const Seats seats = m_seats; // another row may come while the dialog is open
    const WorkspaceMember& before = members.front();
    MemberDialog dialog(m_book, *seats, before, this);
    if (dialog.exec() != QDialog::Accepted ||
        (dialog.saved().email == before.email && dialog.saved().name == before.name))
        return;
    WorkspaceMember back = before;
    ++back.version; // that the change made
    m_acts.tell(tr("%1 is saved.", "member").arg(nameOf(dialog.saved())),
                [back](LicenceService& licences, const Actor& actor, const OperationId& operation) {
                    return licences.changeMember(actor, back, operation);
                });
}

void MembersTab::move() {
    const std::vector<WorkspaceMember> members = chosen();
    if (members.empty())
        return;
    const Seats seats = m_seats;
    MoveMembersDialog dialog(m_book, *seats, members, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int count = static_cast<int>(members.size());
    m_acts.tell(count == 1 ? tr("%1 is in other teams now.", "member").arg(nameOf(members.front()))
                           : tr("%Ln members are in other teams now.", "", count),
                dialog.act());
}

void MembersTab::remove() {
    const std::vector<WorkspaceMember> members = chosen();
    if (members.empty())
        return;
    std::vector<MemberId> ids;
    ids.reserve(members.size());
    for (const WorkspaceMember& member : members)
        ids.push_back(member.id);
    const int count = static_cast<int>(ids.size());
    m_acts.run(count == 1 ? tr("%1 has no access any more.", "member").arg(nameOf(members.front()))
                          : tr("%Ln members have no access any more.", "", count),
               [ids](LicenceService& licences, const Actor& actor, const OperationId& operation) {
                   return licences.removeMembers(actor, ids, operation);
               });
}

} // namespace quittance
