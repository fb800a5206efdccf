#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Tags, notes, and two customers that become one.
class TestCustomerCare : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void tagsAreFoundAgain();
    void notesStayWithTheirAuthor();
    void findsWhoMayBeTheSame();
    void mergesEverythingThatCanMove();
    void documentsStayAndAreOwedByTheSurvivor();
    void aMergedCustomerNeverChanges();
    void mergesTwiceIntoTheLast();
    void refusesWhatIsNotOneDebtor_data();
    void refusesWhatIsNotOneDebtor();
    void refusesWhileARunIsUnfinished();
    void isKnownByAMainSite();

private:
    static Customer merged(TestBook& book, CustomerId survivor, CustomerId other) {
        return got(tryMerge(book, survivor, other));
    }
    static Result<Customer> tryMerge(TestBook& book, CustomerId survivor, CustomerId other) {
        const MergePreview preview = got(book->customers.previewMerge(book.owner, survivor, other));
        return book->customers.merge(
            book.owner,
            {.survivor = preview.survivor, .merged = preview.merged.id, .mergedVersion = preview.merged.version},
            TestBook::op());
    }
};

void TestCustomerCare::isKnownByAMainSite() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer first = book.customer(u"Atelier"_s);
    const Customer second = book.customer(u"Boutique"_s);
    const auto addSite = [&](const Customer& customer, const QString& name) {
        const Workspace workspace = got(book->workspaces.workspaces(book.owner, customer.id)).front();
        return got(book->workspaces.saveSite(book.owner, {.id = {}, .workspaceId = workspace.id, .name = name},
                                             TestBook::op()))
            .id;
    };
    const auto main = [&](const Customer& customer) { return got(book->workspaces.mainSite(book.owner, customer.id)); };
    const auto choose = [&](const Customer& customer, std::optional<SiteId> site) {
        return book->workspaces.setMainSite(book.owner, customer.id, site, TestBook::op());
    };
    const SiteId shop = addSite(first, u"shop.example"_s);
    const SiteId blog = addSite(first, u"blog.example"_s);
    const SiteId other = addSite(second, u"other.example"_s);
    QVERIFY(!main(first));
    got(choose(first, shop));
    got(choose(first, blog));
    QVERIFY(main(first) == blog);
    const auto last = got(book->history.entries(book.owner, u"customer"_s, first.id.value)).front();
    QCOMPARE(timelineEntry(last).detail, u"main site: shop.example → blog.example"_s);
    // The same again is no change; another customer's site is refused.
    const qint64 audited = book.number("SELECT COUNT(*) FROM audit");
    got(choose(first, blog));
    QCOMPARE(book.number("SELECT COUNT(*) FROM audit"), audited);
    QCOMPARE(choose(first, other).error().code, ErrorCode::NotFound);
    QCOMPARE(choose(first, SiteId{99}).error().code, ErrorCode::NotFound);
    // It goes with its site, and a merge keeps the survivor's, or takes the other one along.
    got(book->workspaces.removeSite(book.owner, blog, TestBook::op()));
    QVERIFY(!main(first));
    got(choose(second, other));
    merged(book, first.id, second.id);
    QVERIFY(main(first) == other);
    QVERIFY(!main(second));
    const Customer third = book.customer(u"Cabinet"_s);
    got(choose(third, addSite(third, u"third.example"_s)));
    merged(book, first.id, third.id);
    QVERIFY(main(first) == other);
    QCOMPARE(book.number("SELECT COUNT(*) FROM main_site"), 1);
    got(choose(first, std::nullopt));
    QVERIFY(!main(first));
}

