#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "shell/BookOpener.h"
#include "shell/CompanySetup.h"
#include "shell/MainWindow.h"
#include "shell/ServerDialog.h"
#include "shell/StartPage.h"
#include "storage/SqliteConnection.h"
#include "ui/PageBook.h"

#include <QSignalSpy>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The three doors of the window, and what stands behind them when something is wrong.
class TestStartPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void opensTheSampleCompany();
    void aSampleThatWasNotFinishedIsMadeAgain();
    void createsABook();
    void keepsAFileThatIsThere();
    void tellsWhatIsWrongWithAFile_data();
    void tellsWhatIsWrongWithAFile();
    void opensAReadOnlyFileForReading();
    void tellsThatTheServerIsNotThere();
    void asksForWhatIsMissingOfAServer();
    void forgetsABookThatIsGone();
    void theOpenBookStaysWhenAnotherCannotBeOpened();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    static void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString told(MainWindow& window) {
        auto* const banner = window.startPage()->findChild<Banner*>();
        return banner->isVisible() ? banner->text() : QString();
    }
    /// The doors are there to be used.
    static bool isUsable(MainWindow& window) {
        auto* const start = window.startPage();
        return start->isVisible() && child<ActionButton>(*start, "createButton")->isEnabled() &&
               child<ActionButton>(*start, "openFileButton")->isEnabled();
    }
    static bool opens(MainWindow& window, const std::function<void()>& door, int timeout = patienceMs) {
        QSignalSpy opened(&window, &MainWindow::bookOpened);
        door();
        return QTest::qWaitFor([&] { return !opened.isEmpty(); }, timeout);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStartPage::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("QUITTANCE_HOME", path(u"home"_s).toUtf8());
}

void TestStartPage::opensTheSampleCompany() {
    MainWindow window;
    window.show();
    QVERIFY(opens(
        window, [&] { press(*window.startPage(), "sampleButton"); }, 10 * patienceMs));
    QVERIFY(window.book()->facts().demo);
    QTRY_VERIFY_WITH_TIMEOUT(window.book()->company().has_value(), patienceMs);
    QVERIFY(!window.startPage()->isVisible());
    QCOMPARE(BookOpener::recent(), QStringList{BookOpener::samplePath()});
    // The second time it is there already.
    child<QAction>(window, "closeBookAction")->trigger();
    QVERIFY(isUsable(window));
    QVERIFY(opens(window, [&] { press(*window.startPage(), "sampleButton"); }));
}

void TestStartPage::aSampleThatWasNotFinishedIsMadeAgain() {
    // As after a power cut while it was made.
    const QString unfinished = BookOpener::samplePath() + u".new"_s;
    QVERIFY(QDir().mkpath(QFileInfo(unfinished).absolutePath()));
    PageBook::take(DatabaseService::create(unfinished));
    MainWindow window;
    window.show();
    QVERIFY(opens(
        window, [&] { press(*window.startPage(), "sampleButton"); }, 10 * patienceMs));
    QVERIFY(window.book()->facts().demo);
    QVERIFY(!QFile::exists(unfinished));
}

void TestStartPage::createsABook() {
    MainWindow window;
    window.show();
    ScriptedPrompts prompts;
    prompts.texts = {path(u"mine"_s)};
    // The setup comes by itself; "Later" leaves an empty book that can be used.
    QVERIFY(inDialog<CompanySetup>([&] { press(*window.startPage(), "createButton"); },
                                   [](CompanySetup& setup) { press(setup, "laterButton"); }));
    QVERIFY(window.book());
    QCOMPARE(window.book()->facts().location, path(u"mine.quittance"_s));
    QVERIFY(!window.book()->company());
    QVERIFY(QFile::exists(path(u"mine.quittance"_s)));
    QCOMPARE(BookOpener::recent().value(0), path(u"mine.quittance"_s));
}

