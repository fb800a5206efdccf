#include "core/services/BillingFixture.h"
#include "domain/invoices/Seal.h"
#include "storage/InvoiceStore.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What a document is once it is issued.
class TestIssuing : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void aMissingSellerMentionIsNamed();
    void theFrozenCopyOutlivesChanges();
    void frozenTextsAreStoredOnce();
    void aZeroInvoiceIsPaidAtOnce();
    void numbersRestartEachYear();
    void datesNeverGoBack();
    void dueDatesFollowTheTerms();
    void foreignCurrencyBearsCompanyVat();
    void theLanguageIsTheCustomers();
    void theMethodIsThatOfTheSubscriptions();
    void explainsTheAmount();
    void explainsAPriceWhoseVatIsNotDue();
    void seriesDoNotDisturbEachOther();
};

void TestIssuing::aMissingSellerMentionIsNamed() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    fixture.book.run("UPDATE company SET rcs_city = '' WHERE id = 1");
    const QString before = fixture.book.fingerprint();
    RecordingJob job;
    const auto refused = fixture.book->billing.issue(fixture.book.owner, BillingFixture::until({2026, 1, 31}), job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().field, u"company.rcsCity"_s);
    QCOMPARE(fixture.book.fingerprint(), before);
}

void TestIssuing::theFrozenCopyOutlivesChanges() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    Customer customer = fixture.addCustomer(1);
    fixture.run({2026, 1, 31});
    customer = got(fixture.book->customers.customer(fixture.book.owner, customer.id));
    customer.name = u"Another name"_s;
    got(fixture.book->customers.save(fixture.book.owner, customer, OperationId::create()));
    const Invoice invoice = fixture.invoice(u"F-2026-00001"_s);
    QCOMPARE(invoice.buyer.name, u"Customer 1"_s);
    QCOMPARE(invoice.seller.name, u"Atelier Numérique"_s);
    QVERIFY(!invoice.mentions.latePenalties.isEmpty());
    QVERIFY(!invoice.mentions.recoveryFee.isEmpty());
    QCOMPARE(seal::contentHash(invoice), invoice.contentHash);
    QCOMPARE(invoice.chainHash, seal::chainHash(seal::genesis(), u"invoice-2026"_s, invoice.number, invoice.contentHash,
                                                invoice.hashVersion));
    const InvoiceDetail detail = got(fixture.book->invoices.detail(fixture.book.owner, invoice.id));
    QVERIFY(detail.entry.has_value());
    QVERIFY(isBalanced(*detail.entry));
    QCOMPARE(detail.entry->lines.front().debitMinor, 2400);
    QCOMPARE(detail.due.toString(), u"24.00"_s);
    QVERIFY(!detail.timeline.empty());
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestIssuing::frozenTextsAreStoredOnce() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    for (int i = 1; i <= 60; ++i)
        fixture.addCustomer(i);
    fixture.run({2026, 1, 31});
    fixture.book.clock->setDay({2026, 2, 28});
    fixture.run({2026, 2, 28});
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM invoice"), 120);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM snapshot WHERE kind = 'seller'"), 1);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM snapshot WHERE kind = 'mentions'"), 1);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM snapshot WHERE kind = 'buyer'"), 60);
}

void TestIssuing::aZeroInvoiceIsPaidAtOnce() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    const Plan free = fixture.book.plan(fixture.product, u"Free"_s, u"0.00"_s);
    fixture.book.subscription(fixture.book.customer(u"Guest"_s), free, {2026, 1, 4});
    QCOMPARE(fixture.run({2026, 1, 31}).totals[0].gross.toString(), u"0.00"_s);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM open_item"), 0);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM journal_entry"), 1);
    QCOMPARE(got(fixture.book->invoices.counts(fixture.book.owner)).paid, 1);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestIssuing::numbersRestartEachYear() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db, {2025, 12, 31});
    fixture.addCustomer(1, {2025, 12, 10});
    QCOMPARE(fixture.run({2025, 12, 31}).lastNumber, u"F-2025-00001"_s);
    fixture.book.clock->setDay({2026, 1, 31});
    QCOMPARE(fixture.run({2026, 1, 31}).lastNumber, u"F-2026-00001"_s);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestIssuing::datesNeverGoBack() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    fixture.run({2026, 1, 31});
    fixture.addCustomer(2);
    RunRequest request = BillingFixture::until({2026, 1, 31});
    request.asOf = QDate(2026, 1, 15);
    RecordingJob job;
    const RunReview review = got(fixture.book->billing.review(fixture.book.owner, request, job));
    QCOMPARE(review.issueDate, QDate(2026, 1, 31));
    QVERIFY(!review.notes.empty());
    const RunSummary summary = got(fixture.book->billing.issue(fixture.book.owner, request, job));
    QCOMPARE(summary.issueDate, QDate(2026, 1, 31));
    QCOMPARE(fixture.invoice(u"F-2026-00002"_s).issueDate, QDate(2026, 1, 31));
}

void TestIssuing::dueDatesFollowTheTerms() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    Customer draft = TestBook::customerDraft(u"Quick"_s);
    draft.paymentTerms = PaymentTerms{.kind = PaymentTerms::Kind::NetDays, .value = 0};
    fixture.book.subscription(got(fixture.book->customers.save(fixture.book.owner, draft, OperationId::create())),
                              fixture.monthly, {2026, 1, 10});
    fixture.run({2026, 1, 31});
    QCOMPARE(fixture.invoice(u"F-2026-00001"_s).dueDate, QDate(2026, 3, 2));
    QCOMPARE(fixture.invoice(u"F-2026-00002"_s).dueDate, QDate(2026, 1, 31));
}

