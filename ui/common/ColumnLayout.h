#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace quittance {

/// Which columns a list shows, in what order, how wide, and what it is sorted by. All by name, so that it outlives
/// columns that come and go; what is remembered on disk may be damaged, and then counts as far as it can be read.
struct ColumnLayout {
    struct Column {
        QString name;
        int width = 0; ///< at 100 % font size; 0: the column's own
        bool shown = true;
        bool operator==(const Column&) const = default;
    };
    std::vector<Column> columns; ///< from the left
    QString sortedBy;            ///< empty: as the list does by itself
    bool descending = false;

    bool operator==(const ColumnLayout&) const = default;
    bool isEmpty() const { return columns.empty() && sortedBy.isEmpty(); }
    /// "sort number desc", then "number 118 shown" for each column.
    QStringList toStrings() const;
    static ColumnLayout fromStrings(const QStringList& strings);
};

} // namespace quittance
