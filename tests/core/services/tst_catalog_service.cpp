#include "core/services/TestBook.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

class TestCatalogService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void savesProducts();
    void savesPlansWithTheirFirstPrice();
    void keepsTiersWithTheirPrice();
    void refusesAModelThatItsPriceDoesNotFit();
    void refusesWhatIsWrong();
    void keepsWhatIsSoldAsItIs();
    void versionsPrices();
    void tellsWhatIsOnSale();
    void copiesPlans();
    void archivesAndRemoves();
    void filtersSortsAndCounts();
    void findsPlansByTheirProductsNewName();
};

void TestCatalogService::savesProducts() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    Product product = book.product(u"Hébergement"_s);
    QCOMPARE(product.code, u"P0001"_s);
    product.nameEn = u"Hosting"_s;
    product.kind = ProductKind::Domain;
    product.supply = SupplyKind::Goods;
    const Product saved = got(book->catalog.saveProduct(book.owner, product, TestBook::op()));
    QCOMPARE(saved.version, 2);
    QCOMPARE(got(book->catalog.product(book.owner, product.id)), saved);
    QCOMPARE(book->catalog.saveProduct(book.owner, product, TestBook::op()).error().code, ErrorCode::Conflict);
    Product twin;
    twin.code = u"p0001"_s;
    twin.nameFr = u"Autre"_s;
    QCOMPARE(book->catalog.saveProduct(book.owner, twin, TestBook::op()).error().field, u"code"_s);
    product = saved;
    product.archived = true;
    got(book->catalog.saveProduct(book.owner, product, TestBook::op()));
    QVERIFY(got(book->catalog.products(book.owner)).empty());
    QCOMPARE(got(book->catalog.products(book.owner, true)).size(), size_t(1));
}

void TestCatalogService::savesPlansWithTheirFirstPrice() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Product product = book.product(u"Hébergement"_s, u"HOST"_s);
    Plan draft;
    draft.productId = product.id;
    draft.nameFr = u"Pro"_s;
    draft.intervalCount = 3;
    draft.pricing = PricingModel::PerUnit;
    draft.vatRate = Rate::fromMillionths(55'000);
    const Plan plan = got(book->catalog.savePlan(
        book.owner, draft, TestBook::price({}, u"14.937501"_s, QDate(2026, 1, 1)), TestBook::op()));
    QCOMPARE(plan.code, u"HOST-1"_s);
    QCOMPARE(plan.intervalCount, 3);
    QCOMPARE(got(book->catalog.plan(book.owner, plan.id)), plan);
    const auto prices = got(book->catalog.prices(book.owner, plan.id));
    QCOMPARE(prices.size(), size_t(1));
    QCOMPARE(prices.front().amount.millionths(), 14'937'501);
    QCOMPARE(book.plan(product, u"Max"_s, u"1"_s).code, u"HOST-2"_s);

    // The price is wrong: the plan is not stored either.
    Price negative = TestBook::price({}, u"1"_s, QDate());
    const auto refused = book->catalog.savePlan(book.owner, draft, negative, TestBook::op());
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().field, u"validFrom"_s);
    QCOMPARE(book.number("SELECT COUNT(*) FROM plan"), 2);
}

