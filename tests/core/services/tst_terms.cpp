#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What a customer has accepted before subscribing (F042), and accounts that may only add licences (F032).
class TestTerms : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void nothingIsAskedWithoutTerms();
    void theNewestOfEachKindIsInForce();
    void aSubscriptionNeedsConsent();
    void whoAcceptedIsKept();
    void aChangeAsksOnceForEachVersion();
    void aPriceThatMovesAsksNothing();
    void goingOnWithoutNeedsTheRightAndAReason();
    void whatWasShownIsWhatIsAccepted();
    void acceptedVersionsStay();
    void badVersionsAreRefused_data();
    void badVersionsAreRefused();
    void acceptancesFollowAMerge();
    void someAccountsOnlyAddLicences();
    void theyNeedAReasonForAnythingElse();
    void whateverBeginsASubscriptionAsks();
    void someAccountsTakeNothingElse();
    void aCommandGivenTwiceIsDoneOnce();
};

namespace {

struct Agreed : BillingFixture {
    explicit Agreed(TestDatabase& db, QDate today = QDate(2026, 1, 10))
        : BillingFixture(db, today), customer(book.customer(u"Durand"_s)) {}
    TermsVersion version(const QString& label, QDate from, TermsKind kind = TermsKind::Agreement) {
        return got(book->terms.save(
            book.owner, {.kind = kind, .label = label, .validFrom = from, .text = u"Clause 1"_s, .link = {}},
            TestBook::op()));
    }
    Subscription draft() const {
        Subscription draft;
        draft.customerId = customer.id;
        draft.planId = monthly.id;
        draft.startDate = QDate(2026, 1, 10);
        return draft;
    }
    Result<Subscription> create(const std::optional<TermsConsent>& consent = {}) {
        return book->subscriptions.create(book.owner, draft(), TestBook::op(), {.consent = consent, .reason = {}});
    }
    Subscription now(SubscriptionId id) { return got(book->subscriptions.detail(book.owner, id)).subscription; }
    ChangeWish more(SubscriptionId id, int quantity) {
        return {.subscription = id,
                .version = now(id).version,
                .plan = {},
                .quantity = Quantity::fromInteger(quantity),
                .discount = {}};
    }
    auto change(const ChangeWish& wish, const ChangeGrounds& grounds = {}) {
        return book->subscriptions.change(book.owner, {&wish, 1}, TestBook::op(), grounds);
    }
    QStringList asked(bool newSubscription) {
        QStringList labels;
        for (const TermsVersion& terms : got(book->terms.question(book.owner, customer.id, newSubscription)).toAccept)
            labels.append(terms.label);
        return labels;
    }
    std::vector<TermsAcceptance> accepted() {
        return got(book->customers.overview(book.owner, customer.id)).acceptedTerms;
    }
    void restrictAccount() {
        customer = got(book->customers.customer(book.owner, customer.id));
        customer.changesAllowed = ChangesAllowed::AddLicences;
        customer = got(book->customers.save(book.owner, customer, TestBook::op()));
    }

