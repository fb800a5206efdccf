#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The billing run: once and only once, whatever stops it.
class TestBillingRun : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void issuesWhatIsDue();
    void aSecondRunWritesNothing();
    void aRepeatedOperationReturnsTheSameRun();
    void cancelStopsBetweenChunksAndResumes();
    void anotherScopeIsRefusedWhileOneIsUnfinished();
    void anUnfinishedRunCanBeEnded();
    void oneBadCustomerNeverStopsTheRest();
    void aRunOfNothingButFailuresWritesNothing();
    void tiersMinimumAndSetupFeeAreBilled();
    void oldPeriodsAreConfirmed();
    void billedBeforeSetsTheMark();
    void onlyTheCustomersAskedFor();
    void oneInvoicePerCurrencyAndWorkspace();
    void reviewEqualsTheRun();
    void reviewTellsWhatChanged();
    void proposalShowsTheLines();
};

void TestBillingRun::issuesWhatIsDue() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    for (int i = 1; i <= 3; ++i)
        fixture.addCustomer(i);
    const RunSummary summary = fixture.run({2026, 1, 31});
    QVERIFY(summary.finished);
    QCOMPARE(summary.totals.size(), size_t(1));
    QCOMPARE(summary.totals[0].invoices, 3);
    QCOMPARE(summary.totals[0].lines, 3);
    QCOMPARE(summary.totals[0].net.toString(), u"60.00"_s);
    QCOMPARE(summary.totals[0].vat.toString(), u"12.00"_s);
    QCOMPARE(summary.totals[0].gross.toString(), u"72.00"_s);
    QCOMPARE(summary.totals[0].groups.size(), size_t(1));
    QCOMPARE(summary.firstNumber, u"F-2026-00001"_s);
    QCOMPARE(summary.lastNumber, u"F-2026-00003"_s);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM audit WHERE action = 'issue'"), 3);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM journal_entry"), 3);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM open_item"), 3);
    const RunSummary stored = got(fixture.book->billing.summary(fixture.book.owner, summary.id));
    QVERIFY(stored.finished);
    QCOMPARE(stored.totals[0].gross, summary.totals[0].gross);
    QCOMPARE(stored.totals[0].lines, 3);
    QCOMPARE(stored.totals[0].groups, summary.totals[0].groups);
    QCOMPARE(stored.lastNumber, summary.lastNumber);
    const auto history = got(fixture.book->billing.history(fixture.book.owner));
    QCOMPARE(history.size(), size_t(1));
    QCOMPARE(history[0].state, u"finished"_s);
    QCOMPARE(history[0].invoices, 3);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestBillingRun::aSecondRunWritesNothing() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    fixture.run({2026, 1, 31});
    const QString before = fixture.book.fingerprint();
    const RunSummary second = fixture.run({2026, 1, 31});
    QVERIFY(second.finished);
    QVERIFY(second.totals.empty());
    QCOMPARE(fixture.book.fingerprint(), before);
    // The next month bills the next period and nothing else.
    fixture.book.clock->setDay({2026, 2, 28});
    QCOMPARE(fixture.run({2026, 2, 28}).totals[0].lines, 1);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestBillingRun::aRepeatedOperationReturnsTheSameRun() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    RecordingJob job;
    const RunRequest request = BillingFixture::until({2026, 1, 31});
    const RunSummary first = got(fixture.book->billing.issue(fixture.book.owner, request, job));
    const QString before = fixture.book.fingerprint();
    const RunSummary again = got(fixture.book->billing.issue(fixture.book.owner, request, job));
    QVERIFY(again.id == first.id);
    QCOMPARE(again.totals[0].gross, first.totals[0].gross);
    QCOMPARE(fixture.book.fingerprint(), before);
}

void TestBillingRun::cancelStopsBetweenChunksAndResumes() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    for (int i = 1; i <= 120; ++i)
        fixture.addCustomer(i);
    RecordingJob job;
    job.cancelAfter = 1; // after the message at the start: before the first chunk
    const RunSummary none =
        got(fixture.book->billing.issue(fixture.book.owner, BillingFixture::until({2026, 1, 31}), job));
    QVERIFY(!none.finished);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM invoice"), 0);
    const auto unfinished = got(fixture.book->billing.unfinished(fixture.book.owner));
    QVERIFY(unfinished.has_value());
    QCOMPARE(unfinished->state, u"stopped"_s);
    QCOMPARE(unfinished->until, QDate(2026, 1, 31));

    const RunSummary rest = fixture.run({2026, 1, 31});
    QVERIFY(rest.finished);
    QVERIFY(rest.id == none.id);
    QCOMPARE(rest.totals[0].invoices, 120);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM billing_run"), 1);
    QCOMPARE(fixture.book.number("SELECT chunks FROM billing_run"), 3);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestBillingRun::anotherScopeIsRefusedWhileOneIsUnfinished() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    RecordingJob job;
    job.cancelAfter = 1;
    got(fixture.book->billing.issue(fixture.book.owner, BillingFixture::until({2026, 1, 31}), job));
    RecordingJob other;
    const auto refused = fixture.book->billing.issue(fixture.book.owner, BillingFixture::until({2026, 2, 28}), other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QVERIFY(refused.error().message.contains(u"2026-01-31"_s));
}

