#include "core/documents/DocumentSamples.h"

#include "domain/invoices/FrozenTexts.h"
#include "domain/taxes/TaxBreakdown.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace quittance::samples {

namespace {

constexpr qint64 million = 1'000'000;

/// Stands for the content hash, so that the stored texts do not follow the canonical form.
QByteArray fingerprint(const QString& number) {
    return QCryptographicHash::hash(number.toUtf8(), QCryptographicHash::Sha256);
}

Customer business(const QString& name, const Address& address) {
    Customer customer;
    customer.code = u"C00042"_s;
    customer.name = name;
    customer.address = address;
    return customer;
}

Invoice blank(const Company& seller, const Customer& customer, const QString& language, Currency currency) {
    Invoice invoice;
    invoice.number = u"F-2026-00042"_s;
    invoice.seriesYear = 2026;
    invoice.seriesNumber = 42;
    invoice.issueDate = QDate(2026, 11, 1);
    invoice.dueDate = QDate(2026, 12, 1);
    invoice.currency = currency;
    invoice.language = language;
    invoice.seller = sellerSnapshot(seller);
    invoice.buyer = buyerSnapshot(customer);
    invoice.mentions = documentMentions(seller, DocumentKind::Invoice, customer.kind, {true, false}, language);
    invoice.collectionMethod = toString(CollectionMethod::Transfer);
    invoice.issuedAtMs = 1'793'520'000'000; // 2026-11-01 08:00 UTC
    return invoice;
}

struct LineInput {
    QString description;
    QString site = {};
    qint64 quantityMillionths = million;
    qint64 listMillionths = 0;
    qint64 discountMillionths = 0;
    qint64 daysUsed = 30;
    qint64 rateMillionths = 200'000;
};

void add(Invoice& invoice, const LineInput& input, const TaxDecision& decision = {}) {
    InvoiceLine line;
    line.position = static_cast<int>(invoice.lines.size()) + 1;
    line.subscriptionCode = u"S%1"_s.arg(line.position, 6, 10, QChar(u'0'));
    line.description = input.description;
    line.siteName = input.site;
    line.quantity = Quantity::fromMillionths(input.quantityMillionths);
    line.listPrice = UnitPrice::fromMillionths(input.listMillionths);
    line.discount = Rate::fromMillionths(input.discountMillionths);
    line.daysUsed = input.daysUsed;
    line.daysTotal = 30;
    line.period = {QDate(2026, 12, 1).addDays(-input.daysUsed), QDate(2026, 12, 1)};
    const Rate kept = Rate::fromMillionths(million - input.discountMillionths);
    line.unitPrice = UnitPrice::fromMillionths(divideRounded(
        Int128(input.listMillionths) * input.daysUsed * kept.millionths(), Int128(30) * million, Rounding::HalfUp));
    line.net =
        Money::product(line.listPrice, line.quantity, input.daysUsed, 30, kept, invoice.currency, Rounding::HalfUp);
    line.vatCategory = decision.category;
    line.vatReason = decision.reason;
    line.vatRate = decision.category == VatCategory::Standard ? Rate::fromMillionths(input.rateMillionths)
                                                              : Rate::fromMillionths(0);
    invoice.lines.push_back(line);
}

Invoice sealed(Invoice invoice, const TaxDecision& decision = {}) {
    std::vector<TaxableAmount> amounts;
    for (const InvoiceLine& line : invoice.lines)
        amounts.push_back({line.vatCategory, line.vatRate, line.net});
    const DocumentTotals totals = taxedTotals(amounts, invoice.currency);
    for (const TaxGroup& group : totals.groups)
        invoice.vat.push_back({group.category, group.rate, group.base, group.vat,
                               vatMention(decision, SupplyKind::Services, invoice.language)});
    invoice.net = totals.net;
    invoice.vatTotal = totals.vat;
    invoice.gross = totals.gross;
    invoice.contentHash = fingerprint(invoice.number);
    return invoice;
}

const Address nantes{u"8 rue des Carmes"_s, {}, u"44000"_s, u"Nantes"_s, {}, u"FR"_s};

} // namespace

