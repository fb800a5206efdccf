#include "core/services/BillingFixture.h"

#include <QElapsedTimer>

#include <random>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What an invoice says of a line, without the number that it will have.
QString textOf(const QString& description, const Period& period, Quantity quantity, UnitPrice unitPrice,
               UnitPrice listPrice, Rate discount, DayShare share, Money net, VatCategory category, Rate vatRate) {
    return u"%1 | %2 %3 | %4 × %5 (%6, %7) %8/%9"_s.arg(
               description, period.start.toString(Qt::ISODate), period.end.toString(Qt::ISODate),
               millionthsToString(quantity.millionths()), millionthsToString(unitPrice.millionths()),
               millionthsToString(listPrice.millionths()), percentToString(discount), QString::number(share.used),
               QString::number(share.total)) +
           u" = %1 | %2 %3"_s.arg(net.toString(), toString(category), percentToString(vatRate));
}

QStringList textsOf(const ProposedInvoice& invoice) {
    QStringList texts;
    for (const ProposedLine& line : invoice.lines)
        texts.append(textOf(line.description, line.period, line.quantity, line.netUnitPrice, line.listPrice,
                            line.discount, line.share, line.net, line.tax.category, line.tax.rate));
    return texts << invoice.totals.net.toString() << invoice.totals.vat.toString() << invoice.totals.gross.toString();
}

QStringList textsOf(const Invoice& invoice) {
    QStringList texts;
    for (const InvoiceLine& line : invoice.lines)
        texts.append(textOf(line.description, line.period, line.quantity, line.unitPrice, line.listPrice, line.discount,
                            {line.daysUsed, line.daysTotal}, line.net, line.vatCategory, line.vatRate));
    return texts << invoice.net.toString() << invoice.vatTotal.toString() << invoice.gross.toString();
}

