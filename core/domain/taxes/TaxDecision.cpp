#include "domain/taxes/TaxDecision.h"

#include "domain/company/VatNumber.h"
#include "domain/taxes/DocumentLanguage.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quittance::TaxDecision)
};

struct CategoryWord {
    VatCategory category;
    QLatin1StringView word;
};
constexpr std::array categoryWords{
    CategoryWord{VatCategory::Standard, "S"_L1},       CategoryWord{VatCategory::ZeroRated, "Z"_L1},
    CategoryWord{VatCategory::Exempt, "E"_L1},         CategoryWord{VatCategory::ReverseCharge, "AE"_L1},
    CategoryWord{VatCategory::IntraCommunity, "K"_L1}, CategoryWord{VatCategory::Export, "G"_L1},
    CategoryWord{VatCategory::OutsideScope, "O"_L1},
};

struct ReasonWord {
    VatReason reason;
    QLatin1StringView word;
};
constexpr std::array reasonWords{
    ReasonWord{VatReason::Domestic, "domestic"_L1},
    ReasonWord{VatReason::EuConsumerOrigin, "eu_consumer_origin"_L1},
    ReasonWord{VatReason::EuConsumerOss, "eu_consumer_oss"_L1},
    ReasonWord{VatReason::EuReverseCharge, "eu_reverse_charge"_L1},
    ReasonWord{VatReason::EuGoods, "eu_goods"_L1},
    ReasonWord{VatReason::OutsideEuServices, "outside_eu_services"_L1},
    ReasonWord{VatReason::OutsideEuGoods, "outside_eu_goods"_L1},
    ReasonWord{VatReason::SellerFranchise, "seller_franchise"_L1},
    ReasonWord{VatReason::ExemptProduct, "exempt_product"_L1},
    ReasonWord{VatReason::ManualOverride, "manual_override"_L1},
};

/// The country whose VAT applies there: Monaco counts as France.
QStringView vatTerritory(QStringView country) { return country == u"MC" ? QStringView(u"FR") : country; }

bool isNorthernIreland(const Address& address, SupplyKind supply) {
    if (address.country == u"XI")
        return true;
    // Goods only: for services Northern Ireland is outside the Union like the rest of the United Kingdom.
    const QStringView postcode = QStringView(address.postcode).trimmed();
    return supply == SupplyKind::Goods && address.country == u"GB" && postcode.size() > 2 &&
           postcode.startsWith(u"BT", Qt::CaseInsensitive) && postcode.at(2).isDigit();
}

/// The prefix of VAT numbers is the country's code, except for Greece.
QStringView vatPrefix(QStringView territory) { return territory == u"GR" ? QStringView(u"EL") : territory; }

void warn(std::vector<TaxWarning>* warnings, QString message, QString field) {
    if (warnings)
        warnings->push_back({std::move(message), std::move(field)});
}

TaxDecision exemptByPlan(const TaxInput& input) {
    return {VatCategory::Exempt, {}, VatReason::ExemptProduct, input.planExemptionReason};
}

/// What a sale bears in the seller's own country.
TaxDecision domesticDecision(const TaxInput& input) {
    if (input.company.vatRegime == VatRegime::Franchise)
        return {VatCategory::Exempt, {}, VatReason::SellerFranchise, {}};
    if (input.planExempt)
        return exemptByPlan(input);
    return {VatCategory::Standard, input.planRate, VatReason::Domestic, {}};
}

/// The person's word wins over the table; only VAT that the seller may not charge at all is never charged.
TaxDecision overriddenDecision(const TaxInput& input) {
    TaxDecision decision{VatCategory::Standard, {}, VatReason::ManualOverride, input.customer.vatOverrideReason};
    switch (input.customer.vatOverride) {
    case VatOverride::None:
    case VatOverride::Domestic: {
        TaxDecision domestic = domesticDecision(input);
        if (domestic.reason != VatReason::Domestic)
            return domestic;
        decision.rate = domestic.rate;
        break;
    }
    case VatOverride::ReverseCharge: {
        // Between member states goods go without VAT under a category of their own; the buyer accounts for the tax.
        const QStringView territory = vatTerritory(input.customer.address.country);
        const bool abroad = territory != vatTerritory(input.company.address.country);
        const bool intraCommunity = isEuCountry(territory) || territory == u"XI" || territory == u"GB";
        decision.category = input.supply == SupplyKind::Goods && abroad && intraCommunity ? VatCategory::IntraCommunity
                                                                                          : VatCategory::ReverseCharge;
        break;
    }
    case VatOverride::OutsideScope: decision.category = VatCategory::OutsideScope; break;
    case VatOverride::Exempt: decision.category = VatCategory::Exempt; break;
    }
    return decision;
}

