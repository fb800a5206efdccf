#include "documents/PlanComparison.h"

#include <QTest>

#include <limits>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 11, 22);

PricedPlan offer(const QString& fr, const QString& en, const QString& amount, IntervalUnit unit,
                 PricingModel pricing = PricingModel::Flat, const QString& currency = u"EUR"_s) {
    PricedPlan sold;
    sold.plan.nameFr = fr;
    sold.plan.nameEn = en;
    sold.plan.code = (en.isEmpty() ? fr : en).toUpper();
    sold.plan.intervalUnit = unit;
    sold.plan.pricing = pricing;
    sold.price.currency = *Currency::fromCode(currency);
    sold.price.amount = *parseDecimal<UnitPrice>(amount);
    return sold;
}

ComparedProduct studio() {
    ComparedProduct product;
    product.product.nameFr = u"Atelier"_s;
    product.product.nameEn = u"Studio"_s;
    product.plans = {offer(u"Pro, annuel"_s, u"Pro, yearly"_s, u"300"_s, IntervalUnit::Year),
                     offer(u"Essentiel (mensuel)"_s, u"Essential (monthly)"_s, u"15"_s, IntervalUnit::Month),
                     offer(u"Pro, mensuel"_s, u"Pro, monthly"_s, u"30"_s, IntervalUnit::Month),
                     offer(u"Essentiel (annuel)"_s, u"Essential (yearly)"_s, u"150"_s, IntervalUnit::Year),
                     offer(u"Essentiel (mensuel)"_s, u"Essential (monthly)"_s, u"17"_s, IntervalUnit::Month,
                           PricingModel::Flat, u"USD"_s)};
    return product;
}

QStringList row(const ListDocument::Content& content, const QString& title) {
    for (const QStringList& row : content.rows)
        if (row.front() == title)
            return row.mid(1);
    return {};
}

QStringList editions(const ListDocument::Content& content) {
    QStringList titles;
    for (const ListDocument::Column& column : content.columns)
        titles.append(column.title);
    return titles.mid(1);
}

} // namespace

/// What is sold of a product, side by side, for a customer.
class TestPlanComparison : public QObject {
    Q_OBJECT
private slots:
    void setsTheIntervalsOfAnEditionUnderEachOther();
    void speaksTheCustomersLanguage();
    void showsEachTier();
    void savesNothingWherePricesCannotBeCompared();
    void tellsPlansApartThatAreSoldAtOnce();
    void feesAndVat();
    void outOfRangeIsADash();
    void editionNames_data();
    void editionNames();
};

void TestPlanComparison::setsTheIntervalsOfAnEditionUnderEachOther() {
    const auto content = planComparison(studio(), Currency::eur(), day, u"Atelier Lumière"_s, u"en"_s);
    QCOMPARE(content.title, u"Studio: plans and prices"_s);
    QCOMPARE(content.filter, u"List prices in EUR on 22\u00A0Nov\u00A02026"_s);
    QCOMPARE(editions(content), QStringList({u"Essential"_s, u"Pro"_s})); // the cheapest first
    QCOMPARE(row(content, u"Per month"_s), QStringList({u"€15.00"_s, u"€30.00"_s}));
    QCOMPARE(row(content, u"Per year"_s), QStringList({u"€150.00"_s, u"€300.00"_s}));
    QCOMPARE(row(content, u"Equivalent per month"_s), QStringList({u"€12.50"_s, u"€25.00"_s}));
    QCOMPARE(row(content, u"Saved over a year"_s), QStringList({u"€30.00 (16.7%)"_s, u"€60.00 (16.7%)"_s}));
    QCOMPARE(row(content, u"VAT"_s), QStringList({u"20% added"_s, u"20% added"_s}));
    // Another currency is another table.
    const auto dollars = planComparison(studio(), *Currency::fromCode(u"USD"_s), day, {}, u"en"_s);
    QCOMPARE(editions(dollars), QStringList{u"Essential"_s});
    QCOMPARE(row(dollars, u"Per month"_s), QStringList{u"$17.00"_s});
    QVERIFY(row(dollars, u"Per year"_s).isEmpty());
}

