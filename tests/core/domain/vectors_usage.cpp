#include "EngineBook.h"
#include "VectorCase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace quittance::test {

namespace {

Quantity quantityOf(const QJsonValue& value) {
    return value.isString() ? parseDecimal<Quantity>(value.toString()).value()
                            : Quantity::fromInteger(value.toInteger());
}

UnitPrice priceOf(const QJsonValue& value) { return parseDecimal<UnitPrice>(value.toString()).value(); }

/// What the engine bills of one month of a price of tiers.
Money billed(PricingModel pricing, const std::vector<PriceTier>& tiers, Quantity quantity, Quantity packageSize = {}) {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 1, 1));
    item.plan.pricing = pricing;
    item.price.tiers = tiers;
    item.price.packageSize = packageSize;
    item.subscription.quantity = quantity;
    return book.bill(QDate(2026, 1, 1)).invoices.front().totals.net;
}

/// [[up to or null, unit price]…]
std::vector<PriceTier> plainTiers(const QJsonValue& rows) {
    std::vector<PriceTier> tiers;
    for (const QJsonValue& row : rows.toArray()) {
        PriceTier& tier = tiers.emplace_back();
        if (!row[0].isNull())
            tier.upTo = quantityOf(row[0]);
        tier.unitPrice = priceOf(row[1]);
    }
    return tiers;
}

/// [[from, up to or null, unit price, flat fee]…]
std::vector<PriceTier> tiersWithFees(const QJsonValue& rows) {
    std::vector<PriceTier> tiers;
    for (const QJsonValue& row : rows.toArray()) {
        PriceTier& tier = tiers.emplace_back();
        if (!row[1].isNull())
            tier.upTo = quantityOf(row[1]);
        tier.unitPrice = priceOf(row[2]);
        tier.flatFee = priceOf(row[3]);
    }
    return tiers;
}

/// Minutes in blocks and megabytes one by one, as both vectors of Kill Bill have them.
Money minutesAndMegabytes(PricingModel pricing, const QJsonObject& inputs) {
    const QJsonObject blocks = inputs.value("minute_blocks"_L1).toObject();
    return billed(pricing, plainTiers(blocks.value("tiers"_L1)), quantityOf(inputs.value("minutes"_L1)),
                  quantityOf(blocks.value("size"_L1))) +
           billed(pricing, plainTiers(inputs.value("mbyte_tiers"_L1)), quantityOf(inputs.value("mbytes"_L1)));
}

void graduatedBlocks(const Vector& vector) {
    QCOMPARE(minutesAndMegabytes(PricingModel::Graduated, vector.inputs).toString(), vector.wanted("total"));
}

/// Its inputs are those of USE-01.
void volumeBlocks(const Vector& vector) {
    const QJsonObject inputs{
        {u"minutes"_s, 1500},
        {u"minute_blocks"_s,
         QJsonObject{{u"size"_s, 10},
                     {u"tiers"_s, QJsonArray{QJsonArray{100, u"1.00"_s}, QJsonArray{QJsonValue(), u"0.50"_s}}}}},
        {u"mbytes"_s, 2048},
        {u"mbyte_tiers"_s, QJsonArray{QJsonArray{1024, u"0.5"_s}, QJsonArray{QJsonValue(), u"0.1"_s}}}};
    QCOMPARE(vector.text("same_as"), u"USE-01"_s);
    QCOMPARE(minutesAndMegabytes(PricingModel::Volume, inputs).toString(), vector.wanted("total"));
}

void volumeTiers(const Vector& vector) {
    const auto tiers = tiersWithFees(vector.inputs.value("tiers"_L1));
    const QJsonArray quantities = vector.inputs.value("quantities"_L1).toArray();
    const QJsonArray amounts = vector.expected.value("amounts"_L1).toArray();
    QCOMPARE(quantities.size(), amounts.size());
    for (qsizetype i = 0; i < quantities.size(); ++i)
        QCOMPARE(billed(PricingModel::Volume, tiers, quantityOf(quantities.at(i))).toString(),
                 amounts.at(i).toString());
}

void priceAndFee(const Vector& vector) {
    const std::vector<PriceTier> tiers{
        {.upTo = {}, .unitPrice = vector.price("unit_price"), .flatFee = vector.price("flat")}};
    QCOMPARE(billed(PricingModel::Volume, tiers, quantityOf(vector.inputs.value("quantity"_L1))).toString(),
             vector.wanted("amount"));
}

/// A percentage of an amount and a fee: the amount is the quantity, the percentage the price of each euro.
void percentageAndFee(const Vector& vector) {
    const Rate rate = parsePercent(vector.text("rate_percent")).value();
    const std::vector<PriceTier> tiers{
        {.upTo = {}, .unitPrice = UnitPrice::fromMillionths(rate.millionths()), .flatFee = vector.price("fixed_fee")}};
    QCOMPARE(billed(PricingModel::Volume, tiers, quantityOf(vector.inputs.value("transaction"_L1))).toString(),
             vector.wanted("amount"));
}

void graduatedSeats(const Vector& vector) {
    const QJsonArray cases = vector.inputs.value("cases"_L1).toArray();
    const QJsonArray amounts = vector.expected.value("amounts"_L1).toArray();
    QCOMPARE(cases.size(), amounts.size());
    for (qsizetype i = 0; i < cases.size(); ++i)
        QCOMPARE(
            billed(PricingModel::Graduated, tiersWithFees(cases.at(i)[u"tiers"]), quantityOf(cases.at(i)[u"seats"]))
                .toString(),
            amounts.at(i).toString());
}

} // namespace

VectorCases usageCases() {
    return {
        {u"USE-01"_s, graduatedBlocks}, {u"USE-02"_s, volumeBlocks},     {u"USE-04"_s, volumeTiers},
        {u"USE-05"_s, priceAndFee},     {u"USE-07"_s, percentageAndFee}, {u"USE-08"_s, graduatedSeats},
    };
}

} // namespace quittance::test