/// True when this number makes the buyer liable for the VAT. Says in the warnings why a business does not qualify.
bool qualifiesForReverseCharge(const Customer& customer, QStringView territory, std::vector<TaxWarning>* warnings) {
    if (customer.kind != CustomerKind::Business)
        return false;
    const QString number = normalisedVatNumber(customer.vatNumber);
    if (number.isEmpty()) {
        warn(warnings,
             Texts::tr("%1 is a business in another EU country without a VAT number: VAT is charged.")
                 .arg(customer.name),
             u"vatNumber"_s);
        return false;
    }
    if (!isEuVatNumber(number) || !QStringView(number).startsWith(vatPrefix(territory))) {
        warn(warnings,
             Texts::tr("The VAT number of %1 is not a valid one of the customer’s country: VAT is charged.")
                 .arg(customer.name),
             u"vatNumber"_s);
        return false;
    }
    if (customer.viesState == ViesState::Invalid) {
        warn(warnings, Texts::tr("VIES does not know the VAT number of %1: VAT is charged.").arg(customer.name),
             u"vatNumber"_s);
        return false;
    }
    return true;
}

} // namespace

QLatin1StringView wordOf(VatCategory category) {
    for (const CategoryWord& entry : categoryWords)
        if (entry.category == category)
            return entry.word;
    return {};
}

QString toString(VatCategory category) { return wordOf(category); }

Result<VatCategory> vatCategoryFromString(QStringView text) {
    for (const CategoryWord& entry : categoryWords)
        if (entry.word == text)
            return entry.category;
    return invalid(Texts::tr("“%1” is not a VAT category.").arg(text));
}

QLatin1StringView wordOf(VatReason reason) {
    for (const ReasonWord& entry : reasonWords)
        if (entry.reason == reason)
            return entry.word;
    return {};
}

QString toString(VatReason reason) { return wordOf(reason); }

Result<VatReason> vatReasonFromString(QStringView text) {
    for (const ReasonWord& entry : reasonWords)
        if (entry.word == text)
            return entry.reason;
    return invalid(Texts::tr("“%1” is not a reason for a VAT decision.").arg(text));
}

Result<TaxDecision> decideTax(const TaxInput& input, std::vector<TaxWarning>* warnings) {
    const Customer& customer = input.customer;
    const Address& address = customer.address;
    if (customer.vatOverride != VatOverride::None)
        return overriddenDecision(input);
    if (input.company.vatRegime == VatRegime::Franchise || input.planExempt)
        return domesticDecision(input);
    if (address.country.isEmpty())
        return invalid(Texts::tr("The customer’s country is missing: it decides the VAT."), u"address.country"_s);

    const QStringView territory = vatTerritory(address.country);
    if (territory == vatTerritory(input.company.address.country)) {
        if (isFrenchOverseas(territory, address.postcode)) {
            warn(warnings,
                 Texts::tr("The postcode of %1 is one of overseas France: check the VAT and set it by hand if needed.")
                     .arg(customer.name),
                 u"address.postcode"_s);
        }
        return domesticDecision(input);
    }
    // Overseas departments have rates of their own or none, collectivities lie outside the territory: no default.
    if (isFrenchOverseas(territory, {})) {
        return invalid(
            Texts::tr("The VAT of a customer in overseas France has to be chosen by hand: set it on the customer."),
            u"vatOverride"_s);
    }
    if (isNorthernIreland(address, input.supply)) {
        return invalid(
            Texts::tr("The VAT of a customer in Northern Ireland has to be chosen by hand: set it on the customer."),
            u"vatOverride"_s);
    }
    const bool services = input.supply == SupplyKind::Services;
    if (!isEuCountry(territory)) {
        if (services && customer.kind == CustomerKind::Individual) {
            warn(warnings,
                 Texts::tr(
                     "%1 is an individual outside the EU: services other than electronic ones may bear French VAT.")
                     .arg(customer.name),
                 u"kind"_s);
        }
        return services ? TaxDecision{VatCategory::OutsideScope, {}, VatReason::OutsideEuServices, {}}
                        : TaxDecision{VatCategory::Export, {}, VatReason::OutsideEuGoods, {}};
    }
    if (qualifiesForReverseCharge(customer, territory, warnings)) {
        return services ? TaxDecision{VatCategory::ReverseCharge, {}, VatReason::EuReverseCharge, {}}
                        : TaxDecision{VatCategory::IntraCommunity, {}, VatReason::EuGoods, {}};
    }
    if (!input.company.oneStopShop)
        return TaxDecision{VatCategory::Standard, input.planRate, VatReason::EuConsumerOrigin, {}};
    const auto destination = input.destinationRates.constFind(territory.toString());
    if (destination == input.destinationRates.cend()) {
        return invalid(Texts::tr("No VAT rate is stored for %1: add it to the one-stop shop rates in the settings.")
                           .arg(territory),
                       u"address.country"_s);
    }
    return TaxDecision{VatCategory::Standard, *destination, VatReason::EuConsumerOss, {}};
}

