#include "common/Language.h"
#include "common/UiState.h"
#include "shell/MainWindow.h"
#include "shell/SingleInstance.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QHashSeed>
#include <QIcon>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

/// quittance: the window.
int main(int argc, char* argv[]) {
    // The same document must give the same bytes in every process.
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"quittance"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUITTANCE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Quittance"_s);
    QGuiApplication::setDesktopFileName(u"fr.quittance.Quittance"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/fr.quittance.Quittance.svg"_s));

    quittance::Fonts::load();
    quittance::Language::instance().setLanguage(quittance::UiState::value(u"interface/language"_s).toString());
    quittance::Theme::instance().apply(
        quittance::Theme::Mode(quittance::UiState::value(u"interface/theme"_s, 0).toInt()),
        quittance::UiState::value(u"interface/fontScale"_s, 100).toInt());

    QCommandLineParser parser;
    const QCommandLineOption database(
        u"database"_s,
        QCoreApplication::translate("main", "The book to open: a file, or postgresql://user@host/database."),
        u"FILE|URL"_s);
    const QCommandLineOption help(u"help"_s, QCoreApplication::translate("main", "Show this help."));
    const QCommandLineOption version(u"version"_s, QCoreApplication::translate("main", "Show the version."));
    parser.addOptions({database, help, version});
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("main", "A book to open."), u"[FILE]"_s);
    const bool understood = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(version)) {
        std::printf("quittance %s\n", QUITTANCE_VERSION);
        return 0;
    }
    if (!understood || parser.isSet(help) || parser.positionalArguments().size() > 1) {
        if (!understood)
            std::fprintf(stderr, "quittance: %s\n", qPrintable(parser.errorText()));
        std::fputs(qPrintable(parser.helpText()), parser.isSet(help) ? stdout : stderr);
        return parser.isSet(help) ? 0 : 2;
    }

    QString location = parser.isSet(database) ? parser.value(database) : parser.positionalArguments().value(0);
    // The other program works in another folder.
    if (!location.isEmpty() && !location.startsWith(u"postgres"_s))
        location = QFileInfo(location).absoluteFilePath();
    quittance::SingleInstance instance;
    if (instance.handOver(location))
        return 0;
    instance.listen(); // where that fails, each program has a window of its own

    quittance::MainWindow window;
    QObject::connect(&instance, &quittance::SingleInstance::openRequested, &window, &quittance::MainWindow::takeOver);
    window.show();
    if (!location.isEmpty())
        window.openLocation(location);
    else
        window.openLast();
    return QApplication::exec();
}