void TestBillingRun::anUnfinishedRunCanBeEnded() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    RecordingJob job;
    job.cancelAfter = 1;
    const auto stopped =
        got(fixture.book->billing.issue(fixture.book.owner, BillingFixture::until({2026, 1, 31}), job));
    got(fixture.book->billing.abandon(fixture.book.owner, stopped.id, OperationId::create()));
    QVERIFY(!got(fixture.book->billing.unfinished(fixture.book.owner)));
    QCOMPARE(fixture.run({2026, 1, 31}).totals[0].invoices, 1);
}

void TestBillingRun::oneBadCustomerNeverStopsTheRest() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    const Customer bad = fixture.addCustomer(1);
    fixture.addCustomer(2);
    Customer overseas = got(fixture.book->customers.customer(fixture.book.owner, fixture.addCustomer(3).id));
    overseas.address.country = u"RE"_s; // VAT is decided by hand
    got(fixture.book->customers.save(fixture.book.owner, overseas, OperationId::create()));
    fixture.book.run("UPDATE customer SET address_line1 = '' WHERE code = 'C00001'");

    const RunSummary summary = fixture.run({2026, 1, 31});
    QVERIFY(summary.finished);
    QCOMPARE(summary.totals[0].invoices, 1);
    QCOMPARE(summary.failures.size(), size_t(2));
    const auto of = [&summary](CustomerId id) {
        return *std::find_if(summary.failures.begin(), summary.failures.end(),
                             [id](const RunFailure& failure) { return failure.customerId == id; });
    };
    QCOMPARE(of(bad.id).field, u"customer.address.line1"_s);
    QVERIFY(of(overseas.id).field.startsWith(u"customer."_s));
    QVERIFY(of(overseas.id).message.contains(u"S000003"_s));
    QCOMPARE(got(fixture.book->billing.summary(fixture.book.owner, summary.id)).failures.size(), size_t(2));
    QCOMPARE(got(fixture.book->billing.history(fixture.book.owner))[0].failures, 2);

    // Once it is put right, the next run bills it.
    fixture.book.run("UPDATE customer SET address_line1 = '1 rue Neuve' WHERE code = 'C00001'");
    const RunSummary second = fixture.run({2026, 1, 31});
    QCOMPARE(second.totals[0].invoices, 1);
    QCOMPARE(second.failures.size(), size_t(1));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestBillingRun::aRunOfNothingButFailuresWritesNothing() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    fixture.book.run("UPDATE customer SET city = '' WHERE code = 'C00001'");
    const QString before = fixture.book.fingerprint();
    const RunSummary summary = fixture.run({2026, 1, 31});
    QCOMPARE(summary.failures.size(), size_t(1));
    QCOMPARE(summary.failures[0].field, u"customer.address.city"_s);
    QCOMPARE(fixture.book.fingerprint(), before);
}

