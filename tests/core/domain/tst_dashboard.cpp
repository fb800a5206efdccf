#include "domain/revenue/Dashboard.h"

#include <QObject>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What the dashboard makes of the days: periods, cards, forecast, renewals.
class tst_dashboard : public QObject {
    Q_OBJECT
private slots:
    void periods_data();
    void periods();
    void cards();
    void movementsLeadFromOneMonthToTheNext();
    void anOpenInvoiceComesWithTheUsualDelay();
    void lateOnesComeLaterAndVeryLateOnesNot();
    void chargesBecomeCashWithTermsAndVat();
    void renewalsByMonth();
    void nothingIsNothing();

private:
    static Dashboard dashboard(const DayTable& days, const ChargeTable& charges = {},
                               const std::map<qint64, qint64>& delays = {},
                               DashboardPeriod period = DashboardPeriod::ThisMonth) {
        return dashboardOf(Currency::eur(), period, QDate(2026, 11, 18), days, charges, delays, {});
    }
    static DayFigures& on(DayTable& days, QDate day) { return days[{Currency::eur(), day}]; }
    static qint64 expectedIn(const Dashboard& dashboard, QDate day) {
        for (const CashWeek& week : dashboard.forecast.weeks)
            if (week.monday <= day && day < week.monday.addDays(7))
                return week.expected();
        return -1;
    }
};

void tst_dashboard::periods_data() {
    QTest::addColumn<int>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("firstBefore");
    QTest::addColumn<QDate>("lastBefore");
    const auto row = [](const char* name, DashboardPeriod period, QDate day, QDate a, QDate b, QDate c, QDate d) {
        QTest::newRow(name) << static_cast<int>(period) << day << a << b << c << d;
    };
    row("month", DashboardPeriod::ThisMonth, {2026, 11, 18}, {2026, 11, 1}, {2026, 11, 18}, {2026, 10, 1},
        {2026, 10, 18});
    row("month, its end", DashboardPeriod::ThisMonth, {2026, 2, 28}, {2026, 2, 1}, {2026, 2, 28}, {2026, 1, 1},
        {2026, 1, 31});
    row("month, longer than the one before", DashboardPeriod::ThisMonth, {2026, 3, 30}, {2026, 3, 1}, {2026, 3, 30},
        {2026, 2, 1}, {2026, 2, 28});
    row("last month", DashboardPeriod::LastMonth, {2026, 3, 15}, {2026, 2, 1}, {2026, 2, 28}, {2026, 1, 1},
        {2026, 1, 31});
    row("quarter", DashboardPeriod::ThisQuarter, {2026, 11, 18}, {2026, 10, 1}, {2026, 11, 18}, {2026, 7, 1},
        {2026, 8, 18});
    row("year", DashboardPeriod::ThisYear, {2024, 2, 29}, {2024, 1, 1}, {2024, 2, 29}, {2023, 1, 1}, {2023, 2, 28});
    row("12 months", DashboardPeriod::LastTwelveMonths, {2026, 11, 18}, {2025, 12, 1}, {2026, 11, 18}, {2024, 12, 1},
        {2025, 11, 18});
}

void tst_dashboard::periods() {
    QFETCH(int, period);
    QFETCH(QDate, today);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QDate, firstBefore);
    QFETCH(QDate, lastBefore);
    const DaySpan span = spanOf(static_cast<DashboardPeriod>(period), today);
    const DaySpan before = spanBefore(static_cast<DashboardPeriod>(period), today);
    QCOMPARE(span.first, first);
    QCOMPARE(span.last, last);
    QCOMPARE(before.first, firstBefore);
    QCOMPARE(before.last, lastBefore);
}

