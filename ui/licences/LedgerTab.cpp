#include "licences/LedgerTab.h"

#include "common/ActionButton.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "domain/money/MoneyFormat.h"
#include "licences/LicenceColumns.h"
#include "licences/SeatDialogs.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostShown = 200; ///< acts, the newest
constexpr qsizetype mostNamed = 3;

/// The lines of one act.
struct Act {
    std::vector<const SeatEntry*> entries;
    bool takenBack = false;
};

std::vector<Act> acts(const std::vector<SeatEntry>& entries) {
    QSet<qint64> gone;
    for (const SeatEntry& entry : entries)
        if (entry.takesBack)
            gone.insert(*entry.takesBack);
    std::vector<Act> all;
    for (const SeatEntry& entry : entries) {
        if (all.empty() || all.back().entries.front()->operation != entry.operation)
            all.emplace_back();
        all.back().entries.push_back(&entry);
        all.back().takenBack = all.back().takenBack || gone.contains(entry.id);
    }
    std::ranges::reverse(all);
    return all;
}

QString signedText(qint64 count, const QString& text) { return QString((count < 0 ? u"\u2212" : u"+") % text); }

/// "+1 team", "−12 members".
QString effectText(qint64 teams, qint64 members) {
    QStringList parts;
    const int teamCount = static_cast<int>(std::abs(teams));
    const int memberCount = static_cast<int>(std::abs(members));
    if (teams != 0)
        parts.append(signedText(teams, LedgerTab::tr("%Ln teams", "", teamCount)));
    if (members != 0)
        parts.append(signedText(members, LedgerTab::tr("%Ln members", "", memberCount)));
    return parts.join(u'\n');
}

} // namespace

LedgerTab::LedgerTab(QWidget* parent)
    : QWidget(parent),
      m_table(new SmallTable(u"seatLedgerTable"_s, 2, 0, this)),
      m_note(new PlainLabel({}, "muted", this)) {
    m_table->setWrapping();
    m_table->setHeightToRows();
    m_note->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    layout->addStretch();
}

void LedgerTab::show(const Seats& seats) {
    m_seats = seats;
    fill();
}

void LedgerTab::retranslate() {
    m_table->setHeadings({tr("What happened"), tr("Effect", "on the count")}, tr("Ledger of teams and members"));
    fill();
}

void LedgerTab::fill() {
    m_table->clearRows();
    m_note->hide();
    if (!m_seats)
        return;
    QHash<TeamId, QString> teams;
    for (const Team& team : m_seats->teams)
        teams.insert(team.id, team.name);
    QHash<MemberId, QString> members;
    for (const WorkspaceMember& member : m_seats->members)
        members.insert(member.id, nameOf(member));
    QHash<qint64, const SeatEntry*> byId;
    for (const SeatEntry& entry : m_seats->entries)
        byId.insert(entry.id, &entry);
    const auto nameOfEntry = [&](const SeatEntry& entry) {
        const QString team = entry.team ? teams.value(*entry.team) : QString();
        const QString member = entry.member ? members.value(*entry.member) : QString();
        if (team.isEmpty() || member.isEmpty())
            return team.isEmpty() ? member : team;
        return tr("%1 (%2)", "member, team").arg(member, team);
    };
    const std::vector<Act> all = acts(m_seats->entries);
    for (const Act& act : std::span(all).first(std::min(all.size(), mostShown))) {
        const SeatEntry& first = *act.entries.front();
        qint64 teamChange = 0;
        qint64 memberChange = 0;
        std::vector<std::pair<QString, QStringList>> kinds; ///< what happened, to whom
        for (const SeatEntry* const entry : act.entries) {
            const SeatEntry* const meant = entry->takesBack ? byId.value(*entry->takesBack) : entry;
            if (!meant)
                continue;
            const int direction = entry->takesBack ? -1 : 1;
            switch (meant->kind) {
            case SeatEntry::Kind::TeamAdded:
            case SeatEntry::Kind::TeamRestored: teamChange += direction; break;
            case SeatEntry::Kind::TeamArchived: teamChange -= direction; break;
            case SeatEntry::Kind::MemberAdded: memberChange += direction; break;
            case SeatEntry::Kind::MemberRemoved: memberChange -= direction; break;
            default: break;
            }
            const QString kind = entry->takesBack ? tr("Taken back: %1", "what").arg(displayName(meant->kind))
                                                  : displayName(meant->kind);
            auto known = std::ranges::find(kinds, kind, &std::pair<QString, QStringList>::first);
            if (known == kinds.end())
                known = kinds.insert(kinds.end(), {kind, {}});
            known->second.append(nameOfEntry(*meant));
        }
        QStringList lines;
        for (const auto& [kind, names] : kinds) {
            const QString shown = names.first(std::min(names.size(), mostNamed)).join(u", "_s);
            lines.append(
                tr("%1: %2", "what happened, to whom")
                    .arg(kind, names.size() > mostNamed
                                   ? tr("%1… (%2)", "names, how many in all").arg(shown, Language::number(names.size()))
                                   : shown));
        }
        if (act.takenBack)
            lines.append(tr("This was taken back later."));
        lines.append(tr("from %1 on · %2, %3", "day, person, moment")
                         .arg(Language::date(first.on), first.actor,
                              Language::dateTime(QDateTime::fromMSecsSinceEpoch(first.atMs))));
        m_table->addRow(first.id, {lines.join(u'\n'), act.takenBack ? tr("none", "effect on the count")
                                                                    : effectText(teamChange, memberChange)});
    }
    if (all.size() > mostShown) {
        m_note->setText(tr("The newest %1 of %2 acts.")
                            .arg(Language::number(static_cast<qint64>(mostShown)),
                                 Language::number(static_cast<qint64>(all.size()))));
        m_note->show();
    }
}

