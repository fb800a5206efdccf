#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Vouchers from the purchase that grants one to the bill of what it pays for.
class TestVouchers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void theFirstYearlyPurchaseGrantsOne();
    void whatIsWithdrawnIsNoPurchase();
    void aChangeToTheYearGrantsOne();
    void anImportGrantsThemToo();
    void isClaimedUntilItsLastDay();
    void isRevokedWithItsPurchase();
    void isAppliedToASiteAndBilledAtNothing();
    void paysForNoMoreThanItWasAppliedTo();
    void aOneOffIsFree();
    void stepsAreTakenBack();
    void twoPeopleAtOnce();
    void isListedByItsState();
    void obeysPermissionsAndScopes();
    void isToBeDoneBeforeItLapses();
    void offersAreKept();
    void verifyNamesWhatDoesNotAgree();
};

namespace {

struct Vouched : BillingFixture {
    explicit Vouched(TestDatabase& db, QDate today = QDate(2026, 1, 10))
        : BillingFixture(db, today), customer(book.customer(u"Durand"_s)) {
        premium = book.product(u"Premium"_s);
        premium.kind = ProductKind::PremiumPlan;
        premium = got(book->catalog.saveProduct(book.owner, premium, TestBook::op()));
        yearly = book.plan(premium, u"Yearly"_s, u"240.00"_s, IntervalUnit::Year);
        perMonth = book.plan(premium, u"By the month"_s, u"25.00"_s);
        domain = book.plan(book.product(u"Domain"_s), u"fr"_s, u"13.00"_s, IntervalUnit::Year);
        offer(domain.id);
    }
    void offer(PlanId reward) {
        const auto before = got(book->vouchers.offer(book.owner, yearly.id));
        got(book->vouchers.setOffer(book.owner,
                                    {.plan = yearly.id, .reward = reward, .version = before ? before->version : 0},
                                    TestBook::op()));
    }
    std::vector<VoucherRow> all(const VoucherFilter& filter = {}, VoucherColumn by = VoucherColumn::Code) {
        const auto ids = got(book->vouchers.ids(book.owner, filter, {.column = by, .descending = false}));
        return got(book->vouchers.rows(book.owner, ids));
    }
    VoucherRow only() {
        const std::vector<VoucherRow> rows = all();
        if (rows.size() != 1)
            qFatal("%d vouchers", static_cast<int>(rows.size()));
        return rows.front();
    }
    Result<> claim() {
        const VoucherRow row = only();
        return book->vouchers.claim(book.owner, row.id, row.voucher.version, TestBook::op());
    }
    Result<SubscriptionId> apply(const VoucherUse& use = {.site = u"www.durand.example"_s, .start = {}, .domain = {}}) {
        const VoucherRow row = only();
        return book->vouchers.apply(book.owner, row.id, use, row.voucher.version, TestBook::op());
    }
    Result<> takeBack() {
        const VoucherRow row = only();
        return book->vouchers.takeBack(book.owner, row.id, row.voucher.version, TestBook::op());
    }
    Subscription subscription(SubscriptionId id) {
        return got(book->subscriptions.detail(book.owner, id)).subscription;
    }
    void cancel(SubscriptionId id, QDate lastDay) {
        got(book->subscriptions.cancel(book.owner, id, lastDay, true, subscription(id).version, TestBook::op()));
    }
    /// The document that a run of that day issues.
    Invoice bill(QDate day) {
        book.clock->setDay(day);
        const RunSummary summary = run(day);
        if (!summary.failures.empty())
            qFatal("not billed: %s", qPrintable(summary.failures.front().message));
        return summary.lastNumber.isEmpty() ? Invoice() : invoice(summary.lastNumber);
    }

    Customer customer;
    Product premium;
    Plan yearly;
    Plan perMonth;
    Plan domain;
};

} // namespace

