#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/ExportDialog.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SheetsDialog.h"
#include "common/SmallTable.h"
#include "common/TableColumns.h"
#include "common/Timeline.h"
#include "invoices/CreditDialog.h"
#include "invoices/ExplanationDialog.h"
#include "invoices/InvoicesPage.h"
#include "invoices/SettleDialog.h"
#include "invoices/SettleManyDialog.h"
#include "ui/PageBook.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString hostile = u"=HYPERLINK(\"http://x\") <img src=file:///etc/passwd>"_s;

/// Two customers, one invoice each at the end of January (overdue on 15 March) and one each on 15 March.
class IssuedBook : public PageBook {
public:
    IssuedBook() {
        const Plan sold = plan(u"Studio"_s, u"Basic"_s);
        martin = customer(u"Garage Martin"_s);
        evil = customer(hostile);
        for (const auto& [who, discount] : {std::pair{martin.id, 0}, {evil.id, 500'000}}) {
            Subscription subscription;
            subscription.customerId = who;
            subscription.planId = sold.id;
            subscription.startDate = QDate(2026, 1, 10);
            subscription.discount = Rate::fromMillionths(discount);
            subscriptions.push_back(take(colleague().subscriptions.create(actor, subscription, op())).id);
        }
        bill({2026, 1, 31}, {2026, 1, 31});
        bill({2026, 2, 28}, {2026, 3, 15});
    }

    void bill(QDate until, QDate issueDate) {
        JobContext job;
        RunRequest request;
        request.until = until;
        request.asOf = issueDate;
        request.confirmOldPeriods = true;
        request.operation = op();
        const RunSummary done = take(colleague().billing.issue(actor, request, job));
        if (!done.finished || !done.failures.empty())
            qFatal("the run did not bill");
        runs.push_back(done.id);
    }
    InvoiceId invoice(const QString& number) { return take(colleague().invoices.idByNumber(actor, number)); }
    InvoiceDetail detail(InvoiceId id) { return take(colleague().invoices.detail(actor, id)); }

    Customer martin;
    Customer evil;
    std::vector<SubscriptionId> subscriptions;
    std::vector<BillingRunId> runs;
};

} // namespace

/// The billing history on a real book, driven as a person drives it.
class TestInvoicesPage : public QObject {
    Q_OBJECT
private slots:
    void listsAndCountsWhatWasIssued();
    void findsByNumberCustomerAndAmount();
    void showsLinesVatEntryAndTimeline();
    void explainsAnAmount();
    void marksAsPaid();
    void marksSeveralAsPaid();
    void highlightsObeyTheScope();
    void creditsTheWhole();
    void savesPdfFilesAndLogsThem();
    void offersAPdfWhereThereIsNoPrinter();
    void exportsNamesThatAreNeverFormulas();
    void exportsWhatIsShownOnceMore();
    void printsTheListAsItIsShown();
    void showsWhatAnotherPageAskedFor();
    void findsTheNumberThatIsTypedInTheList();
    void tellsWhatIsDueAtTheTop();
    void totalsTheSelection();
    void neverActsOnTheRowBefore();
    void keepsDueDateAndRestBesideThePanel();

private:
    static QTableView* table(QWidget& page) { return child<QTableView>(page, "invoicesTable"); }
    static QString cell(QWidget& page, int row, InvoiceColumn column) {
        return table(page)->model()->index(row, static_cast<int>(column)).data().toString();
    }
    static QAction* action(QWidget& page, const char* name) { return child<QAction>(page, name); }
    /// The texts that stand in a dialog or page.
    static QString texts(QWidget& parent) {
        QStringList all;
        for (const PlainLabel* label : parent.findChildren<PlainLabel*>())
            all.append(label->text());
        return all.join(u'\n');
    }
    static QString footer(QWidget& page) {
        return child<PlainLabel>(page, "invoicesTotals")->text().replace(u'\u00A0', u' ');
    }
    static void choose(QWidget& page, InvoiceFilter::Status status) {
        auto* const chips = page.findChild<ChipBar*>();
        chips->setCurrent(status);
        emit chips->chosen(static_cast<int>(status));
    }
    static QString chip(QWidget& page, const QString& name) {
        for (const QPushButton* button : page.findChild<ChipBar*>()->findChildren<QPushButton*>())
            if (button->accessibleName().startsWith(name + u", "_s))
                return button->accessibleName().mid(name.size() + 2);
        return {};
    }
};

void TestInvoicesPage::listsAndCountsWhatWasIssued() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QAbstractItemModelTester tester(table(page)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 4, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 3, InvoiceColumn::Number), u"F-2026-00001"_s, patienceMs);
    QCOMPARE(cell(page, 3, InvoiceColumn::Customer), u"Garage Martin"_s);
    QCOMPARE(cell(page, 3, InvoiceColumn::Gross), u"€22.80"_s);
    QCOMPARE(cell(page, 3, InvoiceColumn::Status), u"Overdue (13 d)"_s);
    QCOMPARE(cell(page, 2, InvoiceColumn::Customer), hostile);
    QTRY_COMPARE_WITH_TIMEOUT(chip(page, u"All"_s), u"4"_s, patienceMs);
    QCOMPARE(chip(page, u"To collect"_s), u"4"_s);
    QCOMPARE(chip(page, u"Overdue"_s), u"2"_s);
    QCOMPARE(chip(page, u"Paid"_s), u"0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(footer(page), u"4 documents · total €68.40, outstanding €68.40"_s, patienceMs);

    choose(page, InvoiceFilter::Status::Overdue);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(footer(page), u"2 documents · total €34.20, outstanding €34.20"_s, patienceMs);
}

