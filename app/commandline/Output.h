#pragma once

#include "base/Error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace quittance::cli {

/// How results leave the program: text for people, one JSON object, or the table alone as CSV or TSV.
enum class Format { Text, Json, Csv, Tsv };

/// One column of a result's table: the JSON member, and its heading for people.
struct Column {
    QString member;
    QString heading;
    bool right = false; ///< amounts and counts
};

/// Prints results on stdout and diagnostics on stderr. Machine formats ignore the locale: ISO dates, dot decimals,
/// amounts as text in major units.
class Output {
public:
    Output(Format format, bool quiet) : m_format(format), m_quiet(quiet) {}

    Format format() const { return m_format; }
    /// The array member of the result that is its table, and the columns of it.
    void setTable(const QString& member, std::vector<Column> columns);
    /// What text output says before and after the table.
    void addLine(const QString& line) { m_lines.append(line); }
    void print(const QJsonObject& result);
    void printError(const Error& error);
    /// A remark on stderr; silent with --quiet.
    void note(const QString& text);

private:
    QString tableText(const QJsonObject& result) const;
    QString separated(const QJsonObject& result, QChar delimiter) const;

    Format m_format;
    bool m_quiet;
    QString m_tableMember;
    std::vector<Column> m_columns;
    QStringList m_lines;
};

} // namespace quittance::cli
