#include "domain/catalog/Plan.h"
#include "domain/subscriptions/Subscription.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList fieldsOf(const std::vector<Error>& errors) {
    QStringList fields;
    for (const Error& error : errors)
        fields.append(error.field);
    return fields;
}

Plan goodPlan() {
    Plan plan;
    plan.code = u"STUDIO-BASIC-M"_s;
    plan.nameFr = u"Basique, mensuel"_s;
    plan.nameEn = u"Basic, monthly"_s;
    return plan;
}

Subscription goodSubscription() {
    Subscription subscription;
    subscription.startDate = QDate(2026, 1, 31);
    subscription.anchorDate = subscription.startDate;
    return subscription;
}

using PlanChange = std::function<void(Plan&)>;
using SubscriptionChange = std::function<void(Subscription&)>;

} // namespace

class TestCatalog : public QObject {
    Q_OBJECT

private slots:
    void product_needsANameInOneLanguage();
    void plan_badFieldIsNamed_data();
    void plan_badFieldIsNamed();
    void price_badFieldIsNamed();
    void texts_areNormalisedBeforeStoring();
    void history_showsPricesAsTheyAreTyped();
    void interval_readsLikeSpeech_data();
    void interval_readsLikeSpeech();
    void name_fallsBackToTheOtherLanguage();
    void words_readBackWhatTheyWrite();

    void subscription_badFieldIsNamed_data();
    void subscription_badFieldIsNamed();
    void subscription_isAnchoredOnItsStart();
    void subscription_historyShowsTheChange();
    void subscription_statesHaveNames();
};

void TestCatalog::product_needsANameInOneLanguage() {
    Product product;
    QCOMPARE(fieldsOf(validate(product)), QStringList{u"nameFr"_s});
    product.nameEn = u"Studio plan"_s;
    QCOMPARE(fieldsOf(validate(product)), QStringList());
    product.code = u"STUDIO;1"_s;
    QCOMPARE(fieldsOf(validate(product)), QStringList{u"code"_s});
}

void TestCatalog::plan_badFieldIsNamed_data() {
    QTest::addColumn<PlanChange>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* what, const PlanChange& change, const QString& field) {
        QTest::newRow(what) << change << field;
    };
    row(
        "good", [](Plan&) {}, u""_s);
    row(
        "no name",
        [](Plan& p) {
            p.nameFr.clear();
            p.nameEn.clear();
        },
        u"nameFr"_s);
    row(
        "endless English name", [](Plan& p) { p.nameEn = QString(201, u'x'); }, u"nameEn"_s);
    row(
        "period of nothing", [](Plan& p) { p.intervalCount = 0; }, u"intervalCount"_s);
    row(
        "period of eleven years",
        [](Plan& p) {
            p.intervalCount = 11;
            p.intervalUnit = IntervalUnit::Year;
        },
        u"intervalCount"_s);
    row(
        "30 days",
        [](Plan& p) {
            p.intervalCount = 30;
            p.intervalUnit = IntervalUnit::Day;
        },
        u""_s);
    row(
        "a one-off has no period",
        [](Plan& p) {
            p.billing = BillingType::OneOff;
            p.intervalCount = 0;
        },
        u""_s);
    row(
        "VAT of 2000 %", [](Plan& p) { p.vatRate = Rate::fromInteger(20); }, u"vatRate"_s);
    row(
        "negative VAT", [](Plan& p) { p.vatRate = Rate::fromMillionths(-1); }, u"vatRate"_s);
    row(
        "no VAT", [](Plan& p) { p.vatRate = Rate(); }, u""_s);
    row(
        "exempt without a reason", [](Plan& p) { p.vatExempt = true; }, u"vatExemptionReason"_s);
    row(
        "exempt",
        [](Plan& p) {
            p.vatExempt = true;
            p.vatExemptionReason = u"Exonération de TVA, art. 261-4 du CGI"_s;
        },
        u""_s);
    row(
        "code", [](Plan& p) { p.code = u"A B"_s; }, u"code"_s);
}

void TestCatalog::plan_badFieldIsNamed() {
    QFETCH(PlanChange, change);
    QFETCH(QString, field);
    Plan plan = goodPlan();
    change(plan);
    QCOMPARE(fieldsOf(validate(plan)), field.isEmpty() ? QStringList() : QStringList{field});
}

void TestCatalog::price_badFieldIsNamed() {
    const Plan plan = goodPlan();
    Price price;
    price.validFrom = QDate(2026, 1, 1);
    QCOMPARE(fieldsOf(validate(price, plan)), QStringList()); // nothing is a price too
    price.amount = UnitPrice::fromMillionths(-1);
    price.currency = Currency();
    price.validFrom = QDate();
    QCOMPARE(fieldsOf(validate(price, plan)), (QStringList{u"amount"_s, u"currency"_s, u"validFrom"_s}));
}

