#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

namespace quittance {

/// Writes RFC 4180 records. A text cell that a spreadsheet would run as a formula gets an apostrophe before it
/// (OWASP ASVS 1.2.10); numbers are written as numbers.
class CsvWriter {
public:
    explicit CsvWriter(QChar delimiter = QLatin1Char(';'), bool byteOrderMark = false);

    CsvWriter& text(QStringView cell);
    /// A number in machine form; its point becomes `decimalMark`.
    CsvWriter& number(const QString& machineForm, QChar decimalMark = QLatin1Char('.'));
    void endRecord();
    QByteArray content() const { return m_content; }
    /// What was written since, which is forgotten here: for files that are written block by block.
    QByteArray takeContent() { return std::exchange(m_content, {}); }
    qsizetype size() const { return m_content.size(); }

private:
    void cell(const QString& text);

    QChar m_delimiter;
    QByteArray m_content;
    bool m_first = true;
};

} // namespace quittance
