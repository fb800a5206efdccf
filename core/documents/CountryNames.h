#pragma once

#include <QString>

namespace quittance {

/// The name of a country (ISO 3166-1 alpha-2) as the last line of an address has it, in the document's language ("fr",
/// else English). The code itself when it is unknown.
QString countryName(const QString& code, const QString& language);

} // namespace quittance
