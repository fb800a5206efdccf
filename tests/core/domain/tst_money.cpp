#include "domain/money/Money.h"

#include <QTest>

#include <array>
#include <limits>
#include <set>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

const Currency eur = Currency::eur();

Currency currency(const QString& code) { return Currency::fromCode(code).value(); }

Money euros(const QString& text) { return Money::parse(text, eur).value(); }

UnitPrice price(const QString& text) { return parseDecimal<UnitPrice>(text).value(); }

Quantity quantity(const QString& text) { return parseDecimal<Quantity>(text).value(); }

} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void currencies_haveTheDecimalsOfIso4217_data();
    void currencies_haveTheDecimalsOfIso4217();
    void currencies_areListedOnceAndSorted();
    void currencies_thatNobodyPaysIn_areRefused_data();
    void currencies_thatNobodyPaysIn_areRefused();

    void rounding_isHalfAwayFromZero_data();
    void rounding_isHalfAwayFromZero();
    void rounding_throwsRatherThanWrapsAround();

    void decimal_readsTheMachineForm_data();
    void decimal_readsTheMachineForm();
    void decimal_refusesEverythingElse_data();
    void decimal_refusesEverythingElse();
    void decimal_writesWhatItReads();

    void percent_isAShareOfOne();

    void vat_roundsLikeTheStandard_data();
    void vat_roundsLikeTheStandard();

    void lineNet_keepsTheDecimalsOfPriceAndQuantity_data();
    void lineNet_keepsTheDecimalsOfPriceAndQuantity();
    void lineNet_foldsDiscountAndDaysIntoOneRounding();
    void lineNet_survivesTheLargestFactors();
    void lineNet_beyondTheRangeIsAnError();

    void amounts_parseExactlyTheCurrencysDecimals_data();
    void amounts_parseExactlyTheCurrencysDecimals();
    void amounts_keepTheirSumWhenSplit_data();
    void amounts_keepTheirSumWhenSplit();
    void amounts_splitIsTheMirrorForCredits();
    void amounts_ofTwoCurrenciesAreNeverAdded();
    void amounts_overflowInsteadOfWrapping();
    void amounts_sortByCurrencyThenValue();
};

void TestMoney::currencies_haveTheDecimalsOfIso4217_data() {
    QTest::addColumn<QString>("codes");
    QTest::addColumn<int>("decimals");
    QTest::newRow("none") << u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"_s << 0;
    QTest::newRow("three") << u"BHD IQD JOD KWD LYD OMR TND"_s << 3;
    QTest::newRow("two") << u"EUR USD GBP CHF PLN CZK SEK DKK NOK HUF RON CAD AUD MAD XCG ZWG"_s << 2;
    QTest::newRow("lower case") << u"eur usd"_s << 2;
}

void TestMoney::currencies_haveTheDecimalsOfIso4217() {
    QFETCH(QString, codes);
    QFETCH(int, decimals);
    for (const QString& code : codes.split(u' ')) {
        const auto found = Currency::fromCode(code);
        QVERIFY2(found, qPrintable(code));
        QCOMPARE(found->decimals(), decimals);
        QCOMPARE(found->code(), code.toUpper());
    }
}

void TestMoney::currencies_areListedOnceAndSorted() {
    const std::vector<Currency> all = Currency::all();
    QVERIFY(std::is_sorted(all.begin(), all.end()));
    std::set<QString> codes;
    for (const Currency& one : all) {
        codes.insert(one.code());
        QCOMPARE(Currency::fromCode(one.code()).value(), one);
    }
    QCOMPARE(codes.size(), all.size());
    QCOMPARE(all.size(), size_t{155});
    QVERIFY(codes.contains(u"EUR"_s));
}

void TestMoney::currencies_thatNobodyPaysIn_areRefused_data() {
    QTest::addColumn<QString>("code");
    for (const char* code : {"", "EU", "EURO", "XAU", "XTS", "XXX", "BGN", "HRK", "FRF", "€", "E1R", "éur"})
        QTest::newRow(code) << QString::fromUtf8(code);
}

void TestMoney::currencies_thatNobodyPaysIn_areRefused() {
    QFETCH(QString, code);
    const auto found = Currency::fromCode(code);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Invalid);
    QVERIFY(found.error().message.contains(u"ISO 4217"));
}

