#pragma once

#include <QString>

namespace quittance {

/// A postal address (EN 16931 BG-5, BG-8).
struct Address {
    QString line1;
    QString line2;
    QString postcode;
    QString city;
    QString region;
    QString country; ///< ISO 3166-1 alpha-2, upper case

    bool operator==(const Address&) const = default;
};

/// ISO 3166-1 alpha-2 in upper case that the program knows.
bool isCountryCode(QStringView code);
/// Member states of the European Union on 1 January 2026, as VAT territory: Monaco counts as France, Northern Ireland ("XI") apart.
bool isEuCountry(QStringView code);
/// French overseas departments and collectivities, whose VAT is decided by hand (decisions 10).
bool isFrenchOverseas(QStringView countryCode, QStringView postcode);

} // namespace quittance