void TestCatalogService::keepsTiersWithTheirPrice() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Plan plan = book.tierPlan(book.product(u"Sièges"_s), u"Équipe"_s, PricingModel::Graduated,
                                    u"10:15+10 20:10.5 *:5"_s, u"120"_s, u"49.9"_s);
    QVERIFY(plan.pricing == PricingModel::Graduated);
    const Price first = got(book->catalog.prices(book.owner, plan.id)).front();
    QCOMPARE(toString(first.tiers), u"10:15+10 20:10.5 *:5"_s);
    QCOMPARE(first.amount, UnitPrice::fromInteger(15)); // what lists sort by
    QCOMPARE(first.minimum, UnitPrice::fromInteger(120));
    QCOMPARE(first.setupFee, UnitPrice::fromMillionths(49'900'000));
    QCOMPARE(got(book->catalog.pricesOn(book.owner, plan.id, QDate(2026, 3, 15))), std::vector<Price>{first});

    // A version of its own, and copied with the plan.
    Price next = first;
    next.id = {};
    next.validFrom = QDate(2026, 6, 1);
    next.tiers = got(tiersFromString(u"*:9"));
    const Price second = got(book->catalog.addPrice(book.owner, next, TestBook::op()));
    QCOMPARE(second.amount, UnitPrice::fromInteger(9));
    QCOMPARE(got(book->catalog.prices(book.owner, plan.id)).back(), first);
    const Plan copy = got(book->catalog.copyPlan(book.owner, plan.id, TestBook::op()));
    QVERIFY(got(book->catalog.prices(book.owner, copy.id)).front().tiers == first.tiers);

    // Sold, it stays as it is.
    book.subscription(book.customer(u"Nom"_s), plan, QDate(2026, 3, 1));
    Price changed = first;
    changed.tiers.back().unitPrice = UnitPrice::fromInteger(4);
    QCOMPARE(book->catalog.addPrice(book.owner, changed, TestBook::op()).error().code, ErrorCode::Conflict);
    next.tiers = got(tiersFromString(u"10:1 20:2"));
    QCOMPARE(book->catalog.addPrice(book.owner, next, TestBook::op()).error().field, u"tiers.2.upTo"_s);
}

void TestCatalogService::refusesAModelThatItsPriceDoesNotFit() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    Plan plan = book.plan(book.product(u"P"_s), u"Base"_s, u"10"_s);
    plan.pricing = PricingModel::Volume;
    const auto refused = book->catalog.savePlan(book.owner, plan, {}, TestBook::op());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().field, u"pricing"_s);
    plan.pricing = PricingModel::PerUnit;
    QVERIFY(got(book->catalog.savePlan(book.owner, plan, {}, TestBook::op())).pricing == PricingModel::PerUnit);
}

void TestCatalogService::refusesWhatIsWrong() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Product product = book.product(u"P"_s);
    Plan draft;
    draft.productId = product.id;
    QCOMPARE(book->catalog.savePlan(book.owner, draft, {}, TestBook::op()).error().field, u"nameFr"_s);
    draft.nameFr = u"Plan"_s;
    draft.intervalCount = 0;
    QCOMPARE(book->catalog.savePlan(book.owner, draft, {}, TestBook::op()).error().field, u"intervalCount"_s);
    draft.intervalCount = 1;
    draft.productId = ProductId{4711};
    QCOMPARE(book->catalog.savePlan(book.owner, draft, {}, TestBook::op()).error().field, u"productId"_s);
    QCOMPARE(book.number("SELECT COUNT(*) FROM plan"), 0);
}

void TestCatalogService::keepsWhatIsSoldAsItIs() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    Plan plan = book.plan(book.product(u"P"_s), u"Base"_s, u"10"_s);
    plan.intervalCount = 2;
    plan = got(book->catalog.savePlan(book.owner, plan, {}, TestBook::op())); // nobody has it yet
    book.subscription(book.customer(u"Nom"_s), plan, QDate(2026, 3, 1));
    Plan changed = plan;
    changed.intervalUnit = IntervalUnit::Year;
    const auto refused = book->catalog.savePlan(book.owner, changed, {}, TestBook::op());
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QCOMPARE(refused.error().field, u"intervalUnit"_s);
    changed = plan;
    changed.nameFr = u"Base plus"_s;
    changed.vatRate = Rate::fromMillionths(100'000);
    QCOMPARE(got(book->catalog.savePlan(book.owner, changed, {}, TestBook::op())).nameFr, u"Base plus"_s);
}

