// The layers, the order of the nouns and the place of each file. Each rule is first shown to fire.
#include "LayerRules.h"

#include <QLibraryInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace quittance::rules;

namespace {

const int lineLimit = 800;

QList<SourceFile> made(const QList<std::pair<QString, QString>>& files) {
    QList<SourceFile> sources;
    for (const auto& [path, text] : files)
        sources << SourceFile::fromText(path, text);
    return sources;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_sources = readSources(QStringLiteral(QUITTANCE_SOURCE_DIR), {u"app"_s, u"core"_s, u"ui"_s},
                                {u"h"_s, u"cpp"_s, u"ui"_s});
        QVERIFY(!m_sources.isEmpty());
    }

    void includesInCommentsAndStringsDoNotCount() {
        const auto file = SourceFile::fromText(u"core/base/A.cpp"_s, u"// #include \"base/B.h\"\n"
                                                                     "/*\n#include \"base/C.h\"\n*/\n"
                                                                     "const char* s = R\"(\n#include \"x.h\"\n)\";\n"
                                                                     "# include \"base/D.h\"\n#include <QString>\n"_s);
        const QList<Include> includes = includesOf(file);
        QCOMPARE(includes.size(), 2);
        QCOMPARE(includes[0].name, u"base/D.h"_s);
        QCOMPARE(includes[0].line, 8);
        QVERIFY(includes[0].quoted);
        QCOMPARE(includes[1].name, u"QString"_s);
        QVERIFY(!includes[1].quoted);
    }

