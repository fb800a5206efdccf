#include "domain/catalog/PriceParts.h"

#include "domain/money/MoneyFormat.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

constexpr Quantity one = Quantity::fromInteger(1);

/// Packages of `size` that are begun by so many units.
Quantity begun(Quantity quantity, Quantity size) {
    const Int128 units = quantity.millionths();
    const Int128 packages = (units + size.millionths() - 1) / size.millionths();
    return Quantity::fromMillionths(divideRounded(packages * Quantity::one, 1, Rounding::Down));
}

bool reaches(Quantity units, const PriceTier& tier) { return !tier.upTo || units <= *tier.upTo; }

void addTier(PriceParts& parts, const PriceTier& tier, PricePart part) {
    part.kind = PricePart::Kind::Tier;
    part.price = tier.unitPrice;
    // A tier that costs nothing but its fee shows the fee alone.
    if (!tier.unitPrice.isZero() || tier.flatFee.isZero())
        parts.append(part);
    if (tier.flatFee.isZero())
        return;
    part.kind = PricePart::Kind::TierFee;
    part.price = tier.flatFee;
    part.quantity = one;
    parts.append(part);
}

void addGraduated(PriceParts& parts, const Price& price, Quantity units) {
    PricePart part{.packageSize = price.packageSize};
    for (const PriceTier& tier : price.tiers) {
        ++part.tier;
        part.upTo = reaches(units, tier) ? units : *tier.upTo;
        part.quantity = Quantity::fromMillionths(part.upTo.millionths() - part.above.millionths());
        addTier(parts, tier, part);
        if (reaches(units, tier))
            return;
        part.above = part.upTo;
    }
}

void addVolume(PriceParts& parts, const Price& price, Quantity units) {
    PricePart part{.quantity = units, .upTo = units, .packageSize = price.packageSize};
    for (const PriceTier& tier : price.tiers) {
        ++part.tier;
        if (reaches(units, tier)) {
            addTier(parts, tier, part);
            return;
        }
    }
}

/// The minimum holds to the cent for a whole period: what the lines show is set against it, rounded as they are.
void addMinimum(PriceParts& parts, const Price& price) {
    Money total = Money::zero(price.currency);
    for (const PricePart& part : parts)
        total += Money::product(part.price, part.quantity, price.currency, Rounding::HalfUp);
    const qint64 unit = UnitPrice::one / powerOfTen(price.currency.decimals());
    const Int128 missing = Int128{price.minimum.millionths()} - Int128{total.minor()} * unit;
    if (missing > 0)
        parts.append({.kind = PricePart::Kind::Minimum,
                      .price = UnitPrice::fromMillionths(divideRounded(missing, 1, Rounding::Down)),
                      .quantity = one});
}

QString number(Quantity quantity, const QLocale& locale) { return MoneyFormat::number(quantity.millionths(), locale); }

/// "unités 11 à 15"; a tier of one unit names it alone, and fractions show where they begin.
QString rangeText(const PricePart& part, bool french, const QLocale& locale) {
    const bool packages = !part.packageSize.isZero();
    const bool wholeUnits = part.above.millionths() % Quantity::one == 0 && part.upTo.millionths() % Quantity::one == 0;
    const QString last = number(part.upTo, locale);
    const QString noun = french ? (packages ? u"lots"_s : u"unités"_s) : (packages ? u"packages"_s : u"units"_s);
    if (!wholeUnits)
        return french ? u"%1 au-delà de %2 et jusqu’à %3"_s.arg(noun, number(part.above, locale), last)
                      : u"%1 above %2 up to %3"_s.arg(noun, number(part.above, locale), last);
    const QString first = number(Quantity::fromMillionths(part.above.millionths() + Quantity::one), locale);
    if (first == last)
        return french ? (packages ? u"lot %1"_s : u"unité %1"_s).arg(last)
                      : (packages ? u"package %1"_s : u"unit %1"_s).arg(last);
    return french ? u"%1 %2 à %3"_s.arg(noun, first, last) : u"%1 %2 to %3"_s.arg(noun, first, last);
}

} // namespace

PriceParts periodParts(const Plan& plan, const Price& price, Quantity quantity) {
    PriceParts parts;
    const Quantity units = price.packageSize.isZero() ? quantity : begun(quantity, price.packageSize);
    switch (plan.pricing) {
    case PricingModel::Flat:
    case PricingModel::PerUnit: parts.append({.price = price.amount, .quantity = quantity}); break;
    case PricingModel::Package:
        parts.append({.kind = PricePart::Kind::Packages,
                      .price = price.amount,
                      .quantity = units,
                      .upTo = quantity,
                      .packageSize = price.packageSize});
        break;
    case PricingModel::Graduated: addGraduated(parts, price, units); break;
    case PricingModel::Volume: addVolume(parts, price, units); break;
    }
    // A book altered by hand may lack tiers; `verify` names the price.
    if (parts.isEmpty())
        parts.append({.price = price.amount, .quantity = quantity});
    if (!price.minimum.isZero())
        addMinimum(parts, price);
    return parts;
}

std::optional<PricePart> setupPart(const Price& price) {
    if (price.setupFee.isZero())
        return std::nullopt;
    return PricePart{.kind = PricePart::Kind::SetupFee, .price = price.setupFee, .quantity = one};
}

QString partText(const PricePart& part, const Price& price, const QString& language) {
    const bool french = language == u"fr";
    const QLocale locale =
        french ? QLocale(QLocale::French, QLocale::France) : QLocale(QLocale::English, QLocale::UnitedKingdom);
    switch (part.kind) {
    case PricePart::Kind::Price: return {};
    case PricePart::Kind::Packages:
        return (french ? u"lots de %1 (%2\u00A0unités)"_s : u"packages of %1 (%2\u00A0units)"_s)
            .arg(number(part.packageSize, locale), number(part.upTo, locale));
    case PricePart::Kind::Tier: return rangeText(part, french, locale);
    case PricePart::Kind::TierFee: return (french ? u"forfait de la tranche %1"_s : u"fee of tier %1"_s).arg(part.tier);
    case PricePart::Kind::Minimum:
        return (french ? u"complément au minimum de %1"_s : u"supplement to the minimum of %1"_s)
            .arg(MoneyFormat::price(price.minimum, price.currency, locale));
    case PricePart::Kind::SetupFee: return french ? u"frais de mise en service"_s : u"set-up fee"_s;
    }
    Q_UNREACHABLE();
}

} // namespace quittance