void TestCatalogService::versionsPrices() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Plan plan = book.plan(book.product(u"P"_s), u"Base"_s, u"10"_s);
    const Price sold = got(book->catalog.prices(book.owner, plan.id)).front();
    const Subscription subscription = book.subscription(book.customer(u"Nom"_s), plan, QDate(2026, 3, 1));
    QCOMPARE(subscription.priceId, sold.id);

    const auto same =
        book->catalog.addPrice(book.owner, TestBook::price(plan.id, u"11"_s, QDate(2020, 1, 1)), TestBook::op());
    QCOMPARE(same.error().code, ErrorCode::Conflict);
    QCOMPARE(same.error().field, u"validFrom"_s);
    const Price next =
        got(book->catalog.addPrice(book.owner, TestBook::price(plan.id, u"12"_s, QDate(2026, 4, 1)), TestBook::op()));
    // Nobody has it: the same day replaces it.
    const Price replaced =
        got(book->catalog.addPrice(book.owner, TestBook::price(plan.id, u"13"_s, QDate(2026, 4, 1)), TestBook::op()));
    QCOMPARE(replaced.id, next.id);
    const Price dollars = got(book->catalog.addPrice(
        book.owner, TestBook::price(plan.id, u"15"_s, QDate(2026, 1, 1), u"USD"_s), TestBook::op()));

    const auto all = got(book->catalog.prices(book.owner, plan.id));
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[0], replaced);
    QCOMPARE(all[1], dollars);
    QCOMPARE(got(book->catalog.pricesOn(book.owner, plan.id, QDate(2026, 3, 31))), (std::vector<Price>{sold, dollars}));
    QCOMPARE(got(book->catalog.pricesOn(book.owner, plan.id, QDate(2026, 4, 1))),
             (std::vector<Price>{replaced, dollars}));
    QVERIFY(got(book->catalog.pricesOn(book.owner, plan.id, QDate(2019, 12, 31))).empty());
    // The subscription keeps its price.
    QCOMPARE(got(book->subscriptions.detail(book.owner, subscription.id)).price, sold);
    QCOMPARE(book.subscription(book.customer(u"Neu"_s), plan, QDate(2026, 4, 2)).priceId, replaced.id);
    const auto history = got(book->history.entries(book.owner, u"plan"_s, plan.id.value));
    QCOMPARE(history.front().action, u"add_price"_s);
    QVERIFY(timelineEntry(history.front()).detail.contains(u"15.00"_s));
}

void TestCatalogService::tellsWhatIsOnSale() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Product product = book.product(u"Studio"_s);
    const Plan plan = book.plan(product, u"Base"_s, u"10"_s);
    const Plan archived = book.plan(product, u"Old"_s, u"5"_s);
    got(book->catalog.setPlanArchived(book.owner, archived.id, true, TestBook::op()));
    book.product(u"Nothing of it is sold"_s);
    const Plan later = book.plan(book.product(u"Later"_s), u"Later"_s, u"7"_s);
    got(book->catalog.addPrice(book.owner, TestBook::price(plan.id, u"12"_s, QDate(2026, 4, 1)), TestBook::op()));
    got(book->catalog.addPrice(book.owner, TestBook::price(plan.id, u"15"_s, QDate(2026, 1, 1), u"USD"_s),
                               TestBook::op()));
    const auto sold = [&](QDate day) {
        QStringList all;
        for (const ComparedProduct& each : got(book->catalog.onSale(book.owner, day)))
            for (const PricedPlan& offer : each.plans)
                all.append(QStringList{each.product.nameEn, offer.plan.nameEn,
                                       millionthsToString(offer.price.amount.millionths()), offer.price.currency.code()}
                               .join(u' '));
        all.sort();
        return all;
    };
    QCOMPARE(sold(QDate(2026, 3, 31)),
             QStringList({u"Later Later 7 EUR"_s, u"Studio Base 10 EUR"_s, u"Studio Base 15 USD"_s}));
    QCOMPARE(sold(QDate(2026, 4, 1)),
             QStringList({u"Later Later 7 EUR"_s, u"Studio Base 12 EUR"_s, u"Studio Base 15 USD"_s}));
    QVERIFY(sold(QDate(2019, 12, 31)).isEmpty());
    QCOMPARE(book->catalog.onSale(Actor::powerless(u"nobody"_s), QDate(2026, 4, 1)).error().code, ErrorCode::Denied);
}

