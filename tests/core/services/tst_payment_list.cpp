#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The list of payments: found, sorted, counted and summed; whose they are after a merge and in a scope.
class TestPaymentList : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void showsWhatWasPaid();
    void isFilteredAndSummed();
    void oneIsFoundAmongMany();
    void obeysTheScope();
    void followsAMerge();
    void everyColumnSortsAndFilters();
};

namespace {

/// Three customers with an invoice of 24.00 each; the first two paid, in February and in March; today is March 20.
struct Paid : BillingFixture {
    explicit Paid(TestDatabase& db) : BillingFixture(db) {
        for (int i = 1; i <= 3; ++i)
            customers.push_back(addCustomer(i));
        run({2026, 1, 31});
        book.clock->setDay({2026, 3, 20});
        pay(1, {2026, 2, 10}, CollectionMethod::Transfer, u"VIR 100%_"_s);
        pay(2, {2026, 3, 5}, CollectionMethod::Cheque, u"Chèque 7"_s);
    }
    void pay(int invoiceNumber, QDate day, CollectionMethod method, const QString& reference) {
        got(book->payments.settle(book.owner,
                                  {.invoiceId = invoice(u"F-2026-0000%1"_s.arg(invoiceNumber)).id,
                                   .receivedOn = day,
                                   .method = method,
                                   .reference = reference},
                                  OperationId::create()));
    }
    std::vector<PaymentRow> rows(const PaymentFilter& filter, PaymentColumn column = PaymentColumn::Date,
                                 bool descending = false) {
        const auto rows =
            got(book->payments.rows(book.owner, got(book->payments.ids(book.owner, filter, {column, descending}))));
        const PaymentTotals totals = got(book->payments.totals(book.owner, filter));
        Money sum = Money::zero(Currency::eur());
        for (const PaymentRow& row : rows)
            sum += row.amount;
        if (totals.rows != static_cast<qint64>(rows.size()) ||
            (totals.amounts.empty() ? !sum.isZero() : totals.amounts.front() != sum))
            qFatal("list and totals differ");
        return rows;
    }
    qint64 found(const QString& search) { return static_cast<qint64>(rows({.search = search}).size()); }
    std::vector<Customer> customers;
};

} // namespace

void TestPaymentList::showsWhatWasPaid() {
    QUITTANCE_TEST_DATABASE(db);
    Paid fixture(db);
    const auto rows = fixture.rows({});
    QCOMPARE(rows.size(), size_t(2));
    const PaymentRow& first = rows.front();
    QCOMPARE(first.receivedOn, QDate(2026, 2, 10));
    QCOMPARE(first.customerName, u"Customer 1"_s);
    QVERIFY(first.method == CollectionMethod::Transfer);
    QCOMPARE(first.amount.toString(), u"24.00"_s);
    QCOMPARE(first.settled.size(), size_t(1));
    QCOMPARE(first.settled.front().number, u"F-2026-00001"_s);
    QVERIFY(first.unused.isZero());
    QCOMPARE(first.recordedBy, u"ada"_s);
    QCOMPARE(first.settled.front().amount.toString(), u"24.00"_s);
    const PaymentDetail detail = got(fixture.book->payments.detail(fixture.book.owner, first.id));
    QCOMPARE(detail.payment.reference, u"VIR 100%_"_s);
    QVERIFY(detail.entry && detail.entry->lines.size() == 2);
    const auto gone = fixture.book->payments.detail(fixture.book.owner, PaymentId{99});
    QVERIFY(!gone && gone.error().code == ErrorCode::NotFound);
    QVERIFY(got(fixture.book->payments.rows(fixture.book.owner, std::vector<qint64>{99})).empty());
}

void TestPaymentList::isFilteredAndSummed() {
    QUITTANCE_TEST_DATABASE(db);
    Paid fixture(db);
    QCOMPARE(fixture.found(u"100%_"_s), 1);
    QCOMPARE(fixture.found(u"100_%"_s), 0);
    QCOMPARE(fixture.found(u"customer"_s), 2);
    QCOMPARE(fixture.found(u"customer f-2026-00002"_s), 1);
    QCOMPARE(fixture.found(u"f-2026"_s), 2);
    QCOMPARE(fixture.found(u"F-2027"_s), 0);
    QCOMPARE(fixture.found(u"00002"_s), 1); // its digits alone, as in the billing history
    QCOMPARE(fixture.found(u"2026"_s), 0);
    QCOMPARE(fixture.found(u"chèque"_s), 1); // as it is written
    QCOMPARE(fixture.found(u"CHÈQUE 7"_s), 1);
    QCOMPARE(fixture.found(u"24,00"_s), 2);
    QCOMPARE(fixture.found(u"24.01"_s), 0);
    QCOMPARE(fixture.rows({.from = QDate(2026, 3, 1)}).size(), size_t(1));
    QCOMPARE(fixture.rows({.to = QDate(2026, 2, 28)}).size(), size_t(1));
    using Span = PaymentFilter::Span;
    QCOMPARE(fixture.rows({.span = Span::ThisMonth}).size(), size_t(1));
    QCOMPARE(fixture.rows({.span = Span::LastMonth}).size(), size_t(1));
    QCOMPARE(fixture.rows({.span = Span::ThisYear}).size(), size_t(2));
    const PaymentCounts counts = got(fixture.book->payments.counts(fixture.book.owner, {.span = Span::LastMonth}));
    QCOMPARE(counts.all, 2);
    QCOMPARE(counts.thisMonth, 1);
    QCOMPARE(counts.lastMonth, 1);
    QCOMPARE(counts.thisYear, 2);
    QCOMPARE(got(fixture.book->payments.counts(fixture.book.owner, {.search = u"VIR"_s})).all, 1);
    PaymentFilter cheques;
    cheques.conditions = {
        {.column = static_cast<int>(PaymentColumn::Method), .test = ListCondition::OneOf{{u"cheque"_s, u"card"_s}}}};
    QCOMPARE(fixture.rows(cheques).size(), size_t(1));
}

