#include "domain/company/Address.h"
#include "domain/company/EmailAddress.h"
#include "domain/company/Iban.h"
#include "domain/company/Siren.h"
#include "domain/company/VatNumber.h"

#include <QSet>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

class TestIdentifiers : public QObject {
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

    void iban_isChecked_data();
    void iban_isChecked();
    void iban_anySlipIsFound();

    void bic_isChecked_data();
    void bic_isChecked();
};

void TestIdentifiers::vatNumber_ofEveryMemberState_data() {
    QTest::addColumn<QString>("number");
    for (const char* number :
         {"ATU12345678",   "BE0123456749",   "BE1234567894",   "BG123456789",  "BG1234567890",   "CY12345678X",
          "CZ12345678",    "CZ123456789",    "CZ1234567890",   "DE123456788",  "DK12345678",     "EE123456789",
          "EL123456783",   "ESA12345674",    "ES12345678Z",    "ESX1234567L",  "FI12345671",     "FR44732829320",
          "FR02455053413", "FRK7399859412",  "HR12345678901",  "HU12345676",   "IE1234567T",     "IE1234567TW",
          "IE1A23456B",    "IE1+23456B",     "IT12345678901",  "LT123456789",  "LT123456789012", "LU12345678",
          "LV12345678901", "MT12345678",     "NL123456789B01", "PL1234567890", "PT123456789",    "RO12",
          "RO1234567890",  "SE123456789001", "SI12345678",     "SK1234567890"})
        QTest::newRow(number) << QString::fromLatin1(number);
}

void TestIdentifiers::vatNumber_ofEveryMemberState() {
    QFETCH(QString, number);
    const Result<> checked = checkVatNumber(number);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
    QVERIFY(isEuVatNumber(number));
}

void TestIdentifiers::vatNumber_everyMemberStateIsCovered() {
    QSet<QString> wrong;
    for (const QString& country : allCountryCodes())
        if (isEuCountry(country) && country != u"MC") { // Monaco uses French numbers
            const QString prefix = country == u"GR" ? u"EL"_s : country;
            QVERIFY2(!checkVatNumber(QString(prefix + u"Z"_s)), qPrintable(prefix + u" has no form"_s));
            wrong.insert(prefix);
        }
    QCOMPARE(wrong.size(), 27);
}

void TestIdentifiers::vatNumber_badFormsAreRefused_data() {
    QTest::addColumn<QString>("number");
    for (const char* number : {"",
                               "F",
                               "FR",
                               "FR4473282932",
                               "FR447328293200",
                               "FR45732829320",
                               "FR00455053413",
                               "FR44 732829320",
                               "ATU1234567",
                               "AT12345678",
                               "BE2123456789",
                               "BE123456789",
                               "BG12345678",
                               "CY123456789",
                               "CZ1234567",
                               "DE12345678",
                               "DE1234567890",
                               "DK1234567",
                               "EE12345678",
                               "EL12345678",
                               "GR123456783",
                               "ES123456789",
                               "ES1234567",
                               "FI1234567",
                               "HR1234567890",
                               "HU1234567",
                               "IE123456T",
                               "IE12345678",
                               "IT1234567890",
                               "LT1234567890",
                               "LU1234567",
                               "LV1234567890",
                               "MT1234567",
                               "NL123456789A01",
                               "NL12345678901",
                               "PL123456789",
                               "PT12345678",
                               "RO1",
                               "RO12345678901",
                               "SE1234567890",
                               "SI1234567",
                               "SK123456789",
                               "XI12345678",
                               "de123456788",
                               "FR44732829320;",
                               "CHE-123.456.789",
                               "US123456789012345678901",
                               "GB 1"})
        QTest::newRow(number) << QString::fromLatin1(number);
}

void TestIdentifiers::vatNumber_badFormsAreRefused() {
    QFETCH(QString, number);
    const Result<> checked = checkVatNumber(number);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Invalid);
    QCOMPARE(checked.error().field, u"vatNumber"_s);
    QVERIFY(!checked.error().message.isEmpty());
    QVERIFY(!isEuVatNumber(number));
}

