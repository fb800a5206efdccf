#include "domain/customers/Customer.h"
#include "domain/workspaces/Workspace.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <functional>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

Customer goodCustomer() {
    Customer customer;
    customer.name = u"Théâtre d’Orsay"_s;
    customer.address = {
        .line1 = u"62 rue des Écoles"_s, .postcode = u"75005"_s, .city = u"Paris"_s, .country = u"FR"_s};
    customer.email = u"compta@exemple.test"_s;
    return customer;
}

QStringList fieldsOf(const std::vector<Error>& errors) {
    QStringList fields;
    for (const Error& error : errors)
        fields.append(error.field);
    return fields;
}

} // namespace

class TestCustomers : public QObject {
    Q_OBJECT

private slots:
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

void TestCustomers::customer_mayBeSaved() {
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

void TestCustomers::customer_badFieldIsNamed_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* what, const Change& change, const QString& field) {
        QTest::newRow(what) << change << field;
    };
    row(
        "no name", [](Customer& c) { c.name.clear(); }, u"name"_s);
    row(
        "endless name", [](Customer& c) { c.name = QString(201, u'a'); }, u"name"_s);
    row(
        "code with a space", [](Customer& c) { c.code = u"C 1"_s; }, u"code"_s);
    row(
        "no country", [](Customer& c) { c.address.country.clear(); }, u"address.country"_s);
    row(
        "unknown country", [](Customer& c) { c.address.country = u"ZZ"_s; }, u"address.country"_s);
    row(
        "bad e-mail", [](Customer& c) { c.email = u"a@b"_s; }, u"email"_s);
    row(
        "bad language", [](Customer& c) { c.language = u"french"_s; }, u"language"_s);
    row(
        "no currency", [](Customer& c) { c.currency = Currency(); }, u"currency"_s);
    row(
        "bad VAT number", [](Customer& c) { c.vatNumber = u"DE1"_s; }, u"vatNumber"_s);
    row(
        "bad SIREN", [](Customer& c) { c.siren = u"123456789"_s; }, u"siren"_s);
    row(
        "SIREN of another company",
        [](Customer& c) {
            c.siren = u"455053413"_s;
            c.vatNumber = u"FR44732829320"_s;
        },
        u"siren"_s);
    row(
        "decision without reason", [](Customer& c) { c.vatOverride = VatOverride::Domestic; }, u"vatOverrideReason"_s);
    row(
        "bad terms",
        [](Customer& c) {
            c.paymentTerms = PaymentTerms{PaymentTerms::Kind::NetDays, 999};
        },
        u"paymentTerms"_s);
}

void TestCustomers::customer_badFieldIsNamed() {
    QFETCH(Change, change);
    QFETCH(QString, field);
    Customer customer = goodCustomer();
    change(customer);
    const std::vector<Error> errors = validate(customer);
    QCOMPARE(fieldsOf(errors), QStringList{field});
    QCOMPARE(errors.front().code, ErrorCode::Invalid);
    QVERIFY(!errors.front().message.isEmpty());
}

void TestCustomers::customer_showsAllMistakesAtOnce() {
    Customer customer;
    customer.email = u"nobody"_s;
    customer.siren = u"1"_s;
    QCOMPARE(fieldsOf(validate(customer)), (QStringList{u"name"_s, u"address.country"_s, u"email"_s, u"siren"_s}));
}

void TestCustomers::customer_isNormalisedBeforeStoring() {
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

void TestCustomers::customer_historyShowsTheChange() {
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

void TestCustomers::customers_ofTheAgencyAreAllValid() {
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

void TestCustomers::contact_needsAnAddressToReceiveInvoices() {
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

void TestCustomers::workspaceAndSite_needAName() {
    QCOMPARE(fieldsOf(validate(Workspace{})), QStringList{u"name"_s});
    QCOMPARE(fieldsOf(validate(Site{})), QStringList{u"name"_s});
    Site site;
    site.name = u"  exemple.test "_s;
    QCOMPARE(normalised(site).name, u"exemple.test"_s);
    QVERIFY(validate(normalised(site)).empty());
}

void TestCustomers::words_readBackWhatTheyWrite() {
    for (const CustomerKind kind : {CustomerKind::Business, CustomerKind::Individual})
        QVERIFY(customerKindFromString(toString(kind)).value() == kind);
    QSet<QString> names;
    for (const CollectionMethod method :
         {CollectionMethod::Transfer, CollectionMethod::Card, CollectionMethod::DirectDebit, CollectionMethod::PayPal,
          CollectionMethod::Cheque, CollectionMethod::Cash, CollectionMethod::Other}) {
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
