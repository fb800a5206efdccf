#include "common/TableBehaviour.h"

#include "common/RowsModel.h"
#include "common/TableSetup.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 33;

} // namespace

TableBehaviour::TableBehaviour(QTableView* view) : QObject(view), m_view(view) {
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, this, &TableBehaviour::measure);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        setHoverRow(-1);
        awaitRows();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, view->viewport(), [view] { view->viewport()->setUpdatesEnabled(true); });
    measure();
}

int TableBehaviour::lastRow() const {
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    return last >= 0 || !m_model ? last : m_model->rowCount() - 1;
}

// A jump to where nothing was read yet shows its rows at once when they come within two frames: painting empty rows
// first would only make them later.
void TableBehaviour::awaitRows() {
    if (!m_model || !m_view->isVisible() || !m_model->look(m_view->rowAt(0), lastRow()) || m_patience.isActive())
        return;
    m_view->viewport()->setUpdatesEnabled(false);
    m_patience.start();
}

TableBehaviour* TableBehaviour::of(const QTableView* view) {
    return view->findChild<TableBehaviour*>(QString(), Qt::FindDirectChildrenOnly);
}

void TableBehaviour::measure() {
    m_view->verticalHeader()->setMinimumSectionSize(Metrics::rowHeight()); // first: the other obeys it
    m_view->verticalHeader()->setDefaultSectionSize(Metrics::rowHeight());
    m_view->horizontalHeader()->setFixedHeight(Metrics::rowHeight());
}

void TableBehaviour::follow(RowsModel* model) {
    m_model = model;
    connect(model, &RowsModel::aboutToChangeIds, this, &TableBehaviour::noteRows);
    connect(model, &RowsModel::idsChanged, this, &TableBehaviour::restoreRows);
    connect(model, &RowsModel::rowsLoaded, this, [this] {
        if (m_patience.isActive() && !m_model->look(m_view->rowAt(0), lastRow())) {
            m_patience.stop();
            m_view->viewport()->setUpdatesEnabled(true);
        }
    });
    connect(model, &RowsModel::complete, this, [this] {
        if (std::exchange(m_selectingAll, false))
            m_view->selectAll();
    });
}

bool TableBehaviour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::MouseMove)
            setHoverRow(m_view->rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
        else if (event->type() == QEvent::Leave)
            setHoverRow(-1);
        else if (event->type() == QEvent::MouseButtonPress)
            m_selectingAll = false;
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* const key = static_cast<QKeyEvent*>(event);
        // The view selects what is there; the rest of the ids may still be on its way.
        if (event->type() == QEvent::KeyPress)
            m_selectingAll = m_model && m_model->isLoading() && key->matches(QKeySequence::SelectAll);
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
        emit largeCopyRequested(withHeaders);
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
