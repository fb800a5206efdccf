#include "domain/journal/JournalEntry.h"

#include "domain/invoices/CanonicalJson.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

/// One side or the other, never a negative amount: an amount below zero goes to the opposite side.
void addLine(JournalEntry& entry, const QString& account, const QString& auxiliary, qint64 debitMinor) {
    if (debitMinor != 0)
        entry.lines.push_back({account, auxiliary, std::max<qint64>(debitMinor, 0), std::max<qint64>(-debitMinor, 0)});
}

/// Exactly one entry per document, so a document of 0.00 shows its two accounts with nothing on them.
void keepOneEntry(JournalEntry& entry, const QString& debited, const QString& auxiliary, const QString& credited) {
    if (entry.lines.empty())
        entry.lines = {{debited, auxiliary, 0, 0}, {credited, {}, 0, 0}};
}

struct Sales {
    qint64 services = 0;
    qint64 goods = 0;
};

Sales salesOf(const Invoice& invoice) {
    Sales sales;
    for (const InvoiceLine& line : invoice.lines)
        (line.supply == SupplyKind::Goods ? sales.goods : sales.services) += line.net.minor();
    return sales;
}

/// VAT that falls due on receipt of the money: that of services, unless the seller opted for the debits (CGI art.
/// 269-2). A rate that bears on both kinds is split in proportion to their lines.
qint64 pendingVat(const Invoice& invoice) {
    if (invoice.seller.vatOnDebits)
        return 0;
    qint64 pending = 0;
    for (const InvoiceVat& row : invoice.vat) {
        std::array<qint64, 2> weights{}; // services, goods
        for (const InvoiceLine& line : invoice.lines)
            if (line.vatCategory == row.category && line.vatRate == row.rate)
                weights[line.supply == SupplyKind::Goods ? 1 : 0] += line.net.minor();
        if (weights[1] == 0)
            pending += row.vat.minor();
        else if (weights[0] > 0 && weights[1] > 0)
            pending += row.vat.allocate(weights).front().minor();
    }
    return pending;
}

} // namespace

JournalEntry postInvoice(const Invoice& invoice, const ChartOfAccounts& accounts, const QString& customerCode) {
    const bool credit = invoice.kind == DocumentKind::CreditNote;
    const qint64 sign = credit ? -1 : 1;
    JournalEntry entry;
    entry.journal = accounts.salesJournal;
    entry.date = invoice.issueDate;
    entry.piece = invoice.number;
    // Accounting documents are kept in French (C. com. art. L123-22), whatever the language of the invoice.
    entry.label = (credit ? u"Avoir "_s : u"Facture "_s) % invoice.number % u" – " % invoice.buyer.name;
    entry.currency = invoice.currency;
    entry.invoiceId = invoice.id;

    const Sales sales = salesOf(invoice);
    const qint64 pending = pendingVat(invoice);
    entry.lines.reserve(5);
    addLine(entry, accounts.receivable, customerCode, sign * invoice.gross.minor());
    addLine(entry, accounts.services, {}, -sign * sales.services);
    addLine(entry, accounts.goods, {}, -sign * sales.goods);
    addLine(entry, accounts.vatCollected, {}, -sign * (invoice.vatTotal.minor() - pending));
    addLine(entry, accounts.vatPending, {}, -sign * pending);
    keepOneEntry(entry, accounts.receivable, customerCode, accounts.services);
    return entry;
}

JournalEntry postPayment(const Payment& payment, const ChartOfAccounts& accounts, const QString& customerCode,
                         const QString& label) {
    const QString& treasury = payment.method == CollectionMethod::Cash ? accounts.cash : accounts.bank;
    JournalEntry entry;
    entry.journal = accounts.bankJournal;
    entry.date = payment.receivedOn;
    entry.piece = payment.reference.isEmpty() ? label : payment.reference;
    entry.label = label;
    entry.currency = payment.amount.currency();
    entry.paymentId = payment.id;
    addLine(entry, treasury, {}, payment.amount.minor());
    addLine(entry, accounts.receivable, customerCode, -payment.amount.minor());
    keepOneEntry(entry, treasury, {}, accounts.receivable);
    return entry;
}

bool isBalanced(const JournalEntry& entry) {
    Int128 balance = 0;
    for (const JournalLine& line : entry.lines) {
        if (line.debitMinor < 0 || line.creditMinor < 0)
            return false;
        balance += line.debitMinor;
        balance -= line.creditMinor;
    }
    return balance == 0 && entry.lines.size() >= 2;
}

QByteArray canonicalContent(const JournalEntry& entry) {
    CanonicalJson json(320 + 96 * static_cast<qsizetype>(entry.lines.size()));
    json.beginObject();
    json.text("currency"_L1, entry.currency.code());
    json.date("entry_date"_L1, entry.date);
    json.id("invoice_id"_L1, entry.invoiceId);
    json.text("journal"_L1, entry.journal);
    json.text("label"_L1, entry.label);
    json.beginArray("lines"_L1);
    for (const JournalLine& line : entry.lines) {
        json.beginObject();
        json.text("account"_L1, line.account);
        json.text("auxiliary"_L1, line.auxiliary);
        json.integer("credit_minor"_L1, line.creditMinor);
        json.integer("debit_minor"_L1, line.debitMinor);
        json.endObject();
    }
    json.endArray();
    json.integer("number"_L1, entry.number);
    json.id("payment_id"_L1, entry.paymentId);
    json.text("piece"_L1, entry.piece);
    json.integer("recorded_at"_L1, entry.recordedAtMs);
    json.endObject();
    return json.take();
}

QStringList sealedJournalColumns() {
    return {
        u"journal_entry.currency"_s,   u"journal_entry.entry_date"_s, u"journal_entry.invoice_id"_s,
        u"journal_entry.journal"_s,    u"journal_entry.label"_s,      u"journal_entry.number"_s,
        u"journal_entry.payment_id"_s, u"journal_entry.piece"_s,      u"journal_entry.recorded_at"_s,
        u"journal_line.account"_s,     u"journal_line.auxiliary"_s,   u"journal_line.credit_minor"_s,
        u"journal_line.debit_minor"_s,
    };
}

} // namespace quittance
