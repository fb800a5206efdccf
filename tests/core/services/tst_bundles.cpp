#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Products that are regrouped into a bundle at its price (F018, F036).
class TestBundles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void aPlanNamesTheProductsThatItRegroups();
    void badBundlesAreRefused();
    void membersEndAndTheBundleBegins();
    void unusedDaysAreCreditedAndTheBundleIsCharged();
    void isOneMovementOfTheCustomer();
    void whatCannotBeRegroupedSaysWhy();
    void isTakenBackWhileNothingIsBilled();
    void cancelledBeforeItsStartBringsItsMembersBack();
    void whatBillsAnAddressStaysByItself();
    void aSiteKeepsItsPremiumPlan();
    void aBilledBundleStays();
    void anAccountThatOnlyAddsLicencesNeedsAReason();
    void aCommandGivenTwiceIsDoneOnce();
    void twoPeopleAtOnce();
    void verifyFindsWhatDoesNotAgree();
};

namespace {

struct Regrouped : BillingFixture {
    explicit Regrouped(TestDatabase& db, QDate today = QDate(2026, 1, 1))
        : BillingFixture(db, today),
          customer(book.customer(u"Durand"_s)),
          mail(book.product(u"Mail"_s, u"MAIL"_s)),
          suiteProduct(book.product(u"Suite"_s, u"SUITE"_s)) {
        mailbox = book.plan(mail, u"Mailbox"_s, u"10.00"_s);
        suite = book.plan(suiteProduct, u"Complete"_s, u"24.00"_s);
        got(setBundle({product.id, mail.id}));
        hosting = book.subscription(customer, monthly, QDate(2026, 1, 1));
        post = book.subscription(customer, mailbox, QDate(2026, 1, 1));
    }
    Result<> setBundle(const std::vector<ProductId>& products) {
        return book->catalog.setBundle(book.owner, suite.id, products, TestBook::op());
    }
    SubscriptionDetail detail(SubscriptionId id) { return got(book->subscriptions.detail(book.owner, id)); }
    RegroupWish wish(std::initializer_list<SubscriptionId> ids, std::optional<QDate> on = {}) {
        RegroupWish wish{.members = {}, .bundle = suite.id, .on = on};
        for (const SubscriptionId id : ids)
            wish.members.push_back({id, detail(id).subscription.version});
        return wish;
    }
    Result<SubscriptionId> regroup(const RegroupWish& wish, const ChangeGrounds& grounds = {}) {
        return book->subscriptions.regroup(book.owner, wish, TestBook::op(), grounds);
    }
    Result<SubscriptionId> regroup(std::optional<QDate> on = {}) { return regroup(wish({hosting.id, post.id}, on)); }
    Result<> takeBack(SubscriptionId bundle) {
        return book->subscriptions.takeBackRegrouping(book.owner, bundle, detail(bundle).subscription.version,
                                                      TestBook::op());
    }
    /// The field at which it is refused; what is stored stays.
    QString refusal(const RegroupWish& wish) {
        const QString before = book.fingerprint();
        const auto done = regroup(wish);
        if (done || done.error().message.isEmpty() || book.fingerprint() != before)
            return u"not refused"_s;
        return done.error().field;
    }

    Customer customer;
    Product mail;
    Product suiteProduct;
    Plan mailbox;
    Plan suite;
    Subscription hosting;
    Subscription post;
};

} // namespace

void TestBundles::aPlanNamesTheProductsThatItRegroups() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    const auto bundles = got(book.book->catalog.bundles(book.book.owner));
    QCOMPARE(bundles.size(), 1u);
    QCOMPARE(bundles.front().plan.code, book.suite.code);
    QCOMPARE(bundles.front().products.size(), 2u);
    QCOMPARE(bundles.front().products.front().code, u"HOST"_s);
    const Plan copy = got(book.book->catalog.copyPlan(book.book.owner, book.suite.id, TestBook::op()));
    QCOMPARE(got(book.book->catalog.bundle(book.book.owner, copy.id)).size(), 2u);
    QUITTANCE_VERIFY_OK(book.book->catalog.removePlan(book.book.owner, copy.id, TestBook::op()));
    for (const ComparedProduct& sold : got(book.book->catalog.onSale(book.book.owner, QDate(2026, 1, 1))))
        QCOMPARE(sold.plans.front().regroups.size(), sold.product.id == book.suiteProduct.id ? 2u : 0u);
    QUITTANCE_VERIFY_OK(book.setBundle({}));
    QVERIFY(got(book.book->catalog.bundles(book.book.owner)).empty());
}

