#include "VectorCase.h"
#include "domain/billing/BillingEngine.h"
#include "domain/taxes/TaxBreakdown.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace quittance::test {

namespace {

Money euros(const QJsonValue& value) { return Money::parse(value.toString(), Currency::eur()).value(); }

Rate percent(const QJsonValue& value) { return parsePercent(value.toString()).value(); }

Money wanted(const Vector& vector, const char* key) { return euros(vector.expected.value(QLatin1StringView(key))); }

TaxableAmount standard(Money amount, Rate rate) { return {VatCategory::Standard, rate, amount}; }

Money lineNet(const QString& quantity, const QString& price, Currency currency = Currency::eur()) {
    return Money::product(parseDecimal<UnitPrice>(price).value(), parseDecimal<Quantity>(quantity).value(), currency,
                          Rounding::HalfUp);
}

void vatOfABase(const Vector& vector) {
    const char* base = vector.inputs.contains("taxable"_L1) ? "taxable" : "net";
    const std::vector lines{standard(vector.euros(base), percent(vector.inputs.value("rate"_L1)))};
    const DocumentTotals totals = taxedTotals(lines, Currency::eur());
    QCOMPARE(totals.vat, wanted(vector, "vat"));
    if (vector.expected.contains("total"_L1))
        QCOMPARE(totals.gross, wanted(vector, "total"));
    for (const char* wrong : {"must_not_be", "toward_plus_infinity_would_be"})
        if (vector.expected.contains(QLatin1StringView(wrong)))
            QVERIFY(totals.vat != wanted(vector, wrong) && totals.gross != wanted(vector, wrong));
    // A credit note is the mirror of its invoice (rule R2).
    const std::vector mirrored{standard(-vector.euros(base), percent(vector.inputs.value("rate"_L1)))};
    QCOMPARE(taxedTotals(mirrored, Currency::eur()).vat, -totals.vat);
}

void referenceCase(const Vector& vector) {
    const Rate rate = percent(vector.inputs.value("rate"_L1));
    std::vector<TaxableAmount> lines;
    Money lineVat = Money::zero(Currency::eur());
    const QJsonArray expectedNets = vector.expected.value("line_net"_L1).toArray();
    for (const QJsonValue& value : vector.inputs.value("lines"_L1).toArray()) {
        const QJsonArray line = value.toArray();
        const Money net =
            Money::product(parseDecimal<UnitPrice>(line.at(1).toString()).value(),
                           parseDecimal<Quantity>(line.at(0).toString()).value(), 1, line.at(2).toString().toLongLong(),
                           Rate::fromInteger(1), Currency::eur(), Rounding::HalfUp);
        QCOMPARE(net, euros(expectedNets.at(static_cast<qsizetype>(lines.size()))));
        lineVat += net.times(rate, Rounding::HalfUp);
        lines.push_back(standard(net, rate));
    }
    const DocumentTotals totals = taxedTotals(lines, Currency::eur());
    QCOMPARE(totals.lines, wanted(vector, "sum"));
    QCOMPARE(totals.vat, wanted(vector, "vat"));
    QCOMPARE(totals.gross, wanted(vector, "total"));
    QCOMPARE(lineVat, wanted(vector, "line_level_vat_would_be"));
}

TaxableAmount byKey(const QString& key, const QJsonValue& amount) {
    if (key == u"exempt")
        return {VatCategory::Exempt, {}, euros(amount)};
    return standard(euros(amount), percent(key));
}

void allowancesChargesPrepaid(const Vector& vector) {
    const auto read = [&vector](QLatin1StringView input) {
        std::vector<TaxableAmount> amounts;
        const QJsonObject byRate = vector.inputs.value(input).toObject();
        for (auto it = byRate.begin(); it != byRate.end(); ++it) {
            if (it->isString())
                amounts.push_back(byKey(it.key(), *it));
            for (const QJsonValue& value : it->toArray())
                amounts.push_back(byKey(it.key(), value));
        }
        return amounts;
    };
    const DocumentTotals totals = taxedTotals(read("line_net"_L1), read("document_allowance"_L1),
                                              read("document_charge"_L1), vector.euros("prepaid"), Currency::eur());
    const QJsonObject taxable = vector.expected.value("taxable"_L1).toObject();
    const QJsonObject vat = vector.expected.value("vat"_L1).toObject();
    QCOMPARE(totals.groups.size(), static_cast<std::size_t>(taxable.size()));
    for (const TaxGroup& group : totals.groups) {
        const QString key = group.category == VatCategory::Exempt ? u"exempt"_s : percentToString(group.rate);
        QCOMPARE(group.base, euros(taxable.value(key)));
        QCOMPARE(group.vat, euros(vat.value(key)));
    }
    QCOMPARE(totals.vat, wanted(vector, "vat_total"));
    QCOMPARE(totals.net, wanted(vector, "net"));
    QCOMPARE(totals.gross, wanted(vector, "gross"));
    QCOMPARE(totals.due, wanted(vector, "due"));
}

void quantityTimesPrice(const Vector& vector) {
    const char* price = vector.inputs.contains("unit_price"_L1) ? "unit_price" : "unit_price_net";
    const Money net = lineNet(vector.text("quantity"), vector.text(price));
    const std::vector lines{standard(net, percent(vector.inputs.value("rate"_L1)))};
    const DocumentTotals totals = taxedTotals(lines, Currency::eur());
    QCOMPARE(totals.net, wanted(vector, "net"));
    QCOMPARE(totals.vat, wanted(vector, "vat"));
    QCOMPARE(totals.gross, wanted(vector, "total"));
    if (vector.expected.contains("not"_L1))
        QVERIFY(totals.gross != wanted(vector, "not"));
}

void priceDiscount(const Vector& vector) {
    const UnitPrice price = UnitPrice::fromMillionths(vector.price("gross_price").millionths() -
                                                      vector.price("price_discount").millionths());
    QCOMPARE(millionthsToString(price.millionths()), vector.wanted("unit_price"));
    const Money net = lineNet(vector.text("quantity"), millionthsToString(price.millionths()));
    const std::vector lines{standard(net, percent(vector.inputs.value("rate"_L1)))};
    const DocumentTotals totals = taxedTotals(lines, Currency::eur());
    QCOMPARE(totals.net, wanted(vector, "net"));
    QCOMPARE(totals.vat, wanted(vector, "vat"));
    QCOMPARE(totals.gross, wanted(vector, "total"));
}

void roundOfTotal(const Vector& vector) {
    const Rate rate = percent(vector.inputs.value("rate"_L1));
    std::vector<TaxableAmount> lines;
    for (const QJsonValue& line : vector.inputs.value("lines"_L1).toArray())
        lines.push_back(standard(lineNet(line.toArray().at(0).toString(), line.toArray().at(1).toString()), rate));
    const DocumentTotals totals = taxedTotals(lines, Currency::eur());
    QCOMPARE(totals.net, wanted(vector, "net"));
    QCOMPARE(totals.vat, wanted(vector, "vat_round_of_total"));
    if (vector.expected.contains("total_round_of_total"_L1))
        QCOMPARE(totals.gross, wanted(vector, "total_round_of_total"));
}

void roundedCategories(const Vector& vector) {
    std::vector<TaxableAmount> lines;
    for (const QJsonValue& value : vector.inputs.value("lines"_L1).toArray())
        lines.push_back(standard(euros(value.toObject().value("net"_L1)), percent(value.toObject().value("rate"_L1))));
    QCOMPARE(taxedTotals(lines, Currency::eur()).vat, wanted(vector, "vat_per_category_rounded"));
}

void inclusiveRounding(const Vector& vector) {
    const std::vector lines{standard(vector.euros("gross"), percent(vector.inputs.value("rate"_L1)))};
    const DocumentTotals totals = taxedTotalsFromGross(lines, Currency::eur());
    const QJsonObject roundTax = vector.expected.value("round_tax"_L1).toObject();
    QCOMPARE(totals.net, euros(roundTax.value("net"_L1)));
    QCOMPARE(totals.vat, euros(roundTax.value("tax"_L1)));
}

void inclusiveTotalStays(const Vector& vector) {
    std::vector<TaxableAmount> lines;
    for (const QJsonValue& gross : vector.inputs.value("lines_gross"_L1).toArray())
        lines.push_back(standard(euros(gross), percent(vector.inputs.value("rate"_L1))));
    const DocumentTotals totals = taxedTotalsFromGross(lines, Currency::eur());
    QCOMPARE(totals.gross, wanted(vector, "total"));
    QCOMPARE(totals.net, wanted(vector, "net"));
    QCOMPARE(totals.vat, wanted(vector, "vat"));
    QVERIFY(totals.gross != wanted(vector, "must_not_be"));
}

void documentDiscount(const Vector& vector) {
    std::vector<Money> nets;
    std::vector<Rate> rates;
    for (const QJsonValue& value : vector.inputs.value("lines"_L1).toArray()) {
        nets.push_back(euros(value.toObject().value("net"_L1)));
        rates.push_back(percent(value.toObject().value("rate"_L1)));
    }
    const std::vector<Money> shares = spreadDiscount(nets, vector.euros("document_discount_amount"));
    std::vector<TaxableAmount> lines;
    const QJsonArray vatByLine = vector.expected.value("vat_by_line"_L1).toArray();
    for (std::size_t i = 0; i < nets.size(); ++i) {
        lines.push_back(standard(nets[i] - shares[i], rates[i]));
        QCOMPARE(lines.back().amount.times(rates[i], Rounding::HalfUp), euros(vatByLine.at(static_cast<qsizetype>(i))));
    }
    const DocumentTotals totals = taxedTotals(lines, Currency::eur());
    QCOMPARE(totals.net, wanted(vector, "taxable"));
    QCOMPARE(totals.vat, wanted(vector, "vat"));
    QCOMPARE(totals.gross, wanted(vector, "total"));
}

void couponBeforeTax(const Vector& vector) {
    std::vector<Money> nets;
    std::vector<Rate> rates;
    for (const QJsonValue& value : vector.inputs.value("fees"_L1).toArray()) {
        nets.push_back(euros(value.toObject().value("net"_L1)));
        rates.push_back(percent(value.toObject().value("rate"_L1)));
    }
    const std::vector<Money> shares = spreadDiscount(nets, vector.euros("coupon"));
    std::vector<TaxableAmount> lines;
    for (std::size_t i = 0; i < nets.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        QCOMPARE(shares[i], euros(vector.expected.value("coupon_share"_L1).toArray().at(at)));
        lines.push_back(standard(nets[i] - shares[i], rates[i]));
        QCOMPARE(lines.back().amount.times(rates[i], Rounding::HalfUp),
                 euros(vector.expected.value("vat_by_fee"_L1).toArray().at(at)));
    }
    const DocumentTotals totals = taxedTotals(lines, Currency::eur());
    QCOMPARE(totals.net, wanted(vector, "net"));
    QCOMPARE(totals.vat, wanted(vector, "vat"));
    QCOMPARE(totals.gross, wanted(vector, "total"));
}

/// Billed by the engine: what a price includes is a property of the price.
void inclusionIsOfThePrice(const Vector& vector) {
    const QJsonArray totals = vector.expected.value("totals"_L1).toArray();
    const QJsonArray cases = vector.inputs.value("cases"_L1).toArray();
    Company company;
    company.address.country = u"FR"_s;
    Customer customer;
    customer.address.country = u"FR"_s;
    const DestinationRates noRates;
    std::vector<BillableSubscription> items;
    for (const QJsonValue& value : cases) {
        const QJsonObject input = value.toObject();
        BillableSubscription& item = items.emplace_back();
        item.price.currency = Currency::fromCode(input.value("currency"_L1).toString()).value();
        item.price.amount = parseDecimal<UnitPrice>(input.value("price"_L1).toString()).value();
        item.price.taxIncluded = input.value("includes_tax"_L1).toBool();
        item.plan.vatRate = percent(input.value("rate"_L1));
        item.subscription.startDate = QDate(2026, 1, 1);
        item.subscription.anchorDate = QDate(2026, 1, 1);
    }
    const auto proposal = propose({company, customer, items, QDate(2026, 1, 1), noRates});
    QVERIFY(proposal);
    QCOMPARE(proposal->invoices.size(), static_cast<std::size_t>(cases.size()));
    for (std::size_t i = 0; i < proposal->invoices.size(); ++i)
        QCOMPARE(proposal->invoices[i].totals.gross.toString(), totals.at(static_cast<qsizetype>(i)).toString());
}

void decisionTable(const Vector& vector) {
    Company company;
    company.address.country = vector.text("seller_country");
    company.oneStopShop = true;
    const Rate italian = parsePercent(u"22").value();
    const Rate french = parsePercent(u"20").value();
    const DestinationRates rates{{u"IT"_s, italian}};
    const QJsonArray expected = vector.expected.value("tax"_L1).toArray();
    const QJsonArray cases = vector.inputs.value("cases"_L1).toArray();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject input = cases.at(i).toObject();
        Customer customer;
        customer.address.country = input.value("country"_L1).toString();
        customer.vatNumber = input.value("vat_id"_L1).toString();
        customer.viesState = input.value("vies"_L1).toString() == u"valid" ? ViesState::Valid : ViesState::Unknown;
        const auto decision = decideTax({company, customer, SupplyKind::Services, french, false, QString(), rates});
        QVERIFY(decision);
        const QString tax = expected.at(i).toString();
        if (tax.startsWith(u"exempt"))
            QCOMPARE(toString(decision->category), toString(VatCategory::OutsideScope));
        else if (tax.startsWith(u"reverse charge"))
            QCOMPARE(toString(decision->category), toString(VatCategory::ReverseCharge));
        else
            QCOMPARE(toString(decision->category), toString(VatCategory::Standard));
        QCOMPARE(decision->rate, tax.startsWith(u"FR") ? french : tax.startsWith(u"IT") ? italian : Rate{});
    }
}

