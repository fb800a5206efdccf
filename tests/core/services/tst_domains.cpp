#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Domains and mailboxes from their purchase to their end, with what bills them.
class TestDomains : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void isBoughtAndBilledEveryYear();
    void isTransferredOrRefused();
    void isConnectedForNothing();
    void takesOverASubscription();
    void isOrderedWithItsSubscription();
    void isOrderedWithAVoucher();
    void refusesWhatIsWrong();
    void aNameBelongsToOneAtATime();
    void isAssignedToAnySiteOfItsCustomer();
    void mailboxesNeedAPremiumPlan();
    void mailboxesFromElsewhereCostNothing();
    void endsWithWhatBillsIt();
    void followsTheChainOfItsSubscription();
    void isListedByStateAndExpiry();
    void isToBeDoneBeforeItExpires();
    void twoPeopleAtOnce();
    void obeysPermissionsAndScopes();
    void staysThroughAMerge();
    void verifyNamesWhatDoesNotAgree();
};

namespace {

struct Domained : BillingFixture {
    explicit Domained(TestDatabase& db, QDate today = QDate(2026, 3, 10))
        : BillingFixture(db, today), customer(book.customer(u"Durand"_s)) {
        domains = planOf(ProductKind::Domain, u"Domain"_s, u"fr"_s, u"12.00"_s);
        starter = planOf(ProductKind::Mailbox, u"Mailbox"_s, u"Starter"_s, u"24.00"_s);
        premium = planOf(ProductKind::PremiumPlan, u"Premium"_s, u"Site"_s, u"240.00"_s);
        const auto all = got(book->workspaces.workspaces(book.owner, customer.id));
        workspace = all.front().id;
    }
    Plan planOf(ProductKind kind, const QString& title, const QString& name, const QString& amount) {
        Product made = book.product(title);
        made.kind = kind;
        return book.plan(got(book->catalog.saveProduct(book.owner, made, TestBook::op())), name, amount,
                         IntervalUnit::Year);
    }
    Site site(const QString& name, WorkspaceId in = {}) {
        return got(book->workspaces.saveSite(
            book.owner, {.id = {}, .workspaceId = in.isValid() ? in : workspace, .name = name}, TestBook::op()));
    }
    NewDomain draft(const QString& name = u"durand.fr"_s, DomainOrigin origin = DomainOrigin::Bought) const {
        NewDomain draft;
        draft.name = name;
        draft.origin = origin;
        draft.workspace = workspace;
        if (origin != DomainOrigin::Connected)
            draft.plan = domains.id;
        return draft;
    }
    DomainId add(const NewDomain& wanted) { return got(book->domains.add(book.owner, wanted, TestBook::op())); }
    DomainId registered(const QString& name = u"durand.fr"_s, QDate expiresOn = QDate(2027, 3, 10)) {
        NewDomain wanted = draft(name);
        wanted.done = true;
        wanted.expiresOn = expiresOn;
        return add(wanted);
    }
    DomainDetail detail(DomainId id) { return got(book->domains.detail(book.owner, id)); }
    Domain now(DomainId id) { return detail(id).row.domain; }
    Result<> move(DomainId id, const DomainMove& move) {
        return book->domains.move(book.owner, id, move, now(id).version, TestBook::op());
    }
    Result<> assign(DomainId id, const SiteChoice& site) {
        return book->domains.assignSite(book.owner, id, site, now(id).version, TestBook::op());
    }
    Result<> end(DomainId id, QDate lastDay, bool credit = false) {
        return book->domains.end(book.owner, id, {.lastDay = lastDay, .credit = credit, .reason = u"Sold"_s},
                                 now(id).version, TestBook::op());
    }
    Result<MailboxId> mailbox(DomainId id, const QString& local, PlanId plan, const QString& provider = {}) {
        return book->domains.addMailbox(book.owner,
                                        {.domain = id,
                                         .local = local,
                                         .holder = u"Léa Durand"_s,
                                         .startsOn = {},
                                         .plan = plan,
                                         .provider = provider},
                                        TestBook::op());
    }
    std::vector<DomainRow> all(const DomainFilter& filter = {}, DomainColumn by = DomainColumn::Name) {
        const auto ids = got(book->domains.ids(book.owner, filter, {.column = by, .descending = false}));
        return got(book->domains.rows(book.owner, ids));
    }
    SubscriptionDetail billing(DomainId id) {
        return got(book->subscriptions.detail(book.owner, detail(id).row.billing->id));
    }
    Invoice bill(QDate day) {
        book.clock->setDay(day);
        const RunSummary summary = run(day);
        if (!summary.failures.empty())
            qFatal("not billed: %s", qPrintable(summary.failures.front().message));
        return summary.lastNumber.isEmpty() ? Invoice() : invoice(summary.lastNumber);
    }

