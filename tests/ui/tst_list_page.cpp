#include "common/Banner.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/Language.h"
#include "common/SearchEdit.h"
#include "services/Services.h"
#include "theme/Theme.h"
#include "ui/GalleryList.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace quittance;
using List = gallery::GalleryList;

/// The states that every list page has, and how one moves in it.
class TestListPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsRows();
    void showsWhyItIsEmpty_data();
    void showsWhyItIsEmpty();
    void clearsFilters();
    void tellsTheErrorAndTriesAgain();
    void opensARow();
    void panelFollowsAndCloses();
    void keysReachEverything();
    void readOnlyIsSaid();
    void refreshesWhenTheBookChanges();
    void everythingFocusableHasAName();

private:
    static EmptyState* visibleState(const List& list) {
        for (auto* const state : list.findChildren<EmptyState*>())
            if (state->isVisible())
                return state;
        return nullptr;
    }
    QTemporaryDir m_home;
    std::unique_ptr<Backend> m_backend;
};

void TestListPage::initTestCase() {
    qputenv("QUITTANCE_HOME", m_home.path().toLocal8Bit());
    Language::instance().setLanguage(u"en"_s);
    Theme::instance().apply();
    m_backend = std::make_unique<Backend>([]() -> Result<std::unique_ptr<Services>> {
        return Error{ErrorCode::Unavailable, u"no book in this test"_s};
    });
}