void TestInvoicesPage::findsByNumberCustomerAndAmount() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 4, patienceMs);
    for (const auto& [text, rows] : {std::pair{u"00003"_s, 1}, {u"martin"_s, 2}, {u"11.40"_s, 2}, {u"<img"_s, 2}}) {
        type(page, "invoicesSearchEdit", text);
        QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), rows, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(chip(page, u"All"_s), QString::number(rows), patienceMs);
    }
    type(page, "invoicesSearchEdit", u"nobody"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!table(page)->isVisible(), patienceMs);
    QVERIFY(texts(page).contains(u"No document matches"_s));
}

void TestInvoicesPage::showsLinesVatEntryAndTimeline() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    const InvoiceId id = book.invoice(u"F-2026-00002"_s);
    page.open(id.value);
    auto* const lines = child<SmallTable>(page, "invoiceLinesTable");
    QTRY_COMPARE_WITH_TIMEOUT(lines->rowCount(), 1, patienceMs);
    QVERIFY(lines->item(0, 0)->text().startsWith(u"Studio — Basic"_s));
    QVERIFY(lines->item(0, 0)->text().contains(u"10/01/2026 to 09/02/2026"_s));
    QVERIFY(lines->item(0, 0)->text().contains(u"50"_s)); // the discount
    QCOMPARE(lines->item(0, 2)->text(), u"9.50"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lines->rowHeight(0) > lines->verticalHeader()->defaultSectionSize(), patienceMs);
    auto* const vat = child<SmallTable>(page, "invoiceVatTable");
    QCOMPARE(vat->rowCount(), 1);
    QCOMPARE(vat->item(0, 1)->text(), u"9.50"_s);
    QCOMPARE(vat->item(0, 2)->text(), u"1.90"_s);
    auto* const entry = child<SmallTable>(page, "journalEntryTable");
    QCOMPARE(entry->rowCount(), 3);
    QString debit;
    for (int row = 0; row < entry->rowCount(); ++row)
        debit += entry->item(row, 1)->text();
    QCOMPARE(debit, u"11.40"_s);
    QVERIFY(texts(*page.findChild<Timeline*>()).contains(u"ada"_s));
    // Names from data stay text.
    for (const PlainLabel* label : page.findChildren<PlainLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText);
    QVERIFY(texts(page).contains(u"still due: €11.40, by 02/03/2026"_s));
    QSignalSpy asked(&book.book(), &Book::openCustomerRequested);
    action(page, "openCustomerAction")->trigger();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().value<CustomerId>() == book.evil.id);
}

