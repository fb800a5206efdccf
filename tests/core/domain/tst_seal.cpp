#include "domain/invoices/CanonicalJson.h"
#include "domain/invoices/Seal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QObject>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

Money euros(qint64 cents) { return Money::fromMinor(cents, Currency::eur()); }

InvoiceLine sampleLine(int position) {
    InvoiceLine line;
    line.position = position;
    line.subscriptionId = SubscriptionId{11};
    line.subscriptionCode = u"S000011"_s;
    line.planId = PlanId{5};
    line.planCode = u"HOST-M"_s;
    line.priceId = PriceId{6};
    line.charge = u"recurring"_s;
    line.period = {QDate(2026, 1, 31), QDate(2026, 2, 28)};
    line.description = u"Hébergement géré — Hébergement"_s;
    line.siteName = u"site-3.test"_s;
    line.unitCode = u"MON"_s;
    line.quantity = Quantity::fromInteger(1);
    line.unitPrice = UnitPrice::fromMillionths(21'250'000);
    line.listPrice = UnitPrice::fromInteger(25);
    line.discount = Rate::fromMillionths(150'000);
    line.daysUsed = 28;
    line.daysTotal = 28;
    line.net = euros(2'125);
    line.vatRate = Rate::fromMillionths(200'000);
    return line;
}

Invoice sample() {
    Invoice invoice;
    invoice.id = InvoiceId{7};
    invoice.number = u"F-2026-00042"_s;
    invoice.seriesYear = 2026;
    invoice.seriesNumber = 42;
    invoice.issueDate = QDate(2026, 1, 31);
    invoice.dueDate = QDate(2026, 3, 2);
    invoice.customerId = CustomerId{3};
    invoice.workspaceId = WorkspaceId{4};
    invoice.currency = Currency::eur();
    invoice.language = u"fr"_s;
    invoice.seller.name = u"Agence Exemple"_s;
    invoice.seller.address = {u"12 rue de la République"_s, {}, u"69002"_s, u"Lyon"_s, {}, u"FR"_s};
    invoice.seller.vatOnDebits = true;
    invoice.buyer.code = u"C00003"_s;
    invoice.buyer.name = u"Garage \"de la Gare\" \\ 3"_s;
    invoice.buyer.address.country = u"FR"_s;
    invoice.mentions.paymentTerms = u"Pas d’escompte pour paiement anticipé\nMerci\u00A0!"_s;
    invoice.lines = {sampleLine(1), sampleLine(2)};
    invoice.vat = {{VatCategory::Standard, Rate::fromMillionths(200'000), euros(4'250), euros(850), {}}};
    invoice.net = euros(4'250);
    invoice.vatTotal = euros(850);
    invoice.gross = euros(5'100);
    invoice.collectionMethod = u"transfer"_s;
    invoice.runId = BillingRunId{9};
    invoice.issuedAtMs = 1'769'860'800'000;
    invoice.issuedBy = u"Amélie"_s;
    invoice.operationId = u"019bfd2c-0000-7000-8000-000000000001"_s;
    return invoice;
}

using Change = std::function<void(Invoice&)>;

/// One change per covered column.
std::vector<std::pair<QString, Change>> columnChanges() {
    return {
        {u"invoice.buyer_id"_s, [](Invoice& i) { i.buyer.name += u'x'; }},
        {u"invoice.collection_method"_s, [](Invoice& i) { i.collectionMethod = u"card"_s; }},
        {u"invoice.company_currency"_s,
         [](Invoice& i) { i.vatInCompanyCurrency = Money::zero(Currency::fromCode(u"USD").value()); }},
        {u"invoice.company_rate"_s, [](Invoice& i) { i.companyCurrencyRate = u"1.0862"_s; }},
        {u"invoice.company_vat_minor"_s, [](Invoice& i) { i.vatInCompanyCurrency = euros(1); }},
        {u"invoice.credit_reason"_s, [](Invoice& i) { i.creditReason = u"Erreur"_s; }},
        {u"invoice.credited_date"_s, [](Invoice& i) { i.creditedDate = QDate(2026, 1, 1); }},
        {u"invoice.credited_id"_s, [](Invoice& i) { i.creditedInvoiceId = InvoiceId{1}; }},
        {u"invoice.credited_number"_s, [](Invoice& i) { i.creditedNumber = u"F-2026-00001"_s; }},
        {u"invoice.currency"_s, [](Invoice& i) { i.currency = Currency::fromCode(u"USD").value(); }},
        {u"invoice.customer_id"_s, [](Invoice& i) { ++i.customerId.value; }},
        {u"invoice.due_date"_s, [](Invoice& i) { i.dueDate = i.dueDate.addDays(1); }},
        {u"invoice.gross_minor"_s, [](Invoice& i) { i.gross += euros(1); }},
        {u"invoice.issue_date"_s, [](Invoice& i) { i.issueDate = i.issueDate.addDays(1); }},
        {u"invoice.issued_at"_s, [](Invoice& i) { ++i.issuedAtMs; }},
        {u"invoice.issued_by"_s, [](Invoice& i) { i.issuedBy = u"Bruno"_s; }},
        {u"invoice.kind"_s, [](Invoice& i) { i.kind = DocumentKind::CreditNote; }},
        {u"invoice.language"_s, [](Invoice& i) { i.language = u"en"_s; }},
        {u"invoice.mentions_id"_s, [](Invoice& i) { i.mentions.footer = u"x"_s; }},
        {u"invoice.net_minor"_s, [](Invoice& i) { i.net += euros(1); }},
        {u"invoice.number"_s, [](Invoice& i) { i.number = u"F-2026-00043"_s; }},
        {u"invoice.operation_id"_s, [](Invoice& i) { i.operationId.chop(1); }},
        {u"invoice.run_id"_s, [](Invoice& i) { i.runId.reset(); }},
        {u"invoice.seller_id"_s, [](Invoice& i) { i.seller.iban = u"FR14"_s; }},
        {u"invoice.series_number"_s, [](Invoice& i) { ++i.seriesNumber; }},
        {u"invoice.series_year"_s, [](Invoice& i) { ++i.seriesYear; }},
        {u"invoice.template_version"_s, [](Invoice& i) { ++i.templateVersion; }},
        {u"invoice.vat_minor"_s, [](Invoice& i) { i.vatTotal += euros(1); }},
        {u"invoice.workspace_id"_s, [](Invoice& i) { i.workspaceId.reset(); }},
        {u"invoice_line.charge"_s, [](Invoice& i) { i.lines[1].charge = u"one_off"_s; }},
        {u"invoice_line.days_total"_s, [](Invoice& i) { ++i.lines[1].daysTotal; }},
        {u"invoice_line.days_used"_s, [](Invoice& i) { --i.lines[1].daysUsed; }},
        {u"invoice_line.description"_s, [](Invoice& i) { i.lines[1].description.chop(1); }},
        {u"invoice_line.discount"_s, [](Invoice& i) { i.lines[1].discount = {}; }},
        {u"invoice_line.included_rate"_s, [](Invoice& i) { i.lines[1].includedRate = Rate{}; }},
        {u"invoice_line.list_price"_s, [](Invoice& i) { i.lines[1].listPrice = UnitPrice::fromInteger(26); }},
        {u"invoice_line.net_minor"_s, [](Invoice& i) { i.lines[1].net += euros(1); }},
        {u"invoice_line.period_end"_s, [](Invoice& i) { i.lines[1].period.end = QDate(2026, 3, 1); }},
        {u"invoice_line.period_start"_s, [](Invoice& i) { i.lines[1].period.start = QDate(2026, 1, 30); }},
        {u"invoice_line.plan_code"_s, [](Invoice& i) { i.lines[1].planCode = u"HOST-Y"_s; }},
        {u"invoice_line.plan_id"_s, [](Invoice& i) { i.lines[1].planId.reset(); }},
        {u"invoice_line.position"_s, [](Invoice& i) { i.lines[1].position = 3; }},
        {u"invoice_line.price_id"_s, [](Invoice& i) { i.lines[1].priceId = PriceId{1}; }},
        {u"invoice_line.quantity"_s, [](Invoice& i) { i.lines[1].quantity = Quantity::fromMillionths(1); }},
        {u"invoice_line.site_name"_s, [](Invoice& i) { i.lines[1].siteName.clear(); }},
        {u"invoice_line.subscription_code"_s, [](Invoice& i) { i.lines[1].subscriptionCode = u"S1"_s; }},
        {u"invoice_line.subscription_id"_s, [](Invoice& i) { i.lines[1].subscriptionId = SubscriptionId{1}; }},
        {u"invoice_line.supply"_s, [](Invoice& i) { i.lines[1].supply = SupplyKind::Goods; }},
        {u"invoice_line.unit_code"_s, [](Invoice& i) { i.lines[1].unitCode = u"C62"_s; }},
        {u"invoice_line.unit_price"_s, [](Invoice& i) { i.lines[1].unitPrice = UnitPrice::fromInteger(1); }},
        {u"invoice_line.vat_category"_s, [](Invoice& i) { i.lines[1].vatCategory = VatCategory::Exempt; }},
        {u"invoice_line.vat_rate"_s, [](Invoice& i) { i.lines[1].vatRate = {}; }},
        {u"invoice_line.vat_reason"_s, [](Invoice& i) { i.lines[1].vatReason = VatReason::ManualOverride; }},
        {u"invoice_vat.base_minor"_s, [](Invoice& i) { i.vat[0].base += euros(1); }},
        {u"invoice_vat.category"_s, [](Invoice& i) { i.vat[0].category = VatCategory::ZeroRated; }},
        {u"invoice_vat.mention"_s, [](Invoice& i) { i.vat[0].mention = u"Autoliquidation"_s; }},
        {u"invoice_vat.rate"_s, [](Invoice& i) { i.vat[0].rate = {}; }},
        {u"invoice_vat.vat_minor"_s, [](Invoice& i) { i.vat[0].vat += euros(1); }},
        {u"snapshot.content"_s, [](Invoice& i) { i.buyer.address.city = u"Nîmes"_s; }},
    };
}

/// One change per member of the frozen copies.
std::vector<Change> snapshotChanges() {
    std::vector<Change> changes;
    for (QString SellerSnapshot::*member :
         {&SellerSnapshot::name, &SellerSnapshot::legalForm, &SellerSnapshot::shareCapital, &SellerSnapshot::siren,
          &SellerSnapshot::siret, &SellerSnapshot::rcsCity, &SellerSnapshot::vatNumber, &SellerSnapshot::email,
          &SellerSnapshot::phone, &SellerSnapshot::website, &SellerSnapshot::iban, &SellerSnapshot::bic})
        changes.push_back([member](Invoice& i) { i.seller.*member += u'x'; });
    for (bool SellerSnapshot::*member : {&SellerSnapshot::franchise, &SellerSnapshot::vatOnDebits})
        changes.push_back([member](Invoice& i) { i.seller.*member = !(i.seller.*member); });
    for (QString BuyerSnapshot::*member : {&BuyerSnapshot::code, &BuyerSnapshot::name, &BuyerSnapshot::vatNumber,
                                           &BuyerSnapshot::siren, &BuyerSnapshot::email})
        changes.push_back([member](Invoice& i) { i.buyer.*member += u'x'; });
    changes.push_back([](Invoice& i) { i.buyer.kind = CustomerKind::Individual; });
    for (QString Address::*member :
         {&Address::line1, &Address::line2, &Address::postcode, &Address::city, &Address::region, &Address::country}) {
        changes.push_back([member](Invoice& i) { i.seller.address.*member += u'x'; });
        changes.push_back([member](Invoice& i) { i.buyer.address.*member += u'x'; });
    }
    for (QString DocumentMentions::*member :
         {&DocumentMentions::paymentTerms, &DocumentMentions::latePenalties, &DocumentMentions::recoveryFee,
          &DocumentMentions::vatOnDebits, &DocumentMentions::supplyCategory, &DocumentMentions::footer})
        changes.push_back([member](Invoice& i) { i.mentions.*member += u'x'; });
    return changes;
}

QByteArray throughQt(const QByteArray& json) { return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact); }

} // namespace

/// The canonical content of documents, its hash and the chain (decisions 3).
class tst_seal : public QObject {
    Q_OBJECT

private slots:
    void goldenContent();
    void sameAsQtWrites();
    void strings_data();
    void strings();
    void numbersAndDates();
    void everyColumnCounts();
    void everySnapshotMemberCounts();
    void linesAndVatRowsCount();
    void rowIdAndSealDoNot();
    void snapshotsThereAndBack();
    void damagedSnapshots();
    void chain();
    void hashes();
};

void tst_seal::goldenContent() {
    Invoice invoice = sample();
    invoice.lines.resize(1);
    // These bytes are hashed for ever: a difference here is a new hash version.
    const QByteArray expected =
        R"({"buyer":")" + seal::snapshotHashes(invoice).buyer.toHex() +
        R"(","collection_method":"transfer","company_currency":null,"company_rate":"","company_vat_minor":null,)"
        R"("credit_reason":"","credited_date":null,"credited_id":null,"credited_number":"","currency":"EUR",)"
        R"("customer_id":3,"due_date":"2026-03-02","gross_minor":5100,"issue_date":"2026-01-31",)"
        R"("issued_at":1769860800000,"issued_by":"Amélie","kind":"invoice","language":"fr","lines":[{"charge":)"
        R"("recurring","days_total":28,"days_used":28,"description":"Hébergement géré — Hébergement",)"
        R"("discount":150000,"included_rate":null,"list_price":25000000,"net_minor":2125,"period_end":"2026-02-28",)"
        R"("period_start":"2026-01-31","plan_code":"HOST-M","plan_id":5,"position":1,"price_id":6,)"
        R"("quantity":1000000,"site_name":"site-3.test","subscription_code":"S000011","subscription_id":11,)"
        R"("supply":"services","unit_code":"MON","unit_price":21250000,"vat_category":"S",)"
        R"("vat_rate":200000,"vat_reason":"domestic"}],"mentions":")" +
        seal::snapshotHashes(invoice).mentions.toHex() +
        R"(","net_minor":4250,"number":"F-2026-00042","operation_id":"019bfd2c-0000-7000-8000-000000000001",)"
        R"("run_id":9,"seller":")" +
        seal::snapshotHashes(invoice).seller.toHex() +
        R"(","series_number":42,"series_year":2026,"template_version":1,"vat":[{"base_minor":4250,"category":"S",)"
        R"("mention":"","rate":200000,"vat_minor":850}],"vat_minor":850,"workspace_id":4})";
    QCOMPARE(seal::canonicalContent(invoice), expected);
}