void TestStartPage::keepsAFileThatIsThere() {
    write(path(u"letter.quittance"_s), "Dear Sir,");
    PageBook::take(DatabaseService::create(path(u"book.quittance"_s)));
    const QByteArray book = contentOf(path(u"book.quittance"_s));
    MainWindow window;
    window.show();
    for (const QString& name : {u"letter.quittance"_s, u"book.quittance"_s}) {
        ScriptedPrompts prompts;
        prompts.texts = {path(name)};
        press(*window.startPage(), "createButton");
        QTRY_VERIFY_WITH_TIMEOUT(!told(window).isEmpty(), patienceMs);
        QVERIFY(isUsable(window));
    }
    QCOMPARE(contentOf(path(u"letter.quittance"_s)), QByteArray("Dear Sir,"));
    QCOMPARE(contentOf(path(u"book.quittance"_s)), book);
}

void TestStartPage::tellsWhatIsWrongWithAFile_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not a book") << u"letter"_s << u"is not a book of Quittance"_s;
    QTest::newRow("a database of another program") << u"stranger"_s << u"is not a book of Quittance"_s;
    QTest::newRow("newer") << u"newer"_s << u"Install the newest version to open it"_s;
    QTest::newRow("damaged") << u"damaged"_s << u"is damaged"_s;
    QTest::newRow("empty") << u"empty"_s << u"is empty"_s;
    QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("missing") << u"missing"_s << u"There is no book at"_s;
}

void TestStartPage::tellsWhatIsWrongWithAFile() {
    QFETCH(QString, kind);
    QFETCH(QString, expected);
    const QString file = path(u"x & y.quittance"_s);
    if (kind == "letter"_L1)
        write(file, "Dear Sir,\n" + QByteArray(5'000, ' '));
    else if (kind == "empty"_L1)
        write(file, {});
    else if (kind == "folder"_L1)
        QVERIFY(QDir().mkpath(file));
    else if (kind == "stranger"_L1)
        SqliteConnection(file, SqliteConnection::Access::Create).execute("CREATE TABLE recipes (id INTEGER)");
    else if (kind != "missing"_L1)
        PageBook::take(DatabaseService::create(file));
    if (kind == "newer"_L1)
        SqliteConnection(file, SqliteConnection::Access::ReadWrite)
            .execute("INSERT INTO schema_version (number, sha256, applied_at) VALUES (9999, 'x', 0)");
    if (kind == "damaged"_L1) {
        QByteArray content = contentOf(file);
        content.replace(4096, 8 * 4096, QByteArray(8 * 4096, '\x5A'));
        write(file, content);
    }
    const QByteArray before = contentOf(file);
    MainWindow window;
    window.show();
    ScriptedPrompts prompts;
    prompts.texts = {file};
    press(*window.startPage(), "openFileButton");
    QTRY_VERIFY_WITH_TIMEOUT(told(window).contains(expected), patienceMs);
    QVERIFY(isUsable(window));
    QVERIFY(!window.book());
    QCOMPARE(contentOf(file), before);
    QVERIFY(BookOpener::recent().isEmpty());

    // And the next try works.
    prompts.texts = {path(u"good.quittance"_s)};
    QVERIFY(inDialog<CompanySetup>([&] { press(*window.startPage(), "createButton"); },
                                   [](CompanySetup& setup) { setup.reject(); }));
    QVERIFY(window.book());
}

void TestStartPage::opensAReadOnlyFileForReading() {
    PageBook::take(DatabaseService::create(path(u"archive.quittance"_s)));
    QVERIFY(QFile::setPermissions(path(u"archive.quittance"_s), QFile::ReadOwner));
    MainWindow window;
    window.show();
    ScriptedPrompts prompts;
    prompts.texts = {path(u"archive.quittance"_s)};
    QVERIFY(opens(window, [&] { press(*window.startPage(), "openFileButton"); }));
    QVERIFY(window.book()->facts().readOnly);
    auto* const page = window.showPage(PageKey::Customers);
    auto* const create = child<QAction>(*page, "newCustomerAction");
    QVERIFY(!create->isEnabled());
    QVERIFY2(create->toolTip().contains(u"read"_s), qPrintable(create->toolTip()));
    QVERIFY(page->isReadOnly());
    // Nobody is asked to create a company in it.
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), patienceMs);
}

