#include "common/Expression.h"

#include "domain/money/MoneyFormat.h"
#include "domain/money/Rounding.h"

#include <QCoreApplication>

#include <numeric>
#include <optional>

namespace quittance::Expression {

namespace {

/// An exact fraction in 128 bits; what does not fit is no value.
struct Fraction {
    Int128 numerator = 0;
    Int128 denominator = 1;
};

Int128 magnitude(Int128 value) { return value < 0 ? -value : value; }

Fraction reduced(Fraction f) {
    Int128 a = magnitude(f.numerator);
    Int128 b = f.denominator;
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a > 1 ? Fraction{f.numerator / a, f.denominator / a} : f;
}

std::optional<Fraction> times(const Fraction& a, const Fraction& b) {
    Fraction out;
    if (__builtin_mul_overflow(a.numerator, b.numerator, &out.numerator) ||
        __builtin_mul_overflow(a.denominator, b.denominator, &out.denominator))
        return std::nullopt;
    return reduced(out);
}

std::optional<Fraction> plus(const Fraction& a, const Fraction& b) {
    Int128 left = 0;
    Int128 right = 0;
    Fraction out;
    if (__builtin_mul_overflow(a.numerator, b.denominator, &left) ||
        __builtin_mul_overflow(b.numerator, a.denominator, &right) ||
        __builtin_add_overflow(left, right, &out.numerator) ||
        __builtin_mul_overflow(a.denominator, b.denominator, &out.denominator))
        return std::nullopt;
    return reduced(out);
}

std::optional<Fraction> inverse(const Fraction& a) {
    if (a.numerator == 0)
        return std::nullopt;
    return a.numerator < 0 ? Fraction{-a.denominator, -a.numerator} : Fraction{a.denominator, a.numerator};
}

/// Recursive descent: sum := product (± product)*, product := factor (×÷ factor)*, factor := ±factor | (sum) | number.
class Parser {
public:
    Parser(QStringView text, const QLocale& locale) : m_text(text), m_locale(locale) {}

    std::optional<Fraction> parse() {
        auto value = sum();
        skipSpaces();
        return m_at == m_text.size() ? value : std::nullopt;
    }

private:
    void skipSpaces() {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    char16_t peek() {
        skipSpaces();
        return m_at < m_text.size() ? m_text.at(m_at).unicode() : u'\0';
    }
    std::optional<Fraction> sum() {
        auto value = product();
        for (char16_t sign = peek(); value && (sign == u'+' || sign == u'-' || sign == u'−'); sign = peek()) {
            ++m_at;
            auto right = product();
            if (!right)
                return std::nullopt;
            if (sign != u'+')
                right->numerator = -right->numerator;
            value = plus(*value, *right);
        }
        return value;
    }
    std::optional<Fraction> product() {
        auto value = factor();
        for (char16_t sign = peek(); value; sign = peek()) {
            const bool multiply = sign == u'*' || sign == u'×';
            const bool divide = sign == u'/' || sign == u'÷';
            if (!multiply && !divide)
                break;
            ++m_at;
            auto right = factor();
            if (right && divide)
                right = inverse(*right);
            if (!right)
                return std::nullopt;
            value = times(*value, *right);
        }
        return value;
    }
    std::optional<Fraction> factor() {
        if (++m_depth > 50)
            return std::nullopt;
        const char16_t first = peek();
        std::optional<Fraction> value;
        if (first == u'-' || first == u'−' || first == u'+') {
            ++m_at;
            value = factor();
            if (value && first != u'+')
                value->numerator = -value->numerator;
        } else if (first == u'(') {
            ++m_at;
            value = sum();
            if (peek() != u')')
                return std::nullopt;
            ++m_at;
        } else {
            value = number();
        }
        --m_depth;
        return value;
    }
    std::optional<Fraction> number() {
        const qsizetype start = m_at;
        const auto belongs = [](QChar c) {
            return c.isDigit() || c == u',' || c == u'.' || c == u'\'' || c == u'’' || c == u'\u00A0' ||
                   c == u'\u202F' || c == u' ';
        };
        while (m_at < m_text.size() && belongs(m_text.at(m_at)))
            ++m_at;
        const auto parsed = MoneyFormat::parseMillionths(m_text.mid(start, m_at - start).trimmed(), m_locale);
        if (!parsed)
            return std::nullopt;
        return reduced({*parsed, 1'000'000});
    }

    QStringView m_text;
    const QLocale& m_locale;
    qsizetype m_at = 0;
    int m_depth = 0;
};

Error notANumber() {
    return invalid(
        QCoreApplication::translate("Expression", "This cannot be worked out. Write for example =12*3 or +10%."));
}

Result<qint64> rounded(const std::optional<Fraction>& value) {
    if (!value)
        return notANumber();
    try {
        return divideRounded(value->numerator, value->denominator, Rounding::HalfUp);
    } catch (const AmountOverflow&) {
        return invalid(QCoreApplication::translate("Expression", "The result is too large."));
    }
}

} // namespace

Result<qint64> evaluate(QStringView text, qint64 scale, const QLocale& locale) {
    const auto value = Parser(text, locale).parse();
    return rounded(value ? times(*value, {scale, 1}) : std::nullopt);
}

bool isPercentChange(QStringView text) {
    const QStringView trimmed = text.trimmed();
    return trimmed.size() > 2 && trimmed.endsWith(u'%') &&
           (trimmed.front() == u'+' || trimmed.front() == u'-' || trimmed.front() == u'−');
}

Result<qint64> percentChange(QStringView text, qint64 percentOf, const QLocale& locale) {
    if (!isPercentChange(text))
        return notANumber();
    const QStringView trimmed = text.trimmed();
    auto percent = Parser(trimmed.sliced(1, trimmed.size() - 2), locale).parse();
    if (!percent)
        return notANumber();
    if (trimmed.front() != u'+')
        percent->numerator = -percent->numerator;
    const auto share = times(*percent, {1, 100});
    const auto factor = share ? plus({1, 1}, *share) : std::nullopt;
    return rounded(factor ? times(*factor, {percentOf, 1}) : std::nullopt);
}

} // namespace quittance::Expression
