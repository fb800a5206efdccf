#include "services/DashboardService.h"

#include "services/Records.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"
#include "storage/SummaryStore.h"

#include <algorithm>

namespace quittance {

Result<Dashboard> DashboardService::dashboard(const Actor& actor, DashboardPeriod period,
                                              std::optional<Currency> currency) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<Dashboard> {
        SummaryStore store(session);
        const std::optional<Company> company = CompanyStore(session).company();
        const Currency home = company ? company->currency : Currency::eur();
        std::vector<Currency> known = store.currencies();
        Currency shown = currency.value_or(home);
        if (!currency && !known.empty() && std::find(known.begin(), known.end(), home) == known.end())
            shown = known.front();
        if (std::find(known.begin(), known.end(), shown) == known.end())
            known.push_back(shown);
        const QDate today = businessDay(session, m_clock);
        std::map<qint64, qint64> delays;
        for (const auto& [key, payments] : store.delays(shown, QDate(today.year(), today.month(), 1).addMonths(-11)))
            delays[key.daysLate] += payments;
        Dashboard dashboard = dashboardOf(shown, period, today, store.days(shown), store.charges(shown), delays,
                                          company ? company->paymentTerms : PaymentTerms());
        dashboard.currencies = std::move(known);
        return dashboard;
    });
}

} // namespace quittance
