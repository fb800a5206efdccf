#include "core/services/TestBook.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

class TestCustomerService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void savesWhatItWasGiven();
    void givesTheNextFreeCode();
    void refusesWhatIsWrong();
    void findsAChangeInTheMeantime();
    void givesANewCustomerAWorkspace();
    void keepsContacts();
    void keepsWorkspacesAndSites();
    void archivesOnlyWhatIsNotBilled();
    void filtersAndSorts();
    void searchesWithoutAccentsAndWithoutTricks();
    void sumsInEachCurrency();
    void sumsWhatIsBilledAndOpen();

private:
    static QStringList names(TestBook& book, const CustomerFilter& filter,
                             ListSort<CustomerColumn> sort = {.column = CustomerColumn::Name});
};

QStringList TestCustomerService::names(TestBook& book, const CustomerFilter& filter, ListSort<CustomerColumn> sort) {
    QStringList all;
    for (const CustomerRow& row :
         got(book->customers.rows(book.owner, got(book->customers.ids(book.owner, filter, sort)))))
        all.append(row.name);
    return all;
}

void TestCustomerService::savesWhatItWasGiven() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    Customer draft = TestBook::customerDraft(u"Électricité Générale"_s, u"eg-1"_s);
    draft.kind = CustomerKind::Business;
    draft.email = u" compta@example.fr "_s;
    draft.language = u"en"_s;
    draft.currency = got(Currency::fromCode(u"USD"));
    draft.paymentTerms = PaymentTerms{.kind = PaymentTerms::Kind::EndOfMonth, .value = 30};
    draft.vatNumber = u"FR 44 732829320"_s;
    draft.siren = u"732 829 320"_s;
    draft.vatOverride = VatOverride::OutsideScope;
    draft.vatOverrideReason = u"letter of the tax office"_s;
    draft.collectionMethod = CollectionMethod::DirectDebit;
    draft.invoicePerWorkspace = true;
    draft.note = u"line 1\nline 2"_s;
    const Customer saved = got(book->customers.save(book.owner, draft, TestBook::op()));
    QCOMPARE(saved.code, u"EG-1"_s);
    QCOMPARE(saved.email, u"compta@example.fr"_s);
    QCOMPARE(saved.vatNumber, u"FR44732829320"_s);
    QCOMPARE(saved.siren, u"732829320"_s);
    QCOMPARE(saved.version, 1);
    QCOMPARE(got(book->customers.customer(book.owner, saved.id)), saved);
    QCOMPARE(got(book->customers.customerByCode(book.owner, u"EG-1"_s)), saved);
    draft = saved;
    draft.paymentTerms.reset();
    const Customer changed = got(book->customers.save(book.owner, draft, TestBook::op()));
    QVERIFY(!changed.paymentTerms);
    QCOMPARE(changed.version, 2);
    // Nothing differs: nothing is written.
    const qint64 audits = book.number("SELECT COUNT(*) FROM audit");
    QCOMPARE(got(book->customers.save(book.owner, changed, TestBook::op())).version, 2);
    QCOMPARE(book.number("SELECT COUNT(*) FROM audit"), audits);
    QCOMPARE(book->customers.customer(book.owner, CustomerId{999}).error().code, ErrorCode::NotFound);
    QCOMPARE(book->customers.customerByCode(book.owner, u"nobody"_s).error().code, ErrorCode::NotFound);
}

void TestCustomerService::givesTheNextFreeCode() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    QCOMPARE(book.customer(u"A"_s).code, u"C00001"_s);
    QCOMPARE(book.customer(u"B"_s, u"C00041"_s).code, u"C00041"_s);
    QCOMPARE(book.customer(u"C"_s, u"COMPANY-X"_s).code, u"COMPANY-X"_s);
    QCOMPARE(book.customer(u"D"_s, u"C"_s).code, u"C"_s);
    QCOMPARE(book.customer(u"E"_s, u"C99999999999999999999"_s).code, u"C99999999999999999999"_s); // more than 64 bits
    QCOMPARE(book.customer(u"F"_s).code, u"C00042"_s);
    QCOMPARE(book.customer(u"G"_s, u"C100000"_s).code, u"C100000"_s);
    QCOMPARE(book.customer(u"H"_s).code, u"C100001"_s);
    const auto taken = book->customers.save(book.owner, TestBook::customerDraft(u"I"_s, u"c00041"_s), TestBook::op());
    QCOMPARE(taken.error().code, ErrorCode::Conflict);
    QCOMPARE(taken.error().field, u"code"_s);
}

