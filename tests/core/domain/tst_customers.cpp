#include "domain/company/Address.h"
#include "domain/company/EmailAddress.h"
#include "domain/company/Siren.h"
#include "domain/company/VatNumber.h"
#include "domain/customers/Customer.h"
#include "domain/workspaces/Workspace.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <functional>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

Customer goodCustomer()
{
    Customer customer;
    customer.name = u"Théâtre d’Orsay"_s;
    customer.address = {.line1 = u"62 rue des Écoles"_s, .postcode = u"75005"_s, .city = u"Paris"_s, .country = u"FR"_s};
    customer.email = u"compta@exemple.test"_s;
    return customer;
}

QStringList fieldsOf(const std::vector<Error>& errors)
{
    QStringList fields;
    for (const Error& error : errors)
        fields.append(error.field);
    return fields;
}

} // namespace

class TestCustomers : public QObject {
    Q_OBJECT

private slots:
    void vatNumber_ofEveryMemberState_data();
    void vatNumber_ofEveryMemberState();
    void vatNumber_everyMemberStateIsCovered();
    void vatNumber_badFormsAreRefused_data();
    void vatNumber_badFormsAreRefused();
    void vatNumber_fromElsewhereIsAccepted_data();
    void vatNumber_fromElsewhereIsAccepted();
    void vatNumber_isCleanedBeforeItIsChecked();
    void vatNumber_frenchKeyComesFromTheSiren();

    void siren_hasItsKey_data();
    void siren_hasItsKey();
    void siret_hasItsKeyOrIsAPostOffice_data();
    void siret_hasItsKeyOrIsAPostOffice();

    void email_isOnePlainAddress_data();
    void email_isOnePlainAddress();

    void country_isKnown();
    void country_ofTheUnionForVat_data();
    void country_ofTheUnionForVat();
    void country_overseasIsDecidedByHand_data();
    void country_overseasIsDecidedByHand();

    void customer_mayBeSaved();
    void customer_badFieldIsNamed_data();
    void customer_badFieldIsNamed();
    void customer_showsAllMistakesAtOnce();
    void customer_isNormalisedBeforeStoring();
    void customer_historyShowsTheChange();
    void customers_ofTheAgencyAreAllValid();
    void contact_needsAnAddressToReceiveInvoices();
    void workspaceAndSite_needAName();
    void words_readBackWhatTheyWrite();
};

void TestCustomers::vatNumber_ofEveryMemberState_data()
{
    QTest::addColumn<QString>("number");
    for (const char* number :
         {"ATU12345678", "BE0123456749", "BE1234567894", "BG123456789", "BG1234567890", "CY12345678X", "CZ12345678",
          "CZ123456789", "CZ1234567890", "DE123456788", "DK12345678", "EE123456789", "EL123456783", "ESA12345674",
          "ES12345678Z", "ESX1234567L", "FI12345671", "FR44732829320", "FR02455053413", "FRK7399859412", "HR12345678901",
          "HU12345676", "IE1234567T", "IE1234567TW", "IE1A23456B", "IE1+23456B", "IT12345678901", "LT123456789",
          "LT123456789012", "LU12345678", "LV12345678901", "MT12345678", "NL123456789B01", "PL1234567890", "PT123456789",
          "RO12", "RO1234567890", "SE123456789001", "SI12345678", "SK1234567890"})
        QTest::newRow(number) << QString::fromLatin1(number);
}

void TestCustomers::vatNumber_ofEveryMemberState()
{
    QFETCH(QString, number);
    const Result<> checked = checkVatNumber(number);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
    QVERIFY(isEuVatNumber(number));
}

void TestCustomers::vatNumber_everyMemberStateIsCovered()
{
    QSet<QString> wrong;
    for (const QString& country : allCountryCodes())
        if (isEuCountry(country) && country != u"MC") { // Monaco uses French numbers
            const QString prefix = country == u"GR" ? u"EL"_s : country;
            QVERIFY2(!checkVatNumber(QString(prefix + u"Z"_s)), qPrintable(prefix + u" has no form"_s));
            wrong.insert(prefix);
        }
    QCOMPARE(wrong.size(), 27);
}

