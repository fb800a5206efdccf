#include "storage/DomainStore.h"

#include "base/Text.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray selectWhere(const char* condition) {
    return QByteArrayLiteral("SELECT ") + domainColumns + " FROM domain d WHERE " + condition;
}

std::optional<Domain> only(Cursor row) { return row.next() ? std::optional(domainAt(row)) : std::nullopt; }

/// Both forms of the name, so that either is found.
QString searchText(const DomainName& name) { return text::folded(QString(name.shown() % u' ' % name.ascii())); }

constexpr char mailboxSelect[] = "SELECT id, domain_id, local_part, holder, subscription_id, provider, starts_on, "
                                 "last_day, version FROM mailbox WHERE ";

Mailbox mailboxAt(const Cursor& row) {
    return {.id = row.id<MailboxId>(0),
            .domain = row.id<DomainId>(1),
            .local = row.text(2),
            .holder = row.text(3),
            .subscription = row.optionalId<SubscriptionId>(4),
            .provider = row.text(5),
            .startsOn = row.date(6),
            .lastDay = row.optionalDate(7),
            .version = row.int64(8)};
}

} // namespace

Domain domainAt(const Cursor& row) {
    return {.id = row.id<DomainId>(0),
            .name = DomainName::fromAscii(row.text(1)),
            .workspace = row.id<WorkspaceId>(2),
            .site = row.optionalId<SiteId>(3),
            .origin = domainOriginFromString(row.text(4)).value_or(DomainOrigin::Bought),
            .state = domainStateFromString(row.text(5)).value_or(DomainState::Refused),
            .requestedOn = row.date(6),
            .stateSince = row.date(7),
            .registeredOn = row.optionalDate(8),
            .expiresOn = row.optionalDate(9),
            .autoRenew = row.boolean(10),
            .registrar = row.text(11),
            .subscription = row.optionalId<SubscriptionId>(12),
            .endsOn = row.optionalDate(13),
            .reason = row.text(14),
            .version = row.int64(15)};
}

std::optional<Domain> DomainStore::domain(DomainId id) {
    static const QByteArray sql = selectWhere("d.id = ?");
    return only(m_session.query(sql, id));
}

std::optional<Domain> DomainStore::live(const DomainName& name) {
    static const QByteArray sql = selectWhere("d.name = ? AND d.state <> 'refused' AND d.ends_on IS NULL");
    return only(m_session.query(sql, name.ascii()));
}

std::optional<Domain> DomainStore::newest(const DomainName& name) {
    static const QByteArray sql = selectWhere("d.name = ? ORDER BY d.id DESC LIMIT 1");
    return only(m_session.query(sql, name.ascii()));
}

std::optional<Domain> DomainStore::billedBy(SubscriptionId first) {
    static const QByteArray sql = selectWhere("d.subscription_id = ?");
    return only(m_session.query(sql, first));
}

DomainId DomainStore::insert(const Domain& d) {
    m_session.changes().add(Noun::Workspace, d.workspace.value);
    return DomainId{m_session.insert(
        "INSERT INTO domain (name, search_text, workspace_id, site_id, origin, state, requested_on, state_since, "
        "registered_on, expires_on, auto_renew, registrar, subscription_id, ends_on, reason, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id",
        d.name.ascii(), searchText(d.name), d.workspace, d.site, toString(d.origin), toString(d.state), d.requestedOn,
        d.stateSince, d.registeredOn, d.expiresOn, d.autoRenew, d.registrar, d.subscription, d.endsOn, d.reason)};
}

bool DomainStore::update(const Domain& d) {
    m_session.changes().add(Noun::Workspace, d.workspace.value);
    return m_session.run("UPDATE domain SET site_id = ?, state = ?, state_since = ?, registered_on = ?, "
                         "expires_on = ?, auto_renew = ?, registrar = ?, ends_on = ?, reason = ?, "
                         "version = version + 1 WHERE id = ? AND version = ?",
                         d.site, toString(d.state), d.stateSince, d.registeredOn, d.expiresOn, d.autoRenew, d.registrar,
                         d.endsOn, d.reason, d.id, d.version) == 1;
}

void DomainStore::hold(DomainId id) { m_session.run("UPDATE domain SET version = version WHERE id = ?", id); }

std::optional<Mailbox> DomainStore::mailbox(MailboxId id) {
    static const QByteArray sql = QByteArray(mailboxSelect) + "id = ?";
    Cursor row = m_session.query(sql, id);
    return row.next() ? std::optional(mailboxAt(row)) : std::nullopt;
}