namespace {

/// The words of the law in the language of the document (CGI art. 242 nonies A, I-12° and 13°).
struct Mention {
    QStringView fr;
    QStringView en;
    QString in(const QString& language) const { return (isFrenchDocument(language) ? fr : en).toString(); }
};

constexpr Mention reverseChargeWord{u"Autoliquidation", u"Reverse charge"};
constexpr Mention reverseChargeServices{
    u"Autoliquidation, art. 283-2 du CGI et art. 44 et 196 de la directive 2006/112/CE",
    u"Reverse charge, Articles 44 and 196 of Directive 2006/112/EC (art. 283-2 of the French tax code)"};
constexpr Mention intraCommunityGoods{
    u"Exonération de TVA, art. 262 ter, I du CGI",
    u"VAT-exempt intra-Community supply, Article 138 of Directive 2006/112/EC (art. 262 ter, I of the French tax code)"};
constexpr Mention outsideServices{u"TVA non applicable, art. 259-1 du CGI",
                                  u"Outside the scope of French VAT, art. 259-1 of the French tax code"};
constexpr Mention exportedGoods{
    u"Exonération de TVA, art. 262, I du CGI",
    u"VAT-exempt export, Article 146 of Directive 2006/112/EC (art. 262, I of the French tax code)"};
constexpr Mention franchise{u"TVA non applicable, art. 293 B du CGI",
                            u"VAT not applicable, art. 293 B of the French tax code"};
constexpr Mention exempt{u"Exonération de TVA", u"Exempt from VAT"};
constexpr Mention notApplicable{u"TVA non applicable", u"Outside the scope of VAT"};

/// The word that the law asks for, then the person's reason, which may already contain it.
QString withReason(const Mention& word, const TaxDecision& decision, const QString& language) {
    QString required = word.in(language);
    const QString& reason = decision.manualReason;
    if (reason.isEmpty())
        return required;
    if (reason.contains(word.fr, Qt::CaseInsensitive) || reason.contains(word.en, Qt::CaseInsensitive))
        return reason;
    return required % u" – " % reason;
}

QString overrideMention(const TaxDecision& decision, const QString& language) {
    switch (decision.category) {
    case VatCategory::Standard:
    case VatCategory::ZeroRated: return {};
    case VatCategory::ReverseCharge: return withReason(reverseChargeWord, decision, language);
    case VatCategory::IntraCommunity: return withReason(intraCommunityGoods, decision, language);
    case VatCategory::Export: return withReason(exportedGoods, decision, language);
    case VatCategory::OutsideScope:
        return decision.manualReason.isEmpty() ? notApplicable.in(language) : decision.manualReason;
    case VatCategory::Exempt: return decision.manualReason.isEmpty() ? exempt.in(language) : decision.manualReason;
    }
    return {};
}

} // namespace

QString vatMention(const TaxDecision& decision, SupplyKind supply, const QString& language) {
    switch (decision.reason) {
    case VatReason::Domestic:
    case VatReason::EuConsumerOrigin:
    case VatReason::EuConsumerOss: return {};
    case VatReason::EuReverseCharge:
        return (supply == SupplyKind::Goods ? intraCommunityGoods : reverseChargeServices).in(language);
    case VatReason::EuGoods: return intraCommunityGoods.in(language);
    case VatReason::OutsideEuServices: return outsideServices.in(language);
    case VatReason::OutsideEuGoods: return exportedGoods.in(language);
    case VatReason::SellerFranchise: return franchise.in(language);
    case VatReason::ExemptProduct: return decision.manualReason.isEmpty() ? exempt.in(language) : decision.manualReason;
    case VatReason::ManualOverride: return overrideMention(decision, language);
    }
    return {};
}

} // namespace quittance