    void forbiddenLayer_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("base to domain") << u"core/base/A.h"_s << u"core/domain/money/B.h"_s << false;
        QTest::newRow("domain to base") << u"core/domain/money/A.h"_s << u"core/base/B.h"_s << true;
        QTest::newRow("domain to storage") << u"core/domain/money/A.h"_s << u"core/storage/B.h"_s << false;
        QTest::newRow("storage to domain") << u"core/storage/A.h"_s << u"core/domain/money/B.h"_s << true;
        QTest::newRow("storage to services") << u"core/storage/A.h"_s << u"core/services/B.h"_s << false;
        QTest::newRow("documents to storage") << u"core/documents/A.h"_s << u"core/storage/B.h"_s << false;
        QTest::newRow("exchange to documents") << u"core/exchange/A.h"_s << u"core/documents/B.h"_s << false;
        QTest::newRow("services to exchange") << u"core/services/A.h"_s << u"core/exchange/B.h"_s << true;
        QTest::newRow("services to ui") << u"core/services/A.h"_s << u"ui/common/B.h"_s << false;
        QTest::newRow("ui to services") << u"ui/common/A.h"_s << u"core/services/B.h"_s << true;
        QTest::newRow("ui to documents") << u"ui/common/A.h"_s << u"core/documents/B.h"_s << true;
        QTest::newRow("ui to storage") << u"ui/common/A.h"_s << u"core/storage/B.h"_s << false;
        QTest::newRow("ui to exchange") << u"ui/common/A.h"_s << u"core/exchange/B.h"_s << false;
        QTest::newRow("ui to app") << u"ui/common/A.h"_s << u"app/B.h"_s << false;
        QTest::newRow("app to storage") << u"app/A.h"_s << u"core/storage/B.h"_s << true;
    }

    void forbiddenLayer() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, isAllowed);
        const QString name = to.sliced(to.indexOf(u'/') + 1);
        const auto sources = made({{from, u"#include \"%1\"\n"_s.arg(name)}, {to, {}}});
        QCOMPARE(layerViolations(sources).size(), isAllowed ? 0 : 1);
    }

    void unknownIncludeIsFound() {
        QCOMPARE(layerViolations(made({{u"ui/common/A.h"_s, u"#include \"common/Gone.h\"\n"_s}})).size(), 1);
        QCOMPARE(layerViolations(made({{u"ui/common/A.cpp"_s, u"#include \"ui_A.h\"\n"_s}})).size(), 0);
    }

    void nounOutOfOrderIsFound() {
        const QString invoice = u"core/domain/invoices/Invoice.h"_s;
        const QString customer = u"core/domain/customers/Customer.h"_s;
        QCOMPARE(nounOrderViolations(made({{invoice, u"#include \"domain/customers/Customer.h\"\n"_s}, {customer, {}}}))
                     .size(),
                 0);
        QCOMPARE(nounOrderViolations(made({{customer, u"#include \"domain/invoices/Invoice.h\"\n"_s}, {invoice, {}}}))
                     .size(),
                 1);
    }

    void foreignHeaderIsFound_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("findings");
        QTest::newRow("widget in core") << u"core/base/A.h"_s << u"QtWidgets/QWidget"_s << 1;
        QTest::newRow("short widget in core") << u"core/services/A.h"_s << u"QWidget"_s << 1;
        QTest::newRow("whole module in core") << u"core/services/A.h"_s << u"QtWidgets"_s << 1;
        QTest::newRow("SQL in domain") << u"core/domain/money/A.h"_s << u"QSqlQuery"_s << 1;
        QTest::newRow("SQL in storage") << u"core/storage/A.h"_s << u"QSqlQuery"_s << 0;
        QTest::newRow("SQL in ui") << u"ui/common/A.h"_s << u"QSqlQuery"_s << 1;
        QTest::newRow("GUI in documents") << u"core/documents/A.h"_s << u"QPainter"_s << 0;
        QTest::newRow("printing in documents") << u"core/documents/A.h"_s << u"QPrinter"_s << 1;
        QTest::newRow("QObject in domain") << u"core/domain/money/A.h"_s << u"QObject"_s << 1;
        QTest::newRow("file in domain") << u"core/domain/money/A.h"_s << u"QFile"_s << 1;
        QTest::newRow("QString in domain") << u"core/domain/money/A.h"_s << u"QString"_s << 0;
        QTest::newRow("sqlite in services") << u"core/services/A.h"_s << u"sqlite3.h"_s << 1;
        QTest::newRow("sqlite in storage") << u"core/storage/A.h"_s << u"sqlite3.h"_s << 0;
    }

    void foreignHeaderIsFound() {
        QFETCH(QString, path);
        QFETCH(QString, header);
        QFETCH(int, findings);
        QCOMPARE(foreignHeaders(made({{path, u"#include <%1>\n"_s.arg(header)}}), qtHeaders()).size(), findings);
    }

    void cycleIsFound() {
        const auto sources = made({{u"core/base/A.h"_s, u"#include \"base/B.h\"\n"_s},
                                   {u"core/base/B.h"_s, u"#include \"base/C.h\"\n"_s},
                                   {u"core/base/C.h"_s, u"#include \"A.h\"\n"_s},
                                   {u"core/base/D.h"_s, u"#include \"base/A.h\"\n#include \"base/B.h\"\n"_s}});
        const QList<Finding> findings = includeCycles(sources);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings[0].message.contains(u"core/base/A.h → core/base/B.h → core/base/C.h → core/base/A.h"_s));
    }

    void longFileIsFound() {
        QCOMPARE(longFiles(made({{u"core/base/A.h"_s, QString(lineLimit, u'\n')}}), lineLimit).size(), 0);
        QCOMPARE(longFiles(made({{u"core/base/A.h"_s, QString(lineLimit + 1, u'\n')}}), lineLimit).size(), 1);
    }

    void misplacedFile_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("findings");
        const QString header = u"#pragma once\n"_s;
        QTest::newRow("good") << u"core/domain/money/Money.h"_s << header << 0;
        QTest::newRow("good service") << u"core/services/InvoiceService.h"_s << header << 0;
        QTest::newRow("main") << u"app/main.cpp"_s << QString() << 0;
        QTest::newRow("unknown layer") << u"core/misc/Money.h"_s << header << 1;
        QTest::newRow("unknown noun") << u"core/domain/things/Thing.h"_s << header << 1;
        QTest::newRow("no noun") << u"core/domain/Thing.h"_s << header << 1;
        QTest::newRow("deep") << u"core/services/invoices/InvoiceService.h"_s << header << 1;
        QTest::newRow("unknown page folder") << u"ui/windows/ThingPage.h"_s << header << 1;
        QTest::newRow("store in services") << u"core/services/InvoiceStore.h"_s << header << 1;
        QTest::newRow("dialog in core") << u"core/documents/PrintDialog.h"_s << header << 1;
        QTest::newRow("lower case") << u"core/base/money.h"_s << header << 1;
        QTest::newRow("no pragma") << u"core/base/Money.h"_s << u"#ifndef A\n"_s << 1;
    }

    void misplacedFile() {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, findings);
        QCOMPARE(misplacedFiles(made({{path, text}})).size(), findings);
    }

    void layersAreKept() { report(layerViolations(m_sources)); }

    void nounsAreInOrder() { report(nounOrderViolations(m_sources)); }

    void onlyLinkedHeadersAreUsed() { report(foreignHeaders(m_sources, qtHeaders())); }

    void noFilesIncludeEachOther() { report(includeCycles(m_sources)); }

    void filesAreInTheirPlace() { report(misplacedFiles(m_sources)); }

    void filesAreShort() {
        report(longFiles(readSources(QStringLiteral(QUITTANCE_SOURCE_DIR),
                                     {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"cmake"_s},
                                     {u"h"_s, u"cpp"_s, u"sql"_s, u"qss"_s, u"cmake"_s, u"txt"_s}),
                         lineLimit));
    }

private:
    static QString qtHeaders() { return QLibraryInfo::path(QLibraryInfo::HeadersPath); }

    static void report(const QList<Finding>& findings) { QVERIFY2(findings.isEmpty(), printed(findings).constData()); }

    QList<SourceFile> m_sources;
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
