#include "core/services/BillingFixture.h"

#include <set>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What the to-do page lists, and that it lists nothing else.
class TestTodo : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void aBookInOrderHasNothing();
    void namesEachException();
    void namesTrialsAndRenewals();
    void namesCreditsThatNobodyTakes();
    void obeysTheScope();
    void goesWhenItIsPutRight();
    void whatIsPutOffComesBack();
    void isEachPersonsOwn();

private:
    using Kind = TodoItem::Kind;
    static std::vector<TodoItem> items(TestBook& book) { return got(book->todo.items(book.owner)); }
    static std::vector<TodoItem> of(TestBook& book, Kind kind) {
        std::vector<TodoItem> found;
        for (TodoItem& item : items(book))
            if (item.kind == kind)
                found.push_back(std::move(item));
        return found;
    }
    static void assign(TestBook& book) {
        book.run("INSERT INTO site (workspace_id, name, version) SELECT id, 'www.example.fr', 1 FROM workspace");
        book.run("UPDATE subscription SET site_id = (SELECT MIN(s.id) FROM site s "
                 "WHERE s.workspace_id = subscription.workspace_id)");
    }
};

void TestTodo::aBookInOrderHasNothing() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    fixture.addCustomer(1);
    fixture.addCustomer(2);
    assign(fixture.book);
    fixture.run(QDate(2026, 1, 31));
    const auto all = items(fixture.book);
    QVERIFY2(all.empty(), qPrintable(all.empty() ? QString() : all.front().title));
    QCOMPARE(got(fixture.book->todo.count(fixture.book.owner)), 0);
}

void TestTodo::namesEachException() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    const Customer late = fixture.addCustomer(1);
    Customer incomplete = TestBook::customerDraft(u"Sans adresse"_s);
    incomplete.address.line1.clear();
    incomplete = got(book->customers.save(book.owner, incomplete, TestBook::op()));
    book.subscription(incomplete, fixture.monthly, QDate(2026, 1, 20));
    fixture.run(QDate(2026, 1, 31));
    const Customer twin = book.customer(u"customer 1"_s);
    book.clock->setDay(QDate(2026, 4, 2));

    const auto overdue = of(book, Kind::Overdue);
    QCOMPARE(overdue.size(), size_t(1));
    QCOMPARE(overdue[0].customer, late.id);
    QCOMPARE(overdue[0].amounts, std::vector<Money>{got(Money::parse(u"24.00", Currency::eur()))});
    QCOMPARE(overdue[0].invoice, fixture.invoice(u"F-2026-00001"_s).id);
    QVERIFY(overdue[0].since.has_value());
    const auto failures = of(book, Kind::RunFailure);
    QCOMPARE(failures.size(), size_t(1));
    QCOMPARE(failures[0].customer, incomplete.id);
    QCOMPARE(failures[0].field, u"customer.address.line1"_s);
    const auto data = of(book, Kind::CustomerData);
    QCOMPARE(data.size(), size_t(1));
    QCOMPARE(data[0].customer, incomplete.id);
    const auto unbilled = of(book, Kind::NotBilled);
    QCOMPARE(unbilled.size(), size_t(1));
    QCOMPARE(unbilled[0].count, 2);
    QCOMPARE(*unbilled[0].since, QDate(2026, 1, 20));
    QCOMPARE(of(book, Kind::Unassigned).front().count, 2);
    const auto duplicates = of(book, Kind::Duplicate);
    QCOMPARE(duplicates.size(), size_t(1));
    QCOMPARE(duplicates[0].other, twin.id);
    for (const TodoItem& item : items(book)) {
        QVERIFY(!item.title.isEmpty());
        QVERIFY(!item.why.isEmpty());
        QVERIFY(!item.key.isEmpty());
    }
}

