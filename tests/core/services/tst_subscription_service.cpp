#include "base/Interruption.h"
#include "core/services/TestBook.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

class TestSubscriptionService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void createsAndBillsByItself();
    void choosesThePriceInForce();
    void givesTheNextFreeCode();
    void refusesWhatDoesNotBelongTogether();
    void previewsWithoutWriting();
    void previewsVatOfTheCustomer();
    void assignsSites();
    void aRefusedAssignmentMakesNoSite();
    void endsOnADay();
    void endsNotBeforeWhatIsBilled();
    void changesTheCollectionMethod();
    void tellsItsHistory();
    void filtersSortsAndCounts();
    void searches();
    void firstPageIsTheStartOfTheList();
    void firstPageLeavesTheRestAlone();

private:
    static Subscription draft(const Customer& customer, const Plan& plan, QDate start);
};

Subscription TestSubscriptionService::draft(const Customer& customer, const Plan& plan, QDate start) {
    Subscription draft;
    draft.customerId = customer.id;
    draft.planId = plan.id;
    draft.startDate = start;
    return draft;
}

void TestSubscriptionService::createsAndBillsByItself() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    const Customer customer = book.customer(u"Nom"_s);
    const Plan plan = book.plan(book.product(u"Hébergement"_s), u"Pro"_s, u"30"_s);
    Subscription wanted = draft(customer, plan, QDate(2026, 1, 31));
    wanted.quantity = Quantity::fromMillionths(1'500'000);
    wanted.discount = Rate::fromMillionths(100'000);
    wanted.collectionMethod = CollectionMethod::Card;
    wanted.note = u"note"_s;
    const Subscription stored = got(book->subscriptions.create(book.owner, wanted, TestBook::op()));
    QCOMPARE(stored.code, u"S000001"_s);
    QCOMPARE(stored.anchorDate, QDate(2026, 1, 31));
    QCOMPARE(stored.workspaceId, got(book->workspaces.workspaces(book.owner, customer.id)).front().id);
    QCOMPARE(stored.quantity, wanted.quantity);
    QVERIFY(stored.collectionMethod == CollectionMethod::Card);

    const SubscriptionDetail detail = got(book->subscriptions.detail(book.owner, stored.id));
    QCOMPARE(detail.subscription, stored);
    QVERIFY(detail.status == SubscriptionStatus::Active);
    QVERIFY(detail.next.has_value());
    QCOMPARE(detail.next->dueDate, QDate(2026, 1, 31));
    QCOMPARE(detail.next->period.end, QDate(2026, 2, 28));
    QCOMPARE(detail.next->net.toString(), u"40.50"_s); // 30 × 1.5 × 0.9
    QCOMPARE(detail.mrr.toString(), u"40.50"_s);
    QCOMPARE(book.number("SELECT mrr_minor FROM subscription"), 4050);
    QCOMPARE(book.number("SELECT COUNT(*) FROM subscription WHERE next_due = '2026-01-31'"), 1);
    QCOMPARE(book.number("SELECT COUNT(*) FROM subscription_event WHERE kind = 'created'"), 1);
    QCOMPARE(book->subscriptions.detail(book.owner, SubscriptionId{4711}).error().code, ErrorCode::NotFound);
}