void tst_dashboard::cards() {
    DayTable days;
    on(days, {2026, 1, 1}).add(Measure::NewMrr, 100'000);
    on(days, {2026, 1, 1}).add(Measure::NewPayers, 4);
    on(days, {2026, 11, 3}).add(Measure::ExpansionMrr, 1'000);
    on(days, {2026, 11, 4}).add(Measure::ChurnMrr, -6'000);
    on(days, {2026, 11, 4}).add(Measure::LostPayers, -1);
    on(days, {2026, 10, 10}).add(Measure::Invoiced, 90'000);
    on(days, {2026, 10, 31}).add(Measure::Due, 90'000);
    on(days, {2026, 10, 31}).add(Measure::Open, 60'000);
    on(days, {2026, 11, 5}).add(Measure::Settled, 30'000);
    on(days, {2026, 11, 5}).add(Measure::SettledLate, 30'000);
    on(days, {2026, 11, 5}).add(Measure::Received, 30'000);
    const Dashboard board = dashboard(days);
    const auto now = [&board](Kpi kpi) { return board.kpis[static_cast<size_t>(kpi)].now; };
    const auto before = [&board](Kpi kpi) { return board.kpis[static_cast<size_t>(kpi)].before; };
    QCOMPARE(now(Kpi::Mrr), std::optional<qint64>(95'000));
    QCOMPARE(before(Kpi::Mrr), std::optional<qint64>(100'000));
    QCOMPARE(now(Kpi::Arr), std::optional<qint64>(1'140'000));
    QCOMPARE(now(Kpi::Arpu), std::optional<qint64>(31'667));
    QCOMPARE(now(Kpi::NetChurn), std::optional<qint64>(50)); // 5.0 %
    QCOMPARE(now(Kpi::Receivables), std::optional<qint64>(60'000));
    QCOMPARE(before(Kpi::Receivables), std::optional<qint64>(90'000));
    QCOMPARE(now(Kpi::Dso), std::optional<qint64>(60));
    QCOMPARE(now(Kpi::Collected), std::optional<qint64>(30'000));
    QCOMPARE(now(Kpi::OverdueShare), std::optional<qint64>(1'000));
    QCOMPARE(before(Kpi::OverdueShare), std::optional<qint64>(0));
    QCOMPARE(board.ageing.buckets[1].minor(), 60'000);
    QCOMPARE(board.ageing.buckets[0].minor(), 0);
    const auto& history = board.kpis[static_cast<size_t>(Kpi::Mrr)].history;
    QVERIFY(!history[0]); // December 2025: nothing is known
    QCOMPARE(history[1], std::optional<qint64>(100'000));
    QCOMPARE(history[11], std::optional<qint64>(95'000));
}

void tst_dashboard::movementsLeadFromOneMonthToTheNext() {
    DayTable days;
    on(days, {2026, 2, 10}).add(Measure::NewMrr, 500);
    on(days, {2026, 4, 1}).add(Measure::ExpansionMrr, 70);
    on(days, {2026, 4, 30}).add(Measure::ContractionMrr, -20);
    on(days, {2026, 9, 9}).add(Measure::ChurnMrr, -550);
    on(days, {2026, 11, 18}).add(Measure::ReturnedMrr, 80);
    on(days, {2026, 11, 19}).add(Measure::NewMrr, 9); // tomorrow
    const Dashboard board = dashboard(days);
    QCOMPARE(board.movements.size(), size_t(12));
    qint64 carried = 0;
    for (const MrrMonth& month : board.movements) {
        QCOMPARE(month.start, carried);
        QCOMPARE(month.start + month.added + month.returned + month.expansion + month.contraction + month.churn,
                 month.end);
        carried = month.end;
    }
    QCOMPARE(carried, 80);
}

void tst_dashboard::anOpenInvoiceComesWithTheUsualDelay() {
    DayTable days;
    on(days, {2026, 11, 1}).add(Measure::Invoiced, 50'000);
    on(days, {2026, 11, 30}).add(Measure::Open, 50'000);
    const Dashboard board = dashboard(days, {}, {{-3, 2}, {8, 5}, {40, 2}});
    QCOMPARE(board.forecast.usualDelay, std::optional<int>(8));
    QCOMPARE(board.forecast.payments, 9);
    QCOMPARE(expectedIn(board, {2026, 12, 8}), 50'000);
    QCOMPARE(board.forecast.weeks.size(), size_t(17));
    QCOMPARE(board.forecast.weeks.front().monday, QDate(2026, 10, 19));
}

void tst_dashboard::lateOnesComeLaterAndVeryLateOnesNot() {
    DayTable days;
    on(days, {2026, 11, 8}).add(Measure::Open, 10'000); // 10 days late: those who were later took 40
    on(days, {2026, 9, 20}).add(Measure::Open, 20'000); // 59 days late: nobody was that late, next week
    on(days, {2026, 8, 1}).add(Measure::Open, 30'000);  // 109 days late
    const Dashboard board = dashboard(days, {}, {{8, 5}, {40, 2}});
    QCOMPARE(expectedIn(board, {2026, 12, 18}), 10'000);
    QCOMPARE(expectedIn(board, {2026, 11, 25}), 20'000);
    QCOMPARE(board.forecast.notCounted, 30'000);
}

void tst_dashboard::chargesBecomeCashWithTermsAndVat() {
    DayTable days;
    on(days, {2026, 6, 1}).add(Measure::Invoiced, 12'000);
    on(days, {2026, 6, 1}).add(Measure::NetSales, 10'000);
    const ChargeTable charges{{{Currency::eur(), {2026, 11, 20}, 1, 0, 0}, {2, 5'000}}};
    const Dashboard board = dashboard(days, charges); // terms: 30 days
    QCOMPARE(expectedIn(board, {2026, 12, 20}), 6'000);
    QCOMPARE(expectedIn(board, {2027, 1, 19}), 6'000);
    QCOMPARE(expectedIn(board, {2026, 11, 20}), 0);
}

void tst_dashboard::renewalsByMonth() {
    const ChargeTable charges{{{Currency::eur(), {2026, 10, 31}, 1, 0, 31}, {3, 3'000}}, // one month behind
                              {{Currency::eur(), {2027, 1, 5}, 12, 0, 0}, {1, 24'000}},
                              {{Currency::eur(), {2026, 12, 24}, 0, 0, 0}, {1, 500}}};
    const Dashboard board = dashboard({}, charges);
    QCOMPARE(board.renewals.size(), size_t(6));
    QCOMPARE(board.renewals[0].month, QDate(2026, 11, 1));
    QCOMPARE(board.renewals[0].amount, 6'000); // the one behind and 30 November
    QCOMPARE(board.renewals[0].subscriptions, 6);
    QCOMPARE(board.renewals[1].amount, 3'500);
    QCOMPARE(board.renewals[2].amount, 3'000);
    QCOMPARE(board.renewals[2].longAmount, 24'000);
    QCOMPARE(board.renewals[5].longAmount, 0);
    QVERIFY(!board.isEmpty);
}

void tst_dashboard::nothingIsNothing() {
    const Dashboard board = dashboard({});
    QVERIFY(board.isEmpty);
    for (const KpiFigure& figure : board.kpis)
        QVERIFY(!figure.now && !figure.before);
    QVERIFY(board.forecast.isEmpty());
    QVERIFY(!board.forecast.usualDelay);
}

QTEST_GUILESS_MAIN(tst_dashboard)
#include "tst_dashboard.moc"