void TestCustomerService::refusesWhatIsWrong() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const QString before = book.fingerprint();
    const auto field = [&book](auto edit) {
        Customer draft = TestBook::customerDraft(u"Nom"_s);
        edit(draft);
        const auto refused = book->customers.save(book.owner, draft, TestBook::op());
        return refused ? u"accepted"_s : refused.error().field;
    };
    QCOMPARE(field([](Customer& c) { c.name = u" \u200e "_s; }), u"name"_s);
    QCOMPARE(field([](Customer& c) { c.email = u"not an address"_s; }), u"email"_s);
    QCOMPARE(field([](Customer& c) { c.siren = u"123456789"_s; }), u"siren"_s);
    QCOMPARE(field([](Customer& c) { c.vatNumber = u"FR00732829320"_s; }), u"vatNumber"_s);
    QCOMPARE(field([](Customer& c) { c.address.country = u"XX"_s; }), u"address.country"_s);
    QCOMPARE(book.fingerprint(), before);
}

void TestCustomerService::findsAChangeInTheMeantime() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer read = book.customer(u"Nom"_s);
    Customer mine = read;
    mine.phone = u"1"_s;
    got(book->customers.save(book.owner, mine, TestBook::op()));
    Customer theirs = read;
    theirs.phone = u"2"_s;
    const auto refused = book->customers.save(book.owner, theirs, TestBook::op());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(u"Nom"_s));
    QCOMPARE(got(book->customers.customer(book.owner, read.id)).phone, u"1"_s);
}

void TestCustomerService::givesANewCustomerAWorkspace() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    Customer customer = book.customer(u"Nom"_s);
    auto workspaces = got(book->workspaces.workspaces(book.owner, customer.id));
    QCOMPARE(workspaces.size(), size_t(1));
    QCOMPARE(workspaces.front().name, u"Nom"_s);
    customer.name = u"Autre nom"_s;
    got(book->customers.save(book.owner, customer, TestBook::op()));
    QCOMPARE(got(book->workspaces.workspaces(book.owner, customer.id)).front().name, u"Nom"_s);
}

void TestCustomerService::keepsContacts() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer customer = book.customer(u"Nom"_s);
    Contact contact;
    contact.customerId = customer.id;
    contact.name = u"Zoé"_s;
    contact.email = u"zoe@example.fr"_s;
    contact.receivesInvoices = true;
    Contact saved = got(book->customers.saveContact(book.owner, contact, TestBook::op()));
    QCOMPARE(got(book->customers.overview(book.owner, customer.id)).contacts, std::vector<Contact>{saved});
    saved.role = u"Comptable"_s;
    const Contact changed = got(book->customers.saveContact(book.owner, saved, TestBook::op()));
    QCOMPARE(changed.version, 2);
    QCOMPARE(book->customers.saveContact(book.owner, saved, TestBook::op()).error().code, ErrorCode::Conflict);
    contact.email = u"nowhere"_s;
    QCOMPARE(book->customers.saveContact(book.owner, contact, TestBook::op()).error().field, u"email"_s);
    got(book->customers.removeContact(book.owner, changed.id, TestBook::op()));
    QVERIFY(got(book->customers.overview(book.owner, customer.id)).contacts.empty());
    QCOMPARE(book->customers.removeContact(book.owner, changed.id, TestBook::op()).error().code, ErrorCode::NotFound);
}

