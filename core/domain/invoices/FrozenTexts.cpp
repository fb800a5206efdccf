#include "domain/invoices/FrozenTexts.h"

#include "domain/money/MoneyFormat.h"
#include "domain/taxes/DocumentLanguage.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

QString discountTerms(const Company& company, bool french) {
    const QString& own = french ? company.discountTermsFr : company.discountTermsEn;
    if (!own.isEmpty())
        return own;
    return defaultDiscountTerms(french);
}

QString latePenalties(const Company& company, bool french) {
    if (company.latePenaltyRate) {
        const QString rate =
            MoneyFormat::percent(*company.latePenaltyRate, french ? QLocale(QLocale::French, QLocale::France)
                                                                  : QLocale(QLocale::English, QLocale::UnitedKingdom));
        return french ? u"En cas de retard de paiement, pénalités au taux annuel de %1, exigibles le jour suivant "
                        "l’échéance sans qu’un rappel soit nécessaire."_s.arg(rate)
                      : u"Late payment bears interest at %1 a year, due from the day after the due date without a "
                        "reminder."_s.arg(rate);
    }
    return french
               ? u"En cas de retard de paiement, pénalités au taux d’intérêt appliqué par la Banque centrale européenne à "
                 "son opération de refinancement la plus récente, majoré de 10 points de pourcentage, exigibles le jour "
                 "suivant l’échéance sans qu’un rappel soit nécessaire."_s
               : u"Late payment bears interest at the European Central Bank’s most recent refinancing rate plus 10 "
                 "percentage points, due from the day after the due date without a reminder."_s;
}

QString recoveryFee(bool french) {
    return french
               ? u"Indemnité forfaitaire pour frais de recouvrement due en cas de retard de paiement\u00A0: 40\u00A0€."_s
               : u"Fixed compensation for recovery costs in case of late payment: €40."_s;
}

QString supplyCategory(SoldKinds sold, bool french) {
    if (sold.services && sold.goods)
        return french ? u"Livraisons de biens et prestations de services"_s : u"Supplies of goods and services"_s;
    if (sold.goods)
        return french ? u"Livraisons de biens"_s : u"Supplies of goods"_s;
    return french ? u"Prestations de services"_s : u"Supplies of services"_s;
}

} // namespace

QString defaultDiscountTerms(bool french) {
    return french ? u"Pas d’escompte pour paiement anticipé."_s : u"No discount for early payment."_s;
}

SellerSnapshot sellerSnapshot(const Company& company) {
    SellerSnapshot seller;
    seller.name = company.name;
    seller.legalForm = company.legalForm;
    if (company.shareCapitalMinor)
        seller.shareCapital =
            Money::fromMinor(*company.shareCapitalMinor, company.currency).toString() % u' ' % company.currency.code();
    seller.siren = company.siren;
    seller.siret = company.siret;
    seller.rcsCity = company.rcsCity;
    seller.vatNumber = company.vatNumber;
    seller.address = company.address;
    seller.email = company.email;
    seller.phone = company.phone;
    seller.website = company.website;
    seller.iban = company.iban;
    seller.bic = company.bic;
    seller.franchise = company.vatRegime == VatRegime::Franchise;
    seller.vatOnDebits = company.vatOnDebits;
    return seller;
}

BuyerSnapshot buyerSnapshot(const Customer& customer) {
    BuyerSnapshot buyer;
    buyer.code = customer.code;
    buyer.name = customer.name;
    buyer.kind = customer.kind;
    buyer.address = customer.address;
    buyer.vatNumber = customer.vatNumber;
    buyer.siren = customer.siren;
    buyer.email = customer.email;
    return buyer;
}

DocumentMentions documentMentions(const Company& company, DocumentKind kind, CustomerKind customer, SoldKinds sold,
                                  const QString& language) {
    const bool french = isFrenchDocument(language);
    DocumentMentions mentions;
    if (kind == DocumentKind::Invoice) {
        mentions.paymentTerms = discountTerms(company, french);
        mentions.latePenalties = latePenalties(company, french);
        if (customer == CustomerKind::Business)
            mentions.recoveryFee = recoveryFee(french);
    }
    if (company.vatOnDebits && company.vatRegime == VatRegime::Standard)
        mentions.vatOnDebits =
            french ? u"Option pour le paiement de la taxe d’après les débits"_s
                   : u"Option for payment of VAT on debits (option pour le paiement de la taxe d’après les "
                     "débits)"_s;
    mentions.supplyCategory = supplyCategory(sold, french);
    mentions.footer = french ? company.footerNoteFr : company.footerNoteEn;
    return mentions;
}

} // namespace quittance
