#include "domain/customers/Customer.h"

#include "base/Text.h"
#include "domain/company/EmailAddress.h"
#include "domain/company/Siren.h"
#include "domain/company/VatNumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CustomerText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Customer)
};

constexpr qsizetype longestName = 200;

bool isLanguageCode(QStringView text) {
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

void checkName(QStringView name, const QString& missing, std::vector<Error>& errors) {
    if (name.isEmpty())
        errors.push_back(invalid(missing, u"name"_s));
    else if (name.size() > longestName)
        errors.push_back(
            invalid(CustomerText::tr("The name is too long; %1 characters are the most.").arg(longestName), u"name"_s));
}

void checkEmail(QStringView email, std::vector<Error>& errors) {
    if (!email.isEmpty() && !isEmailAddress(email))
        errors.push_back(invalid(
            CustomerText::tr("“%1” is not an e-mail address; it looks like name@example.com.").arg(email), u"email"_s));
}

} // namespace

QString toString(CustomerKind kind) { return kind == CustomerKind::Business ? u"business"_s : u"individual"_s; }

Result<CustomerKind> customerKindFromString(QStringView text) {
    for (const CustomerKind kind : {CustomerKind::Business, CustomerKind::Individual})
        if (text == toString(kind))
            return kind;
    return invalid(CustomerText::tr("“%1” is not a kind of customer. Use business or individual.").arg(text),
                   u"kind"_s);
}

