#include "domain/calendar/BillingCycle.h"
#include "domain/calendar/PaymentTerms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate day(const QString& iso) { return QDate::fromString(iso, Qt::ISODate); }

QDate day(const QJsonValue& value) { return day(value.toString()); }

struct Interval {
    int count = 1;
    IntervalUnit unit = IntervalUnit::Month;
};

/// The intervals as the vectors write them.
Interval interval(const QString& text) {
    static const QHash<QString, Interval> known{
        {u"1 month"_s, {1, IntervalUnit::Month}},   {u"monthly"_s, {1, IntervalUnit::Month}},
        {u"quarterly"_s, {3, IntervalUnit::Month}}, {u"yearly"_s, {1, IntervalUnit::Year}},
        {u"weekly"_s, {1, IntervalUnit::Week}},     {u"30 days"_s, {30, IntervalUnit::Day}},
    };
    if (!known.contains(text))
        qFatal("unknown interval in a vector: %s", qPrintable(text));
    return known.value(text);
}

BillingCycle cycle(const QJsonValue& anchor, const QJsonValue& text, int anchorDay = 0) {
    const Interval parsed = interval(text.toString());
    return {day(anchor), parsed.count, parsed.unit, anchorDay};
}

bool isBoundary(const BillingCycle& cycle, QDate date) { return cycle.boundary(cycle.indexOf(date)) == date; }

using Checker = void (*)(const QJsonObject& inputs, const QJsonObject& expected);

void anchorEachPeriodAnew(const QJsonObject& inputs, const QJsonObject& expected) {
    const BillingCycle monthly = cycle(inputs["anchor"_L1], inputs["interval"_L1]);
    const QJsonArray dates = expected["dates"_L1].toArray();
    QCOMPARE(dates.size(), inputs["count"_L1].toInt());
    for (qsizetype n = 0; n < dates.size(); ++n)
        QCOMPARE(monthly.boundary(n), day(dates.at(n)));
}

void periodsAndArrears(const QJsonObject& inputs, const QJsonObject& expected) {
    const BillingCycle monthly = cycle(inputs["subscription_at"_L1], inputs["interval"_L1]);
    const QJsonArray periods = expected["periods"_L1].toArray();
    const QJsonArray billedOn = expected["billed_on"_L1].toArray();
    for (qsizetype n = 0; n < periods.size(); ++n) {
        const Period period = monthly.period(n);
        QCOMPARE(period.start, day(periods.at(n).toArray().at(0)));
        QCOMPARE(period.lastDay(), day(periods.at(n).toArray().at(1)));
        if (n < billedOn.size()) // in arrears a period is billed on the day after its last
            QCOMPARE(period.end, day(billedOn.at(n)));
    }
}

void billedOnDays(const QJsonObject& inputs, const QJsonObject& expected) {
    const BillingCycle monthly = cycle(inputs["subscription_at"_L1], inputs["interval"_L1]);
    for (const QJsonValue& date : expected["billed_on"_L1].toArray())
        QVERIFY2(isBoundary(monthly, day(date)), qPrintable(date.toString()));
    for (const QJsonValue& date : expected["not_billed_on"_L1].toArray())
        QVERIFY2(!isBoundary(monthly, day(date)), qPrintable(date.toString()));
}

void quarterlyMonthEnds(const QJsonObject& inputs, const QJsonObject& expected) {
    const QJsonArray cases = inputs["cases"_L1].toArray();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        QJsonObject one;
        one["billed_on"_L1] = expected["billed_on"_L1].toArray().at(i);
        one["not_billed_on"_L1] = expected["not_billed_on"_L1].toArray().at(i);
        billedOnDays(cases.at(i).toObject(), one);
    }
}

void periodContainsDay(const QJsonObject& inputs, const QJsonObject& expected) {
    const BillingCycle quarterly = cycle(inputs["subscription_at"_L1], inputs["interval"_L1]);
    const QJsonArray asked = inputs["ask_on"_L1].toArray();
    const QJsonArray starts = expected["period_start"_L1].toArray();
    for (qsizetype i = 0; i < asked.size(); ++i)
        QCOMPARE(quarterly.periodContaining(day(asked.at(i))).start, day(starts.at(i)));
}

void billCycleDay(const QJsonObject& inputs, const QJsonObject& expected) {
    const BillingCycle monthly = cycle(inputs["from"_L1], inputs["interval"_L1], inputs["bill_cycle_day"_L1].toInt());
    const QJsonArray ends = expected["period_ends"_L1].toArray();
    for (qsizetype n = 0; n < ends.size(); ++n)
        QCOMPARE(monthly.period(n).end, day(ends.at(n)));
}