void TestIdentifiers::vatNumber_fromElsewhereIsAccepted_data() {
    QTest::addColumn<QString>("number");
    for (const char* number :
         {"CHE123456789MWST", "GB999999973", "NO123456789MVA", "US123456789", "XI123456789", "XIGD123"})
        QTest::newRow(number) << QString::fromLatin1(number);
}

void TestIdentifiers::vatNumber_fromElsewhereIsAccepted() {
    QFETCH(QString, number);
    QVERIFY(checkVatNumber(number));
    QVERIFY2(!isEuVatNumber(number), "must not lead to a reverse charge");
}

void TestIdentifiers::vatNumber_isCleanedBeforeItIsChecked() {
    QCOMPARE(normalisedVatNumber(u" fr 44\u00A0732 829 320 "_s), u"FR44732829320"_s);
    QCOMPARE(normalisedVatNumber(u"CHE-123.456.789 mwst"_s), u"CHE123456789MWST"_s);
    QCOMPARE(normalisedVatNumber(u"BE 0123.456.749"_s), u"BE0123456749"_s);
    QCOMPARE(normalisedVatNumber(u""_s), u""_s);
    QVERIFY(checkVatNumber(u"GR123456783"_s).error().message.contains(u"EL123456783"));
}

void TestIdentifiers::vatNumber_frenchKeyComesFromTheSiren() {
    QCOMPARE(frenchVatNumber(u"732829320"_s), u"FR44732829320"_s);
    QCOMPARE(frenchVatNumber(u"455053413"_s), u"FR02455053413"_s); // the key keeps its leading zero
    QVERIFY(checkVatNumber(frenchVatNumber(u"000012345"_s)));      // Monaco
}

void TestIdentifiers::siren_hasItsKey_data() {
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

void TestIdentifiers::siren_hasItsKey() {
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const Result<> checked = checkSiren(text);
    QCOMPARE(checked.has_value(), valid);
    if (!valid)
        QCOMPARE(checked.error().field, u"siren"_s);
}

void TestIdentifiers::siret_hasItsKeyOrIsAPostOffice_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("good") << u"73282932000074"_s << true;
    QTest::newRow("wrong key") << u"73282932000075"_s << false;
    QTest::newRow("La Poste, head office") << u"35600000000048"_s << true; // Luhn
    QTest::newRow("La Poste, an office") << u"35600000049837"_s << true;   // sum of digits 45
    QTest::newRow("La Poste, neither") << u"35600000049838"_s << false;
    QTest::newRow("sum of digits of somebody else") << u"73282932000070"_s << false;
    QTest::newRow("thirteen digits") << u"7328293200007"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestIdentifiers::siret_hasItsKeyOrIsAPostOffice() {
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const Result<> checked = checkSiret(text);
    QCOMPARE(checked.has_value(), valid);
    if (!valid)
        QCOMPARE(checked.error().field, u"siret"_s);
}

void TestIdentifiers::email_isOnePlainAddress_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char* good : {"a@b.fr", "compta1@exemple-1.test", "jean.dupont+factures@sous.domaine.example.com",
                             "o'neil@example.ie", "andré@exemple.fr", "facturation@société.fr", "x_y-z@1.example.org"})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char* bad : {"",
                            "@",
                            "a@",
                            "@b.fr",
                            "a@b",
                            "a.b.fr",
                            "a@b..fr",
                            "a@.fr",
                            "a@b.fr.",
                            ".a@b.fr",
                            "a.@b.fr",
                            "a..b@c.fr",
                            "a b@c.fr",
                            "a@b c.fr",
                            "a@b.fr,c@d.fr",
                            "a@b.fr;c@d.fr",
                            "Jean <a@b.fr>",
                            "a@-b.fr",
                            "a@b-.fr",
                            "a@b_c.fr",
                            "a@127.0.0.1",
                            "a@b.f",
                            "a@@b.fr",
                            "\"a\"@b.fr",
                            "a@b.fr "})
        QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    QTest::newRow("header smuggled in") << u"a@b.fr\nBcc: x@y.fr"_s << false;
    QTest::newRow("local part of 65") << (QString(65, u'a') + u"@b.fr"_s) << false;
    QTest::newRow("longer than a mailbox")
        << (u"a@"_s + QString(60, u'b') + u".fr"_s.prepend(QString(60, u'b')).repeated(4)) << false;
}

