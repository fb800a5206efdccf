#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/ChipBar.h"
#include "common/ChoiceEdit.h"
#include "common/ConditionBar.h"
#include "common/FilterDialog.h"
#include "common/Language.h"
#include "common/Prompts.h"
#include "common/SavedViews.h"
#include "common/SearchEdit.h"
#include "common/TableColumns.h"
#include "common/UiState.h"
#include "customers/CustomersPage.h"
#include "shell/NavSidebar.h"
#include "ui/shell/WindowBook.h"

#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

QAction* action(QWidget& page, const char* name) { return child<QAction>(page, name); }
} // namespace

/// The advanced filter and the saved views, on a list of a real book.
class TestListFilters : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void asksForWhatIsFilledIn();
    void saysWhatIsWrong();
    void takesSeveralOfAChoice();
    void savesAViewAndOpensItAgain();
    void opensAViewOfWhatIsNoMore();
    void damagedViewsAreLeftOut();
    void pinsAViewUnderItsPage();

private:
    struct List {
        List() : page(book.book(), nullptr) {
            for (const auto& [name, country, city] : {std::tuple{u"Garage Martin"_s, u"FR"_s, u"Lyon"_s},
                                                      {u"Boulangerie Lefèvre"_s, u"FR"_s, u"Paris"_s},
                                                      {u"Weinhandel <b>Sonne</b>"_s, u"DE"_s, u"Köln"_s}}) {
                Customer draft;
                draft.name = name;
                draft.address = {.line1 = u"1 rue"_s, .postcode = u"69001"_s, .city = city, .country = country};
                PageBook::take(book.colleague().customers.save(book.actor, draft, PageBook::op()));
            }
            book.show(page);
        }
        QTableView* table() { return child<QTableView>(page, "customersTable"); }
        int rows() { return table()->model()->rowCount(); }
        QStringList chips() {
            QStringList texts;
            for (const auto* chip : page.findChildren<ActionButton*>(u"conditionChip"_s))
                if (chip->isVisible())
                    texts.append(chip->accessibleName());
            return texts;
        }
        bool filter(const std::function<void(FilterDialog&)>& steps) {
            return inDialog<FilterDialog>([this] { action(page, "filterAction")->trigger(); }, steps);
        }
        /// Presses an entry of a menu that a button opens.
        bool choose(const char* button, const QString& entry) {
            bool done = false;
            QTimer watch;
            watch.setInterval(5);
            QObject::connect(&watch, &QTimer::timeout, [&] {
                auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
                if (!menu)
                    return;
                watch.stop();
                for (QAction* each : menu->actions())
                    if (each->text() == entry) {
                        done = true;
                        menu->setActiveAction(each);
                        QTest::keyClick(menu, Qt::Key_Return);
                        return;
                    }
                menu->close();
            });
            watch.start();
            press(page, button);
            return done;
        }

        PageBook book;
        CustomersPage page;
    };
};

void TestListFilters::initTestCase() {
    Language::instance().setLanguage(u"en"_s);
    Theme::instance().apply();
}

void TestListFilters::init() { UiState::remove(u"savedViews"_s); }

void TestListFilters::asksForWhatIsFilledIn() {
    List list;
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 3, patienceMs);
    QVERIFY(list.filter([](FilterDialog& dialog) {
        child<ChoiceEdit>(dialog, "countryCombo")->setValues({u"FR"_s});
        type(dialog, "nameEdit", u"lefevre"_s);
        press(dialog, "applyButton");
    }));
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 1, patienceMs);
    QCOMPARE(list.chips(), QStringList({u"Name: “lefevre”"_s, u"Country: France"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(list.page, "customersTotals")->text().startsWith(u"1"_s), patienceMs);
    // Each is taken back by itself; the counts follow.
    press(list.page, "conditionChip");
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 2, patienceMs);
    // And the whole with the other filters.
    list.page.findChild<SearchEdit*>()->setSearch(u"zanzibar"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 0, patienceMs);
    for (auto* const button : list.page.findChildren<QPushButton*>(u"emptyPrimaryButton"_s))
        if (button->isVisible())
            button->click();
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 3, patienceMs);
    QVERIFY(list.chips().isEmpty());
}