void TestVouchers::theFirstYearlyPurchaseGrantsOne() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    book.subscription(fixture.customer, fixture.monthly, QDate(2026, 1, 10));
    book.subscription(fixture.customer, fixture.perMonth, QDate(2026, 1, 10));
    book.subscription(fixture.customer, fixture.domain, QDate(2026, 1, 10));
    QVERIFY(fixture.all().empty()); // no premium plan, or not by the year
    const Subscription first = book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    const VoucherRow row = fixture.only();
    QCOMPARE(row.voucher.code, u"V000001"_s);
    QVERIFY(row.voucher.grantedBy == first.id);
    QVERIFY(row.voucher.reward == fixture.domain.id);
    QCOMPARE(row.voucher.claimUntil, QDate(2026, 3, 10));
    QCOMPARE(row.voucher.validUntil, QDate(2027, 1, 10));
    QVERIFY(row.state == VoucherState::Available);
    QCOMPARE(row.customerName, u"Durand"_s);
    QCOMPARE(row.grantedByCode, first.code);
    QCOMPARE(row.rewardFr, u"Domain — fr"_s);
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 11)); // the second purchase
    QCOMPARE(fixture.all().size(), size_t(1));
    // Another workspace of the same customer has a first purchase of its own.
    const Workspace other = got(book->workspaces.save(
        book.owner, {.id = {}, .customerId = fixture.customer.id, .name = u"Atelier"_s}, TestBook::op()));
    Subscription draft;
    draft.customerId = fixture.customer.id;
    draft.workspaceId = other.id;
    draft.planId = fixture.yearly.id;
    draft.startDate = QDate(2025, 11, 10); // the two months end today
    got(book->subscriptions.create(book.owner, draft, TestBook::op()));
    QCOMPARE(fixture.all().size(), size_t(2));
    // A purchase so long ago that nothing could be claimed grants nothing.
    const Customer late = book.customer(u"Late"_s);
    book.subscription(late, fixture.yearly, QDate(2025, 11, 9));
    QCOMPARE(fixture.all().size(), size_t(2));
    const auto detail = got(book->vouchers.detail(book.owner, row.id));
    QCOMPARE(detail.timeline.size(), size_t(1));
    QVERIFY(detail.timeline.front().detail.contains(first.code));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestVouchers::whatIsWithdrawnIsNoPurchase() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    const Subscription first = book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 20));
    const auto early = fixture.claim();
    QVERIFY(!early && early.error().field == u"claimUntil"); // it has not begun
    fixture.cancel(first.id, QDate(2026, 1, 19));
    QVERIFY(fixture.only().state == VoucherState::Revoked);
    QVERIFY(!fixture.claim());
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 2, 1));
    const auto rows = fixture.all();
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(rows[1].state == VoucherState::Available);
}

void TestVouchers::aChangeToTheYearGrantsOne() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    const Subscription s = book.subscription(fixture.customer, fixture.perMonth, QDate(2026, 1, 10));
    fixture.bill({2026, 1, 10});
    book.clock->setDay({2026, 1, 25});
    ChangeWish wish;
    wish.subscription = s.id;
    wish.version = fixture.subscription(s.id).version;
    wish.plan = fixture.yearly.id;
    wish.timing = ChangeTiming::Now;
    wish.on = QDate(2026, 1, 25);
    const auto changed = got(book->subscriptions.change(book.owner, {&wish, 1}, TestBook::op()));
    const VoucherRow row = fixture.only();
    QVERIFY(row.voucher.grantedBy == changed.front());
    QCOMPARE(row.voucher.purchasedOn, QDate(2026, 1, 25));
    // A pause goes on with the same purchase.
    const Subscription yearly = fixture.subscription(changed.front());
    got(book->subscriptions.pause(book.owner, yearly.id, {2026, 2, 1}, QDate(2026, 2, 10), yearly.version,
                                  TestBook::op()));
    QVERIFY(fixture.only().state == VoucherState::Available);
}

void TestVouchers::anImportGrantsThemToo() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    const QByteArray file =
        u"subscription_code;customer_code;plan_code;start_date\nS1;%1;%2;2026-01-05\nS2;%1;%2;2026-01-06\n"_s
            .arg(fixture.customer.code, fixture.yearly.code)
            .toUtf8();
    ImportRequest request;
    request.kind = ImportKind::Subscriptions;
    request.file = got(ImportRun::inspect(request.kind, u"test.csv"_s, file));
    request.dryRun = false;
    request.operation = TestBook::op();
    JobContext job;
    const auto report = got(book->imports.run(book.owner.withSource(ActorSource::Import), request, job));
    QCOMPARE(report.created, 2);
    QCOMPARE(fixture.only().voucher.purchasedOn, QDate(2026, 1, 5));
}