void TestCustomerService::keepsWorkspacesAndSites() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer customer = book.customer(u"Nom"_s);
    Workspace second{.id = {}, .customerId = customer.id, .name = u"Boutique"_s};
    second = got(book->workspaces.save(book.owner, second, TestBook::op()));
    QCOMPARE(got(book->workspaces.workspaces(book.owner, customer.id)).size(), size_t(2));
    const Workspace twin{.id = {}, .customerId = customer.id, .name = u"Boutique"_s};
    QCOMPARE(book->workspaces.save(book.owner, twin, TestBook::op()).error().field, u"name"_s);
    Site site = got(book->workspaces.saveSite(book.owner, {.id = {}, .workspaceId = second.id, .name = u"b.example"_s},
                                              TestBook::op()));
    got(book->workspaces.saveSite(book.owner, {.id = {}, .workspaceId = second.id, .name = u"a.example"_s},
                                  TestBook::op()));
    const auto sites = got(book->workspaces.sites(book.owner, customer.id));
    QCOMPARE(sites.size(), size_t(2));
    QCOMPARE(sites.front().name, u"a.example"_s);
    site.name = u"a.example"_s;
    QCOMPARE(book->workspaces.saveSite(book.owner, site, TestBook::op()).error().code, ErrorCode::Conflict);

    const Plan plan = book.plan(book.product(u"Hébergement"_s), u"Base"_s, u"10"_s);
    Subscription draft;
    draft.customerId = customer.id;
    draft.workspaceId = second.id;
    draft.siteId = site.id;
    draft.planId = plan.id;
    draft.startDate = QDate(2026, 3, 1);
    got(book->subscriptions.create(book.owner, draft, TestBook::op()));
    QCOMPARE(book->workspaces.removeSite(book.owner, site.id, TestBook::op()).error().code, ErrorCode::InUse);
    got(book->workspaces.removeSite(book.owner, sites.front().id, TestBook::op()));
    QCOMPARE(got(book->workspaces.sites(book.owner, customer.id)).size(), size_t(1));
}

void TestCustomerService::archivesOnlyWhatIsNotBilled() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer idle = book.customer(u"Idle"_s);
    const Customer busy = book.customer(u"Busy"_s);
    book.subscription(busy, book.plan(book.product(u"P"_s), u"Base"_s, u"10"_s), QDate(2026, 3, 1));
    got(book->customers.setArchived(book.owner, idle.id, true, TestBook::op()));
    QCOMPARE(book->customers.setArchived(book.owner, busy.id, true, TestBook::op()).error().code, ErrorCode::InUse);
    QCOMPARE(names(book, {}), QStringList{u"Busy"_s});
    QCOMPARE(names(book, {.search = {}, .status = CustomerFilter::Status::Archived}), QStringList{u"Idle"_s});
    got(book->customers.setArchived(book.owner, idle.id, false, TestBook::op()));
    QCOMPARE(got(book->history.entries(book.owner, u"customer"_s, idle.id.value)).front().action, u"unarchive"_s);
}

