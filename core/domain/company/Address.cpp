#include "domain/company/Address.h"

#include "base/Text.h"

#include <string_view>

namespace quittance {

namespace {

// ISO 3166-1 alpha-2, two letters each, sorted.
constexpr std::string_view countryCodes =
    "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ"
    "DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJM"
    "JOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONP"
    "NRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTO"
    "TRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

// The 27 member states, and Monaco, which for VAT is France.
constexpr std::string_view euCodes = "ATBEBGCYCZDEDKEEESFIFRGRHRHUIEITLTLULVMCMTNLPLPTROSESISK";

// Guadeloupe, Martinique, Guiana, Réunion, Mayotte; then the collectivities.
constexpr std::string_view overseasCodes = "BLGFGPMFMQNCPFPMRETFWFYT";

bool isListed(std::string_view codes, QStringView code) {
    if (code.size() != 2)
        return false;
    for (size_t i = 0; i < codes.size(); i += 2)
        if (code.at(0) == QLatin1Char(codes[i]) && code.at(1) == QLatin1Char(codes[i + 1]))
            return true;
    return false;
}

} // namespace

bool isCountryCode(QStringView code) { return isListed(countryCodes, code); }

bool isEuCountry(QStringView code) { return isListed(euCodes, code); }

bool isFrenchOverseas(QStringView countryCode, QStringView postcode) {
    if (isListed(overseasCodes, countryCode))
        return true;
    if (countryCode != u"FR" || postcode.size() != 5)
        return false;
    // 971 to 978; 980 is Monaco, the rest of 98 lies overseas.
    return postcode.startsWith(u"97") || (postcode.startsWith(u"98") && !postcode.startsWith(u"980"));
}

QStringList allCountryCodes() {
    QStringList codes;
    codes.reserve(static_cast<qsizetype>(countryCodes.size() / 2));
    for (size_t i = 0; i < countryCodes.size(); i += 2)
        codes.append(QString::fromLatin1(countryCodes.data() + i, 2));
    return codes;
}

Address normalised(Address address) {
    address.line1 = text::normalisedLine(address.line1, 200);
    address.line2 = text::normalisedLine(address.line2, 200);
    address.postcode = text::normalisedLine(address.postcode, 20);
    address.city = text::normalisedLine(address.city, 100);
    address.region = text::normalisedLine(address.region, 100);
    address.country = text::normalisedLine(address.country, 10).toUpper();
    return address;
}

} // namespace quittance
