#include "storage/BulkWriter.h"

#include "storage/IsoDate.h"
#include "storage/PostgresConnection.h"
#include "storage/Utf8.h"

#include <array>
#include <charconv>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t blockSize = 1024 * 1024;   // one piece of COPY data
constexpr qint64 rowsPerStatement = 20'000; // keeps each INSERT … SELECT far below the deadline of a call

QByteArray joined(const std::vector<QByteArray>& parts, const char* separator)
{
    QByteArray text;
    for (const QByteArray& part : parts) {
        if (!text.isEmpty())
            text += separator;
        text += part;
    }
    return text;
}

/// Rows on their way to PostgreSQL, in COPY's text format.
class CopyRow final : public NativeStatement {
public:
    CopyRow(PostgresConnection& connection, QByteArray copySql, int columns)
        : m_connection(connection), m_copySql(std::move(copySql)), m_columns(columns) {}

    void bindNull(int index) override
    {
        next(index);
        m_block += "\\N";
    }
    void bindInt64(int index, qint64 value) override
    {
        next(index);
        std::array<char, 24> digits{};
        m_block.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    }
    void bindBool(int index, bool value) override
    {
        next(index);
        m_block += value ? 't' : 'f';
    }
    void bindText(int index, QStringView value) override
    {
        next(index);
        utf8::assign(m_text, value);
        appendEscaped();
    }
    void bindUtf8(int index, QByteArrayView value) override
    {
        next(index);
        utf8::assign(m_text, value);
        appendEscaped();
    }
    void bindDate(int index, QDate value) override
    {
        next(index);
        iso::assign(m_text, value);
        m_block += m_text;
    }
    void bindBytes(int index, const QByteArray& value) override
    {
        next(index);
        m_block += "\\\\x";
        static constexpr char digits[] = "0123456789abcdef";
        for (const char byte : value) {
            const auto unit = static_cast<quint8>(byte);
            m_block += digits[unit >> 4];
            m_block += digits[unit & 15];
        }
    }
    bool step() override { return false; }
    qint64 run() override { return 0; }
    void reset() noexcept override {}
    bool isNull(int) const override { return true; }
    qint64 int64At(int) const override { return 0; }
    bool boolAt(int) const override { return false; }
    QString textAt(int) const override { return {}; }
    QDate dateAt(int) const override { return {}; }
    QByteArray bytesAt(int) const override { return {}; }

    void endRow()
    {
        if (m_column != m_columns)
            throw SqlFailure(SqlFault::Other, u"bind"_s, u"a row with %1 of %2 values"_s.arg(m_column).arg(m_columns));
        m_block += '\n';
        m_column = 0;
        ++m_rows;
        if (m_block.size() >= blockSize)
            send();
    }
    qint64 rows() const { return m_rows; }
    /// Everything is in the temporary table after this.
    void finish()
    {
        send();
        m_rows = 0;
    }

private:
    void next(int index)
    {
        if (index != m_column + 1)
            throw SqlFailure(SqlFault::Other, u"bind"_s, u"values out of order"_s);
        if (m_column++ > 0)
            m_block += '\t';
    }
    void appendEscaped()
    {
        for (const char c : m_text) {
            switch (c) {
            case '\\': m_block += "\\\\"; break;
            case '\t': m_block += "\\t"; break;
            case '\n': m_block += "\\n"; break;
            case '\r': m_block += "\\r"; break;
            default: m_block += c;
            }
        }
    }
    // A whole COPY each time: several writers take turns on one connection.
    void send()
    {
        if (m_block.empty())
            return;
        m_connection.beginCopy(m_copySql);
        m_connection.putCopy(QByteArrayView(m_block.data(), static_cast<qsizetype>(m_block.size())));
        m_connection.endCopy();
        m_block.clear();
    }

    PostgresConnection& m_connection;
    QByteArray m_copySql;
    int m_columns;
    int m_column = 0;
    qint64 m_rows = 0;
    std::string m_block;
    std::string m_text;
};

/// COPY into a temporary table, then one statement from there. The table stays with the connection and is used again by
/// the next writer of the same columns.
class ServerRows {
public:
    /// `as` selects the columns from the real table, which gives the temporary one its types.
    ServerRows(Connection& connection, const char* table, const std::vector<QByteArray>& columns, const char* purpose)
        : m_connection(static_cast<PostgresConnection&>(connection)),
          m_name(QByteArray("pg_temp.bulk_") + purpose + '_' + table + '_'
                 + QByteArray::number(qHash(joined(columns, ",")), 16)),
          m_row(m_connection, "COPY " + m_name + " FROM STDIN", static_cast<int>(columns.size()))
    {
        m_connection.execute(QByteArray("CREATE TEMPORARY TABLE IF NOT EXISTS " + m_name.mid(8) + " ON COMMIT DELETE ROWS AS SELECT "
                                        + joined(columns, ", ") + " FROM " + table + " WITH NO DATA"));
    }
    CopyRow& row() { return m_row; }
    const QByteArray& name() const { return m_name; }
    void flush(const QByteArray& statement)
    {
        if (m_row.rows() == 0)
            return;
        m_row.finish();
        m_connection.execute(statement);
        m_connection.execute(QByteArray("TRUNCATE " + m_name));
    }

private:
    PostgresConnection& m_connection;
    QByteArray m_name;
    CopyRow m_row;
};

