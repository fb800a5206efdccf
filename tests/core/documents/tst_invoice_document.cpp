#include "core/documents/DocumentSamples.h"
#include "documents/InvoiceDocument.h"
#include "documents/SampleInvoice.h"
#include "domain/money/MoneyFormat.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of a sheet as people read them: rows from the top, cells from the left.
std::map<int, std::map<int, QString>> rowsOf(const PaperSheet& sheet) {
    std::map<int, std::map<int, QString>> rows;
    for (const PaperText& text : sheet.texts)
        rows[text.baseline.y()][text.baseline.x()] = text.shaped.text;
    return rows;
}

QString textOf(const InvoiceDocument& document) {
    QString out;
    for (int i = 0; i < document.sheetCount(); ++i) {
        out += u"=== %1 / %2\n"_s.arg(i + 1).arg(document.sheetCount());
        for (const auto& [y, cells] : rowsOf(document.sheet(i))) {
            QStringList row;
            for (const auto& [x, text] : cells)
                row << text;
            out += row.join(u"  |  "_s) + u'\n';
        }
    }
    return out;
}

/// One line, to look for sentences that the paper wraps.
QString flatTextOf(const InvoiceDocument& document) {
    QString out;
    for (int i = 0; i < document.sheetCount(); ++i)
        for (const PaperText& text : document.sheet(i).texts)
            out += text.shaped.text + u' ';
    return out;
}

/// The figure that stands in the row of a label.
QString figureBeside(const PaperSheet& sheet, const QString& label) {
    for (const auto& [y, cells] : rowsOf(sheet))
        for (const auto& [x, text] : cells)
            if (text == label)
                return cells.rbegin()->second;
    return {};
}

