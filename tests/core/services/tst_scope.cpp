#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What one's work is restricted to narrows every list, count and total alike (F238).
class TestScope : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void narrowsEveryList();
    void narrowsTheDashboards();
    void offersCustomersAndTheirWorkspaces();
    void tellsWhenItIsGone();
};

namespace {

/// Customer 1 with a second workspace "Shop" and a subscription in each; customer 2 with one; all billed in January.
struct Scoped : BillingFixture {
    explicit Scoped(TestDatabase& db) : BillingFixture(db) {
        first = addCustomer(1);
        second = addCustomer(2);
        shop = got(
            book->workspaces.save(book.owner, {.id = {}, .customerId = first.id, .name = u"Shop"_s}, TestBook::op()));
        Subscription draft;
        draft.customerId = first.id;
        draft.workspaceId = shop.id;
        draft.planId = monthly.id;
        draft.startDate = QDate(2026, 2, 1);
        inShop = got(book->subscriptions.create(book.owner, draft, TestBook::op()));
        run({2026, 1, 31}); // the shop's is not due yet
        book.clock->setDay({2026, 4, 20});
    }
    Scope customer() const { return {.customer = first.id, .workspace = {}}; }
    Scope workspace() const { return {.customer = first.id, .workspace = shop.id}; }

    Customer first, second;
    Workspace shop;
    Subscription inShop;
};

} // namespace

void TestScope::narrowsEveryList() {
    QUITTANCE_TEST_DATABASE(db);
    Scoped fixture(db);
    TestBook& book = fixture.book;
    struct Expected {
        Scope scope;
        qint64 customers, subscriptions, documents, overdue, due;
    };
    for (const Expected& expected : {Expected{{}, 2, 3, 2, 2, 3}, Expected{fixture.customer(), 1, 2, 1, 1, 2},
                                     Expected{fixture.workspace(), 1, 1, 0, 0, 1}}) {
        CustomerFilter customers;
        customers.scope = expected.scope;
        SubscriptionFilter subscriptions;
        subscriptions.scope = expected.scope;
        InvoiceFilter invoices;
        invoices.scope = expected.scope;
        const auto size = [](const auto& ids) { return static_cast<qint64>(ids.size()); };
        QCOMPARE(size(got(book->customers.ids(book.owner, customers, {}))), expected.customers);
        QCOMPARE(got(book->customers.counts(book.owner, customers)).all, expected.customers);
        QCOMPARE(size(got(book->subscriptions.ids(book.owner, subscriptions, {}))), expected.subscriptions);
        QCOMPARE(got(book->subscriptions.counts(book.owner, subscriptions)).all, expected.subscriptions);
        QCOMPARE(size(got(book->invoices.ids(book.owner, invoices, {}))), expected.documents);
        QCOMPARE(got(book->invoices.counts(book.owner, invoices)).all, expected.documents);
        QCOMPARE(got(book->invoices.counts(book.owner, invoices)).overdue, expected.overdue);
        QCOMPARE(got(book->invoices.totals(book.owner, invoices)).rows, expected.documents);
        QCOMPARE(got(book->invoices.overdueCount(book.owner, expected.scope)), expected.overdue);
        QCOMPARE(got(book->subscriptions.dueCount(book.owner, expected.scope)), expected.due);
    }
    // Billed together, a document belongs to each of its workspaces, and so does what credits it.
    fixture.run({2026, 4, 20});
    InvoiceFilter inShop;
    inShop.scope = fixture.workspace();
    const auto shown = got(book->invoices.ids(book.owner, inShop, {}));
    QVERIFY(!shown.empty());
    got(book->invoices.credit(book.owner, InvoiceId{shown.front()}, u"Error"_s, TestBook::op()));
    QCOMPARE(got(book->invoices.ids(book.owner, inShop, {})).size(), shown.size() + 1);
}