// A first page comes from the newest, or from all where these do not fill it: what it shows is the start of the whole.
void TestPaymentList::oneIsFoundAmongMany() {
    QUITTANCE_TEST_DATABASE(db);
    Paid fixture(db);
    fixture.book.run("INSERT INTO payment (id, customer_id, received_on, method, reference, currency, amount_minor, "
                     "recorded_at, recorded_by, operation_id, content_hash) WITH RECURSIVE n(i) AS (SELECT 10 UNION "
                     "ALL SELECT i + 1 FROM n WHERE i < 45009) SELECT i, customer_id, received_on, method, 'VIR ' || "
                     "(200000 + i), currency, amount_minor, recorded_at, recorded_by, operation_id, content_hash "
                     "FROM n, payment WHERE id = 1");
    const auto ids = [&fixture](const QString& search, bool descending, int limit) {
        return got(fixture.book->payments.ids(fixture.book.owner, {.search = search}, {PaymentColumn::Date, descending},
                                              limit));
    };
    QCOMPARE(ids(u"vir 200010"_s, true, 200).size(), size_t(1));
    QCOMPARE(ids(u"vir"_s, true, 200).size(), size_t(200));
    QCOMPARE(ids(u"nobody"_s, true, 200).size(), size_t(0));
    for (const QString& search : {u"vir"_s, u"vir 2000"_s, u"200010"_s, u"customer 2"_s, u"24,00"_s, u"f-2026-00001"_s})
        for (const bool descending : {false, true}) {
            std::vector<qint64> all = ids(search, descending, -1);
            all.resize(std::min(all.size(), size_t(200)));
            QVERIFY2(!all.empty() && ids(search, descending, 200) == all, qPrintable(search));
        }
}

void TestPaymentList::obeysTheScope() {
    QUITTANCE_TEST_DATABASE(db);
    Paid fixture(db);
    const CustomerId second = fixture.customers[1].id;
    QCOMPARE(fixture.rows({.scope = {.customer = second, .workspace = {}}}).size(), size_t(1));
    QCOMPARE(fixture.rows({.scope = {.customer = fixture.customers[2].id, .workspace = {}}}).size(), size_t(0));
    const auto workspace = got(fixture.book->workspaces.workspaces(fixture.book.owner, second)).front().id;
    QCOMPARE(fixture.rows({.scope = {.customer = second, .workspace = workspace}}).size(), size_t(1));
    const Workspace other = got(fixture.book->workspaces.save(
        fixture.book.owner, {.id = {}, .customerId = second, .name = u"Other"_s}, OperationId::create()));
    QCOMPARE(fixture.rows({.scope = {.customer = second, .workspace = other.id}}).size(), size_t(0));
}

void TestPaymentList::followsAMerge() {
    QUITTANCE_TEST_DATABASE(db);
    Paid fixture(db);
    const Customer& survivor = fixture.customers[2];
    const Customer merged = got(fixture.book->customers.customer(fixture.book.owner, fixture.customers[0].id));
    got(fixture.book->customers.merge(
        fixture.book.owner,
        {.survivor = got(fixture.book->customers.customer(fixture.book.owner, survivor.id)),
         .merged = merged.id,
         .mergedVersion = merged.version},
        OperationId::create()));
    const PaymentRow row = fixture.rows({}).front();
    QCOMPARE(row.customerName, merged.name); // who paid, as the invoice says it
    QVERIFY(row.customerId == survivor.id);
    QCOMPARE(fixture.found(survivor.name), 1);
    QCOMPARE(fixture.found(merged.name), 1);
    QCOMPARE(fixture.rows({.customer = survivor.id}).size(), size_t(1));
    QCOMPARE(fixture.rows({.scope = {.customer = survivor.id, .workspace = {}}}).size(), size_t(1));
}

void TestPaymentList::everyColumnSortsAndFilters() {
    QUITTANCE_TEST_DATABASE(db);
    Paid fixture(db);
    for (int column = 0; column <= static_cast<int>(PaymentColumn::RecordedBy); ++column) {
        const auto key = static_cast<PaymentColumn>(column);
        auto up = fixture.rows({}, key);
        const auto down = fixture.rows({}, key, true);
        QCOMPARE(up.size(), size_t(2));
        QVERIFY(up.front().id == down.back().id);
        for (const ListCondition::Test& test : std::vector<ListCondition::Test>{
                 ListCondition::Contains{u"a"_s}, ListCondition::OneOf{{u"a"_s}},
                 ListCondition::Dates{QDate(2026, 1, 1), {}}, ListCondition::Range{0, 100'000'000}})
            fixture.rows({.conditions = {{.column = column, .test = test}}});
    }
}

QTEST_GUILESS_MAIN(TestPaymentList)
#include "tst_payment_list.moc"
