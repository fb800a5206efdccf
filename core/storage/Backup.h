#pragma once

#include "base/Result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace quittance {

class Database;
struct DatabaseLocation;

/// Verified copies of a book. A copy is made under another name, synced and checked before it takes its place, so a
/// good file is never replaced by one that is not. Files: a compacted book of its own; servers: a dump of pg_dump.
namespace backup {

/// How many daily copies, and how many from before migrations, stay.
inline constexpr int kept = 7;

/// Writes the copy and returns its path. Unavailable when there is no space, no right or no pg_dump.
Result<QString> copyTo(Database& database, const QString& path);

/// Proves that a copy can be used: its structure, its references, its schema (of a server's dump: that it can be read
/// to its end). Changes nothing, not even beside it.
Result<> verifyFile(const QString& path);

/// The copy of that day, unless it is there already; older ones beyond `kept` go. Nothing for a book in memory.
Result<std::optional<QString>> daily(Database& database, QDate today);

/// The copy from before a migration to `version`, beside the book.
Result<QString> beforeMigration(Database& database, int version);

/// Where the daily copies of a book are: a folder beside the file; for a server, one in the user's data.
QString folderOf(const DatabaseLocation& location);

/// The daily copies, the newest first.
QStringList list(const DatabaseLocation& location);

/// Puts a verified copy where a book is wanted: that of a file at a path, where a book that is there is kept aside
/// under another name, which is returned (empty when there was none); that of a server in an empty database of a
/// server.
Result<QString> restore(const QString& copy, const DatabaseLocation& to);

} // namespace backup

} // namespace quittance
