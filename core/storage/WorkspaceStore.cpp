#include "storage/WorkspaceStore.h"

#include "storage/KeyList.h"
#include "storage/QueryText.h"

namespace quittance {

namespace {

Workspace workspaceAt(const Cursor& c) {
    return {.id = c.id<WorkspaceId>(0), .customerId = c.id<CustomerId>(1), .name = c.text(2), .version = c.int64(3)};
}

Site siteAt(const Cursor& c) {
    return {.id = c.id<SiteId>(0), .workspaceId = c.id<WorkspaceId>(1), .name = c.text(2), .version = c.int64(3)};
}

} // namespace

std::optional<Workspace> WorkspaceStore::workspace(WorkspaceId id) {
    Cursor c = m_session.query("SELECT id, customer_id, name, version FROM workspace WHERE id = ?", id);
    return c.next() ? std::optional(workspaceAt(c)) : std::nullopt;
}

std::vector<Workspace> WorkspaceStore::workspaces(CustomerId customer) {
    Cursor c = m_session.query("SELECT id, customer_id, name, version FROM workspace WHERE customer_id = ? ORDER BY id",
                               customer);
    std::vector<Workspace> all;
    while (c.next())
        all.push_back(workspaceAt(c));
    return all;
}

std::optional<WorkspaceId> WorkspaceStore::workspaceNamed(CustomerId customer, const QString& name) {
    Cursor c = m_session.query("SELECT id FROM workspace WHERE customer_id = ? AND name = ?", customer, name);
    return c.next() ? std::optional(c.id<WorkspaceId>(0)) : std::nullopt;
}

WorkspaceId WorkspaceStore::insert(const Workspace& workspace) {
    const WorkspaceId id{
        m_session.insert("INSERT INTO workspace (customer_id, name, version) VALUES (?, ?, 1) RETURNING id",
                         workspace.customerId, workspace.name)};
    m_session.changes().add(Noun::Workspace, id.value);
    return id;
}

bool WorkspaceStore::update(const Workspace& workspace) {
    m_session.changes().add(Noun::Workspace, workspace.id.value);
    return m_session.run("UPDATE workspace SET name = ?, version = version + 1 WHERE id = ? AND version = ?",
                         workspace.name, workspace.id, workspace.version) == 1;
}

std::vector<NamedScope> WorkspaceStore::scopes(const QString& search, int limit) {
    QueryText query;
    query.add("SELECT c.id, c.code, c.name, w.id, w.name, "
              "(SELECT COUNT(*) FROM workspace o WHERE o.customer_id = c.id) "
              "FROM customer c JOIN workspace w ON w.customer_id = c.id WHERE NOT c.archived");
    query.addWords(" AND (c.search_text LIKE ? ESCAPE '\\' OR LOWER(w.name) LIKE ? ESCAPE '\\')", search);
    query.add(" ORDER BY c.sort_name, c.id, w.id").addLimit(limit);
    std::vector<NamedScope> all;
    Cursor c = query.query(m_session);
    while (c.next()) {
        const auto customer = c.id<CustomerId>(0);
        if (all.empty() || all.back().scope.customer != customer)
            all.push_back({.scope = {.customer = customer, .workspace = {}},
                           .customerCode = c.text(1),
                           .customerName = c.text(2),
                           .workspaceName = {}});
        if (c.int64(5) > 1)
            all.push_back({.scope = {.customer = customer, .workspace = c.id<WorkspaceId>(3)},
                           .customerCode = c.text(1),
                           .customerName = c.text(2),
                           .workspaceName = c.text(4)});
    }
    return all;
}

std::optional<NamedScope> WorkspaceStore::named(const Scope& scope) {
    if (!scope.customer)
        return NamedScope();
    Cursor c = m_session.query("SELECT code, name FROM customer WHERE id = ?", *scope.customer);
    if (!c.next())
        return std::nullopt;
    NamedScope named{.scope = scope, .customerCode = c.text(0), .customerName = c.text(1), .workspaceName = {}};
    if (scope.workspace) {
        const auto found = workspace(*scope.workspace);
        if (!found || found->customerId != *scope.customer)
            return std::nullopt;
        named.workspaceName = found->name;
    }
    return named;
}

std::optional<Site> WorkspaceStore::site(SiteId id) {
    Cursor c = m_session.query("SELECT id, workspace_id, name, version FROM site WHERE id = ?", id);
    return c.next() ? std::optional(siteAt(c)) : std::nullopt;
}

std::vector<Site> WorkspaceStore::sites(CustomerId customer) {
    Cursor c =
        m_session.query("SELECT s.id, s.workspace_id, s.name, s.version FROM site s "
                        "JOIN workspace w ON w.id = s.workspace_id WHERE w.customer_id = ? ORDER BY s.name, s.id",
                        customer);
    std::vector<Site> all;
    while (c.next())
        all.push_back(siteAt(c));
    return all;
}

std::vector<WorkspaceSites> WorkspaceStore::siteNames(std::span<const qint64> customers) {
    static const QByteArray sql = "SELECT w.id, w.customer_id, w.name, si.name FROM workspace w "
                                  "LEFT JOIN site si ON si.workspace_id = w.id WHERE w.customer_id IN " +
                                  KeyList::places() + " ORDER BY w.id, si.name";
    std::vector<WorkspaceSites> all;
    KeyList::each<qint64>(m_session, sql, customers, [&all](const Cursor& row) {
        const auto id = row.id<WorkspaceId>(0);
        if (all.empty() || all.back().workspace.value != id.value)
            all.push_back({.workspace = id, .customer = row.id<CustomerId>(1), .name = row.text(2), .sites = {}});
        if (!row.isNull(3))
            all.back().sites.append(row.text(3));
    });
    return all;
}

std::optional<SiteId> WorkspaceStore::siteNamed(WorkspaceId workspace, const QString& name) {
    Cursor c = m_session.query("SELECT id FROM site WHERE workspace_id = ? AND name = ?", workspace, name);
    return c.next() ? std::optional(c.id<SiteId>(0)) : std::nullopt;
}

SiteId WorkspaceStore::insert(const Site& site) {
    const SiteId id{m_session.insert("INSERT INTO site (workspace_id, name, version) VALUES (?, ?, 1) RETURNING id",
                                     site.workspaceId, site.name)};
    m_session.changes().add(Noun::Workspace, site.workspaceId.value);
    return id;
}

bool WorkspaceStore::update(const Site& site) {
    m_session.changes().add(Noun::Workspace, site.workspaceId.value);
    return m_session.run("UPDATE site SET name = ?, version = version + 1 WHERE id = ? AND version = ?", site.name,
                         site.id, site.version) == 1;
}

std::optional<CustomerId> WorkspaceStore::customerOf(WorkspaceId workspace) {
    Cursor c = m_session.query("SELECT customer_id FROM workspace WHERE id = ?", workspace);
    return c.next() ? std::optional(c.id<CustomerId>(0)) : std::nullopt;
}

bool WorkspaceStore::isInUse(SiteId site) {
    Cursor c = m_session.query("SELECT 1 FROM subscription WHERE site_id = ? UNION ALL "
                               "SELECT 1 FROM domain WHERE site_id = ? LIMIT 1",
                               site, site);
    return c.next();
}

std::optional<SiteId> WorkspaceStore::mainSite(CustomerId customer) {
    Cursor c = m_session.query("SELECT site_id FROM main_site WHERE customer_id = ?", customer);
    return c.next() ? std::optional(c.id<SiteId>(0)) : std::nullopt;
}

void WorkspaceStore::setMainSite(CustomerId customer, std::optional<SiteId> site) {
    m_session.run("DELETE FROM main_site WHERE customer_id = ?", customer);
    if (site)
        m_session.run("INSERT INTO main_site (customer_id, site_id) VALUES (?, ?)", customer, *site);
    m_session.changes().add(Noun::Customer, customer.value);
}

void WorkspaceStore::remove(SiteId site) {
    m_session.run("DELETE FROM main_site WHERE site_id = ?", site);
    m_session.run("DELETE FROM site WHERE id = ?", site);
    m_session.changes().add(Noun::Workspace);
}

} // namespace quittance