void TestCatalog::texts_areNormalisedBeforeStoring() {
    Plan plan = goodPlan();
    plan.code = u" studio-basic-m "_s;
    plan.nameFr = u"Basique,\u00A0 mensuel\t"_s;
    QCOMPARE(normalised(plan).code, u"STUDIO-BASIC-M"_s);
    QCOMPARE(normalised(plan).nameFr, u"Basique,\u00A0 mensuel"_s);
    Product product;
    product.code = u"studio"_s;
    product.nameEn = u" Studio  plan"_s;
    QCOMPARE(normalised(product).code, u"STUDIO"_s);
    QCOMPARE(normalised(product).nameEn, u"Studio plan"_s);
    QVERIFY(normalised(normalised(plan)) == normalised(plan));
}

void TestCatalog::history_showsPricesAsTheyAreTyped() {
    Price price;
    price.amount = parseDecimal<UnitPrice>(u"19.5"_s).value();
    price.validFrom = QDate(2026, 3, 1);
    QCOMPARE(toJson(price).value(u"unit_price"_s).toString(), u"19.50"_s);
    QCOMPARE(toJson(price).value(u"valid_from"_s).toString(), u"2026-03-01"_s);
    price.amount = parseDecimal<UnitPrice>(u"0.00101"_s).value();
    QCOMPARE(toJson(price).value(u"unit_price"_s).toString(), u"0.00101"_s);
    QCOMPARE(toJson(goodPlan()).value(u"vat_rate"_s).toString(), u"20"_s);
}

void TestCatalog::interval_readsLikeSpeech_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<IntervalUnit>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("monthly") << 1 << IntervalUnit::Month << u"monthly"_s;
    QTest::newRow("quarterly") << 3 << IntervalUnit::Month << u"every 3 months"_s;
    QTest::newRow("yearly") << 1 << IntervalUnit::Year << u"yearly"_s;
    QTest::newRow("two years") << 2 << IntervalUnit::Year << u"every 2 years"_s;
    QTest::newRow("weekly") << 1 << IntervalUnit::Week << u"weekly"_s;
    QTest::newRow("30 days") << 30 << IntervalUnit::Day << u"every 30 days"_s;
}

void TestCatalog::interval_readsLikeSpeech() {
    QFETCH(int, count);
    QFETCH(IntervalUnit, unit);
    QTEST(intervalText(BillingType::Recurring, count, unit), "text");
    QCOMPARE(intervalText(BillingType::OneOff, count, unit), u"one-off"_s);
}

void TestCatalog::name_fallsBackToTheOtherLanguage() {
    QCOMPARE(nameIn(u"fr"_s, u"Forfait"_s, u"Plan"_s), u"Forfait"_s);
    QCOMPARE(nameIn(u"en"_s, u"Forfait"_s, u"Plan"_s), u"Plan"_s);
    QCOMPARE(nameIn(u"de"_s, u"Forfait"_s, u"Plan"_s), u"Plan"_s); // neither: English
    QCOMPARE(nameIn(u"fr"_s, u""_s, u"Plan"_s), u"Plan"_s);
    QCOMPARE(nameIn(u"en"_s, u"Forfait"_s, u""_s), u"Forfait"_s);
}

void TestCatalog::words_readBackWhatTheyWrite() {
    QSet<QString> names;
    for (const ProductKind kind :
         {ProductKind::PremiumPlan, ProductKind::Domain, ProductKind::Mailbox, ProductKind::App,
          ProductKind::SeatLicence, ProductKind::TeamLicence, ProductKind::Service, ProductKind::Other}) {
        QVERIFY(productKindFromString(toString(kind)).value() == kind);
        names.insert(displayName(kind));
    }
    QCOMPARE(names.size(), 8);
    for (const BillingType type : {BillingType::Recurring, BillingType::OneOff})
        QVERIFY(billingTypeFromString(toString(type)).value() == type);
    for (const PricingModel pricing : {PricingModel::Flat, PricingModel::PerUnit, PricingModel::Graduated,
                                       PricingModel::Volume, PricingModel::Package})
        QVERIFY(pricingModelFromString(toString(pricing)).value() == pricing);
    for (const SupplyKind supply : {SupplyKind::Services, SupplyKind::Goods})
        QVERIFY(supplyKindFromString(toString(supply)).value() == supply);
    for (const BillingTiming timing : {BillingTiming::Advance, BillingTiming::Arrears})
        QVERIFY(billingTimingFromString(toString(timing)).value() == timing);
    for (const BillingAlignment alignment : {BillingAlignment::Anniversary, BillingAlignment::CalendarDay})
        QVERIFY(billingAlignmentFromString(toString(alignment)).value() == alignment);
    QVERIFY(!productKindFromString(u"plan"_s));
    QVERIFY(!billingTypeFromString(u"once"_s));
    QVERIFY(!pricingModelFromString(u"tiered"_s));
    QVERIFY(!supplyKindFromString(u""_s));
    QVERIFY(!billingTimingFromString(u"later"_s));
    QVERIFY(!billingAlignmentFromString(u"monday"_s));
}

