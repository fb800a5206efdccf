#include "common/ChartCard.h"
#include "common/ChipBar.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/Prompts.h"
#include "customers/CustomerPicker.h"
#include "subscriptions/BulkSiteDialog.h"
#include "subscriptions/SubscriptionDialogs.h"
#include "ui/subscriptions/SubscriptionBook.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace quittance;
using namespace quittance::cells;
using namespace Qt::Literals::StringLiterals;

namespace {

QLineEdit* customerEdit(QWidget& dialog) { return child<CustomerPicker>(dialog, "customerPicker")->lineEdit(); }

/// By the keyboard: a part of the name, then the first of the list.
void chooseCustomer(QWidget& dialog, const QString& typed) {
    auto* const picker = child<CustomerPicker>(dialog, "customerPicker");
    typeInto(picker->lineEdit(), typed);
    QTRY_COMPARE_WITH_TIMEOUT(picker->count(), 1, patienceMs);
    takeFirst(picker);
    QTRY_VERIFY_WITH_TIMEOUT(picker->customer().isValid(), patienceMs);
}

void choosePlan(QWidget& dialog) {
    auto* const plans = child<QComboBox>(dialog, "planCombo");
    QTRY_VERIFY_WITH_TIMEOUT(plans->count() > 0, patienceMs);
    QTest::keyClick(plans, Qt::Key_Down);
}

} // namespace

/// Premium subscriptions on a real book, driven as a person drives them.
class TestSubscriptionsPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void listsWhatIsPaidAndWhen();
    void showsTheNextPaymentBeforeSaving();
    void refusesACustomerThatWasNotChosen();
    void saysAtTheFieldWhatIsWrong();
    void neverTouchesTheFieldOneTypesIn();
    void asksBeforeThrowingAway();
    void startsForTheCustomerOfAnotherPage();
    void assignsToASite();
    void assignsSeveralToASite();
    void setsTheMethod();
    void setsTheMethodOfSeveral();
    void leadsToInvoicesAndCustomer();
    void tellsWhyAnActionIsOff();
    void narrowsToWhatNeedsAttention();
    void saysWhatIsPastDue();
    void opensTheRenewalsOfAMonth();
    void keepsTheImportantColumnsBesideThePanel();
};

void TestSubscriptionsPage::listsWhatIsPaidAndWhen() {
    SubscriptionBook book;
    const Subscription running = book.subscribe();
    const Subscription later = book.subscribe(QDate(2026, 4, 10));
    PageBook::take(book.colleague().subscriptions.assignSite(book.actor, later.id, book.site(u"www.martin.fr"_s).id,
                                                             later.version, PageBook::op()));
    book.show();
    QAbstractItemModelTester tester(book.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, Code), running.code, patienceMs);
    QCOMPARE(book.cell(0, Service), u"Studio — Basic"_s);
    QCOMPARE(book.cell(0, CustomerName), u"Garage Martin"_s);
    QCOMPARE(book.cell(0, SiteName), u"unassigned"_s);
    QCOMPARE(book.cell(0, NextDate), u"01/03/2026"_s);
    QCOMPARE(book.cell(0, NextAmount), u"€19.00"_s);
    QCOMPARE(book.cell(0, Method), displayName(CollectionMethod::Transfer));
    QCOMPARE(book.cell(0, Status), displayName(SubscriptionStatus::Active));
    QCOMPARE(book.cell(1, SiteName), u"www.martin.fr"_s);
    QCOMPARE(book.cell(1, NextDate), u"10/04/2026"_s);
    QCOMPARE(book.cell(1, Status), displayName(SubscriptionStatus::Scheduled));
    QTRY_COMPARE_WITH_TIMEOUT(child<KpiCard>(book.page, "unassignedCard")->value(), u"1"_s, patienceMs);
}

