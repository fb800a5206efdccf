#pragma once

#include "domain/calendar/PaymentTerms.h"
#include "domain/catalog/Plan.h"
#include "domain/company/Address.h"
#include "domain/money/Money.h"
#include "domain/promotions/Promotion.h"
#include "storage/Session.h"

namespace quittance::columns {

/// Readers of values that several tables hold. What a CHECK or a store has let in is well-formed; anything else (a book
/// altered by hand) reads as the type's default and is named by `verify`.

inline Currency currencyAt(const Cursor& cursor, int column) {
    return Currency::fromCode(cursor.text(column)).value_or(Currency());
}

/// Six columns from `column` on: line1, line2, postcode, city, region, country.
inline Address addressAt(const Cursor& cursor, int column) {
    return {.line1 = cursor.text(column),
            .line2 = cursor.text(column + 1),
            .postcode = cursor.text(column + 2),
            .city = cursor.text(column + 3),
            .region = cursor.text(column + 4),
            .country = cursor.text(column + 5)};
}

/// Two columns: kind and value.
inline std::optional<PaymentTerms> termsAt(const Cursor& cursor, int column) {
    if (cursor.isNull(column))
        return std::nullopt;
    return PaymentTerms{.kind = paymentTermsKindFromString(cursor.text(column)).value_or(PaymentTerms::Kind::NetDays),
                        .value = cursor.integer(column + 1)};
}

/// Seven columns from `column` on: promotion_id, promotion_use_id, promotion_code, promotion_rate, promotion_amount,
/// promotion_from, promotion_until.
inline std::optional<AppliedPromotion> promotionAt(const Cursor& cursor, int column) {
    if (cursor.isNull(column + 5))
        return std::nullopt;
    return AppliedPromotion{.promotion = cursor.optionalId<PromotionId>(column).value_or(PromotionId()),
                            .use = cursor.optionalId<PromotionUseId>(column + 1).value_or(PromotionUseId()),
                            .code = cursor.text(column + 2),
                            .rate = cursor.decimal<Rate>(column + 3),
                            .amountMinor = cursor.int64(column + 4),
                            .from = cursor.date(column + 5),
                            .until = cursor.optionalDate(column + 6)};
}

inline IntervalUnit intervalUnitAt(const Cursor& cursor, int column) {
    return intervalUnitFromString(cursor.text(column)).value_or(IntervalUnit::Month);
}

inline BillingType billingTypeAt(const Cursor& cursor, int column) {
    return billingTypeFromString(cursor.text(column)).value_or(BillingType::Recurring);
}

inline PricingModel pricingModelAt(const Cursor& cursor, int column) {
    return pricingModelFromString(cursor.text(column)).value_or(PricingModel::Flat);
}

inline ChangeTiming timingAt(const Cursor& cursor, int column) {
    return changeTimingFromString(cursor.text(column)).value_or(ChangeTiming::Now);
}

inline LicenceCounting countingAt(const Cursor& cursor, int column) {
    return licenceCountingFromString(cursor.text(column)).value_or(LicenceCounting::Agreed);
}

/// Seven columns from `column` on: amount, currency, tax_included, tiers, package_size, minimum, setup_fee.
inline void readPrice(const Cursor& cursor, int column, Price& price) {
    price.amount = cursor.decimal<UnitPrice>(column);
    price.currency = currencyAt(cursor, column + 1);
    price.taxIncluded = cursor.boolean(column + 2);
    if (const QString tiers = cursor.text(column + 3); !tiers.isEmpty())
        price.tiers = tiersFromString(tiers).value_or(std::vector<PriceTier>());
    price.packageSize = cursor.decimal<Quantity>(column + 4);
    price.minimum = cursor.decimal<UnitPrice>(column + 5);
    price.setupFee = cursor.decimal<UnitPrice>(column + 6);
}

inline SupplyKind supplyAt(const Cursor& cursor, int column) {
    return cursor.text(column) == QLatin1StringView("goods") ? SupplyKind::Goods : SupplyKind::Services;
}

/// The form of the table (files have "service").
inline QString supplyText(SupplyKind supply) {
    return supply == SupplyKind::Goods ? QStringLiteral("goods") : QStringLiteral("services");
}

} // namespace quittance::columns
