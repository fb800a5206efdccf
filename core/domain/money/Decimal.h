#pragma once

#include "base/Result.h"
#include "domain/money/Rounding.h"

#include <QString>

#include <compare>

namespace quittance {

/// An exact decimal with six places, stored as an integer of millionths. `Tag` keeps prices, quantities and rates
/// apart.
template <typename Tag>
class Decimal6 {
public:
    static constexpr qint64 one = 1'000'000;

    constexpr Decimal6() = default;
    static constexpr Decimal6 fromMillionths(qint64 value) { return Decimal6(value); }
    static constexpr Decimal6 fromInteger(qint64 value) { return Decimal6(value * one); }
    constexpr qint64 millionths() const { return m_value; }
    constexpr bool isZero() const { return m_value == 0; }
    constexpr bool isNegative() const { return m_value < 0; }
    constexpr auto operator<=>(const Decimal6&) const = default;

private:
    explicit constexpr Decimal6(qint64 value) : m_value(value) {}
    qint64 m_value = 0;
};

/// Price of one unit in the currency's major unit (EN 16931 BT-146), six decimals.
using UnitPrice = Decimal6<struct UnitPriceTag>;
/// Invoiced quantity (BT-129), six decimals.
using Quantity = Decimal6<struct QuantityTag>;
/// A share of one: 20 % is 0.2, stored as 200000 millionths. VAT rates, discounts, penalty rates.
using Rate = Decimal6<struct RateTag>;

/// Parses the machine form with at most `places` decimals (0 to 18; more only when zero) into an integer of
/// 10^-places. The one parser behind parseMillionths and Money::parse.
Result<qint64> parseScaled(QStringView text, int places);
/// The reverse: at most `places` decimals, superfluous zeros dropped down to `minimumDecimals`.
QString scaledToString(qint64 value, int places, int minimumDecimals);

/// Parses the machine form: optional sign, digits, optional '.' and at most six decimals (more only when zero).
/// No exponent, no grouping, no spaces, no nan. The result is in millionths. Invalid on anything else or overflow.
Result<qint64> parseMillionths(QStringView text);
/// Parses a percentage in machine form into a share: "5.5" → 0.055.
Result<Rate> parsePercent(QStringView text);
/// Machine form without superfluous zeros: "14.9375", "20", "-0.5".
QString millionthsToString(qint64 millionths, int minimumDecimals = 0);
/// A share as a percentage in machine form: 0.055 → "5.5".
QString percentToString(Rate rate);

template <typename D>
Result<D> parseDecimal(QStringView text) {
    auto parsed = parseMillionths(text);
    if (!parsed)
        return parsed.error();
    return D::fromMillionths(*parsed);
}

} // namespace quittance