void TestInvoicesPage::explainsAnAmount() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    page.open(book.invoice(u"F-2026-00002"_s).value);
    auto* const explain = action(page, "explainAction");
    QTRY_VERIFY_WITH_TIMEOUT(explain->isEnabled(), patienceMs);
    QString said;
    QVERIFY(inDialog<ExplanationDialog>([&] { explain->trigger(); },
                                        [&](ExplanationDialog& dialog) { said = texts(dialog); }));
    QVERIFY2(said.contains(u"F-2026-00002, line 1"_s), qPrintable(said));
    QVERIFY2(said.contains(u"19.00"_s) && said.contains(u"9.50"_s), qPrintable(said));
    // The same by Enter on the line.
    auto* const lines = child<SmallTable>(page, "invoiceLinesTable");
    lines->selectRow(0);
    QVERIFY(inDialog<ExplanationDialog>([&] { QTest::keyClick(lines, Qt::Key_Return); }, [](ExplanationDialog&) {}));
}

void TestInvoicesPage::marksAsPaid() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    const InvoiceId id = book.invoice(u"F-2026-00001"_s);
    page.open(id.value);
    auto* const settle = action(page, "settleAction");
    QTRY_VERIFY_WITH_TIMEOUT(settle->isEnabled(), patienceMs);
    QCOMPARE(settle->shortcut(), QKeySequence(u"Ctrl+R"_s));
    QVERIFY(
        inDialog<SettleDialog>([&] { settle->trigger(); },
                               [&](SettleDialog& dialog) {
                                   QVERIFY(texts(dialog).contains(u"€22.80"_s));
                                   QCOMPARE(child<QLineEdit>(dialog, "receivedOnEdit")->text(), u"15/03/2026"_s);
                                   for (const QString& bad : {u"abc"_s, u"30/01/2026"_s, u"16/03/2026"_s, QString()}) {
                                       type(dialog, "receivedOnEdit", bad);
                                       press(dialog, "saveButton");
                                       QVERIFY2(!messageAt(dialog, "receivedOnEdit").isEmpty(), qPrintable(bad));
                                       QVERIFY(dialog.isVisible());
                                   }
                                   QVERIFY(book.detail(id).paid.isZero());
                                   type(dialog, "receivedOnEdit", u"02/03/2026"_s);
                                   type(dialog, "referenceEdit", u"VIR 4711"_s);
                                   press(dialog, "saveButton");
                                   QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                               }));
    const InvoiceDetail paid = book.detail(id);
    QVERIFY(paid.status == InvoiceStatus::Paid);
    QVERIFY(paid.due.isZero());
    QTRY_VERIFY_WITH_TIMEOUT(!settle->isEnabled(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(settle->toolTip().contains(u"Nothing is due any more"_s), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(chip(page, u"Paid"_s), u"1"_s, patienceMs);
    QCOMPARE(chip(page, u"Overdue"_s), u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(texts(*page.findChild<Timeline*>()).contains(u"VIR 4711"_s), patienceMs);
    auto* const payments = child<SmallTable>(page, "invoicePaymentsTable");
    QCOMPARE(payments->rowCount(), 1);
    QCOMPARE(payments->item(0, 0)->text(), u"02/03/2026 · Bank transfer\nVIR 4711\nrecorded 15/03/2026 by ada"_s);
    QSignalSpy opened(&book.book(), &Book::openPaymentRequested);
    payments->setCurrentCell(0, 0);
    QTest::keyClick(payments, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(child<PlainLabel>(page, "invoiceBalance")->text().contains(u"still due €0.00"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 3, InvoiceColumn::Due), u"—"_s, patienceMs);
}

void TestInvoicesPage::marksSeveralAsPaid() {
    Language::instance().setLanguage(u"en"_s);
    IssuedBook book;
    book.bill({2026, 3, 31}, {2026, 3, 15});
    SettlementDraft early;
    early.invoiceId = book.invoice(u"F-2026-00002"_s);
    early.receivedOn = QDate(2026, 3, 1);
    PageBook::take(book.colleague().payments.settle(book.actor, early, PageBook::op()));
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 6, patienceMs);
    table(page)->selectAll();
    auto* const settle = action(page, "settleAction");
    QTRY_VERIFY_WITH_TIMEOUT(settle->isEnabled(), patienceMs);
    QVERIFY(inDialog<SettleManyDialog>(
        [&] { settle->trigger(); },
        [&](SettleManyDialog& dialog) {
            // Before anything is written: how much, of whom, and what is left out.
            QCOMPARE(child<PlainLabel>(dialog, "settleAmount")->text(), u"€91.20"_s);
            QCOMPARE(child<PlainLabel>(dialog, "settleCount")->text(), u"5 invoices of 2 customers"_s);
            auto* const refused = child<SmallTable>(dialog, "settleRefusedTable");
            QCOMPARE(refused->rowCount(), 1);
            QCOMPARE(refused->item(0, 1)->text(), u"It is paid already."_s);
            auto* const customers = child<SmallTable>(dialog, "settleCustomersTable");
            QCOMPARE(customers->rowCount(), 2);
            // Another day leaves out what was not issued yet.
            type(dialog, "receivedOnEdit", u"10/03/2026"_s);
            QCOMPARE(child<PlainLabel>(dialog, "settleCount")->text(), u"1 invoice of 1 customer"_s);
            QCOMPARE(refused->rowCount(), 5);
            QVERIFY(!child<QLineEdit>(dialog, "ownReferenceEdit")->isVisible());
            type(dialog, "receivedOnEdit", u"15/03/2026"_s);
            QCOMPARE(refused->rowCount(), 1);
            type(dialog, "referenceEdit", u"Statement 12"_s);
            const int martin = customers->item(0, 0)->text() == book.martin.name ? 0 : 1;
            customers->setCurrentCell(martin, 0);
            type(dialog, "ownReferenceEdit", u"VIR 4711"_s);
            QCOMPARE(customers->item(martin, 3)->text(), u"VIR 4711"_s);
            QCOMPARE(customers->item(1 - martin, 3)->text(), u"Statement 12"_s);
            customers->setCurrentCell(1 - martin, 0);
            QVERIFY(child<QLineEdit>(dialog, "ownReferenceEdit")->text().isEmpty());
            Language::instance().setLanguage(u"fr"_s);
            auto* const count = child<PlainLabel>(dialog, "settleCount");
            QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"5 factures de 2 clients"_s, patienceMs);
            Language::instance().setLanguage(u"en"_s);
            QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"5 invoices of 2 customers"_s, patienceMs);
            press(dialog, "saveButton");
            QVERIFY(!dialog.isVisible());
        }));
    QTRY_COMPARE_WITH_TIMEOUT(chip(page, u"Paid"_s), u"6"_s, patienceMs);
    QCOMPARE(book.detail(book.invoice(u"F-2026-00001"_s)).payments.front().reference, u"VIR 4711"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, InvoiceColumn::Due), u"—"_s, patienceMs);
}

