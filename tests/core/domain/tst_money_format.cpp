#include "domain/money/MoneyFormat.h"

#include <QTest>

#include <limits>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

const Currency eur = Currency::eur();
const QLocale french(QLocale::French, QLocale::France);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Currency currency(const QString& code) { return Currency::fromCode(code).value(); }

Money euros(const QString& text) { return Money::parse(text, eur).value(); }

QLocale localeOf(const QString& name) { return name == u"fr" ? french : english; }

} // namespace

class TestMoneyFormat : public QObject {
    Q_OBJECT

private slots:
    void people_readAmounts_data();
    void people_readAmounts();
    void people_readNumbersAndPercentages();
    void people_typeNumbersInManyWays_data();
    void people_typeNumbersInManyWays();
    void people_areAskedWhenANumberIsAmbiguousOrWrong_data();
    void people_areAskedWhenANumberIsAmbiguousOrWrong();
    void people_typeAmountsWithTheCurrency();
    void people_typePercentages();

    void whatIsShownCanBeTypedBack();
};

void TestMoneyFormat::people_readAmounts_data() {
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("inFrench");
    QTest::addColumn<QString>("inEnglish");
    QTest::newRow("euro") << u"1234.56"_s << u"EUR"_s << u"1\u202F234,56\u00A0€"_s << u"€1,234.56"_s;
    QTest::newRow("below a thousand") << u"999.00"_s << u"EUR"_s << u"999,00\u00A0€"_s << u"€999.00"_s;
    QTest::newRow("million") << u"1234567.80"_s << u"EUR"_s << u"1\u202F234\u202F567,80\u00A0€"_s << u"€1,234,567.80"_s;
    QTest::newRow("negative, never in parentheses")
        << u"-1234.56"_s << u"EUR"_s << u"\u22121\u202F234,56\u00A0€"_s << u"\u2212€1,234.56"_s;
    QTest::newRow("yen without decimals") << u"1234"_s << u"JPY"_s << u"1\u202F234\u00A0¥"_s << u"¥1,234"_s;
    QTest::newRow("dinar with three decimals")
        << u"1234.567"_s << u"BHD"_s << u"1\u202F234,567\u00A0BHD"_s << u"BHD\u00A01,234.567"_s;
    QTest::newRow("code, negative") << u"-5"_s << u"CHF"_s << u"\u22125,00\u00A0CHF"_s << u"\u2212CHF\u00A05.00"_s;
    QTest::newRow("dollar") << u"0.05"_s << u"USD"_s << u"0,05\u00A0$"_s << u"$0.05"_s;
    QTest::newRow("pound") << u"12"_s << u"GBP"_s << u"12,00\u00A0£"_s << u"£12.00"_s;
    QTest::newRow("largest") << u"92233720368547758.07"_s << u"EUR"_s
                             << u"92\u202F233\u202F720\u202F368\u202F547\u202F758,07\u00A0€"_s
                             << u"€92,233,720,368,547,758.07"_s;
}

void TestMoneyFormat::people_readAmounts() {
    QFETCH(QString, machine);
    QFETCH(QString, code);
    const Money money = Money::parse(machine, currency(code)).value();
    QTEST(MoneyFormat::withCurrency(money, french), "inFrench");
    QTEST(MoneyFormat::withCurrency(money, english), "inEnglish");
    QVERIFY(MoneyFormat::withCurrency(money, french).contains(MoneyFormat::amount(money, french)));
}