void anchorDayApartFromStart(const QJsonObject& inputs, const QJsonObject& expected) {
    const BillingCycle monthly = cycle(inputs["start"_L1], inputs["interval"_L1], inputs["bill_cycle_day"_L1].toInt());
    QCOMPARE(monthly.boundary(0), day(inputs["start"_L1]));
    QCOMPARE(monthly.periodContaining(day(inputs["target"_L1])).end, day(expected["bill_through"_L1]));
}

void fixedDays(const QJsonObject& inputs, const QJsonObject& expected) {
    const BillingCycle fixed = cycle(inputs["start"_L1], inputs["interval"_L1]);
    const QJsonArray n = inputs["n"_L1].toArray();
    for (qsizetype i = 0; i < n.size(); ++i)
        QCOMPARE(fixed.boundary(n.at(i).toInteger()), day(expected["dates"_L1].toArray().at(i)));
}

void wholePeriods(const QJsonObject& inputs, const QJsonObject& expected) {
    const QJsonArray cases = inputs["cases"_L1].toArray();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonArray one = cases.at(i).toArray();
        QCOMPARE(cycle(inputs["start"_L1], one.at(1)).wholePeriodsUntil(day(one.at(0))),
                 expected["whole_periods"_L1].toArray().at(i).toInteger());
    }
}

void dueOnDayOfMonth(const QJsonObject& inputs, const QJsonObject& expected) {
    const QJsonArray cases = inputs["due_on_day_of_month"_L1].toArray();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonArray one = cases.at(i).toArray();
        const PaymentTerms terms{PaymentTerms::Kind::DayOfMonth, one.at(1).toInt()};
        QCOMPARE(terms.dueDate(day(one.at(0))), day(expected["due"_L1].toArray().at(i)));
    }
}

const QHash<QString, Checker>& checkers() {
    static const QHash<QString, Checker> map{
        {u"DATE-01"_s, anchorEachPeriodAnew},
        {u"DATE-02"_s, periodsAndArrears},
        {u"DATE-04"_s, billedOnDays},
        {u"DATE-05"_s, quarterlyMonthEnds},
        {u"DATE-07"_s, periodsAndArrears},
        {u"DATE-08"_s, periodContainsDay},
        {u"DATE-10"_s, billCycleDay},
        {u"DATE-11"_s, anchorDayApartFromStart},
        {u"DATE-13"_s, fixedDays},
        {u"DATE-14"_s, wholePeriods},
        {u"DATE-17"_s, dueOnDayOfMonth},
    };
    return map;
}

QJsonArray vectors() {
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/billing-vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void vector_data();
    void vector();
    void vector_ofEveryTestExists();

    void periods_meetWithoutGapAndNeverDrift_data();
    void periods_meetWithoutGapAndNeverDrift();
    void periods_containEachDayOnce_data();
    void periods_containEachDayOnce();
    void periods_alsoRunBackwards();
    void leadingStub_liesInTheAlignedPeriod_data();
    void leadingStub_liesInTheAlignedPeriod();
    void period_isHalfOpen();

    void dueDate_followsTheTerms_data();
    void dueDate_followsTheTerms();
    void terms_outOfRangeAreRefused();
    void words_readBackWhatTheyWrite();
    void terms_readLikeASentence();
};

void TestCalendar::vector_data() {
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue& value : vectors()) {
        const QJsonObject vector = value.toObject();
        const QString kind = vector["kind"_L1].toString();
        const QString id = vector["id"_L1].toString();
        if (id.startsWith(u"DATE-") && (kind == u"adopt" || kind == u"negative"))
            QTest::newRow(qPrintable(id)) << vector;
    }
}

void TestCalendar::vector() {
    QFETCH(QJsonObject, vector);
    const QString id = vector["id"_L1].toString();
    QVERIFY2(checkers().contains(id), qPrintable(id + u" has no test"_s));
    checkers().value(id)(vector["inputs"_L1].toObject(), vector["expected"_L1].toObject());
}

void TestCalendar::vector_ofEveryTestExists() {
    QStringList ids;
    for (const QJsonValue& value : vectors())
        ids.append(value.toObject()["id"_L1].toString());
    for (auto it = checkers().begin(); it != checkers().end(); ++it)
        QVERIFY2(ids.contains(it.key()), qPrintable(it.key() + u" is no longer in the file"_s));
}