void TestPlanComparison::speaksTheCustomersLanguage() {
    const auto content = planComparison(studio(), Currency::eur(), day, {}, u"fr"_s);
    QCOMPARE(content.title, u"Atelier\u00A0: forfaits et prix"_s);
    QCOMPARE(editions(content), QStringList({u"Essentiel"_s, u"Pro"_s}));
    QCOMPARE(row(content, u"Par an"_s), QStringList({u"150,00\u00A0€"_s, u"300,00\u00A0€"_s}));
    QCOMPARE(row(content, u"Économie sur un an"_s).front(), u"30,00\u00A0€ (16,7\u00A0%)"_s);
    // A customer of a third language gets English.
    QCOMPARE(planComparison(studio(), Currency::eur(), day, {}, u"de"_s).title, u"Studio: plans and prices"_s);
}

void TestPlanComparison::showsEachTier() {
    ComparedProduct product;
    product.product.nameEn = u"Seats"_s;
    PricedPlan graduated = offer({}, u"Team"_s, u"15"_s, IntervalUnit::Month, PricingModel::Graduated);
    graduated.price.tiers = *tiersFromString(u"10:15+10 20:10 *:5");
    PricedPlan volume = offer({}, u"Volume"_s, u"20"_s, IntervalUnit::Month, PricingModel::Volume);
    volume.price.tiers = *tiersFromString(u"100:20 *:8");
    const PricedPlan unit = offer({}, u"Single"_s, u"4.675"_s, IntervalUnit::Month, PricingModel::PerUnit);
    PricedPlan package = offer({}, u"Packs"_s, u"40"_s, IntervalUnit::Month, PricingModel::Package);
    package.price.packageSize = Quantity::fromInteger(10);
    product.plans = {graduated, volume, unit, package};
    const auto content = planComparison(product, Currency::eur(), day, {}, u"en"_s);
    QCOMPARE(editions(content), QStringList({u"Single"_s, u"Volume"_s, u"Team"_s, u"Packs"_s}));
    QCOMPARE(content.rows[0], QStringList({u"Per month"_s, u"€4.675 a unit"_s, u"up to 100: all at €20.00 a unit"_s,
                                           u"up to 10: €15.00 a unit + €10.00"_s, u"€40.00 a package of 10"_s}));
    QCOMPARE(content.rows[1], QStringList({QString(), QString(), u"beyond: all at €8.00 a unit"_s,
                                           u"up to 20: €10.00 a unit"_s, QString()}));
    QCOMPARE(content.rows[2], QStringList({QString(), QString(), QString(), u"beyond: €5.00 a unit"_s, QString()}));
}

void TestPlanComparison::savesNothingWherePricesCannotBeCompared() {
    ComparedProduct product;
    product.product.nameEn = u"Studio"_s;
    product.plans = {offer({}, u"Pro, monthly"_s, u"30"_s, IntervalUnit::Month),
                     offer({}, u"Pro, yearly"_s, u"20"_s, IntervalUnit::Year, PricingModel::PerUnit)};
    QVERIFY(row(planComparison(product, Currency::eur(), day, {}, u"en"_s), u"Saved over a year"_s).isEmpty());
    product.plans[1].plan.pricing = PricingModel::Flat;
    product.plans[1].price.taxIncluded = true;
    QVERIFY(row(planComparison(product, Currency::eur(), day, {}, u"en"_s), u"Saved over a year"_s).isEmpty());
    // A year that costs more saves nothing.
    product.plans[1].price.taxIncluded = false;
    product.plans[1].price.amount = UnitPrice::fromInteger(361);
    QVERIFY(row(planComparison(product, Currency::eur(), day, {}, u"en"_s), u"Saved over a year"_s).isEmpty());
    product.plans[1].price.amount = UnitPrice::fromInteger(359);
    QCOMPARE(row(planComparison(product, Currency::eur(), day, {}, u"en"_s), u"Saved over a year"_s),
             QStringList{u"€1.00 (0.3%)"_s});
}

