#include "domain/billing/BillingEngine.h"

#include <QObject>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A French customer of a French seller; tests add subscriptions and change what they are about.
class Book {
public:
    Book() {
        company.address.country = u"FR"_s;
        customer.id = CustomerId{1};
        customer.name = u"Atelier Nuñez"_s;
        customer.address.country = u"FR"_s;
    }

    BillableSubscription& add(QDate start, const QString& price = u"30"_s, int count = 1,
                              IntervalUnit unit = IntervalUnit::Month) {
        BillableSubscription& item = items.emplace_back();
        const auto number = static_cast<qint64>(items.size());
        item.product.nameFr = u"Forfait Studio"_s;
        item.product.nameEn = u"Studio plan"_s;
        item.plan.nameFr = u"Basique"_s;
        item.plan.nameEn = u"Basic"_s;
        item.plan.code = u"BASIC"_s;
        item.plan.intervalCount = count;
        item.plan.intervalUnit = unit;
        item.price.amount = parseDecimal<UnitPrice>(price).value();
        item.subscription.id = SubscriptionId{number};
        item.subscription.workspaceId = WorkspaceId{number};
        item.subscription.code = u"S%1"_s.arg(number, 6, 10, QChar(u'0'));
        item.subscription.startDate = start;
        item.subscription.anchorDate = start;
        return item;
    }

    Proposal bill(QDate until) const {
        const auto proposal = propose({company, customer, items, until, rates});
        return proposal ? *proposal : Proposal{};
    }
    std::vector<ProposedLine> lines(QDate until) const {
        const Proposal proposal = bill(until);
        return proposal.invoices.empty() ? std::vector<ProposedLine>{} : proposal.invoices.front().lines;
    }
    /// "2026-01-31/2026-02-27 29/30 29.00", first and last day, share unless whole, net.
    QStringList texts(QDate until) const {
        QStringList result;
        for (const ProposedLine& line : lines(until)) {
            QString text = line.period.start.toString(Qt::ISODate) % u'/' % line.period.lastDay().toString(Qt::ISODate);
            if (!line.share.isWhole())
                text += u" %1/%2"_s.arg(line.share.used).arg(line.share.total);
            result.append(text % u' ' % line.net.toString());
        }
        return result;
    }

    Company company;
    Customer customer;
    std::vector<BillableSubscription> items;
    DestinationRates rates;
};

Money euros(const char* text) { return Money::parse(QString::fromLatin1(text), Currency::eur()).value(); }

} // namespace

/// When periods fall due, what of them is billed, and how lines become invoices.
class tst_engine : public QObject {
    Q_OBJECT

private slots:
    void anchorOf31January();
    void leapDayAnchor();
    void periodsOf30Days();
    void weeklyPeriods();
    void arrearsFallDueOnTheDayAfter();
    void arrearsWithLastDay();
    void calendarAlignment();
    void yearlyCalendarAlignment();
    void lastDayOnABoundary();
    void lastDayInsideAPeriod();
    void lastDayBeforeTheStart();
    void leadingAndTrailingStubInOnePeriod();
    void billedBefore_data();
    void billedBefore();
    void oneOff();
    void oneOffBilledElsewhere();
    void severalDuePeriodsAreSeveralLines();
    void neverTwice();
    void notDueYet();
    void statesTellWhatComesNext();
    void oneInvoicePerCurrency();
    void oneInvoicePerWorkspace();
    void linesKeepTheOrderOfTheInput();
    void discountAndQuantity();
    void taxIncludedTotalsAreInvariant();
    void taxIncludedForReverseCharge();
    void taxIncludedAndNetLinesTogether();
    void netUnitPriceGivesTheNet();
    void netUnitPriceForBigQuantities();
    void zeroIsBilled();
    void unitCodes();
    void descriptionInTheCustomersLanguage();
    void warningsOnce();
    void failureNamesTheSubscription();
    void overflowIsAnError();
    void nextChargeBeforeSaving();
    void status();
    void explanationInFrench();
    void explanationInEnglish();
    void noteUnderTheLine();
};

