#pragma once

#include "domain/catalog/Plan.h"
#include "domain/customers/Customer.h"
#include "domain/customers/CustomerNote.h"
#include "domain/promotions/Voucher.h"
#include "domain/subscriptions/Subscription.h"
#include "domain/workspaces/Workspace.h"
#include "services/Command.h"
#include "storage/CodeSeries.h"

#include <QDate>

namespace quittance {

/// Today in the company's time zone.
QDate businessDay(Session& session, const Clock& clock);

/// The writes of master data inside an open command: normalise, validate, check references, store, audit. The services
/// wrap one each; an import calls many of them in its one transaction. A draft without an id is created, one with an id
/// changes what is stored; identical content writes nothing, not even an audit row.
namespace records {

/// The first of what is wrong, or nothing.
Result<> require(const std::vector<Error>& errors);
/// "Somebody else changed … in the meantime."
Error changedMeanwhile(const QString& label);

/// `codes` (optional) hands out the next free code to many new customers in a row. A new customer gets a workspace
/// named like it; renaming the customer later does not rename it.
Result<CustomerId> saveCustomer(CommandContext& context, Customer customer, CodeSeries* codes = nullptr);
Result<ContactId> saveContact(CommandContext& context, Contact contact);
Result<CustomerNoteId> saveNote(CommandContext& context, CustomerNote note);
/// Exactly these from now on.
Result<> setTags(CommandContext& context, CustomerId customer, const QStringList& tags);
Result<WorkspaceId> saveWorkspace(CommandContext& context, Workspace workspace);
Result<SiteId> saveSite(CommandContext& context, Site site);
/// The site of that name in the workspace, made when it is not there.
Result<SiteId> ensureSite(CommandContext& context, WorkspaceId workspace, const QString& name);

Result<ProductId> saveProduct(CommandContext& context, Product product, CodeSeries* codes = nullptr);
/// `firstPrice` (its plan is set here) is stored for a new plan.
Result<PlanId> savePlan(CommandContext& context, Plan plan, const std::optional<Price>& firstPrice);
/// A new version from its day; one of the same day that nothing refers to is replaced, a sold one is a Conflict.
Result<PriceId> savePrice(CommandContext& context, Price price);

/// Whether it is valid under its plan.
Result<> mayBeStored(Subscription subscription, const Plan& plan);
/// What a new subscription leaves open, filled in: the customer's first workspace, the price in force on the start date
/// (or today) in the customer's currency, else in the company's, else the only one; the anchor. `voucher` (optional)
/// pays its first period.
Result<Subscription> completed(Session& session, Subscription draft, QDate today, const Voucher* voucher = nullptr);
/// The first purchase of a plan that offers one grants a voucher; what a voucher pays for is no purchase.
Result<SubscriptionId> createSubscription(CommandContext& context, const Subscription& draft, QDate today,
                                          CodeSeries* codes = nullptr, const Voucher* voucher = nullptr);
/// After a stretch was stored or got another plan: the voucher that the plan offers, where this is the first purchase
/// of such a plan by the workspace and it can still be claimed on `today`. Said twice, it grants one.
Result<> grantVoucher(CommandContext& context, const Subscription& purchase, const Plan& plan, QDate today);
/// Counts the use of the code that the subscription gets and gives it its id; an Error when it is used up meanwhile.
Result<> usePromotion(CommandContext& context, Subscription& subscription, QDate today);
/// Stores what differs, with a dated event of that kind. `before` was read in this transaction after
/// SubscriptionStore::lock, so no billing run is lost in between.
Result<> changeSubscription(CommandContext& context, const Subscription& before, const Subscription& after,
                            const QString& eventKind, QDate effectiveOn);

} // namespace records

} // namespace quittance
