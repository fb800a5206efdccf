#include "storage/DatabaseOpening.h"

#include "storage/DatabaseText.h"
#include "storage/PostgresConnection.h"
#include "storage/SqliteConnection.h"
#include "storage/SqliteFile.h"

#include <QFileInfo>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 smallFile = 4LL * 1024 * 1024; // checked whole in some 20 ms

Error unavailable(const QString& message, const QString& detail = {}) {
    return {ErrorCode::Unavailable, message, {}, detail};
}

Error damaged(const QString& path, const QString& detail) {
    return unavailable(
        DatabaseText::tr("The book %1 is damaged. It was left as it is. Open the newest backup instead.").arg(path),
        detail);
}

std::unique_ptr<SqliteConnection> openUnwritable(const QString& path, const SqliteFile::Facts& facts) {
    try {
        auto connection = std::make_unique<SqliteConnection>(path, SqliteConnection::Access::ReadOnly);
        connection->value("SELECT count(*) FROM sqlite_master");
        return connection;
    } catch (const SqlFailure&) {
        if (facts.hasJournal)
            throw;
    }
    // A folder that cannot be written to has no place for the locks of WAL; without a journal there is nothing to miss.
    return std::make_unique<SqliteConnection>(path, SqliteConnection::Access::Immutable);
}

Result<OpenedConnection> openFile(const QString& path, Database::Mode mode) {
    using Access = SqliteConnection::Access;
    const bool inMemory = path == u":memory:";
    SqliteFile::Facts facts;
    if (!inMemory) {
        auto examined = SqliteFile::examine(path);
        if (!examined)
            return examined.error();
        facts = *examined;
    }
    const bool creating = mode == Database::Mode::CreateNew || inMemory;
    if (!creating && (!facts.exists || facts.isEmpty))
        return unavailable(
            facts.exists ? DatabaseText::tr("%1 is empty. Choose another file, or create a new book.").arg(path)
                         : DatabaseText::tr("There is no book at %1. Check the path, or create a new book.").arg(path));
    if (creating && !facts.isWritable)
        return unavailable(DatabaseText::tr("%1 cannot be written. Choose another folder for the book.").arg(path));
    try {
        std::unique_ptr<SqliteConnection> connection;
        if (!facts.isWritable)
            connection = openUnwritable(path, facts);
        else
            connection = std::make_unique<SqliteConnection>(path, creating ? Access::Create : Access::ReadWrite);
        if (facts.isEmpty)
            connection->stampApplicationId();
        // Before anything is written. A large file is proved by the daily backup instead: that takes seconds.
        else if (QFileInfo(path).size() <= smallFile) {
            if (const QString found = connection->damage(); !found.isEmpty())
                return damaged(path, found);
        }
        connection->configure();
        const bool readOnly = connection->isReadOnly();
        return OpenedConnection{std::move(connection), readOnly};
    } catch (const SqlFailure& failure) {
        const Error error = errorFrom(failure);
        if (failure.fault() == SqlFault::Broken && facts.exists && !facts.isEmpty)
            return damaged(path, error.detail);
        return error;
    }
}

// The login or the server said no: in its own words, they name what is wrong.
Error connectFailure(const DatabaseLocation& location, const SqlFailure& failure) {
    const QString& code = failure.nativeCode();
    const QString said = QString::fromUtf8(failure.what());
    if (code == u"password needed")
        return {ErrorCode::Denied, DatabaseText::tr("The server asks for a password for this login. Enter it."),
                u"password"_s, said};
    if (code == u"password refused")
        return {ErrorCode::Denied, DatabaseText::tr("The server refused the login or its password. Check both."),
                u"password"_s, said};
    if (code == u"connect")
        return unavailable(DatabaseText::tr("The book on %1 cannot be reached. Check the address and the network. "
                                            "The answer was: %2")
                               .arg(location.displayName(), said),
                           said);
    return errorFrom(failure);
}

void createSchema(PostgresConnection& connection, const QString& schema) {
    if (schema.isEmpty() || connection.value("SELECT current_schema()") == schema)
        return;
    const QString quoted = u'"' % QString(schema).replace(u'"', u"\"\""_s) % u'"';
    connection.execute(QByteArray("CREATE SCHEMA IF NOT EXISTS " + quoted.toUtf8()));
}

Result<OpenedConnection> openServer(const DatabaseLocation& location, Database::Mode mode) {
    try {
        auto connection = std::make_unique<PostgresConnection>(location);
        if (mode == Database::Mode::CreateNew)
            createSchema(*connection, location.schema);
        if (connection->value("SELECT current_schema()").isEmpty())
            return unavailable(DatabaseText::tr("There is no book at %1. Check the address, or create a new book.")
                                   .arg(location.toText()));
        const bool readOnly = connection->isReadOnly();
        return OpenedConnection{std::move(connection), readOnly};
    } catch (const SqlFailure& failure) {
        return connectFailure(location, failure);
    }
}

} // namespace

Result<OpenedConnection> openConnection(const DatabaseLocation& location, Database::Mode mode) {
    return location.kind == DatabaseLocation::Kind::File ? openFile(location.path, mode) : openServer(location, mode);
}

} // namespace quittance
