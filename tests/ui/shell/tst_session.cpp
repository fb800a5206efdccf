#include "common/ListPage.h"
#include "common/Notifier.h"
#include "common/SmallTable.h"
#include "common/UiState.h"
#include "services/Services.h"
#include "shell/DetailWindow.h"
#include "shell/WindowSession.h"
#include "ui/shell/WindowBook.h"

#include <QApplication>
#include <QScreen>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The window comes back as it was left; whatever its settings file holds, it opens and works.
class TestSession : public QObject {
    Q_OBJECT
private slots:
    void aDetailHasAWindowOfItsOwn();
    void everythingComesBack();
    void aDamagedSettingsFileDoesNoHarm();
    void aReadOnlySettingsFileDoesNoHarm();
    void anUnknownLocaleDoesNoHarm();
    void aSmallerScreenShowsAllOfTheWindow();
    void f6GoesThroughThePanes();
    void messagesAreKept();

private:
    static DetailWindow* detailWindow() {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* const detail = qobject_cast<DetailWindow*>(widget); detail && detail->isVisible())
                return detail;
        return nullptr;
    }
    static ListPage* select(WindowBook& opened, PageKey key, qint64 id) {
        auto* const page = qobject_cast<ListPage*>(opened.window().showPage(key));
        page->open(id);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(page->currentId(), id, patienceMs); }();
        return page;
    }
    /// The window opens, shows the customers, and a page can be chosen.
    static bool works(WindowBook& opened) {
        MainWindow& window = opened.open();
        window.showPage(PageKey::Customers);
        auto* const table = child<QTableView>(window, "customersTable");
        return QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }, patienceMs) && window.isVisible();
    }
};

void TestSession::aDetailHasAWindowOfItsOwn() {
    WindowBook opened;
    const Customer customer = opened.book.customer(u"Émile"_s);
    opened.book.customer(u"Zorn"_s);
    opened.open();
    ListPage* const page = select(opened, PageKey::Customers, customer.id.value);
    page->findChild<QAction*>(u"openWindowAction"_s)->trigger();
    QPointer<DetailWindow> detail = detailWindow();
    QVERIFY(detail);
    QTRY_VERIFY_WITH_TIMEOUT(detail->windowTitle().contains(u"Émile"_s), patienceMs);
    // The panel alone: no list, no heading.
    QVERIFY(!child<QTableView>(*detail, "customersTable")->isVisible());
    QVERIFY(child<QWidget>(*detail, "detailPanel")->isVisible());
    // It follows what changes.
    Customer renamed = customer;
    renamed.name = u"Émilie"_s;
    opened.window().book()->backend().write(
        detail,
        [renamed, actor = opened.book.actor](Services& services) {
            return services.customers.save(actor, renamed, PageBook::op());
        },
        [](const Result<Customer>& saved) { QVERIFY(saved.has_value()); });
    QTRY_VERIFY_WITH_TIMEOUT(detail->windowTitle().contains(u"Émilie"_s), patienceMs);
    // Asked for once more, it comes to the front; another one has its own.
    page->findChild<QAction*>(u"openWindowAction"_s)->trigger();
    QCOMPARE(opened.window().findChildren<QWidget*>(u"customersWindow"_s).size(), 0);
    detail->resize(600, 500);
    QTest::keyClick(detail, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!detail, patienceMs);
    emit opened.window().book()->windowRequested(Noun::Customer, customer.id.value);
    QVERIFY(detailWindow());
    QCOMPARE(detailWindow()->size(), QSize(600, 500));
    opened.close();
    QVERIFY(!detailWindow());
}

void TestSession::everythingComesBack() {
    WindowBook opened;
    opened.book.customer(u"Zorn"_s);
    const Customer customer = opened.book.customer(u"Émile"_s);
    opened.open();
    select(opened, PageKey::Customers, customer.id.value);
    emit opened.window().book()->windowRequested(Noun::Customer, customer.id.value);
    auto* const search = child<QLineEdit>(opened.window(), "customersSearchEdit");
    search->setText(u"emile"_s);
    opened.close();
    QCOMPARE(WindowSession::lastBook(), opened.book.book().facts().location);

    MainWindow& again = opened.open();
    QCOMPARE(again.currentPage()->objectName(), u"customersPageWidget"_s);
    QCOMPARE(child<QLineEdit>(again, "customersSearchEdit")->text(), u"emile"_s);
    auto* const page = qobject_cast<ListPage*>(again.currentPage());
    QTRY_COMPARE_WITH_TIMEOUT(page->currentId(), customer.id.value, patienceMs);
    QCOMPARE(child<QTableView>(again, "customersTable")->model()->rowCount(), 1);
    QVERIFY(detailWindow());
    // A book that was closed on purpose does not come back.
    opened.action("closeBookAction")->trigger();
    QVERIFY(!detailWindow());
    QVERIFY(WindowSession::lastBook().isEmpty());
}

