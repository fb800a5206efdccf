#include "domain/billing/BillingEngine.h"
#include "services/ImportRows.h"
#include "services/Records.h"
#include "services/TimelineText.h"
#include "storage/CatalogStore.h"
#include "storage/CustomerStore.h"
#include "storage/SubscriptionStore.h"
#include "storage/WorkspaceStore.h"

#include <QCoreApplication>
#include <QSet>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(quittance::ImportRun)
};

/// Subscriptions by their code. A workspace or site that is named and not there is made. What is billed already cannot
/// be changed by an import: that row is an error.
class SubscriptionImporter final : public RowImporter {
public:
    SubscriptionImporter(CommandContext& context, QDate today, std::optional<QDate> billedBefore)
        : m_context(context),
          m_subscriptions(context.session),
          m_customers(context.session),
          m_workspaces(context.session),
          m_catalog(context.session),
          m_today(today),
          m_billedBefore(billedBefore) {}

    std::optional<ImportReport::RowOutcome> apply(ImportRow& row) override {
        const QString code = row.required(u"subscription_code"_s);
        if (code.isEmpty())
            return std::nullopt;
        if (m_seen.contains(code)) {
            row.reject(u"subscription_code"_s, ImportText::tr("“%1” occurs twice in the file.").arg(code));
            return std::nullopt;
        }
        m_seen.insert(code);

        const auto stored = m_subscriptions.subscriptionByCode(code);
        const Customer* customer = customerOf(row);
        const PlanFacts* plan = planOf(row);
        if (!customer || !plan)
            return std::nullopt;
        Subscription draft = stored.value_or(Subscription{});
        draft.code = code;
        if (stored && stored->customerId != customer->id)
            row.reject(u"customer_code"_s, ImportText::tr("This subscription belongs to another customer."));
        if (stored && stored->planId != plan->plan.id)
            row.reject(u"plan_code"_s,
                       ImportText::tr("This subscription runs on another plan; change it in the window."));
        draft.customerId = customer->id;
        draft.planId = plan->plan.id;
        const Price* price = stored ? nullptr : priceOf(*plan, *customer, row);
        fill(row, draft, stored.has_value());
        if (row.isRejected())
            return std::nullopt;
        place(row, draft, *customer, stored.has_value());
        if (price)
            draft.priceId = price->id;
        markBilled(draft, plan->plan, stored, row);
        if (stored)
            refuseBilledChanges(*stored, draft, row);
        for (const Error& error : validate(draft))
            row.reject(error.field, error.message);
        if (row.isRejected())
            return std::nullopt;
        return write(stored, draft, *plan, *customer, row);
    }

    void finish() override {
        m_context.session.changes().add(Noun::Subscription);
        m_context.session.changes().add(Noun::Workspace);
    }

private:
    struct PlanFacts {
        Plan plan;
        std::vector<Price> prices; ///< in force today, by currency
    };

    const Customer* customerOf(ImportRow& row) {
        const QString code = row.required(u"customer_code"_s);
        if (code.isEmpty())
            return nullptr;
        auto found = m_knownCustomers.find(code);
        if (found == m_knownCustomers.end())
            if (const auto customer = m_customers.customerByCode(code))
                found = m_knownCustomers.insert(code, *customer);
        if (found == m_knownCustomers.end()) {
            row.reject(u"customer_code"_s,
                       ImportText::tr("There is no customer “%1”. Import the customers first.").arg(code));
            return nullptr;
        }
        return &*found;
    }

    const PlanFacts* planOf(ImportRow& row) {
        const QString code = row.required(u"plan_code"_s);
        if (code.isEmpty())
            return nullptr;
        auto found = m_knownPlans.find(code);
        if (found == m_knownPlans.end())
            if (const auto plan = m_catalog.planByCode(code))
                found = m_knownPlans.insert(code, {*plan, m_catalog.pricesOn(plan->id, m_today)});
        if (found == m_knownPlans.end()) {
            row.reject(u"plan_code"_s, ImportText::tr("There is no plan “%1”. Import the catalogue first.").arg(code));
            return nullptr;
        }
        return &*found;
    }

    /// The only price, or the one in the customer's currency.
    const Price* priceOf(const PlanFacts& plan, const Customer& customer, ImportRow& row) {
        if (plan.prices.size() == 1)
            return &plan.prices.front();
        for (const Price& price : plan.prices)
            if (price.currency == customer.currency)
                return &price;
        row.reject(u"plan_code"_s,
                   ImportText::tr("The plan “%1” has no price in %2.").arg(plan.plan.code, customer.currency.code()));
        return nullptr;
    }

    void fill(ImportRow& row, Subscription& draft, bool known) {
        if (row.has(u"quantity"_s) && !row.text(u"quantity"_s).isEmpty()) {
            if (const auto quantity = row.millionths(u"quantity"_s))
                draft.quantity = Quantity::fromMillionths(*quantity);
        }
        row.required(u"start_date"_s);
        if (const auto start = row.date(u"start_date"_s)) {
            if (!known || draft.startDate != *start)
                draft.anchorDate = *start;
            draft.startDate = *start;
        }
        if (row.has(u"last_day"_s))
            draft.lastDay = row.date(u"last_day"_s);
        if (row.has(u"discount_percent"_s)) {
            const qint64 percent = row.millionths(u"discount_percent"_s).value_or(0);
            if (percent % 100 != 0)
                row.reject(u"discount_percent"_s, ImportText::tr("A discount has at most four decimals."));
            draft.discount = Rate::fromMillionths(percent / 100);
        }
        if (const QString method = row.text(u"collection_method"_s); !method.isEmpty()) {
            if (const auto value = collectionMethodFromString(method))
                draft.collectionMethod = *value;
            else
                row.reject(u"collection_method"_s, value.error().message);
        }
    }

