#pragma once

#include "base/Result.h"

#include <QString>

/// What a file is, found out without SQLite and without changing a byte of it or beside it.
namespace quittance::SqliteFile {

struct Facts {
    bool exists = false;
    bool isEmpty = true;     ///< no byte in it: a creation that was cut short, or a new temporary file
    bool isWritable = true;  ///< the file and its folder
    bool hasJournal = false; ///< a `-wal` with content lies beside it
};

/// Unavailable with what to do when the path is a folder, something else than a file, on a network or synchronised
/// folder, not a SQLite file, or not one of ours.
Result<Facts> examine(const QString& path);

/// The kind of network file system that the path is on; empty when the disk is local.
QString networkFileSystem(const QString& path);

} // namespace quittance::SqliteFile
