#include "core/services/BillingFixture.h"
#include "core/services/ListOrders.h"
#include "storage/Migrator.h"
#include "storage/SummaryStore.h"

#include <random>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The summary tables say what the other tables say, whatever was written and in whatever order.
class TestSummaries : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void followEveryWrite_data();
    void followEveryWrite();
    void changeTogetherWithAPlansTax();
    void nothingIsKeptOfAWriteThatFailed();
    void twoWritersOfOneCustomerAddUp();
    void anAlteredRowIsNamedAndMadeAgain();
    void anOlderBookIsFilledWhenItMigrates();
};

namespace {

struct Balance {
    qint64 mrr = 0;
    qint64 subscriptions = 0;
    qint64 customers = 0;
    qint64 receivables = 0;
    qint64 overdue = 0;
    bool operator==(const Balance&) const = default;
};

/// The differences of all days until a day, as the summaries have them.
std::map<QString, Balance> fromSummaries(const DayTable& days, QDate day) {
    std::map<QString, Balance> all;
    for (const auto& [key, figures] : days) {
        Balance& balance = all[key.currency.code()];
        if (key.day < day)
            balance.overdue += figures[Measure::Due] - figures[Measure::SettledInTime];
        if (key.day > day)
            continue;
        balance.mrr += figures[Measure::NewMrr] + figures[Measure::ReturnedMrr] + figures[Measure::ExpansionMrr] +
                       figures[Measure::ContractionMrr] + figures[Measure::ChurnMrr];
        balance.subscriptions += figures[Measure::Subscriptions];
        balance.customers += figures[Measure::ActiveCustomers];
        balance.receivables += figures[Measure::Invoiced] - figures[Measure::Settled];
        balance.overdue -= figures[Measure::SettledLate];
    }
    std::erase_if(all, [](const auto& entry) { return entry.second == Balance{}; });
    return all;
}

/// The same from subscriptions, documents and allocations, by other queries than those that keep the summaries.
std::map<QString, Balance> fromBook(TestBook& book, QDate day) {
    std::map<QString, Balance> all;
    for (const auto& row : got(book->reports.mrr(book.owner, day))) {
        Balance& balance = all[row.currency.code()];
        balance.mrr = row.mrr.minor();
        balance.subscriptions = row.subscriptions;
        balance.customers = row.customers;
    }
    for (const Ageing& ageing : got(book->reports.ageing(book.owner, day))) {
        Balance& balance = all[ageing.currency.code()];
        balance.receivables = ageing.total.minor();
        balance.overdue = ageing.total.minor() - ageing.buckets[0].minor();
    }
    std::erase_if(all, [](const auto& entry) { return entry.second == Balance{}; });
    return all;
}

SummaryTables stored(Database& database) {
    return got(database.read([](Session& session) -> Result<SummaryTables> { return SummaryStore(session).stored(); }));
}

/// Lives some months at random: customers, subscriptions, their ends, runs, money, credit notes.
class Life {
public:
    Life(TestDatabase& database, quint32 seed) : fixture(database, QDate(2024, 1, 1)), m_random(seed) {
        struct Offer {
            const char* amount;
            IntervalUnit unit;
            BillingType billing;
            const char* currency;
        };
        static constexpr Offer offers[] = {
            {"19.99", IntervalUnit::Month, BillingType::Recurring, "EUR"},
            {"240.00", IntervalUnit::Year, BillingType::Recurring, "EUR"},
            {"7.50", IntervalUnit::Week, BillingType::Recurring, "EUR"},
            {"0.00", IntervalUnit::Month, BillingType::Recurring, "EUR"},
            {"99.00", IntervalUnit::Month, BillingType::OneOff, "EUR"},
            {"31.00", IntervalUnit::Month, BillingType::Recurring, "USD"},
        };
        for (const Offer& offer : offers)
            plans.push_back(fixture.book.plan(fixture.product, u"Plan %1"_s.arg(plans.size()),
                                              QString::fromLatin1(offer.amount), offer.unit, offer.billing,
                                              QString::fromLatin1(offer.currency)));
        plans.push_back(fixture.book.tierPlan(fixture.product, u"Tiers"_s, PricingModel::Graduated, u"2:9.99+3 *:4.5"_s,
                                              u"15"_s, u"49"_s));
    }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }
    QDate today() { return fixture.book->today(); }

