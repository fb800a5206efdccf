#pragma once

#include "domain/billing/LicenceCount.h"
#include "services/BillingRun.h"
#include "storage/DueQuery.h"

#include <QSet>

#include <span>
#include <vector>

namespace quittance {

/// Who is due until a day within a scope, and the facts that the engine needs; shared by review and run.
class DuePortfolio {
public:
    DuePortfolio(DuePortfolio&&) = default;
    DuePortfolio& operator=(DuePortfolio&&) = default;
    DuePortfolio(const DuePortfolio&) = delete;
    DuePortfolio& operator=(const DuePortfolio&) = delete;

    static constexpr size_t customersPerChunk = 50;

    /// Reads who is due (from the index alone) and the facts that all customers share. NotFound names customer codes
    /// that do not exist.
    static Result<DuePortfolio> load(Session& session, const RunRequest& request, QDate issueDate);

    /// Some customers with everything of theirs that is due.
    struct Due {
        Customer customer;
        std::vector<BillableSubscription> subscriptions;
        std::vector<LicenceCount> counts; ///< of licences; what they begin has ids below zero until it is stored
    };
    using Chunk = std::span<const DueQuery::Ref>;

    bool isEmpty() const { return m_refs.empty(); }
    size_t customerCount() const { return m_customerCount; }
    /// Whole customers, up to 50 of them, by key.
    const std::vector<Chunk>& chunks() const { return m_chunks; }
    static size_t customersOf(Chunk chunk);

    /// Those of the chunk that are still due. `lock` keeps others from changing them until the end of the transaction.
    std::vector<Due> read(Session& session, Chunk chunk, bool lock);
    Result<Proposal> propose(const Due& due) const;
    BillableSubscription billable(Session& session, DueQuery::Row row);

    /// Due subscriptions that were never billed and whose first period starts more than one period before the day.
    std::vector<Subscription> oldPeriods(Session& session);

    const RunRequest& request() const { return m_request; }

private:
    explicit DuePortfolio(const RunRequest& request) : m_request(request) {}
    void makeChunks();
    void countLicences(Session& session, std::vector<Due>& dues);

    RunRequest m_request;
    Company m_company;
    DestinationRates m_destinationRates;
    DueQuery::Catalogue m_catalogue;
    std::vector<DueQuery::Ref> m_refs;
    std::vector<Chunk> m_chunks;
    size_t m_customerCount = 0;
    qint64 m_nextStretch = -1;
};

/// The method that an invoice announces: that of its subscriptions when they agree, else the customer's.
CollectionMethod collectionMethodOf(const DuePortfolio::Due& due, const ProposedInvoice& invoice);
/// A failure of one customer; `field` says what to open.
RunFailure failureOf(const Customer& customer, const Error& error);
/// The key that two runs with the same customers asked for share: canonical JSON.
QString scopeText(const RunRequest& request);
/// The customers that such a text names, asked for and left out.
RunRequest scopeRequest(const QString& scope);
/// The part of a scope that says whom was asked for, without those left out.
QString scopeKind(const QString& scope);

} // namespace quittance
