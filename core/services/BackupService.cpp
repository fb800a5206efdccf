#include "services/BackupService.h"

#include "base/KillPoint.h"
#include "services/Verification.h"
#include "storage/Backup.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"
#include "storage/ServerDump.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::BackupService)
};

BackupService::Backup backupAt(const QString& path) {
    const QFileInfo file(path);
    return {.path = path, .atMs = file.lastModified().toMSecsSinceEpoch(), .bytes = file.size()};
}

/// All copies in the folder of a book, daily ones and those asked for, the newest first.
QFileInfoList copiesOf(const DatabaseLocation& location) {
    return QDir(backup::folderOf(location)).entryInfoList({u"2*"_s}, QDir::Files, QDir::Time);
}

} // namespace

Result<BackupService::Backup> BackupService::create(const Actor& actor, const QString& path, int keep) {
    if (auto allowed = actor.require(Permission::ManageDatabase); !allowed)
        return allowed.error();
    const DatabaseLocation& location = m_database.location();
    QString to = path;
    if (to.isEmpty()) {
        const QString time = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).toString(u"yyyy-MM-dd-HHmmss"_s);
        to = backup::folderOf(location) % u'/' % time %
             (location.kind == DatabaseLocation::Kind::File ? u".quittance"_s : u".pgdump"_s);
    }
    const auto made = backup::copyTo(m_database, to);
    if (!made)
        return made.error();
    killpoint::reached("backup.made");
    if (auto sound = backup::verifyFile(*made); !sound)
        return sound.error();
    if (path.isEmpty()) {
        const QFileInfoList copies = copiesOf(location);
        for (qsizetype i = std::max(keep, 1); i < copies.size(); ++i)
            QFile::remove(copies[i].filePath());
    }
    return backupAt(*made);
}

Result<std::optional<BackupService::Backup>> BackupService::createDaily(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ManageDatabase); !allowed)
        return allowed.error();
    const auto zone =
        m_database.read([](Session& session) -> Result<QByteArray> { return CompanyStore(session).timeZone(); });
    if (!zone)
        return zone.error();
    const auto made = backup::daily(m_database, m_clock.today(*zone));
    if (!made)
        return made.error();
    return *made ? std::optional(backupAt(**made)) : std::nullopt;
}

Result<std::vector<BackupService::Backup>> BackupService::list(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ManageDatabase); !allowed)
        return allowed.error();
    std::vector<Backup> backups;
    for (const QFileInfo& file : copiesOf(m_database.location()))
        backups.push_back(backupAt(file.filePath()));
    return backups;
}

Result<> BackupService::verify(const QString& path) {
    if (auto sound = backup::verifyFile(path); !sound)
        return sound;
    if (serverdump::isDump(path))
        return {}; // its chain can be checked in a server alone, once it is restored
    // A book that is opened gets files beside it: the chain is checked on a copy of the copy.
    const QTemporaryDir folder;
    DatabaseLocation location;
    location.path = folder.filePath(u"copy.quittance"_s);
    if (!folder.isValid() || !QFile::copy(path, location.path))
        return Error{ErrorCode::Unavailable, Text::tr("There is no space to check the copy in the temporary folder.")};
    QFile::setPermissions(location.path, QFile::ReadOwner | QFile::WriteOwner);
    auto copy = Database::open(location);
    if (!copy)
        return copy.error();
    SystemClock clock;
    JobContext job;
    const Actor actor = Actor::owner(u"backup"_s, ActorSource::CommandLine);
    const auto report = Verification(**copy, clock).verify(actor, Verification::Scope::All, job);
    if (!report)
        return report.error();
    if (report->isClean())
        return {};
    const Finding& first = report->findings.front();
    return Error{ErrorCode::Unavailable, Text::tr("The copy is not sound: %1: %2").arg(first.row, first.message),
                 u"path"_s, QString::number(report->findings.size()) % u" findings"};
}

Result<QString> BackupService::restore(const Actor& actor, const QString& path, const QString& to) {
    if (auto allowed = actor.require(Permission::ManageDatabase); !allowed)
        return allowed.error();
    const auto location = DatabaseLocation::fromText(to);
    if (!location)
        return location.error();
    return backup::restore(path, *location);
}

} // namespace quittance
