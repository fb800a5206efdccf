#include "domain/taxes/TaxBreakdown.h"

#include <algorithm>

namespace quittance {

namespace {

/// An invoice has one to four groups: a linear search beats any map.
TaxGroup& groupOf(std::vector<TaxGroup>& groups, const TaxableAmount& line, Currency currency) {
    for (TaxGroup& group : groups)
        if (group.category == line.category && group.rate == line.rate)
            return group;
    groups.push_back({line.category, line.rate, Money::zero(currency), Money::zero(currency)});
    return groups.back();
}

void sortGroups(std::vector<TaxGroup>& groups) {
    std::ranges::sort(groups, [](const TaxGroup& a, const TaxGroup& b) {
        return a.rate != b.rate ? a.rate > b.rate : a.category < b.category;
    });
}

DocumentTotals emptyTotals(Currency currency) {
    const Money zero = Money::zero(currency);
    return {{}, zero, zero, zero, zero, zero, zero, zero, zero, zero};
}

} // namespace

DocumentTotals taxedTotals(std::span<const TaxableAmount> lines, std::span<const TaxableAmount> allowances,
                           std::span<const TaxableAmount> charges, Money prepaid, Currency currency) {
    DocumentTotals totals = emptyTotals(currency);
    for (const TaxableAmount& line : lines) {
        groupOf(totals.groups, line, currency).base += line.amount;
        totals.lines += line.amount;
    }
    for (const TaxableAmount& allowance : allowances) {
        groupOf(totals.groups, allowance, currency).base -= allowance.amount;
        totals.allowances += allowance.amount;
    }
    for (const TaxableAmount& charge : charges) {
        groupOf(totals.groups, charge, currency).base += charge.amount;
        totals.charges += charge.amount;
    }
    for (TaxGroup& group : totals.groups) {
        group.vat = group.base.times(group.rate, Rounding::HalfUp);
        totals.vat += group.vat;
    }
    sortGroups(totals.groups);
    totals.net = totals.lines - totals.allowances + totals.charges;
    totals.gross = totals.net + totals.vat;
    totals.prepaid = prepaid;
    totals.due = totals.gross - totals.prepaid + totals.rounding;
    return totals;
}

DocumentTotals taxedTotalsFromGross(std::span<const TaxableAmount> grossLines, Currency currency) {
    DocumentTotals totals = emptyTotals(currency);
    // The groups first collect the gross amounts; their VAT is then taken out of the sum.
    for (const TaxableAmount& line : grossLines)
        groupOf(totals.groups, line, currency).base += line.amount;
    for (TaxGroup& group : totals.groups) {
        const qint64 rate = group.rate.millionths();
        group.vat = group.base.times(rate, Rate::one + rate, Rounding::HalfUp);
        group.base -= group.vat;
        totals.lines += group.base;
        totals.vat += group.vat;
    }
    sortGroups(totals.groups);
    totals.net = totals.lines;
    totals.gross = totals.net + totals.vat;
    totals.due = totals.gross;
    return totals;
}

std::vector<Money> spreadDiscount(std::span<const Money> lines, Money discount) {
    std::vector<qint64> weights;
    weights.reserve(lines.size());
    Money reducible = Money::zero(discount.currency());
    for (const Money& line : lines) {
        const bool positive = line.minor() > 0;
        weights.push_back(positive ? line.minor() : 0);
        if (positive)
            reducible += line;
    }
    if (reducible.isZero() || discount.isNegative())
        return std::vector<Money>(lines.size(), Money::zero(discount.currency()));

    std::vector<Money> shares = std::min(discount, reducible).allocate(weights);
    // The remainder on the last line may be more than that line, or less than nothing, when many tiny lines round the
    // same way: what does not fit goes to the line before.
    Money carried = Money::zero(discount.currency());
    for (std::size_t i = shares.size(); i-- > 0;) {
        const Money wanted = shares[i] + carried;
        const Money most = Money::fromMinor(weights[i], discount.currency());
        shares[i] = std::clamp(wanted, Money::zero(discount.currency()), most);
        carried = wanted - shares[i];
    }
    return shares;
}

} // namespace quittance
