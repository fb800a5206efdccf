#include "storage/SqliteConnection.h"

#include "base/Interruption.h"
#include "storage/IsoDate.h"
#include "storage/Utf8.h"

#include <QUrl>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

SqlFault sqliteFault(int code) {
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return SqlFault::Conflict;
    case SQLITE_READONLY_DBMOVED: return SqlFault::Broken; // the file was moved or replaced under us
    default: break;
    }
    switch (code & 0xFF) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG: return SqlFault::Refused;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return SqlFault::Busy;
    case SQLITE_FULL: return SqlFault::Full;
    case SQLITE_READONLY: return SqlFault::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH: return SqlFault::Denied;
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CANTOPEN: return SqlFault::Broken;
    default: return SqlFault::Other;
    }
}

class SqliteStatement final : public NativeStatement {
public:
    SqliteStatement(SqliteConnection& connection, sqlite3_stmt* statement)
        : m_connection(connection),
          m_statement(statement),
          m_parameters(sqlite3_bind_parameter_count(statement)),
          m_values(static_cast<size_t>(m_parameters)),
          m_readOnly(sqlite3_stmt_readonly(statement) != 0) {}
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    bool isBusy() const { return m_busy; }
    bool isReadOnly() const { return m_readOnly; }
    void take() {
        m_busy = true;
        ++m_connection.m_busyStatements;
    }

