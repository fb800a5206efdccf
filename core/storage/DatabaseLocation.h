#pragma once

#include "base/Result.h"

#include <QString>

namespace quittance {

/// Where a book is: a file, or a PostgreSQL server. The text form is what `--database` takes.
struct DatabaseLocation {
    enum class Kind : quint8 { File, Server };
    Kind kind = Kind::File;
    QString path; ///< File; ":memory:" for tests
    // Server
    QString host; ///< name, address, several with commas, or a socket folder
    int port = 5432;
    QString database;
    QString user;
    QString password; ///< never shown, never stored by us; keychain, $CREDENTIALS_DIRECTORY, environment or asked
    QString sslMode = QStringLiteral("verify-full"); ///< a socket folder as host uses none
    QString schema;                                  ///< empty: "public"; tests use one schema each

    /// A path, or postgresql://[user[:password]@][host][:port]/database[?host=…&sslmode=…&schema=…&user=…].
    static Result<DatabaseLocation> fromText(const QString& text);
    /// Without the password.
    QString toText() const;
    /// For titles: file name, or database@host.
    QString displayName() const;
    bool operator==(const DatabaseLocation&) const = default;
};

} // namespace quittance
