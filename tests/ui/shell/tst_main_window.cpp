#include "common/Banner.h"
#include "common/KpiCard.h"
#include "common/ListPage.h"
#include "common/RowsModel.h"
#include "common/SmallTable.h"
#include "services/Services.h"
#include "shell/ScopeSwitcher.h"
#include "ui/shell/WindowBook.h"

#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The window around the pages: whose data it shows, and what waits for somebody.
class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void restrictsEveryPageByKeyboard();
    void remembersTheRestriction();
    void forgetsACustomerThatIsGone();
    void whatIsAskedForIsShownAllTheSame();
    void badgesCountAndFilter();
    void aRequestReachesAPageThatIsNotThereYet();
    void pagesThatNobodyOpenedRememberAllTheSame();

private:
    /// The pages that were made so far.
    static int made(const MainWindow& window) {
        int count = 0;
        for (const PageEntry& entry : pageEntries())
            count += window.findChild<QWidget*>(entry.objectName + u"PageWidget"_s) ? 1 : 0;
        return count;
    }
    static int rows(MainWindow& window, PageKey key, const char* table) {
        window.showPage(key);
        return child<QTableView>(window, table)->model()->rowCount();
    }
    /// A change of the book through the window's own backend.
    template <typename Work>
    static void write(WindowBook& opened, Work work) {
        opened.window().book()->backend().write(&opened.window(), std::move(work),
                                                [](const auto& done) { QVERIFY(done.has_value()); });
    }
    /// Ctrl+L, types, Enter.
    static void restrictTo(WindowBook& opened, const QString& typed) {
        opened.action("chooseScopeAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(opened.window().findChild<QDialog*>(u"scopePopup"_s), patienceMs);
        auto* const popup = child<QDialog>(opened.window(), "scopePopup");
        type(*popup, "scopeEdit", typed);
        QTest::keyClick(child<QLineEdit>(*popup, "scopeEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.window().book()->scope().scope.isWholeBook(), patienceMs);
    }
};

void TestMainWindow::restrictsEveryPageByKeyboard() {
    WindowBook opened;
    const Customer one = opened.book.customer(u"Boulangerie Lefèvre & Fils"_s);
    const Customer other = opened.book.customer(u"Garage <b>Martin</b>"_s);
    const Plan plan = opened.book.plan(u"Hosting"_s, u"Monthly"_s);
    opened.book.subscription(one.id, plan.id, QDate::currentDate());
    opened.book.subscription(other.id, plan.id, QDate::currentDate());
    MainWindow& window = opened.open();
    QTRY_COMPARE_WITH_TIMEOUT(rows(window, PageKey::Customers, "customersTable"), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rows(window, PageKey::Subscriptions, "subscriptionsTable"), 2, patienceMs);

    restrictTo(opened, u"lefevre"_s);
    QVERIFY(window.book()->scope().scope.customer == one.id);
    QTRY_COMPARE_WITH_TIMEOUT(rows(window, PageKey::Customers, "customersTable"), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rows(window, PageKey::Subscriptions, "subscriptionsTable"), 1, patienceMs);
    auto* const button = child<QPushButton>(window, "scopeButton");
    QVERIFY(button->accessibleName().contains(u"Boulangerie Lefèvre & Fils"_s));

    // A page that cannot obey says so, and offers the way out.
    auto* const banner = child<Banner>(window, "scopeBanner");
    QVERIFY(banner->isHidden());
    window.showPage(PageKey::Dashboard);
    QVERIFY(banner->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(window.currentPage()->findChild<KpiCard*>(u"kpi0"_s)->value() == u"€19.00"_s, patienceMs);
    window.showPage(PageKey::BillingRun);
    QVERIFY(banner->isVisible());
    press(window, "clearScopeButton");
    QVERIFY(banner->isHidden());
    QVERIFY(window.book()->scope().scope.isWholeBook());
    QVERIFY(!opened.action("clearScopeAction")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(rows(window, PageKey::Customers, "customersTable"), 2, patienceMs);
}

void TestMainWindow::remembersTheRestriction() {
    WindowBook opened;
    opened.book.customer(u"Zorn"_s);
    const Customer wanted = opened.book.customer(u"Émile"_s);
    opened.open();
    restrictTo(opened, u"emile"_s);
    opened.close();
    MainWindow& again = opened.open();
    QTRY_VERIFY_WITH_TIMEOUT(again.book()->scope().scope.customer == wanted.id, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rows(again, PageKey::Customers, "customersTable"), 1, patienceMs);
    // Those used lately come first, after "everybody".
    opened.action("clearScopeAction")->trigger();
    opened.action("chooseScopeAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(again.findChild<QListView*>(u"scopeList"_s) &&
                                 again.findChild<QListView*>(u"scopeList"_s)->model()->rowCount() == 3,
                             patienceMs);
    QCOMPARE(child<QListView>(again, "scopeList")->model()->index(1, 0).data().toString(), u"Émile"_s);
}

void TestMainWindow::forgetsACustomerThatIsGone() {
    WindowBook opened;
    const Customer wanted = opened.book.customer(u"Émile"_s);
    opened.open();
    restrictTo(opened, u"emile"_s);
    // It is renamed: the window follows.
    Customer renamed = wanted;
    renamed.name = u"Émilie"_s;
    write(opened, [renamed, actor = opened.book.actor](Services& services) {
        return services.customers.save(actor, renamed, PageBook::op());
    });
    QTRY_COMPARE_WITH_TIMEOUT(opened.window().book()->scope().customerName, u"Émilie"_s, patienceMs);
    // And a restriction that means nobody is none.
    opened.window().book()->setScope({.scope = {.customer = CustomerId{4711}, .workspace = {}},
                                      .customerCode = {},
                                      .customerName = u"Nobody"_s,
                                      .workspaceName = {}});
    opened.close();
    MainWindow& again = opened.open();
    QTRY_COMPARE_WITH_TIMEOUT(rows(again, PageKey::Customers, "customersTable"), 1, patienceMs);
    QVERIFY(again.book()->scope().scope.isWholeBook());
}

void TestMainWindow::whatIsAskedForIsShownAllTheSame() {
    WindowBook opened;
    opened.book.customer(u"Émile"_s);
    const Customer other = opened.book.customer(u"Zorn"_s);
    MainWindow& window = opened.open();
    restrictTo(opened, u"emile"_s);
    emit window.book()->openCustomerRequested(other.id);
    QTRY_VERIFY_WITH_TIMEOUT(window.book()->scope().scope.isWholeBook(), patienceMs);
    auto* const page = qobject_cast<ListPage*>(window.currentPage());
    QTRY_COMPARE_WITH_TIMEOUT(page->currentId(), other.id.value, patienceMs);
}

void TestMainWindow::badgesCountAndFilter() {
    WindowBook opened;
    const QDate today = QDate::currentDate();
    const Customer customer = opened.book.customer(u"Émile"_s);
    const Plan plan = opened.book.plan(u"Hosting"_s, u"Monthly"_s);
    opened.book.subscription(customer.id, plan.id, today);
    MainWindow& window = opened.open();
    auto* const runBadge = child<QPushButton>(window, "billingRunPageBadge");
    auto* const historyBadge = child<QPushButton>(window, "billingHistoryPageBadge");
    QTRY_VERIFY_WITH_TIMEOUT(runBadge->isVisible(), patienceMs);
    QCOMPARE(runBadge->text(), u"1"_s);
    QVERIFY(!runBadge->accessibleName().isEmpty());
    QVERIFY(historyBadge->isHidden());
    QTest::mouseClick(runBadge, Qt::LeftButton);
    QCOMPARE(window.currentPage()->objectName(), u"billingRunPageWidget"_s);

    // It is billed, and long ago: nothing is due for a run, and one invoice is overdue.
    RunRequest request;
    request.until = today;
    request.asOf = today.addDays(-90);
    request.confirmOldPeriods = true;
    request.operation = PageBook::op();
    window.book()->backend().job(
        &window, u"Run"_s,
        [request, actor = opened.book.actor](Services& services, JobContext& job) {
            return services.billing.issue(actor, request, job);
        },
        [](const Result<RunSummary>& run) { QVERIFY(run.has_value()); });
    QTRY_VERIFY_WITH_TIMEOUT(runBadge->isHidden(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(historyBadge->isVisible(), patienceMs);
    QTest::mouseClick(historyBadge, Qt::LeftButton);
    QCOMPARE(window.currentPage()->objectName(), u"billingHistoryPageWidget"_s);
    auto* const table = child<QTableView>(window, "invoicesTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patienceMs);
}

void TestMainWindow::aRequestReachesAPageThatIsNotThereYet() {
    WindowBook opened;
    opened.book.customer(u"Émile"_s);
    MainWindow window;
    int first = 0;
    bool asked = false;
    connect(&window, &MainWindow::bookOpened, &window, [&] {
        first = made(window);
        emit window.book()->settingsRequested(u"shortcuts"_s);
        emit window.book()->showInvoicesRequested({.search = u"F-2026"_s});
        asked = true;
    });
    window.resize(1280, 800);
    window.show();
    window.openLocation(opened.book.book().facts().location);
    QTRY_VERIFY_WITH_TIMEOUT(asked, patienceMs);
    QCOMPARE(first, 1); // the one that is seen
    QCOMPARE(window.currentPage()->objectName(), u"billingHistoryPageWidget"_s);
    QCOMPARE(child<QLineEdit>(window, "invoicesSearchEdit")->text(), u"F-2026"_s);
    QCOMPARE(child<QListWidget>(window, "settingsSectionsList")->currentRow(), 5);
    // The others come by themselves, and the page of the keys learns of theirs.
    QTRY_COMPARE_WITH_TIMEOUT(made(window), static_cast<int>(pageEntries().size()), patienceMs);
    window.showPage(PageKey::Settings);
    type(window, "shortcutsSearchEdit", u"new customer"_s);
    QTest::keyClick(child<QLineEdit>(window, "shortcutsSearchEdit"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<SmallTable>(window, "shortcutsTable")->rowCount() > 0, patienceMs);
}

void TestMainWindow::pagesThatNobodyOpenedRememberAllTheSame() {
    WindowBook opened;
    opened.book.customer(u"Émile"_s);
    opened.open().showPage(PageKey::Customers);
    child<QLineEdit>(opened.window(), "customersSearchEdit")->setText(u"emile"_s);
    opened.window().showPage(PageKey::Dashboard);
    opened.close();
    {
        MainWindow window; // closed before it had the time to make them
        bool done = false;
        connect(
            &window, &MainWindow::bookOpened, &window, [&] { done = true; }, Qt::QueuedConnection);
        window.openLocation(opened.book.book().facts().location);
        QTRY_VERIFY_WITH_TIMEOUT(done, patienceMs);
        window.close();
    }
    opened.open().showPage(PageKey::Customers);
    QCOMPARE(child<QLineEdit>(opened.window(), "customersSearchEdit")->text(), u"emile"_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
