#include "exchange/CsvReader.h"

#include "domain/money/Decimal.h"
#include "exchange/TextDecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <csv.h>

#include <array>

namespace quittance {

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CsvReader)
};

/// The delimiter that occurs most in the first record, outside of quotes.
char delimiterOf(const QByteArray& content) {
    std::array<qint64, 3> counts{};
    constexpr std::array<char, 3> delimiters = {';', ',', '\t'};
    bool quoted = false;
    for (const char c : content) {
        if (c == '"')
            quoted = !quoted;
        else if (c == '\n' && !quoted)
            break;
        else if (!quoted)
            for (size_t i = 0; i < delimiters.size(); ++i)
                if (c == delimiters[i])
                    ++counts[i];
    }
    size_t best = 0;
    for (size_t i = 1; i < delimiters.size(); ++i)
        if (counts[i] > counts[best])
            best = i;
    return delimiters[best];
}

/// Collects what the tokeniser reports; bytes are UTF-8 by then.
struct Collector {
    std::vector<CsvRecord> records;
    CsvRecord current;
    int maximumColumns = 0;
    bool tooWide = false;
    qint64 line = 1;

    static void onCell(void* bytes, size_t length, void* self) {
        auto* collector = static_cast<Collector*>(self);
        if (collector->current.cells.size() >= collector->maximumColumns) {
            collector->tooWide = true;
            return;
        }
        collector->current.cells.append(
            QString::fromUtf8(static_cast<const char*>(bytes), static_cast<qsizetype>(length)));
    }
    static void onRecord(int, void* self) {
        auto* collector = static_cast<Collector*>(self);
        const bool blank = collector->current.cells.size() == 1 && collector->current.cells.front().trimmed().isEmpty();
        if (!blank && !collector->current.cells.isEmpty())
            collector->records.push_back(std::move(collector->current));
        collector->current = {};
    }
};

Result<std::vector<CsvRecord>> tokenise(const QByteArray& content, char delimiter, const CsvLimits& limits) {
    Collector collector;
    collector.maximumColumns = limits.columns;
    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        return Error{ErrorCode::Internal, CsvText::tr("The file could not be read.")};
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&parser, [](unsigned char) { return 0; }); // names keep their spaces; cells are trimmed later
    const auto freeParser = qScopeGuard([&parser] { csv_free(&parser); });

    const auto unreadable = [](qint64 line) {
        return invalid(CsvText::tr("Line %1: a quotation mark is out of place or never closed.").arg(line));
    };
    for (qsizetype from = 0; from < content.size(); ++collector.line) {
        qsizetype to = content.indexOf('\n', from);
        to = to < 0 ? content.size() : to + 1;
        if (to - from > limits.lineBytes)
            return invalid(CsvText::tr("Line %1 is longer than 1 MB.").arg(collector.line));
        if (collector.current.cells.isEmpty())
            collector.current.line = collector.line;
        const auto length = static_cast<size_t>(to - from);
        if (csv_parse(&parser, content.constData() + from, length, Collector::onCell, Collector::onRecord,
                      &collector) != length)
            return unreadable(collector.line);
        if (collector.tooWide)
            return invalid(CsvText::tr("Line %1 has more than %2 columns.").arg(collector.line).arg(limits.columns));
        from = to;
    }
    if (csv_fini(&parser, Collector::onCell, Collector::onRecord, &collector) != 0)
        return unreadable(collector.current.line); // where the open record began
    return std::move(collector.records);
}

} // namespace

Result<CsvTable> readCsv(const QByteArray& content, const CsvLimits& limits) {
    if (content.size() > limits.bytes)
        return invalid(CsvText::tr("The file is larger than 50 MB."));
    auto decoded = decodeText(content);
    if (!decoded)
        return decoded.error();
    QByteArray utf8 = decoded->text.toUtf8();
    utf8.replace("\r\n", "\n");
    utf8.replace('\r', '\n');

    const char delimiter = delimiterOf(utf8);
    auto records = tokenise(utf8, delimiter, limits);
    if (!records)
        return records.error();
    if (records->empty())
        return invalid(CsvText::tr("The file is empty. Its first line must name the columns."));

    CsvTable table;
    table.encoding = decoded->encoding;
    table.delimiter = QLatin1Char(delimiter);
    for (const QString& name : records->front().cells)
        table.header.append(name.trimmed());
    QSet<QString> seen;
    for (const QString& name : std::as_const(table.header)) {
        if (!name.isEmpty() && seen.contains(name.toCaseFolded()))
            return invalid(CsvText::tr("The column “%1” occurs twice.").arg(name));
        seen.insert(name.toCaseFolded());
    }
    table.records.reserve(records->size() - 1);
    for (auto record = records->begin() + 1; record != records->end(); ++record) {
        while (record->cells.size() < table.header.size())
            record->cells.append(QString());
        table.records.push_back(std::move(*record));
    }
    return table;
}

QChar decimalMarkOf(const CsvTable& table, const std::vector<int>& numberColumns) {
    static const QRegularExpression withComma(QStringLiteral("^[+-]?[0-9 \\x{00A0}\\x{202F}.]*,[0-9]+$"));
    static const QRegularExpression withPoint(QStringLiteral("^[+-]?[0-9 \\x{00A0}\\x{202F},]*\\.[0-9]+$"));
    bool comma = false;
    for (const CsvRecord& record : table.records) {
        for (const int column : numberColumns) {
            const QString cell = record.cells.value(column).trimmed();
            if (withPoint.match(cell).hasMatch())
                return u'.';
            comma = comma || withComma.match(cell).hasMatch();
        }
    }
    return comma ? u',' : u'.';
}

Result<qint64> parseNumberCell(QStringView cell, QChar decimalMark) {
    const Error malformed = invalid(CsvText::tr("“%1” is not a number.").arg(cell.left(40)));
    QString plain;
    for (const QChar c : cell)
        if (!c.isSpace() && c != u'\'' && c != QChar(0x2019))
            plain.append(c == QChar(0x2212) ? QChar(u'-') : c);
    const QChar grouping = decimalMark == u',' ? u'.' : u',';
    if (plain.contains(grouping)) {
        // Grouping must stand in threes before the decimal mark: 1.234.567,89
        static const QRegularExpression comma(QStringLiteral("^[+-]?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]*)?$"));
        static const QRegularExpression point(QStringLiteral("^[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?$"));
        const bool inThrees = (decimalMark == u',' ? comma : point).match(plain).hasMatch();
        if (!inThrees)
            return malformed;
        if (!plain.contains(decimalMark) && plain.count(grouping) == 1)
            return invalid(
                CsvText::tr("“%1” could mean two numbers; write it without a thousands separator.").arg(cell.left(40)));
        plain.remove(grouping);
    }
    if (decimalMark == u',')
        plain.replace(u',', u'.');
    const auto parsed = parseMillionths(plain);
    if (!parsed)
        return malformed;
    return *parsed;
}

Result<QDate> parseDateCell(QStringView cell) {
    static const QRegularExpression dayFirst(QStringLiteral("^([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})$"));
    const QString text = cell.trimmed().toString();
    QDate date;
    if (const auto match = dayFirst.match(text); match.hasMatch())
        date = QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    else if (text.size() == 10)
        date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.year() < 1900 || date.year() > 2999)
        return invalid(CsvText::tr("“%1” is not a date; write it as 2026-01-31 or 31/01/2026.").arg(text.left(40)));
    return date;
}

} // namespace quittance