    Customer customer;
    WorkspaceId workspace;
    Plan domains;
    Plan starter;
    Plan premium;
};

} // namespace

void TestDomains::isBoughtAndBilledEveryYear() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    NewDomain wanted = fixture.draft(u"Crêperie-Durand.example"_s);
    wanted.site.name = u"www.durand.example"_s;
    const SubscriptionPreview preview = got(book->domains.preview(book.owner, wanted));
    QCOMPARE(preview.next->net.toString(), u"12.00"_s);
    const DomainId id = fixture.add(wanted);
    const DomainRow row = fixture.detail(id).row;
    QVERIFY(row.state == DomainState::Ordered);
    QCOMPARE(row.domain.name.shown(), u"crêperie-durand.example"_s);
    QCOMPARE(row.siteName, u"www.durand.example"_s);
    QCOMPARE(row.customerName, u"Durand"_s);
    QCOMPARE(row.billing->planCode, fixture.domains.code);
    QCOMPARE(row.billing->siteName, u"www.durand.example"_s);
    const Invoice first = fixture.bill({2026, 3, 10});
    QVERIFY(first.lines.front().net == preview.due.front().lines.front().net);
    QUITTANCE_VERIFY_OK(
        fixture.move(id, {.to = DomainState::Registered, .on = QDate(2026, 3, 10), .expiresOn = QDate(2027, 3, 10)}));
    QVERIFY(fixture.detail(id).row.state == DomainState::Registered);
    // The renewal is billed by the run; the registrar then tells the new day.
    const Invoice second = fixture.bill({2027, 3, 10});
    QCOMPARE(second.lines.front().net.toString(), u"12.00"_s);
    QCOMPARE(*fixture.detail(id).billedUntil, QDate(2028, 3, 10));
    QCOMPARE(proposedExpiry(fixture.now(id), fixture.detail(id).billedUntil), QDate(2028, 3, 10));
    QUITTANCE_VERIFY_OK(
        book->domains.renew(book.owner, id, QDate(2028, 3, 10), fixture.now(id).version, TestBook::op()));
    QCOMPARE(*fixture.now(id).expiresOn, QDate(2028, 3, 10));
    const auto timeline = fixture.detail(id).timeline;
    QCOMPARE(timeline.size(), size_t(3));
    QVERIFY(timeline.back().detail.contains(row.billing->code));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestDomains::isTransferredOrRefused() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    const DomainId good = fixture.add(fixture.draft(u"good.example"_s, DomainOrigin::Transferred));
    const DomainId bad = fixture.add(fixture.draft(u"bad.example"_s, DomainOrigin::Transferred));
    QVERIFY(fixture.detail(good).row.state == DomainState::Requested);
    fixture.bill({2026, 3, 12});
    for (const DomainId id : {good, bad})
        QUITTANCE_VERIFY_OK(fixture.move(id, {.to = DomainState::InProgress, .on = QDate(2026, 3, 12)}));
    fixture.book.clock->setDay({2026, 3, 16});
    QUITTANCE_VERIFY_OK(
        fixture.move(good, {.to = DomainState::Registered, .on = QDate(2026, 3, 15), .expiresOn = QDate(2027, 6, 1)}));
    QUITTANCE_VERIFY_OK(
        fixture.move(bad, {.to = DomainState::Refused, .on = QDate(2026, 3, 16), .reason = u"Locked"_s}));
    QVERIFY(!fixture.billing(good).subscription.lastDay);
    // What was billed of the one that never came is credited.
    const SubscriptionDetail gone = fixture.billing(bad);
    QVERIFY(gone.subscription.lastDay < gone.subscription.startDate);
    QCOMPARE(gone.waiting.size(), size_t(1));
    QCOMPARE(fixture.now(bad).reason, u"Locked"_s);
    QCOMPARE(fixture.firstFinding(), QString());
    // It can be tried again.
    fixture.add(fixture.draft(u"bad.example"_s, DomainOrigin::Transferred));
}

void TestDomains::isConnectedForNothing() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    const qint64 before = fixture.book.number("SELECT COUNT(*) FROM subscription");
    const DomainId id = fixture.add(fixture.draft(u"elsewhere.example"_s, DomainOrigin::Connected));
    QVERIFY(fixture.detail(id).row.state == DomainState::WaitingForDns);
    QVERIFY(!fixture.detail(id).row.billing);
    QUITTANCE_VERIFY_OK(fixture.move(id, {.to = DomainState::Connected, .on = QDate(2026, 3, 10)}));
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM subscription"), before);
    QUITTANCE_VERIFY_OK(fixture.end(id, {2026, 3, 10}));
}