    void step() {
        TestBook& book = fixture.book;
        switch (below(11)) {
        case 0: {
            Customer draft = TestBook::customerDraft(u"Customer %1"_s.arg(++m_customers));
            draft.currency = *Currency::fromCode(below(4) == 0 ? u"USD"_s : u"EUR"_s);
            customers.push_back(got(book->customers.save(book.owner, draft, TestBook::op())));
            break;
        }
        case 1:
        case 2: subscribe(); break;
        case 3: end(); break;
        case 10: alter(); break;
        case 4: book.clock->setDay(today().addDays(1 + below(40))); break;
        case 5: fixture.run(today()); break;
        case 6:
        case 7: settle(); break;
        case 8: below(5) == 0 ? merge() : settle(); break;
        default: credit(); break;
        }
    }

    BillingFixture fixture;
    std::vector<Plan> plans;
    std::vector<Customer> customers;
    std::vector<SubscriptionId> subscriptions;

private:
    /// Pauses, resumes, cancels, revokes or changes one; what may not be is refused.
    void alter() {
        if (subscriptions.empty())
            return;
        TestBook& book = fixture.book;
        auto& service = book->subscriptions;
        const SubscriptionId id = subscriptions[static_cast<size_t>(below(static_cast<int>(subscriptions.size())))];
        const Subscription s = got(service.detail(book.owner, id)).subscription;
        const QDate day = today().addDays(below(40) - 15);
        switch (below(5)) {
        case 0: (void)service.pause(book.owner, id, day, std::nullopt, s.version, TestBook::op()); break;
        case 1: (void)service.resume(book.owner, id, day, s.version, TestBook::op()); break;
        case 2: (void)service.cancel(book.owner, id, day, below(2) == 0, s.version, TestBook::op()); break;
        case 3: (void)service.revoke(book.owner, id, s.version, TestBook::op()); break;
        default: {
            const ChangeWish wish{.subscription = id,
                                  .version = s.version,
                                  .plan = plans[static_cast<size_t>(below(static_cast<int>(plans.size())))].id,
                                  .quantity = Quantity::fromInteger(1 + below(6)),
                                  .discount = {},
                                  .on = day,
                                  .timing = {}};
            if (const auto changed = service.change(book.owner, {&wish, 1}, TestBook::op()))
                subscriptions.push_back(changed->front());
        }
        }
        if (const auto next = got(service.detail(book.owner, id)).successor)
            subscriptions.push_back(next->id);
    }

