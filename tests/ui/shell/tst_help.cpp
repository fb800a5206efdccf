#include "common/Language.h"
#include "common/Prompts.h"
#include "shell/HelpPanel.h"
#include "shell/HelpTopics.h"
#include "shell/SingleInstance.h"
#include "ui/shell/WindowBook.h"

#include <QListView>
#include <QListWidget>
#include <QTextBrowser>

#include <thread>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// F1 explains the page in front, in both languages, and the palette finds what it says.
class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { Language::instance().setLanguage(u"en"_s); }
    void everyPageHasATopicInBothLanguages();
    void frenchIsTypeset();
    void f1ShowsTheTopicOfThePage();
    void thePaletteFindsIt();
    void fieldsWithARuleSayIt();
    void aSecondProgramHandsOver();
};

void TestHelp::everyPageHasATopicInBothLanguages() {
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        for (const PageEntry& entry : pageEntries()) {
            const HelpTopic topic = helpTopic(language, entry.objectName);
            QCOMPARE(topic.id, entry.objectName);
            QVERIFY(!topic.title.isEmpty());
            QVERIFY2(topic.text.count(u"\n## "_s) == 3, qPrintable(topic.id)); // what to do, rules, keys
        }
        QCOMPARE(helpTopics(language).size(), helpTopics(u"en"_s).size());
    }
    QCOMPARE(helpTopic(u"en"_s, u"unheard-of"_s).id, u"window"_s);
    QVERIFY(helpTopic(u"fr"_s, u"window"_s).text != helpTopic(u"en"_s, u"window"_s).text);
    QCOMPARE(helpTopics(u"xx"_s).size(), helpTopics(u"en"_s).size());
}

void TestHelp::frenchIsTypeset() {
    static const QRegularExpression wrong(u" [:;!?%»]|« |'"_s);
    for (const HelpTopic& topic : helpTopics(u"fr"_s)) {
        const auto match = wrong.match(topic.text);
        QVERIFY2(!match.hasMatch(), qPrintable(topic.id + u": "_s + topic.text.mid(match.capturedStart() - 20, 40)));
    }
}

void TestHelp::f1ShowsTheTopicOfThePage() {
    WindowBook opened;
    MainWindow& window = opened.open();
    auto* const help = child<HelpPanel>(window, "helpPanel");
    QVERIFY(!help->isVisible());
    window.showPage(PageKey::BillingRun);
    opened.action("helpAction")->trigger();
    QVERIFY(help->isVisible());
    auto* const text = child<QTextBrowser>(window, "helpText");
    QVERIFY(text->toPlainText().startsWith(u"Billing run"_s));
    Language::instance().setLanguage(u"fr"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().startsWith(u"Lot de facturation"_s), patienceMs);
    // It follows the page.
    window.showPage(PageKey::Customers);
    QVERIFY(text->toPlainText().startsWith(u"Clients"_s));
    type(window, "helpSearchEdit", u"autoliquidation"_s);
    QTest::keyClick(child<QLineEdit>(window, "helpSearchEdit"), Qt::Key_Return);
    auto* const found = child<QListWidget>(window, "helpFoundList");
    QTRY_COMPARE_WITH_TIMEOUT(found->count(), 1, patienceMs);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void TestHelp::thePaletteFindsIt() {
    WindowBook opened;
    MainWindow& window = opened.open();
    opened.action("paletteAction")->trigger();
    auto* const palette = child<QDialog>(window, "commandPalette");
    type(*palette, "paletteEdit", u"?prorated"_s);
    auto* const list = child<QListView>(*palette, "paletteList");
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patienceMs);
    QTest::keyClick(child<QLineEdit>(*palette, "paletteEdit"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<HelpPanel>(window, "helpPanel")->isVisible(), patienceMs);
    QCOMPARE(child<HelpPanel>(window, "helpPanel")->topic(), u"subscriptions"_s);
}

void TestHelp::fieldsWithARuleSayIt() {
    WindowBook opened;
    MainWindow& window = opened.open();
    window.showPage(PageKey::BillingRun);
    for (const char* name : {"untilEdit", "issueDateEdit"})
        QVERIFY2(!child<QWidget>(window, name)->whatsThis().isEmpty(), name);
    window.showPage(PageKey::Customers);
    ScriptedPrompts prompts;
    QVERIFY(inDialog<QDialog>([&] { opened.action("newCustomerAction")->trigger(); },
                              [](QDialog& dialog) {
                                  int explained = 0;
                                  for (const QWidget* widget : dialog.findChildren<QWidget*>())
                                      explained += widget->whatsThis().isEmpty() ? 0 : 1;
                                  QVERIFY2(explained >= 4, qPrintable(QString::number(explained)));
                              }));
}

void TestHelp::aSecondProgramHandsOver() {
    PageBook book; // settings of its own
    SingleInstance first;
    QVERIFY(!SingleInstance().handOver(u"nobody"_s));
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &SingleInstance::openRequested);
    bool taken = false;
    std::thread second([&taken] { taken = SingleInstance().handOver(u"/tmp/Été &co.quittance"_s); });
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patienceMs);
    second.join();
    QVERIFY(taken);
    QCOMPARE(asked.first().first().toString(), u"/tmp/Été &co.quittance"_s);
    // One that was killed leaves its socket behind; the next one takes its place.
    SingleInstance next;
    QVERIFY(next.listen());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
