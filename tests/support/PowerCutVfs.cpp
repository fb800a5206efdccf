#include "support/PowerCutVfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>

#include <cstring>
#include <mutex>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype sector = 512;

struct Operation {
    enum class Kind : quint8 { Write, Truncate, Sync, Remove } kind;
    QString file;
    qint64 offset = 0; ///< Truncate: the new size
    QByteArray bytes;
    bool synced = false; ///< Remove: the folder was synced
};

} // namespace

struct PowerCutVfs::Log {
    std::mutex mutex;
    QByteArray prefix;
    std::vector<Operation> operations;
    size_t syncs = 0;
    Fault fault = Fault::None;
    int countdown = 0;
    bool injected = false;
};

namespace {

using Log = PowerCutVfs::Log;
using Fault = PowerCutVfs::Fault;

Log& log() {
    static Log instance;
    return instance;
}

sqlite3_vfs* real = nullptr;
sqlite3_vfs shim{};

/// Lies in the memory that SQLite allocates for a file, before the real one.
struct LoggedFile {
    sqlite3_file base;
    QString* name; ///< null: not one of ours
    sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

LoggedFile* logged(sqlite3_file* file) { return reinterpret_cast<LoggedFile*>(file); }

// The fault that this operation meets, if any.
bool meets(std::initializer_list<Fault> kinds) {
    Log& known = log();
    if (known.fault == Fault::None || std::find(kinds.begin(), kinds.end(), known.fault) == kinds.end())
        return false;
    if (known.countdown > 1) {
        --known.countdown;
        return false;
    }
    known.injected = true;
    return true;
}

int fileClose(sqlite3_file* file) {
    LoggedFile* self = logged(file);
    delete self->name;
    return self->inner()->pMethods ? self->inner()->pMethods->xClose(self->inner()) : SQLITE_OK;
}

int fileRead(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset) {
    return logged(file)->inner()->pMethods->xRead(logged(file)->inner(), buffer, amount, offset);
}

int fileWrite(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 offset) {
    LoggedFile* self = logged(file);
    if (self->name) {
        const std::lock_guard lock(log().mutex);
        if (meets({Fault::DiskFull, Fault::WriteError}))
            return log().fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        log().operations.push_back(
            {Operation::Kind::Write, *self->name, offset, QByteArray(static_cast<const char*>(buffer), amount), false});
    }
    return self->inner()->pMethods->xWrite(self->inner(), buffer, amount, offset);
}

int fileTruncate(sqlite3_file* file, sqlite3_int64 size) {
    LoggedFile* self = logged(file);
    if (self->name) {
        const std::lock_guard lock(log().mutex);
        log().operations.push_back({Operation::Kind::Truncate, *self->name, size, {}, false});
    }
    return self->inner()->pMethods->xTruncate(self->inner(), size);
}

int fileSync(sqlite3_file* file, int flags) {
    LoggedFile* self = logged(file);
    if (self->name) {
        const std::lock_guard lock(log().mutex);
        if (meets({Fault::SyncError}))
            return SQLITE_IOERR_FSYNC;
        log().operations.push_back({Operation::Kind::Sync, *self->name, 0, {}, false});
        ++log().syncs;
    }
    return self->inner()->pMethods->xSync(self->inner(), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return logged(file)->inner()->pMethods->xFileSize(logged(file)->inner(), size);
}

int fileLock(sqlite3_file* file, int level) {
    return logged(file)->inner()->pMethods->xLock(logged(file)->inner(), level);
}

int fileUnlock(sqlite3_file* file, int level) {
    return logged(file)->inner()->pMethods->xUnlock(logged(file)->inner(), level);
}

int fileCheckReserved(sqlite3_file* file, int* result) {
    return logged(file)->inner()->pMethods->xCheckReservedLock(logged(file)->inner(), result);
}

int fileControl(sqlite3_file* file, int operation, void* argument) {
    return logged(file)->inner()->pMethods->xFileControl(logged(file)->inner(), operation, argument);
}

int fileSectorSize(sqlite3_file* file) { return logged(file)->inner()->pMethods->xSectorSize(logged(file)->inner()); }

int fileCharacteristics(sqlite3_file*) {
    return 0; // promise nothing: no atomic writes, no safe append, no power-safe overwrite
}

int fileShmMap(sqlite3_file* file, int page, int size, int extend, volatile void** memory) {
    return logged(file)->inner()->pMethods->xShmMap(logged(file)->inner(), page, size, extend, memory);
}

int fileShmLock(sqlite3_file* file, int offset, int count, int flags) {
    return logged(file)->inner()->pMethods->xShmLock(logged(file)->inner(), offset, count, flags);
}

void fileShmBarrier(sqlite3_file* file) { logged(file)->inner()->pMethods->xShmBarrier(logged(file)->inner()); }

int fileShmUnmap(sqlite3_file* file, int remove) {
    return logged(file)->inner()->pMethods->xShmUnmap(logged(file)->inner(), remove);
}

const sqlite3_io_methods methods = {
    2,
    fileClose,
    fileRead,
    fileWrite,
    fileTruncate,
    fileSync,
    fileSize,
    fileLock,
    fileUnlock,
    fileCheckReserved,
    fileControl,
    fileSectorSize,
    fileCharacteristics,
    fileShmMap,
    fileShmLock,
    fileShmBarrier,
    fileShmUnmap,
    nullptr,
    nullptr,
};

bool isOurs(const char* path) { return path && QByteArrayView(path).startsWith(log().prefix); }

int vfsOpen(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    LoggedFile* self = logged(file);
    std::memset(self, 0, sizeof(LoggedFile));
    const int code = real->xOpen(real, path, self->inner(), flags, outFlags);
    if (self->inner()->pMethods) {
        self->base.pMethods = &methods;
        if (isOurs(path))
            self->name = new QString(QFileInfo(QString::fromUtf8(path)).fileName());
    }
    return code;
}

int vfsDelete(sqlite3_vfs*, const char* path, int syncFolder) {
    if (isOurs(path)) {
        const std::lock_guard lock(log().mutex);
        log().operations.push_back(
            {Operation::Kind::Remove, QFileInfo(QString::fromUtf8(path)).fileName(), 0, {}, syncFolder != 0});
    }
    return real->xDelete(real, path, syncFolder);
}

/// A file as it is on the platter, and what was handed over since its last sync.
struct Disk {
    bool exists = false;
    QByteArray content;
    std::vector<const Operation*> pending;
};

void apply(Disk& disk, const Operation& operation) {
    switch (operation.kind) {
    case Operation::Kind::Write: {
        const qsizetype end = operation.offset + operation.bytes.size();
        if (disk.content.size() < end)
            disk.content.append(end - disk.content.size(), '\0');
        std::memcpy(disk.content.data() + operation.offset, operation.bytes.constData(),
                    static_cast<size_t>(operation.bytes.size()));
        disk.exists = true;
        break;
    }
    case Operation::Kind::Truncate:
        if (disk.content.size() > operation.offset)
            disk.content.truncate(operation.offset);
        break;
    case Operation::Kind::Remove: disk = Disk(); break;
    case Operation::Kind::Sync: break;
    }
}

void applySome(Disk& disk, const Operation& operation, std::mt19937& random) {
    const auto chance = random() % 3;
    if (chance == 0)
        return;
    if (chance == 1 || operation.kind != Operation::Kind::Write) {
        apply(disk, operation);
        return;
    }
    for (qsizetype from = 0; from < operation.bytes.size(); from += sector) {
        if (random() % 2)
            apply(disk, {Operation::Kind::Write, operation.file, operation.offset + from,
                         operation.bytes.mid(from, sector), false});
    }
}

} // namespace

PowerCutVfs::PowerCutVfs(const QString& folder) : m_folder(QFileInfo(folder).canonicalFilePath()) {
    const std::lock_guard lock(log().mutex);
    log().prefix = (m_folder % u'/').toUtf8();
    log().operations.clear();
    log().syncs = 0;
    log().fault = Fault::None;
    log().injected = false;
    real = sqlite3_vfs_find(nullptr);
    shim = *real;
    shim.pNext = nullptr;
    shim.zName = "powercut";
    shim.szOsFile = real->szOsFile + static_cast<int>(sizeof(LoggedFile));
    shim.xOpen = vfsOpen;
    shim.xDelete = vfsDelete;
    sqlite3_vfs_register(&shim, 1);
}

PowerCutVfs::~PowerCutVfs() {
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(real, 1);
}

size_t PowerCutVfs::now() const {
    const std::lock_guard lock(log().mutex);
    return log().operations.size();
}

size_t PowerCutVfs::syncs() const {
    const std::lock_guard lock(log().mutex);
    return log().syncs;
}

void PowerCutVfs::leave(size_t moment, std::mt19937& random, const QString& folder) const {
    const std::lock_guard lock(log().mutex);
    QHash<QString, Disk> disks;
    for (size_t i = 0; i < std::min(moment, log().operations.size()); ++i) {
        const Operation& operation = log().operations[i];
        Disk& disk = disks[operation.file];
        if (operation.kind == Operation::Kind::Sync ||
            (operation.kind == Operation::Kind::Remove && operation.synced)) {
            for (const Operation* pending : std::exchange(disk.pending, {}))
                apply(disk, *pending);
            apply(disk, operation);
        } else {
            disk.pending.push_back(&operation);
        }
    }
    for (auto [name, disk] : disks.asKeyValueRange()) {
        for (const Operation* pending : std::exchange(disk.pending, {}))
            applySome(disk, *pending, random);
        if (!disk.exists)
            continue;
        QFile file(folder % u'/' % name);
        if (!file.open(QIODevice::WriteOnly) || file.write(disk.content) != disk.content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

void PowerCutVfs::inject(Fault fault, int atOperation) {
    const std::lock_guard lock(log().mutex);
    log().fault = atOperation > 0 ? fault : Fault::None;
    log().countdown = atOperation;
    log().injected = false;
}

bool PowerCutVfs::wasInjected() const {
    const std::lock_guard lock(log().mutex);
    return log().injected;
}

} // namespace quittance
