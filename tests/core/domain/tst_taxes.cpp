#include "domain/taxes/TaxBreakdown.h"
#include "domain/taxes/TaxDecision.h"

#include <QObject>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A French seller and a French customer; a case changes what it is about.
struct Sale {
    Company company;
    Customer customer;
    SupplyKind supply = SupplyKind::Services;
    Rate planRate = parsePercent(u"20").value();
    bool exempt = false;
    QString exemptionReason;
    DestinationRates rates;

    Sale() {
        company.address.country = u"FR"_s;
        customer.name = u"Zoë & Fils"_s;
        customer.address.country = u"FR"_s;
        customer.address.postcode = u"69002"_s;
    }
    Sale& in(const QString& country, const QString& vatNumber = {}) {
        customer.address.country = country;
        customer.vatNumber = vatNumber;
        return *this;
    }
    Sale& goods() {
        supply = SupplyKind::Goods;
        return *this;
    }
    Sale& individual() {
        customer.kind = CustomerKind::Individual;
        return *this;
    }
    Result<TaxDecision> decide(std::vector<TaxWarning>* warnings = nullptr) const {
        return decideTax({company, customer, supply, planRate, exempt, exemptionReason, rates}, warnings);
    }
    /// "S 20 domestic", or "error vatOverride".
    QString text() const {
        const auto decision = decide();
        if (!decision)
            return u"error "_s + decision.error().field;
        return toString(decision->category) % u' ' % percentToString(decision->rate) % u' ' %
               toString(decision->reason);
    }
    QStringList warnedFields() const {
        std::vector<TaxWarning> warnings;
        (void)decide(&warnings);
        QStringList fields;
        for (const TaxWarning& warning : warnings)
            fields.append(warning.field);
        return fields;
    }
};

Money euros(const char* text) { return Money::parse(QString::fromLatin1(text), Currency::eur()).value(); }

} // namespace

/// The VAT of each line (decisions 10), its printed mention, and the VAT table of a document.
class tst_taxes : public QObject {
    Q_OBJECT

private slots:
    void wordsAndBack();
    void theTable_data();
    void theTable();
    void franchiseSeller();
    void exemptProduct();
    void manualOverride();
    void overrideOfGoodsBetweenMemberStates();
    void overseasSellerAtHome();
    void oneStopShop();
    void viesInvalidAndUnknown();
    void warnings();
    void mentions_data();
    void mentions();
    void mentionsOfOverrides();
    void groupsAreSortedByRate();
    void sameRateOfTwoCategoriesIsTwoGroups();
    void discountNeverGoesBelowZero();
    void discountOfManyTinyLines();
};

void tst_taxes::wordsAndBack() {
    for (const auto category :
         {VatCategory::Standard, VatCategory::ZeroRated, VatCategory::Exempt, VatCategory::ReverseCharge,
          VatCategory::IntraCommunity, VatCategory::Export, VatCategory::OutsideScope})
        QVERIFY(vatCategoryFromString(toString(category)).value() == category);
    for (const auto reason :
         {VatReason::Domestic, VatReason::EuConsumerOrigin, VatReason::EuConsumerOss, VatReason::EuReverseCharge,
          VatReason::EuGoods, VatReason::OutsideEuServices, VatReason::OutsideEuGoods, VatReason::SellerFranchise,
          VatReason::ExemptProduct, VatReason::ManualOverride})
        QVERIFY(vatReasonFromString(toString(reason)).value() == reason);
    QVERIFY(!vatCategoryFromString(u"s"));
    QVERIFY(!vatReasonFromString(u""));
}

