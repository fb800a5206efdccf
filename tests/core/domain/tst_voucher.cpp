#include "domain/promotions/Voucher.h"

#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Who grants vouchers, until when they can be claimed and applied, and what they pay for.
class TestVoucher : public QObject {
    Q_OBJECT
private slots:
    void isGrantedByTheYear();
    void deadlinesAreCalendarMonths_data();
    void deadlinesAreCalendarMonths();
    void theLastDayStillCounts();
    void saysWhyNot();
    void paysOnePeriod();
    void offersAreChecked();

private:
    static Voucher bought(QDate day) {
        Voucher voucher = granted({.plan = PlanId{1}, .reward = PlanId{2}}, day);
        voucher.code = u"V000001"_s;
        return voucher;
    }
};

void TestVoucher::isGrantedByTheYear() {
    Product product;
    product.kind = ProductKind::PremiumPlan;
    Plan plan;
    const auto grants = [&](int count, IntervalUnit unit) {
        plan.intervalCount = count;
        plan.intervalUnit = unit;
        return grantsVouchers(product, plan);
    };
    QVERIFY(grants(1, IntervalUnit::Year) && grants(2, IntervalUnit::Year) && grants(12, IntervalUnit::Month));
    QVERIFY(grants(52, IntervalUnit::Week) && grants(365, IntervalUnit::Day));
    QVERIFY(!grants(11, IntervalUnit::Month) && !grants(1, IntervalUnit::Month) && !grants(364, IntervalUnit::Day));
    plan.billing = BillingType::OneOff;
    QVERIFY(!grants(1, IntervalUnit::Year));
    plan.billing = BillingType::Recurring;
    product.kind = ProductKind::Domain;
    QVERIFY(!grants(1, IntervalUnit::Year));
}

void TestVoucher::deadlinesAreCalendarMonths_data() {
    QTest::addColumn<QDate>("purchase");
    QTest::addColumn<QDate>("claimUntil");
    QTest::addColumn<QDate>("validUntil");
    QTest::newRow("31 December") << QDate(2026, 12, 31) << QDate(2027, 2, 28) << QDate(2027, 12, 31);
    QTest::newRow("before a leap day") << QDate(2027, 12, 31) << QDate(2028, 2, 29) << QDate(2028, 12, 31);
    QTest::newRow("on a leap day") << QDate(2028, 2, 29) << QDate(2028, 4, 29) << QDate(2029, 2, 28);
    QTest::newRow("in the middle") << QDate(2026, 3, 15) << QDate(2026, 5, 15) << QDate(2027, 3, 15);
}

void TestVoucher::deadlinesAreCalendarMonths() {
    QFETCH(const QDate, purchase);
    const Voucher voucher = bought(purchase);
    QTEST(voucher.claimUntil, "claimUntil");
    QTEST(voucher.validUntil, "validUntil");
}

void TestVoucher::theLastDayStillCounts() {
    Voucher voucher = bought(QDate(2026, 12, 31));
    const QDate last(2027, 2, 28);
    QVERIFY(stateOn(voucher, last) == VoucherState::Available && mayClaim(voucher, last));
    QVERIFY(stateOn(voucher, last.addDays(1)) == VoucherState::Lapsed && !mayClaim(voucher, last.addDays(1)));
    QCOMPARE(deadline(voucher), last);
    voucher.claimedOn = last;
    const QDate end(2027, 12, 31);
    QCOMPARE(deadline(voucher), end);
    QVERIFY(stateOn(voucher, end) == VoucherState::Claimed && mayApply(voucher, end, end));
    QVERIFY(stateOn(voucher, end.addDays(1)) == VoucherState::Lapsed);
    QVERIFY(!mayApply(voucher, end, end.addDays(1)) && !mayApply(voucher, end.addDays(1), end));
    voucher.appliedOn = end;
    QVERIFY(stateOn(voucher, end.addDays(400)) == VoucherState::Applied);
}

void TestVoucher::saysWhyNot() {
    Voucher voucher = bought(QDate(2026, 3, 15));
    const QDate day(2026, 4, 1);
    const auto early = mayClaim(voucher, QDate(2026, 3, 14));
    QVERIFY(!early && early.error().field == u"claimUntil");
    QVERIFY(!mayApply(voucher, day, day)); // not claimed
    voucher.purchaseUndone = true;
    QVERIFY(stateOn(voucher, day) == VoucherState::Revoked && !mayClaim(voucher, day));
    voucher.purchaseUndone = false;
    voucher.claimedOn = day;
    voucher.purchaseUndone = true; // what was claimed before is kept
    QVERIFY(stateOn(voucher, day) == VoucherState::Claimed);
    QVERIFY(mayClaim(voucher, day).error().code == ErrorCode::Conflict);
    const auto before = mayApply(voucher, day.addDays(-1), day);
    QVERIFY(!before && before.error().field == u"startDate");
    QVERIFY(!mayApply(voucher, {}, day));
    voucher.appliedOn = day;
    QVERIFY(mayApply(voucher, day, day).error().code == ErrorCode::Conflict);
}

void TestVoucher::paysOnePeriod() {
    const Voucher voucher = bought(QDate(2026, 3, 15));
    Plan reward;
    reward.intervalUnit = IntervalUnit::Year;
    const QDate from(2028, 2, 29);
    const AppliedPromotion year = freePeriod(voucher, reward, from, BillingCycle(from, 1, IntervalUnit::Year));
    QVERIFY(year.rate == Rate::fromInteger(1));
    QVERIFY(!year.promotion.isValid());
    QCOMPARE(year.code, u"V000001"_s);
    QCOMPARE(*year.until, QDate(2029, 2, 28));
    QVERIFY(year.covers(from) && !year.covers(QDate(2029, 2, 28)));
    reward.billing = BillingType::OneOff;
    QCOMPARE(*freePeriod(voucher, reward, from, {from, 1, IntervalUnit::Year}).until, from.addDays(1));
}

void TestVoucher::offersAreChecked() {
    Product product;
    product.kind = ProductKind::PremiumPlan;
    Plan plan;
    plan.id = PlanId{1};
    plan.intervalUnit = IntervalUnit::Year;
    Plan reward;
    reward.id = PlanId{2};
    VoucherOffer offer{.plan = plan.id, .reward = reward.id};
    QVERIFY(validate(offer, product, plan, reward).empty());
    QCOMPARE(validate(offer, product, plan, plan).front().field, u"reward"_s);
    offer.validMonths = 1;
    QCOMPARE(validate(offer, product, plan, reward).front().field, u"validMonths"_s);
    offer.validMonths = 12;
    reward.archived = true;
    QCOMPARE(validate(offer, product, plan, reward).front().field, u"reward"_s);
    reward.archived = false;
    reward.counting = LicenceCounting::Peak;
    QCOMPARE(validate(offer, product, plan, reward).front().field, u"reward"_s);
    reward.counting = LicenceCounting::Agreed;
    plan.intervalUnit = IntervalUnit::Month;
    QCOMPARE(validate(offer, product, plan, reward).front().field, u"plan"_s);
}

QTEST_GUILESS_MAIN(TestVoucher)
#include "tst_voucher.moc"
