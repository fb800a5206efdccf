#include "EngineBook.h"

#include <QObject>
#include <QTest>

using namespace quittance;
using namespace quittance::test;
using namespace Qt::Literals::StringLiterals;

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
    void warningsOnce();
    void failureNamesTheSubscription();
    void overflowIsAnError();
    void nextChargeBeforeSaving();
    void status();
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

QTEST_APPLESS_MAIN(tst_engine)
#include "tst_engine.moc"
