#pragma once

#include "domain/money/Money.h"

#include <QDate>
#include <QString>

#include <variant>

namespace quittance {

/// A unit price and the currency that it is in.
struct PriceCell {
    UnitPrice amount;
    Currency currency;
    bool operator==(const PriceCell&) const = default;
};

/// What one cell of a list holds, before it is formatted for a screen, a file or paper.
using TableCell = std::variant<std::monostate, QString, qint64, Money, QDate, Quantity, Rate, PriceCell>;

} // namespace quittance