void TestCustomers::vatNumber_badFormsAreRefused_data()
{
    QTest::addColumn<QString>("number");
    for (const char* number :
         {"", "F", "FR", "FR4473282932", "FR447328293200", "FR45732829320", "FR00455053413", "FR44 732829320",
          "ATU1234567", "AT12345678", "BE2123456789", "BE123456789", "BG12345678", "CY123456789", "CZ1234567",
          "DE12345678", "DE1234567890", "DK1234567", "EE12345678", "EL12345678", "GR123456783", "ES123456789",
          "ES1234567", "FI1234567", "HR1234567890", "HU1234567", "IE123456T", "IE12345678", "IT1234567890", "LT1234567890",
          "LU1234567", "LV1234567890", "MT1234567", "NL123456789A01", "NL12345678901", "PL123456789", "PT12345678", "RO1",
          "RO12345678901", "SE1234567890", "SI1234567", "SK123456789", "XI12345678", "de123456788", "FR44732829320;",
          "CHE-123.456.789", "US123456789012345678901", "GB 1"})
        QTest::newRow(number) << QString::fromLatin1(number);
}

void TestCustomers::vatNumber_badFormsAreRefused()
{
    QFETCH(QString, number);
    const Result<> checked = checkVatNumber(number);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Invalid);
    QCOMPARE(checked.error().field, u"vatNumber"_s);
    QVERIFY(!checked.error().message.isEmpty());
    QVERIFY(!isEuVatNumber(number));
}

void TestCustomers::vatNumber_fromElsewhereIsAccepted_data()
{
    QTest::addColumn<QString>("number");
    for (const char* number : {"CHE123456789MWST", "GB999999973", "NO123456789MVA", "US123456789", "XI123456789", "XIGD123"})
        QTest::newRow(number) << QString::fromLatin1(number);
}

void TestCustomers::vatNumber_fromElsewhereIsAccepted()
{
    QFETCH(QString, number);
    QVERIFY(checkVatNumber(number));
    QVERIFY2(!isEuVatNumber(number), "must not lead to a reverse charge");
}

void TestCustomers::vatNumber_isCleanedBeforeItIsChecked()
{
    QCOMPARE(normalisedVatNumber(u" fr 44\u00A0732 829 320 "_s), u"FR44732829320"_s);
    QCOMPARE(normalisedVatNumber(u"CHE-123.456.789 mwst"_s), u"CHE123456789MWST"_s);
    QCOMPARE(normalisedVatNumber(u"BE 0123.456.749"_s), u"BE0123456749"_s);
    QCOMPARE(normalisedVatNumber(u""_s), u""_s);
    QVERIFY(checkVatNumber(u"GR123456783"_s).error().message.contains(u"EL123456783"));
}

void TestCustomers::vatNumber_frenchKeyComesFromTheSiren()
{
    QCOMPARE(frenchVatNumber(u"732829320"_s), u"FR44732829320"_s);
    QCOMPARE(frenchVatNumber(u"455053413"_s), u"FR02455053413"_s); // the key keeps its leading zero
    QVERIFY(checkVatNumber(frenchVatNumber(u"000012345"_s)));      // Monaco
}

void TestCustomers::siren_hasItsKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("good") << u"732829320"_s << true;
    QTest::newRow("the agency") << u"455053413"_s << true;
    QTest::newRow("La Poste") << u"356000000"_s << true;
    QTest::newRow("wrong key") << u"732829321"_s << false;
    QTest::newRow("two digits swapped") << u"738229320"_s << false;
    QTest::newRow("eight digits") << u"73282932"_s << false;
    QTest::newRow("ten digits") << u"7328293200"_s << false;
    QTest::newRow("letter") << u"73282932O"_s << false;
    QTest::newRow("spaces") << u"732 829 320"_s << false;
    QTest::newRow("other digits") << u"٧٣٢٨٢٩٣٢٠"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestCustomers::siren_hasItsKey()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const Result<> checked = checkSiren(text);
    QCOMPARE(checked.has_value(), valid);
    if (!valid)
        QCOMPARE(checked.error().field, u"siren"_s);
}