void TestTodo::namesTrialsAndRenewals() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_, QDate(2026, 3, 10));
    TestBook& book = fixture.book;
    const Customer customer = book.customer(u"Atelier"_s);
    Subscription draft;
    draft.customerId = customer.id;
    draft.planId = fixture.monthly.id;
    draft.trialStart = QDate(2026, 3, 1);
    draft.startDate = QDate(2026, 3, 20);
    const Subscription trial = got(book->subscriptions.create(book.owner, draft, TestBook::op()));
    draft.trialStart.reset();
    draft.startDate = QDate(2025, 5, 1);
    draft.renewal = {.months = 12, .from = {}, .noticeDays = 30, .autoRenews = true};
    const Subscription term = got(book->subscriptions.create(book.owner, draft, TestBook::op()));
    // Nothing presses: the trial ends in ten days, notice can be given for three weeks more.
    QVERIFY(of(book, Kind::Trial).empty());
    const auto early = of(book, Kind::Renewal);
    QCOMPARE(early.size(), 1u);
    QCOMPARE(early.front().since, QDate(2026, 3, 31)); // 30 days before 30 April
    QVERIFY(early.front().subscription == term.id);
    QVERIFY2(early.front().why.contains(term.code), qPrintable(early.front().why));
    book.clock->setDay(QDate(2026, 3, 1));
    QVERIFY(of(book, Kind::Renewal).size() == 1);
    book.clock->setDay(QDate(2026, 2, 28));
    QVERIFY(of(book, Kind::Renewal).empty());
    book.clock->setDay(QDate(2026, 3, 13));
    const auto ending = of(book, Kind::Trial);
    QCOMPARE(ending.size(), 1u);
    QVERIFY(ending.front().subscription == trial.id && ending.front().customer == customer.id);
    // Of another customer: nothing.
    const Scope other{.customer = book.customer(u"Autre"_s).id, .workspace = {}};
    for (const TodoItem& item : got(book->todo.items(book.owner, other)))
        QVERIFY(item.kind != Kind::Trial && item.kind != Kind::Renewal);
    // Too late: the next term is far. Ended: nothing renews.
    book.clock->setDay(QDate(2026, 4, 1));
    QVERIFY(of(book, Kind::Renewal).empty());
    book.clock->setDay(QDate(2026, 3, 20));
    QVERIFY(of(book, Kind::Trial).empty());
    got(book->subscriptions.cancel(book.owner, term.id, QDate(2026, 4, 30), false, term.version, TestBook::op()));
    QVERIFY(of(book, Kind::Renewal).empty());
}

void TestTodo::namesCreditsThatNobodyTakes() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_, QDate(2026, 1, 1));
    TestBook& book = fixture.book;
    const Customer customer = book.customer(u"Atelier"_s);
    const Subscription first = book.subscription(customer, fixture.monthly, QDate(2026, 1, 1));
    const Subscription second = book.subscription(customer, fixture.monthly, QDate(2026, 1, 1));
    fixture.run(QDate(2026, 1, 1));
    book.clock->setDay(QDate(2026, 1, 20));
    const auto end = [&](SubscriptionId id, UnusedDays unused) {
        const auto now = got(book->subscriptions.detail(book.owner, id)).subscription;
        got(book->subscriptions.live(book.owner,
                                     {.subscription = id,
                                      .kind = LifeWish::Kind::Cancel,
                                      .day = QDate(2026, 1, 20),
                                      .resumesOn = {},
                                      .unused = unused},
                                     now.version, TestBook::op()));
    };
    end(first.id, UnusedDays::Credit); // the next invoice of the other takes it
    QVERIFY(of(book, Kind::Refund).empty());
    got(book->subscriptions.keepForRefund(book.owner, first.id, true,
                                          got(book->subscriptions.detail(book.owner, first.id)).subscription.version,
                                          TestBook::op()));
    const auto kept = of(book, Kind::Refund);
    QCOMPARE(kept.size(), 1u);
    QCOMPARE(kept.front().amounts.front().toString(), u"7.10"_s); // 11 of 31 days of 20
    QVERIFY(kept.front().subscription == first.id && kept.front().customer == customer.id);
    QVERIFY2(kept.front().why.contains(u"kept for a refund"_s), qPrintable(kept.front().why));
    // Nothing is billed to the customer any more: what waits for an invoice waits for ever.
    end(second.id, UnusedDays::Credit);
    const auto both = of(book, Kind::Refund);
    QCOMPARE(both.size(), 2u);
    QVERIFY2(both.back().why.contains(u"nothing further is billed"_s), qPrintable(both.back().why));
    const Scope other{.customer = book.customer(u"Autre"_s).id, .workspace = {}};
    for (const TodoItem& item : got(book->todo.items(book.owner, other)))
        QVERIFY(item.kind != Kind::Refund);
}

