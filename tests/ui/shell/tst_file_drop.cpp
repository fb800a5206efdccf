#include "common/Banner.h"
#include "common/Language.h"
#include "imports/ImportDialog.h"
#include "shell/FileDrop.h"
#include "shell/StartPage.h"
#include "support/HostileFiles.h"
#include "ui/shell/WindowBook.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>

#include <sys/stat.h>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What is dropped on the window is opened or imported, or refused with the reason.
class TestFileDrop : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void aBookIsOpened();
    void aTableGoesToTheImport();
    void withoutABookATableWaits();
    void otherThingsAreRefused();

private:
    static QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    /// As the desktop does it: whether the window takes it.
    static bool drop(QWidget& window, const QList<QUrl>& files) {
        QMimeData data;
        data.setUrls(files);
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(9, 9), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    static bool dropFile(QWidget& window, const QString& path) { return drop(window, {QUrl::fromLocalFile(path)}); }
};

void TestFileDrop::aBookIsOpened() {
    WindowBook book;
    MainWindow window;
    window.show();
    QSignalSpy opened(&window, &MainWindow::bookOpened);
    const QString path = book.book.book().facts().location;
    QVERIFY(dropFile(window, path));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    QCOMPARE(window.book()->facts().location, path);
    // Once more is no second opening.
    QVERIFY(dropFile(window, path));
    const QTemporaryDir folder;
    QVERIFY(dropFile(window, written(folder, u"later.png"_s, "x")));
    auto* const notice = child<Banner>(window, "noticeBanner");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patienceMs); // the one behind it was answered
    QCOMPARE(opened.size(), 1);
    // Without its suffix a book is known by how it starts.
    const QString copy = folder.filePath(u"copy of the book"_s); // a backup: what is in the log is in it, too
    PageBook::take(book.book.colleague().backups.create(book.book.actor, folder.filePath(u"copy.quittance"_s)));
    QVERIFY(QFile::rename(folder.filePath(u"copy.quittance"_s), copy));
    QVERIFY(dropFile(window, copy));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, patienceMs);
}

void TestFileDrop::aTableGoesToTheImport() {
    WindowBook book;
    MainWindow& window = book.open();
    const QString data = QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/agency-2026/");
    const std::pair<QString, ImportKind> files[] = {{u"customers.csv"_s, ImportKind::Customers},
                                                    {u"catalogue.csv"_s, ImportKind::Catalogue},
                                                    {u"subscriptions.csv"_s, ImportKind::Subscriptions}};
    for (const auto& [name, kind] : files)
        QVERIFY(inDialog<ImportDialog>([&] { QVERIFY(dropFile(window, data + name)); },
                                       [&](ImportDialog& dialog) {
                                           auto* const next = child<QPushButton>(dialog, "importNextButton");
                                           QTRY_COMPARE_WITH_TIMEOUT(next->text(), u"Check"_s, patienceMs);
                                           QCOMPARE(child<QComboBox>(dialog, "importKindCombo")->currentIndex(),
                                                    static_cast<int>(kind));
                                       }));
}

void TestFileDrop::withoutABookATableWaits() {
    MainWindow window;
    window.show();
    const QTemporaryDir folder;
    QVERIFY(dropFile(window, written(folder, u"a.csv"_s, "name\nA\n")));
    auto* const banner = window.startPage()->findChild<Banner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
    QVERIFY(banner->text().contains(u"Open your book first"_s));
    // A broken book says so, and the start page stays.
    QVERIFY(dropFile(window, written(folder, u"broken.quittance"_s, "no book at all")));
    QTRY_VERIFY2_WITH_TIMEOUT(!banner->text().contains(u"Open your book first"_s) && banner->isVisible(),
                              qPrintable(banner->text()), patienceMs);
    QVERIFY(!window.book());
}

void TestFileDrop::otherThingsAreRefused() {
    WindowBook book;
    MainWindow& window = book.open();
    auto* const notice = child<Banner>(window, "noticeBanner");
    const QTemporaryDir folder;
    const auto refused = [&](const QList<QUrl>& files, const QString& reason) {
        notice->hide();
        QVERIFY(drop(window, files));
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patienceMs);
        QVERIFY2(notice->text().contains(reason), qPrintable(notice->text()));
    };
    const QString csv = written(folder, u"a.csv"_s, "name\nA\n");
    refused({QUrl::fromLocalFile(csv), QUrl::fromLocalFile(csv)}, u"2 files were dropped"_s);
    refused({QUrl::fromLocalFile(folder.path())}, u"is a folder"_s);
    refused({QUrl::fromLocalFile(folder.filePath(u"gone.csv"_s))}, u"does not exist"_s);
    refused({QUrl(u"https://example.com/a.csv"_s)}, u"not a file of this computer"_s);
    refused({QUrl::fromLocalFile(written(folder, u"a.png"_s, "\x89PNG"))}, u"neither a book nor a CSV file"_s);
    // A pipe never ends.
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe.csv"_s)).constData(), 0600), 0);
    refused({QUrl::fromLocalFile(folder.filePath(u"pipe.csv"_s))}, u"neither a book nor a CSV file"_s);
    // A name is only text.
    for (const QString& text : hostileTexts()) {
        QString name = text.left(60).remove(u'/').remove(QChar(u'\0'));
        if (name.isEmpty() || name == "."_L1 || name == ".."_L1)
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            continue; // not every one can be the name of a file
        file.close();
        refused({QUrl::fromLocalFile(file.fileName())}, u"neither a book nor a CSV file"_s);
    }
    // Text that is dragged is none of its business.
    QMimeData words;
    words.setText(u"words"_s);
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(!enter.isAccepted() || enter.dropAction() == Qt::IgnoreAction);
}

QTEST_MAIN(TestFileDrop)
#include "tst_file_drop.moc"