void TestSubscriptionService::choosesThePriceInForce() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    Customer customer = book.customer(u"Nom"_s);
    const Plan plan = book.plan(book.product(u"P"_s), u"Pro"_s, u"30"_s);
    const Price june =
        got(book->catalog.addPrice(book.owner, TestBook::price(plan.id, u"33"_s, QDate(2026, 6, 1)), TestBook::op()));
    const Price dollars = got(book->catalog.addPrice(
        book.owner, TestBook::price(plan.id, u"35"_s, QDate(2026, 2, 1), u"USD"_s), TestBook::op()));
    const Price first = got(book->catalog.prices(book.owner, plan.id)).back();
    QCOMPARE(book.subscription(customer, plan, QDate(2026, 3, 1)).priceId, first.id);
    QCOMPARE(book.subscription(customer, plan, QDate(2026, 6, 1)).priceId, june.id);
    // The customer's currency is preferred; before it has a price, the company's counts.
    customer.currency = got(Currency::fromCode(u"USD"));
    customer = got(book->customers.save(book.owner, customer, TestBook::op()));
    QCOMPARE(book.subscription(customer, plan, QDate(2026, 3, 1)).priceId, dollars.id);
    QCOMPARE(book.subscription(customer, plan, QDate(2026, 1, 1)).priceId, first.id);
    // A start before any price: today's.
    const Plan recent = book.plan(book.product(u"Q"_s), u"Neuf"_s, u"1"_s);
    book.run("UPDATE price SET valid_from = '2026-03-01' WHERE plan_id = (SELECT MAX(id) FROM plan)");
    QCOMPARE(book.subscription(customer, recent, QDate(2025, 1, 1)).planId, recent.id);
    // A price of the caller's choice must belong to the plan.
    Subscription chosen = draft(customer, plan, QDate(2026, 3, 1));
    chosen.priceId = june.id;
    QCOMPARE(got(book->subscriptions.create(book.owner, chosen, TestBook::op())).priceId, june.id);
    chosen.planId = recent.id;
    QCOMPARE(book->subscriptions.create(book.owner, chosen, TestBook::op()).error().field, u"priceId"_s);
}

void TestSubscriptionService::givesTheNextFreeCode() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer customer = book.customer(u"Nom"_s);
    const Plan plan = book.plan(book.product(u"P"_s), u"Pro"_s, u"30"_s);
    Subscription own = draft(customer, plan, QDate(2026, 3, 1));
    own.code = u"s000100"_s;
    QCOMPARE(got(book->subscriptions.create(book.owner, own, TestBook::op())).code, u"S000100"_s);
    QCOMPARE(book.subscription(customer, plan, QDate(2026, 3, 1)).code, u"S000101"_s);
    const auto taken = book->subscriptions.create(book.owner, own, TestBook::op());
    QCOMPARE(taken.error().code, ErrorCode::Conflict);
    QCOMPARE(taken.error().field, u"code"_s);
}

void TestSubscriptionService::refusesWhatDoesNotBelongTogether() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer mine = book.customer(u"Mine"_s);
    const Customer other = book.customer(u"Other"_s);
    const Plan plan = book.plan(book.product(u"P"_s), u"Pro"_s, u"30"_s);
    const Workspace foreign = got(book->workspaces.workspaces(book.owner, other.id)).front();
    const Site site = got(book->workspaces.saveSite(
        book.owner, {.id = {}, .workspaceId = foreign.id, .name = u"x.example"_s}, TestBook::op()));
    const QString before = book.fingerprint();
    const auto field = [&](auto edit) {
        Subscription wanted = draft(mine, plan, QDate(2026, 3, 1));
        edit(wanted);
        const auto refused = book->subscriptions.create(book.owner, wanted, TestBook::op());
        return refused ? u"accepted"_s : refused.error().field;
    };
    QCOMPARE(field([](Subscription& s) { s.customerId = CustomerId{4711}; }), u"customerId"_s);
    QCOMPARE(field([](Subscription& s) { s.planId = PlanId{4711}; }), u"planId"_s);
    QCOMPARE(field([](Subscription& s) { s.priceId = PriceId{4711}; }), u"priceId"_s);
    QCOMPARE(field([&](Subscription& s) { s.workspaceId = foreign.id; }), u"workspaceId"_s);
    QCOMPARE(field([&](Subscription& s) { s.siteId = site.id; }), u"siteId"_s);
    QCOMPARE(field([](Subscription& s) { s.startDate = QDate(); }), u"startDate"_s);
    QCOMPARE(field([](Subscription& s) { s.quantity = Quantity(); }), u"quantity"_s);
    QCOMPARE(field([](Subscription& s) { s.discount = Rate::fromMillionths(1'000'001); }), u"discount"_s);
    QCOMPARE(field([](Subscription& s) { s.lastDay = QDate(2026, 2, 1); }), u"lastDay"_s);
    QCOMPARE(book.fingerprint(), before);
}