    void bindNull(int index) override { check(sqlite3_bind_null(m_statement, bound(index))); }
    void bindInt64(int index, qint64 value) override { check(sqlite3_bind_int64(m_statement, bound(index), value)); }
    void bindBool(int index, bool value) override { check(sqlite3_bind_int(m_statement, bound(index), value ? 1 : 0)); }
    void bindText(int index, QStringView value) override {
        std::string& text = kept(index);
        utf8::assign(text, value);
        check(sqlite3_bind_text64(m_statement, index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bindUtf8(int index, QByteArrayView value) override {
        std::string& text = kept(index);
        utf8::assign(text, value);
        check(sqlite3_bind_text64(m_statement, index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bindDate(int index, QDate value) override {
        std::string& text = kept(index);
        iso::assign(text, value);
        check(sqlite3_bind_text64(m_statement, index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bindBytes(int index, const QByteArray& value) override {
        std::string& bytes = kept(index);
        bytes.assign(value.constData(), static_cast<size_t>(value.size()));
        check(sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_STATIC));
    }

    bool step() override {
        requireBound();
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        fail(code);
    }
    qint64 run() override {
        requireBound();
        int code = sqlite3_step(m_statement);
        while (code == SQLITE_ROW)
            code = sqlite3_step(m_statement);
        if (code != SQLITE_DONE)
            fail(code);
        const qint64 changes = m_readOnly ? 0 : sqlite3_changes64(m_connection.m_db);
        reset();
        return changes;
    }
    void reset() noexcept override {
        sqlite3_reset(m_statement);
        m_bound = 0;
        if (m_busy) {
            m_busy = false;
            --m_connection.m_busyStatements;
        }
    }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 int64At(int column) const override { return sqlite3_column_int64(m_statement, column); }
    bool boolAt(int column) const override { return sqlite3_column_int(m_statement, column) != 0; }
    QString textAt(int column) const override {
        const QByteArrayView text = utf8At(column);
        return QString::fromUtf8(text);
    }
    QByteArrayView utf8At(int column) const override {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QByteArrayView(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
    }
    QDate dateAt(int column) const override { return iso::parse(utf8At(column)); }
    QByteArray bytesAt(int column) const override {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }

private:
    int bound(int index) {
        m_bound = std::max(m_bound, index);
        return index;
    }
    std::string& kept(int index) {
        if (index < 1 || index > m_parameters)
            fail(SQLITE_RANGE);
        bound(index);
        return m_values[static_cast<size_t>(index - 1)];
    }
    void requireBound() const {
        if (m_bound != m_parameters)
            throw SqlFailure(SqlFault::Other, u"bind"_s,
                             u"%1 of %2 parameters bound: %3"_s.arg(m_bound)
                                 .arg(m_parameters)
                                 .arg(QString::fromUtf8(sqlite3_sql(m_statement))));
    }
    void check(int code) {
        if (code != SQLITE_OK)
            fail(code);
    }
    [[noreturn]] void fail(int code) {
        const SqlFailure failure(sqliteFault(code), QString::number(code),
                                 QString::fromUtf8(sqlite3_errmsg(m_connection.m_db)) % u" in: " %
                                     QString::fromUtf8(sqlite3_sql(m_statement)));
        reset();
        throw failure;
    }

    SqliteConnection& m_connection;
    sqlite3_stmt* m_statement;
    int m_parameters;
    int m_bound = 0;
    std::vector<std::string> m_values;
    bool m_readOnly;
    bool m_busy = false;
};

SqliteConnection::SqliteConnection(const QString& path, Access access) : m_path(path), m_access(access) {
    // The library counts its memory under a lock, for statistics that nobody reads.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    QByteArray name = path.toUtf8();
    if (access == Access::Create && !isInMemory()) {
        // SQLite would make it 0644: the book is its owner's.
        const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (file < 0)
            throw SqlFailure(SqlFault::Broken, u"14"_s, u"cannot create %1: %2"_s.arg(path, qt_error_string(errno)));
        ::close(file);
    }
    if (access == Access::Immutable) {
        name = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    flags |= isReadOnly() ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(name.constData(), &m_db, flags, nullptr);
    if (code != SQLITE_OK) {
        const SqlFailure failure(sqliteFault(code), QString::number(code), QString::fromUtf8(sqlite3_errmsg(m_db)));
        sqlite3_close_v2(m_db);
        throw failure;
    }
    sqlite3_busy_timeout(m_db, 5000);
    constexpr int steps = 20'000; // of its machine: about a millisecond
    sqlite3_progress_handler(
        m_db, steps, [](void*) { return Interruption::isDue() ? 1 : 0; }, nullptr);
}

SqliteConnection::~SqliteConnection() {
    m_statements.clear();
    sqlite3_close_v2(m_db);
}

bool SqliteConnection::isInMemory() const { return m_path == u":memory:"; }

void SqliteConnection::stampApplicationId() {
    execute(QByteArray("PRAGMA synchronous = EXTRA; PRAGMA application_id = " + QByteArray::number(applicationId)));
}

QString SqliteConnection::damage() {
    const QString first = value("PRAGMA quick_check(1)");
    return first == u"ok" ? QString() : first;
}

void SqliteConnection::configure() {
    // recursive_triggers: INSERT OR REPLACE must not get past the guards.
    // 16 MB of pages per connection, of which there are four. More is slower for a billing run: each commit in which an
    // index page was split looks at every cached page (SQLite 3.40 gives pages for a moment the number of the lock
    // page, far beyond the file's end, and then cuts the cache back to the file's size).
    execute("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;"
            "PRAGMA cell_size_check = ON;"
            "PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY");
    if (!isInMemory() && !isReadOnly()) {
        // EXTRA while the file changes over: a rollback journal whose end was not synced would come back with a power
        // cut, and take the WAL with it.
        execute("PRAGMA synchronous = EXTRA; PRAGMA journal_mode = WAL");
        requireSetting("PRAGMA journal_mode", u"wal"_s);
    }
    // FULL: each commit is on the disk before it is acknowledged. The journal goes back to 8 MB after a large write;
    // it is emptied every 1,000 pages (4 MB), which a run of 10,000 invoices does a few dozen times.
    execute("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 8388608");
    requireSetting("PRAGMA synchronous", u"2"_s);
    requireSetting("PRAGMA foreign_keys", u"1"_s);
    requireSetting("PRAGMA trusted_schema", u"0"_s);
    requireSetting("PRAGMA cell_size_check", u"1"_s);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

void SqliteConnection::requireSetting(QByteArrayView pragma, const QString& expected) {
    const QString found = value(pragma);
    if (found != expected)
        throw SqlFailure(SqlFault::Broken, u"setting"_s,
                         QString::fromUtf8(pragma) % u" is " % found % u" instead of " % expected);
}

QString SqliteConnection::value(QByteArrayView sql) {
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_db, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    QString result;
    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            result = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const SqlFailure failure(sqliteFault(code), QString::number(code), QString::fromUtf8(sqlite3_errmsg(m_db)));
        sqlite3_finalize(statement);
        throw failure;
    }
    sqlite3_finalize(statement);
    return result;
}

void SqliteConnection::fail(int code) const {
    throw SqlFailure(sqliteFault(code), QString::number(code), QString::fromUtf8(sqlite3_errmsg(m_db)));
}

NativeStatement& SqliteConnection::prepared(QByteArrayView sql) {
    SqliteStatement& statement = m_statements.get(sql, [this](const std::string& text) {
        sqlite3_stmt* native = nullptr;
        const char* rest = nullptr;
        const int code = sqlite3_prepare_v3(m_db, text.c_str(), static_cast<int>(text.size()) + 1,
                                            SQLITE_PREPARE_PERSISTENT, &native, &rest);
        if (code != SQLITE_OK)
            throw SqlFailure(sqliteFault(code), QString::number(code),
                             QString::fromUtf8(sqlite3_errmsg(m_db)) % u" in: " % QString::fromStdString(text));
        if (!native || !QByteArrayView(rest).trimmed().isEmpty()) {
            sqlite3_finalize(native);
            throw SqlFailure(SqlFault::Other, u"21"_s, u"not one statement: "_s % QString::fromStdString(text));
        }
        return std::make_unique<SqliteStatement>(*this, native);
    });
    if (m_reading && !statement.isReadOnly())
        throw SqlFailure(SqlFault::ReadOnly, u"8"_s, u"a write inside a read: "_s % QString::fromUtf8(sql));
    statement.take();
    return statement;
}

void SqliteConnection::execute(QByteArrayView sql) {
    const QByteArray text = sql.toByteArray();
    const int code = sqlite3_exec(m_db, text.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

std::optional<qint64> SqliteConnection::dataVersion() {
    if (!m_reading)
        return std::nullopt;
    NativeStatement& statement = prepared("PRAGMA data_version"); // changes with the commits of others
    const qint64 others = statement.step() ? statement.int64At(0) : 0;
    statement.reset();
    if (std::exchange(m_othersVersion, others) != others)
        ++m_version;
    return m_version;
}

void SqliteConnection::begin(bool forWriting) {
    resetAll();
    if (m_statements.count() > 400) // texts built for filters: they come back rarely
        m_statements.clear();
    execute(forWriting ? "BEGIN IMMEDIATE" : "BEGIN");
    m_reading = !forWriting;
    m_version += forWriting ? 1 : 0;
}

void SqliteConnection::commit() {
    resetAll();
    execute("COMMIT");
    m_reading = false;
}

void SqliteConnection::rollback() noexcept {
    resetAll();
    m_reading = false;
    if (!sqlite3_get_autocommit(m_db))
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

void SqliteConnection::resetAll() noexcept {
    if (m_busyStatements > 0)
        m_statements.forEach([](SqliteStatement& statement) { statement.reset(); });
}

} // namespace quittance
