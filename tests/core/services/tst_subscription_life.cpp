#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

Quantity units(int count) { return Quantity::fromInteger(count); }

/// A customer of the fixture with plans of 20, 40 and 240 a year; everything that can be done to a subscription.
struct Life : BillingFixture {
    explicit Life(TestDatabase& database, QDate today = QDate(2026, 1, 1)) : BillingFixture(database, today) {
        customer = book.customer(u"Atelier Nuñez"_s);
        bigger = book.plan(product, u"Bigger"_s, u"40.00"_s);
        yearly = book.plan(product, u"Yearly"_s, u"216.00"_s, IntervalUnit::Year);
    }
    void on(int year, int month, int day) { book.clock->setDay({year, month, day}); }
    QDate today() { return book->today(); }
    Subscription stored(SubscriptionId id) { return got(book->subscriptions.detail(book.owner, id)).subscription; }
    SubscriptionStatus status(SubscriptionId id) { return got(book->subscriptions.detail(book.owner, id)).status; }
    qint64 version(SubscriptionId id) { return stored(id).version; }
    SubscriptionId successor(SubscriptionId id) {
        return got(book->subscriptions.detail(book.owner, id)).successor.value_or(Subscription()).id;
    }
    Result<std::vector<SubscriptionId>> tryChange(ChangeWish wish) {
        wish.version = version(wish.subscription);
        return book->subscriptions.change(book.owner, {&wish, 1}, TestBook::op());
    }
    SubscriptionId change(const ChangeWish& wish) { return got(tryChange(wish)).front(); }
    ChangePreview preview(const ChangeWish& wish) {
        return got(previewChange(got(book->subscriptions.changeContext(book.owner, customer.id)), {&wish, 1}));
    }
    void pause(SubscriptionId id, QDate from, std::optional<QDate> resumes = {}) {
        got(book->subscriptions.pause(book.owner, id, from, resumes, version(id), TestBook::op()));
    }
    void resume(SubscriptionId id, QDate day) {
        got(book->subscriptions.resume(book.owner, id, day, version(id), TestBook::op()));
    }
    void cancel(SubscriptionId id, QDate lastDay, bool credit) {
        got(book->subscriptions.cancel(book.owner, id, lastDay, credit, version(id), TestBook::op()));
    }
    void revoke(SubscriptionId id) { got(book->subscriptions.revoke(book.owner, id, version(id), TestBook::op())); }
    /// The lines of what a run until today issues, "2026-01-16/2026-01-31 16/31 -10.32"; nothing issued: empty.
    QStringList bill() {
        const RunSummary summary = run(today());
        if (summary.totals.empty())
            return {};
        QStringList texts;
        for (const InvoiceLine& line : invoice(summary.lastNumber).lines)
            texts.append(text(line.period, line.daysUsed, line.daysTotal, line.net));
        return texts;
    }
    static QString text(const Period& period, qint64 used, qint64 total, Money net) {
        QString days = period.start.toString(Qt::ISODate) + u'/' + period.lastDay().toString(Qt::ISODate);
        if (used != total)
            days += u" %1/%2"_s.arg(used).arg(total);
        return days + u' ' + net.toString();
    }

    Customer customer;
    Plan bigger;
    Plan yearly;
};

} // namespace

/// Trials, pauses, ends, changes: what they cost, and that the book stays sound.
class TestSubscriptionLife : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void aTrialIsFreeAndCanBeExtended();
    void pausedDaysAreNotBilled();
    void aPauseAcrossABoundaryBeforeAnythingIsBilled();
    void aCreditIsKeptForARefund();
    void aPauseCanEndEarlier();
    void overlappingPausesAreRefused();
    void cancelledWithAndWithoutCredit();
    void anEndIsRevokedAndPutOff();
    void termsHoldWhoMayNotDepart();
    void upgradesAtOnceAndDowngradesAtPeriodEnd();
    void aScheduledChangeIsRevoked();
    void quantityAndIntervalChange();
    void downgradeThenUpgradeOnOneDay();
    void unproratedChangesLeaveWhatIsBilled();
    void creditsWaitForAnInvoiceThatIsLargeEnough();
    void severalAreChangedTogetherOrNone();
    void theSecondPersonHearsWhatTheFirstDid();
    void replacedOnesAreNeitherCurrentNorInactive();
    void pastDueIsTheStretchThatRuns();
    void badWishesAreRefused();
    void twoYearsWithAnchorOn31();
    void aRequestWaitsForItsDecision();
    void aRequestFollowsTheSubscription();
    void subscribersMoveToANewPriceWithTheirNextPeriod();
};

