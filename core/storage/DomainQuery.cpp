#include "storage/DomainQuery.h"

#include "storage/DomainStore.h"
#include "storage/SubscriptionQuery.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

// What bills it now is the last stretch of the chain that it was bought with.
constexpr char source[] =
    " FROM domain d JOIN workspace w ON w.id = d.workspace_id JOIN customer c ON c.id = w.customer_id "
    "LEFT JOIN site t ON t.id = d.site_id LEFT JOIN subscription b ON b.id = "
    "(WITH RECURSIVE chain(id) AS (SELECT d.subscription_id UNION ALL SELECT n.id FROM chain "
    "JOIN subscription n ON n.predecessor_id = chain.id) SELECT MAX(id) FROM chain) WHERE 1 = 1";

constexpr char chainOfMailbox[] =
    "(WITH RECURSIVE chain(id) AS (SELECT m.subscription_id UNION ALL SELECT n.id FROM chain "
    "JOIN subscription n ON n.predecessor_id = chain.id) SELECT MAX(id) FROM chain)";

/// The subscriptions by their keys, as their own list shows them.
QHash<qint64, SubscriptionRow> billingOf(Session& session, QDate today, const std::vector<qint64>& ids) {
    QHash<qint64, SubscriptionRow> found;
    for (const SubscriptionRow& row : SubscriptionQuery(session, today).rows(ids))
        found.insert(row.id.value, row);
    return found;
}

} // namespace

void DomainQuery::addState(QueryText& query) const {
    query.add("CASE WHEN d.state = 'refused' THEN 'refused' WHEN d.ends_on < ? THEN 'ended' "
              "WHEN d.ends_on IS NOT NULL THEN 'ending' "
              "WHEN d.state IN ('registered', 'connected') AND d.expires_on < ? THEN 'expired' ELSE d.state END",
              m_today, m_today);
}

void DomainQuery::addSortValue(QueryText& query, DomainColumn column) const {
    switch (column) {
    case DomainColumn::Name: query.add("d.search_text"); return;
    case DomainColumn::Customer: query.add("c.sort_name"); return;
    case DomainColumn::Site: query.add("LOWER(t.name)"); return;
    case DomainColumn::State:
        query.add("CASE ");
        addState(query);
        query.add(" WHEN 'expired' THEN 0 WHEN 'ordered' THEN 1 WHEN 'requested' THEN 2 WHEN 'in_progress' THEN 3 "
                  "WHEN 'waiting_for_dns' THEN 4 WHEN 'registered' THEN 5 WHEN 'connected' THEN 6 "
                  "WHEN 'ending' THEN 7 WHEN 'refused' THEN 8 ELSE 9 END");
        return;
    case DomainColumn::Expires: query.add("d.expires_on"); return;
    case DomainColumn::AutoRenew: query.add("CASE WHEN d.auto_renew THEN 1 ELSE 0 END"); return;
    case DomainColumn::Mailboxes: query.add("(SELECT COUNT(*) FROM mailbox m WHERE m.domain_id = d.id)"); return;
    case DomainColumn::Price: query.add("b.mrr_minor"); return;
    case DomainColumn::BilledBy: query.add("b.code"); return;
    case DomainColumn::NextPayment: query.add("b.next_due"); return;
    case DomainColumn::Origin: query.add("d.origin"); return;
    case DomainColumn::Workspace: query.add("LOWER(w.name)"); return;
    case DomainColumn::Registrar: query.add("LOWER(d.registrar)"); return;
    case DomainColumn::Registered: query.add("d.registered_on"); return;
    case DomainColumn::CustomerCode: query.add("c.code"); return;
    }
    Q_UNREACHABLE();
}

ConditionColumn DomainQuery::conditionColumn(DomainColumn column) const {
    using Kind = ConditionColumn::Kind;
    switch (column) {
    case DomainColumn::Customer: return {.kind = Kind::Folded, .value = sqlValue("c.search_text")};
    case DomainColumn::Site: return {.kind = Kind::Text, .value = sqlValue("t.name")};
    case DomainColumn::State: return {.kind = Kind::Code, .value = [this](QueryText& query) { addState(query); }};
    case DomainColumn::Expires: return {.kind = Kind::Date, .value = sqlValue("d.expires_on")};
    case DomainColumn::AutoRenew:
        return {.kind = Kind::Code, .value = sqlValue("CASE WHEN d.auto_renew THEN 'yes' ELSE 'no' END")};
    case DomainColumn::BilledBy: return {.kind = Kind::Text, .value = sqlValue("b.code")};
    case DomainColumn::NextPayment: return {.kind = Kind::Date, .value = sqlValue("b.next_due")};
    case DomainColumn::Origin: return {.kind = Kind::Code, .value = sqlValue("d.origin")};
    case DomainColumn::Workspace: return {.kind = Kind::Text, .value = sqlValue("w.name")};
    case DomainColumn::Registrar: return {.kind = Kind::Text, .value = sqlValue("d.registrar")};
    case DomainColumn::Registered: return {.kind = Kind::Date, .value = sqlValue("d.registered_on")};
    case DomainColumn::CustomerCode: return {.kind = Kind::Text, .value = sqlValue("c.code")};
    case DomainColumn::Name:
    case DomainColumn::Mailboxes:
    case DomainColumn::Price: break;
    }
    return {.kind = Kind::Folded, .value = sqlValue("d.search_text")};
}

