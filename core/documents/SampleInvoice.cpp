#include "documents/SampleInvoice.h"

#include "domain/invoices/FrozenTexts.h"
#include "domain/taxes/DocumentLanguage.h"
#include "domain/taxes/TaxBreakdown.h"
#include "domain/taxes/TaxDecision.h"

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

BuyerSnapshot sampleBuyer(bool french, const QString& country) {
    BuyerSnapshot buyer;
    buyer.code = u"C00042"_s;
    buyer.name = french ? u"Ateliers du Vieux-Port"_s : u"Old Harbour Workshops"_s;
    buyer.address.line1 = french ? u"14 quai des Tanneurs"_s : u"14 Tanners’ Quay"_s;
    buyer.address.postcode = u"44000"_s;
    buyer.address.city = u"Nantes"_s;
    buyer.address.country = country;
    return buyer;
}

/// quantity × price × share × days, as the engine rounds it.
InvoiceLine sampleLine(const QString& description, qint64 quantity, qint64 listPriceMillionths,
                       qint64 discountMillionths, qint64 days, const Period& month, Currency currency) {
    InvoiceLine line;
    line.description = description;
    line.quantity = Quantity::fromInteger(quantity);
    line.listPrice = UnitPrice::fromMillionths(listPriceMillionths);
    line.discount = Rate::fromMillionths(discountMillionths);
    line.daysTotal = month.days();
    line.daysUsed = days > 0 ? days : line.daysTotal;
    line.period = {month.end.addDays(-line.daysUsed), month.end};
    const Rate kept = Rate::fromMillionths(Rate::one - discountMillionths);
    line.net =
        Money::product(line.listPrice, line.quantity, line.daysUsed, line.daysTotal, kept, currency, Rounding::HalfUp);
    line.unitPrice =
        UnitPrice::fromMillionths(divideRounded(Int128(listPriceMillionths) * line.daysUsed * kept.millionths(),
                                                Int128(line.daysTotal) * Rate::one, Rounding::HalfUp));
    return line;
}

} // namespace

Invoice sampleInvoice(const Company& company, const QString& language, QDate issueDate) {
    const bool french = isFrenchDocument(language);
    const bool franchise = company.vatRegime == VatRegime::Franchise;
    Invoice invoice;
    invoice.language = documentLanguage(language);
    invoice.issueDate = issueDate.isValid() ? issueDate : QDate(2026, 1, 31);
    invoice.dueDate = company.paymentTerms.dueDate(invoice.issueDate);
    invoice.seriesYear = invoice.issueDate.year();
    invoice.seriesNumber = 123;
    invoice.number = NumberPattern::standard(DocumentKind::Invoice).format(invoice.seriesYear, invoice.seriesNumber);
    invoice.currency = company.currency;
    invoice.seller = sellerSnapshot(company);
    invoice.buyer = sampleBuyer(french, company.address.country);
    invoice.mentions =
        documentMentions(company, DocumentKind::Invoice, CustomerKind::Business, {true, false}, invoice.language);
    invoice.collectionMethod = toString(CollectionMethod::Transfer);

    const QDate first(invoice.issueDate.year(), invoice.issueDate.month(), 1);
    const Period month{first, first.addMonths(1)};
    invoice.lines = {
        sampleLine(french ? u"Hébergement Premium, mensuel"_s : u"Premium hosting, monthly"_s, 1, 29'000'000, 0, 0,
                   month, invoice.currency),
        sampleLine(french ? u"Boîte aux lettres professionnelle"_s : u"Business mailbox"_s, 12, 5'500'000, 150'000, 0,
                   month, invoice.currency),
        sampleLine(french ? u"Licence d’équipe, mise en service en cours de mois"_s
                          : u"Team licence, started during the month"_s,
                   3, 18'000'000, 0, 20, month, invoice.currency),
        sampleLine(french ? u"Guide d’accessibilité, livre numérique"_s : u"Accessibility guide, e-book"_s, 2,
                   24'000'000, 0, 0, month, invoice.currency),
    };
    std::vector<TaxableAmount> amounts;
    for (size_t i = 0; i < invoice.lines.size(); ++i) {
        InvoiceLine& line = invoice.lines[i];
        line.position = static_cast<int>(i) + 1;
        line.subscriptionCode = u"S%1"_s.arg(421 + static_cast<int>(i), 6, 10, QChar(u'0'));
        line.siteName = i == 3 ? QString() : u"boutique.example"_s;
        line.vatCategory = franchise ? VatCategory::Exempt : VatCategory::Standard;
        line.vatReason = franchise ? VatReason::SellerFranchise : VatReason::Domestic;
        line.vatRate = Rate::fromMillionths(franchise ? 0 : i == 3 ? 55'000 : 200'000);
        amounts.push_back({line.vatCategory, line.vatRate, line.net});
    }
    const DocumentTotals totals = taxedTotals(amounts, invoice.currency);
    for (const TaxGroup& group : totals.groups) {
        TaxDecision decision;
        decision.category = group.category;
        decision.rate = group.rate;
        decision.reason = invoice.lines.front().vatReason;
        invoice.vat.push_back({group.category, group.rate, group.base, group.vat,
                               vatMention(decision, SupplyKind::Services, invoice.language)});
    }
    invoice.net = totals.net;
    invoice.vatTotal = totals.vat;
    invoice.gross = totals.gross;
    return invoice;
}

} // namespace quittance