    /// Workspace and site by name, made when they are new.
    void place(ImportRow& row, Subscription& draft, const Customer& customer, bool known) {
        const auto made = [this, &customer](const QString& name) {
            return records::saveWorkspace(m_context, {.customerId = customer.id, .name = name});
        };
        const QString workspace = row.text(u"workspace"_s);
        if (!workspace.isEmpty() || !known) {
            std::optional<WorkspaceId> found;
            if (!workspace.isEmpty())
                found = m_workspaces.workspaceNamed(customer.id, workspace);
            else if (const auto existing = m_workspaces.workspaces(customer.id); !existing.empty())
                found = existing.front().id;
            const auto id = found ? Result<WorkspaceId>(*found) : made(workspace.isEmpty() ? customer.name : workspace);
            if (!id) {
                row.reject(u"workspace"_s, id.error().message);
                return;
            }
            draft.workspaceId = *id;
        }
        if (!row.has(u"site"_s))
            return;
        draft.siteId.reset();
        if (const QString site = row.text(u"site"_s); !site.isEmpty()) {
            const auto id = records::ensureSite(m_context, draft.workspaceId, site);
            if (id)
                draft.siteId = *id;
            else
                row.reject(u"site"_s, id.error().message);
        }
    }

    /// Periods that start before the mark were billed elsewhere: billing goes on with the first one that does not.
    void markBilled(Subscription& draft, const Plan& plan, const std::optional<Subscription>& stored, ImportRow& row) {
        if (!m_billedBefore)
            return;
        if (stored && stored->billedBefore == m_billedBefore)
            return;
        if (stored && stored->billedUntil) {
            row.reject(u"start_date"_s,
                       ImportText::tr("This subscription is billed until %1 already; the day given cannot change that.")
                           .arg(stored->billedUntil->toString(Qt::ISODate)));
            return;
        }
        if (draft.startDate >= *m_billedBefore)
            return;
        draft.billedBefore = m_billedBefore;
        if (plan.billing == BillingType::OneOff) {
            draft.billedUntil = draft.startDate.addDays(1);
            return;
        }
        const BillingCycle cycle = billingCycle(draft, plan);
        draft.billedUntil = cycle.boundary(cycle.indexOf(m_billedBefore->addDays(-1)) + 1);
    }

    static void refuseBilledChanges(const Subscription& stored, const Subscription& draft, ImportRow& row) {
        if (!stored.billedUntil)
            return;
        const QString message =
            ImportText::tr("This subscription is billed until %1; an import cannot change what was billed.")
                .arg(stored.billedUntil->addDays(-1).toString(Qt::ISODate));
        if (stored.quantity != draft.quantity)
            row.reject(u"quantity"_s, message);
        if (stored.discount != draft.discount)
            row.reject(u"discount_percent"_s, message);
        if (stored.startDate != draft.startDate)
            row.reject(u"start_date"_s, message);
        if (stored.lastDay != draft.lastDay && draft.lastDay && *draft.lastDay < stored.billedUntil->addDays(-1))
            row.reject(u"last_day"_s, message);
    }

    std::optional<ImportReport::RowOutcome> write(const std::optional<Subscription>& stored, const Subscription& draft,
                                                  const PlanFacts& plan, const Customer& customer, ImportRow& row) {
        ImportReport::RowOutcome outcome{.row = row.line(),
                                         .key = draft.code,
                                         .label = customer.name + u" · "_s + plan.plan.code,
                                         .action = u"create"_s};
        if (!stored) {
            if (const auto created = records::createSubscription(m_context, draft, m_today); !created) {
                row.reject(created.error().field, created.error().message);
                return std::nullopt;
            }
            return outcome;
        }
        outcome.action = *stored == draft ? u"unchanged"_s : u"update"_s;
        outcome.change = changesInWords(toJson(*stored), toJson(draft));
        if (*stored == draft)
            return outcome;
        if (const auto changed = records::changeSubscription(m_context, *stored, draft, u"changed"_s, m_today);
            !changed) {
            row.reject(changed.error().field, changed.error().message);
            return std::nullopt;
        }
        return outcome;
    }

    CommandContext& m_context;
    SubscriptionStore m_subscriptions;
    CustomerStore m_customers;
    WorkspaceStore m_workspaces;
    CatalogStore m_catalog;
    QDate m_today;
    std::optional<QDate> m_billedBefore;
    QHash<QString, Customer> m_knownCustomers;
    QHash<QString, PlanFacts> m_knownPlans;
    QSet<QString> m_seen;
};

} // namespace

std::unique_ptr<RowImporter> subscriptionImporter(CommandContext& context, QDate today,
                                                  std::optional<QDate> billedBefore) {
    return std::make_unique<SubscriptionImporter>(context, today, billedBefore);
}

} // namespace quittance
