#include "services/DashboardService.h"

#include "services/Records.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"
#include "storage/SummaryStore.h"

#include <algorithm>

namespace quittance {

namespace {

/// The one that was asked for, else the company's, else the first in which anything happened.
Currency shownCurrency(const std::optional<Company>& company, const std::vector<Currency>& known,
                       std::optional<Currency> asked) {
    const Currency home = company ? company->currency : Currency::eur();
    if (!asked && !known.empty() && std::find(known.begin(), known.end(), home) == known.end())
        return known.front();
    return asked.value_or(home);
}

} // namespace

Result<Dashboard> DashboardService::dashboard(const Actor& actor, DashboardPeriod period,
                                              std::optional<Currency> currency) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<Dashboard> {
        SummaryStore store(session);
        const std::optional<Company> company = CompanyStore(session).company();
        std::vector<Currency> known = store.currencies();
        const Currency shown = shownCurrency(company, known, currency);
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

Result<RenewalOutlook> DashboardService::renewals(const Actor& actor, std::optional<Currency> currency) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<RenewalOutlook> {
        SummaryStore store(session);
        const Currency shown = shownCurrency(CompanyStore(session).company(), store.currencies(), currency);
        return renewalOutlookOf(shown, businessDay(session, m_clock), store.charges(shown));
    });
}

Result<BillingOutlook> DashboardService::billing(const Actor& actor, std::optional<Currency> currency) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<BillingOutlook> {
        SummaryStore store(session);
        const Currency shown = shownCurrency(CompanyStore(session).company(), store.currencies(), currency);
        return billingOutlookOf(shown, businessDay(session, m_clock), store.days(shown));
    });
}

} // namespace quittance