void TestPlanComparison::tellsPlansApartThatAreSoldAtOnce() {
    ComparedProduct product;
    product.product.nameEn = u"Studio"_s;
    product.plans = {offer({}, u"Monthly"_s, u"30"_s, IntervalUnit::Month),
                     offer({}, u"monthly"_s, u"40"_s, IntervalUnit::Month),
                     offer({}, u"Yearly"_s, u"300"_s, IntervalUnit::Year)};
    const auto content = planComparison(product, Currency::eur(), day, {}, u"en"_s);
    QCOMPARE(editions(content), QStringList({u"Studio"_s, u"monthly"_s}));
    QCOMPARE(row(content, u"Per month"_s), QStringList({u"€30.00"_s, u"€40.00"_s}));
    QCOMPARE(row(content, u"Per year"_s), QStringList({u"€300.00"_s, u"—"_s}));
}

void TestPlanComparison::feesAndVat() {
    ComparedProduct product = studio();
    product.plans[0].price.setupFee = UnitPrice::fromInteger(99);
    product.plans[2].price.minimum = UnitPrice::fromInteger(50);
    product.plans[1].price.taxIncluded = true;
    product.plans[2].plan.vatExempt = true;
    const auto content = planComparison(product, Currency::eur(), day, {}, u"fr"_s);
    QCOMPARE(row(content, u"Frais de mise en service"_s), QStringList({u"—"_s, u"99,00\u00A0€"_s}));
    QCOMPARE(row(content, u"Minimum par période"_s), QStringList({u"—"_s, u"50,00\u00A0€"_s}));
    QCOMPARE(row(content, u"TVA"_s),
             QStringList({u"20\u00A0% comprise / 20\u00A0% en sus"_s, u"exonéré / 20\u00A0% en sus"_s}));
}

void TestPlanComparison::outOfRangeIsADash() {
    ComparedProduct product;
    product.product.nameEn = u"Studio"_s;
    product.plans = {offer({}, u"Pro, monthly"_s, u"9000000000000"_s, IntervalUnit::Month),
                     offer({}, u"Pro, yearly"_s, u"1"_s, IntervalUnit::Year)};
    for (PricedPlan& each : product.plans)
        each.price.currency = *Currency::fromCode(u"BHD"_s);
    product.plans[0].price.amount = UnitPrice::fromMillionths(std::numeric_limits<qint64>::max());
    const auto content = planComparison(product, *Currency::fromCode(u"BHD"_s), day, {}, u"en"_s);
    QVERIFY(!row(content, u"Per month"_s).isEmpty());
    QVERIFY(!row(content, u"Per year"_s).isEmpty());
}

void TestPlanComparison::editionNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("edition");
    QTest::newRow("comma") << u"Essentiel, mensuel"_s << u"Essentiel"_s;
    QTest::newRow("brackets") << u"Serveur (10 Go) (annuelle)"_s << u"Serveur (10 Go)"_s;
    QTest::newRow("dashes") << u"Pro – par an – 5 sites"_s << u"Pro – 5 sites"_s;
    QTest::newRow("nothing else") << u"Trimestrielle"_s << QString();
    QTest::newRow("no interval") << u"Multi-sites, Europe"_s << u"Multi-sites, Europe"_s;
    QTest::newRow("part of a word") << u"Annuelles-Éditions"_s << u"Éditions"_s;
    QTest::newRow("first word") << u"Weekly visit"_s << u"Visit"_s;
    QTest::newRow("small letters") << u"weekly visit"_s << u"visit"_s;
    QTest::newRow("years") << u"Commerce Pro, deux ans"_s << u"Commerce Pro"_s;
    QTest::newRow("every so many") << u"Visite (tous les 3 mois)"_s << u"Visite"_s;
    QTest::newRow("days are part of it") << u"Suivi de 30 jours"_s << u"Suivi de 30 jours"_s;
    QTest::newRow("other words") << u"Mensualités"_s << u"Mensualités"_s;
}

void TestPlanComparison::editionNames() {
    QFETCH(QString, name);
    Plan plan;
    plan.nameFr = name;
    QTEST(editionName(plan, u"fr"_s), "edition");
}

QTEST_GUILESS_MAIN(TestPlanComparison)
#include "tst_plan_comparison.moc"
