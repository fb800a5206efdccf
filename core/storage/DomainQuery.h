#pragma once

#include "domain/domains/DomainRow.h"
#include "storage/ConditionText.h"

#include <span>
#include <vector>

namespace quittance {

/// The list of domains: filtered, sorted and counted in SQL by the state that they have today.
class DomainQuery {
public:
    DomainQuery(Session& session, QDate today) : m_session(session), m_today(today) {}

    std::vector<qint64> ids(const DomainFilter& filter, DomainColumn sort, bool descending, int limit);
    /// In the order of the ids; those that are gone are left out.
    std::vector<DomainRow> rows(std::span<const qint64> ids);
    /// Of the domains that search, scope and conditions and the days of the expiry leave, whatever status.
    DomainCounts counts(const DomainFilter& filter);
    /// From this month on, of a scope.
    std::vector<ExpiryMonth> expiries(const Scope& scope);
    std::vector<MailboxRow> mailboxes(const Domain& domain);

private:
    void addState(QueryText& query) const;
    void addSortValue(QueryText& query, DomainColumn column) const;
    void addStatus(QueryText& query, DomainFilter::Status status) const;
    void addRest(QueryText& query, const DomainFilter& filter) const;
    ConditionColumn conditionColumn(DomainColumn column) const;

    Session& m_session;
    QDate m_today;
};

} // namespace quittance
