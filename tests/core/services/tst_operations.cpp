#include "core/services/TestBook.h"
#include "services/Command.h"

#include <thread>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// A repeated operation id writes once and answers with the same result, whatever the command.
class TestOperations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void aRepeatedIdWritesOnce();
    void theStoredResultWins();
    void aRefusedCommandMayBeTriedAgain();
    void twoConnectionsWithOneIdWriteOnce();
    void announcesWhatChanged();

private:
    static void twice(TestBook& book, const std::function<QString(const OperationId&)>& command);
};

void TestOperations::twice(TestBook& book, const std::function<QString(const OperationId&)>& command) {
    const OperationId id = OperationId::create();
    const QString first = command(id);
    QVERIFY2(!first.startsWith(u"error"_s), qPrintable(first));
    const QString after = book.fingerprint();
    QCOMPARE(command(id), first);
    QCOMPARE(book.fingerprint(), after);
}

namespace {

template <typename T>
QString text(const Result<T>& result, const std::function<QString(const T&)>& show) {
    return result ? show(*result) : u"error: "_s + result.error().message;
}

QString text(const Result<>& result) { return result ? u"done"_s : u"error: "_s + result.error().message; }

template <typename T>
QString idOf(const Result<T>& result) {
    return text<T>(result, [](const T& value) { return QString::number(value.id.value); });
}

} // namespace