void TestSubscriptionService::previewsWithoutWriting() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_); // today is 15 March 2026
    const Customer customer = book.customer(u"Nom"_s);
    const Plan plan = book.plan(book.product(u"P"_s), u"Pro"_s, u"31"_s);
    const Subscription wanted = draft(customer, plan, QDate(2026, 2, 1));
    QCOMPARE(book->subscriptions.preview(book.owner, wanted).error().code, ErrorCode::NotFound); // no company yet
    book.company();
    const QString before = book.fingerprint();
    const SubscriptionPreview preview = got(book->subscriptions.preview(book.owner, wanted));
    QCOMPARE(preview.next->dueDate, QDate(2026, 2, 1));
    QCOMPARE(preview.mrr.toString(), u"31.00"_s);
    QVERIFY(preview.tax.category == VatCategory::Standard);
    QCOMPARE(preview.due.size(), size_t(1));
    QCOMPARE(preview.due.front().lines.size(), size_t(2)); // February and March
    QCOMPARE(preview.due.front().totals.net.toString(), u"62.00"_s);
    QCOMPARE(preview.due.front().totals.gross.toString(), u"74.40"_s);
    QCOMPARE(book.fingerprint(), before);
    const auto later = got(book->subscriptions.preview(book.owner, draft(customer, plan, QDate(2026, 4, 1))));
    QVERIFY(later.due.empty());
    QCOMPARE(later.next->dueDate, QDate(2026, 4, 1));
    QCOMPARE(book->subscriptions.preview(book.owner, draft(customer, plan, QDate())).error().field, u"startDate"_s);
}

void TestSubscriptionService::previewsVatOfTheCustomer() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    Customer belgian = TestBook::customerDraft(u"Bruxelles SA"_s);
    belgian.address.country = u"BE"_s;
    belgian.address.postcode = u"1000"_s;
    belgian.vatNumber = u"BE0403170701"_s;
    belgian = got(book->customers.save(book.owner, belgian, TestBook::op()));
    const Plan plan = book.plan(book.product(u"P"_s), u"Pro"_s, u"31"_s);
    const auto preview = got(book->subscriptions.preview(book.owner, draft(belgian, plan, QDate(2026, 3, 1))));
    QVERIFY(preview.tax.category == VatCategory::ReverseCharge);
    QVERIFY(preview.due.front().totals.vat.isZero());
}

void TestSubscriptionService::assignsSites() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer customer = book.customer(u"Nom"_s);
    const Customer other = book.customer(u"Other"_s);
    const Plan plan = book.plan(book.product(u"P"_s), u"Pro"_s, u"30"_s);
    const Subscription s = book.subscription(customer, plan, QDate(2026, 3, 1));
    const auto site = [&book](const Customer& owner) {
        const WorkspaceId workspace = got(book->workspaces.workspaces(book.owner, owner.id)).front().id;
        return got(book->workspaces.saveSite(book.owner, {.id = {}, .workspaceId = workspace, .name = u"a.example"_s},
                                             TestBook::op()))
            .id;
    };
    const SiteId mine = site(customer);
    QCOMPARE(book->subscriptions.assignSite(book.owner, s.id, site(other), s.version, TestBook::op()).error().field,
             u"siteId"_s);
    got(book->subscriptions.assignSite(book.owner, s.id, mine, s.version, TestBook::op()));
    SubscriptionDetail detail = got(book->subscriptions.detail(book.owner, s.id));
    QCOMPARE(detail.siteName, u"a.example"_s);
    QCOMPARE(detail.subscription.version, 2);
    QCOMPARE(book->subscriptions.assignSite(book.owner, s.id, {}, s.version, TestBook::op()).error().code,
             ErrorCode::Conflict);
    got(book->subscriptions.assignSite(book.owner, s.id, {}, 2, TestBook::op()));
    QVERIFY(!got(book->subscriptions.detail(book.owner, s.id)).subscription.siteId);
    QCOMPARE(book.number("SELECT COUNT(*) FROM subscription_event WHERE kind = 'assigned'"), 2);
}