void TestInvoicesPage::highlightsObeyTheScope() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(child<KpiCard>(page, "toCollectCard")->value(), u"€68.40"_s, patienceMs);
    book.book().setScope({.scope = {.customer = book.martin.id, .workspace = {}},
                          .customerCode = book.martin.code,
                          .customerName = book.martin.name,
                          .workspaceName = {}});
    page.applyScope();
    QTRY_COMPARE_WITH_TIMEOUT(child<KpiCard>(page, "toCollectCard")->value(), u"€45.60"_s, patienceMs);
    QCOMPARE(child<KpiCard>(page, "overdueCard")->value(), u"€22.80"_s);
    QTRY_COMPARE_WITH_TIMEOUT(chip(page, u"To collect"_s), u"2"_s, patienceMs);
    // What another page asks for may come with conditions, which can be taken back as any other.
    InvoiceFilter euros;
    euros.conditions.push_back(
        {.column = static_cast<int>(InvoiceColumn::Currency), .test = ListCondition::OneOf{{u"USD"_s}}});
    page.showFilter(euros);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 0, patienceMs);
    press(page, "conditionChip");
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
}

void TestInvoicesPage::creditsTheWhole() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    const InvoiceId id = book.invoice(u"F-2026-00001"_s);
    page.open(id.value);
    auto* const credit = action(page, "creditAction");
    QTRY_VERIFY_WITH_TIMEOUT(credit->isEnabled(), patienceMs);
    auto* const counterpart = action(page, "openCounterpartAction");
    QVERIFY(!counterpart->isEnabled());
    QVERIFY(inDialog<CreditDialog>([&] { credit->trigger(); },
                                   [&](CreditDialog& dialog) {
                                       press(dialog, "saveButton");
                                       QVERIFY(!messageAt(dialog, "reasonCombo").isEmpty());
                                       QVERIFY(dialog.isVisible());
                                       QVERIFY(book.detail(id).creditNoteNumber.isEmpty());
                                       child<QComboBox>(dialog, "reasonCombo")->setEditText(u"Invoiced twice"_s);
                                       press(dialog, "saveButton");
                                       QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                   }));
    const InvoiceDetail credited = book.detail(id);
    QVERIFY(credited.status == InvoiceStatus::Credited);
    QCOMPARE(credited.creditNoteNumber, u"A-2026-00001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 5, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!credit->isEnabled() && credit->toolTip().contains(u"A-2026-00001"_s), patienceMs);
    QVERIFY(!action(page, "settleAction")->isEnabled());

    // The credit note itself: negative, referring, neither paid nor credited.
    page.open(credited.creditNoteId->value);
    QTRY_VERIFY_WITH_TIMEOUT(texts(page).contains(u"credits F-2026-00001: Invoiced twice"_s), patienceMs);
    QVERIFY(texts(page).contains(u"−€22.80"_s));
    QTRY_VERIFY_WITH_TIMEOUT(credit->toolTip().contains(u"A credit note is not credited"_s), patienceMs);
    // From the one to the other, and back.
    QSignalSpy opened(&book.book(), &Book::openInvoiceRequested);
    QCOMPARE(counterpart->text(), u"Open the credited invoice"_s);
    counterpart->trigger();
    QVERIFY(opened.size() == 1 && opened.last().first().value<InvoiceId>() == id);
    QVERIFY(child<SmallTable>(page, "invoicePaymentsTable")->item(0, 0)->text().contains(u"F-2026-00001"_s));
    page.open(id.value);
    QTRY_COMPARE_WITH_TIMEOUT(counterpart->text(), u"Open the credit note"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(counterpart->isEnabled(), patienceMs);
    counterpart->trigger();
    QVERIFY(opened.size() == 2 && opened.last().first().value<InvoiceId>() == *credited.creditNoteId);
    choose(page, InvoiceFilter::Status::CreditNotes);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, InvoiceColumn::Gross), u"−€22.80"_s, patienceMs);
}