void TestVouchers::isClaimedUntilItsLastDay() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db, {2026, 12, 31});
    TestBook& book = fixture.book;
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 12, 31));
    QCOMPARE(fixture.only().voucher.claimUntil, QDate(2027, 2, 28));
    book.clock->setDay({2027, 3, 1});
    QVERIFY(fixture.only().state == VoucherState::Lapsed);
    const QString before = book.fingerprint();
    const auto late = fixture.claim();
    QVERIFY(!late && late.error().field == u"claimUntil" && !late.error().message.isEmpty());
    QCOMPARE(book.fingerprint(), before);
    book.clock->setDay({2027, 2, 28});
    QUITTANCE_VERIFY_OK(fixture.claim());
    QVERIFY(fixture.only().state == VoucherState::Claimed);
    QCOMPARE(*fixture.only().voucher.claimedOn, QDate(2027, 2, 28));
    book.clock->setDay({2027, 12, 31});
    QVERIFY(fixture.only().state == VoucherState::Claimed);
    const auto after = fixture.apply({.site = u"www.durand.example"_s, .start = QDate(2028, 1, 1), .domain = {}});
    QVERIFY(!after && after.error().field == u"startDate");
    const auto nowhere = fixture.apply({.site = u" "_s, .start = {}, .domain = {}});
    QVERIFY(!nowhere && nowhere.error().field == u"site");
    book.clock->setDay({2028, 1, 1});
    QVERIFY(fixture.only().state == VoucherState::Lapsed);
    QVERIFY(!fixture.apply());
    book.clock->setDay({2027, 12, 31});
    QVERIFY(fixture.apply().has_value());
}

void TestVouchers::isRevokedWithItsPurchase() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    const Subscription first = book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    fixture.bill({2026, 1, 10});
    fixture.cancel(first.id, QDate(2026, 1, 20));
    QVERIFY(fixture.only().state == VoucherState::Available); // it still runs
    book.clock->setDay({2026, 1, 21});
    QVERIFY(fixture.only().state == VoucherState::Revoked);
    QVERIFY(!fixture.claim());
    // Taking the end back brings the voucher back.
    got(book->subscriptions.revoke(book.owner, first.id, fixture.subscription(first.id).version, TestBook::op()));
    QVERIFY(fixture.only().state == VoucherState::Available);
    QUITTANCE_VERIFY_OK(fixture.claim());
    fixture.cancel(first.id, QDate(2026, 1, 21));
    book.clock->setDay({2026, 1, 25});
    QVERIFY(fixture.only().state == VoucherState::Claimed); // what was claimed is kept
}

void TestVouchers::isAppliedToASiteAndBilledAtNothing() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    fixture.bill({2026, 1, 10});
    QVERIFY(!fixture.apply()); // not claimed
    QUITTANCE_VERIFY_OK(fixture.claim());
    book.clock->setDay({2026, 1, 31});
    const VoucherPreview preview = got(book->vouchers.preview(book.owner, fixture.only().id, {}));
    QCOMPARE(preview.subscription.due.size(), size_t(1));
    const ProposedInvoice& due = preview.subscription.due.front();
    QCOMPARE(due.totals.gross.toString(), u"0.00"_s);
    QCOMPARE(preview.then->dueDate, QDate(2027, 1, 31));
    QCOMPARE(preview.then->net.toString(), u"13.00"_s);
    const SubscriptionId begun = got(fixture.apply());
    const VoucherRow row = fixture.only();
    QVERIFY(row.state == VoucherState::Applied && row.voucher.appliedTo == begun);
    QCOMPARE(row.siteName, u"www.durand.example"_s);
    QCOMPARE(row.appliedToCode, fixture.subscription(begun).code);
    QCOMPARE(got(book->vouchers.detail(book.owner, row.id)).timeline.size(), size_t(3));
    QCOMPARE(fixture.all().size(), size_t(1)); // what it pays for grants nothing
    // The bill is the preview.
    const Invoice invoice = fixture.bill({2026, 1, 31});
    QCOMPARE(invoice.lines.size(), due.lines.size());
    QCOMPARE(invoice.lines.front().description, due.lines.front().description);
    QVERIFY(invoice.lines.front().description.contains(row.voucher.code));
    QVERIFY(invoice.lines.front().net == due.lines.front().net);
    QVERIFY(invoice.lines.front().discount == Rate::fromInteger(1));
    QVERIFY(invoice.gross == due.totals.gross);
    const Invoice second = fixture.bill({2027, 1, 31}); // with the yearly plan since 10 January
    const auto paid = std::ranges::find(second.lines, std::optional(begun), &InvoiceLine::subscriptionId);
    QVERIFY(paid != second.lines.end());
    QCOMPARE(paid->net.toString(), preview.then->net.toString());
    QVERIFY(!paid->description.contains(row.voucher.code));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestVouchers::paysForNoMoreThanItWasAppliedTo() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    QUITTANCE_VERIFY_OK(fixture.claim());
    const SubscriptionId begun = got(fixture.apply());
    ChangeWish wish;
    wish.subscription = begun;
    wish.version = fixture.subscription(begun).version;
    wish.quantity = Quantity::fromInteger(3);
    wish.on = QDate(2026, 1, 10);
    const auto changed = got(book->subscriptions.change(book.owner, {&wish, 1}, TestBook::op()));
    QVERIFY(!fixture.subscription(changed.front()).promotion);
}

