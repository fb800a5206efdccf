#pragma once

#include "base/Clock.h"
#include "base/JobContext.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/billing/BillingEngine.h"

#include <map>
#include <vector>

namespace quittance {

class Database;

/// What to bill: until a day, and whom.
struct RunRequest {
    QDate until;
    std::optional<QDate> asOf;       ///< issue date; none: today in the company's time zone
    std::vector<QString> customers;  ///< codes; empty: all
    std::vector<CustomerId> leftOut; ///< taken out in the review
    std::optional<QDate>
        billedBefore; ///< sets the mark on subscriptions that were never billed; refused where it differs
    bool confirmOldPeriods =
        false; ///< a run that would bill a never-billed subscription for a period older than one period asks first
    OperationId operation; ///< made when the run is prepared
};

/// Totals of a run, per currency.
struct RunTotals {
    Currency currency;
    qint64 invoices = 0;
    qint64 lines = 0;
    Money net;
    Money vat;
    Money gross;
    std::vector<TaxGroup> groups; ///< per category and rate
};

/// One customer that was not billed, and why.
struct RunFailure {
    CustomerId customerId;
    QString customerCode;
    QString customerName;
    QString message;
    QString field; ///< what to open: "company.siren", "customer.vatOverride"…
};

/// How the proposal for one invoice compares with the last run.
enum class ReviewChange : quint8 { Same, New, Gone, Changed };

/// One row of the review: one invoice to be, or one that was in the last run and is gone.
struct ReviewRow {
    CustomerId customerId;
    QString customerCode;
    QString customerName;
    std::optional<WorkspaceId> workspaceId; ///< of a customer who wants one invoice for each
    Currency currency;
    ReviewChange change = ReviewChange::Same;
    QString why; ///< "3 new subscriptions", "price 19.00 → 21.00", "ended on 2026-03-12"…
    qint64 lines = 0;
    Money net;
    Money vat;
    Money gross;
    Money lastNet; ///< of the last run, zero when none
    std::vector<TaxWarning> warnings;
};

/// The dry run of the whole portfolio.
struct RunReview {
    QDate until;
    QDate issueDate;
    std::vector<ReviewRow> rows;
    std::vector<RunTotals> totals;
    std::vector<RunFailure> failures;
    std::optional<BillingRunId> lastRun;
    QDate lastRunUntil;
    std::vector<QString> notes;         ///< things to know: numbers start at…, OSS threshold…
    std::vector<CustomerId> oldPeriods; ///< whose subscription starts before one period ago, one entry for each of
                                        ///< these: must be confirmed
    bool anythingDue() const { return !rows.empty(); }
};

/// What a run did.
struct RunSummary {
    BillingRunId id;
    QDate until;
    QDate issueDate;
    bool finished = false; ///< false: stopped; running it again goes on
    std::vector<RunTotals> totals;
    std::vector<RunFailure> failures;
    QString firstNumber;
    QString lastNumber;
    qint64 elapsedMs = 0;
};

/// One row of the history of runs.
struct RunRow {
    BillingRunId id;
    QDate until;
    QDate issueDate;
    QString state; ///< "running", "stopped", "finished"
    qint64 startedAtMs = 0;
    qint64 finishedAtMs = 0;
    QString actor;
    std::vector<QString> customers;  ///< codes that were asked for; empty: all
    std::vector<CustomerId> leftOut; ///< taken out in the review
    qint64 invoices = 0;
    qint64 failures = 0;
    std::vector<RunTotals> totals;
};

/// The billing run (G09): prepare, review, issue. Idempotent: what is billed is never billed again.
class BillingRun {
public:
    BillingRun(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// A dry run: everything as it would be issued, nothing written.
    Result<RunReview> review(const Actor& actor, const RunRequest& request, JobContext& job);
    /// The proposal of one customer, line by line, for the review's detail.
    Result<std::vector<ProposedInvoice>> proposal(const Actor& actor, const RunRequest& request, CustomerId customer);
    /// Issues in chunks of 50 customers, one transaction each; a run of the same scope that was not finished goes on,
    /// with another scope it is refused (InUse) with its day. Cancel stops between chunks.
    Result<RunSummary> issue(const Actor& actor, const RunRequest& request, JobContext& job);

    Result<std::vector<RunRow>> history(const Actor& actor, int limit = 50);
    Result<RunSummary> summary(const Actor& actor, BillingRunId id);
    /// The run that was started and not finished, if any.
    Result<std::optional<RunRow>> unfinished(const Actor& actor);
    /// Ends an unfinished run as it is: what it issued stays, the rest is left to another run.
    Result<> abandon(const Actor& actor, BillingRunId id, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
