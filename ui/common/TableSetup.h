#pragma once

#include <QString>

class QTableView;

namespace quittance {

class RowsModel;

/// Dresses a table: no grid, whole rows, hovered row, comfortable heights, our header, copying with Ctrl+C (as
/// tab-separated text, Ctrl+Shift+C with headers). For any model; RowsModel also gets delegates, widths, sorting.
namespace TableSetup {

/// Looks and keys only.
void dress(QTableView* view);
/// A list: dressed, its columns set from the model's specs, and order, widths, visibility and sort remembered under
/// `viewId`; another `schemaVersion` forgets them. Selection, current row and scroll survive refreshes by row id.
void setUp(QTableView* view, RowsModel* model, const QString& viewId, int schemaVersion);
/// Forgets what is remembered and goes back to the specs.
void resetColumns(QTableView* view);
/// The selected rows as text, visible columns in visible order.
QString selectionAsTsv(const QTableView* view, bool withHeaders);

} // namespace TableSetup

} // namespace quittance
