#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Crediting and settling: how an issued invoice ends.
class TestSettlement : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void paysInFull();
    void refusesBadDays();
    void nothingOpenIsAConflict();
    void aRepeatedPaymentIsOne();
    void paysSeveralAtOnce();
    void severalAreOneOperation();
    void cashGoesToItsAccount();
    void creditsTheWholeInvoice();
    void aReasonIsAsked();
    void creditsOnce();
    void aPaidInvoiceLeavesCustomerCredit();
    void creditNotesAreNotCreditedOrPaid();
    void listsShowHowItStands();
    void logsCopies();
    void reportsAgeingAndMrr();
    void crossedCommandsSettleOnce();
};

namespace {

SettlementDraft payment(InvoiceId id, QDate day, CollectionMethod method = CollectionMethod::Transfer) {
    return {.invoiceId = id, .receivedOn = day, .method = method, .reference = u"VIR  42 "_s};
}

/// A fixture with one issued invoice of 24.00.
struct Issued : BillingFixture {
    explicit Issued(TestDatabase& db) : BillingFixture(db) {
        addCustomer(1);
        run({2026, 1, 31});
        id = invoice(u"F-2026-00001"_s).id;
        book.clock->setDay({2026, 2, 20});
    }
    InvoiceStatus status() { return got(book->invoices.detail(book.owner, id)).status; }
    InvoiceId id;
};

} // namespace

void TestSettlement::paysInFull() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    QUITTANCE_VERIFY_OK(
        fixture.book->payments.settle(fixture.book.owner, payment(fixture.id, {2026, 2, 15}), OperationId::create()));
    const InvoiceDetail detail = got(fixture.book->invoices.detail(fixture.book.owner, fixture.id));
    QVERIFY(detail.status == InvoiceStatus::Paid);
    QCOMPARE(detail.paid.toString(), u"24.00"_s);
    QVERIFY(detail.due.isZero());
    QCOMPARE(fixture.book.number("SELECT amount_minor FROM payment WHERE reference = 'VIR 42'"), 2400);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM open_item"), 0);
    QCOMPARE(fixture.book.number("SELECT debit_minor FROM journal_line WHERE account = '512000'"), 2400);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM audit WHERE action = 'settle'"), 1);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestSettlement::refusesBadDays() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    const QString before = fixture.book.fingerprint();
    for (const QDate day : {QDate(2026, 2, 21), QDate(2026, 1, 30), QDate()}) {
        const auto refused =
            fixture.book->payments.settle(fixture.book.owner, payment(fixture.id, day), OperationId::create());
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"receivedOn"_s);
    }
    QCOMPARE(fixture.book.fingerprint(), before);
}

void TestSettlement::nothingOpenIsAConflict() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    got(fixture.book->payments.settle(fixture.book.owner, payment(fixture.id, {2026, 2, 15}), OperationId::create()));
    const QString before = fixture.book.fingerprint();
    const auto refused =
        fixture.book->payments.settle(fixture.book.owner, payment(fixture.id, {2026, 2, 16}), OperationId::create());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(fixture.book.fingerprint(), before);
    QCOMPARE(
        fixture.book->payments.settle(fixture.book.owner, payment(InvoiceId{99}, {2026, 2, 16}), OperationId::create())
            .error()
            .code,
        ErrorCode::NotFound);
}

void TestSettlement::aRepeatedPaymentIsOne() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    const OperationId operation = OperationId::create();
    const PaymentId first =
        got(fixture.book->payments.settle(fixture.book.owner, payment(fixture.id, {2026, 2, 15}), operation));
    const PaymentId again =
        got(fixture.book->payments.settle(fixture.book.owner, payment(fixture.id, {2026, 2, 15}), operation));
    QVERIFY(first == again);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM payment"), 1);
}

