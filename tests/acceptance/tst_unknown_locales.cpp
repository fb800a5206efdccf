#include "services/DatabaseService.h"

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The program opens a book in its window whatever the environment says of the language, be it nothing Qt knows.
class TestUnknownLocales : public QObject {
    Q_OBJECT
private slots:
    void theWindowOpens_data();
    void theWindowOpens();
};

void TestUnknownLocales::theWindowOpens_data() {
    QTest::addColumn<QString>("locale");
    for (const QString& locale : {u"xx_XX"_s, u"xx_XX.UTF-8"_s, u"C"_s, u"POSIX"_s, u"fr_FR.ISO-8859-15"_s,
                                  u"../../etc"_s, QString(2'000, u'x')})
        QTest::newRow(qPrintable(locale.left(20))) << locale;
}

void TestUnknownLocales::theWindowOpens() {
    QFETCH(QString, locale);
    constexpr int patienceMs = 60'000;
    const QTemporaryDir home;
    const QString book = home.filePath(u"Société d’Été.quittance"_s);
    QVERIFY(DatabaseService::create(book));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"LC_ALL"_s, u"LANG"_s, u"LANGUAGE"_s, u"LC_NUMERIC"_s})
        environment.insert(name, locale);
    environment.insert(u"QUITTANCE_HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path()); // no window of another test takes the book over
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(QUITTANCE_PROGRAM), {u"--database"_s, book});
    QVERIFY(program.waitForStarted(patienceMs));
    // Once the window shows the book, it remembers it.
    const auto remembered = [&] {
        return QSettings(home.filePath(u"quittance.ini"_s), QSettings::IniFormat)
            .value(u"window/lastBook"_s)
            .toString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(remembered() == book || program.state() != QProcess::Running, qPrintable(remembered()),
                              patienceMs);
    QVERIFY2(program.state() == QProcess::Running, program.readAll().constData());
    program.kill();
    QVERIFY(program.waitForFinished(patienceMs));
}

QTEST_GUILESS_MAIN(TestUnknownLocales)
#include "tst_unknown_locales.moc"
