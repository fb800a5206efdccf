#pragma once

#include "storage/Connection.h"

#include <array>
#include <string>

/// ISO days without allocation: YYYY-MM-DD, years 0000 to 9999.
namespace quittance::iso {

inline void assign(std::string& out, QDate date) {
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 0 || year > 9999)
        throw SqlFailure(SqlFault::Refused, QStringLiteral("date"),
                         QStringLiteral("a date outside the years 0 to 9999"));
    const auto digit = [](int value) { return static_cast<char>('0' + value % 10); };
    const std::array<char, 10> text{
        digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), '-', digit(month / 10), digit(month), '-',
        digit(day / 10),    digit(day)};
    out.assign(text.data(), text.size());
}

/// Null for an empty text; throws SqlFailure (Broken) on anything else that is not an ISO day.
inline QDate parse(QByteArrayView text) {
    if (text.isEmpty())
        return {};
    const auto number = [text](qsizetype from, qsizetype length) {
        int value = 0;
        for (qsizetype i = from; i < from + length; ++i) {
            const char c = text[i];
            if (c < '0' || c > '9')
                return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const int year = number(0, 4);
        const int month = number(5, 2);
        const int day = number(8, 2);
        if (year >= 0 && QDate::isValid(year, month, day))
            return QDate(year, month, day);
    }
    throw SqlFailure(SqlFault::Broken, QStringLiteral("date"),
                     QStringLiteral("not a date: ") + QString::fromUtf8(text));
}

} // namespace quittance::iso
