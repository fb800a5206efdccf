#include "licences/SeatHistoryDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/ChartCard.h"
#include "common/ChartContent.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/Language.h"
#include "common/PageArea.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "common/TickList.h"
#include "domain/money/MoneyFormat.h"
#include "licences/LicenceColumns.h"
#include "licences/SeatDialogs.h"
#include "services/Services.h"
#include "theme/Theme.h"

#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200; ///< members of a day

/// The days that a chart shows: each one, or each first of a month where that would be too many.
std::vector<QDate> chartDays(QDate first, QDate last) {
    constexpr qint64 mostDays = 62;
    std::vector<QDate> days;
    if (first.daysTo(last) < mostDays) {
        for (QDate day = first; day <= last; day = day.addDays(1))
            days.push_back(day);
        return days;
    }
    constexpr int mostMonths = 48;
    days.push_back(last);
    for (QDate day(last.year(), last.month(), 1); day >= first && days.size() < mostMonths; day = day.addMonths(-1))
        if (day != last)
            days.push_back(day);
    std::ranges::reverse(days);
    return days;
}

} // namespace

SeatHistoryDialog::SeatHistoryDialog(Book& book, const Seats& seats, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_seats(seats),
      m_first(seats->today),
      m_title(new PlainLabel({}, "h1", this)),
      m_subtitle(new PlainLabel(placeText(*seats), "muted", this)),
      m_banner(new Banner(this)),
      m_tabs(new QTabWidget(this)),
      m_archive(new ActionButton(ActionButton::Kind::Primary, this)),
      m_close(new ActionButton(ActionButton::Kind::Secondary, this)) {
    setObjectName(u"seatHistoryDialog"_s);
    for (const SeatEntry& entry : seats->entries)
        m_first = std::min(m_first, entry.on);
    m_banner->hide();
    m_subtitle->setElided(true);
    m_tabs->addTab(buildPast(), {});
    m_tabs->addTab(buildWhatIf(), {});
    m_close->setObjectName(u"closeButton"_s);
    m_archive->setObjectName(u"archiveTeamsButton"_s);
    m_archive->hide();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_archive);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_archive->setVisible(tab == 1); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_archive, &QPushButton::clicked, this, &QDialog::accept);
    m_dayTimer.setSingleShot(true);
    m_dayTimer.setInterval(60); // whoever drags sees the figures at once, the names when the hand rests
    connect(&m_dayTimer, &QTimer::timeout, this, &SeatHistoryDialog::fillDay);
    m_effectTimer.setSingleShot(true);
    m_effectTimer.setInterval(150);
    connect(&m_effectTimer, &QTimer::timeout, this, &SeatHistoryDialog::loadEffect);
    setDialogSize(this, 860, 720);
    retranslate();
    m_slider->setFocus();
}

QWidget* SeatHistoryDialog::buildPast() {
    auto* const area = new PageArea(m_tabs);
    auto* const page = new QWidget(area->viewport());
    m_date = new DateEdit(page);
    m_date->setObjectName(u"dayEdit"_s);
    m_date->setToday(m_seats->today);
    m_date->setRange(m_first, m_seats->today);
    m_date->setMaximumWidth(Metrics::scaled(160));
    m_slider = new QSlider(Qt::Horizontal, page);
    m_slider->setObjectName(u"daySlider"_s);
    m_slider->setRange(0, static_cast<int>(m_first.daysTo(m_seats->today)));
    m_slider->setValue(m_slider->maximum());
    m_slider->setPageStep(30);
    m_slider->installEventFilter(this);
    m_counted = new PlainLabel({}, "h2", page);
    m_counted->setObjectName(u"countedText"_s);
    m_counted->setWordWrap(true);
    m_teams = new SmallTable(u"teamsOfDayTable"_s, 2, 0, page);
    m_members = new SmallTable(u"membersOfDayTable"_s, 2, 0, page);
    m_chart = new ChartCard(u"seatCount"_s, page);
    m_chart->keepHeight();
    auto* const day = new QHBoxLayout;
    day->setSpacing(12);
    day->addWidget(m_date);
    day->addWidget(m_slider, 1);
    auto* const tables = new QHBoxLayout;
    tables->setSpacing(12);
    tables->addWidget(m_teams, 2);
    tables->addWidget(m_members, 3);
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(day);
    layout->addWidget(m_counted);
    layout->addLayout(tables, 2);
    layout->addWidget(m_chart, 3);
    page->setProperty("role", u"plain"_s);
    area->setPage(page);
    const auto keepRows = [this] { // what the day is about is read at any size
        for (SmallTable* const table : {m_teams, m_members})
            table->setMinimumHeight(table->horizontalHeader()->sizeHint().height() + 4 * Metrics::rowHeight());
    };
    connect(&Theme::instance(), &Theme::changed, this, keepRows);
    keepRows();
    connect(m_slider, &QSlider::valueChanged, this, [this] { showDay(); });
    connect(m_date, &ValueEdit::valueChanged, this, [this] {
        if (const QDate wanted = m_date->date(); wanted.isValid())
            setDay(wanted);
    });
    return area;
}

