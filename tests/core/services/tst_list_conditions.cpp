#include "core/services/BillingFixture.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The advanced filters of the lists: each kind of condition, on both databases; counts and totals follow.
class TestListConditions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void narrowDocuments();
    void narrowCustomers();
    void narrowSubscriptions();
    void narrowPlans();
    void everyColumnCanBeAsked();
};

namespace {

using Contains = ListCondition::Contains;
using OneOf = ListCondition::OneOf;
using Dates = ListCondition::Dates;
using Range = ListCondition::Range;

template <typename Column>
ListCondition on(Column column, ListCondition::Test test) {
    return {.column = static_cast<int>(column), .test = std::move(test)};
}

Range range(std::optional<qint64> from, std::optional<qint64> to) {
    return {from ? std::optional(*from * 1'000'000) : std::nullopt, to ? std::optional(*to * 1'000'000) : std::nullopt};
}

/// Three customers billed in January, the third in dinars of three decimals; one invoice of February is credited.
struct Filtered : BillingFixture {
    explicit Filtered(TestDatabase& db) : BillingFixture(db) {
        for (int i = 1; i <= 2; ++i)
            addCustomer(i);
        Customer abroad = TestBook::customerDraft(u"Épicerie Çelik"_s);
        abroad.address.country = u"TN"_s;
        abroad.address.city = u"Tunis"_s;
        abroad.currency = *Currency::fromCode(u"TND");
        abroad = got(book->customers.save(book.owner, abroad, TestBook::op()));
        const Plan dinars =
            book.plan(product, u"Dinar"_s, u"100.555"_s, IntervalUnit::Month, BillingType::Recurring, u"TND"_s);
        Subscription draft;
        draft.customerId = abroad.id;
        draft.planId = dinars.id;
        draft.startDate = QDate(2026, 1, 20);
        draft.discount = Rate::fromMillionths(100'000);
        draft.quantity = Quantity::fromInteger(3);
        draft.collectionMethod = CollectionMethod::Card;
        got(book->subscriptions.create(book.owner, draft, TestBook::op()));
        run({2026, 1, 31});
        book.clock->setDay({2026, 2, 28});
        run({2026, 2, 28});
        got(book->invoices.credit(book.owner, InvoiceId{1}, u"Wrong"_s, TestBook::op()));
        book.clock->setDay({2026, 4, 20});
    }
    qint64 documents(std::vector<ListCondition> conditions) {
        InvoiceFilter filter;
        filter.conditions = std::move(conditions);
        const auto ids = got(book->invoices.ids(book.owner, filter, {InvoiceColumn::Number, false}));
        const auto size = static_cast<qint64>(ids.size());
        if (got(book->invoices.counts(book.owner, filter)).all != size ||
            got(book->invoices.totals(book.owner, filter)).rows != size)
            qFatal("list, counts and totals differ");
        return size;
    }
    qint64 customers(std::vector<ListCondition> conditions) {
        CustomerFilter filter;
        filter.conditions = std::move(conditions);
        const auto ids = got(book->customers.ids(book.owner, filter, {CustomerColumn::Name, false}));
        const auto size = static_cast<qint64>(ids.size());
        if (got(book->customers.counts(book.owner, filter)).all != size)
            qFatal("list and counts differ");
        std::map<Currency, std::pair<Money, Money>> sums;
        for (const CustomerRow& row : got(book->customers.rows(book.owner, ids))) {
            const Money none = Money::zero(row.due.currency());
            auto& sum = sums.try_emplace(row.due.currency(), none, none).first->second;
            sum.first += row.mrr;
            sum.second += row.due;
        }
        const CustomerTotals totals = got(book->customers.totals(book.owner, filter));
        if (totals.rows != size || totals.perCurrency.size() != sums.size())
            qFatal("list and totals differ");
        for (const auto& total : totals.perCurrency)
            if (std::pair(total.mrr, total.due) != sums.at(total.due.currency()))
                qFatal("the totals are not the sums of the rows");
        return size;
    }
    qint64 subscriptions(std::vector<ListCondition> conditions, SubscriptionColumn sort = SubscriptionColumn::Code) {
        SubscriptionFilter filter;
        filter.tab = SubscriptionFilter::Tab::All;
        filter.conditions = std::move(conditions);
        const auto ids = got(book->subscriptions.ids(book.owner, filter, {sort, false}));
        const auto size = static_cast<qint64>(ids.size());
        if (got(book->subscriptions.counts(book.owner, filter)).all != size)
            qFatal("list and counts differ");
        std::map<Currency, Money> sums;
        for (const SubscriptionRow& row : got(book->subscriptions.rows(book.owner, ids)))
            if (row.status == SubscriptionStatus::Active || row.status == SubscriptionStatus::Ending)
                sums.try_emplace(row.currency, Money::zero(row.currency)).first->second += row.mrr;
        const SubscriptionTotals totals = got(book->subscriptions.totals(book.owner, filter));
        if (totals.rows != size || totals.mrr.size() != sums.size())
            qFatal("list and totals differ");
        for (const Money& mrr : totals.mrr)
            if (mrr != sums.at(mrr.currency()))
                qFatal("the totals are not the sums of the rows");
        return size;
    }
    qint64 plans(std::vector<ListCondition> conditions) {
        PlanFilter filter;
        filter.status = PlanFilter::Status::All;
        filter.conditions = std::move(conditions);
        const auto ids = got(book->catalog.ids(book.owner, filter, {PlanColumn::Code, false}));
        const auto size = static_cast<qint64>(ids.size());
        if (got(book->catalog.counts(book.owner, filter)).all != size)
            qFatal("list and counts differ");
        return size;
    }
};

} // namespace

void TestListConditions::narrowDocuments() {
    QUITTANCE_TEST_DATABASE(db);
    Filtered book(db);
    using Key = InvoiceColumn;
    const qint64 all = book.documents({});
    QVERIFY(all >= 6);
    QCOMPARE(book.documents({on(Key::Number, Contains{u"f-2026 0000"_s})}), all - 1);
    QCOMPARE(book.documents({on(Key::Number, Contains{u"100%_\\"_s})}), 0);
    QCOMPARE(book.documents({on(Key::Customer, Contains{u"celik epicerie"_s})}), 2);
    QCOMPARE(book.documents({on(Key::Currency, OneOf{{u"TND"_s}})}), 2);
    QCOMPARE(book.documents({on(Key::Currency, OneOf{{u"TND"_s, u"EUR"_s}})}), all);
    QCOMPARE(book.documents({on(Key::Kind, OneOf{{u"credit_note"_s}})}), 1);
    // Both days belong to it.
    QCOMPARE(book.documents({on(Key::IssueDate, Dates{QDate(2026, 1, 31), QDate(2026, 1, 31)})}), 3);
    QCOMPARE(book.documents({on(Key::IssueDate, Dates{QDate(2026, 2, 1), {}})}), all - 3);
    QCOMPARE(book.documents({on(Key::IssueDate, Dates{{}, QDate(2026, 1, 30)})}), 0);
    // 24.00 with VAT; the dinars count in dinars. Credit notes are below zero.
    QCOMPARE(book.documents({on(Key::Gross, range(24, 24))}), 4);
    QCOMPARE(book.documents({on(Key::Gross, range(25, {}))}), 2);
    QCOMPARE(book.documents({on(Key::Gross, range({}, 0))}), 1);
    QCOMPARE(book.documents({on(Key::Gross, Range{23'995'000, 24'004'000})}), 4); // between two cents, inwards
    QCOMPARE(book.documents({on(Key::Gross, Range{24'001'000, 24'009'000})}), 0);
    QCOMPARE(book.documents({on(Key::Status, OneOf{{u"credited"_s, u"credit_note"_s}})}), 2);
    QCOMPARE(book.documents({on(Key::Status, OneOf{{u"overdue"_s}})}), all - 2);
    QCOMPARE(book.documents({on(Key::Status, OneOf{{u"overdue"_s, u"credited"_s, u"no such"_s}})}), all - 1);
    // Together.
    QCOMPARE(book.documents({on(Key::Currency, OneOf{{u"EUR"_s}}), on(Key::Status, OneOf{{u"overdue"_s}}),
                             on(Key::IssueDate, Dates{QDate(2026, 2, 1), QDate(2026, 2, 28)})}),
             2);
    // A test that does not fit its column asks for nothing.
    QCOMPARE(book.documents({on(Key::Gross, Contains{u"x"_s}), on(Key::Number, range(1, 2))}), all);
}

void TestListConditions::narrowCustomers() {
    QUITTANCE_TEST_DATABASE(db);
    Filtered book(db);
    using Key = CustomerColumn;
    QCOMPARE(book.customers({}), 3);
    QCOMPARE(book.customers({on(Key::Name, Contains{u"çelik"_s})}), 1);
    QCOMPARE(book.customers({on(Key::City, Contains{u"TUNIS"_s})}), 1);
    QCOMPARE(book.customers({on(Key::Country, OneOf{{u"FR"_s}})}), 2);
    QCOMPARE(book.customers({on(Key::Country, OneOf{{u"FR"_s, u"TN"_s, u"IT"_s}})}), 3);
    QStringList many{u"TN"_s};
    for (int i = 0; i < 300; ++i)
        many.prepend(QString::number(i));
    QCOMPARE(book.customers({on(Key::Country, OneOf{many})}), 1); // the last one counts, too
    QCOMPARE(book.customers({on(Key::Mrr, range(20, 20))}), 2);
    QCOMPARE(book.customers({on(Key::Mrr, Range{271'499'000, 271'499'000})}), 1); // 3 × 100.555 less 10 %, rounded
    QCOMPARE(book.customers({on(Key::Due, range(1, {}))}), 3);
    QCOMPARE(book.customers({on(Key::ActiveSubscriptions, range(1, 1))}), 3);
    QCOMPARE(book.customers({on(Key::ActiveSubscriptions, range(2, {}))}), 0);
    QCOMPARE(book.customers({on(Key::Status, OneOf{{u"overdue"_s}})}), 3);
    QCOMPARE(book.customers({on(Key::Status, OneOf{{u"active"_s, u"without"_s}})}), 0);
    got(book.book->customers.save(book.book.owner, TestBook::customerDraft(u"Nothing yet"_s), TestBook::op()));
    QCOMPARE(book.customers({on(Key::Status, OneOf{{u"active"_s, u"without"_s}})}), 1);
    QCOMPARE(book.customers({on(Key::Status, OneOf{{u"overdue"_s, u"without"_s}})}), 4);
}

void TestListConditions::narrowSubscriptions() {
    QUITTANCE_TEST_DATABASE(db);
    Filtered book(db);
    using Key = SubscriptionColumn;
    QCOMPARE(book.subscriptions({}), 3);
    QCOMPARE(book.subscriptions({on(Key::Customer, Contains{u"celik"_s})}), 1);
    QCOMPARE(book.subscriptions({on(Key::Customer, Contains{u"celik"_s})}, Key::Customer), 1);
    QCOMPARE(book.subscriptions({on(Key::Method, OneOf{{u"card"_s}})}), 1);
    QCOMPARE(book.subscriptions({on(Key::Method, OneOf{{u"card"_s, u"transfer"_s}})}), 3);
    QCOMPARE(book.subscriptions({on(Key::Discount, Range{100'000, 100'000})}), 1);
    QCOMPARE(book.subscriptions({on(Key::Units, range(2, 5))}), 1);
    QCOMPARE(book.subscriptions({on(Key::StartDate, Dates{QDate(2026, 1, 11), {}})}), 1);
    QCOMPARE(book.subscriptions({on(Key::LastDay, Dates{{}, QDate(2030, 1, 1)})}), 0);
    QCOMPARE(book.subscriptions({on(Key::Price, Range{100'555'000, {}})}), 1);
    QCOMPARE(book.subscriptions({on(Key::Mrr, range(20, 20))}), 2);
    QCOMPARE(book.subscriptions({on(Key::Product, Contains{u"hosting"_s})}), 3);
    // What is shown as its state is what is filtered by.
    SubscriptionFilter every;
    every.tab = SubscriptionFilter::Tab::All;
    const auto all = got(book.book->subscriptions.ids(book.book.owner, every, {Key::Code, false}));
    const Subscription first =
        got(book.book->subscriptions.detail(book.book.owner, SubscriptionId{all.front()})).subscription;
    got(book.book->subscriptions.cancel(book.book.owner, first.id, {2026, 5, 31}, true, first.version, TestBook::op()));
    Subscription later;
    later.customerId = first.customerId;
    later.planId = first.planId;
    later.startDate = QDate(2026, 6, 1);
    got(book.book->subscriptions.create(book.book.owner, later, TestBook::op()));
    QCOMPARE(book.subscriptions({on(Key::Status, OneOf{{u"past_due"_s}})}), 3);
    book.book.clock->setDay({2026, 2, 28}); // nothing is overdue
    QCOMPARE(book.subscriptions({on(Key::Status, OneOf{{u"past_due"_s}})}), 0);
    QCOMPARE(book.subscriptions({on(Key::Status, OneOf{{u"active"_s}})}), 2);
    QCOMPARE(book.subscriptions({on(Key::Status, OneOf{{u"ending"_s}})}), 1);
    QCOMPARE(book.subscriptions({on(Key::Status, OneOf{{u"ending"_s, u"scheduled"_s}})}), 2);
    for (const QDate day : {QDate(2026, 4, 20), QDate(2026, 6, 20)}) {
        book.book.clock->setDay(day);
        QCOMPARE(book.subscriptions({}), 4);
        std::map<QString, qint64> shown;
        const auto now = got(book.book->subscriptions.ids(book.book.owner, every, {Key::Status, false}));
        for (const SubscriptionRow& row : got(book.book->subscriptions.rows(book.book.owner, now)))
            ++shown[row.pastDue ? u"past_due"_s : toString(row.status)];
        for (const auto& [status, count] : shown)
            QCOMPARE(book.subscriptions({on(Key::Status, OneOf{{status}})}), count);
    }
}

void TestListConditions::narrowPlans() {
    QUITTANCE_TEST_DATABASE(db);
    Filtered book(db);
    using Key = PlanColumn;
    QCOMPARE(book.plans({}), 2);
    QCOMPARE(book.plans({on(Key::Product, Contains{u"dinar"_s})}), 1);
    QCOMPARE(book.plans({on(Key::Price, range(50, {}))}), 1);
    QCOMPARE(book.plans({on(Key::Vat, Range{200'000, 200'000})}), 2);
    QCOMPARE(book.plans({on(Key::Subscriptions, range(2, {}))}), 1);
    QCOMPARE(book.plans({on(Key::Billing, OneOf{{u"month"_s}})}), 2);
}

void TestListConditions::everyColumnCanBeAsked() {
    QUITTANCE_TEST_DATABASE(db);
    Filtered book(db);
    const std::vector<ListCondition::Test> tests{Contains{u"a"_s}, OneOf{{u"a"_s, u"b"_s}},
                                                 Dates{QDate(2026, 1, 1), QDate(2026, 12, 31)}, range(0, 1'000'000)};
    for (const ListCondition::Test& test : tests) {
        for (int column = 0; column <= static_cast<int>(InvoiceColumn::Currency); ++column)
            QVERIFY(book.documents({{column, test}}) >= 0);
        for (int column = 0; column <= static_cast<int>(CustomerColumn::Kind); ++column)
            QVERIFY(book.customers({{column, test}}) >= 0);
        for (int column = 0; column <= static_cast<int>(SubscriptionColumn::Currency); ++column)
            QVERIFY(book.subscriptions({{column, test}}) >= 0);
        for (int column = 0; column <= static_cast<int>(PlanColumn::ProductCode); ++column)
            QVERIFY(book.plans({{column, test}}) >= 0);
    }
}

QTEST_GUILESS_MAIN(TestListConditions)
#include "tst_list_conditions.moc"
