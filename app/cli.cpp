#include "commandline/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>

#include <sys/stat.h>
#include <unistd.h>

namespace {

/// A folder of this user's own, as the variable asks.
QByteArray runtimeFolder() {
    QByteArray path = QFile::encodeName(QDir::tempPath()) + "/quittance-runtime-" + QByteArray::number(getuid());
    mkdir(path.constData(), S_IRWXU);
    return path;
}

} // namespace

/// quittance-cli: the whole engine without a window.
int main(int argc, char* argv[]) {
    // The same document must give the same bytes in every process.
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // documents need fonts, never a display
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", runtimeFolder()); // cron and services have none, and Qt would complain each time

    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quittance-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUITTANCE_VERSION));
    return quittance::cli::run(QCoreApplication::arguments().mid(1));
}