void tst_taxes::theTable_data() {
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Sale& sale, const QString& expected) {
        QTest::newRow(name) << sale.text() << expected;
    };
    row("France", Sale().in(u"FR"_s, u"FR44732829320"_s), u"S 20 domestic"_s);
    row("France, individual", Sale().individual(), u"S 20 domestic"_s);
    row("Monaco", Sale().in(u"MC"_s), u"S 20 domestic"_s);
    row("Germany, business with number", Sale().in(u"DE"_s, u"DE123456789"_s), u"AE 0 eu_reverse_charge"_s);
    row("number with spaces", Sale().in(u"DE"_s, u"de 123 456 789"_s), u"AE 0 eu_reverse_charge"_s);
    row("Greece writes EL", Sale().in(u"GR"_s, u"EL123456789"_s), u"AE 0 eu_reverse_charge"_s);
    row("goods to Germany", Sale().in(u"DE"_s, u"DE123456789"_s).goods(), u"K 0 eu_goods"_s);
    row("Germany, business without number", Sale().in(u"DE"_s), u"S 20 eu_consumer_origin"_s);
    row("Germany, malformed number", Sale().in(u"DE"_s, u"DE12"_s), u"S 20 eu_consumer_origin"_s);
    row("number of another member state", Sale().in(u"DE"_s, u"IT12345678901"_s), u"S 20 eu_consumer_origin"_s);
    row("Germany, individual with number", Sale().in(u"DE"_s, u"DE123456789"_s).individual(),
        u"S 20 eu_consumer_origin"_s);
    row("Switzerland", Sale().in(u"CH"_s), u"O 0 outside_eu_services"_s);
    row("United Kingdom", Sale().in(u"GB"_s, u"GB123456789"_s), u"O 0 outside_eu_services"_s);
    row("goods to Switzerland", Sale().in(u"CH"_s).goods(), u"G 0 outside_eu_goods"_s);
    row("Northern Ireland", Sale().in(u"XI"_s), u"error vatOverride"_s);
    for (const QString& country :
         {u"GP"_s, u"MQ"_s, u"GF"_s, u"RE"_s, u"YT"_s, u"PM"_s, u"BL"_s, u"MF"_s, u"WF"_s, u"PF"_s, u"NC"_s, u"TF"_s})
        row(qPrintable(country), Sale().in(country), u"error vatOverride"_s);
    Sale belfast = Sale().in(u"GB"_s).goods();
    belfast.customer.address.postcode = u"BT1 5GS"_s;
    row("goods to Belfast", belfast, u"error vatOverride"_s);
    belfast.supply = SupplyKind::Services;
    row("services to Belfast", belfast, u"O 0 outside_eu_services"_s);
    row("no country", Sale().in({}), u"error address.country"_s);
}

void tst_taxes::theTable() {
    QFETCH(const QString, actual);
    QFETCH(const QString, expected);
    QCOMPARE(actual, expected);
}

void tst_taxes::franchiseSeller() {
    Sale sale;
    sale.company.vatRegime = VatRegime::Franchise;
    for (const QString& country : {u"FR"_s, u"DE"_s, u"US"_s, u"RE"_s})
        QCOMPARE(sale.in(country).text(), u"E 0 seller_franchise"_s);
    sale.customer.vatOverride = VatOverride::Domestic;
    QCOMPARE(sale.text(), u"E 0 seller_franchise"_s);
}

void tst_taxes::exemptProduct() {
    Sale sale;
    sale.exempt = true;
    sale.exemptionReason = u"Exonération de TVA, art. 261-4 du CGI"_s;
    QCOMPARE(sale.text(), u"E 0 exempt_product"_s);
    QCOMPARE(vatMention(*sale.decide(), SupplyKind::Services, u"fr"_s), sale.exemptionReason);
}

void tst_taxes::manualOverride() {
    Sale sale;
    sale.customer.vatOverrideReason = u"Attestation du 4 mai"_s;
    const auto with = [&sale](VatOverride value, const QString& country) {
        sale.customer.vatOverride = value;
        return sale.in(country).text();
    };
    QCOMPARE(with(VatOverride::Domestic, u"RE"_s), u"S 20 manual_override"_s);
    QCOMPARE(with(VatOverride::Domestic, u"DE"_s), u"S 20 manual_override"_s);
    QCOMPARE(with(VatOverride::ReverseCharge, u"FR"_s), u"AE 0 manual_override"_s);
    QCOMPARE(with(VatOverride::OutsideScope, u"NC"_s), u"O 0 manual_override"_s);
    QCOMPARE(with(VatOverride::Exempt, u"FR"_s), u"E 0 manual_override"_s);
    QCOMPARE(sale.decide()->manualReason, u"Attestation du 4 mai"_s);
}

void tst_taxes::overrideOfGoodsBetweenMemberStates() {
    Sale sale;
    sale.goods().customer.vatOverride = VatOverride::ReverseCharge;
    QCOMPARE(sale.in(u"XI"_s).text(), u"K 0 manual_override"_s);
    QCOMPARE(sale.in(u"DE"_s).text(), u"K 0 manual_override"_s);
    QCOMPARE(sale.in(u"FR"_s).text(), u"AE 0 manual_override"_s);
}

