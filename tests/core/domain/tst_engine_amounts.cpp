#include "EngineBook.h"

#include <QObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace quittance;
using namespace quittance::test;

/// What the lines of a proposal say: amounts, unit prices, texts, and why.
class tst_engine_amounts : public QObject {
    Q_OBJECT

private slots:
    void taxIncludedTotalsAreInvariant();
    void taxIncludedForReverseCharge();
    void taxIncludedAndNetLinesTogether();
    void netUnitPriceGivesTheNet();
    void netUnitPriceForBigQuantities();
    void zeroIsBilled();
    void discountAndQuantity();
    void unitCodes();
    void descriptionInTheCustomersLanguage();
    void explanationInFrench();
    void explanationInEnglish();
};

void tst_engine_amounts::taxIncludedTotalsAreInvariant() {
    Book book;
    for (const QString& price : {u"340.00"_s, u"13.90"_s, u"0.01"_s, u"9.99"_s})
        book.add(QDate(2026, 1, 1), price).price.taxIncluded = true;
    const ProposedInvoice invoice = book.bill(QDate(2026, 1, 1)).invoices.front();
    QCOMPARE(invoice.totals.gross, euros("363.90"));
    QCOMPARE(invoice.totals.vat, euros("60.65"));
    QCOMPARE(invoice.totals.net, euros("303.25"));
    Money sum = Money::zero(Currency::eur());
    for (const ProposedLine& line : invoice.lines) {
        sum += line.net;
        QCOMPARE(line.explanation.rounded, line.net);
        QCOMPARE(Money::product(line.netUnitPrice, line.quantity, Currency::eur(), Rounding::HalfUp), line.net);
    }
    QCOMPARE(sum, invoice.totals.net);
    QCOMPARE(invoice.totals.groups.front().base, invoice.totals.net);
}

void tst_engine_amounts::taxIncludedForReverseCharge() {
    Book book;
    book.customer.address.country = u"DE"_s;
    book.customer.vatNumber = u"DE123456789"_s;
    book.add(QDate(2026, 1, 1), u"120.00"_s).price.taxIncluded = true;
    const ProposedInvoice invoice = book.bill(QDate(2026, 1, 1)).invoices.front();
    QCOMPARE(toString(invoice.lines.front().tax.category), u"AE"_s);
    QCOMPARE(invoice.totals.net, euros("100.00"));
    QCOMPARE(invoice.totals.gross, euros("100.00"));
}

void tst_engine_amounts::taxIncludedAndNetLinesTogether() {
    Book book;
    book.add(QDate(2026, 1, 1), u"100.00"_s);
    book.add(QDate(2026, 1, 1), u"12.00"_s).price.taxIncluded = true;
    BillableSubscription& reduced = book.add(QDate(2026, 1, 1), u"10.55"_s);
    reduced.price.taxIncluded = true;
    reduced.plan.vatRate = parsePercent(u"5.5").value();
    const ProposedInvoice invoice = book.bill(QDate(2026, 1, 1)).invoices.front();
    QCOMPARE(invoice.totals.groups.size(), 2u);
    QCOMPARE(invoice.totals.groups[0].base, euros("110.00"));
    QCOMPARE(invoice.totals.groups[0].vat, euros("22.00"));
    QCOMPARE(invoice.totals.groups[1].base, euros("10.00"));
    QCOMPARE(invoice.totals.gross, euros("142.55"));
    QCOMPARE(invoice.totals.due, euros("142.55"));
}

void tst_engine_amounts::netUnitPriceGivesTheNet() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 1, 1), u"19.99"_s);
    item.subscription.lastDay = QDate(2026, 1, 17);
    item.subscription.discount = parsePercent(u"12.5").value();
    // The folded price is exact enough here and is what people can check.
    QCOMPARE(millionthsToString(book.lines(QDate(2026, 1, 1)).front().netUnitPrice.millionths()), u"9.591976"_s);
    for (int quantity : {1, 3, 7, 144, 999, 9'999, 10'000}) {
        item.subscription.quantity = Quantity::fromInteger(quantity);
        const ProposedLine line = book.lines(QDate(2026, 1, 1)).front();
        QCOMPARE(Money::product(line.netUnitPrice, line.quantity, Currency::eur(), Rounding::HalfUp), line.net);
    }
}

void tst_engine_amounts::netUnitPriceForBigQuantities() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 1, 1), u"0.01"_s);
    item.subscription.lastDay = QDate(2026, 1, 10);
    item.subscription.quantity = Quantity::fromInteger(123'457);
    const ProposedLine line = book.lines(QDate(2026, 1, 1)).front();
    // 0.01 × 123457 × 10/31 = 398.248…; the nearest price of six decimals is given.
    QCOMPARE(line.net, euros("398.25"));
    QCOMPARE(millionthsToString(line.netUnitPrice.millionths()), u"0.003226"_s);
}

