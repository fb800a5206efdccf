#pragma once

#include "base/Clock.h"
#include "base/JobContext.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/billing/Explanation.h"
#include "domain/invoices/InvoiceRow.h"
#include "domain/journal/JournalEntry.h"
#include "domain/payments/Payment.h"
#include "services/ListSort.h"

#include <span>
#include <vector>

namespace quittance {

class Database;

/// What the panel and window of one document show.
struct InvoiceDetail {
    Invoice invoice;
    InvoiceStatus status = InvoiceStatus::Issued;
    Money paid;
    Money due;
    std::vector<Payment> payments; ///< oldest first
    qint64 daysOverdue = 0;
    QDate today; ///< the company's day, to which the days are counted
    std::vector<TimelineEntry> timeline;
    std::optional<JournalEntry> entry;
    std::optional<InvoiceId> creditNoteId;
    QString creditNoteNumber;
    qint64 copies = 0; ///< prints and PDF files so far: the next print is a duplicate
};

/// Issued documents: reading, crediting, their paper.
class InvoiceService {
public:
    InvoiceService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::vector<qint64>> ids(const Actor& actor, const InvoiceFilter& filter,
                                    const ListSort<InvoiceColumn>& sort, int limit = -1);
    Result<std::vector<InvoiceRow>> rows(const Actor& actor, std::span<const qint64> ids);
    Result<InvoiceCounts> counts(const Actor& actor, const InvoiceFilter& filter = {});
    Result<qint64> overdueCount(const Actor& actor, const Scope& scope = {});
    Result<InvoiceTotals> totals(const Actor& actor, const InvoiceFilter& filter);

    Result<InvoiceDetail> detail(const Actor& actor, InvoiceId id);
    Result<InvoiceId> idByNumber(const Actor& actor, const QString& number);
    Result<std::vector<Invoice>> invoices(const Actor& actor, std::span<const qint64> ids);

    /// How one line's amount came about, from the frozen copy (G30).
    static Explanation explain(const Invoice& invoice, int position);

    /// A whole-invoice credit note with its reason, in its own series; settles what is open of the invoice. Conflict
    /// when it is credited already.
    Result<InvoiceId> credit(const Actor& actor, InvoiceId id, const QString& reason, const OperationId& operation);

    enum class CopyKind { Print, Pdf };
    /// Logs that a document was printed or saved; the first PDF's SHA-256 becomes the record.
    Result<> logCopies(const Actor& actor, std::span<const qint64> ids, CopyKind kind, const QByteArray& sha256 = {});

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
