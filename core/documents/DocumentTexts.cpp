#include "documents/DocumentTexts.h"

#include "domain/money/MoneyFormat.h"
#include "domain/taxes/DocumentLanguage.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

DocumentTexts french() {
    return {
        .locale = QLocale(QLocale::French, QLocale::France),
        .dateFormat = u"dd/MM/yyyy"_s,
        .invoice = u"Facture"_s,
        .creditNote = u"Avoir"_s,
        .duplicate = u"Duplicata"_s,
        .sample = u"Spécimen"_s,
        .number = u"Numéro"_s,
        .issueDate = u"Date d’émission"_s,
        .dueDate = u"Date d’échéance"_s,
        .customerCode = u"Code client"_s,
        .supplyPeriod = u"Période"_s,
        .collectionMethod = u"Mode de règlement"_s,
        .yourVatNumber = u"Votre N°\u00A0TVA"_s,
        .yourSiren = u"Votre SIREN"_s,
        .dateSpan = u"Du %1 au %2"_s,
        .correctedInvoice = u"Avoir sur la facture %1 du %2"_s,
        .reason = u"Motif\u00A0: %1"_s,
        .overleaf = u"%1 %2 du %3"_s,
        .description = u"Désignation"_s,
        .quantity = u"Quantité"_s,
        .unitPrice = u"Prix unitaire HT"_s,
        .vat = u"TVA"_s,
        .lineNet = u"Montant HT"_s,
        .carriedForward = u"À reporter"_s,
        .broughtForward = u"Report"_s,
        .linePeriod = u"du %1 au %2"_s,
        .listPrice = u"Prix catalogue %1\u00A0HT"_s,
        .listPriceTaxIncluded = u"Prix catalogue %1\u00A0TTC"_s,
        .discount = u"remise %1"_s,
        .daysUsed = u"%1 jours sur %2"_s,
        .vatRate = u"Taux de TVA"_s,
        .vatBase = u"Base HT"_s,
        .vatAmount = u"Montant de TVA"_s,
        .outsideScope = u"Hors champ"_s,
        .totalNet = u"Total HT"_s,
        .totalVat = u"Total TVA"_s,
        .totalGross = u"Total TTC"_s,
        .amountDue = u"Net à payer"_s,
        .totalCredit = u"Net à votre crédit"_s,
        .vatInCompanyCurrency = u"TVA en %1"_s,
        .exchangeRate = u"taux de change %1"_s,
        .payBefore = u"À régler au plus tard le"_s,
        .nothingToPay = u"Aucun règlement n’est demandé pour cette facture."_s,
        .credited = u"Ce montant est porté au crédit de votre compte."_s,
        .payee = u"Bénéficiaire"_s,
        .iban = u"IBAN"_s,
        .bic = u"BIC"_s,
        .referenceToQuote = u"Référence à rappeler"_s,
        .chequeTo = u"Ordre du chèque"_s,
        .natureOfSupply = u"Nature de l’opération\u00A0: %1"_s,
        .capital = u"au capital de %1"_s,
        .siren = u"SIREN\u00A0%1"_s,
        .siret = u"SIRET\u00A0%1"_s,
        .rcs = u"RCS\u00A0%1"_s,
        .vatNumber = u"N°\u00A0TVA\u00A0%1"_s,
        .telephone = u"Tél. %1"_s,
        .contentHash = u"Empreinte %1"_s,
        .page = u"Page %1 sur %2"_s,
        .statement = u"Relevé de compte"_s,
        .statementPeriod = u"Période"_s,
        .currency = u"Devise"_s,
        .dayHeading = u"Date"_s,
        .movement = u"Libellé"_s,
        .dueShort = u"Échéance"_s,
        .debit = u"Débit"_s,
        .credit = u"Crédit"_s,
        .balance = u"Solde"_s,
        .statementOverleaf = u"%1 %2 · %3"_s,
        .balanceOn = u"Solde au %1"_s,
        .balanceDue = u"Solde à régler au %1"_s,
        .balanceInFavour = u"Solde en votre faveur au %1"_s,
        .billedTotal = u"Total facturé"_s,
        .creditedTotal = u"Avoirs et règlements"_s,
        .noMovement = u"Aucun mouvement sur la période."_s,
        .payment = u"Règlement"_s,
        .creditNoteFor = u"Avoir %1 sur %2"_s,
        .paymentReference = u"réf. %1"_s,
        .openItems = u"Pièces non soldées au %1"_s,
        .document = u"Pièce"_s,
        .amount = u"Montant"_s,
        .rest = u"Reste dû"_s,
        .late = u"Retard"_s,
        .nothingOpen = u"Toutes les pièces sont soldées au %1."_s,
        .daysLate = u"%1\u00A0j"_s,
        .ageing = {u"Non échu"_s, u"1 à 30 jours"_s, u"31 à 60 jours"_s, u"61 à 90 jours"_s, u"Plus de 90 jours"_s},
        .unusedCredits = u"Crédits à imputer"_s,
    };
}

