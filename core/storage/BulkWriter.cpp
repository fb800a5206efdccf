#include "storage/BulkWriter.h"

#include "storage/IsoDate.h"
#include "storage/Utf8.h"

#include <QHash>

#include <array>
#include <charconv>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

// Keeps the arrays small and each statement far below the deadline of a call.
constexpr qint64 rowsPerStatement = 20'000;
constexpr size_t bytesPerStatement = size_t(8) * 1024 * 1024;

QByteArray joined(const std::vector<QByteArray>& parts, const char* separator) {
    QByteArray text;
    for (const QByteArray& part : parts) {
        if (!text.isEmpty())
            text += separator;
        text += part;
    }
    return text;
}

/// Rows on their way to PostgreSQL: one array literal a column, so that a whole block is one statement with as many
/// parameters as columns. No temporary table has to be made, filled and emptied for it.
class ArrayRows final : public NativeStatement {
public:
    explicit ArrayRows(size_t columns) : m_arrays(columns) {}

    void bindNull(int index) override { next(index) += "NULL"; }
    void bindInt64(int index, qint64 value) override {
        std::array<char, 24> digits{};
        next(index).append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    }
    void bindBool(int index, bool value) override { next(index) += value ? 't' : 'f'; }
    void bindText(int index, QStringView value) override {
        utf8::assign(m_text, value);
        appendQuoted(next(index));
    }
    void bindUtf8(int index, QByteArrayView value) override {
        utf8::assign(m_text, value);
        appendQuoted(next(index));
    }
    void bindDate(int index, QDate value) override {
        iso::assign(m_text, value);
        next(index) += m_text;
    }
    void bindBytes(int index, const QByteArray& value) override {
        std::string& array = next(index);
        array += "\"\\\\x";
        static constexpr char digits[] = "0123456789abcdef";
        for (const char byte : value) {
            const auto unit = static_cast<quint8>(byte);
            array += digits[unit >> 4];
            array += digits[unit & 15];
        }
        array += '"';
    }
    bool step() override { return false; }
    qint64 run() override { return 0; }
    void reset() noexcept override {}
    bool isNull(int) const override { return true; }
    qint64 int64At(int) const override { return 0; }
    bool boolAt(int) const override { return false; }
    QString textAt(int) const override { return {}; }
    QByteArrayView utf8At(int) const override { return {}; }
    QDate dateAt(int) const override { return {}; }
    QByteArray bytesAt(int) const override { return {}; }

    /// True when the block is full.
    bool endRow() {
        if (m_column != m_arrays.size())
            throw SqlFailure(SqlFault::Other, u"bind"_s,
                             u"a row with %1 of %2 values"_s.arg(m_column).arg(m_arrays.size()));
        m_column = 0;
        ++m_rows;
        if (m_rows % 256 != 0)
            return false;
        size_t bytes = 0;
        for (const std::string& array : m_arrays)
            bytes += array.size();
        return bytes >= bytesPerStatement || m_rows >= rowsPerStatement;
    }
    bool isEmpty() const { return m_rows == 0; }
    /// Binds the arrays to the parameters of `statement` and starts anew.
    void moveTo(NativeStatement& statement) {
        int index = 0;
        for (std::string& array : m_arrays) {
            array += '}';
            statement.bindUtf8(++index, QByteArrayView(array.data(), static_cast<qsizetype>(array.size())));
            array.clear();
        }
        m_rows = 0;
    }

private:
    std::string& next(int index) {
        const auto column = static_cast<size_t>(index - 1);
        if (column != m_column || column >= m_arrays.size())
            throw SqlFailure(SqlFault::Other, u"bind"_s, u"values out of order"_s);
        ++m_column;
        std::string& array = m_arrays[column];
        array += array.empty() ? '{' : ',';
        return array;
    }
    void appendQuoted(std::string& array) const {
        array += '"';
        for (const char c : m_text) {
            if (c == '"' || c == '\\')
                array += '\\';
            array += c;
        }
        array += '"';
    }

    std::vector<std::string> m_arrays;
    size_t m_column = 0;
    qint64 m_rows = 0;
    std::string m_text;
};

// "unnest(CAST(? AS bigint[]), CAST(? AS text[]))" for these columns of a table.
QByteArray unnested(Connection& connection, const char* table, const std::vector<QByteArray>& columns) {
    QHash<QByteArray, QByteArray> types;
    NativeStatement& rows = connection.prepared("SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute "
                                                "WHERE attrelid = CAST(? AS regclass) AND attnum > 0");
    rows.bindUtf8(1, table);
    while (rows.step())
        types.insert(rows.textAt(0).toUtf8(), rows.textAt(1).toUtf8());
    rows.reset();
    std::vector<QByteArray> arrays;
    arrays.reserve(columns.size());
    for (const QByteArray& column : columns)
        arrays.push_back("CAST(? AS " + types.value(column) + "[])");
    return "unnest(" + joined(arrays, ", ") + ')';
}

