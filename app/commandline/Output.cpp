#include "commandline/Output.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace quittance::cli {

namespace {

void write(FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString cellText(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::number(value.toInteger());
    default: return {};
    }
}

/// Control characters from data must not steer the terminal.
QString printable(QString text) {
    for (QChar& c : text)
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0))
            c = QChar(u' ');
    return text;
}

QString csvCell(QString text, QChar delimiter, bool number) {
    // A cell that a spreadsheet would take for a formula is made text (OWASP ASVS 1.2.10); numbers stay numbers.
    if (!number && !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    if (delimiter == u'\t')
        return printable(text);
    if (text.contains(delimiter) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

} // namespace

void Output::setTable(const QString& member, std::vector<Column> columns) {
    m_tableMember = member;
    m_columns = std::move(columns);
}

QString Output::tableText(const QJsonObject& result) const {
    const QJsonArray rows = result.value(m_tableMember).toArray();
    if (rows.isEmpty())
        return {};
    std::vector<QStringList> cells;
    std::vector<qsizetype> widths;
    QStringList headings;
    for (const Column& column : m_columns) {
        headings.append(column.heading);
        widths.push_back(column.heading.size());
    }
    for (const QJsonValue row : rows) {
        QStringList line;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            line.append(printable(cellText(row.toObject().value(m_columns[i].member))));
            widths[i] = std::max(widths[i], line.back().size());
        }
        cells.push_back(line);
    }
    auto render = [&](const QStringList& line) {
        QString text;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const auto index = static_cast<qsizetype>(i);
            if (i > 0)
                text += QStringLiteral("  ");
            if (m_columns[i].right)
                text += line.at(index).rightJustified(widths[i]);
            else
                text += i + 1 == m_columns.size() ? line.at(index) : line.at(index).leftJustified(widths[i]);
        }
        return QString(text + u'\n');
    };
    QString text = render(headings);
    for (const QStringList& line : cells)
        text += render(line);
    return text;
}

QString Output::separated(const QJsonObject& result, QChar delimiter) const {
    QString text;
    QStringList header;
    for (const Column& column : m_columns)
        header.append(csvCell(column.member, delimiter, false));
    text += header.join(delimiter) + u'\n';
    for (const QJsonValue row : result.value(m_tableMember).toArray()) {
        QStringList line;
        for (const Column& column : m_columns)
            line.append(csvCell(cellText(row.toObject().value(column.member)), delimiter, column.right));
        text += line.join(delimiter) + u'\n';
    }
    return text;
}

void Output::print(const QJsonObject& result) {
    switch (m_format) {
    case Format::Json:
        write(stdout, QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) + u'\n');
        break;
    case Format::Csv: write(stdout, separated(result, u',')); break;
    case Format::Tsv: write(stdout, separated(result, u'\t')); break;
    case Format::Text: {
        QString text = m_tableMember.isEmpty() ? QString() : tableText(result);
        for (const QString& line : std::as_const(m_lines))
            text += printable(line) + u'\n';
        if (!m_quiet || !m_tableMember.isEmpty())
            write(stdout, text);
        break;
    }
    }
}

void Output::printError(const Error& error) {
    QString text = printable(error.message);
    if (!error.field.isEmpty())
        text += QStringLiteral(" [%1]").arg(printable(error.field));
    if (!error.detail.isEmpty())
        text += QStringLiteral("\n  %1").arg(printable(error.detail));
    write(stderr, QStringLiteral("quittance-cli: %1\n").arg(text));
}

void Output::note(const QString& text) {
    if (!m_quiet)
        write(stderr, printable(text) + u'\n');
}

} // namespace quittance::cli