void TestCustomers::siret_hasItsKeyOrIsAPostOffice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("good") << u"73282932000074"_s << true;
    QTest::newRow("wrong key") << u"73282932000075"_s << false;
    QTest::newRow("La Poste, head office") << u"35600000000048"_s << true;   // Luhn
    QTest::newRow("La Poste, an office") << u"35600000049837"_s << true;     // sum of digits 45
    QTest::newRow("La Poste, neither") << u"35600000049838"_s << false;
    QTest::newRow("sum of digits of somebody else") << u"73282932000070"_s << false;
    QTest::newRow("thirteen digits") << u"7328293200007"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestCustomers::siret_hasItsKeyOrIsAPostOffice()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const Result<> checked = checkSiret(text);
    QCOMPARE(checked.has_value(), valid);
    if (!valid)
        QCOMPARE(checked.error().field, u"siret"_s);
}

void TestCustomers::email_isOnePlainAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char* good : {"a@b.fr", "compta1@exemple-1.test", "jean.dupont+factures@sous.domaine.example.com",
                             "o'neil@example.ie", "andré@exemple.fr", "facturation@société.fr", "x_y-z@1.example.org"})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char* bad :
         {"", "@", "a@", "@b.fr", "a@b", "a.b.fr", "a@b..fr", "a@.fr", "a@b.fr.", ".a@b.fr", "a.@b.fr", "a..b@c.fr",
          "a b@c.fr", "a@b c.fr", "a@b.fr,c@d.fr", "a@b.fr;c@d.fr", "Jean <a@b.fr>", "a@-b.fr",
          "a@b-.fr", "a@b_c.fr", "a@127.0.0.1", "a@b.f", "a@@b.fr", "\"a\"@b.fr", "a@b.fr "})
        QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    QTest::newRow("header smuggled in") << u"a@b.fr\nBcc: x@y.fr"_s << false;
    QTest::newRow("local part of 65") << (QString(65, u'a') + u"@b.fr"_s) << false;
    QTest::newRow("longer than a mailbox") << (u"a@"_s + QString(60, u'b') + u".fr"_s.prepend(QString(60, u'b')).repeated(4))
                                           << false;
}

void TestCustomers::email_isOnePlainAddress()
{
    QFETCH(QString, text);
    QTEST(isEmailAddress(text), "valid");
}

void TestCustomers::country_isKnown()
{
    const QStringList codes = allCountryCodes();
    QCOMPARE(codes.size(), 249); // ISO 3166-1
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 249);
    for (const QString& code : codes)
        QVERIFY(isCountryCode(code));
    for (const QString& bad : {u"fr"_s, u"UK"_s, u"EL"_s, u"XI"_s, u"FRA"_s, u"F"_s, u""_s, u"AFR"_s, u"DA"_s})
        QVERIFY2(!isCountryCode(bad), qPrintable(bad));
}

void TestCustomers::country_ofTheUnionForVat_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("inside");
    for (const char* inside : {"FR", "DE", "GR", "HR", "BG", "IE", "MT", "CY", "MC"})
        QTest::newRow(inside) << QString::fromLatin1(inside) << true;
    for (const char* outside : {"GB", "CH", "NO", "XI", "SM", "VA", "AD", "LI", "IS", "US", "RE", "GP", ""})
        QTest::newRow(outside) << QString::fromLatin1(outside) << false;
}

void TestCustomers::country_ofTheUnionForVat()
{
    QFETCH(QString, country);
    QTEST(isEuCountry(country), "inside");
}

void TestCustomers::country_overseasIsDecidedByHand_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("postcode");
    QTest::addColumn<bool>("overseas");
    QTest::newRow("Réunion by code") << u"RE"_s << u""_s << true;
    QTest::newRow("Réunion by postcode") << u"FR"_s << u"97400"_s << true;
    QTest::newRow("Guadeloupe") << u"FR"_s << u"97110"_s << true;
    QTest::newRow("New Caledonia") << u"FR"_s << u"98800"_s << true;
    QTest::newRow("Polynesia") << u"PF"_s << u"98713"_s << true;
    QTest::newRow("Monaco written as France") << u"FR"_s << u"98000"_s << false;
    QTest::newRow("Monaco") << u"MC"_s << u"98000"_s << false;
    QTest::newRow("Corsica") << u"FR"_s << u"20000"_s << false;
    QTest::newRow("Paris") << u"FR"_s << u"75001"_s << false;
    QTest::newRow("97 elsewhere") << u"DE"_s << u"97070"_s << false;
    QTest::newRow("no postcode") << u"FR"_s << u""_s << false;
}

