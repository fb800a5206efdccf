#pragma once

#include <QtGlobal>

#include <stdexcept>

namespace quittance {

__extension__ using Int128 = __int128;

/// How a product that does not end on the wanted digit is rounded. Always a named argument, never a default.
enum class Rounding {
    HalfUp, ///< half away from zero: a credit note is the exact mirror of its invoice (rule R2)
    Down,   ///< towards zero
};

/// An amount left the range that 64 bits hold. Caught where figures enter and turned into an Error.
class AmountOverflow : public std::overflow_error {
public:
    AmountOverflow() : std::overflow_error("amount out of range") {}
};

/// numerator / denominator, rounded. Throws AmountOverflow when the quotient does not fit; the denominator is not 0.
qint64 divideRounded(Int128 numerator, Int128 denominator, Rounding rounding);

/// 10 to the power of `exponent` (0 to 18).
qint64 powerOfTen(int exponent);

} // namespace quittance