    Customer customer;
};

/// A domain at a site with a premium plan that granted a voucher: everything that begins a subscription by itself.
struct Begun : Agreed {
    explicit Begun(TestDatabase& db) : Agreed(db) {
        domains = planOf(ProductKind::Domain, u"Domain"_s);
        mailboxes = planOf(ProductKind::Mailbox, u"Mailbox"_s);
        premium = planOf(ProductKind::PremiumPlan, u"Premium"_s);
        got(book->vouchers.setOffer(book.owner, {.plan = premium.id, .reward = domains.id}, TestBook::op()));
        workspace = got(book->workspaces.workspaces(book.owner, customer.id)).front().id;
        const Site site = got(book->workspaces.saveSite(
            book.owner, {.id = {}, .workspaceId = workspace, .name = u"www.durand.example"_s}, TestBook::op()));
        Subscription bought = draft();
        bought.planId = premium.id;
        bought.siteId = site.id;
        got(book->subscriptions.create(book.owner, bought, TestBook::op()));
        NewDomain connected;
        connected.name = u"durand.fr"_s;
        connected.origin = DomainOrigin::Connected;
        connected.workspace = workspace;
        connected.site.id = site.id;
        connected.done = true;
        domain = got(book->domains.add(book.owner, connected, TestBook::op()));
        voucher = got(book->vouchers.ids(book.owner, {}, {.column = VoucherColumn::Code, .descending = false})).front();
        got(book->vouchers.claim(book.owner, VoucherId{voucher}, 1, TestBook::op()));
    }
    Plan planOf(ProductKind kind, const QString& title) {
        Product made = book.product(title);
        made.kind = kind;
        return book.plan(got(book->catalog.saveProduct(book.owner, made, TestBook::op())), title, u"24.00"_s,
                         IntervalUnit::Year);
    }
    /// All that can be begun, one after the other: what each answered.
    std::vector<Result<>> beginAll(const ChangeGrounds& grounds, const Actor& actor) {
        NewDomain bought;
        bought.name = u"durand.example"_s;
        bought.workspace = workspace;
        bought.plan = domains.id;
        NewMailbox mailbox;
        mailbox.domain = domain;
        mailbox.local = u"contact"_s;
        mailbox.plan = mailboxes.id;
        const auto begun = [](const auto& result) { return result ? Result<>() : Result<>(result.error()); };
        return {begun(book->subscriptions.create(actor, draft(), TestBook::op(), grounds)),
                begun(book->domains.add(actor, bought, TestBook::op(), grounds)),
                begun(book->domains.addMailbox(actor, mailbox, TestBook::op(), grounds)),
                begun(book->vouchers.apply(actor, VoucherId{voucher},
                                           {.site = u"www.durand.example"_s, .start = {}, .domain = {}}, 2,
                                           TestBook::op(), grounds))};
    }

    Plan domains;
    Plan mailboxes;
    Plan premium;
    WorkspaceId workspace;
    DomainId domain;
    qint64 voucher = 0;
};

TermsConsent consent(const QString& by = u"Anne Durand"_s) {
    return {.seen = {},
            .acceptedBy = by,
            .acceptedOn = QDate(2026, 1, 9),
            .means = AcceptanceMeans::Email,
            .waivedBecause = {}};
}

TermsConsent waiver(const QString& reason) {
    TermsConsent given;
    given.waivedBecause = reason;
    return given;
}

} // namespace

void TestTerms::nothingIsAskedWithoutTerms() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    book.version(u"2027"_s, QDate(2027, 1, 1)); // not yet
    QVERIFY(book.asked(true).isEmpty());
    QUITTANCE_VERIFY_OK(book.create());
    QVERIFY(book.accepted().empty());
}

void TestTerms::theNewestOfEachKindIsInForce() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    book.version(u"2025"_s, QDate(2025, 1, 1));
    book.version(u"2026"_s, QDate(2026, 1, 10));
    book.version(u"2027"_s, QDate(2027, 1, 1));
    book.version(u"P1"_s, QDate(2024, 5, 1), TermsKind::Privacy);
    QCOMPARE(book.asked(true), QStringList({u"2026"_s, u"P1"_s}));
    book.book.clock->setDay(QDate(2026, 1, 9));
    QCOMPARE(book.asked(true), QStringList({u"2025"_s, u"P1"_s}));
}

void TestTerms::aSubscriptionNeedsConsent() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    book.version(u"2026"_s, QDate(2026, 1, 1));
    const QString before = book.book.fingerprint();
    const auto refused = book.create();
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"consent"_s);
    QVERIFY(refused.error().message.contains(u"2026"_s));
    const auto nobody = book.create(consent(u" "_s));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().field, u"acceptedBy"_s);
    TermsConsent tomorrow = consent();
    tomorrow.acceptedOn = QDate(2026, 1, 11);
    const auto ahead = book.create(tomorrow);
    QVERIFY(!ahead);
    QCOMPARE(ahead.error().field, u"acceptedOn"_s);
    QCOMPARE(book.book.fingerprint(), before); // nothing of it was written
}