void tst_taxes::overseasSellerAtHome() {
    Sale sale;
    sale.company.address.country = u"RE"_s;
    sale.planRate = parsePercent(u"8.5").value();
    QCOMPARE(sale.in(u"RE"_s).text(), u"S 8.5 domestic"_s);
}

void tst_taxes::oneStopShop() {
    Sale sale;
    sale.company.oneStopShop = true;
    sale.rates.insert(u"DE"_s, parsePercent(u"19").value());
    QCOMPARE(sale.in(u"DE"_s).individual().text(), u"S 19 eu_consumer_oss"_s);
    QCOMPARE(sale.in(u"HU"_s).text(), u"error address.country"_s);
    sale.customer.kind = CustomerKind::Business;
    QCOMPARE(sale.in(u"DE"_s, u"DE123456789"_s).text(), u"AE 0 eu_reverse_charge"_s);
    QCOMPARE(sale.in(u"FR"_s).text(), u"S 20 domestic"_s);
}

void tst_taxes::viesInvalidAndUnknown() {
    Sale sale = Sale().in(u"DE"_s, u"DE123456789"_s);
    sale.customer.viesState = ViesState::Unknown;
    QCOMPARE(sale.text(), u"AE 0 eu_reverse_charge"_s);
    sale.customer.viesState = ViesState::Invalid;
    QCOMPARE(sale.text(), u"S 20 eu_consumer_origin"_s);
    QCOMPARE(sale.warnedFields(), QStringList{u"vatNumber"_s});
}

void tst_taxes::warnings() {
    QCOMPARE(Sale().warnedFields(), QStringList());
    QCOMPARE(Sale().in(u"DE"_s, u"DE123456789"_s).warnedFields(), QStringList());
    QCOMPARE(Sale().in(u"DE"_s).warnedFields(), QStringList{u"vatNumber"_s});
    QCOMPARE(Sale().in(u"DE"_s, u"DE1"_s).warnedFields(), QStringList{u"vatNumber"_s});
    QCOMPARE(Sale().in(u"DE"_s).individual().warnedFields(), QStringList());
    QCOMPARE(Sale().in(u"US"_s).warnedFields(), QStringList());
    QCOMPARE(Sale().in(u"US"_s).individual().warnedFields(), QStringList{u"kind"_s});
    for (const auto& [postcode, warned] : {std::pair{u"97400"_s, true}, std::pair{u"98800"_s, true},
                                           std::pair{u"98000"_s, false}, std::pair{u"69002"_s, false}}) {
        Sale sale;
        sale.customer.address.postcode = postcode;
        QCOMPARE(sale.text(), u"S 20 domestic"_s);
        QCOMPARE(sale.warnedFields(), warned ? QStringList{u"address.postcode"_s} : QStringList());
    }
}

void tst_taxes::mentions_data() {
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("domestic") << u"domestic"_s << QString() << QString();
    QTest::newRow("oss") << u"eu_consumer_oss"_s << QString() << QString();
    QTest::newRow("reverse charge")
        << u"eu_reverse_charge"_s
        << u"Autoliquidation, art. 283-2 du CGI et art. 44 et 196 de la directive 2006/112/CE"_s
        << u"Reverse charge, Articles 44 and 196 of Directive 2006/112/EC (art. 283-2 of the French tax code)"_s;
    QTest::newRow("intra-community goods")
        << u"eu_goods"_s << u"Exonération de TVA, art. 262 ter, I du CGI"_s
        << u"VAT-exempt intra-Community supply, Article 138 of Directive 2006/112/EC (art. 262 ter, I of the French tax code)"_s;
    QTest::newRow("services outside the EU") << u"outside_eu_services"_s << u"TVA non applicable, art. 259-1 du CGI"_s
                                             << u"Outside the scope of French VAT, art. 259-1 of the French tax code"_s;
    QTest::newRow("export")
        << u"outside_eu_goods"_s << u"Exonération de TVA, art. 262, I du CGI"_s
        << u"VAT-exempt export, Article 146 of Directive 2006/112/EC (art. 262, I of the French tax code)"_s;
    QTest::newRow("franchise") << u"seller_franchise"_s << u"TVA non applicable, art. 293 B du CGI"_s
                               << u"VAT not applicable, art. 293 B of the French tax code"_s;
    QTest::newRow("exempt without words") << u"exempt_product"_s << u"Exonération de TVA"_s << u"Exempt from VAT"_s;
}

