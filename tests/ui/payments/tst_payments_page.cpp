#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "payments/PaymentsPage.h"
#include "ui/PageBook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The list of payments on a real book, driven as a person drives it.
class TestPaymentsPage : public QObject {
    Q_OBJECT
private slots:
    void listsWhatCameIn();
    void hearsOfAColleaguesPayment();
    void showsWhatAnotherPageAskedFor();
    void saysWhatAPaymentIs();

private:
    /// A customer with two invoices of 22.80, the first of them paid.
    class PaidBook : public PageBook {
    public:
        PaidBook() {
            martin = customer(u"Garage <i>Martin</i>"_s);
            subscription(martin.id, plan(u"Hosting"_s, u"Monthly"_s).id, QDate(2026, 1, 10));
            for (const QDate until : {QDate(2026, 1, 31), QDate(2026, 2, 28)}) {
                JobContext job;
                RunRequest request;
                request.until = until;
                request.asOf = until;
                request.confirmOldPeriods = true;
                request.operation = op();
                take(colleague().billing.issue(actor, request, job));
            }
            pay(1, QDate(2026, 2, 20));
        }
        void pay(qint64 invoice, QDate day) {
            take(colleague().payments.settle(
                actor, {.invoiceId = InvoiceId{invoice}, .receivedOn = day, .reference = u"VIR 42"_s}, op()));
        }
        Customer martin;
    };
    static QTableView* table(QWidget& page) { return child<QTableView>(page, "paymentsTable"); }
    static QString cell(QWidget& page, int row, PaymentColumn column) {
        return table(page)->model()->index(row, static_cast<int>(column)).data().toString();
    }
};

void TestPaymentsPage::listsWhatCameIn() {
    Language::instance().setLanguage(u"en"_s);
    PaidBook book;
    PaymentsPage page(book.book(), nullptr);
    book.show(page);
    QAbstractItemModelTester tester(table(page)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, PaymentColumn::Amount), u"€22.80"_s, patienceMs);
    QCOMPARE(cell(page, 0, PaymentColumn::Customer), u"Garage <i>Martin</i>"_s);
    QCOMPARE(cell(page, 0, PaymentColumn::Settles), u"F-2026-00001"_s);
    const auto totals = [&page] { return child<PlainLabel>(page, "paymentsTotals")->text().replace(u'\u00A0', u' '); };
    QTRY_COMPARE_WITH_TIMEOUT(totals(), u"1 payment · received €22.80"_s, patienceMs);
    page.open(1);
    auto* const openInvoice = child<QAction>(page, "openInvoiceAction");
    QTRY_VERIFY_WITH_TIMEOUT(openInvoice->isEnabled(), patienceMs);
    auto* const invoices = child<SmallTable>(page, "settledInvoicesTable");
    QCOMPARE(invoices->rowCount(), 1);
    QCOMPARE(invoices->item(0, 0)->text(), u"F-2026-00001"_s);
    QSignalSpy invoice(&book.book(), &Book::openInvoiceRequested);
    QSignalSpy customer(&book.book(), &Book::openCustomerRequested);
    QTest::keyClick(table(page), Qt::Key_Return);
    QCOMPARE(invoice.size(), 1);
    child<QAction>(page, "openCustomerAction")->trigger();
    QCOMPARE(customer.size(), 1);
    // This month nothing came in.
    auto* const chips = page.findChild<ChipBar*>();
    chips->setCurrent(PaymentFilter::Span::ThisMonth);
    emit chips->chosen(static_cast<int>(PaymentFilter::Span::ThisMonth));
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 0, patienceMs);
}

void TestPaymentsPage::showsWhatAnotherPageAskedFor() {
    PaidBook book;
    const Customer other = book.customer(u"Somebody else"_s);
    PaymentsPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    emit book.book().showPaymentsRequested({.customer = other.id});
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 0, patienceMs);
    emit book.book().showPaymentsRequested({.customer = book.martin.id});
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    book.book().setScope({.scope = {.customer = other.id, .workspace = {}},
                          .customerCode = {},
                          .customerName = other.name,
                          .workspaceName = {}});
    page.applyScope();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 0, patienceMs);
}

void TestPaymentsPage::saysWhatAPaymentIs() {
    PaidBook book;
    PaymentsPage page(book.book(), nullptr);
    book.show(page);
    page.open(1);
    auto* const entry = child<SmallTable>(page, "paymentEntryTable");
    QTRY_COMPARE_WITH_TIMEOUT(entry->rowCount(), 2, patienceMs);
    QStringList texts;
    for (const PlainLabel* label : page.findChildren<PlainLabel*>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    for (const QString& expected : {u"VIR 42"_s, u"Bank transfer"_s, u"by ada"_s})
        QVERIFY2(all.contains(expected), qPrintable(expected));
}

void TestPaymentsPage::hearsOfAColleaguesPayment() {
    PaidBook book;
    PaymentsPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    book.pay(2, QDate(2026, 3, 10));
    ChangeSet news;
    news.add(Noun::Payment);
    emit book.book().changed(news);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, PaymentColumn::Settles), u"F-2026-00002"_s, patienceMs); // newest first
}

QTEST_MAIN(TestPaymentsPage)
#include "tst_payments_page.moc"
