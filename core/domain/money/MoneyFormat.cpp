#include "domain/money/MoneyFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char16_t minusSign = u'\u2212';
constexpr char16_t noBreakSpace = u'\u00A0';

struct CurrencySign {
    char16_t sign;
    QLatin1StringView code;
};

constexpr CurrencySign currencySigns[] = {
    {u'€', "EUR"_L1},
    {u'$', "USD"_L1},
    {u'£', "GBP"_L1},
    {u'¥', "JPY"_L1},
};

/// The machine form ("-1234.5") with the locale's marks.
QString localised(const QString& machine, const QLocale& locale) {
    const bool negative = machine.startsWith(u'-');
    const QStringView digits = QStringView(machine).mid(negative ? 1 : 0);
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.left(point);
    const QString group = locale.groupSeparator();
    QString out;
    out.reserve(machine.size() + whole.size() / 3 + 1);
    if (negative)
        out += QChar(minusSign);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            out += group;
        out += whole.at(i);
    }
    if (point >= 0) {
        out += locale.decimalPoint();
        out += digits.mid(point + 1);
    }
    return out;
}

bool writesSymbolFirst(const QLocale& locale) {
    return locale.language() == QLocale::English || locale.language() == QLocale::C;
}

QString withSymbol(QString figures, Currency currency, const QLocale& locale) {
    const QString sign = MoneyFormat::symbol(currency);
    if (sign.isEmpty())
        return figures;
    if (!writesSymbolFirst(locale))
        return figures + QChar(noBreakSpace) + sign;
    const qsizetype at = figures.startsWith(QChar(minusSign)) ? 1 : 0;
    // A code needs a space where a sign does not.
    figures.insert(at, sign.size() > 1 ? QString(sign + QChar(noBreakSpace)) : sign);
    return figures;
}

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isGroupingSpace(QChar c) { return c.isSpace() || c == u'\'' || c == u'\u2019'; }

bool isSign(QChar c) { return c == u'-' || c == u'+' || c == QChar(minusSign); }

Error notANumber(QStringView text) {
    return invalid(QCoreApplication::translate("quittance::MoneyFormat",
                                               "“%1” is not a number. Type digits with one decimal mark.")
                       .arg(text));
}

Error ambiguous(QStringView text) {
    return invalid(QCoreApplication::translate("quittance::MoneyFormat",
                                               "“%1” can be read in two ways. Leave the thousands mark out, or add the "
                                               "decimals.")
                       .arg(text));
}

/// A number split into what surrounds it and its digits in machine form.
struct Reading {
    QString currency; ///< code, empty: none was written
    bool percent = false;
    QString machine;
};

/// Takes a currency sign or code from one end of the text.
bool takeCurrency(QStringView& text, QString& code) {
    if (text.isEmpty())
        return false;
    for (const CurrencySign& known : currencySigns) {
        if (text.front() == known.sign || text.back() == known.sign) {
            text = text.front() == known.sign ? text.mid(1) : text.chopped(1);
            code = QString(known.code);
            return true;
        }
    }
    for (const QStringView candidate : {text.left(3), text.right(3)}) {
        if (auto currency = Currency::fromCode(candidate)) {
            text = candidate.data() == text.data() ? text.mid(3) : text.chopped(3);
            code = currency->code();
            return true;
        }
    }
    return false;
}

/// True when the digits are grouped by three: one to three first, then exactly three after each mark.
bool isGrouped(QStringView whole, const auto& isMark) {
    qsizetype run = 0;
    bool first = true;
    for (const QChar c : whole) {
        if (isAsciiDigit(c)) {
            ++run;
            continue;
        }
        if (!isMark(c) || (first ? run < 1 || run > 3 : run != 3))
            return false;
        first = false;
        run = 0;
    }
    return first || run == 3;
}

