#pragma once

#include "domain/workspaces/Workspace.h"
#include "storage/Session.h"

#include <optional>
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

    std::optional<Site> site(SiteId id);
    std::vector<Site> sites(CustomerId customer);
    std::optional<SiteId> siteNamed(WorkspaceId workspace, const QString& name);
    SiteId insert(const Site& site);
    bool update(const Site& site);
    /// The customer that a workspace belongs to.
    std::optional<CustomerId> customerOf(WorkspaceId workspace);
    bool isInUse(SiteId site);
    void remove(SiteId site);

private:
    Session& m_session;
};

} // namespace quittance
