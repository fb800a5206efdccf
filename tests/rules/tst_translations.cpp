// The translations: complete, in step with the sources, and well set. Each rule is first shown to fire.
#include "TranslationRules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace quittance::rules;

namespace {

QList<Message> one(const QString& source, const QString& text) {
    return {Message{u"Page"_s, source, {}, false, {}, {text}, 1}};
}

QList<Message> plural(const QString& source, const QStringList& texts) {
    return {Message{u"Page"_s, source, {}, true, {}, texts, 1}};
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_french = read(root() + u'/' + frenchPath);
        m_english = read(root() + u'/' + englishPath);
    }

    void fileIsRead() {
        const QByteArray ts = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR"><context><name>Page</name>
<message><source>Paid</source><comment>invoice</comment><translation>Payée</translation></message>
<message numerus="yes"><source>%n day(s)</source>
<translation type="unfinished"><numerusform>%n jour</numerusform><numerusform></numerusform></translation></message>
</context></TS>)";
        QString error;
        const QList<Message> messages = readMessages(ts, &error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].context, u"Page"_s);
        QCOMPARE(messages[0].source, u"Paid"_s);
        QCOMPARE(messages[0].comment, u"invoice"_s);
        QCOMPARE(messages[0].texts, QStringList{u"Payée"_s});
        QVERIFY(messages[1].plural);
        QCOMPARE(messages[1].type, u"unfinished"_s);
        QCOMPARE(messages[1].texts, (QStringList{u"%n jour"_s, QString()}));
        readMessages("<TS><context>", &error);
        QVERIFY(!error.isEmpty());
    }

    void unfinishedIsFound() {
        Message message = one(u"Paid"_s, u"Payée"_s).first();
        QCOMPARE(unfinishedMessages({}, {message}).size(), 0);
        message.type = u"unfinished"_s;
        QCOMPARE(unfinishedMessages({}, {message}).size(), 1);
        QCOMPARE(unfinishedMessages({}, one(u"Paid"_s, {})).size(), 1);
        QCOMPARE(unfinishedMessages({}, plural(u"%n day(s)"_s, {u"%n jour"_s, {}})).size(), 1);
    }

    void missingPluralIsFound() {
        QCOMPARE(incompletePlurals({}, plural(u"%n day(s)"_s, {u"%n jour"_s, u"%n jours"_s}), 2).size(), 0);
        QCOMPARE(incompletePlurals({}, plural(u"%n day(s)"_s, {u"%n jours"_s}), 2).size(), 1);
    }

    void placeholders_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("findings");
        QTest::newRow("same") << u"%1 of %2"_s << u"%2, dont %1"_s << 0;
        QTest::newRow("lost") << u"%1 of %2"_s << u"%1"_s << 1;
        QTest::newRow("invented") << u"Total"_s << u"Total %1"_s << 1;
        QTest::newRow("not localised") << u"%L1 rows"_s << u"%1 lignes"_s << 1;
        QTest::newRow("percent sign") << u"%1 %"_s << u"%1 %"_s << 0;
        QTest::newRow("mnemonic lost") << u"&Print"_s << u"Imprimer"_s << 1;
        QTest::newRow("mnemonic") << u"&Print"_s << u"&Imprimer"_s << 0;
        QTest::newRow("ampersand") << u"Products & plans"_s << u"Produits et forfaits"_s << 0;
        QTest::newRow("ellipsis lost") << u"Print…"_s << u"Imprimer"_s << 1;
        QTest::newRow("entity mangled") << u"&Go to"_s << u"&Aller…amp;à"_s << 1;
        QTest::newRow("entity shown") << u"%1 %"_s << u"%1&#xa0;%"_s << 1;
    }

    void placeholders() {
        QFETCH(QString, source);
        QFETCH(QString, text);
        QFETCH(int, findings);
        QCOMPARE(placeholderMismatches({}, one(source, text)).size(), findings);
    }

    void singularMayLeaveTheNumberOut() {
        QCOMPARE(placeholderMismatches({}, plural(u"%Ln day(s)"_s, {u"un jour"_s, u"%Ln jours"_s})).size(), 0);
        QCOMPARE(placeholderMismatches({}, plural(u"%Ln day(s)"_s, {u"%Ln jour"_s, u"jours"_s})).size(), 1);
        QCOMPARE(placeholderMismatches({}, plural(u"%Ln day(s)"_s, {u"%n jour"_s, u"%Ln jours"_s})).size(), 1);
    }

    void typography_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("findings");
        QTest::newRow("good colon") << u"Total\u00a0: %1"_s << 0;
        QTest::newRow("good narrow") << u"Émettre\u202f?"_s << 0;
        QTest::newRow("good quotes") << u"«\u00a0%1\u00a0»"_s << 0;
        QTest::newRow("good quotes and stop") << u"Supprimer «\u00a0%1\u00a0»."_s << 0;
        QTest::newRow("good percentage") << u"TVA 20\u00a0%"_s << 0;
        QTest::newRow("good apostrophe") << u"l’avoir"_s << 0;
        QTest::newRow("time and address") << u"14:30, postgresql://serveur, C:\\x"_s << 0;
        QTest::newRow("breaking space") << u"Total : %1"_s << 1;
        QTest::newRow("no space before a colon") << u"Total: %1"_s << 1;
        QTest::newRow("colon at the end") << u"Total:"_s << 1;
        QTest::newRow("no space before a question mark") << u"Émettre?"_s << 1;
        QTest::newRow("after a placeholder") << u"Supprimer %1?"_s << 1;
        QTest::newRow("quotes with breaking spaces") << u"« %1\u00a0»"_s << 1;
        QTest::newRow("quotes without spaces") << u"«\u00a0%1»"_s << 2;
        QTest::newRow("wide space before a question mark") << u"Émettre\u00a0?"_s << 1;
        QTest::newRow("narrow space before a colon") << u"Total\u202f: %1"_s << 1;
        QTest::newRow("percentage") << u"TVA 20 %"_s << 1;
        QTest::newRow("straight apostrophe") << u"l'avoir"_s << 1;
        QTest::newRow("straight apostrophe before a placeholder") << u"d'%1"_s << 1;
        QTest::newRow("three dots") << u"Imprimer..."_s << 1;
    }

    void typography() {
        QFETCH(QString, text);
        QFETCH(int, findings);
        const QList<Finding> found = frenchTypography({}, one(u"x"_s, text));
        QVERIFY2(found.size() == findings, qPrintable(describe(found)));
    }

    void besidesPluralsIsFound() {
        QCOMPARE(messagesBesidesPlurals({}, one(u"Paid"_s, u"Paid"_s)).size(), 1);
        QCOMPARE(messagesBesidesPlurals({}, plural(u"%n"_s, {u"%n"_s, u"%n"_s})).size(), 0);
    }

    void staleIsFound() {
        const QList<Message> paid = one(u"Paid"_s, u"Payée"_s);
        QCOMPARE(staleMessages({}, paid, paid).size(), 0);
        QCOMPARE(staleMessages({}, {}, paid).size(), 1);
        QCOMPARE(staleMessages({}, paid, {}).size(), 1);
    }

    void frenchIsComplete() {
        report(unfinishedMessages(frenchPath, m_french) + incompletePlurals(frenchPath, m_french, 2));
    }

    void frenchKeepsPlaceholders() { report(placeholderMismatches(frenchPath, m_french)); }

    void frenchIsWellSet() { report(frenchTypography(frenchPath, m_french)); }

    void frenchHelpIsWellSet() {
        static const QRegularExpression markup(u"`[^`]*`|[*_]|\\]\\([^)]*\\)"_s);
        const QDir folder(root() + u"/resources/help/fr"_s);
        const QStringList names = folder.entryList({u"*.md"_s});
        QVERIFY(!names.isEmpty());
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (int number = 1; !file.atEnd(); ++number) {
                const QString line = QString::fromUtf8(file.readLine()).trimmed().remove(markup);
                report(frenchTypography(name, {Message{name, line, {}, false, {}, {line}, number}}));
            }
        }
    }

    void englishHoldsPluralsAlone() {
        report(messagesBesidesPlurals(englishPath, m_english) + unfinishedMessages(englishPath, m_english) +
               incompletePlurals(englishPath, m_english, 2) + placeholderMismatches(englishPath, m_english));
    }

    void filesAreInStepWithTheSources() {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        QList<Message> french = m_french;
        QList<Message> english = m_english;
        QVERIFY(update(frenchPath, folder, {}, &french));
        QVERIFY(update(englishPath, folder, {u"-pluralonly"_s}, &english));
        report(staleMessages(frenchPath, m_french, french) + staleMessages(englishPath, m_english, english));
    }

