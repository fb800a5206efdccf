#pragma once

#include "domain/billing/LicenceCount.h"
#include "domain/billing/SubscriptionChange.h"
#include "domain/billing/SubscriptionLife.h"
#include "domain/company/Terms.h"

#include <QHash>

#include <span>
#include <vector>

namespace quittance {

/// What somebody wants of one subscription; what is left out stays as it is.
struct ChangeWish {
    SubscriptionId subscription;
    qint64 version = 0; ///< that the person saw; a preview does not look at it
    std::optional<PlanId> plan;
    std::optional<Quantity> quantity;
    std::optional<Rate> discount;
    std::optional<QDate> on;            ///< for a change at once: its first day; none: today
    std::optional<ChangeTiming> timing; ///< none: as the present plan says (rule R19)
    /// To the price that the plan has on this day, from the first period on that begins then or later; alone.
    std::optional<QDate> priceFrom;
    /// As it was typed: lowers the periods from the change on; alone, from the next one that is billed.
    std::optional<QString> promotionCode;
};

/// What a command stands on beside its figures.
struct ChangeGrounds {
    std::optional<TermsConsent> consent; ///< of the customer to the terms in force
    QString reason;                      ///< of going beyond what the customer's account allows
};

/// Everything that changes of one customer's subscriptions depend on, read once: previews of it read nothing and can be
/// made while somebody types.
struct ChangeContext {
    struct Item {
        BillableSubscription billable;
        std::vector<BilledLine> billed;
        bool onDocuments = false; ///< any document has a line of it
        bool toRefund = false;    ///< a credit of it is kept for a refund
        QString address;          ///< the domain or mailbox that it bills; empty: none
    };
    QDate today;
    Company company;
    Customer customer;
    DestinationRates destinationRates;
    std::vector<Item> subscriptions;      ///< of the customer, by id; ended ones with what waits to be billed
    QHash<WorkspaceId, SeatLedger> seats; ///< of the workspaces that have licences to count
    QHash<ProductId, Product> products;
    QHash<PlanId, Plan> plans;
    QHash<PlanId, std::vector<Price>> prices;
    std::vector<Promotion> promotions;
    std::vector<PromotionId> usedPromotions; ///< by the customer
    QHash<PlanId, std::vector<ProductId>> bundles;
};

/// A subscription to the price that its plan has on the day `from`, with the first period from then on; what is billed
/// stays as it is. Nothing where it has that price already. `price`: that price, or nullptr when there is none.
Result<std::optional<PlannedChange>> planPriceMove(const BillableSubscription& current, const Price* price, QDate from,
                                                   QDate today);

/// The newest version of a plan's price in that currency that holds on a day; none: nullptr.
const Price* priceOn(const ChangeContext& context, PlanId plan, Currency currency, QDate day);

/// What the wishes would do: the same figures as the invoice of the next run until today.
struct ChangePreview {
    struct Item {
        PlannedChange change;
        bool upgrade = false; ///< to more monthly value
        bool departs = false; ///< from what the plan says about the time of a change
        QString beyond;       ///< why the account of the customer does not allow it; empty: it does
        Money mrrBefore;
        Money mrrAfter;
        std::optional<NextCharge> next; ///< after that invoice
    };
    std::vector<Item> items;               ///< in the order of the wishes
    std::vector<ProposedInvoice> invoices; ///< of the customer: with what else is due until today
    std::vector<PendingCharge> heldBack;   ///< credits that wait for an invoice that is large enough
};

/// Pure, and fast enough to follow every key. An Error names the wish's field: "planId", "quantity", "discount", "on",
/// "promotionCode".
Result<ChangePreview> previewChange(const ChangeContext& context, std::span<const ChangeWish> wishes);

/// Running subscriptions that one of a bundle takes the place of (F036).
struct RegroupWish {
    struct Member {
        SubscriptionId subscription;
        qint64 version = 0; ///< that the person saw; a preview does not look at it
    };
    std::vector<Member> members;
    PlanId bundle;
    Quantity quantity = Quantity::fromInteger(1);
    std::optional<QDate> on; ///< first day of the bundle; none: today
};

/// What regrouping would do: the members end the day before, with the credit of what is billed of them; the bundle
/// begins. The same figures as the invoice of the next run until today.
struct RegroupPreview {
    std::vector<PlannedChange> members; ///< in the order of the wish: `before` and `corrections` alone
    Subscription bundle;                ///< no id, no code yet
    QDate on;
    Money mrrBefore;
    Money mrrAfter;
    QString beyond;                 ///< as of a change
    std::optional<NextCharge> next; ///< of the bundle, after that invoice
    std::vector<ProposedInvoice> invoices;
    std::vector<PendingCharge> heldBack;
};

/// As previewChange(). An Error names the field: "members", "planId", "quantity", "on".
Result<RegroupPreview> previewRegroup(const ChangeContext& context, const RegroupWish& wish);

/// At the plan: a business mailbox is sold with its domain and its site (F221), which a subscription alone does not
/// know.
Error mailboxNeedsDomain();
/// Why the account of the customer allows no regrouping, pure addition of licences being all it allows; empty: it does.
QString beyondAccount(const Customer& customer);

/// What a pause, an end or their revocation would do to the bill.
struct LifePreview {
    PlannedLife life;
    std::vector<PendingCharge> corrections; ///< of what is billed of it: waiting until an invoice takes them
    std::vector<ProposedInvoice> invoices;  ///< of the customer, until today
    std::vector<PendingCharge> heldBack;
    std::optional<NextCharge> next; ///< after that invoice: of it, or of the stretch that follows
};

/// As previewChange(): pure, and the same as the invoice of the next run until today.
Result<LifePreview> previewLife(const ChangeContext& context, const LifeWish& wish);

} // namespace quittance