void TestSubscriptionsPage::showsTheNextPaymentBeforeSaving() {
    SubscriptionBook book;
    book.show();
    QVERIFY(book.create([&](NewSubscriptionDialog& dialog) {
        QCOMPARE(text(dialog, "nextAmount"), u"—"_s);
        chooseCustomer(dialog, u"garage"_s);
        choosePlan(dialog);
        type(dialog, "quantityEdit", u"2"_s);
        type(dialog, "startDateEdit", u"10/04/2026"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(dialog, "nextAmount"), u"€38.00"_s, patienceMs);
        QVERIFY(text(dialog, "nextText").contains(u"on 10/04/2026, for 10/04/2026 to 09/05/2026"_s));
        // It ends within its first month: the first payment is by the day.
        type(dialog, "lastDayEdit", u"24/04/2026"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(dialog, "nextAmount"), u"€19.00"_s, patienceMs);
        QVERIFY(text(dialog, "nextText").contains(u"15 of 30 days"_s));
        type(dialog, "lastDayEdit", {});
        QTRY_COMPARE_WITH_TIMEOUT(text(dialog, "nextAmount"), u"€38.00"_s, patienceMs);
        QCOMPARE(book.count(), 0); // nothing is stored yet
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, NextAmount), u"€38.00"_s, patienceMs);
    QCOMPARE(book.cell(0, NextDate), u"10/04/2026"_s);
    QTRY_VERIFY_WITH_TIMEOUT(book.page.currentId() != 0, patienceMs); // it is selected
    QCOMPARE(book.count(), 1);
}

void TestSubscriptionsPage::refusesACustomerThatWasNotChosen() {
    SubscriptionBook book;
    book.show();
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Discard};
    QVERIFY(book.create([&](NewSubscriptionDialog& dialog) {
        choosePlan(dialog);
        typeInto(customerEdit(dialog), u"garage"_s);
        press(dialog, "saveButton");
        QCOMPARE(messageAt(dialog, "customerPicker"), u"Choose the customer from the list."_s);
        QCOMPARE(dialog.focusWidget(), child<QWidget>(dialog, "customerPicker"));
        chooseCustomer(dialog, u"martin"_s);
        QVERIFY(messageAt(dialog, "customerPicker").isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(text(dialog, "nextAmount"), u"€19.00"_s, patienceMs);
        // Typed over, the one chosen before does not count any more: neither for saving nor for the figures.
        typeInto(customerEdit(dialog), u"boulangerie"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(dialog, "nextAmount"), u"—"_s, patienceMs);
        press(dialog, "saveButton");
        QVERIFY(!messageAt(dialog, "customerPicker").isEmpty());
        press(dialog, "cancelButton");
    }));
    QCOMPARE(book.count(), 0);
}

void TestSubscriptionsPage::saysAtTheFieldWhatIsWrong() {
    SubscriptionBook book;
    book.show();
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Discard};
    QVERIFY(book.create([&](NewSubscriptionDialog& dialog) {
        press(dialog, "saveButton");
        QCOMPARE(messageAt(dialog, "customerPicker"), u"Choose the customer."_s);
        QCOMPARE(messageAt(dialog, "planCombo"), u"Choose the plan."_s);
        chooseCustomer(dialog, u"garage"_s);
        choosePlan(dialog);
        type(dialog, "quantityEdit", u"two"_s);
        type(dialog, "discountEdit", u"120 %"_s);
        type(dialog, "startDateEdit", u"31/02/2026"_s);
        type(dialog, "lastDayEdit", u"soon"_s);
        press(dialog, "saveButton");
        for (const char* field : {"quantityEdit", "discountEdit", "startDateEdit", "lastDayEdit"})
            QVERIFY2(!messageAt(dialog, field).isEmpty(), field);
        type(dialog, "quantityEdit", u"0"_s);
        type(dialog, "discountEdit", {});
        type(dialog, "startDateEdit", u"10/04/2026"_s);
        type(dialog, "lastDayEdit", u"09/04/2026"_s);
        QVERIFY(messageAt(dialog, "startDateEdit").isEmpty()); // what is put right loses its message
        press(dialog, "saveButton");
        QVERIFY(messageAt(dialog, "quantityEdit").contains(u"more than zero"_s));
        QVERIFY(messageAt(dialog, "lastDayEdit").contains(u"before the start"_s));
        QVERIFY(messageAt(dialog, "startDateEdit").isEmpty());
        QCOMPARE(text(dialog, "nextAmount"), u"—"_s);
        press(dialog, "cancelButton");
    }));
    QCOMPARE(book.count(), 0);
}

