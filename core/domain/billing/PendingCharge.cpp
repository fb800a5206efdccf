#include "domain/billing/PendingCharge.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

constexpr Quantity one = Quantity::fromInteger(1);

QString descriptionOf(const BilledLine& billed, bool credit) {
    const bool french = billed.language == u"fr";
    const QString text =
        credit ? (french ? u"Jours non utilisés de la facture %1\u00A0: %2"_s : u"Unused days of invoice %1: %2"_s)
               : (french ? u"Jours repris de la facture %1\u00A0: %2"_s : u"Days taken up again of invoice %1: %2"_s);
    return text.arg(billed.invoiceNumber, billed.line.description);
}

/// The same with the other sign.
PendingCharge mirrored(PendingCharge charge) {
    charge.net = -charge.net;
    charge.quantity = Quantity::fromMillionths(-charge.quantity.millionths());
    return charge;
}

} // namespace

std::vector<PendingCharge> keptForRefund(std::vector<PendingCharge> charges) {
    for (PendingCharge& charge : charges)
        charge.toRefund = charge.isCredit();
    return charges;
}

std::optional<PendingCharge> correction(const BilledLine& billed, QDate end) {
    if (billed.line.net.isNegative()) { // what a code took off: given back as the price is
        BilledLine positive = billed;
        positive.line.net = -billed.line.net;
        positive.line.quantity = Quantity::fromMillionths(-billed.line.quantity.millionths());
        std::ranges::transform(billed.corrections, positive.corrections.begin(), mirrored);
        const auto needed = correction(positive, end);
        return needed ? std::optional(mirrored(*needed)) : std::nullopt;
    }
    const InvoiceLine& line = billed.line;
    const Currency currency = line.net.currency();
    const qint64 keptDays = std::clamp<qint64>(line.period.start.daysTo(end), 0, line.daysUsed);
    qint64 billedDays = line.daysUsed;
    Money left = line.net;
    for (const PendingCharge& earlier : billed.corrections) {
        billedDays += earlier.days;
        left += earlier.net;
    }
    const qint64 days = keptDays - billedDays;
    if (days == 0)
        return std::nullopt;
    const bool credit = days < 0;
    const DayShare share{std::abs(days), line.daysTotal};
    const bool withTax = line.includedRate && !line.includedRate->isZero();
    // A price with VAT was taken apart with all lines of its rate: its days have a share of what came out.
    const Money byDay = withTax ? line.net.times(share.used, line.daysUsed, Rounding::HalfUp)
                                : proratedAmount(line.listPrice, line.quantity, share, line.discount, currency);
    const Money room =
        credit ? std::max(left, Money::zero(currency)) : std::max(line.net - left, Money::zero(currency));
    const bool whole = keptDays == (credit ? 0 : line.daysUsed);
    const Money amount = whole ? room : std::min(byDay, room);

    PendingCharge charge;
    charge.subscriptionId = line.subscriptionId.value_or(SubscriptionId{});
    charge.period = credit ? Period{line.period.start.addDays(keptDays), line.period.start.addDays(billedDays)}
                           : Period{line.period.start.addDays(billedDays), line.period.start.addDays(keptDays)};
    charge.dueOn = charge.period.start;
    charge.description = descriptionOf(billed, credit);
    charge.net = credit ? -amount : amount;
    if (amount == byDay && !withTax) {
        charge.quantity = credit ? Quantity::fromMillionths(-line.quantity.millionths()) : line.quantity;
        charge.listPrice = line.listPrice;
        charge.discount = line.discount;
        charge.share = share;
    } else {
        const qint64 unit = UnitPrice::one / powerOfTen(currency.decimals());
        charge.quantity = credit ? Quantity::fromMillionths(-one.millionths()) : one;
        charge.listPrice = UnitPrice::fromMillionths(divideRounded(Int128{amount.minor()} * unit, 1, Rounding::HalfUp));
        charge.share = {1, 1};
    }
    charge.tax = {line.vatCategory, line.vatRate, line.vatReason, {}};
    charge.supply = line.supply;
    charge.invoiceId = billed.invoiceId;
    charge.position = line.position;
    charge.days = days;
    return charge;
}

} // namespace quittance
