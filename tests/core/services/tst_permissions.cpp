#include "core/services/TestBook.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Every method of every service with actors that may not: Denied, and nothing is written. What is asked for mostly
/// does not exist, so a method that looks before it asks would answer something else.
class TestPermissions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void writesAreDeniedToThePowerless();
    void writesAreDeniedToViewers();
    void readsAreDeniedToThePowerless();
    void anOwnerMayRead();

private:
    using Call = std::function<std::optional<Error>(Services&, const Actor&)>;
    struct Named {
        const char* name;
        Call call;
    };
    static std::vector<Named> writes();
    static std::vector<Named> reads();
    static void expectDenied(TestBook& book, const Actor& actor, const std::vector<Named>& calls);
};

namespace {

template <typename T>
std::optional<Error> failure(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error());
}

OperationId op() { return OperationId::create(); }

const std::vector<qint64> someIds{1, 2};

} // namespace

std::vector<TestPermissions::Named> TestPermissions::writes() {
    return {
        {"promotions.save", [](Services& s, const Actor& a) { return failure(s.promotions.save(a, {}, op())); }},
        {"promotions.setArchived",
         [](Services& s, const Actor& a) {
             return failure(s.promotions.setArchived(a, PromotionId{1}, true, 1, op()));
         }},
        {"terms.save", [](Services& s, const Actor& a) { return failure(s.terms.save(a, {}, op())); }},
        {"terms.remove", [](Services& s, const Actor& a) { return failure(s.terms.remove(a, TermsId{1}, 1, op())); }},
        {"catalog.setBundle",
         [](Services& s, const Actor& a) { return failure(s.catalog.setBundle(a, PlanId{1}, {}, op())); }},
        {"subscriptions.regroup",
         [](Services& s, const Actor& a) { return failure(s.subscriptions.regroup(a, {}, op())); }},
        {"subscriptions.takeBackRegrouping",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.takeBackRegrouping(a, SubscriptionId{1}, 1, op()));
         }},
        {"vouchers.claim",
         [](Services& s, const Actor& a) { return failure(s.vouchers.claim(a, VoucherId{1}, 1, op())); }},
        {"vouchers.apply",
         [](Services& s, const Actor& a) { return failure(s.vouchers.apply(a, VoucherId{1}, {}, 1, op())); }},
        {"vouchers.takeBack",
         [](Services& s, const Actor& a) { return failure(s.vouchers.takeBack(a, VoucherId{1}, 1, op())); }},
        {"vouchers.setOffer", [](Services& s, const Actor& a) { return failure(s.vouchers.setOffer(a, {}, op())); }},
        {"vouchers.removeOffer",
         [](Services& s, const Actor& a) { return failure(s.vouchers.removeOffer(a, {}, op())); }},
        {"domains.add", [](Services& s, const Actor& a) { return failure(s.domains.add(a, {}, op())); }},
        {"domains.move",
         [](Services& s, const Actor& a) { return failure(s.domains.move(a, DomainId{1}, {}, 1, op())); }},
        {"domains.assignSite",
         [](Services& s, const Actor& a) { return failure(s.domains.assignSite(a, DomainId{1}, {}, 1, op())); }},
        {"domains.renew",
         [](Services& s, const Actor& a) { return failure(s.domains.renew(a, DomainId{1}, {}, 1, op())); }},
        {"domains.setAutoRenew",
         [](Services& s, const Actor& a) { return failure(s.domains.setAutoRenew(a, DomainId{1}, true, 1, op())); }},
        {"domains.end",
         [](Services& s, const Actor& a) { return failure(s.domains.end(a, DomainId{1}, {}, 1, op())); }},
        {"domains.takeBackEnd",
         [](Services& s, const Actor& a) { return failure(s.domains.takeBackEnd(a, DomainId{1}, 1, op())); }},
        {"domains.addMailbox", [](Services& s, const Actor& a) { return failure(s.domains.addMailbox(a, {}, op())); }},
        {"domains.changeMailbox",
         [](Services& s, const Actor& a) {
             return failure(s.domains.changeMailbox(a, MailboxId{1}, {}, {}, 1, op()));
         }},
        {"domains.endMailbox",
         [](Services& s, const Actor& a) { return failure(s.domains.endMailbox(a, MailboxId{1}, {}, 1, op())); }},
        {"domains.takeBackMailboxEnd",
         [](Services& s, const Actor& a) { return failure(s.domains.takeBackMailboxEnd(a, MailboxId{1}, 1, op())); }},
        {"company.save", [](Services& s, const Actor& a) { return failure(s.company.save(a, {}, op())); }},
        {"company.create",
         [](Services& s, const Actor& a) {
             return failure(s.company.create(a, {}, u"X-{year}-{number:5}"_s, 5, op()));
         }},
        {"company.setNumbering",
         [](Services& s, const Actor& a) {
             return failure(s.company.setNumbering(a, DocumentKind::Invoice, u"X-{year}-{number:5}"_s, 5, op()));
         }},
        {"company.setAccounts",
         [](Services& s, const Actor& a) { return failure(s.company.setAccounts(a, {}, op())); }},
        {"company.setDestinationRates",
         [](Services& s, const Actor& a) { return failure(s.company.setDestinationRates(a, {}, op())); }},
        {"company.setExchangeRates",
         [](Services& s, const Actor& a) { return failure(s.company.setExchangeRates(a, {}, op())); }},
        {"customers.save",
         [](Services& s, const Actor& a) {
             return failure(s.customers.save(a, TestBook::customerDraft(u"X"_s), op()));
         }},
        {"customers.setArchived",
         [](Services& s, const Actor& a) { return failure(s.customers.setArchived(a, CustomerId{1}, true, op())); }},
        {"customers.saveContact",
         [](Services& s, const Actor& a) { return failure(s.customers.saveContact(a, {}, op())); }},
        {"customers.removeContact",
         [](Services& s, const Actor& a) { return failure(s.customers.removeContact(a, ContactId{1}, op())); }},
        {"customers.setTags",
         [](Services& s, const Actor& a) { return failure(s.customers.setTags(a, CustomerId{1}, {u"VIP"_s}, op())); }},
        {"customers.changeTags",
         [](Services& s, const Actor& a) {
             return failure(s.customers.changeTags(a, CustomerId{1}, {.add = {u"VIP"_s}, .remove = {}}, op()));
         }},
        {"customers.saveNote", [](Services& s, const Actor& a) { return failure(s.customers.saveNote(a, {}, op())); }},
        {"customers.removeNote",
         [](Services& s, const Actor& a) { return failure(s.customers.removeNote(a, CustomerNoteId{1}, op())); }},
        {"customers.merge", [](Services& s, const Actor& a) { return failure(s.customers.merge(a, {}, op())); }},
        {"workspaces.save", [](Services& s, const Actor& a) { return failure(s.workspaces.save(a, {}, op())); }},
        {"workspaces.saveSite",
         [](Services& s, const Actor& a) { return failure(s.workspaces.saveSite(a, {}, op())); }},
        {"workspaces.setMainSite",
         [](Services& s, const Actor& a) {
             return failure(s.workspaces.setMainSite(a, CustomerId{1}, SiteId{1}, op()));
         }},
        {"workspaces.removeSite",
         [](Services& s, const Actor& a) { return failure(s.workspaces.removeSite(a, SiteId{1}, op())); }},
        {"catalog.saveProduct",
         [](Services& s, const Actor& a) { return failure(s.catalog.saveProduct(a, {}, op())); }},
        {"catalog.savePlan", [](Services& s, const Actor& a) { return failure(s.catalog.savePlan(a, {}, {}, op())); }},
        {"catalog.addPrice", [](Services& s, const Actor& a) { return failure(s.catalog.addPrice(a, {}, op())); }},
        {"catalog.copyPlan",
         [](Services& s, const Actor& a) { return failure(s.catalog.copyPlan(a, PlanId{1}, op())); }},
        {"catalog.setPlanArchived",
         [](Services& s, const Actor& a) { return failure(s.catalog.setPlanArchived(a, PlanId{1}, true, op())); }},
        {"catalog.removePlan",
         [](Services& s, const Actor& a) { return failure(s.catalog.removePlan(a, PlanId{1}, op())); }},
        {"subscriptions.create",
         [](Services& s, const Actor& a) { return failure(s.subscriptions.create(a, {}, op())); }},
        {"subscriptions.assignSite",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.assignSite(a, SubscriptionId{1}, SiteId{1}, 1, op()));
         }},
        {"subscriptions.assignSiteNamed",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.assignSiteNamed(a, SubscriptionId{1}, u"x.example"_s, 1, op()));
         }},
        {"subscriptions.change",
         [](Services& s, const Actor& a) { return failure(s.subscriptions.change(a, {}, op())); }},
        {"subscriptions.pause",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.pause(a, SubscriptionId{1}, {2026, 1, 1}, {}, 1, op()));
         }},
        {"subscriptions.resume",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.resume(a, SubscriptionId{1}, {2026, 1, 1}, 1, op()));
         }},
        {"subscriptions.cancel",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.cancel(a, SubscriptionId{1}, {2026, 1, 1}, true, 1, op()));
         }},
        {"subscriptions.revoke",
         [](Services& s, const Actor& a) { return failure(s.subscriptions.revoke(a, SubscriptionId{1}, 1, op())); }},
        {"subscriptions.extend",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.extend(a, SubscriptionId{1}, {2026, 1, 1}, 1, op()));
         }},
        {"subscriptions.extendTrial",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.extendTrial(a, SubscriptionId{1}, {2026, 1, 1}, 1, op()));
         }},
        {"subscriptions.live",
         [](Services& s, const Actor& a) {
             return failure(
                 s.subscriptions.live(a, {.subscription = SubscriptionId{1}, .day = {}, .resumesOn = {}}, 1, op()));
         }},
        {"subscriptions.keepForRefund",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.keepForRefund(a, SubscriptionId{1}, true, 1, op()));
         }},
        {"subscriptions.recordRequest",
         [](Services& s, const Actor& a) { return failure(s.subscriptions.recordRequest(a, {}, op())); }},
        {"subscriptions.acceptRequest",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.acceptRequest(a, CancellationRequestId{1}, QDate(2026, 12, 31),
                                                          UnusedDays::Credit, 1, op()));
         }},
        {"subscriptions.declineRequest",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.declineRequest(a, CancellationRequestId{1}, u"no"_s, 1, op()));
         }},
        {"subscriptions.setRenewal",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.setRenewal(a, SubscriptionId{1}, {}, 1, op()));
         }},
        {"subscriptions.setLastDay",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.setLastDay(a, SubscriptionId{1}, QDate(2026, 12, 31), 1, op()));
         }},
        {"subscriptions.setCollectionMethod",
         [](Services& s, const Actor& a) {
             return failure(s.subscriptions.setCollectionMethod(a, SubscriptionId{1}, CollectionMethod::Card, 1, op()));
         }},
        {"invoices.credit",
         [](Services& s, const Actor& a) { return failure(s.invoices.credit(a, InvoiceId{1}, u"reason"_s, op())); }},
        {"invoices.logCopies",
         [](Services& s, const Actor& a) {
             return failure(s.invoices.logCopies(a, someIds, InvoiceService::CopyKind::Print));
         }},
        {"payments.settle",
         [](Services& s, const Actor& a) {
             SettlementDraft draft;
             draft.invoiceId = InvoiceId{1};
             draft.receivedOn = QDate(2026, 3, 1);
             return failure(s.payments.settle(a, draft, op()));
         }},
        {"payments.settleMany",
         [](Services& s, const Actor& a) {
             JobContext job;
             SettlementBatch batch;
             batch.invoices = {InvoiceId{1}};
             batch.receivedOn = QDate(2026, 3, 1);
             return failure(s.payments.settleMany(a, batch, job, op()));
         }},
        {"billing.issue",
         [](Services& s, const Actor& a) {
             JobContext job;
             RunRequest request;
             request.until = QDate(2026, 3, 31);
             request.operation = op();
             return failure(s.billing.issue(a, request, job));
         }},
        {"billing.abandon",
         [](Services& s, const Actor& a) { return failure(s.billing.abandon(a, BillingRunId{1}, op())); }},
        {"imports.run",
         [](Services& s, const Actor& a) {
             JobContext job;
             ImportRequest request;
             const auto file =
                 ImportRun::inspect(ImportKind::Customers, u"c.csv"_s, "customer_code,name,country\nC1,Nom,FR\n");
             if (file)
                 request.file = *file;
             request.dryRun = false;
             request.operation = op();
             return failure(s.imports.run(a, request, job));
         }},
        {"backups.create", [](Services& s, const Actor& a) { return failure(s.backups.create(a)); }},
        {"backups.createDaily", [](Services& s, const Actor& a) { return failure(s.backups.createDaily(a)); }},
        {"backups.restore",
         [](Services&, const Actor& a) { return failure(BackupService::restore(a, u"from"_s, u"to"_s)); }},
    };
}

