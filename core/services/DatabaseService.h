#pragma once

#include "base/Result.h"
#include "services/Services.h"

#include <QString>

#include <memory>

namespace quittance {

/// Opening, creating and migrating books by the text that `--database` takes: a file or postgresql://…
namespace DatabaseService {

struct Status {
    QString location; ///< without password
    QString displayName;
    bool server = false;
    bool readOnly = false;
    bool isDemo = false;
    int schemaVersion = 0;
    int programVersion = 0;
    qint64 bytes = 0; ///< files only
    bool needsMigration() const { return schemaVersion < programVersion; }
};

/// Makes a new book with the newest schema. Conflict when the file or the server's schema already holds one.
Result<> create(const QString& location, const QString& password = {});
/// What is there, without changing it.
Result<Status> status(const QString& location, const QString& password = {});
/// The same, and the book itself, open, when it is up to date: who goes on with it need not open it once more.
struct Opened {
    Status status;
    std::unique_ptr<Services> services; ///< none when it has to be brought up to date first
};
Result<Opened> openWithStatus(const QString& location, const QString& password, std::shared_ptr<const Clock> clock);
/// Brings an older book up to date (a copy is kept beside a file first).
Result<> migrate(const QString& location, const QString& password = {});
/// Opens a book that is up to date. Unavailable with what to do otherwise.
Result<std::unique_ptr<Services>> open(const QString& location, const QString& password,
                                       std::shared_ptr<const Clock> clock);

} // namespace DatabaseService

} // namespace quittance
