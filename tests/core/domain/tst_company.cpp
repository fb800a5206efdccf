#include "domain/company/Company.h"
#include "domain/company/NumberSeries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <functional>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject agencyFile() {
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/agency-2026/company.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Company agency() { return companyFromJson(agencyFile(), {}).value(); }

QStringList fieldsOf(const std::vector<Error>& errors) {
    QStringList fields;
    for (const Error& error : errors)
        fields.append(error.field);
    return fields;
}

using Change = std::function<void(Company&)>;

} // namespace

class TestCompany : public QObject {
    Q_OBJECT

private slots:
    void file_ofTheAgencyIsRead();
    void file_keepsWhatItDoesNotName();
    void file_clearsWithAnEmptyValue();
    void file_takesNumbersOrTexts();
    void file_readsBackWhatItShows();
    void file_mistakeNamesItsKey_data();
    void file_mistakeNamesItsKey();

    void company_badFieldIsNamed_data();
    void company_badFieldIsNamed();
    void company_isNormalisedBeforeStoring();

    void mentions_ofTheAgencyAreComplete();
    void mentions_missingOneBlocksIssuing_data();
    void mentions_missingOneBlocksIssuing();
    void mentions_soleTraderNeedsNoCapital_data();
    void mentions_soleTraderNeedsNoCapital();
    void mentions_nothingIsAskedTwiceOfAnEmptyCompany();

    void number_isFormatted_data();
    void number_isFormatted();
    void number_badPatternIsRefused_data();
    void number_badPatternIsRefused();
    void number_neverRepeats();
};

