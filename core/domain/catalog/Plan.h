#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/calendar/BillingCycle.h"
#include "domain/money/Money.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace quittance {

/// Service kinds of one catalogue (F012).
enum class ProductKind : quint8 { PremiumPlan, Domain, Mailbox, App, SeatLicence, TeamLicence, Service, Other };
QString toString(ProductKind kind); ///< "premium_plan", "domain", "mailbox", "app", "seat_licence", "team_licence",
                                    ///< "service", "other"
Result<ProductKind> productKindFromString(QStringView text);
/// As people read it, in the program's language: "Premium plan".
QString displayName(ProductKind kind);

/// For VAT: everything is a service unless said otherwise (decisions 10).
enum class SupplyKind : quint8 { Services, Goods };
QString toString(SupplyKind supply); ///< "service", "goods"
Result<SupplyKind> supplyKindFromString(QStringView text);

struct Product {
    ProductId id;
    QString code;
    QString nameFr;
    QString nameEn;
    ProductKind kind = ProductKind::Service;
    SupplyKind supply = SupplyKind::Services;
    bool archived = false;
    qint64 version = 0;
    bool operator==(const Product&) const = default;
};

enum class BillingType : quint8 { Recurring, OneOff };
/// How a quantity becomes a price (rule R22): the same whatever the quantity is made of, a price for each unit, each
/// tier's units at that tier's price, all units at the price of the tier that the quantity reaches, or by the package.
enum class PricingModel : quint8 { Flat, PerUnit, Graduated, Volume, Package };
QString toString(BillingType type);     ///< "recurring", "one_off"
QString toString(PricingModel pricing); ///< "flat", "per_unit", "graduated", "volume", "package"
Result<BillingType> billingTypeFromString(QStringView text);
Result<PricingModel> pricingModelFromString(QStringView text);
/// As people read it, in the program's language.
QString displayName(PricingModel pricing);
/// Graduated and volume prices are made of tiers.
constexpr bool hasTiers(PricingModel pricing) {
    return pricing == PricingModel::Graduated || pricing == PricingModel::Volume;
}

/// When a change of a subscription takes effect and whether the days are settled (rule R19).
enum class ChangeTiming : quint8 {
    Now,           ///< on its day, unused days credited and remaining ones charged
    NowUnprorated, ///< on its day, what is billed stays as it is
    PeriodEnd,     ///< with the next period
};
QString toString(ChangeTiming timing); ///< "now", "now_unprorated", "period_end"
Result<ChangeTiming> changeTimingFromString(QStringView text);
QString displayName(ChangeTiming timing);

/// Where the quantity of a licence plan comes from: what was agreed, or what is counted in the workspace of the
/// subscription (F053, F056). Peaks and days are only known when the period is over: such plans are billed in arrears.
enum class LicenceCounting : quint8 {
    Agreed,      ///< the subscription's own quantity
    PeriodStart, ///< the licences on the first day of each period
    Peak,        ///< the most on any day of the period
    ByDay,       ///< each change counts from its day, in proportion
};
QString toString(LicenceCounting counting); ///< "", "period_start", "peak", "by_day"
Result<LicenceCounting> licenceCountingFromString(QStringView text);
QString displayName(LicenceCounting counting);

/// An edition of a product with its billing frequency and VAT.
struct Plan {
    PlanId id;
    ProductId productId;
    QString code;
    QString nameFr;
    QString nameEn;
    BillingType billing = BillingType::Recurring;
    int intervalCount = 1;
    IntervalUnit intervalUnit = IntervalUnit::Month;
    PricingModel pricing = PricingModel::Flat;
    Rate vatRate = Rate::fromMillionths(200'000);
    bool vatExempt = false;                           ///< category E with a reason
    QString vatExemptionReason;                       ///< printed, for example "Exonération de TVA, art. 261-4 du CGI"
    ChangeTiming upgrade = ChangeTiming::Now;         ///< from this plan to more monthly value…
    ChangeTiming downgrade = ChangeTiming::PeriodEnd; ///< …and to less
    LicenceCounting counting = LicenceCounting::Agreed;
    bool archived = false;
    qint64 version = 0;
    bool operator==(const Plan&) const = default;
};

/// A range of quantities: above the tier before it, up to and including `upTo`.
struct PriceTier {
    std::optional<Quantity> upTo; ///< none: without end; so is the last tier and no other
    UnitPrice unitPrice;
    UnitPrice flatFee; ///< due as soon as the tier is reached, the first one even by a quantity of zero
    bool operator==(const PriceTier&) const = default;
};
/// "10:15+10 20:10+15 *:5+25": up to, unit price and, where there is one, flat fee of each tier. The form of files, of
/// the database and of the audit log.
QString toString(const std::vector<PriceTier>& tiers);
Result<std::vector<PriceTier>> tiersFromString(QStringView text);

/// What a plan costs in one currency from a day on. A price that a subscription refers to is immutable; a change is a
/// new version.
struct Price {
    PriceId id;
    PlanId planId;
    Currency currency = Currency::eur();
    UnitPrice amount; ///< list price per period, unit or package, net unless taxIncluded; of tiers the first one's
    bool taxIncluded = false;
    QDate validFrom;
    std::vector<PriceTier> tiers; ///< of a graduated or volume price, at least one
    Quantity packageSize;         ///< units are counted in packages of so many, begun ones as whole; 0: one by one
    UnitPrice minimum;            ///< what a whole period costs at least, before the discount; 0: no commitment
    UnitPrice setupFee;           ///< once, with the first period that is billed; 0: none
    bool operator==(const Price&) const = default;
};

/// What is wrong with the normalised draft, field by field (`field` is the member); empty when it may be saved. A name
/// in one of the two languages is enough.
std::vector<Error> validate(const Product& product);
std::vector<Error> validate(const Plan& plan);
/// A tier's mistake has the field "tiers.2.upTo": its number from 1 and the member.
std::vector<Error> validate(const Price& price, const Plan& plan);
/// Texts normalised (trimmed, NFC, codes in upper case) before validation and storing.
Product normalised(Product product);
Plan normalised(Plan plan);
/// Without what the plan's pricing has no use for.
Price normalised(Price price, const Plan& plan);
/// For the audit log.
QJsonObject toJson(const Product& product);
QJsonObject toJson(const Plan& plan);
QJsonObject toJson(const Price& price);
/// "monthly", "yearly", "every 3 months", "one-off" in the program's language.
QString intervalText(BillingType billing, int count, IntervalUnit unit);
/// The name in that language, or the other one when it is empty.
QString nameIn(const QString& language, const QString& fr, const QString& en);

} // namespace quittance