QWidget* SeatHistoryDialog::buildWhatIf() {
    auto* const page = new QWidget(m_tabs);
    m_question = new PlainLabel({}, nullptr, page);
    m_question->setWordWrap(true);
    m_choice = new TickList(u"whatIfList"_s, page);
    for (const Team& team : m_seats->teams)
        if (team.state == Team::State::Active)
            m_choice->add(team.name, team.id.value, Qt::Unchecked);
    if (m_choice->count() > 0)
        m_choice->setCurrentRow(0);
    const int shown = qBound(3, m_choice->count(), 7);
    m_choice->setRows(shown, shown);
    m_effectText = new PlainLabel({}, "h2", page);
    m_effectText->setObjectName(u"effectText"_s);
    m_effectText->setWordWrap(true);
    m_effect = new SmallTable(u"effectTable"_s, 4, 0, page);
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_choice);
    layout->addWidget(m_effectText);
    layout->addWidget(m_effect, 1);
    connect(m_choice, &TickList::itemChanged, &m_effectTimer, qOverload<>(&QTimer::start));
    return page;
}

void SeatHistoryDialog::retranslate() {
    setWindowTitle(tr("Who was counted when"));
    m_title->setText(tr("Who was counted when"));
    m_tabs->setAccessibleName(tr("Who was counted when"));
    m_tabs->setTabText(0, tr("On a day"));
    m_tabs->setTabText(1, tr("If teams were archived"));
    m_slider->setAccessibleName(tr("Day"));
    m_slider->setToolTip(plainTooltip(tr("Left and Right go by days, Page Up and Page Down by months")));
    m_date->setAccessibleName(tr("Day"));
    m_teams->setHeadings({tr("Team"), tr("Members")}, tr("Teams counted on this day"));
    m_members->setHeadings({tr("Member"), tr("Teams")}, tr("Members counted on this day"));
    m_question->setText(tr("Tick teams, and see what the first invoices that this reaches would count without them."));
    m_choice->setAccessibleName(tr("Active teams"));
    m_effect->setHeadings({tr("Subscription"), tr("Period"), tr("Licences"), tr("Excl. VAT")},
                          tr("What would be billed"));
    m_archive->setLabel(tr("Archive these teams"), u"archive"_s);
    m_close->setLabel(tr("Close"));
    m_chart->setTitle(tr("Licences over time"));
    showDay();
    fillChart();
    loadEffect();
}

QDate SeatHistoryDialog::day() const { return m_first.addDays(m_slider->value()); }

void SeatHistoryDialog::setDay(QDate day) {
    m_slider->setValue(static_cast<int>(std::clamp<qint64>(m_first.daysTo(day), 0, m_slider->maximum())));
}

void SeatHistoryDialog::showDay() {
    const QDate shown = day();
    if (m_date->peek() != shown) {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(shown);
    }
    m_counted->setText(tr("On %1: %2, %3 counted", "day, teams, users")
                           .arg(Language::longDate(shown),
                                licencesText(LicenceUnit::Team, m_seats->ledger.count(LicenceUnit::Team, shown)),
                                licencesText(LicenceUnit::Member, m_seats->ledger.count(LicenceUnit::Member, shown))));
    m_slider->setAccessibleDescription(m_counted->text());
    m_dayTimer.start();
}

void SeatHistoryDialog::fillDay() {
    const QDate shown = day();
    const SeatLedger& ledger = m_seats->ledger;
    QHash<TeamId, QString> names;
    for (const Team& team : m_seats->teams)
        names.insert(team.id, team.name);
    QHash<TeamId, qint64> counts;
    QHash<MemberId, QStringList> teamsOf;
    const std::vector<MemberId> members = ledger.membersOn(shown);
    for (const MemberId member : members)
        for (const TeamId team : ledger.teamsOf(member, shown)) {
            ++counts[team];
            teamsOf[member].append(names.value(team));
        }
    m_teams->clearRows();
    for (const TeamId team : ledger.teamsOn(shown))
        m_teams->addRow(team.value, {names.value(team), Language::number(counts.value(team))}, {1});
    QHash<MemberId, const WorkspaceMember*> known;
    for (const WorkspaceMember& member : m_seats->members)
        known.insert(member.id, &member);
    m_members->clearRows();
    for (const MemberId id : std::span(members).first(std::min(members.size(), size_t(mostShown))))
        if (const WorkspaceMember* const member = known.value(id))
            m_members->addRow(id.value, {nameOf(*member), teamsOf.value(id).join(u", "_s)});
    if (members.size() > size_t(mostShown))
        m_members->addRow(
            0, {tr("and %1 more").arg(Language::number(static_cast<qint64>(members.size()) - mostShown)), QString()});
}