void TestIssuing::foreignCurrencyBearsCompanyVat() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    const Plan pounds = fixture.book.plan(fixture.product, u"Pounds"_s, u"50.00"_s, IntervalUnit::Month,
                                          BillingType::Recurring, u"GBP"_s);
    const Customer customer = fixture.book.customer(u"Abroad"_s);
    fixture.book.subscription(customer, pounds, {2026, 1, 10});
    RecordingJob job;
    const RunReview without =
        got(fixture.book->billing.review(fixture.book.owner, BillingFixture::until({2026, 1, 31}), job));
    QVERIFY(std::any_of(without.notes.begin(), without.notes.end(),
                        [](const QString& note) { return note.contains(u"GBP"_s); }));
    got(fixture.book->company.setExchangeRates(fixture.book.owner, {{u"GBP"_s, QDate(2026, 1, 1), 1'150'500}},
                                               OperationId::create()));
    fixture.run({2026, 1, 31});
    const Invoice invoice = fixture.invoice(u"F-2026-00001"_s);
    QVERIFY(invoice.vatInCompanyCurrency.has_value());
    QCOMPARE(invoice.vatInCompanyCurrency->toString(), u"11.51"_s); // 10.00 × 1.1505
    QCOMPARE(invoice.companyCurrencyRate, u"1.1505"_s);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestIssuing::theLanguageIsTheCustomers() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    for (const QString& language : {u"fr"_s, u"en"_s, u"de"_s}) {
        Customer draft = TestBook::customerDraft(language);
        draft.language = language;
        fixture.book.subscription(got(fixture.book->customers.save(fixture.book.owner, draft, OperationId::create())),
                                  fixture.monthly, {2026, 1, 10});
    }
    fixture.run({2026, 1, 31});
    QCOMPARE(fixture.invoice(u"F-2026-00001"_s).language, u"fr"_s);
    QVERIFY(fixture.invoice(u"F-2026-00001"_s).mentions.paymentTerms.startsWith(u"Pas d’escompte"_s));
    QCOMPARE(fixture.invoice(u"F-2026-00002"_s).language, u"en"_s);
    QCOMPARE(fixture.invoice(u"F-2026-00003"_s).language, u"en"_s);
}

void TestIssuing::theMethodIsThatOfTheSubscriptions() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    const Customer customer = fixture.book.customer(u"Card"_s);
    Subscription draft;
    draft.customerId = customer.id;
    draft.planId = fixture.monthly.id;
    draft.startDate = {2026, 1, 10};
    draft.collectionMethod = CollectionMethod::Card;
    got(fixture.book->subscriptions.create(fixture.book.owner, draft, OperationId::create()));
    fixture.run({2026, 1, 31});
    QCOMPARE(fixture.invoice(u"F-2026-00001"_s).collectionMethod, u"card"_s);
}

void TestIssuing::explainsTheAmount() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    fixture.run({2026, 1, 31});
    const Explanation explanation = InvoiceService::explain(fixture.invoice(u"F-2026-00001"_s), 1);
    QCOMPARE(explanation.rounded.toString(), u"20.00"_s);
    QCOMPARE(explanation.subscriptionCode, u"S000001"_s);
    QVERIFY(explanation.steps(u"en"_s).size() >= 3);
}

void TestIssuing::explainsAPriceWhoseVatIsNotDue() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    Plan plan = fixture.monthly;
    plan.id = {};
    plan.code.clear();
    Price price = TestBook::price({}, u"25.00"_s, QDate(2020, 1, 1));
    price.taxIncluded = true;
    plan = got(fixture.book->catalog.savePlan(fixture.book.owner, plan, price, OperationId::create()));
    Customer abroad = TestBook::customerDraft(u"Bäckerei Huber"_s);
    abroad.address.country = u"DE"_s;
    abroad.vatNumber = u"DE123456788"_s;
    abroad = got(fixture.book->customers.save(fixture.book.owner, abroad, OperationId::create()));
    fixture.book.subscription(abroad, plan, {2026, 1, 10});
    fixture.run({2026, 1, 31});
    const Invoice invoice = fixture.invoice(u"F-2026-00001"_s);
    QVERIFY(invoice.lines.front().vatCategory == VatCategory::ReverseCharge);
    QCOMPARE(invoice.gross.toString(), u"20.83"_s); // 25.00 less the 20 % that it includes
    const Explanation explanation = InvoiceService::explain(invoice, 1);
    QCOMPARE(explanation.exact().rounded(Rounding::HalfUp), 2083);
    QVERIFY(explanation.steps(u"en"_s).at(1).contains(u"÷ (1 + 20%)"_s) ||
            explanation.steps(u"en"_s).at(1).contains(u"÷ (1 + 20\u00a0%)"_s));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestIssuing::seriesDoNotDisturbEachOther() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    for (int i = 1; i <= 10; ++i)
        fixture.addCustomer(i);
    fixture.run({2026, 1, 31});
    for (int i = 1; i <= 4; ++i) {
        const qint64 id = i;
        const auto note =
            fixture.book->invoices.credit(fixture.book.owner, InvoiceId{id}, u"Test"_s, OperationId::create());
        QUITTANCE_VERIFY_OK(note);
    }
    fixture.addCustomer(11);
    QCOMPARE(fixture.run({2026, 1, 31}).lastNumber, u"F-2026-00011"_s);
    QCOMPARE(fixture.firstFinding(), QString());
}

QTEST_GUILESS_MAIN(TestIssuing)
#include "tst_issuing.moc"
