#include "common/ColumnLayout.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widest = 4000;

} // namespace

QStringList ColumnLayout::toStrings() const {
    QStringList strings;
    if (!sortedBy.isEmpty())
        strings.append(u"sort %1 %2"_s.arg(sortedBy, descending ? u"desc"_s : u"asc"_s));
    for (const Column& column : columns)
        strings.append(
            u"%1 %2 %3"_s.arg(column.name, QString::number(column.width), column.shown ? u"shown"_s : u"hidden"_s));
    return strings;
}

ColumnLayout ColumnLayout::fromStrings(const QStringList& strings) {
    ColumnLayout layout;
    for (const QString& string : strings) {
        const QStringList parts = string.split(u' ');
        if (parts.size() != 3 || parts.contains(QString()))
            continue;
        if (parts[0] == u"sort") {
            layout.sortedBy = parts[1];
            layout.descending = parts[2] == u"desc";
            continue;
        }
        const auto known = [&parts](const Column& column) { return column.name == parts[0]; };
        if (std::any_of(layout.columns.begin(), layout.columns.end(), known))
            continue;
        layout.columns.push_back(
            {.name = parts[0], .width = qBound(0, parts[1].toInt(), widest), .shown = parts[2] != u"hidden"});
    }
    return layout;
}

} // namespace quittance
