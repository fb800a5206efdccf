#include "storage/SubscriptionStore.h"

#include "domain/revenue/Mrr.h"
#include "storage/CatalogStore.h"
#include "storage/Columns.h"
#include "storage/SummaryWriter.h"
#include "storage/WorkspaceStore.h"

#include <QJsonDocument>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char subscriptionSelect[] =
    "SELECT id, code, customer_id, workspace_id, site_id, plan_id, price_id, quantity, discount, start_date, "
    "anchor_date, anchor_day, timing, alignment, last_day, billed_until, billed_before, collection_method, note, "
    "version, trial_start, end_kind, resumes_on, predecessor_id, pending_due, term_months, term_from, notice_days, "
    "auto_renews, promotion_id, promotion_use_id, promotion_code, promotion_rate, promotion_amount, promotion_from, "
    "promotion_until FROM subscription ";

/// A voucher is no promotion: it has neither key.
template <typename Key>
std::optional<Key> keyOf(Key key) {
    return key.isValid() ? std::optional(key) : std::nullopt;
}

std::optional<QDate> dateOrNone(QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; }

std::optional<Subscription> readOne(Cursor c) {
    if (!c.next())
        return std::nullopt;
    Subscription s;
    s.id = c.id<SubscriptionId>(0);
    s.code = c.text(1);
    s.customerId = c.id<CustomerId>(2);
    s.workspaceId = c.id<WorkspaceId>(3);
    s.siteId = c.optionalId<SiteId>(4);
    s.planId = c.id<PlanId>(5);
    s.priceId = c.id<PriceId>(6);
    s.quantity = c.decimal<Quantity>(7);
    s.discount = c.decimal<Rate>(8);
    s.startDate = c.date(9);
    s.anchorDate = c.date(10);
    s.anchorDay = c.integer(11);
    s.timing = c.text(12) == "arrears"_L1 ? BillingTiming::Arrears : BillingTiming::Advance;
    s.alignment = c.text(13) == "calendar_day"_L1 ? BillingAlignment::CalendarDay : BillingAlignment::Anniversary;
    s.lastDay = c.optionalDate(14);
    s.billedUntil = c.optionalDate(15);
    s.billedBefore = c.optionalDate(16);
    if (!c.isNull(17))
        s.collectionMethod = collectionMethodFromString(c.text(17)).value_or(CollectionMethod::Other);
    s.note = c.text(18);
    s.version = c.int64(19);
    s.trialStart = c.optionalDate(20);
    s.endKind = endKindFromString(c.text(21)).value_or(EndKind::None);
    s.resumesOn = c.optionalDate(22);
    s.predecessorId = c.optionalId<SubscriptionId>(23);
    s.pendingDue = c.optionalDate(24);
    s.renewal.months = c.integer(25);
    s.renewal.from = c.optionalDate(26).value_or(QDate());
    s.renewal.noticeDays = c.integer(27);
    s.renewal.autoRenews = c.boolean(28);
    s.promotion = columns::promotionAt(c, 29);
    return s;
}

std::optional<QString> methodText(const Subscription& subscription) {
    return subscription.collectionMethod ? std::optional(toString(*subscription.collectionMethod)) : std::nullopt;
}

} // namespace

std::optional<Subscription> SubscriptionStore::subscription(SubscriptionId id) {
    static const QByteArray sql = QByteArray(subscriptionSelect) + "WHERE id = ?";
    return readOne(m_session.query(sql, id));
}

std::optional<Subscription> SubscriptionStore::lock(SubscriptionId id) {
    m_session.run("UPDATE subscription SET version = version WHERE id = ?", id);
    return subscription(id);
}

std::optional<Subscription> SubscriptionStore::subscriptionByCode(const QString& code) {
    static const QByteArray sql = QByteArray(subscriptionSelect) + "WHERE code = ?";
    return readOne(m_session.query(sql, code));
}

std::optional<BillableSubscription> SubscriptionStore::billable(SubscriptionId id) {
    const auto stored = subscription(id);
    return stored ? billable(*stored) : std::nullopt;
}

