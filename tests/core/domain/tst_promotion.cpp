#include "domain/promotions/Promotion.h"

#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What a code is compared by, until when it holds, and two discounts in a row.
class TestPromotion : public QObject {
    Q_OBJECT
private slots:
    void codesAreComparedWithoutSigns();
    void holdsForBillingPeriods();
    void discountsFollowEachOther();
    void newSubscriptionsBeginWithWhatHolds();
};

void TestPromotion::codesAreComparedWithoutSigns() {
    for (const QString& typed : {u"ÉTÉ 2026"_s, u"ete2026"_s, u" Ete-2026 "_s, u"été\u00A02026 !"_s})
        QCOMPARE(promotionKey(typed), u"ete2026"_s);
    QVERIFY(promotionKey(u" -! "_s).isEmpty());
}

void TestPromotion::holdsForBillingPeriods() {
    Promotion promotion;
    promotion.id = PromotionId{1};
    promotion.code = u"THREE"_s;
    promotion.rate = Rate::fromMillionths(100'000);
    promotion.duration = PromotionDuration::Periods;
    promotion.periods = 3;
    PromotionUse use;
    use.plan = PlanId{1};
    use.currency = Currency::eur();
    use.cycle = BillingCycle(QDate(2026, 1, 31), 1, IntervalUnit::Month);
    use.from = QDate(2026, 1, 31);
    use.today = use.from;
    const auto applied = apply(promotion, use);
    QVERIFY(applied.has_value());
    QCOMPARE(*applied->until, QDate(2026, 4, 30)); // three months by the anchor, clamped
    QVERIFY(applied->covers(QDate(2026, 1, 31)) && applied->covers(QDate(2026, 3, 31)));
    QVERIFY(!applied->covers(QDate(2026, 4, 30)) && !applied->covers(QDate(2026, 1, 30)));
    promotion.duration = PromotionDuration::Forever;
    QVERIFY(!apply(promotion, use)->until);
    promotion.duration = PromotionDuration::Once;
    use.from = QDate(2026, 2, 10); // a begun period counts as one
    QCOMPARE(*apply(promotion, use)->until, QDate(2026, 2, 28));
    use.oneOff = true;
    QCOMPARE(*apply(promotion, use)->until, QDate(2026, 2, 11));
}

void TestPromotion::discountsFollowEachOther() {
    const auto percent = [](int value) { return Rate::fromMillionths(value * 10'000); };
    QVERIFY(withPromotion({}, percent(20)) == percent(20));
    QVERIFY(withPromotion(percent(10), percent(20)) == percent(28));
    QVERIFY(withPromotion(percent(50), percent(100)) == percent(100));
    QVERIFY(withPromotion(percent(10), {}) == percent(10));
}

void TestPromotion::newSubscriptionsBeginWithWhatHolds() {
    const QDate today(2026, 5, 10);
    const PlanId plan{7};
    Promotion offer;
    offer.code = u"SPRING"_s;
    offer.rate = Rate::fromMillionths(500'000);
    offer.plans = {PlanId{3}, plan};
    QVERIFY(!introductionOf({offer}, plan, today)); // a code that is typed
    offer.introductory = true;
    const std::vector<Promotion> one{offer};
    QCOMPARE(introductionOf(one, plan, today), &one.front());
    QVERIFY(!introductionOf(one, PlanId{4}, today));
    const auto holds = [&](auto change) {
        Promotion changed = offer;
        change(changed);
        const std::vector<Promotion> all{changed};
        return introductionOf(all, plan, today) != nullptr;
    };
    QVERIFY(holds([&](Promotion& p) { p.validFrom = p.validUntil = today; }));
    QVERIFY(!holds([&](Promotion& p) { p.validFrom = today.addDays(1); }));
    QVERIFY(!holds([&](Promotion& p) { p.validUntil = today.addDays(-1); }));
    QVERIFY(!holds([](Promotion& p) { p.archived = true; }));
    QVERIFY(!holds([](Promotion& p) { p.mostUses = p.uses = 3; }));
    Promotion earlier = offer;
    earlier.code = u"AUTUMN"_s;
    const std::vector<Promotion> both{offer, earlier};
    QCOMPARE(introductionOf(both, plan, today), &both.back());
    // Proposed with every plan would be a surprise: its plans are named.
    QVERIFY(validate(offer).empty());
    offer.plans.clear();
    QCOMPARE(validate(offer).front().field, u"plans"_s);
}

QTEST_GUILESS_MAIN(TestPromotion)
#include "tst_promotion.moc"
