#include "common/ListPage.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/Book.h"
#include "common/BulkFailures.h"
#include "common/ChipBar.h"
#include "common/ConditionBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/ListOutput.h"
#include "common/ListViews.h"
#include "common/PlainText.h"
#include "common/SearchEdit.h"
#include "common/TableBehaviour.h"
#include "common/TableColumns.h"
#include "common/TableSetup.h"
#include "common/UiState.h"
#include "theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ListPage::ListPage(Backend& backend, const QString& viewId, QWidget* parent)
    : Page(backend, parent),
      m_viewId(viewId),
      m_chips(new ChipBar(this)),
      m_search(new SearchEdit(this)),
      m_restriction(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_filterRow(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_tools(new QHBoxLayout),
      m_filterButton(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_viewsButton(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_moreButton(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_viewsMenu(new QMenu(this)),
      m_more(new QMenu(this)),
      m_conditions(new ConditionBar(this)),
      m_views(new ListViews(
          viewId, [this] { return captureView(); }, [this](const SavedView& view) { return applyView(view); }, this)),
      m_progress(new QProgressBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this)),
      m_empty(new EmptyState(this)),
      m_noMatch(new EmptyState(this)),
      m_clearAction(makeAction(u"funnel"_s, this)),
      m_panel(new DetailPanel(this)),
      m_footer(new PlainLabel({}, "muted", this)) {
    m_table->setObjectName(viewId + u"Table"_s);
    m_search->setObjectName(viewId + u"SearchEdit"_s);
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_filterRow->setSpacing(8);
    m_restriction->setObjectName(u"restrictionChip"_s);
    m_restriction->hide();
    m_tools->setSpacing(8);
    m_tools->addWidget(m_restriction);
    m_tools->addWidget(m_search);
    for (ActionButton* button : {m_filterButton, m_viewsButton, m_moreButton})
        m_tools->addWidget(button);
    m_filterRow->addWidget(m_chips, 1);
    m_filterRow->addLayout(m_tools);
    m_filterRow->setAlignment(m_tools, Qt::AlignLeft);
    m_filterButton->setObjectName(u"listFilterButton"_s);
    m_viewsButton->setObjectName(u"listViewsButton"_s);
    m_filterAction =
        addPageAction("filterAction", u"funnel"_s, QKeySequence(u"Ctrl+Shift+F"_s), [this] { m_conditions->edit(); });
    m_filterAction->setEnabled(false);
    m_filterButton->hide();
    connect(m_filterButton, &QPushButton::clicked, m_filterAction, &QAction::trigger);
    connect(m_conditions, &ConditionBar::changed, this, &ListPage::applyFilters);
    connect(m_viewsButton, &QPushButton::clicked, this, [this] {
        m_viewsMenu->clear();
        m_views->fill(m_viewsMenu);
        popUp(m_viewsButton, m_viewsMenu);
    });
    connect(m_views, &ListViews::opened, this, &ListPage::tellDropped);
    m_moreButton->setObjectName(u"listMenuButton"_s);
    m_columnsAction = addPageAction("columnsAction", u"columns-gap"_s, {}, [this] {
        if (m_rows)
            TableColumns::of(m_table)->choose();
    });
    m_more->addAction(m_columnsAction);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { popUp(m_moreButton, m_more); });
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setProperty("thin", true);
    m_progress->hide();
    m_footer->setWordWrap(true);
    m_footer->setObjectName(viewId + u"Totals"_s);
    m_noMatch->setIcon(u"search"_s);
    m_noMatch->setActions(m_clearAction);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);

    auto* const list = new QWidget(this);
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_shareChosen = m_splitter->restoreState(UiState::value(u"views/"_s + viewId + u"/splitter"_s).toByteArray());
    // The page is as high as its place, and scrolls where that is too little for it.
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(&Theme::instance(), &Theme::changed, this, &ListPage::keepHeight);
    m_panel->hide();
    body()->addLayout(m_filterRow);
    body()->addWidget(m_conditions);
    body()->addWidget(m_splitter, 1);

    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(150);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        placeProgress();
        m_progress->show();
    });
    m_detailTimer.setSingleShot(true);
    m_detailTimer.setInterval(120);
    connect(&m_detailTimer, &QTimer::timeout, this, [this] { showDetail(currentId()); });
    connect(m_chips, &ChipBar::chosen, this, &ListPage::applyFilters);
    connect(m_search, &SearchEdit::searchChanged, this, &ListPage::applyFilters);
    connect(m_restriction, &QPushButton::clicked, this, [this] {
        clearOtherFilters();
        applyFilters();
    });
    connect(m_search, &SearchEdit::left, m_table, [this] { m_table->setFocus(); });
    connect(m_clearAction, &QAction::triggered, this, &ListPage::clearFilters);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_shareChosen = true;
        UiState::setValue(u"views/"_s + m_viewId + u"/splitter"_s, m_splitter->saveState());
    });
    m_openWindow = addPageAction("openWindowAction", u"box-arrow-up-right"_s, QKeySequence(u"Ctrl+Return"_s), [this] {
        if (const qint64 id = currentId())
            emit windowRequested(id);
    });
    m_panel->setWindowAction(m_openWindow);
    connect(m_panel, &DetailPanel::titleChanged, this, &ListPage::detailTitleChanged);
    connect(m_panel, &DetailPanel::closeRequested, this, [this] {
        if (m_alone) {
            emit closeRequested();
            return;
        }
        if (!m_narrow) // there it is asked for each time
            m_panelWanted = false;
        setPanelVisible(false);
        m_table->setFocus();
    });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { activate(m_rows->idAt(index.row())); });
    connect(this, &Page::titleChanged, this, [this] { m_table->setAccessibleName(title()); });
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    m_search->installEventFilter(this);
    m_splitter->installEventFilter(this);
}