void TestMoney::rounding_isHalfAwayFromZero_data() {
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("halfUp");
    QTest::addColumn<qint64>("down");
    QTest::newRow("half") << qint64{5} << qint64{2} << qint64{3} << qint64{2};
    QTest::newRow("minus half") << qint64{-5} << qint64{2} << qint64{-3} << qint64{-2};
    QTest::newRow("half, both negative") << qint64{-5} << qint64{-2} << qint64{3} << qint64{2};
    QTest::newRow("half, negative divisor") << qint64{5} << qint64{-2} << qint64{-3} << qint64{-2};
    QTest::newRow("just under half") << qint64{49} << qint64{100} << qint64{0} << qint64{0};
    QTest::newRow("just over half") << qint64{51} << qint64{100} << qint64{1} << qint64{0};
    QTest::newRow("third") << qint64{1} << qint64{3} << qint64{0} << qint64{0};
    QTest::newRow("two thirds of minus one") << qint64{-2} << qint64{3} << qint64{-1} << qint64{0};
    QTest::newRow("exact") << qint64{-8} << qint64{4} << qint64{-2} << qint64{-2};
    QTest::newRow("odd divisor") << qint64{7} << qint64{5} << qint64{1} << qint64{1};
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << qint64{1} << std::numeric_limits<qint64>::min()
                              << std::numeric_limits<qint64>::min();
}

void TestMoney::rounding_isHalfAwayFromZero() {
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QTEST(divideRounded(numerator, denominator, Rounding::HalfUp), "halfUp");
    QTEST(divideRounded(numerator, denominator, Rounding::Down), "down");
}

void TestMoney::rounding_throwsRatherThanWrapsAround() {
    const Int128 tooMuch = Int128{std::numeric_limits<qint64>::max()} + 1;
    QVERIFY_THROWS_EXCEPTION(AmountOverflow, divideRounded(tooMuch, 1, Rounding::HalfUp));
    QVERIFY_THROWS_EXCEPTION(AmountOverflow, divideRounded(-tooMuch - 1, 1, Rounding::HalfUp));
    QCOMPARE(divideRounded(tooMuch, 2, Rounding::Down), std::numeric_limits<qint64>::max() / 2 + 1);
    QCOMPARE(powerOfTen(0), qint64{1});
    QCOMPARE(powerOfTen(18), qint64{1'000'000'000'000'000'000});
}

void TestMoney::decimal_readsTheMachineForm_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("millionths");
    QTest::newRow("whole") << u"20"_s << qint64{20'000'000};
    QTest::newRow("two decimals") << u"19.90"_s << qint64{19'900'000};
    QTest::newRow("six decimals") << u"0.000001"_s << qint64{1};
    QTest::newRow("zeros beyond six") << u"1.50000000"_s << qint64{1'500'000};
    QTest::newRow("negative") << u"-0.5"_s << qint64{-500'000};
    QTest::newRow("plus") << u"+3"_s << qint64{3'000'000};
    QTest::newRow("leading zeros") << u"007.10"_s << qint64{7'100'000};
    QTest::newRow("largest") << u"9223372036854.775807"_s << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << u"-9223372036854.775808"_s << std::numeric_limits<qint64>::min();
}

void TestMoney::decimal_readsTheMachineForm() {
    QFETCH(QString, text);
    const auto parsed = parseMillionths(text);
    QVERIFY2(parsed, qPrintable(text));
    QTEST(*parsed, "millionths");
}

void TestMoney::decimal_refusesEverythingElse_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             " ",
                             "-",
                             "+",
                             ".",
                             ".5",
                             "5.",
                             "1,5",
                             "1.2.3",
                             "1e3",
                             "0x10",
                             "nan",
                             "inf",
                             " 1",
                             "1 ",
                             "1 000",
                             "--1",
                             "1-",
                             "0.0000001",
                             "9223372036854.775808",
                             "-9223372036854.775809",
                             "99999999999999999999",
                             "١٢",
                             "½"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMoney::decimal_refusesEverythingElse() {
    QFETCH(QString, text);
    const auto parsed = parseMillionths(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Invalid);
    QVERIFY(parsed.error().message.contains(text));
}

