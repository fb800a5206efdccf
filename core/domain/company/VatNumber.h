#pragma once

#include "base/Result.h"

#include <QString>

namespace quittance {

/// Upper case without spaces, dots and dashes.
QString normalisedVatNumber(QStringView text);

/// Form of an EU VAT number (country prefix and national pattern; for FR also the key, except the old alphanumeric
/// ones). Invalid says what is wrong, with `field` "vatNumber". Northern Ireland (XI) has a form too. Numbers from
/// elsewhere are accepted as they are when 2 to 20 letters or digits.
Result<> checkVatNumber(QStringView normalised);

/// True for a number that is well-formed for a member state: what reverse charge asks for (decisions 10). XI is not
/// one.
bool isEuVatNumber(QStringView normalised);

/// The French number of a SIREN of nine digits: "FR", key (12 + 3 × (SIREN mod 97)) mod 97 in two digits, SIREN.
QString frenchVatNumber(QStringView siren);

} // namespace quittance