void TestCustomerCare::tagsAreFoundAgain() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer first = book.customer(u"Atelier"_s);
    const Customer second = book.customer(u"Boutique"_s);
    book.customer(u"Cabinet"_s);
    got(book->customers.setTags(book.owner, first.id, {u"VIP"_s, u" vip "_s, u"Régie; Sud"_s}, TestBook::op()));
    got(book->customers.setTags(book.owner, second.id, {u"vip"_s}, TestBook::op()));
    const auto rows = [&](const CustomerFilter& filter) {
        return got(book->customers.rows(book.owner, got(book->customers.ids(book.owner, filter, {}))));
    };
    const auto everybody = rows({});
    QCOMPARE(everybody.size(), size_t(3));
    QCOMPARE(everybody[0].tags, (QStringList{u"Régie"_s, u"Sud"_s, u"VIP"_s}));
    QCOMPARE(everybody[1].tags, QStringList{u"VIP"_s}); // written as it is elsewhere
    QCOMPARE(everybody[2].tags, QStringList());
    QCOMPARE(rows({.tag = u"Vip"_s}).size(), size_t(2));
    QCOMPARE(rows({.search = u"regie"_s}).size(), size_t(1));
    QCOMPARE(rows({.search = u"regie boutique"_s}).size(), size_t(0));
    QCOMPARE(got(book->customers.counts(book.owner, {.tag = u"vip"_s})).all, 2);
    const auto tags = got(book->customers.tags(book.owner));
    QCOMPARE(tags.size(), size_t(3));
    QCOMPARE(tags.back().name, u"VIP"_s);
    QCOMPARE(tags.back().customers, 2);

    // The same again is no change; a tag that is too long, or one too many, is refused.
    const QString before = book.fingerprint();
    QCOMPARE(book->customers.setTags(book.owner, second.id, {QString(41, u'x')}, TestBook::op()).error().field,
             u"tags"_s);
    QStringList many;
    for (int i = 0; i < 21; ++i)
        many.append(QString::number(i));
    QCOMPARE(book->customers.setTags(book.owner, second.id, many, TestBook::op()).error().field, u"tags"_s);
    QCOMPARE(book.fingerprint(), before);
    const auto last = got(book->history.entries(book.owner, u"customer"_s, first.id.value)).front();
    QCOMPARE(timelineEntry(last).detail, u"tags: – → Régie, Sud, VIP"_s);
}

void TestCustomerCare::notesStayWithTheirAuthor() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Customer customer = book.customer(u"Atelier"_s);
    CustomerNote draft;
    draft.customerId = customer.id;
    QCOMPARE(book->customers.saveNote(book.owner, draft, TestBook::op()).error().field, u"text"_s);
    draft.text = u"  Wants <b>one</b> invoice\r\na year  "_s;
    CustomerNote note = got(book->customers.saveNote(book.owner, draft, TestBook::op()));
    QCOMPARE(note.text, u"Wants <b>one</b> invoice\na year"_s);
    QCOMPARE(note.writtenBy, u"ada"_s);
    QVERIFY(note.writtenAtMs > 0);
    CustomerNote changed = note;
    changed.text = u"Wants two"_s;
    const Actor other = Actor::owner(u"bob"_s, ActorSource::Window);
    changed = got(book->customers.saveNote(other, changed, TestBook::op()));
    QCOMPARE(changed.writtenBy, u"ada"_s);
    QCOMPARE(changed.writtenAtMs, note.writtenAtMs);
    note.text = u"Too late"_s;
    QCOMPARE(book->customers.saveNote(book.owner, note, TestBook::op()).error().code, ErrorCode::Conflict);
    QCOMPARE(got(book->customers.overview(book.owner, customer.id)).notes, std::vector<CustomerNote>{changed});
    const auto entries = got(book->history.entries(book.owner, u"customer"_s, customer.id.value));
    QCOMPARE(timelineEntry(entries[1]).what, u"Note"_s);
    QCOMPARE(timelineEntry(entries[1]).detail, u"Wants <b>one</b> invoice\na year"_s);
    QCOMPARE(timelineEntry(entries[0]).actor, u"bob"_s);
    got(book->customers.removeNote(book.owner, note.id, TestBook::op()));
    QVERIFY(got(book->customers.overview(book.owner, customer.id)).notes.empty());
    QCOMPARE(book->customers.removeNote(book.owner, note.id, TestBook::op()).error().code, ErrorCode::NotFound);
}