void TestSubscriptionService::aRefusedAssignmentMakesNoSite() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Subscription s = book.subscription(book.customer(u"Nom"_s),
                                             book.plan(book.product(u"P"_s), u"Pro"_s, u"30"_s), QDate(2026, 3, 1));
    const auto assign = [&](const QString& name, qint64 version) {
        return book->subscriptions.assignSiteNamed(book.owner, s.id, name, version, TestBook::op());
    };
    QCOMPARE(assign(u"new.example"_s, s.version + 1).error().code, ErrorCode::Conflict);
    QCOMPARE(assign(u"  "_s, s.version).error().code, ErrorCode::Invalid);
    QCOMPARE(book.number("SELECT COUNT(*) FROM site"), 0);
    got(assign(u"new.example"_s, s.version));
    QCOMPARE(got(book->subscriptions.detail(book.owner, s.id)).siteName, u"new.example"_s);
    got(book->subscriptions.assignSite(book.owner, s.id, {}, s.version + 1, TestBook::op()));
    got(assign(u" new.example "_s, s.version + 2));
    QCOMPARE(book.number("SELECT COUNT(*) FROM site"), 1);
}

void TestSubscriptionService::endsOnADay() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer customer = book.customer(u"Nom"_s);
    const Product product = book.product(u"P"_s);
    const Subscription s = book.subscription(customer, book.plan(product, u"Pro"_s, u"31"_s), QDate(2026, 3, 1));
    got(book->subscriptions.setLastDay(book.owner, s.id, QDate(2026, 3, 20), s.version, TestBook::op()));
    auto detail = got(book->subscriptions.detail(book.owner, s.id));
    QVERIFY(detail.status == SubscriptionStatus::Ending);
    QCOMPARE(detail.next->net.toString(), u"20.00"_s); // 20 of 31 days
    QCOMPARE(
        book.number("SELECT COUNT(*) FROM subscription_event WHERE kind = 'ends_on' AND effective_on = '2026-03-20'"),
        1);
    book.clock->setDay(QDate(2026, 3, 21));
    detail = got(book->subscriptions.detail(book.owner, s.id));
    QVERIFY(detail.status == SubscriptionStatus::Ended);
    QVERIFY(detail.mrr.isZero());
    got(book->subscriptions.setLastDay(book.owner, s.id, {}, detail.subscription.version, TestBook::op()));
    QVERIFY(got(book->subscriptions.detail(book.owner, s.id)).status == SubscriptionStatus::Active);
    QCOMPARE(book->subscriptions.setLastDay(book.owner, s.id, QDate(2026, 2, 1), 3, TestBook::op()).error().field,
             u"lastDay"_s);

    const Plan once = book.plan(product, u"Once"_s, u"5"_s, IntervalUnit::Month, BillingType::OneOff);
    const Subscription single = book.subscription(customer, once, QDate(2026, 3, 1));
    QCOMPARE(book->subscriptions.setLastDay(book.owner, single.id, QDate(2026, 4, 1), 1, TestBook::op()).error().field,
             u"lastDay"_s);
}

