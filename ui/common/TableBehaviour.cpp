#include "common/TableBehaviour.h"

#include "common/Notifier.h"
#include "common/RowsModel.h"
#include "common/TableSetup.h"
#include "common/UiState.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

TableBehaviour::TableBehaviour(QTableView* view) : QObject(view), m_view(view) {
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    m_basePx = Theme::instance().basePx();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(400);
    connect(&m_saveTimer, &QTimer::timeout, this, &TableBehaviour::remember);
    connect(&Theme::instance(), &Theme::changed, this, &TableBehaviour::measure);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { setHoverRow(-1); });
    measure();
}

void TableBehaviour::measure() {
    m_view->verticalHeader()->setDefaultSectionSize(Metrics::rowHeight());
    m_view->verticalHeader()->setMinimumSectionSize(Metrics::rowHeight());
    m_view->horizontalHeader()->setFixedHeight(Metrics::rowHeight());
    scaleColumns(std::exchange(m_basePx, Theme::instance().basePx()));
}

void TableBehaviour::scaleColumns(int fromPx) {
    const int toPx = Theme::instance().basePx();
    if (!m_model || fromPx == toPx || fromPx <= 0)
        return;
    QHeaderView* const header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        if (header->sectionResizeMode(column) == QHeaderView::Interactive && !header->isSectionHidden(column))
            header->resizeSection(column, header->sectionSize(column) * toPx / fromPx);
    fitColumns();
}

void TableBehaviour::follow(RowsModel* model, const QString& viewId, int schemaVersion) {
    m_model = model;
    m_viewId = viewId;
    m_schemaVersion = schemaVersion;
    QHeaderView* const header = m_view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &TableBehaviour::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableBehaviour::showHeaderMenu);
    const auto save = [this] {
        if (!m_restoring)
            m_saveTimer.start();
    };
    connect(header, &QHeaderView::sectionResized, this, save);
    connect(header, &QHeaderView::sectionMoved, this, save);
    connect(model, &RowsModel::aboutToChangeIds, this, &TableBehaviour::noteRows);
    connect(model, &RowsModel::idsChanged, this, &TableBehaviour::restoreRows);
    restore();
    showSort();
    fitColumns();
}

void TableBehaviour::forget() {
    m_saveTimer.stop();
    UiState::remove(key("header"));
    UiState::remove(key("sort"));
    m_collapsed.clear();
    fitColumns();
}

bool TableBehaviour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::MouseMove)
            setHoverRow(m_view->rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
        else if (event->type() == QEvent::Leave)
            setHoverRow(-1);
        else if (event->type() == QEvent::Resize && m_model)
            fitColumns();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* const key = static_cast<QKeyEvent*>(event);
        const bool plain = key->matches(QKeySequence::Copy);
        const bool withHeaders =
            key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if (plain || withHeaders) {
            if (event->type() == QEvent::KeyPress)
                copy(withHeaders);
            event->accept();
            return event->type() == QEvent::KeyPress;
        }
    }
    return false;
}

void TableBehaviour::setHoverRow(int row) {
    const QVariant before = m_view->property("hoverRow");
    const int old = before.isValid() ? before.toInt() : -1;
    if (old == row)
        return;
    m_view->setProperty("hoverRow", row);
    for (const int changed : {old, row})
        if (changed >= 0)
            m_view->viewport()->update(0, m_view->rowViewportPosition(changed), m_view->viewport()->width(),
                                       m_view->rowHeight(changed));
}

std::vector<int> TableBehaviour::selectedRows(qint64 atMost) const {
    std::vector<int> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    qint64 count = 0;
    for (const QItemSelectionRange& range : selection)
        count += range.height();
    if (count <= atMost)
        for (const QItemSelectionRange& range : selection)
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.push_back(row);
    return rows;
}

void TableBehaviour::copy(bool withHeaders) {
    if (!m_view->selectionModel() || !m_view->selectionModel()->hasSelection())
        return;
    constexpr int mostRows = RowsModel::cachedRows / 2;
    const std::vector<int> rows = selectedRows(mostRows);
    if (rows.empty()) {
        Notifier::of(m_view).notify(Tone::Warning,
                                    tr("Select at most %Ln rows to copy, or export the list.", "", mostRows));
        return;
    }
    const auto loaded = [this](int row) { return m_model->isLoaded(row); };
    if (m_model && !std::all_of(rows.begin(), rows.end(), loaded)) {
        // Not a copy with holes: first the rows that were never in sight, then once more.
        disconnect(m_copying);
        m_copying = connect(m_model, &RowsModel::rowsLoaded, this, [this, withHeaders] {
            const std::vector<int> wanted = selectedRows(mostRows);
            if (!std::all_of(wanted.begin(), wanted.end(), [this](int row) { return m_model->isLoaded(row); }))
                return;
            disconnect(m_copying);
            copy(withHeaders);
        });
        m_model->load(rows);
        return;
    }
    QApplication::clipboard()->setText(TableSetup::selectionAsTsv(m_view, withHeaders));
}

