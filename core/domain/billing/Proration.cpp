#include "domain/billing/Proration.h"

#include <algorithm>

namespace quittance {

DayShare dayShare(const BillingCycle& cycle, const Period& part) {
    return {part.days(), cycle.periodContaining(part.start).days()};
}

Money proratedAmount(UnitPrice price, Quantity quantity, DayShare share, Rate discount, Currency currency) {
    // A whole period is exactly the price (rule R12): no day enters the product.
    const qint64 used = share.isWhole() ? 1 : share.used;
    const qint64 total = share.isWhole() ? 1 : share.total;
    const Rate kept = Rate::fromMillionths(Rate::one - discount.millionths());
    return Money::product(price, quantity, used, total, kept, currency, Rounding::HalfUp);
}

PlanChange planChange(Money oldLine, Money alreadyCredited, UnitPrice newPrice, Quantity newQuantity, Rate newDiscount,
                      const Period& period, QDate change) {
    const DayShare remaining{change.daysTo(period.end), period.days()};
    const Money unused = oldLine.times(remaining.used, remaining.total, Rounding::HalfUp);
    const Money left = std::max(oldLine - alreadyCredited, Money::zero(oldLine.currency()));
    return {-std::min(unused, left), proratedAmount(newPrice, newQuantity, remaining, newDiscount, oldLine.currency())};
}

} // namespace quittance
