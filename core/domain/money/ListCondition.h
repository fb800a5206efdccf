#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace quittance {

/// One condition of an advanced filter: what a column of a list has to hold. All conditions of a filter hold together.
struct ListCondition {
    /// Every word is in it; accents and case do not count where the column is searched by its folded form.
    struct Contains {
        QString text;
        bool operator==(const Contains&) const = default;
    };
    /// One of the words that the column is stored as: "FR", "EUR", "transfer".
    struct OneOf {
        QStringList values;
        bool operator==(const OneOf&) const = default;
    };
    /// Both days belong to it; a day that is missing leaves that side open.
    struct Dates {
        std::optional<QDate> from;
        std::optional<QDate> to;
        bool operator==(const Dates&) const = default;
    };
    /// In millionths, both ends belong to it: amounts (of each currency in its own unit), prices, quantities, shares,
    /// counts.
    struct Range {
        std::optional<qint64> from;
        std::optional<qint64> to;
        bool operator==(const Range&) const = default;
    };
    using Test = std::variant<Contains, OneOf, Dates, Range>;

    int column = 0; ///< the noun's column enum
    Test test;
    bool operator==(const ListCondition&) const = default;
};

} // namespace quittance
