#pragma once

#include "base/Result.h"
#include "domain/money/TableCell.h"

#include <functional>
#include <span>
#include <vector>

namespace quittance {

/// A list as a person sees it, on its way into a file or onto paper: its rows by id, read a window at a time.
struct ListTable {
    struct Column {
        QString title;
        int width = 12; ///< in characters
    };
    QString name;
    std::vector<Column> columns;
    std::vector<qint64> ids;
    /// The rows with these ids, in their order; those that are gone are left out. One cell a column.
    std::function<Result<std::vector<std::vector<TableCell>>>(std::span<const qint64>)> rows;
};

} // namespace quittance