    void subscribe() {
        if (customers.empty())
            return;
        TestBook& book = fixture.book;
        const Customer& customer = customers[static_cast<size_t>(below(static_cast<int>(customers.size())))];
        Subscription draft;
        draft.customerId = customer.id;
        const bool dollars = customer.currency.code() == u"USD"_s;
        draft.planId = plans[dollars ? 5 : static_cast<size_t>(below(5))].id;
        draft.quantity = Quantity::fromInteger(1 + below(3));
        draft.discount = Rate::fromMillionths(below(3) * 100'000);
        draft.startDate = today().addDays(below(60) - 30);
        draft.timing = below(3) == 0 ? BillingTiming::Arrears : BillingTiming::Advance;
        if (const auto made = book->subscriptions.create(book.owner, draft, TestBook::op()))
            subscriptions.push_back(made->id);
    }

    // What is refused (a day before what is billed, a one-off) is part of life.
    void end() {
        if (subscriptions.empty())
            return;
        TestBook& book = fixture.book;
        const SubscriptionId id = subscriptions[static_cast<size_t>(below(static_cast<int>(subscriptions.size())))];
        const auto detail = got(book->subscriptions.detail(book.owner, id));
        const auto day = below(4) == 0 ? std::nullopt : std::optional(today().addDays(below(90) - 20));
        static_cast<void>(
            book->subscriptions.setLastDay(book.owner, id, day, detail.subscription.version, TestBook::op()));
    }

    // One in two currencies is refused, as it should be; what was merged is not billed any more.
    void merge() {
        if (customers.size() < 2)
            return;
        TestBook& book = fixture.book;
        const auto into = static_cast<size_t>(below(static_cast<int>(customers.size())));
        const auto from = static_cast<size_t>(below(static_cast<int>(customers.size())));
        const Customer survivor = got(book->customers.customer(book.owner, customers[into].id));
        const Customer merged = got(book->customers.customer(book.owner, customers[from].id));
        if (book->customers.merge(book.owner,
                                  {.survivor = survivor, .merged = merged.id, .mergedVersion = merged.version},
                                  TestBook::op()))
            customers.erase(customers.begin() + static_cast<std::ptrdiff_t>(from));
    }

    qint64 someInvoice() {
        const qint64 count = fixture.book.number("SELECT COUNT(*) FROM invoice");
        return count == 0 ? 0 : 1 + below(static_cast<int>(count));
    }

    void settle() {
        TestBook& book = fixture.book;
        SettlementDraft draft;
        draft.invoiceId = InvoiceId{someInvoice()};
        draft.receivedOn = today().addDays(-below(30));
        static_cast<void>(book->payments.settle(book.owner, draft, TestBook::op()));
    }

    void credit() {
        TestBook& book = fixture.book;
        static_cast<void>(book->invoices.credit(book.owner, InvoiceId{someInvoice()}, u"Agreed"_s, TestBook::op()));
    }

    std::mt19937 m_random;
    int m_customers = 0;
};

/// The counts of the whole book, which come from indexes and summaries, are those of the rows that they stand for.
void countsAreThoseOfTheRows(TestBook& book) {
    const SubscriptionCounts counts = got(book->subscriptions.counts(book.owner));
    const auto listed = [&book](SubscriptionFilter::Tab tab, SubscriptionFilter::Highlight highlight) {
        SubscriptionFilter filter;
        filter.tab = tab;
        filter.highlight = highlight;
        return static_cast<qint64>(got(book->subscriptions.ids(book.owner, filter, {})).size());
    };
    using Tab = SubscriptionFilter::Tab;
    using Highlight = SubscriptionFilter::Highlight;
    QCOMPARE(counts.all, listed(Tab::All, Highlight::None));
    QCOMPARE(counts.current, listed(Tab::Current, Highlight::None));
    QCOMPARE(counts.oneOff, listed(Tab::OneOff, Highlight::None));
    QCOMPARE(counts.inactive, listed(Tab::Inactive, Highlight::None));
    QCOMPARE(counts.renewsSoon, listed(Tab::All, Highlight::RenewsSoon));
    QCOMPARE(counts.unassigned, listed(Tab::All, Highlight::Unassigned));
    QCOMPARE(counts.pastDue, listed(Tab::All, Highlight::PastDue));
    const BillingOutlook outlook = got(book->dashboards.billing(book.owner, Currency::eur()));
    InvoiceFilter open;
    open.status = InvoiceFilter::Status::ToCollect;
    InvoiceFilter overdue;
    overdue.status = InvoiceFilter::Status::Overdue;
    for (const auto& [filter, sum] : {std::pair{open, outlook.open}, std::pair{overdue, outlook.overdue}}) {
        qint64 due = 0;
        for (const auto& total : got(book->invoices.totals(book.owner, filter)).perCurrency)
            if (total.due.currency() == Currency::eur())
                due = total.due.minor();
        QCOMPARE(sum.amount, due);
    }
    // Each month of the renewals opens a list of as many rows.
    const RenewalOutlook renewals = got(book->dashboards.renewals(book.owner, Currency::eur()));
    const RenewalOutlook dollars = got(book->dashboards.renewals(book.owner, *Currency::fromCode(u"USD")));
    for (size_t i = 0; i < renewals.ahead.size(); ++i) {
        SubscriptionFilter filter;
        filter.tab = Tab::All;
        filter.highlight = Highlight::Renewals;
        if (i > 0)
            filter.dueFrom = renewals.ahead[i].month;
        filter.dueTo = renewals.ahead[i].month.addMonths(1).addDays(-1);
        QCOMPARE(renewals.ahead[i].subscriptions + dollars.ahead[i].subscriptions,
                 static_cast<qint64>(got(book->subscriptions.ids(book.owner, filter, {})).size()));
    }
}

/// What a bar of the dashboard opens adds up to that bar, line by line.
void movementsAreThoseOfTheBars(TestBook& book) {
    for (const QString& code : {u"EUR"_s, u"USD"_s}) {
        const Currency currency = *Currency::fromCode(code);
        const Dashboard board =
            got(book->dashboards.dashboard(book.owner, DashboardPeriod::LastTwelveMonths, currency));
        for (const MrrMonth& month : board.movements) {
            const MonthMovements moved =
                got(book->dashboards.movements(book.owner, currency, month.month, board.span.last));
            QCOMPARE(moved.sums[Measure::NewMrr], month.added);
            QCOMPARE(moved.sums[Measure::ReturnedMrr], month.returned);
            QCOMPARE(moved.sums[Measure::ExpansionMrr], month.expansion);
            QCOMPARE(moved.sums[Measure::ContractionMrr], month.contraction);
            QCOMPARE(moved.sums[Measure::ChurnMrr], month.churn);
            QCOMPARE(moved.movements, static_cast<qint64>(moved.rows.size()));
            DayFigures sums;
            for (const MovementRow& row : moved.rows) {
                sums.add(row.kind, row.amount.minor());
                QVERIFY(!row.causes.empty());
            }
            QVERIFY(sums == moved.sums);
        }
    }
}

/// Each customer's own figures, worked out from its rows, make those of the book when they are put together; and where
/// a customer has one workspace, they are those of the workspace.
void scopesMakeTheWhole(Database& database) {
    const SummaryTables whole = stored(database);
    SummaryTables sum;
    const auto read = database.read([&sum](Session& session) -> Result<> {
        struct Owner {
            CustomerId id;
            qint64 workspaces;
            WorkspaceId first;
        };
        std::vector<Owner> owners;
        {
            Cursor row = session.query("SELECT c.id, COUNT(w.id), COALESCE(MIN(w.id), 0) FROM customer c "
                                       "LEFT JOIN workspace w ON w.customer_id = c.id WHERE NOT EXISTS "
                                       "(SELECT 1 FROM merged_customer m WHERE m.customer_id = c.id) GROUP BY c.id");
            while (row.next())
                owners.push_back({row.id<CustomerId>(0), row.int64(1), row.id<WorkspaceId>(2)});
        }
        SummaryStore store(session);
        for (const Owner& owner : owners) {
            const SummaryTables own = store.computed({.customer = owner.id, .workspace = {}});
            for (const auto& [key, figures] : own.days)
                sum.days[key].add(figures);
            for (const auto& [key, figures] : own.charges) {
                sum.charges[key].subscriptions += figures.subscriptions;
                sum.charges[key].netMinor += figures.netMinor;
            }
            for (const auto& [key, payments] : own.delays)
                sum.delays[key] += payments;
            if (owner.workspaces != 1)
                continue;
            const SummaryTables place = store.computed({.customer = owner.id, .workspace = owner.first});
            [&] {
                QVERIFY(place.days == own.days);
                QVERIFY(place.charges == own.charges);
                QVERIFY(place.delays == own.delays);
            }();
        }
        return {};
    });
    QVERIFY(read.has_value());
    std::erase_if(sum.days, [](const auto& entry) { return entry.second.isZero(); });
    std::erase_if(sum.charges, [](const auto& entry) { return entry.second.isZero(); });
    QVERIFY(sum.days == whole.days);
    QVERIFY(sum.charges == whole.charges);
    QVERIFY(sum.delays == whole.delays);
}

} // namespace

