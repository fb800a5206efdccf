#pragma once

#include "domain/calendar/BillingCycle.h"
#include "domain/money/Money.h"

namespace quittance {

/// The share of an aligned period that is used, by real days (rule R10; the 30-day month, whole amount and no proration
/// are options that come with plan policies).
struct DayShare {
    qint64 used = 0;
    qint64 total = 0;
    bool isWhole() const { return used == total; }
};

/// Days of `part` out of the aligned period that contains it. Precondition: `part` lies within one period of the cycle.
DayShare dayShare(const BillingCycle& cycle, const Period& part);

/// price × quantity × share × (1 − discount), rounded once.
Money proratedAmount(UnitPrice price, Quantity quantity, DayShare share, Rate discount, Currency currency);

/// The two lines of a plan change (rule R13, vectors PRO-19, PRO-24, PRO-27): credit of the unused old (negative,
/// capped at what earlier credits left of its line, rule R14), charge of the remaining new. `change` counts as a day
/// of the new plan.
struct PlanChange {
    Money credit;
    Money charge;
};
PlanChange planChange(Money oldLine, Money alreadyCredited, UnitPrice newPrice, Quantity newQuantity, Rate newDiscount,
                      const Period& period, QDate change);

} // namespace quittance