void TestSubscriptionService::endsNotBeforeWhatIsBilled() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Plan plan = book.plan(book.product(u"P"_s), u"Pro"_s, u"31"_s);
    const Subscription s = book.subscription(book.customer(u"Nom"_s), plan, QDate(2026, 3, 1));
    book.run("UPDATE subscription SET billed_until = '2026-04-01'");
    const auto early = book->subscriptions.setLastDay(book.owner, s.id, QDate(2026, 3, 30), s.version, TestBook::op());
    QCOMPARE(early.error().code, ErrorCode::Invalid);
    QCOMPARE(early.error().field, u"lastDay"_s);
    got(book->subscriptions.setLastDay(book.owner, s.id, QDate(2026, 3, 31), s.version, TestBook::op()));
    const auto detail = got(book->subscriptions.detail(book.owner, s.id));
    QVERIFY(!detail.next);                                        // nothing more to bill
    QCOMPARE(detail.subscription.billedUntil, QDate(2026, 4, 1)); // what a run has billed is never forgotten
    QCOMPARE(book.number("SELECT COUNT(*) FROM subscription WHERE next_due IS NULL"), 1);
}

void TestSubscriptionService::changesTheCollectionMethod() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Plan plan = book.plan(book.product(u"P"_s), u"Pro"_s, u"31"_s);
    const Subscription s = book.subscription(book.customer(u"Nom"_s), plan, QDate(2026, 3, 1));
    const std::vector<qint64> one{s.id.value};
    QVERIFY(got(book->subscriptions.rows(book.owner, one)).front().method ==
            CollectionMethod::Transfer); // the customer's
    got(book->subscriptions.setCollectionMethod(book.owner, s.id, CollectionMethod::DirectDebit, s.version,
                                                TestBook::op()));
    QVERIFY(got(book->subscriptions.rows(book.owner, one)).front().method == CollectionMethod::DirectDebit);
    got(book->subscriptions.setCollectionMethod(book.owner, s.id, {}, 2, TestBook::op()));
    QVERIFY(got(book->subscriptions.rows(book.owner, one)).front().method == CollectionMethod::Transfer);
}

void TestSubscriptionService::tellsItsHistory() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Plan plan = book.plan(book.product(u"P"_s), u"Pro"_s, u"31"_s);
    const Subscription s = book.subscription(book.customer(u"Nom"_s), plan, QDate(2026, 3, 1));
    const Actor clerk = Actor::owner(u"grace"_s, ActorSource::CommandLine);
    got(book->subscriptions.setLastDay(clerk, s.id, QDate(2026, 12, 31), s.version, TestBook::op()));
    const auto timeline = got(book->subscriptions.detail(book.owner, s.id)).timeline;
    QCOMPARE(timeline.size(), size_t(2));
    QCOMPARE(timeline[0].what, u"Changed: last day"_s);
    QCOMPARE(timeline[0].actor, u"grace"_s);
    QCOMPARE(timeline[0].source, u"cli"_s);
    QVERIFY2(timeline[0].detail.startsWith(u"last day: – → "_s), qPrintable(timeline[0].detail));
    QCOMPARE(timeline[1].what, u"Created"_s);
}