std::optional<BillableSubscription> SubscriptionStore::billable(const Subscription& draft) {
    CatalogStore catalog(m_session);
    WorkspaceStore workspaces(m_session);
    const auto plan = catalog.plan(draft.planId);
    const auto price = catalog.price(draft.priceId);
    const auto workspace = workspaces.workspace(draft.workspaceId);
    const auto product = plan ? catalog.product(plan->productId) : std::nullopt;
    if (!product || !price || !workspace)
        return std::nullopt;
    const auto site = draft.siteId ? workspaces.site(*draft.siteId) : std::nullopt;
    return BillableSubscription{.subscription = draft,
                                .product = *product,
                                .plan = *plan,
                                .price = *price,
                                .siteName = site ? site->name : QString(),
                                .workspaceName = workspace->name};
}

SubscriptionId SubscriptionStore::insert(const Subscription& s, const Plan& plan, const Price& price) {
    const auto& p = s.promotion;
    SummaryWriter summaries(m_session);
    summaries.changesMrrOf(s.customerId);
    summaries.charges(s, plan, price, +1);
    const SubscriptionId id{m_session.insert(
        "INSERT INTO subscription (code, customer_id, workspace_id, site_id, plan_id, price_id, quantity, discount, "
        "start_date, anchor_date, anchor_day, timing, alignment, last_day, billed_until, billed_before, "
        "collection_method, note, trial_start, end_kind, resumes_on, predecessor_id, pending_due, term_months, term_from, "
        "notice_days, auto_renews, promotion_id, promotion_use_id, promotion_code, promotion_rate, promotion_amount, "
        "promotion_from, promotion_until, next_due, mrr_minor, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id",
        s.code, s.customerId, s.workspaceId, s.siteId, s.planId, s.priceId, s.quantity, s.discount, s.startDate,
        s.anchorDate, s.anchorDay, toString(s.timing), toString(s.alignment), s.lastDay, s.billedUntil, s.billedBefore,
        methodText(s), s.note, s.trialStart, toString(s.endKind), s.resumesOn, s.predecessorId, s.pendingDue,
        s.renewal.months, dateOrNone(s.renewal.from), s.renewal.noticeDays, s.renewal.autoRenews,
        p ? keyOf(p->promotion) : std::nullopt, p ? keyOf(p->use) : std::nullopt, p ? p->code : QString(),
        p ? p->rate : Rate(), p ? p->amountMinor : 0, p ? p->from : QDate(), p ? p->until : std::nullopt,
        nextDueDate(s, plan), monthlyRecurringRevenue(s, plan, price).minor())};
    m_session.changes().add(Noun::Subscription, id.value);
    m_session.changes().add(Noun::Customer, s.customerId.value);
    return id;
}

bool SubscriptionStore::update(const Subscription& s, const Plan& plan, const Price& price) {
    const auto& p = s.promotion;
    SummaryWriter summaries(m_session);
    summaries.changesMrrOf(s.customerId);
    // Another version than this one makes the update below fail.
    if (const auto before = billable(s.id))
        summaries.charges(before->subscription, before->plan, before->price, -1);
    summaries.charges(s, plan, price, +1);
    const qint64 changed = m_session.run(
        "UPDATE subscription SET code = ?, workspace_id = ?, site_id = ?, plan_id = ?, price_id = ?, quantity = ?, "
        "discount = ?, start_date = ?, anchor_date = ?, anchor_day = ?, timing = ?, alignment = ?, last_day = ?, "
        "billed_until = ?, billed_before = ?, collection_method = ?, note = ?, trial_start = ?, end_kind = ?, "
        "resumes_on = ?, predecessor_id = ?, pending_due = ?, term_months = ?, term_from = ?, notice_days = ?, auto_renews = ?, "
        "promotion_id = ?, promotion_use_id = ?, promotion_code = ?, promotion_rate = ?, promotion_amount = ?, "
        "promotion_from = ?, promotion_until = ?, next_due = ?, mrr_minor = ?, "
        "version = version + 1 WHERE id = ? AND version = ?",
        s.code, s.workspaceId, s.siteId, s.planId, s.priceId, s.quantity, s.discount, s.startDate, s.anchorDate,
        s.anchorDay, toString(s.timing), toString(s.alignment), s.lastDay, s.billedUntil, s.billedBefore, methodText(s),
        s.note, s.trialStart, toString(s.endKind), s.resumesOn, s.predecessorId, s.pendingDue, s.renewal.months,
        dateOrNone(s.renewal.from), s.renewal.noticeDays, s.renewal.autoRenews, p ? keyOf(p->promotion) : std::nullopt,
        p ? keyOf(p->use) : std::nullopt, p ? p->code : QString(), p ? p->rate : Rate(), p ? p->amountMinor : 0,
        p ? p->from : QDate(), p ? p->until : std::nullopt, nextDueDate(s, plan),
        monthlyRecurringRevenue(s, plan, price).minor(), s.id, s.version);
    m_session.changes().add(Noun::Subscription, s.id.value);
    m_session.changes().add(Noun::Customer, s.customerId.value);
    return changed == 1;
}