void TestCatalogService::copiesPlans() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Plan plan = book.plan(book.product(u"P"_s, u"HOST"_s), u"Base"_s, u"10"_s);
    got(book->catalog.addPrice(book.owner, TestBook::price(plan.id, u"15"_s, QDate(2026, 1, 1), u"USD"_s),
                               TestBook::op()));
    const Plan copy = got(book->catalog.copyPlan(book.owner, plan.id, TestBook::op()));
    QCOMPARE(copy.code, u"HOST-1-2"_s);
    QCOMPARE(copy.nameEn, u"Base (copy)"_s);
    QCOMPARE(copy.nameFr, u"Base (copie)"_s);
    QCOMPARE(got(book->catalog.prices(book.owner, copy.id)).size(), size_t(2));
    QCOMPARE(got(book->catalog.copyPlan(book.owner, plan.id, TestBook::op())).code, u"HOST-1-3"_s);
    QCOMPARE(book->catalog.copyPlan(book.owner, PlanId{4711}, TestBook::op()).error().code, ErrorCode::NotFound);
}

void TestCatalogService::archivesAndRemoves() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Product product = book.product(u"P"_s);
    const Plan free = book.plan(product, u"Free"_s, u"0"_s);
    const Plan sold = book.plan(product, u"Sold"_s, u"10"_s);
    const Customer customer = book.customer(u"Nom"_s);
    book.subscription(customer, sold, QDate(2026, 3, 1));
    QCOMPARE(book->catalog.removePlan(book.owner, sold.id, TestBook::op()).error().code, ErrorCode::InUse);
    got(book->catalog.removePlan(book.owner, free.id, TestBook::op()));
    QCOMPARE(book->catalog.plan(book.owner, free.id).error().code, ErrorCode::NotFound);
    QCOMPARE(book.number("SELECT COUNT(*) FROM price"), 1);

    got(book->catalog.setPlanArchived(book.owner, sold.id, true, TestBook::op()));
    QVERIFY(got(book->catalog.plan(book.owner, sold.id)).archived);
    Subscription draft;
    draft.customerId = customer.id;
    draft.planId = sold.id;
    draft.startDate = QDate(2026, 3, 1);
    QCOMPARE(book->subscriptions.create(book.owner, draft, TestBook::op()).error().field, u"planId"_s);
    got(book->catalog.setPlanArchived(book.owner, sold.id, false, TestBook::op()));
    QUITTANCE_VERIFY_OK(book->subscriptions.create(book.owner, draft, TestBook::op()));
}