std::vector<TestPermissions::Named> TestPermissions::reads() {
    return {
        {"payments.payables", [](Services& s, const Actor& a) { return failure(s.payments.payables(a, someIds)); }},
        {"company.company", [](Services& s, const Actor& a) { return failure(s.company.company(a)); }},
        {"company.numbering", [](Services& s, const Actor& a) { return failure(s.company.numbering(a)); }},
        {"company.accounts", [](Services& s, const Actor& a) { return failure(s.company.accounts(a)); }},
        {"company.destinationRates",
         [](Services& s, const Actor& a) { return failure(s.company.destinationRates(a)); }},
        {"company.exchangeRates", [](Services& s, const Actor& a) { return failure(s.company.exchangeRates(a)); }},
        {"company.isDemo", [](Services& s, const Actor& a) { return failure(s.company.isDemo(a)); }},
        {"customers.ids", [](Services& s, const Actor& a) { return failure(s.customers.ids(a, {}, {})); }},
        {"customers.rows", [](Services& s, const Actor& a) { return failure(s.customers.rows(a, someIds)); }},
        {"customers.tags", [](Services& s, const Actor& a) { return failure(s.customers.tags(a)); }},
        {"customers.duplicates", [](Services& s, const Actor& a) { return failure(s.customers.duplicates(a)); }},
        {"customers.totals", [](Services& s, const Actor& a) { return failure(s.customers.totals(a, {})); }},
        {"customers.counts", [](Services& s, const Actor& a) { return failure(s.customers.counts(a)); }},
        {"customers.find", [](Services& s, const Actor& a) { return failure(s.customers.find(a, u"x"_s)); }},
        {"workspaces.workspaces",
         [](Services& s, const Actor& a) { return failure(s.workspaces.workspaces(a, CustomerId{1})); }},
        {"invoices.overdueCount", [](Services& s, const Actor& a) { return failure(s.invoices.overdueCount(a)); }},
        {"subscriptions.dueCount", [](Services& s, const Actor& a) { return failure(s.subscriptions.dueCount(a)); }},
        {"workspaces.scopes", [](Services& s, const Actor& a) { return failure(s.workspaces.scopes(a, {})); }},
        {"workspaces.named", [](Services& s, const Actor& a) { return failure(s.workspaces.named(a, {})); }},
        {"workspaces.mainSite",
         [](Services& s, const Actor& a) { return failure(s.workspaces.mainSite(a, CustomerId{1})); }},
        {"workspaces.sites", [](Services& s, const Actor& a) { return failure(s.workspaces.sites(a, CustomerId{1})); }},
        {"catalog.ids", [](Services& s, const Actor& a) { return failure(s.catalog.ids(a, {}, {})); }},
        {"catalog.rows", [](Services& s, const Actor& a) { return failure(s.catalog.rows(a, someIds)); }},
        {"catalog.counts", [](Services& s, const Actor& a) { return failure(s.catalog.counts(a)); }},
        {"catalog.products", [](Services& s, const Actor& a) { return failure(s.catalog.products(a)); }},
        {"catalog.prices", [](Services& s, const Actor& a) { return failure(s.catalog.prices(a, PlanId{1})); }},
        {"catalog.pricesOn",
         [](Services& s, const Actor& a) { return failure(s.catalog.pricesOn(a, PlanId{1}, QDate(2026, 1, 1))); }},
        {"subscriptions.ids", [](Services& s, const Actor& a) { return failure(s.subscriptions.ids(a, {}, {})); }},
        {"subscriptions.rows", [](Services& s, const Actor& a) { return failure(s.subscriptions.rows(a, someIds)); }},
        {"subscriptions.billing",
         [](Services& s, const Actor& a) { return failure(s.subscriptions.billing(a, someIds)); }},
        {"subscriptions.openRequests",
         [](Services& s, const Actor& a) { return failure(s.subscriptions.openRequests(a)); }},
        {"subscriptions.waiting",
         [](Services& s, const Actor& a) { return failure(s.subscriptions.waiting(a, CustomerId{1})); }},
        {"subscriptions.totals", [](Services& s, const Actor& a) { return failure(s.subscriptions.totals(a, {})); }},
        {"subscriptions.counts", [](Services& s, const Actor& a) { return failure(s.subscriptions.counts(a)); }},
        {"invoices.ids", [](Services& s, const Actor& a) { return failure(s.invoices.ids(a, {}, {})); }},
        {"invoices.rows", [](Services& s, const Actor& a) { return failure(s.invoices.rows(a, someIds)); }},
        {"promotions.all", [](Services& s, const Actor& a) { return failure(s.promotions.all(a)); }},
        {"promotions.uses", [](Services& s, const Actor& a) { return failure(s.promotions.uses(a, PromotionId{1})); }},
        {"terms.all", [](Services& s, const Actor& a) { return failure(s.terms.all(a)); }},
        {"terms.question",
         [](Services& s, const Actor& a) { return failure(s.terms.question(a, CustomerId{1}, true)); }},
        {"catalog.bundle", [](Services& s, const Actor& a) { return failure(s.catalog.bundle(a, PlanId{1})); }},
        {"catalog.bundles", [](Services& s, const Actor& a) { return failure(s.catalog.bundles(a)); }},
        {"vouchers.ids", [](Services& s, const Actor& a) { return failure(s.vouchers.ids(a, {}, {})); }},
        {"vouchers.rows", [](Services& s, const Actor& a) { return failure(s.vouchers.rows(a, someIds)); }},
        {"vouchers.counts", [](Services& s, const Actor& a) { return failure(s.vouchers.counts(a)); }},
        {"vouchers.offer", [](Services& s, const Actor& a) { return failure(s.vouchers.offer(a, PlanId{1})); }},
        {"domains.ids", [](Services& s, const Actor& a) { return failure(s.domains.ids(a, {}, {})); }},
        {"domains.rows", [](Services& s, const Actor& a) { return failure(s.domains.rows(a, someIds)); }},
        {"domains.counts", [](Services& s, const Actor& a) { return failure(s.domains.counts(a)); }},
        {"domains.expiries", [](Services& s, const Actor& a) { return failure(s.domains.expiries(a)); }},
        {"domains.unnamedSubscriptions",
         [](Services& s, const Actor& a) { return failure(s.domains.unnamedSubscriptions(a, WorkspaceId{1})); }},
        {"payments.ids", [](Services& s, const Actor& a) { return failure(s.payments.ids(a, {}, {})); }},
        {"payments.rows", [](Services& s, const Actor& a) { return failure(s.payments.rows(a, someIds)); }},
        {"payments.counts", [](Services& s, const Actor& a) { return failure(s.payments.counts(a)); }},
        {"payments.totals", [](Services& s, const Actor& a) { return failure(s.payments.totals(a, {})); }},
        {"invoices.counts", [](Services& s, const Actor& a) { return failure(s.invoices.counts(a)); }},
        {"invoices.totals", [](Services& s, const Actor& a) { return failure(s.invoices.totals(a, {})); }},
        {"invoices.invoices", [](Services& s, const Actor& a) { return failure(s.invoices.invoices(a, someIds)); }},
        {"billing.history", [](Services& s, const Actor& a) { return failure(s.billing.history(a)); }},
        {"billing.unfinished", [](Services& s, const Actor& a) { return failure(s.billing.unfinished(a)); }},
        {"history.entries",
         [](Services& s, const Actor& a) { return failure(s.history.entries(a, u"customer"_s, 1)); }},
        {"history.latest", [](Services& s, const Actor& a) { return failure(s.history.latest(a)); }},
        {"reports.mrr", [](Services& s, const Actor& a) { return failure(s.reports.mrr(a, QDate(2026, 3, 1))); }},
        {"reports.ageing", [](Services& s, const Actor& a) { return failure(s.reports.ageing(a, QDate(2026, 3, 1))); }},
        {"exports.invoices", [](Services& s, const Actor& a) { return failure(s.exports.invoices(a, {}, {})); }},
        {"verification.verify",
         [](Services& s, const Actor& a) {
             JobContext job;
             return failure(s.verification.verify(a, Verification::Scope::All, job));
         }},
    };
}