void TestSubscriptionsPage::neverTouchesTheFieldOneTypesIn() {
    SubscriptionBook book;
    book.show();
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Discard};
    QVERIFY(book.create([&](NewSubscriptionDialog& dialog) {
        chooseCustomer(dialog, u"garage"_s);
        choosePlan(dialog); // the figures follow a moment later, while the quantity is being typed
        auto* const quantity = child<QLineEdit>(dialog, "quantityEdit");
        quantity->setFocus();
        quantity->selectAll();
        QTest::keyClick(quantity, Qt::Key_1);
        QTest::qWait(400); // longer than the dialog waits before it asks for the figures
        QTest::keyClick(quantity, Qt::Key_2);
        QCOMPARE(quantity->text(), u"12"_s);
        type(dialog, "quantityEdit", u"12"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(dialog, "nextAmount"), u"€228.00"_s, patienceMs);
        press(dialog, "cancelButton");
    }));
}

void TestSubscriptionsPage::asksBeforeThrowingAway() {
    SubscriptionBook book;
    book.show();
    ScriptedPrompts prompts;
    // Nothing was entered: nothing is asked.
    QVERIFY(book.create([](NewSubscriptionDialog& dialog) {
        press(dialog, "cancelButton");
        QVERIFY(!dialog.isVisible());
    }));
    QVERIFY(prompts.asked.isEmpty());
    prompts.unsavedAnswers = {Prompts::Unsaved::Cancel, Prompts::Unsaved::Discard};
    QVERIFY(book.create([&](NewSubscriptionDialog& dialog) {
        auto* const quantity = child<QLineEdit>(dialog, "quantityEdit");
        quantity->setFocus();
        QTest::keyClick(quantity, Qt::Key_5); // still in the field when Esc is pressed
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(prompts.asked.size(), 1);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }));
    QCOMPARE(prompts.asked.size(), 2);
    QCOMPARE(book.count(), 0);
}

void TestSubscriptionsPage::startsForTheCustomerOfAnotherPage() {
    SubscriptionBook book;
    book.site(u"www.martin.fr"_s);
    book.show();
    QVERIFY(inDialog<NewSubscriptionDialog>(
        [&] { emit book.book().newSubscriptionRequested(book.martin.id); },
        [&](NewSubscriptionDialog& dialog) {
            QTRY_VERIFY_WITH_TIMEOUT(customerEdit(dialog)->text().startsWith(u"Garage Martin"_s), patienceMs);
            auto* const sites = child<QComboBox>(dialog, "siteCombo");
            QTRY_COMPARE_WITH_TIMEOUT(sites->count(), 2, patienceMs);
            choosePlan(dialog);
            sites->setCurrentIndex(1);
            auto* const methods = child<QComboBox>(dialog, "methodCombo");
            methods->setCurrentIndex(methods->findData(static_cast<int>(CollectionMethod::Card)));
            type(dialog, "startDateEdit", u"01/04/2026"_s);
            press(dialog, "saveButton");
            QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
        }));
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, SiteName), u"www.martin.fr"_s, patienceMs);
    QCOMPARE(book.cell(0, Method), displayName(CollectionMethod::Card));
}