void TestDomains::takesOverASubscription() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const Subscription bought = book.subscription(fixture.customer, fixture.domains, QDate(2026, 1, 10));
    auto free = got(book->domains.unnamedSubscriptions(book.owner, fixture.workspace));
    QCOMPARE(free.size(), size_t(1));
    QVERIFY(free.front().id == bought.id);
    NewDomain wanted = fixture.draft();
    wanted.plan = {};
    wanted.subscription = bought.id;
    const DomainId id = fixture.add(wanted);
    QVERIFY(fixture.detail(id).row.billing->id == bought.id);
    QVERIFY(got(book->domains.unnamedSubscriptions(book.owner, fixture.workspace)).empty());
    wanted.name = u"second.example"_s;
    const auto second = book->domains.add(book.owner, wanted, TestBook::op());
    QVERIFY(!second && second.error().code == ErrorCode::Conflict);
    QCOMPARE(second.error().field, u"planId"_s);
}

void TestDomains::isOrderedWithItsSubscription() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    Subscription draft;
    draft.customerId = fixture.customer.id;
    draft.planId = fixture.domains.id;
    draft.workspaceId = fixture.workspace;
    draft.siteId = fixture.site(u"www.durand.example"_s).id;
    draft.startDate = QDate(2026, 3, 20);
    const auto begin = [&](const Actor& actor, const QString& name) {
        return book->subscriptions.create(actor, draft, TestBook::op(), {}, name);
    };
    const Subscription begun = got(begin(book.owner, u"Durand.fr"_s));
    const DomainRow row = got(book->domains.byName(book.owner, u"durand.fr"_s));
    QVERIFY(row.state == DomainState::Ordered);
    QVERIFY(row.billing->id == begun.id);
    QCOMPARE(row.siteName, u"www.durand.example"_s);
    QCOMPARE(row.domain.requestedOn, QDate(2026, 3, 10));
    QVERIFY(got(book->domains.unnamedSubscriptions(book.owner, fixture.workspace)).empty());

    // Nothing begins without what was to be ordered with it.
    const QString before = book.fingerprint();
    for (const QString& name : {u"durand.fr"_s, u"not a name"_s}) {
        const auto refused = begin(book.owner, name);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"domain"_s);
    }
    const Actor seller(u"bob"_s, ActorSource::Window, {Permission::ViewBook, Permission::ManageSubscriptions});
    QVERIFY(begin(seller, u"second.example"_s).error().code == ErrorCode::Denied);
    draft.planId = fixture.starter.id; // a mailbox is sold in its domain
    QCOMPARE(begin(book.owner, {}).error().field, u"planId"_s);
    QCOMPARE(book->subscriptions.preview(book.owner, draft).error().field, u"planId"_s);
    draft.planId = fixture.premium.id;
    QCOMPARE(begin(book.owner, u"second.example"_s).error().field, u"domain"_s);
    QCOMPARE(book.fingerprint(), before);
    const SubscriptionId site = got(begin(book.owner, {})).id;
    const std::array becomesMailbox{ChangeWish{.subscription = site, .plan = fixture.starter.id}};
    const ChangeContext context = got(book->subscriptions.changeContext(book.owner, draft.customerId));
    QCOMPARE(previewChange(context, becomesMailbox).error().field, u"planId"_s);
}

