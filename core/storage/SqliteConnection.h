#pragma once

#include "storage/Connection.h"
#include "storage/StatementCache.h"

struct sqlite3;

namespace quittance {

class SqliteStatement;

/// A connection to one SQLite file, right on the sqlite3 library.
class SqliteConnection final : public Connection {
public:
    enum class Access : quint8 {
        Create, ///< makes the file (mode 0600) when it is missing
        ReadWrite,
        ReadOnly,  ///< others may write to it
        Immutable, ///< a medium that nobody can write to: no locks, no WAL
    };

    /// Opens and configures nothing: damage must be found before anything is written. Throws SqlFailure.
    SqliteConnection(const QString& path, Access access);
    ~SqliteConnection() override;
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    /// Puts our settings (WAL, FULL, foreign keys…) in force and reads them back. Throws SqlFailure when one is not.
    void configure();
    /// Stamps a new file with our application id, before WAL, so that the main file always carries it.
    void stampApplicationId();
    /// Empty when sound, else what quick_check says first.
    QString damage();

    Dialect dialect() const override { return Dialect::Sqlite; }
    NativeStatement& prepared(QByteArrayView sql) override;
    void execute(QByteArrayView sql) override;
    void begin(bool forWriting) override;
    void commit() override;
    void rollback() noexcept override;
    std::optional<qint64> dataVersion() override;

    bool isReadOnly() const { return m_access == Access::ReadOnly || m_access == Access::Immutable; }
    bool isInMemory() const;
    sqlite3* handle() const { return m_db; }
    /// The first column of the first row, as text. Not for statements in a loop.
    QString value(QByteArrayView sql);

    static constexpr qint64 applicationId = 0x51555431; ///< "QUT1"

private:
    friend class SqliteStatement;
    [[noreturn]] void fail(int code) const;
    void requireSetting(QByteArrayView pragma, const QString& expected);
    void resetAll() noexcept;

    sqlite3* m_db = nullptr;
    QString m_path;
    Access m_access;
    bool m_reading = false;
    qint64 m_version = 0; ///< of the book as this connection sees it
    qint64 m_othersVersion = -1;
    int m_busyStatements = 0;
    StatementCache<SqliteStatement> m_statements;
};

/// What an extended SQLite code means for us.
SqlFault sqliteFault(int code);

} // namespace quittance
