#include "common/CountryCombo.h"
#include "common/DateEdit.h"
#include "common/DateParser.h"
#include "common/Expression.h"
#include "common/Language.h"
#include "common/SearchEdit.h"
#include "common/ValueEdits.h"
#include "theme/Theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace quittance;

class TestEditors : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { Language::instance().setLanguage(u"fr"_s); }
    void money_data();
    void money();
    void moneyKeepsWhatItDoesNotUnderstand();
    void moneyPercentChange();
    void moneyFollowsCurrency();
    void expressions_data();
    void expressions();
    void dates_data();
    void dates();
    void dateEdit();
    void percents_data();
    void percents();
    void decimals();
    void countries();
    void searchIsDelayedAndEscClears();
};

void TestEditors::initTestCase() { Theme::instance().apply(); }

void TestEditors::money_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("minor"); // -1: not understood
    QTest::newRow("plain") << u"1234,56"_s << u"fr"_s << qint64(123456);
    QTest::newRow("grouped") << u"1 234,56 €"_s << u"fr"_s << qint64(123456);
    QTest::newRow("narrow spaces") << u"1\u202F234,56\u00A0€"_s << u"fr"_s << qint64(123456);
    QTest::newRow("point in French") << u"12.5"_s << u"fr"_s << qint64(1250);
    QTest::newRow("English") << u"1,234.56"_s << u"en"_s << qint64(123456);
    QTest::newRow("sign first") << u"€5"_s << u"en"_s << qint64(500);
    QTest::newRow("negative") << u"−12,34"_s << u"fr"_s << qint64(-1234);
    QTest::newRow("product") << u"=12*3"_s << u"fr"_s << qint64(3600);
    QTest::newRow("thirds") << u"=10/3"_s << u"fr"_s << qint64(333);
    QTest::newRow("no binary noise") << u"=0,1+0,2"_s << u"fr"_s << qint64(30);
    QTest::newRow("parentheses") << u"= (100 - 2,5) × 2"_s << u"fr"_s << qint64(19500);
    QTest::newRow("words") << u"douze"_s << u"fr"_s << qint64(-1);
    QTest::newRow("two marks") << u"1,2,3"_s << u"fr"_s << qint64(-1);
    QTest::newRow("exponent") << u"1e5"_s << u"fr"_s << qint64(-1);
    QTest::newRow("nan") << u"nan"_s << u"fr"_s << qint64(-1);
    QTest::newRow("too many decimals") << u"1,234567"_s << u"fr"_s << qint64(-1);
    QTest::newRow("by zero") << u"=1/0"_s << u"fr"_s << qint64(-1);
    QTest::newRow("too large") << u"=99999999999*99999999999"_s << u"fr"_s << qint64(-1);
}

void TestEditors::money() {
    QFETCH(QString, typed);
    QFETCH(QString, language);
    QFETCH(qint64, minor);
    Language::instance().setLanguage(language);
    MoneyEdit edit;
    QSignalSpy changed(&edit, &ValueEdit::valueChanged);
    edit.setText(typed);
    edit.commit();
    const auto value = edit.value();
    if (minor == -1) {
        QVERIFY(!value);
        QVERIFY(!edit.problem().isEmpty());
        QCOMPARE(edit.text(), typed);
        QVERIFY(edit.property("invalid").toBool());
        return;
    }
    QVERIFY2(value, qPrintable(edit.problem()));
    QCOMPARE(value->minor(), minor);
    QCOMPARE(changed.count(), 1);
    QVERIFY(edit.text().contains(u'€'));
}

void TestEditors::moneyKeepsWhatItDoesNotUnderstand() {
    MoneyEdit edit;
    edit.setValue(Money::fromMinor(500, Currency::eur()));
    QSignalSpy changed(&edit, &ValueEdit::valueChanged);
    edit.setText(u"cinq"_s);
    edit.commit();
    QCOMPARE(changed.count(), 0);
    edit.selectAll();
    QTest::keyClicks(&edit, u"7"_s);
    QVERIFY(!edit.property("invalid").toBool());
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.value()->minor(), qint64(700));
    edit.clear();
    QVERIFY(!edit.value());
    QVERIFY(edit.problem().isEmpty());
}

