#include "catalog/CatalogDialogs.h"
#include "catalog/CatalogPage.h"
#include "catalog/CompareDialog.h"
#include "common/ChipBar.h"
#include "common/LineGrid.h"
#include "common/Prompts.h"
#include "common/SheetsDialog.h"
#include "common/SmallTable.h"
#include "subscriptions/PriceMoveDialog.h"
#include "ui/PageBook.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Products & plans on a real book.
class TestCatalogPage : public QObject {
    Q_OBJECT
private slots:
    void createsAPlanWithANewProduct();
    void createsAPlanOfTiers();
    void saysAtTheFieldWhatIsWrong();
    void leavesNoProductBehindAPlanThatIsRefused();
    void copiesAPlan();
    void addsAPriceVersion();
    void archivesAndPutsOnSaleAgain();
    void deletesOnlyWhatWasNeverUsed();
    void comparesTheEditionsOfAProduct();
    void movesSubscribersToANewPrice();

private:
    static QTableView* table(QWidget& page) {
        for (auto* view : page.findChildren<QTableView*>())
            if (!qobject_cast<SmallTable*>(view))
                return view;
        return nullptr;
    }
    static QAction* action(QWidget& page, const char* name) { return child<QAction>(page, name); }
};

void TestCatalogPage::createsAPlanWithANewProduct() {
    PageBook book;
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    QAbstractItemModelTester tester(table(page)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(inDialog<PlanDialog>([&] { action(page, "newPlanAction")->trigger(); },
                                 [](PlanDialog& dialog) {
                                     type(dialog, "newProductNameEdit", u"Studio"_s);
                                     type(dialog, "planNameEnEdit", u"Basic"_s);
                                     type(dialog, "priceEdit", u"14.9375"_s);
                                     press(dialog, "saveButton");
                                     QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                 }));
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->index(0, 0).data().toString(), u"Studio"_s, patienceMs);
    QCOMPARE(table(page)->model()->index(0, 1).data().toString(), u"Basic"_s);
    QTRY_COMPARE_WITH_TIMEOUT(child<SmallTable>(page, "priceVersionsTable")->rowCount(), 1, patienceMs);
}

void TestCatalogPage::createsAPlanOfTiers() {
    PageBook book;
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    QVERIFY(inDialog<PlanDialog>([&] { action(page, "newPlanAction")->trigger(); },
                                 [](PlanDialog& dialog) {
                                     type(dialog, "newProductNameEdit", u"Seats"_s);
                                     type(dialog, "planNameEnEdit", u"Team"_s);
                                     auto* const grid = child<LineGrid>(dialog, "tiersGrid");
                                     QVERIFY(!grid->isVisible());
                                     auto* const pricing = child<QComboBox>(dialog, "pricingCombo");
                                     pricing->setCurrentIndex(
                                         pricing->findData(static_cast<int>(PricingModel::Graduated)));
                                     QVERIFY(grid->isVisible());
                                     QVERIFY(!child<QWidget>(dialog, "priceEdit")->isVisible());
                                     grid->setText(u"10\t15\t10\n5\t12\t\n\t8\t"_s);
                                     type(dialog, "minimumEdit", u"120"_s);
                                     type(dialog, "setupFeeEdit", u"49.90"_s);
                                     press(dialog, "saveButton");
                                     QVERIFY(messageAt(dialog, "tiersGrid").startsWith(u"Tier 2: "));
                                     QVERIFY(!grid->problem(1, 0).isEmpty());
                                     grid->setText(u"10\t15\t10\n20\t12\t\n\t8\t\n\t\t"_s);
                                     press(dialog, "saveButton");
                                     QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                 }));
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    PlanFilter all;
    const auto ids = PageBook::take(book.colleague().catalog.ids(book.actor, all, {}));
    const auto prices = PageBook::take(book.colleague().catalog.prices(book.actor, PlanId{ids.front()}));
    QCOMPARE(toString(prices.front().tiers), u"10:15+10 20:12 *:8"_s);
    QCOMPARE(prices.front().minimum, UnitPrice::fromInteger(120));
    QCOMPARE(prices.front().setupFee, UnitPrice::fromMillionths(49'900'000));
    QTRY_COMPARE_WITH_TIMEOUT(child<SmallTable>(page, "priceVersionsTable")->rowCount(), 1, patienceMs);
    QVERIFY(child<SmallTable>(page, "priceVersionsTable")->item(0, 1)->text().startsWith(u"from "));
}

