#pragma once

#include "domain/money/Money.h"

#include <QLocale>

namespace quittance {

/// How people read amounts: grouped, with the currency's decimals, sign U+2212 first, no-break space before the symbol
/// except in English; never parentheses, never through a binary double.
namespace MoneyFormat {
QString amount(const Money& money, const QLocale& locale);       ///< "1 234,56"
QString withCurrency(const Money& money, const QLocale& locale); ///< "1 234,56 €", "€1,234.56", "1 234,567 BHD"
/// A unit price: all its decimals, and at least those of its currency: "4,675 €", "€19.00"
QString price(UnitPrice price, Currency currency, const QLocale& locale);
QString number(qint64 millionths, const QLocale& locale, int minimumDecimals = 0); ///< price or quantity
QString percent(Rate rate, const QLocale& locale);                                 ///< "20 %", "5,5 %" / "5.5%"
QString symbol(Currency currency); ///< "€", "$", "£", "¥" (yen), else the code

/// Lenient input of numbers, in millionths. The rules, in this order:
/// - a sign ('-', '−', '+') may stand first, a currency sign or code before or after the number;
/// - spaces of all kinds and apostrophes group, in groups of three digits;
/// - of ',' and '.' both used, the last one is the decimal mark and the other groups; one of them used twice groups;
/// - a single ',' or '.' is the decimal mark, except that the locale's own grouping mark before exactly three digits
///   groups ("1,234" in English);
/// - a single mark that the locale uses for neither ("1.234" in French), after one to three digits and before exactly
///   three, is ambiguous and refused: it would be a thousand in one country and one in another.
/// Anything else (other digits, two signs, "12 34", "5,", exponents, parentheses) is Invalid.
Result<qint64> parseMillionths(QStringView text, const QLocale& locale);
/// The same for an amount: a currency sign or code must be that of `currency`, which also limits the decimals.
Result<Money> parse(QStringView text, Currency currency, const QLocale& locale);
/// The same for a percentage, with or without '%': "5,5 %" → 0.055.
Result<Rate> parsePercent(QStringView text, const QLocale& locale);
} // namespace MoneyFormat

} // namespace quittance
