#pragma once

#include <QString>

namespace quittance {

/// One plain address as mail programs accept it, letters of every script included; no display name, no quoting.
bool isEmailAddress(QStringView text);

} // namespace quittance
