#include "shell/Keychain.h"

#include <QFile>

#include <qt6keychain/keychain.h>

namespace quittance::Keychain {

namespace {

const QString service = QStringLiteral("fr.quittance.Quittance");

std::optional<QString> fromEnvironment() {
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!folder.isEmpty()) {
        QFile file(folder + QStringLiteral("/quittance-database"));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.read(4096)).trimmed();
    }
    const QString value = qEnvironmentVariable("QUITTANCE_DATABASE_PASSWORD");
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

} // namespace

void find(QObject* context, const QString& location, std::function<void(Answer)> then) {
    auto* job = new QKeychain::ReadPasswordJob(service, context);
    job->setKey(location);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, then = std::move(then)] {
        Answer answer;
        answer.keychainAvailable = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        if (job->error() == QKeychain::NoError)
            answer.password = job->textData();
        else
            answer.password = fromEnvironment();
        then(std::move(answer));
    });
    job->start();
}

void remember(QObject* context, const QString& location, const QString& password, std::function<void(bool)> then) {
    auto* job = new QKeychain::WritePasswordJob(service, context);
    job->setKey(location);
    job->setTextData(password);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, then = std::move(then)] { then(job->error() == QKeychain::NoError); });
    job->start();
}

void forget(const QString& location) {
    auto* job = new QKeychain::DeletePasswordJob(service); // deletes itself
    job->setKey(location);
    job->setInsecureFallback(false);
    job->start();
}

} // namespace quittance::Keychain
