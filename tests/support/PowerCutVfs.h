#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <random>
#include <vector>

namespace quittance {

/// A SQLite VFS that passes everything through to the real one and keeps a log of what reached the disk and what was
/// synced, for the files of one folder. From the log it makes the disk as a power cut at any moment may leave it: all
/// that was synced, and of the rest a random part, torn at sectors of 512 bytes.
///
/// It becomes the default VFS while it lives, so that books opened by the ordinary way use it.
class PowerCutVfs {
public:
    explicit PowerCutVfs(const QString& folder);
    ~PowerCutVfs();
    PowerCutVfs(const PowerCutVfs&) = delete;
    PowerCutVfs& operator=(const PowerCutVfs&) = delete;

    /// The moment now, as a place in the log: remember it when something was acknowledged.
    size_t now() const;
    size_t syncs() const;
    /// Writes the files as the cut at `moment` leaves them into an empty folder.
    void leave(size_t moment, std::mt19937& random, const QString& folder) const;

    /// From now on the n-th write fails with SQLITE_FULL, the n-th sync with SQLITE_IOERR_FSYNC…; 0 ends it.
    enum class Fault : quint8 { None, DiskFull, WriteError, SyncError };
    void inject(Fault fault, int atOperation);
    bool wasInjected() const;

    struct Log;

private:
    QString m_folder;
};

} // namespace quittance
