#include "exchange/CsvWriter.h"

namespace quittance {

CsvWriter::CsvWriter(QChar delimiter, bool byteOrderMark) : m_delimiter(delimiter) {
    if (byteOrderMark)
        m_content = QByteArrayLiteral("\xEF\xBB\xBF");
}

void CsvWriter::cell(const QString& text) {
    if (!m_first)
        m_content += QString(m_delimiter).toUtf8();
    m_first = false;
    const bool quote =
        text.contains(m_delimiter) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (quote) {
        QString escaped = text;
        escaped.replace(u'"', QStringLiteral("\"\""));
        m_content += '"' + escaped.toUtf8() + '"';
    } else {
        m_content += text.toUtf8();
    }
}

CsvWriter& CsvWriter::text(QStringView text) {
    QString safe = text.toString();
    if (!safe.isEmpty() && QStringView(u"=+-@\t\r").contains(safe.front()))
        safe.prepend(u'\'');
    cell(safe);
    return *this;
}

CsvWriter& CsvWriter::number(const QString& machineForm, QChar decimalMark) {
    QString text = machineForm;
    text.replace(u'.', decimalMark);
    cell(text);
    return *this;
}

void CsvWriter::endRecord() {
    m_content += "\r\n";
    m_first = true;
}

} // namespace quittance