void TestSubscriptionLife::aTrialIsFreeAndCanBeExtended() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    Subscription draft;
    draft.customerId = life.customer.id;
    draft.planId = life.monthly.id;
    draft.trialStart = QDate(2026, 1, 1);
    draft.startDate = QDate(2026, 1, 15);
    const SubscriptionId id = got(life.book->subscriptions.create(life.book.owner, draft, TestBook::op())).id;
    QVERIFY(life.status(id) == SubscriptionStatus::Trial);
    life.on(2026, 1, 14);
    QCOMPARE(life.bill(), QStringList());
    QVERIFY(got(life.book->subscriptions.detail(life.book.owner, id)).mrr.isZero());
    got(life.book->subscriptions.extendTrial(life.book.owner, id, QDate(2026, 1, 20), life.version(id),
                                             TestBook::op()));
    life.on(2026, 1, 20);
    QVERIFY(life.status(id) == SubscriptionStatus::Active);
    QCOMPARE(life.bill(), (QStringList{u"2026-01-20/2026-02-19 20.00"_s}));
    const auto late =
        life.book->subscriptions.extendTrial(life.book.owner, id, QDate(2026, 2, 1), life.version(id), TestBook::op());
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::pausedDaysAreNotBilled() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    QCOMPARE(life.bill(), (QStringList{u"2026-01-01/2026-01-31 20.00"_s}));
    life.on(2026, 1, 10);
    life.pause(id, {2026, 1, 20});
    QVERIFY(life.status(id) == SubscriptionStatus::Ending);
    life.on(2026, 2, 5);
    QVERIFY(life.status(id) == SubscriptionStatus::Paused);
    const SubscriptionRow listed =
        got(life.book->subscriptions.rows(life.book.owner, std::vector<qint64>{id.value})).front();
    QVERIFY(listed.status == SubscriptionStatus::Paused); // the list says the same
    QVERIFY(listed.endKind == EndKind::Paused);
    QCOMPARE(listed.planNameFr, life.monthly.nameFr);
    QCOMPARE(listed.planNameEn, life.monthly.nameEn);
    QCOMPARE(life.bill(), QStringList()); // nothing but a credit: it waits
    life.resume(id, {2026, 2, 10});
    const SubscriptionId second = life.successor(id);
    QCOMPARE(life.stored(second).code, u"S000001.2"_s);
    life.on(2026, 2, 10);
    QVERIFY(life.status(id) == SubscriptionStatus::Replaced);
    QVERIFY(life.status(second) == SubscriptionStatus::Active);
    // 12 of 31 days of January back, 19 of 28 of February; the anchor stays the first.
    QCOMPARE(life.bill(),
             (QStringList{u"2026-01-20/2026-01-31 12/31 -7.74"_s, u"2026-02-10/2026-02-28 19/28 13.57"_s}));
    life.on(2026, 3, 1);
    QCOMPARE(life.bill(), (QStringList{u"2026-03-01/2026-03-31 20.00"_s}));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::aPauseAcrossABoundaryBeforeAnythingIsBilled() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.pause(id, {2026, 1, 20}, QDate(2026, 2, 10));
    life.on(2026, 2, 10);
    QCOMPARE(life.bill(),
             (QStringList{u"2026-01-01/2026-01-19 19/31 12.26"_s, u"2026-02-10/2026-02-28 19/28 13.57"_s}));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::aCreditIsKeptForARefund() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    auto& service = life.book->subscriptions;
    const Actor& owner = life.book.owner;
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    const SubscriptionId other = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.bill();
    life.on(2026, 1, 20);
    const LifeWish wish{.subscription = id,
                        .kind = LifeWish::Kind::Cancel,
                        .day = QDate(2026, 1, 20),
                        .resumesOn = {},
                        .unused = UnusedDays::Refund};
    const LifePreview preview = got(previewLife(got(service.changeContext(owner, life.customer.id)), wish));
    QVERIFY(preview.invoices.empty() && preview.heldBack.empty());
    QVERIFY(preview.corrections.front().toRefund);
    got(service.live(owner, wish, life.version(id), TestBook::op()));
    const auto now = [&] { return got(service.detail(owner, id)); };
    QVERIFY(now().waiting.empty());
    QCOMPARE(now().toRefund.size(), size_t(1));
    QCOMPARE(now().toRefund.front().net.toString(), u"-7.10"_s); // 11 of 31 days of 20
    QVERIFY(!life.stored(id).pendingDue);
    const auto waiting = got(service.waiting(owner, life.customer.id));
    QVERIFY(waiting.forRun.empty());
    QCOMPARE(waiting.toRefund.front().toString(), u"-7.10"_s);
    QCOMPARE(life.firstFinding(), QString());

    // No run takes it, though there is an invoice that it would fit on.
    life.on(2026, 2, 1);
    QCOMPARE(life.bill(), QStringList({u"2026-02-01/2026-02-28 20.00"_s}));
    QCOMPARE(now().toRefund.size(), size_t(1));
    // What is left of it when the end is put off is kept as well, until somebody leaves it to an invoice.
    got(service.extend(owner, id, {2026, 1, 25}, life.version(id), TestBook::op()));
    QCOMPARE(now().toRefund.front().net.toString(), u"-3.87"_s); // 6 of 31 days
    QVERIFY(service.keepForRefund(owner, id, true, life.version(id), TestBook::op()).error().code ==
            ErrorCode::Conflict);
    got(service.keepForRefund(owner, id, false, life.version(id), TestBook::op()));
    QVERIFY(now().toRefund.empty());
    life.on(2026, 3, 1);
    QCOMPARE(life.bill(), QStringList({u"2026-01-26/2026-01-31 6/31 -3.87"_s, u"2026-03-01/2026-03-31 20.00"_s}));
    QVERIFY(service.keepForRefund(owner, id, true, life.version(id), TestBook::op()).error().code ==
            ErrorCode::Conflict); // it is billed
    // Revoked, an end has no credit any more.
    life.cancel(other, {2026, 3, 10}, true);
    got(service.keepForRefund(owner, other, true, life.version(other), TestBook::op()));
    QCOMPARE(got(service.detail(owner, other)).toRefund.size(), size_t(1));
    life.revoke(other);
    QVERIFY(got(service.detail(owner, other)).toRefund.empty());
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::aPauseCanEndEarlier() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.bill();
    life.pause(id, {2026, 1, 11}, QDate(2026, 3, 1));
    life.on(2026, 1, 16);
    life.resume(id, {2026, 1, 16});
    QCOMPARE(life.bill(), (QStringList{u"2026-01-16/2026-01-31 16/31 10.32"_s})); // the larger credit waits
    life.on(2026, 2, 1);
    QCOMPARE(life.bill(), (QStringList{u"2026-01-11/2026-01-31 21/31 -13.55"_s, u"2026-02-01/2026-02-28 20.00"_s}));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::overlappingPausesAreRefused() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.pause(id, {2026, 2, 1}, QDate(2026, 3, 1));
    const QString before = life.book.fingerprint();
    const auto again =
        life.book->subscriptions.pause(life.book.owner, id, {2026, 2, 15}, {}, life.version(id), TestBook::op());
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().field, u"day"_s);
    const auto backwards =
        life.book->subscriptions.resume(life.book.owner, id, {2026, 1, 31}, life.version(id), TestBook::op());
    QCOMPARE(backwards.error().field, u"day"_s);
    QCOMPARE(life.book.fingerprint(), before);
    life.revoke(id);
    QVERIFY(life.status(id) == SubscriptionStatus::Active);
    life.on(2026, 3, 1);
    QCOMPARE(life.bill().size(), 3);
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::cancelledWithAndWithoutCredit() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId credited = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    const SubscriptionId plain = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    const SubscriptionId kept = life.book.subscription(life.customer, life.bigger, {2026, 1, 1}).id;
    QCOMPARE(life.bill().size(), 3);
    life.on(2026, 1, 15);
    life.cancel(credited, {2026, 1, 15}, true); // the day of termination is a used one
    life.cancel(plain, {2026, 1, 15}, false);
    life.on(2026, 2, 1);
    QVERIFY(life.status(credited) == SubscriptionStatus::Cancelled);
    QCOMPARE(life.bill(), (QStringList{u"2026-01-16/2026-01-31 16/31 -10.32"_s, u"2026-02-01/2026-02-28 40.00"_s}));
    QVERIFY(life.status(kept) == SubscriptionStatus::Active);
    life.on(2026, 3, 1);
    QCOMPARE(life.bill(), (QStringList{u"2026-03-01/2026-03-31 40.00"_s}));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::anEndIsRevokedAndPutOff() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.bill();
    life.cancel(id, {2026, 1, 15}, true);
    QCOMPARE(got(life.book->subscriptions.detail(life.book.owner, id)).waiting.size(), size_t(1));
    got(life.book->subscriptions.extend(life.book.owner, id, {2026, 1, 20}, life.version(id), TestBook::op()));
    QCOMPARE(got(life.book->subscriptions.detail(life.book.owner, id)).waiting.front().days, -11);
    life.revoke(id);
    QVERIFY(got(life.book->subscriptions.detail(life.book.owner, id)).waiting.empty());
    QCOMPARE(life.book.number("SELECT COUNT(*) FROM pending_charge"), 0);
    // Credited on paper, it is charged again to the cent.
    life.cancel(id, {2026, 1, 15}, true);
    life.on(2026, 2, 1);
    const SubscriptionId other = life.book.subscription(life.customer, life.monthly, {2026, 2, 1}).id;
    QCOMPARE(life.bill(), (QStringList{u"2026-01-16/2026-01-31 16/31 -10.32"_s, u"2026-02-01/2026-02-28 20.00"_s}));
    QVERIFY(life.status(other) == SubscriptionStatus::Active);
    life.revoke(id);
    QCOMPARE(life.bill(), (QStringList{u"2026-02-01/2026-02-28 20.00"_s, u"2026-01-16/2026-01-31 16/31 10.32"_s}));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::termsHoldWhoMayNotDepart() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    got(life.book->subscriptions.setRenewal(life.book.owner, id, {.months = 12, .from = {}, .noticeDays = 30},
                                            life.version(id), TestBook::op()));
    QCOMPARE(earliestLastDay(life.stored(id), QDate(2026, 12, 1)), QDate(2026, 12, 31));
    QCOMPARE(earliestLastDay(life.stored(id), QDate(2026, 12, 2)), QDate(2027, 12, 31)); // a day too late for notice
    const Actor clerk(u"clerk"_s, ActorSource::Window, {Permission::ViewBook, Permission::ManageSubscriptions});
    const auto early =
        life.book->subscriptions.cancel(clerk, id, {2026, 6, 30}, false, life.version(id), TestBook::op());
    QCOMPARE(early.error().code, ErrorCode::Denied);
    QCOMPARE(early.error().field, u"day"_s);
    got(life.book->subscriptions.cancel(clerk, id, {2026, 12, 31}, false, life.version(id), TestBook::op()));
    life.revoke(id);
    life.cancel(id, {2026, 6, 30}, false); // the owner may
    life.revoke(id);
    // Without renewal it expires with its first term.
    got(life.book->subscriptions.setRenewal(life.book.owner, id, {.months = 6, .from = {}, .autoRenews = false},
                                            life.version(id), TestBook::op()));
    QCOMPARE(life.stored(id).lastDay, std::optional(QDate(2026, 6, 30)));
    QVERIFY(life.stored(id).endKind == EndKind::Expired);
    // Another time of change than the plan's is a departure, too.
    ChangeWish wish{.subscription = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id};
    wish.plan = life.bigger.id;
    wish.timing = ChangeTiming::PeriodEnd;
    wish.version = life.version(wish.subscription);
    QCOMPARE(life.book->subscriptions.change(clerk, {&wish, 1}, TestBook::op()).error().code, ErrorCode::Denied);
    wish.timing.reset();
    QVERIFY(life.book->subscriptions.change(clerk, {&wish, 1}, TestBook::op()));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::upgradesAtOnceAndDowngradesAtPeriodEnd() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db, QDate(2023, 5, 1));
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2023, 5, 1}).id;
    life.bill();
    life.on(2023, 5, 11);
    const ChangePreview up = life.preview({.subscription = id, .plan = life.bigger.id});
    QVERIFY(up.items.front().upgrade);
    QVERIFY(up.items.front().change.timing == ChangeTiming::Now);
    QCOMPARE(up.invoices.front().totals.net.toString(), u"13.55"_s); // PRO-27
    QCOMPARE(up.items.front().next->dueDate, QDate(2023, 6, 1));
    QCOMPARE(up.items.front().next->net.toString(), u"40.00"_s);
    const SubscriptionId second = life.change({.subscription = id, .plan = life.bigger.id});
    QCOMPARE(life.bill(),
             (QStringList{u"2023-05-11/2023-05-31 21/31 -13.55"_s, u"2023-05-11/2023-05-31 21/31 27.10"_s}));
    QCOMPARE(life.book.number("SELECT expansion_mrr FROM summary_day WHERE day = '2023-05-11'"), 2000);

    life.on(2023, 6, 1);
    life.bill();
    life.on(2023, 6, 12);
    const ChangePreview down = life.preview({.subscription = second, .plan = life.monthly.id});
    QVERIFY(down.invoices.empty());
    QCOMPARE(down.items.front().change.on, QDate(2023, 7, 1));
    QCOMPARE(down.items.front().next->net.toString(), u"20.00"_s);
    const SubscriptionId third = life.change({.subscription = second, .plan = life.monthly.id});
    QCOMPARE(life.stored(third).code, u"S000001.3"_s);
    QVERIFY(life.status(third) == SubscriptionStatus::Scheduled);
    QVERIFY(life.status(second) == SubscriptionStatus::Ending);
    QCOMPARE(life.bill(), QStringList());
    life.on(2023, 7, 1);
    QCOMPARE(life.bill(), (QStringList{u"2023-07-01/2023-07-31 20.00"_s}));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::aScheduledChangeIsRevoked() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.bigger, {2026, 1, 1}).id;
    life.bill();
    const SubscriptionId planned = life.change({.subscription = id, .plan = life.monthly.id});
    QCOMPARE(life.tryChange({.subscription = id, .plan = life.yearly.id}).error().code, ErrorCode::Conflict);
    life.revoke(id);
    QVERIFY(life.status(id) == SubscriptionStatus::Active);
    QCOMPARE(life.stored(planned).lastDay, std::optional(life.stored(planned).startDate.addDays(-1)));
    // Another one takes the next number; what is billed of it cannot be taken back.
    const SubscriptionId again = life.change({.subscription = id, .plan = life.monthly.id});
    QCOMPARE(life.stored(again).code, u"S000001.3"_s);
    life.on(2026, 2, 1);
    QCOMPARE(life.bill(), (QStringList{u"2026-02-01/2026-02-28 20.00"_s}));
    const auto late = life.book->subscriptions.revoke(life.book.owner, id, life.version(id), TestBook::op());
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::quantityAndIntervalChange() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.bill();
    life.on(2026, 1, 16);
    const SubscriptionId five = life.change({.subscription = id, .quantity = units(5)});
    QCOMPARE(life.bill(),
             (QStringList{u"2026-01-16/2026-01-31 16/31 -10.32"_s, u"2026-01-16/2026-01-31 16/31 51.61"_s}));
    // Yearly from the 20th: less a month (18 instead of 20 each), so it would wait; at once on demand, on a new anchor.
    life.on(2026, 1, 20);
    const SubscriptionId year =
        life.change({.subscription = five, .plan = life.yearly.id, .timing = ChangeTiming::Now});
    QCOMPARE(life.stored(year).anchorDate, QDate(2026, 1, 20));
    QCOMPARE(life.bill(), (QStringList{u"2026-01-20/2026-01-31 12/31 -38.71"_s, u"2026-01-20/2027-01-19 1080.00"_s}));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::downgradeThenUpgradeOnOneDay() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.bigger, {2026, 1, 1}).id;
    life.bill();
    life.on(2026, 1, 11);
    const SubscriptionId down = life.change({.subscription = id, .plan = life.monthly.id, .timing = ChangeTiming::Now});
    // Nothing of it is billed and it begins today: it is the one that changes.
    const SubscriptionId up = life.change({.subscription = down, .plan = life.bigger.id});
    QCOMPARE(up, down);
    QCOMPARE(life.bill(),
             (QStringList{u"2026-01-11/2026-01-31 21/31 -27.10"_s, u"2026-01-11/2026-01-31 21/31 27.10"_s}));
    // Billed in between, each step is on paper and nothing is lost.
    const SubscriptionId again =
        life.change({.subscription = up, .plan = life.monthly.id, .timing = ChangeTiming::Now});
    QCOMPARE(life.stored(up).lastDay, std::optional(QDate(2026, 1, 10)));
    life.on(2026, 2, 1);
    QCOMPARE(life.bill(), (QStringList{u"2026-01-11/2026-01-31 21/31 -27.10"_s, u"2026-01-11/2026-01-31 21/31 13.55"_s,
                                       u"2026-02-01/2026-02-28 20.00"_s}));
    QVERIFY(life.status(again) == SubscriptionStatus::Active);
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::unproratedChangesLeaveWhatIsBilled() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    life.monthly.upgrade = ChangeTiming::NowUnprorated;
    life.monthly = got(life.book->catalog.savePlan(life.book.owner, life.monthly, {}, TestBook::op()));
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.bill();
    life.on(2026, 1, 11);
    const SubscriptionId second = life.change({.subscription = id, .plan = life.bigger.id});
    QVERIFY(life.status(second) == SubscriptionStatus::Active);
    QCOMPARE(life.bill(), QStringList());
    life.on(2026, 2, 1);
    QCOMPARE(life.bill(), (QStringList{u"2026-02-01/2026-02-28 40.00"_s}));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::creditsWaitForAnInvoiceThatIsLargeEnough() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db, QDate(2026, 1, 1));
    const SubscriptionId year = life.book.subscription(life.customer, life.yearly, {2026, 1, 1}).id;
    life.bill();
    life.on(2026, 1, 31);
    const SubscriptionId month = life.book.subscription(life.customer, life.bigger, {2026, 1, 31}).id;
    life.cancel(year, {2026, 1, 30}, true);
    QCOMPARE(life.bill(), (QStringList{u"2026-01-31/2026-02-27 40.00"_s})); // no negative invoice
    QCOMPARE(got(life.book->subscriptions.detail(life.book.owner, year)).waiting.front().net.toString(), u"-198.25"_s);
    RecordingJob job;
    const RunReview review = got(life.book->billing.review(life.book.owner, Life::until(life.today()), job));
    QVERIFY(std::ranges::any_of(review.notes, [](const QString& note) {
        return note.contains(u"wait until an invoice is large enough") && note.contains(u"198.25") &&
               note.contains(u"Atelier Nuñez");
    }));
    life.change({.subscription = month, .quantity = units(8)});
    QCOMPARE(life.bill(), (QStringList{u"2026-01-31/2026-12-31 335/365 -198.25"_s, u"2026-01-31/2026-02-27 -40.00"_s,
                                       u"2026-01-31/2026-02-27 320.00"_s}));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::severalAreChangedTogetherOrNone() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId one = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    const SubscriptionId two = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.bill();
    life.on(2026, 1, 11);
    std::vector<ChangeWish> wishes{{.subscription = one, .version = life.version(one), .plan = life.bigger.id},
                                   {.subscription = two, .version = life.version(two), .quantity = Quantity()}};
    const QString before = life.book.fingerprint();
    QCOMPARE(life.book->subscriptions.change(life.book.owner, wishes, TestBook::op()).error().field, u"quantity"_s);
    QCOMPARE(life.book.fingerprint(), before);
    wishes[1].quantity = units(3);
    const OperationId operation = TestBook::op();
    const auto stretches = got(life.book->subscriptions.change(life.book.owner, wishes, operation));
    QCOMPARE(stretches.size(), size_t(2));
    QVERIFY(got(life.book->subscriptions.change(life.book.owner, wishes, operation)) == stretches); // repeated
    QCOMPARE(life.bill(),
             (QStringList{u"2026-01-11/2026-01-31 21/31 -13.55"_s, u"2026-01-11/2026-01-31 21/31 -13.55"_s,
                          u"2026-01-11/2026-01-31 21/31 27.10"_s, u"2026-01-11/2026-01-31 21/31 40.65"_s}));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::theSecondPersonHearsWhatTheFirstDid() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    const qint64 seen = life.version(id);
    life.pause(id, {2026, 2, 1});
    const Actor second = Actor::owner(u"grace"_s, ActorSource::Window);
    const auto refused = life.book->subscriptions.cancel(second, id, {2026, 1, 31}, false, seen, TestBook::op());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().message.contains(u"ada"), qPrintable(refused.error().message));
    QVERIFY2(refused.error().message.contains(u"Paused from"), qPrintable(refused.error().message));
}

