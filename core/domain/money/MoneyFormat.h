#pragma once

#include "domain/money/Money.h"

#include <QLocale>

namespace quittance {

/// How people read amounts: grouped, with the currency's decimals, sign U+2212 first, no-break space before the symbol
/// in French; never parentheses, never through a binary double.
namespace MoneyFormat {
QString amount(const Money& money, const QLocale& locale);         ///< "1 234,56"
QString withCurrency(const Money& money, const QLocale& locale);   ///< "1 234,56 €", "€1,234.56", "1 234 JPY"
QString number(qint64 millionths, const QLocale& locale, int minimumDecimals = 0); ///< price or quantity
QString percent(Rate rate, const QLocale& locale);                 ///< "20 %", "5,5 %" / "5.5%"
QString symbol(Currency currency);                                 ///< "€", "$", "£", else the code

/// Lenient input of amounts and numbers: spaces of all kinds, apostrophes and the locale's grouping are ignored, ',' or
/// '.' is the decimal mark, a currency sign or code around it is accepted. Ambiguous or malformed text is Invalid.
Result<qint64> parseMillionths(QStringView text, const QLocale& locale);
Result<Money> parse(QStringView text, Currency currency, const QLocale& locale);
} // namespace MoneyFormat

} // namespace quittance
