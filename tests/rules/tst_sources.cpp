// Rules about what stands in the sources. Each rule is first shown to fire on a made-up snippet, and to leave a good
// one alone.
#include "SourceRules.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace quittance::rules;

namespace {

using Rule = QList<Finding> (*)(const QList<SourceFile>&);

} // namespace

Q_DECLARE_METATYPE(Rule)

class TestSources : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString root = QStringLiteral(QUITTANCE_SOURCE_DIR);
        m_program = readSources(root, {u"app"_s, u"core"_s, u"ui"_s}, {u"h"_s, u"cpp"_s, u"sql"_s, u"ui"_s, u"qss"_s});
        m_all = m_program +
                readSources(root, {u"tests"_s, u"packaging"_s, u"cmake"_s}, {u"h"_s, u"cpp"_s, u"cmake"_s, u"txt"_s});
        QVERIFY(!m_program.isEmpty());
        QFile icons(root + u"/resources/icons.txt"_s);
        QVERIFY(icons.open(QIODevice::ReadOnly));
        m_icons = QString::fromUtf8(icons.readAll());
    }

    void viewsOfASource() {
        const QString text = u"int a = 1'000; // \"not a string\"\n"
                             "auto s = u\"a \\\" // b\"_s; /* c \" */ char q = '\"';\n"
                             "auto r = R\"x(raw )\" // \n)x\";\n"_s;
        const auto file = SourceFile::fromText(u"core/base/A.cpp"_s, text);
        QCOMPARE(file.code.size(), text.size());
        QCOMPARE(file.literals.simplified(), u"a \\\" // b raw )\" //"_s);
        QCOMPARE(file.comments.simplified(), u"// \"not a string\" /* c \" */"_s);
        QVERIFY(file.code.contains("int a = 1'000;"_L1));
        QVERIFY(file.code.contains("char q = ' ';"_L1));
        QCOMPARE(file.lineAt(text.indexOf("raw"_L1)), 3);
        QCOMPARE(file.lineText(text.indexOf("1'000"_L1)), u"int a = 1'000; // \"not a string\""_s);
    }

    void ruleFires_data() {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("findings");
        const QString page = u"ui/invoices/InvoicePage.cpp"_s;
        const QString store = u"core/storage/InvoiceStore.cpp"_s;
        const QString money = u"core/domain/money/Money.cpp"_s;

        QTest::newRow("colour") << &colourLiterals << page << u"f(u\"#1a2B3c\"_s);"_s << 1;
        QTest::newRow("colour with alpha") << &colourLiterals << page << u"f(u\"#801a2B3c\"_s);"_s << 1;
        QTest::newRow("colour in a form") << &colourLiterals << u"ui/invoices/A.ui"_s << u"<a>#ffffff</a>"_s << 1;
        QTest::newRow("colour by numbers") << &colourLiterals << page << u"QColor(12, 30, 4)"_s << 1;
        QTest::newRow("colour by name") << &colourLiterals << page << u"p.setPen(Qt::red);"_s << 1;
        QTest::newRow("colour in the theme") << &colourLiterals << u"ui/theme/Tokens.cpp"_s << u"\"#1a2b3c\""_s << 0;
        QTest::newRow("colour in a comment") << &colourLiterals << page << u"// #1a2b3c\n"_s << 0;
        QTest::newRow("no colour") << &colourLiterals << page << u"#define A\nQColor(token); Qt::transparent;"_s << 0;

        QTest::newRow("bare sum") << &bareSums << store << u"q(u\"SELECT SUM(net) FROM x\"_s);"_s << 1;
        QTest::newRow("sum cast to text") << &bareSums << store << u"q(u\"SELECT CAST(SUM(net) AS TEXT)\"_s);"_s << 1;
        QTest::newRow("sum beside a cast") << &bareSums << store << u"q(u\"CAST(a AS BIGINT), SUM(net)\"_s);"_s << 1;
        QTest::newRow("sum in a migration")
            << &bareSums << u"core/storage/migrations/1.sql"_s << u"SELECT SUM(a); -- SUM(b)\n"_s << 1;
        QTest::newRow("average") << &bareSums << store << u"q(u\"SELECT CAST(AVG(net) AS BIGINT)\"_s);"_s << 1;
        QTest::newRow("cast sum") << &bareSums << store << u"q(u\"CAST(SUM(net) AS BIGINT)\"_s);"_s << 0;
        QTest::newRow("cast sum or nothing, over lines")
            << &bareSums << store << u"q(u\"CAST(COALESCE(SUM(net)\"\n\" FILTER (WHERE a), 0) AS BIGINT)\"_s);"_s << 0;

        QTest::newRow("day of the computer") << &machineDays << page << u"f(QDate::currentDate());"_s << 1;
        QTest::newRow("day of the company") << &machineDays << page << u"f(BusinessDay::today());"_s << 0;

        QTest::newRow("SQL in a page") << &strayingSql << page << u"q(u\"SELECT a FROM b WHERE c\"_s);"_s << 1;
        QTest::newRow("SQL in a service")
            << &strayingSql << u"core/services/A.cpp"_s << u"q(u\"DELETE FROM b\"_s);"_s << 1;
        QTest::newRow("SQL in storage") << &strayingSql << store << u"q(u\"DELETE FROM b\"_s);"_s << 0;

        QTest::newRow("setHtml") << &richText << page << u"edit->setHtml(name);"_s << 1;
        QTest::newRow("message box") << &richText << page << u"QMessageBox::warning(this, a, name);"_s << 1;
        QTest::newRow("raw label") << &richText << page << u"auto* l = new QLabel(name, this);"_s << 1;
        QTest::newRow("label member") << &richText << page << u"    QLabel m_label;"_s << 1;
        QTest::newRow("rich text") << &richText << page << u"l->setTextFormat(Qt::RichText);"_s << 1;
        QTest::newRow("tool tip of data") << &richText << page << u"w->setToolTip(customer.name);"_s << 1;
        QTest::newRow("tool tip of data in a branch")
            << &richText << page << u"w->setToolTip(a ? tr(\"b\") : name);"_s << 1;
        QTest::newRow("tool tip of a model") << &richText << page << u"case Qt::ToolTipRole: return name;"_s << 1;
        QTest::newRow("label of a form") << &richText << u"ui/a/A.ui"_s
                                         << u"<widget class=\"QLabel\" name=\"l\"></widget>"_s << 1;
        QTest::newRow("plain label of a form")
            << &richText << u"ui/a/A.ui"_s
            << u"<widget class=\"QLabel\" name=\"l\"><enum>Qt::PlainText</enum></widget>"_s << 0;
        QTest::newRow("plain texts") << &richText << page
                                     << u"new PlainLabel(name, this); w->setToolTip(plainTooltip(name));\n"
                                        "w->setToolTip(tr(\"Print\")); QLabel* pointer = nullptr;\n"
                                        "w->setToolTip(isSet ? Page::tr(\"a\") : tr(\"No: a, b\"));"
                                        "w->setToolTip(plainTooltip(a ? b : c));"_s
                                     << 0;
        QTest::newRow("the plain label itself") << &richText << u"ui/common/PlainText.cpp"_s << u"QLabel x;"_s << 0;

        QTest::newRow("double") << &floatingPoint << money << u"double a = 0;"_s << 1;
        QTest::newRow("qreal") << &floatingPoint << money << u"qreal a = 0;"_s << 1;
        QTest::newRow("toDouble") << &floatingPoint << store << u"value.toDouble();"_s << 1;
        QTest::newRow("JSON number as text")
            << &floatingPoint << money << u"QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);"_s
            << 0;
        QTest::newRow("double in a comment") << &floatingPoint << money << u"// no double here\n"_s << 0;
        QTest::newRow("qreal in the window") << &floatingPoint << page << u"qreal a = 0;"_s << 0;

        QTest::newRow("note to self") << &leftovers << page << u"// TODO: think\n"_s << 1;
        QTest::newRow("commented-out call") << &leftovers << page << u"    // print(a);\n"_s << 1;
        QTest::newRow("commented-out block") << &leftovers << page << u"    // if (a) {\n"_s << 1;
        QTest::newRow("if 0") << &leftovers << page << u"#if 0\n#endif\n"_s << 1;
        QTest::newRow("prose") << &leftovers << page << u"// Prints all (or some); then closes.\n"_s << 0;

        QTest::newRow("string connection") << &stringConnections << page << u"connect(a, SIGNAL(b()), c);"_s << 1;
        QTest::newRow("pointer connection") << &stringConnections << page << u"connect(a, &A::b, this, [] {});"_s << 0;

        const QString test = u"tests/core/tst_A.cpp"_s;
        QTest::newRow("silent skip") << &silentSkips << test << u"QSKIP(\"\");\n"_s << 1;
        QTest::newRow("skip with a word") << &silentSkips << test << u"QSKIP(\"no\");\n"_s << 1;
        QTest::newRow("skip with its reason")
            << &silentSkips << test << u"QSKIP(\"no server to connect to\");\n"_s << 0;
        QTest::newRow("skip with a made reason") << &silentSkips << test << u"QSKIP(qPrintable(reason));\n"_s << 0;

        QTest::newRow("file name") << &emptyNames << u"core/base/MoneyUtils.h"_s << QString() << 1;
        QTest::newRow("class name") << &emptyNames << money << u"class InvoiceManager {};"_s << 1;
        QTest::newRow("name of Qt") << &emptyNames << money << u"class QMimeData;\nQFileInfo a;"_s << 0;

        QTest::newRow("untranslated") << &untranslatedTexts << page << u"l->setText(u\"Paid\"_s);"_s << 1;
        QTest::newRow("untranslated tab") << &untranslatedTexts << page << u"t->addTab(\"Lines\", w);"_s << 1;
        QTest::newRow("no words") << &untranslatedTexts << page << u"l->setText(u\"—\"_s); l->setText(tr(\"A\"));"_s
                                  << 0;

        QTest::newRow("tr of our own") << &untraceableTexts << money << u"QString tr(const char* text) {"_s << 1;
        QTest::newRow("count with a cast")
            << &untraceableTexts << money << u"translate(\"A\", \"%n b\", nullptr, static_cast<int>(a.size()));"_s << 1;
        QTest::newRow("count with a division")
            << &untraceableTexts << money << u"translate(\"A\", \"%n b, %1\", \"\", int(a / 5))"_s << 1;
        QTest::newRow("count with a name")
            << &untraceableTexts << money << u"translate(\"A\", \"%n (b, c)\", \"\", a.size()); p.translate(1, 2);"_s
            << 0;

        QTest::newRow("using in a header") << &usingInHeaders << u"core/a/A.h"_s << u"using namespace std;"_s << 1;
        QTest::newRow("using in a source") << &usingInHeaders << money << u"using namespace std;"_s << 0;
    }

    void ruleFires() {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, findings);
        const QList<Finding> found = rule({SourceFile::fromText(path, text)});
        QVERIFY2(found.size() == findings, qPrintable(describe(found)));
    }

    void iconRuleFires() {
        const auto file = SourceFile::fromText(u"ui/a/A.cpp"_s, u"Icons::icon(u\"gear\"_s); f(u\"send\"_s);"_s);
        QCOMPARE(iconMismatches({file}, u"# comment\ngear\nsend\n"_s, iconFolder()).size(), 0);
        QCOMPARE(iconMismatches({file}, u"gear\nsend\nbell\n"_s, iconFolder()).size(), 1);
        QCOMPARE(iconMismatches({file}, u"send\n"_s, iconFolder()).size(), 1);
        const auto status = SourceFile::fromText(u"ui/a/B.cpp"_s, u"return {Tone::Info, u\"play-circle\"_s, a-b};"_s);
        QCOMPARE(iconMismatches({status}, u"play-circle\n"_s, iconFolder()).size(), 0);
        QCOMPARE(iconMismatches({status}, QString(), iconFolder()).size(), 1);
    }

    void coloursAreInTheTheme() { report(colourLiterals(m_program)); }

    void sumsAreCast() {
        QList<SourceFile> storage;
        for (const SourceFile& file : m_program)
            if (file.isIn(u"core/storage"))
                storage << file;
        report(bareSums(storage));
    }

    void sqlIsInStorage() { report(strayingSql(m_program)); }

    void dataIsNeverMarkup() { report(richText(m_program)); }

    void amountsAreExact() { report(floatingPoint(m_program)); }

    void theDayIsTheCompanys() { report(machineDays(m_program)); }

    void nothingIsLeftOver() { report(leftovers(m_all)); }

    void connectionsAreChecked() { report(stringConnections(m_all)); }

    void skipsSayWhy() { report(silentSkips(m_all)); }

    void namesSaySomething() { report(emptyNames(m_program)); }

    void visibleTextsAreTranslated() { report(untranslatedTexts(m_program)); }

    void textsAreFoundWhereTheyAreLookedUp() { report(untraceableTexts(m_program)); }

    void iconsAreListedAndUsed() { report(iconMismatches(m_program, m_icons, iconFolder())); }

    void headersOpenNoNamespace() { report(usingInHeaders(m_all)); }

private:
    static QString iconFolder() { return QStringLiteral(QUITTANCE_ICON_FOLDER); }

    static void report(const QList<Finding>& findings) { QVERIFY2(findings.isEmpty(), printed(findings).constData()); }

    QList<SourceFile> m_program;
    QList<SourceFile> m_all;
    QString m_icons;
};

QTEST_APPLESS_MAIN(TestSources)
#include "tst_sources.moc"