void TestCatalog::subscription_badFieldIsNamed_data() {
    QTest::addColumn<SubscriptionChange>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* what, const SubscriptionChange& change, const QString& field) {
        QTest::newRow(what) << change << field;
    };
    row(
        "good", [](Subscription&) {}, u""_s);
    row(
        "half a unit", [](Subscription& s) { s.quantity = Quantity::fromMillionths(500'000); }, u""_s);
    row(
        "nothing", [](Subscription& s) { s.quantity = Quantity(); }, u"quantity"_s);
    row(
        "less than nothing", [](Subscription& s) { s.quantity = Quantity::fromInteger(-1); }, u"quantity"_s);
    row(
        "free of charge", [](Subscription& s) { s.discount = Rate::fromInteger(1); }, u""_s);
    row(
        "more than free", [](Subscription& s) { s.discount = Rate::fromMillionths(1'000'001); }, u"discount"_s);
    row(
        "surcharge", [](Subscription& s) { s.discount = Rate::fromMillionths(-1); }, u"discount"_s);
    row(
        "no start", [](Subscription& s) { s.startDate = QDate(); }, u"startDate"_s);
    row(
        "no anchor", [](Subscription& s) { s.anchorDate = QDate(); }, u"anchorDate"_s);
    row(
        "day 31", [](Subscription& s) { s.anchorDay = 31; }, u""_s);
    row(
        "day 32", [](Subscription& s) { s.anchorDay = 32; }, u"anchorDay"_s);
    row(
        "calendar day without a day", [](Subscription& s) { s.alignment = BillingAlignment::CalendarDay; },
        u"anchorDay"_s);
    row(
        "one day", [](Subscription& s) { s.lastDay = s.startDate; }, u""_s);
    row(
        "ends before it starts", [](Subscription& s) { s.lastDay = s.startDate.addDays(-1); }, u"lastDay"_s);
    row(
        "no date", [](Subscription& s) { s.lastDay = QDate(2026, 2, 30); }, u"lastDay"_s);
    row(
        "code", [](Subscription& s) { s.code = u"S 1"_s; }, u"code"_s);
}

void TestCatalog::subscription_badFieldIsNamed() {
    QFETCH(SubscriptionChange, change);
    QFETCH(QString, field);
    Subscription subscription = goodSubscription();
    change(subscription);
    QCOMPARE(fieldsOf(validate(subscription)), field.isEmpty() ? QStringList() : QStringList{field});
}

void TestCatalog::subscription_isAnchoredOnItsStart() {
    Subscription subscription = goodSubscription();
    subscription.anchorDate = QDate();
    subscription.code = u" s000001"_s;
    QCOMPARE(normalised(subscription).anchorDate, QDate(2026, 1, 31));
    QCOMPARE(normalised(subscription).code, u"S000001"_s);
    subscription.anchorDate = QDate(2025, 12, 1);
    QCOMPARE(normalised(subscription).anchorDate, QDate(2025, 12, 1));
}

void TestCatalog::subscription_historyShowsTheChange() {
    const Subscription before = goodSubscription();
    Subscription after = before;
    after.lastDay = QDate(2026, 6, 30);
    after.siteId = SiteId{4};
    const QJsonObject old = toJson(before);
    const QJsonObject now = toJson(after);
    QStringList changed;
    for (const QString& key : now.keys())
        if (old.value(key) != now.value(key))
            changed.append(key);
    QCOMPARE(changed, (QStringList{u"last_day"_s, u"site_id"_s}));
    QCOMPARE(now.value(u"last_day"_s).toString(), u"2026-06-30"_s);
    QVERIFY(old.value(u"last_day"_s).isNull());
}

void TestCatalog::subscription_statesHaveNames() {
    QSet<QString> names;
    for (const SubscriptionStatus status :
         {SubscriptionStatus::Scheduled, SubscriptionStatus::Active, SubscriptionStatus::Ending,
          SubscriptionStatus::Ended, SubscriptionStatus::OneOffDue, SubscriptionStatus::OneOffBilled})
        names.insert(displayName(status));
    QCOMPARE(names.size(), 6);
}

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