void tst_seal::sameAsQtWrites() {
    // QJsonDocument sorts keys too: an equal result shows that ours are sorted and that every text is escaped alike.
    const Invoice invoice = sample();
    QCOMPARE(throughQt(seal::canonicalContent(invoice)), seal::canonicalContent(invoice));
    QCOMPARE(throughQt(seal::canonical(invoice.seller)), seal::canonical(invoice.seller));
    QCOMPARE(throughQt(seal::canonical(invoice.buyer)), seal::canonical(invoice.buyer));
    QCOMPARE(throughQt(seal::canonical(invoice.mentions)), seal::canonical(invoice.mentions));
}

void tst_seal::strings_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"a \"b\" \\ / c"_s;
    QTest::newRow("accents") << u"Éléonore d’Œuvre – 12 €"_s;
    QTest::newRow("beyond the basic plane") << u"𝒜 🧾 \U0010FFFF"_s;
    QTest::newRow("no-break spaces") << u"1\u202F234\u00A0€ \u2028 \uFFFD"_s;
    QTest::newRow("markup") << u"<img src=file:///etc/passwd> =cmd|' /C calc'!A0"_s;
    QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xD83E) + u"b" + QChar(0xDC00));
    QString controls;
    for (char16_t c = 0; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("controls") << QString(controls + QChar(0x7F) + QChar(0x80));
}

