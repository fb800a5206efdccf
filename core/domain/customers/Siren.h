#pragma once

#include "base/Result.h"

#include <QString>

namespace quittance {

/// Nine digits with a valid Luhn key.
Result<> checkSiren(QStringView text);
/// Fourteen digits, Luhn; La Poste (356000000) by the sum of digits.
Result<> checkSiret(QStringView text);

} // namespace quittance
