#pragma once

#include "domain/billing/SubscriptionChange.h"

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
};

/// Everything that changes of one customer's subscriptions depend on, read once: previews of it read nothing and can be
/// made while somebody types.
struct ChangeContext {
    struct Item {
        BillableSubscription billable;
        std::vector<BilledLine> billed;
    };
    QDate today;
    Company company;
    Customer customer;
    DestinationRates destinationRates;
    std::vector<Item> subscriptions; ///< of the customer, by id; ended ones with what waits to be billed
    QHash<ProductId, Product> products;
    QHash<PlanId, Plan> plans;
    QHash<PlanId, std::vector<Price>> prices;
};

/// What the wishes would do: the same figures as the invoice of the next run until today.
struct ChangePreview {
    struct Item {
        PlannedChange change;
        bool upgrade = false; ///< to more monthly value
        bool departs = false; ///< from what the plan says about the time of a change
        Money mrrBefore;
        Money mrrAfter;
        std::optional<NextCharge> next; ///< after that invoice
    };
    std::vector<Item> items;               ///< in the order of the wishes
    std::vector<ProposedInvoice> invoices; ///< of the customer: with what else is due until today
    std::vector<PendingCharge> heldBack;   ///< credits that wait for an invoice that is large enough
};

/// Pure, and fast enough to follow every key. An Error names the wish's field: "planId", "quantity", "discount", "on".
Result<ChangePreview> previewChange(const ChangeContext& context, std::span<const ChangeWish> wishes);

} // namespace quittance