void TestCustomerCare::findsWhoMayBeTheSame() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const auto save = [&book](const QString& name, auto edit) {
        Customer draft = TestBook::customerDraft(name);
        edit(draft);
        return got(book->customers.save(book.owner, draft, TestBook::op()));
    };
    const Customer a = save(u"Électricité Générale"_s, [](Customer& c) { c.vatNumber = u"FR44732829320"_s; });
    const Customer b = save(u"EG SARL"_s, [](Customer& c) { c.vatNumber = u"FR44732829320"_s; });
    const Customer c = save(u"electricite GENERALE"_s, [](Customer& d) { d.email = u"Compta@example.fr"_s; });
    const Customer d = save(u"Autre"_s, [](Customer& e) { e.email = u"compta@example.fr"_s; });
    save(u"Seul"_s, [](Customer&) {});
    const auto groups = got(book->customers.duplicates(book.owner));
    QCOMPARE(groups.size(), size_t(3));
    QVERIFY(groups[0].sign == DuplicateSign::VatNumber);
    QVERIFY((groups[0].customers == std::vector<CustomerId>{a.id, b.id}));
    QVERIFY(groups[1].sign == DuplicateSign::Email);
    QVERIFY((groups[1].customers == std::vector<CustomerId>{c.id, d.id}));
    QVERIFY(groups[2].sign == DuplicateSign::Name);
    QVERIFY((groups[2].customers == std::vector<CustomerId>{a.id, c.id}));
    const auto ofA = got(book->customers.duplicatesOf(book.owner, a.id));
    QCOMPARE(ofA.size(), size_t(2));
    QVERIFY((ofA[0].customers == std::vector<CustomerId>{b.id}));
    QVERIFY((ofA[1].customers == std::vector<CustomerId>{c.id}));
    got(book->customers.setArchived(book.owner, b.id, true, TestBook::op()));
    QCOMPARE(got(book->customers.duplicates(book.owner)).size(), size_t(2));
}