void TestSettlement::paysSeveralAtOnce() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    TestBook& book = fixture.book;
    const Customer first = fixture.addCustomer(1);
    const Customer second = fixture.addCustomer(2);
    Customer cheque = TestBook::customerDraft(u"Customer 3"_s);
    cheque.collectionMethod = CollectionMethod::Cheque;
    cheque = got(book->customers.save(book.owner, cheque, TestBook::op()));
    book.subscription(cheque, fixture.monthly, {2026, 1, 10});
    fixture.run({2026, 1, 31}); // 1 to 3
    book.clock->setDay({2026, 2, 28});
    fixture.run({2026, 2, 28}); // 4 to 6
    const InvoiceId note = got(book->invoices.credit(book.owner, InvoiceId{2}, u"Wrong"_s, TestBook::op()));
    got(book->payments.settle(book.owner, payment(InvoiceId{1}, {2026, 2, 15}), TestBook::op()));

    std::vector<qint64> ids{note.value, 6, 5, 4, 3, 2, 1};
    const auto payables = got(book->payments.payables(book.owner, ids));
    QCOMPARE(payables.size(), ids.size());
    QCOMPARE(std::ranges::count_if(payables, [](const Payable& p) { return p.whyNot.isEmpty(); }), 4);
    QCOMPARE(payables[1].open.toString(), u"24.00"_s);
    QCOMPARE(payables[1].customer, cheque.id);

    SettlementBatch batch;
    for (const qint64 id : ids)
        batch.invoices.push_back(InvoiceId{id});
    batch.receivedOn = QDate(2026, 2, 20); // before the invoices of February
    batch.reference = u"Statement 12"_s;
    batch.references = {{cheque.id, u"Cheque 7"_s}};
    RecordingJob job;
    SettlementReport report = got(book->payments.settleMany(book.owner, batch, job, TestBook::op()));
    QCOMPARE(report.settled, 1);
    QCOMPARE(report.refused.size(), size_t(6));
    QCOMPARE(report.amounts, std::vector<Money>{payables[1].open});
    QCOMPARE(job.lastTotal, 7);
    batch.receivedOn = QDate(2026, 2, 28);
    report = got(book->payments.settleMany(book.owner, batch, job, TestBook::op()));
    QCOMPARE(report.settled, 3);
    QCOMPARE(report.refused.size(), size_t(4));
    QCOMPARE(report.amounts.front().toString(), u"72.00"_s);
    QCOMPARE(book.number("SELECT COUNT(*) FROM open_item"), 0);
    // Each by its own method where none is said, with the reference of its customer.
    QCOMPARE(book.number("SELECT COUNT(*) FROM payment WHERE method = 'cheque' AND reference = 'Cheque 7'"), 2);
    QCOMPARE(book.number("SELECT COUNT(*) FROM payment WHERE method = 'transfer' AND reference = 'Statement 12'"), 2);
    const auto detail = got(book->invoices.detail(book.owner, InvoiceId{6}));
    QCOMPARE(detail.payments.size(), size_t(1));
    QCOMPARE(detail.payments.front().reference, u"Cheque 7"_s);
    QCOMPARE(fixture.firstFinding(), QString());
    // Nothing is left to be paid: nothing is written, and it is said why.
    const QString before = book.fingerprint();
    const auto none = book->payments.settleMany(book.owner, batch, job, TestBook::op());
    QVERIFY(!none && none.error().code == ErrorCode::Conflict);
    batch.receivedOn = QDate(2026, 3, 1);
    QCOMPARE(book->payments.settleMany(book.owner, batch, job, TestBook::op()).error().field, u"receivedOn"_s);
    batch.receivedOn = QDate(2026, 2, 28);
    batch.references[first.id] = QString(141, u'x');
    QCOMPARE(book->payments.settleMany(book.owner, batch, job, TestBook::op()).error().field, u"ownReference"_s);
    ids.assign(SettlementBatch::most + 1, 1);
    QCOMPARE(book->payments.payables(book.owner, ids).error().field, u"invoices"_s);
    QCOMPARE(book.fingerprint(), before);
    Q_UNUSED(second)
}

