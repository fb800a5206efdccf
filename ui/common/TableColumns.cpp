#include "common/TableColumns.h"

#include "common/CellDelegate.h"
#include "common/ColumnChooser.h"
#include "common/RowsModel.h"
#include "common/UiState.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <ranges>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int saveDelayMs = 400;
constexpr int designPx = 13;      // the text size that widths are given for
constexpr int widthOfNames = 100; // a narrower text is a code, which has its room

QAbstractItemDelegate* delegateFor(const ColumnSpec& column, QTableView* view) {
    switch (column.kind) {
    case CellKind::Money: return new MoneyDelegate(view);
    case CellKind::Date: return new DateDelegate(view);
    case CellKind::Status: return new StatusDelegate(view);
    case CellKind::Link: return new LinkDelegate(view);
    case CellKind::Text:
    case CellKind::Number: break;
    }
    auto* const delegate = new CellDelegate(view);
    if (column.endTells)
        delegate->setElideMode(Qt::ElideMiddle);
    return delegate;
}

} // namespace

TableColumns::TableColumns(QTableView* view, RowsModel* model, const QString& viewId)
    : QObject(view),
      m_view(view),
      m_model(model),
      m_viewId(viewId),
      m_basePx(Theme::instance().basePx()),
      m_ownSortKey(model->sorting().key),
      m_ownDescending(model->sorting().descending()) {
    const int count = static_cast<int>(model->columns().size());
    for (int i = 0; i < count; ++i) {
        const ColumnSpec& column = model->columns()[static_cast<size_t>(i)];
        header()->setSectionResizeMode(i, column.stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        view->setItemDelegateForColumn(i, delegateFor(column, view));
    }
    header()->setSectionsClickable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &TableColumns::remember);
    connect(&Theme::instance(), &Theme::changed, this, &TableColumns::scale);
    const ColumnLayout remembered =
        ColumnLayout::fromStrings(UiState::value(u"views/%1/columns"_s.arg(viewId)).toStringList());
    apply(remembered.isEmpty() ? ownLayout() : remembered);
    m_own = remembered.isEmpty();
    connect(header(), &QHeaderView::sectionClicked, this, &TableColumns::sortBy);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &TableColumns::showMenu);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_model->columns()[static_cast<size_t>(column)].stretch)
            return; // by the table's width, not by a person
        if (!m_arranging)
            m_spread.clear(); // what is seen is what is wanted
        noteChange();
    });
    connect(header(), &QHeaderView::sectionMoved, this, &TableColumns::noteChange);
    connect(model, &RowsModel::sortChanged, this, &TableColumns::showSort);
    view->viewport()->installEventFilter(this);
    showSort();
}

TableColumns* TableColumns::of(const QTableView* view) {
    return view->findChild<TableColumns*>(QString(), Qt::FindDirectChildrenOnly);
}

QHeaderView* TableColumns::header() const { return m_view->horizontalHeader(); }

