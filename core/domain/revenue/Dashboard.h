#pragma once

#include "domain/revenue/Ageing.h"
#include "domain/revenue/BookDays.h"
#include "domain/revenue/CashForecast.h"

#include <array>
#include <optional>
#include <vector>

namespace quittance {

/// Which span of days the figures are about; the current ones end today.
enum class DashboardPeriod : quint8 { ThisMonth, LastMonth, ThisQuarter, ThisYear, LastTwelveMonths };

struct DaySpan {
    QDate first;
    QDate last;
    bool operator==(const DaySpan&) const = default;
};
DaySpan spanOf(DashboardPeriod period, QDate today);
/// As long, right before: 1 to 22 November is compared with 1 to 22 October.
DaySpan spanBefore(DashboardPeriod period, QDate today);

/// The figures of the cards, in their order.
enum class Kpi : quint8 { Mrr, NetChurn, Receivables, Dso, Arr, Arpu, Collected, OverdueShare, Count };
constexpr size_t kpiCount = static_cast<size_t>(Kpi::Count);
/// What the number of a Kpi counts.
enum class KpiUnit : quint8 { Amount, Thousandths, Days };
KpiUnit unitOf(Kpi kpi);

struct KpiFigure {
    static constexpr size_t points = 12;

    std::optional<qint64> now;
    std::optional<qint64> before;                      ///< at the end of the period before, or over it
    std::array<std::optional<qint64>, points> history; ///< by month, the last one is that of the period's end
};

/// How the monthly recurring revenue of one month came about: start + movements = end.
struct MrrMonth {
    QDate month;
    qint64 start = 0;
    qint64 added = 0;    ///< of new customers
    qint64 returned = 0; ///< of customers who came back
    qint64 expansion = 0;
    qint64 contraction = 0; ///< negative
    qint64 churn = 0;       ///< negative
    qint64 end = 0;
};

/// What subscriptions are charged in one month, net of VAT, by how often they are.
struct RenewalMonth {
    QDate month;
    qint64 subscriptions = 0; ///< once a month or more often, and one-off services
    qint64 amount = 0;
    qint64 longSubscriptions = 0; ///< quarterly, yearly and the like
    qint64 longAmount = 0;
};

/// Everything that the first page of the window shows, in one currency; amounts are minor units.
struct Dashboard {
    static constexpr int renewalMonths = 6;

    Currency currency;
    std::vector<Currency> currencies; ///< that the book knows
    QDate today;
    DaySpan span;
    DaySpan before;
    bool isEmpty = true; ///< nothing happened yet in this currency
    std::array<KpiFigure, kpiCount> kpis;
    std::vector<MrrMonth> movements; ///< twelve months or more, up to the period's end
    Ageing ageing;                   ///< today
    CashForecast forecast;           ///< from today on
    std::vector<RenewalMonth> renewals;
    /// Of one workspace alone: how many of its documents bill other workspaces, too, and count whole in what is owed.
    qint64 sharedDocuments = 0;
};

/// Pure: the same figures give the same dashboard.
Dashboard dashboardOf(Currency currency, DashboardPeriod period, QDate today, const DayTable& days,
                      const ChargeTable& charges, const std::map<qint64, qint64>& delays, const PaymentTerms& terms);

} // namespace quittance
