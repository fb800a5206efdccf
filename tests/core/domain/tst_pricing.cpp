#include "EngineBook.h"
#include "domain/catalog/PriceParts.h"
#include "domain/revenue/Mrr.h"
#include "domain/revenue/PlannedCharge.h"

#include <QTest>

using namespace quittance;
using namespace quittance::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<PriceTier> tiers(const char* text) { return tiersFromString(QString::fromLatin1(text)).value(); }

/// One subscription of a price of tiers; 18 units unless said otherwise.
struct TierBook : Book {
    explicit TierBook(PricingModel pricing, const char* text = "10:15+10 20:10+15 *:5+25", int units = 18) {
        BillableSubscription& item = add(QDate(2026, 4, 1));
        item.plan.pricing = pricing;
        item.price.tiers = tiers(text);
        item.price = normalised(item.price, item.plan);
        item.subscription.quantity = Quantity::fromInteger(units);
    }
    BillableSubscription& item() { return items.front(); }
    /// "recurring units 1 to 10: 10 × 15.00 = 150.00"
    QStringList lineTexts(QDate until) const {
        QStringList texts;
        for (const ProposedLine& line : lines(until))
            texts.append(u"%1 %2: %3 × %4 = %5"_s.arg(
                line.charge, line.description.section(u", "_s, 1), millionthsToString(line.quantity.millionths()),
                millionthsToString(line.listPrice.millionths()), line.net.toString()));
        return texts;
    }
};

} // namespace

/// Prices of tiers and packages, minimum commitments and set-up fees (rule R22).
class tst_pricing : public QObject {
    Q_OBJECT

private slots:
    void graduatedShowsEachTier();
    void volumePricesAllUnitsAlike();
    void packagesRoundUp();
    void aFractionAboveABoundIsInTheNextTier();
    void theMinimumHoldsToTheCent();
    void theMinimumIsProratedWithItsPeriod();
    void theSetupFeeComesOnce();
    void discountsAndDaysCountForEachPart();
    void pricesWithVatKeepTheirGross();
    void nextChargeIsWhatIsBilled();
    void mrrAndForecastKnowTheParts();
    void everyLineExplainsItself();
    void tiersReadBackWhatTheyWrite();
    void wrongTiersAreNamed_data();
    void wrongTiersAreNamed();
    void whatAModelDoesNotUseIsDropped();
    void amountsOutOfRangeAreRefused();
};

void tst_pricing::graduatedShowsEachTier() {
    TierBook book(PricingModel::Graduated);
    book.customer.language = u"en"_s;
    QCOMPARE(
        book.lineTexts(QDate(2026, 4, 1)),
        (QStringList{u"recurring units 1 to 10: 10 × 15 = 150.00"_s, u"recurring.2 fee of tier 1: 1 × 10 = 10.00"_s,
                     u"recurring.3 units 11 to 18: 8 × 10 = 80.00"_s, u"recurring.4 fee of tier 2: 1 × 15 = 15.00"_s}));
    QCOMPARE(book.bill(QDate(2026, 4, 1)).invoices.front().totals.net, euros("255.00"));
    book.customer.language = u"fr"_s;
    QCOMPARE(book.lines(QDate(2026, 4, 1)).at(2).description, u"Forfait Studio — Basique, unités 11 à 18"_s);
    // A bound belongs to the tier below it.
    book.item().subscription.quantity = Quantity::fromInteger(10);
    QCOMPARE(book.lines(QDate(2026, 4, 1)).size(), 2u);
}

void tst_pricing::volumePricesAllUnitsAlike() {
    TierBook book(PricingModel::Volume, "10:15 20:10 *:5");
    book.customer.language = u"en"_s;
    QCOMPARE(book.lineTexts(QDate(2026, 4, 1)), (QStringList{u"recurring units 1 to 18: 18 × 10 = 180.00"_s}));
    book.item().subscription.quantity = Quantity::fromInteger(21);
    QCOMPARE(book.lineTexts(QDate(2026, 4, 1)), (QStringList{u"recurring units 1 to 21: 21 × 5 = 105.00"_s}));
}

void tst_pricing::packagesRoundUp() {
    TierBook book(PricingModel::Package);
    book.customer.language = u"en"_s;
    book.item().price.amount = UnitPrice::fromInteger(12);
    book.item().price.packageSize = Quantity::fromInteger(10);
    QCOMPARE(book.lineTexts(QDate(2026, 4, 1)),
             (QStringList{u"recurring packages of 10 (18\u00A0units): 2 × 12 = 24.00"_s}));
    book.item().subscription.quantity = Quantity::fromInteger(20);
    QCOMPARE(book.lines(QDate(2026, 4, 1)).front().net, euros("24.00"));
    book.item().subscription.quantity = Quantity::fromMillionths(20'000'001);
    QCOMPARE(book.lines(QDate(2026, 4, 1)).front().net, euros("36.00"));
}

