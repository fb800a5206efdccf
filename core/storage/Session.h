#pragma once

#include "base/ChangeSet.h"
#include "storage/Connection.h"
#include "storage/SummaryTables.h"

#include <optional>
#include <utility>

namespace quittance {

/// Rows of one query, read once from first to last. Ends (resets its statement) when it goes out of scope.
class Cursor {
public:
    explicit Cursor(NativeStatement& statement) : m_statement(&statement) {}
    Cursor(Cursor&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Cursor& operator=(Cursor&&) = delete;
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;
    ~Cursor() {
        if (m_statement)
            m_statement->reset();
    }

    bool next() { return m_statement->step(); }
    bool isNull(int column) const { return m_statement->isNull(column); }
    qint64 int64(int column) const { return m_statement->int64At(column); }
    int integer(int column) const { return static_cast<int>(m_statement->int64At(column)); }
    bool boolean(int column) const { return m_statement->boolAt(column); }
    QString text(int column) const { return m_statement->textAt(column); }
    QByteArrayView utf8(int column) const { return m_statement->utf8At(column); } ///< a text until next()
    QDate date(int column) const { return m_statement->dateAt(column); }          ///< null date for NULL
    QByteArray bytes(int column) const { return m_statement->bytesAt(column); }
    template <typename IdType>
    IdType id(int column) const {
        return IdType{int64(column)};
    }
    template <typename IdType>
    std::optional<IdType> optionalId(int column) const {
        return isNull(column) ? std::nullopt : std::optional<IdType>(IdType{int64(column)});
    }
    std::optional<QDate> optionalDate(int column) const {
        return isNull(column) ? std::nullopt : std::optional<QDate>(date(column));
    }
    template <typename D>
    D decimal(int column) const {
        return D::fromMillionths(int64(column));
    }

    template <typename D>
    std::optional<D> optionalDecimal(int column) const {
        return isNull(column) ? std::nullopt : std::optional<D>(decimal<D>(column));
    }

private:
    NativeStatement* m_statement;
};

namespace sql {
inline void bind(NativeStatement& s, int i, qint64 v) { s.bindInt64(i, v); }
inline void bind(NativeStatement& s, int i, int v) { s.bindInt64(i, v); }
inline void bind(NativeStatement& s, int i, bool v) { s.bindBool(i, v); }
inline void bind(NativeStatement& s, int i, const QString& v) { s.bindText(i, v); }
inline void bind(NativeStatement& s, int i, QStringView v) { s.bindText(i, v); }
inline void bind(NativeStatement& s, int i, QDate v) { v.isValid() ? s.bindDate(i, v) : s.bindNull(i); }
inline void bind(NativeStatement& s, int i, const QByteArray& v) { s.bindBytes(i, v); }
inline void bind(NativeStatement& s, int i, std::nullopt_t) { s.bindNull(i); }
void bind(NativeStatement&, int, const char*) = delete; // would be taken for a bool
void bind(NativeStatement&, int, double) = delete;      // no floating point near amounts
template <typename Tag>
void bind(NativeStatement& s, int i, Id<Tag> v) {
    s.bindInt64(i, v.value);
}
template <typename Tag>
void bind(NativeStatement& s, int i, Decimal6<Tag> v) {
    s.bindInt64(i, v.millionths());
}
template <typename T>
void bind(NativeStatement& s, int i, const std::optional<T>& v) {
    v ? bind(s, i, *v) : s.bindNull(i);
}
} // namespace sql

/// One open transaction. Stores take a Session&, so they cannot run outside of one.
class Session {
public:
    explicit Session(Connection& connection) : m_connection(connection) {}

    /// Prepared once per connection, found again by its text: literals are the fast case, built texts work too.
    template <typename... Args>
    Cursor query(QByteArrayView sql, const Args&... args) {
        NativeStatement& statement = m_connection.prepared(sql);
        int index = 0;
        (sql::bind(statement, ++index, args), ...);
        return Cursor(statement);
    }
    /// INSERT, UPDATE or DELETE; the number of rows changed.
    template <typename... Args>
    qint64 run(QByteArrayView sql, const Args&... args) {
        NativeStatement& statement = m_connection.prepared(sql);
        int index = 0;
        (sql::bind(statement, ++index, args), ...);
        return statement.run();
    }
    /// INSERT … RETURNING id.
    template <typename... Args>
    qint64 insert(QByteArrayView sql, const Args&... args) {
        Cursor cursor = query(sql, args...);
        cursor.next();
        const qint64 id = cursor.int64(0);
        while (cursor.next()) {}
        return id;
    }

    Connection& connection() { return m_connection; }
    Dialect dialect() const { return m_connection.dialect(); }
    /// What this transaction changes; announced after its commit.
    ChangeSet& changes() { return m_changes; }
    /// What this transaction changes in the summary tables; see SummaryWriter.
    SummaryNotes& summaries() { return m_summaries; }

private:
    Connection& m_connection;
    ChangeSet m_changes;
    SummaryNotes m_summaries;
};

} // namespace quittance