void TestListFilters::saysWhatIsWrong() {
    List list;
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 3, patienceMs);
    QVERIFY(list.filter([](FilterDialog& dialog) {
        type(dialog, "mrrFromEdit", u"100"_s);
        type(dialog, "mrrToEdit", u"20"_s);
        press(dialog, "applyButton");
        QVERIFY(dialog.isVisible());
        QVERIFY(!messageAt(dialog, "mrrFromEdit").isEmpty());
        type(dialog, "mrrToEdit", u"many"_s);
        press(dialog, "applyButton");
        QVERIFY(dialog.isVisible());
        QVERIFY(!messageAt(dialog, "mrrFromEdit").isEmpty());
        press(dialog, "clearFilterButton");
        QVERIFY(messageAt(dialog, "mrrFromEdit").isEmpty());
        press(dialog, "applyButton");
    }));
    QCOMPARE(list.rows(), 3);
}

void TestListFilters::takesSeveralOfAChoice() {
    List list;
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 3, patienceMs);
    Customer draft;
    draft.name = u"Pizzeria"_s;
    draft.address = {.line1 = u"via"_s, .postcode = u"00100"_s, .city = u"Roma"_s, .country = u"IT"_s};
    PageBook::take(list.book.colleague().customers.save(list.book.actor, draft, PageBook::op()));
    list.page.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 4, patienceMs);
    // By the keyboard: typing goes to an entry, Space ticks it and the list stays open, Enter closes it.
    QVERIFY(list.filter([](FilterDialog& dialog) {
        auto* const country = child<ChoiceEdit>(dialog, "countryCombo");
        QCOMPARE(country->accessibleName(), u"Country"_s);
        country->setFocus();
        QTest::keyClick(country, Qt::Key_Down);
        QAbstractItemView* const offered = country->view();
        QVERIFY(offered->isVisible());
        QTest::keyClicks(offered, u"ital"_s);
        QTest::keyClick(offered, Qt::Key_Space);
        QVERIFY(offered->isVisible());
        offered->setCurrentIndex(country->model()->index(country->findData(u"DE"_s), 0));
        QTest::keyClick(offered, Qt::Key_Space);
        QTest::keyClick(offered, Qt::Key_Return);
        QVERIFY(!offered->isVisible());
        QCOMPARE(country->values(), QStringList({u"DE"_s, u"IT"_s}));
        QCOMPARE(country->accessibleDescription(), u"Germany, Italy"_s);
        press(dialog, "applyButton");
    }));
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 2, patienceMs);
    QCOMPARE(list.chips(), QStringList({u"Country: Germany, Italy"_s}));
    ScriptedPrompts prompts;
    prompts.texts = {u"Abroad"_s};
    QVERIFY(list.choose("listViewsButton", u"Save this view…"_s));
    list.page.open(1);
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 4, patienceMs);
    list.page.openView(u"Abroad"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 2, patienceMs);
    // A tick is taken back with a click, "Any" takes all of them back.
    QVERIFY(list.filter([](FilterDialog& dialog) {
        auto* const country = child<ChoiceEdit>(dialog, "countryCombo");
        QCOMPARE(country->values().size(), 2);
        const auto click = [country](int row) {
            country->showPopup();
            QAbstractItemView* const offered = country->view();
            const QModelIndex index = country->model()->index(row, 0);
            offered->scrollTo(index);
            QTest::mouseClick(offered->viewport(), Qt::LeftButton, {}, offered->visualRect(index).center());
            QVERIFY(offered->isVisible());
            country->hidePopup();
        };
        click(country->findData(u"IT"_s));
        QCOMPARE(country->values(), QStringList{u"DE"_s});
        click(0);
        QVERIFY(country->values().isEmpty());
        country->setValues({u"DE"_s, u"XX"_s}); // a saved view may know one that is no more
        QCOMPARE(country->values(), QStringList({u"DE"_s, u"XX"_s}));
        press(dialog, "applyButton");
    }));
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 1, patienceMs);
}