void tst_seal::strings() {
    QFETCH(const QString, text);
    CanonicalJson json;
    json.beginObject();
    json.text("a"_L1, text);
    json.text("b"_L1, u"after"_s);
    json.endObject();
    const QJsonObject expected{{u"a"_s, text}, {u"b"_s, u"after"_s}};
    QCOMPARE(json.take(), QJsonDocument(expected).toJson(QJsonDocument::Compact));
}

void tst_seal::numbersAndDates() {
    CanonicalJson json;
    json.beginObject();
    json.integer("big"_L1, std::numeric_limits<qint64>::max());
    json.date("day"_L1, QDate(987, 2, 3));
    json.hex("hex"_L1, QByteArray::fromHex("00ff7a"));
    json.date("never"_L1, QDate());
    json.beginObject("o"_L1);
    json.endObject();
    json.integer("small"_L1, std::numeric_limits<qint64>::min());
    json.boolean("yes"_L1, true);
    json.endObject();
    QCOMPARE(json.take(), R"({"big":9223372036854775807,"day":"0987-02-03","hex":"00ff7a","never":null,"o":{},)"
                          R"("small":-9223372036854775808,"yes":true})"_ba);
}

void tst_seal::everyColumnCounts() {
    const QByteArray hash = seal::contentHash(sample());
    QStringList columns;
    QSet<QByteArray> seen{hash};
    for (const auto& [column, change] : columnChanges()) {
        Invoice changed = sample();
        change(changed);
        const QByteArray other = seal::contentHash(changed);
        QVERIFY2(!seen.contains(other), qPrintable(column));
        seen.insert(other);
        columns.append(column);
    }
    QCOMPARE(columns, seal::coveredColumns());
}

