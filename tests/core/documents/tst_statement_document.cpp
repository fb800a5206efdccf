#include "documents/PdfFile.h"
#include "documents/StatementDocument.h"

#include <QGuiApplication>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

Money euros(qint64 cents) { return Money::fromMinor(cents, Currency::eur()); }

/// Each movement is an invoice of 1.00; every fifth is a payment of 2.00.
Statement statementOf(int movements, const QString& language) {
    Statement statement;
    statement.company.name = u"Atelier Lumière"_s;
    statement.company.siren = u"732829320"_s;
    statement.company.iban = u"FR7630006000011234567890189"_s;
    statement.company.address = {
        .line1 = u"1 rue Bleue"_s, .postcode = u"69001"_s, .city = u"Lyon"_s, .country = u"FR"_s};
    statement.customer.code = u"C00012"_s;
    statement.customer.name = u"Garage <b>Martin</b> & Fils"_s;
    statement.customer.language = language;
    statement.customer.address = {
        .line1 = u"2 rue Verte"_s, .postcode = u"69002"_s, .city = u"Lyon"_s, .country = u"FR"_s};
    statement.period = {QDate(2026, 1, 1), QDate(2027, 1, 1)};
    std::vector<StatementEntry> entries;
    std::vector<StatementItem> open;
    for (int i = 0; i < movements; ++i) {
        const bool isPayment = i % 5 == 4;
        const QDate day = QDate(2026, 1, 1).addDays(i % 360);
        const QString number = u"F-2026-%1"_s.arg(i, 5, 10, QChar(u'0'));
        entries.push_back({.kind = isPayment ? StatementKind::Payment : StatementKind::Invoice,
                           .id = i + 1,
                           .day = day,
                           .reference = isPayment ? u"VIR %1"_s.arg(i) : number,
                           .dueDate = isPayment ? QDate() : day.addDays(30),
                           .settles = {},
                           .amount = euros(isPayment ? -200 : 100)});
        if (!isPayment && i % 7 == 0)
            open.push_back({.id = i + 1,
                            .day = day,
                            .reference = number,
                            .dueDate = day.addDays(30),
                            .amount = euros(100),
                            .open = euros(100)});
    }
    statement.accounts.push_back(
        StatementAccount::of(euros(123'456), std::move(entries), std::move(open), statement.period.lastDay()));
    return statement;
}

QStringList textsOf(const StatementDocument& document) {
    QStringList texts;
    for (int i = 0; i < document.sheetCount(); ++i)
        for (const PaperText& text : document.sheet(i).texts)
            texts.append(text.shaped.text);
    return texts;
}

} // namespace

/// A statement of account on paper.
class TestStatementDocument : public QObject {
    Q_OBJECT
private slots:
    void saysWhatItIsInTheCustomersLanguage();
    void everyMovementIsThereOnce();
    void carriesTheBalanceOver();
    void nothingLeavesTheSheet();
    void eachCurrencyHasItsSheets();
    void asksForNoTransferWithoutNeed();
    void becomesAPdf();
};

void TestStatementDocument::saysWhatItIsInTheCustomersLanguage() {
    const QStringList french = textsOf(StatementDocument(statementOf(5, u"fr"_s)));
    for (const QString& wanted :
         {u"Relevé de compte"_s, u"Du 01/01/2026 au 31/12/2026"_s, u"Solde au 31/12/2025"_s, u"1\u202F234,56"_s,
          u"Solde à régler au 31/12/2026"_s, u"Pièces non soldées au 31/12/2026"_s, u"Plus de 90 jours"_s,
          u"Garage <b>Martin</b> & Fils"_s, u"C00012"_s, u"Page 1 sur 1"_s, u"FR76 3000 6000 0112 3456 7890 189"_s})
        QVERIFY2(french.contains(wanted) || french.join(u'\n').replace(u'\u00A0', u' ').contains(wanted),
                 qPrintable(wanted + u" in "_s + french.join(u" | "_s)));
    const QStringList english = textsOf(StatementDocument(statementOf(5, u"de"_s)));
    QVERIFY(english.contains(u"Statement of account"_s));
    QVERIFY(english.contains(u"1,234.56"_s));
    QCOMPARE(StatementDocument::title(statementOf(0, u"fr"_s)), u"Relevé de compte C00012"_s);
    const QStringList empty = textsOf(StatementDocument(statementOf(0, u"fr"_s)));
    QVERIFY(empty.contains(u"Aucun mouvement sur la période."_s));
    QVERIFY(empty.contains(u"Toutes les pièces sont soldées au 31/12/2026."_s));
}

void TestStatementDocument::everyMovementIsThereOnce() {
    for (const int movements : {1, 20, 24, 25, 26, 27, 28, 29, 30, 60, 61, 62, 200}) {
        const StatementDocument document(statementOf(movements, u"fr"_s));
        const QStringList texts = textsOf(document);
        for (int i = 0; i < movements; ++i) {
            const QString name =
                i % 5 == 4 ? u"réf. VIR %1"_s.arg(i) : u"Facture F-2026-%1"_s.arg(i, 5, 10, QChar(u'0'));
            const int expected = i % 5 != 4 && i % 7 == 0 ? 2 : 1; // what is open is told again
            QCOMPARE(texts.count(name), expected);
        }
        QVERIFY(texts.contains(u"Page %1 sur %1"_s.arg(document.sheetCount())));
    }
}

void TestStatementDocument::carriesTheBalanceOver() {
    const StatementDocument document(statementOf(200, u"fr"_s));
    QVERIFY(document.sheetCount() > 2);
    const auto besides = [&document](int sheet, const QString& label) {
        const std::vector<PaperText>& texts = document.sheet(sheet).texts;
        for (size_t i = 0; i + 1 < texts.size(); ++i)
            if (texts[i].shaped.text == label)
                return texts[i + 1].shaped.text;
        return QString();
    };
    for (int sheet = 0; sheet + 1 < document.sheetCount(); ++sheet) {
        const QString carried = besides(sheet, u"À reporter"_s);
        if (carried.isEmpty())
            break; // only what is open goes on
        QCOMPARE(besides(sheet + 1, u"Report"_s), carried);
    }
    QVERIFY(!besides(0, u"À reporter"_s).isEmpty());
}

void TestStatementDocument::nothingLeavesTheSheet() {
    Statement wide = statementOf(40, u"en"_s);
    wide.customer.name = QString(300, u'W');
    wide.accounts.front() = StatementAccount::of(
        euros(90'000'000'000'000'000),
        {{.id = 1, .day = {2026, 5, 1}, .reference = QString(200, u'X'), .dueDate = {2026, 6, 1}, .amount = euros(-1)},
         {.kind = StatementKind::Payment,
          .id = 2,
          .day = {2026, 5, 1},
          .reference = QString(400, u'W'),
          .amount = euros(-80'000'000'000'000'000)}},
        {{.id = 1,
          .day = {2026, 5, 1},
          .reference = QString(200, u'X'),
          .dueDate = {2026, 6, 1},
          .amount = euros(90'000'000'000'000'000),
          .open = euros(90'000'000'000'000'000)}},
        {2026, 12, 31});
    const StatementDocument document(wide);
    for (int i = 0; i < document.sheetCount(); ++i)
        for (const PaperText& text : document.sheet(i).texts)
            QVERIFY2(text.box().left() >= paper::left - 1 && text.box().right() <= paper::right + 1 &&
                         text.box().bottom() <= paper::sheetHeight,
                     qPrintable(text.shaped.text));
}

void TestStatementDocument::eachCurrencyHasItsSheets() {
    Statement two = statementOf(3, u"en"_s);
    const Currency dollar = *Currency::fromCode(u"USD");
    two.accounts.push_back(StatementAccount::of(Money::fromMinor(500, dollar), {}, {}, two.period.lastDay()));
    const StatementDocument document(two);
    QCOMPARE(document.sheetCount(), 2);
    QVERIFY(textsOf(document).contains(u"USD"_s));
    QVERIFY(textsOf(document).contains(u"Page 2 of 2"_s));
}

void TestStatementDocument::asksForNoTransferWithoutNeed() {
    const auto asks = [](const Statement& statement) {
        return textsOf(StatementDocument(statement)).join(u'\n').contains(u"IBAN"_s);
    };
    Statement statement = statementOf(5, u"en"_s);
    QVERIFY(asks(statement));
    statement.customer.collectionMethod = CollectionMethod::DirectDebit;
    QVERIFY(!asks(statement));
    statement = statementOf(5, u"en"_s);
    statement.accounts.front().closing = euros(-1);
    QVERIFY(!asks(statement));
    QVERIFY(textsOf(StatementDocument(statement)).contains(u"Balance in your favour on 31\u00A0Dec\u00A02026"_s));
}

void TestStatementDocument::becomesAPdf() {
    const StatementDocument document(statementOf(60, u"fr"_s));
    const auto file = PdfFile::painted(
        {.title = u"Relevé"_s, .author = u"Atelier"_s, .language = u"fr"_s, .paint = [&](QPagedPaintDevice& device) {
             return document.paint(device);
         }});
    QVERIFY(bool(file));
    QCOMPARE(file->sheetCount(), document.sheetCount());
    class Stopped final : public JobContext {
        bool isCancelled() const override { return true; }
    } stopped;
    const auto cancelled =
        PdfFile::painted({.title = {}, .author = {}, .language = {}, .paint = [&](QPagedPaintDevice& device) {
                              return document.paint(device, &stopped);
                          }});
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().code == ErrorCode::Cancelled);
}

QTEST_MAIN(TestStatementDocument)
#include "tst_statement_document.moc"