void TestCustomers::country_overseasIsDecidedByHand()
{
    QFETCH(QString, country);
    QFETCH(QString, postcode);
    QTEST(isFrenchOverseas(country, postcode), "overseas");
}

void TestCustomers::customer_mayBeSaved()
{
    QCOMPARE(fieldsOf(validate(goodCustomer())), QStringList());
    Customer full = goodCustomer();
    full.code = u"C00001"_s;
    full.siren = u"732829320"_s;
    full.vatNumber = u"FR44732829320"_s;
    full.language = u"de"_s; // documents then in English
    full.vatOverride = VatOverride::Exempt;
    full.vatOverrideReason = u"Décision du 3 mars"_s;
    QCOMPARE(fieldsOf(validate(full)), QStringList());
}

using Change = std::function<void(Customer&)>;

void TestCustomers::customer_badFieldIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* what, const Change& change, const QString& field) {
        QTest::newRow(what) << change << field;
    };
    row("no name", [](Customer& c) { c.name.clear(); }, u"name"_s);
    row("endless name", [](Customer& c) { c.name = QString(201, u'a'); }, u"name"_s);
    row("code with a space", [](Customer& c) { c.code = u"C 1"_s; }, u"code"_s);
    row("no country", [](Customer& c) { c.address.country.clear(); }, u"address.country"_s);
    row("unknown country", [](Customer& c) { c.address.country = u"ZZ"_s; }, u"address.country"_s);
    row("bad e-mail", [](Customer& c) { c.email = u"a@b"_s; }, u"email"_s);
    row("bad language", [](Customer& c) { c.language = u"french"_s; }, u"language"_s);
    row("no currency", [](Customer& c) { c.currency = Currency(); }, u"currency"_s);
    row("bad VAT number", [](Customer& c) { c.vatNumber = u"DE1"_s; }, u"vatNumber"_s);
    row("bad SIREN", [](Customer& c) { c.siren = u"123456789"_s; }, u"siren"_s);
    row("SIREN of another company", [](Customer& c) {
        c.siren = u"455053413"_s;
        c.vatNumber = u"FR44732829320"_s;
    }, u"siren"_s);
    row("decision without reason", [](Customer& c) { c.vatOverride = VatOverride::Domestic; }, u"vatOverrideReason"_s);
    row("bad terms", [](Customer& c) { c.paymentTerms = PaymentTerms{PaymentTerms::Kind::NetDays, 999}; },
        u"paymentTerms"_s);
}

void TestCustomers::customer_badFieldIsNamed()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    Customer customer = goodCustomer();
    change(customer);
    const std::vector<Error> errors = validate(customer);
    QCOMPARE(fieldsOf(errors), QStringList{field});
    QCOMPARE(errors.front().code, ErrorCode::Invalid);
    QVERIFY(!errors.front().message.isEmpty());
}

void TestCustomers::customer_showsAllMistakesAtOnce()
{
    Customer customer;
    customer.email = u"nobody"_s;
    customer.siren = u"1"_s;
    QCOMPARE(fieldsOf(validate(customer)), (QStringList{u"name"_s, u"address.country"_s, u"email"_s, u"siren"_s}));
}

void TestCustomers::customer_isNormalisedBeforeStoring()
{
    Customer typed;
    typed.code = u" c00001 "_s;
    typed.name = u"  Atelier\tNun\u0303ez \n"_s;
    typed.address = {.line1 = u" 1  rue "_s, .country = u"fr"_s};
    typed.email = u" compta @exemple.test "_s;
    typed.language = u"FR"_s;
    typed.vatNumber = u"fr 44 732 829 320"_s;
    typed.siren = u"732 829 320"_s;
    typed.note = u"one\r\ntwo\u0000"_s;
    const Customer stored = normalised(typed);
    QCOMPARE(stored.code, u"C00001"_s);
    QCOMPARE(stored.name, u"Atelier Nuñez"_s);
    QCOMPARE(stored.address.line1, u"1 rue"_s);
    QCOMPARE(stored.address.country, u"FR"_s);
    QCOMPARE(stored.email, u"compta@exemple.test"_s);
    QCOMPARE(stored.language, u"fr"_s);
    QCOMPARE(stored.vatNumber, u"FR44732829320"_s);
    QCOMPARE(stored.siren, u"732829320"_s);
    QCOMPARE(stored.note, u"one\ntwo"_s);
    QVERIFY(normalised(stored) == stored);
    QCOMPARE(fieldsOf(validate(stored)), QStringList());
    typed.address.country = u"fra"_s; // not cut to a country that was not meant
    QCOMPARE(fieldsOf(validate(normalised(typed))), QStringList{u"address.country"_s});
}

