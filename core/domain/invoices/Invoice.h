#pragma once

#include "base/Ids.h"
#include "base/OperationId.h"
#include "domain/calendar/Period.h"
#include "domain/company/Company.h"
#include "domain/company/NumberSeries.h"
#include "domain/customers/Customer.h"
#include "domain/taxes/TaxBreakdown.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace quittance {

/// The seller as printed, frozen at issue. Stored once per distinct content.
struct SellerSnapshot {
    QString name, legalForm, shareCapital, siren, siret, rcsCity, vatNumber;
    Address address;
    QString email, phone, website, iban, bic;
    bool franchise = false;
    bool vatOnDebits = false;
    bool operator==(const SellerSnapshot&) const = default;
};

/// The buyer as printed, frozen at issue.
struct BuyerSnapshot {
    QString code, name;
    CustomerKind kind = CustomerKind::Business;
    Address address;
    QString vatNumber, siren, email;
    bool operator==(const BuyerSnapshot&) const = default;
};

/// The fixed texts of a document in its language, frozen at issue: penalties, indemnity, discount terms, footer.
struct DocumentMentions {
    QString paymentTerms;   ///< PMD side: discount terms or their absence
    QString latePenalties;  ///< PMT
    QString recoveryFee;    ///< 40 € indemnity; empty for individuals
    QString vatOnDebits;    ///< "Option pour le paiement de la taxe d'après les débits", empty when not opted
    QString supplyCategory; ///< "Prestations de services", "Livraisons de biens", both
    QString footer;
    bool operator==(const DocumentMentions&) const = default;
};

/// One issued line, with what explains it. All amounts in the document's currency.
struct InvoiceLine {
    int position = 0; ///< from 1
    std::optional<SubscriptionId> subscriptionId;
    QString subscriptionCode;
    std::optional<PlanId> planId;
    QString planCode;
    std::optional<PriceId> priceId;
    QString charge;
    Period period; ///< empty: none printed
    QString description;
    QString siteName;
    QString unitCode;
    Quantity quantity;
    UnitPrice unitPrice; ///< net, discount and proration folded in (BT-146)
    UnitPrice listPrice;
    std::optional<Rate> includedRate; ///< the VAT that listPrice includes (0: an exempt plan); none: a net price
    Rate discount;
    qint64 daysUsed = 0;
    qint64 daysTotal = 0;
    Money net;
    VatCategory vatCategory = VatCategory::Standard;
    Rate vatRate;
    VatReason vatReason = VatReason::Domestic;
    SupplyKind supply = SupplyKind::Services;
    bool operator==(const InvoiceLine&) const = default;
};

/// One row of the VAT table with its printed mention.
struct InvoiceVat {
    VatCategory category = VatCategory::Standard;
    Rate rate;
    Money base;
    Money vat;
    QString mention;
    bool operator==(const InvoiceVat&) const = default;
};

/// An issued document, frozen: every text and figure that it prints. Lists, PDF and journal read it, nothing
/// recomputes.
struct Invoice {
    InvoiceId id;
    DocumentKind kind = DocumentKind::Invoice;
    QString number;
    int seriesYear = 0;
    qint64 seriesNumber = 0;
    QDate issueDate;
    QDate dueDate;
    CustomerId customerId;
    std::optional<WorkspaceId> workspaceId;
    Currency currency;
    QString language; ///< "fr" or "en": the document's
    SellerSnapshot seller;
    BuyerSnapshot buyer;
    DocumentMentions mentions;
    std::vector<InvoiceLine> lines; ///< credit notes: the same positive figures, the kind gives the sign (EN 16931 381)
    std::vector<InvoiceVat> vat;
    Money net;
    Money vatTotal;
    Money gross;
    std::optional<Money> vatInCompanyCurrency; ///< when the currency differs and a rate is stored
    QString companyCurrencyRate;               ///< the rate used, as text
    QString collectionMethod;                  ///< toString(CollectionMethod)
    std::optional<InvoiceId> creditedInvoiceId;
    QString creditedNumber;
    QDate creditedDate;
    QString creditReason;
    std::optional<BillingRunId> runId;
    int templateVersion = 1;
    // the seal
    int hashVersion = 1;
    QByteArray contentHash; ///< SHA-256 of the canonical content
    QByteArray chainHash;   ///< SHA-256(previous ‖ series ‖ number ‖ content hash ‖ version)
    qint64 issuedAtMs = 0;
    QString issuedBy;
    QString operationId;
};

/// How a document stands today; derived from allocations and dates.
enum class InvoiceStatus : quint8 { Issued, Overdue, PartiallyPaid, Paid, Credited, CreditNote };
QString displayName(InvoiceStatus status);

} // namespace quittance
