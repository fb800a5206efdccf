#include "storage/ConditionText.h"

#include "base/Text.h"
#include "domain/money/Decimal.h"

#include <limits>

namespace quittance {

namespace {

using Kind = ConditionColumn::Kind;

constexpr qsizetype mostValues = 500; ///< more than there are countries or currencies

/// value / divisor, rounded towards the inside of a range.
qint64 insideOf(qint64 value, qint64 divisor, bool lowest) {
    const qint64 quotient = value / divisor;
    const qint64 rest = value % divisor;
    return lowest ? quotient + (rest > 0 ? 1 : 0) : quotient - (rest < 0 ? 1 : 0);
}

void addAmountBound(QueryText& query, const ConditionColumn& column, qint64 millionths, bool lowest) {
    query.add(" AND ");
    column.value(query);
    if (lowest)
        query.add(" >= CASE WHEN ");
    else
        query.add(" <= CASE WHEN ");
    column.currency(query);
    query.add(" IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN CAST(? AS BIGINT) WHEN ",
              insideOf(millionths, 1000, lowest));
    column.currency(query);
    query.add(" IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', "
              "'XOF', 'XPF') THEN CAST(? AS BIGINT) ELSE CAST(? AS BIGINT) END",
              insideOf(millionths, 1'000'000, lowest), insideOf(millionths, 10'000, lowest));
}

void addBound(QueryText& query, const ConditionColumn& column, qint64 millionths, bool lowest) {
    if (column.kind == Kind::Amount) {
        addAmountBound(query, column, millionths, lowest);
        return;
    }
    query.add(" AND ");
    column.value(query);
    const qint64 bound = column.kind == Kind::Count ? insideOf(millionths, 1'000'000, lowest) : millionths;
    if (lowest)
        query.add(" >= ?", bound);
    else
        query.add(" <= ?", bound);
}

void addContains(QueryText& query, const ConditionColumn& column, const QString& text) {
    for (const QString& pattern : QueryText::wordPatterns(text)) {
        if (column.kind == Kind::Folded)
            query.add(" AND (");
        else
            query.add(" AND LOWER(");
        column.value(query);
        query.add(") LIKE ? ESCAPE '\\'", pattern);
    }
}

void addOneOf(QueryText& query, const ConditionColumn& column, const QStringList& values) {
    query.add(" AND ");
    column.value(query);
    query.add(" IN (");
    for (qsizetype i = 0; i < std::min(values.size(), mostValues); ++i) {
        if (i > 0)
            query.add(", ");
        query.add("?", values.at(i));
    }
    query.add(")");
}

} // namespace

void addCondition(QueryText& query, const ConditionColumn& column, const ListCondition::Test& test) {
    const bool isText = column.kind == Kind::Folded || column.kind == Kind::Text;
    const bool isNumber = column.kind == Kind::Amount || column.kind == Kind::Decimal || column.kind == Kind::Count;
    if (const auto* contains = std::get_if<ListCondition::Contains>(&test); contains && isText) {
        addContains(query, column, contains->text);
    } else if (const auto* one = std::get_if<ListCondition::OneOf>(&test);
               one && column.kind == Kind::Code && !one->values.isEmpty()) {
        addOneOf(query, column, one->values);
    } else if (const auto* dates = std::get_if<ListCondition::Dates>(&test); dates && column.kind == Kind::Date) {
        if (dates->from) {
            query.add(" AND ");
            column.value(query);
            query.add(" >= ?", *dates->from);
        }
        if (dates->to) {
            query.add(" AND ");
            column.value(query);
            query.add(" <= ?", *dates->to);
        }
    } else if (const auto* range = std::get_if<ListCondition::Range>(&test); range && isNumber) {
        if (range->from)
            addBound(query, column, *range->from, true);
        if (range->to)
            addBound(query, column, *range->to, false);
    }
}

std::optional<std::pair<qint64, qint64>> searchedAmount(const QString& search) {
    QString text = text::folded(search).remove(u' ');
    text.replace(u',', u'.');
    const auto thousandths = parseScaled(text, 3);
    if (text.isEmpty() || !thousandths)
        return std::nullopt;
    const auto hundredths = parseScaled(text, 2);
    return std::pair(hundredths ? qAbs(*hundredths) : -1, qAbs(*thousandths)); // credits are found by their amount, too
}

} // namespace quittance
