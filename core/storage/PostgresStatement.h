#pragma once

#include "storage/PostgresConnection.h"

#include <string>
#include <vector>

namespace quittance {

/// A statement prepared on a PostgreSQL server. Parameters and columns travel as text, byte strings as bytes; a result
/// is fetched whole, so several may be read at the same time.
class PostgresStatement final : public NativeStatement {
public:
    PostgresStatement(PostgresConnection& connection, const std::string& sql);

    bool isBusy() const { return m_busy; }
    void take();

    void bindNull(int index) override;
    void bindInt64(int index, qint64 value) override;
    void bindBool(int index, bool value) override;
    void bindText(int index, QStringView value) override;
    void bindUtf8(int index, QByteArrayView value) override;
    void bindDate(int index, QDate value) override;
    void bindBytes(int index, const QByteArray& value) override;

    bool step() override;
    qint64 run() override;
    void reset() noexcept override;

    bool isNull(int column) const override;
    qint64 int64At(int column) const override;
    bool boolAt(int column) const override;
    QString textAt(int column) const override;
    QByteArrayView utf8At(int column) const override;
    QDate dateAt(int column) const override;
    QByteArray bytesAt(int column) const override;

private:
    std::string& slot(int index);
    void keep(int index, int format);
    void execute();

    PostgresConnection& m_connection;
    std::string m_sql;
    std::string m_name;
    int m_parameters = 0;
    int m_bound = 0;
    int m_row = -1;
    bool m_busy = false;
    std::vector<std::string> m_kept;
    std::vector<const char*> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
    PostgresConnection::Result m_result;
};

} // namespace quittance
