#include "storage/Backup.h"

#include "base/KillPoint.h"
#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/DatabaseText.h"
#include "storage/Migrator.h"
#include "storage/ServerDump.h"
#include "storage/SqliteConnection.h"
#include "storage/SqliteFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace quittance::backup {

using namespace Qt::Literals::StringLiterals;

namespace {

Error unavailable(const QString& message, const QString& detail = {}) {
    return {ErrorCode::Unavailable, message, {}, detail};
}

Error unwritable(const QString& path, const QString& detail) {
    return unavailable(
        DatabaseText::tr("The backup %1 cannot be written. Check the folder and its free space.").arg(path), detail);
}

bool sync(const QString& path, int flags) {
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

// Puts a verified file in its place: on the disk first, under its name next, and the name on the disk as well.
Result<> install(const QString& part, const QString& path) {
    if (!sync(part, O_RDONLY))
        return unwritable(path, u"fsync: "_s % qt_error_string(errno));
    killpoint::reached("backup-rename");
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        return unwritable(path, u"rename: "_s % qt_error_string(errno));
    sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}

// An empty file of the owner's own; the copy goes into it.
Result<> prepare(const QString& part, const QString& path, qint64 needed) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return unwritable(path, u"no folder "_s % folder);
    if (const QStorageInfo disk(folder); disk.isValid() && disk.bytesAvailable() < needed)
        return unavailable(
            DatabaseText::tr("There is not enough free space in %1 for a backup. Free some space, or choose "
                             "another folder.")
                .arg(folder));
    QFile::remove(part);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(path, file.errorString());
    return {};
}

Result<> dumpFile(Database& database, const QString& part) {
    try {
        NativeStatement& copy = database.connection().prepared("VACUUM INTO ?");
        copy.bindText(1, part);
        copy.run();
    } catch (const SqlFailure& failure) {
        return errorFrom(failure);
    }
    return verifyFile(part);
}

QString freeName(const QString& stem, const QString& suffix) {
    QString name = stem % suffix;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem % u'-' % QString::number(i) % suffix;
    return name;
}

QString stemOf(const QString& path) {
    const QFileInfo info(path);
    return info.absolutePath() % u'/' % info.completeBaseName();
}

void removeBeyond(const QString& folder, const QString& pattern, int keep) {
    const QFileInfoList files = QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Time);
    for (qsizetype i = keep; i < files.size(); ++i)
        QFile::remove(files[i].filePath());
}

QString suffixOf(const DatabaseLocation& location) {
    return location.kind == DatabaseLocation::Kind::File ? u".quittance"_s : u".pgdump"_s;
}

// Letters and digits of a name, fit for a folder.
QString plain(QString name) {
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u'_';
    return name;
}

} // namespace

Result<QString> copyTo(Database& database, const QString& path) {
    const DatabaseLocation& location = database.location();
    const bool isFile = location.kind == DatabaseLocation::Kind::File;
    const QFileInfo target(path);
    if (isFile && target.exists() && target.canonicalFilePath() == QFileInfo(location.path).canonicalFilePath())
        return invalid(DatabaseText::tr("The backup cannot replace the book itself. Choose another file."), u"path"_s);
    if (target.isDir())
        return invalid(DatabaseText::tr("%1 is a folder. Choose a file for the backup.").arg(path), u"path"_s);
    const QString part = target.absoluteFilePath() % u".part";
    const qint64 size = isFile ? QFileInfo(location.path).size() + QFileInfo(location.path % u"-wal").size() : 0;
    if (auto prepared = prepare(part, path, size); !prepared)
        return prepared.error();
    auto done = isFile ? dumpFile(database, part) : serverdump::write(location, part);
    killpoint::reached("backup-verified");
    if (done)
        done = install(part, target.absoluteFilePath());
    if (!done) {
        QFile::remove(part);
        return done.error();
    }
    return target.absoluteFilePath();
}