void TestInvoicesPage::savesPdfFilesAndLogsThem() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    const InvoiceId id = book.invoice(u"F-2026-00001"_s);
    page.open(id.value);
    QTRY_COMPARE_WITH_TIMEOUT(page.currentId(), id.value, patienceMs);
    prompts.texts = {folder.filePath(u"one"_s)};
    action(page, "savePdfAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"one.pdf"_s)), patienceMs);
    QFile file(folder.filePath(u"one.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1."));
    QTRY_COMPARE_WITH_TIMEOUT(book.detail(id).copies, 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(texts(*page.findChild<Timeline*>()).contains(u"PDF"_s), patienceMs);

    // All in one file, and one file each.
    table(page)->selectAll();
    prompts.texts = {folder.filePath(u"all.pdf"_s)};
    action(page, "savePdfAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"all.pdf"_s)), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.detail(id).copies, 2, patienceMs);
    prompts.texts = {folder.path()};
    action(page, "saveEachAction")->trigger();
    for (int number = 1; number <= 4; ++number)
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"F-2026-0000%1.pdf"_s.arg(number))), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.detail(id).copies, 3, patienceMs);

    // A folder that cannot be written to is told, and nothing is logged.
    prompts.asked.clear();
    prompts.texts = {u"/nowhere/at/all"_s};
    action(page, "saveEachAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(prompts.asked.join(u'\n').contains(u"That did not work"_s), patienceMs);
    QCOMPARE(book.detail(id).copies, 3);
}