void TestSummaries::followEveryWrite_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSummaries::followEveryWrite() {
    QFETCH(quint32, seed);
    QUITTANCE_TEST_DATABASE(db);
    const auto reader = db.another();
    Life life(db, seed);
    for (int round = 0; round < 12; ++round) {
        for (int i = 0; i < 15; ++i)
            life.step();
        QCOMPARE(life.fixture.firstFinding(Verification::Scope::Totals), QString());
        const DayTable days = stored(*reader).days;
        for (const int back : {0, 1, 7, 31, 60, 90, -30}) {
            const QDate day = life.today().addDays(-back);
            QVERIFY2(fromSummaries(days, day) == fromBook(life.fixture.book, day),
                     qPrintable(u"%1, day %2"_s.arg(round).arg(day.toString(Qt::ISODate))));
        }
        qint64 received = 0;
        qint64 open = 0;
        qint64 openInvoices = 0;
        for (const auto& [key, figures] : days) {
            received += figures[Measure::Received];
            open += figures[Measure::Open];
            openInvoices += figures[Measure::OpenInvoices];
        }
        TestBook& book = life.fixture.book;
        QCOMPARE(received, book.number("SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM payment"));
        QCOMPARE(openInvoices, book.number("SELECT COUNT(*) FROM open_item"));
        QCOMPARE(open, book.number("SELECT CAST(COALESCE(SUM(i.gross_minor), 0) AS BIGINT) FROM open_item o "
                                   "JOIN invoice i ON i.id = o.invoice_id"));
        countsAreThoseOfTheRows(book);
        if (round % 4 == 3) {
            listsAreInOrder(book);
            movementsAreThoseOfTheBars(book);
            scopesMakeTheWhole(*reader);
        }
        qint64 planned = 0;
        for (const auto& [key, figures] : stored(*reader).charges)
            planned += key.repeats() ? figures.subscriptions : 0;
        QCOMPARE(planned, book.number("SELECT COUNT(*) FROM subscription s JOIN plan ON plan.id = s.plan_id "
                                      "WHERE s.next_due IS NOT NULL AND s.last_day IS NULL "
                                      "AND plan.billing = 'recurring'"));
    }
    QVERIFY(life.fixture.book.number("SELECT COUNT(*) FROM allocation") > 5);
    QCOMPARE(life.fixture.firstFinding(), QString());
}

