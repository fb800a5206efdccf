#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/calendar/BillingCycle.h"
#include "domain/money/Money.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

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
enum class PricingModel : quint8 { Flat, PerUnit };
QString toString(BillingType type);     ///< "recurring", "one_off"
QString toString(PricingModel pricing); ///< "flat", "per_unit"
Result<BillingType> billingTypeFromString(QStringView text);
Result<PricingModel> pricingModelFromString(QStringView text);

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
    bool vatExempt = false;     ///< category E with a reason
    QString vatExemptionReason; ///< printed, for example "Exonération de TVA, art. 261-4 du CGI"
    bool archived = false;
    qint64 version = 0;
    bool operator==(const Plan&) const = default;
};

/// What a plan costs in one currency from a day on. A price that a subscription refers to is immutable; a change is a
/// new version.
struct Price {
    PriceId id;
    PlanId planId;
    Currency currency = Currency::eur();
    UnitPrice amount; ///< list price per period (and per unit), net unless taxIncluded
    bool taxIncluded = false;
    QDate validFrom;
    bool operator==(const Price&) const = default;
};

/// What is wrong with the normalised draft, field by field (`field` is the member); empty when it may be saved. A name
/// in one of the two languages is enough.
std::vector<Error> validate(const Product& product);
std::vector<Error> validate(const Plan& plan);
std::vector<Error> validate(const Price& price);
/// Texts normalised (trimmed, NFC, codes in upper case) before validation and storing.
Product normalised(Product product);
Plan normalised(Plan plan);
/// For the audit log.
QJsonObject toJson(const Product& product);
QJsonObject toJson(const Plan& plan);
QJsonObject toJson(const Price& price);
/// "monthly", "yearly", "every 3 months", "one-off" in the program's language.
QString intervalText(BillingType billing, int count, IntervalUnit unit);
/// The name in that language, or the other one when it is empty.
QString nameIn(const QString& language, const QString& fr, const QString& en);

} // namespace quittance
