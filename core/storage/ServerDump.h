#pragma once

#include "base/Result.h"

#include <QString>

namespace quittance {

struct DatabaseLocation;

/// Copies of a server's book, by PostgreSQL's own pg_dump and pg_restore (package postgresql-client).
namespace serverdump {

/// Whether the file is a dump in PostgreSQL's custom format, by its first bytes.
bool isDump(const QString& path);

/// Writes the book to `path`. Unavailable without the client programs, the server or the space.
Result<> write(const DatabaseLocation& location, const QString& path);

/// Reads a dump to its end, contents and all.
Result<> verify(const QString& path);

/// Into an empty database, all or nothing. Conflict when it is not empty: nothing is ever replaced.
Result<> restore(const QString& path, const DatabaseLocation& location);

} // namespace serverdump

} // namespace quittance
