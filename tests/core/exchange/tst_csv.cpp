#include "exchange/CsvReader.h"
#include "exchange/CsvWriter.h"

#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Files as finance people bring them, and files that are no such thing.
class TestCsv : public QObject {
    Q_OBJECT
private slots:
    void readsEncodings_data();
    void readsEncodings();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void keepsQuotedLineFeedsAndCountsLines();
    void fillsShortRecordsAndKeepsLongOnes();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void readsNumbers_data();
    void readsNumbers();
    void findsTheDecimalMark();
    void readsDates_data();
    void readsDates();
    void neverWritesAFormula_data();
    void neverWritesAFormula();
    void readsWhatItWrites();
};

void TestCsv::readsEncodings_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("utf-8") << "name\nÉcole d’Orsay €\n"_ba << u"UTF-8"_s;
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBFname\nÉcole d’Orsay €\n"_ba << u"UTF-8"_s;
    QTest::newRow("windows-1252") << "name\n\xC9"
                                     "cole d\x92Orsay \x80\n"_ba
                                  << u"Windows-1252"_s;
    QTest::newRow("old mac line ends") << "name\rÉcole d’Orsay €\r"_ba << u"UTF-8"_s;
    QByteArray utf16("\xFF\xFE");
    const QString text = u"name\nÉcole d’Orsay €\n"_s;
    utf16.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QTest::newRow("utf-16") << utf16 << u"UTF-16"_s;
}

void TestCsv::readsEncodings() {
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QTEST(table->encoding, "encoding");
    QCOMPARE(table->header, QStringList{u"name"_s});
    QCOMPARE(table->records.size(), 1U);
    QCOMPARE(table->records[0].cells, QStringList{u"École d’Orsay €"_s});
}

void TestCsv::findsTheDelimiter_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("semicolon") << "a;b;c\n1,5;2;3\n"_ba << QChar(u';');
    QTest::newRow("comma") << "a,b,c\n1.5,2,3\n"_ba << QChar(u',');
    QTest::newRow("tab") << "a\tb\tc\n1,5\t2\t3\n"_ba << QChar(u'\t');
    QTest::newRow("quoted header") << "\"a,x,y\";b;c\n1;2;3\n"_ba << QChar(u';');
}

void TestCsv::findsTheDelimiter() {
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY(table);
    QTEST(table->delimiter, "delimiter");
    QCOMPARE(table->header.size(), 3);
    QCOMPARE(table->records.at(0).cells.size(), 3);
}

void TestCsv::keepsQuotedLineFeedsAndCountsLines() {
    const auto table = readCsv("code;address\nA;\"1 rue X\nBât. \"\"B\"\"; fond\"\n\nC;x\n"_ba);
    QVERIFY(table);
    QCOMPARE(table->records.size(), 2U);
    QCOMPARE(table->records[0].cells.at(1), u"1 rue X\nBât. \"B\"; fond"_s);
    QCOMPARE(table->records[0].line, 2);
    QCOMPARE(table->records[1].line, 5);
}

void TestCsv::fillsShortRecordsAndKeepsLongOnes() {
    const auto table = readCsv("a;b;c\n1\n1;2;3;4\n"_ba);
    QVERIFY(table);
    QCOMPARE(table->records[0].cells, (QStringList{u"1"_s, {}, {}}));
    QCOMPARE(table->records[1].cells.size(), 4);
}

void TestCsv::refusesBadFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("only blank lines") << "\n\n\n"_ba << u"empty"_s;
    QTest::newRow("never closed") << "a;b\n1;\"x\n2;y\n"_ba << u"Line 2"_s;
    QTest::newRow("quote inside") << "a;b\n1;x\"y\n"_ba << u"Line 2"_s;
    QTest::newRow("null character") << QByteArray("a;b\n1;\0\n", 8) << u"null characters"_s;
    QTest::newRow("same name twice") << "a;A\n1;2\n"_ba << u"twice"_s;
    QTest::newRow("long line") << "a\n"_ba + QByteArray(2'000'000, 'x') << u"1 MB"_s;
    QTest::newRow("too many columns") << QByteArray(600, ';') + '\n' << u"512 columns"_s;
}

void TestCsv::refusesBadFiles() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto table = readCsv(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Invalid);
    QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
}

