#include "domain/company/VatNumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct VatText {
    Q_DECLARE_TR_FUNCTIONS(quittance::VatNumber)
};

/// National forms as VIES publishes them. One letter of a form stands for one character: 9 digit, A letter,
/// X letter or digit, + a letter, digit, '+' or '*'; others stand for themselves.
struct NationalForm {
    char16_t country[3];
    const char16_t* form;
};

// clang-format off
constexpr NationalForm nationalForms[] = {
    {u"AT", u"U99999999"},
    {u"BE", u"0999999999"}, {u"BE", u"1999999999"},
    {u"BG", u"999999999"}, {u"BG", u"9999999999"},
    {u"CY", u"99999999A"},
    {u"CZ", u"99999999"}, {u"CZ", u"999999999"}, {u"CZ", u"9999999999"},
    {u"DE", u"999999999"},
    {u"DK", u"99999999"},
    {u"EE", u"999999999"},
    {u"EL", u"999999999"},
    {u"ES", u"A9999999X"}, {u"ES", u"99999999A"},
    {u"FI", u"99999999"},
    {u"FR", u"XX999999999"},
    {u"HR", u"99999999999"},
    {u"HU", u"99999999"},
    {u"IE", u"9+99999A"}, {u"IE", u"9999999AA"},
    {u"IT", u"99999999999"},
    {u"LT", u"999999999"}, {u"LT", u"999999999999"},
    {u"LU", u"99999999"},
    {u"LV", u"99999999999"},
    {u"MT", u"99999999"},
    {u"NL", u"999999999B99"},
    {u"PL", u"9999999999"},
    {u"PT", u"999999999"},
    {u"RO", u"99"}, {u"RO", u"999"}, {u"RO", u"9999"}, {u"RO", u"99999"}, {u"RO", u"999999"}, {u"RO", u"9999999"},
    {u"RO", u"99999999"}, {u"RO", u"999999999"}, {u"RO", u"9999999999"},
    {u"SE", u"999999999999"},
    {u"SI", u"99999999"},
    {u"SK", u"9999999999"},
    // Northern Ireland: goods only, not a member state
    {u"XI", u"999999999"}, {u"XI", u"999999999999"}, {u"XI", u"GD999"}, {u"XI", u"HA999"},
};
// clang-format on

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

bool matches(QStringView text, QStringView form) {
    return std::equal(text.begin(), text.end(), form.begin(), form.end(), [](QChar c, QChar wanted) {
        switch (wanted.unicode()) {
        case u'9': return isDigit(c);
        case u'A': return isLetter(c);
        case u'X': return isDigit(c) || isLetter(c);
        case u'+': return isDigit(c) || isLetter(c) || c == u'+' || c == u'*';
        default: return c == wanted;
        }
    });
}

enum class FormCheck { UnknownCountry, Wrong, Right };

FormCheck checkForm(QStringView number) {
    bool known = false;
    for (const NationalForm& national : nationalForms) {
        if (!number.startsWith(QStringView(national.country, 2)))
            continue;
        known = true;
        if (matches(number.mid(2), QStringView(national.form)))
            return FormCheck::Right;
    }
    return known ? FormCheck::Wrong : FormCheck::UnknownCountry;
}

int frenchKey(QStringView siren) { return (12 + 3 * (siren.toInt() % 97)) % 97; }

/// False only when the key is of the two-digit kind and does not fit; the old ones with letters have no public rule.
bool frenchKeyHolds(QStringView number) {
    const QStringView key = number.mid(2, 2);
    return !std::all_of(key.begin(), key.end(), isDigit) || key.toInt() == frenchKey(number.mid(4));
}

} // namespace

QString normalisedVatNumber(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        if (!c.isSpace() && c != u'.' && c != u'-' && c != u'\u2010' && c != u'\u2011' && c != u'\u2013')
            out += c.toUpper();
    return out;
}

Result<> checkVatNumber(QStringView normalised) {
    const auto refused = [](const QString& message) { return invalid(message, u"vatNumber"_s); };
    switch (checkForm(normalised)) {
    case FormCheck::Right:
        if (normalised.startsWith(u"FR") && !frenchKeyHolds(normalised))
            return refused(
                VatText::tr("The two figures after FR in %1 do not fit the SIREN; check the number.").arg(normalised));
        return {};
    case FormCheck::Wrong:
        return refused(
            VatText::tr("“%1” does not have the form of a VAT number of %2; check its length and its letters.")
                .arg(normalised, normalised.left(2)));
    case FormCheck::UnknownCountry: break;
    }
    if (normalised.startsWith(u"GR") && matches(normalised.mid(2), u"999999999"))
        return refused(VatText::tr("Greek VAT numbers begin with EL; write EL%1.").arg(normalised.mid(2)));
    const bool plain =
        std::all_of(normalised.begin(), normalised.end(), [](QChar c) { return isDigit(c) || isLetter(c); });
    if (!plain || normalised.size() < 2 || normalised.size() > 20)
        return refused(VatText::tr("“%1” is not a VAT number; it has 2 to 20 letters and digits and begins with the "
                                   "country, such as FR or DE.")
                           .arg(normalised));
    return {};
}

bool isEuVatNumber(QStringView normalised) {
    return !normalised.startsWith(u"XI") && checkForm(normalised) == FormCheck::Right &&
           (!normalised.startsWith(u"FR") || frenchKeyHolds(normalised));
}

QString frenchVatNumber(QStringView siren) { return u"FR%1%2"_s.arg(frenchKey(siren), 2, 10, QChar(u'0')).arg(siren); }

} // namespace quittance
