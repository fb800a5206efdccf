#pragma once

#include "base/Result.h"
#include "storage/DatabaseLocation.h"
#include "storage/Session.h"

#include <functional>
#include <memory>

namespace quittance {

/// What a database is, seen before anything is written to it.
struct DatabaseStatus {
    int schemaVersion = 0;  ///< 0: empty
    int programVersion = 0; ///< the newest schema that this program knows
    bool readOnly = false;
    bool needsMigration() const { return schemaVersion < programVersion; }
};

/// One connection to a book, used by one thread. The only place where a SqlFailure becomes an Error.
class Database {
public:
    enum class Mode { ReadWrite, CreateNew };

    /// Opens and checks: right kind of file, schema not newer than the program, settings read back (SQLite: WAL,
    /// FULL, foreign keys, application id; PostgreSQL: session time-outs). Does not migrate. A file that cannot be
    /// written is opened read-only. Unavailable with what to do otherwise; the file is never changed by a failure.
    static Result<std::unique_ptr<Database>> open(const DatabaseLocation& location, Mode mode = Mode::ReadWrite);
    ~Database();

    const DatabaseLocation& location() const;
    Dialect dialect() const;
    DatabaseStatus status();
    /// Brings the schema to the program's version, one transaction a migration; SQLite makes a copy first.
    Result<> migrate();

    /// One read transaction (a consistent snapshot). `F`: Result<T>(Session&).
    template <typename F>
    auto read(F&& work) -> std::invoke_result_t<F, Session&> {
        using R = std::invoke_result_t<F, Session&>;
        R result = Error{};
        const auto error = runRead([&](Session& session) {
            result = work(session);
            return result.has_value();
        });
        return error ? R(*error) : std::move(result);
    }

    /// One write transaction: commits when `work` succeeds, rolls back otherwise. Busy databases are tried again up to
    /// five times. An Error of code Unknown carries the doubt about a commit: look the operation id up.
    template <typename F>
    auto write(F&& work) -> std::invoke_result_t<F, Session&> {
        using R = std::invoke_result_t<F, Session&>;
        R result = Error{};
        const auto error = runWrite([&](Session& session) {
            result = work(session);
            return result.has_value();
        });
        return error ? R(*error) : std::move(result);
    }

    /// Called on this thread after each commit that changed something.
    void setChangeListener(std::function<void(const ChangeSet&)> listener);

    /// Tries to take the book's run lock (PostgreSQL: advisory lock; SQLite: the run row decides). InUse when taken.
    Result<> lockRun();
    void unlockRun();

    Connection& connection(); ///< for migrations, backups and bulk paths inside core/storage

private:
    Database();
    std::optional<Error> runRead(const std::function<bool(Session&)>& work);
    std::optional<Error> runWrite(const std::function<bool(Session&)>& work);
    struct Private;
    std::unique_ptr<Private> d;
};

/// The message for people of a failure, with what to do.
Error errorFrom(const SqlFailure& failure);

} // namespace quittance
