#include "domain/money/Rounding.h"

#include <array>
#include <limits>

namespace quittance {

qint64 divideRounded(Int128 numerator, Int128 denominator, Rounding rounding) {
    Q_ASSERT(denominator != 0);
    Int128 quotient = numerator / denominator;
    const Int128 remainder = numerator % denominator;
    if (rounding == Rounding::HalfUp && remainder != 0) {
        const Int128 rest = remainder < 0 ? -remainder : remainder;
        const Int128 whole = denominator < 0 ? -denominator : denominator;
        // rest × 2 ≥ whole, written so that it cannot overflow
        if (rest >= whole - rest)
            quotient += (numerator < 0) == (denominator < 0) ? 1 : -1;
    }
    if (quotient > std::numeric_limits<qint64>::max() || quotient < std::numeric_limits<qint64>::min())
        throw AmountOverflow();
    return static_cast<qint64>(quotient);
}

qint64 powerOfTen(int exponent) {
    static constexpr auto powers = [] {
        std::array<qint64, 19> table{};
        qint64 power = 1;
        for (size_t i = 0; i < table.size(); ++i) {
            table[i] = power;
            if (i + 1 < table.size())
                power *= 10;
        }
        return table;
    }();
    Q_ASSERT(exponent >= 0 && exponent < static_cast<int>(powers.size()));
    return powers[static_cast<size_t>(exponent)];
}

} // namespace quittance