std::vector<Mailbox> DomainStore::mailboxes(DomainId domain) {
    static const QByteArray sql = QByteArray(mailboxSelect) + "domain_id = ? ORDER BY local_part, id";
    std::vector<Mailbox> mailboxes;
    Cursor row = m_session.query(sql, domain);
    while (row.next())
        mailboxes.push_back(mailboxAt(row));
    return mailboxes;
}

MailboxId DomainStore::insert(const Mailbox& m, WorkspaceId workspace) {
    m_session.changes().add(Noun::Workspace, workspace.value);
    return MailboxId{m_session.insert(
        "INSERT INTO mailbox (domain_id, local_part, holder, subscription_id, provider, starts_on, last_day, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 1) RETURNING id",
        m.domain, m.local, m.holder, m.subscription, m.provider, m.startsOn, m.lastDay)};
}

bool DomainStore::update(const Mailbox& m, WorkspaceId workspace) {
    m_session.changes().add(Noun::Workspace, workspace.value);
    return m_session.run("UPDATE mailbox SET holder = ?, provider = ?, last_day = ?, version = version + 1 "
                         "WHERE id = ? AND version = ?",
                         m.holder, m.provider, m.lastDay, m.id, m.version) == 1;
}

MailboxPlace DomainStore::placeOf(const Domain& domain, QDate day) {
    if (!domain.site)
        return {};
    Cursor row = m_session.query(
        "SELECT t.name, CASE WHEN EXISTS (SELECT 1 FROM subscription s JOIN plan p ON p.id = s.plan_id "
        "JOIN product r ON r.id = p.product_id WHERE s.site_id = t.id AND (r.kind = 'premium_plan' OR EXISTS "
        "(SELECT 1 FROM bundle_product b JOIN product x ON x.id = b.product_id WHERE b.plan_id = p.id "
        "AND x.kind = 'premium_plan')) "
        "AND p.billing = 'recurring' AND s.start_date <= ? AND (s.last_day IS NULL OR s.last_day >= ?)) "
        "THEN 1 ELSE 0 END FROM site t WHERE t.id = ?",
        day, day, *domain.site);
    return row.next() ? MailboxPlace{.site = row.text(0), .premium = row.int64(1) != 0} : MailboxPlace();
}

std::vector<SubscriptionId> DomainStore::unnamedSubscriptions(WorkspaceId workspace) {
    std::vector<SubscriptionId> found;
    Cursor row = m_session.query(
        "SELECT s.id FROM workspace w JOIN subscription s ON s.customer_id = w.customer_id AND s.workspace_id = w.id "
        "JOIN plan p ON p.id = s.plan_id JOIN product r ON r.id = p.product_id WHERE w.id = ? "
        "AND s.predecessor_id IS NULL AND r.kind = 'domain' AND p.billing = 'recurring' "
        "AND NOT EXISTS (SELECT 1 FROM domain d WHERE d.subscription_id = s.id) ORDER BY s.id",
        workspace);
    while (row.next())
        found.push_back(row.id<SubscriptionId>(0));
    return found;
}

QHash<SubscriptionId, QString> DomainStore::billedAddresses(CustomerId customer) {
    Cursor row = m_session.query(
        "WITH RECURSIVE chain(id, local_part, name) AS ("
        "SELECT d.subscription_id, '', d.name FROM workspace w JOIN domain d ON d.workspace_id = w.id "
        "WHERE w.customer_id = ? AND d.subscription_id IS NOT NULL "
        "UNION ALL SELECT m.subscription_id, m.local_part, d.name FROM workspace w JOIN domain d "
        "ON d.workspace_id = w.id JOIN mailbox m ON m.domain_id = d.id "
        "WHERE w.customer_id = ? AND m.subscription_id IS NOT NULL "
        "UNION ALL SELECT n.id, c.local_part, c.name FROM chain c JOIN subscription n ON n.predecessor_id = c.id) "
        "SELECT id, local_part, name FROM chain",
        customer, customer);
    QHash<SubscriptionId, QString> addresses;
    while (row.next()) {
        const DomainName name = DomainName::fromAscii(row.text(2));
        addresses.insert(row.id<SubscriptionId>(0),
                         row.text(1).isEmpty() ? name.shown() : addressOf(row.text(1), name));
    }
    return addresses;
}

} // namespace quittance