void TestVouchers::aOneOffIsFree() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    const Plan logo =
        book.plan(book.product(u"Logo"_s), u"Logo"_s, u"300.00"_s, IntervalUnit::Month, BillingType::OneOff);
    fixture.offer(logo.id);
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    QUITTANCE_VERIFY_OK(fixture.claim());
    const VoucherPreview preview = got(book->vouchers.preview(book.owner, fixture.only().id, {}));
    QVERIFY(!preview.then);
    const SubscriptionId begun = got(fixture.apply());
    const Invoice invoice = fixture.bill({2026, 1, 10});
    const auto line = std::ranges::find(invoice.lines, std::optional(begun), &InvoiceLine::subscriptionId);
    QVERIFY(line != invoice.lines.end());
    QVERIFY(line->net.isZero());
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestVouchers::stepsAreTakenBack() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    QVERIFY(fixture.takeBack().error().code == ErrorCode::Conflict);
    QUITTANCE_VERIFY_OK(fixture.claim());
    QUITTANCE_VERIFY_OK(fixture.takeBack());
    QVERIFY(fixture.only().state == VoucherState::Available);
    QUITTANCE_VERIFY_OK(fixture.claim());
    const SubscriptionId first = got(fixture.apply());
    QUITTANCE_VERIFY_OK(fixture.takeBack());
    QVERIFY(fixture.only().state == VoucherState::Claimed);
    QCOMPARE(*fixture.subscription(first).lastDay, QDate(2026, 1, 9)); // never began
    got(fixture.apply());
    const Invoice invoice = fixture.bill({2026, 1, 10});
    QCOMPARE(std::ranges::count(invoice.lines, std::optional(first), &InvoiceLine::subscriptionId), 0);
    const auto billed = fixture.takeBack();
    QVERIFY(!billed && billed.error().code == ErrorCode::Conflict);
    QVERIFY(fixture.only().state == VoucherState::Applied);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestVouchers::twoPeopleAtOnce() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    const VoucherRow seen = fixture.only();
    const OperationId operation = TestBook::op();
    QUITTANCE_VERIFY_OK(book->vouchers.claim(book.owner, seen.id, seen.voucher.version, operation));
    // The same command again is done already; somebody else's is not.
    QUITTANCE_VERIFY_OK(book->vouchers.claim(book.owner, seen.id, seen.voucher.version, operation));
    const auto second = book->vouchers.claim(book.owner, seen.id, seen.voucher.version, TestBook::op());
    QVERIFY(!second && second.error().code == ErrorCode::Conflict);
    const qint64 version = fixture.only().voucher.version;
    got(fixture.apply());
    const auto again = book->vouchers.apply(
        book.owner, seen.id, {.site = u"www.durand.example"_s, .start = {}, .domain = {}}, version, TestBook::op());
    QVERIFY(!again && again.error().code == ErrorCode::Conflict);
    QCOMPARE(book.number("SELECT COUNT(*) FROM subscription"), 2);
}