void TestDomains::isOrderedWithAVoucher() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    got(book->vouchers.setOffer(book.owner, {.plan = fixture.premium.id, .reward = fixture.domains.id},
                                TestBook::op()));
    book.subscription(fixture.customer, fixture.premium, QDate(2026, 3, 1));
    const auto voucher = [&] { return got(book->vouchers.byCode(book.owner, u"V000001"_s)); };
    QVERIFY(voucher().forDomain);
    got(book->vouchers.claim(book.owner, voucher().id, 1, TestBook::op()));
    const auto apply = [&](const QString& name) {
        return book->vouchers.apply(book.owner, voucher().id,
                                    {.site = u"www.durand.example"_s, .start = {}, .domain = name},
                                    voucher().voucher.version, TestBook::op());
    };
    fixture.registered(u"taken.fr"_s);
    QCOMPARE(apply(u"taken.fr"_s).error().field, u"domain"_s);
    QVERIFY(voucher().state == VoucherState::Claimed);

    const SubscriptionId begun = got(apply(u"durand.fr"_s));
    const DomainRow ordered = got(book->domains.byName(book.owner, u"durand.fr"_s));
    QVERIFY(ordered.state == DomainState::Ordered);
    QVERIFY(ordered.billing->id == begun);
    QCOMPARE(ordered.siteName, u"www.durand.example"_s);
    // Taken back, the order goes with it and the name is free again.
    const auto back = [&] {
        return book->vouchers.takeBack(book.owner, voucher().id, voucher().voucher.version, TestBook::op());
    };
    QUITTANCE_VERIFY_OK(back());
    const Domain refused = fixture.now(ordered.id);
    QVERIFY(refused.state == DomainState::Refused);
    QVERIFY(refused.reason.contains(u"V000001"_s));
    got(apply(u"durand.fr"_s));
    // What the registry has done is not undone by a voucher.
    const DomainId again = got(book->domains.byName(book.owner, u"durand.fr"_s)).id;
    QVERIFY(again != ordered.id);
    QUITTANCE_VERIFY_OK(fixture.move(
        again, {.to = DomainState::Registered, .on = QDate(2026, 3, 10), .expiresOn = QDate(2027, 3, 10)}));
    const auto kept = back();
    QVERIFY(!kept && kept.error().message.contains(u"durand.fr"_s));
    QVERIFY(voucher().state == VoucherState::Applied);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestDomains::refusesWhatIsWrong() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const Site foreign = fixture.site(
        u"www.other.example"_s, got(book->workspaces.workspaces(book.owner, book.customer(u"Other"_s).id)).front().id);
    const QString before = book.fingerprint();
    const auto field = [&](const std::function<void(NewDomain&)>& spoil) {
        NewDomain wanted = fixture.draft();
        spoil(wanted);
        const auto done = book->domains.add(book.owner, wanted, TestBook::op());
        return done ? u"(added)"_s : done.error().message.isEmpty() ? u"(no reason)"_s : done.error().field;
    };
    QCOMPARE(field([](NewDomain& d) { d.name = u"du rand.fr"_s; }), u"name"_s);
    QCOMPARE(field([](NewDomain& d) { d.workspace = {}; }), u"customerId"_s);
    QCOMPARE(field([](NewDomain& d) { d.plan = {}; }), u"planId"_s);
    QCOMPARE(field([&](NewDomain& d) { d.plan = fixture.starter.id; }), u"planId"_s);
    QCOMPARE(field([](NewDomain& d) { d.on = QDate(2026, 3, 11); }), u"on"_s);
    QCOMPARE(field([](NewDomain& d) { d.done = true; }), u"expiresOn"_s);
    QCOMPARE(field([](NewDomain& d) { d.registrar = QString(101, u'x'); }), u"registrar"_s);
    QCOMPARE(field([&](NewDomain& d) { d.site.id = foreign.id; }), u"site"_s);
    QCOMPARE(book.fingerprint(), before);
}

void TestDomains::aNameBelongsToOneAtATime() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const DomainId id = fixture.registered();
    const auto again = book->domains.add(book.owner, fixture.draft(u"DURAND.fr."_s), TestBook::op());
    QVERIFY(!again && again.error().code == ErrorCode::Conflict);
    QCOMPARE(again.error().field, u"name"_s);
    QVERIFY(again.error().message.contains(u"Durand"_s));
    QUITTANCE_VERIFY_OK(fixture.end(id, {2026, 3, 31}));
    fixture.add(fixture.draft());
    // The first one cannot come back now.
    const auto back = book->domains.takeBackEnd(book.owner, id, fixture.now(id).version, TestBook::op());
    QVERIFY(!back && back.error().code == ErrorCode::Conflict);
    QVERIFY(got(book->domains.byName(book.owner, u"durand.fr"_s)).id != id);
}