void TestStartPage::tellsThatTheServerIsNotThere() {
    MainWindow window;
    window.show();
    // Port 1 of this machine: nobody listens.
    const QString nowhere = u"postgresql://ada@127.0.0.1:1/books?sslmode=disable"_s;
    QVERIFY(inDialog<ServerDialog>([&] { window.openLocation(nowhere); },
                                   [](ServerDialog& dialog) {
                                       auto* const banner = dialog.findChild<Banner*>();
                                       QVERIFY(banner->isVisible());
                                       QVERIFY2(banner->text().contains(u"cannot be reached"_s),
                                                qPrintable(banner->text()));
                                       // What was asked for stands there to be corrected.
                                       QCOMPARE(child<QLineEdit>(dialog, "hostEdit")->text(), u"127.0.0.1"_s);
                                       QCOMPARE(child<QLineEdit>(dialog, "portEdit")->text(), u"1"_s);
                                       QCOMPARE(child<QLineEdit>(dialog, "databaseEdit")->text(), u"books"_s);
                                       QCOMPARE(child<QLineEdit>(dialog, "userEdit")->text(), u"ada"_s);
                                       dialog.reject();
                                   }));
    QVERIFY(isUsable(window));
    QVERIFY(!window.book());
    QVERIFY(BookOpener::recent().isEmpty());
}

void TestStartPage::asksForWhatIsMissingOfAServer() {
    MainWindow window;
    window.show();
    QVERIFY(inDialog<ServerDialog>([&] { press(*window.startPage(), "connectButton"); },
                                   [](ServerDialog& dialog) {
                                       press(dialog, "connectButton");
                                       QVERIFY(dialog.isVisible());
                                       QVERIFY(!messageAt(dialog, "hostEdit").isEmpty());
                                       QVERIFY(!messageAt(dialog, "databaseEdit").isEmpty());
                                       type(dialog, "hostEdit", u"db.example.org"_s);
                                       type(dialog, "databaseEdit", u"books"_s);
                                       type(dialog, "userEdit", u"ada"_s);
                                       type(dialog, "passwordEdit", u"secret"_s);
                                       QCOMPARE(dialog.location(), u"postgresql://ada@db.example.org/books"_s);
                                       QVERIFY(!dialog.location().contains(u"secret"_s));
                                       dialog.reject();
                                   }));
    QVERIFY(isUsable(window));
}

void TestStartPage::forgetsABookThatIsGone() {
    BookOpener::addRecent(path(u"there & here.quittance"_s));
    BookOpener::addRecent(path(u"gone.quittance"_s));
    PageBook::take(DatabaseService::create(path(u"there & here.quittance"_s)));
    MainWindow window;
    window.show();
    const auto recent = [&] {
        QStringList texts;
        for (const ActionButton* button : window.startPage()->findChildren<ActionButton*>())
            if (button->accessibleName().contains(u" — "_s))
                texts.append(button->accessibleName());
        return texts;
    };
    QCOMPARE(recent().size(), 2);
    QVERIFY(recent().at(1).startsWith(u"there"_s));
    window.openLocation(path(u"gone.quittance"_s));
    QTRY_VERIFY_WITH_TIMEOUT(told(window).contains(u"There is no book at"_s), patienceMs);
    QCOMPARE(recent().size(), 1);
    QVERIFY(isUsable(window));
}

void TestStartPage::theOpenBookStaysWhenAnotherCannotBeOpened() {
    write(path(u"letter.quittance"_s), "Dear Sir,");
    PageBook::take(DatabaseService::create(path(u"book.quittance"_s)));
    MainWindow window;
    window.show();
    ScriptedPrompts prompts;
    QVERIFY(inDialog<CompanySetup>([&] { window.openLocation(path(u"book.quittance"_s)); },
                                   [](CompanySetup& setup) { setup.reject(); }));
    QVERIFY(window.book());
    window.openLocation(path(u"letter.quittance"_s));
    const auto* const notice = child<Banner>(window, "noticeBanner");
    QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(u"is not a book of Quittance"_s), patienceMs);
    QVERIFY(notice->isVisible() && prompts.asked.isEmpty());
    QVERIFY(window.book());
    QCOMPARE(window.book()->facts().location, path(u"book.quittance"_s));
}

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