void DomainQuery::addStatus(QueryText& query, DomainFilter::Status status) const {
    using Status = DomainFilter::Status;
    query.add(" AND ");
    addState(query);
    switch (status) {
    case Status::All: query.add(" NOT IN ('refused', 'ended')"); return;
    case Status::Over: query.add(" IN ('refused', 'ended')"); return;
    case Status::Waiting: query.add(" IN ('ordered', 'requested', 'in_progress', 'waiting_for_dns')"); return;
    case Status::Unassigned: query.add(" NOT IN ('refused', 'ended') AND d.site_id IS NULL"); return;
    case Status::Within60Days:
    case Status::Within30Days:
    case Status::Within7Days: break;
    }
    const int days = status == Status::Within60Days ? expiryNoticeDays : status == Status::Within30Days ? 30 : 7;
    query.add(" IN ('registered', 'connected', 'expired') AND d.expires_on <= ?", m_today.addDays(days));
}

void DomainQuery::addRest(QueryText& query, const DomainFilter& filter) const {
    if (filter.expiresFrom || filter.expiresTo) {
        query.add(" AND ");
        addState(query);
        query.add(" IN ('registered', 'connected', 'expired')");
    }
    if (filter.expiresFrom)
        query.add(" AND d.expires_on >= ?", *filter.expiresFrom);
    if (filter.expiresTo)
        query.add(" AND d.expires_on <= ?", *filter.expiresTo);
    for (const ListCondition& condition : filter.conditions)
        addCondition(query, conditionColumn(static_cast<DomainColumn>(condition.column)), condition.test);
    if (filter.scope.customer)
        query.add(" AND c.id = ?", *filter.scope.customer);
    if (filter.scope.workspace)
        query.add(" AND w.id = ?", *filter.scope.workspace);
    query.addWords(" AND (d.search_text LIKE ? ESCAPE '\\' OR c.search_text LIKE ? ESCAPE '\\' "
                   "OR LOWER(t.name) LIKE ? ESCAPE '\\' OR LOWER(d.registrar) LIKE ? ESCAPE '\\')",
                   filter.search);
}

std::vector<qint64> DomainQuery::ids(const DomainFilter& filter, DomainColumn sort, bool descending, int limit) {
    QueryText query;
    query.add("SELECT d.id, ");
    addSortValue(query, sort);
    query.add(" AS sort_value").add(source);
    addStatus(query, filter.status);
    addRest(query, filter);
    query.addOrder("sort_value", "d.id", descending).addLimit(limit);
    return keysOf(query.query(m_session));
}

std::vector<DomainRow> DomainQuery::rows(std::span<const qint64> ids) {
    QHash<qint64, qint64> billers; // of domains
    std::vector<qint64> subscriptions;
    auto rows = rowsInOrder<DomainRow>(ids, [&](std::span<const qint64> window, const auto& take) {
        QueryText query;
        query.add("SELECT ").add(domainColumns);
        query
            .add(", c.id, c.code, c.name, w.name, COALESCE(t.name, ''), b.id, "
                 "(SELECT COUNT(*) FROM mailbox m LEFT JOIN subscription s ON s.id = ")
            .add(chainOfMailbox)
            .add(" WHERE m.domain_id = d.id AND COALESCE(m.last_day, s.last_day, ?) >= ?)", m_today, m_today)
            .add(source)
            .add(" AND d.id IN ")
            .addKeys(window);
        Cursor row = query.query(m_session);
        constexpr int next = domainColumnCount;
        while (row.next()) {
            DomainRow domain{.id = row.id<DomainId>(0),
                             .domain = domainAt(row),
                             .today = m_today,
                             .customerId = row.id<CustomerId>(next),
                             .customerCode = row.text(next + 1),
                             .customerName = row.text(next + 2),
                             .workspaceName = row.text(next + 3),
                             .siteName = row.text(next + 4),
                             .mailboxes = row.int64(next + 6),
                             .billing = {}};
            domain.state = stateOn(domain.domain, m_today);
            domain.notice = expiryNotice(domain.domain, m_today);
            if (!row.isNull(next + 5)) {
                billers.insert(domain.id.value, row.int64(next + 5));
                subscriptions.push_back(row.int64(next + 5));
            }
            const qint64 key = domain.id.value;
            take(key, std::move(domain));
        }
    });
    const QHash<qint64, SubscriptionRow> billing = billingOf(m_session, m_today, subscriptions);
    for (DomainRow& row : rows)
        if (const auto found = billing.constFind(billers.value(row.id.value)); found != billing.cend())
            row.billing = *found;
    return rows;
}

