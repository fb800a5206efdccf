#include "core/documents/DocumentSamples.h"
#include "documents/PdfFile.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <thread>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto printHash = "--print-hash";

/// Small files only, for as long as it lives: what a full disk looks like to a process, without one.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

class PdfFileTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void theSameDocumentGivesTheSameBytes() {
        for (const auto& sample : samples::golden()) {
            const auto first = PdfFile::render(sample.invoice);
            const auto second = PdfFile::render(sample.invoice);
            QVERIFY(first && second);
            QVERIFY2(first->bytes() == second->bytes(), sample.name);
            QVERIFY(first->bytes().startsWith("%PDF-1.4"));
            QVERIFY(first->bytes().trimmed().endsWith("%%EOF"));
            QCOMPARE(first->sha256().size(), 32);
        }
        QVERIFY(PdfFile::render(samples::french())->bytes() !=
                PdfFile::render(samples::french(), {true, false})->bytes());
    }

    void otherProcessesGiveTheSameBytes() {
        const QByteArray here = PdfFile::render(samples::hostile())->sha256().toHex();
        for (const auto& seed : {u"1"_s, u"0"_s, u"random"_s}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(u"QT_HASH_SEED"_s);
            if (seed != u"random")
                environment.insert(u"QT_HASH_SEED"_s, seed);
            environment.insert(u"TZ"_s, u"Pacific/Auckland"_s);
            environment.insert(u"LC_ALL"_s, u"C"_s);
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(printHash)});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.readAllStandardOutput().trimmed(), here);
        }
    }

    void otherThreadsGiveTheSameBytes() {
        const Invoice invoice = samples::french();
        const QByteArray here = PdfFile::render(invoice)->bytes();
        std::array<QByteArray, 2> there;
        {
            std::jthread first([&] { there[0] = PdfFile::render(invoice)->bytes(); });
            std::jthread second([&] { there[1] = PdfFile::render(invoice)->bytes(); });
        }
        QVERIFY(there[0] == here);
        QVERIFY(there[1] == here);
    }

    void theFileSaysWhatItIs() {
        const QByteArray bytes = PdfFile::render(samples::french())->bytes();
        QVERIFY(bytes.contains("<pdfaid:part>1</pdfaid:part>"));
        QVERIFY(bytes.contains("<xmp:CreateDate>2026-11-01T08:00:00Z</xmp:CreateDate>"));
        QVERIFY(bytes.contains("(D:20261101080000Z)"));
        QVERIFY(bytes.contains("Facture F-2026-00042"));
        QVERIFY(bytes.contains("<rdf:li>Agence Exemple</rdf:li>"));
        QVERIFY(bytes.contains("/Lang (fr)"));
        QVERIFY(bytes.contains("/GTS_PDFA1"));
        QVERIFY(bytes.contains("QAAAAA+Roboto-"));
        QVERIFY(!bytes.contains("Qt 6.4"));
    }

    void hostileTitlesStayText() {
        Invoice invoice = samples::hostile();
        invoice.seller.name = u"</rdf:li>\u0001<evil/> & \U0001F600"_s;
        const auto file = PdfFile::render(invoice);
        QVERIFY(file.has_value());
        const qsizetype start = file->bytes().indexOf("<x:xmpmeta");
        const QByteArray xmp = file->bytes().mid(start, file->bytes().indexOf("</x:xmpmeta>") - start);
        QVERIFY(start > 0);
        QVERIFY(!xmp.contains("<evil/>"));
        QVERIFY(xmp.contains("&lt;/rdf:li&gt;&lt;evil/&gt; &amp; \U0001F600"));
    }

    void otherProgramsReadIt() {
        const QString text = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (text.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const auto file = PdfFile::render(samples::manyLines(30, "EUR", u"fr"_s));
        QVERIFY(file.has_value());
        const QString path = m_folder.filePath(u"read.pdf"_s);
        QVERIFY(file->saveWhole(path).has_value());
        const QString printed = outputOf(text, {u"-layout"_s, path, u"-"_s});
        QVERIFY(printed.contains(u"Facture"_s));
        QVERIFY(printed.contains(u"Coopérative des Deux Rives"_s));
        QVERIFY(printed.contains(u"À reporter"_s));
        QVERIFY(printed.contains(u"Page 2 sur %1"_s.arg(file->sheetCount())));
        QVERIFY(printed.contains(u"FR14 2004 1010 0505 0001 3M02 606"_s));
        // Kerned and spaced, but still words for whoever searches; no ligatures.
        QVERIFY(printed.contains(u"Date d’émission"_s));
        const QString fonts = outputOf(QStandardPaths::findExecutable(u"pdffonts"_s), {path});
        QCOMPARE(fonts.count(u"Roboto"_s), 2);
        QVERIFY(!QRegularExpression(u"\\b(yes|no) no\\b|\\bno yes\\b"_s).match(fonts).hasMatch());
        const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
        if (!qpdf.isEmpty())
            QVERIFY(outputOf(qpdf, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors"_s));
    }

    void manyDocumentsMakeOneFile() {
        std::vector<Invoice> invoices{samples::french(), samples::manyLines(30, "EUR", u"fr"_s), samples::creditNote()};
        invoices[1].number = u"F-2026-00043"_s;
        const auto file = PdfFile::renderAll(invoices);
        QVERIFY(file.has_value());
        QCOMPARE(file->sheetCount(), 2 + InvoiceDocument(invoices[1]).sheetCount());
        QVERIFY(file->bytes().contains("/Outlines"));
        QVERIFY(file->bytes() == PdfFile::renderAll(invoices)->bytes());
        QCOMPARE(PdfFile::renderAll({}).error().code, ErrorCode::Invalid);
    }

    void oneFileEach() {
        const QString folder = m_folder.filePath(u"each"_s);
        QVERIFY(QDir().mkpath(folder));
        const std::vector<Invoice> invoices{samples::french(), samples::creditNote()};
        const auto paths = PdfFile::saveEach(invoices, folder);
        QVERIFY(paths.has_value());
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"A-2026-00007.pdf"_s, u"F-2026-00042.pdf"_s}));
        QVERIFY(contentOf(paths->at(0)) == PdfFile::render(invoices[0])->bytes());
        QVERIFY(PdfFile::saveEach(invoices, folder).has_value()); // the same files again: nothing to do
    }

    void anotherContentIsNotOverwritten() {
        const QString path = m_folder.filePath(u"mine.pdf"_s);
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("my notes") == 8);
        mine.close();
        const auto file = PdfFile::render(samples::french());
        const auto refused = file->saveWhole(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(contentOf(path), QByteArray("my notes"));
        QVERIFY(file->saveWhole(path, PdfFile::Existing::Replace).has_value());
        QVERIFY(contentOf(path) == file->bytes());
        QVERIFY(file->saveWhole(path).has_value());
    }

    void aMissingFolderIsNamed() {
        const auto saved = PdfFile::render(samples::french())->saveWhole(m_folder.filePath(u"not/there/a.pdf"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::NotFound);
        QVERIFY(saved.error().message.contains(u"not/there"_s));
    }

    void aFullDiskLeavesNothingBehind() {
        const QString folder = m_folder.filePath(u"full"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u"/a.pdf"_s;
        const auto file = PdfFile::render(samples::french());
        {
            const FullDisk disk(4096);
            const auto saved = file->saveWhole(path);
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::Unavailable);
        }
        QVERIFY(QDir(folder).isEmpty());
        QVERIFY(file->saveWhole(path).has_value());
        {
            // What stood there before stays whole.
            const FullDisk disk(4096);
            QVERIFY(!PdfFile::render(samples::creditNote())->saveWhole(path, PdfFile::Existing::Replace));
        }
        QVERIFY(contentOf(path) == file->bytes());
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.pdf"_s});
    }

    void placesThatCannotBeWrittenTo() {
        const auto file = PdfFile::render(samples::french());
        const auto device = file->saveWhole(u"/dev/full"_s, PdfFile::Existing::Replace);
        QVERIFY(!device);
        QCOMPARE(device.error().code, ErrorCode::Unavailable);
        const auto folder = file->saveWhole(m_folder.path(), PdfFile::Existing::Replace);
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::Unavailable);
        const auto proc = file->saveWhole(u"/proc/quittance.pdf"_s);
        QVERIFY(!proc);
        QCOMPARE(proc.error().code, ErrorCode::Unavailable);
        if (::geteuid() != 0) {
            const QString locked = m_folder.filePath(u"locked"_s);
            QVERIFY(QDir().mkpath(locked));
            QCOMPARE(::chmod(locked.toLocal8Bit().constData(), 0500), 0);
            const auto denied = file->saveWhole(locked + u"/a.pdf"_s);
            QVERIFY(!denied);
            QCOMPARE(denied.error().code, ErrorCode::Unavailable);
        }
    }

    void fileNamesAreHarmless_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"F-2026-00042"_s << u"F-2026-00042.pdf"_s;
        QTest::newRow("slash") << u"2026/00042+A"_s << u"2026-00042-A.pdf"_s;
        QTest::newRow("climbing") << u"../../etc/passwd"_s << u"-..-etc-passwd.pdf"_s;
        QTest::newRow("hidden") << u"..."_s << u"document.pdf"_s;
        QTest::newRow("empty") << QString() << u"document.pdf"_s;
        QTest::newRow("accents") << u"Fé 1\n"_s << u"F--1-.pdf"_s;
        QTest::newRow("long") << u"A"_s.repeated(500) << QString(u"A"_s.repeated(116) + u".pdf");
    }
    void fileNamesAreHarmless() {
        QFETCH(const QString, number);
        QFETCH(const QString, name);
        QCOMPARE(PdfFile::fileName(number), name);
        QVERIFY(PdfFile::fileName(number).size() <= 120);
    }

private:
    QTemporaryDir m_folder;
};

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], printHash) == 0) {
        const auto file = PdfFile::render(samples::hostile());
        std::puts(file ? file->sha256().toHex().constData() : "failed");
        return 0;
    }
    PdfFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdf_file.moc"
