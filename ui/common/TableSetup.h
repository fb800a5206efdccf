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
/// A list: dressed, its columns those of the model's specs, arranged by the person and remembered under `viewId`.
/// Selection, current row and scroll survive refreshes by row id.
void setUp(QTableView* view, RowsModel* model, const QString& viewId);
/// The selected rows as text, visible columns in visible order.
QString selectionAsTsv(const QTableView* view, bool withHeaders);

} // namespace TableSetup

} // namespace quittance