void TestPermissions::expectDenied(TestBook& book, const Actor& actor, const std::vector<Named>& calls) {
    const QString before = book.fingerprint();
    for (const Named& named : calls) {
        const auto error = named.call(book.services, actor);
        QVERIFY2(error.has_value(), named.name);
        QVERIFY2(error->code == ErrorCode::Denied,
                 qPrintable(QLatin1StringView(named.name) % u": "_s % error->message));
        QVERIFY2(!error->message.isEmpty(), named.name);
    }
    QCOMPARE(book.fingerprint(), before);
}

void TestPermissions::writesAreDeniedToThePowerless() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    expectDenied(book, Actor::powerless(u"eve"_s), writes());
}

void TestPermissions::writesAreDeniedToViewers() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    expectDenied(book, Actor(u"vic"_s, ActorSource::Window, {Permission::ViewBook}), writes());
}

void TestPermissions::readsAreDeniedToThePowerless() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    expectDenied(book, Actor::powerless(u"eve"_s), reads());
    // Those that look for one thing answer Denied too, not NotFound: what exists is not told to everybody.
    const Actor eve = Actor::powerless(u"eve"_s);
    QCOMPARE(book->customers.customer(eve, CustomerId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->payments.detail(eve, PaymentId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->customers.customerByCode(eve, u"C1"_s).error().code, ErrorCode::Denied);
    QCOMPARE(book->customers.overview(eve, CustomerId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->customers.duplicatesOf(eve, CustomerId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->customers.previewMerge(eve, CustomerId{1}, CustomerId{2}).error().code, ErrorCode::Denied);
    QCOMPARE(book->vouchers.detail(eve, VoucherId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->vouchers.byCode(eve, u"V000001"_s).error().code, ErrorCode::Denied);
    QCOMPARE(book->vouchers.preview(eve, VoucherId{1}, {}).error().code, ErrorCode::Denied);
    QCOMPARE(book->domains.detail(eve, DomainId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->domains.byName(eve, u"durand.fr"_s).error().code, ErrorCode::Denied);
    QCOMPARE(book->domains.preview(eve, NewDomain()).error().code, ErrorCode::Denied);
    QCOMPARE(book->domains.preview(eve, NewMailbox()).error().code, ErrorCode::Denied);
    QCOMPARE(book->catalog.product(eve, ProductId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->catalog.plan(eve, PlanId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->subscriptions.detail(eve, SubscriptionId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->subscriptions.preview(eve, {}).error().code, ErrorCode::Denied);
    QCOMPARE(book->subscriptions.changeContext(eve, CustomerId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->subscriptions.subscriptionByCode(eve, u"S000001"_s).error().code, ErrorCode::Denied);
    QCOMPARE(book->catalog.planByCode(eve, u"P0001-1"_s).error().code, ErrorCode::Denied);
    QCOMPARE(book->invoices.detail(eve, InvoiceId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->invoices.idByNumber(eve, u"F-1"_s).error().code, ErrorCode::Denied);
    QCOMPARE(book->reports.statement(eve, CustomerId{1}, {QDate(2026, 3, 1), QDate(2026, 4, 1)}).error().code,
             ErrorCode::Denied);
    QCOMPARE(book->billing.summary(eve, BillingRunId{1}).error().code, ErrorCode::Denied);
    JobContext job;
    RunRequest request;
    request.until = QDate(2026, 3, 31);
    QCOMPARE(book->billing.review(eve, request, job).error().code, ErrorCode::Denied);
    QCOMPARE(book->billing.proposal(eve, request, CustomerId{1}).error().code, ErrorCode::Denied);
    QCOMPARE(book->backups.list(eve).error().code, ErrorCode::Denied);
    QCOMPARE(book->exports.list(eve, {}, {}, job).error().code, ErrorCode::Denied);
}

void TestPermissions::anOwnerMayRead() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    for (const Named& named : reads()) {
        const auto error = named.call(book.services, book.owner);
        QVERIFY2(!error, qPrintable(QLatin1StringView(named.name) % u": "_s % (error ? error->message : QString())));
    }
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