std::optional<Subscription> SubscriptionStore::successor(SubscriptionId id) {
    static const QByteArray sql = QByteArray(subscriptionSelect) + "WHERE predecessor_id = ?";
    return readOne(m_session.query(sql, id));
}

bool SubscriptionStore::isBilled(SubscriptionId id) {
    Cursor c = m_session.query("SELECT 1 FROM invoice_line WHERE subscription_id = ? AND NOT credits LIMIT 1", id);
    return c.next();
}

std::vector<qint64> SubscriptionStore::openOf(CustomerId customer, QDate today) {
    Cursor c = m_session.query("SELECT id FROM subscription WHERE customer_id = ? AND (last_day IS NULL "
                               "OR last_day >= ? OR next_due IS NOT NULL OR pending_due IS NOT NULL "
                               "OR (end_kind = 'paused' AND (resumes_on IS NULL OR resumes_on >= ?))) ORDER BY id",
                               customer, today, today);
    std::vector<qint64> ids;
    while (c.next())
        ids.push_back(c.int64(0));
    return ids;
}

void SubscriptionStore::refreshAmounts(const Plan& before, const Plan& after) {
    std::vector<SubscriptionId> ids;
    {
        Cursor c = m_session.query("SELECT s.id FROM subscription s JOIN price p ON p.id = s.price_id "
                                   "WHERE s.plan_id = ? AND p.tax_included ORDER BY s.id",
                                   after.id);
        while (c.next())
            ids.push_back(c.id<SubscriptionId>(0));
    }
    SummaryWriter summaries(m_session);
    for (const SubscriptionId id : ids) {
        const auto stored = lock(id);
        const auto price = stored ? CatalogStore(m_session).price(stored->priceId) : std::nullopt;
        if (!price)
            continue;
        summaries.changesMrrOf(stored->customerId);
        summaries.charges(*stored, before, *price, -1);
        summaries.charges(*stored, after, *price, +1);
        m_session.run("UPDATE subscription SET mrr_minor = ?, version = version + 1 WHERE id = ?",
                      monthlyRecurringRevenue(*stored, after, *price).minor(), id);
        m_session.changes().add(Noun::Subscription, id.value);
    }
}

void SubscriptionStore::refreshRecurringRevenue() {
    std::vector<SubscriptionId> ids;
    {
        Cursor c = m_session.query("SELECT id FROM subscription WHERE promotion_id IS NOT NULL "
                                   "AND promotion_until IS NULL ORDER BY id");
        while (c.next())
            ids.push_back(c.id<SubscriptionId>(0));
    }
    for (const SubscriptionId id : ids)
        if (const auto stored = billable(id)) {
            const qint64 mrr = monthlyRecurringRevenue(stored->subscription, stored->plan, stored->price).minor();
            m_session.run("UPDATE subscription SET mrr_minor = ? WHERE id = ? AND mrr_minor <> ?", mrr, id, mrr);
        }
}

void SubscriptionStore::addEvent(const SubscriptionEvent& event, const QString& operationId) {
    m_session.run("INSERT INTO subscription_event (subscription_id, kind, effective_on, at, actor, source, details, "
                  "operation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                  event.subscriptionId, event.kind, event.effectiveOn, event.atMs, event.actor, event.source,
                  QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact)), operationId);
}

std::vector<SubscriptionEvent> SubscriptionStore::events(SubscriptionId id) {
    Cursor c = m_session.query("SELECT id, subscription_id, kind, effective_on, at, actor, source, details "
                               "FROM subscription_event WHERE subscription_id = ? ORDER BY id",
                               id);
    std::vector<SubscriptionEvent> all;
    while (c.next())
        all.push_back({.id = c.int64(0),
                       .subscriptionId = c.id<SubscriptionId>(1),
                       .kind = c.text(2),
                       .effectiveOn = c.date(3),
                       .atMs = c.int64(4),
                       .actor = c.text(5),
                       .source = c.text(6),
                       .details = QJsonDocument::fromJson(c.text(7).toUtf8()).object()});
    return all;
}

} // namespace quittance
