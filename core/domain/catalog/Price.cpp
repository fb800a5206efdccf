#include "domain/catalog/Plan.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PriceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Price)
};

constexpr auto models = {PricingModel::Flat, PricingModel::PerUnit, PricingModel::Graduated, PricingModel::Volume,
                         PricingModel::Package};
/// More are a mistake in a file: nobody reads a price list of that length.
constexpr size_t mostTiers = 100;

Error tierError(size_t index, QLatin1StringView member, const QString& message) {
    return invalid(message, u"tiers.%1.%2"_s.arg(index + 1).arg(member));
}

void checkTiers(const std::vector<PriceTier>& tiers, std::vector<Error>& errors) {
    if (tiers.empty()) {
        errors.push_back(invalid(PriceText::tr("Enter at least one tier."), u"tiers"_s));
        return;
    }
    if (tiers.size() > mostTiers)
        errors.push_back(invalid(PriceText::tr("A price has at most %1 tiers.").arg(mostTiers), u"tiers"_s));
    Quantity before;
    for (size_t i = 0; i < tiers.size(); ++i) {
        const PriceTier& tier = tiers[i];
        const bool last = i + 1 == tiers.size();
        if (last && tier.upTo)
            errors.push_back(
                tierError(i, "upTo"_L1, PriceText::tr("The last tier has no end: leave “up to” empty in its line.")));
        else if (!last && !tier.upTo)
            errors.push_back(tierError(i, "upTo"_L1, PriceText::tr("Enter up to which quantity this tier counts.")));
        else if (tier.upTo && *tier.upTo <= before)
            errors.push_back(tierError(i, "upTo"_L1,
                                       i == 0 ? PriceText::tr("The first tier ends above zero.")
                                              : PriceText::tr("A tier ends above the one before it.")));
        if (tier.unitPrice.isNegative())
            errors.push_back(tierError(i, "unitPrice"_L1, PriceText::tr("A price cannot be negative.")));
        if (tier.flatFee.isNegative())
            errors.push_back(tierError(i, "flatFee"_L1, PriceText::tr("A fee cannot be negative.")));
        before = tier.upTo.value_or(before);
    }
}

Error notTiers(QStringView text) {
    return invalid(PriceText::tr("“%1” is no list of tiers. Write them as 10:15+10 *:5: up to 10 units at 15 each with "
                                 "a fee of 10, all others at 5.")
                       .arg(text.left(60)),
                   u"tiers"_s);
}

Result<PriceTier> tierFromString(QStringView text) {
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return notTiers(text);
    const QStringView end = text.first(colon);
    const QStringView figures = text.sliced(colon + 1);
    const qsizetype plus = figures.indexOf(u'+');
    PriceTier tier;
    if (end != u"*") {
        const auto upTo = parseDecimal<Quantity>(end);
        if (!upTo)
            return notTiers(text);
        tier.upTo = *upTo;
    }
    const auto unitPrice = parseDecimal<UnitPrice>(plus < 0 ? figures : figures.first(plus));
    const auto flatFee = plus < 0 ? UnitPrice() : parseDecimal<UnitPrice>(figures.sliced(plus + 1));
    if (!unitPrice || !flatFee)
        return notTiers(text);
    tier.unitPrice = *unitPrice;
    tier.flatFee = *flatFee;
    return tier;
}

} // namespace

QString toString(PricingModel pricing) {
    switch (pricing) {
    case PricingModel::Flat: return u"flat"_s;
    case PricingModel::PerUnit: return u"per_unit"_s;
    case PricingModel::Graduated: return u"graduated"_s;
    case PricingModel::Volume: return u"volume"_s;
    case PricingModel::Package: return u"package"_s;
    }
    Q_UNREACHABLE();
}

Result<PricingModel> pricingModelFromString(QStringView text) {
    for (const PricingModel pricing : models)
        if (text == toString(pricing))
            return pricing;
    return invalid(
        PriceText::tr("“%1” is not a way of pricing. Use flat, per_unit, graduated, volume or package.").arg(text),
        u"pricing"_s);
}