void TestSettlement::severalAreOneOperation() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    TestBook& book = fixture.book;
    SettlementBatch batch;
    for (int i = 1; i <= 5; ++i) {
        fixture.addCustomer(i);
        batch.invoices.push_back(InvoiceId{i});
    }
    fixture.run({2026, 1, 31});
    batch.receivedOn = QDate(2026, 1, 31);
    batch.method = CollectionMethod::Card;
    // Cancel leaves nothing behind.
    const QString before = book.fingerprint();
    RecordingJob impatient;
    impatient.cancelAfter = 3;
    QCOMPARE(book->payments.settleMany(book.owner, batch, impatient, TestBook::op()).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(book.fingerprint(), before);
    // Sent twice, it is done once.
    RecordingJob job;
    const OperationId operation = TestBook::op();
    QCOMPARE(got(book->payments.settleMany(book.owner, batch, job, operation)).settled, 5);
    QCOMPARE(got(book->payments.settleMany(book.owner, batch, job, operation)).settled, 5);
    QCOMPARE(book.number("SELECT COUNT(*) FROM payment WHERE method = 'card'"), 5);
    QCOMPARE(book.number("SELECT COUNT(DISTINCT operation_id) FROM audit WHERE action = 'settle'"), 1);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestSettlement::cashGoesToItsAccount() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    got(fixture.book->payments.settle(fixture.book.owner, payment(fixture.id, {2026, 2, 15}, CollectionMethod::Cash),
                                      OperationId::create()));
    QCOMPARE(fixture.book.number("SELECT debit_minor FROM journal_line WHERE account = '530000'"), 2400);
}

void TestSettlement::creditsTheWholeInvoice() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    const InvoiceId noteId = got(
        fixture.book->invoices.credit(fixture.book.owner, fixture.id, u" Wrong \n quantity "_s, OperationId::create()));
    const Invoice note = fixture.invoice(u"A-2026-00001"_s);
    QVERIFY(note.id == noteId);
    QVERIFY(note.kind == DocumentKind::CreditNote);
    QCOMPARE(note.creditedNumber, u"F-2026-00001"_s);
    QCOMPARE(note.creditedDate, QDate(2026, 1, 31));
    QCOMPARE(note.creditReason, u"Wrong quantity"_s);
    QCOMPARE(note.issueDate, QDate(2026, 2, 20));
    QCOMPARE(note.gross.toString(), u"24.00"_s);
    QCOMPARE(note.lines.size(), size_t(1));
    QVERIFY(note.mentions.latePenalties.isEmpty());
    QVERIFY(fixture.status() == InvoiceStatus::Credited);
    const InvoiceDetail detail = got(fixture.book->invoices.detail(fixture.book.owner, fixture.id));
    QVERIFY(detail.due.isZero());
    QCOMPARE(detail.creditNoteNumber, u"A-2026-00001"_s);
    // The customer's account is level again.
    QCOMPARE(fixture.book.number("SELECT CAST(SUM(debit_minor - credit_minor) AS BIGINT) FROM journal_line "
                                 "WHERE account = '411000'"),
             0);
    QCOMPARE(fixture.firstFinding(), QString());
    // What is credited stays billed: no run bills the period again.
    QVERIFY(fixture.run({2026, 1, 31}).totals.empty());
}

void TestSettlement::aReasonIsAsked() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    const QString before = fixture.book.fingerprint();
    const auto refused =
        fixture.book->invoices.credit(fixture.book.owner, fixture.id, u" \t "_s, OperationId::create());
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"reason"_s);
    QCOMPARE(fixture.book.fingerprint(), before);
}

void TestSettlement::creditsOnce() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    got(fixture.book->invoices.credit(fixture.book.owner, fixture.id, u"Once"_s, OperationId::create()));
    const QString before = fixture.book.fingerprint();
    const auto refused =
        fixture.book->invoices.credit(fixture.book.owner, fixture.id, u"Twice"_s, OperationId::create());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(fixture.book.fingerprint(), before);
}

void TestSettlement::aPaidInvoiceLeavesCustomerCredit() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    got(fixture.book->payments.settle(fixture.book.owner, payment(fixture.id, {2026, 2, 15}), OperationId::create()));
    got(fixture.book->invoices.credit(fixture.book.owner, fixture.id, u"Returned"_s, OperationId::create()));
    QVERIFY(fixture.status() == InvoiceStatus::Credited);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM allocation"), 1);
    QCOMPARE(fixture.book.number("SELECT CAST(SUM(debit_minor - credit_minor) AS BIGINT) FROM journal_line "
                                 "WHERE account = '411000'"),
             -2400);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestSettlement::creditNotesAreNotCreditedOrPaid() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    const InvoiceId note =
        got(fixture.book->invoices.credit(fixture.book.owner, fixture.id, u"Once"_s, OperationId::create()));
    QVERIFY(!fixture.book->invoices.credit(fixture.book.owner, note, u"Again"_s, OperationId::create()));
    QVERIFY(!fixture.book->payments.settle(fixture.book.owner, payment(note, {2026, 2, 20}), OperationId::create()));
}