int TableColumns::columnNamed(const QString& name) const {
    const auto& columns = m_model->columns();
    const auto found = std::find_if(columns.begin(), columns.end(), [&name](const auto& c) { return c.id() == name; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

ColumnLayout TableColumns::ownLayout() const {
    ColumnLayout layout;
    for (const ColumnSpec& column : m_model->columns())
        layout.columns.push_back({.name = column.id(), .shown = !column.hidden});
    if (const int column = m_model->columnOf(m_ownSortKey); column >= 0) {
        layout.sortedBy = m_model->columns()[static_cast<size_t>(column)].id();
        layout.descending = m_ownDescending;
    }
    return layout;
}

ColumnLayout TableColumns::layout() const {
    ColumnLayout layout;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        const ColumnSpec& spec = m_model->columns()[static_cast<size_t>(column)];
        const bool isShown = !header()->isSectionHidden(column) || m_collapsed.contains(column);
        const int width = spec.stretch || !isShown ? 0 : (widthOf(column) * designPx + m_basePx / 2) / m_basePx;
        layout.columns.push_back({.name = spec.id(), .width = width, .shown = isShown});
    }
    const RowsSort sort = m_model->sorting();
    if (const int column = m_model->columnOf(sort.key); column >= 0) {
        layout.sortedBy = m_model->columns()[static_cast<size_t>(column)].id();
        layout.descending = sort.descending();
    }
    return layout;
}

QStringList TableColumns::apply(const ColumnLayout& layout) {
    QStringList unknown;
    m_arranging = true;
    m_collapsed.clear();
    m_spread.clear();
    int place = 0;
    std::unordered_set<int> named;
    const auto arrange = [&](int column, int width, bool shown) {
        const ColumnSpec& spec = m_model->columns()[static_cast<size_t>(column)];
        header()->moveSection(header()->visualIndex(column), place++);
        header()->setSectionHidden(column, !shown);
        if (!spec.stretch && shown)
            header()->resizeSection(column, Metrics::scaled(width > 0 ? width : spec.width));
    };
    for (const ColumnLayout::Column& wanted : layout.columns) {
        const int column = columnNamed(wanted.name);
        if (column < 0)
            unknown.append(wanted.name);
        else if (named.insert(column).second)
            arrange(column, wanted.width, wanted.shown);
    }
    for (int column = 0; column < header()->count(); ++column)
        if (!named.contains(column))
            arrange(column, 0, !m_model->columns()[static_cast<size_t>(column)].hidden);
    if (shown().empty())
        header()->setSectionHidden(0, false);
    m_basePx = Theme::instance().basePx();
    m_arranging = false;
    if (!layout.sortedBy.isEmpty()) {
        const int column = columnNamed(layout.sortedBy);
        if (column >= 0 && m_model->columns()[static_cast<size_t>(column)].sortable)
            m_model->setSort({m_model->columns()[static_cast<size_t>(column)].key,
                              layout.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
        else if (!unknown.contains(layout.sortedBy))
            unknown.append(layout.sortedBy);
    }
    fit();
    noteChange();
    return unknown;
}

void TableColumns::reset() {
    apply(ownLayout());
    m_saveTimer.stop();
    m_own = true;
    UiState::remove(u"views/%1/columns"_s.arg(m_viewId));
    emit changed();
}

std::vector<int> TableColumns::shown() const {
    std::vector<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual)
        if (const int column = header()->logicalIndex(visual);
            !header()->isSectionHidden(column) || m_collapsed.contains(column))
            columns.push_back(column);
    return columns;
}

void TableColumns::setShown(int column, bool wanted) {
    if (!wanted && shown().size() < 2)
        return; // a list without a column says nothing
    takeSpreadBack();
    m_collapsed.erase(column);
    header()->setSectionHidden(column, !wanted);
    if (const ColumnSpec& spec = m_model->columns()[static_cast<size_t>(column)]; wanted && !spec.stretch)
        header()->resizeSection(column, Metrics::scaled(spec.width));
    fit();
    noteChange();
}

void TableColumns::choose() {
    ColumnChooser chooser(*m_model, layout(), ownLayout(), m_view->window());
    if (chooser.exec() == QDialog::Accepted)
        apply(chooser.layout());
}

void TableColumns::sortBy(int column) {
    const RowsSort now = m_model->sorting();
    const bool flip = now.key == m_model->columns()[static_cast<size_t>(column)].key && !now.descending();
    sort(column, flip ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableColumns::sort(int column, Qt::SortOrder order) {
    const ColumnSpec& spec = m_model->columns()[static_cast<size_t>(column)];
    if (!spec.sortable)
        return;
    m_model->setSort({spec.key, order});
    noteChange();
}

void TableColumns::showSort() {
    const RowsSort now = m_model->sorting();
    const int column = m_model->columnOf(now.key);
    header()->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        header()->setSortIndicator(column, now.order);
    fit();
}

void TableColumns::showMenu(const QPoint& position) {
    const int column = header()->logicalIndexAt(position);
    QMenu menu(m_view);
    if (column >= 0) {
        if (m_model->columns()[static_cast<size_t>(column)].sortable) {
            menu.addAction(Icons::icon(u"sort-up"_s), tr("Sort ascending"), this,
                           [this, column] { sort(column, Qt::AscendingOrder); });
            menu.addAction(Icons::icon(u"sort-down"_s), tr("Sort descending"), this,
                           [this, column] { sort(column, Qt::DescendingOrder); });
        }
        if (m_filterable.contains(column))
            menu.addAction(Icons::icon(u"funnel"_s), tr("Filter by this column…"), this,
                           [this, column] { emit filterRequested(column); });
        QAction* const hide = menu.addAction(tr("Hide this column"), this, [this, column] { setShown(column, false); });
        hide->setEnabled(shown().size() > 1);
        menu.addSeparator();
    }
    menu.addAction(Icons::icon(u"columns-gap"_s), tr("Columns…"), this, &TableColumns::choose);
    menu.addAction(tr("Reset columns"), this, &TableColumns::reset);
    menu.exec(header()->mapToGlobal(position));
}

void TableColumns::noteChange() {
    if (m_arranging)
        return;
    m_own = false;
    m_saveTimer.start();
    emit changed();
}

void TableColumns::remember() {
    if (!m_viewId.isEmpty() && !m_own)
        UiState::setValue(u"views/%1/columns"_s.arg(m_viewId), layout().toStrings());
}

void TableColumns::scale() {
    const int fromPx = std::exchange(m_basePx, Theme::instance().basePx());
    if (fromPx == m_basePx || fromPx <= 0)
        return;
    takeSpreadBack();
    m_arranging = true;
    for (int column = 0; column < header()->count(); ++column)
        if (header()->sectionResizeMode(column) == QHeaderView::Interactive && !header()->isSectionHidden(column))
            header()->resizeSection(column, header()->sectionSize(column) * m_basePx / fromPx);
    for (auto& [column, width] : m_collapsed)
        width = width * m_basePx / fromPx;
    m_arranging = false;
    fit();
}

std::vector<int> TableColumns::leavingOrder() const {
    std::vector<std::pair<int, int>> ranked; // rank, logical column
    int lastFigure = -1;
    for (const int column : shown())
        if (m_model->columns()[static_cast<size_t>(column)].kind == CellKind::Money)
            lastFigure = column;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int logical = header()->logicalIndex(visual);
        const ColumnSpec& column = m_model->columns()[static_cast<size_t>(logical)];
        const bool hiddenByChoice = header()->isSectionHidden(logical) && !m_collapsed.contains(logical);
        // The first column says what a row is: it goes only where the column says so.
        if (column.stretch || hiddenByChoice || (visual == 0 && column.leavesFirst == 0))
            continue;
        // Dates and texts go before figures, from the right; of the figures the last one counts most. What stays, and
        // the state that a list is for, go when nothing else is left: a heading that is cut says less than none.
        int byKind = visual + (column.kind == CellKind::Money ? 100 : 1000);
        if (column.kind == CellKind::Status)
            byKind = -1000;
        else if (logical == lastFigure)
            byKind = column.stays ? -2000 : 0;
        else if (column.stays)
            byKind = -1 - visual;
        // What somebody has the list sorted by goes after all others; the list's own order needs no showing.
        const bool chosenOrder = column.key == m_model->sorting().key && column.key != m_ownSortKey;
        ranked.emplace_back(chosenOrder              ? -3000
                            : column.leavesFirst > 0 ? 10'000 * column.leavesFirst
                                                     : byKind,
                            logical);
    }
    std::sort(ranked.rbegin(), ranked.rend());
    std::vector<int> order;
    order.reserve(ranked.size());
    for (const auto& [rank, logical] : ranked)
        order.push_back(logical);
    return order;
}

int TableColumns::widthOf(int column) const {
    const ColumnSpec& spec = m_model->columns()[static_cast<size_t>(column)];
    if (spec.stretch)
        return Metrics::scaled(spec.least);
    if (const auto collapsed = m_collapsed.find(column); collapsed != m_collapsed.end())
        return collapsed->second;
    const auto spread = m_spread.find(column);
    return header()->sectionSize(column) - (spread != m_spread.end() ? spread->second : 0);
}

// What the columns of names would like beyond their least width before further columns come in.
int TableColumns::comfortOfNames(const std::unordered_map<int, int>& leaving) const {
    int comfort = 0;
    for (const int column : shown()) {
        const ColumnSpec& spec = m_model->columns()[static_cast<size_t>(column)];
        const bool isText = spec.kind == CellKind::Text || spec.kind == CellKind::Link;
        const bool isName = isText && (spec.stretch || spec.width >= widthOfNames);
        const int own = Metrics::scaled(spec.width);
        if (!isName || leaving.contains(column) || (!spec.stretch && widthOf(column) != own)) // a person's width
            continue;
        comfort += qMax(0, own * 14 / 10 - widthOf(column));
    }
    return comfort;
}

// The column that takes what is left would have it all, and names beside it would be cut.
void TableColumns::spread() {
    std::vector<int> texts;
    int room = m_view->width() - 2 * m_view->frameWidth() - m_view->verticalScrollBar()->sizeHint().width();
    for (const int column : shown()) {
        if (m_collapsed.contains(column))
            continue;
        const ColumnSpec& spec = m_model->columns()[static_cast<size_t>(column)];
        room -= spec.stretch ? Metrics::scaled(qMax(spec.width, spec.least)) : widthOf(column);
        if (spec.stretch)
            continue;
        if (widthOf(column) != Metrics::scaled(spec.width))
            return;
        if (spec.width >= widthOfNames && (spec.kind == CellKind::Text || spec.kind == CellKind::Link))
            texts.push_back(column);
    }
    if (room <= 0 || texts.empty())
        return;
    const bool before = std::exchange(m_arranging, true);
    const int share = room / static_cast<int>(texts.size() + 1);
    for (const int column : texts) {
        const int width = widthOf(column);
        m_spread[column] = qMin(share, width * 6 / 10);
        header()->resizeSection(column, width + m_spread[column]);
    }
    m_arranging = before;
}

void TableColumns::takeSpreadBack() {
    const bool before = std::exchange(m_arranging, true);
    for (const auto& [column, more] : std::exchange(m_spread, {}))
        if (!header()->isSectionHidden(column))
            header()->resizeSection(column, header()->sectionSize(column) - more);
    m_arranging = before;
}

void TableColumns::fit() {
    takeSpreadBack();
    // Whether the vertical scroll bar is there or not: else a column that comes and goes with it would bring the other
    // bar, which takes a row's height, which brings the first, and so on without end.
    const int available = m_view->width() - 2 * m_view->frameWidth() - m_view->verticalScrollBar()->sizeHint().width();
    int needed = 0;
    for (const int column : shown())
        needed += widthOf(column);
    std::unordered_map<int, int> leaving;
    const auto fits = [&](int column, int width) {
        const ColumnSpec& spec = m_model->columns()[static_cast<size_t>(column)];
        const bool isExtra = spec.leavesFirst > 1 && !spec.hidden; // a hidden one was asked for
        return width + (isExtra ? comfortOfNames(leaving) : 0) <= available;
    };
    for (const int column : leavingOrder()) {
        if (fits(column, needed))
            continue;
        leaving[column] = widthOf(column);
        needed -= leaving[column];
    }
    // A wide column that had to go may leave room for a narrow one that went before it.
    const std::vector<int> order = leavingOrder();
    for (const int column : std::views::reverse(order))
        if (const auto left = leaving.find(column); left != leaving.end() && fits(column, needed + left->second)) {
            needed += left->second;
            leaving.erase(left);
        }
    if (leaving != m_collapsed) {
        showCollapsed(true);
        m_collapsed = std::move(leaving);
        showCollapsed(false);
    }
    spread();
}

void TableColumns::showCollapsed(bool wanted) {
    const bool before = std::exchange(m_arranging, true);
    for (const auto& [column, width] : m_collapsed) {
        header()->setSectionHidden(column, !wanted);
        if (wanted) // the text size may have changed meanwhile
            header()->resizeSection(column, width);
    }
    m_arranging = before;
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace quittance
