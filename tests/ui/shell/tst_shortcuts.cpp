#include "common/Prompts.h"
#include "common/Shortcuts.h"
#include "common/SmallTable.h"
#include "common/UiState.h"
#include "ui/shell/WindowBook.h"

#include <QKeySequenceEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <set>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Everything can be done by keyboard, by one way each, and by the keys that a person wants.
class TestShortcuts : public QObject {
    Q_OBJECT
private slots:
    void everyActionStandsOnceInTheMenus();
    void noKeysAreAmbiguous();
    void theSheetShowsAndFindsThem();
    void keysCanBeChanged();
    void keysAreTakenFromAnotherOnlyWhenAsked();
    void aDamagedSettingIsNone_data();
    void aDamagedSettingIsNone();

private:
    static void collect(QMenu* menu, QList<QAction*>& found) {
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->menu())
                collect(action->menu(), found);
            else if (!action->isSeparator())
                found.append(action);
        }
    }
    /// Chooses the action in the settings, as typing into the search does.
    static void choose(MainWindow& window, const QString& search) {
        emit window.book()->settingsRequested(u"shortcuts"_s);
        type(window, "shortcutsSearchEdit", search);
        QTest::keyClick(child<QLineEdit>(window, "shortcutsSearchEdit"), Qt::Key_Return);
        auto* const table = child<SmallTable>(window, "shortcutsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, patienceMs);
    }
    static void pressKeys(MainWindow& window, const QKeySequence& keys) {
        child<QKeySequenceEdit>(window, "shortcutKeysEdit")->setKeySequence(keys);
    }
};

void TestShortcuts::everyActionStandsOnceInTheMenus() {
    WindowBook opened;
    MainWindow& window = opened.open();
    for (const PageEntry& entry : pageEntries()) {
        const Page* page = window.showPage(entry.key);
        QList<QAction*> found;
        std::set<QChar> mnemonics;
        for (const QAction* top : window.menuBar()->actions()) {
            const qsizetype mark = top->text().indexOf(u'&');
            QVERIFY2(mark >= 0, qPrintable(top->text())); // Alt and its letter open it
            QVERIFY2(mnemonics.insert(top->text().at(mark + 1).toLower()).second, qPrintable(top->text()));
            collect(top->menu(), found);
        }
        for (QAction* action : found) {
            QVERIFY2(found.count(action) == 1, qPrintable(action->text()));
            QVERIFY(!action->text().isEmpty());
        }
        for (QAction* action : window.actions() + page->actions())
            if (action->isVisible())
                QVERIFY2(found.contains(action), qPrintable(entry.objectName + u": "_s + action->objectName()));
    }
}

void TestShortcuts::noKeysAreAmbiguous() {
    WindowBook opened;
    MainWindow& window = opened.open();
    for (const PageEntry& entry : pageEntries()) {
        std::map<QKeySequence, QString> taken;
        for (const QAction* action : window.actions() + window.showPage(entry.key)->actions()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                const auto [other, isNew] = taken.emplace(keys, action->objectName());
                QVERIFY2(isNew, qPrintable(keys.toString() + u": "_s + other->second + u", "_s + action->objectName()));
            }
        }
    }
    // None of them is empty for want of a platform theme.
    for (const char* name : {"quitAction", "openFileAction", "searchAction", "settingsPage"})
        QVERIFY2(!opened.action(name)->shortcut().isEmpty(), name);
}

void TestShortcuts::theSheetShowsAndFindsThem() {
    WindowBook opened;
    MainWindow& window = opened.open();
    opened.action("shortcutsAction")->trigger();
    auto* const sheet = child<QDialog>(window, "shortcutSheet");
    auto* const table = child<SmallTable>(*sheet, "shortcutTable");
    QVERIFY(table->rowCount() > 40);
    type(*sheet, "shortcutSearchEdit", u"ctrl+k"_s);
    QTest::keyClick(child<QLineEdit>(*sheet, "shortcutSearchEdit"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, patienceMs);
    QCOMPARE(table->item(0, 1)->text(), u"Go to anything"_s);
}

void TestShortcuts::keysCanBeChanged() {
    const QKeySequence wanted(u"Ctrl+Alt+G"_s);
    WindowBook opened;
    choose(opened.open(), u"go to anything"_s);
    QAction* const palette = opened.action("paletteAction");
    pressKeys(opened.window(), wanted);
    press(opened.window(), "applyShortcutButton");
    QCOMPARE(palette->shortcut(), wanted);
    // What lists, editors and typing need is refused.
    for (const auto* reserved : {"Ctrl+C", "G", "Return", "Ctrl+Tab"}) {
        pressKeys(opened.window(), QKeySequence(QString::fromLatin1(reserved)));
        QVERIFY2(!child<QPushButton>(opened.window(), "applyShortcutButton")->isEnabled(), reserved);
    }
    opened.close();
    choose(opened.open(), u"go to anything"_s);
    QCOMPARE(opened.action("paletteAction")->shortcut(), wanted);
    press(opened.window(), "resetShortcutButton");
    QCOMPARE(opened.action("paletteAction")->shortcut(), QKeySequence(u"Ctrl+K"_s));
    press(opened.window(), "removeShortcutButton");
    QVERIFY(opened.action("paletteAction")->shortcut().isEmpty());
    ScriptedPrompts prompts;
    prompts.confirmations = {true};
    press(opened.window(), "resetAllShortcutsButton");
    QCOMPARE(opened.action("paletteAction")->shortcut(), QKeySequence(u"Ctrl+K"_s));
}

void TestShortcuts::keysAreTakenFromAnotherOnlyWhenAsked() {
    WindowBook opened;
    choose(opened.open(), u"go to anything"_s);
    const QKeySequence taken = opened.action("refreshAction")->shortcut();
    pressKeys(opened.window(), taken);
    QVERIFY(!child<QWidget>(opened.window(), "shortcutMessage")->accessibleName().isNull() ||
            opened.action("refreshAction")->shortcut() == taken);
    QCOMPARE(opened.action("refreshAction")->shortcut(), taken);
    press(opened.window(), "applyShortcutButton");
    QCOMPARE(opened.action("paletteAction")->shortcut(), taken);
    QVERIFY(opened.action("refreshAction")->shortcut().isEmpty());
    // The other cannot have its own back while they are taken.
    Shortcuts::instance().reset(u"window/refreshAction"_s);
    QVERIFY(opened.action("refreshAction")->shortcut().isEmpty());
    Shortcuts::instance().resetAll();
}

void TestShortcuts::aDamagedSettingIsNone_data() {
    QTest::addColumn<QVariant>("stored");
    QTest::newRow("no key") << QVariant(u"Banana+&%"_s);
    QTest::newRow("a list") << QVariant(QStringList{u"Ctrl"_s, u"K"_s});
    QTest::newRow("reserved") << QVariant(u"Ctrl+C"_s);
    QTest::newRow("a letter") << QVariant(u"g"_s);
    QTest::newRow("taken") << QVariant(u"Ctrl+Q"_s);
    QTest::newRow("four keys") << QVariant(u"Ctrl+K, Ctrl+L, Ctrl+M, Ctrl+N"_s);
}

void TestShortcuts::aDamagedSettingIsNone() {
    QFETCH(QVariant, stored);
    WindowBook opened;
    UiState::setValue(u"shortcuts/window/paletteAction"_s, stored);
    opened.open();
    QCOMPARE(opened.action("paletteAction")->shortcut(), QKeySequence(u"Ctrl+K"_s));
    QCOMPARE(opened.action("quitAction")->shortcut(), QKeySequence(u"Ctrl+Q"_s));
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
