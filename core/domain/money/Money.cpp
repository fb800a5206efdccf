#include "domain/money/Money.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace quittance {

namespace {

Int128 greatestCommonDivisor(Int128 a, Int128 b) {
    if (a < 0)
        a = -a;
    if (b < 0)
        b = -b;
    while (b != 0)
        a = std::exchange(b, a % b);
    return a;
}

/// The product of several factors over the product of several divisors. The plain products fit for every amount of
/// ordinary size; only when they do not are the common factors taken out first.
template <size_t N, size_t D>
qint64 fraction(std::array<Int128, N> factors, std::array<Int128, D> divisors, Rounding rounding) {
    const auto multiplied = [](const auto& values, Int128& product) {
        product = 1;
        for (const Int128 value : values)
            if (__builtin_mul_overflow(product, value, &product))
                return false;
        return true;
    };
    Int128 numerator = 0;
    Int128 denominator = 0;
    if (multiplied(factors, numerator) && multiplied(divisors, denominator))
        return divideRounded(numerator, denominator, rounding);
    for (Int128& factor : factors)
        for (Int128& divisor : divisors) {
            const Int128 common = greatestCommonDivisor(factor, divisor);
            if (common > 1) {
                factor /= common;
                divisor /= common;
            }
        }
    if (multiplied(factors, numerator) && multiplied(divisors, denominator))
        return divideRounded(numerator, denominator, rounding);
    throw AmountOverflow();
}

} // namespace

Money Money::fromMinor(qint64 minor, Currency currency) {
    Money money;
    money.m_minor = minor;
    money.m_currency = currency;
    return money;
}

Result<Money> Money::parse(QStringView text, Currency currency) {
    if (!currency.isValid())
        return invalid(QCoreApplication::translate("quittance::Money", "The amount has no currency."));
    auto parsed = parseScaled(text, currency.decimals());
    if (!parsed)
        return parsed.error();
    return fromMinor(*parsed, currency);
}

Money Money::product(UnitPrice price, Quantity quantity, qint64 numerator, qint64 denominator, Rate keptShare,
                     Currency currency, Rounding rounding) {
    Q_ASSERT(denominator != 0);
    constexpr Int128 million = Rate::one;
    // Six places each of price, quantity and share, less the decimals that the currency keeps.
    const Int128 scale = million * million * (million / powerOfTen(currency.decimals()));
    const std::array<Int128, 4> factors{price.millionths(), quantity.millionths(), keptShare.millionths(), numerator};
    const std::array<Int128, 2> divisors{scale, denominator};
    return fromMinor(fraction(factors, divisors, rounding), currency);
}

Money Money::product(UnitPrice price, Quantity quantity, Currency currency, Rounding rounding) {
    // 64 × 64 bits always fit into 128.
    const Int128 scale = Int128{Quantity::one} * (UnitPrice::one / powerOfTen(currency.decimals()));
    return fromMinor(divideRounded(Int128{price.millionths()} * quantity.millionths(), scale, rounding), currency);
}

Money Money::times(Rate rate, Rounding rounding) const { return times(rate.millionths(), Rate::one, rounding); }

Money Money::times(qint64 numerator, qint64 denominator, Rounding rounding) const {
    return fromMinor(divideRounded(Int128{m_minor} * numerator, denominator, rounding), m_currency);
}

std::vector<Money> Money::allocate(std::span<const qint64> weights) const {
    Q_ASSERT(!weights.empty());
    Int128 total = 0;
    size_t last = weights.empty() ? 0 : weights.size() - 1;
    for (size_t i = 0; i < weights.size(); ++i) {
        Q_ASSERT(weights[i] >= 0);
        total += weights[i];
        if (weights[i] > 0)
            last = i;
    }
    std::vector<Money> parts(weights.size(), zero(m_currency));
    if (parts.empty())
        return parts;
    qint64 rest = m_minor;
    for (size_t i = 0; i < last; ++i) {
        if (weights[i] == 0)
            continue;
        const qint64 share = divideRounded(Int128{m_minor} * weights[i], total, Rounding::HalfUp);
        // Many small parts may round up more than there is: the rest is never handed out twice.
        const qint64 part = m_minor < 0 ? std::max(share, rest) : std::min(share, rest);
        parts[i].m_minor = part;
        rest -= part;
    }
    parts[last].m_minor = rest;
    return parts;
}

Currency Money::commonCurrency(const Money& other) const {
    if (m_currency == other.m_currency || (!other.m_currency.isValid() && other.m_minor == 0))
        return m_currency;
    if (!m_currency.isValid() && m_minor == 0)
        return other.m_currency;
    throw CurrencyMismatch();
}

Money Money::operator-() const { return zero(m_currency) -= *this; }

Money& Money::operator+=(const Money& other) {
    const Currency currency = commonCurrency(other);
    qint64 minor = 0;
    if (__builtin_add_overflow(m_minor, other.m_minor, &minor))
        throw AmountOverflow();
    m_minor = minor;
    m_currency = currency;
    return *this;
}

Money& Money::operator-=(const Money& other) {
    const Currency currency = commonCurrency(other);
    qint64 minor = 0;
    if (__builtin_sub_overflow(m_minor, other.m_minor, &minor))
        throw AmountOverflow();
    m_minor = minor;
    m_currency = currency;
    return *this;
}

std::strong_ordering Money::operator<=>(const Money& other) const {
    if (const auto order = m_currency <=> other.m_currency; std::is_neq(order))
        return order;
    return m_minor <=> other.m_minor;
}

QString Money::toString() const { return scaledToString(m_minor, m_currency.decimals(), m_currency.decimals()); }

} // namespace quittance
