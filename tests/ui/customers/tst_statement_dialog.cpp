#include "common/Banner.h"
#include "common/DateEdit.h"
#include "common/ExportDialog.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SheetsDialog.h"
#include "common/SmallTable.h"
#include "customers/CustomersPage.h"
#include "customers/StatementDialog.h"
#include "ui/PageBook.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A customer billed 22.80 at the end of January, which was paid in February, and 22.80 on 15 March, which is today.
class AccountBook : public PageBook {
public:
    AccountBook() {
        martin = customer(u"Garage <i>Martin</i>"_s);
        subscription(martin.id, plan(u"Hosting"_s, u"Monthly"_s).id, QDate(2026, 1, 10));
        run(QDate(2026, 1, 31), QDate(2026, 1, 31));
        run(QDate(2026, 2, 28), QDate(2026, 3, 15));
        take(colleague().payments.settle(
            actor, {.invoiceId = InvoiceId{1}, .receivedOn = QDate(2026, 2, 20), .reference = u"=VIR 42"_s}, op()));
    }

    Customer martin;

private:
    void run(QDate until, QDate issueDate) {
        JobContext job;
        RunRequest request;
        request.until = until;
        request.asOf = issueDate;
        request.confirmOldPeriods = true;
        request.operation = op();
        take(colleague().billing.issue(actor, request, job));
    }
};

} // namespace

/// A customer's statement of account, asked for and handed on as a person does.
class TestStatementDialog : public QObject {
    Q_OBJECT
private slots:
    void opensFromTheCustomer();
    void showsTheRunningBalance();
    void followsThePeriod();
    void isSavedAsAPdf();
    void isExported();
    void opensADocument();

private:
    static QTableView* table(QWidget& dialog) { return child<QTableView>(dialog, "statementTable"); }
    static int rows(QWidget& dialog) { return table(dialog)->model()->rowCount(); }
    static QString cell(QWidget& dialog, int row, int column) {
        return table(dialog)->model()->index(row, column).data().toString();
    }
    static QString text(QWidget& dialog, const char* name) {
        return child<PlainLabel>(dialog, name)->text().replace(u'\u00A0', u' ');
    }
};

void TestStatementDialog::opensFromTheCustomer() {
    AccountBook book;
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    auto* const action = child<QAction>(page, "statementAction");
    QTRY_VERIFY_WITH_TIMEOUT(!action->isEnabled(), patienceMs);
    page.open(book.martin.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patienceMs);
    QVERIFY(inDialog<StatementDialog>(
        [&] { action->trigger(); },
        [&](StatementDialog& dialog) { QTRY_COMPARE_WITH_TIMEOUT(rows(dialog), 4, patienceMs); }));
}

void TestStatementDialog::showsTheRunningBalance() {
    AccountBook book;
    StatementDialog dialog(book.book(), book.martin.id, nullptr);
    dialog.show();
    QAbstractItemModelTester tester(table(dialog)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    // The quarter until today, to begin with.
    QTRY_COMPARE_WITH_TIMEOUT(rows(dialog), 4, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(dialog, 3, 7), u"22.80"_s, patienceMs);
    QCOMPARE(cell(dialog, 0, 1), u"Opening balance"_s);
    QCOMPARE(cell(dialog, 1, 2), u"F-2026-00001"_s);
    QCOMPARE(cell(dialog, 1, 5), u"22.80"_s);
    QCOMPARE(cell(dialog, 2, 1), u"Payment · Bank transfer"_s);
    QCOMPARE(cell(dialog, 2, 2), u"=VIR 42"_s);
    QCOMPARE(cell(dialog, 2, 3), u"F-2026-00001"_s);
    QCOMPARE(cell(dialog, 2, 6), u"22.80"_s);
    QVERIFY(text(dialog, "statementClosing").endsWith(u"€22.80"_s));
    auto* const open = child<SmallTable>(dialog, "openItemsTable");
    QCOMPARE(open->rowCount(), 1);
    QCOMPARE(open->item(0, 0)->text(), u"F-2026-00002"_s);
    QVERIFY(text(dialog, "statementAgeing").contains(u"Not due €22.80"_s));
}

void TestStatementDialog::followsThePeriod() {
    AccountBook book;
    StatementDialog dialog(book.book(), book.martin.id, nullptr);
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(rows(dialog), 4, patienceMs);
    auto* const spans = child<QComboBox>(dialog, "statementSpanCombo");
    spans->setCurrentIndex(1); // last month
    emit spans->activated(1);
    QTRY_COMPARE_WITH_TIMEOUT(rows(dialog), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(dialog, 0, 7), u"22.80"_s, patienceMs);
    QCOMPARE(child<DateEdit>(dialog, "statementToEdit")->date(), QDate(2026, 2, 28));
    QVERIFY(!child<SmallTable>(dialog, "openItemsTable")->isVisible());
    // Dates of one's own.
    type(dialog, "statementToEdit", u"19/02/2026"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(dialog), 1, patienceMs);
    QCOMPARE(spans->currentIndex(), spans->count() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "statementClosing").endsWith(u"€22.80"_s), patienceMs);
    QCOMPARE(child<SmallTable>(dialog, "openItemsTable")->rowCount(), 1);
    // The other way round: said, and what was shown stays.
    type(dialog, "statementToEdit", u"19/01/2026"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<Banner*>()->isVisible(), patienceMs);
    QCOMPARE(rows(dialog), 1);
    type(dialog, "statementToEdit", u"1/3/2026"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.findChild<Banner*>()->isVisible(), patienceMs);
}