void TestTodo::obeysTheScope() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    const Customer late = fixture.addCustomer(1);
    const Customer other = fixture.addCustomer(2);
    Customer twin = TestBook::customerDraft(u"customer 1"_s);
    twin = got(book->customers.save(book.owner, twin, TestBook::op()));
    fixture.run(QDate(2026, 1, 31));
    book.clock->setDay(QDate(2026, 4, 2));
    const auto kinds = [&book](const Scope& scope) {
        std::multiset<Kind> found;
        for (const TodoItem& item : got(book->todo.items(book.owner, scope)))
            found.insert(item.kind);
        return found;
    };
    const Scope ofLate{.customer = late.id, .workspace = {}};
    QVERIFY(kinds({}) ==
            std::multiset<Kind>({Kind::NotBilled, Kind::Overdue, Kind::Overdue, Kind::Unassigned, Kind::Duplicate}));
    QVERIFY(kinds(ofLate) == std::multiset<Kind>({Kind::NotBilled, Kind::Overdue, Kind::Unassigned, Kind::Duplicate}));
    QVERIFY(kinds({.customer = other.id, .workspace = {}}) ==
            std::multiset<Kind>({Kind::NotBilled, Kind::Overdue, Kind::Unassigned}));
    QVERIFY(kinds({.customer = twin.id, .workspace = {}}) == std::multiset<Kind>({Kind::Duplicate}));
    for (const TodoItem& item : got(book->todo.items(book.owner, ofLate)))
        QVERIFY2(item.kind == Kind::Overdue || item.count == 1 || item.kind == Kind::Duplicate, qPrintable(item.title));
    // What is put off for one customer still waits for the others.
    const auto mine = got(book->todo.items(book.owner, ofLate));
    const auto unassigned =
        std::ranges::find_if(mine, [](const TodoItem& item) { return item.kind == Kind::Unassigned; });
    got(book->todo.snooze(book.owner, unassigned->key, QDate(2026, 5, 1), TestBook::op()));
    QCOMPARE(got(book->todo.count(book.owner, ofLate)), 3);
    QCOMPARE(got(book->todo.count(book.owner)), 5);
    const Scope workspace{.customer = late.id,
                          .workspace = got(book->workspaces.workspaces(book.owner, late.id)).front().id};
    QVERIFY(kinds(workspace) == kinds(ofLate));
}

void TestTodo::goesWhenItIsPutRight() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    fixture.addCustomer(1);
    fixture.run(QDate(2026, 1, 31));
    book.clock->setDay(QDate(2026, 3, 9));
    QCOMPARE(of(book, Kind::Overdue).size(), size_t(1));
    SettlementDraft draft;
    draft.invoiceId = of(book, Kind::Overdue).front().invoice;
    draft.receivedOn = QDate(2026, 3, 9);
    got(book->payments.settle(book.owner, draft, TestBook::op()));
    QVERIFY(of(book, Kind::Overdue).empty());
    QCOMPARE(of(book, Kind::NotBilled).size(), size_t(1));
    fixture.run(QDate(2026, 3, 9));
    QVERIFY(of(book, Kind::NotBilled).empty());
    QCOMPARE(of(book, Kind::Unassigned).size(), size_t(1));
    assign(book);
    QVERIFY(items(book).empty());
}

void TestTodo::whatIsPutOffComesBack() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    fixture.addCustomer(1);
    fixture.run(QDate(2026, 1, 31));
    const qint64 audits = book.number("SELECT COUNT(*) FROM audit");
    const QString key = of(book, Kind::Unassigned).front().key;
    QCOMPARE(book->todo.snooze(book.owner, key, QDate(2026, 1, 31), TestBook::op()).error().code, ErrorCode::Invalid);
    got(book->todo.snooze(book.owner, key, QDate(2026, 2, 5), TestBook::op()));
    got(book->todo.snooze(book.owner, key, QDate(2026, 2, 3), TestBook::op()));
    QCOMPARE(of(book, Kind::Unassigned).front().snoozedUntil, QDate(2026, 2, 3));
    QCOMPARE(got(book->todo.count(book.owner)), 0);
    book.clock->setDay(QDate(2026, 2, 2));
    QCOMPARE(got(book->todo.count(book.owner)), 0);
    book.clock->setDay(QDate(2026, 2, 3));
    QVERIFY(got(book->todo.count(book.owner)) > 0);
    QVERIFY(!of(book, Kind::Unassigned).front().snoozedUntil);
    got(book->todo.snooze(book.owner, key, QDate(2026, 3, 3), TestBook::op()));
    got(book->todo.wake(book.owner, key, TestBook::op()));
    QVERIFY(!of(book, Kind::Unassigned).front().snoozedUntil);
    QCOMPARE(book.number("SELECT COUNT(*) FROM audit"), audits); // it is nobody's business but theirs
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestTodo::isEachPersonsOwn() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    fixture.addCustomer(1);
    const QString key = of(book, Kind::Unassigned).front().key;
    got(book->todo.snooze(book.owner, key, QDate(2026, 2, 5), TestBook::op()));
    const Actor bob = Actor::owner(u"bob"_s, ActorSource::Window);
    QVERIFY(got(book->todo.count(bob)) > 0);
    const Actor eve = Actor::powerless(u"eve"_s);
    QCOMPARE(book->todo.items(eve).error().code, ErrorCode::Denied);
    QCOMPARE(book->todo.snooze(eve, key, QDate(2026, 2, 5), TestBook::op()).error().code, ErrorCode::Denied);
    QCOMPARE(book->todo.wake(eve, key, TestBook::op()).error().code, ErrorCode::Denied);
}

QTEST_GUILESS_MAIN(TestTodo)
#include "tst_todo.moc"
