#pragma once

#include "base/Clock.h"
#include "domain/access/Actor.h"

#include <QString>

#include <vector>

namespace quittance {

class Database;

/// Verified copies of the book.
class BackupService {
public:
    BackupService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    struct Backup {
        QString path;
        qint64 atMs = 0;
        qint64 bytes = 0;
    };
    /// Writes a copy beside the book (or to `path`), verifies it, then keeps the newest `keep` automatic ones.
    Result<Backup> create(const Actor& actor, const QString& path = {}, int keep = 7);
    /// Once a day at the first start; nothing when today's is there.
    Result<std::optional<Backup>> createDaily(const Actor& actor);
    Result<std::vector<Backup>> list(const Actor& actor);
    /// Opens the copy, checks it and its chain.
    static Result<> verify(const QString& path);
    /// Puts a copy at a new place, a file or an empty database of a server; a file that is there is kept aside, and its
    /// new name returned.
    static Result<QString> restore(const Actor& actor, const QString& path, const QString& to);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