void tst_engine::anchorOf31January() {
    Book book;
    book.add(QDate(2026, 1, 31));
    const QStringList expected{u"2026-01-31/2026-02-27 30.00"_s, u"2026-02-28/2026-03-30 30.00"_s,
                               u"2026-03-31/2026-04-29 30.00"_s, u"2026-04-30/2026-05-30 30.00"_s};
    QCOMPARE(book.texts(QDate(2026, 5, 30)), expected);
}

void tst_engine::leapDayAnchor() {
    Book book;
    book.add(QDate(2024, 2, 29), u"366"_s, 1, IntervalUnit::Year);
    const QStringList expected{u"2024-02-29/2025-02-27 366.00"_s, u"2025-02-28/2026-02-27 366.00"_s,
                               u"2026-02-28/2027-02-27 366.00"_s, u"2027-02-28/2028-02-28 366.00"_s,
                               u"2028-02-29/2029-02-27 366.00"_s};
    QCOMPARE(book.texts(QDate(2028, 2, 29)), expected);
}

void tst_engine::periodsOf30Days() {
    Book book;
    book.add(QDate(2026, 1, 31), u"9.99"_s, 30, IntervalUnit::Day);
    const QStringList expected{u"2026-01-31/2026-03-01 9.99"_s, u"2026-03-02/2026-03-31 9.99"_s};
    QCOMPARE(book.texts(QDate(2026, 3, 31)), expected);
}

void tst_engine::weeklyPeriods() {
    Book book;
    book.add(QDate(2026, 12, 28), u"14.9375"_s, 1, IntervalUnit::Week).subscription.lastDay = QDate(2027, 1, 6);
    const QStringList expected{u"2026-12-28/2027-01-03 14.94"_s, u"2027-01-04/2027-01-06 3/7 6.40"_s};
    QCOMPARE(book.texts(QDate(2027, 12, 31)), expected);
}

void tst_engine::arrearsFallDueOnTheDayAfter() {
    Book book;
    book.add(QDate(2026, 1, 1)).subscription.timing = BillingTiming::Arrears;
    QCOMPARE(nextDueDate(book.items.front().subscription, book.items.front().plan), QDate(2026, 2, 1));
    QVERIFY(book.lines(QDate(2026, 1, 31)).empty());
    QCOMPARE(book.texts(QDate(2026, 2, 1)), QStringList{u"2026-01-01/2026-01-31 30.00"_s});
}

void tst_engine::arrearsWithLastDay() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 4, 1));
    item.subscription.timing = BillingTiming::Arrears;
    item.subscription.lastDay = QDate(2026, 4, 10);
    QVERIFY(book.lines(QDate(2026, 4, 10)).empty());
    QCOMPARE(book.texts(QDate(2026, 4, 11)), QStringList{u"2026-04-01/2026-04-10 10/30 10.00"_s});
}

void tst_engine::calendarAlignment() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 4, 16));
    item.subscription.alignment = BillingAlignment::CalendarDay;
    item.subscription.anchorDay = 1;
    const QStringList expected{u"2026-04-16/2026-04-30 15/30 15.00"_s, u"2026-05-01/2026-05-31 30.00"_s};
    QCOMPARE(book.texts(QDate(2026, 5, 31)), expected);
}

void tst_engine::yearlyCalendarAlignment() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 3, 11), u"365"_s, 1, IntervalUnit::Year);
    item.subscription.alignment = BillingAlignment::CalendarDay;
    item.subscription.anchorDay = 1;
    const QStringList expected{u"2026-03-11/2027-02-28 355/365 355.00"_s, u"2027-03-01/2028-02-29 365.00"_s};
    QCOMPARE(book.texts(QDate(2027, 3, 1)), expected);
}

void tst_engine::lastDayOnABoundary() {
    Book book;
    book.add(QDate(2026, 1, 15)).subscription.lastDay = QDate(2026, 3, 14);
    const QStringList expected{u"2026-01-15/2026-02-14 30.00"_s, u"2026-02-15/2026-03-14 30.00"_s};
    QCOMPARE(book.texts(QDate(2027, 1, 1)), expected);
    QCOMPARE(book.bill(QDate(2027, 1, 1)).states.front().nextDueDate, std::nullopt);
    // The first day of a period is a used day.
    book.items.front().subscription.lastDay = QDate(2026, 3, 15);
    QCOMPARE(book.texts(QDate(2027, 1, 1)).last(), u"2026-03-15/2026-03-15 1/31 0.97"_s);
}