void TestBillingRun::tiersMinimumAndSetupFeeAreBilled() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    TestBook& book = fixture.book;
    const Plan plan =
        book.tierPlan(fixture.product, u"Seats"_s, PricingModel::Graduated, u"10:15+10 *:10"_s, u"250"_s, u"99"_s);
    Subscription draft;
    draft.customerId = book.customer(u"Customer"_s).id;
    draft.planId = plan.id;
    draft.startDate = QDate(2026, 1, 15);
    draft.quantity = Quantity::fromInteger(12);
    const Subscription subscription = got(book->subscriptions.create(book.owner, draft, TestBook::op()));
    const SubscriptionDetail detail = got(book->subscriptions.detail(book.owner, subscription.id));
    QCOMPARE(detail.mrr.toString(), u"250.00"_s);
    QCOMPARE(detail.next->net.toString(), u"349.00"_s);
    const qint64 id = subscription.id.value;
    QCOMPARE(got(book->subscriptions.rows(book.owner, {&id, 1})).front().nextAmount, detail.next->net);

    QCOMPARE(fixture.run({2026, 1, 31}).totals[0].net, detail.next->net);
    const Invoice invoice = fixture.invoice(u"F-2026-00001"_s);
    QStringList charges;
    for (const InvoiceLine& line : invoice.lines)
        charges.append(line.charge + u' ' + line.net.toString());
    QCOMPARE(charges, (QStringList{u"setup 99.00"_s, u"recurring 150.00"_s, u"recurring.2 10.00"_s,
                                   u"recurring.3 20.00"_s, u"recurring.4 70.00"_s}));
    book.clock->setDay({2026, 2, 28});
    QCOMPARE(fixture.run({2026, 2, 28}).totals[0].net.toString(), u"250.00"_s);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestBillingRun::oldPeriodsAreConfirmed() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1, {2025, 6, 10});
    fixture.addCustomer(2, {2026, 1, 10});
    RunRequest request = BillingFixture::until({2026, 1, 31});
    request.confirmOldPeriods = false;
    RecordingJob job;
    QCOMPARE(got(fixture.book->billing.review(fixture.book.owner, request, job)).oldPeriods.size(), size_t(1));
    const QString before = fixture.book.fingerprint();
    const auto refused = fixture.book->billing.issue(fixture.book.owner, request, job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().field, u"confirm"_s);
    QVERIFY(refused.error().message.contains(u"S000001"_s));
    QCOMPARE(fixture.book.fingerprint(), before);
    request.confirmOldPeriods = true;
    QCOMPARE(got(fixture.book->billing.issue(fixture.book.owner, request, job)).totals[0].lines, 9);
}

void TestBillingRun::billedBeforeSetsTheMark() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1, {2025, 6, 10});
    fixture.addCustomer(2, {2026, 1, 10});
    RunRequest request = BillingFixture::until({2026, 1, 31});
    request.confirmOldPeriods = false;
    request.billedBefore = QDate(2026, 1, 1);
    RecordingJob job;
    const RunReview review = got(fixture.book->billing.review(fixture.book.owner, request, job));
    QCOMPARE(review.totals[0].lines, 2); // what the review shows is what the run does
    QVERIFY(review.oldPeriods.empty());
    const RunSummary summary = got(fixture.book->billing.issue(fixture.book.owner, request, job));
    QCOMPARE(summary.totals[0].lines, 2);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM subscription WHERE billed_before = '2026-01-01'"), 2);

    RunRequest other = BillingFixture::until({2026, 2, 28});
    other.billedBefore = QDate(2025, 12, 1);
    const auto refused = fixture.book->billing.issue(fixture.book.owner, other, job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"billedBefore"_s);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestBillingRun::onlyTheCustomersAskedFor() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    const Customer first = fixture.addCustomer(1);
    const Customer second = fixture.addCustomer(2);
    fixture.addCustomer(3);
    RunRequest request = BillingFixture::until({2026, 1, 31});
    request.customers = {first.code, second.code};
    request.leftOut = {second.id};
    RecordingJob job;
    QCOMPARE(got(fixture.book->billing.issue(fixture.book.owner, request, job)).totals[0].invoices, 1);
    request = BillingFixture::until({2026, 1, 31});
    request.customers = {u"C99999"_s};
    const auto unknown = fixture.book->billing.issue(fixture.book.owner, request, job);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.run({2026, 1, 31}).totals[0].invoices, 2);
}

void TestBillingRun::oneInvoicePerCurrencyAndWorkspace() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    const Plan yen =
        fixture.book.plan(fixture.product, u"Yen"_s, u"1500"_s, IntervalUnit::Month, BillingType::Recurring, u"JPY"_s);
    const Plan dinar = fixture.book.plan(fixture.product, u"Dinar"_s, u"7.125"_s, IntervalUnit::Month,
                                         BillingType::Recurring, u"KWD"_s);
    const Customer customer = fixture.addCustomer(1);
    fixture.book.subscription(customer, yen, {2026, 1, 5});
    fixture.book.subscription(customer, dinar, {2026, 1, 5});
    const RunSummary summary = fixture.run({2026, 1, 31});
    QCOMPARE(summary.totals.size(), size_t(3));
    QCOMPARE(summary.totals[0].currency.code(), u"EUR"_s);
    QCOMPARE(summary.totals[1].gross.toString(), u"1800"_s);
    QCOMPARE(summary.totals[2].gross.toString(), u"8.550"_s);

    Customer split = got(fixture.book->customers.save(
        fixture.book.owner,
        [] {
            Customer draft = TestBook::customerDraft(u"Split"_s);
            draft.invoicePerWorkspace = true;
            return draft;
        }(),
        OperationId::create()));
    Workspace second;
    second.customerId = split.id;
    second.name = u"Second"_s;
    second = got(fixture.book->workspaces.save(fixture.book.owner, second, OperationId::create()));
    fixture.book.subscription(split, fixture.monthly, {2026, 1, 20});
    Subscription draft;
    draft.customerId = split.id;
    draft.workspaceId = second.id;
    draft.planId = fixture.monthly.id;
    draft.startDate = {2026, 1, 21};
    got(fixture.book->subscriptions.create(fixture.book.owner, draft, OperationId::create()));
    QCOMPARE(fixture.run({2026, 1, 31}).totals[0].invoices, 2);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestBillingRun::reviewEqualsTheRun() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    for (int i = 1; i <= 55; ++i)
        fixture.addCustomer(i, QDate(2026, 1, 1).addDays(i % 31));
    RecordingJob job;
    const QString before = fixture.book.fingerprint();
    const RunReview review =
        got(fixture.book->billing.review(fixture.book.owner, BillingFixture::until({2026, 1, 31}), job));
    QCOMPARE(fixture.book.fingerprint(), before);
    QCOMPARE(review.rows.size(), size_t(55));
    QVERIFY(!review.notes.empty());
    QVERIFY(review.notes.front().contains(u"F-2026-00001"_s));
    const RunSummary summary = fixture.run({2026, 1, 31});
    QCOMPARE(review.totals[0].net, summary.totals[0].net);
    QCOMPARE(review.totals[0].vat, summary.totals[0].vat);
    QCOMPARE(review.totals[0].groups, summary.totals[0].groups);
    QCOMPARE(review.totals[0].invoices, summary.totals[0].invoices);
}

