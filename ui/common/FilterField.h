#pragma once

#include "domain/money/ListCondition.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace quittance {

/// A column of a list that the advanced filter asks for.
struct FilterField {
    enum class Kind : quint8 { Text, Choice, Date, Amount, Number, Percent };
    struct Choice {
        QString value; ///< as it is stored
        QString text;  ///< as it is read
    };

    int column = 0; ///< the noun's column enum
    Kind kind = Kind::Text;
    std::function<std::vector<Choice>()> choices = {}; ///< in the language of the moment

    /// All currencies, by their codes.
    static std::vector<Choice> currencies();
};

/// "Total: from 100 to 500", "Customer: durand". `title` is the column's.
QString conditionText(const ListCondition& condition, const FilterField& field, const QString& title);

/// For what is remembered: the column goes by its name, so that it outlives the others.
QJsonObject conditionToJson(const ListCondition& condition, const QString& columnName);
/// None where it is damaged; the column is set by whoever knows its name.
std::optional<ListCondition::Test> conditionTestFromJson(const QJsonObject& object);

} // namespace quittance