private:
    const QString frenchPath = u"translations/quittance_fr.ts"_s;
    const QString englishPath = u"translations/quittance_en.ts"_s;

    static QString root() { return QStringLiteral(QUITTANCE_SOURCE_DIR); }

    static QList<Message> read(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        QString error;
        const QList<Message> messages = readMessages(file.readAll(), &error);
        if (!error.isEmpty())
            qFatal("%s: %s", qPrintable(path), qPrintable(error));
        return messages;
    }

    /// Reads what update_translations would make of the file, from a copy of it.
    static bool update(const QString& path, const QTemporaryDir& folder, const QStringList& extra,
                       QList<Message>* messages) {
        const QString copy = folder.filePath(path.section(u'/', -1));
        QFile options(root() + u"/translations/lupdate-options.txt"_s);
        if (!QFile::copy(root() + u'/' + path, copy) || !options.open(QIODevice::ReadOnly))
            return false;
        QStringList arguments = QString::fromUtf8(options.readAll()).simplified().split(u' ');
        arguments << extra << u"app"_s << u"core"_s << u"ui"_s << u"-ts"_s << copy;
        QProcess lupdate;
        lupdate.setWorkingDirectory(root());
        lupdate.start(QStringLiteral(QUITTANCE_LUPDATE), arguments);
        if (!lupdate.waitForFinished(60'000)) {
            lupdate.kill();
            lupdate.waitForFinished();
            qWarning("lupdate did not end: see textsAreFoundWhereTheyAreLookedUp of tst_sources");
            return false;
        }
        // A class that calls tr() without a translation context of its own would never find its translations.
        const QByteArray said = lupdate.readAllStandardError();
        if (said.contains("lacks Q_OBJECT")) {
            qWarning("%s", said.constData());
            return false;
        }
        *messages = read(copy);
        return lupdate.exitCode() == 0;
    }

    static void report(const QList<Finding>& findings) { QVERIFY2(findings.isEmpty(), printed(findings).constData()); }

    QList<Message> m_french;
    QList<Message> m_english;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