void TestSubscriptionLife::replacedOnesAreNeitherCurrentNorInactive() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId changed = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    const SubscriptionId paused = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    const SubscriptionId gone = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.on(2026, 1, 10);
    life.change({.subscription = changed, .plan = life.bigger.id, .on = QDate(2026, 1, 5)});
    life.pause(paused, {2026, 1, 5});
    life.cancel(gone, {2026, 1, 5}, false);
    using Tab = SubscriptionFilter::Tab;
    const auto of = [&](Tab tab) {
        SubscriptionFilter filter;
        filter.tab = tab;
        return got(life.book->subscriptions.ids(life.book.owner, filter, {})).size();
    };
    const auto agree = [&](const SubscriptionFilter& filter) {
        const SubscriptionCounts counts = got(life.book->subscriptions.counts(life.book.owner, filter));
        QCOMPARE(counts.current, 2); // what follows, and the paused one
        QCOMPARE(counts.inactive, 1);
        QCOMPARE(counts.all, 4);
    };
    QCOMPARE(of(Tab::Current), size_t(2));
    QCOMPARE(of(Tab::Inactive), size_t(1));
    QCOMPARE(of(Tab::All), size_t(4));
    agree({});
    SubscriptionFilter narrowed;
    narrowed.customer = life.customer.id;
    agree(narrowed);
    // Each state sorts where its word says.
    const auto sorted = got(life.book->subscriptions.ids(life.book.owner, {.tab = Tab::All},
                                                         {.column = SubscriptionColumn::Status, .descending = false}));
    std::vector<int> order;
    for (const SubscriptionRow& row : got(life.book->subscriptions.rows(life.book.owner, sorted)))
        order.push_back(static_cast<int>(row.status));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::pastDueIsTheStretchThatRuns() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId first = life.book.subscription(life.customer, life.monthly, QDate(2026, 1, 1)).id;
    life.bill();
    const auto pastDue = [&life] {
        SubscriptionFilter filter;
        filter.tab = SubscriptionFilter::Tab::All;
        filter.highlight = SubscriptionFilter::Highlight::PastDue;
        const auto highlighted = got(life.book->subscriptions.ids(life.book.owner, filter, {}));
        filter.highlight = SubscriptionFilter::Highlight::None;
        filter.conditions = {
            {.column = int(SubscriptionColumn::Status), .test = ListCondition::OneOf{{u"past_due"_s}}}};
        std::vector<qint64> found = got(life.book->subscriptions.ids(life.book.owner, filter, {}));
        filter.conditions.clear();
        std::vector<qint64> shown;
        const auto all = got(life.book->subscriptions.ids(life.book.owner, filter, {}));
        for (const SubscriptionRow& row : got(life.book->subscriptions.rows(life.book.owner, all)))
            if (row.pastDue)
                shown.push_back(row.id.value);
        const qint64 counted = got(life.book->subscriptions.counts(life.book.owner)).pastDue;
        // The card, the list, the filter and the pill say the same.
        return found == highlighted && found == shown && counted == qint64(found.size()) ? found
                                                                                         : std::vector<qint64>{-1};
    };
    QCOMPARE(pastDue(), std::vector<qint64>());
    life.on(2026, 2, 10); // the invoice of 1 January was due on the 31st
    QCOMPARE(pastDue(), std::vector<qint64>{first.value});
    const SubscriptionId second = life.change({.subscription = first, .plan = life.bigger.id});
    QCOMPARE(pastDue(), std::vector<qint64>{second.value});
    QCOMPARE(got(life.book->subscriptions.detail(life.book.owner, second)).overdue.size(), 1u);
    life.bill();
    life.change({.subscription = second, .plan = life.monthly.id}); // with the next period: it lies ahead
    QCOMPARE(pastDue(), std::vector<qint64>{second.value});
    life.on(2026, 3, 2);
    const auto later = pastDue();
    QCOMPARE(later.size(), 1u);
    QVERIFY(later.front() != second.value);
    QCOMPARE(got(life.book->subscriptions.detail(life.book.owner, SubscriptionId{later.front()})).overdue.size(), 1u);
}

