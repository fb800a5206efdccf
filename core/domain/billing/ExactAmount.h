#pragma once

#include "domain/billing/Proration.h"

#include <QString>

namespace quittance {

/// A product of fractions that is not rounded yet, kept reduced: what an amount is before its one rounding (rule R3).
/// Throws AmountOverflow when numerator or denominator leave 128 bits.
class ExactAmount {
public:
    ExactAmount() = default; ///< 1
    /// price × quantity × share × (1 − discount) in minor units of `currency`.
    static ExactAmount of(UnitPrice price, Quantity quantity, DayShare share, Rate discount, Currency currency);
    /// An amount in millionths of millionths of the major unit: a sum of prices × quantities.
    static ExactAmount ofTrillionths(Int128 amount, Currency currency);

    /// Multiplies by numerator / denominator; the denominator is positive.
    ExactAmount& times(qint64 numerator, qint64 denominator);
    /// Takes a tax out that the amount contains: ÷ (1 + rate).
    ExactAmount& withoutTax(Rate rate) { return times(Rate::one, Rate::one + rate.millionths()); }

    /// Takes whole minor units off, never below zero.
    ExactAmount& less(qint64 minor);

    qint64 rounded(Rounding rounding) const { return divideRounded(m_numerator, m_denominator, rounding); }
    bool isInteger() const { return m_denominator == 1; }
    QString numerator() const;
    QString denominator() const;
    /// Machine form with at most `places` decimals, cut off and not rounded: "2554.838709".
    QString decimal(int places) const;

private:
    Int128 m_numerator = 1;
    Int128 m_denominator = 1;
};

} // namespace quittance