void TestIdentifiers::email_isOnePlainAddress() {
    QFETCH(QString, text);
    QTEST(isEmailAddress(text), "valid");
}

void TestIdentifiers::country_isKnown() {
    const QStringList codes = allCountryCodes();
    QCOMPARE(codes.size(), 249); // ISO 3166-1
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 249);
    for (const QString& code : codes)
        QVERIFY(isCountryCode(code));
    for (const QString& bad : {u"fr"_s, u"UK"_s, u"EL"_s, u"XI"_s, u"FRA"_s, u"F"_s, u""_s, u"AFR"_s, u"DA"_s})
        QVERIFY2(!isCountryCode(bad), qPrintable(bad));
}

void TestIdentifiers::country_ofTheUnionForVat_data() {
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("inside");
    for (const char* inside : {"FR", "DE", "GR", "HR", "BG", "IE", "MT", "CY", "MC"})
        QTest::newRow(inside) << QString::fromLatin1(inside) << true;
    for (const char* outside : {"GB", "CH", "NO", "XI", "SM", "VA", "AD", "LI", "IS", "US", "RE", "GP", ""})
        QTest::newRow(outside) << QString::fromLatin1(outside) << false;
}

void TestIdentifiers::country_ofTheUnionForVat() {
    QFETCH(QString, country);
    QTEST(isEuCountry(country), "inside");
}

void TestIdentifiers::country_overseasIsDecidedByHand_data() {
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

void TestIdentifiers::country_overseasIsDecidedByHand() {
    QFETCH(QString, country);
    QFETCH(QString, postcode);
    QTEST(isFrenchOverseas(country, postcode), "overseas");
}

void TestIdentifiers::iban_isChecked_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char* good : {"FR1420041010050500013M02606", "DE89370400440532013000", "GB29NWBK60161331926819",
                             "BE68539007547034", "NL91ABNA0417164300", "MC5811222000010123456789030",
                             "CH9300762011623852957", "MT84MALT011000012345MTLCAST001S", "NO9386011117947"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char* bad :
         {"", "FR14", "FR1420041010050500013M02607", "FR1420041010050500013M0260", "1420041010050500013M",
          "FRXX20041010050500013M02606", "DE8937040044053201300", "fr1420041010050500013m02606",
          "FR14 2004 1010 0505 0001 3M02 606", "DE89370400440532013000DE89370400440532013000"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void TestIdentifiers::iban_isChecked() {
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const Result<> checked = checkIban(text);
    QCOMPARE(checked.has_value(), valid);
    if (!valid)
        QCOMPARE(checked.error().field, u"iban"_s);
}

void TestIdentifiers::iban_anySlipIsFound() {
    const QString good = u"FR1420041010050500013M02606"_s;
    for (qsizetype i = 4; i < good.size(); ++i) {
        QString wrong = good;
        wrong[i] = wrong.at(i) == u'9' ? u'0' : wrong.at(i).isDigit() ? QChar(wrong.at(i).unicode() + 1) : u'N';
        QVERIFY2(!checkIban(wrong), qPrintable(wrong));
        if (i + 1 < good.size() && good.at(i) != good.at(i + 1)) {
            QString swapped = good;
            std::swap(swapped[i], swapped[i + 1]);
            QVERIFY2(!checkIban(swapped), qPrintable(swapped));
        }
    }
    QCOMPARE(normalisedIban(printedIban(good)), good);
    QCOMPARE(printedIban(u"BE68539007547034"_s), u"BE68\u00A05390\u00A00754\u00A07034"_s);
}

void TestIdentifiers::bic_isChecked_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char* good : {"PSSTFRPPXXX", "PSSTFRPP", "DEUTDEFF500", "CMCIFR2A"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char* bad : {"", "PSSTFRP", "PSSTFRPPX", "PSSTZZPPXXX", "PSS1FRPPXXX", "psstfrppxxx", "PSSTFRPPXXXX"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void TestIdentifiers::bic_isChecked() {
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const Result<> checked = checkBic(text);
    QCOMPARE(checked.has_value(), valid);
    if (!valid)
        QCOMPARE(checked.error().field, u"bic"_s);
}

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