void lineDecimals(const Vector& vector) {
    const QJsonArray currencies = vector.inputs.value("currencies"_L1).toArray();
    const QJsonArray lines = vector.expected.value("line"_L1).toArray();
    for (qsizetype i = 0; i < currencies.size(); ++i) {
        const Currency currency = Currency::fromCode(currencies.at(i).toString()).value();
        QCOMPARE(lineNet(vector.text("quantity"), vector.text("unit_price"), currency).toString(),
                 lines.at(i).toString());
    }
    const ExactAmount exact =
        ExactAmount::of(vector.price("unit_price"), parseDecimal<Quantity>(vector.text("quantity")).value(), {1, 1}, {},
                        Currency::fromCode(u"JPY").value());
    QCOMPARE(exact.decimal(9), vector.wanted("exact"));
}

} // namespace

VectorCases vatCases() {
    return {
        {u"VAT-01"_s, vatOfABase},
        {u"VAT-02"_s, vatOfABase},
        {u"VAT-04"_s, vatOfABase},
        {u"VAT-05"_s, vatOfABase},
        {u"VAT-07"_s, vatOfABase},
        {u"VAT-08"_s, referenceCase},
        {u"VAT-10"_s, allowancesChargesPrepaid},
        {u"VAT-11"_s, quantityTimesPrice},
        {u"VAT-13"_s, priceDiscount},
        {u"VAT-14"_s, roundOfTotal},
        {u"VAT-16"_s, roundOfTotal},
        {u"VAT-17"_s, roundedCategories},
        {u"VAT-19"_s, quantityTimesPrice},
        {u"VAT-22"_s, inclusiveRounding},
        {u"VAT-23"_s, inclusiveTotalStays},
        {u"VAT-24"_s, vatOfABase},
        {u"VAT-26"_s, vatOfABase},
        {u"VAT-29"_s, documentDiscount},
        {u"VAT-32"_s, couponBeforeTax},
        {u"VAT-34"_s, inclusionIsOfThePrice},
        {u"VAT-35"_s, decisionTable},
        {u"VAT-38"_s, lineDecimals},
    };
}

} // namespace quittance::test
