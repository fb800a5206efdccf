#pragma once

#include "common/StatusLook.h"
#include "domain/money/TableCell.h"

#include <QDate>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace quittance {

/// What a column holds; decides alignment, delegate and what is copied.
enum class CellKind : quint8 {
    Text,
    Link,   ///< text that opens something
    Money,  ///< right-aligned, tabular; zero is a muted dash
    Number, ///< right-aligned, tabular: counts, quantities, prices, percentages
    Date,
    Status, ///< pill
};

/// The value of one cell before it is formatted. Text in a Number column is shown as it is.
using CellValue = std::variant<std::monostate, QString, qint64, Money, QDate, Quantity, Rate, PriceCell, StatusLook>;

/// One column of a list, without its values.
struct ColumnSpec {
    int key = 0;                    ///< the noun's column enum: what the query sorts by
    QString name = {};              ///< what it is remembered by, for good; empty: the key
    std::function<QString()> title; ///< in the language of the moment
    CellKind kind = CellKind::Text;
    int width = 120;      ///< at 100 % font size
    bool sortable = true; ///< the query can sort by it
    bool stretch = false; ///< takes the width that is left; one column does
    int least = 96;       ///< of the one that stretches: before it is narrower, others leave
    int leavesFirst = 0;  ///< where the width is short, columns leave: higher numbers first; 0: by kind, from the right
    bool stays = false;   ///< never leaves
    bool hidden = false;  ///< shown only on demand
    bool zeroAsDash = false;              ///< an amount of zero is "—": what is due
    bool withCurrency = false;            ///< amounts carry their currency, because the column mixes several
    bool endTells = false;                ///< texts that differ at their end: cut in the middle
    std::function<QString()> passed = {}; ///< of dates: what one before today means; such dates are pointed out

    QString id() const { return name.isEmpty() ? QString::number(key) : name; }
    bool isNumeric() const { return kind == CellKind::Money || kind == CellKind::Number; }
};

/// How a list is sorted: a column key, or the query's own order.
struct RowsSort {
    int key = -1; ///< -1: the query's own order
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const RowsSort&) const = default;
    bool descending() const { return order == Qt::DescendingOrder; }
};

/// The text of a value as people read it: Language's locale, U+2212, the currency on demand.
QString cellText(const CellValue& value, bool withCurrency);
/// The text as it is pasted into a spreadsheet: decimals of the locale, no grouping, no currency; a text that would be
/// run as a formula there gets an apostrophe before it.
QString cellCopyText(const CellValue& value);
/// One line without tabs, harmless in a spreadsheet.
QString copyableText(const QString& text);
/// The value for a file: a state is its words.
TableCell tableCell(const CellValue& value);

} // namespace quittance

Q_DECLARE_METATYPE(quittance::Money)