void TestCustomers::customer_historyShowsTheChange()
{
    Customer before = goodCustomer();
    Customer after = before;
    after.email = u"new@exemple.test"_s;
    after.paymentTerms = PaymentTerms{PaymentTerms::Kind::NetDays, 0};
    const QJsonObject old = toJson(before);
    const QJsonObject now = toJson(after);
    QStringList changed;
    for (const QString& key : now.keys())
        if (old.value(key) != now.value(key))
            changed.append(key);
    QCOMPARE(changed, (QStringList{u"email"_s, u"payment_terms_days"_s, u"payment_terms_kind"_s}));
}

void TestCustomers::customers_ofTheAgencyAreAllValid()
{
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/agency-2026/customers.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 100);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u';');
        Customer customer;
        customer.code = cells.at(0);
        customer.name = cells.at(1);
        customer.kind = customerKindFromString(cells.at(2)).value();
        customer.address = {.line1 = cells.at(6), .postcode = cells.at(7), .city = cells.at(8), .country = cells.at(3)};
        customer.vatNumber = cells.at(4);
        customer.siren = cells.at(5);
        customer.email = cells.at(9);
        customer.language = cells.at(10);
        QVERIFY(normalised(customer) == customer);
        const std::vector<Error> errors = validate(customer);
        QVERIFY2(errors.empty(), errors.empty() ? "" : qPrintable(line + u": "_s + errors.front().message));
    }
}

void TestCustomers::contact_needsAnAddressToReceiveInvoices()
{
    Contact contact;
    contact.name = u"Claire"_s;
    QVERIFY(validate(contact).empty());
    contact.receivesInvoices = true;
    QCOMPARE(fieldsOf(validate(contact)), QStringList{u"email"_s});
    contact.email = u"claire@exemple.test"_s;
    QVERIFY(validate(contact).empty());
    contact.name.clear();
    QCOMPARE(fieldsOf(validate(contact)), QStringList{u"name"_s});
}

void TestCustomers::workspaceAndSite_needAName()
{
    QCOMPARE(fieldsOf(validate(Workspace{})), QStringList{u"name"_s});
    QCOMPARE(fieldsOf(validate(Site{})), QStringList{u"name"_s});
    Site site;
    site.name = u"  exemple.test "_s;
    QCOMPARE(normalised(site).name, u"exemple.test"_s);
    QVERIFY(validate(normalised(site)).empty());
}

void TestCustomers::words_readBackWhatTheyWrite()
{
    for (const CustomerKind kind : {CustomerKind::Business, CustomerKind::Individual})
        QVERIFY(customerKindFromString(toString(kind)).value() == kind);
    QSet<QString> names;
    for (const CollectionMethod method : {CollectionMethod::Transfer, CollectionMethod::Card, CollectionMethod::DirectDebit,
                                          CollectionMethod::PayPal, CollectionMethod::Cheque, CollectionMethod::Cash,
                                          CollectionMethod::Other}) {
        QVERIFY(collectionMethodFromString(toString(method)).value() == method);
        names.insert(displayName(method));
    }
    QCOMPARE(names.size(), 7);
    for (const VatOverride value : {VatOverride::None, VatOverride::Domestic, VatOverride::ReverseCharge,
                                    VatOverride::OutsideScope, VatOverride::Exempt})
        QVERIFY(vatOverrideFromString(toString(value)).value() == value);
    QVERIFY(!customerKindFromString(u"company"_s));
    QVERIFY(!collectionMethodFromString(u"gold"_s));
    QVERIFY(!vatOverrideFromString(u"zero"_s));
}

QTEST_APPLESS_MAIN(TestCustomers)
#include "tst_customers.moc"
