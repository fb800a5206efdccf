#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace quittance {

/// One record with the line of the file that it starts on (the header is line 1).
struct CsvRecord {
    qint64 line = 0;
    QStringList cells;
};

/// A delimited file, read whole: RFC 4180 with `;`, `,` or tab, quoted delimiters, quotes and line feeds.
struct CsvTable {
    QString encoding;
    QChar delimiter;
    QStringList header;
    std::vector<CsvRecord> records;
};

/// What a file may be at most; more is refused with a message that says which limit.
struct CsvLimits {
    qint64 bytes = 50LL * 1024 * 1024;
    qint64 lineBytes = 1024LL * 1024;
    int columns = 512;
};

/// Finds encoding and delimiter, then reads everything. Invalid for an empty file, a quote that is never closed, two
/// columns of one name, or a limit; the message names the line. Short records are filled up with empty cells;
/// longer ones stay longer than the header, for the caller to reject by line.
Result<CsvTable> readCsv(const QByteArray& content, const CsvLimits& limits = {});

/// The mark that the numbers of a file use: ',' when cells such as "12,5" occur and none such as "12.5", else '.'.
QChar decimalMarkOf(const CsvTable& table, const std::vector<int>& numberColumns);

/// A number cell in millionths: white space of all kinds and the other mark as grouping are accepted. Invalid on
/// anything else, and on a text that could mean two numbers.
Result<qint64> parseNumberCell(QStringView cell, QChar decimalMark);

/// ISO (2026-01-31) or day first (31/01/2025, 31.01.2025).
Result<QDate> parseDateCell(QStringView cell);

} // namespace quittance