void tst_pricing::aFractionAboveABoundIsInTheNextTier() {
    TierBook book(PricingModel::Graduated, "10:1 *:2");
    book.item().subscription.quantity = Quantity::fromMillionths(10'500'000);
    const std::vector<ProposedLine> lines = book.lines(QDate(2026, 4, 1));
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0].net, euros("10.00"));
    QCOMPARE(lines[1].net, euros("1.00"));
}

void tst_pricing::theMinimumHoldsToTheCent() {
    TierBook book(PricingModel::Graduated, "1:33.333 2:33.333 *:33.333", 2);
    book.item().price.minimum = UnitPrice::fromInteger(100);
    book.customer.language = u"en"_s;
    QCOMPARE(book.lines(QDate(2026, 4, 1)).size(), 3u);
    QCOMPARE(book.bill(QDate(2026, 4, 1)).invoices.front().totals.net, euros("100.00"));
    QCOMPARE(book.lines(QDate(2026, 4, 1)).back().description,
             u"Studio plan — Basic, supplement to the minimum of €100.00"_s);
    // It is nothing more once it is reached.
    book.item().subscription.quantity = Quantity::fromInteger(4);
    QCOMPARE(book.lines(QDate(2026, 4, 1)).size(), 3u);
    QCOMPARE(book.bill(QDate(2026, 4, 1)).invoices.front().totals.net, euros("133.33"));
}

void tst_pricing::theMinimumIsProratedWithItsPeriod() {
    TierBook book(PricingModel::Volume, "*:1", 10);
    book.item().price.minimum = UnitPrice::fromInteger(40);
    book.item().subscription.lastDay = QDate(2026, 4, 15);
    QCOMPARE(book.bill(QDate(2026, 4, 1)).invoices.front().totals.net, euros("20.00")); // 15 of 30 days
}

void tst_pricing::theSetupFeeComesOnce() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 1, 10));
    item.price.setupFee = UnitPrice::fromInteger(99);
    item.subscription.discount = Rate::fromMillionths(500'000);
    const Proposal first = book.bill(QDate(2026, 2, 10));
    QCOMPARE(first.invoices.front().totals.net, euros("129.00")); // 99 in full, then twice half of 30
    QCOMPARE(first.invoices.front().lines.front().charge, u"setup"_s);
    QCOMPARE(first.invoices.front().lines.front().description, u"Forfait Studio — Basique, frais de mise en service"_s);
    item.subscription.billedUntil = first.states.front().billedUntil;
    QCOMPARE(book.bill(QDate(2026, 3, 10)).invoices.front().totals.net, euros("15.00"));
    // Whoever was billed elsewhere before has paid it there.
    item.subscription.billedUntil.reset();
    item.subscription.billedBefore = QDate(2026, 2, 10);
    QCOMPARE(book.bill(QDate(2026, 2, 10)).invoices.front().totals.net, euros("15.00"));
}

