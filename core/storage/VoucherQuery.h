#pragma once

#include "domain/promotions/VoucherRow.h"
#include "storage/ConditionText.h"

#include <span>
#include <vector>

namespace quittance {

/// The list of vouchers: filtered, sorted and counted in SQL by the state that they have today.
class VoucherQuery {
public:
    VoucherQuery(Session& session, QDate today) : m_session(session), m_today(today) {}

    std::vector<qint64> ids(const VoucherFilter& filter, VoucherColumn sort, bool descending, int limit);
    /// In the order of the ids; those that are gone are left out.
    std::vector<VoucherRow> rows(std::span<const qint64> ids);
    /// Of the vouchers that search, scope and conditions leave, whatever the status.
    VoucherCounts counts(const VoucherFilter& filter);

private:
    void addState(QueryText& query) const;
    void addSortValue(QueryText& query, VoucherColumn column) const;
    void addStatus(QueryText& query, VoucherFilter::Status status) const;
    void addRest(QueryText& query, const VoucherFilter& filter) const;
    ConditionColumn conditionColumn(VoucherColumn column) const;

    Session& m_session;
    QDate m_today;
};

} // namespace quittance
