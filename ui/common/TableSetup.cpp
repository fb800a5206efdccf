#include "common/TableSetup.h"

#include "common/CellDelegate.h"
#include "common/RowsModel.h"
#include "common/TableBehaviour.h"
#include "common/TableColumns.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace quittance::TableSetup {

using namespace Qt::Literals::StringLiterals;

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
    const auto keepLeast = [header] { header->setMinimumSectionSize(Metrics::scaled(48)); };
    keepLeast();
    QObject::connect(&Theme::instance(), &Theme::changed, header, keepLeast);
    header->setTextElideMode(Qt::ElideRight);
    if (!qobject_cast<CellDelegate*>(view->itemDelegate()))
        view->setItemDelegate(new CellDelegate(view));
    if (!view->findChild<TableBehaviour*>(QString(), Qt::FindDirectChildrenOnly))
        new TableBehaviour(view);
}

void setUp(QTableView* view, RowsModel* model, const QString& viewId) {
    dress(view);
    view->setModel(model);
    view->setSortingEnabled(false); // a click on a column that cannot be sorted does nothing
    new TableColumns(view, model, viewId);
    view->findChild<TableBehaviour*>(QString(), Qt::FindDirectChildrenOnly)->follow(model);
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