void TestCustomerCare::mergesEverythingThatCanMove() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    const Customer survivor = book.customer(u"Atelier"_s);
    Customer other = book.customer(u"Atelier"_s);
    other.collectionMethod = CollectionMethod::Card;
    other.phone = u"04 00"_s;
    other = got(book->customers.save(book.owner, other, TestBook::op()));
    const Subscription subscription = book.subscription(other, fixture.monthly, QDate(2026, 1, 10));
    const auto place = got(book->workspaces.workspaces(book.owner, other.id)).front();
    const Site site = got(book->workspaces.saveSite(
        book.owner, {.id = {}, .workspaceId = place.id, .name = u"www.example.fr"_s}, TestBook::op()));
    Contact contact;
    contact.customerId = other.id;
    contact.name = u"Zoé"_s;
    got(book->customers.saveContact(book.owner, contact, TestBook::op()));
    CustomerNote note;
    note.customerId = other.id;
    note.text = u"Calls on Mondays"_s;
    got(book->customers.saveNote(book.owner, note, TestBook::op()));
    got(book->customers.setTags(book.owner, other.id, {u"VIP"_s, u"Sud"_s}, TestBook::op()));
    got(book->customers.setTags(book.owner, survivor.id, {u"vip"_s}, TestBook::op()));

    const MergePreview preview = got(book->customers.previewMerge(book.owner, survivor.id, other.id));
    QVERIFY(preview.reasonsAgainst.empty());
    QCOMPARE(preview.contents.subscriptions, 1);
    QCOMPARE(preview.contents.workspaces, 1);
    QCOMPARE(preview.contents.sites, 1);
    QCOMPARE(preview.contents.contacts, 1);
    QCOMPARE(preview.contents.notes, 1);
    CustomerMerge wanted{.survivor = preview.survivor, .merged = other.id, .mergedVersion = preview.merged.version};
    wanted.survivor.phone = other.phone;
    const OperationId operation = TestBook::op();
    const Customer after = got(book->customers.merge(book.owner, wanted, operation));
    QCOMPARE(after.id, survivor.id);
    QCOMPARE(after.phone, u"04 00"_s);
    // Asked again, it is still the same one merge.
    QCOMPARE(got(book->customers.merge(book.owner, wanted, operation)), after);

    const auto places = got(book->workspaces.workspaces(book.owner, survivor.id));
    QCOMPARE(places.size(), size_t(2));
    QCOMPARE(places[1].name, u"Atelier ("_s + other.code + u')');
    QCOMPARE(got(book->workspaces.sites(book.owner, survivor.id)).front().id, site.id);
    const auto detail = got(book->subscriptions.detail(book.owner, subscription.id));
    QCOMPARE(detail.customer.id, survivor.id);
    QVERIFY(detail.subscription.collectionMethod == CollectionMethod::Card); // what it was paid by
    const CustomerOverview overview = got(book->customers.overview(book.owner, survivor.id));
    QCOMPARE(overview.contacts.front().name, u"Zoé"_s);
    QCOMPARE(overview.notes.front().text, u"Calls on Mondays"_s);
    QCOMPARE(overview.figures.front().mrr, got(Money::parse(u"20.00", Currency::eur())));
    QCOMPARE(overview.merged.front().id, other.id);
    QCOMPARE(got(book->customers.rows(book.owner, std::vector<qint64>{survivor.id.value})).front().tags,
             (QStringList{u"Sud"_s, u"VIP"_s}));
    QVERIFY(got(book->customers.customer(book.owner, other.id)).archived);
    QCOMPARE(got(book->customers.overview(book.owner, other.id)).survivor->id, survivor.id);
    QCOMPARE(fixture.firstFinding(), QString());
    fixture.run(QDate(2026, 1, 31));
    QCOMPARE(got(book->customers.overview(book.owner, survivor.id)).figures.front().billed,
             got(Money::parse(u"20.00", Currency::eur())));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestCustomerCare::documentsStayAndAreOwedByTheSurvivor() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    const Customer survivor = fixture.addCustomer(1);
    const Customer other = fixture.addCustomer(2);
    fixture.run(QDate(2026, 1, 31));
    book.clock->setDay(QDate(2026, 5, 1));
    const Invoice before = fixture.invoice(u"F-2026-00002"_s);
    merged(book, survivor.id, other.id);
    const Invoice after = fixture.invoice(u"F-2026-00002"_s);
    QCOMPARE(after.contentHash, before.contentHash);
    QCOMPARE(after.customerId, other.id);
    QCOMPARE(after.buyer.name, u"Customer 2"_s);
    InvoiceFilter filter;
    filter.customer = survivor.id;
    const auto rows = got(book->invoices.rows(book.owner, got(book->invoices.ids(book.owner, filter, {}))));
    QCOMPARE(rows.size(), size_t(2));
    for (const InvoiceRow& row : rows)
        QCOMPARE(row.customerId, survivor.id);
    const auto row = got(book->customers.rows(book.owner, std::vector<qint64>{survivor.id.value})).front();
    QCOMPARE(row.overdueInvoices, 2);
    QCOMPARE(row.billed, got(Money::parse(u"40.00", Currency::eur())));
    QCOMPARE(row.due, got(Money::parse(u"48.00", Currency::eur())));
    QCOMPARE(fixture.firstFinding(), QString());
    // It is settled and credited as any other.
    SettlementDraft draft;
    draft.invoiceId = before.id;
    draft.receivedOn = QDate(2026, 5, 1);
    got(book->payments.settle(book.owner, draft, TestBook::op()));
    got(book->invoices.credit(book.owner, fixture.invoice(u"F-2026-00001"_s).id, u"Agreed"_s, TestBook::op()));
    QCOMPARE(got(book->customers.rows(book.owner, std::vector<qint64>{survivor.id.value})).front().due,
             Money::zero(Currency::eur()));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestCustomerCare::aMergedCustomerNeverChanges() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    const Customer survivor = book.customer(u"A"_s);
    const Customer other = book.customer(u"B"_s);
    merged(book, survivor.id, other.id);
    const QString before = book.fingerprint();
    QCOMPARE(book->customers.setArchived(book.owner, other.id, false, TestBook::op()).error().code, ErrorCode::InUse);
    Customer changed = got(book->customers.customer(book.owner, other.id));
    changed.phone = u"1"_s;
    const auto refused = book->customers.save(book.owner, changed, TestBook::op());
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QVERIFY(refused.error().message.contains(u"merged into A"_s));
    QCOMPARE(tryMerge(book, survivor.id, other.id).error().code, ErrorCode::Conflict);
    QCOMPARE(book.fingerprint(), before);
}

