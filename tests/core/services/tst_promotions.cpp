#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Promotion codes from the catalogue to the bill: what they take off, for how long, and when they are refused.
class TestPromotions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void isKeptAndFound();
    void staysAsItWasUsed();
    void takesAShareOffOnce();
    void takesAnAmountOffForAWhile();
    void neverMakesABillNegative();
    void takesAnAmountOffPricesWithVat_data();
    void takesAnAmountOffPricesWithVat();
    void isPartOfTheForecast();
    void lowersTheMrrForGood();
    void saysWhyItDoesNotHold_data();
    void saysWhyItDoesNotHold();
    void isUsedNoMoreOftenThanAllowed();
    void isEnteredWithAChange();
    void isGivenBackWithTheDays();
};

namespace {

struct Coded : BillingFixture {
    explicit Coded(TestDatabase& db) : BillingFixture(db, QDate(2026, 1, 10)), customer(book.customer(u"Durand"_s)) {}

    static Promotion share(const QString& code, int percent) {
        Promotion promotion;
        promotion.code = code;
        promotion.rate = Rate::fromMillionths(percent * 10'000);
        return promotion;
    }
    static Promotion amount(const QString& code, qint64 minor) {
        Promotion promotion;
        promotion.code = code;
        promotion.amounts = {Money::fromMinor(minor, Currency::eur())};
        return promotion;
    }
    Promotion save(const Promotion& promotion) {
        return got(book->promotions.save(book.owner, promotion, TestBook::op()));
    }
    Subscription draft(const QString& code) const {
        Subscription draft;
        draft.customerId = customer.id;
        draft.planId = monthly.id;
        draft.startDate = QDate(2026, 1, 10);
        draft.promotion = AppliedPromotion{.code = code};
        return draft;
    }
    Subscription subscribe(const QString& code) {
        return got(book->subscriptions.create(book.owner, draft(code), TestBook::op()));
    }
    /// Net of what a run on that day bills; empty: nothing.
    QString bill(QDate day) {
        book.clock->setDay(day);
        const RunSummary summary = run(day);
        if (!summary.failures.empty())
            qFatal("not billed: %s", qPrintable(summary.failures.front().message));
        return summary.totals.empty() ? QString() : invoice(summary.lastNumber).net.toString();
    }
    Customer customer;
};

} // namespace

void TestPromotions::isKeptAndFound() {
    QUITTANCE_TEST_DATABASE(db);
    Coded fixture(db);
    auto& promotions = fixture.book->promotions;
    Promotion summer = Coded::share(u" Été 2026 "_s, 20);
    summer.plans = {fixture.monthly.id};
    summer.validUntil = QDate(2026, 8, 31);
    summer.introductory = true;
    const Promotion saved = fixture.save(summer);
    QCOMPARE(saved.code, u"ÉTÉ 2026"_s);
    QVERIFY(saved.plans == summer.plans);
    QVERIFY(got(promotions.all(fixture.book.owner)) == std::vector<Promotion>{saved});
    const auto twice = promotions.save(fixture.book.owner, Coded::share(u"ete-2026"_s, 5), TestBook::op());
    QVERIFY(!twice && twice.error().code == ErrorCode::Conflict && twice.error().field == u"code");
    for (const Promotion& bad : {Coded::share(u"-"_s, 5), Coded::share(u"A"_s, 0), Coded::share(u"A"_s, 101)})
        QVERIFY(!promotions.save(fixture.book.owner, bad, TestBook::op()));
    // An older version is not written over.
    Promotion changed = saved;
    changed.note = u"Newsletter"_s;
    changed.introductory = false;
    const Promotion newer = fixture.save(changed);
    QCOMPARE(newer.version, saved.version + 1);
    QVERIFY(!newer.introductory);
    QVERIFY(promotions.save(fixture.book.owner, changed, TestBook::op()).error().code == ErrorCode::Conflict);
    QUITTANCE_VERIFY_OK(promotions.setArchived(fixture.book.owner, newer.id, true, newer.version, TestBook::op()));
    QVERIFY(got(promotions.all(fixture.book.owner)).front().archived);
}

void TestPromotions::staysAsItWasUsed() {
    QUITTANCE_TEST_DATABASE(db);
    Coded fixture(db);
    Promotion promotion = fixture.save(Coded::share(u"WELCOME"_s, 20));
    fixture.subscribe(u"welcome"_s);
    promotion = got(fixture.book->promotions.all(fixture.book.owner)).front();
    QCOMPARE(promotion.uses, 1);
    Promotion other = promotion;
    other.rate = Rate::fromMillionths(300'000);
    const auto refused = fixture.book->promotions.save(fixture.book.owner, other, TestBook::op());
    QVERIFY(!refused && refused.error().code == ErrorCode::InUse);
    other = promotion;
    other.mostUses = 1; // its limits may change
    QCOMPARE(fixture.save(other).uses, 1);
}

void TestPromotions::takesAShareOffOnce() {
    QUITTANCE_TEST_DATABASE(db);
    Coded fixture(db);
    const Promotion promotion = fixture.save(Coded::share(u"WELCOME 20"_s, 20));
    const auto preview = got(fixture.book->subscriptions.preview(fixture.book.owner, fixture.draft(u"welcome20"_s)));
    QCOMPARE(preview.next->net.toString(), u"16.00"_s);
    QCOMPARE(preview.due.front().totals.net.toString(), u"16.00"_s);
    const Subscription subscription = fixture.subscribe(u" Welcome-20 "_s);
    QCOMPARE(subscription.promotion->code, u"WELCOME 20"_s);
    QCOMPARE(fixture.bill({2026, 1, 10}), u"16.00"_s);
    const Invoice first = fixture.invoice(u"F-2026-00001"_s);
    QVERIFY(first.lines.front().description.contains(u"code WELCOME 20"_s));
    QVERIFY(first.lines.front().discount == Rate::fromMillionths(200'000));
    QCOMPARE(fixture.bill({2026, 2, 10}), u"20.00"_s);
    const auto uses = got(fixture.book->promotions.uses(fixture.book.owner, promotion.id));
    QCOMPARE(uses.size(), size_t(1));
    QCOMPARE(uses.front().customerName, u"Durand"_s);
    QCOMPARE(uses.front().subscriptionCode, subscription.code);
    QCOMPARE(uses.front().usedOn, QDate(2026, 1, 10));
    QVERIFY(uses.front().cost == std::vector<Money>{Money::fromMinor(400, Currency::eur())});
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestPromotions::takesAnAmountOffForAWhile() {
    QUITTANCE_TEST_DATABASE(db);
    Coded fixture(db);
    Promotion promotion = Coded::amount(u"FIVE"_s, 500);
    promotion.duration = PromotionDuration::Periods;
    promotion.periods = 2;
    promotion = fixture.save(promotion);
    fixture.subscribe(u"five"_s);
    QCOMPARE(fixture.bill({2026, 1, 10}), u"15.00"_s);
    const Invoice first = fixture.invoice(u"F-2026-00001"_s);
    QCOMPARE(first.lines.size(), size_t(2));
    QCOMPARE(first.lines.back().net.toString(), u"-5.00"_s);
    QCOMPARE(first.vatTotal.toString(), u"3.00"_s); // of what is left
    // Two periods at once, of which one is left.
    QCOMPARE(fixture.bill({2026, 3, 10}), u"35.00"_s);
    const auto uses = got(fixture.book->promotions.uses(fixture.book.owner, promotion.id));
    QVERIFY(uses.front().cost == std::vector<Money>{Money::fromMinor(1000, Currency::eur())});
    // What was credited cost nothing.
    got(fixture.book->invoices.credit(fixture.book.owner, first.id, u"Test"_s, TestBook::op()));
    QVERIFY(got(fixture.book->promotions.uses(fixture.book.owner, promotion.id)).front().cost ==
            std::vector<Money>{Money::fromMinor(500, Currency::eur())});
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestPromotions::neverMakesABillNegative() {
    QUITTANCE_TEST_DATABASE(db);
    Coded fixture(db);
    fixture.save(Coded::amount(u"MUCH"_s, 5000));
    fixture.subscribe(u"much"_s);
    QCOMPARE(fixture.bill({2026, 1, 10}), u"0.00"_s);
    QCOMPARE(fixture.bill({2026, 2, 10}), u"20.00"_s);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestPromotions::takesAnAmountOffPricesWithVat_data() {
    QTest::addColumn<QString>("country");
    QTest::addColumn<qint64>("off");
    QTest::addColumn<QString>("net");
    QTest::addColumn<QString>("gross");
    // 24.99 with 20 % of VAT. What goes is the amount with its VAT, and no more than there is.
    QTest::newRow("France") << u"FR"_s << qint64{500} << u"15.82"_s << u"18.99"_s;
    QTest::newRow("all of it") << u"FR"_s << qint64{5000} << u"0.00"_s << u"0.00"_s;
    // Billed without VAT, the price is what it is without: 20.825, rounded.
    QTest::newRow("reverse charge") << u"BE"_s << qint64{500} << u"15.83"_s << u"15.83"_s;
}

void TestPromotions::takesAnAmountOffPricesWithVat() {
    QUITTANCE_TEST_DATABASE(db);
    QFETCH(const QString, country);
    QFETCH(const qint64, off);
    QFETCH(const QString, net);
    QFETCH(const QString, gross);
    Coded fixture(db);
    TestBook& book = fixture.book;
    Price price;
    price.planId = fixture.monthly.id;
    price.amount = *parseDecimal<UnitPrice>(u"24.99");
    price.taxIncluded = true;
    price.validFrom = QDate(2026, 1, 1);
    got(book->catalog.addPrice(book.owner, price, TestBook::op()));
    if (country == u"BE") {
        Customer abroad = got(book->customers.customer(book.owner, fixture.customer.id));
        abroad.kind = CustomerKind::Business;
        abroad.siren.clear();
        abroad.address.country = country;
        abroad.vatNumber = u"BE0403019261"_s;
        fixture.customer = got(book->customers.save(book.owner, abroad, TestBook::op()));
    }
    fixture.save(Coded::amount(u"OFF"_s, off));
    const auto preview = got(book->subscriptions.preview(book.owner, fixture.draft(u"off"_s)));
    QCOMPARE(preview.due.front().totals.gross.toString(), gross);
    const Subscription subscription = fixture.subscribe(u"off"_s);
    QCOMPARE(fixture.bill({2026, 1, 10}), net);
    const Invoice first = fixture.invoice(u"F-2026-00001"_s);
    QCOMPARE(first.gross.toString(), gross);
    QCOMPARE(first.lines.size(), size_t(2));
    QCOMPARE(fixture.firstFinding(), QString());
    // Half of the days are given back, of the price and of what the code took off.
    got(book->subscriptions.cancel(book.owner, subscription.id, QDate(2026, 1, 25), true,
                                   got(book->subscriptions.detail(book.owner, subscription.id)).subscription.version,
                                   TestBook::op()));
    const auto waiting = got(book->subscriptions.detail(book.owner, subscription.id)).waiting;
    Money back = Money::zero(Currency::eur());
    for (const PendingCharge& charge : waiting)
        back += charge.net;
    QVERIFY(!back.isNegative() || -back < first.net);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestPromotions::isPartOfTheForecast() {
    QUITTANCE_TEST_DATABASE(db);
    Coded fixture(db);
    Promotion share = Coded::share(u"TENTH"_s, 10);
    share.duration = PromotionDuration::Forever;
    Promotion amount = Coded::amount(u"FIVE"_s, 500);
    amount.duration = PromotionDuration::Periods;
    amount.periods = 2;
    fixture.save(share);
    fixture.save(amount);
    const auto planned = [&fixture](const char* day) {
        const QByteArray sql = "SELECT COALESCE(SUM(net_minor), 0) FROM summary_charge WHERE due_on = '";
        return fixture.book.number(QByteArray(sql + day + "'"));
    };
    fixture.subscribe(u"five"_s);
    QCOMPARE(planned("2026-01-10"), 1500); // of each month from then on 20.00…
    QCOMPARE(planned("2026-02-10"), -500); // …less what the code takes off the second
    QCOMPARE(planned("2026-03-10"), 0);
    fixture.bill({2026, 1, 10});
    QCOMPARE(planned("2026-02-10"), 1500);
    fixture.bill({2026, 2, 10});
    QCOMPARE(planned("2026-03-10"), 2000);
    fixture.subscribe(u"tenth"_s);
    QCOMPARE(planned("2026-01-10"), 1800);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestPromotions::lowersTheMrrForGood() {
    QUITTANCE_TEST_DATABASE(db);
    Coded fixture(db);
    Promotion share = Coded::share(u"TENTH"_s, 10);
    share.duration = PromotionDuration::Forever;
    fixture.save(share);
    fixture.save(Coded::share(u"ONCE"_s, 50));
    TestBook& book = fixture.book;
    const auto mrr = [&book] { return got(book->reports.mrr(book.owner, {2026, 1, 31})).front().mrr.toString(); };
    fixture.subscribe(u"once"_s);
    QCOMPARE(mrr(), u"20.00"_s);
    fixture.subscribe(u"tenth"_s);
    QCOMPARE(mrr(), u"38.00"_s); // 20.00 + 20.00 − 10 %
    QCOMPARE(fixture.firstFinding(), QString());
    // A book of before, where it was not taken off.
    book.run("UPDATE subscription SET mrr_minor = 2000");
    QVERIFY(!fixture.firstFinding().isEmpty());
    got(book->reports.rebuildSummaries(book.owner, TestBook::op()));
    QCOMPARE(mrr(), u"38.00"_s);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestPromotions::saysWhyItDoesNotHold_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("unknown") << u"nothing"_s << u"no such promotion code"_s;
    QTest::newRow("empty") << u" - "_s << u"no such promotion code"_s;
    QTest::newRow("archived") << u"gone"_s << u"no such promotion code"_s;
    QTest::newRow("lapsed") << u"late"_s << u"lapsed on"_s;
    QTest::newRow("not yet") << u"early"_s << u"holds from"_s;
    QTest::newRow("another plan") << u"yearly"_s << u"not for this plan"_s;
    QTest::newRow("another currency") << u"dollars"_s << u"not for prices in EUR"_s;
    QTest::newRow("used up") << u"single"_s << u"used up"_s;
    QTest::newRow("this customer") << u"mine"_s << u"used the code"_s;
}

void TestPromotions::saysWhyItDoesNotHold() {
    QUITTANCE_TEST_DATABASE(db);
    QFETCH(const QString, typed);
    QFETCH(const QString, why);
    Coded fixture(db);
    const Plan yearly = fixture.book.plan(fixture.product, u"Yearly"_s, u"200.00"_s, IntervalUnit::Year);
    const auto keep = [&fixture](const QString& code, const auto& set) {
        Promotion promotion = Coded::share(code, 10);
        set(promotion);
        return fixture.save(promotion);
    };
    keep(u"GONE"_s, [](Promotion& p) { p.archived = true; });
    keep(u"LATE"_s, [](Promotion& p) { p.validUntil = QDate(2026, 1, 9); });
    keep(u"EARLY"_s, [](Promotion& p) { p.validFrom = QDate(2026, 1, 11); });
    keep(u"YEARLY"_s, [&yearly](Promotion& p) { p.plans = {yearly.id}; });
    keep(u"DOLLARS"_s, [](Promotion& p) {
        p.rate = {};
        p.amounts = {Money::fromMinor(500, *Currency::fromCode(u"USD"))};
    });
    keep(u"SINGLE"_s, [](Promotion& p) { p.mostUses = 1; });
    keep(u"MINE"_s, [](Promotion&) {});
    Subscription other = fixture.draft(u"single"_s);
    other.customerId = fixture.book.customer(u"Other"_s).id;
    got(fixture.book->subscriptions.create(fixture.book.owner, other, TestBook::op()));
    fixture.subscribe(u"mine"_s);
    const QString before = fixture.book.fingerprint();
    const auto preview = fixture.book->subscriptions.preview(fixture.book.owner, fixture.draft(typed));
    const auto created = fixture.book->subscriptions.create(fixture.book.owner, fixture.draft(typed), TestBook::op());
    QVERIFY(!preview && !created);
    QCOMPARE(created.error().field, u"promotionCode"_s);
    QVERIFY2(created.error().message.contains(why), qPrintable(created.error().message));
    QCOMPARE(preview.error().message, created.error().message);
    QCOMPARE(fixture.book.fingerprint(), before);
}

void TestPromotions::isUsedNoMoreOftenThanAllowed() {
    QUITTANCE_TEST_DATABASE(db);
    Coded fixture(db);
    Promotion promotion = Coded::share(u"TWO"_s, 10);
    promotion.mostUses = 2;
    promotion.oncePerCustomer = false;
    fixture.save(promotion);
    fixture.subscribe(u"two"_s);
    fixture.subscribe(u"two"_s);
    QVERIFY(!fixture.book->subscriptions.create(fixture.book.owner, fixture.draft(u"two"_s), TestBook::op()));
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM promotion_use"), 2);
    // The same command again is the same use.
    Promotion once = fixture.save(Coded::share(u"ONCE"_s, 10));
    const OperationId operation = TestBook::op();
    const Subscription first =
        got(fixture.book->subscriptions.create(fixture.book.owner, fixture.draft(u"once"_s), operation));
    QVERIFY(got(fixture.book->subscriptions.create(fixture.book.owner, fixture.draft(u"once"_s), operation)).id ==
            first.id);
    QCOMPARE(got(fixture.book->promotions.uses(fixture.book.owner, once.id)).size(), size_t(1));
}

void TestPromotions::isEnteredWithAChange() {
    QUITTANCE_TEST_DATABASE(db);
    Coded fixture(db);
    Promotion promotion = Coded::share(u"STAY"_s, 50);
    promotion.duration = PromotionDuration::Periods;
    promotion.periods = 3;
    promotion.plans = {fixture.monthly.id};
    fixture.save(promotion);
    Subscription draft = fixture.draft({});
    draft.promotion.reset();
    const Subscription subscription =
        got(fixture.book->subscriptions.create(fixture.book.owner, draft, TestBook::op()));
    QCOMPARE(fixture.bill({2026, 1, 10}), u"20.00"_s);
    auto& service = fixture.book->subscriptions;
    const auto wish = [&](SubscriptionId id) {
        ChangeWish wanted;
        wanted.subscription = id;
        wanted.version = got(service.detail(fixture.book.owner, id)).subscription.version;
        return wanted;
    };
    // Alone: nothing that is billed changes, the next period is cheaper.
    ChangeWish code = wish(subscription.id);
    code.promotionCode = u"stay"_s;
    const auto preview = got(service.changeContext(fixture.book.owner, fixture.customer.id));
    QCOMPARE(got(previewChange(preview, {&code, 1})).items.front().next->net.toString(), u"10.00"_s);
    QVERIFY(got(service.change(fixture.book.owner, {&code, 1}, TestBook::op())).front() == subscription.id);
    QCOMPARE(fixture.bill({2026, 2, 10}), u"10.00"_s);
    ChangeWish again = wish(subscription.id);
    again.promotionCode = u"stay"_s;
    const auto refused = service.change(fixture.book.owner, {&again, 1}, TestBook::op());
    QVERIFY(!refused && refused.error().field == u"promotionCode");
    // More of the same plan takes it along, another plan does not.
    ChangeWish more = wish(subscription.id);
    more.quantity = Quantity::fromInteger(2);
    more.timing = ChangeTiming::PeriodEnd;
    const SubscriptionId next = got(service.change(fixture.book.owner, {&more, 1}, TestBook::op())).front();
    QCOMPARE(fixture.bill({2026, 3, 10}), u"20.00"_s);
    ChangeWish plan = wish(next);
    plan.plan = fixture.book.plan(fixture.product, u"Pro"_s, u"40.00"_s).id;
    plan.timing = ChangeTiming::PeriodEnd;
    got(service.change(fixture.book.owner, {&plan, 1}, TestBook::op()));
    QCOMPARE(fixture.bill({2026, 4, 10}), u"80.00"_s);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestPromotions::isGivenBackWithTheDays() {
    QUITTANCE_TEST_DATABASE(db);
    Coded fixture(db);
    Promotion promotion = Coded::amount(u"TEN"_s, 1000);
    promotion.plans = {fixture.monthly.id};
    fixture.save(promotion);
    const Subscription subscription = fixture.subscribe(u"ten"_s);
    QCOMPARE(fixture.bill({2026, 1, 10}), u"10.00"_s);
    fixture.book.clock->setDay({2026, 1, 12});
    const qint64 version =
        got(fixture.book->subscriptions.detail(fixture.book.owner, subscription.id)).subscription.version;
    QUITTANCE_VERIFY_OK(fixture.book->subscriptions.cancel(fixture.book.owner, subscription.id, QDate(2026, 1, 24),
                                                           true, version, TestBook::op()));
    // 16 of 31 days: 20.00 × 16 ÷ 31 = 10.32 back, less 5.16 of the ten.
    QCOMPARE(fixture.book.number("SELECT CAST(SUM(net_minor) AS BIGINT) FROM pending_charge"), -516);
    QCOMPARE(fixture.firstFinding(), QString());
}

QTEST_GUILESS_MAIN(TestPromotions)
#include "tst_promotions.moc"