std::vector<QByteArray> named(std::initializer_list<const char*> columns)
{
    return {columns.begin(), columns.end()};
}

} // namespace

struct BulkInsert::Private {
    Connection& connection;
    QByteArray statement;
    NativeStatement* row = nullptr;   ///< SQLite: of the row that is being bound
    std::optional<ServerRows> server; ///< PostgreSQL
};

BulkInsert::BulkInsert(Session& session, const char* table, std::initializer_list<const char*> columns)
    : d(new Private{session.connection(), {}, nullptr, std::nullopt})
{
    const std::vector<QByteArray> names = named(columns);
    const QByteArray list = joined(names, ", ");
    d->statement = QByteArray("INSERT INTO ") + table + " (" + list + ") ";
    if (session.dialect() == Dialect::Sqlite) {
        d->statement += "VALUES (" + joined(std::vector<QByteArray>(names.size(), "?"), ", ") + ')';
    } else {
        d->server.emplace(d->connection, table, names, "insert");
        d->statement += "SELECT " + list + " FROM " + d->server->name();
    }
}

BulkInsert::~BulkInsert() = default;

NativeStatement& BulkInsert::beginRow()
{
    if (d->server)
        return d->server->row();
    d->row = &d->connection.prepared(d->statement);
    return *d->row;
}

void BulkInsert::endRow()
{
    if (!d->server) {
        d->row->run();
        return;
    }
    d->server->row().endRow();
    if (d->server->row().rows() >= rowsPerStatement)
        flush();
}

void BulkInsert::flush()
{
    if (d->server)
        d->server->flush(d->statement);
}

struct BulkUpdate::Private {
    Connection& connection;
    QByteArray statement;
    NativeStatement* row = nullptr;
    std::optional<ServerRows> server;
};

BulkUpdate::BulkUpdate(Session& session, const char* table, const char* key, std::initializer_list<const char*> columns)
    : d(new Private{session.connection(), {}, nullptr, std::nullopt})
{
    const bool sqlite = session.dialect() == Dialect::Sqlite;
    std::vector<QByteArray> names = named(columns);
    std::vector<QByteArray> assignments;
    for (const QByteArray& name : names)
        assignments.push_back(name + (sqlite ? QByteArray(" = ?") : " = bulk." + name));
    const QByteArray head = QByteArray("UPDATE ") + table + " SET " + joined(assignments, ", ");
    if (sqlite) {
        d->statement = head + " WHERE " + key + " = ?";
    } else {
        names.push_back(key);
        d->server.emplace(d->connection, table, names, "update");
        d->statement = head + " FROM " + d->server->name() + " AS bulk WHERE " + table + '.' + key + " = bulk." + key;
    }
}

BulkUpdate::~BulkUpdate() = default;

NativeStatement& BulkUpdate::beginRow()
{
    if (d->server)
        return d->server->row();
    d->row = &d->connection.prepared(d->statement);
    return *d->row;
}

void BulkUpdate::endRow()
{
    if (!d->server) {
        d->row->run();
        return;
    }
    d->server->row().endRow();
    if (d->server->row().rows() >= rowsPerStatement)
        flush();
}

void BulkUpdate::flush()
{
    if (d->server)
        d->server->flush(d->statement);
}

std::vector<qint64> reserveKeys(Session& session, const char* table, qint64 count)
{
    std::vector<qint64> keys;
    keys.reserve(static_cast<size_t>(count));
    if (session.dialect() == Dialect::Sqlite) {
        Cursor newest = session.query(QByteArray(QByteArray("SELECT COALESCE(MAX(id), 0) FROM ") + table));
        newest.next();
        const qint64 last = newest.int64(0);
        for (qint64 i = 1; i <= count; ++i)
            keys.push_back(last + i);
        return keys;
    }
    Cursor fresh = session.query("SELECT nextval(pg_get_serial_sequence(?, 'id')) FROM generate_series(1, ?)",
                                 QString::fromLatin1(table), count);
    while (fresh.next())
        keys.push_back(fresh.int64(0));
    return keys;
}

} // namespace quittance