void TableBehaviour::sortBy(int column) {
    if (!m_model || !m_model->columns()[size_t(column)].sortable)
        return;
    const int sortKey = m_model->columns()[size_t(column)].key;
    const RowsSort now = m_model->sorting();
    const bool flip = now.key == sortKey && now.order == Qt::AscendingOrder;
    m_model->setSort({sortKey, flip ? Qt::DescendingOrder : Qt::AscendingOrder});
    showSort();
    m_saveTimer.start();
}

void TableBehaviour::showSort() {
    const RowsSort now = m_model->sorting();
    const int column = m_model->columnOf(now.key);
    QHeaderView* const header = m_view->horizontalHeader();
    header->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        header->setSortIndicator(column, now.order);
}

void TableBehaviour::showHeaderMenu(const QPoint& position) {
    QHeaderView* const header = m_view->horizontalHeader();
    const int column = header->logicalIndexAt(position);
    QMenu menu(m_view);
    if (column >= 0 && m_model->columns()[size_t(column)].sortable) {
        const int sortKey = m_model->columns()[size_t(column)].key;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const bool up = order == Qt::AscendingOrder;
            menu.addAction(Icons::icon(up ? u"sort-up"_s : u"sort-down"_s),
                           up ? tr("Sort ascending") : tr("Sort descending"), this, [this, sortKey, order] {
                               m_model->setSort({sortKey, order});
                               showSort();
                               m_saveTimer.start();
                           });
        }
        menu.addSeparator();
    }
    int shown = 0;
    for (int i = 0; i < header->count(); ++i)
        shown += header->isSectionHidden(i) ? 0 : 1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        QString title = m_model->columns()[size_t(logical)].title();
        QAction* const action = menu.addAction(title.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(logical));
        action->setEnabled(shown > 1 || header->isSectionHidden(logical));
        connect(action, &QAction::toggled, this, [this, header, logical](bool on) {
            m_collapsed.erase(logical);
            header->setSectionHidden(logical, !on);
            fitColumns();
            m_saveTimer.start();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, [this] { TableSetup::resetColumns(m_view); });
    menu.exec(header->mapToGlobal(position));
}

QString TableBehaviour::key(const char* what) const {
    return u"views/"_s + m_viewId + u'/' + QString::fromLatin1(what);
}

void TableBehaviour::remember() {
    if (!m_model || m_viewId.isEmpty())
        return;
    UiState::setValue(key("version"), m_schemaVersion);
    UiState::setValue(key("textSize"), m_basePx);
    showCollapsed(true); // what left for want of width is not hidden by choice
    UiState::setValue(key("header"), m_view->horizontalHeader()->saveState());
    showCollapsed(false);
    const RowsSort now = m_model->sorting();
    UiState::setValue(key("sort"), QString(QString::number(now.key) + (now.descending() ? u" desc"_s : u" asc"_s)));
}

