#include "exchange/TableFile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

const TableFile::Table twoColumns{u"Factures : été/automne [2026]"_s, {{u"Number"_s, 14}, {u"Total"_s, 12}}, 2};

/// A part of a packed file, as unzip reads it: not our own code.
QString partOf(const QString& path, const QString& part) {
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, part});
    if (!unzip.waitForFinished(30'000) || unzip.exitCode() != 0)
        qFatal("%s: %s", qPrintable(part), unzip.readAllStandardError().constData());
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Money money(const char* text, const char* code) {
    return *Money::parse(QString::fromLatin1(text), *Currency::fromCode(QString::fromLatin1(code)));
}

} // namespace

/// Lists as files for spreadsheets.
class TestTableFile : public QObject {
    Q_OBJECT
private slots:
    void csvIsReadByASpreadsheetOfTheCountry();
    void xlsxHoldsRealNumbersAndDates();
    void textIsNeverAFormula();
    void nothingIsThereBeforeTheEnd_data();
    void nothingIsThereBeforeTheEnd();
    void packingIsGivenUp();
    void aFolderThatIsNotThereIsAnError();

private:
    QTemporaryDir m_folder;
    JobContext m_job;
};

void TestTableFile::csvIsReadByASpreadsheetOfTheCountry() {
    const QString path = m_folder.filePath(u"list.csv"_s);
    auto file = TableFile::csv(path, twoColumns, {.decimalMark = u',', .currencyTitle = u"Devise"_s});
    QVERIFY(file);
    const std::vector<TableCell> first{u"F-1; \"x\"\nEnd"_s, money("-1234.50", "EUR")};
    const std::vector<TableCell> second{QDate(2026, 1, 31), money("7", "JPY")};
    const std::vector<TableCell> third{Quantity::fromMillionths(1'500'000),
                                       PriceCell{UnitPrice::fromMillionths(4'675'000), Currency::eur()}};
    const std::vector<TableCell> fourth{Rate::fromMillionths(55'000), std::monostate()};
    for (const auto& row : {first, second, third, fourth})
        QVERIFY((*file)->addRow(row));
    QVERIFY((*file)->finish(m_job));
    QCOMPARE(bytesOf(path), "\xEF\xBB\xBFNumber;Total;Devise\r\n\"F-1; \"\"x\"\"\nEnd\";-1234,50;EUR\r\n"
                            "2026-01-31;7;JPY\r\n1,5;4,675;EUR\r\n5,5%;;\r\n"_ba);
}

void TestTableFile::xlsxHoldsRealNumbersAndDates() {
    const QString path = m_folder.filePath(u"list.xlsx"_s);
    auto file = TableFile::xlsx(path, twoColumns);
    QVERIFY(file);
    const std::vector<TableCell> first{u"Café <b>&"_s, money("-1234.50", "EUR")};
    const std::vector<TableCell> second{QDate(2026, 1, 31), money("12.345", "TND")};
    const std::vector<TableCell> third{qint64(42), Rate::fromMillionths(200'000)};
    const std::vector<TableCell> fourth{money("98765432109876543", "JPY"), std::monostate()};
    for (const auto& row : {first, second, third, fourth})
        QVERIFY((*file)->addRow(row));
    QVERIFY((*file)->finish(m_job));
    const QString sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(sheet.contains(u"<v>-1234.5</v>"_s), qPrintable(sheet));
    QVERIFY(sheet.contains(u"<v>12.345</v>"_s));
    QVERIFY(sheet.contains(u"<v>46053</v>"_s)); // 31 January 2026, counted from 1900
    QVERIFY(sheet.contains(u"<v>42</v>"_s));
    QVERIFY(sheet.contains(u"<v>0.2</v>"_s));
    QVERIFY(sheet.contains(u"Café &lt;b&gt;&amp;"_s));
    QVERIFY(sheet.contains(u"98765432109876543</t>"_s)); // more digits than a spreadsheet keeps: as text
    QVERIFY(sheet.contains(u"state=\"frozen\""_s) && sheet.contains(u"ySplit=\"1\""_s));
    QVERIFY(sheet.contains(u"autoFilter"_s));
    QVERIFY(!sheet.contains(u"<f>"_s));
    const QString styles = partOf(path, u"xl/styles.xml"_s);
    QVERIFY2(styles.contains(u"#,##0.00\\ [$€]"_s), qPrintable(styles));
    QVERIFY(styles.contains(u"#,##0.000\\ [$TND]"_s));
    QVERIFY(partOf(path, u"xl/workbook.xml"_s).contains(u"name=\"Factures   été automne  2026"_s));
}

void TestTableFile::textIsNeverAFormula() {
    const QString formula = u"=HYPERLINK(\"http://x\")"_s;
    const QString path = m_folder.filePath(u"formula.xlsx"_s);
    auto xlsx = TableFile::xlsx(path, twoColumns);
    QVERIFY(xlsx);
    QVERIFY((*xlsx)->addRow(std::vector<TableCell>{formula, u"@SUM(1)"_s}));
    QVERIFY((*xlsx)->finish(m_job));
    const QString sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(!sheet.contains(u"<f>"_s));
    QVERIFY(sheet.contains(u"t=\"inlineStr\""_s));
    const QString csvPath = m_folder.filePath(u"formula.csv"_s);
    auto csv = TableFile::csv(csvPath, twoColumns, {});
    QVERIFY(csv);
    QVERIFY((*csv)->addRow(std::vector<TableCell>{formula, u"-1+1"_s}));
    QVERIFY((*csv)->finish(m_job));
    QVERIFY(bytesOf(csvPath).contains("'=HYPERLINK"));
    QVERIFY(bytesOf(csvPath).contains("'-1+1"));
}

void TestTableFile::nothingIsThereBeforeTheEnd_data() {
    QTest::addColumn<bool>("xlsx");
    QTest::newRow("csv") << false;
    QTest::newRow("xlsx") << true;
}

void TestTableFile::nothingIsThereBeforeTheEnd() {
    QFETCH(bool, xlsx);
    const QString path = m_folder.filePath(xlsx ? u"whole.xlsx"_s : u"whole.csv"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("what was there");
    before.close();
    {
        auto file = xlsx ? TableFile::xlsx(path, twoColumns) : TableFile::csv(path, twoColumns, {});
        QVERIFY(file);
        for (int i = 0; i < 20'000; ++i)
            QVERIFY((*file)->addRow(std::vector<TableCell>{u"row"_s, qint64(i)}));
        QCOMPARE(bytesOf(path), "what was there"_ba);
    } // given up
    QCOMPARE(bytesOf(path), "what was there"_ba);
    QCOMPARE(QDir(m_folder.path()).entryList({u"whole.%1*"_s.arg(xlsx ? u"xlsx"_s : u"csv"_s)}, QDir::Files).size(), 1);
}

// The library packs for seconds what is large, and knows no way to be stopped.
void TestTableFile::packingIsGivenUp() {
    struct Cancelled final : JobContext {
        bool isCancelled() const override { return true; }
    } cancelled;
    const QString path = m_folder.filePath(u"large.xlsx"_s);
    {
        auto file = TableFile::xlsx(path, twoColumns);
        QVERIFY(file);
        for (int i = 0; i < 300'000; ++i)
            QVERIFY((*file)->addRow(std::vector<TableCell>{u"row %1"_s.arg(i), qint64(i)}));
        QElapsedTimer clock;
        clock.start();
        const Result<> finished = (*file)->finish(cancelled);
        QVERIFY(!finished && finished.error().code == ErrorCode::Cancelled);
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
    }
    QVERIFY(QThreadPool::globalInstance()->activeThreadCount() > 0); // it was not waited for
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(!QFile::exists(path));
    QVERIFY(QDir(m_folder.path()).entryList({u"large*"_s}, QDir::Files).isEmpty());
}

void TestTableFile::aFolderThatIsNotThereIsAnError() {
    const QString nowhere = m_folder.filePath(u"no/where.xlsx"_s);
    const auto xlsx = TableFile::xlsx(nowhere, twoColumns);
    QVERIFY(!xlsx && xlsx.error().code == ErrorCode::Unavailable && xlsx.error().message.contains(u"where.xlsx"_s));
    const auto csv = TableFile::csv(nowhere, twoColumns, {});
    QVERIFY(!csv && csv.error().code == ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_table_file.moc"