void TestTerms::whoAcceptedIsKept() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    book.version(u"2026"_s, QDate(2026, 1, 1));
    book.version(u"P1"_s, QDate(2024, 5, 1), TermsKind::Privacy);
    const Subscription created = got(book.create(consent()));
    const std::vector<TermsAcceptance> accepted = book.accepted();
    QCOMPARE(accepted.size(), 2u);
    for (const TermsAcceptance& each : accepted) {
        QCOMPARE(each.acceptedBy, u"Anne Durand"_s);
        QCOMPARE(each.acceptedOn, QDate(2026, 1, 9));
        QVERIFY(each.means == AcceptanceMeans::Email);
        QVERIFY(each.subscription == created.id);
        QCOMPARE(each.recordedBy, u"ada"_s);
    }
    const auto timeline = got(book.book->subscriptions.detail(book.book.owner, created.id)).timeline;
    const auto told = std::ranges::find_if(
        timeline, [](const TimelineEntry& entry) { return entry.detail.contains(u"Anne Durand"_s); });
    QVERIFY(told != timeline.end());
    QVERIFY(told->detail.contains(u"2026"_s));
    QCOMPARE(book.firstFinding(), QString());
}

void TestTerms::aChangeAsksOnceForEachVersion() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    const Subscription old = got(book.create());
    book.version(u"2026"_s, QDate(2026, 1, 1));
    QCOMPARE(book.asked(false), QStringList(u"2026"_s));
    QVERIFY(!book.change(book.more(old.id, 2)));
    SubscriptionId holds = got(book.change(book.more(old.id, 2), {.consent = consent(), .reason = {}})).front();
    QVERIFY(book.asked(false).isEmpty());
    holds = got(book.change(book.more(holds, 3))).front(); // not asked again
    QCOMPARE(book.accepted().size(), 1u);
    QCOMPARE(book.asked(true), QStringList(u"2026"_s)); // another contract is
    book.version(u"2026-b"_s, QDate(2026, 1, 10));
    QVERIFY(!book.change(book.more(holds, 4)));
    got(book.change(book.more(holds, 4), {.consent = consent(u"Bruno"_s), .reason = {}}));
    QCOMPARE(book.accepted().size(), 2u);
}

void TestTerms::aPriceThatMovesAsksNothing() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    const Subscription old = got(book.create());
    book.version(u"2026"_s, QDate(2026, 1, 1));
    got(book.book->catalog.addPrice(book.book.owner, TestBook::price(book.monthly.id, u"25.00"_s, QDate(2026, 1, 10)),
                                    TestBook::op()));
    ChangeWish wish = book.more(old.id, 1);
    wish.quantity.reset();
    wish.priceFrom = QDate(2026, 1, 10);
    QUITTANCE_VERIFY_OK(book.change(wish));
    QVERIFY(book.accepted().empty());
}

void TestTerms::goingOnWithoutNeedsTheRightAndAReason() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    book.version(u"2026"_s, QDate(2026, 1, 1));
    const Actor clerk(u"vic"_s, ActorSource::Window, {Permission::ViewBook, Permission::ManageSubscriptions});
    const auto denied = book.book->subscriptions.create(clerk, book.draft(), TestBook::op(),
                                                        {.consent = waiver(u"Urgent"_s), .reason = {}});
    QVERIFY(!denied);
    QCOMPARE(denied.error().code, ErrorCode::Denied);
    QCOMPARE(denied.error().field, u"waivedBecause"_s);
    const Subscription created = got(book.create(waiver(u"Signs on Monday"_s)));
    QVERIFY(book.accepted().empty());
    const auto timeline = got(book.book->subscriptions.detail(book.book.owner, created.id)).timeline;
    QVERIFY(std::ranges::any_of(
        timeline, [](const TimelineEntry& entry) { return entry.detail.contains(u"Signs on Monday"_s); }));
}

void TestTerms::whatWasShownIsWhatIsAccepted() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    TermsVersion terms = book.version(u"2026"_s, QDate(2026, 1, 1));
    TermsConsent given = consent();
    given.seen = {{terms.id, terms.version}};
    terms.text = u"Clause 2"_s; // while the form was open
    got(book.book->terms.save(book.book.owner, terms, TestBook::op()));
    const auto stale = book.create(given);
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    given.seen.front().version = terms.version + 1;
    QUITTANCE_VERIFY_OK(book.create(given));
}