void TestVouchers::isListedByItsState() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    const auto buy = [&](const QString& name, QDate day) {
        book.clock->setDay(day);
        const Customer customer = book.customer(name);
        book.subscription(customer, fixture.yearly, day);
        return fixture.all(VoucherFilter{.search = name}).front();
    };
    const auto claim = [&](const VoucherRow& row) {
        got(book->vouchers.claim(book.owner, row.id, row.voucher.version, TestBook::op()));
    };
    buy(u"Lapsed"_s, {2026, 1, 10});
    const VoucherRow applied = buy(u"Applied"_s, {2026, 1, 11});
    claim(applied);
    got(book->vouchers.apply(book.owner, applied.id, {.site = u"www.example"_s, .start = {}, .domain = {}},
                             applied.voucher.version + 1, TestBook::op()));
    claim(buy(u"Claimed"_s, {2026, 2, 1}));
    buy(u"Available"_s, {2026, 3, 1});
    book.clock->setDay({2026, 4, 10});
    const VoucherCounts counts = got(book->vouchers.counts(book.owner));
    QCOMPARE(counts.all, 4);
    using Status = VoucherFilter::Status;
    const std::tuple<Status, qint64, QString> expected[] = {{Status::Available, counts.available, u"Available"_s},
                                                            {Status::Claimed, counts.claimed, u"Claimed"_s},
                                                            {Status::Applied, counts.applied, u"Applied"_s},
                                                            {Status::Lapsed, counts.lapsed, u"Lapsed"_s}};
    for (const auto& [status, count, name] : expected) {
        QCOMPARE(count, 1);
        const auto rows = fixture.all(VoucherFilter{.status = status});
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().customerName, name);
    }
    for (int column = 0; column <= static_cast<int>(VoucherColumn::CustomerCode); ++column)
        QCOMPARE(fixture.all({}, static_cast<VoucherColumn>(column)).size(), size_t(4));
    VoucherFilter filter;
    filter.conditions = {{.column = static_cast<int>(VoucherColumn::State),
                          .test = ListCondition::OneOf{.values = {u"claimed"_s, u"lapsed"_s}}}};
    QCOMPARE(got(book->vouchers.counts(book.owner, filter)).all, 2);
    filter.conditions = {{.column = static_cast<int>(VoucherColumn::Deadline),
                          .test = ListCondition::Dates{.from = QDate(2026, 5, 1), .to = QDate(2026, 5, 1)}}};
    QCOMPARE(fixture.all(filter).front().customerName, u"Available"_s);
}

void TestVouchers::obeysPermissionsAndScopes() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    const VoucherRow row = fixture.only();
    const Actor billing(u"bob"_s, ActorSource::Window, {Permission::ViewBook, Permission::ManageSubscriptions});
    QVERIFY(book->vouchers.claim(billing, row.id, row.voucher.version, TestBook::op()).error().code ==
            ErrorCode::Denied);
    const Actor vouchers(u"vic"_s, ActorSource::Window, {Permission::ViewBook, Permission::ManageVouchers});
    QUITTANCE_VERIFY_OK(book->vouchers.claim(vouchers, row.id, row.voucher.version, TestBook::op()));
    // A site that is not there needs the right to change customers.
    const auto named = book->vouchers.apply(vouchers, row.id, {.site = u"new.example"_s, .start = {}, .domain = {}},
                                            row.voucher.version + 1, TestBook::op());
    QVERIFY(!named && named.error().code == ErrorCode::Denied);
    QCOMPARE(fixture.all({.scope = {.customer = fixture.customer.id}}).size(), size_t(1));
    QCOMPARE(fixture.all({.scope = {.customer = book.customer(u"Other"_s).id}}).size(), size_t(0));
    QCOMPARE(fixture.all({.scope = {.customer = fixture.customer.id, .workspace = row.voucher.workspace}}).size(),
             size_t(1));
    QCOMPARE(got(book->vouchers.byCode(book.owner, u" v000001 "_s)).id.value, row.id.value);
    QVERIFY(book->vouchers.byCode(book.owner, u"V9"_s).error().code == ErrorCode::NotFound);
}