void TestSettlement::listsShowHowItStands() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    for (int i = 1; i <= 4; ++i)
        fixture.addCustomer(i);
    fixture.run({2026, 1, 31});
    fixture.book.clock->setDay({2026, 3, 10});
    const auto id = [&fixture](int number) { return fixture.invoice(u"F-2026-0000%1"_s.arg(number)).id; };
    got(fixture.book->payments.settle(fixture.book.owner, payment(id(1), {2026, 2, 15}), OperationId::create()));
    got(fixture.book->invoices.credit(fixture.book.owner, id(2), u"Wrong"_s, OperationId::create()));

    const InvoiceCounts counts = got(fixture.book->invoices.counts(fixture.book.owner));
    QCOMPARE(counts.all, 5);
    QCOMPARE(counts.toCollect, 2);
    QCOMPARE(counts.overdue, 2);
    QCOMPARE(counts.paid, 1);
    QCOMPARE(counts.credited, 1);
    QCOMPARE(counts.creditNotes, 1);
    InvoiceFilter filter;
    filter.search = u"customer"_s;
    const InvoiceCounts searched = got(fixture.book->invoices.counts(fixture.book.owner, filter));
    QCOMPARE(searched.all, 5);
    QCOMPARE(searched.overdue, 2);
    QCOMPARE(searched.paid, 1);
    QCOMPARE(searched.creditNotes, 1);

    const auto listed = [&fixture](const InvoiceFilter& wanted, InvoiceColumn column, bool descending) {
        QStringList numbers;
        const auto ids = got(fixture.book->invoices.ids(fixture.book.owner, wanted, {column, descending}));
        for (const InvoiceRow& row : got(fixture.book->invoices.rows(fixture.book.owner, ids)))
            numbers.append(row.number);
        return numbers.join(u' ');
    };
    for (const InvoiceColumn column :
         {InvoiceColumn::Number, InvoiceColumn::Customer, InvoiceColumn::IssueDate, InvoiceColumn::DueDate,
          InvoiceColumn::Status, InvoiceColumn::Gross, InvoiceColumn::Paid, InvoiceColumn::Due, InvoiceColumn::Net,
          InvoiceColumn::Vat, InvoiceColumn::Kind, InvoiceColumn::CustomerCode, InvoiceColumn::Currency}) {
        QCOMPARE(listed({}, column, false).split(u' ').size(), 5);
        QCOMPARE(listed({}, column, true).split(u' ').size(), 5);
    }
    for (const bool descending : {false, true})
        for (const int limit : {0, 1, 2, 3, 4, 5, 9}) {
            auto all = got(fixture.book->invoices.ids(fixture.book.owner, {}, {InvoiceColumn::Status, descending}));
            all.resize(std::min(all.size(), static_cast<size_t>(limit)));
            QVERIFY(got(fixture.book->invoices.ids(fixture.book.owner, {}, {InvoiceColumn::Status, descending},
                                                   limit)) == all);
        }
    InvoiceFilter paid;
    paid.status = InvoiceFilter::Status::Paid;
    QCOMPARE(listed(paid, InvoiceColumn::Number, false), u"F-2026-00001"_s);
    InvoiceFilter overdue;
    overdue.status = InvoiceFilter::Status::Overdue;
    QCOMPARE(listed(overdue, InvoiceColumn::Number, true), u"F-2026-00004 F-2026-00003"_s);
    InvoiceFilter amount;
    amount.search = u"24,00"_s;
    QCOMPARE(listed(amount, InvoiceColumn::Number, false).split(u' ').size(), 5);
    InvoiceFilter number;
    number.search = u"a-2026"_s;
    QCOMPARE(listed(number, InvoiceColumn::Number, false), u"A-2026-00001"_s);
    const auto found = [&listed](const QString& search) {
        InvoiceFilter wanted;
        wanted.search = search;
        return listed(wanted, InvoiceColumn::Number, false);
    };
    QCOMPARE(found(u"f-2026-0000"_s).split(u' ').size(), 4);
    QCOMPARE(found(u"4"_s), u"F-2026-00004"_s); // its digits alone; the customer of that number, too
    QCOMPARE(found(u"1"_s), u"A-2026-00001 F-2026-00001"_s);
    QCOMPARE(found(u"-24.00"_s).split(u' ').size(), 5); // an amount, whichever its sign
    QCOMPARE(found(u"customer 3"_s), u"F-2026-00003"_s);
    QCOMPARE(found(u"customer F-2026-00003"_s), u"F-2026-00003"_s);
    QCOMPARE(found(u"nobody 3"_s), QString());
    QCOMPARE(found(u"100%_"_s), QString());
    const InvoiceTotals totals = got(fixture.book->invoices.totals(fixture.book.owner, {}));
    QCOMPARE(totals.rows, 5);
    QCOMPARE(totals.perCurrency.front().gross.toString(), u"72.00"_s);
    QCOMPARE(totals.perCurrency.front().due.toString(), u"48.00"_s);
    const auto ids = got(fixture.book->invoices.ids(fixture.book.owner, overdue, {InvoiceColumn::Number, false}));
    const InvoiceRow row = got(fixture.book->invoices.rows(fixture.book.owner, ids)).front();
    QCOMPARE(row.customerName, u"Customer 3"_s);
    QCOMPARE(row.daysOverdue, 8);
    QVERIFY(row.status == InvoiceStatus::Overdue);
}

