#include "common/ChartCard.h"
#include "common/ChartView.h"
#include "common/EmptyState.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "dashboard/DashboardPage.h"
#include "dashboard/MovementsDialog.h"
#include "subscriptions/SubscriptionsPage.h"
#include "ui/PageBook.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The first page on a real book: what it says, where it leads, how it reads in both languages.
class TestDashboardPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void cleanup() { Language::instance().setLanguage(u"en"_s); }
    void anEmptyBookSaysWhatToDo();
    void cardsShowTheFiguresOfTheReports();
    void followsWhatIsWritten();
    void eachFigureOpensItsList();
    void eachAgeOpensItsInvoices();
    void eachMonthOpensItsMovements();
    void everyChartHasItsTableAndItsSentence();
    void chartsSayWhyTheyAreEmpty();
    void chartsAreReadWithTheArrowKeys();
    void currenciesAreToldApart();
    void isRestrictedToACustomer();
    void thePeriodIsKept();
    void savesAPdf();
    void switchesTheLanguageLive();
    void everythingHasAName();

private:
    /// A customer with a monthly plan of 19.00 since January, billed until March; one of three invoices is paid.
    static void live(PageBook& book) {
        Services& services = book.colleague();
        const Customer customer = book.customer(u"Dupont"_s);
        const Plan plan = book.plan(u"Studio"_s, u"Basic"_s);
        Subscription draft;
        draft.customerId = customer.id;
        draft.planId = plan.id;
        draft.startDate = QDate(2026, 1, 10);
        PageBook::take(services.subscriptions.create(book.actor, draft, PageBook::op()));
        JobContext job;
        RunRequest request;
        request.until = QDate(2026, 3, 15);
        request.confirmOldPeriods = true;
        request.operation = PageBook::op();
        PageBook::take(services.billing.issue(book.actor, request, job));
    }
    static QString value(QWidget& page, Kpi kpi) {
        return child<KpiCard>(page, qPrintable(u"kpi%1"_s.arg(static_cast<int>(kpi))))->value();
    }
    static ChartCard* chart(QWidget& page, const char* name) { return child<ChartCard>(page, name); }
};

void TestDashboardPage::anEmptyBookSaysWhatToDo() {
    PageBook book;
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    auto* const empty = page.findChild<EmptyState*>();
    QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), patienceMs);
    QSignalSpy asked(&book.book(), &Book::newSubscriptionRequested);
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestDashboardPage::cardsShowTheFiguresOfTheReports() {
    PageBook book;
    live(book);
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(value(page, Kpi::Mrr), u"€19.00"_s, patienceMs);
    QCOMPARE(value(page, Kpi::Arr), u"€228.00"_s);
    QCOMPARE(value(page, Kpi::Arpu), u"€19.00"_s);
    const auto ageing = PageBook::take(book.colleague().reports.ageing(book.actor, {2026, 3, 15}));
    QCOMPARE(ageing.front().total.toString(), u"68.40"_s);
    QCOMPARE(value(page, Kpi::Receivables), u"€68.40"_s);
    QCOMPARE(value(page, Kpi::Collected), u"€0.00"_s);
    QCOMPARE(value(page, Kpi::Dso), u"90 days"_s);
}

void TestDashboardPage::followsWhatIsWritten() {
    PageBook book;
    live(book);
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(value(page, Kpi::Receivables), u"€68.40"_s, patienceMs);
    const qint64 invoice =
        PageBook::take(book.colleague().invoices.ids(book.actor, {}, {InvoiceColumn::Number, false})).front();
    book.book().backend().write(
        &page,
        [invoice, actor = book.actor](Services& services) {
            SettlementDraft draft;
            draft.invoiceId = InvoiceId{invoice};
            draft.receivedOn = QDate(2026, 3, 15);
            return services.payments.settle(actor, draft, PageBook::op());
        },
        [](const auto& done) { QVERIFY(done.has_value()); });
    QTRY_VERIFY_WITH_TIMEOUT(value(page, Kpi::Receivables) != u"€68.40"_s, patienceMs);
    QVERIFY(value(page, Kpi::Collected) != u"€0.00"_s);
}

