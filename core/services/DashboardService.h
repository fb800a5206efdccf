#pragma once

#include "base/Clock.h"
#include "domain/access/Actor.h"
#include "domain/access/Scope.h"
#include "domain/revenue/Dashboard.h"
#include "domain/revenue/MonthMovements.h"
#include "domain/revenue/Renewals.h"

#include <optional>

namespace quittance {

class Database;

/// The dashboard, from the summary tables alone: as fast with a million subscriptions as with ten. Restricted to a
/// customer or workspace, from the tables of that one, in the same way.
class DashboardService {
public:
    DashboardService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// Without a currency: the company's, or the first when nothing happened in that one.
    Result<Dashboard> dashboard(const Actor& actor, DashboardPeriod period, std::optional<Currency> currency = {},
                                const Scope& scope = {});

    /// What moved in a month, one by one: the sums are those of the dashboard of that period, which ends on `last`.
    Result<MonthMovements> movements(const Actor& actor, Currency currency, QDate month, QDate last,
                                     const Scope& scope = {});
    /// What renews in the months ahead; the page of the subscriptions shows it above its list.
    Result<RenewalOutlook> renewals(const Actor& actor, std::optional<Currency> currency = {}, const Scope& scope = {});
    /// What is open and what came in; the page of the billing history shows it above its list.
    Result<BillingOutlook> billing(const Actor& actor, std::optional<Currency> currency = {}, const Scope& scope = {});

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
