#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/calendar/PaymentTerms.h"
#include "domain/company/Address.h"
#include "domain/money/Currency.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace quittance {

enum class CustomerKind : quint8 { Business, Individual };
QString toString(CustomerKind kind); ///< "business", "individual"
Result<CustomerKind> customerKindFromString(QStringView text);

/// How the money is expected to come: a word until payment methods exist (decisions 15).
enum class CollectionMethod : quint8 { Transfer, Card, DirectDebit, PayPal, Cheque, Cash, Other };
QString toString(CollectionMethod method); ///< "transfer", "card", "direct_debit", "paypal", "cheque", "cash", "other"
Result<CollectionMethod> collectionMethodFromString(QStringView text);
/// As people read it, in the program's language.
QString displayName(CollectionMethod method);

/// A manual VAT decision for this customer, with its reason; overrides the table (decisions 10).
enum class VatOverride : quint8 { None, Domestic, ReverseCharge, OutsideScope, Exempt };
QString toString(VatOverride value); ///< "", "domestic", "reverse_charge", "outside_scope", "exempt"
Result<VatOverride> vatOverrideFromString(QStringView text);

/// What may be changed of the customer's subscriptions without departing from what was agreed (F032).
enum class ChangesAllowed : quint8 { All, AddLicences };
QString toString(ChangesAllowed value); ///< "all", "add_licences"
Result<ChangesAllowed> changesAllowedFromString(QStringView text);

/// What VIES answered last. Unknown: keep the decision and retry.
enum class ViesState : quint8 { Unknown, Valid, Invalid };

/// The party that is billed.
struct Customer {
    CustomerId id;
    QString code; ///< public, unique; empty: generated (C00001)
    QString name;
    CustomerKind kind = CustomerKind::Business;
    Address address;
    QString email;
    QString phone;
    QString language = QStringLiteral("fr");  ///< "fr", "en", or another ISO 639-1 code (documents then in English)
    Currency currency = Currency::eur();      ///< a default only; the price decides
    std::optional<PaymentTerms> paymentTerms; ///< none: the company's
    QString vatNumber;
    ViesState viesState = ViesState::Unknown;
    QString siren;
    VatOverride vatOverride = VatOverride::None;
    QString vatOverrideReason;
    CollectionMethod collectionMethod = CollectionMethod::Transfer;
    bool invoicePerWorkspace = false;
    ChangesAllowed changesAllowed = ChangesAllowed::All;
    QString note; ///< for colleagues, never printed
    bool archived = false;
    qint64 version = 0;

    bool operator==(const Customer&) const = default;
};

/// A person on the customer's side.
struct Contact {
    ContactId id;
    CustomerId customerId;
    QString name;
    QString role;
    QString email;
    QString phone;
    bool receivesInvoices = false;
    qint64 version = 0;

    bool operator==(const Contact&) const = default;
};

/// What is wrong with the normalised draft, field by field; empty when it may be saved. `field` is the member, those of
/// the address with a prefix: "address.country".
std::vector<Error> validate(const Customer& customer);
std::vector<Error> validate(const Contact& contact);
/// Texts normalised (trimmed, NFC, upper-case codes, e-mail without spaces) before validation and storing.
Customer normalised(Customer customer);
Contact normalised(Contact contact);
/// For the audit log.
QJsonObject toJson(const Customer& customer);
QJsonObject toJson(const Contact& contact);

} // namespace quittance
