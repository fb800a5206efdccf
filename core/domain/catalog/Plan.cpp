#include "domain/catalog/Plan.h"

#include "base/Text.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CatalogText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Plan)
};

constexpr qsizetype longestName = 200;

void checkNames(const QString& fr, const QString& en, std::vector<Error>& errors) {
    if (fr.isEmpty() && en.isEmpty())
        errors.push_back(
            invalid(CatalogText::tr("Enter a name in French or in English; it is printed on invoices."), u"nameFr"_s));
    const QString tooLong = CatalogText::tr("The name is too long; %1 characters are the most.").arg(longestName);
    if (fr.size() > longestName)
        errors.push_back(invalid(tooLong, u"nameFr"_s));
    if (en.size() > longestName)
        errors.push_back(invalid(tooLong, u"nameEn"_s));
}

void checkCode(const QString& code, std::vector<Error>& errors) {
    if (!text::isCode(code))
        errors.push_back(invalid(
            CatalogText::tr("A code has at most 40 characters and no spaces, commas or semicolons."), u"code"_s));
}

/// Ten years of each unit: beyond that a figure is a slip of the fingers.
int longestInterval(IntervalUnit unit) {
    switch (unit) {
    case IntervalUnit::Day: return 3660;
    case IntervalUnit::Week: return 522;
    case IntervalUnit::Month: return 120;
    case IntervalUnit::Year: return 10;
    }
    Q_UNREACHABLE();
}

} // namespace

