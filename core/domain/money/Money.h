#pragma once

#include "base/Result.h"
#include "domain/money/Currency.h"
#include "domain/money/Decimal.h"
#include "domain/money/Rounding.h"

#include <span>
#include <vector>

namespace quittance {

/// Two currencies were added or subtracted: a bug of the caller, never a situation of the user.
class CurrencyMismatch : public std::logic_error {
public:
    CurrencyMismatch() : std::logic_error("amounts of two currencies cannot be added") {}
};

/// An exact amount: minor units of one currency (rule R1). Adding two currencies throws CurrencyMismatch, leaving the
/// 64-bit range throws AmountOverflow. A default Money is a zero without currency that takes over the currency of the
/// first amount added to it, so that sums may start from it.
class Money {
public:
    Money() = default;
    static Money fromMinor(qint64 minor, Currency currency);
    static Money zero(Currency currency) { return fromMinor(0, currency); }
    /// Machine form in major units: "1234.56". Invalid with more decimals than the currency has.
    static Result<Money> parse(QStringView text, Currency currency);
    /// price × quantity × keptShare × numerator/denominator, rounded once to the minor unit (rules R3, R10).
    /// `keptShare` is 1 − discount, numerator/denominator the days used out of the days of the period; the denominator
    /// is not 0.
    static Money product(UnitPrice price, Quantity quantity, qint64 numerator, qint64 denominator, Rate keptShare,
                         Currency currency, Rounding rounding);
    static Money product(UnitPrice price, Quantity quantity, Currency currency, Rounding rounding);

    qint64 minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }
    /// This amount × rate, rounded once: VAT of a base (rule R4).
    Money times(Rate rate, Rounding rounding) const;
    Money times(qint64 numerator, qint64 denominator, Rounding rounding) const;
    /// Splits into parts in proportion to the weights; the parts sum to this amount exactly, the last part with a
    /// weight takes the remainder (rule R7). No part ever changes sign or goes beyond what is left, weights are not
    /// negative, and there is at least one. All weights zero: everything goes to the last part.
    std::vector<Money> allocate(std::span<const qint64> weights) const;

    Money operator-() const;
    Money& operator+=(const Money& other);
    Money& operator-=(const Money& other);
    friend Money operator+(Money a, const Money& b) { return a += b; }
    friend Money operator-(Money a, const Money& b) { return a -= b; }
    bool operator==(const Money&) const = default;
    /// By currency, then by amount: an order for sorting. Amounts compare only within one currency.
    std::strong_ordering operator<=>(const Money& other) const;

    /// Machine form with exactly the currency's decimals: "1234.50", "-0.005" (BHD), "1234" (JPY).
    QString toString() const;

private:
    Currency commonCurrency(const Money& other) const;

    qint64 m_minor = 0;
    Currency m_currency;
};

} // namespace quittance
