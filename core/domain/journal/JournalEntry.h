#pragma once

#include "base/Ids.h"
#include "domain/invoices/Invoice.h"
#include "domain/payments/Payment.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace quittance {

/// The accounts that postings use (decisions 16), editable in the settings.
struct ChartOfAccounts {
    QString receivable = QStringLiteral("411000"); ///< with the customer code as auxiliary
    QString services = QStringLiteral("706000");
    QString goods = QStringLiteral("707000");
    QString vatCollected = QStringLiteral("445710");
    QString vatPending = QStringLiteral("445740"); ///< while VAT falls due on receipt (services, no debits option)
    QString bank = QStringLiteral("512000");
    QString cash = QStringLiteral("530000");
    QString salesJournal = QStringLiteral("VE");
    QString bankJournal = QStringLiteral("BQ");
    bool operator==(const ChartOfAccounts&) const = default;
};

struct JournalLine {
    QString account;
    QString auxiliary; ///< customer code on the receivable account
    qint64 debitMinor = 0;
    qint64 creditMinor = 0;
    bool operator==(const JournalLine&) const = default;
};

/// One balanced entry in one currency; insert-only, exactly one per issued document and per payment.
struct JournalEntry {
    JournalEntryId id;
    qint64 number = 0; ///< continuous, from 1
    QString journal;
    QDate date;
    QString piece; ///< document number or payment reference
    QString label;
    Currency currency;
    std::optional<InvoiceId> invoiceId;
    std::optional<PaymentId> paymentId;
    std::vector<JournalLine> lines;
    QByteArray contentHash; ///< SHA-256 of canonicalContent(entry)
    QByteArray chainHash;
    qint64 recordedAtMs = 0;
};

/// Sales, VAT and receivable of an issued document; a credit note posts the mirror. Zero lines are left out; a document
/// of 0.00 gives an entry with two zero lines so that there is exactly one entry per document.
JournalEntry postInvoice(const Invoice& invoice, const ChartOfAccounts& accounts, const QString& customerCode);
/// Bank or cash against receivable.
JournalEntry postPayment(const Payment& payment, const ChartOfAccounts& accounts, const QString& customerCode,
                         const QString& label);
bool isBalanced(const JournalEntry& entry);
/// Canonical bytes of an entry for its hash: sorted-key JSON like seal::canonicalContent. Its number, its invoice or
/// payment and the instant of recording are part of it and must be set before; lines are in the order of their
/// position.
QByteArray canonicalContent(const JournalEntry& entry);
/// What the hash covers, as "table.column", sorted: a storage test compares it with the schema.
QStringList sealedJournalColumns();

} // namespace quittance
