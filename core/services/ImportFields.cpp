#include "base/Text.h"
#include "services/ImportRun.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(quittance::ImportRun)
};

} // namespace

std::vector<ImportField> ImportRun::fields(ImportKind kind) {
    switch (kind) {
    case ImportKind::Customers:
        return {
            {u"customer_code"_s,
             ImportText::tr("Customer code"),
             true,
             {u"code"_s, u"code client"_s, u"customer"_s, u"client"_s, u"id"_s, u"customer id"_s}},
            {u"name"_s,
             ImportText::tr("Name"),
             true,
             {u"nom"_s, u"raison sociale"_s, u"company"_s, u"company name"_s, u"customer name"_s}},
            {u"kind"_s, ImportText::tr("Business or individual"), false, {u"type"_s, u"nature"_s}},
            {u"country"_s, ImportText::tr("Country"), false, {u"pays"_s, u"country code"_s, u"code pays"_s}},
            {u"vat_number"_s,
             ImportText::tr("VAT number"),
             false,
             {u"vat"_s, u"tva"_s, u"numero de tva"_s, u"tva intracommunautaire"_s, u"vat id"_s}},
            {u"siren"_s, ImportText::tr("SIREN"), false, {}},
            {u"address"_s,
             ImportText::tr("Address"),
             false,
             {u"adresse"_s, u"rue"_s, u"street"_s, u"address line 1"_s}},
            {u"address_line2"_s, ImportText::tr("Address, second line"), false, {u"complement"_s, u"address line 2"_s}},
            {u"postcode"_s, ImportText::tr("Postcode"), false, {u"code postal"_s, u"zip"_s, u"postal code"_s, u"cp"_s}},
            {u"city"_s, ImportText::tr("City"), false, {u"ville"_s, u"town"_s}},
            {u"region"_s, ImportText::tr("Region"), false, {u"state"_s}},
            {u"email"_s, ImportText::tr("E-mail"), false, {u"e-mail"_s, u"courriel"_s, u"mail"_s}},
            {u"phone"_s, ImportText::tr("Phone"), false, {u"telephone"_s, u"tel"_s}},
            {u"language"_s, ImportText::tr("Language"), false, {u"langue"_s, u"preferred locale"_s}},
            {u"currency"_s, ImportText::tr("Currency"), false, {u"devise"_s}},
            {u"payment_terms_days"_s,
             ImportText::tr("Payment terms in days"),
             false,
             {u"delai de paiement"_s, u"terms"_s, u"delai"_s}},
            {u"collection_method"_s,
             ImportText::tr("Collection method"),
             false,
             {u"mode de paiement"_s, u"payment method"_s}},
            {u"note"_s, ImportText::tr("Note"), false, {u"commentaire"_s, u"description"_s}},
        };
    case ImportKind::Catalogue:
        return {
            {u"product_code"_s, ImportText::tr("Product code"), true, {u"code produit"_s, u"product"_s}},
            {u"product_name_fr"_s, ImportText::tr("Product name, French"), false, {u"produit"_s, u"nom du produit"_s}},
            {u"product_name_en"_s, ImportText::tr("Product name, English"), false, {u"product name"_s}},
            {u"kind"_s, ImportText::tr("Kind"), false, {u"type"_s, u"nature"_s}},
            {u"supply"_s, ImportText::tr("Services or goods"), false, {}},
            {u"plan_code"_s, ImportText::tr("Plan code"), true, {u"code forfait"_s, u"plan"_s, u"forfait"_s}},
            {u"plan_name_fr"_s, ImportText::tr("Plan name, French"), false, {u"nom du forfait"_s}},
            {u"plan_name_en"_s, ImportText::tr("Plan name, English"), false, {u"plan name"_s}},
            {u"unit_price"_s,
             ImportText::tr("Unit price"),
             true,
             {u"prix"_s, u"prix unitaire"_s, u"price"_s, u"amount"_s, u"tarif"_s}},
            {u"currency"_s, ImportText::tr("Currency"), false, {u"devise"_s}},
            {u"billing"_s, ImportText::tr("Recurring or one-off"), false, {u"facturation"_s}},
            {u"interval_count"_s, ImportText::tr("Interval count"), false, {u"frequence"_s, u"interval"_s}},
            {u"interval_unit"_s, ImportText::tr("Interval unit"), false, {u"unite"_s, u"periodicite"_s}},
            {u"pricing"_s,
             ImportText::tr("Flat, per unit, graduated, volume or package"),
             false,
             {u"tarification"_s, u"mode de tarification"_s, u"pricing model"_s}},
            {u"tiers"_s, ImportText::tr("Tiers: up to, price and fee of each"), false, {u"paliers"_s, u"tranches"_s}},
            {u"package_size"_s, ImportText::tr("Units in a package"), false, {u"taille du lot"_s, u"package size"_s}},
            {u"minimum"_s, ImportText::tr("Minimum commitment"), false, {u"engagement minimum"_s, u"minimum"_s}},
            {u"setup_fee"_s,
             ImportText::tr("Set-up fee"),
             false,
             {u"frais de mise en service"_s, u"setup fee"_s, u"set-up fee"_s}},
            {u"vat_rate"_s, ImportText::tr("VAT rate, per cent"), false, {u"tva"_s, u"taux de tva"_s, u"vat"_s}},
            {u"tax_included"_s, ImportText::tr("Price includes VAT"), false, {u"ttc"_s}},
        };
    case ImportKind::Subscriptions:
        return {
            {u"subscription_code"_s,
             ImportText::tr("Subscription code"),
             true,
             {u"code"_s, u"code abonnement"_s, u"subscription"_s, u"abonnement"_s, u"id"_s}},
            {u"customer_code"_s, ImportText::tr("Customer code"), true, {u"code client"_s, u"customer"_s, u"client"_s}},
            {u"workspace"_s, ImportText::tr("Workspace"), false, {u"espace de travail"_s, u"espace"_s}},
            {u"site"_s, ImportText::tr("Site"), false, {u"site web"_s, u"website"_s}},
            {u"plan_code"_s, ImportText::tr("Plan code"), true, {u"code forfait"_s, u"plan"_s, u"forfait"_s}},
            {u"quantity"_s, ImportText::tr("Quantity"), false, {u"quantite"_s, u"qty"_s}},
            {u"start_date"_s, ImportText::tr("Start date"), true, {u"debut"_s, u"date de debut"_s, u"start"_s}},
            {u"last_day"_s,
             ImportText::tr("Last day of use"),
             false,
             {u"fin"_s, u"date de fin"_s, u"end date"_s, u"dernier jour"_s}},
            {u"discount_percent"_s, ImportText::tr("Discount, per cent"), false, {u"remise"_s, u"discount"_s}},
            {u"collection_method"_s,
             ImportText::tr("Collection method"),
             false,
             {u"mode de paiement"_s, u"payment method"_s}},
        };
    case ImportKind::Members:
        return {
            {u"customer_code"_s, ImportText::tr("Customer code"), true, {u"code client"_s, u"customer"_s, u"client"_s}},
            {u"workspace"_s, ImportText::tr("Workspace"), false, {u"espace de travail"_s, u"espace"_s}},
            {u"team"_s, ImportText::tr("Team"), true, {u"equipe"_s, u"groupe"_s, u"group"_s}},
            {u"email"_s,
             ImportText::tr("E-mail of the member"),
             true,
             {u"courriel"_s, u"adresse e mail"_s, u"e mail"_s, u"mail"_s}},
            {u"name"_s, ImportText::tr("Name of the member"), false, {u"nom"_s, u"member"_s, u"membre"_s}},
            {u"from"_s, ImportText::tr("Counts from"), false, {u"a partir du"_s, u"depuis"_s, u"since"_s}},
        };
    }
    return {};
}

} // namespace quittance