void TestCustomerCare::mergesTwiceIntoTheLast() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    const Customer a = fixture.addCustomer(1);
    const Customer b = fixture.addCustomer(2);
    const Customer c = fixture.addCustomer(3);
    fixture.run(QDate(2026, 1, 31));
    merged(book, b.id, a.id);
    merged(book, c.id, b.id);
    QCOMPARE(got(book->customers.overview(book.owner, a.id)).survivor->id, c.id);
    QCOMPARE(got(book->customers.overview(book.owner, c.id)).merged.size(), size_t(2));
    QCOMPARE(got(book->customers.rows(book.owner, std::vector<qint64>{c.id.value})).front().due,
             got(Money::parse(u"72.00", Currency::eur())));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestCustomerCare::refusesWhatIsNotOneDebtor_data() {
    QTest::addColumn<QString>("case_");
    QTest::addColumn<QString>("field");
    QTest::newRow("itself") << u"itself"_s << u"merged"_s;
    QTest::newRow("two companies") << u"siren"_s << u"siren"_s;
    QTest::newRow("two VAT numbers") << u"vat"_s << u"vatNumber"_s;
    QTest::newRow("a business and a person") << u"kind"_s << u"kind"_s;
    QTest::newRow("billed in another currency") << u"currency"_s << u"currency"_s;
    QTest::newRow("an archived survivor") << u"archived"_s << u"survivor"_s;
}

void TestCustomerCare::refusesWhatIsNotOneDebtor() {
    QFETCH(QString, case_);
    QFETCH(QString, field);
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    Customer a = TestBook::customerDraft(u"A"_s);
    Customer b = TestBook::customerDraft(u"B"_s);
    if (case_ == u"siren"_s) {
        a.siren = u"732829320"_s;
        b.siren = u"552100554"_s;
    } else if (case_ == u"vat"_s) {
        a.vatNumber = u"FR44732829320"_s;
        b.vatNumber = u"DE136695976"_s;
    } else if (case_ == u"kind"_s) {
        b.kind = CustomerKind::Individual;
    }
    a = got(book->customers.save(book.owner, a, TestBook::op()));
    b = case_ == u"itself"_s ? a : got(book->customers.save(book.owner, b, TestBook::op()));
    if (case_ == u"currency"_s) {
        const Plan dollars =
            book.plan(fixture.product, u"Dollars"_s, u"10.00"_s, IntervalUnit::Month, BillingType::Recurring, u"USD"_s);
        book.subscription(b, dollars, QDate(2026, 1, 10));
    }
    if (case_ == u"archived"_s)
        got(book->customers.setArchived(book.owner, a.id, true, TestBook::op()));
    const QString before = book.fingerprint();
    const MergePreview preview = got(book->customers.previewMerge(book.owner, a.id, b.id));
    QVERIFY(!preview.reasonsAgainst.empty());
    const auto refused = tryMerge(book, a.id, b.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, field);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(book.fingerprint(), before);
}

void TestCustomerCare::refusesWhileARunIsUnfinished() {
    QUITTANCE_TEST_DATABASE(database_);
    BillingFixture fixture(database_);
    TestBook& book = fixture.book;
    for (int i = 1; i <= 60; ++i)
        fixture.addCustomer(i);
    RecordingJob job;
    job.cancelAfter = 1;
    static_cast<void>(book->billing.issue(book.owner, BillingFixture::until(QDate(2026, 1, 31)), job));
    QCOMPARE(tryMerge(book, CustomerId{1}, CustomerId{2}).error().code, ErrorCode::InUse);
}

QTEST_GUILESS_MAIN(TestCustomerCare)
#include "tst_customer_care.moc"
