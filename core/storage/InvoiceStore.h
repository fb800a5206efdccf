#pragma once

#include "domain/invoices/Invoice.h"
#include "storage/Session.h"

#include <optional>
#include <span>
#include <vector>

namespace quittance {

/// The ids of the three frozen texts of one document.
struct SnapshotIds {
    qint64 seller = 0;
    qint64 buyer = 0;
    qint64 mentions = 0;
};

/// What the flags of a stored document say beside its content; verify compares them.
struct StoredInvoice {
    Invoice invoice;
    SnapshotIds snapshots;
    bool creditFlagsAgree = true; ///< invoice_line.credits says what the document's kind says
    bool snapshotsReadable = true;
    bool wordsKnown = true; ///< every code and word is one that the program writes
};

/// Issued documents with their lines and VAT. Insert-only: the database refuses UPDATE and DELETE.
class InvoiceStore {
public:
    explicit InvoiceStore(Session& session) : m_session(session) {}

    std::optional<Invoice> byId(InvoiceId id);
    /// In the order of `ids`; those that do not exist are left out.
    std::vector<Invoice> byIds(std::span<const qint64> ids);
    std::optional<InvoiceId> idByNumber(const QString& number);
    /// The next documents in the order of the hash chain.
    std::vector<StoredInvoice> after(qint64 id, int limit);
    /// The document's own credit note, if it has one.
    std::optional<std::pair<InvoiceId, QString>> creditNoteOf(InvoiceId id);
    /// What allocations left open, in minor units of the document's currency.
    qint64 openMinor(InvoiceId id, qint64 grossMinor);
    qint64 paidMinor(InvoiceId id);

    /// Takes the invoice off the work list; false when it is not on it (nothing is open). Locks it against others.
    bool closeOpenItem(InvoiceId id);
    void addCopy(InvoiceId id, const QString& kind, const std::optional<QByteArray>& sha256, qint64 atMs,
                 const QString& actor, const QString& source);
    qint64 copies(InvoiceId id);
    /// SHA-256 of the first PDF file that left, or nothing.
    std::optional<QByteArray> firstPdf(InvoiceId id);

private:
    std::vector<StoredInvoice> withParts(std::vector<StoredInvoice> documents);

    Session& m_session;
};

/// A document on its way into the database.
struct InvoiceToAdd {
    const Invoice* invoice = nullptr;
    SnapshotIds snapshots;
    bool open = false; ///< it waits for money: onto the work list
};

/// Adds issued documents in bulk within one transaction: lines and VAT before their documents, as the guards ask, and
/// one table after the other, as COPY asks.
void addInvoices(Session& session, std::span<const InvoiceToAdd> documents);

} // namespace quittance
