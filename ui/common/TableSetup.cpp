#include "common/TableSetup.h"

#include "common/CellDelegate.h"
#include "common/RowsModel.h"
#include "common/TableBehaviour.h"
#include "common/UiState.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace quittance::TableSetup {

using namespace Qt::Literals::StringLiterals;

namespace {

void applySpecs(QTableView* view, const RowsModel* model) {
    constexpr int pillColumn = 144; // "Partially paid" and "Partiellement payée" fit
    QHeaderView* const header = view->horizontalHeader();
    for (int i = 0; i < int(model->columns().size()); ++i) {
        const ColumnSpec& column = model->columns()[size_t(i)];
        header->moveSection(header->visualIndex(i), i);
        header->setSectionHidden(i, column.hidden);
        header->setSectionResizeMode(i, column.stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!column.stretch)
            header->resizeSection(
                i, Metrics::scaled(column.kind == CellKind::Status ? qMax(column.width, pillColumn) : column.width));
        view->setItemDelegateForColumn(i, [&]() -> QAbstractItemDelegate* {
            switch (column.kind) {
            case CellKind::Money: return new MoneyDelegate(view);
            case CellKind::Date: return new DateDelegate(view);
            case CellKind::Status: return new StatusDelegate(view);
            case CellKind::Link: return new LinkDelegate(view);
            case CellKind::Text:
            case CellKind::Number: break;
            }
            return new CellDelegate(view);
        }());
    }
}

} // namespace

void dress(QTableView* view) {
    view->setShowGrid(false);
    view->setAlternatingRowColors(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->setMouseTracking(true);
    view->viewport()->setMouseTracking(true);
    QHeaderView* const rows = view->verticalHeader();
    rows->setVisible(false);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* const header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(Metrics::scaled(48));
    header->setTextElideMode(Qt::ElideRight);
    if (!qobject_cast<CellDelegate*>(view->itemDelegate()))
        view->setItemDelegate(new CellDelegate(view));
    if (!view->findChild<TableBehaviour*>(QString(), Qt::FindDirectChildrenOnly))
        new TableBehaviour(view);
}

void setUp(QTableView* view, RowsModel* model, const QString& viewId, int schemaVersion) {
    dress(view);
    view->setModel(model);
    view->setSortingEnabled(false); // the behaviour does it: a click on a column that cannot be sorted does nothing
    auto* const behaviour = view->findChild<TableBehaviour*>(QString(), Qt::FindDirectChildrenOnly);
    applySpecs(view, model);
    behaviour->follow(model, viewId, schemaVersion);
}

void resetColumns(QTableView* view) {
    auto* const behaviour = view->findChild<TableBehaviour*>(QString(), Qt::FindDirectChildrenOnly);
    auto* const model = qobject_cast<RowsModel*>(view->model());
    if (!behaviour || !model)
        return;
    applySpecs(view, model);
    behaviour->forget();
}

QString selectionAsTsv(const QTableView* view, bool withHeaders) {
    const QHeaderView* const header = view->horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            columns.push_back(logical);
    QStringList lines;
    const auto line = [&](const auto& cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column));
        lines.append(cells.join(u'\t'));
    };
    const QAbstractItemModel* const model = view->model();
    if (withHeaders)
        line([&](int column) { return model->headerData(column, Qt::Horizontal).toString(); });
    QModelIndexList rows = view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    for (const QModelIndex& row : std::as_const(rows))
        line([&](int column) {
            const QModelIndex index = row.siblingAtColumn(column);
            const QVariant copy = index.data(RowsModel::CopyRole);
            return copy.isValid() ? copy.toString() : copyableText(index.data(Qt::DisplayRole).toString());
        });
    return lines.join(u'\n');
}

} // namespace quittance::TableSetup