void TestDashboardPage::eachFigureOpensItsList() {
    PageBook book;
    live(book);
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    QTRY_VERIFY_WITH_TIMEOUT(!value(page, Kpi::Mrr).isEmpty(), patienceMs);
    QSignalSpy invoices(&book.book(), &Book::showInvoicesRequested);
    QSignalSpy subscriptions(&book.book(), &Book::showSubscriptionsRequested);
    auto* const overdue = child<KpiCard>(page, "kpi7");
    overdue->setFocus();
    QTest::keyClick(overdue, Qt::Key_Return);
    QCOMPARE(invoices.size(), 1);
    QVERIFY(invoices.front().front().value<InvoiceFilter>().status == InvoiceFilter::Status::Overdue);
    press(page, "kpi0");
    QCOMPARE(subscriptions.size(), 1);
    QVERIFY(subscriptions.front().front().value<SubscriptionFilter>().tab == SubscriptionFilter::Tab::Current);
    press(page, "forecastLink");
    QCOMPARE(invoices.size(), 2);
    press(page, "kpi6");
    QCOMPARE(invoices.size(), 3);
    const auto collected = invoices.last().front().value<InvoiceFilter>();
    QCOMPARE(collected.paidFrom, QDate(2026, 3, 1)); // what came in the period, not everything ever paid
    QCOMPARE(collected.paidTo, QDate(2026, 3, 15));
}

void TestDashboardPage::eachAgeOpensItsInvoices() {
    PageBook book(QDate(2026, 5, 20));
    live(book);
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    auto* const card = chart(page, "ageing");
    QTRY_VERIFY_WITH_TIMEOUT(!card->summary().isEmpty(), patienceMs);
    InvoiceFilter asked;
    connect(&book.book(), &Book::showInvoicesRequested, &page,
            [&asked](const InvoiceFilter& filter) { asked = filter; });
    qint64 listed = 0;
    for (int bucket = 0; bucket < 5; ++bucket) {
        emit card->categoryOpened(bucket);
        const auto ids = PageBook::take(book.colleague().invoices.ids(book.actor, asked, {}));
        QCOMPARE(QString::number(ids.size()), card->table().rows[bucket][1]);
        listed += static_cast<qint64>(ids.size());
    }
    QVERIFY(listed > 0);
}

void TestDashboardPage::eachMonthOpensItsMovements() {
    PageBook book;
    live(book); // 19.00 since January
    const Customer other = book.customer(u"Smith <b>& Sons</b>"_s);
    const Subscription begun = book.subscription(other.id, book.plan(u"Mail"_s, u"Box"_s).id, QDate(2026, 3, 1));
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    auto* const card = chart(page, "movements");
    QTRY_VERIFY_WITH_TIMEOUT(!card->summary().isEmpty(), patienceMs);
    const int last = static_cast<int>(card->content().categories.size()) - 1;
    QSignalSpy asked(&book.book(), &Book::openSubscriptionRequested);
    QVERIFY(inDialog<MovementsDialog>([&] { emit card->categoryOpened(last); },
                                      [&](MovementsDialog& dialog) {
                                          QCOMPARE(child<QLabel>(dialog, "bridgeText")->text().replace(u'\u00A0', u' '),
                                                   u"€19.00 at the start + €19.00 new = €38.00"_s);
                                          auto* const table = child<SmallTable>(dialog, "movementsTable");
                                          QCOMPARE(table->rowCount(), 1);
                                          QCOMPARE(table->item(0, 1)->text(), other.name);
                                          QCOMPARE(table->item(0, 3)->text(), begun.code);
                                          QTest::keyClick(table, Qt::Key_Return);
                                          QVERIFY(!dialog.isVisible());
                                      }));
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patienceMs);
    QVERIFY(asked.front().front().value<SubscriptionId>() == begun.id);
    // A month in which nothing moved says so.
    QVERIFY(inDialog<MovementsDialog>([&] { emit card->categoryOpened(last - 1); },
                                      [&](MovementsDialog& dialog) {
                                          QCOMPARE(child<SmallTable>(dialog, "movementsTable")->rowCount(), 0);
                                          QVERIFY(!child<QPushButton>(dialog, "openButton")->isEnabled());
                                      }));
}