void tst_engine::lastDayInsideAPeriod() {
    Book book;
    book.add(QDate(2026, 1, 31)).subscription.lastDay = QDate(2026, 3, 10);
    const QStringList expected{u"2026-01-31/2026-02-27 30.00"_s, u"2026-02-28/2026-03-10 11/31 10.65"_s};
    QCOMPARE(book.texts(QDate(2026, 12, 31)), expected);
}

void tst_engine::lastDayBeforeTheStart() {
    Book book;
    book.add(QDate(2026, 1, 31)).subscription.lastDay = QDate(2026, 1, 30);
    QVERIFY(book.bill(QDate(2026, 12, 31)).invoices.empty());
    QCOMPARE(nextDueDate(book.items.front().subscription, book.items.front().plan), std::nullopt);
}

void tst_engine::leadingAndTrailingStubInOnePeriod() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 4, 11));
    item.subscription.alignment = BillingAlignment::CalendarDay;
    item.subscription.anchorDay = 1;
    item.subscription.lastDay = QDate(2026, 4, 20);
    QCOMPARE(book.texts(QDate(2026, 12, 31)), QStringList{u"2026-04-11/2026-04-20 10/30 10.00"_s});
}

void tst_engine::billedBefore_data() {
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("mark");
    QTest::addColumn<QDate>("first");
    QTest::newRow("period that straddles the mark was billed elsewhere")
        << QDate(2025, 6, 15) << QDate(2026, 1, 1) << QDate(2026, 1, 15);
    QTest::newRow("period that starts on the mark") << QDate(2025, 6, 1) << QDate(2026, 1, 1) << QDate(2026, 1, 1);
    QTest::newRow("start after the mark") << QDate(2026, 2, 3) << QDate(2026, 1, 1) << QDate(2026, 2, 3);
    QTest::newRow("start on the mark") << QDate(2026, 1, 1) << QDate(2026, 1, 1) << QDate(2026, 1, 1);
    QTest::newRow("clamped boundary") << QDate(2025, 8, 31) << QDate(2026, 2, 28) << QDate(2026, 2, 28);
    QTest::newRow("day before the start") << QDate(2025, 12, 31) << QDate(2026, 1, 1) << QDate(2026, 1, 31);
}

void tst_engine::billedBefore() {
    QFETCH(const QDate, start);
    QFETCH(const QDate, mark);
    QFETCH(const QDate, first);
    Book book;
    BillableSubscription& item = book.add(start);
    item.subscription.billedBefore = mark;
    QCOMPARE(billingStart(item.subscription, item.plan), first);
    QCOMPARE(nextDueDate(item.subscription, item.plan), first);
    const std::vector<ProposedLine> lines = book.lines(first);
    QCOMPARE(lines.size(), 1u);
    QCOMPARE(lines.front().period.start, first);
    QVERIFY(lines.front().share.isWhole());
}

void tst_engine::oneOff() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 5, 4), u"450"_s);
    item.plan.billing = BillingType::OneOff;
    item.subscription.quantity = Quantity::fromInteger(2);
    QVERIFY(book.lines(QDate(2026, 5, 3)).empty());
    const Proposal proposal = book.bill(QDate(2027, 12, 31));
    QCOMPARE(proposal.invoices.front().lines.size(), 1u);
    const ProposedLine& line = proposal.invoices.front().lines.front();
    QCOMPARE(line.charge, u"one_off"_s);
    QCOMPARE(line.period, (Period{QDate(2026, 5, 4), QDate(2026, 5, 5)}));
    QCOMPARE(line.net, euros("900.00"));
    QCOMPARE(proposal.states.front().nextDueDate, std::nullopt);
    item.subscription.billedUntil = proposal.states.front().billedUntil;
    QVERIFY(book.bill(QDate(2028, 12, 31)).invoices.empty());
}

void tst_engine::oneOffBilledElsewhere() {
    Book book;
    BillableSubscription& item = book.add(QDate(2025, 12, 4), u"450"_s);
    item.plan.billing = BillingType::OneOff;
    item.subscription.billedBefore = QDate(2026, 1, 1);
    QVERIFY(book.bill(QDate(2026, 12, 31)).invoices.empty());
    QCOMPARE(nextDueDate(item.subscription, item.plan), std::nullopt);
}

