#include "core/services/BillingFixture.h"

#include <QRandomGenerator>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// A customer's statement of account: what moved it, and that it balances with what is open and with the journal.
class TestStatement : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void listsWhatMovedTheAccount();
    void looksBack();
    void balancesWhateverHappened();
    void takesTheMergedAlong();
    void hasAnAccountForEachCurrency();
    void spansEndToday();
};

namespace {

Period days(QDate first, QDate last) { return {first, last.addDays(1)}; }

/// A customer with an invoice of 24.00 on the last day of January, February and March; today is April 20.
struct Billed : BillingFixture {
    explicit Billed(TestDatabase& db) : BillingFixture(db) {
        customer = addCustomer(1).id;
        for (const QDate day : {QDate(2026, 1, 31), QDate(2026, 2, 28), QDate(2026, 3, 31)}) {
            book.clock->setDay(day);
            run(day);
        }
        book.clock->setDay({2026, 4, 20});
    }
    void pay(const QString& number, QDate day) {
        got(book->payments.settle(book.owner,
                                  {.invoiceId = invoice(number).id, .receivedOn = day, .reference = u"VIR 42"_s},
                                  OperationId::create()));
    }
    void credit(const QString& number) {
        got(book->invoices.credit(book.owner, invoice(number).id, u"Wrong"_s, OperationId::create()));
    }
    Statement statement(const Period& period) { return got(book->reports.statement(book.owner, customer, period)); }
    CustomerId customer;
};

QString written(const StatementAccount& account) {
    QStringList lines{account.opening.toString()};
    for (const StatementEntry& entry : account.entries)
        lines.append(entry.day.toString(u"MM-dd "_s) + entry.reference + u' ' + entry.amount.toString() + u" = "_s +
                     entry.balance.toString());
    lines.append(account.closing.toString());
    return lines.join(u" | "_s);
}

QString openOf(const StatementAccount& account) {
    QStringList lines;
    for (const StatementItem& item : account.open)
        lines.append(item.reference + u' ' + item.open.toString());
    return lines.join(u" | "_s);
}

Money sumOfOpen(const StatementAccount& account) {
    Money sum = Money::zero(account.currency);
    for (const StatementItem& item : account.open)
        sum += item.open;
    return sum;
}

} // namespace

void TestStatement::listsWhatMovedTheAccount() {
    QUITTANCE_TEST_DATABASE(db);
    Billed fixture(db);
    fixture.pay(u"F-2026-00001"_s, {2026, 2, 15});
    fixture.credit(u"F-2026-00001"_s); // was paid: the customer has a credit
    fixture.credit(u"F-2026-00002"_s); // was not
    const Statement year = fixture.statement(days({2026, 1, 1}, {2026, 4, 20}));
    QCOMPARE(year.accounts.size(), size_t(1));
    const StatementAccount& account = year.accounts.front();
    QCOMPARE(written(account),
             u"0.00 | 01-31 F-2026-00001 24.00 = 24.00 | 02-15 VIR 42 -24.00 = 0.00 | 02-28 F-2026-00002 24.00 = 24.00 "
             "| 03-31 F-2026-00003 24.00 = 48.00 | 04-20 A-2026-00001 -24.00 = 24.00 "
             "| 04-20 A-2026-00002 -24.00 = 0.00 | 0.00"_s);
    QCOMPARE(account.entries[1].settles, QStringList{u"F-2026-00001"_s});
    QCOMPARE(account.entries[4].settles, QStringList{u"F-2026-00001"_s});
    QCOMPARE(account.billed.toString(), u"72.00"_s);
    QCOMPARE(account.credited.toString(), u"72.00"_s);
    QCOMPARE(openOf(account), u"F-2026-00003 24.00 | A-2026-00001 -24.00"_s);
    QCOMPARE(account.unusedCredits.toString(), u"24.00"_s);
    QCOMPARE(account.ageing.total.toString(), u"24.00"_s);
}

