#pragma once

#include "domain/access/Scope.h"
#include "storage/Session.h"
#include "storage/SummaryTables.h"

#include <QDate>

#include <vector>

namespace quittance {

/// The summary tables (migration 0002): small, and nothing in them that the other tables do not say.
class SummaryStore {
public:
    explicit SummaryStore(Session& session) : m_session(session) {}

    /// The columns of summary_day that hold the measures, in their order.
    static const std::array<const char*, measureCount>& measureColumns();

    /// Adds to what is there.
    void add(const SummaryTables& notes);
    /// What the tables say; rows of nothing but zeros are left out.
    SummaryTables stored();
    /// What the other tables say that they should be; or what they would be if the book held nothing but the scope. Of
    /// a workspace, documents that bill others as well count whole, and money counts as far as it settles its
    /// documents.
    SummaryTables computed(const Scope& scope = {});
    /// Makes them again from the other tables.
    void rebuild();

    /// Currencies in which anything happened, by code.
    std::vector<Currency> currencies();
    /// The days of one currency, in order.
    DayTable days(Currency currency);
    ChargeTable charges(Currency currency);
    /// Of the payments of some months on.
    DelayTable delays(Currency currency, QDate fromMonth);

private:
    void computeSales(const Scope& scope, DayTable& days);
    void computeReceipts(const Scope& scope, DayTable& days);
    void computeSettlements(const Scope& scope, SummaryTables& tables);
    void computeSubscriptions(const Scope& scope, SummaryTables& tables);
    void computeCustomers(CustomerTable& customers);

    Session& m_session;
};

} // namespace quittance
