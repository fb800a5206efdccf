#pragma once

#include "domain/money/Money.h"
#include "domain/taxes/TaxDecision.h"

#include <span>
#include <vector>

namespace quittance {

/// One group of the VAT table: EN 16931 BG-23.
struct TaxGroup {
    VatCategory category = VatCategory::Standard;
    Rate rate;
    Money base; ///< sum of the rounded lines, less allowances, plus charges (BT-116)
    Money vat;  ///< base × rate, rounded once (BT-117, BR-CO-17, rule R4)
    bool operator==(const TaxGroup&) const = default;
};

/// One amount that enters the VAT table.
struct TaxableAmount {
    VatCategory category = VatCategory::Standard;
    Rate rate;
    Money
        amount; ///< a rounded line net, or gross when prices include tax; an allowance is positive and lowers the base
};

/// EN 16931 BR-CO-10 to BR-CO-16 (rule R5).
struct DocumentTotals {
    std::vector<TaxGroup> groups; ///< rate descending, then category
    Money lines;                  ///< BT-106
    Money allowances;             ///< BT-107
    Money charges;                ///< BT-108
    Money net;                    ///< BT-109
    Money vat;                    ///< BT-110
    Money gross;                  ///< BT-112
    Money prepaid;                ///< BT-113
    Money rounding;               ///< BT-114
    Money due;                    ///< BT-115
};

/// VAT per (category, rate) on the sum of rounded lines, rounded once per group; totals are sums of rounded parts.
DocumentTotals taxedTotals(std::span<const TaxableAmount> lines, std::span<const TaxableAmount> allowances,
                           std::span<const TaxableAmount> charges, Money prepaid, Currency currency);
inline DocumentTotals taxedTotals(std::span<const TaxableAmount> lines, Currency currency) {
    return taxedTotals(lines, {}, {}, Money::zero(currency), currency);
}

/// Tax-inclusive amounts: the gross is invariant, VAT = gross × r/(1+r) per group on the gross total, net = gross − VAT
/// (rule R6, vectors VAT-22, 23).
DocumentTotals taxedTotalsFromGross(std::span<const TaxableAmount> grossLines, Currency currency);

/// A document discount spread over the lines before tax, in proportion to their amounts, never below zero, the
/// remainder on the last line (rule R7, vectors VAT-29, 32). One positive share per line.
std::vector<Money> spreadDiscount(std::span<const Money> lines, Money discount);

} // namespace quittance