void TestSubscriptionService::filtersSortsAndCounts() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer a = book.customer(u"Émile"_s);
    const Customer b = book.customer(u"Zorn"_s);
    const Product product = book.product(u"P"_s);
    const Plan monthly = book.plan(product, u"Monthly"_s, u"10"_s);
    const Plan yearly = book.plan(product, u"Yearly"_s, u"100"_s, IntervalUnit::Year);
    const Plan once = book.plan(product, u"Once"_s, u"500"_s, IntervalUnit::Month, BillingType::OneOff);
    const Subscription s1 = book.subscription(b, monthly, QDate(2026, 3, 20));
    const Subscription s2 = book.subscription(a, yearly, QDate(2026, 4, 1));
    const Subscription s3 = book.subscription(a, yearly, QDate(2026, 8, 1));
    const Subscription s4 = book.subscription(b, once, QDate(2026, 3, 1));
    const Subscription s5 = book.subscription(a, monthly, QDate(2026, 1, 1));
    got(book->subscriptions.setLastDay(book.owner, s5.id, QDate(2026, 2, 28), 1, TestBook::op()));
    const WorkspaceId workspace = got(book->workspaces.workspaces(book.owner, a.id)).front().id;
    const Site site = got(book->workspaces.saveSite(
        book.owner, {.id = {}, .workspaceId = workspace, .name = u"emile.example"_s}, TestBook::op()));
    got(book->subscriptions.assignSite(book.owner, s2.id, site.id, 1, TestBook::op()));

    using Tab = SubscriptionFilter::Tab;
    using Highlight = SubscriptionFilter::Highlight;
    const auto codes = [&book](const SubscriptionFilter& filter,
                               ListSort<SubscriptionColumn> sort = {.column = SubscriptionColumn::Code}) {
        QStringList all;
        for (const auto& row :
             got(book->subscriptions.rows(book.owner, got(book->subscriptions.ids(book.owner, filter, sort)))))
            all.append(row.code);
        return all;
    };
    SubscriptionFilter filter;
    QCOMPARE(codes(filter), QStringList({s1.code, s2.code, s3.code}));
    filter.highlight = Highlight::RenewsSoon;
    QCOMPARE(codes(filter), QStringList{s2.code});
    filter.highlight = Highlight::Unassigned;
    QCOMPARE(codes(filter), QStringList({s1.code, s3.code}));
    filter.highlight = Highlight::None;
    filter.tab = Tab::OneOff;
    QCOMPARE(codes(filter), QStringList{s4.code});
    filter.tab = Tab::Inactive;
    QCOMPARE(codes(filter), QStringList{s5.code});
    filter.tab = Tab::All;
    QCOMPARE(codes(filter).size(), 5);
    QCOMPARE(codes(filter, {SubscriptionColumn::NextDate, false}).first(3), QStringList({s5.code, s4.code, s1.code}));
    QCOMPARE(codes(filter, {SubscriptionColumn::NextAmount, true}).first(), s4.code);
    QCOMPARE(codes(filter, {SubscriptionColumn::Price, false}).first(2), QStringList({s1.code, s5.code}));
    QCOMPARE(codes(filter, {SubscriptionColumn::Customer, true}).first(2), QStringList({s4.code, s1.code}));
    QCOMPARE(codes(filter, {SubscriptionColumn::Site, true}).first(), s2.code);
    QCOMPARE(codes(filter, {SubscriptionColumn::Status, true}).first(), s4.code);
    for (const auto column : {SubscriptionColumn::Product, SubscriptionColumn::Units, SubscriptionColumn::Method,
                              SubscriptionColumn::CustomerCode, SubscriptionColumn::Workspace,
                              SubscriptionColumn::Discount, SubscriptionColumn::Mrr, SubscriptionColumn::StartDate,
                              SubscriptionColumn::LastDay, SubscriptionColumn::Currency})
        QCOMPARE(codes(filter, {column, false}).size(), 5);
    filter.customer = a.id;
    QCOMPARE(codes(filter), QStringList({s2.code, s3.code, s5.code}));
    filter.plan = yearly.id;
    QCOMPARE(codes(filter), QStringList({s2.code, s3.code}));

    const SubscriptionCounts counts = got(book->subscriptions.counts(book.owner));
    QCOMPARE(counts.current, 3);
    QCOMPARE(counts.oneOff, 1);
    QCOMPARE(counts.inactive, 1);
    QCOMPARE(counts.all, 5);
    QCOMPARE(counts.renewsSoon, 1);
    QCOMPARE(counts.unassigned, 2);
    QCOMPARE(got(book->subscriptions.counts(book.owner, filter)).all, 2);

    const std::vector<qint64> one{s2.id.value};
    const SubscriptionRow row = got(book->subscriptions.rows(book.owner, one)).front();
    QCOMPARE(row.customerName, u"Émile"_s);
    QCOMPARE(row.siteName, u"emile.example"_s);
    QCOMPARE(row.nextDate, QDate(2026, 4, 1));
    QCOMPARE(row.nextAmount->toString(), u"100.00"_s);
    QCOMPARE(row.mrr.toString(), u"8.33"_s);
    QVERIFY(row.status == SubscriptionStatus::Scheduled);
}

