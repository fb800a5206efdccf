#pragma once

#include "base/Result.h"

#include <QString>

namespace quittance {

/// Upper case without spaces; for IBAN and BIC as people paste them.
QString normalisedIban(QStringView text);
/// ISO 13616: country, length of that country where known, characters, mod 97 = 1. `field` of the error is "iban".
Result<> checkIban(QStringView normalised);
/// ISO 9362: 8 or 11 characters, AAAA CC XX (XXX). `field` of the error is "bic".
Result<> checkBic(QStringView normalised);
/// In groups of four, as printed: "FR14 2004 1010 0505 0001 3M02 606". The spaces are no-break spaces.
QString printedIban(QStringView normalised);

} // namespace quittance