void ListPage::setRows(RowsModel* rows) {
    m_rows = rows;
    TableSetup::setUp(m_table, rows, m_viewId);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::selectionMoved);
    connect(rows, &RowsModel::stateChanged, this, &ListPage::showState);
    connect(rows, &RowsModel::loadingChanged, this, [this](bool loading) {
        if (loading) {
            m_progressTimer.start();
        } else {
            m_progressTimer.stop();
            m_progress->hide();
        }
        showState();
    });
    connect(rows, &RowsModel::failed, this, [this](const Error& error) {
        m_loadFailed = true;
        showLoadError(error);
    });
    connect(rows, &RowsModel::idsChanged, this, &ListPage::selectWanted);
    connect(rows, &RowsModel::complete, this, [this] {
        // What is not there now does not come.
        m_rememberedId = 0;
        selectThese(std::exchange(m_wantedIds, {}));
        if (const qint64 missed = std::exchange(m_wantedId, 0); missed != 0 && !isFiltered())
            emit notFound(missed);
        if (std::exchange(m_loadFailed, false))
            clearError();
        if (m_alone && m_rows->rowCount() > 0) { // nobody looks at the table, which would ask for it
            m_rows->load({0});
            selectRow(0);
        }
        // What is selected may have changed its figures, or be gone.
        if (m_panel->isVisible())
            m_detailTimer.start();
    });
}