void TestSession::aDamagedSettingsFileDoesNoHarm() {
    WindowBook opened;
    opened.book.customer(u"Émile"_s);
    opened.open();
    opened.close();
    // What was stored is of other kinds now.
    QFile file(UiState::filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    file.close();
    content.replace("=", "=@Variant(\\0\\0\\0\\b\\xff\\xff)");
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(content + "\n[window\ngeometry=\x01\x02[[[\n\xff\xfe=@Rect(a b)\n") > 0);
    file.close();
    QVERIFY(works(opened));
}

void TestSession::aReadOnlySettingsFileDoesNoHarm() {
    WindowBook opened;
    opened.book.customer(u"Émile"_s);
    // Nobody, not even root, writes into a folder that is a file.
    const QByteArray home = qgetenv("QUITTANCE_HOME");
    QFile notAFolder(QString::fromUtf8(home) + u"/plain"_s);
    QVERIFY(notAFolder.open(QIODevice::WriteOnly));
    notAFolder.close();
    qputenv("QUITTANCE_HOME", notAFolder.fileName().toUtf8());
    QVERIFY(works(opened));
    opened.close();
    qputenv("QUITTANCE_HOME", home);
}

void TestSession::anUnknownLocaleDoesNoHarm() {
    const QLocale before;
    QLocale::setDefault(QLocale(u"xx_YY"_s));
    WindowBook opened;
    opened.book.customer(u"Émile"_s);
    QVERIFY(works(opened));
    opened.close();
    QLocale::setDefault(before);
}

void TestSession::aSmallerScreenShowsAllOfTheWindow() {
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY(room.contains(WindowSession::onScreen(QRect(5'000, 4'000, 600, 400))));
    QVERIFY(room.contains(WindowSession::onScreen(QRect(-3'000, 10, 9'000, 9'000))));
    const QRect fits(room.left() + 10, room.top() + 10, 200, 100);
    QCOMPARE(WindowSession::onScreen(fits), fits);
    MainWindow window; // the offscreen platform's screen is 800×800: less than the window would like
    QVERIFY(window.minimumWidth() <= room.width() && window.minimumHeight() <= room.height());
}

void TestSession::f6GoesThroughThePanes() {
    WindowBook opened;
    const Customer customer = opened.book.customer(u"Émile"_s);
    MainWindow& window = opened.open();
    ListPage* const page = select(opened, PageKey::Customers, customer.id.value);
    auto* const table = child<QTableView>(*page, "customersTable");
    auto* const panel = child<QWidget>(*page, "detailPanel");
    QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), patienceMs);
    QApplication::setActiveWindow(&window);
    table->setFocus();
    const auto focusIsIn = [&window](const QWidget* pane) {
        return window.focusWidget() && (pane == window.focusWidget() || pane->isAncestorOf(window.focusWidget()));
    };
    QVERIFY(focusIsIn(table));
    opened.action("nextPaneAction")->trigger();
    QVERIFY(focusIsIn(panel));
    opened.action("previousPaneAction")->trigger();
    QVERIFY(focusIsIn(table));
    QSet<QWidget*> visited;
    for (int i = 0; i < 4; ++i) {
        opened.action("nextPaneAction")->trigger();
        visited.insert(window.focusWidget());
    }
    QCOMPARE(visited.size(), 4); // panel, status bar, sidebar, list
    QVERIFY(focusIsIn(table));
}

void TestSession::messagesAreKept() {
    WindowBook opened;
    MainWindow& window = opened.open();
    Notifier::of(&window).notify(Tone::Success, u"<b>Done</b>"_s);
    QVERIFY(!child<QWidget>(window, "bellButton")->accessibleName().isEmpty());
    opened.action("messagesAction")->trigger();
    auto* const table = child<SmallTable>(window, "notificationTable");
    QCOMPARE(table->item(0, 1)->text(), u"<b>Done</b>"_s);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
