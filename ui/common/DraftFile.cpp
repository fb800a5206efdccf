#include "common/DraftFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largest = 1'000'000; // bytes; a form is far smaller

} // namespace

// As QStandardPaths::StateLocation of later Qt versions.
QString DraftFile::folder() {
    const QString home = qEnvironmentVariable("QUITTANCE_HOME");
    if (!home.isEmpty())
        return home + u"/drafts"_s;
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + u"/.local/state"_s;
    return state + u"/quittance/drafts"_s;
}

DraftFile::DraftFile(const QString& location, const QString& form) {
    const QByteArray book = QCryptographicHash::hash(location.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_path = folder() + u'/' + QString::fromLatin1(book) + u'-' + form + u".json"_s;
}

std::optional<DraftFile::Draft> DraftFile::read() const {
    QFile file(m_path);
    if (!file.exists() || file.size() > largest || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return std::nullopt; // damaged: as if there were none
    const QJsonObject root = document.object();
    const QDateTime at = QDateTime::fromString(root.value("at"_L1).toString(), Qt::ISODate);
    const QJsonObject values = root.value("values"_L1).toObject();
    if (!at.isValid() || values.isEmpty())
        return std::nullopt;
    return Draft{at, values};
}

bool DraftFile::write(const QJsonObject& values) const {
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return false;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // names and addresses of customers
    const QJsonObject root{{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {u"values"_s, values}};
    file.write(QJsonDocument(root).toJson(QJsonDocument::Compact));
    return file.commit();
}

void DraftFile::remove() const { QFile::remove(m_path); }

} // namespace quittance