void TestDashboardPage::everyChartHasItsTableAndItsSentence() {
    PageBook book;
    live(book);
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    for (const char* name : {"movements", "ageing", "forecast", "renewals"}) {
        ChartCard* const card = chart(page, name);
        QTRY_VERIFY2_WITH_TIMEOUT(!card->summary().isEmpty(), name, patienceMs);
        QVERIFY(!card->showsTable());
        press(*card, qPrintable(QString::fromLatin1(name) + u"Toggle"_s));
        QVERIFY2(card->showsTable(), name);
        auto* const table = card->findChild<SmallTable*>();
        QCOMPARE(table->rowCount(), static_cast<int>(card->table().rows.size()));
        QVERIFY(table->rowCount() > 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), table->rowCount() + 1);
    }
    // Start + movements = end, in every month.
    const ChartContent& content = chart(page, "movements")->content();
    QCOMPARE(content.categories.size(), 12);
    qint64 sum = 0;
    for (const ChartSeries& row : content.series)
        for (const auto& value : row.values)
            sum += value.value_or(0);
    QCOMPARE(sum, 1'900);
}

void TestDashboardPage::chartsSayWhyTheyAreEmpty() {
    PageBook book;
    const Customer customer = book.customer(u"Dupont"_s);
    Subscription draft;
    draft.customerId = customer.id;
    draft.planId = book.plan(u"Studio"_s, u"Basic"_s).id;
    draft.startDate = QDate(2026, 8, 1); // in half a year
    PageBook::take(book.colleague().subscriptions.create(book.actor, draft, PageBook::op()));
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    QTRY_VERIFY_WITH_TIMEOUT(!chart(page, "ageing")->reason().isEmpty(), patienceMs);
    QVERIFY(!chart(page, "movements")->reason().isEmpty());
    QVERIFY(!chart(page, "forecast")->reason().isEmpty());
    QVERIFY(!chart(page, "renewals")->summary().isEmpty());
    QVERIFY(!child<QPushButton>(page, "ageingToggle")->isVisible());
}

void TestDashboardPage::chartsAreReadWithTheArrowKeys() {
    PageBook book;
    live(book);
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    auto* const view = chart(page, "movements")->findChild<ChartView*>();
    QTRY_VERIFY_WITH_TIMEOUT(!view->content().categories.isEmpty(), patienceMs);
    QVERIFY(!view->accessibleName().isEmpty());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->current(), 0);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->current(), 9);
    QVERIFY2(view->accessibleDescription().contains(u"January 2026: New €19.00"_s),
             qPrintable(view->accessibleDescription()));
}

void TestDashboardPage::currenciesAreToldApart() {
    PageBook book;
    live(book);
    Services& services = book.colleague();
    Customer customer = book.customer(u"Smith"_s);
    customer.currency = *Currency::fromCode(u"USD"_s);
    customer = PageBook::take(services.customers.save(book.actor, customer, PageBook::op()));
    const Plan plan = book.plan(u"Mail"_s, u"Box"_s);
    Price price;
    price.planId = plan.id;
    price.currency = customer.currency;
    price.amount = UnitPrice::fromInteger(7);
    price.validFrom = QDate(2026, 1, 1);
    PageBook::take(services.catalog.addPrice(book.actor, price, PageBook::op()));
    Subscription draft;
    draft.customerId = customer.id;
    draft.planId = plan.id;
    draft.startDate = QDate(2026, 2, 1);
    PageBook::take(services.subscriptions.create(book.actor, draft, PageBook::op()));
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(value(page, Kpi::Mrr), u"€19.00"_s, patienceMs);
    auto* const currencies = child<QComboBox>(page, "currency");
    QVERIFY(currencies->isVisible());
    currencies->setCurrentText(u"USD"_s);
    emit currencies->activated(currencies->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(value(page, Kpi::Mrr), u"$7.00"_s, patienceMs);
    // The list behind a figure is in the figure's currency, and says so as a filter that can be taken back.
    QSignalSpy invoices(&book.book(), &Book::showInvoicesRequested);
    press(page, "kpi2");
    const auto asked = invoices.front().front().value<InvoiceFilter>();
    QCOMPARE(asked.conditions.size(), size_t(1));
    QCOMPARE(std::get<ListCondition::OneOf>(asked.conditions.front().test).values, QStringList{u"USD"_s});
    QSignalSpy subscriptions(&book.book(), &Book::showSubscriptionsRequested);
    press(page, "kpi0");
    const auto mrr = subscriptions.front().front().value<SubscriptionFilter>();
    QCOMPARE(PageBook::take(services.subscriptions.ids(book.actor, mrr, {})).size(), size_t(1));
    // The list takes the filter as one of its own, which can be taken back there.
    SubscriptionsPage list(book.book(), nullptr);
    book.show(list);
    list.showFilter(mrr);
    auto* const rows = child<QTableView>(list, "subscriptionsTable")->model();
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, patienceMs);
    QVERIFY(std::ranges::any_of(list.findChildren<QPushButton*>(),
                                [](const QPushButton* chip) { return chip->accessibleName().contains("USD"_L1); }));
}