void TestCompany::file_ofTheAgencyIsRead() {
    const auto read = companyFromJson(agencyFile(), {});
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->name, u"Agence Exemple"_s);
    QCOMPARE(read->legalForm, u"SAS"_s);
    QCOMPARE(read->shareCapitalMinor.value(), 1'000'000);
    QCOMPARE(read->siren, u"455053413"_s);
    QCOMPARE(read->rcsCity, u"Lyon"_s);
    QCOMPARE(read->vatNumber, u"FR02455053413"_s);
    QCOMPARE(read->address.line1, u"12 rue de la République"_s);
    QCOMPARE(read->address.city, u"Lyon"_s);
    QCOMPARE(read->iban, u"FR1420041010050500013M02606"_s);
    QCOMPARE(read->currency, Currency::eur());
    QVERIFY(read->vatOnDebits);
    QCOMPARE(read->latePenaltyRate.value(), Rate::fromMillionths(121'500));
    QVERIFY((read->paymentTerms == PaymentTerms{PaymentTerms::Kind::NetDays, 30}));
    QCOMPARE(fieldsOf(validate(*read)), QStringList());
}

void TestCompany::file_keepsWhatItDoesNotName() {
    const auto changed = companyFromJson({{u"website"_s, u"https://exemple.test"_s}}, agency());
    QVERIFY(changed);
    Company expected = agency();
    expected.website = u"https://exemple.test"_s;
    QVERIFY(*changed == expected);
    QVERIFY(companyFromJson({}, agency()).value() == agency());
}

void TestCompany::file_clearsWithAnEmptyValue() {
    const auto changed = companyFromJson({{u"late_penalty_rate_percent"_s, u""_s},
                                          {u"late_penalty_legal"_s, true},
                                          {u"share_capital"_s, QJsonValue::Null},
                                          {u"phone"_s, QJsonValue::Null}},
                                         agency());
    QVERIFY(changed);
    QVERIFY(!changed->latePenaltyRate);
    QVERIFY(changed->latePenaltyLegal);
    QVERIFY(!changed->shareCapitalMinor);
    QCOMPARE(changed->phone, QString());
}

void TestCompany::file_takesNumbersOrTexts() {
    const auto numbers = companyFromJson({{u"share_capital"_s, 7622.45},
                                          {u"late_penalty_rate_percent"_s, 12.15},
                                          {u"payment_terms_days"_s, 45},
                                          {u"payment_terms_kind"_s, u"end_of_month"_s},
                                          {u"siren"_s, 732829320}},
                                         agency());
    QVERIFY2(numbers, numbers ? "" : qPrintable(numbers.error().message));
    QCOMPARE(numbers->shareCapitalMinor.value(), 762'245);
    QCOMPARE(numbers->latePenaltyRate.value(), Rate::fromMillionths(121'500));
    QCOMPARE(numbers->siren, u"732829320"_s);
    QVERIFY((numbers->paymentTerms == PaymentTerms{PaymentTerms::Kind::EndOfMonth, 45}));
    QCOMPARE(companyFromJson({{u"payment_terms_days"_s, u"0"_s}}, agency())->paymentTerms.value, 0);
    // Yen have no decimals: the capital is read in the currency of the same file.
    const auto yen = companyFromJson({{u"currency"_s, u"JPY"_s}, {u"share_capital"_s, u"5000"_s}}, agency());
    QCOMPARE(yen->shareCapitalMinor.value(), 5000);
}

void TestCompany::file_readsBackWhatItShows() {
    Company full = agency();
    full.address.line2 = u"Bâtiment B"_s;
    full.address.region = u"Auvergne-Rhône-Alpes"_s;
    full.website = u"https://exemple.test"_s;
    full.vatRegime = VatRegime::Franchise;
    full.oneStopShop = true;
    full.latePenaltyLegal = true;
    full.paymentTerms = {PaymentTerms::Kind::DayOfMonth, 15};
    full.discountTermsFr = u"Escompte de 1 % sous 8 jours"_s;
    full.discountTermsEn = u"1% within 8 days"_s;
    full.footerNoteFr = u"Merci\nà bientôt"_s;
    full.footerNoteEn = u"Thank you"_s;
    for (const Company& company : {full, agency(), Company()}) {
        const auto back = companyFromJson(toJson(company), Company());
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QVERIFY(*back == company);
    }
    // The agency's own file has no key that the program does not show.
    const QJsonObject shown = toJson(agency());
    for (const QString& key : agencyFile().keys())
        QVERIFY2(shown.contains(key), qPrintable(key));
}

void TestCompany::file_mistakeNamesItsKey_data() {
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("unknown key") << QJsonObject{{u"sirene"_s, u"1"_s}} << u"sirene"_s;
    QTest::newRow("flag as text") << QJsonObject{{u"vat_on_debits"_s, u"yes"_s}} << u"vat_on_debits"_s;
    QTest::newRow("flag as number") << QJsonObject{{u"oss"_s, 1}} << u"oss"_s;
    QTest::newRow("text as list") << QJsonObject{{u"name"_s, QJsonArray{u"A"_s}}} << u"name"_s;
    QTest::newRow("text as flag") << QJsonObject{{u"name"_s, true}} << u"name"_s;
    QTest::newRow("currency") << QJsonObject{{u"currency"_s, u"EURO"_s}} << u"currency"_s;
    QTest::newRow("capital") << QJsonObject{{u"share_capital"_s, u"10 000"_s}} << u"share_capital"_s;
    QTest::newRow("capital in tenths of cents") << QJsonObject{{u"share_capital"_s, u"1.001"_s}} << u"share_capital"_s;
    QTest::newRow("currency without its capital") << QJsonObject{{u"currency"_s, u"JPY"_s}} << u"share_capital"_s;
    QTest::newRow("rate") << QJsonObject{{u"late_penalty_rate_percent"_s, u"12,15"_s}}
                          << u"late_penalty_rate_percent"_s;
    QTest::newRow("days") << QJsonObject{{u"payment_terms_days"_s, 30.5}} << u"payment_terms_days"_s;
    QTest::newRow("no days") << QJsonObject{{u"payment_terms_days"_s, u""_s}} << u"payment_terms_days"_s;
    QTest::newRow("terms") << QJsonObject{{u"payment_terms_kind"_s, u"soon"_s}} << u"payment_terms_kind"_s;
    QTest::newRow("regime") << QJsonObject{{u"vat_regime"_s, u"none"_s}} << u"vat_regime"_s;
}

void TestCompany::file_mistakeNamesItsKey() {
    QFETCH(QJsonObject, json);
    QFETCH(QString, key);
    const auto read = companyFromJson(json, agency());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QCOMPARE(read.error().field, key);
    QVERIFY2(read.error().message.contains(key), qPrintable(read.error().message));
}

void TestCompany::company_badFieldIsNamed_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* what, const Change& change, const QString& field) {
        QTest::newRow(what) << change << field;
    };
    row(
        "no name", [](Company& c) { c.name.clear(); }, u"name"_s);
    row(
        "SIREN key", [](Company& c) { c.siren = u"455053414"_s; }, u"siren"_s);
    row(
        "SIRET of another company", [](Company& c) { c.siret = u"73282932000074"_s; }, u"siret"_s);
    row(
        "SIRET key", [](Company& c) { c.siret = u"45505341300000"_s; }, u"siret"_s);
    row(
        "VAT number key", [](Company& c) { c.vatNumber = u"FR03455053413"_s; }, u"vatNumber"_s);
    row(
        "VAT number of another company", [](Company& c) { c.vatNumber = u"FR44732829320"_s; }, u"vatNumber"_s);
    row(
        "IBAN", [](Company& c) { c.iban = u"FR1420041010050500013M02607"_s; }, u"iban"_s);
    row(
        "BIC", [](Company& c) { c.bic = u"PSSTFRPPX"_s; }, u"bic"_s);
    row(
        "e-mail", [](Company& c) { c.email = u"facturation"_s; }, u"email"_s);
    row(
        "country", [](Company& c) { c.address.country = u"XX"_s; }, u"address.country"_s);
    row(
        "currency", [](Company& c) { c.currency = Currency(); }, u"currency"_s);
    row(
        "language", [](Company& c) { c.language = u"de"_s; }, u"language"_s);
    row(
        "time zone", [](Company& c) { c.timeZone = "Europe/Lyon"; }, u"timeZone"_s);
    row(
        "capital", [](Company& c) { c.shareCapitalMinor = -1; }, u"shareCapitalMinor"_s);
    row(
        "penalty rate", [](Company& c) { c.latePenaltyRate = Rate::fromMillionths(12'150'000); }, u"latePenaltyRate"_s);
    row(
        "terms", [](Company& c) { c.paymentTerms.value = -1; }, u"paymentTerms"_s);
}

void TestCompany::company_badFieldIsNamed() {
    QFETCH(Change, change);
    QFETCH(QString, field);
    Company company = agency();
    change(company);
    QCOMPARE(fieldsOf(validate(company)), QStringList{field});
}

void TestCompany::company_isNormalisedBeforeStoring() {
    const auto read = companyFromJson({{u"iban"_s, u"fr14 2004 1010 0505 0001 3m02 606"_s},
                                       {u"bic"_s, u" psstfrppxxx "_s},
                                       {u"siren"_s, u"455 053 413"_s},
                                       {u"siret"_s, u""_s},
                                       {u"vat_number"_s, u"FR 02 455 053 413"_s},
                                       {u"name"_s, u" Agence \u202E  Exemple "_s},
                                       {u"country"_s, u"fr"_s}},
                                      agency());
    QVERIFY(read);
    QCOMPARE(read->iban, u"FR1420041010050500013M02606"_s);
    QCOMPARE(read->bic, u"PSSTFRPPXXX"_s);
    QVERIFY(*read == agency());
}

void TestCompany::mentions_ofTheAgencyAreComplete() {
    QCOMPARE(fieldsOf(missingSellerMentions(agency())), QStringList());
}

void TestCompany::mentions_missingOneBlocksIssuing_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* what, const Change& change, const QString& field) {
        QTest::newRow(what) << change << field;
    };
    row(
        "name", [](Company& c) { c.name.clear(); }, u"name"_s);
    row(
        "street", [](Company& c) { c.address.line1.clear(); }, u"address.line1"_s);
    row(
        "postcode", [](Company& c) { c.address.postcode.clear(); }, u"address.postcode"_s);
    row(
        "town", [](Company& c) { c.address.city.clear(); }, u"address.city"_s);
    row(
        "country", [](Company& c) { c.address.country.clear(); }, u"address.country"_s);
    row(
        "SIREN", [](Company& c) { c.siren.clear(); }, u"siren"_s);
    row(
        "legal form", [](Company& c) { c.legalForm.clear(); }, u"legalForm"_s);
    row(
        "capital", [](Company& c) { c.shareCapitalMinor.reset(); }, u"shareCapitalMinor"_s);
    row(
        "trade register", [](Company& c) { c.rcsCity.clear(); }, u"rcsCity"_s);
    row(
        "VAT number", [](Company& c) { c.vatNumber.clear(); }, u"vatNumber"_s);
    row(
        "penalty rate", [](Company& c) { c.latePenaltyRate.reset(); }, u"latePenaltyRate"_s);
    row(
        "SIRET is never asked", [](Company& c) { c.siret.clear(); }, u""_s);
    row(
        "legal default instead of a rate",
        [](Company& c) {
            c.latePenaltyRate.reset();
            c.latePenaltyLegal = true;
        },
        u""_s);
    row(
        "no VAT number under franchise",
        [](Company& c) {
            c.vatNumber.clear();
            c.vatRegime = VatRegime::Franchise;
        },
        u""_s);
    row(
        "the discount wording has a default", [](Company& c) { c.discountTermsFr.clear(); }, u""_s);
}

