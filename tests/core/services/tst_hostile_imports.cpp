#include "core/services/TestBook.h"
#include "support/HostileFiles.h"
#include "support/KillHarness.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Whatever file is imported: nothing breaks, every row that is refused is named with its line and a reason, and a file
/// goes in whole or not at all.
class TestHostileImports : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void goInWholeOrNotAtAll_data();
    void goInWholeOrNotAtAll();
};

namespace {

struct Subject {
    ImportKind kind;
    QString file;
    QByteArray table;
};

const std::vector<Subject>& subjects() {
    static const std::vector<Subject> all{{ImportKind::Customers, u"customers.csv"_s, "customer"},
                                          {ImportKind::Catalogue, u"catalogue.csv"_s, "plan"},
                                          {ImportKind::Subscriptions, u"subscriptions.csv"_s, "subscription"}};
    return all;
}

/// The first lines of a file of the agency's book.
QByteArray beginning(const QString& name, int lines) {
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/agency-2026/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data");
    QByteArray content;
    for (int i = 0; i < lines; ++i)
        content += file.readLine();
    return content;
}

Result<ImportReport> imported(TestBook& book, ImportKind kind, const QByteArray& content) {
    auto file = ImportRun::inspect(kind, u"hostile.csv"_s, content);
    if (!file)
        return file.error();
    ImportRequest request;
    request.kind = kind;
    request.file = std::move(*file);
    request.dryRun = false;
    request.operation = OperationId::create();
    JobContext job;
    return book->imports.run(book.owner.withSource(ActorSource::Import), request, job);
}

} // namespace

void TestHostileImports::goInWholeOrNotAtAll_data() {
    QTest::addColumn<int>("subject");
    for (size_t i = 0; i < subjects().size(); ++i)
        QTest::newRow(subjects()[i].table.constData()) << static_cast<int>(i);
}

void TestHostileImports::goInWholeOrNotAtAll() {
    QUITTANCE_TEST_DATABASE(db);
    QFETCH(const int, subject);
    const Subject& of = subjects()[static_cast<size_t>(subject)];
    TestBook book(db);
    book.company();
    if (of.kind == ImportKind::Subscriptions) {
        got(imported(book, ImportKind::Catalogue, beginning(u"catalogue.csv"_s, 100)));
        got(imported(book, ImportKind::Customers, beginning(u"customers.csv"_s, 1'000)));
    }
    std::mt19937 random(testSeed());
    const std::vector<HostileFile> files = hostileFiles(beginning(of.file, 6), random);
    QVERIFY(files.size() >= 70);
    int refused = 0;
    int went = 0;
    for (const HostileFile& file : files) {
        const QString before = book.fingerprint();
        const qint64 rows = book.number(QByteArray("SELECT COUNT(*) FROM " + of.table));
        const Result<ImportReport> report = imported(book, of.kind, file.content);
        const qint64 added = book.number(QByteArray("SELECT COUNT(*) FROM " + of.table)) - rows;
        if (!report) {
            QVERIFY2(!report.error().message.isEmpty(), qPrintable(file.name));
            QVERIFY2(book.fingerprint() == before, qPrintable(file.name));
            ++refused;
            continue;
        }
        for (const ImportIssue& issue : report->issues)
            QVERIFY2(issue.row > 0 && !issue.message.isEmpty(), qPrintable(file.name));
        if (report->applied) {
            ++went;
            QVERIFY2(report->rejected == 0, qPrintable(file.name));
            QVERIFY2(report->created == added, qPrintable(file.name));
            QVERIFY2(report->rows == report->created + report->updated + report->unchanged, qPrintable(file.name));
        } else {
            ++refused;
            QVERIFY2(book.fingerprint() == before, qPrintable(file.name));
            QVERIFY2(report->rejected == 0 || !report->issues.empty(), qPrintable(file.name));
        }
    }
    qInfo("%zu files: %d refused, %d taken", files.size(), refused, went);
    QVERIFY(refused > 30);
    QVERIFY(went > 5);
}

QTEST_GUILESS_MAIN(TestHostileImports)
#include "tst_hostile_imports.moc"
