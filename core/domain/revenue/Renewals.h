#pragma once

#include "domain/revenue/BookDays.h"
#include "domain/revenue/PlannedCharge.h"

#include <vector>

namespace quittance {

/// What renews in one month: subscriptions of a year or longer that nobody has ended, without VAT.
struct YearlyRenewals {
    QDate month;
    qint64 subscriptions = 0;
    qint64 amount = 0;
};

/// What the page of the subscriptions tells of the months ahead, in one currency.
struct RenewalOutlook {
    static constexpr int months = 12;
    static constexpr int soonDays = 30;

    Currency currency;
    QDate today;
    std::vector<YearlyRenewals> ahead; ///< from this month on; what is late for billing counts for this month
};

/// True for a charge of a year or longer that repeats.
bool isYearlyRenewal(const ChargeKey& key);
RenewalOutlook renewalOutlookOf(Currency currency, QDate today, const ChargeTable& charges);

/// Billed and collected in one month, with VAT.
struct BillingMonth {
    QDate month;
    qint64 billed = 0; ///< invoices less credit notes
    qint64 collected = 0;
};

/// What the page of the billing history tells at its top, in one currency.
struct BillingOutlook {
    static constexpr int months = 12;
    static constexpr int soonDays = 7;

    struct Sum {
        qint64 amount = 0;
        qint64 invoices = 0;
    };
    Currency currency;
    QDate today;
    Sum open;
    Sum overdue;
    Sum dueSoon;                    ///< from today on, within soonDays
    std::vector<BillingMonth> past; ///< up to this month
};

BillingOutlook billingOutlookOf(Currency currency, QDate today, const DayTable& days);

} // namespace quittance
