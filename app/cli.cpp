#include "commandline/CommandLine.h"

#include <QGuiApplication>
#include <QHashSeed>

/// quittance-cli: the whole engine without a window.
int main(int argc, char* argv[])
{
    // The same document must give the same bytes in every process.
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // documents need fonts, never a display

    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quittance-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUITTANCE_VERSION));
    return quittance::cli::run(QCoreApplication::arguments().mid(1));
}