void TestCsv::readsNumbers_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QChar>("mark");
    QTest::addColumn<qint64>("millionths"); // -1: refused
    QTest::newRow("plain") << u"19.00"_s << QChar(u'.') << qint64(19'000'000);
    QTest::newRow("comma") << u"19,5"_s << QChar(u',') << qint64(19'500'000);
    QTest::newRow("six decimals") << u"0.000001"_s << QChar(u'.') << qint64(1);
    QTest::newRow("french grouping") << u"1\u202f234,56"_s << QChar(u',') << qint64(1'234'560'000);
    QTest::newRow("no-break grouping") << u"1\u00a0234,56"_s << QChar(u',') << qint64(1'234'560'000);
    QTest::newRow("english grouping") << u"1,234,567.89"_s << QChar(u'.') << qint64(1'234'567'890'000);
    QTest::newRow("german grouping") << u"1.234,56"_s << QChar(u',') << qint64(1'234'560'000);
    QTest::newRow("minus sign") << u"\u2212"
                                   "5"_s
                                << QChar(u'.') << qint64(-5'000'000);
    QTest::newRow("two meanings") << u"1,234"_s << QChar(u'.') << qint64(-1);
    QTest::newRow("seven decimals") << u"0.0000001"_s << QChar(u'.') << qint64(-1);
    QTest::newRow("exponent") << u"1e5"_s << QChar(u'.') << qint64(-1);
    QTest::newRow("nan") << u"nan"_s << QChar(u'.') << qint64(-1);
    QTest::newRow("empty") << u""_s << QChar(u'.') << qint64(-1);
    QTest::newRow("huge") << u"1" + QString(30, u'0') << QChar(u'.') << qint64(-1);
    QTest::newRow("other mark") << u"1.5"_s << QChar(u',') << qint64(-1);
}

void TestCsv::readsNumbers() {
    QFETCH(QString, cell);
    QFETCH(QChar, mark);
    QFETCH(qint64, millionths);
    const auto number = parseNumberCell(cell, mark);
    if (millionths == -1) {
        QVERIFY(!number);
        QVERIFY(!number.error().message.isEmpty());
    } else {
        QVERIFY(number);
        QCOMPARE(*number, millionths);
    }
}

void TestCsv::findsTheDecimalMark() {
    const auto comma = readCsv("p;n\n12,5;a\n3;b\n"_ba);
    QCOMPARE(decimalMarkOf(*comma, {0}), QChar(u','));
    const auto point = readCsv("p;n\n12.5;a,5\n1,234.5;b\n"_ba);
    QCOMPARE(decimalMarkOf(*point, {0}), QChar(u'.'));
    const auto none = readCsv("p;n\n12;a\n"_ba);
    QCOMPARE(decimalMarkOf(*none, {0}), QChar(u'.'));
}

void TestCsv::readsDates_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("date");
    QTest::newRow("iso") << u"2026-01-31"_s << QDate(2026, 1, 31);
    QTest::newRow("french") << u"31/01/2026"_s << QDate(2026, 1, 31);
    QTest::newRow("short french") << u"1/2/2026"_s << QDate(2026, 2, 1);
    QTest::newRow("points") << u"31.01.2026"_s << QDate(2026, 1, 31);
    QTest::newRow("no leap day") << u"2023-02-29"_s << QDate();
    QTest::newRow("american") << u"01/31/2026"_s << QDate();
    QTest::newRow("two-digit year") << u"31/01/26"_s << QDate();
    QTest::newRow("far") << u"9999-01-01"_s << QDate();
    QTest::newRow("words") << u"31 janvier"_s << QDate();
}

void TestCsv::readsDates() {
    QFETCH(QString, cell);
    QFETCH(QDate, date);
    const auto parsed = parseDateCell(cell);
    QCOMPARE(parsed.has_value(), date.isValid());
    if (parsed)
        QCOMPARE(*parsed, date);
}

void TestCsv::neverWritesAFormula_data() {
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"=cmd|' /C calc'!A0"_s, u"+1+1"_s, u"-2"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestCsv::neverWritesAFormula() {
    QFETCH(QString, text);
    CsvWriter writer;
    writer.text(text).number(u"-2.50"_s);
    writer.endRecord();
    const QByteArray content = writer.content();
    QVERIFY(content.startsWith('\'') || content.startsWith("\"'"));
    QVERIFY(content.contains(";-2.50\r\n"));
}

void TestCsv::readsWhatItWrites() {
    CsvWriter writer(u';', true);
    writer.text(u"name"_s).text(u"note"_s);
    writer.endRecord();
    writer.text(u"Dupont; \"père\" & fils"_s).text(u"deux\nlignes"_s);
    writer.endRecord();
    const auto table = readCsv(writer.content());
    QVERIFY(table);
    QCOMPARE(table->records.at(0).cells, (QStringList{u"Dupont; \"père\" & fils"_s, u"deux\nlignes"_s}));
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
