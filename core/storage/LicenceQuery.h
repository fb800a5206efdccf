#pragma once

#include "domain/workspaces/LicenceRow.h"
#include "storage/ConditionText.h"

#include <span>
#include <vector>

namespace quittance {

/// The list of workspaces that have teams, members or licences to count: filtered, sorted and counted in SQL.
class LicenceQuery {
public:
    LicenceQuery(Session& session, QDate today) : m_session(session), m_today(today) {}

    std::vector<qint64> ids(const LicenceFilter& filter, LicenceColumn sort, bool descending, int limit);
    /// In the order of the ids; those that are gone are left out.
    std::vector<LicenceRow> rows(std::span<const qint64> ids);
    /// Of the rows that search, scope and conditions leave, whatever the status.
    LicenceCounts counts(const LicenceFilter& filter);
    /// The subscriptions of a workspace whose licences are counted and that go on or have something left to bill.
    std::vector<qint64> countedSubscriptions(WorkspaceId workspace);

private:
    void addRest(QueryText& query, const LicenceFilter& filter) const;
    void addStatus(QueryText& query, LicenceFilter::Status status) const;
    ConditionColumn conditionColumn(LicenceColumn column) const;

    Session& m_session;
    QDate m_today;
};

} // namespace quittance
