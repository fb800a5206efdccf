#pragma once

#include "domain/billing/BillingEngine.h"
#include "domain/invoices/FrozenTexts.h"
#include "domain/invoices/Invoice.h"
#include "domain/invoices/Seal.h"
#include "domain/journal/JournalEntry.h"
#include "services/Command.h"

#include <QHash>

#include <span>
#include <vector>

namespace quittance {

/// The one place that turns proposals into issued documents: number, frozen copy, journal entry, links of the two hash
/// chains, work list, audit row. Everything happens in the caller's transaction.
class Issuing {
public:
    /// Reads what all documents share and makes sure that the seller's mentions are complete: Invalid with the field
    /// "company.<member>" otherwise (decisions 18). `wished` is the issue date asked for.
    static Result<Issuing> prepare(Session& session, QDate wished);

    const Company& company() const { return m_company; }
    /// What is missing of the buyer to print an invoice, with the field "customer.<member>"; nothing when all is there.
    static std::optional<Error> missingBuyerMention(const Customer& customer);
    /// The date that a document of the kind gets: never before the last date of its series (decisions 5).
    QDate issueDate(Session& session, DocumentKind kind) const;
    /// The company's VAT of an amount in another currency at the rate stored for that day; none without a rate.
    std::optional<qint64> exchangeRate(Session& session, Currency currency, QDate day);

    struct Item {
        const Customer* customer = nullptr;
        const ProposedInvoice* proposal = nullptr;
        CollectionMethod method = CollectionMethod::Transfer;
    };
    /// Issues invoices, in this order.
    std::vector<Invoice> issue(CommandContext& context, std::span<const Item> items, std::optional<BillingRunId> run);
    /// Issues the credit note of a whole invoice: the same figures, the kind gives the sign.
    Invoice credit(CommandContext& context, const Invoice& original, const QString& reason);

private:
    /// A frozen text in its stored form.
    struct Frozen {
        QByteArray content;
        QByteArray hash;
    };
    struct Texts {
        DocumentMentions mentions;
        Frozen frozen;
    };
    /// A document on its way, with the frozen texts that it refers to.
    struct Draft {
        Invoice invoice;
        Frozen buyer;
        Frozen mentions;
        PaymentTerms terms;
        QString customerCode;
    };

    Issuing(Company company, ChartOfAccounts accounts, QDate wished);

    Draft draftOf(const Item& item, std::optional<BillingRunId> run);
    Draft mirrorOf(const Invoice& original, const QString& reason);
    const Texts& textsFor(DocumentKind kind, CustomerKind customer, SoldKinds sold, const QString& language);
    void freezeParties(Draft& draft, const BuyerSnapshot& buyer, SoldKinds sold);
    void issueAll(CommandContext& context, std::vector<Draft>& drafts, DocumentKind kind);
    void number(CommandContext& context, std::vector<Draft>& drafts, DocumentKind kind);
    void setCompanyVat(Session& session, Invoice& invoice);
    std::vector<JournalEntry> entriesOf(CommandContext& context, const std::vector<Draft>& drafts);

    Company m_company;
    ChartOfAccounts m_accounts;
    QDate m_wished;
    SellerSnapshot m_seller;
    Frozen m_sellerFrozen;
    QHash<int, Texts> m_texts; ///< by language, kinds of document and customer, and what is sold
    QHash<QString, std::optional<qint64>> m_exchangeRates; ///< by currency, on m_ratesOn
    QDate m_ratesOn;
};

} // namespace quittance
