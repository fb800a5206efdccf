#include "documents/ListDocument.h"
#include "documents/PdfFile.h"

#include <QGuiApplication>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

ListDocument::Content listOf(int rows) {
    ListDocument::Content content;
    content.company = u"Atelier Lumière"_s;
    content.title = u"Historique de facturation"_s;
    content.filter = u"En retard"_s;
    content.printedOn = u"Imprimé le 22/11/2026"_s;
    content.totals = {u"total 12 345,67 €"_s};
    content.columns = {{.title = u"Numéro"_s, .whole = true},
                       {.title = u"Client"_s},
                       {.title = u"Total"_s, .right = true, .whole = true}};
    for (int i = 0; i < rows; ++i)
        content.rows.push_back({u"F-2026-%1"_s.arg(i, 5, 10, QChar(u'0')),
                                i == 1 ? QString(400, u'W') : u"Client <b>%1</b>"_s.arg(i), u"1 234 567,89 €"_s});
    return content;
}

QStringList textsOf(const PaperSheet& sheet) {
    QStringList texts;
    for (const PaperText& text : sheet.texts)
        texts.append(text.shaped.text);
    return texts;
}

} // namespace

/// A list on paper.
class TestListDocument : public QObject {
    Q_OBJECT
private slots:
    void saysWhatItIsOnEverySheet();
    void everyRowIsThereOnce();
    void nothingLeavesTheSheet_data();
    void nothingLeavesTheSheet();
    void stopsWhenToldTo();
};

void TestListDocument::saysWhatItIsOnEverySheet() {
    const ListDocument document(listOf(90));
    QVERIFY(document.sheetCount() >= 3);
    for (int i = 0; i < document.sheetCount(); ++i) {
        const QStringList texts = textsOf(document.sheet(i));
        QVERIFY(texts.contains(u"Numéro"_s) && texts.contains(u"Total"_s));
        QVERIFY(texts.contains(u"Page %1/%2"_s.arg(i + 1).arg(document.sheetCount())));
        QCOMPARE(texts.contains(u"En retard"_s), i == 0);
    }
    QVERIFY(textsOf(document.sheet(document.sheetCount() - 1)).contains(u"total 12 345,67 €"_s));
    QCOMPARE(ListDocument(listOf(0)).sheetCount(), 1);
}

void TestListDocument::everyRowIsThereOnce() {
    for (const int rows : {1, 20, 27, 28, 29, 30, 31, 32, 61, 62, 63, 64, 65, 200}) {
        const ListDocument document(listOf(rows));
        QStringList all;
        for (int i = 0; i < document.sheetCount(); ++i)
            all += textsOf(document.sheet(i)).filter(u"F-2026-"_s);
        QCOMPARE(all.size(), rows);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), rows);
    }
}

void TestListDocument::nothingLeavesTheSheet_data() {
    QTest::addColumn<int>("columns");
    QTest::newRow("three") << 3;
    QTest::newRow("fourteen") << 14;
}

void TestListDocument::nothingLeavesTheSheet() {
    QFETCH(int, columns);
    ListDocument::Content content = listOf(40);
    while (static_cast<int>(content.columns.size()) < columns) {
        content.columns.push_back({.title = u"Reste dû TTC"_s, .right = true, .whole = true});
        for (QStringList& row : content.rows)
            row.append(u"1 234,56 €"_s);
    }
    const ListDocument document(content);
    const QRect paperRect(0, 0, paper::sheetHeight, paper::sheetWidth); // on its side
    for (int i = 0; i < document.sheetCount(); ++i) {
        const PaperSheet sheet = document.sheet(i);
        for (const PaperText& text : sheet.texts) {
            QVERIFY2(paperRect.contains(text.box()), qPrintable(text.shaped.text));
            if (text.shaped.text.contains(u'€'))
                QVERIFY2(!text.shaped.text.contains(u'…'), qPrintable(text.shaped.text));
        }
        // Side by side, never over each other.
        for (const PaperText& a : sheet.texts)
            for (const PaperText& b : sheet.texts)
                if (&a != &b && a.baseline.y() == b.baseline.y())
                    QVERIFY2(!a.box().intersects(b.box()), qPrintable(a.shaped.text + u" | "_s + b.shaped.text));
    }
}

void TestListDocument::stopsWhenToldTo() {
    class Stopped final : public JobContext {
        bool isCancelled() const override { return true; }
    } job;
    const ListDocument document(listOf(90));
    const auto file = PdfFile::painted(
        {.title = u"x"_s, .paint = [&](QPagedPaintDevice& device) { return document.paint(device, &job); }});
    QVERIFY(!file && file.error().code == ErrorCode::Cancelled);
    const auto whole =
        PdfFile::painted({.title = u"x"_s, .paint = [&](QPagedPaintDevice& device) { return document.paint(device); }});
    QVERIFY(whole);
    QCOMPARE(whole->sheetCount(), document.sheetCount());
}

QTEST_MAIN(TestListDocument)
#include "tst_list_document.moc"