void TestInvoicesPage::offersAPdfWhereThereIsNoPrinter() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QVERIFY(!action(page, "printAction")->isEnabled());
    QVERIFY(action(page, "printAction")->toolTip().contains(u"Select a document first"_s));
    // The button says it as well.
    QTRY_VERIFY_WITH_TIMEOUT(child<ActionButton>(page, "primaryButton")->toolTip().contains(u"Select a document"_s),
                             patienceMs);
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    prompts.confirmations = {true};
    prompts.texts = {folder.filePath(u"printed.pdf"_s)};
    page.open(book.invoice(u"F-2026-00003"_s).value);
    QTRY_VERIFY_WITH_TIMEOUT(action(page, "printAction")->isEnabled(), patienceMs);
    action(page, "printAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"printed.pdf"_s)), patienceMs);
    QVERIFY(prompts.asked.first().contains(u"No printer is set up"_s));
}

void TestInvoicesPage::exportsNamesThatAreNeverFormulas() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    prompts.texts = {folder.filePath(u"list.csv"_s)};
    type(page, "invoicesSearchEdit", u"HYPERLINK"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    const auto exportAs = [&](const char* kind) {
        return inDialog<ExportDialog>([&] { action(page, "exportAction")->trigger(); },
                                      [&](ExportDialog& dialog) {
                                          child<QRadioButton>(dialog, kind)->click();
                                          press(dialog, "exportButton");
                                      });
    };
    QVERIFY(exportAs("exportCsvButton"));
    QFile file(folder.filePath(u"list.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(file.exists(), patienceMs);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("\xEF\xBB\xBF"
                               "Number,Customer,Issued,Due on,Status,Total,Paid,Outstanding,Currency"));
    QCOMPARE(content.count("F-2026-"), 2); // as the list is filtered
    QVERIFY(content.contains("\"'=HYPERLINK(\"\"http://x\"\") <img src=file:///etc/passwd>\""));
    QVERIFY(!content.contains(",=") && !content.contains("\"="));
    QVERIFY2(content.contains(",11.40,0.00,11.40,EUR"), content.constData());

    // Where it cannot be written, it is said, and nothing is there.
    prompts.texts = {u"/nowhere/list.xlsx"_s};
    QVERIFY(exportAs("exportXlsxButton"));
    QTRY_VERIFY_WITH_TIMEOUT(prompts.asked.last().contains(u"could not be written"_s), patienceMs);
}