CountedTab::CountedTab(Book& book, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_none(new PlainLabel({}, "muted", this)),
      m_table(new SmallTable(u"countedTable"_s, 2, 0, this)),
      m_open(tableAction("openSubscriptionAction", u"arrow-repeat"_s, QKeySequence(), this)) {
    m_none->setWordWrap(true);
    m_table->setWrapping();
    m_table->setHeightToRows();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_none);
    layout->addWidget(withActions(m_table, {m_open}, this));
    layout->addWidget(m_table);
    layout->addStretch();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_open, &QAction::triggered, this, &CountedTab::open);
    connect(m_table, &SmallTable::opened, m_open, &QAction::trigger);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { allowAction(m_open, m_table->currentId() != 0 ? QString() : tr("Select a subscription first")); });
}

void CountedTab::show(const Seats& seats) {
    m_seats = seats;
    fill();
}

void CountedTab::retranslate() {
    m_table->setHeadings({tr("Subscription"), tr("Next excl. VAT")}, tr("Subscriptions whose licences are counted"));
    nameAction(m_open, tr("Open the subscription"), tr("Show the selected subscription in its list"));
    m_none->setText(tr("No subscription of this workspace counts licences. Give it one whose plan counts teams or "
                       "users; the plan says so in the catalogue."));
    fill();
}

void CountedTab::fill() {
    m_table->clearRows();
    const bool some = m_seats && !m_seats->subscriptions.empty();
    m_none->setVisible(m_seats && !some);
    m_table->setVisible(some);
    m_open->setVisible(some);
    if (!some)
        return;
    const auto span = [](const Period& period) {
        return tr("%1 to %2", "first day, last day")
            .arg(Language::date(period.start), Language::date(period.lastDay()));
    };
    for (const CountedLicences& each : m_seats->subscriptions) {
        QStringList lines{tr("%1 · %2", "code, plan").arg(each.code, each.planName),
                          tr("%1 — %2", "per team or user, how it is counted")
                              .arg(displayName(each.unit), displayName(each.counting))};
        lines.append(each.last ? tr("Billed: %1, as counted on %2, for %3", "licences, day, period")
                                     .arg(licencesText(each.unit, each.last->licences),
                                          Language::date(each.last->countedOn), span(each.last->period))
                               : tr("Nothing is billed yet."));
        lines.append(each.next ? tr("Next: %1 for %2", "licences, period")
                                     .arg(licencesText(each.unit, each.nextCount), span(*each.next))
                               : tr("Nothing is left to bill."));
        const QString net = each.nextNet ? MoneyFormat::withCurrency(*each.nextNet, Language::locale()) : u"—"_s;
        m_table->addRow(each.subscription.value, {lines.join(u'\n'), net}, {1});
    }
    m_table->setCurrentCell(0, 0);
}

void CountedTab::open() {
    if (m_table->currentId() != 0)
        emit m_book.openSubscriptionRequested(SubscriptionId{m_table->currentId()});
}

} // namespace quittance