void TestSubscriptionService::searches() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer a = book.customer(u"Émile"_s);
    const Customer b = book.customer(u"100 % coton"_s);
    const Product product = book.product(u"Hébergement"_s);
    const Plan plan = book.plan(product, u"Pro"_s, u"10"_s);
    const Subscription s1 = book.subscription(a, plan, QDate(2026, 3, 1));
    book.subscription(b, plan, QDate(2026, 3, 1));
    const WorkspaceId workspace = got(book->workspaces.workspaces(book.owner, a.id)).front().id;
    const Site site = got(book->workspaces.saveSite(
        book.owner, {.id = {}, .workspaceId = workspace, .name = u"Shop.example"_s}, TestBook::op()));
    got(book->subscriptions.assignSite(book.owner, s1.id, site.id, 1, TestBook::op()));
    const auto found = [&book](const QString& text) {
        SubscriptionFilter filter;
        filter.search = text;
        return got(book->subscriptions.ids(book.owner, filter, {})).size();
    };
    QCOMPARE(found(u"EMILE"_s), size_t(1));
    QCOMPARE(found(u"hebergement"_s), size_t(2));
    QCOMPARE(found(u"hebergement emile"_s), size_t(1));
    QCOMPARE(found(u"shop.EX"_s), size_t(1));
    QCOMPARE(found(s1.code.toLower()), size_t(1));
    QCOMPARE(found(u"%"_s), size_t(1));
    QCOMPARE(found(u"') OR 1=1 --"_s), size_t(0));
    QCOMPARE(found(u"\\"_s), size_t(0));
    QCOMPARE(found(QString(u"\0emile"_s)), size_t(1));
    QCOMPARE(found({}), size_t(2));
}

// However it is found: along an index, by the keys of what is few, or by sorting all.
void TestSubscriptionService::firstPageIsTheStartOfTheList() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_, QDate(2026, 3, 15));
    const Product product = book.product(u"Hébergement"_s);
    const Plan monthly = book.plan(product, u"Pro"_s, u"10"_s);
    const Plan yearly = book.plan(product, u"Annual"_s, u"90"_s, IntervalUnit::Year);
    const Plan once = book.plan(product, u"Setup"_s, u"50"_s, IntervalUnit::Month, BillingType::OneOff);
    // Twins, who differ by their keys alone, too.
    for (const QString& name : {u"Émile"_s, u"Zoé"_s, u"Arthur"_s, u"Émile"_s}) {
        const Customer customer = book.customer(name);
        for (const Plan& plan : {monthly, yearly, once})
            book.subscription(customer, plan, QDate(2026, 3, 1));
        Subscription ended = draft(customer, monthly, QDate(2026, 1, 1));
        ended.lastDay = QDate(2026, 1, 31);
        ended.billedBefore = QDate(2026, 2, 1); // nothing more is due
        got(book->subscriptions.create(book.owner, ended, TestBook::op()));
        book.subscription(customer, monthly, QDate(2026, 4, 1));
    }
    for (const QString& search : {QString(), u"e"_s, u"emile"_s, u"hebergement z"_s, u"S0"_s, u"zoe annual"_s, u"no"_s})
        for (const auto tab : {SubscriptionFilter::Tab::Current, SubscriptionFilter::Tab::OneOff,
                               SubscriptionFilter::Tab::Inactive, SubscriptionFilter::Tab::All})
            for (int column = 0; column <= static_cast<int>(SubscriptionColumn::Currency); ++column)
                for (const bool descending : {false, true}) {
                    SubscriptionFilter filter;
                    filter.search = search;
                    filter.tab = tab;
                    const ListSort<SubscriptionColumn> sort{static_cast<SubscriptionColumn>(column), descending};
                    const auto all = got(book->subscriptions.ids(book.owner, filter, sort));
                    if (search.isEmpty())
                        QVERIFY(!all.empty());
                    for (const size_t limit : {size_t(0), size_t(1), size_t(5), all.size() + 1}) {
                        std::vector<qint64> first = all;
                        first.resize(std::min(limit, all.size()));
                        QVERIFY2(got(book->subscriptions.ids(book.owner, filter, sort, static_cast<int>(limit))) ==
                                     first,
                                 qPrintable(u"'%1', column %2, descending %3, first %4"_s.arg(search)
                                                .arg(column)
                                                .arg(descending)
                                                .arg(limit)));
                    }
                }
}

