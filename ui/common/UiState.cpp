#include "common/UiState.h"

#include <QSettings>
#include <QStandardPaths>

namespace quittance::UiState {

using namespace Qt::Literals::StringLiterals;

namespace {

QSettings& store() {
    // Not on the stack of each call: reading the file costs more than a lookup. The path may change in tests.
    static std::unique_ptr<QSettings> settings;
    const QString path = filePath();
    if (!settings || settings->fileName() != path)
        settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    return *settings;
}

} // namespace

QString filePath() {
    const QString home = qEnvironmentVariable("QUITTANCE_HOME");
    if (!home.isEmpty())
        return home + u"/quittance.ini"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/quittance/quittance.ini"_s;
}

QVariant value(const QString& key, const QVariant& fallback) { return store().value(key, fallback); }

void setValue(const QString& key, const QVariant& value) {
    if (store().value(key) != value)
        store().setValue(key, value);
}

void remove(const QString& key) { store().remove(key); }

} // namespace quittance::UiState