void TestCalendar::periods_meetWithoutGapAndNeverDrift_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<IntervalUnit>("unit");
    QTest::newRow("daily") << 1 << IntervalUnit::Day;
    QTest::newRow("30 days") << 30 << IntervalUnit::Day;
    QTest::newRow("weekly") << 1 << IntervalUnit::Week;
    QTest::newRow("monthly") << 1 << IntervalUnit::Month;
    QTest::newRow("quarterly") << 3 << IntervalUnit::Month;
    QTest::newRow("every 5 months") << 5 << IntervalUnit::Month;
    QTest::newRow("yearly") << 1 << IntervalUnit::Year;
    QTest::newRow("every 2 years") << 2 << IntervalUnit::Year;
}

void TestCalendar::periods_meetWithoutGapAndNeverDrift() {
    QFETCH(int, count);
    QFETCH(IntervalUnit, unit);
    for (int anchorDay = 1; anchorDay <= 31; ++anchorDay) {
        for (const QDate month : {QDate(2024, 1, 1), QDate(2023, 5, 1)}) {
            const QDate anchor(month.year(), month.month(), anchorDay);
            const BillingCycle cycle(anchor, count, unit);
            const QDate end = anchor.addYears(100);
            QCOMPARE(cycle.boundary(0), anchor);
            for (qint64 n = 0; cycle.boundary(n) < end; ++n) {
                const Period period = cycle.period(n);
                QVERIFY(!period.isEmpty());
                QCOMPARE(cycle.period(n + 1).start, period.end);
                if (unit == IntervalUnit::Day || unit == IntervalUnit::Week) {
                    QCOMPARE(period.days(), qint64{count} * (unit == IntervalUnit::Week ? 7 : 1));
                } else {
                    // The wanted day, or the last of a month that is too short for it; and never another month.
                    QCOMPARE(period.end.day(), std::min(anchorDay, period.end.daysInMonth()));
                    const qint64 months = qint64{count} * (unit == IntervalUnit::Year ? 12 : 1) * (n + 1);
                    QCOMPARE((qint64{period.end.year()} - anchor.year()) * 12 + period.end.month() - anchor.month(),
                             months);
                }
            }
        }
    }
}

void TestCalendar::periods_containEachDayOnce_data() { periods_meetWithoutGapAndNeverDrift_data(); }

void TestCalendar::periods_containEachDayOnce() {
    QFETCH(int, count);
    QFETCH(IntervalUnit, unit);
    for (const int anchorDay : {1, 15, 28, 29, 30, 31}) {
        const BillingCycle cycle(QDate(2024, 1, anchorDay), count, unit);
        qint64 previous = cycle.indexOf(QDate(2021, 12, 31));
        for (QDate date(2022, 1, 1); date < QDate(2029, 3, 2); date = date.addDays(1)) {
            const qint64 n = cycle.indexOf(date);
            QVERIFY(cycle.period(n).contains(date));
            QVERIFY(n == previous || (n == previous + 1 && cycle.boundary(n) == date));
            previous = n;
        }
    }
}

void TestCalendar::periods_alsoRunBackwards() {
    const BillingCycle cycle(QDate(2024, 3, 31), 1, IntervalUnit::Month);
    QCOMPARE(cycle.boundary(-1), QDate(2024, 2, 29));
    QCOMPARE(cycle.boundary(-13), QDate(2023, 2, 28));
    QCOMPARE(cycle.indexOf(QDate(2024, 3, 30)), -1);
    QCOMPARE(cycle.wholePeriodsUntil(QDate(2020, 1, 1)), 0);
    QCOMPARE(BillingCycle(QDate(2024, 1, 10), 2, IntervalUnit::Week).indexOf(QDate(2024, 1, 9)), -1);
}

void TestCalendar::leadingStub_liesInTheAlignedPeriod_data() {
    QTest::addColumn<QDate>("anchor");
    QTest::addColumn<int>("anchorDay");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::newRow("first of the month") << QDate(2024, 4, 15) << 1 << 1 << QDate(2024, 4, 1) << QDate(2024, 5, 1);
    QTest::newRow("day still to come") << QDate(2024, 4, 15) << 20 << 1 << QDate(2024, 3, 20) << QDate(2024, 4, 20);
    QTest::newRow("end of month") << QDate(2024, 4, 15) << 31 << 1 << QDate(2024, 3, 31) << QDate(2024, 4, 30);
    QTest::newRow("clamped day is the day")
        << QDate(2024, 4, 30) << 31 << 1 << QDate(2024, 4, 30) << QDate(2024, 5, 31);
    QTest::newRow("quarterly") << QDate(2024, 2, 10) << 1 << 3 << QDate(2024, 2, 1) << QDate(2024, 5, 1);
    QTest::newRow("over the year") << QDate(2024, 1, 3) << 5 << 1 << QDate(2023, 12, 5) << QDate(2024, 1, 5);
}