void TestSettlement::logsCopies() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    const qint64 id = fixture.id.value;
    got(fixture.book->invoices.logCopies(fixture.book.owner, {&id, 1}, InvoiceService::CopyKind::Pdf,
                                         QByteArray(32, 'x')));
    got(fixture.book->invoices.logCopies(fixture.book.owner, {&id, 1}, InvoiceService::CopyKind::Print));
    QCOMPARE(got(fixture.book->invoices.detail(fixture.book.owner, fixture.id)).copies, 2);
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM document_copy WHERE sha256 IS NOT NULL"), 1);
}

void TestSettlement::reportsAgeingAndMrr() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    const auto mrr = got(fixture.book->reports.mrr(fixture.book.owner, {2026, 2, 1}));
    QCOMPARE(mrr.size(), size_t(1));
    QCOMPARE(mrr[0].mrr.toString(), u"20.00"_s);
    QCOMPARE(mrr[0].subscriptions, 1);
    QVERIFY(got(fixture.book->reports.mrr(fixture.book.owner, {2026, 1, 1})).empty());
    const auto early = got(fixture.book->reports.ageing(fixture.book.owner, {2026, 2, 1}));
    QCOMPARE(early[0].buckets[0].toString(), u"24.00"_s);
    const auto late = got(fixture.book->reports.ageing(fixture.book.owner, {2026, 5, 1}));
    QCOMPARE(late[0].buckets[2].toString(), u"24.00"_s);
    QVERIFY(got(fixture.book->reports.ageing(fixture.book.owner, {2026, 1, 30})).empty());
    got(fixture.book->payments.settle(fixture.book.owner, payment(fixture.id, {2026, 2, 15}), OperationId::create()));
    QVERIFY(got(fixture.book->reports.ageing(fixture.book.owner, {2026, 2, 15})).empty());
    QVERIFY(!got(fixture.book->reports.ageing(fixture.book.owner, {2026, 2, 14})).empty());
}

void TestSettlement::crossedCommandsSettleOnce() {
    QUITTANCE_TEST_DATABASE(db);
    Issued fixture(db);
    got(fixture.book->invoices.credit(fixture.book.owner, fixture.id, u"First"_s, OperationId::create()));
    const auto late =
        fixture.book->payments.settle(fixture.book.owner, payment(fixture.id, {2026, 2, 15}), OperationId::create());
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(fixture.firstFinding(), QString());
}

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