void TestTerms::acceptedVersionsStay() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    TermsVersion terms = book.version(u"2026"_s, QDate(2026, 1, 1));
    terms.text = u"Corrected"_s;
    terms = got(book.book->terms.save(book.book.owner, terms, TestBook::op()));
    got(book.create(consent()));
    terms.text = u"Changed"_s;
    const auto changed = book.book->terms.save(book.book.owner, terms, TestBook::op());
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::InUse);
    const auto removed = book.book->terms.remove(book.book.owner, terms.id, terms.version, TestBook::op());
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::InUse);
    const TermsVersion other = book.version(u"2027"_s, QDate(2027, 1, 1));
    QUITTANCE_VERIFY_OK(book.book->terms.remove(book.book.owner, other.id, other.version, TestBook::op()));
    const auto all = got(book.book->terms.all(book.book.owner));
    QCOMPARE(all.size(), 1u);
    QCOMPARE(all.front().text, u"Corrected"_s);
    QCOMPARE(all.front().acceptances, 1);
}

void TestTerms::badVersionsAreRefused_data() {
    QTest::addColumn<QString>("label");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("field");
    const QDate day(2026, 2, 1);
    QTest::newRow("no label") << u"  "_s << day << u"https://example.com/t"_s << u"label"_s;
    QTest::newRow("no day") << u"B"_s << QDate() << u"https://example.com/t"_s << u"validFrom"_s;
    QTest::newRow("nothing to read") << u"B"_s << day << QString() << u"text"_s;
    QTest::newRow("no link") << u"B"_s << day << u"javascript:alert(1)"_s << u"link"_s;
    QTest::newRow("a file") << u"B"_s << day << u"file:///etc/passwd"_s << u"link"_s;
    QTest::newRow("taken label") << u"A"_s << day << u"https://example.com/t"_s << u"label"_s;
    QTest::newRow("taken day") << u"B"_s << QDate(2026, 1, 1) << u"https://example.com/t"_s << u"validFrom"_s;
}

void TestTerms::badVersionsAreRefused() {
    QFETCH(QString, label);
    QFETCH(QDate, from);
    QFETCH(QString, link);
    QFETCH(QString, field);
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    book.version(u"A"_s, QDate(2026, 1, 1));
    const auto refused = book.book->terms.save(
        book.book.owner, {.kind = TermsKind::Agreement, .label = label, .validFrom = from, .text = {}, .link = link},
        TestBook::op());
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, field);
    QVERIFY(!refused.error().message.isEmpty());
}

void TestTerms::acceptancesFollowAMerge() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    const Customer survivor = book.book.customer(u"Durand Group"_s);
    book.version(u"2026"_s, QDate(2026, 1, 1));
    got(book.create(consent()));
    const Customer merged = got(book.book->customers.customer(book.book.owner, book.customer.id));
    const Customer target = got(book.book->customers.customer(book.book.owner, survivor.id));
    CustomerMerge wanted;
    wanted.survivor = target;
    wanted.merged = merged.id;
    wanted.mergedVersion = merged.version;
    got(book.book->customers.merge(book.book.owner, wanted, TestBook::op()));
    book.customer = survivor;
    QCOMPARE(book.accepted().size(), 1u);
    QVERIFY(book.asked(false).isEmpty());
    QCOMPARE(book.firstFinding(), QString());
}

void TestTerms::someAccountsOnlyAddLicences() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    const Subscription created = got(book.create());
    book.restrictAccount();
    const SubscriptionId holds = got(book.change(book.more(created.id, 3))).front();
    QVERIFY(book.now(holds).quantity == Quantity::fromInteger(3));
    const auto fewer = book.change(book.more(holds, 2));
    QVERIFY(!fewer);
    QCOMPARE(fewer.error().field, u"reason"_s);
    QVERIFY(fewer.error().message.contains(u"Durand"_s));
    ChangeWish cheaper = book.more(holds, 4);
    cheaper.discount = Rate::fromMillionths(100'000);
    QVERIFY(!book.change(cheaper));
    const Plan other = book.book.plan(book.product, u"Other"_s, u"30.00"_s);
    ChangeWish plan = book.more(holds, 4);
    plan.plan = other.id;
    QVERIFY(!book.change(plan));
    // An end is no change: nobody is kept.
    QUITTANCE_VERIFY_OK(book.book->subscriptions.cancel(book.book.owner, holds, QDate(2026, 1, 31), true,
                                                        book.now(holds).version, TestBook::op()));
}