void ListPage::offerOutput(Book& book, bool printKeys) {
    m_output = new ListOutput(
        book, *m_rows, *m_table, m_viewId,
        [this, &book] {
            // On paper nothing else tells whose rows these are.
            QStringList filter{book.scope().displayName(), filterText()};
            filter.removeAll(QString());
            return ListOutput::Words{.title = title(), .filter = filter.join(u" · "_s), .totals = m_totals};
        },
        this);
    m_exportAction =
        addPageAction("exportAction", u"download"_s, QKeySequence(u"Ctrl+E"_s), [this] { m_output->exportList(); });
    m_exportAgainAction = addPageAction("exportAgainAction", u"download"_s, QKeySequence(u"Ctrl+Shift+E"_s),
                                        [this] { m_output->exportAgain(); });
    m_printListAction =
        addPageAction("printListAction", u"printer"_s, printKeys ? QKeySequence(QKeySequence::Print) : QKeySequence(),
                      [this] { m_output->print(); });
    m_more->addSeparator();
    m_more->addActions({m_exportAction, m_exportAgainAction, m_printListAction});
    const QString why = m_output->whyNotExport();
    for (QAction* action : {m_exportAction, m_exportAgainAction})
        allowAction(action, why);
    connect(TableBehaviour::of(m_table), &TableBehaviour::largeCopyRequested, m_output, &ListOutput::copyMany);
}

void ListPage::offerFilters(std::vector<FilterField> fields) {
    std::unordered_set<int> columns;
    for (const FilterField& field : fields)
        if (const int column = m_rows->columnOf(field.column); column >= 0)
            columns.insert(column);
    TableColumns::of(m_table)->setFilterable(columns);
    connect(TableColumns::of(m_table), &TableColumns::filterRequested, m_conditions, &ConditionBar::edit);
    m_conditions->setFields(m_rows, std::move(fields));
    m_filterAction->setEnabled(true);
    m_filterButton->show();
}

const std::vector<ListCondition>& ListPage::conditions() const { return m_conditions->conditions(); }

void ListPage::setConditions(const std::vector<ListCondition>& conditions) { m_conditions->setConditions(conditions); }

void ListPage::openView(const QString& name) { m_views->open(name); }

SavedView ListPage::captureView() const {
    SavedView view;
    view.chip = QString::number(m_chips->current());
    view.search = m_search->text().trimmed();
    for (const ListCondition& condition : conditions()) {
        const int column = m_rows->columnOf(condition.column);
        view.conditions.append(conditionToJson(condition, m_rows->columns()[static_cast<size_t>(column)].id()));
    }
    view.columns = TableColumns::of(m_table)->layout().toStrings();
    return view;
}

QStringList ListPage::applyView(const SavedView& view) {
    QStringList dropped;
    clearOtherFilters();
    bool known = false;
    const int chip = view.chip.toInt(&known);
    m_chips->setCurrent(known && m_chips->hasChip(chip) ? chip : m_chips->first());
    m_search->reset();
    m_search->setText(view.search);
    std::vector<ListCondition> wanted;
    for (const auto& stored : view.conditions) {
        const QString name = stored.toObject().value(u"column"_s).toString();
        const int column = TableColumns::of(m_table)->columnNamed(name);
        const auto test = conditionTestFromJson(stored.toObject());
        if (column >= 0 && test)
            wanted.push_back({.column = m_rows->columns()[static_cast<size_t>(column)].key, .test = *test});
        else
            dropped.append(name);
    }
    m_conditions->setConditions(wanted);
    if (m_conditions->conditions().size() < wanted.size())
        dropped.append(tr("a filter"));
    if (!view.columns.isEmpty())
        dropped += TableColumns::of(m_table)->apply(ColumnLayout::fromStrings(view.columns));
    dropped.removeDuplicates();
    dropped.removeAll(QString());
    applyFilters();
    return dropped;
}

void ListPage::tellDropped(const QString& name, const QStringList& dropped) {
    if (dropped.isEmpty())
        banner()->hide();
    else
        banner()->show(Tone::Warning, tr("The view %1 was opened without what this list no longer has: %2.")
                                          .arg(quoted(name), dropped.join(u", "_s)));
}

void ListPage::popUp(ActionButton* button, QMenu* menu) {
    menu->exec(button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height() + 2)));
}