void TestMoneyFormat::people_readNumbersAndPercentages() {
    QCOMPARE(MoneyFormat::number(14'937'500, french), u"14,9375"_s);
    QCOMPARE(MoneyFormat::number(19'000'000, french, 2), u"19,00"_s);
    QCOMPARE(MoneyFormat::number(-1'500'000'000, english), u"\u22121,500"_s);
    QCOMPARE(MoneyFormat::percent(Rate::fromMillionths(55'000), french), u"5,5\u00A0%"_s);
    QCOMPARE(MoneyFormat::percent(Rate::fromMillionths(55'000), english), u"5.5%"_s);
    QCOMPARE(MoneyFormat::percent(Rate::fromMillionths(200'000), french), u"20\u00A0%"_s);
    QCOMPARE(MoneyFormat::symbol(currency(u"CNY"_s)), u"CNY"_s);
    QCOMPARE(MoneyFormat::symbol(Currency()), QString());
    QCOMPARE(MoneyFormat::withCurrency(Money(), french), u"0,00"_s);
    const UnitPrice price = UnitPrice::fromMillionths(4'675'000);
    QCOMPARE(MoneyFormat::price(price, currency(u"EUR"_s), french), u"4,675\u00A0€"_s);
    QCOMPARE(MoneyFormat::price(price, currency(u"EUR"_s), english), u"€4.675"_s);
    QCOMPARE(MoneyFormat::price(UnitPrice::fromInteger(19), currency(u"EUR"_s), english), u"€19.00"_s);
    QCOMPARE(MoneyFormat::price(UnitPrice::fromInteger(19), currency(u"CHF"_s), english), u"CHF\u00A019.00"_s);
    QCOMPARE(MoneyFormat::price(UnitPrice::fromInteger(19), currency(u"JPY"_s), english), u"¥19"_s);
}

void TestMoneyFormat::people_typeNumbersInManyWays_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("machine");
    const auto row = [](const char* locale, const QString& text, const char* machine) {
        QTest::newRow(qPrintable(QString::fromLatin1(locale) + u": "_s + text))
            << QString::fromLatin1(locale) << text << QString::fromLatin1(machine);
    };
    for (const char* locale : {"fr", "en"}) {
        row(locale, u"1234.56"_s, "1234.56");
        row(locale, u"1234,56"_s, "1234.56");
        row(locale, u"1 234,56"_s, "1234.56");
        row(locale, u"1\u00A0234,56"_s, "1234.56");
        row(locale, u"1\u202F234,56"_s, "1234.56");
        row(locale, u"1\u2009234.56"_s, "1234.56");
        row(locale, u"1'234.56"_s, "1234.56");
        row(locale, u"1’234’567.80"_s, "1234567.8");
        row(locale, u"1.234,56"_s, "1234.56");
        row(locale, u"1,234.56"_s, "1234.56");
        row(locale, u"1.234.567"_s, "1234567");
        row(locale, u"1,234,567"_s, "1234567");
        row(locale, u"1,234,567.891"_s, "1234567.891");
        row(locale, u"1 234.567"_s, "1234.567");
        row(locale, u"  42 "_s, "42");
        row(locale, u"-12,5"_s, "-12.5");
        row(locale, u"\u221212.5"_s, "-12.5");
        row(locale, u"+7"_s, "7");
        row(locale, u"12,50 €"_s, "12.5");
        row(locale, u"€12.50"_s, "12.5");
        row(locale, u"-€12.50"_s, "-12.5");
        row(locale, u"€ -12.50"_s, "-12.5");
        row(locale, u"\u22121\u202F234,56\u00A0€"_s, "-1234.56");
        row(locale, u"12.50 EUR"_s, "12.5");
        row(locale, u"CHF 1'000"_s, "1000");
        row(locale, u",5"_s, "0.5");
        row(locale, u".25"_s, "0.25");
        row(locale, u"0.234"_s, "0.234");
        row(locale, u"0,234"_s, "0.234");
        row(locale, u"1234.567"_s, "1234.567");
        row(locale, u"1234,567"_s, "1234.567");
        row(locale, u"12,3456"_s, "12.3456");
    }
    row("fr", u"1,234"_s, "1.234"); // its own decimal mark
    row("en", u"1.234"_s, "1.234"); // its own decimal mark
    row("en", u"1,234"_s, "1234");  // its own grouping
    row("en", u"12,5"_s, "12.5");   // cannot be grouping
    row("fr", u"12.5"_s, "12.5");
}

void TestMoneyFormat::people_typeNumbersInManyWays() {
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, machine);
    const auto parsed = MoneyFormat::parseMillionths(text, localeOf(locale));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QCOMPARE(millionthsToString(*parsed), machine);
}

void TestMoneyFormat::people_areAskedWhenANumberIsAmbiguousOrWrong_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"1.234",
                             "999.000",
                             "-12.345 €", // one thousand or one and a bit?
                             "",
                             " ",
                             "-",
                             "€",
                             "EUR",
                             "abc",
                             "12a",
                             "1e3",
                             "12 34",
                             "1 23,4",
                             "1234 567",
                             "1,23,456",
                             "1.2.3",
                             "1,234,56",
                             "1.234.56",
                             "1,2.3,4",
                             "5,",
                             "5.",
                             ",",
                             "1 234.567,8",
                             "1.234 567",
                             "--5",
                             "-5-",
                             "(5,00)",
                             "5 %",
                             "1,234.567 89",
                             "€5€",
                             "EUR 5 EUR",
                             "١٢",
                             "12,3456789",
                             "99999999999999999",
                             "1  234",
                             "1 '234",
                             "5 XXX",
                             "' 5"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMoneyFormat::people_areAskedWhenANumberIsAmbiguousOrWrong() {
    QFETCH(QString, text);
    const auto parsed = MoneyFormat::parseMillionths(text, french);
    QVERIFY2(!parsed, parsed ? qPrintable(millionthsToString(*parsed)) : "");
    QCOMPARE(parsed.error().code, ErrorCode::Invalid);
}

void TestMoneyFormat::people_typeAmountsWithTheCurrency() {
    QCOMPARE(MoneyFormat::parse(u"1 234,5 €"_s, eur, french).value(), euros(u"1234.50"_s));
    QCOMPARE(MoneyFormat::parse(u"$5"_s, currency(u"USD"_s), english).value().minor(), 500);
    QCOMPARE(MoneyFormat::parse(u"1 234 ¥"_s, currency(u"JPY"_s), french).value().minor(), 1234);
    QCOMPARE(MoneyFormat::parse(u"1,234"_s, currency(u"BHD"_s), french).value().minor(), 1234);
    const auto other = MoneyFormat::parse(u"5 $"_s, eur, french);
    QVERIFY(!other);
    QVERIFY(other.error().message.contains(u"USD"));
    QVERIFY(!MoneyFormat::parse(u"1,234"_s, eur, french)); // a tenth of a cent
    QVERIFY(!MoneyFormat::parse(u"12,5"_s, currency(u"JPY"_s), french));
    QCOMPARE(MoneyFormat::parse(u"92233720368547758,07"_s, eur, french).value().minor(),
             std::numeric_limits<qint64>::max());
}

void TestMoneyFormat::people_typePercentages() {
    for (const QString& text : {u"5,5"_s, u"5.5 %"_s, u"5,50\u202F%"_s, u"5.5%"_s})
        QCOMPARE(MoneyFormat::parsePercent(text, french).value(), Rate::fromMillionths(55'000));
    QVERIFY(!MoneyFormat::parsePercent(u"5 €"_s, french));
    QVERIFY(!MoneyFormat::parsePercent(u"5,55555"_s, french));
}

void TestMoneyFormat::whatIsShownCanBeTypedBack() {
    const QString codes = u"EUR JPY BHD USD CHF"_s;
    for (const QString& code : codes.split(u' '))
        for (const qint64 minor : {qint64{0}, qint64{1}, qint64{-1}, qint64{99'999}, qint64{100'000},
                                   qint64{-123'456'789}, qint64{4'200'000'000'000}})
            for (const QLocale& locale : {french, english}) {
                const Money money = Money::fromMinor(minor, currency(code));
                const QString shown = MoneyFormat::withCurrency(money, locale);
                const auto back = MoneyFormat::parse(shown, money.currency(), locale);
                QVERIFY2(back, qPrintable(shown));
                QCOMPARE(*back, money);
            }
}

QTEST_APPLESS_MAIN(TestMoneyFormat)
#include "tst_money_format.moc"