void tst_taxes::mentions() {
    QFETCH(const QString, reason);
    QFETCH(const QString, french);
    QFETCH(const QString, english);
    const TaxDecision decision{VatCategory::Standard, {}, vatReasonFromString(reason).value(), {}};
    QCOMPARE(vatMention(decision, SupplyKind::Services, u"fr"_s), french);
    QCOMPARE(vatMention(decision, SupplyKind::Services, u"en"_s), english);
}

void tst_taxes::mentionsOfOverrides() {
    const auto mention = [](VatCategory category, const QString& reason) {
        return vatMention({category, {}, VatReason::ManualOverride, reason}, SupplyKind::Services, u"fr"_s);
    };
    QCOMPARE(mention(VatCategory::Standard, u"sous-traitance"_s), QString());
    QCOMPARE(mention(VatCategory::ReverseCharge, {}), u"Autoliquidation"_s);
    QCOMPARE(mention(VatCategory::ReverseCharge, u"art. 283-2 nonies du CGI"_s),
             u"Autoliquidation – art. 283-2 nonies du CGI"_s);
    QCOMPARE(mention(VatCategory::ReverseCharge, u"Autoliquidation (sous-traitance)"_s),
             u"Autoliquidation (sous-traitance)"_s);
    QCOMPARE(mention(VatCategory::OutsideScope, {}), u"TVA non applicable"_s);
    QCOMPARE(mention(VatCategory::Exempt, u"Exonération de TVA, art. 294-1 du CGI"_s),
             u"Exonération de TVA, art. 294-1 du CGI"_s);
}

void tst_taxes::groupsAreSortedByRate() {
    const std::vector<TaxableAmount> lines{{VatCategory::Exempt, {}, euros("1.00")},
                                           {VatCategory::Standard, parsePercent(u"5.5").value(), euros("2.00")},
                                           {VatCategory::Standard, parsePercent(u"20").value(), euros("3.00")},
                                           {VatCategory::Standard, parsePercent(u"5.5").value(), euros("4.00")}};
    const DocumentTotals totals = taxedTotals(lines, Currency::eur());
    QStringList rates;
    for (const TaxGroup& group : totals.groups)
        rates.append(percentToString(group.rate) % u' ' % group.base.toString());
    QCOMPARE(rates.join(u", "), u"20 3.00, 5.5 6.00, 0 1.00"_s);
    QCOMPARE(totals.gross, euros("10.93"));
    QCOMPARE(totals.due, euros("10.93"));
}

void tst_taxes::sameRateOfTwoCategoriesIsTwoGroups() {
    const std::vector<TaxableAmount> lines{{VatCategory::OutsideScope, {}, euros("1.00")},
                                           {VatCategory::Exempt, {}, euros("2.00")}};
    const DocumentTotals totals = taxedTotals(lines, Currency::eur());
    QCOMPARE(totals.groups.size(), 2u);
    QVERIFY(totals.groups.front().category == VatCategory::Exempt);
}

void tst_taxes::discountNeverGoesBelowZero() {
    const std::vector<Money> lines{euros("10.00"), euros("5.00")};
    const std::vector<Money> expected{euros("10.00"), euros("5.00")};
    QCOMPARE(spreadDiscount(lines, euros("99.00")), expected);
    const std::vector<Money> none{euros("0.00"), euros("0.00")};
    QCOMPARE(spreadDiscount(lines, euros("0.00")), none);
    QCOMPARE(spreadDiscount(none, euros("1.00")), none);
    QVERIFY(spreadDiscount({}, euros("1.00")).empty());
}

void tst_taxes::discountOfManyTinyLines() {
    // Each share rounds to nothing, so the last line alone could not carry them all.
    const std::vector<Money> lines(5, euros("0.01"));
    Money sum = euros("0.00");
    for (const Money& share : spreadDiscount(lines, euros("0.02"))) {
        QVERIFY(share >= euros("0.00") && share <= euros("0.01"));
        sum += share;
    }
    QCOMPARE(sum, euros("0.02"));
}

QTEST_APPLESS_MAIN(tst_taxes)
#include "tst_taxes.moc"
