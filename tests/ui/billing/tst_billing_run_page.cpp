#include "billing/BillingRunPage.h"
#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/ChipBar.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/MessageDialog.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "common/StepBar.h"
#include "customers/CustomerPicker.h"
#include "support/GuiBlockMeter.h"
#include "theme/Theme.h"
#include "ui/PageBook.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int prepare = 0;
constexpr int review = 1;
constexpr int issue = 2;
constexpr int allDone = 3;

/// A book with a plan of 19.00 a month, and the page on it.
class RunBook : public PageBook {
public:
    RunBook() : sold(plan(u"Studio"_s, u"Basic"_s)), page(book(), nullptr) {}

    Customer subscriber(const QString& name, QDate start = QDate(2026, 3, 1)) {
        const Customer made = customer(name);
        subscription(made.id, sold.id, start);
        return made;
    }
    /// Many of them at once, from a file: named "Atelier 1", "Atelier 2"…
    void subscribers(int count) {
        QByteArray customers = "customer_code;name;kind;country;address;postcode;city\n";
        QByteArray subscriptions = "subscription_code;customer_code;plan_code;quantity;start_date\n";
        for (int i = 1; i <= count; ++i) {
            const QByteArray code = 'K' + QByteArray::number(i).rightJustified(5, '0');
            const QByteArray number = QByteArray::number(i);
            customers += code + ";Atelier " + number + ";business;FR;" + number + " rue Neuve;69001;Lyon\n";
            subscriptions += 'S' + code + ';' + code + ';' + sold.code.toUtf8() + ";1;2026-03-01\n";
        }
        for (const auto& [kind, content] :
             {std::pair{ImportKind::Customers, customers}, {ImportKind::Subscriptions, subscriptions}}) {
            JobContext job;
            const ImportRequest request{.kind = kind,
                                        .file = take(ImportRun::inspect(kind, u"many.csv"_s, content)),
                                        .billedBefore = {},
                                        .dryRun = false,
                                        .operation = op()};
            if (!take(colleague().imports.run(actor, request, job)).applied)
                qFatal("the import failed");
        }
    }
    void show() { PageBook::show(page); }

    int step() { return page.findChild<StepBar*>()->current(); }
    QAction* action(const char* name) { return child<QAction>(page, name); }
    QTableView* table() { return child<QTableView>(page, "reviewTable"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QString banner() {
        auto* const label = child<PlainLabel>(page, "bannerText");
        return label->isVisible() ? label->text() : QString();
    }
    QString card(const char* name) { return child<KpiCard>(page, name)->value(); }
    QString label(const char* name) { return child<PlainLabel>(page, name)->text(); }
    /// Of the latest run, as the first step shows it.
    QString runState() { return history()->rowCount() > 0 ? history()->item(0, 4)->text() : QString(); }
    SmallTable* history() { return child<SmallTable>(page, "runHistoryTable"); }

    void enterDates(const QString& until = u"31/03/2026"_s, const QString& issueDate = u"15/03/2026"_s) {
        type(page, "untilEdit", until);
        type(page, "issueDateEdit", issueDate);
    }
    /// From the first step to the second.
    bool reviewNow() {
        enterDates();
        action("reviewAction")->trigger();
        return QTest::qWaitFor([this] { return step() == review; }, patienceMs);
    }
    /// From the second step to the end.
    bool issueNow() {
        ScriptedPrompts prompts;
        prompts.confirmations = {true, true};
        action("issueAction")->trigger();
        return QTest::qWaitFor([this] { return step() == allDone; }, patienceMs);
    }
    std::vector<RunRow> runs() { return take(colleague().billing.history(actor)); }

    Plan sold;
    BillingRunPage page;
};

} // namespace

/// The billing run on a real book, from the dates to the numbers, driven as a person drives it.
class TestBillingRunPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void proposesTheDatesOfToday();
    void saysAtTheFieldWhichDateIsNone();
    void billsNobodyForANameThatWasNotChosen();
    void billsOnlyTheChosenCustomer();
    void showsWhatIsDue();
    void takesInvoicesOut();
    void issuesWhatIsTicked();
    void asksToTypeTheNumberOfManyInvoices();
    void findsNothingDueTheSecondTime();
    void opensWhatACustomerLacks();
    void opensWhatTheSellerLacks();
    void goesOnAfterCancel();
    void goesOnWithOneCustomer();
    void closesAnUnfinishedRun();
    void asksBeforeOldPeriods();
    void keepsTheChoiceWhenTheLanguageChanges();
    void neverBlocksTheWindow();
};

