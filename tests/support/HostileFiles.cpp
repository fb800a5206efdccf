#include "support/HostileFiles.h"

#include <QStringConverter>
#include <QStringList>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

class Spoiler {
public:
    Spoiler(const QByteArray& sound, std::mt19937& random) : m_sound(sound), m_random(random) {
        m_lines = sound.split('\n');
        if (m_lines.last().isEmpty())
            m_lines.removeLast();
        m_delimiter = m_lines.first().count(';') > m_lines.first().count(',') ? ';' : ',';
        m_columns = m_lines.first().count(m_delimiter) + 1;
    }

    void add(const QString& name, const QByteArray& content) { m_files.push_back({name, content}); }
    /// Every cell of one row in turn.
    void addCells(const QString& name, const QByteArray& cell) {
        for (qsizetype column = 0; column < m_columns; column += 3)
            add(u"%1 in column %2"_s.arg(name).arg(column), withCell(column, cell));
    }
    QByteArray withCell(qsizetype column, const QByteArray& cell) const {
        QByteArrayList lines = m_lines;
        QByteArrayList cells = lines[1].split(m_delimiter);
        cells[std::min(column, cells.size() - 1)] = cell;
        lines[1] = cells.join(m_delimiter);
        return lines.join('\n') + '\n';
    }
    int upTo(qsizetype end) { return std::uniform_int_distribution<int>(0, static_cast<int>(end) - 1)(m_random); }
    QByteArray spoiltAtRandom() {
        QByteArray content = m_sound;
        for (int i = upTo(20); i >= 0; --i) {
            const qsizetype at = upTo(content.size());
            switch (upTo(4)) {
            case 0: content[at] = static_cast<char>(upTo(256)); break;
            case 1: content.insert(at, QByteArray(1 + upTo(40), static_cast<char>(upTo(256)))); break;
            case 2: content.remove(at, 1 + upTo(200)); break;
            default: content.insert(at, content.mid(upTo(content.size()), 300)); break;
            }
            if (content.isEmpty())
                break;
        }
        return content;
    }

    const QByteArray& m_sound;
    std::mt19937& m_random;
    QByteArrayList m_lines;
    char m_delimiter = ',';
    qsizetype m_columns = 0;
    std::vector<HostileFile> m_files;
};

} // namespace

std::vector<HostileFile> hostileFiles(const QByteArray& sound, std::mt19937& random) {
    Spoiler spoiler(sound, random);
    const QString text = QString::fromUtf8(sound);
    const auto encoded = [&text](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder.encode(text));
    };
    spoiler.add(u"nothing"_s, {});
    spoiler.add(u"a byte order mark alone"_s, "\xEF\xBB\xBF");
    spoiler.add(u"the header alone"_s, spoiler.m_lines.first());
    spoiler.add(u"no header"_s, sound.mid(sound.indexOf('\n') + 1));
    spoiler.add(u"UTF-16, little end first"_s, encoded(QStringConverter::Utf16LE));
    spoiler.add(u"UTF-16, big end first"_s, encoded(QStringConverter::Utf16BE));
    spoiler.add(u"UTF-32"_s, encoded(QStringConverter::Utf32));
    spoiler.add(u"two encodings"_s, sound + QByteArray(sound).replace("\xC3\xA9", "\xE9"));
    spoiler.add(u"zeros alone"_s, QByteArray(100'000, '\0'));
    spoiler.add(u"ends of lines of an old Macintosh"_s, QByteArray(sound).replace('\n', '\r'));
    spoiler.add(u"a header twice"_s, spoiler.m_lines.first() + '\n' + sound);
    spoiler.add(u"a column twice"_s,
                QByteArray(sound).replace("\n", QByteArray(spoiler.m_delimiter + QByteArray("name\n"))));
    spoiler.add(u"the other delimiter"_s,
                QByteArray(sound).replace(spoiler.m_delimiter, spoiler.m_delimiter == ';' ? ',' : ';'));
    spoiler.add(u"rows twice"_s, sound + sound.mid(sound.indexOf('\n') + 1));
    spoiler.add(u"too many columns"_s,
                QByteArray(sound).replace("\n", QByteArray(QByteArray(100'000, spoiler.m_delimiter) + '\n')));
    spoiler.add(u"a line without end"_s, sound + QByteArray(5'000'000, 'x'));
    spoiler.add(u"a quotation that never closes"_s, sound + '"' + QByteArray(5'000'000, 'x'));
    spoiler.add(u"delimiters alone"_s, QByteArray(200'000, spoiler.m_delimiter));
    spoiler.add(u"quotation marks alone"_s, QByteArray(200'001, '"'));
    spoiler.add(u"empty lines alone"_s, QByteArray(200'000, '\n'));
    spoiler.add(u"a workbook"_s, QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + QByteArray(5'000, '\x7f'));
    spoiler.add(u"a web page"_s,
                "<!DOCTYPE html><html><body><table><tr><td>customer_code</td></tr></table></body></html>");

    spoiler.addCells(u"a quotation in the middle"_s, "a\"b");
    spoiler.addCells(u"an open quotation"_s, "\"open");
    spoiler.addCells(u"a zero byte"_s, QByteArray("a\0b", 3));
    spoiler.addCells(u"half a surrogate"_s, "\xED\xA0\x80");
    spoiler.addCells(u"a day that was not"_s, "2023-02-29");
    spoiler.addCells(u"no number"_s, "NaN");
    spoiler.addCells(u"too large a number"_s, "1e400");
    spoiler.addCells(u"a larger number"_s, "1000000000000000000");
    spoiler.addCells(u"less than nothing"_s, "-0.0000001");
    spoiler.addCells(u"64 kB"_s, QByteArray(65'536, 'n'));
    const QStringList texts = hostileTexts();
    for (const QString& hostile : texts)
        spoiler.add(hostile.left(40) % u" as a name",
                    spoiler.withCell(1, '"' + hostile.toUtf8().replace('"', "\"\"") + '"'));
    for (int i = 0; i < 20; ++i)
        spoiler.add(u"at random %1"_s.arg(i), spoiler.spoiltAtRandom());
    return std::move(spoiler.m_files);
}

QStringList hostileTexts() {
    QString nested;
    for (int i = 0; i < 100; ++i)
        nested += u"<table><tr><td>"_s;
    return {u"<img src=file:///etc/passwd>"_s,
            u"<img src=\"file:///dev/zero\">"_s,
            u"<b>bold</b><a href=\"https://example.org\">here</a>"_s,
            nested,
            u"=cmd|' /C calc'!A0"_s,
            u"+SUM(A1:A9)"_s,
            u"-1+1"_s,
            u"@SUM(1;2)"_s,
            u"\t=1+1"_s,
            u"'; DROP TABLE invoice; --"_s,
            u"Robert\"); DELETE FROM customer WHERE (\"1\"=\"1"_s,
            u"%1 %2 %n %Ln &amp; && &File"_s,
            u"../../etc/passwd"_s,
            u"${HOME}`id`$(id)"_s,
            u"\u202Ereversed\u202C"_s,
            u"zero\u200Bwidth\u200D\uFEFF"_s,
            u"e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B"_s,
            u"\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s,
            u"عربى مختلط with Latin"_s,
            QString(4'000, u'W')};
}

} // namespace quittance
