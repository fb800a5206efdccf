#pragma once

#include "base/OperationId.h"
#include "domain/taxes/TaxBreakdown.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// One billing run as stored.
struct StoredRun {
    BillingRunId id;
    OperationId operation;
    QDate until;
    QDate issueDate;
    QString scope; ///< canonical JSON: the customers asked for and left out
    QString state; ///< "running", "stopped", "finished"
    qint64 startedAtMs = 0;
    qint64 finishedAtMs = 0;
    QString actor;
    QString source;
    qint64 chunks = 0;
};

/// Billing runs, their failures and what they issued.
class BillingRunStore {
public:
    explicit BillingRunStore(Session& session) : m_session(session) {}

    BillingRunId insert(const StoredRun& run);
    std::optional<StoredRun> byId(BillingRunId id);
    std::optional<StoredRun> byOperation(const OperationId& operation);
    /// The run that was begun and not finished, if any.
    std::optional<StoredRun> unfinished();
    /// The newest finished run with this scope other than `except`.
    std::optional<StoredRun> lastFinished(const QString& scope);
    std::vector<StoredRun> latest(int limit);
    void setState(BillingRunId id, const QString& state, std::optional<qint64> finishedAtMs);
    /// Counts one more chunk and returns its number, from 1. Locks the run's row until the end of the transaction.
    qint64 nextChunk(BillingRunId id);

    struct Failure {
        CustomerId customerId;
        QString customerCode;
        QString customerName;
        QString message;
        QString field;
    };
    void setFailure(BillingRunId run, const Failure& failure, qint64 atMs);
    void clearFailure(BillingRunId run, CustomerId customer);
    std::vector<Failure> failures(BillingRunId run);
    qint64 failureCount(BillingRunId run);

    /// Figures per currency of what the run issued.
    struct Totals {
        Currency currency;
        qint64 invoices = 0;
        qint64 lines = 0;
        Money net;
        Money vat;
        Money gross;
        std::vector<TaxGroup> groups;
    };
    std::vector<Totals> totals(BillingRunId run);
    /// First and last number that the run issued; empty when none.
    std::pair<QString, QString> numbers(BillingRunId run);

    /// One line that a run billed, as the comparison of two runs needs it.
    struct BilledLine {
        CustomerId customerId;
        std::optional<WorkspaceId> workspaceId;
        Currency currency;
        SubscriptionId subscriptionId;
        UnitPrice listPrice;
        Quantity quantity;
        Rate discount;
        Rate vatRate;
        VatCategory vatCategory = VatCategory::Standard;
        qint64 netMinor = 0;
    };
    std::vector<BilledLine> billedLines(BillingRunId run);

private:
    Session& m_session;
};

} // namespace quittance