void TestBillingRunPage::proposesTheDatesOfToday() {
    RunBook book;
    book.show();
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(book.page, "issueDateEdit")->text(), u"15/03/2026"_s, patienceMs);
    QCOMPARE(child<QLineEdit>(book.page, "untilEdit")->text(), u"31/03/2026"_s);
    // What was entered stays, whatever happens in the book.
    book.enterDates(u"28/02/2026"_s, u"16/03/2026"_s);
    book.page.refresh();
    bool refreshed = false; // reads come back in the order in which they were asked
    book.book().backend().read(
        &book.page, [](Services&) -> Result<> { return {}; }, [&refreshed](const Result<>&) { refreshed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(refreshed, patienceMs);
    QCOMPARE(child<QLineEdit>(book.page, "untilEdit")->text(), u"28/02/2026"_s);
    QCOMPARE(child<QLineEdit>(book.page, "issueDateEdit")->text(), u"16/03/2026"_s);
}

void TestBillingRunPage::saysAtTheFieldWhichDateIsNone() {
    RunBook book;
    book.subscriber(u"Garage Martin"_s);
    book.show();
    book.enterDates(u"31/02/2026"_s, {});
    book.action("reviewAction")->trigger();
    QVERIFY(!messageAt(book.page, "untilEdit").isEmpty());
    QCOMPARE(messageAt(book.page, "issueDateEdit"), u"Which issue date?"_s);
    QCOMPARE(book.page.focusWidget(), child<QWidget>(book.page, "untilEdit"));
    QCOMPARE(book.step(), prepare);
    QVERIFY(book.reviewNow());
    QVERIFY(messageAt(book.page, "untilEdit").isEmpty());
}

void TestBillingRunPage::billsNobodyForANameThatWasNotChosen() {
    RunBook book;
    book.subscriber(u"Garage Martin"_s);
    book.subscriber(u"Boulangerie Lefèvre"_s);
    book.show();
    book.enterDates();
    auto* const picker = child<CustomerPicker>(book.page, "scopePicker");
    typeInto(picker->lineEdit(), u"Garage"_s);
    book.action("reviewAction")->trigger();
    QVERIFY(messageAt(book.page, "scopePicker").contains(u"Choose the customer from the list"_s));
    // The list that the typing asked for arrives: the message stays, and nobody is chosen by it.
    QTRY_COMPARE_WITH_TIMEOUT(picker->count(), 1, patienceMs);
    QVERIFY(!messageAt(book.page, "scopePicker").isEmpty());
    book.action("reviewAction")->trigger();
    QCOMPARE(book.step(), prepare);
    QVERIFY(book.action("reviewAction")->isEnabled()); // no job was started
    QVERIFY(book.runs().empty());
}

void TestBillingRunPage::billsOnlyTheChosenCustomer() {
    RunBook book;
    book.subscriber(u"Garage Martin"_s);
    book.subscriber(u"Boulangerie Lefèvre"_s);
    book.show();
    auto* const picker = child<CustomerPicker>(book.page, "scopePicker");
    typeInto(picker->lineEdit(), u"Garage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(picker->count(), 1, patienceMs);
    takeFirst(picker);
    QVERIFY(picker->customer().isValid());
    QVERIFY(book.reviewNow());
    QCOMPARE(book.table()->model()->rowCount(), 1);
    QCOMPARE(book.cell(0, 0), u"Garage Martin"_s);
    QVERIFY(book.issueNow());
    QCOMPARE(book.runs().front().invoices, 1);
    // Emptied, the field means everybody again.
    book.action("newRunAction")->trigger();
    typeInto(picker->lineEdit(), {});
    QVERIFY(book.reviewNow());
    QCOMPARE(book.cell(0, 0), u"Boulangerie Lefèvre"_s);
}

void TestBillingRunPage::showsWhatIsDue() {
    RunBook book;
    book.subscriber(u"Garage Martin"_s);
    book.subscriber(u"Boulangerie Lefèvre"_s);
    book.show();
    QAbstractItemModelTester tester(book.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(book.reviewNow());
    QCOMPARE(book.table()->model()->rowCount(), 2);
    QCOMPARE(book.card("invoicesCard"), u"2"_s);
    QCOMPARE(book.card("netCard"), u"€38.00"_s);
    QCOMPARE(book.card("vatCard"), u"€7.60"_s);
    QCOMPARE(book.card("grossCard"), u"€45.60"_s);
    QVERIFY(book.banner().contains(u"Numbers start at F-2026-00001"_s));

    // The lines of the selected invoice, with what stands behind the amount.
    auto* const lines = child<SmallTable>(book.page, "proposalLinesTable");
    QTRY_COMPARE_WITH_TIMEOUT(lines->rowCount(), 1, patienceMs);
    QVERIFY(lines->item(0, 0)->text().startsWith(u"Studio — Basic"_s));
    QVERIFY(lines->item(0, 0)->text().contains(u"01/03/2026 to 31/03/2026"_s));
    QCOMPARE(lines->item(0, 1)->text(), u"19.00"_s);
    QVERIFY(lines->item(0, 0)->toolTip().contains(u"19"_s));

    // Chips and search narrow what is shown, not what is billed.
    auto* const chips = book.page.findChild<ChipBar*>();
    for (QPushButton* chip : chips->findChildren<QPushButton*>())
        if (chip->text().startsWith(u"Gone"_s))
            chip->click();
    QCOMPARE(book.table()->model()->rowCount(), 0);
    for (QPushButton* chip : chips->findChildren<QPushButton*>())
        if (chip->text().startsWith(u"New"_s))
            chip->click();
    QCOMPARE(book.table()->model()->rowCount(), 2);
    type(book.page, "reviewSearchEdit", u"lefev"_s);
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 1, patienceMs);
    QCOMPARE(book.cell(0, 0), u"Boulangerie Lefèvre"_s);
    QCOMPARE(book.card("invoicesCard"), u"2"_s);
    QVERIFY(book.runs().empty()); // a review writes nothing
}

void TestBillingRunPage::takesInvoicesOut() {
    RunBook book;
    book.subscriber(u"Garage Martin"_s);
    book.subscriber(u"Boulangerie Lefèvre"_s);
    book.subscriber(u"Menuiserie Orval"_s);
    book.show();
    QVERIFY(book.reviewNow());
    QTableView* const table = book.table();
    const auto ticked = [&](int row) { return table->model()->index(row, 0).data(Qt::CheckStateRole) == Qt::Checked; };
    // By the keyboard, whatever column is the current one.
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!ticked(0) && ticked(1) && ticked(2));
    QCOMPARE(book.action("issueAction")->text(), u"Issue 2 invoices"_s);
    QCOMPARE(book.card("grossCard"), u"€45.60"_s);
    // By the mouse, on the box.
    const QRect box = table->visualRect(table->model()->index(1, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(box.left() + 16, box.center().y()));
    QVERIFY(!ticked(1));
    QCOMPARE(book.card("invoicesCard"), u"1"_s);
    // All of them: without a tick there is nothing to issue, and the button says so.
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(ticked(0) && ticked(1) && ticked(2));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!book.action("issueAction")->isEnabled());
    QVERIFY(book.action("issueAction")->toolTip().contains(u"Nothing is ticked"_s));
}

void TestBillingRunPage::issuesWhatIsTicked() {
    RunBook book;
    const Customer martin = book.subscriber(u"Garage Martin"_s);
    const Customer lefevre = book.subscriber(u"Boulangerie Lefèvre"_s);
    const Customer orval = book.subscriber(u"Menuiserie Orval"_s);
    book.show();
    QVERIFY(book.reviewNow());
    book.table()->setFocus();
    QCOMPARE(book.cell(0, 0), martin.name);
    QTest::keyClick(book.table(), Qt::Key_Space);

    ScriptedPrompts prompts;
    prompts.confirmations = {false, true};
    book.action("issueAction")->trigger();
    QCOMPARE(prompts.asked.size(), 1);
    QVERIFY(prompts.asked.front().startsWith(u"Issue 2 invoices?"_s));
    QVERIFY(prompts.asked.front().contains(u"€45.60 in all, dated 15/03/2026"_s)); // of what is ticked
    QVERIFY(prompts.asked.front().contains(u"What you left out stays due"_s));
    QCOMPARE(book.step(), review); // refused: nothing happened
    QVERIFY(book.runs().empty());

    QTest::keyClick(&book.page, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(book.step(), allDone, patienceMs);
    QCOMPARE(book.label("runTitle"), u"Done: 2 invoices issued"_s);
    QCOMPARE(book.label("runResult"), u"F-2026-00001 to F-2026-00002, dated 15/03/2026; total €45.60."_s);
    QVERIFY(!child<QWidget>(book.page, "issueFailuresTable")->isVisible());
    const RunRow run = book.runs().front();
    QCOMPARE(run.invoices, 2);
    QVERIFY(run.leftOut == std::vector<CustomerId>{martin.id});

    QSignalSpy shown(&book.book(), &Book::showInvoicesRequested);
    press(book.page, "primaryButton");
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.front().front().value<InvoiceFilter>().run == run.id);

    // The run stands in the history, which leads to its invoices; what was left out is still due.
    book.action("newRunAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(book.history()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.runState(), u"Finished"_s, patienceMs); // it stood there while it ran, too
    QCOMPARE(book.history()->item(0, 0)->text(), u"31/03/2026"_s);
    QTRY_COMPARE_WITH_TIMEOUT(book.history()->item(0, 2)->text(), u"2"_s, patienceMs);
    QCOMPARE(book.history()->item(0, 3)->text(), u"€45.60"_s);
    book.history()->selectRow(0);
    QTest::keyClick(book.history(), Qt::Key_Return);
    QCOMPARE(shown.size(), 2);
    QVERIFY(book.reviewNow());
    QCOMPARE(book.cell(0, 0), martin.name);
    QCOMPARE(book.card("invoicesCard"), u"1"_s);
}

void TestBillingRunPage::asksToTypeTheNumberOfManyInvoices() {
    RunBook book;
    book.subscribers(51);
    book.show();
    QVERIFY(book.reviewNow());
    QVERIFY(inDialog<MessageDialog>([&] { book.action("issueAction")->trigger(); },
                                    [](MessageDialog& dialog) {
                                        auto* const accept = child<QPushButton>(dialog, "acceptButton");
                                        QVERIFY(!accept->isEnabled());
                                        type(dialog, "typeToConfirmEdit", u"50"_s);
                                        QVERIFY(!accept->isEnabled());
                                        type(dialog, "typeToConfirmEdit", u"51"_s);
                                        QVERIFY(accept->isEnabled());
                                        QTest::mouseClick(accept, Qt::LeftButton);
                                    }));
    QTRY_COMPARE_WITH_TIMEOUT(book.step(), allDone, patienceMs);
    QCOMPARE(book.label("runTitle"), u"Done: 51 invoices issued"_s);
}

void TestBillingRunPage::findsNothingDueTheSecondTime() {
    RunBook book;
    book.subscriber(u"Garage Martin"_s);
    book.show();
    QVERIFY(book.reviewNow());
    QVERIFY(book.issueNow());
    book.action("newRunAction")->trigger();
    QVERIFY(book.reviewNow());
    QVERIFY(book.banner().contains(u"Nothing is due until 31/03/2026."_s));
    QVERIFY(!book.action("issueAction")->isEnabled());
    QCOMPARE(book.card("invoicesCard"), u"0"_s);
    QCOMPARE(book.cell(0, 1), u"Gone"_s); // billed in the last run, nothing now
    book.action("backAction")->trigger();
    QCOMPARE(book.step(), prepare);
    QCOMPARE(book.runs().size(), size_t(1));
}

void TestBillingRunPage::opensWhatACustomerLacks() {
    RunBook book;
    book.subscriber(u"Garage Martin"_s);
    Customer overseas = book.subscriber(u"Rhumerie du Port"_s);
    overseas.address.country = u"RE"_s; // which VAT applies there must be said
    PageBook::take(book.colleague().customers.save(book.actor, overseas, PageBook::op()));
    book.show();
    QVERIFY(book.reviewNow());
    QCOMPARE(book.card("invoicesCard"), u"1"_s);
    auto* const missing = child<QTableView>(book.page, "reviewFailuresTable");
    QVERIFY(missing->isVisible());
    QCOMPARE(missing->model()->index(0, 0).data().toString(), overseas.name);
    QSignalSpy asked(&book.book(), &Book::editCustomerRequested);
    const auto openFirst = [](QTableView* table) {
        table->setFocus();
        table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTest::keyClick(table, Qt::Key_Return);
    };
    openFirst(missing);
    QCOMPARE(asked.size(), 1);

    // The others are billed all the same, and the list stands beside the result.
    QVERIFY(book.issueNow());
    QCOMPARE(book.label("runTitle"), u"Done: 1 invoice issued"_s);
    auto* const failed = child<QTableView>(book.page, "issueFailuresTable");
    QVERIFY(failed->isVisible());
    QCOMPARE(failed->model()->rowCount(), 1);
    openFirst(failed);
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.back().front().value<CustomerId>() == overseas.id);
    QCOMPARE(asked.back().back().toString(), u"vatOverride"_s);
    book.action("newRunAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(book.history()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.runState(), u"Finished, 1 customer not billed"_s, patienceMs);
}

void TestBillingRunPage::opensWhatTheSellerLacks() {
    RunBook book;
    book.subscriber(u"Garage Martin"_s);
    Company company = PageBook::take(book.colleague().company.company(book.actor));
    company.rcsCity.clear();
    PageBook::take(book.colleague().company.save(book.actor, company, PageBook::op()));
    book.show();
    book.enterDates();
    book.action("reviewAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(book.banner().contains(u"trade register"_s), patienceMs);
    QCOMPARE(book.step(), prepare);
    QSignalSpy asked(&book.book(), &Book::settingsRequested);
    press(book.page, "bannerActionButton");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), u"company.rcsCity"_s);
    QVERIFY(book.runs().empty());
}

void TestBillingRunPage::goesOnAfterCancel() {
    RunBook book;
    constexpr int due = 1'500; // enough that the run is not through before Cancel is
    book.subscribers(due);
    book.show();
    QVERIFY(book.reviewNow());
    book.table()->setFocus();
    QTest::keyClick(book.table(), Qt::Key_Space); // one is left out
    {
        ScriptedPrompts prompts;
        prompts.confirmations = {true};
        book.action("issueAction")->trigger();
        QVERIFY(child<QWidget>(book.page, "runProgress")->isVisible());
        QVERIFY(!book.action("newRunAction")->isEnabled());
        press(book.page, "cancelRunButton"); // before the first chunk is through
    }
    QTRY_VERIFY_WITH_TIMEOUT(book.label("runTitle").startsWith(u"Stopped"_s), patienceMs);
    QCOMPARE(book.step(), issue);
    QVERIFY(book.label("runResult").contains(u"Running it again bills only what is missing"_s));
    QVERIFY(book.runs().front().invoices < due - 1);

    // The first step offers to go on, with the same dates and the same customers.
    book.action("newRunAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(book.banner().contains(u"was not finished"_s), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.history()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.runState(), u"Stopped"_s, patienceMs);
    book.enterDates(u"30/04/2026"_s, u"30/04/2026"_s); // what stands there now does not count
    press(book.page, "bannerActionButton");
    QTRY_COMPARE_WITH_TIMEOUT(book.step(), review, patienceMs);
    const qint64 issuedBefore = book.runs().front().invoices;
    QCOMPARE(book.card("invoicesCard"), Language::number(due - 1 - issuedBefore));
    QVERIFY(book.issueNow());
    QCOMPARE(book.runs().size(), size_t(1));
    QCOMPARE(book.runs().front().invoices, due - 1);
    QCOMPARE(book.runs().front().state, u"finished"_s);
    book.action("newRunAction")->trigger();
    QVERIFY(book.reviewNow());
    QCOMPARE(book.card("invoicesCard"), u"1"_s); // the one left out
}

void TestBillingRunPage::goesOnWithOneCustomer() {
    RunBook book;
    const Customer martin = book.subscriber(u"Garage Martin"_s);
    book.subscriber(u"Boulangerie Lefèvre"_s);
    // A colleague's run of this customer alone, stopped at once.
    class Stopped : public JobContext {
    public:
        bool isCancelled() const override { return true; }
    } job;
    RunRequest request;
    request.until = QDate(2026, 3, 31);
    request.customers = {martin.code};
    request.operation = PageBook::op();
    QVERIFY(!PageBook::take(book.colleague().billing.issue(book.actor, request, job)).finished);
    book.show();
    QTRY_VERIFY_WITH_TIMEOUT(book.banner().contains(u"was not finished"_s), patienceMs);
    press(book.page, "bannerActionButton");
    QTRY_COMPARE_WITH_TIMEOUT(book.step(), review, patienceMs);
    QCOMPARE(book.table()->model()->rowCount(), 1);
    QVERIFY(book.issueNow());
    QCOMPARE(book.runs().size(), size_t(1));
    QCOMPARE(book.runs().front().invoices, 1);
    QTRY_COMPARE_WITH_TIMEOUT(child<CustomerPicker>(book.page, "scopePicker")->customerCode(), martin.code, patienceMs);
}

void TestBillingRunPage::closesAnUnfinishedRun() {
    RunBook book;
    book.subscribers(60);
    book.show();
    QVERIFY(book.reviewNow());
    {
        ScriptedPrompts prompts;
        prompts.confirmations = {true};
        const auto stopAtOnce = [&book] { book.book().backend().tasks()->cancelAll(); };
        const auto stopping = connect(book.book().backend().tasks(), &TaskList::rowsInserted, this, stopAtOnce);
        book.action("issueAction")->trigger();
        disconnect(stopping);
    }
    QTRY_VERIFY_WITH_TIMEOUT(book.label("runTitle").startsWith(u"Stopped"_s), patienceMs);
    book.action("newRunAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(book.action("abandonAction")->isEnabled(), patienceMs);
    ScriptedPrompts prompts;
    prompts.confirmations = {true};
    book.action("abandonAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!book.action("abandonAction")->isVisible(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(book.banner().isEmpty(), patienceMs);
    QCOMPARE(book.runs().front().state, u"finished"_s);
    // What it left is billed by another run.
    const qint64 issuedBefore = book.runs().front().invoices;
    QVERIFY(book.reviewNow());
    QCOMPARE(book.card("invoicesCard"), QString::number(60 - issuedBefore));
}

void TestBillingRunPage::asksBeforeOldPeriods() {
    RunBook book;
    book.subscriber(u"Garage Martin"_s, QDate(2025, 11, 1));
    book.subscriber(u"Boulangerie Lefèvre"_s);
    book.show();
    QVERIFY(book.reviewNow());
    ScriptedPrompts prompts;
    prompts.confirmations = {true, false};
    book.action("issueAction")->trigger();
    QCOMPARE(prompts.asked.size(), 2);
    QVERIFY(prompts.asked.back().startsWith(u"Bill old periods, too?"_s));
    QCOMPARE(book.step(), review);
    // Nobody is asked about what is left out.
    QCOMPARE(book.cell(0, 0), u"Garage Martin"_s);
    book.table()->setFocus();
    QTest::keyClick(book.table(), Qt::Key_Space);
    prompts.confirmations = {true};
    book.action("issueAction")->trigger();
    QCOMPARE(prompts.asked.size(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(book.step(), allDone, patienceMs);
    QCOMPARE(book.runs().front().invoices, 1);
}

void TestBillingRunPage::keepsTheChoiceWhenTheLanguageChanges() {
    RunBook book;
    book.subscriber(u"Garage Martin"_s);
    book.subscriber(u"Boulangerie Lefèvre"_s);
    book.show();
    QVERIFY(book.reviewNow());
    book.table()->setFocus();
    QTest::keyClick(book.table(), Qt::Key_Space);
    Language::instance().setLanguage(u"fr"_s);
    QTRY_VERIFY_WITH_TIMEOUT(book.banner().contains(u"numérotation"_s), patienceMs); // it came with the review
    QCOMPARE(book.step(), review);
    QCOMPARE(book.card("invoicesCard"), u"1"_s);
    Language::instance().setLanguage(u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(book.banner().contains(u"Numbers start"_s), patienceMs);
}

void TestBillingRunPage::neverBlocksTheWindow() {
    RunBook book;
    constexpr int due = 3'000;
    book.subscribers(due);
    book.show();
    // What is shown for the first time may take longer; a review of nothing shows it.
    book.enterDates(u"31/12/2025"_s);
    book.action("reviewAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(book.step(), review, patienceMs);
    book.action("backAction")->trigger();
    QTest::qWait(0);

    GuiBlockMeter meter;
    constexpr int longWait = 300'000;
    const auto settled = [&book](auto reached) {
        return QTest::qWaitFor([&] { return reached() && book.action("backAction")->isVisible(); }, longWait);
    };
    book.enterDates();
    book.action("reviewAction")->trigger();
    QVERIFY(settled([&] { return book.step() == review; }));
    QCOMPARE(book.table()->model()->rowCount(), due);
    QTRY_COMPARE_WITH_TIMEOUT(child<SmallTable>(book.page, "proposalLinesTable")->rowCount(), 1, longWait);
    book.table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    QTest::qWait(0);
    type(book.page, "reviewSearchEdit", u"atelier 29"_s);
    QTRY_VERIFY_WITH_TIMEOUT(book.table()->model()->rowCount() < due, longWait);
    book.table()->selectAll();
    QTest::keyClick(book.table(), Qt::Key_Space);
    QTest::qWait(0);
    {
        ScriptedPrompts prompts;
        prompts.confirmations = {true};
        book.action("issueAction")->trigger();
    }
    QVERIFY(QTest::qWaitFor([&] { return book.step() == allDone; }, longWait));
    book.action("newRunAction")->trigger();
    QVERIFY(QTest::qWaitFor([&] { return book.history()->rowCount() == 1; }, longWait));
    QTest::qWait(50); // the meter's last mark
    qInfo("longest block: %lld ms busy, %lld ms of its own, %lld ms by the clock", meter.longestBusyMs(),
          meter.longestOwnMs(), meter.longestMs());
    QVERIFY2(meter.longestBusyMs() <= 50, qPrintable(QString::number(meter.longestBusyMs())));
    // It waits for nothing either: a query or a file on this thread would take longer than a lock does.
    QVERIFY2(meter.longestOwnMs() <= 200, qPrintable(QString::number(meter.longestOwnMs())));
}

QTEST_MAIN(TestBillingRunPage)
#include "tst_billing_run_page.moc"