DomainCounts DomainQuery::counts(const DomainFilter& filter) {
    QueryText query;
    query.add("SELECT state, assigned, near, COUNT(*) FROM (SELECT ");
    addState(query);
    query.add(" AS state, CASE WHEN d.site_id IS NULL THEN 0 ELSE 1 END AS assigned, "
              "CASE WHEN d.expires_on <= ? THEN 7 WHEN d.expires_on <= ? THEN 30 WHEN d.expires_on <= ? THEN 60 "
              "ELSE 0 END AS near",
              m_today.addDays(7), m_today.addDays(30), m_today.addDays(expiryNoticeDays));
    query.add(source);
    addRest(query, filter);
    query.add(") listed GROUP BY state, assigned, near");
    DomainCounts counts;
    Cursor row = query.query(m_session);
    while (row.next()) {
        const QString state = row.text(0);
        const qint64 rows = row.int64(3);
        if (state == "refused"_L1 || state == "ended"_L1) {
            counts.over += rows;
            continue;
        }
        counts.all += rows;
        if (row.int64(1) == 0)
            counts.unassigned += rows;
        if (state == "registered"_L1 || state == "connected"_L1 || state == "expired"_L1) {
            const qint64 near = row.int64(2);
            counts.within60 += near > 0 ? rows : 0;
            counts.within30 += near > 0 && near <= 30 ? rows : 0;
            counts.within7 += near == 7 ? rows : 0;
        } else if (state != "ending"_L1) {
            counts.waiting += rows;
        }
    }
    return counts;
}

std::vector<ExpiryMonth> DomainQuery::expiries(const Scope& scope) {
    const QDate first(m_today.year(), m_today.month(), 1);
    std::vector<ExpiryMonth> months;
    months.reserve(expiryMonths);
    for (int i = 0; i < expiryMonths; ++i)
        months.push_back({.month = first.addMonths(i)});
    QueryText query;
    query.add("SELECT d.expires_on, d.auto_renew, COUNT(*) FROM domain d JOIN workspace w ON w.id = d.workspace_id "
              "WHERE d.ends_on IS NULL AND d.state IN ('registered', 'connected') AND d.expires_on < ?",
              first.addMonths(expiryMonths));
    if (scope.customer)
        query.add(" AND w.customer_id = ?", *scope.customer);
    if (scope.workspace)
        query.add(" AND w.id = ?", *scope.workspace);
    query.add(" GROUP BY d.expires_on, d.auto_renew");
    Cursor row = query.query(m_session);
    while (row.next()) {
        const QDate day = std::max(row.date(0), m_today);
        ExpiryMonth& month =
            months[static_cast<size_t>((day.year() - first.year()) * 12 + day.month() - first.month())];
        (row.boolean(1) ? month.renews : month.ends) += row.int64(2);
    }
    return months;
}

std::vector<MailboxRow> DomainQuery::mailboxes(const Domain& domain) {
    std::vector<MailboxRow> rows;
    for (Mailbox& mailbox : DomainStore(m_session).mailboxes(domain.id)) {
        MailboxRow row{.mailbox = std::move(mailbox), .address = {}, .lastDay = {}, .billing = {}};
        row.address = addressOf(row.mailbox.local, domain.name);
        rows.push_back(std::move(row));
    }
    QHash<qint64, qint64> billers; // of mailboxes
    std::vector<qint64> subscriptions;
    {
        QueryText query;
        query.add("SELECT m.id, ").add(chainOfMailbox);
        query.add(" FROM mailbox m WHERE m.domain_id = ? AND m.subscription_id IS NOT NULL", domain.id);
        Cursor row = query.query(m_session);
        while (row.next()) {
            billers.insert(row.int64(0), row.int64(1));
            subscriptions.push_back(row.int64(1));
        }
    }
    const QHash<qint64, SubscriptionRow> billing = billingOf(m_session, m_today, subscriptions);
    for (MailboxRow& row : rows) {
        if (const auto found = billing.constFind(billers.value(row.mailbox.id.value)); found != billing.cend())
            row.billing = *found;
        row.lastDay = row.billing ? row.billing->lastDay : row.mailbox.lastDay;
        row.state = mailboxState(row.mailbox.startsOn, row.lastDay, m_today);
    }
    return rows;
}

} // namespace quittance