void TestCatalogService::filtersSortsAndCounts() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    const Product hosting = book.product(u"Hébergement"_s, u"HOST"_s);
    const Product domains = book.product(u"Domaines"_s, u"DOM"_s);
    const Plan pro = book.plan(hosting, u"Pro"_s, u"49.90"_s);
    const Plan com = book.plan(domains, u".com"_s, u"12"_s, IntervalUnit::Year);
    const Plan setup = book.plan(hosting, u"Installation"_s, u"200"_s, IntervalUnit::Month, BillingType::OneOff);
    const Plan old = book.plan(hosting, u"Ancien"_s, u"5"_s);
    got(book->catalog.setPlanArchived(book.owner, old.id, true, TestBook::op()));
    got(book->catalog.addPrice(book.owner, TestBook::price(pro.id, u"59.90"_s, QDate(2026, 6, 1)), TestBook::op()));
    got(book->catalog.addPrice(book.owner, TestBook::price(pro.id, u"55"_s, QDate(2020, 1, 1), u"USD"_s),
                               TestBook::op()));
    book.subscription(book.customer(u"Nom"_s), com, QDate(2026, 1, 1));

    using Status = PlanFilter::Status;
    const auto codes = [&book](const PlanFilter& filter, ListSort<PlanColumn> sort = {.column = PlanColumn::Product}) {
        QStringList all;
        for (const PlanRow& row : got(book->catalog.rows(book.owner, got(book->catalog.ids(book.owner, filter, sort)))))
            all.append(row.code);
        return all;
    };
    QCOMPARE(codes({}), QStringList({com.code, pro.code}));
    QCOMPARE(codes({.search = {}, .status = Status::OneOff, .product = {}}), QStringList{setup.code});
    QCOMPARE(codes({.search = {}, .status = Status::Archived, .product = {}}), QStringList{old.code});
    QCOMPARE(codes({.search = {}, .status = Status::All, .product = {}}).size(), 4);
    QCOMPARE(codes({.search = {}, .status = Status::All, .product = domains.id}), QStringList{com.code});
    QCOMPARE(codes({.search = u"HEBERGEMENT pro"_s, .status = Status::All, .product = {}}), QStringList{pro.code});
    QCOMPARE(codes({.search = u"100%"_s, .status = Status::All, .product = {}}), QStringList());
    const PlanFilter everything{.search = {}, .status = Status::All, .product = {}};
    QCOMPARE(codes(everything, {PlanColumn::Price, true}), QStringList({setup.code, pro.code, com.code, old.code}));
    QCOMPARE(codes(everything, {PlanColumn::Subscriptions, true}).first(), com.code);
    QCOMPARE(codes(everything, {PlanColumn::Billing, true}).first(), com.code);
    QCOMPARE(codes(everything, {PlanColumn::Plan, false}), QStringList({com.code, old.code, setup.code, pro.code}));
    for (const auto column :
         {PlanColumn::Code, PlanColumn::Kind, PlanColumn::Vat, PlanColumn::Status, PlanColumn::ProductCode})
        QCOMPARE(codes(everything, {column, false}).size(), 4);

    const std::vector<qint64> one{pro.id.value};
    const PlanRow row = got(book->catalog.rows(book.owner, one)).front();
    QCOMPARE(row.price.millionths(), 49'900'000); // today's, in the company's currency
    QCOMPARE(row.currency.code(), u"EUR"_s);
    QCOMPARE(row.priceVersions, 3);
    QCOMPARE(row.productNameFr, u"Hébergement"_s);
    const PlanCounts counts = got(book->catalog.counts(book.owner));
    QCOMPARE(counts.active, 2);
    QCOMPARE(counts.oneOff, 1);
    QCOMPARE(counts.archived, 1);
    QCOMPARE(counts.all, 4);
    QCOMPARE(got(book->catalog.counts(book.owner, {.search = u"domaines"_s})).all, 1);

    // By the names that the person reads.
    Product english = domains;
    english.nameEn = u"Web addresses"_s;
    got(book->catalog.saveProduct(book.owner, english, TestBook::op()));
    QCOMPARE(codes({.search = {}, .status = Status::Active, .product = {}, .language = u"en"_s}),
             QStringList({pro.code, com.code}));
    QCOMPARE(codes({}), QStringList({com.code, pro.code}));
}

void TestCatalogService::findsPlansByTheirProductsNewName() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    Product product = book.product(u"Ancien"_s);
    book.plan(product, u"Base"_s, u"10"_s);
    product.nameFr = u"Nouveauté"_s;
    got(book->catalog.saveProduct(book.owner, product, TestBook::op()));
    QCOMPARE(got(book->catalog.ids(book.owner, {.search = u"nouveaute"_s, .product = {}}, {})).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestCatalogService)
#include "tst_catalog_service.moc"