// With ten thousand customers: what is asked first is answered along an index, not by going through all of them.
void TestSubscriptionService::firstPageLeavesTheRestAlone() {
    QUITTANCE_TEST_DATABASE(database_);
    if (database_.isServer())
        return; // counts the steps of SQLite's machine
    TestBook book(database_);
    const Plan plan = book.plan(book.product(u"Hosting"_s), u"Pro"_s, u"10"_s);
    book.subscription(book.customer(u"First"_s), plan, QDate(2026, 3, 1));
    const QByteArray many = "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) ";
    book.run(QByteArray(
        "INSERT INTO customer " + many +
        "SELECT i, printf('K%06d', i), 'Customer ' || i, kind, address_line1, address_line2, postcode, city, "
        "region, country, email, phone, language, currency, terms_kind, terms_value, vat_number, vies_state, "
        "siren, vat_override, vat_override_reason, collection_method, invoice_per_workspace, note, archived, "
        "'customer ' || i, 'customer ' || i, created_at, version, changes_allowed FROM n, customer WHERE id = 1"));
    book.run(
        QByteArray("INSERT INTO workspace (id, customer_id, name, version) " + many + "SELECT i, i, 'C', 1 FROM n"));
    book.run(QByteArray(
        "INSERT INTO subscription (id, code, customer_id, workspace_id, plan_id, price_id, quantity, discount, "
        "start_date, anchor_date, anchor_day, timing, alignment, note, next_due, mrr_minor, version) " +
        many +
        "SELECT i, printf('T%07d', i), i, i, plan_id, price_id, quantity, discount, start_date, anchor_date, "
        "anchor_day, timing, alignment, note, date('2026-04-01', '+' || (i % 100) || ' days'), mrr_minor, version "
        "FROM n, subscription WHERE id = 1"));
    const auto steps = [&book](const QString& search, SubscriptionColumn column, bool descending) {
        int looks = 0; // one in 20,000 steps
        const Interruption interruption([&looks] {
            ++looks;
            return false;
        });
        SubscriptionFilter filter;
        filter.search = search;
        const auto ids = got(book->subscriptions.ids(book.owner, filter, {column, descending}, 200));
        return ids.size() == 200 ? looks * 20'000 : -1;
    };
    using Column = SubscriptionColumn;
    for (const Column column : {Column::Code, Column::NextDate, Column::Customer, Column::CustomerCode}) {
        const int whole = steps({}, column, false);
        QVERIFY2(whole >= 0 && whole <= 40'000, qPrintable(u"column %1: %2"_s.arg(int(column)).arg(whole)));
    }
    const int named = steps(u"customer"_s, Column::NextDate, false);
    QVERIFY2(named >= 0 && named <= 80'000, qPrintable(QString::number(named)));
    const int last = steps({}, Column::NextDate, true);
    QVERIFY2(last >= 0 && last <= 200'000, qPrintable(QString::number(last)));
}

QTEST_GUILESS_MAIN(TestSubscriptionService)
#include "tst_subscription_service.moc"