void TestListFilters::savesAViewAndOpensItAgain() {
    List list;
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 3, patienceMs);
    QVERIFY(list.filter([](FilterDialog& dialog) {
        child<ChoiceEdit>(dialog, "countryCombo")->setValues({u"FR"_s});
        press(dialog, "applyButton");
    }));
    TableColumns* const columns = TableColumns::of(list.table());
    columns->setShown(columns->columnNamed(u"city"_s), true);
    list.page.findChild<SearchEdit*>()->setSearch(u"paris"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 1, patienceMs);
    ScriptedPrompts prompts;
    prompts.texts = {u" French & <b>Paris</b> "_s};
    QVERIFY(list.choose("listViewsButton", u"Save this view…"_s));
    QTRY_COMPARE_WITH_TIMEOUT(SavedViews::instance().of(u"customers"_s).size(), size_t(1), patienceMs);
    const QString name = u"French & <b>Paris</b>"_s;
    QCOMPARE(SavedViews::instance().all().front().name, name);

    list.page.open(1); // clears what would hide it
    columns->reset();
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 3, patienceMs);
    list.page.openView(name);
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 1, patienceMs);
    QCOMPARE(list.chips(), QStringList({u"Country: France"_s}));
    QCOMPARE(list.page.findChild<SearchEdit*>()->text(), u"paris"_s);
    const std::vector<int> shown = columns->shown();
    QVERIFY(std::find(shown.begin(), shown.end(), columns->columnNamed(u"city"_s)) != shown.end());

    prompts.texts = {u"Only Paris"_s};
    QVERIFY(list.choose("listViewsButton", u"Rename…"_s));
    QVERIFY(SavedViews::instance().find(u"customers"_s, u"Only Paris"_s));
    QVERIFY(!SavedViews::instance().find(u"customers"_s, name));
    QVERIFY(list.choose("listViewsButton", u"Delete the view"_s));
    QVERIFY(SavedViews::instance().all().empty());
}

void TestListFilters::opensAViewOfWhatIsNoMore() {
    List list;
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 3, patienceMs);
    SavedView old;
    old.name = u"Old"_s;
    old.list = u"customers"_s;
    old.chip = u"77"_s;
    old.conditions = {QJsonObject{{u"column"_s, u"shoe-size"_s}, {u"contains"_s, u"44"_s}},
                      QJsonObject{{u"column"_s, u"city"_s}, {u"contains"_s, u"lyon"_s}}, u"garbage"_s};
    old.columns = {u"sort horoscope asc"_s, u"horoscope 80 shown"_s, u"name 0 shown"_s};
    SavedViews::instance().save(old);
    list.page.openView(u"Old"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 1, patienceMs);
    QString said;
    for (const Banner* const banner : list.page.findChildren<Banner*>())
        if (banner->isVisible())
            said = banner->text();
    QVERIFY2(said.contains(u"shoe-size"_s) && said.contains(u"horoscope"_s), qPrintable(said));
}

void TestListFilters::damagedViewsAreLeftOut() {
    UiState::setValue(u"savedViews"_s, QStringList{u"{"_s, u"[]"_s, u"{\"name\":\"x\"}"_s, QString(200'000, u'{'),
                                                   u"{\"name\":\"Good\",\"list\":\"customers\",\"chip\":3}"_s});
    QCOMPARE(SavedViews::instance().all().size(), size_t(1));
    UiState::setValue(u"savedViews"_s, 12.5);
    QCOMPARE(SavedViews::instance().all().size(), size_t(0));
    List list;
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 3, patienceMs);
    list.page.openView(u"nowhere"_s);
    QCOMPARE(list.rows(), 3);
}

void TestListFilters::pinsAViewUnderItsPage() {
    WindowBook book;
    book.book.customer(u"Garage Martin"_s);
    book.book.customer(u"Boulangerie"_s);
    MainWindow& window = book.open();
    SavedView view;
    view.name = u"Bakers & co"_s;
    view.list = u"customers"_s;
    view.chip = u"0"_s;
    view.search = u"boulang"_s;
    view.pinned = true;
    SavedViews::instance().save(view);
    auto* const sidebar = window.findChild<NavSidebar*>();
    QPushButton* pinned = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((pinned = sidebar->findChild<QPushButton*>(u"pinnedViewButton"_s)) != nullptr, patienceMs);
    QVERIFY(pinned->text().contains(u"Bakers && co"_s));
    pinned->click();
    auto* const page = qobject_cast<CustomersPage*>(window.showPage(PageKey::Customers));
    auto* const table = child<QTableView>(*page, "customersTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patienceMs);
    QVERIFY(page->isVisible());
    SavedViews::instance().remove(u"customers"_s, view.name);
    QTRY_VERIFY_WITH_TIMEOUT(!sidebar->findChild<QPushButton*>(u"pinnedViewButton"_s), patienceMs);
}

QTEST_MAIN(TestListFilters)
#include "tst_list_filters.moc"