/// Digits and marks without sign and currency, to machine form.
Result<QString> machineDigits(QStringView text, QStringView original, const QLocale& locale) {
    const auto commas = std::count(text.begin(), text.end(), u',');
    const auto points = std::count(text.begin(), text.end(), u'.');
    const bool spaced = std::any_of(text.begin(), text.end(), isGroupingSpace);
    QChar decimalMark;
    QChar groupMark;
    if (commas > 0 && points > 0) {
        decimalMark = text.lastIndexOf(u',') > text.lastIndexOf(u'.') ? u',' : u'.';
        groupMark = decimalMark == u',' ? u'.' : u',';
    } else if (commas + points > 1) {
        groupMark = commas > 0 ? u',' : u'.';
    } else if (commas + points == 1) {
        const QChar mark = commas > 0 ? u',' : u'.';
        const qsizetype at = text.indexOf(mark);
        const bool couldGroup = !spaced && at >= 1 && at <= 3 && text.size() - at == 4 && text.front() != u'0';
        if (!couldGroup || locale.decimalPoint() == mark)
            decimalMark = mark;
        else if (locale.groupSeparator() == mark)
            groupMark = mark;
        else
            return ambiguous(original);
    }
    const qsizetype end = decimalMark.isNull() ? -1 : text.indexOf(decimalMark);
    const QStringView whole = end < 0 ? text : text.left(end);
    const QStringView fraction = end < 0 ? QStringView() : text.mid(end + 1);
    const bool fractionIsDigits = std::all_of(fraction.begin(), fraction.end(), isAsciiDigit);
    if ((end >= 0 && fraction.isEmpty()) || !fractionIsDigits || (end < 0 && whole.isEmpty()))
        return notANumber(original);
    // Two kinds of grouping in one number are a slip of the fingers.
    const bool grouped = spaced && !groupMark.isNull()
                             ? false
                             : isGrouped(whole, [&](QChar c) { return spaced ? isGroupingSpace(c) : c == groupMark; });
    if (!grouped)
        return notANumber(original);
    QString machine;
    machine.reserve(text.size() + 1);
    for (const QChar c : whole)
        if (isAsciiDigit(c))
            machine += c;
    if (machine.isEmpty())
        machine += u'0';
    if (!fraction.isEmpty()) {
        machine += u'.';
        machine += fraction;
    }
    return machine;
}

Result<Reading> read(QStringView original, const QLocale& locale) {
    Reading reading;
    QStringView text = original.trimmed();
    bool signTaken = false;
    bool negative = false;
    const auto takeSign = [&] {
        if (!signTaken && !text.isEmpty() && isSign(text.front())) {
            negative = text.front() != u'+';
            signTaken = true;
            text = text.mid(1).trimmed();
        }
    };
    takeSign();
    if (text.endsWith(u'%')) {
        reading.percent = true;
        text = text.chopped(1).trimmed();
    } else if (takeCurrency(text, reading.currency)) {
        text = text.trimmed();
    }
    takeSign();
    auto digits = machineDigits(text, original, locale);
    if (!digits)
        return digits.error();
    reading.machine = negative ? QString(u'-' + *digits) : *digits;
    return reading;
}

} // namespace

namespace MoneyFormat {

QString amount(const Money& money, const QLocale& locale) { return localised(money.toString(), locale); }

QString withCurrency(const Money& money, const QLocale& locale) {
    return withSymbol(amount(money, locale), money.currency(), locale);
}

QString price(UnitPrice price, Currency currency, const QLocale& locale) {
    return withSymbol(number(price.millionths(), locale, currency.decimals()), currency, locale);
}

QString number(qint64 millionths, const QLocale& locale, int minimumDecimals) {
    return localised(millionthsToString(millionths, minimumDecimals), locale);
}

QString percent(Rate rate, const QLocale& locale) {
    const QString figures = localised(percentToString(rate), locale);
    return writesSymbolFirst(locale) ? QString(figures + u'%') : QString(figures + QChar(noBreakSpace) + u'%');
}

QString symbol(Currency currency) {
    QString code = currency.code();
    for (const CurrencySign& known : currencySigns)
        if (code == known.code)
            return QString(QChar(known.sign));
    return code;
}

Result<qint64> parseMillionths(QStringView text, const QLocale& locale) {
    auto reading = read(text, locale);
    if (!reading)
        return reading.error();
    if (reading->percent)
        return notANumber(text);
    return quittance::parseMillionths(reading->machine);
}

Result<Money> parse(QStringView text, Currency currency, const QLocale& locale) {
    auto reading = read(text, locale);
    if (!reading)
        return reading.error();
    if (reading->percent)
        return notANumber(text);
    if (!reading->currency.isEmpty() && reading->currency != currency.code())
        return invalid(QCoreApplication::translate("quittance::MoneyFormat",
                                                   "“%1” is in %2, but the amount is in %3. Type it in %3.")
                           .arg(text, reading->currency, currency.code()));
    return Money::parse(reading->machine, currency);
}

Result<Rate> parsePercent(QStringView text, const QLocale& locale) {
    auto reading = read(text, locale);
    if (!reading)
        return reading.error();
    if (!reading->currency.isEmpty())
        return notANumber(text);
    return quittance::parsePercent(reading->machine);
}

} // namespace MoneyFormat

} // namespace quittance
