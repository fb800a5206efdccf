#pragma once

#include "base/Clock.h"
#include "base/JobContext.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/journal/JournalEntry.h"
#include "domain/payments/PaymentRow.h"
#include "services/ListSort.h"

#include <span>

namespace quittance {

class Database;

/// A document of a selection that is to be marked as paid.
struct Payable {
    InvoiceId id;
    QString number;
    CustomerId customer; ///< who owes it now
    QString customerName;
    QDate issueDate;
    Money open;
    QString whyNot; ///< empty: it can be paid, on its date or later
};

/// What became of a batch.
struct SettlementReport {
    struct Refusal {
        QString number;
        QString why;
    };
    qint64 settled = 0;
    std::vector<Money> amounts; ///< one per currency
    std::vector<Refusal> refused;
};

/// What the panel of one payment shows.
struct PaymentDetail {
    PaymentRow payment;
    std::optional<JournalEntry> entry;
};

/// Money received, and what it paid; recorded, for now, by "mark as paid" in full (F102–F106).
class PaymentService {
public:
    PaymentService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::vector<qint64>> ids(const Actor& actor, const PaymentFilter& filter,
                                    const ListSort<PaymentColumn>& sort, int limit = -1);
    Result<std::vector<PaymentRow>> rows(const Actor& actor, std::span<const qint64> ids);
    /// For each span, whatever the filter says of it.
    Result<PaymentCounts> counts(const Actor& actor, const PaymentFilter& filter = {});
    Result<PaymentTotals> totals(const Actor& actor, const PaymentFilter& filter);

    Result<PaymentDetail> detail(const Actor& actor, PaymentId id);

    /// Records a payment of the whole open amount, its allocation and its journal entry. Conflict when nothing is open.
    Result<PaymentId> settle(const Actor& actor, const SettlementDraft& draft, const OperationId& operation);

    /// What marking these documents as paid would settle; at most SettlementBatch::most of them.
    Result<std::vector<Payable>> payables(const Actor& actor, std::span<const qint64> ids);
    /// settle() for each, in one transaction and by rising id. An invoice that cannot be paid (any more) is reported
    /// and the others are paid; when none can, and on Cancel, nothing is written.
    Result<SettlementReport> settleMany(const Actor& actor, const SettlementBatch& batch, JobContext& job,
                                        const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