void TestListPage::showsRows() {
    List list(*m_backend, List::Content::Rows);
    list.show();
    auto* const table = list.findChild<QTableView*>(u"galleryTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1284);
    QVERIFY(table->isVisible());
    QVERIFY(!list.findChild<EmptyState*>()->isVisible());
    QCOMPARE(list.title(), u"Billing history"_s);
    QCOMPARE(table->accessibleName(), u"Billing history"_s);
    QCOMPARE(list.pageActions().first()->text(), u"&Bill customer"_s);
}

void TestListPage::showsWhyItIsEmpty_data() {
    QTest::addColumn<int>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing yet") << int(List::Content::Nothing) << u"No invoice yet"_s;
    QTest::newRow("nothing matches") << int(List::Content::NoMatch) << u"No invoice matches."_s;
}

void TestListPage::showsWhyItIsEmpty() {
    QFETCH(int, content);
    QFETCH(QString, says);
    List list(*m_backend, List::Content(content));
    list.show();
    QTRY_VERIFY(visibleState(list));
    bool said = false;
    for (const QLabel* const label : visibleState(list)->findChildren<QLabel*>())
        said = said || label->text() == says;
    QVERIFY(said);
    QVERIFY(!list.findChild<QTableView*>(u"galleryTable"_s)->isVisible());
}

void TestListPage::clearsFilters() {
    List list(*m_backend, List::Content::NoMatch);
    list.show();
    QTRY_VERIFY(visibleState(list));
    auto* const chips = list.findChild<ChipBar*>();
    chips->setCurrent(2);
    auto* const button = visibleState(list)->findChild<QPushButton*>(u"emptyPrimaryButton"_s);
    QCOMPARE(button->accessibleName(), u"Clear filters"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(chips->current(), 0);
    QVERIFY(list.findChild<SearchEdit*>()->text().isEmpty());
}

void TestListPage::tellsTheErrorAndTriesAgain() {
    List list(*m_backend, List::Content::Broken);
    list.show();
    Banner* banner = nullptr;
    QTRY_VERIFY((banner = [&]() -> Banner* {
        for (auto* const found : list.findChildren<Banner*>())
            if (found->isVisible())
                return found;
        return nullptr;
    }()));
    QCOMPARE(banner->tone(), Tone::Danger);
    QVERIFY(banner->text().startsWith(u"The database cannot be read."_s));
    auto* const retry = banner->findChild<QPushButton*>(u"bannerActionButton"_s);
    QCOMPARE(retry->text(), u"Try again"_s);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(banner->isVisible()); // it fails again, and says so again
}

void TestListPage::opensARow() {
    List list(*m_backend, List::Content::Rows);
    list.show();
    list.open(1000);
    QTRY_COMPARE(list.currentId(), qint64(1000));
    QVERIFY(list.findChild<DetailPanel*>()->isVisible());
    list.open(5000); // not there: nothing else happens
    QTRY_VERIFY(!list.findChild<SearchEdit*>()->hasFocus());
    QCOMPARE(list.currentId(), qint64(1000));
}

void TestListPage::panelFollowsAndCloses() {
    List list(*m_backend, List::Content::Rows);
    list.resize(1200, 700);
    list.show();
    auto* const table = list.findChild<QTableView*>(u"galleryTable"_s);
    auto* const panel = list.findChild<DetailPanel*>();
    QTRY_COMPARE(table->model()->rowCount(), 1284);
    QVERIFY(!panel->isVisible());
    table->selectRow(3);
    QVERIFY(panel->isVisible());
    QTRY_COMPARE(panel->accessibleName(), u"F-2026-00496"_s);
    table->selectRow(4);
    QTRY_COMPARE(panel->accessibleName(), u"A-2026-00055"_s);
    QTest::mouseClick(panel->findChild<QPushButton*>(u"closePanelButton"_s), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    table->selectRow(6); // closed by hand: it stays closed
    QVERIFY(!panel->isVisible());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(panel->isVisible());
    // Where both have no room beside each other the list has it, until the panel is asked for…
    list.resize(700, 600);
    QCoreApplication::processEvents();
    QVERIFY(!panel->isVisible());
    QVERIFY(table->width() > 600);
    table->selectRow(7);
    QVERIFY(!panel->isVisible());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(panel->isVisible());
    QVERIFY(!table->isVisible());
    QTRY_COMPARE(panel->accessibleName(), u"F-2026-00492"_s);
    // …and has it again when it is closed, with the focus where it was.
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(table->isVisible());
    list.open(3);
    QTRY_COMPARE(list.currentId(), qint64(3));
    QVERIFY(panel->isVisible());
    QVERIFY(!table->isVisible());
    list.resize(1200, 700);
    QCoreApplication::processEvents();
    QVERIFY(panel->isVisible());
    QVERIFY(table->width() < 900);
}

void TestListPage::keysReachEverything() {
    List list(*m_backend, List::Content::Rows);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    auto* const table = list.findChild<QTableView*>(u"galleryTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1284);
    QVERIFY(list.focusSearch());
    auto* const search = list.findChild<SearchEdit*>();
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table->hasFocus());
    QCOMPARE(list.currentId(), qint64(1));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(list.currentId(), qint64(2));
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!list.findChild<DetailPanel*>()->isVisible());
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(list.findChild<DetailPanel*>()->isVisible());
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list.selectedIds(), (std::vector<qint64>{2, 3}));
    QCOMPARE(list.currentId(), qint64(0));
}

void TestListPage::readOnlyIsSaid() {
    List list(*m_backend, List::Content::Rows);
    list.show();
    list.setReadOnly(true, u"The file is read-only <b>here</b>."_s);
    bool said = false;
    for (const Banner* const banner : list.findChildren<Banner*>())
        said = said || (banner->isVisible() && banner->text() == u"The file is read-only <b>here</b>."_s);
    QVERIFY(said);
    list.setReadOnly(false);
    for (const Banner* const banner : list.findChildren<Banner*>())
        QVERIFY(!banner->isVisible());
}

void TestListPage::refreshesWhenTheBookChanges() {
    List list(*m_backend, List::Content::Rows);
    list.show();
    auto* const table = list.findChild<QTableView*>(u"galleryTable"_s);
    auto* const rows = qobject_cast<RowsModel*>(table->model());
    QTRY_COMPARE(rows->rowCount(), 1284);
    QTRY_VERIFY(!rows->isLoading());
    QSignalSpy complete(rows, &RowsModel::complete);
    ChangeSet other;
    other.add(Noun::Product);
    list.applyChanges(other);
    ChangeSet own;
    own.add(Noun::Invoice, 7);
    list.applyChanges(own);
    QTRY_COMPARE(complete.count(), 1);
    list.hide();
    list.applyChanges(own);
    QCoreApplication::processEvents();
    QCOMPARE(complete.count(), 1); // not while nobody looks
    list.show();
    QTRY_COMPARE(complete.count(), 2);
}

void TestListPage::everythingFocusableHasAName() {
    List list(*m_backend, List::Content::Rows);
    list.resize(1200, 700);
    list.show();
    list.open(7);
    QTRY_VERIFY(list.findChild<DetailPanel*>()->isVisible());
    QTest::qWait(200); // the panel fills after 120 ms
    for (QWidget* const widget : list.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestListPage)
#include "tst_list_page.moc"