void TestInvoicesPage::exportsWhatIsShownOnceMore() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 4, patienceMs);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    ScriptedPrompts prompts;
    prompts.texts = {path};
    // The first of two columns that are shown, in their order, only the selected row.
    TableColumns* const columns = TableColumns::of(table(page));
    columns->apply(ColumnLayout::fromStrings({u"sort number asc"_s, u"rest 0 shown"_s, u"number 0 shown"_s,
                                              u"customer 0 hidden"_s, u"issued 0 hidden"_s, u"due-on 0 hidden"_s,
                                              u"status 0 hidden"_s, u"total 0 hidden"_s, u"paid 0 hidden"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, InvoiceColumn::Number), u"F-2026-00001"_s, patienceMs);
    table(page)->selectRow(2);
    QVERIFY(inDialog<ExportDialog>([&] { QTest::keyClick(&page, Qt::Key_E, Qt::ControlModifier); },
                                   [&](ExportDialog& dialog) {
                                       QVERIFY(child<QRadioButton>(dialog, "exportAllButton")->isChecked());
                                       child<QRadioButton>(dialog, "exportCsvButton")->click();
                                       child<QRadioButton>(dialog, "exportSelectedButton")->click();
                                       press(dialog, "exportButton");
                                   }));
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(content(), "\xEF\xBB\xBFOutstanding,Number,Currency\r\n22.80,F-2026-00003,EUR\r\n"_ba,
                              patienceMs);
    // Once more asks nothing, and writes all that is shown by now.
    QCOMPARE(action(page, "exportAgainAction")->shortcut(), QKeySequence(u"Ctrl+Shift+E"_s));
    action(page, "exportAgainAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(content().count("F-2026-"), 4, patienceMs);
    QVERIFY(content().contains("22.80,F-2026-00001,EUR\r\n11.40,F-2026-00002,EUR\r\n"));
}

void TestInvoicesPage::printsTheListAsItIsShown() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    book.book().setScope({.scope = {.customer = book.martin.id, .workspace = {}},
                          .customerCode = {},
                          .customerName = u"Restricted to Garage"_s,
                          .workspaceName = u"Shop"_s});
    page.applyScope();
    type(page, "invoicesSearchEdit", u"martin"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    prompts.texts = {folder.filePath(u"list.pdf"_s)};
    QVERIFY(inDialog<SheetsDialog>([&] { action(page, "printListAction")->trigger(); },
                                   [&](SheetsDialog& dialog) {
                                       auto* const save = child<QPushButton>(dialog, "savePdfButton");
                                       if (QTest::qWaitFor([save] { return save->isEnabled(); }, patienceMs))
                                           save->click();
                                   }));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"list.pdf"_s)), patienceMs);
    QPdfDocument pdf;
    QVERIFY(pdf.load(folder.filePath(u"list.pdf"_s)) == QPdfDocument::Error::None);
    QCOMPARE(pdf.pageCount(), 1);
    QVERIFY(pdf.pagePointSize(0).width() > pdf.pagePointSize(0).height());
    const QString text = pdf.getAllText(0).text();
    for (const QString& wanted : {u"Atelier Lumière"_s, u"Billing history"_s, u"F-2026-00001"_s, u"F-2026-00003"_s,
                                  u"martin"_s, u"Page 1/1"_s, u"€22.80"_s, u"Restricted to Garage · Shop"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in "_s + text));
    QVERIFY(!text.contains(u"F-2026-00002"_s));
}

void TestInvoicesPage::showsWhatAnotherPageAskedFor() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    auto* const restriction = child<ActionButton>(page, "restrictionChip");
    QVERIFY(!restriction->isVisible());
    InvoiceFilter wanted;
    wanted.run = book.runs.front();
    emit book.book().showInvoicesRequested(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    QVERIFY(restriction->isVisible());
    QCOMPARE(restriction->accessibleName(), u"One billing run"_s);
    QTRY_COMPARE_WITH_TIMEOUT(chip(page, u"All"_s), u"2"_s, patienceMs);
    // Chips and search narrow what is asked for; the chip takes back only itself.
    choose(page, InvoiceFilter::Status::Paid);
    QTRY_VERIFY_WITH_TIMEOUT(!table(page)->isVisible(), patienceMs);
    QVERIFY(texts(page).contains(u"No document matches"_s));
    choose(page, InvoiceFilter::Status::Overdue);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    press(page, "restrictionChip");
    QVERIFY(!restriction->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(chip(page, u"All"_s), u"4"_s, patienceMs);
    QCOMPARE(table(page)->model()->rowCount(), 2);

    wanted = {};
    wanted.subscription = book.subscriptions.back();
    emit book.book().showInvoicesRequested(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, InvoiceColumn::Customer), hostile, patienceMs);
    QCOMPARE(restriction->accessibleName(), u"One subscription"_s);
}

void TestInvoicesPage::findsTheNumberThatIsTypedInTheList() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 4, patienceMs);
    auto* const search = child<QLineEdit>(page, "invoicesSearchEdit");
    QTest::keyClick(table(page), 'f');
    for (const char each : {'-', '2', '0', '2', '6', '-', '0', '0', '0', '0', '3'})
        QTest::keyClick(search, each);
    QCOMPARE(search->text(), u"f-2026-00003"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, InvoiceColumn::Number), u"F-2026-00003"_s, patienceMs);
}

