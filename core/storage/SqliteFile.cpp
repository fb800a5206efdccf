#include "storage/SqliteFile.h"

#include "storage/DatabaseText.h"
#include "storage/SqliteConnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace quittance::SqliteFile {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;

Error unavailable(const QString& message, const QString& detail = {}) {
    return {ErrorCode::Unavailable, message, {}, detail};
}

// Root may write to anything: a file without any write bit is meant to stay as it is.
bool isWritable(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    struct stat facts {};
    return ::stat(name.constData(), &facts) == 0 && (facts.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0 &&
           ::access(name.constData(), W_OK) == 0;
}

// A power cut may leave half a page at the end; the journal beside the file holds it whole then.
Result<> examineHeader(const QString& path, const QByteArray& header, qint64 size, bool hasJournal) {
    const auto notOurs = [&path](const QString& detail) {
        return unavailable(
            DatabaseText::tr("%1 is not a book of Quittance. It was left as it is. Choose another file.").arg(path),
            detail);
    };
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return notOurs(u"no SQLite header"_s);
    const auto id = qFromBigEndian<quint32>(header.constData() + 68);
    if (id != SqliteConnection::applicationId)
        return notOurs(u"application_id is 0x%1"_s.arg(id, 8, 16, QChar(u'0')));
    const int stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0 || (!hasJournal && size % pageSize != 0))
        return unavailable(
            DatabaseText::tr("The book %1 is damaged: a part of the file is missing. It was left as it is. "
                             "Open the newest backup instead.")
                .arg(path),
            u"page size %1, file size %2"_s.arg(pageSize).arg(size));
    return {};
}

/// Through SQLite's own file layer. POSIX drops every lock that this process has on a file as soon as any descriptor of
/// it is closed: read by itself, the book would look as if nobody had it open, and another program that closes it would
/// remove the journal which the window goes on writing to. SQLite puts off its closing until the locks are gone.
Result<QByteArray> readHeader(const QString& path) {
    sqlite3_vfs* vfs = sqlite3_vfs_find("unix");
    if (!vfs)
        vfs = sqlite3_vfs_find(nullptr);
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const std::unique_ptr<const char, decltype(&sqlite3_free_filename)> filename(
        sqlite3_create_filename(name.constData(), "", "", 0, nullptr), &sqlite3_free_filename);
    std::vector<std::max_align_t> memory(static_cast<size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* const file = reinterpret_cast<sqlite3_file*>(memory.data());
    int code = vfs->xOpen(vfs, filename.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    QByteArray header(headerSize, '\0');
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, header.data(), static_cast<int>(headerSize), 0);
    if (file->pMethods)
        file->pMethods->xClose(file);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return unavailable(DatabaseText::tr("%1 cannot be read. Check its permissions.").arg(path),
                           QString::fromLatin1(sqlite3_errstr(code)));
    return header;
}

} // namespace

QString networkFileSystem(const QString& path) {
    QString folder = path;
    while (!QFileInfo::exists(folder) && folder.size() > 1)
        folder = QFileInfo(folder).absolutePath();
    struct statfs facts {};
    if (::statfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return {};
    switch (static_cast<quint32>(facts.f_type)) {
    case 0x6969: return u"NFS"_s;
    case 0x517B:
    case 0xFE534D42:
    case 0xFF534D42: return u"SMB"_s;
    case 0x01021997: return u"9P"_s;
    case 0x5346414F:
    case 0x6B414653: return u"AFS"_s;
    case 0x73757245: return u"Coda"_s;
    case 0x00C36400: return u"Ceph"_s;
    case 0x65735546: {
        // FUSE: a block device (ntfs-3g, exfat) is local, anything else is a remote or synchronised folder.
        const QByteArray type = QStorageInfo(folder).fileSystemType();
        return type == "fuseblk" ? QString() : QString::fromUtf8(type.isEmpty() ? QByteArray("FUSE") : type);
    }
    default: return {};
    }
}

Result<Facts> examine(const QString& path) {
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    Facts facts;
    facts.exists = info.exists();
    if (info.isDir())
        return unavailable(DatabaseText::tr("%1 is a folder. Choose the file of a book.").arg(path));
    if (facts.exists && !info.isFile())
        return unavailable(DatabaseText::tr("%1 is not a file. Choose the file of a book.").arg(path));
    if (!facts.exists && !folder.isDir())
        return unavailable(
            DatabaseText::tr("There is no folder %1. Check the path or create the folder.").arg(folder.filePath()));
    if (const QString network = networkFileSystem(path); !network.isEmpty())
        return unavailable(
            DatabaseText::tr("%1 is on a network or synchronised folder (%2), where a book can be damaged. "
                             "Copy it to a local disk, or use a PostgreSQL server.")
                .arg(path, network));
    facts.isWritable = isWritable(folder.filePath()) && (!facts.exists || isWritable(path));
    if (!facts.exists)
        return facts;
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    facts.isEmpty = info.size() == 0;
    facts.hasJournal = QFileInfo(path % u"-wal").size() > 0;
    if (!facts.isEmpty) {
        if (auto ours = examineHeader(path, *header, info.size(), facts.hasJournal); !ours)
            return ours.error();
    }
    return facts;
}

} // namespace quittance::SqliteFile