QString ListPage::filterText() const {
    QStringList parts;
    if (m_chips->current() >= 0)
        parts.append(m_chips->currentText());
    if (!m_restriction->isHidden())
        parts.append(m_restriction->accessibleName());
    if (const QString wanted = m_search->text().trimmed(); !wanted.isEmpty())
        parts.append(tr("contains %1").arg(quoted(wanted)));
    parts += m_conditions->texts();
    return parts.join(u" · "_s);
}

void ListPage::refresh() {
    if (m_alone) {
        m_rows->refresh();
        return;
    }
    if (m_rows && m_rows->state() == RowsModel::State::Empty && !m_rows->isLoading())
        filterChanged();
    else if (m_rows)
        m_rows->refresh();
    loadCounts();
}

bool ListPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void ListPage::open(qint64 id) {
    if (id == 0)
        return;
    m_wantedId = id;
    m_panelWanted = true;
    if (m_rows->rowOf(id) >= 0)
        selectWanted();
    else
        clearFilters();
}

void ListPage::showAlone(qint64 id) {
    m_alone = true;
    m_openWindow->setVisible(false);
    m_panel->setWindowAction(nullptr);
    setHeaderVisible(false);
    const std::function<void(QLayout*)> hideAll = [&](QLayout* layout) {
        for (int i = 0; i < layout->count(); ++i) {
            if (QLayout* const inner = layout->itemAt(i)->layout())
                hideAll(inner);
            else if (QWidget* const widget = layout->itemAt(i)->widget(); widget && widget != m_splitter)
                widget->hide();
        }
    };
    hideAll(body());
    m_splitter->widget(0)->hide();
    m_panel->show();
    connect(m_rows, &RowsModel::rowsLoaded, this, [this] { updateActions(); });
    m_rows->showOnly(id);
    filterChanged();
}

QList<QWidget*> ListPage::panes() { return {m_splitter->widget(0), m_panel}; }

QVariantMap ListPage::saveState() const {
    return {{u"chip"_s, m_chips->current()},
            {u"search"_s, m_search->text()},
            {u"row"_s, m_rememberedId != 0 ? m_rememberedId : currentId()},
            {u"panel"_s, m_panelWanted}};
}

void ListPage::restoreState(const QVariantMap& state) {
    m_chips->setCurrent(state.value(u"chip"_s, m_chips->first()).toInt());
    {
        const QSignalBlocker quiet(m_search); // the page asks when it is shown
        m_search->setText(state.value(u"search"_s).toString());
    }
    m_panelWanted = state.value(u"panel"_s, true).toBool();
    m_rememberedId = state.value(u"row"_s).toLongLong();
}

void ListPage::openUnder(int chip, qint64 id) {
    m_wantedId = id;
    m_panelWanted = true;
    m_search->reset();
    m_chips->setCurrent(chip);
    setConditions({});
    clearOtherFilters();
    applyFilters();
}

