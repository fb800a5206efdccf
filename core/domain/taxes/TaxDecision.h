#pragma once

#include "base/Result.h"
#include "domain/catalog/Plan.h"
#include "domain/company/Company.h"
#include "domain/customers/Customer.h"
#include "domain/money/Decimal.h"

#include <QHash>
#include <QString>

#include <vector>

namespace quittance {

/// UNCL 5305 codes that EN 16931 allows (BT-151).
enum class VatCategory : quint8 {
    Standard,       ///< S
    ZeroRated,      ///< Z
    Exempt,         ///< E
    ReverseCharge,  ///< AE
    IntraCommunity, ///< K
    Export,         ///< G
    OutsideScope,   ///< O
};
QLatin1StringView wordOf(VatCategory category); ///< "S", "Z", "E", "AE", "K", "G", "O"
QString toString(VatCategory category);
Result<VatCategory> vatCategoryFromString(QStringView text);

/// Why a line bears the VAT that it bears; chooses the printed mention and is shown by "explain this amount".
enum class VatReason : quint8 {
    Domestic,         ///< customer in the seller's country
    EuConsumerOrigin, ///< other member state, no VAT number, OSS off: the plan's rate
    EuConsumerOss,    ///< other member state, no VAT number, OSS on: the destination's rate
    EuReverseCharge,  ///< service to a business of another member state
    EuGoods,          ///< goods to a business of another member state
    OutsideEuServices,
    OutsideEuGoods,
    SellerFranchise, ///< art. 293 B du CGI
    ExemptProduct,
    ManualOverride,
};
QLatin1StringView wordOf(VatReason reason); ///< stable word for the database, "domestic", "eu_reverse_charge"…
QString toString(VatReason reason);
Result<VatReason> vatReasonFromString(QStringView text);

/// The VAT of one line (rule R23).
struct TaxDecision {
    VatCategory category = VatCategory::Standard;
    Rate rate;
    VatReason reason = VatReason::Domestic;
    QString manualReason; ///< the person's words for an override, or the plan's exemption text
    bool operator==(const TaxDecision&) const = default;
};

/// A remark that does not stop the invoice: a VAT number that is missing, malformed or refused by VIES, a postcode of
/// overseas France, an individual outside the EU. Shown in the review.
struct TaxWarning {
    QString message;
    QString field; ///< Customer member, as validate(Customer) names it
    bool operator==(const TaxWarning&) const = default;
};

/// Destination rates for OSS, kept by the user: standard rate per country in force on the date.
using DestinationRates = QHash<QString, Rate>;

/// What one line's VAT depends on.
struct TaxInput {
    const Company& company;
    const Customer& customer;
    SupplyKind supply = SupplyKind::Services;
    Rate planRate;
    bool planExempt = false;
    QString planExemptionReason;
    const DestinationRates& destinationRates;
};

/// The whole table of decisions 10 (vector VAT-35), in this order: the person's override; what the seller may not
/// charge (franchise) and what bears no VAT (exempt product); the customer's country. Invalid where no default may be
/// assumed (overseas France, Northern Ireland, a destination without a stored rate): `field` is what decides on the
/// customer.
Result<TaxDecision> decideTax(const TaxInput& input, std::vector<TaxWarning>* warnings = nullptr);

/// The mention that the law asks for with this decision, in "fr" or "en"; empty where VAT is charged. A person's reason
/// for an override is printed after it.
QString vatMention(const TaxDecision& decision, SupplyKind supply, const QString& language);

} // namespace quittance
