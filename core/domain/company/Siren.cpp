#include "domain/company/Siren.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

namespace {

struct SirenText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Siren)
};

bool hasDigits(QStringView text, qsizetype count) {
    return text.size() == count &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int digitSum(QStringView text) {
    int sum = 0;
    for (const QChar c : text)
        sum += c.unicode() - u'0';
    return sum;
}

/// ISO/IEC 7812: every second digit from the right counts double.
bool luhnHolds(QStringView text) {
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = text.size() - 1; i >= 0; --i, doubled = !doubled) {
        int digit = text.at(i).unicode() - u'0';
        if (doubled)
            digit *= 2;
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

} // namespace

Result<> checkSiren(QStringView text) {
    if (!hasDigits(text, 9))
        return invalid(
            SirenText::tr("A SIREN has nine digits; “%1” does not. Copy it from the register again.").arg(text),
            QStringLiteral("siren"));
    if (!luhnHolds(text))
        return invalid(SirenText::tr("The SIREN %1 does not add up; check its digits, the last one first.").arg(text),
                       QStringLiteral("siren"));
    return {};
}

Result<> checkSiret(QStringView text) {
    if (!hasDigits(text, 14))
        return invalid(
            SirenText::tr("A SIRET has fourteen digits; “%1” does not. Copy it from the register again.").arg(text),
            QStringLiteral("siret"));
    // The offices of La Poste outnumber what the Luhn key allows: theirs is a sum of digits that five divides.
    const bool isPostOffice = text.startsWith(QStringLiteral("356000000"));
    if (!luhnHolds(text) && (!isPostOffice || digitSum(text) % 5 != 0))
        return invalid(SirenText::tr("The SIRET %1 does not add up; check its digits, the last one first.").arg(text),
                       QStringLiteral("siret"));
    return {};
}

} // namespace quittance