void TestBundles::badBundlesAreRefused() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    for (const std::vector<ProductId>& products :
         {std::vector{book.product.id}, std::vector{book.product.id, book.product.id},
          std::vector{book.product.id, book.suiteProduct.id}, std::vector{book.product.id, ProductId{999}}}) {
        const auto refused = book.setBundle(products);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"products"_s);
    }
    const Plan once =
        book.book.plan(book.suiteProduct, u"Once"_s, u"99.00"_s, IntervalUnit::Month, BillingType::OneOff);
    QVERIFY(!book.book->catalog.setBundle(book.book.owner, once.id, {book.product.id, book.mail.id}, TestBook::op()));
}

void TestBundles::membersEndAndTheBundleBegins() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    const SubscriptionDetail bundle = book.detail(got(book.regroup(QDate(2026, 1, 16))));
    QCOMPARE(bundle.subscription.startDate, QDate(2026, 1, 16));
    QVERIFY(bundle.subscription.planId == book.suite.id);
    QVERIFY(bundle.subscription.workspaceId == book.hosting.workspaceId);
    QCOMPARE(bundle.regrouped.size(), 2u);
    for (const Subscription& member : {book.hosting, book.post}) {
        const SubscriptionDetail ended = book.detail(member.id);
        QCOMPARE(ended.subscription.lastDay, std::optional(QDate(2026, 1, 15)));
        QCOMPARE(ended.bundle->code, bundle.subscription.code);
        const auto revoked =
            book.book->subscriptions.revoke(book.book.owner, member.id, ended.subscription.version, TestBook::op());
        QVERIFY(!revoked); // not one alone
        QVERIFY(revoked.error().message.contains(bundle.subscription.code));
    }
    QVERIFY(std::ranges::any_of(bundle.timeline, [&](const TimelineEntry& entry) {
        return entry.detail.contains(book.hosting.code) && entry.detail.contains(book.post.code);
    }));
    QCOMPARE(book.firstFinding(), QString());
}

void TestBundles::unusedDaysAreCreditedAndTheBundleIsCharged() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    book.run(QDate(2026, 1, 1)); // January: 20.00 and 10.00
    book.book.clock->setDay(QDate(2026, 1, 16));
    const ChangeContext context = got(book.book->subscriptions.changeContext(book.book.owner, book.customer.id));
    const auto preview = got(previewRegroup(context, book.wish({book.hosting.id, book.post.id})));
    QCOMPARE(preview.mrrBefore.toString(), u"30.00"_s);
    QCOMPARE(preview.mrrAfter.toString(), u"24.00"_s);
    QCOMPARE(preview.invoices.size(), 1u);
    // 16 of 31 days: −10.32 and −5.16; the bundle 24.00.
    QCOMPARE(preview.invoices.front().totals.net.toString(), u"8.52"_s);
    QCOMPARE(preview.next->dueDate, QDate(2026, 2, 16));
    got(book.regroup());
    const RunSummary summary = book.run(QDate(2026, 1, 16));
    const Invoice invoice = book.invoice(summary.lastNumber);
    QCOMPARE(invoice.lines.size(), 3u);
    QCOMPARE(invoice.net.toString(), u"8.52"_s);
    QCOMPARE(invoice.gross, preview.invoices.front().totals.gross);
    QCOMPARE(book.firstFinding(), QString());
}

void TestBundles::isOneMovementOfTheCustomer() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    got(book.regroup(QDate(2026, 1, 16)));
    const auto sum = [&book](const char* measure) {
        return book.book.number(QByteArray(QByteArray("SELECT COALESCE(CAST(SUM(") + measure +
                                           ") AS BIGINT), 0) FROM summary_day WHERE day = '2026-01-16'"));
    };
    QCOMPARE(sum("contraction_mrr"), -600);
    QCOMPARE(sum("churn_mrr"), 0);
    QCOMPARE(sum("new_mrr"), 0);
}

