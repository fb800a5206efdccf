#include "domain/billing/ExactAmount.h"

#include <numeric>

namespace quittance {

namespace {

qint64 commonDivisor(Int128 wide, qint64 narrow) {
    if (narrow == 0)
        return 1;
    const qint64 divisor = std::gcd(static_cast<qint64>(wide % narrow), narrow);
    return divisor == 0 ? 1 : divisor;
}

Int128 multiplied(Int128 a, qint64 b) {
    Int128 product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        throw AmountOverflow();
    return product;
}

QString decimalDigits(Int128 value) {
    if (value == 0)
        return QStringLiteral("0");
    const bool negative = value < 0;
    QString digits;
    for (; value != 0; value /= 10) {
        const int digit = static_cast<int>(value % 10);
        digits.prepend(QChar(u'0' + (digit < 0 ? -digit : digit)));
    }
    return negative ? QString(u'-' + digits) : digits;
}

} // namespace

ExactAmount ExactAmount::of(UnitPrice price, Quantity quantity, DayShare share, Rate discount, Currency currency) {
    ExactAmount amount;
    amount.times(powerOfTen(currency.decimals()), UnitPrice::one);
    amount.times(price.millionths(), 1);
    amount.times(quantity.millionths(), Quantity::one);
    amount.times(Rate::one - discount.millionths(), Rate::one);
    if (!share.isWhole())
        amount.times(share.used, share.total);
    return amount;
}

ExactAmount ExactAmount::ofTrillionths(Int128 trillionths, Currency currency) {
    ExactAmount amount;
    amount.m_numerator = trillionths;
    amount.times(powerOfTen(currency.decimals()), UnitPrice::one);
    amount.times(1, Quantity::one);
    return amount;
}

ExactAmount& ExactAmount::times(qint64 numerator, qint64 denominator) {
    const qint64 own = std::gcd(numerator, denominator);
    if (own > 1) {
        numerator /= own;
        denominator /= own;
    }
    const qint64 fromDenominator = commonDivisor(m_denominator, numerator);
    const qint64 fromNumerator = commonDivisor(m_numerator, denominator);
    m_numerator = multiplied(m_numerator / fromNumerator, numerator / fromDenominator);
    m_denominator = multiplied(m_denominator / fromDenominator, denominator / fromNumerator);
    if (m_numerator == 0)
        m_denominator = 1;
    return *this;
}

ExactAmount& ExactAmount::less(qint64 minor) {
    if (__builtin_sub_overflow(m_numerator, multiplied(m_denominator, minor), &m_numerator))
        throw AmountOverflow();
    if (m_numerator <= 0) {
        m_numerator = 0;
        m_denominator = 1;
    }
    return *this;
}

QString ExactAmount::numerator() const { return decimalDigits(m_numerator); }

QString ExactAmount::denominator() const { return decimalDigits(m_denominator); }

QString ExactAmount::decimal(int places) const {
    const bool negative = m_numerator < 0;
    const Int128 size = negative ? -m_numerator : m_numerator;
    QString text = decimalDigits(size / m_denominator);
    Int128 rest = size % m_denominator;
    for (int place = 0; place < places && rest != 0; ++place) {
        rest = multiplied(rest, 10);
        if (place == 0)
            text += u'.';
        text += QChar(u'0' + static_cast<int>(rest / m_denominator));
        rest %= m_denominator;
    }
    return negative ? QString(u'-' + text) : text;
}

} // namespace quittance