void TestMoney::decimal_writesWhatItReads() {
    QCOMPARE(millionthsToString(14'937'500), u"14.9375"_s);
    QCOMPARE(millionthsToString(20'000'000), u"20"_s);
    QCOMPARE(millionthsToString(-500'000), u"-0.5"_s);
    QCOMPARE(millionthsToString(0), u"0"_s);
    QCOMPARE(millionthsToString(19'000'000, 2), u"19.00"_s);
    QCOMPARE(millionthsToString(19'123'400, 2), u"19.1234"_s);
    QCOMPARE(millionthsToString(std::numeric_limits<qint64>::min()), u"-9223372036854.775808"_s);
    for (const qint64 value : {qint64{0}, qint64{1}, qint64{-1}, qint64{999'999}, qint64{-1'000'001},
                               std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        QCOMPARE(parseMillionths(millionthsToString(value)).value(), value);
}

void TestMoney::percent_isAShareOfOne() {
    QCOMPARE(parsePercent(u"20"_s).value(), Rate::fromMillionths(200'000));
    QCOMPARE(parsePercent(u"5.5"_s).value(), Rate::fromMillionths(55'000));
    QCOMPARE(parsePercent(u"12.15"_s).value(), Rate::fromMillionths(121'500));
    QCOMPARE(parsePercent(u"9.9750"_s).value(), Rate::fromMillionths(99'750));
    QVERIFY(!parsePercent(u"0.00001"_s));
    QCOMPARE(percentToString(Rate::fromMillionths(55'000)), u"5.5"_s);
    QCOMPARE(percentToString(Rate::fromMillionths(200'000)), u"20"_s);
    QCOMPARE(percentToString(Rate::fromMillionths(10'500)), u"1.05"_s);
}

void TestMoney::vat_roundsLikeTheStandard_data() {
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("vat");
    QTest::newRow("VAT-01") << u"1000.00"_s << u"25"_s << u"250.00"_s;
    QTest::newRow("VAT-02") << u"-6491.34"_s << u"25"_s << u"-1622.84"_s;
    QTest::newRow("VAT-02, mirrored") << u"6491.34"_s << u"25"_s << u"1622.84"_s;
    QTest::newRow("VAT-04") << u"2141.19"_s << u"2.1"_s << u"44.96"_s;
    QTest::newRow("VAT-05") << u"-2141.19"_s << u"5.5"_s << u"-117.77"_s;
    QTest::newRow("VAT-07") << u"-72.50"_s << u"19"_s << u"-13.78"_s;
    QTest::newRow("VAT-24: no binary floating point") << u"8180.00"_s << u"9.975"_s << u"815.96"_s;
}

void TestMoney::vat_roundsLikeTheStandard() {
    QFETCH(QString, base);
    QFETCH(QString, rate);
    QTEST(euros(base).times(parsePercent(rate).value(), Rounding::HalfUp).toString(), "vat");
}

void TestMoney::lineNet_keepsTheDecimalsOfPriceAndQuantity_data() {
    QTest::addColumn<QString>("unitPrice");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("net");
    QTest::newRow("VAT-08, five decimals") << u"0.00880"_s << u"16000"_s << u"EUR"_s << u"140.80"_s;
    QTest::newRow("VAT-08, small") << u"0.00101"_s << u"16000"_s << u"EUR"_s << u"16.16"_s;
    QTest::newRow("VAT-13") << u"0.1212"_s << u"100"_s << u"EUR"_s << u"12.12"_s;
    QTest::newRow("VAT-38, dollar") << u"4.4556"_s << u"10.625"_s << u"USD"_s << u"47.34"_s;
    QTest::newRow("VAT-38, yen") << u"4.4556"_s << u"10.625"_s << u"JPY"_s << u"47"_s;
    QTest::newRow("dinar") << u"4.4556"_s << u"10.625"_s << u"BHD"_s << u"47.341"_s;
    QTest::newRow("half a cent") << u"0.005"_s << u"1"_s << u"EUR"_s << u"0.01"_s;
    QTest::newRow("half a cent credited") << u"-0.005"_s << u"1"_s << u"EUR"_s << u"-0.01"_s;
}

void TestMoney::lineNet_keepsTheDecimalsOfPriceAndQuantity() {
    QFETCH(QString, unitPrice);
    QFETCH(QString, count);
    QFETCH(QString, code);
    const Money net = Money::product(price(unitPrice), quantity(count), currency(code), Rounding::HalfUp);
    QTEST(net.toString(), "net");
    QCOMPARE(Money::product(price(unitPrice), quantity(count), 30, 30, Rate::fromInteger(1), currency(code),
                            Rounding::HalfUp),
             net);
}

void TestMoney::lineNet_foldsDiscountAndDaysIntoOneRounding() {
    // 19.00 × 3 × 85 % × 20/30 = 32.30; rounding in between (16.15 × 20/30 = 10.77) would give 32.31.
    const Rate kept = parsePercent(u"85"_s).value();
    QCOMPARE(Money::product(price(u"19"_s), quantity(u"3"_s), 20, 30, kept, eur, Rounding::HalfUp), euros(u"32.30"_s));
    QCOMPARE(Money::product(price(u"19"_s), quantity(u"3"_s), 0, 31, kept, eur, Rounding::HalfUp), euros(u"0"_s));
    QCOMPARE(Money::product(price(u"10"_s), quantity(u"1"_s), 1, 3, Rate::fromInteger(1), eur, Rounding::Down),
             euros(u"3.33"_s));
}

void TestMoney::lineNet_survivesTheLargestFactors() {
    // The product of all factors leaves 128 bits here although the result is an ordinary amount.
    const Money net = Money::product(price(u"9000000000"_s), quantity(u"9999999.999999"_s), 89'999, 90'000,
                                     Rate::fromMillionths(999'999), eur, Rounding::HalfUp);
    QCOMPARE(net.toString(), u"89998910000991000.11"_s);
}

void TestMoney::lineNet_beyondTheRangeIsAnError() {
    const UnitPrice most = UnitPrice::fromMillionths(std::numeric_limits<qint64>::max());
    const Quantity many = Quantity::fromMillionths(std::numeric_limits<qint64>::max());
    QVERIFY_THROWS_EXCEPTION(AmountOverflow, Money::product(most, many, eur, Rounding::HalfUp));
    QVERIFY_THROWS_EXCEPTION(AmountOverflow,
                             Money::product(most, many, 29, 31, Rate::fromMillionths(850'000), eur, Rounding::HalfUp));
}

void TestMoney::amounts_parseExactlyTheCurrencysDecimals_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("euro") << u"1234.56"_s << u"EUR"_s << true << qint64{123'456};
    QTest::newRow("euro, whole") << u"12"_s << u"EUR"_s << true << qint64{1200};
    QTest::newRow("euro, negative cents") << u"-0.05"_s << u"EUR"_s << true << qint64{-5};
    QTest::newRow("euro, tenth of a cent") << u"1.234"_s << u"EUR"_s << false << qint64{0};
    QTest::newRow("euro, superfluous zero") << u"1.230"_s << u"EUR"_s << true << qint64{123};
    QTest::newRow("yen") << u"1234"_s << u"JPY"_s << true << qint64{1234};
    QTest::newRow("yen with cents") << u"12.5"_s << u"JPY"_s << false << qint64{0};
    QTest::newRow("dinar") << u"-0.005"_s << u"BHD"_s << true << qint64{-5};
    QTest::newRow("largest") << u"92233720368547758.07"_s << u"EUR"_s << true << std::numeric_limits<qint64>::max();
    QTest::newRow("too large") << u"92233720368547758.08"_s << u"EUR"_s << false << qint64{0};
    QTest::newRow("French form") << u"12,50"_s << u"EUR"_s << false << qint64{0};
}

void TestMoney::amounts_parseExactlyTheCurrencysDecimals() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(bool, valid);
    const auto money = Money::parse(text, currency(code));
    QCOMPARE(money.has_value(), valid);
    if (valid) {
        QTEST(money->minor(), "minor");
        QCOMPARE(Money::parse(money->toString(), currency(code)).value(), *money);
    }
    QVERIFY(!Money::parse(text, Currency()));
}

void TestMoney::amounts_keepTheirSumWhenSplit_data() {
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QList<qint64>>("weights");
    QTest::addColumn<QList<qint64>>("parts");
    using List = QList<qint64>;
    QTest::newRow("thirds") << qint64{1000} << List{1, 1, 1} << List{333, 333, 334};
    QTest::newRow("pro rata") << qint64{1000} << List{5000, 3000, 2000} << List{500, 300, 200};
    QTest::newRow("remainder on the last with a weight") << qint64{100} << List{1, 1, 1, 0} << List{33, 33, 34, 0};
    QTest::newRow("a line of nothing gets nothing") << qint64{100} << List{0, 1, 0, 1} << List{0, 50, 0, 50};
    QTest::newRow("no weights") << qint64{7} << List{0, 0, 0} << List{0, 0, 7};
    QTest::newRow("one") << qint64{7} << List{3} << List{7};
    QTest::newRow("fewer cents than lines") << qint64{2} << List{1, 1, 1, 1} << List{1, 1, 0, 0};
    QTest::newRow("nothing") << qint64{0} << List{1, 2} << List{0, 0};
    QTest::newRow("large weights") << qint64{101} << List{9'000'000'000'000'000'000, 9'000'000'000'000'000'000}
                                   << List{51, 50};
}

void TestMoney::amounts_keepTheirSumWhenSplit() {
    QFETCH(qint64, minor);
    QFETCH(QList<qint64>, weights);
    const auto parts = Money::fromMinor(minor, eur)
                           .allocate(std::span<const qint64>(weights.data(), static_cast<size_t>(weights.size())));
    QList<qint64> minors;
    Money sum = Money::zero(eur);
    for (const Money& part : parts) {
        minors.append(part.minor());
        sum += part;
    }
    QTEST(minors, "parts");
    QCOMPARE(sum.minor(), minor);
}

void TestMoney::amounts_splitIsTheMirrorForCredits() {
    const std::array<qint64, 5> weights{7, 13, 1, 0, 29};
    for (qint64 minor = 0; minor < 500; ++minor) {
        const auto up = Money::fromMinor(minor, eur).allocate(weights);
        const auto down = Money::fromMinor(-minor, eur).allocate(weights);
        qint64 sum = 0;
        for (size_t i = 0; i < weights.size(); ++i) {
            QCOMPARE(down[i].minor(), -up[i].minor());
            QVERIFY(up[i].minor() >= 0);
            sum += up[i].minor();
        }
        QCOMPARE(sum, minor);
    }
}

void TestMoney::amounts_ofTwoCurrenciesAreNeverAdded() {
    const Money dollar = Money::fromMinor(100, currency(u"USD"_s));
    QVERIFY_THROWS_EXCEPTION(CurrencyMismatch, static_cast<void>(euros(u"1"_s) + dollar));
    QVERIFY_THROWS_EXCEPTION(CurrencyMismatch, static_cast<void>(euros(u"1"_s) - dollar));
    QVERIFY_THROWS_EXCEPTION(CurrencyMismatch, static_cast<void>(euros(u"0"_s) - dollar));
    Money sum;
    sum += dollar;
    sum += dollar;
    QCOMPARE(sum, Money::fromMinor(200, currency(u"USD"_s)));
    QCOMPARE(sum - Money(), sum);
    QVERIFY(euros(u"0"_s) != Money::zero(currency(u"USD"_s)));
}

void TestMoney::amounts_overflowInsteadOfWrapping() {
    const Money most = Money::fromMinor(std::numeric_limits<qint64>::max(), eur);
    const Money least = Money::fromMinor(std::numeric_limits<qint64>::min(), eur);
    QVERIFY_THROWS_EXCEPTION(AmountOverflow, static_cast<void>(most + Money::fromMinor(1, eur)));
    QVERIFY_THROWS_EXCEPTION(AmountOverflow, static_cast<void>(least - Money::fromMinor(1, eur)));
    QVERIFY_THROWS_EXCEPTION(AmountOverflow, static_cast<void>(-least));
    QVERIFY_THROWS_EXCEPTION(AmountOverflow, static_cast<void>(most.times(Rate::fromInteger(2), Rounding::HalfUp)));
    Money kept = most;
    QVERIFY_THROWS_EXCEPTION(AmountOverflow, kept += Money::fromMinor(1, eur));
    QCOMPARE(kept, most);
    QCOMPARE(-most, Money::fromMinor(-std::numeric_limits<qint64>::max(), eur));
}

void TestMoney::amounts_sortByCurrencyThenValue() {
    QVERIFY(euros(u"-1"_s) < euros(u"0"_s));
    QVERIFY(euros(u"100"_s) < Money::fromMinor(1, currency(u"USD"_s)));
    QVERIFY(euros(u"2"_s) >= euros(u"2.00"_s));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
