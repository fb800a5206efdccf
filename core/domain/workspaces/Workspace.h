#pragma once

#include "base/Error.h"
#include "base/Ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace quittance {

/// A customer's unit of service: holds sites and subscriptions. Each customer has one from its creation, named like it.
struct Workspace {
    WorkspaceId id;
    CustomerId customerId;
    QString name;
    qint64 version = 0;
    bool operator==(const Workspace&) const = default;
};

/// A web site of a workspace, to which a subscription is assigned or not.
struct Site {
    SiteId id;
    WorkspaceId workspaceId;
    QString name; ///< usually its host name
    qint64 version = 0;
    bool operator==(const Site&) const = default;
};

/// A workspace with the names of its sites.
struct WorkspaceSites {
    WorkspaceId workspace;
    CustomerId customer;
    QString name;
    QStringList sites;
};

std::vector<Error> validate(const Workspace& workspace);
std::vector<Error> validate(const Site& site);
/// Texts normalised (trimmed, NFC) before validation and storing.
Workspace normalised(Workspace workspace);
Site normalised(Site site);

} // namespace quittance