void TestSubscriptionLife::badWishesAreRefused() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 10}).id;
    const Plan once = life.book.plan(life.product, u"Once"_s, u"5"_s, IntervalUnit::Month, BillingType::OneOff);
    const Plan dollars =
        life.book.plan(life.product, u"USD"_s, u"5"_s, IntervalUnit::Month, BillingType::Recurring, u"USD"_s);
    const QString before = life.book.fingerprint();
    const auto field = [&](ChangeWish wish) {
        wish.subscription = id;
        const auto refused = life.tryChange(wish);
        return refused ? u"accepted"_s : refused.error().field;
    };
    QCOMPARE(field({}), u"planId"_s); // nothing is different
    QCOMPARE(field({.plan = once.id}), u"planId"_s);
    QCOMPARE(field({.plan = dollars.id}), u"planId"_s);
    QCOMPARE(field({.plan = PlanId{4711}}), u"planId"_s);
    QCOMPARE(field({.quantity = Quantity()}), u"quantity"_s);
    QCOMPARE(field({.discount = Rate::fromMillionths(1'000'001)}), u"discount"_s);
    QCOMPARE(field({.quantity = units(2), .on = QDate(2026, 1, 9)}), u"on"_s);
    QCOMPARE(life.book.fingerprint(), before);
}