void SeatHistoryDialog::fillChart() {
    const SeatLedger& ledger = m_seats->ledger;
    if (ledger.isEmpty()) {
        m_chart->setReason(tr("The ledger is empty: nobody was added yet."));
        return;
    }
    const QLocale locale = Language::locale();
    const std::vector<QDate> days = chartDays(m_first, m_seats->today);
    const bool byDay = days.size() < 2 || days[0].daysTo(days[1]) == 1;
    ChartContent content;
    content.kind = ChartContent::Kind::Lines;
    content.stepped = true;
    content.series = {{.name = tr("Teams"), .colour = 0, .values = {}},
                      {.name = tr("Users"), .colour = 1, .values = {}}};
    for (const QDate each : days) {
        const bool isMonth = !byDay && each.day() == 1;
        content.categories.append(locale.toString(each, isMonth ? u"MM/yy"_s : u"d/M"_s));
        content.longCategories.append(Language::longDate(each));
        content.series[0].values.emplace_back(ledger.count(LicenceUnit::Team, each));
        content.series[1].values.emplace_back(ledger.count(LicenceUnit::Member, each));
    }
    content.axisText = [](qint64 value) { return Language::number(value); };
    content.valueText = content.axisText;
    const Period all{m_first, m_seats->today.addDays(1)};
    std::set<QDate> changes{m_first};
    for (const LicenceUnit unit : {LicenceUnit::Team, LicenceUnit::Member})
        for (const QDate step : ledger.steps(unit, all))
            changes.insert(step);
    ChartTable table{{tr("From"), tr("Teams"), tr("Users")}, {}};
    for (const QDate each : changes)
        table.rows.append({Language::date(each), Language::number(ledger.count(LicenceUnit::Team, each)),
                           Language::number(ledger.count(LicenceUnit::Member, each))});
    const SeatLedger::Peak peak = ledger.peak(LicenceUnit::Member, all);
    const SeatLedger::Peak teamPeak = ledger.peak(LicenceUnit::Team, all);
    m_chart->setContent(std::move(content),
                        tr("At most %1 on %2 and %3 on %4.", "teams, day, users, day")
                            .arg(licencesText(LicenceUnit::Team, teamPeak.count), Language::date(teamPeak.on),
                                 licencesText(LicenceUnit::Member, peak.count), Language::date(peak.on)),
                        table);
}

std::vector<Team> SeatHistoryDialog::chosenTeams() const {
    std::vector<Team> chosen;
    const QVariantList ticked = m_choice->ticked();
    for (const Team& team : m_seats->teams)
        if (ticked.contains(QVariant(team.id.value)))
            chosen.push_back(team);
    return chosen;
}

void SeatHistoryDialog::loadEffect() {
    const std::vector<Team> chosen = chosenTeams();
    const QString may = m_book.whyNot(Permission::ManageSubscriptions);
    m_archive->setEnabled(!chosen.empty() && may.isEmpty());
    m_archive->setToolTip(plainTooltip(chosen.empty() ? tr("Tick the teams first") : may));
    std::vector<TeamId> ids;
    ids.reserve(chosen.size());
    for (const Team& team : chosen)
        ids.push_back(team.id);
    m_book.backend().read(
        this, "effect",
        [actor = m_book.actor(), workspace = m_seats->workspace.id, ids](Services& services) {
            return services.licences.effectOfArchiving(actor, workspace, ids);
        },
        [this](Result<ArchivingEffect> effect) {
            if (effect)
                showEffect(*effect);
            else
                m_banner->showError(effect.error());
        });
}

void SeatHistoryDialog::showEffect(const ArchivingEffect& effect) {
    const QLocale locale = Language::locale();
    m_effect->clearRows();
    const auto arrow = [](const QString& now, const QString& then) {
        return now == then ? now : tr("%1 → %2", "now, then").arg(now, then);
    };
    const auto money = [&locale](const std::optional<Money>& amount) {
        return amount ? MoneyFormat::withCurrency(*amount, locale) : u"—"_s;
    };
    qint64 fewer = 0;
    for (const ArchivingEffect::Line& line : effect.lines) {
        fewer += line.now.nextCount - line.then;
        m_effect->addRow(
            line.now.subscription.value,
            {tr("%1 · %2", "code, plan").arg(line.now.code, line.now.planName),
             tr("%1 to %2", "first day, last day")
                 .arg(Language::date(line.period.start), Language::date(line.period.lastDay())),
             arrow(licencesText(line.now.unit, line.now.nextCount), licencesText(line.now.unit, line.then)),
             arrow(money(line.netNow), money(line.netThen))},
            {2, 3});
    }
    m_effect->setVisible(!effect.lines.empty());
    const int licences = static_cast<int>(fewer);
    m_effectText->setText(
        effect.lines.empty()    ? tr("No subscription counts licences here: archiving changes no invoice.")
        : chosenTeams().empty() ? tr("As it stands now")
                                : tr("%Ln fewer licences from %1", "", licences).arg(Language::longDate(effect.from)));
}

bool SeatHistoryDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_slider && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) { // whole months, whatever their length
            setDay(day().addMonths(key == Qt::Key_PageUp ? 1 : -1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SeatHistoryDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace quittance