QString toString(ProductKind kind) {
    switch (kind) {
    case ProductKind::PremiumPlan: return u"premium_plan"_s;
    case ProductKind::Domain: return u"domain"_s;
    case ProductKind::Mailbox: return u"mailbox"_s;
    case ProductKind::App: return u"app"_s;
    case ProductKind::SeatLicence: return u"seat_licence"_s;
    case ProductKind::TeamLicence: return u"team_licence"_s;
    case ProductKind::Service: return u"service"_s;
    case ProductKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

Result<ProductKind> productKindFromString(QStringView text) {
    using enum ProductKind;
    for (const ProductKind kind : {PremiumPlan, Domain, Mailbox, App, SeatLicence, TeamLicence, Service, Other})
        if (text == toString(kind))
            return kind;
    return invalid(CatalogText::tr("“%1” is not a kind of product. Use premium_plan, domain, mailbox, app, "
                                   "seat_licence, team_licence, service or other.")
                       .arg(text),
                   u"kind"_s);
}

QString displayName(ProductKind kind) {
    switch (kind) {
    case ProductKind::PremiumPlan: return CatalogText::tr("Premium plan");
    case ProductKind::Domain: return CatalogText::tr("Domain name");
    case ProductKind::Mailbox: return CatalogText::tr("Mailbox");
    case ProductKind::App: return CatalogText::tr("App");
    case ProductKind::SeatLicence: return CatalogText::tr("Licence per user");
    case ProductKind::TeamLicence: return CatalogText::tr("Licence per team");
    case ProductKind::Service: return CatalogText::tr("Service");
    case ProductKind::Other: return CatalogText::tr("Other", "kind of product");
    }
    Q_UNREACHABLE();
}

QString toString(SupplyKind supply) { return supply == SupplyKind::Services ? u"service"_s : u"goods"_s; }

Result<SupplyKind> supplyKindFromString(QStringView text) {
    for (const SupplyKind supply : {SupplyKind::Services, SupplyKind::Goods})
        if (text == toString(supply))
            return supply;
    return invalid(CatalogText::tr("“%1” is not a kind of supply. Use service or goods.").arg(text), u"supply"_s);
}

QString toString(BillingType type) { return type == BillingType::Recurring ? u"recurring"_s : u"one_off"_s; }

Result<BillingType> billingTypeFromString(QStringView text) {
    for (const BillingType type : {BillingType::Recurring, BillingType::OneOff})
        if (text == toString(type))
            return type;
    return invalid(CatalogText::tr("“%1” is not a way of billing. Use recurring or one_off.").arg(text), u"billing"_s);
}

QString toString(ChangeTiming timing) {
    switch (timing) {
    case ChangeTiming::Now: return u"now"_s;
    case ChangeTiming::NowUnprorated: return u"now_unprorated"_s;
    case ChangeTiming::PeriodEnd: return u"period_end"_s;
    }
    Q_UNREACHABLE();
}

Result<ChangeTiming> changeTimingFromString(QStringView text) {
    for (const ChangeTiming timing : {ChangeTiming::Now, ChangeTiming::NowUnprorated, ChangeTiming::PeriodEnd})
        if (text == toString(timing))
            return timing;
    return invalid(CatalogText::tr("“%1” is not a time of change. Use now, now_unprorated or period_end.").arg(text),
                   u"timing"_s);
}

QString displayName(ChangeTiming timing) {
    switch (timing) {
    case ChangeTiming::Now: return CatalogText::tr("At once, by the day");
    case ChangeTiming::NowUnprorated: return CatalogText::tr("At once, billed periods stay");
    case ChangeTiming::PeriodEnd: return CatalogText::tr("With the next period");
    }
    Q_UNREACHABLE();
}

QString toString(LicenceCounting counting) {
    switch (counting) {
    case LicenceCounting::Agreed: return {};
    case LicenceCounting::PeriodStart: return u"period_start"_s;
    case LicenceCounting::Peak: return u"peak"_s;
    case LicenceCounting::ByDay: return u"by_day"_s;
    }
    Q_UNREACHABLE();
}

Result<LicenceCounting> licenceCountingFromString(QStringView text) {
    for (const LicenceCounting counting :
         {LicenceCounting::Agreed, LicenceCounting::PeriodStart, LicenceCounting::Peak, LicenceCounting::ByDay})
        if (text == toString(counting))
            return counting;
    return invalid(CatalogText::tr("“%1” is not a way to count licences. Use period_start, peak or by_day.").arg(text),
                   u"counting"_s);
}

QString displayName(LicenceCounting counting) {
    switch (counting) {
    case LicenceCounting::Agreed: return CatalogText::tr("The quantity agreed");
    case LicenceCounting::PeriodStart: return CatalogText::tr("Counted on the first day of the period");
    case LicenceCounting::Peak: return CatalogText::tr("The most of the period");
    case LicenceCounting::ByDay: return CatalogText::tr("Counted day by day");
    }
    Q_UNREACHABLE();
}

std::vector<Error> validate(const Product& product) {
    std::vector<Error> errors;
    checkNames(product.nameFr, product.nameEn, errors);
    checkCode(product.code, errors);
    return errors;
}

std::vector<Error> validate(const Plan& plan) {
    std::vector<Error> errors;
    checkNames(plan.nameFr, plan.nameEn, errors);
    checkCode(plan.code, errors);
    if (plan.billing == BillingType::Recurring &&
        (plan.intervalCount < 1 || plan.intervalCount > longestInterval(plan.intervalUnit)))
        errors.push_back(invalid(CatalogText::tr("A period lasts from one day to ten years; change the interval."),
                                 u"intervalCount"_s));
    if (plan.vatRate.isNegative() || plan.vatRate > Rate::fromInteger(1))
        errors.push_back(invalid(CatalogText::tr("A VAT rate lies between 0 % and 100 %."), u"vatRate"_s));
    if (plan.vatExempt && plan.vatExemptionReason.isEmpty())
        errors.push_back(
            invalid(CatalogText::tr("Give the reason for the VAT exemption; the law wants it on the invoice."),
                    u"vatExemptionReason"_s));
    if (plan.counting != LicenceCounting::Agreed &&
        (plan.billing == BillingType::OneOff || plan.pricing == PricingModel::Flat))
        errors.push_back(invalid(CatalogText::tr("Licences are counted for recurring plans whose price depends on the "
                                                 "quantity. Choose a price per unit, tiers or packages."),
                                 u"counting"_s));
    return errors;
}

Product normalised(Product product) {
    product.code = text::normalisedLine(product.code).toUpper();
    product.nameFr = text::normalisedLine(product.nameFr);
    product.nameEn = text::normalisedLine(product.nameEn);
    return product;
}

Plan normalised(Plan plan) {
    plan.code = text::normalisedLine(plan.code).toUpper();
    plan.nameFr = text::normalisedLine(plan.nameFr);
    plan.nameEn = text::normalisedLine(plan.nameEn);
    plan.vatExemptionReason = text::normalisedLine(plan.vatExemptionReason);
    return plan;
}

QJsonObject toJson(const Product& product) {
    return {
        {u"code"_s, product.code},           {u"name_fr"_s, product.nameFr},          {u"name_en"_s, product.nameEn},
        {u"kind"_s, toString(product.kind)}, {u"supply"_s, toString(product.supply)}, {u"archived"_s, product.archived},
    };
}

QJsonObject toJson(const Plan& plan) {
    return {
        {u"code"_s, plan.code},
        {u"name_fr"_s, plan.nameFr},
        {u"name_en"_s, plan.nameEn},
        {u"billing"_s, toString(plan.billing)},
        {u"interval_count"_s, plan.intervalCount},
        {u"interval_unit"_s, toString(plan.intervalUnit)},
        {u"pricing"_s, toString(plan.pricing)},
        {u"vat_rate"_s, percentToString(plan.vatRate)},
        {u"vat_exempt"_s, plan.vatExempt},
        {u"vat_exemption_reason"_s, plan.vatExemptionReason},
        {u"archived"_s, plan.archived},
        {u"upgrade"_s, toString(plan.upgrade)},
        {u"downgrade"_s, toString(plan.downgrade)},
        {u"counting"_s, toString(plan.counting)},
    };
}

QString intervalText(BillingType billing, int count, IntervalUnit unit) {
    if (billing == BillingType::OneOff)
        return CatalogText::tr("one-off");
    switch (unit) {
    case IntervalUnit::Day:
        return count == 1 ? CatalogText::tr("daily") : CatalogText::tr("every %n days", nullptr, count);
    case IntervalUnit::Week:
        return count == 1 ? CatalogText::tr("weekly") : CatalogText::tr("every %n weeks", nullptr, count);
    case IntervalUnit::Month:
        return count == 1 ? CatalogText::tr("monthly") : CatalogText::tr("every %n months", nullptr, count);
    case IntervalUnit::Year:
        return count == 1 ? CatalogText::tr("yearly") : CatalogText::tr("every %n years", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString nameIn(const QString& language, const QString& fr, const QString& en) {
    const bool french = language == u"fr";
    const QString& wanted = french ? fr : en;
    return wanted.isEmpty() ? (french ? en : fr) : wanted;
}

} // namespace quittance