/// What both writers are: rows of one statement, one at a time on SQLite, in blocks on PostgreSQL.
class BulkStatement {
public:
    BulkStatement(Connection& connection, QByteArray sql, size_t columns)
        : m_connection(connection),
          m_sql(std::move(sql)),
          m_blocks(connection.dialect() == Dialect::Postgresql),
          m_arrays(m_blocks ? columns : 0) {}

    NativeStatement& beginRow() {
        if (m_blocks)
            return m_arrays;
        m_row = &m_connection.prepared(m_sql);
        return *m_row;
    }
    void endRow() {
        if (!m_blocks)
            m_row->run();
        else if (m_arrays.endRow())
            flush();
    }
    void flush() {
        if (!m_blocks || m_arrays.isEmpty())
            return;
        NativeStatement& statement = m_connection.prepared(m_sql);
        m_arrays.moveTo(statement);
        statement.run();
    }

private:
    Connection& m_connection;
    QByteArray m_sql;
    bool m_blocks;
    ArrayRows m_arrays;
    NativeStatement* m_row = nullptr;
};

std::vector<QByteArray> named(std::initializer_list<const char*> columns) { return {columns.begin(), columns.end()}; }

} // namespace

struct BulkInsert::Private {
    BulkStatement rows;
};

BulkInsert::BulkInsert(Session& session, const char* table, std::initializer_list<const char*> columns) {
    Connection& connection = session.connection();
    const std::vector<QByteArray> names = named(columns);
    QByteArray sql = QByteArray("INSERT INTO ") + table + " (" + joined(names, ", ") + ") ";
    if (session.dialect() == Dialect::Sqlite)
        sql += "VALUES (" + joined(std::vector<QByteArray>(names.size(), "?"), ", ") + ')';
    else
        sql += "SELECT * FROM " + unnested(connection, table, names);
    d = std::make_unique<Private>(BulkStatement(connection, sql, names.size()));
}

BulkInsert::~BulkInsert() = default;

NativeStatement& BulkInsert::beginRow() { return d->rows.beginRow(); }

void BulkInsert::endRow() { d->rows.endRow(); }

void BulkInsert::flush() { d->rows.flush(); }

struct BulkUpdate::Private {
    BulkStatement rows;
};

BulkUpdate::BulkUpdate(Session& session, const char* table, const char* key,
                       std::initializer_list<const char*> columns) {
    Connection& connection = session.connection();
    const bool sqlite = session.dialect() == Dialect::Sqlite;
    std::vector<QByteArray> names = named(columns);
    std::vector<QByteArray> assignments;
    assignments.reserve(names.size());
    for (const QByteArray& name : names)
        assignments.push_back(name + (sqlite ? QByteArray(" = ?") : " = bulk." + name));
    names.push_back(key);
    QByteArray sql = QByteArray("UPDATE ") + table + " SET " + joined(assignments, ", ");
    if (sqlite)
        sql += QByteArray(" WHERE ") + key + " = ?";
    else
        sql += " FROM " + unnested(connection, table, names) + " AS bulk (" + joined(names, ", ") + ") WHERE " + table +
               '.' + key + " = bulk." + key;
    d = std::make_unique<Private>(BulkStatement(connection, sql, names.size()));
}

BulkUpdate::~BulkUpdate() = default;

NativeStatement& BulkUpdate::beginRow() { return d->rows.beginRow(); }

void BulkUpdate::endRow() { d->rows.endRow(); }

void BulkUpdate::flush() { d->rows.flush(); }

struct BulkAddition::Private {
    BulkStatement rows;
};

BulkAddition::BulkAddition(Session& session, const char* table, std::initializer_list<Key> keys,
                           std::span<const char* const> amounts) {
    std::vector<QByteArray> keyNames;
    std::vector<QByteArray> arrays;
    for (const Key& key : keys) {
        keyNames.push_back(key.column);
        arrays.push_back(QByteArray("CAST(? AS ") + key.type + "[])");
    }
    std::vector<QByteArray> names = keyNames;
    std::vector<QByteArray> sums;
    for (const char* amount : amounts) {
        names.push_back(amount);
        sums.push_back(QByteArray(amount) + " = " + table + '.' + amount + " + excluded." + amount);
        arrays.push_back("CAST(? AS bigint[])");
    }
    QByteArray sql = QByteArray("INSERT INTO ") + table + " (" + joined(names, ", ") + ") ";
    if (session.dialect() == Dialect::Sqlite)
        sql += "VALUES (" + joined(std::vector<QByteArray>(names.size(), "?"), ", ") + ')';
    else
        sql += "SELECT * FROM unnest(" + joined(arrays, ", ") + ')';
    sql += " ON CONFLICT (" + joined(keyNames, ", ") + ") DO UPDATE SET " + joined(sums, ", ");
    d = std::make_unique<Private>(BulkStatement(session.connection(), sql, names.size()));
}

BulkAddition::~BulkAddition() = default;

NativeStatement& BulkAddition::beginRow() { return d->rows.beginRow(); }

void BulkAddition::endRow() { d->rows.endRow(); }

void BulkAddition::flush() { d->rows.flush(); }

std::vector<qint64> reserveKeys(Session& session, const char* table, qint64 count) {
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
