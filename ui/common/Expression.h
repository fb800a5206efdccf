#pragma once

#include "base/Result.h"

#include <QLocale>
#include <QStringView>

namespace quittance {

/// Sums typed into amount fields, worked out exactly: + − × ÷ and parentheses over decimals of the locale.
namespace Expression {

/// The value in units of 1/`scale` (100 for cents), rounded half up once, at the end. `percentOf` is what `+10%` and
/// `-5%` refer to, in the same units. Invalid on malformed text, division by zero and values out of range.
Result<qint64> evaluate(QStringView text, qint64 scale, const QLocale& locale);
Result<qint64> percentChange(QStringView text, qint64 percentOf, const QLocale& locale);
/// True for "+10%" and "-5 %": a change of what stands there.
bool isPercentChange(QStringView text);

} // namespace Expression

} // namespace quittance
