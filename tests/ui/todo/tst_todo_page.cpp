#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "customers/CustomerDialog.h"
#include "customers/MergeDialog.h"
#include "subscriptions/RequestDialogs.h"
#include "todo/TodoPage.h"
#include "ui/PageBook.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The to-do page on a real book: each fix leads where it is put right, and the page follows.
class TestTodoPage : public QObject {
    Q_OBJECT
private slots:
    void isAPleasureWhenEmpty();
    void correctsAndGoesOn();
    void mergesFromTheList();
    void leadsToTheOtherPages();
    void putsOff();
    void decidesOnARequest();

private:
    static SmallTable* table(QWidget& page) { return child<SmallTable>(page, "todoTable"); }
    static int rowWith(QWidget& page, const QString& text) {
        for (int row = 0; row < table(page)->rowCount(); ++row)
            if (table(page)->item(row, 0)->text().contains(text))
                return row;
        return -1;
    }
};

void TestTodoPage::isAPleasureWhenEmpty() {
    PageBook book;
    TodoPage page(book.book(), nullptr);
    book.show(page);
    QTRY_VERIFY_WITH_TIMEOUT(!table(page)->isVisible(), patienceMs);
    const auto labels = page.findChildren<PlainLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel* label) {
        return label->isVisible() && label->text() == u"Nothing waits for you"_s;
    }));
    QVERIFY(!child<QAction>(page, "processNextAction")->isEnabled());
}

void TestTodoPage::correctsAndGoesOn() {
    PageBook book;
    const Plan plan = book.plan(u"Hosting"_s, u"Pro"_s);
    for (const QString& name : {u"Alpha"_s, u"Beta"_s}) {
        Customer customer = book.customer(name);
        customer.address.city.clear();
        customer = PageBook::take(book.colleague().customers.save(book.actor, customer, PageBook::op()));
        book.subscription(customer.id, plan.id, QDate(2026, 3, 1));
    }
    TodoPage page(book.book(), nullptr);
    book.show(page);
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(page, u"Alpha"_s) == 0, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(page, u"Beta"_s) == 1, patienceMs);
    // Ctrl+Enter opens the first; when it is right, the second is next.
    for (const QString& name : {u"Alpha"_s, u"Beta"_s}) {
        QVERIFY(inDialog<CustomerDialog>([&] { QTest::keyClick(table(page), Qt::Key_Return, Qt::ControlModifier); },
                                         [&](CustomerDialog& dialog) {
                                             QCOMPARE(child<QLineEdit>(dialog, "nameEdit")->text(), name);
                                             QTRY_COMPARE_WITH_TIMEOUT(dialog.focusWidget(),
                                                                       child<QWidget>(dialog, "cityEdit"), patienceMs);
                                             type(dialog, "cityEdit", u"Lyon"_s);
                                             press(dialog, "saveButton");
                                             QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                         }));
        QTRY_COMPARE_WITH_TIMEOUT(rowWith(page, name), -1, patienceMs);
    }
}

void TestTodoPage::mergesFromTheList() {
    PageBook book;
    book.customer(u"Garage Martin"_s);
    book.customer(u"garage martin"_s);
    TodoPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->rowCount(), 1, patienceMs);
    auto* const fix = child<QAction>(page, "fixAction");
    QTRY_COMPARE_WITH_TIMEOUT(fix->text(), u"Merge…"_s, patienceMs);
    QVERIFY(inDialog<MergeDialog>([&] { fix->trigger(); },
                                  [](MergeDialog& dialog) {
                                      auto* const save = child<QPushButton>(dialog, "saveButton");
                                      QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patienceMs);
                                      press(dialog, "saveButton");
                                      QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                  }));
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->rowCount(), 0, patienceMs);
}

void TestTodoPage::leadsToTheOtherPages() {
    PageBook book(QDate(2026, 5, 4));
    const Plan plan = book.plan(u"Hosting"_s, u"Pro"_s);
    const Customer customer = book.customer(u"Garage Martin"_s);
    book.subscription(customer.id, plan.id, QDate(2026, 3, 1));
    TodoPage page(book.book(), nullptr);
    book.show(page);
    QSignalSpy run(&book.book(), &Book::billingRunRequested);
    QSignalSpy subscriptions(&book.book(), &Book::showSubscriptionsRequested);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->rowCount(), 2, patienceMs);
    auto* const fix = child<QAction>(page, "fixAction");
    QTRY_VERIFY_WITH_TIMEOUT(fix->isEnabled(), patienceMs);
    fix->trigger();
    QCOMPARE(run.size(), 1);
    table(page)->setCurrentCell(1, 0);
    fix->trigger();
    QCOMPARE(subscriptions.size(), 1);
}

