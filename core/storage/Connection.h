#pragma once

#include "base/Error.h"
#include "base/Ids.h"
#include "domain/money/Decimal.h"
#include "storage/TextMemory.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <stdexcept>

namespace quittance {

enum class Dialect : quint8 { Sqlite, Postgresql };

/// Why the database refused, from the native code alone (extended SQLite code or SQLSTATE).
enum class SqlFault : quint8 {
    Conflict, ///< unique violation
    Refused,  ///< a guard, a check or a foreign key said no
    Denied,   ///< no right
    Busy,     ///< locked, serialization failure, deadlock: may be tried again
    Gone,     ///< the connection broke
    Full,     ///< no space
    ReadOnly,
    Broken, ///< not a database, malformed, I/O error: stop writing
    Other,
};

/// Thrown inside core/storage only; Database::read and Database::write turn it into an Error.
class SqlFailure : public std::runtime_error {
public:
    SqlFailure(SqlFault fault, QString nativeCode, const QString& text);
    SqlFault fault() const { return m_fault; }
    const QString& nativeCode() const { return m_nativeCode; }

private:
    SqlFault m_fault;
    QString m_nativeCode;
};

/// One prepared statement of one connection: bind, step, read. Statements use `?` for parameters on both databases.
/// A statement that is not bound completely throws. U+0000 in a text is refused.
class NativeStatement {
public:
    virtual ~NativeStatement() = default;
    // index from 1
    virtual void bindNull(int index) = 0;
    virtual void bindInt64(int index, qint64 value) = 0;
    virtual void bindBool(int index, bool value) = 0;
    virtual void bindText(int index, QStringView value) = 0;
    virtual void bindUtf8(int index, QByteArrayView value) = 0;
    virtual void bindDate(int index, QDate value) = 0;
    virtual void bindBytes(int index, const QByteArray& value) = 0;
    /// The next row; false at the end. The first call executes.
    virtual bool step() = 0;
    /// Executes without reading rows; the number of rows changed.
    virtual qint64 run() = 0;
    virtual void reset() noexcept = 0;
    // column from 0
    virtual bool isNull(int column) const = 0;
    virtual qint64 int64At(int column) const = 0;
    virtual bool boolAt(int column) const = 0;
    virtual QString textAt(int column) const = 0;
    virtual QByteArrayView utf8At(int column) const = 0; ///< until the next step
    virtual QDate dateAt(int column) const = 0;
    virtual QByteArray bytesAt(int column) const = 0;
};

/// An open connection to one database; belongs to one thread. Two implementations, right on sqlite3 and on libpq:
/// error codes stay exact, statements are prepared once, and a run pays no conversion through variants.
class Connection {
public:
    virtual ~Connection() = default;
    virtual Dialect dialect() const = 0;
    /// A cached prepared statement, reset and ready to bind. Throws SqlFailure.
    virtual NativeStatement& prepared(QByteArrayView sql) = 0;
    /// Runs text that may hold several statements and returns nothing. Throws SqlFailure.
    virtual void execute(QByteArrayView sql) = 0;
    virtual void begin(bool forWriting) = 0;
    /// Throws SqlFailure; fault Gone means that the outcome is not known.
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    /// False once the connection broke: it must be opened again.
    virtual bool isAlive() const { return true; }
    /// As long as this number is the same, reads see the same book. Nothing during a write, and where it would cost
    /// more than it saves.
    virtual std::optional<qint64> dataVersion() { return std::nullopt; }
    TextMemory& textMemory() { return m_textMemory; }

private:
    TextMemory m_textMemory;
};

} // namespace quittance