void TestCalendar::leadingStub_liesInTheAlignedPeriod() {
    QFETCH(QDate, anchor);
    QFETCH(int, anchorDay);
    QFETCH(int, count);
    const BillingCycle cycle(anchor, count, IntervalUnit::Month, anchorDay);
    QTEST(cycle.periodContaining(anchor).start, "start");
    QTEST(cycle.periodContaining(anchor).end, "end");
    QCOMPARE(cycle.indexOf(anchor), 0);
}

void TestCalendar::period_isHalfOpen() {
    const Period january{QDate(2024, 1, 1), QDate(2024, 2, 1)};
    QCOMPARE(january.days(), 31);
    QCOMPARE(january.lastDay(), QDate(2024, 1, 31));
    QVERIFY(january.contains(QDate(2024, 1, 31)));
    QVERIFY(!january.contains(QDate(2024, 2, 1)));
    QVERIFY(january.intersected({QDate(2024, 2, 1), QDate(2024, 3, 1)}).isEmpty());
    QCOMPARE(january.intersected({QDate(2024, 1, 20), QDate(2024, 3, 1)}).days(), 12);
    QVERIFY(Period().isEmpty());
}

void TestCalendar::dueDate_followsTheTerms_data() {
    QTest::addColumn<PaymentTerms::Kind>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<QDate>("due");
    using Kind = PaymentTerms::Kind;
    QTest::newRow("on receipt") << Kind::NetDays << 0 << QDate(2026, 1, 31) << QDate(2026, 1, 31);
    QTest::newRow("30 days") << Kind::NetDays << 30 << QDate(2026, 1, 31) << QDate(2026, 3, 2);
    QTest::newRow("30 days, leap year") << Kind::NetDays << 30 << QDate(2024, 1, 31) << QDate(2024, 3, 1);
    QTest::newRow("end of month") << Kind::EndOfMonth << 0 << QDate(2026, 2, 3) << QDate(2026, 2, 28);
    QTest::newRow("45 days, end of month") << Kind::EndOfMonth << 45 << QDate(2026, 1, 10) << QDate(2026, 2, 28);
    QTest::newRow("on the 10th") << Kind::DayOfMonth << 10 << QDate(2026, 12, 10) << QDate(2027, 1, 10);
}

void TestCalendar::dueDate_followsTheTerms() {
    QFETCH(PaymentTerms::Kind, kind);
    QFETCH(int, value);
    QFETCH(QDate, issued);
    QTEST((PaymentTerms{kind, value}.dueDate(issued)), "due");
}

void TestCalendar::terms_outOfRangeAreRefused() {
    using Kind = PaymentTerms::Kind;
    for (const PaymentTerms& good : {PaymentTerms{Kind::NetDays, 0}, {Kind::NetDays, 365}, {Kind::DayOfMonth, 31}})
        QVERIFY(validate(good).empty());
    for (const PaymentTerms& bad :
         {PaymentTerms{Kind::NetDays, -1}, {Kind::EndOfMonth, 366}, {Kind::DayOfMonth, 0}, {Kind::DayOfMonth, 32}}) {
        QCOMPARE(validate(bad).size(), size_t{1});
        QCOMPARE(validate(bad).front().field, u"paymentTerms"_s);
    }
}

void TestCalendar::words_readBackWhatTheyWrite() {
    for (const IntervalUnit unit : {IntervalUnit::Day, IntervalUnit::Week, IntervalUnit::Month, IntervalUnit::Year})
        QVERIFY(intervalUnitFromString(toString(unit)).value() == unit);
    QVERIFY(!intervalUnitFromString(u"months"_s));
    using Kind = PaymentTerms::Kind;
    for (const Kind kind : {Kind::NetDays, Kind::EndOfMonth, Kind::DayOfMonth})
        QVERIFY(paymentTermsKindFromString(toString(kind)).value() == kind);
    QVERIFY(!paymentTermsKindFromString(u""_s));
}

void TestCalendar::terms_readLikeASentence() {
    using Kind = PaymentTerms::Kind;
    QCOMPARE(displayName(PaymentTerms{Kind::NetDays, 0}), u"on receipt"_s);
    QCOMPARE(displayName(PaymentTerms{Kind::NetDays, 30}), u"30 days"_s);
    QCOMPARE(displayName(PaymentTerms{Kind::EndOfMonth, 45}), u"45 days, end of month"_s);
    QCOMPARE(displayName(PaymentTerms{Kind::DayOfMonth, 15}), u"on day 15 of the month"_s);
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
