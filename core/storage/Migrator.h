#pragma once

#include "base/Result.h"
#include "storage/Connection.h"

#include <functional>
#include <vector>

namespace quittance {

/// One numbered text of core/storage/migrations. Never edited once released: its SHA-256 is stored with it.
struct Migration {
    int number = 0;
    QByteArray name;           ///< "0001_first_book"
    QByteArray sql;            ///< with tokens
    QByteArray sha256() const; ///< of the text with its tokens, hexadecimal
};

/// Brings a schema from any known version to the newest, one transaction a migration with its `schema_version` row.
/// The guards of core/storage/dialect are put in force again in the last transaction, and the summary tables are filled
/// in it when a migration says that they are stale: what fills them knows the newest schema alone.
///
/// Tokens of the texts: @KEY@ generated primary key, @ID@ and @INT@ 64-bit, @BOOL@, @DATE@ ISO day,
/// @TIME@ milliseconds UTC, @BLOB@, and at the end of a table @STRICT@ or @CLUSTERED@ (kept in primary key order).
class Migrator {
public:
    /// With the migrations and guards of this program.
    explicit Migrator(Connection& connection);
    /// With others; `migrations` outlives this.
    Migrator(Connection& connection, const std::vector<Migration>& migrations, QByteArrayView guards = {})
        : m_connection(connection), m_migrations(migrations), m_guards(guards) {}

    /// The migrations of this program, in order.
    static const std::vector<Migration>& embedded();
    static QByteArray translated(QByteArrayView sql, Dialect dialect);

    int programVersion() const;
    /// 0: no schema yet. Throws SqlFailure.
    int schemaVersion();
    /// Unavailable when the schema is newer than the program, or was made by other texts. Throws SqlFailure.
    Result<> check();
    /// Throws SqlFailure; the schema is then at the version before the failing migration.
    Result<> migrate();

private:
    bool apply(const Migration& migration, bool last);
    void lockSchema();
    void refreshSummaries();

    Connection& m_connection;
    const std::vector<Migration>& m_migrations;
    QByteArrayView m_guards;
};

} // namespace quittance