void TestStatementDialog::isSavedAsAPdf() {
    AccountBook book;
    StatementDialog dialog(book.book(), book.martin.id, nullptr);
    dialog.show();
    auto* const print = child<QPushButton>(dialog, "printButton");
    QTRY_VERIFY_WITH_TIMEOUT(print->isEnabled(), patienceMs);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"statement.pdf"_s);
    ScriptedPrompts prompts;
    prompts.texts = {path};
    QVERIFY(inDialog<SheetsDialog>([&] { print->click(); },
                                   [&](SheetsDialog& sheets) {
                                       auto* const save = child<QPushButton>(sheets, "savePdfButton");
                                       if (QTest::qWaitFor([save] { return save->isEnabled(); }, patienceMs))
                                           save->click();
                                   }));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
    QPdfDocument pdf;
    QVERIFY(pdf.load(path) == QPdfDocument::Error::None);
    QCOMPARE(pdf.pageCount(), 1);
    QVERIFY(pdf.pagePointSize(0).width() < pdf.pagePointSize(0).height());
    const QString all = pdf.getAllText(0).text();
    for (const QString& wanted : {u"Relevé de compte"_s, u"Atelier Lumière"_s, u"Garage <i>Martin</i>"_s,
                                  u"F-2026-00001"_s, u"Virement bancaire"_s, u"22,80"_s, u"Solde à régler"_s})
        QVERIFY2(all.contains(wanted), qPrintable(wanted + u" in "_s + all));
}

void TestStatementDialog::isExported() {
    AccountBook book;
    StatementDialog dialog(book.book(), book.martin.id, nullptr);
    dialog.show();
    auto* const button = child<QPushButton>(dialog, "exportButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled() && rows(dialog) == 4, patienceMs);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"statement.csv"_s);
    ScriptedPrompts prompts;
    prompts.texts = {path};
    QVERIFY(inDialog<ExportDialog>([&] { button->click(); },
                                   [&](ExportDialog& exporting) {
                                       child<QRadioButton>(exporting, "exportCsvButton")->click();
                                       press(exporting, "exportButton");
                                   }));
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(content().count(u'\n') >= 5, patienceMs);
    QVERIFY(content().contains(u"F-2026-00002"_s));
    QVERIFY(!content().contains(u",=VIR"_s)); // never a formula
}

void TestStatementDialog::opensADocument() {
    AccountBook book;
    StatementDialog dialog(book.book(), book.martin.id, nullptr);
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(cell(dialog, 1, 2), u"F-2026-00001"_s, patienceMs);
    QSignalSpy opened(&book.book(), &Book::openInvoiceRequested);
    emit table(dialog)->doubleClicked(table(dialog)->model()->index(1, 0));
    QCOMPARE(opened.size(), 1);
    QVERIFY(!dialog.isVisible());
    StatementDialog again(book.book(), book.martin.id, nullptr);
    again.show();
    QTRY_COMPARE_WITH_TIMEOUT(cell(again, 1, 2), u"F-2026-00001"_s, patienceMs);
    QSignalSpy payment(&book.book(), &Book::openPaymentRequested);
    emit table(again)->doubleClicked(table(again)->model()->index(2, 0));
    QCOMPARE(payment.size(), 1);
    QCOMPARE(opened.size(), 1);
}

QTEST_MAIN(TestStatementDialog)
#include "tst_statement_dialog.moc"