void TestDashboardPage::isRestrictedToACustomer() {
    PageBook book;
    live(book);
    const Customer other = book.customer(u"Smith <b>& Sons</b>"_s);
    const Plan plan = book.plan(u"Mail"_s, u"Box"_s);
    book.subscription(other.id, plan.id, QDate(2026, 3, 1));
    book.subscription(other.id, plan.id, QDate(2026, 3, 5));
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(value(page, Kpi::Mrr), u"€57.00"_s, patienceMs);
    book.book().setScope({.scope = {.customer = other.id, .workspace = {}},
                          .customerCode = other.code,
                          .customerName = other.name,
                          .workspaceName = {}});
    page.applyScope();
    QTRY_COMPARE_WITH_TIMEOUT(value(page, Kpi::Mrr), u"€38.00"_s, patienceMs);
    QCOMPARE(value(page, Kpi::Receivables), u"€0.00"_s);
    QVERIFY(page.scopeNote().isEmpty());
    // Whose figures they are stands under the title.
    const auto labels = page.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&other](const QLabel* label) { return label->text().endsWith(other.name); }));
    book.book().setScope({});
    page.applyScope();
    QTRY_COMPARE_WITH_TIMEOUT(value(page, Kpi::Mrr), u"€57.00"_s, patienceMs);
}

void TestDashboardPage::thePeriodIsKept() {
    PageBook book;
    live(book);
    {
        DashboardPage page(book.book(), nullptr);
        book.show(page);
        auto* const periods = child<QComboBox>(page, "period");
        periods->setCurrentIndex(1); // last month
        emit periods->activated(1);
        // At the end of February two of the three invoices' periods had begun; none was issued yet.
        QTRY_COMPARE_WITH_TIMEOUT(value(page, Kpi::Receivables), u"€0.00"_s, patienceMs);
        QCOMPARE(value(page, Kpi::Mrr), u"€19.00"_s);
    }
    DashboardPage again(book.book(), nullptr);
    QCOMPARE(child<QComboBox>(again, "period")->currentIndex(), 1);
}

void TestDashboardPage::savesAPdf() {
    PageBook book;
    live(book);
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    QTRY_VERIFY_WITH_TIMEOUT(!value(page, Kpi::Mrr).isEmpty(), patienceMs);
    const QTemporaryDir folder;
    ScriptedPrompts prompts;
    prompts.texts = {folder.filePath(u"board.pdf"_s), folder.filePath(u"again.pdf"_s)};
    auto* const save = child<QAction>(page, "savePdf");
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patienceMs);
    save->trigger();
    save->trigger();
    QFile first(folder.filePath(u"board.pdf"_s));
    QFile second(folder.filePath(u"again.pdf"_s));
    QVERIFY(first.open(QIODevice::ReadOnly));
    QVERIFY(second.open(QIODevice::ReadOnly));
    const QByteArray bytes = first.readAll();
    QVERIFY(bytes.startsWith("%PDF-1."));
    QVERIFY(bytes.size() > 5'000);
    QCOMPARE(second.readAll(), bytes);
}

void TestDashboardPage::switchesTheLanguageLive() {
    PageBook book;
    live(book);
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(value(page, Kpi::Mrr), u"€19.00"_s, patienceMs);
    const QString english = chart(page, "movements")->summary();
    Language::instance().setLanguage(u"fr"_s);
    QTRY_COMPARE_WITH_TIMEOUT(value(page, Kpi::Mrr), u"19,00\u00A0€"_s, patienceMs);
    QVERIFY(chart(page, "movements")->summary() != english);
    QCOMPARE(page.title(), u"Tableau de bord"_s);
}

void TestDashboardPage::everythingHasAName() {
    PageBook book;
    live(book);
    DashboardPage page(book.book(), nullptr);
    book.show(page);
    QTRY_VERIFY_WITH_TIMEOUT(!chart(page, "movements")->summary().isEmpty(), patienceMs);
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"