void ListPage::selectRow(int row) {
    // Not QTableView::selectRow(), which minds the keys that happen to be pressed.
    m_table->selectionModel()->setCurrentIndex(m_rows->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListPage::selectWanted() {
    if (m_wantedId == 0 && m_rememberedId != 0) {
        if (const int row = m_rows->rowOf(m_rememberedId); row >= 0) {
            m_rememberedId = 0;
            selectRow(row);
            m_table->scrollTo(m_rows->index(row, 0), QAbstractItemView::PositionAtCenter);
        }
        return;
    }
    if (m_wantedId == 0)
        return;
    const int row = m_rows->rowOf(m_wantedId);
    if (row < 0)
        return;
    m_wantedId = 0;
    selectRow(row);
    m_table->scrollTo(m_rows->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
    setPanelVisible(true);
}

void ListPage::select(const std::vector<qint64>& ids) {
    if (selectThese(ids))
        return;
    m_wantedIds = ids;
    clearFilters();
}

bool ListPage::selectThese(const std::vector<qint64>& ids) {
    const std::vector<int> rows = m_rows->rowsOf({ids.begin(), ids.end()});
    if (rows.empty())
        return false;
    QItemSelection wanted;
    const int last = m_rows->columnCount() - 1;
    for (size_t first = 0, next = 0; first < rows.size(); first = next) { // one range for rows that follow each other
        for (next = first + 1; next < rows.size() && rows[next] == rows[next - 1] + 1;)
            ++next;
        wanted.append(QItemSelectionRange(m_rows->index(rows[first], 0), m_rows->index(rows[next - 1], last)));
    }
    m_table->selectionModel()->setCurrentIndex(m_rows->index(rows.front(), 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(m_rows->index(rows.front(), 0));
    m_table->setFocus();
    return true;
}

void ListPage::showFailures(std::vector<ReasonTable::Reason> failures, std::function<void(qint64)> open) {
    if (!m_failures && failures.empty())
        return;
    if (!m_failures) {
        m_failures = new BulkFailures(this);
        body()->insertWidget(0, m_failures);
        connect(m_failures, &BulkFailures::opened, this, [this](qint64 id) {
            if (m_openFailed)
                m_openFailed(id);
            else
                this->open(id);
        });
        connect(m_failures, &BulkFailures::selectionRequested, this, &ListPage::select);
    }
    m_openFailed = std::move(open);
    m_failures->setFailures(std::move(failures), !m_openFailed);
}

std::vector<qint64> ListPage::selectedIds() const {
    std::vector<qint64> ids;
    if (!m_table->selectionModel())
        return ids;
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    int next = 0;
    for (const auto& [top, bottom] : ranges)
        for (int row = qMax(top, next); row <= bottom; ++row) {
            ids.push_back(m_rows->idAt(row));
            next = row + 1;
        }
    return ids;
}

qint64 ListPage::currentId() const {
    const std::vector<qint64> ids = selectedIds();
    return ids.size() == 1 ? ids.front() : 0;
}

void ListPage::setNoMatchText(const QString& text) {
    m_noMatchText = text;
    m_noMatch->setTexts(text);
}

void ListPage::setRestriction(const QString& text) {
    m_restriction->setLabel(text, u"x-lg"_s);
    m_restriction->setVisible(!text.isEmpty());
}

void ListPage::applyFilters() {
    if (m_alone)
        return;
    filterChanged();
    loadCounts();
}

void ListPage::setTotals(const QStringList& parts) {
    m_totals = parts;
    showFooter();
}

void ListPage::setSelectionTotals(const QString& text) {
    m_selectionTotals = text;
    showFooter();
}

void ListPage::showFooter() {
    QStringList parts = m_totals;
    if (!m_selectionTotals.isEmpty()) {
        parts.append(m_selectionTotals);
    } else if (const auto count = selectedIds().size(); count > 1) {
        parts.append(tr("%Ln selected", "", int(count)));
    }
    for (QString& part : parts)
        part.replace(u' ', u'\u00A0');
    m_footer->setText(parts.join(u"\u00A0· "_s));
}

void ListPage::setContextActions(const QList<QAction*>& actions) {
    m_table->addActions(actions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ListPage::setPanelVisible(bool visible) {
    if (visible == isPanelVisible() || m_alone)
        return;
    m_panel->setVisible(visible);
    if (m_narrow)
        coverWithPanel(visible);
    placePanel();
    if (visible)
        m_detailTimer.start();
}

bool ListPage::isPanelVisible() const { return !m_panel->isHidden(); }

// Where the panel does not open by itself it comes first: what else Enter does stands in it, too.
void ListPage::activate(qint64 id) {
    if (m_narrow)
        ListPage::openRow(id);
    else
        openRow(id);
}

void ListPage::openRow(qint64 id) {
    if (id == 0)
        return;
    m_panelWanted = true;
    setPanelVisible(true);
}

void ListPage::selectionMoved() {
    const bool any = m_table->selectionModel()->hasSelection();
    if (any && m_panelWanted && !m_narrow)
        setPanelVisible(true);
    else if (!any)
        setPanelVisible(false);
    m_selectionTotals.clear();
    showFooter();
    m_detailTimer.start();
    allowAction(m_openWindow, currentId() != 0 ? QString() : tr("Select one row first"));
    updateActions();
    emit selectionChanged();
}

void ListPage::showState() {
    QWidget* wanted = m_table;
    if (m_rows->state() == RowsModel::State::Empty && !m_rows->isLoading())
        wanted = isFiltered() ? m_noMatch : m_empty;
    m_stack->setCurrentWidget(wanted);
    m_footer->setVisible(wanted == m_table);
}

bool ListPage::isFiltered() const {
    return !m_restriction->isHidden() || !m_search->text().trimmed().isEmpty() ||
           m_chips->current() != m_chips->first() || !conditions().empty();
}

void ListPage::clearFilters() {
    m_search->reset();
    m_chips->setCurrent(m_chips->first());
    setConditions({});
    clearOtherFilters();
    applyFilters();
}

void ListPage::placeProgress() {
    // Under the header of the table, over its first row.
    const QPoint place = m_stack->mapTo(this, QPoint(1, m_table->horizontalHeader()->height()));
    m_progress->setGeometry(place.x(), place.y(), m_stack->width() - 2, 3);
    m_progress->raise();
}

void ListPage::arrangeFilters() {
    const int beside = m_filterRow->geometry().width() - m_tools->sizeHint().width() - m_filterRow->spacing();
    constexpr int unlimited = 16'000;
    const int twoLines = 2 * m_chips->heightForWidth(unlimited) + Metrics::scaled(8);
    const bool piled = m_chips->heightForWidth(beside) > twoLines;
    const auto direction = piled ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_filterRow->direction() != direction)
        m_filterRow->setDirection(direction);
}

void ListPage::coverWithPanel(bool cover) {
    if (!cover) {
        if (m_covered.isEmpty())
            return;
        for (const QPointer<QWidget>& widget : std::exchange(m_covered, {}))
            if (widget)
                widget->show();
        setHeaderVisible(true);
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const std::function<void(QLayout*)> hideAll = [&](QLayout* layout) {
        for (int i = 0; i < layout->count(); ++i) {
            if (QLayout* const inner = layout->itemAt(i)->layout())
                hideAll(inner);
            else if (QWidget* const widget = layout->itemAt(i)->widget();
                     widget && widget != m_panel && !widget->isHidden()) {
                m_covered.append(widget);
                widget->hide();
            }
        }
    };
    hideAll(body());
    setHeaderVisible(false);
    if (hadFocus)
        m_panel->setFocus();
}

void ListPage::placePanel() {
    if (m_alone)
        return;
    const bool narrow = width() < Metrics::scaled(860);
    if (narrow != std::exchange(m_narrow, narrow)) {
        const bool isUsed = m_panel->isAncestorOf(QApplication::focusWidget());
        const bool selected = m_table->selectionModel() && m_table->selectionModel()->hasSelection();
        coverWithPanel(false);
        if (narrow)
            body()->addWidget(m_panel, 1);
        else
            m_splitter->addWidget(m_panel);
        m_splitter->setStretchFactor(1, 0);
        m_panel->setVisible(selected && m_panelWanted && (!narrow || isUsed));
        coverWithPanel(narrow && isPanelVisible());
        if (isPanelVisible())
            m_detailTimer.start();
        keepHeight();
    }
    sharePanel();
}

void ListPage::sharePanel() {
    if (m_narrow || m_alone || !isPanelVisible())
        return;
    const int now = m_splitter->sizes().value(1);
    const int least = Metrics::scaled(Metrics::panelMinimum + 40);
    const int wide = qBound(least, m_splitter->width() / 3, Metrics::scaled(Metrics::panelMinimum + 120));
    if (now < m_panel->minimumWidth() || (!m_shareChosen && now != wide))
        m_splitter->setSizes({m_splitter->width() - m_splitter->handleWidth() - wide, wide});
}

void ListPage::keepHeight() {
    const int rows = m_table->horizontalHeader()->sizeHint().height() + 5 * Metrics::rowHeight();
    const int panel = m_narrow ? 0 : m_panel->minimumSizeHint().height();
    const int footer = m_footer->heightForWidth(qMax(m_footer->width(), Metrics::scaled(200)));
    m_splitter->setMinimumHeight(qMax(rows + footer, panel));
}

void ListPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrangeFilters();
    keepHeight();
    placePanel();
    placeProgress();
}

bool ListPage::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        arrangeFilters();
        keepHeight();
        placePanel();
    }
    return Page::event(event);
}

bool ListPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_splitter && event->type() == QEvent::LayoutRequest)
        keepHeight(); // the panel shows more now
    if (watched == m_splitter && event->type() == QEvent::Resize)
        sharePanel(); // in the middle of a layout: nothing may come or go now
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto* const key = static_cast<QKeyEvent*>(event);
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_table->setFocus();
        if (!m_table->selectionModel()->hasSelection() && m_rows->rowCount() > 0)
            selectRow(qMax(0, m_table->currentIndex().row()));
        return true;
    }
    if (watched == m_table && key->modifiers() == Qt::NoModifier) {
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: activate(currentId()); return true;
        case Qt::Key_Space:
            m_panelWanted = !isPanelVisible();
            setPanelVisible(m_panelWanted && m_table->selectionModel()->hasSelection());
            return true;
        case Qt::Key_Escape:
            if (isPanelVisible()) {
                setPanelVisible(false);
                return true;
            }
            break;
        default: break;
        }
    }
    // A number or a name that is typed in the list is looked for (F096).
    const QString typed = key->text();
    if (watched == m_table && typed.size() == 1 && typed.at(0).isLetterOrNumber() &&
        !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        focusSearch();
        QCoreApplication::sendEvent(m_search, event);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ListPage::retranslate() {
    m_clearAction->setText(tr("Clear filters"));
    nameAction(m_filterAction, tr("Filter…"), tr("Ask for dates, amounts and more in the columns of the list"));
    m_filterButton->setLabel({}, u"funnel"_s);
    m_filterButton->setAccessibleName(tr("Filter"));
    m_filterButton->setToolTip(actionTooltip(m_filterAction));
    m_viewsButton->setLabel({}, u"star"_s);
    m_viewsButton->setAccessibleName(tr("Saved views"));
    m_viewsButton->setToolTip(tr("Saved views"));
    m_moreButton->setLabel({}, u"three-dots"_s);
    m_moreButton->setAccessibleName(tr("More for this list"));
    m_moreButton->setToolTip(tr("Columns, export and print"));
    nameAction(m_columnsAction, tr("Columns…"), tr("Choose the columns of the list and their order"));
    if (m_output) {
        nameAction(m_exportAction, tr("Export the list…"), tr("Write what the list shows to Excel or CSV"));
        nameAction(m_exportAgainAction, tr("Export again"), tr("Write the list to the same file once more"));
        nameAction(m_printListAction, tr("Print the list…"), tr("See the list as it will print, then print it"));
    }
    nameAction(m_openWindow, tr("Open in a &window"), tr("Show the selected row in a window of its own"));
    allowAction(m_openWindow, currentId() != 0 ? QString() : tr("Select one row first"));
    m_noMatch->setTexts(m_noMatchText.isEmpty() ? tr("Nothing matches these filters.") : m_noMatchText);
    m_progress->setAccessibleName(tr("Loading"));
    m_restriction->setToolTip(tr("Remove this filter"));
    showFooter();
}

} // namespace quittance
