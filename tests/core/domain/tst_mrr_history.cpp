#include "domain/revenue/MrrHistory.h"
#include "domain/revenue/PlannedCharge.h"

#include <QObject>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What happened to a customer's monthly revenue (vector REV-07), and what subscriptions will be charged.
class tst_mrr_history : public QObject {
    Q_OBJECT
private slots:
    void movementsLeadFromStartToEnd();
    void aChangeOfPlanOnOneDayIsOneMovement();
    void aCustomerWhoComesBackIsNotNew();
    void freeSubscriptionsMakeActiveCustomersWhoDoNotPay();
    void currenciesStayApart();
    void takenAwayAgainNothingIsLeft();
    void chargesRepeat();
    void chargesOfATermEnd();
    void chargesAimAtTheirDayOfMonth();
};

namespace {

MrrSpan span(QDate start, std::optional<QDate> lastDay, qint64 euros, Currency currency = Currency::eur()) {
    return {start, lastDay, Money::fromMinor(euros * 100, currency)};
}

DayTable history(std::initializer_list<MrrSpan> spans) {
    DayTable table;
    addMrrHistory(std::span(spans.begin(), spans.size()), table);
    return table;
}

struct Contract {
    Contract() {
        plan.intervalUnit = IntervalUnit::Month;
        price.amount = UnitPrice::fromMillionths(31'000'000);
        subscription.startDate = subscription.anchorDate = QDate(2026, 1, 31);
    }
    ChargeTable charges() const {
        ChargeTable table;
        addPlannedCharges(subscription, plan, price, table);
        return table;
    }
    Subscription subscription;
    Plan plan;
    Price price;
};

} // namespace

