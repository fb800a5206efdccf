#pragma once

#include "domain/money/ListCondition.h"
#include "storage/QueryText.h"

#include <optional>

namespace quittance {

/// How a column that can be filtered is asked in SQL. Only literals and bound values get into the query.
struct ConditionColumn {
    enum class Kind : quint8 {
        Folded, ///< text that is stored folded for searching: every word of it
        Text,   ///< other text, without regard to case
        Code,   ///< a word of ours: equal to one of several
        Date,
        Amount,  ///< minor units of `currency`
        Decimal, ///< millionths: prices, quantities, shares
        Count,   ///< a whole number
    };
    using Expression = std::function<void(QueryText&)>; ///< adds the expression with its values

    Kind kind = Kind::Text;
    Expression value;
    Expression currency = {};
};

/// An expression without values of its own.
template <size_t N>
ConditionColumn::Expression sqlValue(const char (&literal)[N]) {
    return [&literal](QueryText& query) { query.add(literal); };
}

/// " AND …" for one condition; nothing where the condition does not fit the column or holds for everything.
void addCondition(QueryText& query, const ConditionColumn& column, const ListCondition::Test& test);

/// "1 234,56" or "1234.56" as what is searched for: the amount with two and with three decimals, without its sign (-1
/// where it has more); none when it is not an amount.
std::optional<std::pair<qint64, qint64>> searchedAmount(const QString& search);

} // namespace quittance