void TestBillingRun::reviewTellsWhatChanged() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    const Plan yearly = fixture.book.plan(fixture.product, u"Yearly"_s, u"200.00"_s, IntervalUnit::Year);
    const Customer same = fixture.addCustomer(1);
    const Customer more = fixture.addCustomer(2);
    const Customer gone = fixture.addCustomer(3);
    const Customer rare = fixture.book.customer(u"Rare"_s);
    fixture.book.subscription(rare, yearly, {2026, 1, 12});
    const RunSummary january = fixture.run({2026, 1, 31});

    fixture.book.clock->setDay({2026, 2, 28});
    fixture.book.subscription(more, fixture.monthly, {2026, 2, 3});
    const auto subscription = got(fixture.book->subscriptions.ids(fixture.book.owner,
                                                                  [&gone] {
                                                                      SubscriptionFilter filter;
                                                                      filter.customer = gone.id;
                                                                      return filter;
                                                                  }(),
                                                                  {}));
    const SubscriptionDetail detail =
        got(fixture.book->subscriptions.detail(fixture.book.owner, SubscriptionId{subscription.front()}));
    got(fixture.book->subscriptions.setLastDay(fixture.book.owner, detail.subscription.id, QDate(2026, 2, 9),
                                               detail.subscription.version, OperationId::create()));
    fixture.addCustomer(4, {2026, 2, 14});

    RecordingJob job;
    const RunReview review =
        got(fixture.book->billing.review(fixture.book.owner, BillingFixture::until({2026, 2, 28}), job));
    QVERIFY(review.lastRun == january.id);
    QCOMPARE(review.lastRunUntil, QDate(2026, 1, 31));
    const auto row = [&review](CustomerId id) {
        return *std::find_if(review.rows.begin(), review.rows.end(),
                             [id](const ReviewRow& candidate) { return candidate.customerId == id; });
    };
    QVERIFY(row(same.id).change == ReviewChange::Same);
    QVERIFY(row(more.id).change == ReviewChange::Changed);
    QCOMPARE(row(more.id).lastNet.toString(), u"20.00"_s);
    QVERIFY2(row(more.id).why.contains(u"new"_s), qPrintable(row(more.id).why));
    QVERIFY(row(gone.id).change == ReviewChange::Gone);
    QVERIFY2(row(gone.id).why.startsWith(u"ended"_s), qPrintable(row(gone.id).why));
    QVERIFY(row(rare.id).change == ReviewChange::Gone);
    QVERIFY2(row(rare.id).why.startsWith(u"next on"_s), qPrintable(row(rare.id).why));
    const auto fresh = std::count_if(review.rows.begin(), review.rows.end(),
                                     [](const ReviewRow& candidate) { return candidate.change == ReviewChange::New; });
    QCOMPARE(fresh, 1);
}

void TestBillingRun::proposalShowsTheLines() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    const Customer customer = fixture.addCustomer(1);
    const auto invoices =
        got(fixture.book->billing.proposal(fixture.book.owner, BillingFixture::until({2026, 1, 31}), customer.id));
    QCOMPARE(invoices.size(), size_t(1));
    QCOMPARE(invoices[0].lines.size(), size_t(1));
    QCOMPARE(invoices[0].totals.gross.toString(), u"24.00"_s);
}

QTEST_GUILESS_MAIN(TestBillingRun)
#include "tst_billing_run.moc"
