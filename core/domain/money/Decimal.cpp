#include "domain/money/Decimal.h"

#include <QCoreApplication>

#include <array>

namespace quittance {

namespace {

Error notANumber(QStringView text) {
    return invalid(
        QCoreApplication::translate("quittance::Decimal", "“%1” is not a number. Write it like 1234.56.").arg(text));
}

Error tooManyDecimals(QStringView text, int places) {
    if (places == 0)
        return invalid(QCoreApplication::translate("quittance::Decimal", "“%1” must be a whole number.").arg(text));
    return invalid(QCoreApplication::translate("quittance::Decimal", "“%1” has too many decimals; at most %2 are kept.")
                       .arg(text)
                       .arg(places));
}

Error tooLarge(QStringView text) {
    return invalid(QCoreApplication::translate("quittance::Decimal", "“%1” is too large.").arg(text));
}

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

Result<qint64> parseScaled(QStringView text, int places) {
    qsizetype i = 0;
    bool negative = false;
    if (!text.isEmpty() && (text.at(0) == u'-' || text.at(0) == u'+')) {
        negative = text.at(0) == u'-';
        i = 1;
    }
    // Counted downwards, because the negative range is the larger one.
    qint64 value = 0;
    int decimals = 0;
    bool inFraction = false;
    bool anyDigit = false;
    bool fits = true;
    const auto push = [&value, &fits](int digit) {
        fits = fits && !__builtin_mul_overflow(value, qint64{10}, &value) &&
               !__builtin_sub_overflow(value, qint64{digit}, &value);
    };
    for (; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'.') {
            if (inFraction || !anyDigit || i + 1 == text.size())
                return notANumber(text);
            inFraction = true;
            continue;
        }
        if (!isAsciiDigit(c))
            return notANumber(text);
        anyDigit = true;
        const int digit = c.unicode() - u'0';
        if (inFraction && ++decimals > places) {
            if (digit != 0)
                return tooManyDecimals(text, places);
            continue;
        }
        push(digit);
    }
    if (!anyDigit)
        return notANumber(text);
    for (; decimals < places; ++decimals)
        push(0);
    if (!fits || (!negative && __builtin_sub_overflow(qint64{0}, value, &value)))
        return tooLarge(text);
    return value;
}

QString scaledToString(qint64 value, int places, int minimumDecimals) {
    std::array<QChar, 24> buffer;
    qsizetype at = static_cast<qsizetype>(buffer.size());
    const auto prepend = [&buffer, &at](char16_t c) { buffer[static_cast<size_t>(--at)] = QChar(c); };
    quint64 rest = value < 0 ? quint64{0} - static_cast<quint64>(value) : static_cast<quint64>(value);
    bool started = false;
    for (int place = places; place > 0; --place, rest /= 10) {
        const auto digit = static_cast<char16_t>(u'0' + rest % 10);
        started = started || digit != u'0' || place <= minimumDecimals;
        if (started)
            prepend(digit);
    }
    if (started)
        prepend(u'.');
    do {
        prepend(static_cast<char16_t>(u'0' + rest % 10));
        rest /= 10;
    } while (rest != 0);
    if (value < 0)
        prepend(u'-');
    return QString(buffer.data() + at, static_cast<qsizetype>(buffer.size()) - at);
}

Result<qint64> parseMillionths(QStringView text) { return parseScaled(text, 6); }

Result<Rate> parsePercent(QStringView text) {
    auto parsed = parseScaled(text, 4); // per cent of a share: two places less than millionths
    if (!parsed)
        return parsed.error();
    return Rate::fromMillionths(*parsed);
}

QString millionthsToString(qint64 millionths, int minimumDecimals) {
    return scaledToString(millionths, 6, minimumDecimals);
}

QString percentToString(Rate rate) { return scaledToString(rate.millionths(), 4, 0); }

} // namespace quittance