void TestDomains::isAssignedToAnySiteOfItsCustomer() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const DomainId id = fixture.registered();
    const Workspace other = got(book->workspaces.save(
        book.owner, {.id = {}, .customerId = fixture.customer.id, .name = u"Atelier"_s}, TestBook::op()));
    const Site own = fixture.site(u"www.durand.example"_s);
    const Site elsewhere = fixture.site(u"www.atelier.example"_s, other.id);
    QUITTANCE_VERIFY_OK(fixture.assign(id, {.id = own.id, .name = {}}));
    QVERIFY(fixture.billing(id).subscription.siteId == own.id);
    QUITTANCE_VERIFY_OK(fixture.assign(id, {.id = elsewhere.id, .name = {}}));
    QCOMPARE(fixture.detail(id).row.siteName, elsewhere.name);
    QVERIFY(!fixture.billing(id).subscription.siteId); // a subscription keeps to the sites of its workspace
    const auto removed = book->workspaces.removeSite(book.owner, elsewhere.id, TestBook::op());
    QVERIFY(!removed && removed.error().code == ErrorCode::InUse);
    QUITTANCE_VERIFY_OK(fixture.assign(id, {}));
    QCOMPARE(fixture.detail(id).row.siteName, QString());
    QUITTANCE_VERIFY_OK(fixture.assign(id, {.id = {}, .name = u"new.durand.example"_s}));
    QVERIFY(fixture.billing(id).subscription.siteId == fixture.now(id).site);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestDomains::mailboxesNeedAPremiumPlan() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const DomainId id = fixture.registered();
    QVERIFY(!fixture.detail(id).whyNoPurchase.isEmpty());
    QCOMPARE(fixture.detail(id).whyNoMailbox, QString());
    const auto siteless = fixture.mailbox(id, u"contact"_s, fixture.starter.id);
    QVERIFY(!siteless && siteless.error().field == u"domain");
    const Site site = fixture.site(u"www.durand.example"_s);
    QUITTANCE_VERIFY_OK(fixture.assign(id, {.id = site.id, .name = {}}));
    const QString before = book.fingerprint();
    const auto bare = fixture.mailbox(id, u"contact"_s, fixture.starter.id);
    QVERIFY(!bare && bare.error().message.contains(site.name));
    QCOMPARE(book.fingerprint(), before);
    Subscription plan;
    plan.customerId = fixture.customer.id;
    plan.workspaceId = fixture.workspace;
    plan.siteId = site.id;
    plan.planId = fixture.premium.id;
    plan.startDate = QDate(2026, 3, 1);
    plan = got(book->subscriptions.create(book.owner, plan, TestBook::op()));
    const SubscriptionPreview preview = got(book->domains.preview(
        book.owner,
        NewMailbox{
            .domain = id, .local = {}, .holder = {}, .startsOn = {}, .plan = fixture.starter.id, .provider = {}}));
    QCOMPARE(preview.next->net.toString(), u"24.00"_s);
    const MailboxId bought = got(fixture.mailbox(id, u"Contact"_s, fixture.starter.id));
    const DomainDetail detail = fixture.detail(id);
    QCOMPARE(detail.mailboxes.size(), size_t(1));
    QCOMPARE(detail.mailboxes.front().address, u"contact@durand.fr"_s);
    QCOMPARE(detail.mailboxes.front().billing->siteName, site.name);
    QCOMPARE(detail.row.mailboxes, 1);
    const auto twice = fixture.mailbox(id, u"contact@durand.fr"_s, fixture.starter.id);
    QVERIFY(!twice && twice.error().field == u"local");
    const auto wrong = fixture.mailbox(id, u"sales"_s, fixture.domains.id);
    QVERIFY(!wrong && wrong.error().field == u"planId");
    // The run bills it like everything else.
    const Invoice invoice = fixture.bill({2026, 3, 10});
    const auto line = std::ranges::find(invoice.lines, std::optional(detail.mailboxes.front().billing->id),
                                        &InvoiceLine::subscriptionId);
    QVERIFY(line != invoice.lines.end());
    QCOMPARE(line->net.toString(), u"24.00"_s);
    QUITTANCE_VERIFY_OK(book->domains.changeMailbox(book.owner, bought, u"Max"_s, {},
                                                    detail.mailboxes.front().mailbox.version, TestBook::op()));
    // Once the site's plan is over, no other one is sold; what is there goes on.
    got(book->subscriptions.cancel(book.owner, plan.id, {2026, 3, 20}, false,
                                   got(book->subscriptions.detail(book.owner, plan.id)).subscription.version,
                                   TestBook::op()));
    book.clock->setDay({2026, 3, 21});
    QVERIFY(!fixture.mailbox(id, u"sales"_s, fixture.starter.id));
    QCOMPARE(fixture.detail(id).mailboxes.front().mailbox.holder, u"Max"_s);
    QVERIFY(fixture.detail(id).mailboxes.front().state == MailboxState::Active);
    QUITTANCE_VERIFY_OK(book->domains.endMailbox(book.owner, bought,
                                                 {.lastDay = {2026, 3, 31}, .credit = true, .reason = {}},
                                                 detail.mailboxes.front().mailbox.version + 1, TestBook::op()));
    QVERIFY(fixture.detail(id).mailboxes.front().state == MailboxState::Ending);
    QCOMPARE(*fixture.detail(id).mailboxes.front().lastDay, QDate(2026, 3, 31));
    QUITTANCE_VERIFY_OK(book->domains.takeBackMailboxEnd(book.owner, bought,
                                                         detail.mailboxes.front().mailbox.version + 2, TestBook::op()));
    QVERIFY(fixture.detail(id).mailboxes.front().state == MailboxState::Active);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestDomains::mailboxesFromElsewhereCostNothing() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const DomainId id = fixture.registered();
    const qint64 before = book.number("SELECT COUNT(*) FROM subscription");
    const auto nowhere = fixture.mailbox(id, u"lea"_s, {}, u"  "_s);
    QVERIFY(!nowhere && nowhere.error().field == u"provider");
    const MailboxId mailbox = got(fixture.mailbox(id, u"lea"_s, {}, u"Google Workspace"_s));
    QCOMPARE(book.number("SELECT COUNT(*) FROM subscription"), before);
    QVERIFY(!fixture.detail(id).mailboxes.front().billing);
    QUITTANCE_VERIFY_OK(book->domains.endMailbox(
        book.owner, mailbox, {.lastDay = {2026, 3, 9}, .credit = false, .reason = {}}, 1, TestBook::op()));
    QVERIFY(fixture.detail(id).mailboxes.front().state == MailboxState::Ended);
    QCOMPARE(fixture.detail(id).row.mailboxes, 0);
    got(fixture.mailbox(id, u"lea"_s, {}, u"Proton"_s)); // the address is free again
    QVERIFY(!fixture.mailbox(fixture.add(fixture.draft(u"waiting.example"_s)), u"lea"_s, {}, u"Proton"_s));
}