void TestEditors::moneyPercentChange() {
    MoneyEdit edit;
    edit.setValue(Money::fromMinor(10'005, Currency::eur()));
    edit.setText(u"+10%"_s);
    QCOMPARE(edit.value()->minor(), qint64(11'006)); // 110.055, half up
    edit.setText(u"-50 %"_s);
    QCOMPARE(edit.value()->minor(), qint64(5'503));
}

void TestEditors::moneyFollowsCurrency() {
    MoneyEdit edit;
    edit.setCurrency(*Currency::fromCode(u"JPY"));
    edit.setText(u"1 234"_s);
    QCOMPARE(edit.value()->minor(), qint64(1234));
    edit.setText(u"12,5"_s);
    QVERIFY(!edit.value());
}

void TestEditors::expressions_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents"); // -1: invalid
    QTest::newRow("precedence") << u"1+2*3"_s << qint64(700);
    QTest::newRow("left to right") << u"10-2-3"_s << qint64(500);
    QTest::newRow("division chain") << u"100/4/5"_s << qint64(500);
    QTest::newRow("signs") << u"2*-3"_s << qint64(-600);
    QTest::newRow("nested") << u"((1+1))*(2+2)"_s << qint64(800);
    QTest::newRow("exact through thirds") << u"1/3*3"_s << qint64(100);
    QTest::newRow("half up") << u"0,005"_s << qint64(1);
    QTest::newRow("half up, negative") << u"-0,005"_s << qint64(-1 - 0);
    QTest::newRow("empty") << u""_s << qint64(-1);
    QTest::newRow("open") << u"(1"_s << qint64(-1);
    QTest::newRow("operator last") << u"1+"_s << qint64(-1);
    QTest::newRow("letters") << u"1+x"_s << qint64(-1);
    QTest::newRow("deep") << QString(200, u'(') + u"1"_s + QString(200, u')') << qint64(-1);
}

void TestEditors::expressions() {
    QFETCH(QString, text);
    QFETCH(qint64, cents);
    const auto value = Expression::evaluate(text, 100, Language::locale());
    if (QByteArray(QTest::currentDataTag()) == "half up, negative") {
        QVERIFY(value);
        QCOMPARE(*value, qint64(-1));
        return;
    }
    QCOMPARE(value.has_value(), cents != -1);
    if (value)
        QCOMPARE(*value, cents);
}

void TestEditors::dates_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("day and month") << u"31/1"_s << QDate(2026, 1, 31);
    QTest::newRow("short year") << u"31/01/27"_s << QDate(2027, 1, 31);
    QTest::newRow("full") << u"01/02/2026"_s << QDate(2026, 2, 1);
    QTest::newRow("points") << u"1.2.2026"_s << QDate(2026, 2, 1);
    QTest::newRow("ISO") << u"2026-02-01"_s << QDate(2026, 2, 1);
    QTest::newRow("digits") << u"01022026"_s << QDate(2026, 2, 1);
    QTest::newRow("six digits") << u"010226"_s << QDate(2026, 2, 1);
    QTest::newRow("day of this month") << u"15"_s << QDate(2026, 11, 15);
    QTest::newRow("in days") << u"+30"_s << QDate(2026, 12, 21);
    QTest::newRow("days ago") << u"-21"_s << QDate(2026, 10, 31);
    QTest::newRow("today") << u"t"_s << QDate(2026, 11, 21);
    QTest::newRow("end of month") << u"fdm"_s << QDate(2026, 11, 30);
    QTest::newRow("end of month, English") << u"EOM"_s << QDate(2026, 11, 30);
    QTest::newRow("first of month") << u"ddm"_s << QDate(2026, 11, 1);
    QTest::newRow("leap day") << u"29/2/2028"_s << QDate(2028, 2, 29);
    QTest::newRow("no leap day") << u"29/2/2026"_s << QDate();
    QTest::newRow("no such month") << u"1/13"_s << QDate();
    QTest::newRow("no such day") << u"31/6"_s << QDate();
    QTest::newRow("words") << u"demain soir"_s << QDate();
    QTest::newRow("far") << u"+999999"_s << QDate();
    QTest::newRow("signs inside") << u"1/+2/2026"_s << QDate();
    QTest::newRow("year 3000") << u"1/1/3000"_s << QDate();
    QTest::newRow("empty") << u" "_s << QDate();
}

void TestEditors::dates() {
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    const auto parsed = parseDate(typed, QDate(2026, 11, 21), Language::locale());
    QCOMPARE(parsed.value_or(QDate()), date);
    Language::instance().setLanguage(u"en"_s); // British: the same order
    QCOMPARE(parseDate(typed, QDate(2026, 11, 21), Language::locale()).value_or(QDate()), date);
}

void TestEditors::dateEdit() {
    DateEdit edit;
    edit.setToday({2026, 11, 21});
    edit.setRange({2026, 1, 1}, {});
    edit.setText(u"eom"_s);
    QCOMPARE(edit.date(), QDate(2026, 11, 30));
    QCOMPARE(edit.text(), u"30/11/2026"_s);
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.date(), QDate(2026, 12, 1));
    edit.setText(u"31/12/2025"_s);
    QVERIFY(!edit.date().isValid());
    QVERIFY(edit.problem().contains(u"01/01/2026"_s));
    edit.setText(u"n'importe"_s);
    QVERIFY(!edit.date().isValid());
    edit.clear();
    QVERIFY(!edit.date().isValid());
    QVERIFY(edit.problem().isEmpty());
}

void TestEditors::percents_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("millionths"); // -1: not understood
    QTest::newRow("plain") << u"20"_s << qint64(200'000);
    QTest::newRow("sign") << u"5,5 %"_s << qint64(55'000);
    QTest::newRow("no-break") << u"8,5\u00A0%"_s << qint64(85'000);
    QTest::newRow("four decimals") << u"0,0001"_s << qint64(1);
    QTest::newRow("five decimals") << u"0,00001"_s << qint64(-1);
    QTest::newRow("over") << u"101"_s << qint64(-1);
    QTest::newRow("negative") << u"-1"_s << qint64(-1);
    QTest::newRow("words") << u"dix"_s << qint64(-1);
}

void TestEditors::percents() {
    QFETCH(QString, typed);
    QFETCH(qint64, millionths);
    PercentEdit edit;
    edit.setText(typed);
    const auto rate = edit.value();
    QCOMPARE(rate.has_value(), millionths != -1);
    if (rate)
        QCOMPARE(rate->millionths(), millionths);
    else
        QVERIFY(!edit.problem().isEmpty());
}

void TestEditors::decimals() {
    DecimalEdit edit;
    edit.setRange(0, std::nullopt);
    edit.setText(u"14,9375"_s);
    QCOMPARE(edit.as<UnitPrice>()->millionths(), qint64(14'937'500));
    QCOMPARE(edit.text(), u"14,9375"_s);
    edit.setText(u"-1"_s);
    QVERIFY(!edit.value());
    edit.setText(u"=1/8"_s);
    QCOMPARE(*edit.value(), qint64(125'000));
    edit.setMinimumDecimals(2);
    edit.setValue(3'000'000);
    QCOMPARE(edit.text(), u"3,00"_s);
}

void TestEditors::countries() {
    CountryCombo combo;
    combo.setCode(u"DE"_s);
    QCOMPARE(combo.code(), u"DE"_s);
    QCOMPARE(combo.currentText(), u"Allemagne"_s);
    Language::instance().setLanguage(u"en"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&combo, &change);
    QCOMPARE(combo.code(), u"DE"_s);
    QCOMPARE(combo.currentText(), u"Germany"_s);
    combo.setCode(u"??"_s);
    QVERIFY(combo.code().isEmpty());
}

void TestEditors::searchIsDelayedAndEscClears() {
    SearchEdit edit;
    QSignalSpy searched(&edit, &SearchEdit::searchChanged);
    QSignalSpy left(&edit, &SearchEdit::left);
    QTest::keyClicks(&edit, u"dur"_s);
    QCOMPARE(searched.count(), 0);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.last().first().toString(), u"dur"_s);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(searched.count(), 2);
    QVERIFY(edit.text().isEmpty());
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QTest::keyClicks(&edit, u"x"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(searched.count(), 3);
}

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
