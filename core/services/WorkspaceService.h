#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/access/Scope.h"
#include "domain/workspaces/Workspace.h"

#include <optional>
#include <span>
#include <vector>

namespace quittance {

class Database;

/// A customer's workspaces and their sites.
class WorkspaceService {
public:
    WorkspaceService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::vector<Workspace>> workspaces(const Actor& actor, CustomerId customer);
    Result<std::vector<Site>> sites(const Actor& actor, CustomerId customer);
    /// All workspaces of these customers with the names of their sites.
    Result<std::vector<WorkspaceSites>> siteNames(const Actor& actor, std::span<const qint64> customers);
    /// What one's work can be restricted to; the words of `search` are in the customer's or the workspace's texts.
    Result<std::vector<NamedScope>> scopes(const Actor& actor, const QString& search, int limit = 40);
    /// The scope with its names of today; NotFound when its customer or workspace is gone.
    Result<NamedScope> named(const Actor& actor, const Scope& scope);

    Result<Workspace> save(const Actor& actor, const Workspace& workspace, const OperationId& operation);
    Result<Site> saveSite(const Actor& actor, const Site& site, const OperationId& operation);
    /// Which of its sites the customer is known by; none until somebody chose it.
    Result<std::optional<SiteId>> mainSite(const Actor& actor, CustomerId customer);
    /// One of the customer's sites, or none any more (F146).
    Result<> setMainSite(const Actor& actor, CustomerId customer, std::optional<SiteId> site,
                         const OperationId& operation);
    /// InUse while a subscription refers to it.
    Result<> removeSite(const Actor& actor, SiteId site, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