void TestSubscriptionsPage::assignsSeveralToASite() {
    SubscriptionBook book;
    const Site shop = book.site(u"www.martin.fr"_s);
    const Subscription there = book.subscribe();
    PageBook::take(
        book.colleague().subscriptions.assignSite(book.actor, there.id, shop.id, there.version, PageBook::op()));
    const Subscription mine = book.subscribe(QDate(2026, 3, 2));
    const Subscription other = book.subscription(book.customer(u"Zoé"_s).id, book.sold.id, QDate(2026, 3, 3));
    const auto siteOf = [&book](const Subscription& of) { return book.detail(of.id).siteName; };
    book.show();
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 3, patienceMs);
    book.table()->selectAll();
    const auto assign = [&](const QString& name, const QString& effect) {
        return book.change<BulkSiteDialog>("assignSiteAction", [&](BulkSiteDialog& dialog) {
            auto* const sites = child<QComboBox>(dialog, "siteCombo");
            QTRY_VERIFY_WITH_TIMEOUT(sites->findText(shop.name) > 0, patienceMs);
            typeInto(sites->lineEdit(), name);
            QCOMPARE(child<PlainLabel>(dialog, "effectText")->text(), effect);
            press(dialog, "saveButton");
            QVERIFY(!dialog.isVisible());
        });
    };
    QVERIFY(assign(shop.name, u"2 subscriptions are assigned to “www.martin.fr”.\n1 has it already.\n"
                              "The site will be created in 1 workspace that does not have it."_s));
    QTRY_COMPARE_WITH_TIMEOUT(siteOf(other), shop.name, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(siteOf(mine), shop.name, patienceMs);
    QVERIFY(book.detail(mine.id).subscription.siteId == shop.id); // the one that was there
    QVERIFY(book.detail(mine.id).timeline.size() > 1);            // written down
    QTRY_VERIFY_WITH_TIMEOUT(book.page.findChild<QPushButton*>(u"toastActionButton"_s), patienceMs);
    book.page.findChild<QPushButton*>(u"toastActionButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(siteOf(mine).isEmpty() && siteOf(other).isEmpty(), patienceMs);
    QCOMPARE(siteOf(there), shop.name);
    QTRY_VERIFY_WITH_TIMEOUT(book.action("assignSiteAction")->isEnabled(), patienceMs);
    QVERIFY(assign(u"Unassigned"_s, u"1 subscription loses its site.\n2 have none already."_s));
    QTRY_VERIFY_WITH_TIMEOUT(siteOf(there).isEmpty(), patienceMs);
}

void TestSubscriptionsPage::assignsToASite() {
    SubscriptionBook book;
    const Subscription sold = book.subscribe();
    const Site shop = book.site(u"shop.martin.fr"_s);
    book.show();
    const auto site = [&] { return book.detail(sold.id).siteName; };
    const auto assign = [&](const QString& name) {
        QVERIFY(book.select(sold.id));
        QVERIFY(book.change<AssignSiteDialog>("assignSiteAction", [&](AssignSiteDialog& dialog) {
            auto* const combo = child<QComboBox>(dialog, "siteCombo");
            auto* const save = child<QWidget>(dialog, "saveButton");
            QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patienceMs);
            typeInto(combo->lineEdit(), {});
            press(dialog, "saveButton");
            QVERIFY(!messageAt(dialog, "siteCombo").isEmpty()); // an empty field is no answer
            typeInto(combo->lineEdit(), name);
            press(dialog, "saveButton");
            QVERIFY(!dialog.isVisible());
        }));
        QTRY_COMPARE_WITH_TIMEOUT(site(), name == "Unassigned"_L1 ? QString() : name, patienceMs);
    };
    assign(shop.name);
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, SiteName), shop.name, patienceMs);
    assign(u"blog.martin.fr"_s); // a new one
    QCOMPARE(PageBook::take(book.colleague().workspaces.sites(book.actor, book.martin.id)).size(), size_t(2));
    assign(u"Unassigned"_s);
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, SiteName), u"unassigned"_s, patienceMs);
}

void TestSubscriptionsPage::setsTheMethod() {
    SubscriptionBook book;
    const Subscription sold = book.subscribe();
    book.show();
    const auto method = [&] { return book.detail(sold.id).subscription.collectionMethod; };
    const auto choose = [&](int value) {
        QVERIFY(book.select(sold.id));
        QVERIFY(book.change<MethodDialog>("setMethodAction", [value](MethodDialog& dialog) {
            auto* const methods = child<QComboBox>(dialog, "methodCombo");
            methods->setCurrentIndex(methods->findData(value));
            press(dialog, "saveButton");
        }));
    };
    choose(static_cast<int>(CollectionMethod::DirectDebit));
    QTRY_VERIFY_WITH_TIMEOUT(method() == CollectionMethod::DirectDebit, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, Method), displayName(CollectionMethod::DirectDebit), patienceMs);
    choose(-1);
    QTRY_VERIFY_WITH_TIMEOUT(!method().has_value(), patienceMs);
}

