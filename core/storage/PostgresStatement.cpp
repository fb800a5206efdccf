#include "storage/PostgresStatement.h"

#include "storage/IsoDate.h"
#include "storage/Utf8.h"

#include <libpq-fe.h>

#include <array>
#include <charconv>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int asText = 0;
constexpr int asBytes = 1;

size_t at(int index) { return static_cast<size_t>(index - 1); }

} // namespace

PostgresStatement::PostgresStatement(PostgresConnection& connection, const std::string& sql)
    : m_connection(connection), m_sql(sql), m_name(1, 'q') {
    m_name += std::to_string(++connection.m_prepared);
    const std::string numbered = PostgresConnection::withNumberedParameters(sql);
    m_connection.requireAlive();
    if (!PQsendPrepare(m_connection.m_connection, m_name.c_str(), numbered.c_str(), 0, nullptr))
        m_connection.gone(m_connection.lastError());
    m_connection.finish(m_connection.m_deadline, m_sql);
    if (!PQsendDescribePrepared(m_connection.m_connection, m_name.c_str()))
        m_connection.gone(m_connection.lastError());
    const auto description = m_connection.finish(m_connection.m_deadline, m_sql);
    m_parameters = PQnparams(description.get());
    const auto count = static_cast<size_t>(m_parameters);
    m_kept.resize(count);
    m_values.resize(count, nullptr);
    m_lengths.resize(count, 0);
    m_formats.resize(count, asText);
}

void PostgresStatement::take() {
    m_busy = true;
    ++m_connection.m_busyStatements;
}

void PostgresStatement::bindNull(int index) {
    slot(index);
    m_values[at(index)] = nullptr;
}

void PostgresStatement::bindInt64(int index, qint64 value) {
    std::string& text = slot(index);
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    text.assign(digits.data(), end);
    keep(index, asText);
}

void PostgresStatement::bindBool(int index, bool value) {
    slot(index).assign(1, value ? 't' : 'f');
    keep(index, asText);
}

void PostgresStatement::bindText(int index, QStringView value) {
    utf8::assign(slot(index), value);
    keep(index, asText);
}

void PostgresStatement::bindUtf8(int index, QByteArrayView value) {
    utf8::assign(slot(index), value);
    keep(index, asText);
}

void PostgresStatement::bindDate(int index, QDate value) {
    iso::assign(slot(index), value);
    keep(index, asText);
}

void PostgresStatement::bindBytes(int index, const QByteArray& value) {
    slot(index).assign(value.constData(), static_cast<size_t>(value.size()));
    keep(index, asBytes);
}

bool PostgresStatement::step() {
    if (!m_result)
        execute();
    return ++m_row < PQntuples(m_result.get());
}

qint64 PostgresStatement::run() {
    execute();
    const QByteArrayView count(PQcmdTuples(m_result.get()));
    qint64 rows = 0;
    std::from_chars(count.begin(), count.end(), rows);
    reset();
    return rows;
}

void PostgresStatement::reset() noexcept {
    m_result.reset();
    m_row = -1;
    m_bound = 0;
    if (m_busy) {
        m_busy = false;
        --m_connection.m_busyStatements;
    }
}

bool PostgresStatement::isNull(int column) const { return PQgetisnull(m_result.get(), m_row, column) != 0; }

qint64 PostgresStatement::int64At(int column) const {
    const QByteArrayView text = utf8At(column);
    qint64 value = 0;
    const auto [end, code] = std::from_chars(text.begin(), text.end(), value);
    if (!text.isEmpty() && (code != std::errc() || end != text.end()))
        throw SqlFailure(SqlFault::Other, u"integer"_s,
                         u"not a 64-bit integer: "_s % QString::fromUtf8(text) % u" in: " %
                             QString::fromStdString(m_sql));
    return value;
}

bool PostgresStatement::boolAt(int column) const {
    const QByteArrayView text = utf8At(column);
    return text == QByteArrayView("t") || text == QByteArrayView("1");
}

QString PostgresStatement::textAt(int column) const { return QString::fromUtf8(utf8At(column)); }

QDate PostgresStatement::dateAt(int column) const { return iso::parse(utf8At(column)); }

QByteArray PostgresStatement::bytesAt(int column) const {
    const QByteArrayView text = utf8At(column);
    if (text.isEmpty())
        return {};
    return QByteArray::fromHex(QByteArray::fromRawData(text.data() + 2, text.size() - 2)); // \x…
}

std::string& PostgresStatement::slot(int index) {
    if (index < 1 || index > m_parameters) {
        reset();
        throw SqlFailure(SqlFault::Other, u"bind"_s, u"no such parameter in: "_s % QString::fromStdString(m_sql));
    }
    m_bound = std::max(m_bound, index);
    return m_kept[at(index)];
}

void PostgresStatement::keep(int index, int format) {
    m_values[at(index)] = m_kept[at(index)].c_str();
    m_lengths[at(index)] = static_cast<int>(m_kept[at(index)].size());
    m_formats[at(index)] = format;
}

void PostgresStatement::execute() {
    if (m_bound != m_parameters)
        throw SqlFailure(
            SqlFault::Other, u"bind"_s,
            u"%1 of %2 parameters bound: %3"_s.arg(m_bound).arg(m_parameters).arg(QString::fromStdString(m_sql)));
    try {
        m_connection.requireAlive();
        if (!PQsendQueryPrepared(m_connection.m_connection, m_name.c_str(), m_parameters, m_values.data(),
                                 m_lengths.data(), m_formats.data(), asText))
            m_connection.gone(m_connection.lastError());
        m_result = m_connection.finish(m_connection.m_deadline, m_sql);
        m_row = -1;
    } catch (...) {
        reset();
        throw;
    }
}

QByteArrayView PostgresStatement::utf8At(int column) const {
    return QByteArrayView(PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column));
}

} // namespace quittance