void TestVouchers::isToBeDoneBeforeItLapses() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    const auto waiting = [&] {
        std::vector<TodoItem> found;
        for (TodoItem& item : got(book->todo.items(book.owner)))
            if (item.kind == TodoItem::Kind::Voucher)
                found.push_back(std::move(item));
        return found;
    };
    book.clock->setDay({2026, 2, 7}); // 31 days before
    QVERIFY(waiting().empty());
    book.clock->setDay({2026, 2, 8});
    QCOMPARE(waiting().size(), size_t(1));
    QVERIFY(waiting().front().voucher == fixture.only().id);
    QVERIFY(waiting().front().why.contains(u"V000001"_s));
    QUITTANCE_VERIFY_OK(fixture.claim());
    QVERIFY(waiting().empty());
    book.clock->setDay({2027, 1, 10}); // its last day
    QCOMPARE(waiting().size(), size_t(1));
    book.clock->setDay({2027, 1, 11});
    QVERIFY(waiting().empty());
}

void TestVouchers::offersAreKept() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    VoucherOffer offer = *got(book->vouchers.offer(book.owner, fixture.yearly.id));
    QVERIFY(offer.reward == fixture.domain.id);
    offer.validMonths = 6;
    QUITTANCE_VERIFY_OK(book->vouchers.setOffer(book.owner, offer, TestBook::op()));
    offer.validMonths = 7; // of the version before
    QVERIFY(book->vouchers.setOffer(book.owner, offer, TestBook::op()).error().code == ErrorCode::Conflict);
    const auto kept = book->catalog.removePlan(book.owner, fixture.domain.id, TestBook::op());
    QVERIFY(!kept && kept.error().code == ErrorCode::InUse);
    const auto monthly =
        book->vouchers.setOffer(book.owner, {.plan = fixture.perMonth.id, .reward = fixture.domain.id}, TestBook::op());
    QVERIFY(!monthly && monthly.error().field == u"plan");
    QVERIFY(book->vouchers.removeOffer(book.owner, offer, TestBook::op()).error().code == ErrorCode::Conflict);
    offer = *got(book->vouchers.offer(book.owner, fixture.yearly.id));
    QCOMPARE(offer.validMonths, 6);
    QUITTANCE_VERIFY_OK(book->vouchers.removeOffer(book.owner, offer, TestBook::op()));
    QVERIFY(!got(book->vouchers.offer(book.owner, fixture.yearly.id)));
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    QVERIFY(fixture.all().empty());
    QUITTANCE_VERIFY_OK(book->catalog.removePlan(book.owner, fixture.domain.id, TestBook::op()));
}

void TestVouchers::verifyNamesWhatDoesNotAgree() {
    QUITTANCE_TEST_DATABASE(db);
    Vouched fixture(db);
    TestBook& book = fixture.book;
    book.subscription(fixture.customer, fixture.yearly, QDate(2026, 1, 10));
    got(fixture.claim());
    got(fixture.apply());
    QCOMPARE(fixture.firstFinding(), QString());
    const auto alter = [&](const char* change, const char* back) {
        book.run(change);
        const QString found = fixture.firstFinding();
        book.run(back);
        return found;
    };
    QVERIFY(alter("UPDATE voucher SET claimed_on = '2026-04-01', applied_on = '2026-04-01'",
                  "UPDATE voucher SET claimed_on = '2026-01-10', applied_on = '2026-01-10'")
                .contains(u"voucher V000001"_s));
    QVERIFY(alter("UPDATE voucher SET claim_until = '2026-05-10'", "UPDATE voucher SET claim_until = '2026-03-10'")
                .contains(u"voucher V000001"_s));
    QVERIFY(alter("UPDATE voucher SET applied_on = '2026-01-09'", "UPDATE voucher SET applied_on = '2026-01-10'")
                .contains(u"voucher V000001"_s));
    QCOMPARE(fixture.firstFinding(), QString());
    const Customer other = book.customer(u"Other"_s);
    book.run("UPDATE voucher SET workspace_id = (SELECT MAX(id) FROM workspace)");
    QVERIFY(fixture.firstFinding().contains(u"voucher V000001"_s));
}

QTEST_GUILESS_MAIN(TestVouchers)
#include "tst_vouchers.moc"