void TestOperations::aRepeatedIdWritesOnce() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Actor& owner = book.owner;
    Company company = book.company();
    company.phone = u"+33 4 00 00 00 00"_s;
    twice(book, [&](const OperationId& id) {
        return text<Company>(book->company.save(owner, company, id), [](const Company& c) { return c.name; });
    });
    twice(book, [&](const OperationId& id) {
        return text(book->company.setNumbering(owner, DocumentKind::Invoice, u"INV-{year}-{number:5}"_s, 7, id));
    });
    ChartOfAccounts accounts;
    accounts.bank = u"512100"_s;
    twice(book, [&](const OperationId& id) { return text(book->company.setAccounts(owner, accounts, id)); });
    const std::vector<CompanyService::DatedRate> rates{{u"BE"_s, QDate(2020, 1, 1), 210'000}};
    twice(book, [&](const OperationId& id) { return text(book->company.setDestinationRates(owner, rates, id)); });
    const std::vector<CompanyService::DatedRate> exchange{{u"USD"_s, QDate(2020, 1, 1), 900'000}};
    twice(book, [&](const OperationId& id) { return text(book->company.setExchangeRates(owner, exchange, id)); });

    // A draft without an id would be created twice by a second click: the operation id is what prevents it.
    const Customer draft = TestBook::customerDraft(u"Nom"_s);
    twice(book, [&](const OperationId& id) { return idOf(book->customers.save(owner, draft, id)); });
    QCOMPARE(book.number("SELECT COUNT(*) FROM customer"), 1);
    const Customer customer = got(book->customers.customerByCode(owner, u"C00001"_s));
    Contact contact;
    contact.customerId = customer.id;
    contact.name = u"Zoé"_s;
    twice(book, [&](const OperationId& id) { return idOf(book->customers.saveContact(owner, contact, id)); });
    const ContactId contactId = got(book->customers.overview(owner, customer.id)).contacts.front().id;
    twice(book, [&](const OperationId& id) { return text(book->customers.removeContact(owner, contactId, id)); });
    twice(book, [&](const OperationId& id) { return text(book->customers.setArchived(owner, customer.id, true, id)); });
    twice(book,
          [&](const OperationId& id) { return text(book->customers.setArchived(owner, customer.id, false, id)); });

    const Workspace workspace{.id = {}, .customerId = customer.id, .name = u"Boutique"_s};
    twice(book, [&](const OperationId& id) { return idOf(book->workspaces.save(owner, workspace, id)); });
    const WorkspaceId workspaceId = got(book->workspaces.workspaces(owner, customer.id)).front().id;
    const Site site{.id = {}, .workspaceId = workspaceId, .name = u"a.example"_s};
    twice(book, [&](const OperationId& id) { return idOf(book->workspaces.saveSite(owner, site, id)); });
    const SiteId siteId = got(book->workspaces.sites(owner, customer.id)).front().id;

    Product product;
    product.nameFr = u"Hébergement"_s;
    twice(book, [&](const OperationId& id) { return idOf(book->catalog.saveProduct(owner, product, id)); });
    Plan plan;
    plan.productId = got(book->catalog.products(owner)).front().id;
    plan.nameFr = u"Pro"_s;
    const Price price = TestBook::price({}, u"10"_s, QDate(2026, 1, 1));
    twice(book, [&](const OperationId& id) { return idOf(book->catalog.savePlan(owner, plan, price, id)); });
    const PlanId planId{book.number("SELECT MAX(id) FROM plan")};
    twice(book, [&](const OperationId& id) {
        return idOf(book->catalog.addPrice(owner, TestBook::price(planId, u"12"_s, QDate(2026, 6, 1)), id));
    });
    twice(book, [&](const OperationId& id) { return idOf(book->catalog.copyPlan(owner, planId, id)); });
    QCOMPARE(book.number("SELECT COUNT(*) FROM plan"), 2);
    const PlanId copy{book.number("SELECT MAX(id) FROM plan")};
    twice(book, [&](const OperationId& id) { return text(book->catalog.setPlanArchived(owner, copy, true, id)); });
    twice(book, [&](const OperationId& id) { return text(book->catalog.removePlan(owner, copy, id)); });

    Subscription subscription;
    subscription.customerId = customer.id;
    subscription.planId = planId;
    subscription.startDate = QDate(2026, 3, 1);
    twice(book, [&](const OperationId& id) { return idOf(book->subscriptions.create(owner, subscription, id)); });
    QCOMPARE(book.number("SELECT COUNT(*) FROM subscription"), 1);
    const SubscriptionId s{book.number("SELECT MAX(id) FROM subscription")};
    // The second call comes with the version of before the first one, and is no conflict.
    twice(book, [&](const OperationId& id) { return text(book->subscriptions.assignSite(owner, s, siteId, 1, id)); });
    twice(book, [&](const OperationId& id) {
        return text(book->subscriptions.setLastDay(owner, s, QDate(2026, 12, 31), 2, id));
    });
    twice(book, [&](const OperationId& id) {
        return text(book->subscriptions.setCollectionMethod(owner, s, CollectionMethod::Card, 3, id));
    });
    twice(book, [&](const OperationId& id) { return text(book->subscriptions.assignSite(owner, s, {}, 4, id)); });
    twice(book, [&](const OperationId& id) {
        return text(book->subscriptions.assignSiteNamed(owner, s, u"neuf.example"_s, 5, id));
    });
    twice(book, [&](const OperationId& id) { return text(book->workspaces.removeSite(owner, siteId, id)); });
}

void TestOperations::theStoredResultWins() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const OperationId id = OperationId::create();
    const Customer first = got(book->customers.save(book.owner, TestBook::customerDraft(u"First"_s), id));
    const Customer second = got(book->customers.save(book.owner, TestBook::customerDraft(u"Second"_s), id));
    QCOMPARE(second, first);
}

void TestOperations::aRefusedCommandMayBeTriedAgain() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const OperationId id = OperationId::create();
    const QString before = book.fingerprint();
    Customer draft = TestBook::customerDraft(u"Nom"_s);
    draft.email = u"nowhere"_s;
    QCOMPARE(book->customers.save(book.owner, draft, id).error().code, ErrorCode::Invalid);
    QCOMPARE(book.fingerprint(), before); // not even the operation is remembered
    draft.email = u"a@example.fr"_s;
    QCOMPARE(got(book->customers.save(book.owner, draft, id)).email, u"a@example.fr"_s);
}

void TestOperations::twoConnectionsWithOneIdWriteOnce() {
    QUITTANCE_TEST_DATABASE(database_);
    auto second = database_.another();
    TestBook book(database_);
    CustomerService other(*second, *book.clock);
    const OperationId id = OperationId::create();
    const Customer draft = TestBook::customerDraft(u"Nom"_s);
    Result<Customer> theirs = Error{};
    std::thread thread([&] { theirs = other.save(book.owner, draft, id); });
    const Result<Customer> mine = book->customers.save(book.owner, draft, id);
    thread.join();
    QCOMPARE(book.number("SELECT COUNT(*) FROM customer"), 1);
    QCOMPARE(book.number("SELECT COUNT(*) FROM operation"), 1);
    QVERIFY(mine.has_value() || theirs.has_value());
    // On a server the loser of the race may be told of the conflict; a repeat then gives it the stored result.
    QCOMPARE(got(book->customers.save(book.owner, draft, id)), got(other.save(book.owner, draft, id)));
}

void TestOperations::announcesWhatChanged() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    std::vector<std::pair<Noun, qint64>> changes;
    book->onChange([&changes](const ChangeSet& set) { changes = set.changes(); });
    const Customer customer = book.customer(u"Nom"_s);
    QVERIFY(std::find(changes.begin(), changes.end(), std::pair(Noun::Customer, customer.id.value)) != changes.end());
    changes.clear();
    Customer wrong = TestBook::customerDraft({});
    QVERIFY(!book->customers.save(book.owner, wrong, TestBook::op()));
    QVERIFY(changes.empty());
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