void TestBundles::whatCannotBeRegroupedSaysWhy() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    TestBook& raw = book.book;
    const Customer other = raw.customer(u"Martin"_s);
    const Subscription theirs = raw.subscription(other, book.mailbox, QDate(2026, 1, 1));
    QCOMPARE(book.refusal(book.wish({book.hosting.id, theirs.id})), u"members"_s);
    QCOMPARE(book.refusal(book.wish({book.hosting.id})), u"members"_s);
    QCOMPARE(book.refusal(book.wish({book.hosting.id, book.hosting.id})), u"members"_s);
    QCOMPARE(book.refusal(RegroupWish{.members = {}, .bundle = book.suite.id}), u"members"_s);

    const Plan dollars =
        raw.plan(book.mail, u"Abroad"_s, u"12.00"_s, IntervalUnit::Month, BillingType::Recurring, u"USD"_s);
    const Subscription abroad = raw.subscription(book.customer, dollars, QDate(2026, 1, 1));
    QCOMPARE(book.refusal(book.wish({book.hosting.id, abroad.id})), u"members"_s);

    const Plan backup = raw.plan(raw.product(u"Backup"_s, u"BACK"_s), u"Backup"_s, u"5.00"_s);
    const Subscription kept = raw.subscription(book.customer, backup, QDate(2026, 1, 1));
    QCOMPARE(book.refusal(book.wish({book.hosting.id, kept.id})), u"members"_s);

    const Subscription ended = raw.subscription(book.customer, book.mailbox, QDate(2026, 1, 1));
    got(raw->subscriptions.cancel(raw.owner, ended.id, QDate(2026, 1, 31), false, ended.version, TestBook::op()));
    QCOMPARE(book.refusal(book.wish({book.hosting.id, ended.id})), u"members"_s);

    QCOMPARE(book.refusal(book.wish({book.hosting.id, book.post.id}, QDate(2025, 12, 31))), u"on"_s);
    RegroupWish none = book.wish({book.hosting.id, book.post.id});
    none.quantity = Quantity();
    QCOMPARE(book.refusal(none), u"quantity"_s);
    none = book.wish({book.hosting.id, book.post.id});
    none.bundle = book.monthly.id;
    QCOMPARE(book.refusal(none), u"planId"_s);
    QCOMPARE(book.firstFinding(), QString());
}

void TestBundles::isTakenBackWhileNothingIsBilled() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    book.run(QDate(2026, 1, 1));
    book.book.clock->setDay(QDate(2026, 1, 16));
    const SubscriptionId bundle = got(book.regroup());
    QVERIFY(!book.detail(book.hosting.id).waiting.empty());
    QUITTANCE_VERIFY_OK(book.takeBack(bundle));
    for (const SubscriptionId id : {book.hosting.id, book.post.id}) {
        const SubscriptionDetail now = book.detail(id);
        QVERIFY(!now.subscription.lastDay);
        QVERIFY(!now.bundle);
        QVERIFY(now.waiting.empty());
    }
    QVERIFY(!book.takeBack(bundle)); // once
    const RunSummary summary = book.run(QDate(2026, 1, 16));
    QVERIFY(summary.totals.empty());
    QUITTANCE_VERIFY_OK(book.regroup()); // and may be done again
    QCOMPARE(book.firstFinding(), QString());
}

void TestBundles::cancelledBeforeItsStartBringsItsMembersBack() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    book.run(QDate(2026, 1, 1));
    const SubscriptionId bundle = got(book.regroup(QDate(2026, 1, 20)));
    QVERIFY(!book.detail(book.hosting.id).waiting.empty());
    QUITTANCE_VERIFY_OK(book.book->subscriptions.cancel(book.book.owner, bundle, QDate(2026, 1, 19), true,
                                                        book.detail(bundle).subscription.version, TestBook::op()));
    for (const SubscriptionId member : {book.hosting.id, book.post.id}) {
        const SubscriptionDetail back = book.detail(member);
        QVERIFY(!back.subscription.lastDay);
        QVERIFY(back.waiting.empty());
        QVERIFY(!back.bundle);
    }
    QCOMPARE(book.detail(bundle).subscription.lastDay.value_or(QDate()), QDate(2026, 1, 19));
    book.book.clock->setDay(QDate(2026, 2, 1));
    QVERIFY(!book.run(QDate(2026, 2, 1)).lastNumber.isEmpty());
    QCOMPARE(book.firstFinding(), QString());
}