Company company() {
    Company company;
    company.name = u"Agence Exemple"_s;
    company.legalForm = u"SAS"_s;
    company.shareCapitalMinor = 1'000'000;
    company.siren = u"455053413"_s;
    company.rcsCity = u"Lyon"_s;
    company.vatNumber = u"FR02455053413"_s;
    company.address = {u"12 rue de la République"_s, {}, u"69002"_s, u"Lyon"_s, {}, u"FR"_s};
    company.email = u"facturation@exemple.test"_s;
    company.phone = u"+33 4 00 00 00 00"_s;
    company.iban = u"FR1420041010050500013M02606"_s;
    company.bic = u"PSSTFRPPXXX"_s;
    company.vatOnDebits = true;
    company.latePenaltyRate = Rate::fromMillionths(121'500);
    return company;
}

Invoice french() {
    Customer customer = business(u"Librairie Éphémère"_s, nantes);
    customer.siren = u"732829320"_s;
    customer.vatNumber = u"FR44732829320"_s;
    Invoice invoice = blank(company(), customer, u"fr"_s, Currency::eur());
    add(invoice, {.description = u"Hébergement Premium, mensuel"_s,
                  .site = u"librairie.example"_s,
                  .listMillionths = 29 * million});
    add(invoice, {.description = u"Boîte aux lettres professionnelle"_s,
                  .quantityMillionths = 12 * million,
                  .listMillionths = 5'500'000,
                  .discountMillionths = 150'000,
                  .daysUsed = 20});
    add(invoice, {.description = u"Guide d’accessibilité, livre numérique"_s,
                  .quantityMillionths = 2 * million,
                  .listMillionths = 24 * million,
                  .rateMillionths = 55'000});
    return sealed(std::move(invoice));
}

Invoice reverseCharge() {
    Customer customer =
        business(u"Hafenwerk GmbH"_s, {u"Speicherstraße 7"_s, u"3. OG"_s, u"20457"_s, u"Hamburg"_s, {}, u"DE"_s});
    customer.vatNumber = u"DE136695976"_s;
    const TaxDecision decision{VatCategory::ReverseCharge, {}, VatReason::EuReverseCharge, {}};
    Invoice invoice = blank(company(), customer, u"en"_s, Currency::eur());
    add(invoice,
        {.description = u"Premium hosting, monthly"_s,
         .site = u"hafenwerk.example"_s,
         .listMillionths = 1'290 * million},
        decision);
    add(invoice, {.description = u"Team licence"_s, .quantityMillionths = 7'500'000, .listMillionths = 18'123'456},
        decision);
    return sealed(std::move(invoice), decision);
}

Invoice manyLines(int count, const char* currency, const QString& language) {
    const Currency money = *Currency::fromCode(QString::fromLatin1(currency));
    Invoice invoice = blank(company(), business(u"Coopérative des Deux Rives"_s, nantes), language, money);
    for (int i = 0; i < count; ++i) {
        add(invoice, {.description = u"Forfait %1"_s.arg(i + 1),
                      .site = i % 3 == 0 ? u"site-%1.example"_s.arg(i + 1) : QString(),
                      .quantityMillionths = (1 + i % 4) * million,
                      .listMillionths = 1'234'567'891 + i * 1'111'111,
                      .discountMillionths = i % 5 == 0 ? 100'000 : 0});
    }
    return sealed(std::move(invoice));
}

Invoice inDollars() {
    Customer customer = business(u"Harbor & Sons Inc."_s,
                                 {u"500 Terry Street"_s, {}, u"94107"_s, u"San Francisco"_s, u"CA"_s, u"US"_s});
    Invoice invoice = blank(company(), customer, u"en"_s, *Currency::fromCode(u"USD"));
    add(invoice, {.description = u"Premium hosting, monthly"_s, .listMillionths = 2'345'670'000});
    invoice = sealed(std::move(invoice));
    invoice.vatInCompanyCurrency = Money::fromMinor(43'394, Currency::eur());
    invoice.companyCurrencyRate = u"0.925"_s;
    return invoice;
}

Invoice longNames() {
    Company seller = company();
    seller.name =
        u"Société coopérative d’intérêt collectif pour le développement numérique des territoires ruraux et de montagne"_s;
    Customer customer =
        business(u"Établissement public interdépartemental de coopération culturelle, patrimoniale et touristique "
                 "de la vallée de la Haute-Durance et des Alpes du Sud réunies"_s,
                 {u"Service de la comptabilité générale et des marchés publics, bâtiment administratif B"_s,
                  u"Zone d’activités concertée des Trois-Fontaines-de-la-Vieille-Église"_s,
                  u"05000"_s,
                  u"Gap"_s,
                  {},
                  u"FR"_s});
    customer.code = u"CLIENT-AVEC-UN-CODE-VRAIMENT-TRES-LONG-0001"_s;
    Invoice invoice = blank(seller, customer, u"fr"_s, Currency::eur());
    invoice.number = u"FACTURE-2026/11-SERIE-LYON-000000042"_s.left(35);
    add(invoice,
        {.description =
             u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s.repeated(2),
         .site = u"un-nom-de-domaine-extraordinairement-long-qui-ne-tient-pas-sur-une-ligne.boutique.example"_s,
         .quantityMillionths = 123'456'789'123,
         .listMillionths = 9'876'543'210'123});
    add(invoice,
        {.description = u"Accompagnement, formation et assistance à la mise en conformité du site, y compris les "
                        "audits, les corrections et la rédaction de la déclaration de conformité"_s,
         .listMillionths = 450 * million});
    return sealed(std::move(invoice));
}

Invoice hostile() {
    Customer customer = business(u"<img src=file:///etc/passwd> & \"Fils\" <b>gras</b>"_s, nantes);
    customer.address.line2 = u"=cmd|' /C calc'!A0"_s;
    Invoice invoice = blank(company(), customer, u"fr"_s, Currency::eur());
    add(invoice,
        {.description = u"&lt;script&gt;alert(1)</script> %1 %n {{name}} $(rm -rf)"_s, .listMillionths = 10 * million});
    add(invoice, {.description = u"avant\u202Eerrière\u0000\u0007 fin"_s, .listMillionths = 10 * million});
    add(invoice,
        {.description = u"שלום Δοκιμή Проверка \U0010FFFD"_s, .site = u"مرحبا"_s, .listMillionths = 10 * million});
    return sealed(std::move(invoice));
}

Invoice creditNote() {
    Invoice note = french();
    note.kind = DocumentKind::CreditNote;
    note.number = u"A-2026-00007"_s;
    note.issueDate = QDate(2026, 11, 18);
    note.dueDate = QDate(2026, 11, 18);
    note.creditedInvoiceId = InvoiceId{1};
    note.creditedNumber = u"F-2026-00042"_s;
    note.creditedDate = QDate(2026, 11, 1);
    note.creditReason = u"Abonnement résilié avant la mise en service"_s;
    note.mentions =
        documentMentions(company(), DocumentKind::CreditNote, CustomerKind::Business, {true, false}, note.language);
    note.contentHash = fingerprint(note.number);
    return note;
}

Invoice franchise() {
    Company seller = company();
    seller.name = u"Camille Martin"_s;
    seller.legalForm = u"EI"_s;
    seller.shareCapitalMinor.reset();
    seller.rcsCity.clear();
    seller.vatNumber.clear();
    seller.vatRegime = VatRegime::Franchise;
    Customer customer = business(u"Jeanne Petit"_s, nantes);
    customer.kind = CustomerKind::Individual;
    const TaxDecision decision{VatCategory::Exempt, {}, VatReason::SellerFranchise, {}};
    Invoice invoice = blank(seller, customer, u"fr"_s, Currency::eur());
    add(invoice, {.description = u"Entretien du site"_s, .listMillionths = 80 * million}, decision);
    return sealed(std::move(invoice), decision);
}

Invoice zero() {
    Invoice invoice = blank(company(), business(u"Librairie Éphémère"_s, nantes), u"fr"_s, Currency::eur());
    add(invoice, {.description = u"Mois offert"_s, .listMillionths = 29 * million, .discountMillionths = million});
    return sealed(std::move(invoice));
}

Invoice endlessLine() {
    Invoice invoice = blank(company(), business(u"Librairie Éphémère"_s, nantes), u"en"_s, Currency::eur());
    add(invoice, {.description = u"Before"_s, .listMillionths = 10 * million});
    add(invoice,
        {.description = u"Every word of a very long specification. "_s.repeated(240), .listMillionths = 20 * million});
    add(invoice, {.description = u"After"_s, .listMillionths = 30 * million});
    return sealed(std::move(invoice));
}

std::vector<Named> golden() {
    return {
        {"french", french()},
        {"reverse-charge", reverseCharge()},
        {"credit-note", creditNote()},
        {"franchise", franchise()},
        {"dollars", inDollars()},
        {"long-names", longNames()},
        {"hostile", hostile()},
        {"yen-30-lines", manyLines(30, "JPY", u"fr"_s)},
        {"dinars-2-lines", manyLines(2, "BHD", u"en"_s)},
        {"zero", zero()},
    };
}

} // namespace quittance::samples