void tst_engine::severalDuePeriodsAreSeveralLines() {
    Book book;
    book.add(QDate(2026, 1, 1));
    QCOMPARE(book.lines(QDate(2026, 6, 30)).size(), 6u);
    QCOMPARE(book.bill(QDate(2026, 6, 30)).invoices.front().totals.net, euros("180.00"));
    QCOMPARE(book.bill(QDate(2026, 6, 30)).invoices.front().totals.gross, euros("216.00"));
}

void tst_engine::neverTwice() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 1, 31));
    item.subscription.lastDay = QDate(2026, 12, 15);
    QDate expectedStart = QDate(2026, 1, 31);
    for (QDate until(2026, 1, 1); until <= QDate(2027, 3, 1); until = until.addDays(1)) {
        const Proposal proposal = book.bill(until);
        QCOMPARE(proposal.invoices.empty(), proposal.states.empty());
        for (const ProposedInvoice& invoice : proposal.invoices)
            for (const ProposedLine& line : invoice.lines) {
                QCOMPARE(line.period.start, expectedStart);
                expectedStart = line.period.end;
            }
        for (const BilledState& state : proposal.states)
            item.subscription.billedUntil = state.billedUntil;
        QVERIFY(book.bill(until).invoices.empty());
    }
    QCOMPARE(expectedStart, QDate(2026, 12, 16));
}

void tst_engine::notDueYet() {
    Book book;
    book.add(QDate(2026, 3, 1));
    QVERIFY(book.bill(QDate(2026, 2, 28)).invoices.empty());
    QVERIFY(book.bill(QDate(2026, 2, 28)).states.empty());
    QCOMPARE(book.bill(QDate(2026, 3, 1)).invoices.size(), 1u);
}

void tst_engine::statesTellWhatComesNext() {
    Book book;
    book.add(QDate(2026, 1, 31));
    const BilledState state = book.bill(QDate(2026, 2, 27)).states.front();
    QCOMPARE(state.subscriptionId, SubscriptionId{1});
    QCOMPARE(state.billedUntil, QDate(2026, 2, 28));
    QCOMPARE(state.nextDueDate, QDate(2026, 2, 28));
}

void tst_engine::oneInvoicePerCurrency() {
    Book book;
    book.add(QDate(2026, 1, 1));
    book.add(QDate(2026, 1, 1)).price.currency = Currency::fromCode(u"JPY").value();
    book.add(QDate(2026, 1, 1));
    const Proposal proposal = book.bill(QDate(2026, 1, 31));
    QCOMPARE(proposal.invoices.size(), 2u);
    QCOMPARE(proposal.invoices[0].lines.size(), 2u);
    QCOMPARE(proposal.invoices[0].workspaceId, std::nullopt);
    QCOMPARE(proposal.invoices[1].totals.gross.toString(), u"36"_s);
}

void tst_engine::oneInvoicePerWorkspace() {
    Book book;
    book.customer.invoicePerWorkspace = true;
    book.add(QDate(2026, 1, 1));
    book.add(QDate(2026, 1, 1));
    book.add(QDate(2026, 1, 1)).subscription.workspaceId = WorkspaceId{1};
    const Proposal proposal = book.bill(QDate(2026, 1, 31));
    QCOMPARE(proposal.invoices.size(), 2u);
    QCOMPARE(proposal.invoices[0].workspaceId, WorkspaceId{1});
    QCOMPARE(proposal.invoices[0].lines.size(), 2u);
    QCOMPARE(proposal.invoices[1].workspaceId, WorkspaceId{2});
}

void tst_engine::linesKeepTheOrderOfTheInput() {
    Book book;
    book.add(QDate(2026, 2, 1));
    book.add(QDate(2026, 1, 1));
    QStringList order;
    for (const ProposedLine& line : book.lines(QDate(2026, 3, 31)))
        order.append(line.subscriptionCode % u' ' % line.period.start.toString(u"MM"));
    const QStringList expected{u"S000001 02"_s, u"S000001 03"_s, u"S000002 01"_s, u"S000002 02"_s, u"S000002 03"_s};
    QCOMPARE(order, expected);
}