QString displayName(PricingModel pricing) {
    switch (pricing) {
    case PricingModel::Flat: return PriceText::tr("Flat price");
    case PricingModel::PerUnit: return PriceText::tr("Per unit");
    case PricingModel::Graduated: return PriceText::tr("Graduated tiers");
    case PricingModel::Volume: return PriceText::tr("Volume tiers");
    case PricingModel::Package: return PriceText::tr("Per package");
    }
    Q_UNREACHABLE();
}

QString toString(const std::vector<PriceTier>& tiers) {
    QStringList parts;
    for (const PriceTier& tier : tiers) {
        QString part = tier.upTo ? millionthsToString(tier.upTo->millionths()) : u"*"_s;
        part += u':' + millionthsToString(tier.unitPrice.millionths());
        if (!tier.flatFee.isZero())
            part += u'+' + millionthsToString(tier.flatFee.millionths());
        parts.append(part);
    }
    return parts.join(u' ');
}

Result<std::vector<PriceTier>> tiersFromString(QStringView text) {
    std::vector<PriceTier> tiers;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto tier = tierFromString(part);
        if (!tier)
            return tier.error();
        tiers.push_back(*tier);
    }
    return tiers;
}

std::vector<Error> validate(const Price& price, const Plan& plan) {
    std::vector<Error> errors;
    const auto refuse = [&errors](const QString& message, const QString& field) {
        errors.push_back(invalid(message, field));
    };
    if (hasTiers(plan.pricing))
        checkTiers(price.tiers, errors);
    else if (price.amount.isNegative())
        refuse(PriceText::tr("A price cannot be negative. Use a discount or a credit note."), u"amount"_s);
    if (!price.currency.isValid())
        refuse(PriceText::tr("Choose the price’s currency."), u"currency"_s);
    if (!price.validFrom.isValid())
        refuse(PriceText::tr("Enter the day from which the price holds."), u"validFrom"_s);
    if (price.packageSize.isNegative() || (plan.pricing == PricingModel::Package && price.packageSize.isZero()))
        refuse(PriceText::tr("Enter how many units a package has."), u"packageSize"_s);
    if (price.minimum.isNegative())
        refuse(PriceText::tr("The minimum commitment cannot be negative."), u"minimum"_s);
    if (price.setupFee.isNegative())
        refuse(PriceText::tr("The set-up fee cannot be negative."), u"setupFee"_s);
    if (plan.billing == BillingType::OneOff && !price.minimum.isZero())
        refuse(PriceText::tr("A one-off service has no minimum commitment."), u"minimum"_s);
    if (plan.billing == BillingType::OneOff && !price.setupFee.isZero())
        refuse(PriceText::tr("A one-off service has no set-up fee: it is billed once as it is."), u"setupFee"_s);
    return errors;
}

Price normalised(Price price, const Plan& plan) {
    if (plan.pricing == PricingModel::Flat || plan.pricing == PricingModel::PerUnit)
        price.packageSize = {};
    if (!hasTiers(plan.pricing))
        price.tiers.clear();
    else if (!price.tiers.empty())
        price.amount = price.tiers.front().unitPrice;
    return price;
}

QJsonObject toJson(const Price& price) {
    const int decimals = price.currency.decimals();
    QJsonObject json{
        {u"unit_price"_s, millionthsToString(price.amount.millionths(), decimals)},
        {u"currency"_s, price.currency.code()},
        {u"tax_included"_s, price.taxIncluded},
        {u"valid_from"_s, price.validFrom.toString(Qt::ISODate)},
    };
    if (!price.tiers.empty())
        json.insert(u"tiers"_s, toString(price.tiers));
    if (!price.packageSize.isZero())
        json.insert(u"package_size"_s, millionthsToString(price.packageSize.millionths()));
    if (!price.minimum.isZero())
        json.insert(u"minimum"_s, millionthsToString(price.minimum.millionths(), decimals));
    if (!price.setupFee.isZero())
        json.insert(u"setup_fee"_s, millionthsToString(price.setupFee.millionths(), decimals));
    return json;
}

} // namespace quittance