void tst_pricing::discountsAndDaysCountForEachPart() {
    TierBook book(PricingModel::Graduated);
    book.item().subscription.discount = Rate::fromMillionths(100'000);
    book.item().subscription.lastDay = QDate(2026, 4, 10);
    QStringList nets;
    for (const ProposedLine& line : book.lines(QDate(2026, 4, 1)))
        nets.append(line.net.toString());
    QCOMPARE(nets, (QStringList{u"45.00"_s, u"3.00"_s, u"24.00"_s, u"4.50"_s})); // a third, less 10 %
}

void tst_pricing::pricesWithVatKeepTheirGross() {
    TierBook book(PricingModel::Graduated, "1:9.99 *:7.77", 3);
    book.item().price.taxIncluded = true;
    const ProposedInvoice invoice = book.bill(QDate(2026, 4, 1)).invoices.front();
    QCOMPARE(invoice.totals.gross, euros("25.53")); // 9.99 + 2 × 7.77
    QCOMPARE(invoice.totals.net, euros("21.27"));
    Money sum = Money::zero(Currency::eur());
    for (const ProposedLine& line : invoice.lines)
        sum += line.net;
    QCOMPARE(sum, invoice.totals.net);
}

void tst_pricing::nextChargeIsWhatIsBilled() {
    for (const PricingModel pricing : {PricingModel::Graduated, PricingModel::Volume}) {
        TierBook book(pricing, "3:7.777777+1.5 12:3.333333 *:2", 17);
        book.item().price.minimum = UnitPrice::fromInteger(60);
        book.item().price.setupFee = UnitPrice::fromMillionths(12'345'000);
        book.item().subscription.discount = Rate::fromMillionths(123'456);
        book.item().subscription.lastDay = QDate(2026, 4, 17);
        const auto next = nextCharge(book.item().subscription, book.item().plan, book.item().price);
        QCOMPARE(next->net, book.bill(QDate(2026, 4, 1)).invoices.front().totals.net);
    }
}

void tst_pricing::mrrAndForecastKnowTheParts() {
    TierBook book(PricingModel::Graduated);
    BillableSubscription& item = book.item();
    item.price.setupFee = UnitPrice::fromInteger(99);
    QCOMPARE(monthlyRecurringRevenue(item.subscription, item.plan, item.price), euros("255.00"));
    item.plan.intervalUnit = IntervalUnit::Year;
    QCOMPARE(monthlyRecurringRevenue(item.subscription, item.plan, item.price), euros("21.25"));
    ChargeTable table;
    addPlannedCharges(item.subscription, item.plan, item.price, table);
    QCOMPARE(table.size(), 2u); // the fee once, the price every year
    qint64 subscriptions = 0;
    qint64 net = 0;
    for (const auto& [key, figures] : table) {
        QCOMPARE(key.dueOn, QDate(2026, 4, 1));
        subscriptions += figures.subscriptions;
        net += figures.netMinor;
    }
    QCOMPARE(subscriptions, 1);
    QCOMPARE(net, 35'400);
    addPlannedCharges(item.subscription, item.plan, item.price, table, -1);
    for (const auto& [key, figures] : table)
        QVERIFY(figures.isZero());
}

void tst_pricing::everyLineExplainsItself() {
    TierBook book(PricingModel::Graduated, "3:7.777777+1.5 *:3.333333", 17);
    book.item().price.minimum = UnitPrice::fromInteger(90);
    book.item().subscription.lastDay = QDate(2026, 4, 17);
    for (const ProposedLine& line : book.lines(QDate(2026, 4, 1))) {
        QCOMPARE(Money::fromMinor(line.explanation.exact().rounded(Rounding::HalfUp), Currency::eur()), line.net);
        QCOMPARE(Money::product(line.netUnitPrice, line.quantity, Currency::eur(), Rounding::HalfUp), line.net);
        QVERIFY(line.explanation.steps(u"fr"_s).join(u'\n').contains(u"17"_s));
    }
}

void tst_pricing::tiersReadBackWhatTheyWrite() {
    for (const char* text : {"*:1", "10:15+10 20:10+15 *:5+25", "0.5:0.000001 *:0"})
        QCOMPARE(toString(tiers(text)), QString::fromLatin1(text));
    for (const char* text : {"10", "10:", ":5", "10:x", "a:1", "10:1+", "1,5:2"})
        QVERIFY2(!tiersFromString(QString::fromLatin1(text)), text);
}

void tst_pricing::wrongTiersAreNamed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("none") << QString() << u"tiers"_s;
    QTest::newRow("the last one ends") << u"10:1 20:2"_s << u"tiers.2.upTo"_s;
    QTest::newRow("one before has no end") << u"*:1 *:2"_s << u"tiers.1.upTo"_s;
    QTest::newRow("going down") << u"10:1 10:2 *:3"_s << u"tiers.2.upTo"_s;
    QTest::newRow("ending at zero") << u"0:1 *:3"_s << u"tiers.1.upTo"_s;
    QTest::newRow("negative price") << u"10:1 *:-3"_s << u"tiers.2.unitPrice"_s;
    QTest::newRow("negative fee") << u"10:1+-2 *:3"_s << u"tiers.1.flatFee"_s;
}

void tst_pricing::wrongTiersAreNamed() {
    QFETCH(const QString, text);
    QFETCH(const QString, field);
    Plan plan;
    plan.pricing = PricingModel::Volume;
    Price price;
    price.validFrom = QDate(2026, 1, 1);
    price.tiers = tiersFromString(text).value();
    const std::vector<Error> errors = validate(price, plan);
    QCOMPARE(errors.size(), 1u);
    QCOMPARE(errors.front().field, field);
}

void tst_pricing::whatAModelDoesNotUseIsDropped() {
    Plan plan;
    Price price;
    price.tiers = tiers("10:15 *:5");
    price.packageSize = Quantity::fromInteger(10);
    plan.pricing = PricingModel::Graduated;
    QCOMPARE(normalised(price, plan).amount, UnitPrice::fromInteger(15)); // what lists show and sort by
    QCOMPARE(normalised(price, plan).packageSize, Quantity::fromInteger(10));
    plan.pricing = PricingModel::Package;
    QVERIFY(normalised(price, plan).tiers.empty());
    plan.pricing = PricingModel::PerUnit;
    QVERIFY(normalised(price, plan).packageSize.isZero());
}

void tst_pricing::amountsOutOfRangeAreRefused() {
    TierBook book(PricingModel::Graduated, "*:9000000000000");
    book.item().subscription.quantity = Quantity::fromInteger(9'000'000'000'000);
    const auto proposal = propose({book.company, book.customer, book.items, QDate(2026, 4, 1), book.rates});
    QVERIFY(!proposal);
    QCOMPARE(proposal.error().field, u"quantity"_s);
    QVERIFY(!nextCharge(book.item().subscription, book.item().plan, book.item().price));
}

QTEST_APPLESS_MAIN(tst_pricing)
#include "tst_pricing.moc"
