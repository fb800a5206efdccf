#include "domain/journal/JournalEntry.h"

#include <QJsonDocument>
#include <QObject>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

Money euros(qint64 cents) { return Money::fromMinor(cents, Currency::eur()); }

struct Item {
    SupplyKind supply;
    qint64 net;
    int rate; ///< percent
};

/// An invoice whose VAT table follows from its lines.
Invoice invoiceOf(const std::vector<Item>& items, bool vatOnDebits = true) {
    Invoice invoice;
    invoice.id = InvoiceId{7};
    invoice.number = u"F-2026-00042"_s;
    invoice.issueDate = QDate(2026, 1, 31);
    invoice.currency = Currency::eur();
    invoice.buyer.name = u"Théâtre d’Orsay"_s;
    invoice.seller.vatOnDebits = vatOnDebits;
    std::vector<TaxableAmount> amounts;
    for (const Item& item : items) {
        InvoiceLine& line = invoice.lines.emplace_back();
        line.net = euros(item.net);
        line.supply = item.supply;
        line.vatRate = Rate::fromMillionths(item.rate * 10'000);
        line.vatCategory = item.rate == 0 ? VatCategory::ReverseCharge : VatCategory::Standard;
        amounts.push_back({line.vatCategory, line.vatRate, line.net});
    }
    const DocumentTotals totals = taxedTotals(amounts, Currency::eur());
    for (const TaxGroup& group : totals.groups)
        invoice.vat.push_back({group.category, group.rate, group.base, group.vat, {}});
    invoice.net = totals.net;
    invoice.vatTotal = totals.vat;
    invoice.gross = totals.gross;
    return invoice;
}

/// "411000 C00001 D 12000, 706000 C 10000".
QString linesText(const JournalEntry& entry) {
    QStringList lines;
    for (const JournalLine& line : entry.lines)
        lines.append(line.account % (line.auxiliary.isEmpty() ? QString() : QString(u' ' % line.auxiliary)) %
                     (line.creditMinor != 0 ? u" C "_s : u" D "_s) %
                     QString::number(line.creditMinor + line.debitMinor));
    return lines.join(u", ");
}

JournalEntry posted(const Invoice& invoice) { return postInvoice(invoice, ChartOfAccounts(), u"C00001"_s); }

constexpr auto services = SupplyKind::Services;
constexpr auto goods = SupplyKind::Goods;

} // namespace

/// One balanced entry per document and payment (decisions 16).
class tst_journal : public QObject {
    Q_OBJECT

private slots:
    void services_data();
    void services();
    void creditNoteIsTheMirror();
    void zeroDocument();
    void headOfTheEntry();
    void payments();
    void balance();
    void canonicalForm();
    void eachMemberCounts();
};