void TestSummaries::changeTogetherWithAPlansTax() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    TestBook& book = fixture.book;
    const Customer customer = book.customer(u"Dupont"_s);
    Plan plan;
    plan.productId = fixture.product.id;
    plan.nameFr = plan.nameEn = u"Tax included"_s;
    Price price = TestBook::price({}, u"120.00"_s, {2020, 1, 1});
    price.taxIncluded = true;
    plan = got(book->catalog.savePlan(book.owner, plan, price, TestBook::op()));
    book.subscription(customer, plan, {2026, 1, 10});
    QCOMPARE(got(book->reports.mrr(book.owner, {2026, 1, 31})).front().mrr.toString(), u"100.00"_s);
    plan.vatRate = Rate::fromMillionths(100'000);
    got(book->catalog.savePlan(book.owner, plan, {}, TestBook::op()));
    QCOMPARE(got(book->reports.mrr(book.owner, {2026, 1, 31})).front().mrr.toString(), u"109.09"_s);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestSummaries::nothingIsKeptOfAWriteThatFailed() {
    QUITTANCE_TEST_DATABASE(db);
    const auto reader = db.another();
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    const auto before = stored(*reader);
    RecordingJob job;
    const ImportFile file = got(ImportRun::inspect(ImportKind::Subscriptions, u"s.csv"_s,
                                                   "code;customer_code;plan_code;start_date\n"
                                                   "S1;C00001;HOST-1;2026-01-05\nS2;nobody;HOST-1;2026-01-05\n"));
    const ImportRequest request{
        .kind = ImportKind::Subscriptions, .file = file, .dryRun = true, .operation = OperationId::create()};
    QVERIFY(got(fixture.book->imports.run(fixture.book.owner, request, job)).rejected > 0);
    const auto after = stored(*reader);
    QVERIFY(after.days == before.days);
    QVERIFY(after.charges == before.charges);
}

// Two people at two desks subscribe the same new customer: one of them brought the customer in, not both.
void TestSummaries::twoWritersOfOneCustomerAddUp() {
    QUITTANCE_TEST_DATABASE(db);
    const auto reader = db.another();
    auto other = db.another();
    BillingFixture fixture(db);
    const auto clock = fixture.book.clock;
    Services desk(std::move(other), clock);
    const Customer customer = fixture.book.customer(u"Dupont"_s);
    const auto subscribe = [&](Services& services) {
        Subscription draft;
        draft.customerId = customer.id;
        draft.planId = fixture.monthly.id;
        draft.startDate = QDate(2026, 1, 10);
        got(services.subscriptions.create(fixture.book.owner, draft, OperationId::create()));
    };
    for (int i = 0; i < 3; ++i) {
        subscribe(fixture.book.services);
        subscribe(desk);
    }
    DayFigures day = stored(*reader).days[{Currency::eur(), {2026, 1, 10}}];
    QCOMPARE(day[Measure::NewPayers], 1);
    QCOMPARE(day[Measure::ActiveCustomers], 1);
    QCOMPARE(day[Measure::Subscriptions], 6);
    QCOMPARE(day[Measure::NewMrr], 12'000);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestSummaries::anAlteredRowIsNamedAndMadeAgain() {
    QUITTANCE_TEST_DATABASE(db);
    BillingFixture fixture(db);
    fixture.addCustomer(1);
    fixture.run({2026, 1, 31});
    QCOMPARE(fixture.firstFinding(), QString());
    fixture.book.run("UPDATE summary_day SET new_mrr = new_mrr + 1 WHERE new_mrr <> 0");
    for (const auto scope : {Verification::Scope::All, Verification::Scope::Totals, Verification::Scope::Storage})
        QVERIFY2(fixture.firstFinding(scope).startsWith(u"summaries | summary_day EUR 2026-01-10 | new_mrr"_s),
                 qPrintable(fixture.firstFinding(scope)));
    fixture.book.run("DELETE FROM summary_charge");
    fixture.book.run("DELETE FROM summary_delay");
    fixture.book.run("DELETE FROM customer_sums");
    fixture.book.run("INSERT INTO invoice_paid (invoice_id, paid_minor) VALUES (1, 5)");
    got(fixture.book->reports.rebuildSummaries(fixture.book.owner, TestBook::op()));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestSummaries::anOlderBookIsFilledWhenItMigrates() {
    QUITTANCE_TEST_DATABASE(db);
    const auto reader = db.another();
    BillingFixture fixture(db);
    for (int i = 1; i <= 3; ++i)
        fixture.addCustomer(i);
    fixture.run({2026, 1, 31});
    got(fixture.book->payments.settle(
        fixture.book.owner, {.invoiceId = InvoiceId{1}, .receivedOn = {2026, 1, 31}, .reference = {}}, TestBook::op()));
    const qint64 open = fixture.book.number("SELECT CAST(SUM(open_minor) AS BIGINT) FROM open_item");
    const qint64 paid = fixture.book.number("SELECT paid_minor FROM invoice_paid");
    QVERIFY(open > 0 && paid > 0);
    const SummaryTables before = stored(*reader);
    QVERIFY(!before.days.empty());
    // As the first version left it: without these tables.
    reader->connection().execute(db.isServer() ? "DROP TRIGGER schema_version_no_change ON schema_version"
                                               : "DROP TRIGGER schema_version_no_delete");
    reader->connection().execute(
        "DELETE FROM schema_version WHERE number > 1; DROP TABLE summary_day; "
        "DROP TABLE bundle_member; DROP TABLE bundle_product; DROP TABLE terms_acceptance; DROP TABLE terms; "
        "ALTER TABLE customer DROP COLUMN changes_allowed; "
        "DROP TABLE summary_charge; DROP TABLE summary_delay; DROP TABLE customer_tag; "
        "DROP TABLE customer_note; DROP TABLE merged_customer; DROP TABLE todo_snooze; "
        "DROP INDEX customer_by_vat_number; DROP INDEX customer_by_siren; "
        "DROP INDEX customer_by_email; DROP INDEX subscription_unassigned; "
        "DROP INDEX subscription_by_last_day; DROP INDEX payment_by_date; "
        "DROP INDEX payment_by_amount; DROP INDEX payment_by_method; DROP INDEX payment_by_reference; "
        "DROP INDEX invoice_by_due_date; DROP INDEX invoice_by_total; "
        "ALTER TABLE price DROP COLUMN tiers; ALTER TABLE price DROP COLUMN package_size; "
        "ALTER TABLE price DROP COLUMN minimum; ALTER TABLE price DROP COLUMN setup_fee; "
        "DROP TABLE cancellation_request; DROP TABLE pending_charge; DROP INDEX subscription_successor; "
        "DROP INDEX subscription_pending; DROP INDEX subscription_replaced; DROP INDEX subscription_not_due; "
        "DROP INDEX subscription_by_customer; DROP INDEX subscription_trial; DROP INDEX subscription_term; "
        "CREATE INDEX subscription_by_customer ON subscription (customer_id); "
        "ALTER TABLE subscription DROP COLUMN trial_start; "
        "ALTER TABLE subscription DROP COLUMN end_kind; "
        "ALTER TABLE subscription DROP COLUMN resumes_on; "
        "ALTER TABLE subscription DROP COLUMN predecessor_id; "
        "ALTER TABLE subscription DROP COLUMN pending_due; "
        "ALTER TABLE subscription DROP COLUMN term_months; "
        "ALTER TABLE subscription DROP COLUMN term_from; "
        "ALTER TABLE subscription DROP COLUMN notice_days; "
        "ALTER TABLE subscription DROP COLUMN auto_renews; "
        "DROP TABLE mailbox; DROP TABLE domain; DROP TABLE voucher; DROP TABLE voucher_offer; "
        "DROP INDEX subscription_by_promotion; "
        "ALTER TABLE subscription DROP COLUMN promotion_id; "
        "ALTER TABLE subscription DROP COLUMN promotion_use_id; "
        "ALTER TABLE subscription DROP COLUMN promotion_code; "
        "ALTER TABLE subscription DROP COLUMN promotion_rate; "
        "ALTER TABLE subscription DROP COLUMN promotion_amount; "
        "ALTER TABLE subscription DROP COLUMN promotion_from; "
        "ALTER TABLE subscription DROP COLUMN promotion_until; "
        "DROP TABLE promotion_use; DROP TABLE promotion_plan; DROP TABLE promotion_amount; DROP TABLE promotion; "
        "ALTER TABLE plan DROP COLUMN upgrade_timing; "
        "ALTER TABLE plan DROP COLUMN downgrade_timing; "
        "DROP TABLE licence_count; DROP TABLE seat_entry; DROP TABLE workspace_member; DROP TABLE team; "
        "ALTER TABLE plan DROP COLUMN counting; "
        "DROP TABLE customer_sums; DROP TABLE invoice_paid; DROP TABLE main_site; "
        "ALTER TABLE open_item DROP COLUMN open_minor");
    const auto older = db.another();
    QVERIFY(older->status().needsMigration());
    QUITTANCE_VERIFY_OK(older->migrate());
    const SummaryTables after = stored(*older);
    QVERIFY(after.days == before.days);
    QVERIFY(after.charges == before.charges);
    QVERIFY(after.delays == before.delays);
    QVERIFY(after.customers == before.customers);
    QCOMPARE(fixture.book.number("SELECT CAST(SUM(open_minor) AS BIGINT) FROM open_item"), open);
    QCOMPARE(fixture.book.number("SELECT paid_minor FROM invoice_paid"), paid);
    QCOMPARE(fixture.firstFinding(), QString());
}

QTEST_GUILESS_MAIN(TestSummaries)
#include "tst_summaries.moc"