void TestCompany::mentions_missingOneBlocksIssuing() {
    QFETCH(Change, change);
    QFETCH(QString, field);
    Company company = agency();
    change(company);
    QCOMPARE(fieldsOf(missingSellerMentions(company)), field.isEmpty() ? QStringList() : QStringList{field});
}

void TestCompany::mentions_soleTraderNeedsNoCapital_data() {
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("soleTrader");
    for (const char* form : {"EI", "E.I.", "ei", "EIRL", "Micro-entreprise", "micro entrepreneur", "Auto-entrepreneur",
                             "Entreprise individuelle"})
        QTest::newRow(form) << QString::fromUtf8(form) << true;
    for (const char* form : {"SAS", "SARL", "EURL", "SASU", "SA", "SCI", "Association", "Ei SARL"})
        QTest::newRow(form) << QString::fromUtf8(form) << false;
}

void TestCompany::mentions_soleTraderNeedsNoCapital() {
    QFETCH(QString, form);
    QFETCH(bool, soleTrader);
    Company company = agency();
    company.legalForm = form;
    company.shareCapitalMinor.reset();
    company.rcsCity.clear();
    QCOMPARE(company.isSoleTrader(), soleTrader);
    QCOMPARE(missingSellerMentions(company).empty(), soleTrader);
}

