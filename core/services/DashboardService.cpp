#include "services/DashboardService.h"

#include "services/Records.h"
#include "storage/CompanyStore.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/InvoiceQuery.h"
#include "storage/MovementQuery.h"
#include "storage/SummaryStore.h"

#include <algorithm>

namespace quittance {

namespace {

constexpr size_t mostMovements = 500; ///< more are not read one by one

/// The figures of the whole book as its summaries keep them, or those of a scope, worked out from its own rows.
class Figures {
public:
    Figures(Session& session, const Scope& scope) : m_store(session) {
        if (!scope.isWholeBook())
            m_own = m_store.computed(scope);
    }
    std::vector<Currency> currencies() {
        if (!m_own)
            return m_store.currencies();
        std::vector<Currency> known;
        for (const auto& [key, figures] : m_own->days)
            if (known.empty() || known.back() != key.currency)
                known.push_back(key.currency);
        return known;
    }
    DayTable days(Currency currency) { return m_own ? of(currency, m_own->days) : m_store.days(currency); }
    ChargeTable charges(Currency currency) { return m_own ? of(currency, m_own->charges) : m_store.charges(currency); }
    DelayTable delays(Currency currency, QDate fromMonth) {
        if (!m_own)
            return m_store.delays(currency, fromMonth);
        DelayTable delays = of(currency, m_own->delays);
        std::erase_if(delays, [fromMonth](const auto& entry) { return entry.first.month < fromMonth; });
        return delays;
    }

private:
    template <typename Table>
    static Table of(Currency currency, Table table) {
        std::erase_if(table, [currency](const auto& entry) { return entry.first.currency != currency; });
        return table;
    }

    SummaryStore m_store;
    std::optional<SummaryTables> m_own;
};

/// The one that was asked for, else the company's, else the first in which anything happened.
Currency shownCurrency(const std::optional<Company>& company, const std::vector<Currency>& known,
                       std::optional<Currency> asked, const Scope& scope) {
    const auto isKnown = [&known](Currency currency) {
        return std::find(known.begin(), known.end(), currency) != known.end();
    };
    const Currency home = company ? company->currency : Currency::eur();
    if (asked && (scope.isWholeBook() || isKnown(*asked))) // a customer may have nothing in the one that was chosen
        return *asked;
    return known.empty() || isKnown(home) ? home : known.front();
}

} // namespace

Result<Dashboard> DashboardService::dashboard(const Actor& actor, DashboardPeriod period,
                                              std::optional<Currency> currency, const Scope& scope) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<Dashboard> {
        Figures figures(session, scope);
        const std::optional<Company> company = CompanyStore(session).company();
        std::vector<Currency> known = figures.currencies();
        const Currency shown = shownCurrency(company, known, currency, scope);
        if (std::find(known.begin(), known.end(), shown) == known.end())
            known.push_back(shown);
        const QDate today = businessDay(session, m_clock);
        std::map<qint64, qint64> delays;
        for (const auto& [key, payments] : figures.delays(shown, QDate(today.year(), today.month(), 1).addMonths(-11)))
            delays[key.daysLate] += payments;
        PaymentTerms terms = company ? company->paymentTerms : PaymentTerms();
        if (scope.customer)
            if (const auto customer = CustomerStore(session).customer(*scope.customer);
                customer && customer->paymentTerms)
                terms = *customer->paymentTerms;
        Dashboard dashboard =
            dashboardOf(shown, period, today, figures.days(shown), figures.charges(shown), delays, terms);
        dashboard.currencies = std::move(known);
        dashboard.sharedDocuments = InvoiceQuery(session, today).shared(scope, shown);
        return dashboard;
    });
}

Result<MonthMovements> DashboardService::movements(const Actor& actor, Currency currency, QDate month, QDate last,
                                                   const Scope& scope) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    const QDate end = std::min(last, month.addMonths(1).addDays(-1));
    return m_database.read([&](Session& session) -> Result<MonthMovements> {
        return MovementQuery(session).between(currency, month, end, scope, mostMovements);
    });
}

Result<RenewalOutlook> DashboardService::renewals(const Actor& actor, std::optional<Currency> currency,
                                                  const Scope& scope) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<RenewalOutlook> {
        Figures figures(session, scope);
        const Currency shown = shownCurrency(CompanyStore(session).company(), figures.currencies(), currency, scope);
        return renewalOutlookOf(shown, businessDay(session, m_clock), figures.charges(shown));
    });
}

Result<BillingOutlook> DashboardService::billing(const Actor& actor, std::optional<Currency> currency,
                                                 const Scope& scope) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<BillingOutlook> {
        Figures figures(session, scope);
        const Currency shown = shownCurrency(CompanyStore(session).company(), figures.currencies(), currency, scope);
        return billingOutlookOf(shown, businessDay(session, m_clock), figures.days(shown));
    });
}

} // namespace quittance