void TestScope::narrowsTheDashboards() {
    QUITTANCE_TEST_DATABASE(db);
    Scoped fixture(db);
    TestBook& book = fixture.book;
    const auto board = [&book](const Scope& scope, std::optional<Currency> currency = {}) {
        return got(book->dashboards.dashboard(book.owner, DashboardPeriod::ThisMonth, currency, scope));
    };
    const auto figure = [](const Dashboard& dashboard, Kpi kpi) {
        return dashboard.kpis[static_cast<size_t>(kpi)].now.value_or(-1);
    };
    const auto due = [&book](const Scope& scope) {
        InvoiceFilter filter;
        filter.scope = scope;
        qint64 sum = 0;
        for (const auto& total : got(book->invoices.totals(book.owner, filter)).perCurrency)
            sum += total.due.minor();
        return sum;
    };
    QCOMPARE(figure(board({}), Kpi::Mrr), 60'00);
    QCOMPARE(figure(board(fixture.customer()), Kpi::Mrr), 40'00);
    QCOMPARE(figure(board(fixture.workspace()), Kpi::Mrr), 20'00);
    QCOMPARE(figure(board(fixture.customer()), Kpi::Receivables), 24'00);
    QCOMPARE(figure(board(fixture.workspace()), Kpi::Receivables), 0);

    // Billed together, what is owed of the workspace is what its list shows, and the dashboard says that it is shared.
    fixture.run({2026, 4, 20});
    for (const Scope& scope : {Scope{}, fixture.customer(), fixture.workspace()}) {
        QCOMPARE(figure(board(scope), Kpi::Receivables), due(scope));
        QCOMPARE(got(book->dashboards.billing(book.owner, {}, scope)).open.amount, due(scope));
    }
    QCOMPARE(board(fixture.customer()).sharedDocuments, 0);
    QCOMPARE(board(fixture.workspace()).sharedDocuments, 1);
    InvoiceFilter inShop;
    inShop.scope = fixture.workspace();
    SettlementDraft payment;
    payment.invoiceId = InvoiceId{got(book->invoices.ids(book.owner, inShop, {})).front()};
    payment.receivedOn = QDate(2026, 4, 20);
    const qint64 owed = due(fixture.workspace());
    got(book->payments.settle(book.owner, payment, TestBook::op()));
    QCOMPARE(figure(board(fixture.workspace()), Kpi::Collected), owed);
    QCOMPARE(figure(board(fixture.customer()), Kpi::Collected), owed);
    QCOMPARE(figure(board({.customer = fixture.second.id, .workspace = {}}), Kpi::Collected), 0);
    // A currency in which this customer has nothing gives way to its own; its terms date what comes.
    const Currency dollars = *Currency::fromCode(u"USD");
    QCOMPARE(board(fixture.customer(), dollars).currency, Currency::eur());
    QCOMPARE(board({}, dollars).currency, dollars);
    QCOMPARE(got(book->dashboards.renewals(book.owner, {}, fixture.workspace())).ahead.size(), size_t(12));
}

void TestScope::offersCustomersAndTheirWorkspaces() {
    QUITTANCE_TEST_DATABASE(db);
    Scoped fixture(db);
    TestBook& book = fixture.book;
    const auto offered = [&book](const QString& search) {
        QStringList names;
        for (const NamedScope& each : got(book->workspaces.scopes(book.owner, search)))
            names.append(each.workspaceName.isEmpty() ? each.customerName
                                                      : each.customerName + u" · "_s + each.workspaceName);
        return names;
    };
    const QStringList firstOnes{u"Customer 1"_s, u"Customer 1 · Customer 1"_s, u"Customer 1 · Shop"_s};
    // Whoever has one workspace alone is chosen as a customer.
    QCOMPARE(offered({}), firstOnes + QStringList{u"Customer 2"_s});
    QCOMPARE(offered(u"shop"_s), QStringList({u"Customer 1"_s, u"Customer 1 · Shop"_s}));
    QCOMPARE(offered(u"CUSTOMER 2"_s), QStringList{u"Customer 2"_s});
    QCOMPARE(offered(u"%"_s), QStringList());
    const Customer gone = book.customer(u"Customer 3"_s);
    QCOMPARE(offered({}).size(), 5);
    got(book->customers.setArchived(book.owner, gone.id, true, TestBook::op()));
    QCOMPARE(offered({}), firstOnes + QStringList{u"Customer 2"_s});
}

void TestScope::tellsWhenItIsGone() {
    QUITTANCE_TEST_DATABASE(db);
    Scoped fixture(db);
    TestBook& book = fixture.book;
    QCOMPARE(got(book->workspaces.named(book.owner, fixture.workspace())).workspaceName, u"Shop"_s);
    QVERIFY(got(book->workspaces.named(book.owner, {})).scope.isWholeBook());
    for (const Scope& gone :
         {Scope{.customer = CustomerId{4711}, .workspace = {}},
          Scope{.customer = fixture.first.id, .workspace = WorkspaceId{4711}},
          Scope{.customer = fixture.second.id, .workspace = fixture.shop.id}}) { // another customer's
        const auto named = book->workspaces.named(book.owner, gone);
        QVERIFY(!named);
        QVERIFY(named.error().code == ErrorCode::NotFound);
    }
}

QTEST_GUILESS_MAIN(TestScope)
#include "tst_scope.moc"
