#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/billing/BillingEngine.h"
#include "domain/invoices/InvoiceRow.h"
#include "domain/subscriptions/CancellationRequest.h"
#include "domain/subscriptions/SubscriptionRow.h"
#include "services/ListSort.h"
#include "services/PriceMoves.h"
#include "services/SubscriptionChange.h"

#include <span>
#include <vector>

namespace quittance {

class Database;

/// What a new subscription will cost, shown before it is saved; the same figures as the invoice that follows.
struct SubscriptionPreview {
    std::optional<NextCharge> next;
    std::vector<ProposedInvoice> due; ///< what the next run until today would bill of it, with VAT
    Money mrr;
    TaxDecision tax;
    std::vector<TaxWarning> warnings;
};

/// Everything that the side panel of one subscription shows.
struct SubscriptionDetail {
    Subscription subscription;
    Customer customer;
    Product product;
    Plan plan;
    Price price;
    QString workspaceName;
    QString siteName;
    SubscriptionStatus status = SubscriptionStatus::Active;
    std::optional<NextCharge> next;
    Money mrr;
    std::optional<Subscription> predecessor; ///< the stretch before this one…
    std::optional<Subscription> successor; ///< …and the one after: what is scheduled, and can be revoked until billed
    bool successorBilled = false;
    std::vector<PendingCharge> waiting;         ///< for the next run
    std::vector<PendingCharge> toRefund;        ///< credits that are kept for a refund
    std::vector<Subscription> regrouped;        ///< that this one of a bundle took the place of
    std::optional<Subscription> bundle;         ///< that took the place of this one
    std::optional<CancellationRequest> request; ///< that waits for a decision
    std::vector<OverdueInvoice> overdue;        ///< the oldest first
    QDate today;
    std::vector<TimelineEntry> timeline; ///< of it and of the stretches before it
};

class SubscriptionService {
public:
    SubscriptionService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::vector<qint64>> ids(const Actor& actor, const SubscriptionFilter& filter,
                                    const ListSort<SubscriptionColumn>& sort, int limit = -1);
    Result<std::vector<SubscriptionRow>> rows(const Actor& actor, std::span<const qint64> ids);
    /// What was billed of each so far; one entry per currency, none for what was never billed.
    Result<std::vector<SubscriptionBilling>> billing(const Actor& actor, std::span<const qint64> ids);
    Result<SubscriptionCounts> counts(const Actor& actor, const SubscriptionFilter& filter = {});
    Result<SubscriptionTotals> totals(const Actor& actor, const SubscriptionFilter& filter);
    /// How many have a period that a billing run of today would bill.
    Result<qint64> dueCount(const Actor& actor, const Scope& scope = {});

    Result<Subscription> subscriptionByCode(const Actor& actor, const QString& code);
    Result<SubscriptionDetail> detail(const Actor& actor, SubscriptionId id);
    Result<SubscriptionPreview> preview(const Actor& actor, const Subscription& draft);

    /// Creates one (code made when empty). It then bills by itself.
    /// Where terms are in force, it needs the customer's consent to them; an account that may only add licences needs a
    /// reason and Permission::OverrideTerms. `domain` is ordered with it, where the plan is one of domains (F226),
    /// which needs Permission::ManageDomains; the error is at "domain".
    Result<Subscription> create(const Actor& actor, const Subscription& draft, const OperationId& operation,
                                const ChangeGrounds& grounds = {}, const QString& domain = {});
    /// Assigns to a site of its workspace, or to none.
    Result<> assignSite(const Actor& actor, SubscriptionId id, std::optional<SiteId> site, qint64 version,
                        const OperationId& operation);
    /// Assigns to the site of that name in its workspace, made in the same transaction when it is not there.
    Result<> assignSiteNamed(const Actor& actor, SubscriptionId id, const QString& name, qint64 version,
                             const OperationId& operation);
    /// Sets or clears the last day of use; not before what is billed already.
    Result<> setLastDay(const Actor& actor, SubscriptionId id, std::optional<QDate> lastDay, qint64 version,
                        const OperationId& operation);
    Result<> setCollectionMethod(const Actor& actor, SubscriptionId id, std::optional<CollectionMethod> method,
                                 qint64 version, const OperationId& operation);