void TestSubscriptionLife::twoYearsWithAnchorOn31() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db, QDate(2023, 1, 31));
    SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2023, 1, 31}).id;
    Money billed = Money::zero(Currency::eur());
    const auto billToday = [&] {
        const RunSummary summary = life.run(life.today());
        for (const RunTotals& totals : summary.totals)
            billed += totals.net;
    };
    for (QDate day(2023, 1, 31); day <= QDate(2025, 1, 31); day = day.addDays(1)) {
        life.book.clock->setDay(day);
        if (day == QDate(2023, 4, 10)) // after it was billed on the 31st of March
            id = life.change({.subscription = id, .plan = life.bigger.id});
        if (day == QDate(2023, 8, 20)) {
            life.pause(id, {2023, 8, 25}, QDate(2023, 10, 5)); // over a boundary
            id = life.successor(id);
        }
        if (day == QDate(2024, 2, 29)) { // down and up again on the leap day, the day it is billed
            billToday();
            id = life.change({.subscription = id, .plan = life.monthly.id, .timing = ChangeTiming::Now});
            id = life.change({.subscription = id, .plan = life.bigger.id});
        }
        if (day == QDate(2024, 9, 1))
            id = life.change({.subscription = id, .plan = life.monthly.id}); // with the next period
        if (day.day() == day.daysInMonth() || day.day() == 15)
            billToday();
    }
    QCOMPARE(life.stored(id).anchorDate, QDate(2023, 1, 31));
    QCOMPARE(life.firstFinding(), QString());
    // By hand: 3 months of 20 but for 20 of 30 days of the third; 40 a month to the pause (6 of 31 days of August's
    // period credited, with September's boundary skipped), and from the 5th of October; 20 from the 30th of September
    // 2024.
    QCOMPARE(life.book.number("SELECT COUNT(*) FROM pending_charge WHERE NOT billed"), 0);
    QCOMPARE(life.book.number("SELECT CAST(SUM(net_minor) AS BIGINT) FROM invoice_line"), billed.minor());
    // Every day of use is billed exactly once, those of the pause not at all.
    const auto days = [&](const char* condition) {
        const QByteArray sql =
            QByteArray("SELECT CAST(SUM(CASE WHEN quantity < 0 THEN -days_used ELSE days_used END) AS "
                       "BIGINT) FROM invoice_line WHERE ") +
            condition;
        return life.book.number(sql);
    };
    const qint64 used = QDate(2023, 1, 31).daysTo(QDate(2025, 2, 28)) - QDate(2023, 8, 25).daysTo(QDate(2023, 10, 5));
    QCOMPARE(days("TRUE"), used);
    QVERIFY(life.stored(id).billedUntil == QDate(2025, 2, 28));
}