/// A customer with several subscriptions of all kinds of plans, to whom anything happens.
class Customers {
public:
    Customers(TestDatabase& database, quint32 seed) : fixture(database, QDate(2024, 1, 31)), m_random(seed) {
        TestBook& book = fixture.book;
        customer = book.customer(u"Atelier Nuñez"_s);
        const auto add = [&](Plan plan) { plans.push_back(std::move(plan)); };
        add(fixture.monthly);
        add(book.plan(fixture.product, u"Odd"_s, u"33.333333"_s));
        add(book.plan(fixture.product, u"Weekly"_s, u"7.77"_s, IntervalUnit::Week));
        add(book.plan(fixture.product, u"Yearly"_s, u"215.99"_s, IntervalUnit::Year));
        add(book.tierPlan(fixture.product, u"Graduated"_s, PricingModel::Graduated, u"2:9.99+3 5:7.123456 *:4.5"_s,
                          u"15"_s, u"49"_s));
        add(book.tierPlan(fixture.product, u"Volume"_s, PricingModel::Volume, u"3:9.99 *:4.5+1.11"_s));
        Plan reduced;
        reduced.productId = fixture.product.id;
        reduced.nameEn = u"With VAT"_s;
        reduced.vatRate = Rate::fromMillionths(55'000);
        Price withTax = TestBook::price({}, u"19.99"_s, QDate(2020, 1, 1));
        withTax.taxIncluded = true;
        add(got(book->catalog.savePlan(book.owner, reduced, withTax, TestBook::op())));
        const auto code = [&](const QString& text, int percent, PromotionDuration duration, std::vector<PlanId> only) {
            Promotion promotion{.code = text, .duration = duration, .periods = 3, .plans = std::move(only)};
            if (percent > 0)
                promotion.rate = Rate::fromMillionths(percent * 10'000);
            else
                promotion.amounts = {Money::fromMinor(750, Currency::eur())};
            promotion.oncePerCustomer = false;
            got(book->promotions.save(book.owner, promotion, TestBook::op()));
            codes.append(text);
        };
        code(u"ONCE"_s, 33, PromotionDuration::Once, {});
        code(u"FEW"_s, 15, PromotionDuration::Periods, {plans[0].id, plans[1].id, plans[6].id});
        code(u"GOOD"_s, 5, PromotionDuration::Forever, {plans[0].id, plans[4].id});
        code(u"EUROS"_s, 0, PromotionDuration::Periods, {});
    }
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

    void subscribe() {
        TestBook& book = fixture.book;
        Subscription draft;
        draft.customerId = customer.id;
        draft.planId = plans[static_cast<size_t>(below(static_cast<int>(plans.size())))].id;
        draft.startDate = book->today().addDays(below(20) - 10);
        draft.quantity = Quantity::fromInteger(1 + below(8));
        draft.timing = below(5) == 0 ? BillingTiming::Arrears : BillingTiming::Advance;
        if (below(3) == 0)
            draft.discount = Rate::fromMillionths(below(900'000));
        subscriptions.push_back(got(book->subscriptions.create(book.owner, draft, TestBook::op())).id);
    }
    ChangeWish wish() {
        TestBook& book = fixture.book;
        ChangeWish wish{.subscription =
                            subscriptions[static_cast<size_t>(below(static_cast<int>(subscriptions.size())))],
                        .plan = {},
                        .quantity = {},
                        .discount = {},
                        .on = {},
                        .timing = {}};
        wish.version = got(book->subscriptions.detail(book.owner, wish.subscription)).subscription.version;
        if (below(2) == 0)
            wish.plan = plans[static_cast<size_t>(below(static_cast<int>(plans.size())))].id;
        if (below(2) == 0)
            wish.quantity = Quantity::fromInteger(1 + below(12));
        if (below(4) == 0)
            wish.discount = Rate::fromMillionths(below(900'000));
        if (below(3) == 0)
            wish.on = book->today().addDays(-below(45)); // back-dated, over a boundary now and then
        if (below(2) == 0)
            wish.timing = static_cast<ChangeTiming>(below(3));
        if (below(4) == 0)
            wish.promotionCode = codes[below(static_cast<int>(codes.size()))];
        return wish;
    }

    /// Anything that can happen to a subscription, on a day about now.
    LifeWish life() {
        LifeWish wish{.subscription = subscriptions[static_cast<size_t>(below(static_cast<int>(subscriptions.size())))],
                      .kind = static_cast<LifeWish::Kind>(below(6)),
                      .day = fixture.book->today().addDays(below(70) - 30),
                      .resumesOn = {},
                      .unused = static_cast<UnusedDays>(below(3))};
        if (below(2) == 0)
            wish.resumesOn = wish.day.addDays(below(40));
        return wish;
    }

    BillingFixture fixture;
    Customer customer;
    std::vector<Plan> plans;
    QStringList codes;
    std::vector<SubscriptionId> subscriptions;

private:
    std::mt19937 m_random;
};

} // namespace

/// What is shown before a change is exactly what the next run issues after it.
class TestChangePreview : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void previewIsTheInvoice_data();
    void previewIsTheInvoice();
    void previewOfALifeIsTheInvoice_data() { previewIsTheInvoice_data(); }
    void previewOfALifeIsTheInvoice();
    void previewOfARegroupingIsTheInvoice_data() { previewIsTheInvoice_data(); }
    void previewOfARegroupingIsTheInvoice();
    void readsNothingAndIsQuick();
};

void TestChangePreview::previewIsTheInvoice_data() {
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestChangePreview::previewIsTheInvoice() {
    QUITTANCE_TEST_DATABASE(db);
    QFETCH(const quint32, seed);
    Customers book(db, seed);
    auto& service = book.fixture.book->subscriptions;
    const Actor& owner = book.fixture.book.owner;
    for (int i = 0; i < 4; ++i)
        book.subscribe();
    int changed = 0;
    int compared = 0;
    for (int round = 0; changed < 60 && round < 200; ++round) {
        if (round % 3 == 0)
            book.fixture.run(book.fixture.book->today());
        if (round % 5 == 4)
            book.fixture.book.clock->setDay(book.fixture.book->today().addDays(1 + book.below(25)));
        if (round % 20 == 19)
            book.subscribe();
        std::vector<ChangeWish> wishes{book.wish()};
        if (const ChangeWish second = book.wish(); second.subscription != wishes.front().subscription)
            wishes.push_back(second);
        const ChangeContext context = got(service.changeContext(owner, book.customer.id));
        const auto preview = previewChange(context, wishes);
        const auto done = service.change(owner, wishes, TestBook::op());
        QCOMPARE(done.has_value(), preview.has_value());
        if (!preview) {
            QCOMPARE(done.error().field, preview.error().field);
            continue;
        }
        ++changed;
        for (size_t i = 0; i < done->size(); ++i) {
            std::ranges::replace(book.subscriptions, wishes[i].subscription, (*done)[i]);
            QCOMPARE(got(service.detail(owner, (*done)[i])).mrr.isZero() ? Money::zero(Currency::eur())
                                                                         : preview->items[i].mrrAfter,
                     got(service.detail(owner, (*done)[i])).mrr);
        }
        const RunSummary summary = book.fixture.run(book.fixture.book->today());
        QVERIFY(summary.failures.empty());
        QCOMPARE(summary.totals.empty(), preview->invoices.empty());
        if (!preview->invoices.empty()) {
            ++compared;
            QCOMPARE(textsOf(book.fixture.invoice(summary.lastNumber)), textsOf(preview->invoices.front()));
        }
        for (size_t i = 0; i < done->size(); ++i) {
            const auto next = got(service.detail(owner, (*done)[i])).next;
            QCOMPARE(next.has_value(), preview->items[i].next.has_value());
            if (next) {
                QCOMPARE(next->dueDate, preview->items[i].next->dueDate);
                QCOMPARE(next->net, preview->items[i].next->net);
            }
        }
    }
    QCOMPARE(changed, 60);
    QVERIFY2(compared > 20, qPrintable(QString::number(compared)));
    QCOMPARE(book.fixture.firstFinding(), QString());
}

void TestChangePreview::previewOfALifeIsTheInvoice() {
    QUITTANCE_TEST_DATABASE(db);
    QFETCH(const quint32, seed);
    Customers book(db, seed);
    auto& service = book.fixture.book->subscriptions;
    const Actor& owner = book.fixture.book.owner;
    int lived = 0;
    int compared = 0;
    for (int round = 0; lived < 40 && round < 400; ++round) {
        if (round % 12 == 0)
            book.subscribe();
        if (round % 3 == 0)
            book.fixture.run(book.fixture.book->today());
        if (round % 5 == 4)
            book.fixture.book.clock->setDay(book.fixture.book->today().addDays(1 + book.below(15)));
        const LifeWish wish = book.life();
        const ChangeContext context = got(service.changeContext(owner, book.customer.id, wish.subscription));
        const auto preview = previewLife(context, wish);
        const qint64 version = got(service.detail(owner, wish.subscription)).subscription.version;
        const auto done = service.live(owner, wish, version, TestBook::op());
        QVERIFY2(done.has_value() == preview.has_value(),
                 qPrintable(done ? u"done, but: "_s + preview.error().message : done.error().message));
        if (!preview) {
            QCOMPARE(done.error().message, preview.error().message);
            continue;
        }
        ++lived;
        const auto next = got(service.detail(owner, wish.subscription)).successor;
        if (preview->life.nextDoes == PlannedLife::Next::Begins)
            book.subscriptions.push_back(next->id);
        const RunSummary summary = book.fixture.run(book.fixture.book->today());
        QVERIFY(summary.failures.empty());
        QCOMPARE(summary.totals.empty(), preview->invoices.empty());
        if (!preview->invoices.empty()) {
            ++compared;
            QCOMPARE(textsOf(book.fixture.invoice(summary.lastNumber)), textsOf(preview->invoices.front()));
        }
        const auto after = got(service.detail(owner, next ? next->id : wish.subscription)).next;
        QCOMPARE(after.has_value(), preview->next.has_value());
        if (after) {
            QCOMPARE(after->dueDate, preview->next->dueDate);
            QCOMPARE(after->net, preview->next->net);
        }
    }
    QCOMPARE(lived, 40);
    QVERIFY2(compared > 10, qPrintable(QString::number(compared)));
    QCOMPARE(book.fixture.firstFinding(), QString());
}

void TestChangePreview::previewOfARegroupingIsTheInvoice() {
    QUITTANCE_TEST_DATABASE(db);
    QFETCH(const quint32, seed);
    Customers book(db, seed);
    TestBook& raw = book.fixture.book;
    auto& service = raw->subscriptions;
    const Actor& owner = raw.owner;
    const Product suiteProduct = raw.product(u"Suite"_s);
    const Product extra = raw.product(u"Extra"_s);
    std::vector<Plan> suites{
        raw.plan(suiteProduct, u"Monthly suite"_s, u"44.44"_s),
        raw.plan(suiteProduct, u"Yearly suite"_s, u"399.99"_s, IntervalUnit::Year),
        raw.tierPlan(suiteProduct, u"Tier suite"_s, PricingModel::Graduated, u"1:60+3 *:50"_s, u"0"_s, u"25"_s)};
    for (const Plan& suite : suites)
        got(raw->catalog.setBundle(owner, suite.id, {book.fixture.product.id, extra.id}, TestBook::op()));
    int regrouped = 0;
    int takenBack = 0;
    int compared = 0;
    for (int round = 0; regrouped < 20 && round < 200; ++round) {
        while (book.subscriptions.size() < 5)
            book.subscribe();
        if (round % 2 == 0)
            book.fixture.run(raw->today());
        if (round % 3 == 2)
            raw.clock->setDay(raw->today().addDays(1 + book.below(25)));
        RegroupWish wish{.members = {},
                         .bundle = suites[static_cast<size_t>(book.below(3))].id,
                         .quantity = Quantity::fromInteger(1 + book.below(3)),
                         .on = {}};
        if (book.below(2) == 0)
            wish.on = raw->today().addDays(book.below(30) - 20);
        const size_t count = 2 + static_cast<size_t>(book.below(2));
        for (size_t i = 0; i < count; ++i) {
            const SubscriptionId id = book.subscriptions[i];
            wish.members.push_back({id, got(service.detail(owner, id)).subscription.version});
        }
        const auto preview = previewRegroup(got(service.changeContext(owner, book.customer.id)), wish);
        const auto done = service.regroup(owner, wish, TestBook::op());
        QVERIFY2(done.has_value() == preview.has_value(),
                 qPrintable(done ? u"done, but: "_s + preview.error().message : done.error().message));
        if (!preview) {
            QCOMPARE(done.error().message, preview.error().message);
            continue;
        }
        ++regrouped;
        const SubscriptionDetail bundle = got(service.detail(owner, *done));
        QCOMPARE(bundle.regrouped.size(), count);
        if (book.below(3) == 0) { // as if nothing had been
            QUITTANCE_VERIFY_OK(service.takeBackRegrouping(owner, *done, bundle.subscription.version, TestBook::op()));
            ++takenBack;
            for (const Subscription& member : bundle.regrouped)
                QVERIFY(!got(service.detail(owner, member.id)).subscription.lastDay);
            QCOMPARE(book.fixture.firstFinding(), QString());
            continue;
        }
        book.subscriptions.erase(book.subscriptions.begin(),
                                 book.subscriptions.begin() + static_cast<std::ptrdiff_t>(count));
        const RunSummary summary = book.fixture.run(raw->today());
        QVERIFY(summary.failures.empty());
        QCOMPARE(summary.totals.empty(), preview->invoices.empty());
        if (!preview->invoices.empty()) {
            ++compared;
            QCOMPARE(textsOf(book.fixture.invoice(summary.lastNumber)), textsOf(preview->invoices.front()));
        }
        const auto next = got(service.detail(owner, *done)).next;
        QCOMPARE(next.has_value(), preview->next.has_value());
        if (next) {
            QCOMPARE(next->dueDate, preview->next->dueDate);
            QCOMPARE(next->net, preview->next->net);
        }
    }
    QCOMPARE(regrouped, 20);
    QVERIFY(takenBack > 0);
    QVERIFY2(compared > 5, qPrintable(QString::number(compared)));
    QCOMPARE(book.fixture.firstFinding(), QString());
}

void TestChangePreview::readsNothingAndIsQuick() {
    QUITTANCE_TEST_DATABASE(db);
    Customers book(db, 7);
    const QDate today = book.fixture.book->today();
    const Subscription subscription =
        book.fixture.book.subscription(book.customer, book.plans.front(), today.addDays(-10));
    book.fixture.run(today);
    const ChangeContext context =
        got(book.fixture.book->subscriptions.changeContext(book.fixture.book.owner, book.customer.id));
    ChangeWish wish{.subscription = subscription.id, .plan = book.plans[1].id, .timing = ChangeTiming::Now};
    const QString before = book.fixture.book.fingerprint();
    constexpr int rounds = 20'000;
    QElapsedTimer elapsed;
    elapsed.start();
    qint64 net = 0;
    for (int i = 0; i < rounds; ++i) {
        wish.quantity = Quantity::fromInteger(1 + i % 100);
        if (const auto preview = previewChange(context, {&wish, 1}); preview && !preview->invoices.empty())
            net += preview->invoices.front().totals.net.minor();
    }
    const double perSecond = rounds * 1e9 / static_cast<double>(elapsed.nsecsElapsed());
    qInfo("%.0f previews a second", perSecond);
    QVERIFY(net != 0);
    QCOMPARE(book.fixture.book.fingerprint(), before);
}

QTEST_GUILESS_MAIN(TestChangePreview)
#include "tst_change_preview.moc"
