#include "storage/PostgresConnection.h"

#include "base/Interruption.h"
#include "base/Logging.h"
#include "storage/PostgresStatement.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>

namespace quittance {

using namespace Qt::Literals::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds commitDeadline{30'000};

QString localText(const char* text) { return QString::fromLocal8Bit(text).simplified(); }

} // namespace

SqlFault postgresFault(QByteArrayView sqlState) {
    const auto is = [sqlState](const char* code) { return sqlState == QByteArrayView(code); };
    if (sqlState.isEmpty() || sqlState.startsWith("08") || sqlState.startsWith("57P") || is("25P03"))
        return SqlFault::Gone;
    if (is("23505"))
        return SqlFault::Conflict;
    if (sqlState.startsWith("23") || sqlState.startsWith("22") || sqlState.startsWith("QT"))
        return SqlFault::Refused;
    if (is("42501") || sqlState.startsWith("28"))
        return SqlFault::Denied;
    if (is("40001") || is("40P01") || is("55P03") || is("57014"))
        return SqlFault::Busy;
    if (is("53100"))
        return SqlFault::Full;
    if (is("25006"))
        return SqlFault::ReadOnly;
    if (sqlState.startsWith("58") || is("XX001") || is("XX002"))
        return SqlFault::Broken;
    return SqlFault::Other;
}

void PostgresConnection::ResultDeleter::operator()(pg_result* result) const noexcept { PQclear(result); }

PostgresConnection::PostgresConnection(const DatabaseLocation& location) {
    try {
        connect(location);
        configure(location.schema.isEmpty() ? u"public"_s : location.schema);
    } catch (...) {
        PQfinish(m_connection);
        throw;
    }
}

PostgresConnection::~PostgresConnection() {
    m_statements.clear();
    PQfinish(m_connection);
}

void PostgresConnection::connect(const DatabaseLocation& location) {
    std::vector<std::pair<const char*, QByteArray>> settings{
        {"host", location.host.toUtf8()},       {"port", QByteArray::number(location.port)},
        {"dbname", location.database.toUtf8()}, {"client_encoding", "UTF8"},
        {"application_name", "quittance"},      {"connect_timeout", "5"},
        {"tcp_user_timeout", "10000"},          {"keepalives_idle", "10"},
    };
    if (!location.user.isEmpty())
        settings.emplace_back("user", location.user.toUtf8());
    if (!location.password.isEmpty())
        settings.emplace_back("password", location.password.toUtf8());
    if (location.host.contains(u','))
        settings.emplace_back("target_session_attrs", "read-write");
    if (!location.host.startsWith(u'/')) {
        settings.emplace_back("sslmode", location.sslMode.toUtf8());
        // Without a root certificate of the user's own, the system's authorities decide.
        const QString system = u"/etc/ssl/certs/ca-certificates.crt"_s;
        const QString own = qEnvironmentVariable("HOME") % u"/.postgresql/root.crt";
        if (location.sslMode.startsWith(u"verify") && !qEnvironmentVariableIsSet("PGSSLROOTCERT") &&
            !QFileInfo::exists(own) && QFileInfo::exists(system))
            settings.emplace_back("sslrootcert", system.toUtf8());
    }
    std::vector<const char*> names;
    std::vector<const char*> values;
    for (const auto& [name, value] : settings) {
        names.push_back(name);
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    m_connection = PQconnectdbParams(names.data(), values.data(), 0);
    if (PQstatus(m_connection) != CONNECTION_OK) {
        const QString code = PQconnectionNeedsPassword(m_connection)  ? u"password needed"_s
                             : PQconnectionUsedPassword(m_connection) ? u"password refused"_s
                                                                      : u"connect"_s;
        throw SqlFailure(SqlFault::Gone, code, lastError());
    }
    PQsetnonblocking(m_connection, 1);
    // Notices must not go to stderr. A warning during COMMIT says that a standby did not confirm it.
    PQsetNoticeReceiver(
        m_connection,
        [](void* self, const PGresult* notice) {
            auto* connection = static_cast<PostgresConnection*>(self);
            const char* code = PQresultErrorField(notice, PG_DIAG_SQLSTATE);
            if (connection->m_committing && code && QByteArrayView(code) == QByteArrayView("01000"))
                connection->m_commitWarned = true;
            qCDebug(logStorage) << localText(PQresultErrorMessage(notice));
        },
        this);
}

void PostgresConnection::configure(const QString& schema) {
    const QString quoted = u'"' % QString(schema).replace(u'"', u"\"\""_s) % u'"';
    execute(QByteArray(QByteArray("SET idle_in_transaction_session_timeout = '10s'; SET lock_timeout = '5s';"
                                  "SET statement_timeout = '60s'; SET timezone = 'UTC'; SET datestyle = 'ISO, YMD';"
                                  "SET standard_conforming_strings = on; SET bytea_output = 'hex';"
                                  "SET client_min_messages = warning;"
                                  // An acknowledged commit is on the disk, whatever the server's default is.
                                  "SELECT set_config('synchronous_commit', 'on', false) "
                                  "WHERE current_setting('synchronous_commit') IN ('off', 'local');"
                                  "SET search_path = ") +
                       quoted.toUtf8() + ", pg_temp"));
    const QString found =
        value("SELECT current_setting('idle_in_transaction_session_timeout') || ' ' || "
              "current_setting('lock_timeout') || ' ' || current_setting('statement_timeout') || ' ' || "
              "current_setting('server_encoding')");
    if (found != u"10s 5s 1min UTF8")
        throw SqlFailure(SqlFault::Broken, u"setting"_s, u"session settings are "_s % found);
    m_readOnly =
        value("SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only')::boolean") == u"t";
}

NativeStatement& PostgresConnection::prepared(QByteArrayView sql) {
    PostgresStatement& statement = m_statements.get(
        sql, [this](const std::string& text) { return std::make_unique<PostgresStatement>(*this, text); });
    statement.take();
    return statement;
}

void PostgresConnection::execute(QByteArrayView sql) { query(sql.toByteArray().constData(), m_deadline); }

QString PostgresConnection::value(QByteArrayView sql) {
    const Result result = query(sql.toByteArray().constData(), m_deadline);
    return PQntuples(result.get()) > 0 ? QString::fromUtf8(PQgetvalue(result.get(), 0, 0)) : QString();
}

int PostgresConnection::serverProcess() const { return PQbackendPID(m_connection); }

void PostgresConnection::begin(bool forWriting) {
    resetAll();
    if (m_statements.count() > 400) { // texts built for filters: they come back rarely
        m_statements.clear();
        execute("DEALLOCATE ALL");
    }
    execute(forWriting ? "BEGIN ISOLATION LEVEL READ COMMITTED" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

void PostgresConnection::commit() {
    resetAll();
    m_committing = true;
    m_commitWarned = false;
    const auto guard = qScopeGuard([this] { m_committing = false; });
    const Result result = query("COMMIT", commitDeadline);
    if (QByteArrayView(PQcmdStatus(result.get())) != QByteArrayView("COMMIT"))
        throw SqlFailure(SqlFault::Other, u"25P02"_s, u"the transaction had failed and was rolled back"_s);
    if (m_commitWarned)
        throw SqlFailure(SqlFault::Gone, u"01000"_s, u"committed here, not confirmed by the standby"_s);
}

void PostgresConnection::rollback() noexcept {
    resetAll();
    if (!m_alive || PQtransactionStatus(m_connection) == PQTRANS_IDLE)
        return;
    try {
        if (PQtransactionStatus(m_connection) == PQTRANS_ACTIVE)
            gone(u"rollback in the middle of a statement"_s);
        query("ROLLBACK", m_deadline);
    } catch (const SqlFailure& failure) {
        m_alive = false;
        qCWarning(logStorage) << "rollback:" << failure.nativeCode() << failure.what();
    }
}

PostgresConnection::Result PostgresConnection::query(const char* sql, std::chrono::milliseconds deadline) {
    requireAlive();
    if (!PQsendQuery(m_connection, sql))
        gone(lastError());
    return finish(deadline, sql);
}

// The last result of what was sent; throws for the first one that failed.
PostgresConnection::Result PostgresConnection::finish(std::chrono::milliseconds deadline, QByteArrayView sql) {
    const auto until = Clock::now() + deadline;
    flush(until);
    Result last;
    Result failed;
    while (Result result = nextResult(until)) {
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH)
            gone(u"COPY is not spoken here"_s);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && !failed)
            failed = std::move(result);
        else
            last = std::move(result);
    }
    if (failed)
        fail(failed.get(), sql);
    if (!last)
        gone(lastError());
    return last;
}

PostgresConnection::Result PostgresConnection::nextResult(Clock::time_point until) {
    while (PQisBusy(m_connection)) {
        wait(POLLIN, until);
        if (!PQconsumeInput(m_connection))
            gone(lastError());
    }
    return Result(PQgetResult(m_connection));
}

void PostgresConnection::flush(Clock::time_point until) {
    while (true) {
        const int left = PQflush(m_connection);
        if (left == 0)
            return;
        if (left < 0)
            gone(lastError());
        // The server may be sending already: what it says must be read, or both sides would wait.
        wait(POLLIN | POLLOUT, until);
        if (!PQconsumeInput(m_connection))
            gone(lastError());
    }
}

void PostgresConnection::wait(short events, Clock::time_point until) {
    constexpr qint64 attentionMs = 50;
    pollfd socket{PQsocket(m_connection), events, 0};
    bool interrupted = false;
    while (true) {
        const qint64 left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
        const bool watching = !interrupted && Interruption::isPossible();
        const qint64 patience = watching ? std::min(left, attentionMs) : left;
        const int ready = patience > 0 ? ::poll(&socket, 1, static_cast<int>(patience)) : 0;
        if (ready > 0)
            return;
        if (ready == 0 && patience < left) {
            interrupted = Interruption::isDue();
            if (interrupted)
                cancel(); // the server's answer says that it gave up, or what it had found before
            continue;
        }
        if (ready == 0)
            gone(u"no answer in time"_s);
        if (errno != EINTR)
            gone(qt_error_string(errno));
    }
}

void PostgresConnection::cancel() {
    const std::unique_ptr<PGcancel, void (*)(PGcancel*)> request(PQgetCancel(m_connection), &PQfreeCancel);
    std::array<char, 256> reason{};
    if (request && !PQcancel(request.get(), reason.data(), static_cast<int>(reason.size())))
        qCWarning(logStorage) << "cancel:" << reason.data();
}

void PostgresConnection::requireAlive() const {
    if (!m_alive)
        throw SqlFailure(SqlFault::Gone, {}, u"the connection is closed"_s);
}

QString PostgresConnection::lastError() const { return localText(PQerrorMessage(m_connection)); }

void PostgresConnection::gone(const QString& reason) {
    m_alive = false;
    const int socket = PQsocket(m_connection);
    if (socket >= 0)
        ::shutdown(socket, SHUT_RDWR);
    throw SqlFailure(SqlFault::Gone, {}, reason);
}

void PostgresConnection::fail(const pg_result* result, QByteArrayView sql) {
    const char* field = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const QByteArray code(field);
    if (PQstatus(m_connection) != CONNECTION_OK || code.isEmpty())
        m_alive = false;
    const SqlFault fault = m_alive ? postgresFault(code) : SqlFault::Gone;
    if (fault == SqlFault::Gone)
        m_alive = false;
    throw SqlFailure(fault, QString::fromLatin1(code),
                     localText(PQresultErrorMessage(result)) % u" in: " % QString::fromUtf8(sql));
}

void PostgresConnection::resetAll() noexcept {
    if (m_busyStatements > 0)
        m_statements.forEach([](PostgresStatement& statement) { statement.reset(); });
}

std::string PostgresConnection::withNumberedParameters(std::string_view sql) {
    std::string out;
    out.reserve(sql.size() + 16);
    int parameter = 0;
    for (size_t i = 0; i < sql.size();) {
        const auto copyUntil = [&](std::string_view end, size_t from) {
            const size_t found = sql.find(end, from);
            const size_t stop = found == std::string_view::npos ? sql.size() : found + end.size();
            out.append(sql.substr(i, stop - i));
            i = stop;
        };
        const char c = sql[i];
        const std::string_view pair = sql.substr(i, 2);
        if (c == '\'' || c == '"')
            copyUntil(std::string_view(&c, 1), i + 1);
        else if (pair == "--")
            copyUntil("\n", i);
        else if (pair == "/*")
            copyUntil("*/", i + 2);
        else if (c == '?') {
            out += '$';
            out += std::to_string(++parameter);
            ++i;
        } else {
            out += c;
            ++i;
        }
    }
    return out;
}

} // namespace quittance