void TestSubscriptionLife::aRequestWaitsForItsDecision() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    auto& service = life.book->subscriptions;
    const Actor& owner = life.book.owner;
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.bill();
    life.on(2026, 1, 10);
    CancellationRequest request{.id = {},
                                .subscriptionId = id,
                                .receivedOn = QDate(2026, 1, 11),
                                .requestedBy = u"  Mme Roux "_s,
                                .reason = u"closes the shop"_s,
                                .lastDay = QDate(2026, 1, 20),
                                .answer = {}};
    QCOMPARE(service.recordRequest(owner, request, TestBook::op()).error().field, u"receivedOn"_s); // tomorrow
    request.receivedOn = QDate(2026, 1, 9);
    const OperationId once = TestBook::op();
    const CancellationRequestId recorded = got(service.recordRequest(owner, request, once));
    QVERIFY(got(service.recordRequest(owner, request, once)) == recorded); // nothing happens twice
    QCOMPARE(service.recordRequest(owner, request, TestBook::op()).error().code, ErrorCode::Conflict);
    const auto todo = got(life.book->todo.items(owner));
    const auto waits = std::ranges::find(todo, TodoItem::Kind::Cancellation, &TodoItem::kind);
    QVERIFY(waits != todo.end());
    QVERIFY2(waits->why.contains(u"Mme Roux asks to end S000001"_s), qPrintable(waits->why));
    QVERIFY(waits->subscription == id);

    QCOMPARE(service.declineRequest(owner, recorded, u" "_s, 1, TestBook::op()).error().field, u"answer"_s);
    got(service.declineRequest(owner, recorded, u"agreed until June"_s, 1, TestBook::op()));
    QVERIFY(got(service.openRequests(owner)).empty());
    QVERIFY(!life.stored(id).lastDay);
    QCOMPARE(service.acceptRequest(owner, recorded, {2026, 1, 20}, UnusedDays::Credit, 2, TestBook::op()).error().code,
             ErrorCode::Conflict); // decided

    const CancellationRequestId again = got(service.recordRequest(owner, request, TestBook::op()));
    const QString before = life.book.fingerprint();
    QCOMPARE(service.acceptRequest(owner, again, {2025, 1, 1}, UnusedDays::Credit, 1, TestBook::op()).error().field,
             u"day"_s);
    QCOMPARE(life.book.fingerprint(), before); // both or nothing
    got(service.acceptRequest(owner, again, {2026, 1, 20}, UnusedDays::Credit, 1, TestBook::op()));
    QVERIFY(life.stored(id).lastDay == QDate(2026, 1, 20));
    QCOMPARE(got(service.detail(owner, id)).waiting.size(), size_t(1));
    QCOMPARE(got(service.waiting(owner, life.customer.id)).forRun.front().toString(),
             u"-7.10"_s); // 11 of 31 days of 20
    QStringList told;
    for (const TimelineEntry& entry : got(service.detail(owner, id)).timeline)
        told.append(entry.what);
    QVERIFY2(told.contains(u"Cancellation request accepted"_s), qPrintable(told.join(u" | ")));
    QCOMPARE(life.firstFinding(), QString());
}