void TableBehaviour::restore() {
    if (m_viewId.isEmpty() || UiState::value(key("version")).toInt() != m_schemaVersion)
        return;
    m_restoring = true;
    const QByteArray state = UiState::value(key("header")).toByteArray();
    // The saved state also holds resize modes and heights: those of the specs win.
    QHeaderView* const header = m_view->horizontalHeader();
    if (!state.isEmpty() && header->restoreState(state)) {
        for (int i = 0; i < int(m_model->columns().size()); ++i)
            header->setSectionResizeMode(i, m_model->columns()[size_t(i)].stretch ? QHeaderView::Stretch
                                                                                  : QHeaderView::Interactive);
        measure();
        scaleColumns(UiState::value(key("textSize"), m_basePx).toInt());
    }
    const QStringList sort = UiState::value(key("sort")).toString().split(u' ');
    if (sort.size() == 2) {
        const int sortKey = sort.first().toInt();
        if (const int column = m_model->columnOf(sortKey); column >= 0 && m_model->columns()[size_t(column)].sortable)
            m_model->setSort({sortKey, sort.last() == u"desc"_s ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    m_restoring = false;
}

std::vector<int> TableBehaviour::leavingOrder() const {
    const QHeaderView* const header = m_view->horizontalHeader();
    std::vector<std::pair<int, int>> ranked; // rank, logical column
    int lastFigure = -1;
    for (int visual = 0; visual < header->count(); ++visual)
        if (m_model->columns()[size_t(header->logicalIndex(visual))].kind == CellKind::Money)
            lastFigure = header->logicalIndex(visual);
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const ColumnSpec& column = m_model->columns()[size_t(logical)];
        const bool hiddenByChoice = header->isSectionHidden(logical) && !m_collapsed.contains(logical);
        // The state is what a list is for, and its first column what a row is: they go only where the column says so.
        if (column.stretch || column.stays || hiddenByChoice ||
            ((visual == 0 || column.kind == CellKind::Status) && column.leavesFirst == 0))
            continue;
        // Dates and texts go before figures, from the right; of the figures the last one counts most.
        const int byKind = logical == lastFigure ? 0 : visual + (column.kind == CellKind::Money ? 100 : 1000);
        ranked.emplace_back(column.leavesFirst > 0 ? 10'000 * column.leavesFirst : byKind, logical);
    }
    std::sort(ranked.rbegin(), ranked.rend());
    std::vector<int> order;
    for (const auto& [rank, logical] : ranked)
        order.push_back(logical);
    return order;
}

int TableBehaviour::widthOf(int column) const {
    const ColumnSpec& spec = m_model->columns()[size_t(column)];
    if (spec.stretch)
        return Metrics::scaled(140);
    return m_collapsed.contains(column) ? Metrics::scaled(spec.width) : m_view->horizontalHeader()->sectionSize(column);
}

void TableBehaviour::fitColumns() {
    const QHeaderView* const header = m_view->horizontalHeader();
    const int available = m_view->viewport()->width();
    int needed = 0;
    for (int column = 0; column < header->count(); ++column)
        if (!header->isSectionHidden(column) || m_collapsed.contains(column))
            needed += widthOf(column);
    std::unordered_set<int> leaving;
    for (const int column : leavingOrder()) {
        if (needed <= available)
            break;
        needed -= widthOf(column);
        leaving.insert(column);
    }
    if (leaving == m_collapsed)
        return;
    showCollapsed(true);
    m_collapsed = std::move(leaving);
    showCollapsed(false);
}

void TableBehaviour::showCollapsed(bool shown) {
    const bool before = std::exchange(m_restoring, true);
    for (const int column : m_collapsed)
        m_view->horizontalHeader()->setSectionHidden(column, !shown);
    m_restoring = before;
}

void TableBehaviour::noteRows() {
    m_selected.clear();
    // More than a person picks one by one ("select all"): the view's own ranges follow what comes and goes.
    for (const int row : selectedRows(2000))
        m_selected.insert(m_model->idAt(row));
    const QModelIndex current = m_view->currentIndex();
    m_currentId = current.isValid() ? m_model->idAt(current.row()) : 0;
    m_currentColumn = qMax(0, current.column());
    m_atTop = m_view->verticalScrollBar()->value() == 0;
    const int top = m_view->rowAt(0);
    m_topId = top >= 0 ? m_model->idAt(top) : 0;
    m_topOffset = top >= 0 ? m_view->rowViewportPosition(top) : 0;
}

void TableBehaviour::restoreRows() {
    QItemSelectionModel* const selection = m_view->selectionModel();
    if (!m_selected.empty()) {
        QItemSelection wanted;
        const std::vector<int> rows = m_model->rowsOf(m_selected);
        for (size_t first = 0; first < rows.size();) {
            size_t last = first;
            while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
                ++last;
            wanted.select(m_model->index(rows[first], 0), m_model->index(rows[last], m_model->columnCount() - 1));
            first = last + 1;
        }
        if (wanted != selection->selection())
            selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    }
    if (m_currentId != 0) {
        const QModelIndex current = m_view->currentIndex();
        if (!current.isValid() || m_model->idAt(current.row()) != m_currentId)
            if (const int row = m_model->rowOf(m_currentId); row >= 0)
                selection->setCurrentIndex(m_model->index(row, m_currentColumn), QItemSelectionModel::NoUpdate);
    }
    if (!m_atTop && m_topId != 0)
        if (const int row = m_model->rowOf(m_topId); row >= 0)
            m_view->verticalScrollBar()->setValue(m_view->verticalHeader()->sectionPosition(row) - m_topOffset);
}

} // namespace quittance