void TestInvoicesPage::tellsWhatIsDueAtTheTop() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 4, patienceMs);
    auto* const banner = child<Banner>(page, "dueBanner");
    auto* const overdue = child<KpiCard>(page, "overdueCard");
    QTRY_COMPARE_WITH_TIMEOUT(overdue->value(), u"€34.20"_s, patienceMs);
    QVERIFY(!banner->isVisible()); // the card says it
    QCOMPARE(child<KpiCard>(page, "toCollectCard")->value(), u"€68.40"_s);
    QCOMPARE(child<KpiCard>(page, "billedCard")->value(), u"€34.20"_s);
    QTest::mouseClick(overdue, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    QTest::mouseClick(child<KpiCard>(page, "billedCard"), Qt::LeftButton); // issued this month
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, InvoiceColumn::IssueDate), u"15/03/2026"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    SettlementDraft draft;
    draft.invoiceId = book.invoice(u"F-2026-00001"_s);
    draft.receivedOn = QDate(2026, 3, 10);
    PageBook::take(book.colleague().payments.settle(book.actor, draft, PageBook::op()));
    page.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(child<KpiCard>(page, "receivedCard")->value(), u"€22.80"_s, patienceMs);
    QTest::mouseClick(child<KpiCard>(page, "receivedCard"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, InvoiceColumn::Number), u"F-2026-00001"_s, patienceMs);
}

void TestInvoicesPage::totalsTheSelection() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 3, InvoiceColumn::Number), u"F-2026-00001"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(footer(page).startsWith(u"4 documents"_s), patienceMs);
    table(page)->selectAll();
    QCOMPARE(footer(page), u"4 documents · total €68.40, outstanding €68.40 · 4 selected (€68.40)"_s);
    QTRY_VERIFY_WITH_TIMEOUT(texts(page).contains(u"Print them, save them or mark them as paid together."_s),
                             patienceMs);
    QVERIFY(action(page, "printAction")->isEnabled());
    QVERIFY(action(page, "settleAction")->isEnabled());
    QVERIFY(!action(page, "creditAction")->isEnabled());
    QVERIFY(action(page, "creditAction")->toolTip().contains(u"Select one document first"_s));
    table(page)->clearSelection();
    QCOMPARE(footer(page), u"4 documents · total €68.40, outstanding €68.40"_s);
    QVERIFY(!action(page, "savePdfAction")->isEnabled());
}

void TestInvoicesPage::neverActsOnTheRowBefore() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    page.open(book.invoice(u"F-2026-00001"_s).value);
    auto* const settle = action(page, "settleAction");
    QTRY_VERIFY_WITH_TIMEOUT(settle->isEnabled(), patienceMs);
    // Ctrl+R right after moving on would concern the document that the panel still shows.
    table(page)->selectRow(0);
    QVERIFY(!settle->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(settle->isEnabled(), patienceMs);
    bool seen = false;
    QVERIFY(inDialog<SettleDialog>(
        [&] { settle->trigger(); },
        [&](SettleDialog& dialog) { seen = texts(dialog).contains(cell(page, 0, InvoiceColumn::Number)); }));
    QVERIFY(seen);
}

void TestInvoicesPage::keepsDueDateAndRestBesideThePanel() {
    IssuedBook book;
    InvoicesPage page(book.book(), nullptr);
    book.show(page);
    page.resize(1036, 700); // in a window of 1280 pixels
    page.open(book.invoice(u"F-2026-00001"_s).value);
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<DetailPanel*>()->isVisible(), patienceMs);
    auto* const header = table(page)->horizontalHeader();
    const auto hidden = [header](InvoiceColumn column) { return header->isSectionHidden(static_cast<int>(column)); };
    QTRY_VERIFY_WITH_TIMEOUT(hidden(InvoiceColumn::Paid), patienceMs);
    for (const InvoiceColumn column :
         {InvoiceColumn::Customer, InvoiceColumn::DueDate, InvoiceColumn::Status, InvoiceColumn::Due})
        QVERIFY2(!hidden(column), QByteArray::number(static_cast<int>(column)));
    // With less room the rest counts most.
    page.resize(860, 700);
    QTRY_VERIFY_WITH_TIMEOUT(hidden(InvoiceColumn::Gross), patienceMs);
    QVERIFY(!hidden(InvoiceColumn::Due));
    QVERIFY(!hidden(InvoiceColumn::Customer));
}

QTEST_MAIN(TestInvoicesPage)
#include "tst_invoices_page.moc"