void tst_seal::everySnapshotMemberCounts() {
    QSet<QByteArray> seen{seal::contentHash(sample())};
    for (const Change& change : snapshotChanges()) {
        Invoice changed = sample();
        change(changed);
        seen.insert(seal::contentHash(changed));
    }
    QCOMPARE(seen.size(), 1 + static_cast<qsizetype>(snapshotChanges().size()));
}

void tst_seal::linesAndVatRowsCount() {
    const QByteArray hash = seal::contentHash(sample());
    Invoice invoice = sample();
    invoice.lines.pop_back();
    QVERIFY(seal::contentHash(invoice) != hash);
    invoice = sample();
    std::swap(invoice.lines[0], invoice.lines[1]);
    QVERIFY(seal::contentHash(invoice) != hash);
    invoice = sample();
    invoice.vat.push_back(invoice.vat.front());
    QVERIFY(seal::contentHash(invoice) != hash);
}

void tst_seal::rowIdAndSealDoNot() {
    Invoice invoice = sample();
    invoice.id = InvoiceId{99};
    invoice.contentHash = "x";
    invoice.chainHash = "y";
    QCOMPARE(seal::contentHash(invoice), seal::contentHash(sample()));
}

void tst_seal::snapshotsThereAndBack() {
    Invoice invoice = sample();
    for (const Change& change : snapshotChanges())
        change(invoice);
    QVERIFY(seal::sellerFromCanonical(seal::canonical(invoice.seller)).value() == invoice.seller);
    QVERIFY(seal::buyerFromCanonical(seal::canonical(invoice.buyer)).value() == invoice.buyer);
    QVERIFY(seal::mentionsFromCanonical(seal::canonical(invoice.mentions)).value() == invoice.mentions);
}

