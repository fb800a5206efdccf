#include "domain/revenue/Ageing.h"
#include "domain/revenue/Mrr.h"

#include <QFile>
#include <QJsonDocument>
#include <QObject>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Contract {
    Subscription subscription;
    Plan plan;
    Price price;

    Contract(const QString& amount, int count, IntervalUnit unit) {
        subscription.startDate = QDate(2026, 1, 1);
        plan.intervalCount = count;
        plan.intervalUnit = unit;
        price.amount = parseDecimal<UnitPrice>(amount).value();
    }
    QString mrr() const { return monthlyRecurringRevenue(subscription, plan, price).toString(); }
    QString mrrOn(QDate day) const { return monthlyRecurringRevenueOn(day, subscription, plan, price).toString(); }
};

} // namespace

/// Monthly value of subscriptions (rule R21), and how late open amounts are.
class tst_mrr : public QObject {
    Q_OBJECT

private slots:
    void vectorRev05();
    void intervals_data();
    void intervals();
    void roundedOnce();
    void withoutTax();
    void countsCodesThatHoldForGood();
    void bigFigures();
    void onADay();
    void ageing_data();
    void ageing();
};

void tst_mrr::vectorRev05() {
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR) + u"/tests/data/billing-vectors.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int seen = 0;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
        if (value[u"id"].toString() != u"REV-05")
            continue;
        const QJsonArray prices = value[u"inputs"][u"prices"].toArray();
        for (qsizetype i = 0; i < prices.size(); ++i, ++seen)
            QCOMPARE(Contract(prices.at(i)[0].toString(), 1, intervalUnitFromString(prices.at(i)[1].toString()).value())
                         .mrr(),
                     value[u"expected"][u"mrr"][i].toString());
    }
    QCOMPARE(seen, 5);
}

void tst_mrr::intervals_data() {
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("quarter") << u"135"_s << 3 << u"month"_s << u"45.00"_s;
    QTest::newRow("two years") << u"708"_s << 2 << u"year"_s << u"29.50"_s;
    QTest::newRow("week: 52/12") << u"14.9375"_s << 1 << u"week"_s << u"64.73"_s;
    QTest::newRow("two weeks") << u"12"_s << 2 << u"week"_s << u"26.00"_s;
    QTest::newRow("30 days: 365/12/30") << u"30"_s << 30 << u"day"_s << u"30.42"_s;
    QTest::newRow("one day") << u"1"_s << 1 << u"day"_s << u"30.42"_s;
}

void tst_mrr::intervals() {
    QFETCH(const QString, amount);
    QFETCH(const int, count);
    QFETCH(const QString, unit);
    QFETCH(const QString, expected);
    QCOMPARE(Contract(amount, count, intervalUnitFromString(unit).value()).mrr(), expected);
}

void tst_mrr::roundedOnce() {
    Contract contract(u"0.10"_s, 1, IntervalUnit::Year);
    contract.subscription.quantity = Quantity::fromInteger(3);
    contract.subscription.discount = parsePercent(u"40").value();
    // 0.10 × 3 × 0.6 / 12 = 0.015 → 0.02; per unit it would be 0.005 → 0.01 each.
    QCOMPARE(contract.mrr(), u"0.02"_s);
    contract.plan.billing = BillingType::OneOff;
    QCOMPARE(contract.mrr(), u"0.00"_s);
}

void tst_mrr::withoutTax() {
    Contract contract(u"12"_s, 1, IntervalUnit::Month);
    contract.price.taxIncluded = true;
    QCOMPARE(contract.mrr(), u"10.00"_s);
    contract.plan.vatExempt = true;
    QCOMPARE(contract.mrr(), u"12.00"_s);
}

void tst_mrr::countsCodesThatHoldForGood() {
    Contract contract(u"100"_s, 1, IntervalUnit::Year);
    contract.subscription.discount = parsePercent(u"10").value();
    AppliedPromotion code;
    code.promotion = PromotionId{1};
    code.rate = parsePercent(u"20").value();
    code.from = QDate(2026, 1, 1);
    contract.subscription.promotion = code;
    QCOMPARE(contract.mrr(), u"6.00"_s);                        // 100 × 0.9 × 0.8 ÷ 12
    contract.subscription.promotion->until = QDate(2027, 1, 1); // of one period: not recurring
    QCOMPARE(contract.mrr(), u"7.50"_s);
    code.rate = {};
    code.amountMinor = 3000;
    contract.subscription.promotion = code;
    QCOMPARE(contract.mrr(), u"5.00"_s); // (90 − 30) ÷ 12
    contract.price.taxIncluded = true;
    contract.subscription.discount = {};
    contract.price.amount = UnitPrice::fromInteger(108);
    QCOMPARE(contract.mrr(), u"5.00"_s); // (108 ÷ 1.2 − 30) ÷ 12
    code.amountMinor = 900'000;
    contract.subscription.promotion = code;
    QCOMPARE(contract.mrr(), u"0.00"_s); // no less than nothing
}

void tst_mrr::bigFigures() {
    // A plain 128-bit product of these factors would overflow.
    Contract contract(u"999999.999999"_s, 30, IntervalUnit::Day);
    contract.subscription.quantity = parseDecimal<Quantity>(u"12345.678901").value();
    contract.subscription.discount = parsePercent(u"12.3457").value();
    contract.plan.vatRate = parsePercent(u"19.6789").value();
    contract.price.taxIncluded = true;
    QCOMPARE(contract.mrr(), u"9167712343.50"_s);
}

void tst_mrr::onADay() {
    Contract contract(u"30"_s, 1, IntervalUnit::Month);
    contract.subscription.lastDay = QDate(2026, 6, 30);
    QCOMPARE(contract.mrrOn(QDate(2025, 12, 31)), u"0.00"_s);
    QCOMPARE(contract.mrrOn(QDate(2026, 1, 1)), u"30.00"_s);
    QCOMPARE(contract.mrrOn(QDate(2026, 6, 30)), u"30.00"_s);
    QCOMPARE(contract.mrrOn(QDate(2026, 7, 1)), u"0.00"_s);
}

void tst_mrr::ageing_data() {
    QTest::addColumn<int>("daysLate");
    QTest::addColumn<int>("bucket");
    for (const auto& [days, bucket] :
         {std::pair{-5, 0}, std::pair{0, 0}, std::pair{1, 1}, std::pair{30, 1}, std::pair{31, 2}, std::pair{60, 2},
          std::pair{61, 3}, std::pair{90, 3}, std::pair{91, 4}, std::pair{400, 4}})
        QTest::addRow("%d days", days) << days << bucket;
}

void tst_mrr::ageing() {
    QFETCH(const int, daysLate);
    QFETCH(const int, bucket);
    const QDate due(2026, 1, 31);
    QCOMPARE(Ageing::bucketOf(due, due.addDays(daysLate)), bucket);
}

QTEST_APPLESS_MAIN(tst_mrr)
#include "tst_mrr.moc"