QString toString(CollectionMethod method) {
    switch (method) {
    case CollectionMethod::Transfer: return u"transfer"_s;
    case CollectionMethod::Card: return u"card"_s;
    case CollectionMethod::DirectDebit: return u"direct_debit"_s;
    case CollectionMethod::PayPal: return u"paypal"_s;
    case CollectionMethod::Cheque: return u"cheque"_s;
    case CollectionMethod::Cash: return u"cash"_s;
    case CollectionMethod::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

Result<CollectionMethod> collectionMethodFromString(QStringView text) {
    using enum CollectionMethod;
    for (const CollectionMethod method : {Transfer, Card, DirectDebit, PayPal, Cheque, Cash, Other})
        if (text == toString(method))
            return method;
    return invalid(CustomerText::tr("“%1” is not a way to pay. Use transfer, card, direct_debit, paypal, cheque, cash "
                                    "or other.")
                       .arg(text),
                   u"collectionMethod"_s);
}

QString displayName(CollectionMethod method) {
    switch (method) {
    case CollectionMethod::Transfer: return CustomerText::tr("Bank transfer");
    case CollectionMethod::Card: return CustomerText::tr("Card");
    case CollectionMethod::DirectDebit: return CustomerText::tr("Direct debit");
    case CollectionMethod::PayPal: return CustomerText::tr("PayPal");
    case CollectionMethod::Cheque: return CustomerText::tr("Cheque");
    case CollectionMethod::Cash: return CustomerText::tr("Cash");
    case CollectionMethod::Other: return CustomerText::tr("Other", "way to pay");
    }
    Q_UNREACHABLE();
}

QString toString(VatOverride value) {
    switch (value) {
    case VatOverride::None: return u""_s;
    case VatOverride::Domestic: return u"domestic"_s;
    case VatOverride::ReverseCharge: return u"reverse_charge"_s;
    case VatOverride::OutsideScope: return u"outside_scope"_s;
    case VatOverride::Exempt: return u"exempt"_s;
    }
    Q_UNREACHABLE();
}

Result<VatOverride> vatOverrideFromString(QStringView text) {
    using enum VatOverride;
    for (const VatOverride value : {None, Domestic, ReverseCharge, OutsideScope, Exempt})
        if (text == toString(value))
            return value;
    return invalid(CustomerText::tr("“%1” is not a VAT decision. Use domestic, reverse_charge, outside_scope, exempt, "
                                    "or leave it empty.")
                       .arg(text),
                   u"vatOverride"_s);
}

QString toString(ChangesAllowed value) { return value == ChangesAllowed::All ? u"all"_s : u"add_licences"_s; }

Result<ChangesAllowed> changesAllowedFromString(QStringView text) {
    for (const ChangesAllowed value : {ChangesAllowed::All, ChangesAllowed::AddLicences})
        if (text == toString(value))
            return value;
    return invalid(CustomerText::tr("“%1” does not say what may be changed. Use all or add_licences.").arg(text),
                   u"changesAllowed"_s);
}

std::vector<Error> validate(const Customer& customer) {
    std::vector<Error> errors;
    const auto check = [&errors](const Result<>& result) {
        if (!result)
            errors.push_back(result.error());
    };
    checkName(customer.name, CustomerText::tr("Enter the customer’s name; it is printed on invoices."), errors);
    if (!text::isCode(customer.code))
        errors.push_back(invalid(CustomerText::tr("A customer code has at most 40 characters and no spaces, commas or "
                                                  "semicolons."),
                                 u"code"_s));
    if (!isCountryCode(customer.address.country))
        errors.push_back(invalid(customer.address.country.isEmpty()
                                     ? CustomerText::tr("Choose the country; it decides the VAT.")
                                     : CustomerText::tr("“%1” is not a country. Use a code of two letters such as FR.")
                                           .arg(customer.address.country),
                                 u"address.country"_s));
    checkEmail(customer.email, errors);
    if (!isLanguageCode(customer.language))
        errors.push_back(invalid(CustomerText::tr("“%1” is not a language. Use a code of two letters such as fr or en.")
                                     .arg(customer.language),
                                 u"language"_s));
    if (!customer.currency.isValid())
        errors.push_back(invalid(CustomerText::tr("Choose the customer’s currency."), u"currency"_s));
    if (customer.paymentTerms)
        for (const Error& error : validate(*customer.paymentTerms))
            errors.push_back(error);
    if (!customer.vatNumber.isEmpty())
        check(checkVatNumber(customer.vatNumber));
    if (!customer.siren.isEmpty()) {
        const Result<> siren = checkSiren(customer.siren);
        check(siren);
        // A French number contains the SIREN: two different ones are two different companies.
        if (siren && customer.vatNumber.startsWith(u"FR") && customer.vatNumber.size() == 13 &&
            customer.vatNumber.mid(4) != customer.siren)
            errors.push_back(invalid(CustomerText::tr("The VAT number %1 belongs to another SIREN than %2; correct one "
                                                      "of them.")
                                         .arg(customer.vatNumber, customer.siren),
                                     u"siren"_s));
    }
    if (customer.vatOverride != VatOverride::None && customer.vatOverrideReason.isEmpty())
        errors.push_back(invalid(CustomerText::tr("Give the reason for deciding the VAT by hand; it stays in the "
                                                  "history."),
                                 u"vatOverrideReason"_s));
    return errors;
}

std::vector<Error> validate(const Contact& contact) {
    std::vector<Error> errors;
    checkName(contact.name, CustomerText::tr("Enter the contact’s name."), errors);
    checkEmail(contact.email, errors);
    if (contact.receivesInvoices && contact.email.isEmpty())
        errors.push_back(invalid(
            CustomerText::tr("Enter an e-mail address; without one the contact cannot receive invoices."), u"email"_s));
    return errors;
}

Customer normalised(Customer customer) {
    customer.code = text::normalisedLine(customer.code).toUpper();
    customer.name = text::normalisedLine(customer.name);
    customer.address = normalised(std::move(customer.address));
    customer.email = text::withoutSpaces(text::normalisedLine(customer.email));
    customer.phone = text::normalisedLine(customer.phone, 40);
    customer.language = text::normalisedLine(customer.language).toLower();
    customer.vatNumber = normalisedVatNumber(text::normalisedLine(customer.vatNumber));
    customer.siren = text::withoutSpaces(text::normalisedLine(customer.siren));
    customer.vatOverrideReason = text::normalisedLine(customer.vatOverrideReason);
    customer.note = text::normalisedBlock(customer.note);
    return customer;
}

Contact normalised(Contact contact) {
    contact.name = text::normalisedLine(contact.name);
    contact.role = text::normalisedLine(contact.role, 100);
    contact.email = text::withoutSpaces(text::normalisedLine(contact.email));
    contact.phone = text::normalisedLine(contact.phone, 40);
    return contact;
}

QJsonObject toJson(const Customer& customer) {
    const auto vies = [&customer] {
        switch (customer.viesState) {
        case ViesState::Unknown: return u"unknown"_s;
        case ViesState::Valid: return u"valid"_s;
        case ViesState::Invalid: return u"invalid"_s;
        }
        Q_UNREACHABLE();
    };
    QJsonObject json{
        {u"code"_s, customer.code},
        {u"name"_s, customer.name},
        {u"kind"_s, toString(customer.kind)},
        {u"address"_s, customer.address.line1},
        {u"address_line2"_s, customer.address.line2},
        {u"postcode"_s, customer.address.postcode},
        {u"city"_s, customer.address.city},
        {u"region"_s, customer.address.region},
        {u"country"_s, customer.address.country},
        {u"email"_s, customer.email},
        {u"phone"_s, customer.phone},
        {u"language"_s, customer.language},
        {u"currency"_s, customer.currency.code()},
        {u"vat_number"_s, customer.vatNumber},
        {u"vies"_s, vies()},
        {u"siren"_s, customer.siren},
        {u"vat_override"_s, toString(customer.vatOverride)},
        {u"vat_override_reason"_s, customer.vatOverrideReason},
        {u"collection_method"_s, toString(customer.collectionMethod)},
        {u"invoice_per_workspace"_s, customer.invoicePerWorkspace},
        {u"changes_allowed"_s, toString(customer.changesAllowed)},
        {u"note"_s, customer.note},
        {u"archived"_s, customer.archived},
    };
    if (customer.paymentTerms) {
        json.insert(u"payment_terms_kind"_s, toString(customer.paymentTerms->kind));
        json.insert(u"payment_terms_days"_s, customer.paymentTerms->value);
    }
    return json;
}

QJsonObject toJson(const Contact& contact) {
    return {
        {u"name"_s, contact.name},
        {u"role"_s, contact.role},
        {u"email"_s, contact.email},
        {u"phone"_s, contact.phone},
        {u"receives_invoices"_s, contact.receivesInvoices},
    };
}

} // namespace quittance