void tst_engine::discountAndQuantity() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 1, 1), u"17.25"_s);
    item.subscription.quantity = parseDecimal<Quantity>(u"2.5").value();
    item.subscription.discount = parsePercent(u"15").value();
    item.subscription.lastDay = QDate(2026, 1, 20);
    // 17.25 × 2.5 × 20/31 × 0.85 = 23.6491…
    QCOMPARE(book.texts(QDate(2026, 1, 31)), QStringList{u"2026-01-01/2026-01-20 20/31 23.65"_s});
}

void tst_engine::taxIncludedTotalsAreInvariant() {
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

void tst_engine::taxIncludedForReverseCharge() {
    Book book;
    book.customer.address.country = u"DE"_s;
    book.customer.vatNumber = u"DE123456789"_s;
    book.add(QDate(2026, 1, 1), u"120.00"_s).price.taxIncluded = true;
    const ProposedInvoice invoice = book.bill(QDate(2026, 1, 1)).invoices.front();
    QCOMPARE(toString(invoice.lines.front().tax.category), u"AE"_s);
    QCOMPARE(invoice.totals.net, euros("100.00"));
    QCOMPARE(invoice.totals.gross, euros("100.00"));
}

void tst_engine::taxIncludedAndNetLinesTogether() {
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

void tst_engine::netUnitPriceGivesTheNet() {
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

void tst_engine::netUnitPriceForBigQuantities() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 1, 1), u"0.01"_s);
    item.subscription.lastDay = QDate(2026, 1, 10);
    item.subscription.quantity = Quantity::fromInteger(123'457);
    const ProposedLine line = book.lines(QDate(2026, 1, 1)).front();
    // 0.01 × 123457 × 10/31 = 398.248…; the nearest price of six decimals is given.
    QCOMPARE(line.net, euros("398.25"));
    QCOMPARE(millionthsToString(line.netUnitPrice.millionths()), u"0.003226"_s);
}

void tst_engine::zeroIsBilled() {
    Book book;
    book.add(QDate(2026, 1, 1), u"0"_s);
    book.add(QDate(2026, 1, 1)).subscription.discount = parsePercent(u"100").value();
    const ProposedInvoice invoice = book.bill(QDate(2026, 1, 1)).invoices.front();
    QCOMPARE(invoice.lines.size(), 2u);
    QCOMPARE(invoice.totals.gross, euros("0.00"));
    QCOMPARE(invoice.totals.groups.size(), 1u);
}

void tst_engine::unitCodes() {
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

void tst_engine::descriptionInTheCustomersLanguage() {
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

void tst_engine::warningsOnce() {
    Book book;
    book.customer.address.country = u"ES"_s;
    book.add(QDate(2026, 1, 1));
    book.add(QDate(2026, 1, 1)).plan.vatRate = parsePercent(u"5.5").value();
    const ProposedInvoice invoice = book.bill(QDate(2026, 3, 1)).invoices.front();
    QCOMPARE(invoice.warnings.size(), 1u);
    QCOMPARE(invoice.warnings.front().field, u"vatNumber"_s);
}

void tst_engine::failureNamesTheSubscription() {
    Book book;
    book.customer.address.country = u"RE"_s;
    book.add(QDate(2026, 1, 1)).subscription.code = u"S004711"_s;
    const auto proposal = propose({book.company, book.customer, book.items, QDate(2026, 1, 1), book.rates});
    QVERIFY(!proposal);
    QCOMPARE(proposal.error().code, ErrorCode::Invalid);
    QCOMPARE(proposal.error().field, u"vatOverride"_s);
    QVERIFY(proposal.error().message.contains(u"S004711"));
}

void tst_engine::overflowIsAnError() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 1, 1), u"9000000000000"_s);
    item.subscription.quantity = Quantity::fromInteger(9'000'000);
    const auto proposal = propose({book.company, book.customer, book.items, QDate(2026, 1, 1), book.rates});
    QVERIFY(!proposal);
    QVERIFY(proposal.error().message.contains(u"S000001"));
    QCOMPARE(nextCharge(item.subscription, item.plan, item.price).has_value(), false);
}