void TestSubscriptionsPage::setsTheMethodOfSeveral() {
    SubscriptionBook book;
    std::vector<Subscription> sold;
    for (int i = 0; i < 3; ++i)
        sold.push_back(book.subscribe(QDate(2026, 3, 1 + i)));
    book.show();
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 3, patienceMs);
    book.table()->selectAll();
    QVERIFY(book.action("setMethodAction")->isEnabled());
    QVERIFY(book.change<MethodDialog>("setMethodAction", [](MethodDialog& dialog) {
        auto* const methods = child<QComboBox>(dialog, "methodCombo");
        methods->setCurrentIndex(methods->findData(static_cast<int>(CollectionMethod::DirectDebit)));
        press(dialog, "saveButton");
    }));
    for (const Subscription& each : sold)
        QTRY_VERIFY_WITH_TIMEOUT(book.detail(each.id).subscription.collectionMethod == CollectionMethod::DirectDebit,
                                 patienceMs);
}

void TestSubscriptionsPage::leadsToInvoicesAndCustomer() {
    SubscriptionBook book;
    const Subscription sold = book.subscribe();
    book.show();
    QVERIFY(book.select(sold.id));
    QSignalSpy invoices(&book.book(), &Book::showInvoicesRequested);
    QSignalSpy customers(&book.book(), &Book::openCustomerRequested);
    book.action("showInvoicesAction")->trigger();
    QCOMPARE(invoices.size(), 1);
    QVERIFY(invoices.front().front().value<InvoiceFilter>().subscription == sold.id);
    book.action("openCustomerAction")->trigger();
    QCOMPARE(customers.size(), 1);
    QVERIFY(customers.front().front().value<CustomerId>() == book.martin.id);
}

void TestSubscriptionsPage::tellsWhyAnActionIsOff() {
    SubscriptionBook book;
    const Subscription monthly = book.subscribe();
    const Subscription setUp = book.subscription(book.martin.id, book.oneOffPlan().id, QDate(2026, 3, 20));
    book.show();
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 1, patienceMs); // one-off services have their own chip
    for (const char* name :
         {"assignSiteAction", "endAction", "setMethodAction", "showInvoicesAction", "openCustomerAction"}) {
        QVERIFY2(!book.action(name)->isEnabled(), name);
        QVERIFY2(book.action(name)->toolTip().contains(u"Select one subscription first"_s), name);
    }
    QVERIFY(book.action("newSubscriptionAction")->isEnabled());
    QVERIFY(book.select(monthly.id));
    QVERIFY(book.action("endAction")->isEnabled());

    SubscriptionFilter all;
    all.tab = SubscriptionFilter::Tab::All;
    book.page.showFilter(all);
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 2, patienceMs);
    QVERIFY(book.select(setUp.id));
    QVERIFY(!book.action("endAction")->isEnabled());
    QVERIFY(book.action("endAction")->toolTip().contains(u"is a one-off service"_s));
    // Between two rows nothing acts on the one before.
    book.table()->selectionModel()->clearSelection();
    QVERIFY(!book.action("setMethodAction")->isEnabled());
}

void TestSubscriptionsPage::narrowsToWhatNeedsAttention() {
    SubscriptionBook book;
    const Subscription assigned = book.subscribe();
    const Subscription unassigned = book.subscribe(QDate(2026, 3, 5));
    PageBook::take(book.colleague().subscriptions.assignSite(book.actor, assigned.id, book.site(u"www.martin.fr"_s).id,
                                                             assigned.version, PageBook::op()));
    book.show();
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 2, patienceMs);
    QTest::mouseClick(child<KpiCard>(book.page, "unassignedCard"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, Code), unassigned.code, patienceMs);
    press(book.page, "restrictionChip"); // "Unassigned ×"
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 2, patienceMs);
    type(book.page, "subscriptionsSearchEdit", u"www.martin"_s);
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, Code), assigned.code, patienceMs);
}