double luminance(const QColor& colour) {
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QImage blankPreview() {
    QImage image(630, 891, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

int darkPixels(const QImage& image) {
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
    return dark;
}

Invoice enormous() {
    Invoice invoice = samples::manyLines(3, "EUR", u"fr"_s);
    const Money huge = Money::fromMinor(98'765'432'109'876'543, invoice.currency);
    for (InvoiceLine& line : invoice.lines) {
        line.net = Money::fromMinor(huge.minor() / 3, invoice.currency);
        line.unitPrice = UnitPrice::fromMillionths(8'234'567'890'123'456'789);
        line.quantity = Quantity::fromMillionths(8'000'000'123'456);
    }
    invoice.vat.front().base = huge;
    invoice.vat.front().vat = huge;
    invoice.net = invoice.vatTotal = invoice.gross = huge;
    return invoice;
}

std::vector<samples::Named> everything() {
    std::vector<samples::Named> all = samples::golden();
    all.push_back({"300 lines", samples::manyLines(300, "EUR", u"en"_s)});
    all.push_back({"1 line", samples::manyLines(1, "EUR", u"fr"_s)});
    all.push_back({"endless line", samples::endlessLine()});
    all.push_back({"enormous", enormous()});
    all.push_back({"sample fr", sampleInvoice(samples::company(), u"fr"_s)});
    all.push_back({"sample en", sampleInvoice(samples::company(), u"en"_s)});
    return all;
}

} // namespace

class InvoiceDocumentTest : public QObject {
    Q_OBJECT
private slots:
    void textIsAsStored_data() { eachGolden(); }
    void textIsAsStored() {
        QFETCH(const int, index);
        const samples::Named sample = std::move(samples::golden()[static_cast<size_t>(index)]);
        const QString path = u"%1/tests/data/documents/%2.txt"_s.arg(QStringLiteral(QUITTANCE_SOURCE_DIR),
                                                                     QString::fromLatin1(sample.name));
        const QString text = textOf(InvoiceDocument(sample.invoice));
        QFile file(path);
        if (qEnvironmentVariableIsSet("QUITTANCE_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(text.toUtf8()) > 0);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(text.split(u'\n'), QString::fromUtf8(file.readAll()).split(u'\n'));
    }

    void theUsersLanguageChangesNothing() {
        const QString before = textOf(InvoiceDocument(samples::reverseCharge()));
        const QLocale old;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QString after = textOf(InvoiceDocument(samples::reverseCharge()));
        QLocale::setDefault(old);
        QCOMPARE(after, before);
    }

    void nothingLeavesTheSheetOrCoversAnother_data() { eachOfEverything(); }
    void nothingLeavesTheSheetOrCoversAnother() {
        QFETCH(const int, index);
        const InvoiceDocument document(everything()[static_cast<size_t>(index)].invoice, {true, false});
        for (int i = 0; i < document.sheetCount(); ++i) {
            const PaperSheet& sheet = document.sheet(i);
            const QRect area(paper::left, paper::top, paper::width + 1, paper::bottom - paper::top + 1);
            for (size_t a = 0; a < sheet.texts.size(); ++a) {
                const QRect box = sheet.texts[a].box();
                QVERIFY2(area.contains(box), qPrintable(sheet.texts[a].shaped.text));
                for (size_t b = a + 1; b < sheet.texts.size(); ++b) {
                    // Lines of different sizes may share a hair of white space.
                    const QRect other = sheet.texts[b].box().adjusted(0, paper::pt(1.5), 0, -paper::pt(1.5));
                    QVERIFY2(!box.adjusted(0, paper::pt(1.5), 0, -paper::pt(1.5)).intersects(other),
                             qPrintable(sheet.texts[a].shaped.text + u" / " + sheet.texts[b].shaped.text));
                }
            }
        }
    }

    void everyCharacterHasAGlyph_data() { eachOfEverything(); }
    void everyCharacterHasAGlyph() {
        QFETCH(const int, index);
        const InvoiceDocument document(everything()[static_cast<size_t>(index)].invoice);
        for (int i = 0; i < document.sheetCount(); ++i)
            for (const PaperText& text : document.sheet(i).texts)
                for (const QGlyphRun& run : text.shaped.runs)
                    QVERIFY2(!run.glyphIndexes().contains(0), qPrintable(text.shaped.text));
    }

    void whatNoFontHasIsReported() {
        Invoice invoice = samples::french();
        invoice.buyer.name = u"Nom \U000F1234 privé"_s;
        const InvoiceDocument document(invoice);
        QCOMPARE(document.missingCharacters(), u"\U000F1234"_s);
        QVERIFY(flatTextOf(document).contains(u"Nom \uFFFD privé"_s));
        QCOMPARE(InvoiceDocument(samples::french()).missingCharacters(), QString());
    }

    void allMentionsOfTheLawAreThere_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("mentions");
        QTest::newRow("fr") << u"fr"_s
                            << QStringList{u"Facture"_s,
                                           u"F-2026-00042"_s,
                                           u"Date d’émission"_s,
                                           u"01/11/2026"_s,
                                           u"Date d’échéance"_s,
                                           u"01/12/2026"_s,
                                           u"Période Du 01/11/2026 au 30/11/2026"_s,
                                           u"Agence Exemple, SAS au capital de 10\u202F000\u00A0€"_s,
                                           u"SIREN\u00A0455\u00A0053\u00A0413"_s,
                                           u"RCS\u00A0Lyon"_s,
                                           u"N°\u00A0TVA\u00A0FR02455053413"_s,
                                           u"Votre N°\u00A0TVA FR44732829320"_s,
                                           u"Votre SIREN 732\u00A0829\u00A0320"_s,
                                           u"Prix unitaire HT"_s,
                                           u"20\u00A0%"_s,
                                           u"5,5\u00A0%"_s,
                                           u"Total HT 114,40\u00A0€"_s,
                                           u"Total TVA 15,92\u00A0€"_s,
                                           u"Total TTC 130,32\u00A0€"_s,
                                           u"Net à payer 130,32\u00A0€"_s,
                                           u"remise \u221215\u00A0%, 20 jours sur 30"_s,
                                           u"FR14\u00A02004\u00A01010\u00A00505\u00A00001\u00A03M02\u00A0606"_s,
                                           u"PSSTFRPPXXX"_s,
                                           u"Pas d’escompte pour paiement anticipé."_s,
                                           u"pénalités au taux annuel de 12,15\u00A0%"_s,
                                           u"40\u00A0€."_s,
                                           u"Option pour le paiement de la taxe d’après les débits."_s,
                                           u"Nature de l’opération\u00A0: Prestations de services."_s,
                                           u"Page 1 sur 1"_s};
        QTest::newRow("en") << u"en"_s
                            << QStringList{u"Invoice"_s,
                                           u"Issue date 1\u00A0Nov\u00A02026"_s,
                                           u"Due date 1\u00A0Dec\u00A02026"_s,
                                           u"with a share capital of €10,000"_s,
                                           u"Your VAT number DE136695976"_s,
                                           u"Speicherstraße 7 3. OG 20457 Hamburg GERMANY"_s,
                                           u"Reverse charge, Articles 44 and 196 of Directive 2006/112/EC"_s,
                                           u"Total excl. VAT €1,425.93"_s,
                                           u"Amount due €1,425.93"_s,
                                           u"Reference to quote F-2026-00042"_s,
                                           u"No discount for early payment."_s,
                                           u"12.15% a year"_s,
                                           u"€40."_s,
                                           u"Nature of the supply: Supplies of services."_s,
                                           u"Page 1 of 1"_s};
    }
    void allMentionsOfTheLawAreThere() {
        QFETCH(const QString, language);
        QFETCH(const QStringList, mentions);
        const InvoiceDocument document(language == u"fr" ? samples::french() : samples::reverseCharge());
        const QString text = flatTextOf(document);
        for (const QString& mention : mentions)
            QVERIFY2(text.contains(mention), qPrintable(mention + u'\n' + text));
    }

    void subtotalsMeetOverTheSheets_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("currency");
        for (const int count : {1, 2, 30, 300})
            for (const char* currency : {"EUR", "JPY", "BHD"})
                QTest::addRow("%d lines in %s", count, currency) << count << QByteArray(currency);
    }
    void subtotalsMeetOverTheSheets() {
        QFETCH(const int, count);
        QFETCH(const QByteArray, currency);
        const Invoice invoice = samples::manyLines(count, currency.constData(), u"fr"_s);
        const InvoiceDocument document(invoice);
        const QLocale locale(QLocale::French, QLocale::France);
        Money sum = Money::zero(invoice.currency);
        size_t line = 0;
        for (int i = 0; i < document.sheetCount(); ++i) {
            const PaperSheet& sheet = document.sheet(i);
            QVERIFY(!figureBeside(sheet, u"Page %1 sur %2"_s.arg(i + 1).arg(document.sheetCount())).isEmpty());
            QCOMPARE(figureBeside(sheet, u"Report"_s), i == 0 ? QString() : MoneyFormat::amount(sum, locale));
            QStringList printed;
            for (const PaperText& text : sheet.texts)
                if (text.shaped.text.startsWith(u"Forfait "_s))
                    printed << text.shaped.text;
            QVERIFY(!printed.isEmpty());
            for (const QString& description : std::as_const(printed)) {
                QCOMPARE(description, invoice.lines[line].description);
                QCOMPARE(figureBeside(sheet, description), MoneyFormat::amount(invoice.lines[line].net, locale));
                sum += invoice.lines[line++].net;
            }
            const bool last = i + 1 == document.sheetCount();
            QCOMPARE(figureBeside(sheet, u"À reporter"_s), last ? QString() : MoneyFormat::amount(sum, locale));
        }
        QCOMPARE(line, invoice.lines.size());
        QCOMPARE(sum, invoice.net);
        const PaperSheet& end = document.sheet(document.sheetCount() - 1);
        QCOMPARE(figureBeside(end, u"Net à payer"_s), MoneyFormat::withCurrency(invoice.gross, locale));
        QCOMPARE(document.sheetCount() > 1, count >= 30);
    }

    void amountsStandInOneColumn() {
        const Invoice invoice = samples::manyLines(30, "EUR", u"en"_s);
        const InvoiceDocument document(invoice);
        int checked = 0;
        for (int i = 0; i < document.sheetCount(); ++i)
            for (const auto& text : document.sheet(i).texts)
                for (const InvoiceLine& line : invoice.lines)
                    if (text.shaped.text ==
                        MoneyFormat::amount(line.net, QLocale(QLocale::English, QLocale::UnitedKingdom))) {
                        QVERIFY(std::abs(text.box().right() + 1 - paper::right) <= 1);
                        ++checked;
                    }
        QVERIFY(checked >= 30);
        // Figures are equally wide: the column reads like a column.
        TextShaper shaper;
        QCOMPARE(shaper.line(u"1,111.11"_s, paper::style::body).width,
                 shaper.line(u"8,888.88"_s, paper::style::body).width);
    }

    void hostileTextIsPrintedAsItIs() {
        const QString text = flatTextOf(InvoiceDocument(samples::hostile()));
        for (const QString& literal :
             {u"<img src=file:///etc/passwd> & \"Fils\" <b>gras</b>"_s, u"=cmd|' /C calc'!A0"_s,
              u"&lt;script&gt;alert(1)</script> %1 %n {{name}} $(rm -rf)"_s, u"avanterrière fin"_s})
            QVERIFY2(text.contains(literal), qPrintable(literal));
        for (const QChar c : text)
            QVERIFY(c.category() != QChar::Other_Control && c != u'\u202E');
    }

    void aCreditNoteNamesItsInvoice() {
        const QString text = flatTextOf(InvoiceDocument(samples::creditNote()));
        QVERIFY(text.startsWith(u"Agence Exemple"_s));
        QVERIFY(text.contains(u"Avoir A-2026-00007"_s));
        QVERIFY(text.contains(u"Avoir sur la facture F-2026-00042 du 01/11/2026"_s));
        QVERIFY(text.contains(u"Motif\u00A0: Abonnement résilié avant la mise en service"_s));
        QVERIFY(text.contains(u"Net à votre crédit 130,32\u00A0€"_s));
        QVERIFY(!text.contains(u"Net à payer"_s));
        QVERIFY(!text.contains(u"IBAN"_s));
    }

    void bankDetailsOnlyWhereTheyAreToBeUsed() {
        Invoice invoice = samples::french();
        QVERIFY(flatTextOf(InvoiceDocument(invoice)).contains(u"IBAN"_s));
        invoice.collectionMethod = toString(CollectionMethod::Card);
        QVERIFY(!flatTextOf(InvoiceDocument(invoice)).contains(u"IBAN"_s));
        QVERIFY(flatTextOf(InvoiceDocument(invoice)).contains(u"Carte bancaire"_s));
        invoice.collectionMethod = toString(CollectionMethod::Cheque);
        QVERIFY(flatTextOf(InvoiceDocument(invoice)).contains(u"Ordre du chèque Agence Exemple"_s));
        QVERIFY(flatTextOf(InvoiceDocument(samples::zero())).contains(u"Aucun règlement n’est demandé"_s));
    }

    void vatIsAlsoPrintedInTheCompanysCurrency() {
        QVERIFY(
            flatTextOf(InvoiceDocument(samples::inDollars())).contains(u"VAT in EUR, exchange rate 0.925 €433.94"_s));
    }

    void marksAreOnTheSheet() {
        const Invoice invoice = samples::french();
        QVERIFY(!flatTextOf(InvoiceDocument(invoice)).contains(u"DUPLICATA"_s));
        QVERIFY(flatTextOf(InvoiceDocument(invoice, {true, false})).contains(u"DUPLICATA"_s));
        const InvoiceDocument sample(sampleInvoice(samples::company(), u"fr"_s), {false, true});
        QVERIFY(flatTextOf(sample).contains(u"SPÉCIMEN"_s));
        QCOMPARE(sample.sheet(0).watermark.text, u"Spécimen"_s);
        Company franchise = samples::company();
        franchise.vatRegime = VatRegime::Franchise;
        QVERIFY(flatTextOf(InvoiceDocument(sampleInvoice(franchise, u"fr"_s))).contains(u"art. 293 B du CGI"_s));
    }

    void theAddressStandsInTheWindow() {
        for (const Invoice& invoice : {samples::french(), samples::reverseCharge(), samples::hostile()}) {
            const InvoiceDocument document(invoice);
            const QRect window(paper::windowLeft, paper::windowTop, paper::right - paper::windowLeft,
                               paper::windowBottom - paper::windowTop);
            int lines = 0;
            for (const PaperText& text : document.sheet(0).texts) {
                if (!text.box().intersects(window))
                    continue;
                QVERIFY2(window.contains(text.box()), qPrintable(text.shaped.text));
                QCOMPARE(text.baseline.x(), paper::windowLeft);
                ++lines;
            }
            QVERIFY(lines >= 3);
        }
    }

    void inksCanBeReadAndPrintedInGrey() {
        using paper::Ink;
        for (const Ink ink : {Ink::Text, Ink::Muted, Ink::Accent})
            for (const QColor& ground : {QColor(Qt::white), paper::colour(Ink::Tint)})
                QVERIFY(contrast(paper::colour(ink), ground) >= 4.5);
    }

    void aSheetCanBePreviewed() {
        const InvoiceDocument document(samples::french());
        QImage drawn = blankPreview();
        QPainter painter(&drawn);
        document.paintSheet(painter, 0, drawn.rect());
        painter.end();
        const int dark = darkPixels(drawn);
        QVERIFY2(dark > 1000 && dark < 40'000, qPrintable(QString::number(dark)));

        // The print preview records the sheet first and plays it back.
        QPicture picture;
        painter.begin(&picture);
        document.paintSheet(painter, 0, drawn.rect());
        painter.end();
        QImage replayed = blankPreview();
        painter.begin(&replayed);
        painter.drawPicture(0, 0, picture);
        painter.end();
        const int darkAgain = darkPixels(replayed);
        QVERIFY2(std::abs(darkAgain - dark) < dark / 3, qPrintable(u"%1, %2"_s.arg(dark).arg(darkAgain)));
    }

    void aJobPrintsEachDocumentWithItsOwnPageNumbers() {
        const std::vector<Invoice> invoices{samples::french(), samples::manyLines(30, "EUR", u"fr"_s),
                                            samples::creditNote()};
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        QStringList started;
        const auto sheets =
            InvoiceDocument::paintAll(writer, invoices, {}, nullptr, [&](const Invoice& invoice, int sheet) {
                started << u"%1@%2"_s.arg(invoice.number).arg(sheet);
            });
        QVERIFY(sheets.has_value());
        const int middle = InvoiceDocument(invoices[1]).sheetCount();
        QCOMPARE(*sheets, 2 + middle);
        QCOMPARE(started,
                 (QStringList{u"F-2026-00042@0"_s, u"F-2026-00042@1"_s, u"A-2026-00007@%1"_s.arg(1 + middle)}));
    }

    void aJobCanBeCancelled() {
        struct Cancelled : JobContext {
            bool isCancelled() const override { return true; }
        } job;
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        const std::vector<Invoice> invoices{samples::french()};
        const auto sheets = InvoiceDocument::paintAll(writer, invoices, {}, &job);
        QVERIFY(!sheets);
        QCOMPARE(sheets.error().code, ErrorCode::Cancelled);
    }

    void aDeviceThatTakesNoPagesIsAnError() {
        QPdfWriter writer(u"/nowhere/at/all.pdf"_s);
        const std::vector<Invoice> invoices{samples::french()};
        const auto sheets = InvoiceDocument::paintAll(writer, invoices);
        QVERIFY(!sheets);
        QCOMPARE(sheets.error().code, ErrorCode::Unavailable);
    }

private:
    void eachGolden() {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto& sample : samples::golden())
            QTest::newRow(sample.name) << index++;
    }
    void eachOfEverything() {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto& sample : everything())
            QTest::newRow(sample.name) << index++;
    }
};

QTEST_MAIN(InvoiceDocumentTest)
#include "tst_invoice_document.moc"