void TestDomains::endsWithWhatBillsIt() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const DomainId id = fixture.registered();
    got(fixture.mailbox(id, u"lea"_s, {}, u"Proton"_s));
    fixture.bill({2026, 3, 10});
    const auto early = fixture.end(id, {2026, 3, 9});
    QVERIFY(!early && early.error().field == u"lastDay");
    QUITTANCE_VERIFY_OK(fixture.end(id, {2026, 6, 30}, true));
    QVERIFY(fixture.detail(id).row.state == DomainState::Ending);
    QCOMPARE(*fixture.billing(id).subscription.lastDay, QDate(2026, 6, 30));
    QCOMPARE(fixture.billing(id).waiting.size(), size_t(1)); // the unused days
    QVERIFY(fixture.detail(id).mailboxes.front().state == MailboxState::Ending);
    QUITTANCE_VERIFY_OK(book->domains.takeBackEnd(book.owner, id, fixture.now(id).version, TestBook::op()));
    QVERIFY(!fixture.billing(id).subscription.lastDay);
    QVERIFY(fixture.billing(id).waiting.empty());
    QVERIFY(fixture.detail(id).mailboxes.front().state == MailboxState::Active);
    QUITTANCE_VERIFY_OK(fixture.end(id, {2027, 3, 9}));
    QVERIFY(!fixture.end(id, {2027, 3, 9}));
    book.clock->setDay({2027, 3, 10});
    QVERIFY(fixture.detail(id).row.state == DomainState::Ended);
    QCOMPARE(fixture.detail(id).row.mailboxes, 0);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestDomains::followsTheChainOfItsSubscription() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const DomainId id = fixture.registered();
    fixture.bill({2026, 3, 10});
    const Subscription first = fixture.billing(id).subscription;
    ChangeWish wish;
    wish.subscription = first.id;
    wish.version = first.version;
    wish.discount = Rate::fromMillionths(100'000);
    wish.on = QDate(2026, 3, 20);
    wish.timing = ChangeTiming::Now;
    const auto changed = got(book->subscriptions.change(book.owner, {&wish, 1}, TestBook::op()));
    QVERIFY(changed.front() != first.id);
    QVERIFY(fixture.detail(id).row.billing->id == changed.front());
    QCOMPARE(fixture.all().size(), size_t(1));
    book.clock->setDay({2026, 4, 1});
    // Ended on the page of the subscriptions, it shows at the domain.
    got(book->subscriptions.cancel(book.owner, changed.front(), {2026, 5, 31}, false,
                                   fixture.billing(id).subscription.version, TestBook::op()));
    QCOMPARE(*fixture.detail(id).row.billing->lastDay, QDate(2026, 5, 31));
    QUITTANCE_VERIFY_OK(fixture.end(id, {2027, 3, 10}));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestDomains::isListedByStateAndExpiry() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const QDate today(2026, 3, 10);
    fixture.add(fixture.draft(u"ordered.example"_s));
    fixture.registered(u"far.example"_s, today.addDays(61));
    fixture.registered(u"within60.example"_s, today.addDays(60));
    fixture.registered(u"within30.example"_s, today.addDays(30));
    const DomainId near = fixture.registered(u"within7.example"_s, today.addDays(7));
    const DomainId manual = fixture.registered(u"manual.example"_s, today.addDays(100));
    QUITTANCE_VERIFY_OK(
        book->domains.setAutoRenew(book.owner, manual, false, fixture.now(manual).version, TestBook::op()));
    QUITTANCE_VERIFY_OK(fixture.end(fixture.registered(u"ended.example"_s), today));
    QUITTANCE_VERIFY_OK(fixture.assign(near, {.id = {}, .name = u"www.durand.example"_s}));
    book.clock->setDay(today.addDays(1));
    const DomainCounts counts = got(book->domains.counts(book.owner));
    using Status = DomainFilter::Status;
    const std::tuple<Status, qint64, size_t> expected[] = {{Status::All, counts.all, 6},
                                                           {Status::Waiting, counts.waiting, 1},
                                                           {Status::Unassigned, counts.unassigned, 5},
                                                           {Status::Within60Days, counts.within60, 4},
                                                           {Status::Within30Days, counts.within30, 2},
                                                           {Status::Within7Days, counts.within7, 1},
                                                           {Status::Over, counts.over, 1}};
    for (const auto& [status, count, rows] : expected) {
        QCOMPARE(count, static_cast<qint64>(rows));
        QCOMPARE(fixture.all({.status = status}).size(), rows);
    }
    for (int column = 0; column <= static_cast<int>(DomainColumn::CustomerCode); ++column)
        QCOMPARE(fixture.all({}, static_cast<DomainColumn>(column)).size(), size_t(6));
    QCOMPARE(fixture.all({.search = u"within"_s}).size(), size_t(3));
    QCOMPARE(fixture.all({.search = u"durand.example"_s}).size(), size_t(1)); // by its site
    DomainFilter filter;
    filter.conditions = {
        {.column = static_cast<int>(DomainColumn::State), .test = ListCondition::OneOf{.values = {u"ordered"_s}}}};
    QCOMPARE(got(book->domains.counts(book.owner, filter)).all, 1);
    filter.conditions = {
        {.column = static_cast<int>(DomainColumn::AutoRenew), .test = ListCondition::OneOf{.values = {u"no"_s}}}};
    QCOMPARE(fixture.all(filter).front().domain.name.shown(), u"manual.example"_s);
    // The calendar holds what the list shows of each month.
    const auto months = got(book->domains.expiries(book.owner));
    QCOMPARE(months.size(), size_t(expiryMonths));
    QCOMPARE(months.front().month, QDate(2026, 3, 1));
    qint64 ends = 0;
    for (const ExpiryMonth& month : months) {
        DomainFilter of;
        of.expiresFrom = month.month;
        of.expiresTo = month.month.addMonths(1).addDays(-1);
        QCOMPARE(fixture.all(of).size(), static_cast<size_t>(month.renews + month.ends));
        ends += month.ends;
    }
    QCOMPARE(ends, 1);
}

