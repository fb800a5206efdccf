#pragma once

#include "base/Result.h"
#include "domain/calendar/PaymentTerms.h"
#include "domain/company/Address.h"
#include "domain/money/Money.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace quittance {

enum class VatRegime : quint8 {
    Standard,
    Franchise, ///< franchise en base: no VAT, art. 293 B du CGI
};

/// The seller that issues the invoices. One company per database (decisions 1).
struct Company {
    QString name;
    QString legalForm; ///< "SAS", "SARL", "EI"…; EI and micro-entrepreneurs need no capital and no RCS
    std::optional<qint64> shareCapitalMinor; ///< in the company's currency
    QString siren;
    QString siret;
    QString rcsCity;
    QString vatNumber;
    Address address;
    QString email;
    QString phone;
    QString website;
    QString iban;
    QString bic;
    Currency currency = Currency::eur();
    QString language = QStringLiteral("fr"); ///< "fr" or "en"
    QByteArray timeZone = QByteArrayLiteral("Europe/Paris");
    VatRegime vatRegime = VatRegime::Standard;
    bool vatOnDebits = false;
    bool oneStopShop = false;            ///< OSS: EU consumers pay their country's rate
    std::optional<Rate> latePenaltyRate; ///< a year; none: the legal default is printed when latePenaltyLegal
    bool latePenaltyLegal = false;       ///< "ECB refinancing rate + 10 points" (C. com. L441-10)
    PaymentTerms paymentTerms;
    QString discountTermsFr; ///< empty: "Pas d'escompte pour paiement anticipé"
    QString discountTermsEn;
    QString footerNoteFr;
    QString footerNoteEn;
    qint64 version = 0;

    bool isSoleTrader() const; ///< EI, EIRL, micro-entreprise, auto-entrepreneur
    bool operator==(const Company&) const = default;
};

/// Texts normalised (trimmed, NFC, IBAN, BIC, SIREN and VAT number without spaces) before validation and storing.
Company normalised(Company company);

/// What is wrong with the normalised draft, field by field; empty when it may be saved. `field` is the member, those of
/// the address with a prefix: "address.country".
std::vector<Error> validate(const Company& company);

/// Mentions that the law asks of the seller and that are missing: nothing is issued until they are there
/// (decisions 18; CGI ann. II art. 242 nonies A, C. com. L441-9, R123-238). `field` is the Company member, as above.
std::vector<Error> missingSellerMentions(const Company& company);

/// The form of `company set FILE.json` and `company show`. A key that is absent keeps the value of `base`, an empty one
/// clears it; an unknown key or one of the wrong type is Invalid with the key as `field`. Texts come out normalised;
/// whether the whole may be saved is for validate() to say. Amounts and rates may be JSON numbers or strings:
/// share_capital "10000.00", late_penalty_rate_percent "12.15". payment_terms_days is a day of month when
/// payment_terms_kind is "day_of_month".
Result<Company> companyFromJson(const QJsonObject& json, const Company& base);
/// Every key, so that the result read back gives the same company (except its version).
QJsonObject toJson(const Company& company);

} // namespace quittance