void tst_engine_amounts::zeroIsBilled() {
    Book book;
    book.add(QDate(2026, 1, 1), u"0"_s);
    book.add(QDate(2026, 1, 1)).subscription.discount = parsePercent(u"100").value();
    const ProposedInvoice invoice = book.bill(QDate(2026, 1, 1)).invoices.front();
    QCOMPARE(invoice.lines.size(), 2u);
    QCOMPARE(invoice.totals.gross, euros("0.00"));
    QCOMPARE(invoice.totals.groups.size(), 1u);
}

void tst_engine_amounts::discountAndQuantity() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 1, 1), u"17.25"_s);
    item.subscription.quantity = parseDecimal<Quantity>(u"2.5").value();
    item.subscription.discount = parsePercent(u"15").value();
    item.subscription.lastDay = QDate(2026, 1, 20);
    // 17.25 × 2.5 × 20/31 × 0.85 = 23.6491…
    QCOMPARE(book.texts(QDate(2026, 1, 31)), QStringList{u"2026-01-01/2026-01-20 20/31 23.65"_s});
}

void tst_engine_amounts::unitCodes() {
    Book book;
    book.add(QDate(2026, 1, 1));
    book.add(QDate(2026, 1, 1), u"1"_s, 1, IntervalUnit::Year);
    book.add(QDate(2026, 1, 1), u"1"_s, 3, IntervalUnit::Month);
    book.add(QDate(2026, 1, 1)).plan.pricing = PricingModel::PerUnit;
    book.add(QDate(2026, 1, 1)).subscription.lastDay = QDate(2026, 1, 9);
    QStringList codes;
    for (const ProposedLine& line : book.lines(QDate(2026, 1, 1)))
        codes.append(line.unitCode);
    QCOMPARE(codes.join(u' '), u"MON ANN C62 C62 C62"_s);
}

void tst_engine_amounts::descriptionInTheCustomersLanguage() {
    Book book;
    book.add(QDate(2026, 1, 1));
    for (const auto& [language, expected] :
         {std::pair{u"fr"_s, u"Forfait Studio — Basique"_s}, std::pair{u"en"_s, u"Studio plan — Basic"_s},
          std::pair{u"de"_s, u"Studio plan — Basic"_s}}) {
        book.customer.language = language;
        QCOMPARE(book.lines(QDate(2026, 1, 1)).front().description, expected);
    }
    book.items.front().plan.nameEn = u"Studio plan"_s;
    QCOMPARE(book.lines(QDate(2026, 1, 1)).front().description, u"Studio plan"_s);
}

void tst_engine_amounts::explanationInFrench() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 1, 1), u"1725"_s);
    item.subscription.discount = parsePercent(u"15").value();
    item.subscription.lastDay = QDate(2026, 1, 20);
    const QStringList steps = book.lines(QDate(2026, 1, 1)).front().explanation.steps(u"fr"_s);
    const QStringList expected{
        u"Montant = prix catalogue × quantité × jours utilisés ÷ jours de la période × (1 − remise)"_s,
        u"= 1\u202F725,00\u00A0€ × 1 × 20 ÷ 31 × (1 − 15\u00A0%)"_s,
        u"Période facturée\u00A0: du 01/01/2026 au 20/01/2026, 20\u00A0jours utilisés sur 31"_s,
        u"Période de référence\u00A0: du 01/01/2026 au 31/01/2026"_s,
        u"Valeur exacte\u00A0: 945,96774193…\u00A0€"_s,
        u"Arrondi une seule fois, au plus proche\u00A0: 945,97\u00A0€"_s,
        u"Source\u00A0: abonnement S000001, forfait BASIC"_s,
    };
    QCOMPARE(steps, expected);
}

void tst_engine_amounts::explanationInEnglish() {
    Book book;
    book.add(QDate(2026, 1, 31), u"12.00"_s).price.taxIncluded = true;
    const QStringList steps = book.lines(QDate(2026, 1, 31)).front().explanation.steps(u"en"_s);
    const QStringList expected{
        u"Amount = list price including VAT × quantity ÷ (1 + VAT rate)"_s,
        u"= €12.00 × 1 ÷ (1 + 20%)"_s,
        u"Period billed: 31/01/2026 to 27/02/2026, a whole period (28\u00A0days)"_s,
        u"Exact value: €10.00"_s,
        u"Price including VAT: VAT at 20% is taken out of the total of the lines at this rate, the rest goes to the last one"_s,
        u"Rounded once, to the nearest: €10.00"_s,
        u"Source: subscription S000001, plan BASIC"_s,
    };
    QCOMPARE(steps, expected);
}

QTEST_APPLESS_MAIN(tst_engine_amounts)
#include "tst_engine_amounts.moc"