void tst_engine::nextChargeBeforeSaving() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 4, 16), u"24.00"_s);
    item.subscription.alignment = BillingAlignment::CalendarDay;
    item.subscription.anchorDay = 1;
    const auto first = nextCharge(item.subscription, item.plan, item.price);
    QVERIFY(first);
    QCOMPARE(first->dueDate, QDate(2026, 4, 16));
    QCOMPARE(first->net, euros("12.00"));
    QCOMPARE(first->share.total, 30);
    item.price.taxIncluded = true;
    QCOMPARE(nextCharge(item.subscription, item.plan, item.price)->net, euros("10.00"));
    item.subscription.billedUntil = QDate(2026, 5, 1);
    QCOMPARE(nextCharge(item.subscription, item.plan, item.price)->net, euros("20.00"));
    item.subscription.lastDay = QDate(2026, 4, 30);
    QVERIFY(!nextCharge(item.subscription, item.plan, item.price));
}

void tst_engine::status() {
    Book book;
    BillableSubscription& item = book.add(QDate(2026, 2, 1));
    const auto on = [&item](QDate day) { return statusOn(item.subscription, item.plan, day); };
    QVERIFY(on(QDate(2026, 1, 31)) == SubscriptionStatus::Scheduled);
    QVERIFY(on(QDate(2026, 2, 1)) == SubscriptionStatus::Active);
    item.subscription.lastDay = QDate(2026, 3, 10);
    QVERIFY(on(QDate(2026, 3, 10)) == SubscriptionStatus::Ending);
    QVERIFY(on(QDate(2026, 3, 11)) == SubscriptionStatus::Ended);
    item.subscription.lastDay.reset();
    item.plan.billing = BillingType::OneOff;
    QVERIFY(on(QDate(2026, 1, 31)) == SubscriptionStatus::Scheduled);
    QVERIFY(on(QDate(2026, 2, 1)) == SubscriptionStatus::OneOffDue);
    item.subscription.billedUntil = QDate(2026, 2, 2);
    QVERIFY(on(QDate(2026, 2, 1)) == SubscriptionStatus::OneOffBilled);
}

void tst_engine::explanationInFrench() {
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
        u"Valeur exacte\u00A0: 2932500/31 = 94596,774193… centièmes de EUR"_s,
        u"Arrondi une seule fois, au plus proche, la moitié s’éloignant de zéro\u00A0: 945,97\u00A0€"_s,
        u"Source\u00A0: abonnement S000001, formule BASIC"_s,
    };
    QCOMPARE(steps, expected);
}

void tst_engine::explanationInEnglish() {
    Book book;
    book.add(QDate(2026, 1, 31), u"12.00"_s).price.taxIncluded = true;
    const QStringList steps = book.lines(QDate(2026, 1, 31)).front().explanation.steps(u"en"_s);
    const QStringList expected{
        u"Amount = list price including VAT × quantity ÷ (1 + VAT rate)"_s,
        u"= €12.00 × 1 ÷ (1 + 20%)"_s,
        u"Period billed: 31/01/2026 to 27/02/2026, a whole period (28\u00A0days)"_s,
        u"Exact value: 1000 hundredths of EUR"_s,
        u"Price including VAT: VAT at 20% is taken out of the total of the lines at this rate, the rest goes to the last one"_s,
        u"Rounded once, to the nearest, halves away from zero: €10.00"_s,
        u"Source: subscription S000001, plan BASIC"_s,
    };
    QCOMPARE(steps, expected);
}

void tst_engine::noteUnderTheLine() {
    const UnitPrice price = parseDecimal<UnitPrice>(u"14.9375").value();
    const Rate discount = parsePercent(u"15").value();
    QCOMPARE(priceNote(price, Currency::eur(), discount, {20, 31}, u"fr"_s),
             u"Prix catalogue 14,9375\u00A0€, −15\u00A0%, 20\u00A0jours sur 31"_s);
    QCOMPARE(priceNote(price, Currency::eur(), discount, {31, 31}, u"en"_s), u"List price €14.9375, −15%"_s);
    QCOMPARE(priceNote(price, Currency::eur(), {}, {31, 31}, u"en"_s), QString());
}

QTEST_APPLESS_MAIN(tst_engine)
#include "tst_engine.moc"