void TestSubscriptionLife::aRequestFollowsTheSubscription() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    auto& service = life.book->subscriptions;
    const SubscriptionId id = life.book.subscription(life.customer, life.monthly, {2026, 1, 1}).id;
    life.bill();
    life.on(2026, 1, 10);
    const CancellationRequestId recorded = got(service.recordRequest(life.book.owner,
                                                                     {.id = {},
                                                                      .subscriptionId = id,
                                                                      .receivedOn = QDate(2026, 1, 10),
                                                                      .requestedBy = u"Nuñez"_s,
                                                                      .reason = {},
                                                                      .lastDay = {},
                                                                      .answer = {}},
                                                                     TestBook::op()));
    const SubscriptionId next = life.change({.subscription = id, .plan = life.bigger.id});
    QVERIFY(got(service.openRequests(life.book.owner)).front().holds == next);
    got(service.acceptRequest(life.book.owner, recorded, {2026, 1, 31}, UnusedDays::StayBilled, 1, TestBook::op()));
    QVERIFY(life.stored(next).endKind == EndKind::Cancelled);
    QVERIFY(life.stored(id).endKind == EndKind::Changed);
}

void TestSubscriptionLife::subscribersMoveToANewPriceWithTheirNextPeriod() {
    QUITTANCE_TEST_DATABASE(db);
    Life life(db);
    const auto sold = [&](const Plan& plan, QDate start) {
        return life.book.subscription(life.customer, plan, start).id;
    };
    const SubscriptionId billed = sold(life.monthly, QDate(2026, 1, 10));
    const SubscriptionId yearly = sold(life.yearly, QDate(2026, 1, 1));
    const SubscriptionId later = sold(life.monthly, QDate(2026, 5, 7));
    const SubscriptionId ends = sold(life.monthly, QDate(2026, 1, 1));
    life.on(2026, 1, 10);
    life.run(life.today());
    life.cancel(ends, QDate(2026, 6, 30), false);
    const auto raise = [&](const Plan& plan, const QString& amount) {
        got(life.book->catalog.addPrice(life.book.owner, TestBook::price(plan.id, amount, QDate(2026, 3, 1)),
                                        TestBook::op()));
    };
    raise(life.monthly, u"25.00"_s);
    raise(life.yearly, u"240.00"_s);
    const std::vector<qint64> all{billed.value, yearly.value, later.value, ends.value};
    const auto look = [&](QDate from) { return got(life.book->subscriptions.priceMoves(life.book.owner, all, from)); };

    // Before the new price holds there is nothing to go over to.
    QCOMPARE(look(QDate(2026, 2, 28)).already, 4);
    const QString before = life.book.fingerprint();
    const PriceMoves moves = look(QDate(2026, 3, 1));
    QCOMPARE(life.book.fingerprint(), before);
    QCOMPARE(moves.ids, (std::vector<qint64>{billed.value, yearly.value, later.value}));
    QCOMPARE(moves.first, QDate(2026, 3, 10));
    QCOMPARE(moves.last, QDate(2027, 1, 1));
    QCOMPARE(moves.others.size(), size_t(1));
    QVERIFY(moves.others.front().why.contains(u"2026"_s));
    QCOMPARE(moves.mrr.front().before.toString(), u"58.00"_s); // 20 + 216/12 + 20
    QCOMPARE(moves.mrr.front().after.toString(), u"70.00"_s);

    for (const qint64 id : moves.ids) {
        ChangeWish wish;
        wish.subscription = SubscriptionId{id};
        wish.priceFrom = QDate(2026, 3, 1);
        life.change(wish);
    }
    QCOMPARE(look(QDate(2026, 3, 1)).ids, std::vector<qint64>()); // scheduled, or there already
    // It can be taken back until it is billed.
    life.revoke(billed);
    ChangeWish again;
    again.subscription = billed;
    again.priceFrom = QDate(2026, 3, 1);
    life.change(again);
    ChangeWish past = again;
    past.subscription = ends;
    past.priceFrom = QDate(2026, 1, 9);
    QCOMPARE(life.tryChange(past).error().field, u"on"_s);

    life.on(2026, 5, 10);
    QStringList lines;
    const RunSummary summary = life.run(life.today());
    for (const InvoiceLine& line : life.invoice(summary.lastNumber).lines)
        lines.append(Life::text(line.period, line.daysUsed, line.daysTotal, line.net));
    lines.sort();
    QCOMPARE(lines, (QStringList{u"2026-02-01/2026-02-28 20.00"_s, u"2026-02-10/2026-03-09 20.00"_s,
                                 u"2026-03-01/2026-03-31 20.00"_s, u"2026-03-10/2026-04-09 25.00"_s,
                                 u"2026-04-01/2026-04-30 20.00"_s, u"2026-04-10/2026-05-09 25.00"_s,
                                 u"2026-05-01/2026-05-31 20.00"_s, u"2026-05-07/2026-06-06 25.00"_s,
                                 u"2026-05-10/2026-06-09 25.00"_s}));
    QCOMPARE(life.stored(life.successor(yearly)).startDate, QDate(2027, 1, 1));
    QCOMPARE(life.firstFinding(), QString());
    const auto nobody = life.book->subscriptions.priceMoves(Actor::powerless(u"nobody"_s), all, QDate(2026, 6, 1));
    QCOMPARE(nobody.error().code, ErrorCode::Denied);
}

QTEST_GUILESS_MAIN(TestSubscriptionLife)
#include "tst_subscription_life.moc"