void TestStatement::looksBack() {
    QUITTANCE_TEST_DATABASE(db);
    Billed fixture(db);
    fixture.pay(u"F-2026-00001"_s, {2026, 3, 5});
    // As it stood on the last day of February, whatever was paid since.
    const StatementAccount february = fixture.statement(days({2026, 2, 1}, {2026, 2, 28})).accounts.front();
    QCOMPARE(written(february), u"24.00 | 02-28 F-2026-00002 24.00 = 48.00 | 48.00"_s);
    QCOMPARE(openOf(february), u"F-2026-00001 24.00 | F-2026-00002 24.00"_s);
    const auto late = february.open.front().daysLate({2026, 3, 12});
    QCOMPARE(late, february.open.front().dueDate.daysTo({2026, 3, 12}));
    const StatementAccount march = fixture.statement(days({2026, 3, 1}, {2026, 3, 31})).accounts.front();
    QCOMPARE(march.opening.toString(), u"48.00"_s);
    QCOMPARE(openOf(march), u"F-2026-00002 24.00 | F-2026-00003 24.00"_s);
    // Before there was anything, and what is no period.
    const StatementAccount before = fixture.statement(days({2025, 1, 1}, {2025, 12, 31})).accounts.front();
    QCOMPARE(written(before), u"0.00 | 0.00"_s);
    for (const Period& period : {Period{}, Period{{2026, 2, 1}, {2026, 2, 1}}, Period{{2026, 2, 2}, {2026, 2, 1}}}) {
        const auto refused = fixture.book->reports.statement(fixture.book.owner, fixture.customer, period);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"period"_s);
    }
    const auto nobody =
        fixture.book->reports.statement(fixture.book.owner, CustomerId{99}, days({2026, 1, 1}, {2026, 1, 31}));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
}

// Opening + movements = closing = what is open = the customer's account in the journal, on every day.
void TestStatement::balancesWhateverHappened() {
    QUITTANCE_TEST_DATABASE(db);
    QRandomGenerator random(92);
    BillingFixture fixture(db);
    std::vector<Customer> customers;
    for (int i = 1; i <= 3; ++i)
        customers.push_back(fixture.addCustomer(i, QDate(2026, 1, 1 + random.bounded(28))));
    for (QDate day(2026, 1, 31); day <= QDate(2026, 6, 30); day = day.addDays(random.bounded(20, 40))) {
        fixture.book.clock->setDay(day);
        fixture.run(day);
        const auto all = got(fixture.book->invoices.ids(fixture.book.owner, {}, {InvoiceColumn::Number, false}));
        for (const InvoiceRow& row : got(fixture.book->invoices.rows(fixture.book.owner, all))) {
            if (row.kind == DocumentKind::CreditNote)
                continue;
            const int chance = random.bounded(10);
            if (chance < 3 && !row.due.isZero())
                got(fixture.book->payments.settle(
                    fixture.book.owner,
                    {.invoiceId = row.id,
                     .receivedOn = row.issueDate.addDays(random.bounded(int(row.issueDate.daysTo(day)) + 1)),
                     .reference = {}},
                    OperationId::create()));
            else if (chance == 9 && row.status != InvoiceStatus::Credited)
                got(fixture.book->invoices.credit(fixture.book.owner, row.id, u"Wrong"_s, OperationId::create()));
        }
    }
    for (const Customer& customer : customers) {
        Money carried = Money::zero(customer.currency);
        for (QDate first(2025, 12, 20); first < QDate(2026, 8, 1);) {
            const Period period{first, first.addDays(random.bounded(1, 45))};
            const StatementAccount account =
                got(fixture.book->reports.statement(fixture.book.owner, customer.id, period)).accounts.front();
            QCOMPARE(account.opening.toString(), carried.toString());
            QCOMPARE((account.opening + account.billed - account.credited).toString(), account.closing.toString());
            QCOMPARE(sumOfOpen(account).toString(), account.closing.toString());
            QCOMPARE((account.ageing.total - account.unusedCredits).toString(), account.closing.toString());
            const QString journal =
                u"SELECT COALESCE(CAST(SUM(l.debit_minor - l.credit_minor) AS BIGINT), 0) FROM journal_line l "
                "JOIN journal_entry e ON e.number = l.entry_number WHERE l.account = '411000' AND l.auxiliary = '%1' "
                "AND e.entry_date <= '%2'"_s.arg(customer.code, period.lastDay().toString(Qt::ISODate));
            QCOMPARE(account.closing.minor(), fixture.book.number(journal.toUtf8()));
            carried = account.closing;
            first = period.end;
        }
    }
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestStatement::takesTheMergedAlong() {
    QUITTANCE_TEST_DATABASE(db);
    Billed fixture(db);
    const Customer other = fixture.addCustomer(2, {2026, 4, 1});
    fixture.run({2026, 4, 20});
    fixture.pay(u"F-2026-00001"_s, {2026, 2, 15});
    const Customer survivor = got(fixture.book->customers.customer(fixture.book.owner, fixture.customer));
    got(fixture.book->customers.merge(fixture.book.owner,
                                      {.survivor = survivor, .merged = other.id, .mergedVersion = other.version},
                                      OperationId::create()));
    const Period year = days({2026, 1, 1}, {2026, 4, 20});
    const StatementAccount account = fixture.statement(year).accounts.front();
    QVERIFY(written(account).contains(u"04-20"_s));
    QCOMPARE(sumOfOpen(account).toString(), account.closing.toString());
    QCOMPARE(account.closing.minor(), fixture.book.number("SELECT CAST(SUM(open_minor) AS BIGINT) FROM open_item"));
    const auto refused = fixture.book->reports.statement(fixture.book.owner, other.id, year);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(survivor.name));
}