    /// What changes of a customer's subscriptions depend on; previewChange() and previewLife() work on it without
    /// asking again. `also` is in it even when it is over.
    Result<ChangeContext> changeContext(const Actor& actor, CustomerId customer, SubscriptionId also = {});
    /// Changes subscriptions of one customer together, or none. Each wish has the version that the person saw; a time
    /// of change that is not the plan's needs Permission::OverrideTerms; so does, with a reason, what the customer's
    /// account does not allow. Terms in force that the customer has not accepted yet need consent, unless only a price
    /// moves. Returns the stretches that hold then.
    Result<std::vector<SubscriptionId>> change(const Actor& actor, std::span<const ChangeWish> wishes,
                                               const OperationId& operation, const ChangeGrounds& grounds = {});

    /// Ends the members and begins the bundle, all or nothing; returns the bundle.
    Result<SubscriptionId> regroup(const Actor& actor, const RegroupWish& wish, const OperationId& operation,
                                   const ChangeGrounds& grounds = {});
    /// The members go on as if nothing had been, as long as nothing is billed of the bundle.
    Result<> takeBackRegrouping(const Actor& actor, SubscriptionId bundle, qint64 version,
                                const OperationId& operation);

    /// What it would change to move these subscriptions to the price that their plans have on `from` (G08): nothing is
    /// written. change() with ChangeWish::priceFrom moves one. `proposed` stands for the price that its plan would have
    /// then, before it is stored.
    Result<PriceMoves> priceMoves(const Actor& actor, std::span<const qint64> ids, QDate from,
                                  const std::optional<Price>& proposed = {});

    /// Does what is wished, as the rules decide it (planLife); each kind below by its name.
    Result<> live(const Actor& actor, const LifeWish& wish, qint64 version, const OperationId& operation);
    /// No use and no bill from a day on, until it resumes; what is billed of these days is credited.
    Result<> pause(const Actor& actor, SubscriptionId id, QDate from, std::optional<QDate> resumesOn, qint64 version,
                   const OperationId& operation);
    /// `id` is the stretch that was paused. A resumption that was planned moves to this day.
    Result<> resume(const Actor& actor, SubscriptionId id, QDate on, qint64 version, const OperationId& operation);
    /// The last day is a used one; with `credit` the days after it that are billed are credited. Before the end of its
    /// term it needs Permission::OverrideTerms. One that has not begun is withdrawn by the day before its start.
    Result<> cancel(const Actor& actor, SubscriptionId id, QDate lastDay, bool credit, qint64 version,
                    const OperationId& operation);
    /// Takes back the end, the pause or the change that is stored, as long as nothing is billed of what follows.
    Result<> revoke(const Actor& actor, SubscriptionId id, qint64 version, const OperationId& operation);
    /// A later last day than the present one.
    Result<> extend(const Actor& actor, SubscriptionId id, QDate lastDay, qint64 version, const OperationId& operation);
    /// Moves the first billed day of a trial that is not over.
    Result<> extendTrial(const Actor& actor, SubscriptionId id, QDate firstBilledDay, qint64 version,
                         const OperationId& operation);
    /// Terms that do not renew end the subscription with the first of them.
    Result<> setRenewal(const Actor& actor, SubscriptionId id, const RenewalTerms& terms, qint64 version,
                        const OperationId& operation);

    /// What the customer asked for is written down, once for each subscription, and waits for a decision.
    Result<CancellationRequestId> recordRequest(const Actor& actor, const CancellationRequest& request,
                                                const OperationId& operation);
    /// Ends what goes on of it now, as cancel() does, and closes the request; both or nothing.
    Result<> acceptRequest(const Actor& actor, CancellationRequestId id, QDate lastDay, UnusedDays unused,
                           qint64 version, const OperationId& operation);
    Result<> declineRequest(const Actor& actor, CancellationRequestId id, const QString& answer, qint64 version,
                            const OperationId& operation);
    /// Those that wait for a decision, the oldest first.
    struct OpenRequest {
        CancellationRequest request;
        SubscriptionId holds; ///< the stretch that a decision is about
        QString code;
        CustomerId customerId;
        QString customerCode;
        QString customerName;
    };
    Result<std::vector<OpenRequest>> openRequests(const Actor& actor);

    /// Keeps the credits that wait of it for a refund, or leaves them to the next invoice.
    Result<> keepForRefund(const Actor& actor, SubscriptionId id, bool refund, qint64 version,
                           const OperationId& operation);

    /// What waits of a customer, without VAT; one amount for each currency.
    struct Waiting {
        std::vector<Money> forRun; ///< to be credited or charged again
        std::vector<Money> toRefund;
    };
    Result<Waiting> waiting(const Actor& actor, CustomerId customer);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