void tst_mrr_history::movementsLeadFromStartToEnd() {
    // REV-07: 1000 + 200 new + 50 expansion − 30 contraction − 120 churn = 1100.
    DayTable table;
    const std::vector<std::vector<MrrSpan>> customers{
        {span({2025, 1, 1}, {}, 500), span({2026, 1, 10}, {}, 50)},            // takes more
        {span({2025, 1, 1}, {}, 350), span({2025, 1, 1}, {{2026, 1, 8}}, 30)}, // takes less
        {span({2025, 1, 1}, {{2026, 1, 19}}, 120)},                            // leaves
        {span({2026, 1, 31}, {}, 200)},                                        // comes
    };
    for (const auto& customer : customers)
        addMrrHistory(customer, table);
    qint64 start = 0;
    DayFigures january;
    for (const auto& [key, day] : table) {
        if (key.day < QDate(2026, 1, 1))
            start += day[Measure::NewMrr];
        else
            january.add(day);
    }
    QCOMPARE(start, 100'000);
    QCOMPARE(january[Measure::NewMrr], 20'000);
    QCOMPARE(january[Measure::ExpansionMrr], 5'000);
    QCOMPARE(january[Measure::ContractionMrr], -3'000);
    QCOMPARE(january[Measure::ChurnMrr], -12'000);
    QCOMPARE(january[Measure::ReturnedMrr], 0);
    QCOMPARE(january[Measure::NewPayers], 1);
    QCOMPARE(january[Measure::LostPayers], -1);
    QCOMPARE(january[Measure::ActiveCustomers], 0);
    QCOMPARE(start + january[Measure::NewMrr] + january[Measure::ExpansionMrr] + january[Measure::ContractionMrr] +
                 january[Measure::ChurnMrr],
             110'000);
}

void tst_mrr_history::aChangeOfPlanOnOneDayIsOneMovement() {
    const DayTable table = history({span({2026, 1, 1}, {{2026, 1, 14}}, 20), span({2026, 1, 15}, {}, 35)});
    QCOMPARE(table.size(), size_t(2));
    const DayFigures& change = table.at({Currency::eur(), {2026, 1, 15}});
    QCOMPARE(change[Measure::ExpansionMrr], 1'500);
    QCOMPARE(change[Measure::ChurnMrr], 0);
    QCOMPARE(change[Measure::Subscriptions], 0);
}

void tst_mrr_history::aCustomerWhoComesBackIsNotNew() {
    const DayTable table = history({span({2026, 1, 1}, {{2026, 1, 31}}, 20), span({2026, 3, 1}, {}, 25)});
    QCOMPARE(table.at({Currency::eur(), {2026, 1, 1}})[Measure::NewPayers], 1);
    QCOMPARE(table.at({Currency::eur(), {2026, 2, 1}})[Measure::ChurnMrr], -2'000);
    QCOMPARE(table.at({Currency::eur(), {2026, 3, 1}})[Measure::ReturnedMrr], 2'500);
    QCOMPARE(table.at({Currency::eur(), {2026, 3, 1}})[Measure::ReturnedPayers], 1);
    QCOMPARE(table.at({Currency::eur(), {2026, 3, 1}})[Measure::NewMrr], 0);
}

void tst_mrr_history::freeSubscriptionsMakeActiveCustomersWhoDoNotPay() {
    const DayTable table = history({span({2026, 1, 1}, {}, 0)});
    const DayFigures& day = table.at({Currency::eur(), {2026, 1, 1}});
    QCOMPARE(day[Measure::ActiveCustomers], 1);
    QCOMPARE(day[Measure::Subscriptions], 1);
    QCOMPARE(day[Measure::NewPayers], 0);
}

void tst_mrr_history::currenciesStayApart() {
    const Currency dollars = *Currency::fromCode(u"USD"_s);
    const DayTable table = history({span({2026, 1, 1}, {}, 20), span({2026, 1, 1}, {}, 30, dollars)});
    QCOMPARE(table.at({Currency::eur(), {2026, 1, 1}})[Measure::NewMrr], 2'000);
    QCOMPARE(table.at({dollars, {2026, 1, 1}})[Measure::NewMrr], 3'000);
}

void tst_mrr_history::takenAwayAgainNothingIsLeft() {
    const std::vector<MrrSpan> spans{span({2026, 1, 1}, {{2026, 2, 3}}, 20), span({2026, 1, 9}, {}, 5),
                                     span({2026, 4, 1}, {{2026, 3, 1}}, 7)};
    DayTable table;
    addMrrHistory(spans, table);
    QVERIFY(!table.empty());
    addMrrHistory(spans, table, -1);
    for (const auto& [key, day] : table)
        QVERIFY(day.isZero());
}

void tst_mrr_history::chargesRepeat() {
    Contract contract;
    contract.plan.intervalUnit = IntervalUnit::Year;
    contract.subscription.startDate = contract.subscription.anchorDate = QDate(2026, 2, 10);
    const ChargeTable table = contract.charges();
    QCOMPARE(table.size(), size_t(1));
    const auto& [key, figures] = *table.begin();
    QCOMPARE(key.dueOn, QDate(2026, 2, 10));
    QCOMPARE(key.months, 12);
    QCOMPARE(key.anchorDay, 0);
    QCOMPARE(figures.subscriptions, 1);
    QCOMPARE(figures.netMinor, 3'100);
    QCOMPARE(key.charge(2), QDate(2028, 2, 10));
}

void tst_mrr_history::chargesOfATermEnd() {
    Contract contract;
    contract.subscription.startDate = contract.subscription.anchorDate = QDate(2026, 1, 1);
    contract.subscription.lastDay = QDate(2026, 3, 10);
    const ChargeTable table = contract.charges();
    QCOMPARE(table.size(), size_t(3));
    const auto last = std::prev(table.end());
    QCOMPARE(last->first.dueOn, QDate(2026, 3, 1));
    QVERIFY(!last->first.repeats());
    QCOMPARE(last->second.netMinor, 1'000); // 10 of 31 days
    contract.subscription.billedUntil = QDate(2026, 3, 11);
    QVERIFY(contract.charges().empty());
}

void tst_mrr_history::chargesAimAtTheirDayOfMonth() {
    Contract contract;
    contract.subscription.billedUntil = QDate(2026, 2, 28);
    const ChargeTable table = contract.charges();
    QCOMPARE(table.size(), size_t(1));
    const ChargeKey& key = table.begin()->first;
    QCOMPARE(key.dueOn, QDate(2026, 2, 28));
    QCOMPARE(key.anchorDay, 31);
    QCOMPARE(key.charge(1), QDate(2026, 3, 31));
    QCOMPARE(key.charge(2), QDate(2026, 4, 30));
}

QTEST_GUILESS_MAIN(tst_mrr_history)
#include "tst_mrr_history.moc"