void TestStatement::hasAnAccountForEachCurrency() {
    QUITTANCE_TEST_DATABASE(db);
    Billed fixture(db);
    const Plan dollars = fixture.book.plan(fixture.product, u"Dollars"_s, u"30.00"_s, IntervalUnit::Month,
                                           BillingType::Recurring, u"USD"_s);
    const Customer customer = got(fixture.book->customers.customer(fixture.book.owner, fixture.customer));
    fixture.book.subscription(customer, dollars, {2026, 4, 1});
    fixture.run({2026, 4, 20});
    const Statement statement = fixture.statement(days({2026, 4, 1}, {2026, 4, 20}));
    QCOMPARE(statement.accounts.size(), size_t(2));
    QCOMPARE(statement.accounts[0].currency.code(), u"EUR"_s); // the customer's own first
    QCOMPARE(statement.accounts[1].currency.code(), u"USD"_s);
    QCOMPARE(statement.accounts[1].closing.toString(), u"36.00"_s);
    QCOMPARE(sumOfOpen(statement.accounts[1]).toString(), u"36.00"_s);
    // In March it had none.
    QCOMPARE(fixture.statement(days({2026, 3, 1}, {2026, 3, 31})).accounts.size(), size_t(1));
}

void TestStatement::spansEndToday() {
    const QDate today(2026, 11, 22);
    const auto is = [today](StatementSpan span, QDate first, QDate last) {
        return statementPeriod(span, today) == days(first, last);
    };
    QVERIFY(is(StatementSpan::ThisMonth, {2026, 11, 1}, today));
    QVERIFY(is(StatementSpan::LastMonth, {2026, 10, 1}, {2026, 10, 31}));
    QVERIFY(is(StatementSpan::ThisQuarter, {2026, 10, 1}, today));
    QVERIFY(is(StatementSpan::LastQuarter, {2026, 7, 1}, {2026, 9, 30}));
    QVERIFY(is(StatementSpan::ThisYear, {2026, 1, 1}, today));
    QVERIFY(is(StatementSpan::LastYear, {2025, 1, 1}, {2025, 12, 31}));
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