Result<> verifyFile(const QString& path) {
    if (serverdump::isDump(path))
        return serverdump::verify(path);
    auto facts = SqliteFile::examine(path);
    if (!facts)
        return facts.error();
    if (!facts->exists || facts->isEmpty)
        return unavailable(DatabaseText::tr("There is no backup at %1.").arg(path));
    const auto broken = [&path](const QString& detail) {
        return unavailable(DatabaseText::tr("The backup %1 is damaged. Use another one.").arg(path), detail);
    };
    using Access = SqliteConnection::Access;
    try {
        SqliteConnection connection(path, facts->hasJournal ? Access::ReadOnly : Access::Immutable);
        if (const QString found = connection.value("PRAGMA integrity_check(1)"); found != u"ok")
            return broken(found);
        if (const QString found = connection.value("PRAGMA foreign_key_check"); !found.isEmpty())
            return broken(u"a reference without its target in "_s % found);
        Migrator migrator(connection);
        if (migrator.schemaVersion() == 0)
            return broken(u"no schema"_s);
        return migrator.check();
    } catch (const SqlFailure& failure) {
        return broken(failure.nativeCode() % u": " % QString::fromUtf8(failure.what()));
    }
}

QString folderOf(const DatabaseLocation& location) {
    if (location.kind == DatabaseLocation::Kind::File)
        return stemOf(location.path) % u"-backups";
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) % u"/backups/" %
           plain(location.displayName() % (location.schema.isEmpty() ? QString() : u'-' % location.schema));
}

QStringList list(const DatabaseLocation& location) {
    QStringList paths;
    const QString pattern = u"*-*-*"_s % suffixOf(location);
    for (const QFileInfo& file :
         QDir(folderOf(location)).entryInfoList({pattern}, QDir::Files, QDir::Name | QDir::Reversed))
        paths.append(file.filePath());
    return paths;
}

Result<std::optional<QString>> daily(Database& database, QDate today) {
    const DatabaseLocation& location = database.location();
    if (location.path == u":memory:")
        return std::optional<QString>();
    const QString path = folderOf(location) % u'/' % today.toString(Qt::ISODate) % suffixOf(location);
    if (QFileInfo::exists(path))
        return std::optional<QString>();
    auto made = copyTo(database, path);
    if (!made)
        return made.error();
    const QStringList all = list(location);
    for (qsizetype i = kept; i < all.size(); ++i)
        QFile::remove(all[i]);
    return std::optional<QString>(*made);
}

Result<QString> beforeMigration(Database& database, int version) {
    const QString stem = stemOf(database.location().path);
    auto made = copyTo(database, freeName(stem % u".before-v" % QString::number(version), u".quittance"_s));
    if (made)
        removeBeyond(QFileInfo(stem).absolutePath(), QFileInfo(stem).fileName() % u".before-v*.quittance", kept);
    return made;
}

Result<QString> restore(const QString& copy, const DatabaseLocation& location) {
    if (auto good = verifyFile(copy); !good)
        return good.error();
    const bool isServer = location.kind == DatabaseLocation::Kind::Server;
    if (serverdump::isDump(copy) != isServer)
        return invalid(isServer ? DatabaseText::tr("This is the copy of a file: restore it to a file.")
                                : DatabaseText::tr("This is the copy of a server: restore it to an empty database of a "
                                                   "server, postgresql://…"),
                       u"to"_s);
    if (isServer) {
        if (auto done = serverdump::restore(copy, location); !done)
            return done.error();
        return QString();
    }
    const QString& to = location.path;
    const QString part = to % u".part";
    if (auto prepared = prepare(part, to, QFileInfo(copy).size()); !prepared)
        return prepared.error();
    QFile::remove(part);
    if (!QFile::copy(copy, part)) {
        QFile::remove(part);
        return unwritable(to, u"copy of "_s % copy);
    }
    QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto good = verifyFile(part); !good) {
        QFile::remove(part);
        return good.error();
    }
    QString aside;
    if (QFileInfo::exists(to)) {
        // With its journal: what is only in there belongs to it.
        aside = freeName(stemOf(to) % u".replaced-" % QDate::currentDate().toString(Qt::ISODate), u".quittance"_s);
        for (const QString& suffix : {u"-wal"_s, u"-shm"_s, QString()})
            if (QFileInfo::exists(to % suffix) && !QFile::rename(to % suffix, aside % suffix)) {
                QFile::remove(part);
                return unwritable(aside, u"rename of "_s % to);
            }
    }
    if (auto installed = install(part, to); !installed)
        return installed.error();
    return aside;
}

} // namespace quittance::backup
