#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace quittance {

/// A database key of one noun. Never shown to people; 0 means "not stored yet".
template <typename Tag>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) {
    return ::qHash(id.value, seed);
}

using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;
using WorkspaceId = Id<struct WorkspaceTag>;
using SiteId = Id<struct SiteTag>;
using ProductId = Id<struct ProductTag>;
using PlanId = Id<struct PlanTag>;
using PriceId = Id<struct PriceTag>;
using SubscriptionId = Id<struct SubscriptionTag>;
using InvoiceId = Id<struct InvoiceTag>; ///< an issued document: invoice or credit note
using BillingRunId = Id<struct BillingRunTag>;
using PromotionId = Id<struct PromotionTag>;
using PromotionUseId = Id<struct PromotionUseTag>;
using VoucherId = Id<struct VoucherTag>;
using TermsId = Id<struct TermsTag>;   ///< a version of the agreement or of the privacy terms
using DomainId = Id<struct DomainTag>; ///< a domain name of a customer
using MailboxId = Id<struct MailboxTag>;
using PaymentId = Id<struct PaymentTag>;
using JournalEntryId = Id<struct JournalEntryTag>;

} // namespace quittance

template <typename Tag>
// NOLINTNEXTLINE(cert-dcl58-cpp): the standard allows this specialisation
struct std::hash<quittance::Id<Tag>> {
    size_t operator()(quittance::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