void TestDomains::isToBeDoneBeforeItExpires() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const DomainId renews = fixture.registered(u"renews.example"_s);
    const DomainId manual = fixture.registered(u"manual.example"_s);
    QUITTANCE_VERIFY_OK(
        book->domains.setAutoRenew(book.owner, manual, false, fixture.now(manual).version, TestBook::op()));
    const DomainId transfer = fixture.add(fixture.draft(u"transfer.example"_s, DomainOrigin::Transferred));
    const auto waiting = [&](QDate day) {
        book.clock->setDay(day);
        QStringList keys;
        for (const TodoItem& item : got(book->todo.items(book.owner)))
            if (item.kind == TodoItem::Kind::Domain)
                keys.append(item.key);
        return keys;
    };
    QVERIFY(waiting({2026, 3, 16}).isEmpty());
    QCOMPARE(waiting({2026, 3, 17}).size(), 1); // seven days without an answer
    QUITTANCE_VERIFY_OK(fixture.move(
        transfer, {.to = DomainState::Registered, .on = QDate(2026, 3, 17), .expiresOn = QDate(2030, 1, 1)}));
    QVERIFY(waiting({2027, 1, 8}).isEmpty());
    const QStringList sixty = waiting({2027, 1, 9});
    QCOMPARE(sixty.size(), 1);
    QCOMPARE(waiting({2027, 2, 7}), sixty);
    const QStringList thirty = waiting({2027, 2, 8});
    QVERIFY(thirty.size() == 1 && thirty != sixty); // what was put off comes back
    const QStringList seven = waiting({2027, 3, 3});
    QVERIFY(seven.size() == 1 && seven != thirty);
    // Nobody told that the other one was renewed.
    QCOMPARE(waiting({2027, 3, 11}).size(), 2);
    QUITTANCE_VERIFY_OK(
        book->domains.renew(book.owner, renews, QDate(2028, 3, 10), fixture.now(renews).version, TestBook::op()));
    QCOMPARE(waiting({2027, 3, 11}).size(), 1);
    QUITTANCE_VERIFY_OK(
        book->domains.renew(book.owner, manual, QDate(2029, 3, 10), fixture.now(manual).version, TestBook::op()));
    // It renews by itself, but nobody pays for it any more.
    got(book->subscriptions.cancel(book.owner, fixture.billing(renews).subscription.id, {2027, 12, 31}, false,
                                   fixture.billing(renews).subscription.version, TestBook::op()));
    QCOMPARE(waiting({2028, 1, 20}).size(), 1);
}