void tst_journal::services_data() {
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Invoice& invoice, const QString& expected) {
        QTest::newRow(name) << linesText(posted(invoice)) << expected;
    };
    row("services on debits", invoiceOf({{::services, 10'000, 20}}),
        u"411000 C00001 D 12000, 706000 C 10000, 445710 C 2000"_s);
    row("services on receipt", invoiceOf({{::services, 10'000, 20}}, false),
        u"411000 C00001 D 12000, 706000 C 10000, 445740 C 2000"_s);
    row("goods are due on delivery", invoiceOf({{goods, 10'000, 20}}, false),
        u"411000 C00001 D 12000, 707000 C 10000, 445710 C 2000"_s);
    row("both at one rate", invoiceOf({{::services, 10'000, 20}, {goods, 5'000, 20}}, false),
        u"411000 C00001 D 18000, 706000 C 10000, 707000 C 5000, 445710 C 1000, 445740 C 2000"_s);
    row("both at two rates", invoiceOf({{::services, 10'000, 20}, {goods, 1'001, 5}}, false),
        u"411000 C00001 D 13051, 706000 C 10000, 707000 C 1001, 445710 C 50, 445740 C 2000"_s);
    row("reverse charge", invoiceOf({{::services, 10'000, 0}}), u"411000 C00001 D 10000, 706000 C 10000"_s);
}

void tst_journal::services() {
    QFETCH(const QString, actual);
    QFETCH(const QString, expected);
    QCOMPARE(actual, expected);
}

void tst_journal::creditNoteIsTheMirror() {
    Invoice invoice = invoiceOf({{::services, 10'001, 20}, {goods, 333, 5}}, false);
    const JournalEntry sale = posted(invoice);
    invoice.kind = DocumentKind::CreditNote;
    const JournalEntry credit = posted(invoice);
    QVERIFY(isBalanced(sale) && isBalanced(credit));
    QCOMPARE(credit.lines.size(), sale.lines.size());
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        QCOMPARE(credit.lines[i].account, sale.lines[i].account);
        QCOMPARE(credit.lines[i].debitMinor, sale.lines[i].creditMinor);
        QCOMPARE(credit.lines[i].creditMinor, sale.lines[i].debitMinor);
    }
    QVERIFY(credit.label.startsWith(u"Avoir "));
}

void tst_journal::zeroDocument() {
    const JournalEntry entry = posted(invoiceOf({{::services, 0, 20}}));
    QCOMPARE(linesText(entry), u"411000 C00001 D 0, 706000 D 0"_s);
    QVERIFY(isBalanced(entry));
}

void tst_journal::headOfTheEntry() {
    const JournalEntry entry = posted(invoiceOf({{::services, 100, 20}}));
    QCOMPARE(entry.journal, u"VE"_s);
    QCOMPARE(entry.date, QDate(2026, 1, 31));
    QCOMPARE(entry.piece, u"F-2026-00042"_s);
    QCOMPARE(entry.label, u"Facture F-2026-00042 – Théâtre d’Orsay"_s);
    QCOMPARE(entry.currency, Currency::eur());
    QCOMPARE(entry.invoiceId, InvoiceId{7});
    QVERIFY(!entry.paymentId);
}

void tst_journal::payments() {
    Payment payment;
    payment.id = PaymentId{3};
    payment.receivedOn = QDate(2026, 2, 3);
    payment.amount = euros(12'000);
    payment.reference = u"VIR 0042"_s;
    const auto entry = [&payment] { return postPayment(payment, ChartOfAccounts(), u"C00001"_s, u"Règlement"_s); };
    QCOMPARE(linesText(entry()), u"512000 D 12000, 411000 C00001 C 12000"_s);
    QCOMPARE(entry().piece, u"VIR 0042"_s);
    QCOMPARE(entry().journal, u"BQ"_s);
    payment.method = CollectionMethod::Cash;
    payment.reference.clear();
    QCOMPARE(linesText(entry()), u"530000 D 12000, 411000 C00001 C 12000"_s);
    QCOMPARE(entry().piece, u"Règlement"_s);
    payment.amount = euros(-500);
    QCOMPARE(linesText(entry()), u"530000 C 500, 411000 C00001 D 500"_s);
}

void tst_journal::balance() {
    JournalEntry entry = posted(invoiceOf({{::services, 100, 20}}));
    QVERIFY(isBalanced(entry));
    entry.lines.back().creditMinor += 1;
    QVERIFY(!isBalanced(entry));
    entry.lines = {{u"411000"_s, {}, -5, 0}, {u"706000"_s, {}, 0, -5}};
    QVERIFY(!isBalanced(entry));
    entry.lines.clear();
    QVERIFY(!isBalanced(entry));
}

void tst_journal::canonicalForm() {
    JournalEntry entry = posted(invoiceOf({{::services, 10'000, 20}}));
    entry.number = 12;
    entry.recordedAtMs = 1'770'000'000'000;
    const QByteArray expected =
        R"({"currency":"EUR","entry_date":"2026-01-31","invoice_id":7,"journal":"VE","label":"Facture F-2026-00042 )"
        "– Théâtre d’Orsay"
        R"(","lines":[{"account":"411000","auxiliary":"C00001","credit_minor":0,"debit_minor":12000},)"
        R"({"account":"706000","auxiliary":"","credit_minor":10000,"debit_minor":0},)"
        R"({"account":"445710","auxiliary":"","credit_minor":2000,"debit_minor":0}],"number":12,"payment_id":null,)"
        R"("piece":"F-2026-00042","recorded_at":1770000000000})";
    QCOMPARE(canonicalContent(entry), expected);
    QCOMPARE(QJsonDocument::fromJson(expected).toJson(QJsonDocument::Compact), expected);
}

void tst_journal::eachMemberCounts() {
    const JournalEntry entry = posted(invoiceOf({{::services, 10'000, 20}}));
    const QByteArray content = canonicalContent(entry);
    const std::vector<std::pair<const char*, std::function<void(JournalEntry&)>>> changes{
        {"journal_entry.currency", [](auto& e) { e.currency = Currency::fromCode(u"USD").value(); }},
        {"journal_entry.entry_date", [](auto& e) { e.date = e.date.addDays(1); }},
        {"journal_entry.invoice_id", [](auto& e) { e.invoiceId = InvoiceId{8}; }},
        {"journal_entry.journal", [](auto& e) { e.journal = u"OD"_s; }},
        {"journal_entry.label", [](auto& e) { e.label += u'x'; }},
        {"journal_entry.number", [](auto& e) { ++e.number; }},
        {"journal_entry.payment_id", [](auto& e) { e.paymentId = PaymentId{1}; }},
        {"journal_entry.piece", [](auto& e) { e.piece += u'x'; }},
        {"journal_entry.recorded_at", [](auto& e) { ++e.recordedAtMs; }},
        {"journal_line.account", [](auto& e) { e.lines[1].account = u"706100"_s; }},
        {"journal_line.auxiliary", [](auto& e) { e.lines[0].auxiliary = u"C00002"_s; }},
        {"journal_line.credit_minor", [](auto& e) { ++e.lines[1].creditMinor; }},
        {"journal_line.debit_minor", [](auto& e) { ++e.lines[0].debitMinor; }},
    };
    QStringList columns;
    for (const auto& [column, change] : changes) {
        JournalEntry changed = entry;
        change(changed);
        QVERIFY2(canonicalContent(changed) != content, column);
        columns.append(QString::fromLatin1(column));
    }
    QCOMPARE(columns, sealedJournalColumns());
}

QTEST_APPLESS_MAIN(tst_journal)
#include "tst_journal.moc"
