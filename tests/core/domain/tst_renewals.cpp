#include "domain/revenue/CashForecast.h"
#include "domain/revenue/Renewals.h"

#include <QTest>

#include <random>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What stands above the lists of subscriptions and of the billing history.
class TestRenewals : public QObject {
    Q_OBJECT
private slots:
    void renewalsAreYearlyAndNotEnded();
    void whatIsLateCountsForThisMonth();
    void billingIsToldByMonth();
    void earlyPayersComeFirst_data();
    void earlyPayersComeFirst();
};

namespace {

const Currency eur = Currency::eur();
const QDate today(2026, 11, 22);

} // namespace

void TestRenewals::renewalsAreYearlyAndNotEnded() {
    const ChargeTable charges{
        {{.currency = eur, .dueOn = {2026, 12, 3}, .months = 12}, {2, 24'000}},
        {{.currency = eur, .dueOn = {2026, 12, 9}, .months = 24}, {1, 5'000}},
        {{.currency = eur, .dueOn = {2026, 12, 9}, .days = 364}, {1, 100}},
        {{.currency = eur, .dueOn = {2026, 12, 9}, .months = 1}, {50, 99'999}}, // monthly
        {{.currency = eur, .dueOn = {2026, 12, 9}}, {1, 77'777}},               // the last of a term
        {{.currency = eur, .dueOn = {2027, 11, 1}, .months = 12}, {1, 88'888}}, // beyond twelve months
        {{.currency = *Currency::fromCode(u"USD"), .dueOn = {2026, 12, 3}, .months = 12}, {1, 66'666}},
    };
    const RenewalOutlook outlook = renewalOutlookOf(eur, today, charges);
    QCOMPARE(outlook.ahead.size(), size_t(12));
    QCOMPARE(outlook.ahead[0].month, QDate(2026, 11, 1));
    QCOMPARE(outlook.ahead[1].subscriptions, 4);
    QCOMPARE(outlook.ahead[1].amount, 29'100);
    qint64 all = 0;
    for (const YearlyRenewals& month : outlook.ahead)
        all += month.amount;
    QCOMPARE(all, 29'100);
}

void TestRenewals::whatIsLateCountsForThisMonth() {
    const ChargeTable charges{{{.currency = eur, .dueOn = {2025, 2, 3}, .months = 12}, {1, 700}}};
    const RenewalOutlook outlook = renewalOutlookOf(eur, today, charges);
    QCOMPARE(outlook.ahead[0].subscriptions, 1);
    QCOMPARE(outlook.ahead[0].amount, 700);
}

void TestRenewals::billingIsToldByMonth() {
    DayTable days;
    const auto on = [&days](QDate day, Measure measure, qint64 value) { days[{eur, day}].add(measure, value); };
    on({2026, 11, 2}, Measure::Invoiced, 12'000);
    on({2026, 11, 5}, Measure::Credited, 2'000);
    on({2026, 10, 5}, Measure::Received, 500);
    on({2025, 11, 30}, Measure::Invoiced, 999); // a year ago: not shown
    on({2026, 11, 21}, Measure::Open, 300);
    on({2026, 11, 21}, Measure::OpenInvoices, 1);
    on({2026, 11, 22}, Measure::Open, 50);
    on({2026, 11, 22}, Measure::OpenInvoices, 2);
    on({2026, 12, 30}, Measure::Open, 7);
    on({2026, 12, 30}, Measure::OpenInvoices, 1);
    const BillingOutlook outlook = billingOutlookOf(eur, today, days);
    QCOMPARE(outlook.past.size(), size_t(12));
    QCOMPARE(outlook.past.front().month, QDate(2025, 12, 1));
    QCOMPARE(outlook.past.back().billed, 10'000);
    QCOMPARE(outlook.past[10].collected, 500);
    QCOMPARE(outlook.past.front().billed, 0);
    QCOMPARE(outlook.open.amount, 357);
    QCOMPARE(outlook.open.invoices, 4);
    QCOMPARE(outlook.overdue.amount, 300);
    QCOMPARE(outlook.overdue.invoices, 1);
    QCOMPARE(outlook.dueSoon.amount, 50);
    QCOMPARE(outlook.dueSoon.invoices, 2);
}

void TestRenewals::earlyPayersComeFirst_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRenewals::earlyPayersComeFirst() {
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<quint32>(bound)); };
    DayTable days;
    std::map<qint64, qint64> delays;
    for (int i = below(12); i > 0; --i)
        delays[below(80) - 20] += 1 + below(9);
    for (int i = 0; i < 30; ++i)
        days[{eur, today.addDays(below(120) - 80)}].add(Measure::Open, 1 + below(100'000));
    ChargeTable charges;
    for (int i = 0; i < 10; ++i)
        charges[{.currency = eur, .dueOn = today.addDays(below(100)), .months = 1}] = {1, 1 + below(5'000)};
    const CashForecast forecast = forecastCash(BookDays(days), charges, delays, PaymentTerms(), today);
    qint64 early = 0;
    qint64 usually = 0;
    qint64 late = 0;
    for (const CashWeek& week : forecast.weeks) {
        early += week.early;
        usually += week.expected();
        late += week.late;
        // Whatever the delays are: by the end of each week, no less has come than if customers were slower.
        QVERIFY(early >= usually);
        QVERIFY(usually >= late);
    }
}

QTEST_GUILESS_MAIN(TestRenewals)
#include "tst_renewals.moc"