void TestTerms::theyNeedAReasonForAnythingElse() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    const Subscription created = got(book.create());
    book.restrictAccount();
    ChangeWish wish = book.more(created.id, 1);
    wish.quantity.reset();
    wish.discount = Rate::fromMillionths(100'000);
    const Actor clerk(u"vic"_s, ActorSource::Window, {Permission::ViewBook, Permission::ManageSubscriptions});
    const auto denied = book.book->subscriptions.change(clerk, {&wish, 1}, TestBook::op(),
                                                        {.consent = {}, .reason = u"Agreed by phone"_s});
    QVERIFY(!denied);
    QCOMPARE(denied.error().code, ErrorCode::Denied);
    QVERIFY(!book.change(wish, {.consent = {}, .reason = u"  "_s}));
    const SubscriptionId holds = got(book.change(wish, {.consent = {}, .reason = u"Agreed by phone"_s})).front();
    const auto timeline = got(book.book->subscriptions.detail(book.book.owner, holds)).timeline;
    QVERIFY(std::ranges::any_of(
        timeline, [](const TimelineEntry& entry) { return entry.detail.contains(u"Agreed by phone"_s); }));
}

void TestTerms::whateverBeginsASubscriptionAsks() {
    QUITTANCE_TEST_DATABASE(db);
    Begun book(db);
    book.version(u"2026"_s, QDate(2026, 1, 1));
    const QString before = book.book.fingerprint();
    for (const Result<>& refused : book.beginAll({}, book.book.owner)) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"consent"_s);
    }
    QCOMPARE(book.book.fingerprint(), before);
    // What is connected, or was bought elsewhere, begins no subscription.
    NewMailbox elsewhere;
    elsewhere.domain = book.domain;
    elsewhere.local = u"info"_s;
    elsewhere.provider = u"Elsewhere"_s;
    QUITTANCE_VERIFY_OK(book.book->domains.addMailbox(book.book.owner, elsewhere, TestBook::op()));
    for (const Result<>& begun : book.beginAll({.consent = consent(), .reason = {}}, book.book.owner))
        QUITTANCE_VERIFY_OK(begun);
    QCOMPARE(book.book.number("SELECT COUNT(*) FROM audit WHERE action = 'accept_terms'"), 4);
    QCOMPARE(book.firstFinding(), QString());
}

void TestTerms::someAccountsTakeNothingElse() {
    QUITTANCE_TEST_DATABASE(db);
    Begun book(db);
    book.restrictAccount();
    QVERIFY(got(book.book->terms.question(book.book.owner, book.customer.id, true)).beyond.contains(u"Durand"_s));
    QVERIFY(got(book.book->terms.question(book.book.owner, book.customer.id, false)).beyond.isEmpty());
    const QString before = book.book.fingerprint();
    const Actor clerk(
        u"vic"_s, ActorSource::Window,
        {Permission::ViewBook, Permission::ManageSubscriptions, Permission::ManageDomains, Permission::ManageVouchers});
    for (const Result<>& denied : book.beginAll({.consent = {}, .reason = u"Agreed"_s}, clerk))
        QCOMPARE(denied.error().code, ErrorCode::Denied);
    for (const Result<>& refused : book.beginAll({}, book.book.owner)) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"reason"_s);
    }
    QCOMPARE(book.book.fingerprint(), before);
    for (const Result<>& begun : book.beginAll({.consent = {}, .reason = u"Agreed by phone"_s}, book.book.owner))
        QUITTANCE_VERIFY_OK(begun);
    QCOMPARE(book.book.number("SELECT COUNT(*) FROM audit WHERE action = 'override'"), 4);
}

void TestTerms::aCommandGivenTwiceIsDoneOnce() {
    QUITTANCE_TEST_DATABASE(db);
    Agreed book(db);
    book.version(u"2026"_s, QDate(2026, 1, 1));
    const OperationId operation = TestBook::op();
    const auto first = got(book.book->subscriptions.create(book.book.owner, book.draft(), operation,
                                                           {.consent = consent(), .reason = {}}));
    const auto again = got(book.book->subscriptions.create(book.book.owner, book.draft(), operation,
                                                           {.consent = consent(), .reason = {}}));
    QVERIFY(first.id == again.id);
    QCOMPARE(book.book.number("SELECT COUNT(*) FROM terms_acceptance"), 1);
}

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