void TestCompany::mentions_nothingIsAskedTwiceOfAnEmptyCompany() {
    const QStringList fields = fieldsOf(missingSellerMentions(Company()));
    QCOMPARE(QSet<QString>(fields.begin(), fields.end()).size(), fields.size());
    QCOMPARE(fields.size(), 10);
}

void TestCompany::number_isFormatted_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("year");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("printed");
    const QString invoices = NumberPattern::standard(DocumentKind::Invoice).pattern;
    const QString credits = NumberPattern::standard(DocumentKind::CreditNote).pattern;
    QTest::newRow("invoice") << invoices << 2026 << qint64{1} << u"F-2026-00001"_s;
    QTest::newRow("credit note") << credits << 2026 << qint64{42} << u"A-2026-00042"_s;
    QTest::newRow("beyond the width") << invoices << 2026 << qint64{123456} << u"F-2026-123456"_s;
    QTest::newRow("short year") << u"{yy}/{number:4}+X_"_s << 2031 << qint64{7} << u"31/0007+X_"_s;
    QTest::newRow("short year of a new century") << u"{yy}-{number}"_s << 2105 << qint64{7} << u"05-7"_s;
    QTest::newRow("number first") << u"{number:3}-{year}"_s << 2026 << qint64{9} << u"009-2026"_s;
}

void TestCompany::number_isFormatted() {
    QFETCH(QString, pattern);
    QFETCH(int, year);
    QFETCH(qint64, number);
    const NumberPattern checked{pattern};
    QVERIFY(checked.check());
    QTEST(checked.format(year, number), "printed");
}

void TestCompany::number_badPatternIsRefused_data() {
    QTest::addColumn<QString>("pattern");
    for (const char* pattern :
         {"", "F", "F-{year}", "{number:5}", "F-{year}-{number:5}-{number:5}", "{year}{yy}{number}",
          "F {year}-{number:5}", "É-{year}-{number:5}", "F.{year}.{number:5}", "F-{Year}-{number:5}",
          "F-{year}-{number:0}", "F-{year}-{number:10}", "F-{year}-{number:x}", "F-{year}-{number",
          "F-year}-{number:5}", "F-{}-{year}{number:5}", "F-{year}-{number:5}-{month}",
          "ABCDEFGHIJKLMNOPQRSTUVWXYZ-{year}-{number:5}"})
        QTest::newRow(pattern) << QString::fromUtf8(pattern);
}

void TestCompany::number_badPatternIsRefused() {
    QFETCH(QString, pattern);
    const Result<> checked = NumberPattern{pattern}.check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().field, u"pattern"_s);
    QVERIFY(!checked.error().message.isEmpty());
}

void TestCompany::number_neverRepeats() {
    for (const QString& pattern :
         {u"F-{year}-{number:5}"_s, u"{number}{yy}"_s, u"{yy}{number}"_s, u"1{number}1{year}"_s}) {
        const NumberPattern checked{pattern};
        QVERIFY(checked.check());
        QSet<QString> seen;
        for (int year = 2025; year <= 2030; ++year)
            for (qint64 number = 1; number <= 2000; ++number)
                seen.insert(checked.format(year, number));
        QCOMPARE(seen.size(), 6 * 2000);
    }
    for (const DocumentKind kind : {DocumentKind::Invoice, DocumentKind::CreditNote})
        QVERIFY(documentKindFromString(toString(kind)).value() == kind);
    QVERIFY(!documentKindFromString(u"bill"_s));
}

QTEST_APPLESS_MAIN(TestCompany)
#include "tst_company.moc"