void tst_seal::damagedSnapshots() {
    const QByteArray content = seal::canonical(sample().buyer);
    QByteArray unknownKind = content;
    QVERIFY(unknownKind.replace("business", "bus"_ba) != content);
    QByteArray extra = content;
    extra.insert(extra.size() - 1, R"(,"zzz":"hidden")");
    for (const QByteArray& damaged : {QByteArray(), "{}"_ba, content.chopped(1), unknownKind, extra,
                                      QByteArray(content + ' '), seal::canonical(sample().seller)})
        QVERIFY(!seal::buyerFromCanonical(damaged));
    QVERIFY(seal::buyerFromCanonical(content));
}

void tst_seal::chain() {
    const QByteArray content = seal::contentHash(sample());
    const QByteArray first = seal::chainHash(seal::genesis(), u"invoice-2026"_s, u"F-2026-00001"_s, content, 1);
    QCOMPARE(first.size(), 32);
    QByteArray bytes(32, '\0');
    bytes += QByteArray("invoice-2026\0F-2026-00001\0", 26) + content + '1';
    QCOMPARE(first, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(seal::chainHash(first, u"invoice-2026"_s, u"F-2026-00001"_s, content, 1) != first);
    QVERIFY(seal::chainHash(seal::genesis(), u"invoice-202"_s, u"6F-2026-00001"_s, content, 1) != first);
    QVERIFY(seal::chainHash(seal::genesis(), u"invoice-2026"_s, u"F-2026-00001"_s, content, 2) != first);
}

void tst_seal::hashes() {
    for (qsizetype size = 0; size < 200; ++size) {
        const QByteArray bytes(size, char(size));
        QCOMPARE(seal::hashOf(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
    QCOMPARE(seal::hashOf("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
    QCOMPARE(seal::shortHash(seal::hashOf("abc")), u"ba7816bf8f"_s);
    const Invoice invoice = sample();
    QCOMPARE(seal::canonicalContent(invoice, seal::snapshotHashes(invoice)), seal::canonicalContent(invoice));
}

QTEST_APPLESS_MAIN(tst_seal)
#include "tst_seal.moc"
