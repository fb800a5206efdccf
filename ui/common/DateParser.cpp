#include "common/DateParser.h"

#include <QStringList>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Only ASCII digits, at most nine: toInt() alone would also take signs and spaces.
std::optional<int> digits(QStringView text) {
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<QDate> valid(int year, int month, int day) {
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2999)
        return std::nullopt;
    return date;
}

std::optional<int> yearOf(QStringView text) {
    const auto year = digits(text);
    if (!year || (text.size() != 2 && text.size() != 4))
        return std::nullopt;
    return text.size() == 2 ? 2000 + *year : *year;
}

bool monthComesFirst(const QLocale& locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd') && !format.startsWith(u'y');
}

std::optional<QDate> fromWord(const QString& word, QDate today) {
    if (word == u"t"_s || word == u"today"_s || word == u"aujourd'hui"_s || word == u"auj"_s)
        return today;
    if (word == u"eom"_s || word == u"fdm"_s)
        return QDate(today.year(), today.month(), today.daysInMonth());
    if (word == u"bom"_s || word == u"ddm"_s)
        return QDate(today.year(), today.month(), 1);
    return std::nullopt;
}

} // namespace

std::optional<QDate> parseDate(QStringView text, QDate today, const QLocale& locale) {
    QString input = text.trimmed().toString().toLower();
    input.replace(u'’', u'\'').replace(u'−', u'-');
    if (input.isEmpty())
        return std::nullopt;
    if (const auto date = fromWord(input, today))
        return date;
    if (input.front() == u'+' || input.front() == u'-') {
        const auto days = digits(QStringView(input).sliced(1).trimmed());
        if (!days || *days > 36'600)
            return std::nullopt;
        return today.addDays(input.front() == u'+' ? *days : -*days);
    }
    const bool monthFirst = monthComesFirst(locale);
    if (const auto number = digits(input)) {
        if (input.size() <= 2)
            return valid(today.year(), today.month(), *number);
        if (input.size() == 6 || input.size() == 8) {
            const QStringView view(input);
            const auto first = *digits(view.first(2));
            const auto second = *digits(view.sliced(2, 2));
            const auto year = yearOf(view.sliced(4));
            return year ? valid(*year, monthFirst ? first : second, monthFirst ? second : first) : std::nullopt;
        }
        return std::nullopt;
    }
    input.replace(u'.', u'/').replace(u'-', u'/').replace(u' ', u'/');
    const QStringList parts = input.split(u'/');
    if (parts.size() == 3 && parts.first().size() == 4) {
        const auto year = digits(parts[0]);
        const auto month = digits(parts[1]);
        const auto day = digits(parts[2]);
        return year && month && day ? valid(*year, *month, *day) : std::nullopt;
    }
    if (parts.size() != 2 && parts.size() != 3)
        return std::nullopt;
    const auto first = digits(parts[0]);
    const auto second = digits(parts[1]);
    const auto year = parts.size() == 3 ? yearOf(parts[2]) : std::optional(today.year());
    if (!first || !second || !year)
        return std::nullopt;
    return valid(*year, monthFirst ? *first : *second, monthFirst ? *second : *first);
}

} // namespace quittance
