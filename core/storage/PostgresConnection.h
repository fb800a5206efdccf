#pragma once

#include "storage/Connection.h"
#include "storage/DatabaseLocation.h"
#include "storage/StatementCache.h"

#include <chrono>

struct pg_conn;
struct pg_result;

namespace quittance {

class PostgresStatement;

/// A connection to one schema of a PostgreSQL database, right on libpq. Every call has a deadline of the client's own:
/// a silent server is left by shutting the socket down, and the connection is then Gone. A COMMIT is never cancelled.
class PostgresConnection final : public Connection {
public:
    /// Connects and puts the session's settings in force. Throws SqlFailure.
    explicit PostgresConnection(const DatabaseLocation& location);
    ~PostgresConnection() override;
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    Dialect dialect() const override { return Dialect::Postgresql; }
    NativeStatement& prepared(QByteArrayView sql) override;
    void execute(QByteArrayView sql) override;
    void begin(bool forWriting) override;
    void commit() override;
    void rollback() noexcept override;
    bool isAlive() const override { return m_alive; }

    /// How long one call may take before the connection is given up; 15 s at first.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }
    std::chrono::milliseconds deadline() const { return m_deadline; }
    /// True on a standby or where the default is read-only: seen when the connection was made.
    bool isReadOnly() const { return m_readOnly; }
    /// The first column of the first row, as text.
    QString value(QByteArrayView sql);
    /// The process id of our server process.
    int serverProcess() const;

    /// `?` to `$1`, `$2`… outside of literals, quoted names and comments.
    static std::string withNumberedParameters(std::string_view sql);

private:
    friend class PostgresStatement;
    struct ResultDeleter {
        void operator()(pg_result* result) const noexcept;
    };
    using Result = std::unique_ptr<pg_result, ResultDeleter>;

    void connect(const DatabaseLocation& location);
    void configure(const QString& schema);
    Result query(const char* sql, std::chrono::milliseconds deadline);
    Result finish(std::chrono::milliseconds deadline, QByteArrayView sql);
    Result nextResult(std::chrono::steady_clock::time_point until);
    void flush(std::chrono::steady_clock::time_point until);
    void wait(short events, std::chrono::steady_clock::time_point until);
    void requireAlive() const;
    QString lastError() const;
    /// Asks the server to give up what it is doing for us.
    void cancel();
    [[noreturn]] void gone(const QString& reason);
    [[noreturn]] void fail(const pg_result* result, QByteArrayView sql);
    void resetAll() noexcept;

    pg_conn* m_connection = nullptr;
    std::chrono::milliseconds m_deadline{15'000};
    bool m_alive = true;
    bool m_readOnly = false;
    bool m_committing = false;
    bool m_commitWarned = false;
    int m_busyStatements = 0;
    int m_prepared = 0;
    StatementCache<PostgresStatement> m_statements;
};

/// What a SQLSTATE means for us; empty: the server went away.
SqlFault postgresFault(QByteArrayView sqlState);

} // namespace quittance
