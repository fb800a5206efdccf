#pragma once

#include "domain/access/Scope.h"
#include "domain/workspaces/Workspace.h"
#include "storage/Session.h"

#include <optional>
#include <span>
#include <vector>

namespace quittance {

/// Workspaces and their sites.
class WorkspaceStore {
public:
    explicit WorkspaceStore(Session& session) : m_session(session) {}

    std::optional<Workspace> workspace(WorkspaceId id);
    /// Of one customer, oldest first: the first one came with the customer.
    std::vector<Workspace> workspaces(CustomerId customer);
    std::optional<WorkspaceId> workspaceNamed(CustomerId customer, const QString& name);
    WorkspaceId insert(const Workspace& workspace);
    /// False when the stored version is another one.
    bool update(const Workspace& workspace);

    /// What one's work can be restricted to, by the customer's name: each customer that contains every word of
    /// `search`, or has a workspace that does, and below it its workspaces when it has several. From `limit` rows or
    /// so; archived customers are left out.
    std::vector<NamedScope> scopes(const QString& search, int limit);
    /// The names of a scope; none when it is gone.
    std::optional<NamedScope> named(const Scope& scope);

    std::optional<Site> site(SiteId id);
    std::vector<Site> sites(CustomerId customer);
    /// Of all workspaces of these customers.
    std::vector<WorkspaceSites> siteNames(std::span<const qint64> customers);
    std::optional<SiteId> siteNamed(WorkspaceId workspace, const QString& name);
    SiteId insert(const Site& site);
    bool update(const Site& site);
    /// The customer that a workspace belongs to.
    std::optional<CustomerId> customerOf(WorkspaceId workspace);
    bool isInUse(SiteId site);
    /// The one that the customer is known by; none until somebody chose it.
    std::optional<SiteId> mainSite(CustomerId customer);
    void setMainSite(CustomerId customer, std::optional<SiteId> site);
    void remove(SiteId site);

private:
    Session& m_session;
};

} // namespace quittance