void TestCatalogPage::saysAtTheFieldWhatIsWrong() {
    PageBook book;
    book.plan(u"Studio"_s, u"Basic"_s);
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Discard};
    QVERIFY(inDialog<PlanDialog>([&] { action(page, "newPlanAction")->trigger(); },
                                 [](PlanDialog& dialog) {
                                     type(dialog, "priceEdit", u"abc"_s);
                                     press(dialog, "saveButton");
                                     QVERIFY(!messageAt(dialog, "priceEdit").isEmpty());
                                     QVERIFY(!messageAt(dialog, "planNameFrEdit").isEmpty() ||
                                             !messageAt(dialog, "planNameEnEdit").isEmpty());
                                     press(dialog, "cancelButton");
                                     QVERIFY(!dialog.isVisible());
                                 }));
}

void TestCatalogPage::leavesNoProductBehindAPlanThatIsRefused() {
    PageBook book;
    const Plan there = book.plan(u"Studio"_s, u"Basic"_s);
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Discard};
    QVERIFY(inDialog<PlanDialog>([&] { action(page, "newPlanAction")->trigger(); },
                                 [&](PlanDialog& dialog) {
                                     auto* const products = child<QComboBox>(dialog, "productCombo");
                                     products->setCurrentIndex(products->findData(-1)); // a new one
                                     emit products->activated(products->currentIndex());
                                     type(dialog, "newProductNameEdit", u"Atelier"_s);
                                     type(dialog, "planNameEnEdit", u"Plus"_s);
                                     type(dialog, "planCodeEdit", there.code);
                                     type(dialog, "priceEdit", u"20"_s);
                                     press(dialog, "saveButton");
                                     QTRY_VERIFY_WITH_TIMEOUT(!messageAt(dialog, "planCodeEdit").isEmpty(), patienceMs);
                                     QVERIFY(dialog.isVisible());
                                     press(dialog, "cancelButton");
                                 }));
    QCOMPARE(PageBook::take(book.colleague().catalog.products(book.actor, true)).size(), size_t(1));
}

