#pragma once

#include "base/Result.h"

#include <QString>

namespace quittance {

/// Nine digits with a valid Luhn key. `field` of the error is "siren".
Result<> checkSiren(QStringView text);
/// Fourteen digits with a valid Luhn key; offices of La Poste (SIREN 356000000) also by the sum of digits. `field` of
/// the error is "siret".
Result<> checkSiret(QStringView text);

} // namespace quittance
