#pragma once

#include "domain/catalog/PlanRow.h"
#include "storage/QueryText.h"
#include "storage/Session.h"

#include <span>
#include <vector>

namespace quittance {

/// Plans as lists show them, with the price in force on a day: in the company's currency, else in the first one that
/// the plan has; a price that starts later when there is none yet.
class CatalogQuery {
public:
    CatalogQuery(Session& session, QDate today, Currency currency)
        : m_session(session), m_today(today), m_currency(currency) {}

    std::vector<qint64> ids(const PlanFilter& filter, PlanColumn sort, bool descending, int limit);
    /// In the order of the ids; those that are gone are left out.
    std::vector<PlanRow> rows(std::span<const qint64> ids);
    PlanCounts counts(const PlanFilter& filter);

private:
    void addRest(QueryText& query, const PlanFilter& filter) const;

    Session& m_session;
    QDate m_today;
    Currency m_currency;
};

} // namespace quittance