void TestCustomerService::filtersAndSorts() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Product product = book.product(u"P"_s);
    const Plan cheap = book.plan(product, u"Cheap"_s, u"10"_s);
    const Plan dear = book.plan(product, u"Dear"_s, u"100"_s);
    const Plan once = book.plan(product, u"Once"_s, u"500"_s, IntervalUnit::Month, BillingType::OneOff);
    const Customer a = book.customer(u"Émile"_s, u"Z1"_s);
    const Customer b = book.customer(u"eau"_s, u"Z2"_s);
    const Customer c = book.customer(u"Zorn"_s, u"Z3"_s);
    const Customer d = book.customer(u"Later"_s, u"Z4"_s);
    book.subscription(a, dear, QDate(2026, 1, 1));
    book.subscription(b, cheap, QDate(2026, 1, 1));
    book.subscription(b, cheap, QDate(2026, 2, 1));
    book.subscription(c, once, QDate(2026, 1, 1));
    book.subscription(d, dear, QDate(2026, 4, 1)); // not yet

    using Status = CustomerFilter::Status;
    QCOMPARE(names(book, {}), QStringList({u"eau"_s, u"Émile"_s, u"Later"_s, u"Zorn"_s}));
    QCOMPARE(names(book, {}, {CustomerColumn::Name, true}), QStringList({u"Zorn"_s, u"Later"_s, u"Émile"_s, u"eau"_s}));
    QCOMPARE(names(book, {}, {CustomerColumn::Code, true}), QStringList({u"Later"_s, u"Zorn"_s, u"eau"_s, u"Émile"_s}));
    QCOMPARE(names(book, {}, {CustomerColumn::Mrr, true}).first(2), QStringList({u"Émile"_s, u"eau"_s}));
    QCOMPARE(names(book, {}, {CustomerColumn::ActiveSubscriptions, true}).first(2),
             QStringList({u"eau"_s, u"Émile"_s}));
    for (const auto column :
         {CustomerColumn::Country, CustomerColumn::Billed, CustomerColumn::Due, CustomerColumn::Status,
          CustomerColumn::City, CustomerColumn::Email, CustomerColumn::VatNumber, CustomerColumn::Kind})
        QCOMPARE(names(book, {}, {column, false}).size(), 4);
    QCOMPARE(names(book, {.search = {}, .status = Status::Active}), QStringList({u"eau"_s, u"Émile"_s}));
    QCOMPARE(names(book, {.search = {}, .status = Status::WithoutSubscription}), QStringList({u"Later"_s, u"Zorn"_s}));
    QCOMPARE(names(book, {.search = {}, .status = Status::Overdue}), QStringList());
    const CustomerCounts counts = got(book->customers.counts(book.owner));
    QCOMPARE(counts.all, 4);
    QCOMPARE(counts.active, 2);
    QCOMPARE(counts.withoutSubscription, 2);
    QCOMPARE(counts.overdue, 0);
    CustomerFilter searched;
    searched.search = u"z2"_s;
    QCOMPARE(got(book->customers.counts(book.owner, searched)).all, 1);

    // Windows come in the order asked for; what is gone is left out.
    const std::vector<qint64> wanted{c.id.value, 4711, a.id.value};
    const auto rows = got(book->customers.rows(book.owner, wanted));
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].id, c.id);
    QCOMPARE(rows[1].mrr, Money::fromMinor(10'000, Currency::eur()));
    QCOMPARE(rows[1].activeSubscriptions, 1);
    QCOMPARE(got(book->customers.ids(book.owner, {}, {}, 2)).size(), size_t(2));
}

void TestCustomerService::searchesWithoutAccentsAndWithoutTricks() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.customer(u"Société Œuvre & Fils"_s);
    book.customer(u"100 % coton"_s);
    book.customer(u"snake_case"_s);
    book.customer(u"l\u2019Atelier d\u2019Ève"_s);
    const auto find = [&book](const QString& text) { return names(book, {.search = text}); };
    QCOMPARE(find(u"OEUVRE societe"_s), QStringList{u"Société Œuvre & Fils"_s});
    QCOMPARE(find(u"l'atelier"_s).size(), 1);
    QCOMPARE(find(u"ève"_s).size(), 1);
    QCOMPARE(find(u"%"_s), QStringList{u"100 % coton"_s});
    QCOMPARE(find(u"_"_s), QStringList{u"snake_case"_s});
    QCOMPARE(find(u"\\"_s).size(), 0);
    QCOMPARE(find(u"'; DROP TABLE customer; --"_s).size(), 0);
    QCOMPARE(find(u"' OR '1'='1"_s).size(), 0);
    QCOMPARE(find(QString(5000, u'x')).size(), 0);
    QCOMPARE(find(u"on lyon "_s.repeated(5000)).size(), 4);
    QCOMPARE(find(QString(u"ly\0on"_s)).size(), 4);
    QCOMPARE(find(QString(QChar(0xD800))).size(), 4); // a lone surrogate is no text: no condition
    QCOMPARE(find(u"   "_s).size(), 4);
    QCOMPARE(got(book->customers.find(book.owner, u"lyon"_s, 3)).size(), size_t(3));
    QCOMPARE(got(book->customers.find(book.owner, u"fils"_s)).front().name, u"Société Œuvre & Fils"_s);
    QCOMPARE(book.number("SELECT COUNT(*) FROM customer"), 4);
}

void TestCustomerService::sumsInEachCurrency() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Product product = book.product(u"P"_s);
    const Plan euro = book.plan(product, u"Euro"_s, u"12.50"_s);
    const Plan yen = book.plan(product, u"Yen"_s, u"1200"_s, IntervalUnit::Year, BillingType::Recurring, u"JPY"_s);
    const Customer customer = book.customer(u"Nom"_s);
    book.subscription(customer, euro, QDate(2026, 2, 10));
    book.subscription(customer, yen, QDate(2026, 2, 1));
    const CustomerOverview overview = got(book->customers.overview(book.owner, customer.id));
    QCOMPARE(overview.activeSubscriptions, 2);
    QCOMPARE(overview.figures.size(), size_t(2));
    QCOMPARE(overview.figures[0].mrr.toString(), u"12.50"_s);
    QCOMPARE(overview.figures[0].mrr.currency().code(), u"EUR"_s);
    QCOMPARE(overview.figures[1].mrr.toString(), u"100"_s);
    QCOMPARE(overview.figures[1].mrr.currency().code(), u"JPY"_s);
    QCOMPARE(overview.figures[0].billed, Money::zero(Currency::eur()));
    QCOMPARE(overview.nextPayment, QDate(2026, 2, 1));
    QCOMPARE(book->customers.overview(book.owner, CustomerId{4711}).error().code, ErrorCode::NotFound);
}