DocumentTexts english() {
    return {
        .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
        .dateFormat = u"d\u00A0MMM\u00A0yyyy"_s,
        .invoice = u"Invoice"_s,
        .creditNote = u"Credit note"_s,
        .duplicate = u"Duplicate"_s,
        .sample = u"Sample"_s,
        .number = u"Number"_s,
        .issueDate = u"Issue date"_s,
        .dueDate = u"Due date"_s,
        .customerCode = u"Customer code"_s,
        .supplyPeriod = u"Period of supply"_s,
        .collectionMethod = u"Payment method"_s,
        .yourVatNumber = u"Your VAT number"_s,
        .yourSiren = u"Your SIREN"_s,
        .dateSpan = u"%1 to %2"_s,
        .correctedInvoice = u"Credit note for invoice %1 of %2"_s,
        .reason = u"Reason: %1"_s,
        .overleaf = u"%1 %2 of %3"_s,
        .description = u"Description"_s,
        .quantity = u"Quantity"_s,
        .unitPrice = u"Unit price excl. VAT"_s,
        .vat = u"VAT"_s,
        .lineNet = u"Net amount"_s,
        .carriedForward = u"Carried forward"_s,
        .broughtForward = u"Brought forward"_s,
        .linePeriod = u"%1 to %2"_s,
        .listPrice = u"List price %1 excl. VAT"_s,
        .listPriceTaxIncluded = u"List price %1 incl. VAT"_s,
        .discount = u"discount %1"_s,
        .daysUsed = u"%1 of %2 days"_s,
        .vatRate = u"VAT rate"_s,
        .vatBase = u"Net base"_s,
        .vatAmount = u"VAT amount"_s,
        .outsideScope = u"Out of scope"_s,
        .totalNet = u"Total excl. VAT"_s,
        .totalVat = u"Total VAT"_s,
        .totalGross = u"Total incl. VAT"_s,
        .amountDue = u"Amount due"_s,
        .totalCredit = u"Amount credited"_s,
        .vatInCompanyCurrency = u"VAT in %1"_s,
        .exchangeRate = u"exchange rate %1"_s,
        .payBefore = u"Please pay by"_s,
        .nothingToPay = u"No payment is requested for this invoice."_s,
        .credited = u"This amount is credited to your account."_s,
        .payee = u"Payee"_s,
        .iban = u"IBAN"_s,
        .bic = u"BIC"_s,
        .referenceToQuote = u"Reference to quote"_s,
        .chequeTo = u"Cheque payable to"_s,
        .natureOfSupply = u"Nature of the supply: %1"_s,
        .capital = u"with a share capital of %1"_s,
        .siren = u"SIREN\u00A0%1"_s,
        .siret = u"SIRET\u00A0%1"_s,
        .rcs = u"RCS\u00A0%1"_s,
        .vatNumber = u"VAT\u00A0number\u00A0%1"_s,
        .telephone = u"Tel. %1"_s,
        .contentHash = u"Fingerprint %1"_s,
        .page = u"Page %1 of %2"_s,
        .statement = u"Statement of account"_s,
        .statementPeriod = u"Period"_s,
        .currency = u"Currency"_s,
        .dayHeading = u"Date"_s,
        .movement = u"Description"_s,
        .dueShort = u"Due"_s,
        .debit = u"Debit"_s,
        .credit = u"Credit"_s,
        .balance = u"Balance"_s,
        .statementOverleaf = u"%1 %2 · %3"_s,
        .balanceOn = u"Balance on %1"_s,
        .balanceDue = u"Balance due on %1"_s,
        .balanceInFavour = u"Balance in your favour on %1"_s,
        .billedTotal = u"Total billed"_s,
        .creditedTotal = u"Credit notes and payments"_s,
        .noMovement = u"Nothing was billed or paid in this period."_s,
        .payment = u"Payment"_s,
        .creditNoteFor = u"Credit note %1 for %2"_s,
        .paymentReference = u"ref. %1"_s,
        .openItems = u"Open items on %1"_s,
        .document = u"Document"_s,
        .amount = u"Amount"_s,
        .rest = u"Open"_s,
        .late = u"Late"_s,
        .nothingOpen = u"Nothing is open on %1."_s,
        .daysLate = u"%1\u00A0d"_s,
        .ageing = {u"Not due"_s, u"1 to 30 days"_s, u"31 to 60 days"_s, u"61 to 90 days"_s, u"Over 90 days"_s},
        .unusedCredits = u"Unused credits"_s,
    };
}

struct MethodNames {
    QStringView method;
    QStringView fr;
    QStringView en;
};

constexpr std::array methods{
    MethodNames{u"transfer", u"Virement bancaire", u"Bank transfer"},
    MethodNames{u"card", u"Carte bancaire", u"Card"},
    MethodNames{u"direct_debit", u"Prélèvement SEPA", u"SEPA direct debit"},
    MethodNames{u"paypal", u"PayPal", u"PayPal"},
    MethodNames{u"cheque", u"Chèque", u"Cheque"},
    MethodNames{u"cash", u"Espèces", u"Cash"},
};

} // namespace

const DocumentTexts& DocumentTexts::in(const QString& language) {
    static const DocumentTexts fr = french();
    static const DocumentTexts en = english();
    return isFrenchDocument(language) ? fr : en;
}

QString DocumentTexts::date(QDate day) const { return QLocale::c().toString(day, dateFormat); }

QString DocumentTexts::reduction(Rate rate) const { return u'\u2212' + MoneyFormat::percent(rate, locale); }

QString DocumentTexts::collection(QStringView method) const {
    for (const MethodNames& known : methods)
        if (known.method == method)
            return (isFrench() ? known.fr : known.en).toString();
    return {};
}

} // namespace quittance