void TestDomains::twoPeopleAtOnce() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const OperationId operation = TestBook::op();
    const DomainId id = got(book->domains.add(book.owner, fixture.draft(), operation));
    QVERIFY(got(book->domains.add(book.owner, fixture.draft(), operation)) == id); // the same command again
    QCOMPARE(book.number("SELECT COUNT(*) FROM domain"), 1);
    QCOMPARE(book.number("SELECT COUNT(*) FROM subscription"), 1);
    const qint64 seen = fixture.now(id).version;
    const DomainMove move{.to = DomainState::Registered, .on = QDate(2026, 3, 10), .expiresOn = QDate(2027, 3, 10)};
    QUITTANCE_VERIFY_OK(book->domains.move(book.owner, id, move, seen, TestBook::op()));
    const auto second = book->domains.setAutoRenew(book.owner, id, false, seen, TestBook::op());
    QVERIFY(!second && second.error().code == ErrorCode::Conflict);
    QVERIFY(fixture.now(id).autoRenew);
}

void TestDomains::obeysPermissionsAndScopes() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const Actor manager(u"dom"_s, ActorSource::Window, {Permission::ViewBook, Permission::ManageDomains});
    NewDomain wanted = fixture.draft();
    wanted.site.name = u"new.example"_s; // making a site is another right
    QVERIFY(book->domains.add(manager, wanted, TestBook::op()).error().code == ErrorCode::Denied);
    const DomainId id = got(book->domains.add(manager, fixture.draft(), TestBook::op()));
    const Actor billing(u"bob"_s, ActorSource::Window, {Permission::ViewBook, Permission::ManageSubscriptions});
    QVERIFY(book->domains.setAutoRenew(billing, id, false, 1, TestBook::op()).error().code == ErrorCode::Denied);
    QCOMPARE(fixture.all({.scope = {.customer = fixture.customer.id}}).size(), size_t(1));
    QCOMPARE(fixture.all({.scope = {.customer = book.customer(u"Other"_s).id}}).size(), size_t(0));
    QCOMPARE(fixture.all({.scope = {.customer = fixture.customer.id, .workspace = fixture.workspace}}).size(),
             size_t(1));
}

void TestDomains::staysThroughAMerge() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    const DomainId id = fixture.registered();
    const Customer survivor = book.customer(u"Survivor"_s);
    const CustomerMerge merge{.survivor = got(book->customers.customer(book.owner, survivor.id)),
                              .merged = fixture.customer.id,
                              .mergedVersion = got(book->customers.customer(book.owner, fixture.customer.id)).version};
    got(book->customers.merge(book.owner, merge, TestBook::op()));
    QCOMPARE(fixture.detail(id).row.customerName, u"Survivor"_s);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestDomains::verifyNamesWhatDoesNotAgree() {
    QUITTANCE_TEST_DATABASE(db);
    Domained fixture(db);
    TestBook& book = fixture.book;
    fixture.registered();
    const Customer other = book.customer(u"Other"_s);
    book.subscription(other, fixture.domains, QDate(2026, 3, 1));
    QCOMPARE(fixture.firstFinding(), QString());
    book.run("UPDATE domain SET subscription_id = (SELECT MAX(id) FROM subscription)");
    QVERIFY(fixture.firstFinding().contains(u"domain durand.fr"_s));
}

QTEST_GUILESS_MAIN(TestDomains)
#include "tst_domains.moc"