void TestTodoPage::putsOff() {
    PageBook book;
    book.customer(u"Garage Martin"_s);
    book.customer(u"garage martin"_s);
    TodoPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->rowCount(), 1, patienceMs);
    ScriptedPrompts prompts;
    prompts.texts = {u"yesterday"_s, u"+10"_s};
    child<QAction>(page, "snoozeUntilAction")->trigger();
    QCOMPARE(table(page)->rowCount(), 1); // not a day
    child<QAction>(page, "snoozeUntilAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->rowCount(), 0, patienceMs);
    QCOMPARE(PageBook::take(book.colleague().todo.items(book.actor)).front().snoozedUntil, QDate(2026, 3, 25));
    for (auto* chip : page.findChildren<QPushButton*>())
        if (chip->text().startsWith(u"Put off\u2002"_s) && chip->isCheckable())
            chip->click();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->rowCount(), 1, patienceMs);
    QVERIFY(table(page)->item(0, 0)->text().contains(u"25/03/2026"_s));
    auto* const wake = child<QAction>(page, "wakeAction");
    QTRY_VERIFY_WITH_TIMEOUT(wake->isEnabled(), patienceMs);
    wake->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!PageBook::take(book.colleague().todo.items(book.actor)).front().snoozedUntil, patienceMs);
}

void TestTodoPage::decidesOnARequest() {
    PageBook book;
    const Plan plan = book.plan(u"Hosting"_s, u"Pro"_s);
    const Customer customer = book.customer(u"Garage Martin"_s);
    const Subscription sold = book.subscription(customer.id, plan.id, QDate(2026, 3, 1));
    const auto ask = [&] {
        CancellationRequest request;
        request.subscriptionId = sold.id;
        request.receivedOn = QDate(2026, 3, 14);
        request.requestedBy = u"M. Martin"_s;
        request.lastDay = QDate(2026, 3, 31);
        PageBook::take(book.colleague().subscriptions.recordRequest(book.actor, request, PageBook::op()));
    };
    const auto stored = [&] {
        return PageBook::take(book.colleague().subscriptions.detail(book.actor, sold.id)).subscription;
    };
    ask();
    TodoPage page(book.book(), nullptr);
    book.show(page);
    const auto decide = [&](const std::function<void(DecideRequestDialog&)>& steps) {
        QTRY_COMPARE_WITH_TIMEOUT(rowWith(page, u"M. Martin asks to end S000001"_s), 0, patienceMs);
        table(page)->setCurrentCell(0, 0);
        auto* const fix = child<QAction>(page, "fixAction");
        QTRY_COMPARE_WITH_TIMEOUT(fix->text(), u"Decide…"_s, patienceMs);
        QVERIFY(inDialog<DecideRequestDialog>([&] { fix->trigger(); }, steps));
        QTRY_COMPARE_WITH_TIMEOUT(rowWith(page, u"M. Martin"_s), -1, patienceMs);
    };
    decide([](DecideRequestDialog& dialog) {
        child<QRadioButton>(dialog, "declineRadio")->click();
        press(dialog, "saveButton"); // without a reason
        QTRY_VERIFY_WITH_TIMEOUT(!messageAt(dialog, "answerEdit").isEmpty(), patienceMs);
        child<QPlainTextEdit>(dialog, "answerEdit")->setPlainText(u"agreed until June"_s);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    });
    QVERIFY(!stored().lastDay);
    ask();
    page.refresh();
    decide([](DecideRequestDialog& dialog) {
        QCOMPARE(child<QLineEdit>(dialog, "lastDayEdit")->text(), u"31/03/2026"_s);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    });
    QVERIFY(stored().lastDay == QDate(2026, 3, 31));
}

QTEST_MAIN(TestTodoPage)
#include "tst_todo_page.moc"