void TestCatalogPage::copiesAPlan() {
    PageBook book;
    const Plan plan = book.plan(u"Studio"_s, u"Basic"_s);
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    page.open(plan.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(action(page, "copyPlanAction")->isEnabled(), patienceMs);
    QCOMPARE(action(page, "copyPlanAction")->shortcut(), QKeySequence(u"Ctrl+D"_s));
    action(page, "copyPlanAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(page.currentId() != 0 && page.currentId() != plan.id.value, patienceMs);
}

void TestCatalogPage::addsAPriceVersion() {
    PageBook book;
    const Plan plan = book.plan(u"Studio"_s, u"Basic"_s);
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    page.open(plan.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(action(page, "newPriceAction")->isEnabled(), patienceMs);
    QVERIFY(inDialog<PriceDialog>([&] { action(page, "newPriceAction")->trigger(); },
                                  [](PriceDialog& dialog) {
                                      type(dialog, "priceEdit", {});
                                      press(dialog, "saveButton");
                                      QVERIFY(!messageAt(dialog, "priceEdit").isEmpty());
                                      type(dialog, "priceEdit", u"21.50"_s);
                                      type(dialog, "validFromEdit", u"01/04/2026"_s);
                                      press(dialog, "saveButton");
                                      QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                  }));
    auto* const prices = child<SmallTable>(page, "priceVersionsTable");
    QTRY_COMPARE_WITH_TIMEOUT(prices->rowCount(), 2, patienceMs);
    QVERIFY(prices->item(0, 1)->text().contains(u"21.50"_s));
    QVERIFY(prices->item(0, 0)->text().contains(u"to come"_s));
}

void TestCatalogPage::archivesAndPutsOnSaleAgain() {
    PageBook book;
    const Plan plan = book.plan(u"Studio"_s, u"Basic"_s);
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    page.open(plan.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(action(page, "archivePlanAction")->isEnabled(), patienceMs);
    action(page, "archivePlanAction")->trigger();
    const auto archived = [&] { return PageBook::take(book.colleague().catalog.plan(book.actor, plan.id)).archived; };
    QTRY_VERIFY_WITH_TIMEOUT(archived(), patienceMs);
    auto* const chips = page.findChild<ChipBar*>();
    chips->setCurrent(static_cast<int>(PlanFilter::Status::All));
    emit chips->chosen(static_cast<int>(PlanFilter::Status::All));
    page.open(plan.id.value);
    QTRY_COMPARE_WITH_TIMEOUT(action(page, "archivePlanAction")->text(), u"Put on sale again"_s, patienceMs);
    action(page, "archivePlanAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!archived(), patienceMs);
}

void TestCatalogPage::deletesOnlyWhatWasNeverUsed() {
    PageBook book;
    const Plan used = book.plan(u"Studio"_s, u"Basic"_s);
    const Plan unused = book.plan(u"Atelier"_s, u"Plus"_s);
    Subscription subscription;
    subscription.customerId = book.customer(u"Garage Martin"_s).id;
    subscription.planId = used.id;
    subscription.startDate = QDate(2026, 3, 1);
    PageBook::take(book.colleague().subscriptions.create(book.actor, subscription, PageBook::op()));
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    page.open(used.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(action(page, "copyPlanAction")->isEnabled(), patienceMs);
    QVERIFY(!action(page, "removePlanAction")->isEnabled());
    QVERIFY(action(page, "removePlanAction")->toolTip().contains(u"archive it instead"_s));
    QSignalSpy asked(&book.book(), &Book::showSubscriptionsRequested);
    press(page, "subscriptionsLink");
    QCOMPARE(asked.size(), 1);

    page.open(unused.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(action(page, "removePlanAction")->isEnabled(), patienceMs);
    ScriptedPrompts prompts;
    prompts.confirmations = {true};
    action(page, "removePlanAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
}

void TestCatalogPage::comparesTheEditionsOfAProduct() {
    PageBook book;
    book.plan(u"Domain"_s, u".com, yearly"_s);
    const Plan monthly = book.plan(u"Studio"_s, u"Pro, monthly"_s);
    Plan yearly = monthly;
    yearly.id = {};
    yearly.code.clear();
    yearly.nameEn = u"Pro, yearly"_s;
    yearly.intervalUnit = IntervalUnit::Year;
    Price price;
    price.amount = UnitPrice::fromInteger(190);
    price.validFrom = QDate(2026, 1, 1);
    PageBook::take(book.colleague().catalog.savePlan(book.actor, yearly, price, PageBook::op()));
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    page.open(monthly.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(action(page, "showSubscriptionsAction")->isEnabled() ||
                                 child<SmallTable>(page, "priceVersionsTable")->rowCount() == 1,
                             patienceMs);
    QVERIFY(inDialog<CompareDialog>(
        [&] { action(page, "comparePlansAction")->trigger(); },
        [](CompareDialog& dialog) {
            auto* const compared = child<SmallTable>(dialog, "comparedPlansTable");
            QCOMPARE(child<QComboBox>(dialog, "productCombo")->currentText(), u"Studio"_s); // of the plan at hand
            QCOMPARE(compared->columnCount(), 2);
            QCOMPARE(compared->horizontalHeaderItem(1)->text(), u"Pro"_s);
            QCOMPARE(compared->item(0, 1)->text(), u"€19.00"_s);
            auto* const language = child<QComboBox>(dialog, "languageCombo");
            language->setCurrentIndex(language->findData(u"fr"_s));
            QCOMPARE(compared->item(0, 0)->text(), u"Par mois"_s);
            QCOMPARE(compared->item(0, 1)->text(), u"19,00\u00A0€"_s);
            press(dialog, "copyButton");
            QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"\tPro\nPar mois\t19,00\u00A0€\n"_s));
            press(dialog, "printButton");
            auto* const sheets = dialog.findChild<SheetsDialog*>();
            QVERIFY(sheets);
            QSignalSpy shown(sheets, &SheetsDialog::shown);
            QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patienceMs);
            QCOMPARE(shown.front().front().toInt(), 1);
            sheets->close();
            child<QComboBox>(dialog, "productCombo")->setCurrentText(u"Domain"_s);
            QCOMPARE(compared->horizontalHeaderItem(1)->text(), u".com"_s);
        }));
}

void TestCatalogPage::movesSubscribersToANewPrice() {
    PageBook book;
    const Plan plan = book.plan(u"Studio"_s, u"Pro"_s);
    const CustomerId customer = book.customer(u"Atelier Nuñez"_s).id;
    const Subscription sold = book.subscription(customer, plan.id, QDate(2026, 3, 20));
    Subscription ends = book.subscription(customer, plan.id, QDate(2026, 3, 20));
    PageBook::take(book.colleague().subscriptions.cancel(book.actor, ends.id, QDate(2026, 12, 31), false, ends.version,
                                                         PageBook::op()));
    Price price;
    price.planId = plan.id;
    price.amount = UnitPrice::fromInteger(25);
    price.validFrom = QDate(2026, 4, 1);
    PageBook::take(book.colleague().catalog.addPrice(book.actor, price, PageBook::op()));
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    page.open(plan.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(action(page, "moveSubscribersAction")->isEnabled(), patienceMs);
    QVERIFY(inDialog<PriceMoveDialog>(
        [&] { action(page, "moveSubscribersAction")->trigger(); },
        [](PriceMoveDialog& dialog) {
            auto* const save = child<QPushButton>(dialog, "saveButton");
            QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patienceMs);
            QCOMPARE(child<QLabel>(dialog, "mrrText")->text(), u"MRR €19.00 → €25.00"_s);
            QVERIFY(child<QLabel>(dialog, "figuresText")->text().startsWith(u"€6.00 a month more, €72.00 a year."_s));
            QCOMPARE(child<SmallTable>(dialog, "notMovedTable")->rowCount(), 1); // the one that ends
            // A day before today: nothing can be done, and the reason stands there.
            type(dialog, "fromEdit", u"14/03/2026"_s);
            QVERIFY(!save->isEnabled());
            QTRY_COMPARE_WITH_TIMEOUT(child<SmallTable>(dialog, "notMovedTable")->rowCount(), 2, patienceMs);
            QVERIFY(!save->isEnabled());
            type(dialog, "fromEdit", u"01/04/2026"_s);
            QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patienceMs);
            press(dialog, "saveButton");
        }));
    QTRY_VERIFY_WITH_TIMEOUT(PageBook::take(book.colleague().subscriptions.detail(book.actor, sold.id)).successor,
                             patienceMs);
    const auto moved = PageBook::take(book.colleague().subscriptions.detail(book.actor, sold.id));
    QCOMPARE(moved.successor->startDate, QDate(2026, 4, 20)); // the first period from then on
    const auto after = PageBook::take(book.colleague().subscriptions.detail(book.actor, moved.successor->id));
    QVERIFY(after.price.amount == UnitPrice::fromInteger(25));
}

QTEST_MAIN(TestCatalogPage)
#include "tst_catalog_page.moc"
