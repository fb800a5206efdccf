#include "common/SmallTable.h"

#include "common/CellDelegate.h"
#include "common/TableSetup.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace quittance {

namespace {

/// Broken at the space next to the middle, where it is long.
QString onTwoLines(QString heading) {
    constexpr qsizetype shortOne = 12;
    if (heading.size() < shortOne)
        return heading;
    qsizetype split = -1;
    for (qsizetype at = heading.indexOf(u' '); at >= 0; at = heading.indexOf(u' ', at + 1))
        if (split < 0 || qAbs(2 * at - heading.size()) < qAbs(2 * split - heading.size()))
            split = at;
    if (split >= 0)
        heading[split] = u'\n';
    return heading;
}

} // namespace

SmallTable::SmallTable(const QString& name, int columns, int stretch, QWidget* parent)
    : QTableWidget(0, columns, parent), m_stretch(stretch) {
    setObjectName(name);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    TableSetup::dress(this);
    setResizing();
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &SmallTable::fit);
    connect(this, &QTableWidget::currentCellChanged, this, &SmallTable::showCurrentRow);
    connect(this, &QTableWidget::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(idAt(index.row())); });
}

void SmallTable::setWrapping() {
    setWordWrap(true); // tells the delegate the width when it is asked for the height
    setItemDelegateForColumn(m_stretch, new WrappingDelegate(this));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == m_stretch)
            m_fit.start();
    });
}

void SmallTable::setHeightToRows(int most) {
    m_mostHeight = most;
    if (most == 0) {
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
    }
    m_fit.start();
}

void SmallTable::fit() {
    if (m_stretch < 0)
        spread();
    if (wordWrap())
        resizeRowsToContents();
    if (m_mostHeight == 0)
        return;
    const int reason = rowCount() == 0 && !m_emptyText.isEmpty() ? 3 * Metrics::rowHeight() : 0;
    setFixedHeight(qMin(m_mostHeight,
                        horizontalHeader()->height() + qMax(verticalHeader()->length(), reason) + 2 * frameWidth() +
                            (horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0)));
}

void SmallTable::showCurrentRow() {
    if (m_mostHeight == 0 || !hasFocus())
        return;
    const QRect row = visualRect(currentIndex());
    for (QWidget* each = parentWidget(); each; each = each->parentWidget())
        if (auto* const area = qobject_cast<QScrollArea*>(each)) {
            const QPoint middle = viewport()->mapTo(area->widget(), row.center());
            area->ensureVisible(middle.x(), middle.y(), 0, row.height() / 2 + 1);
            return;
        }
}

// Without a column that takes it, all share what is left.
void SmallTable::spread() {
    QFont bold = horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold); // as the style sheet has it
    const QFontMetrics metrics(bold);
    // Long headings on two lines where they would push figures out of sight.
    for (const bool broken : {false, true}) {
        std::vector<int> widths;
        int left = viewport()->width();
        for (int column = 0; column < columnCount(); ++column) {
            const QTableWidgetItem* const heading = horizontalHeaderItem(column);
            const QString shown = heading ? heading->text() : QString();
            const QString wanted = broken ? onTwoLines(m_headings.value(column)) : m_headings.value(column);
            const int width = horizontalHeader()->sectionSizeHint(column) - metrics.size(0, shown).width() +
                              metrics.size(0, wanted).width();
            widths.push_back(qMax(sizeHintForColumn(column), width));
            left -= widths.back();
        }
        if (left < 0 && !broken)
            continue;
        for (int column = 0; column < columnCount(); ++column) {
            const QString wanted = broken ? onTwoLines(m_headings.value(column)) : m_headings.value(column);
            if (QTableWidgetItem* const heading = horizontalHeaderItem(column); heading && heading->text() != wanted)
                heading->setText(wanted);
        }
        const int height =
            broken ? qMax(Metrics::rowHeight(), 2 * metrics.lineSpacing() + Metrics::scaled(8)) : Metrics::rowHeight();
        if (horizontalHeader()->height() != height) {
            horizontalHeader()->setFixedHeight(height);
            updateGeometries();
        }
        const bool roomy = left > 0 && columnCount() > 0;
        horizontalHeader()->setSectionResizeMode(roomy ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
        for (int column = 0; roomy && column < columnCount(); ++column)
            horizontalHeader()->resizeSection(column, widths[static_cast<size_t>(column)] + left / columnCount());
        return;
    }
}

void SmallTable::setEmptyText(const QString& text) {
    m_emptyText = text;
    setAccessibleDescription(rowCount() == 0 ? text : QString());
    m_fit.start();
    viewport()->update();
}

void SmallTable::paintEvent(QPaintEvent* event) {
    QTableWidget::paintEvent(event);
    if (rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::tokens().muted);
    const int margin = Metrics::cellInsetLeft;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void SmallTable::setHeadings(const QStringList& headings, const QString& accessibleName) {
    if (headings.size() != columnCount()) {
        setColumnCount(static_cast<int>(headings.size()));
        setResizing();
    }
    m_headings = headings;
    setHorizontalHeaderLabels(headings);
    setAccessibleName(accessibleName);
}

void SmallTable::setResizing() {
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column, column == m_stretch ? QHeaderView::Stretch
                                                                             : QHeaderView::ResizeToContents);
}

void SmallTable::addRow(qint64 id, const QStringList& cells, const QList<int>& figures) {
    const int row = rowCount();
    if (row == 0)
        setAccessibleDescription({});
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        auto* item = new QTableWidgetItem(cells.value(column));
        item->setData(Qt::UserRole, id);
        if (figures.contains(column)) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setFont(Fonts::numeric(QFont()));
            if (QTableWidgetItem* const heading = horizontalHeaderItem(column))
                heading->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        setItem(row, column, item);
    }
    m_fit.start();
}

void SmallTable::setLastTip(const QString& tip) {
    for (int column = 0; column < columnCount(); ++column)
        if (QTableWidgetItem* const cell = item(rowCount() - 1, column))
            cell->setToolTip(tip); // the delegate shows it as plain text
}

qint64 SmallTable::idAt(int row) const {
    const QTableWidgetItem* const cell = item(row, 0);
    return cell ? cell->data(Qt::UserRole).toLongLong() : 0;
}

qint64 SmallTable::currentId() const { return selectedItems().isEmpty() ? 0 : idAt(currentRow()); }

void SmallTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    if (m_stretch < 0)
        m_fit.start();
}

// Whoever comes by Tab sees which row the keys act on.
void SmallTable::focusInEvent(QFocusEvent* event) {
    QTableWidget::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason;
    if (byKeys && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SmallTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentId() != 0)
        emit opened(currentId());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace quittance
