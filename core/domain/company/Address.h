#pragma once

#include <QString>
#include <QStringList>

namespace quittance {

/// A postal address (EN 16931 BG-5, BG-8).
struct Address {
    QString line1 = {};
    QString line2 = {};
    QString postcode = {};
    QString city = {};
    QString region = {};
    QString country = {}; ///< ISO 3166-1 alpha-2, upper case

    bool operator==(const Address&) const = default;
};

/// ISO 3166-1 alpha-2 in upper case that the program knows.
bool isCountryCode(QStringView code);
/// All of them, sorted: the choices of a form.
QStringList allCountryCodes();
/// Member states of the European Union on 1 January 2026, as VAT territory: Monaco counts as France; Northern Ireland
/// ("XI") does not count.
bool isEuCountry(QStringView code);
/// French overseas departments and collectivities, whose VAT is decided by hand (decisions 10).
bool isFrenchOverseas(QStringView countryCode, QStringView postcode);
/// Texts normalised to single lines of bounded length, the country in upper case.
Address normalised(Address address);

} // namespace quittance
