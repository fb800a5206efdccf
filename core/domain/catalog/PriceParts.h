#pragma once

#include "domain/catalog/Plan.h"

#include <QVarLengthArray>

namespace quittance {

/// One product of a list price and a quantity out of what a period costs: one line of the invoice.
struct PricePart {
    enum class Kind : quint8 {
        Price,    ///< the plain price, flat or per unit
        Packages, ///< packages that are begun
        Tier,     ///< the units of one tier
        TierFee,  ///< what reaching a tier costs
        Minimum,  ///< what is missing to the minimum commitment
        SetupFee,
    };
    Kind kind = Kind::Price;
    UnitPrice price;
    Quantity quantity;
    int tier = 0;         ///< from 1, of Tier and TierFee
    Quantity above;       ///< a tier's units are those above this one…
    Quantity upTo;        ///< …up to this one
    Quantity packageSize; ///< of what is counted in packages
};
/// Without a tier there is one part, and nothing is allocated.
using PriceParts = QVarLengthArray<PricePart, 6>;

/// What one whole period costs at list price, before discount, days and tax; never empty (rule R22). Throws
/// AmountOverflow.
PriceParts periodParts(const Plan& plan, const Price& price, Quantity quantity);
/// The part that is billed once, with the first period; none where there is no such fee.
std::optional<PricePart> setupPart(const Price& price);
/// What tells a part from the others on a line, in "fr" or "en": "units 11 to 15"; empty for a plain price.
QString partText(const PricePart& part, const Price& price, const QString& language);

} // namespace quittance