void TestSubscriptionsPage::saysWhatIsPastDue() {
    SubscriptionBook book;
    const Subscription sold = book.subscribe(QDate(2026, 1, 1));
    JobContext job;
    RunRequest request;
    request.until = QDate(2026, 1, 1);
    request.asOf = QDate(2026, 1, 1);
    request.confirmOldPeriods = true;
    request.operation = PageBook::op();
    PageBook::take(book.colleague().billing.issue(book.actor, request, job));
    const SubscriptionDetail detail = PageBook::take(book.colleague().subscriptions.detail(book.actor, sold.id));
    QCOMPARE(detail.overdue.size(), 1u);
    book.show();
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, Status), u"Past due"_s, patienceMs);
    QVERIFY(book.select(sold.id));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(book.page.findChildren<QLabel*>(),
                                                 [&detail](const QLabel* label) {
                                                     return label->text().contains(detail.overdue.front().number);
                                                 }),
                             patienceMs);
    QTest::mouseClick(child<KpiCard>(book.page, "pastDueCard"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 1, patienceMs);
    PageBook::take(book.colleague().invoices.credit(book.actor, detail.overdue.front().id, u"Test"_s, PageBook::op()));
    QVERIFY(PageBook::take(book.colleague().subscriptions.detail(book.actor, sold.id)).overdue.empty());
}

void TestSubscriptionsPage::opensTheRenewalsOfAMonth() {
    SubscriptionBook book;
    book.subscribe(); // monthly: no renewal
    Plan yearly;
    yearly.productId = book.sold.productId;
    yearly.nameEn = u"Yearly"_s;
    yearly.intervalUnit = IntervalUnit::Year;
    Price price;
    price.amount = UnitPrice::fromInteger(120);
    price.validFrom = QDate(2026, 1, 1);
    yearly = PageBook::take(book.colleague().catalog.savePlan(book.actor, yearly, price, PageBook::op()));
    const Subscription renews = book.subscription(book.martin.id, yearly.id, QDate(2026, 5, 20));
    book.show();
    book.page.resize(1280, 900); // a chart has room
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 2, patienceMs);
    auto* const chart = child<ChartCard>(book.page, "renewalsChart");
    QTRY_VERIFY_WITH_TIMEOUT(!chart->summary().isEmpty(), patienceMs);
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->content().series.front().values[2], std::optional<qint64>(12'000)); // May, from March on
    QCOMPARE(chart->table().rows[2][1], u"1"_s);
    emit chart->categoryOpened(2);
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, Code), renews.code, patienceMs);
    QVERIFY(child<QPushButton>(book.page, "restrictionChip")->text().contains(u"Renewals of May 2026"_s));
    emit chart->categoryOpened(3);
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 0, patienceMs);
    // On a small screen the list keeps its place.
    book.page.resize(800, 500);
    QTRY_VERIFY_WITH_TIMEOUT(!chart->isVisible(), patienceMs);
    QVERIFY(child<KpiCard>(book.page, "renewalsCard")->isVisible());
}

void TestSubscriptionsPage::keepsTheImportantColumnsBesideThePanel() {
    SubscriptionBook book;
    const Subscription sold = book.subscribe();
    book.show(); // the width that the page has in a window of 1280
    QVERIFY(book.select(sold.id));
    QTRY_VERIFY_WITH_TIMEOUT(book.table()->width() < 800, patienceMs);
    for (const int column : {Service, CustomerName, NextDate, NextAmount, Status})
        QVERIFY2(!book.table()->isColumnHidden(column), QByteArray::number(column));
    QVERIFY(book.table()->horizontalHeader()->length() <= book.table()->viewport()->width()); // and nothing is cut
}

QTEST_MAIN(TestSubscriptionsPage)
#include "tst_subscriptions_page.moc"