void TestBundles::whatBillsAnAddressStaysByItself() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    Product names = book.book.product(u"Domain"_s, u"DOM"_s);
    names.kind = ProductKind::Domain;
    names = got(book.book->catalog.saveProduct(book.book.owner, names, TestBook::op()));
    got(book.setBundle({book.product.id, names.id}));
    NewDomain wanted;
    wanted.name = u"durand.fr"_s;
    wanted.workspace = got(book.book->workspaces.workspaces(book.book.owner, book.customer.id)).front().id;
    wanted.plan = book.book.plan(names, u"fr"_s, u"12.00"_s).id;
    const DomainId domain = got(book.book->domains.add(book.book.owner, wanted, TestBook::op()));
    const SubscriptionId bills = got(book.book->domains.detail(book.book.owner, domain)).row.billing->id;
    QCOMPARE(book.refusal(book.wish({book.hosting.id, bills})), u"members"_s);
    const auto refused = book.regroup(book.wish({book.hosting.id, bills}));
    QVERIFY(refused.error().message.contains(u"durand.fr"_s));
}

void TestBundles::aSiteKeepsItsPremiumPlan() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    Product premium = book.product;
    premium.kind = ProductKind::PremiumPlan;
    premium = got(book.book->catalog.saveProduct(book.book.owner, premium, TestBook::op()));
    const WorkspaceId workspace = got(book.book->workspaces.workspaces(book.book.owner, book.customer.id)).front().id;
    const Site site = got(book.book->workspaces.saveSite(
        book.book.owner, {.id = {}, .workspaceId = workspace, .name = u"www.durand.example"_s}, TestBook::op()));
    QUITTANCE_VERIFY_OK(book.book->subscriptions.assignSite(
        book.book.owner, book.hosting.id, site.id, book.detail(book.hosting.id).subscription.version, TestBook::op()));
    NewDomain connected;
    connected.name = u"durand.fr"_s;
    connected.origin = DomainOrigin::Connected;
    connected.workspace = workspace;
    connected.site.id = site.id;
    connected.done = true;
    const DomainId domain = got(book.book->domains.add(book.book.owner, connected, TestBook::op()));
    const auto whyNot = [&] { return got(book.book->domains.detail(book.book.owner, domain)).whyNoPurchase; };
    QCOMPARE(whyNot(), QString());
    const SubscriptionId bundle = got(book.regroup()); // of a product that is no premium plan by itself
    QCOMPARE(book.detail(bundle).siteName, u"www.durand.example"_s);
    QCOMPARE(whyNot(), QString());
}

void TestBundles::aBilledBundleStays() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    const SubscriptionId bundle = got(book.regroup());
    book.run(QDate(2026, 1, 1));
    const auto refused = book.takeBack(bundle);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(!book.takeBack(book.hosting.id)); // regroups nothing
}

void TestBundles::anAccountThatOnlyAddsLicencesNeedsAReason() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    Customer restricted = got(book.book->customers.customer(book.book.owner, book.customer.id));
    restricted.changesAllowed = ChangesAllowed::AddLicences;
    got(book.book->customers.save(book.book.owner, restricted, TestBook::op()));
    const RegroupWish wish = book.wish({book.hosting.id, book.post.id});
    QCOMPARE(book.refusal(wish), u"reason"_s);
    QUITTANCE_VERIFY_OK(book.regroup(wish, {.consent = {}, .reason = u"Agreed with the manager"_s}));
}

void TestBundles::aCommandGivenTwiceIsDoneOnce() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    const RegroupWish wish = book.wish({book.hosting.id, book.post.id});
    const OperationId operation = TestBook::op();
    const auto first = got(book.book->subscriptions.regroup(book.book.owner, wish, operation));
    const auto again = got(book.book->subscriptions.regroup(book.book.owner, wish, operation));
    QVERIFY(first == again);
    QCOMPARE(book.book.number("SELECT COUNT(*) FROM bundle_member"), 2);
}

void TestBundles::twoPeopleAtOnce() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    const RegroupWish seen = book.wish({book.hosting.id, book.post.id});
    got(book.book->subscriptions.cancel(book.book.owner, book.post.id, QDate(2026, 3, 31), false, book.post.version,
                                        TestBook::op()));
    const auto stale = book.regroup(seen);
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QVERIFY(!book.detail(book.hosting.id).subscription.lastDay); // neither
}

void TestBundles::verifyFindsWhatDoesNotAgree() {
    QUITTANCE_TEST_DATABASE(db);
    Regrouped book(db);
    got(book.regroup(QDate(2026, 1, 16)));
    QCOMPARE(book.firstFinding(), QString());
    book.book.run("UPDATE subscription SET end_kind = 'cancelled' WHERE code = 'S000001'");
    QVERIFY2(book.firstFinding().contains(u"bundle_member S000003 S000001"_s), qPrintable(book.firstFinding()));
}

QTEST_GUILESS_MAIN(TestBundles)
#include "tst_bundles.moc"
