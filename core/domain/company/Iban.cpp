#include "domain/company/Iban.h"

#include "base/Text.h"
#include "domain/company/Address.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace quittance {

namespace {

struct BankText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Iban)
};

struct IbanLength {
    std::string_view country;
    qsizetype length;
};

// SWIFT registry of IBAN formats.
// clang-format off
constexpr IbanLength ibanLengths[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
    {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DJ", 27},
    {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FK", 18}, {"FO", 18}, {"FR", 27},
    {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22},
    {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LC", 32},
    {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19},
    {"MN", 20}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18}, {"NO", 15}, {"OM", 23}, {"PK", 24},
    {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"RU", 33}, {"SA", 24}, {"SC", 31},
    {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25}, {"SV", 28}, {"TL", 23},
    {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}, {"YE", 30},
};
// clang-format on

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

bool allOf(QStringView text, bool (*predicate)(QChar)) { return std::all_of(text.begin(), text.end(), predicate); }

bool isLetterOrDigit(QChar c) { return isDigit(c) || isLetter(c); }

/// ISO 7064 mod 97-10, the first four characters moved to the end, letters as 10 to 35.
int remainder97(QStringView iban) {
    int remainder = 0;
    const auto feed = [&remainder](QChar c) {
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    };
    for (const QChar c : iban.mid(4))
        feed(c);
    for (const QChar c : iban.left(4))
        feed(c);
    return remainder;
}

} // namespace

QString normalisedIban(QStringView text) { return text::withoutSpaces(text).toUpper(); }

Result<> checkIban(QStringView normalised) {
    const auto refused = [](const QString& message) { return invalid(message, QStringLiteral("iban")); };
    const bool shaped = normalised.size() >= 15 && normalised.size() <= 34 && allOf(normalised, isLetterOrDigit) &&
                        allOf(normalised.left(2), isLetter) && allOf(normalised.mid(2, 2), isDigit);
    if (!shaped)
        return refused(BankText::tr("“%1” is not an IBAN; it begins with two letters and two digits, such as FR76, and "
                                    "has 15 to 34 characters.")
                           .arg(normalised));
    for (const IbanLength& known : ibanLengths)
        if (normalised.startsWith(QLatin1StringView(known.country.data(), 2)) && normalised.size() != known.length)
            return refused(BankText::tr("An IBAN of %1 has %2 characters, this one has %3; check it.")
                               .arg(normalised.left(2))
                               .arg(known.length)
                               .arg(normalised.size()));
    if (remainder97(normalised) != 1)
        return refused(
            BankText::tr("The IBAN %1 does not add up; a character is wrong or two are swapped.").arg(normalised));
    return {};
}

Result<> checkBic(QStringView normalised) {
    const bool shaped = (normalised.size() == 8 || normalised.size() == 11) && allOf(normalised.left(4), isLetter) &&
                        (isCountryCode(normalised.mid(4, 2)) || normalised.mid(4, 2) == u"XK") &&
                        allOf(normalised.mid(6), isLetterOrDigit);
    if (!shaped)
        return invalid(
            BankText::tr("“%1” is not a BIC; it has 8 or 11 characters, such as PSSTFRPPXXX.").arg(normalised),
            QStringLiteral("bic"));
    return {};
}

QString printedIban(QStringView normalised) {
    QString out;
    out.reserve(normalised.size() + normalised.size() / 4);
    for (qsizetype i = 0; i < normalised.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            out += QChar(QChar::Nbsp);
        out += normalised.at(i);
    }
    return out;
}

} // namespace quittance
