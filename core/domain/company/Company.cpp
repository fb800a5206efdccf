#include "domain/company/Company.h"

#include "base/Text.h"
#include "domain/company/EmailAddress.h"
#include "domain/company/Iban.h"
#include "domain/company/Siren.h"
#include "domain/company/VatNumber.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CompanyText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Company)
};

/// The form in which legal forms compare: "Micro-entreprise", "E.I." and "e.i" are one each.
QString bareForm(const QString& legalForm) {
    QString out;
    for (const QChar c : text::folded(legalForm))
        if (c.isLetterOrNumber())
            out += c;
    return out;
}

} // namespace

bool Company::isSoleTrader() const {
    static const QStringList forms{u"ei"_s,
                                   u"eirl"_s,
                                   u"entrepriseindividuelle"_s,
                                   u"entrepreneurindividuel"_s,
                                   u"micro"_s,
                                   u"microentreprise"_s,
                                   u"microentrepreneur"_s,
                                   u"autoentrepreneur"_s,
                                   u"autoentreprise"_s,
                                   u"soletrader"_s};
    return forms.contains(bareForm(legalForm));
}

Company normalised(Company company) {
    company.name = text::normalisedLine(company.name);
    company.legalForm = text::normalisedLine(company.legalForm, 100);
    company.siren = text::withoutSpaces(text::normalisedLine(company.siren));
    company.siret = text::withoutSpaces(text::normalisedLine(company.siret));
    company.rcsCity = text::normalisedLine(company.rcsCity, 100);
    company.vatNumber = normalisedVatNumber(text::normalisedLine(company.vatNumber));
    company.address = normalised(std::move(company.address));
    company.email = text::withoutSpaces(text::normalisedLine(company.email));
    company.phone = text::normalisedLine(company.phone, 40);
    company.website = text::normalisedLine(company.website, 200);
    company.iban = normalisedIban(text::normalisedLine(company.iban));
    company.bic = normalisedIban(text::normalisedLine(company.bic));
    company.language = text::normalisedLine(company.language).toLower();
    company.discountTermsFr = text::normalisedLine(company.discountTermsFr);
    company.discountTermsEn = text::normalisedLine(company.discountTermsEn);
    company.footerNoteFr = text::normalisedBlock(company.footerNoteFr, 1'000);
    company.footerNoteEn = text::normalisedBlock(company.footerNoteEn, 1'000);
    return company;
}

std::vector<Error> validate(const Company& company) {
    std::vector<Error> errors;
    const auto refuse = [&errors](const QString& message, const QString& field) {
        errors.push_back(invalid(message, field));
    };
    const auto check = [&errors](const QString& value, Result<> (*rule)(QStringView)) {
        if (value.isEmpty())
            return true;
        const Result<> result = rule(value);
        if (!result)
            errors.push_back(result.error());
        return result.has_value();
    };
    if (company.name.isEmpty())
        refuse(CompanyText::tr("Enter the company’s name; it is printed on invoices."), u"name"_s);
    else if (company.name.size() > 200)
        refuse(CompanyText::tr("The name is too long; %1 characters are the most.").arg(200), u"name"_s);
    const bool sirenHolds = check(company.siren, checkSiren);
    if (check(company.siret, checkSiret) && sirenHolds && !company.siret.isEmpty() && !company.siren.isEmpty() &&
        !company.siret.startsWith(company.siren))
        refuse(CompanyText::tr("A SIRET begins with the SIREN; %1 does not begin with %2.")
                   .arg(company.siret, company.siren),
               u"siret"_s);
    if (check(company.vatNumber, checkVatNumber) && sirenHolds && company.vatNumber.startsWith(u"FR") &&
        !company.siren.isEmpty() && company.vatNumber.mid(4) != company.siren)
        refuse(CompanyText::tr("The VAT number %1 belongs to another SIREN than %2; correct one of them.")
                   .arg(company.vatNumber, company.siren),
               u"vatNumber"_s);
    if (company.shareCapitalMinor && *company.shareCapitalMinor < 0)
        refuse(CompanyText::tr("The share capital cannot be negative."), u"shareCapitalMinor"_s);
    if (!company.address.country.isEmpty() && !isCountryCode(company.address.country))
        refuse(CompanyText::tr("“%1” is not a country. Use a code of two letters such as FR.")
                   .arg(company.address.country),
               u"address.country"_s);
    if (!company.email.isEmpty() && !isEmailAddress(company.email))
        refuse(CompanyText::tr("“%1” is not an e-mail address; it looks like name@example.com.").arg(company.email),
               u"email"_s);
    check(company.iban, checkIban);
    check(company.bic, checkBic);
    if (!company.currency.isValid())
        refuse(CompanyText::tr("Choose the company’s currency."), u"currency"_s);
    if (company.language != u"fr" && company.language != u"en")
        refuse(CompanyText::tr("“%1” is not a language of this program. Use fr or en.").arg(company.language),
               u"language"_s);
    if (!QTimeZone(company.timeZone).isValid())
        refuse(CompanyText::tr("“%1” is not a time zone. Use a name such as Europe/Paris.")
                   .arg(QString::fromUtf8(company.timeZone)),
               u"timeZone"_s);
    if (company.latePenaltyRate &&
        (company.latePenaltyRate->isNegative() || *company.latePenaltyRate > Rate::fromInteger(1)))
        refuse(CompanyText::tr("The late-payment rate lies between 0 % and 100 % a year."), u"latePenaltyRate"_s);
    for (const Error& error : validate(company.paymentTerms))
        errors.push_back(error);
    return errors;
}

std::vector<Error> missingSellerMentions(const Company& company) {
    std::vector<Error> missing;
    const auto require = [&missing](bool present, const QString& message, const QString& field) {
        if (!present)
            missing.push_back(invalid(message, field));
    };
    require(!company.name.isEmpty(), CompanyText::tr("The company’s name is missing."), u"name"_s);
    require(!company.address.line1.isEmpty(), CompanyText::tr("The street of the company’s address is missing."),
            u"address.line1"_s);
    require(!company.address.postcode.isEmpty() || company.address.country != u"FR",
            CompanyText::tr("The postcode of the company’s address is missing."), u"address.postcode"_s);
    require(!company.address.city.isEmpty(), CompanyText::tr("The town of the company’s address is missing."),
            u"address.city"_s);
    require(!company.address.country.isEmpty(), CompanyText::tr("The country of the company’s address is missing."),
            u"address.country"_s);
    require(!company.siren.isEmpty(), CompanyText::tr("The company’s SIREN is missing."), u"siren"_s);
    require(!company.legalForm.isEmpty(), CompanyText::tr("The legal form is missing, such as SAS, SARL or EI."),
            u"legalForm"_s);
    if (!company.isSoleTrader()) {
        require(company.shareCapitalMinor.has_value(),
                CompanyText::tr("The share capital is missing; the law wants it on a company’s invoices."),
                u"shareCapitalMinor"_s);
        require(!company.rcsCity.isEmpty(), CompanyText::tr("The town of the trade register (RCS) is missing."),
                u"rcsCity"_s);
    }
    require(!company.vatNumber.isEmpty() || company.vatRegime == VatRegime::Franchise,
            CompanyText::tr("The VAT number is missing. Under the franchise regime choose that regime instead."),
            u"vatNumber"_s);
    require(company.latePenaltyRate.has_value() || company.latePenaltyLegal,
            CompanyText::tr("The rate of late-payment penalties is missing. Enter one or choose the legal default."),
            u"latePenaltyRate"_s);
    return missing;
}

} // namespace quittance