void TestCustomerService::sumsWhatIsBilledAndOpen() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_, QDate(2026, 3, 1));
    book.company();
    const Plan plan = book.plan(book.product(u"P"_s), u"Base"_s, u"100"_s);
    const Customer late = book.customer(u"Late"_s);
    const Customer good = book.customer(u"Good"_s);
    book.subscription(late, plan, QDate(2026, 2, 1)); // February and March: 200.00 and VAT
    book.subscription(good, plan, QDate(2026, 3, 1));
    RunRequest request;
    request.until = QDate(2026, 3, 1);
    request.confirmOldPeriods = true;
    request.operation = TestBook::op();
    JobContext job;
    got(book->billing.issue(book.owner, request, job));

    const auto row = [&book](const Customer& customer) {
        const std::vector<qint64> one{customer.id.value};
        return got(book->customers.rows(book.owner, one)).front();
    };
    QCOMPARE(row(late).billed.toString(), u"200.00"_s);
    QCOMPARE(row(late).due.toString(), u"240.00"_s);
    QCOMPARE(row(late).overdueInvoices, 0);
    QCOMPARE(names(book, {}, {CustomerColumn::Billed, true}).first(), u"Late"_s);
    QCOMPARE(names(book, {}, {CustomerColumn::Due, true}).first(), u"Late"_s);
    QCOMPARE(got(book->customers.overview(book.owner, late.id)).nextPayment, QDate(2026, 4, 1));

    book.clock->setDay(QDate(2026, 4, 15)); // terms are 30 days
    QCOMPARE(names(book, {.search = {}, .status = CustomerFilter::Status::Overdue}),
             QStringList({u"Good"_s, u"Late"_s}));
    const auto invoiceOf = [&book](const Customer& customer) {
        InvoiceFilter filter;
        filter.customer = customer.id;
        return InvoiceId{got(book->invoices.ids(book.owner, filter, {})).front()};
    };
    SettlementDraft paid;
    paid.invoiceId = invoiceOf(good);
    paid.receivedOn = QDate(2026, 4, 10);
    got(book->payments.settle(book.owner, paid, TestBook::op()));
    QCOMPARE(row(good).due.toString(), u"0.00"_s);
    QCOMPARE(row(good).billed.toString(), u"100.00"_s);
    QCOMPARE(names(book, {.search = {}, .status = CustomerFilter::Status::Overdue}), QStringList{u"Late"_s});
    QCOMPARE(names(book, {}, {CustomerColumn::Status, false}).first(), u"Late"_s);
    QCOMPARE(got(book->customers.counts(book.owner)).overdue, 1);
    const auto figures = got(book->customers.overview(book.owner, late.id)).figures;
    QCOMPARE(figures.front().overdue.toString(), u"240.00"_s);

    const InvoiceId open = invoiceOf(late);
    got(book->invoices.credit(book.owner, open, u"mistake"_s, TestBook::op()));
    QCOMPARE(row(late).billed.toString(), u"0.00"_s);
    QCOMPARE(row(late).due.toString(), u"0.00"_s);
    const auto history = got(book->history.entries(book.owner, u"invoice"_s, open.value));
    QCOMPARE(timelineEntry(history.front()).what, u"Credited"_s);
    QCOMPARE(timelineEntry(history.back()).what, u"Issued"_s);
    QVERIFY2(timelineEntry(history.back()).detail.contains(u"240.00"_s),
             qPrintable(timelineEntry(history.back()).detail));
}

QTEST_GUILESS_MAIN(TestCustomerService)
#include "tst_customer_service.moc"
