#pragma once

#include "base/Ids.h"

#include <QString>

#include <optional>

namespace quittance {

/// What one's work is restricted to: the whole book, one customer, or one of a customer's workspaces (F238). Every
/// list filter carries one.
struct Scope {
    std::optional<CustomerId> customer;
    std::optional<WorkspaceId> workspace; ///< of that customer

    bool isWholeBook() const { return !customer; }
    bool operator==(const Scope&) const = default;
};

/// A scope with the names that it is offered under.
struct NamedScope {
    Scope scope;
    QString customerCode;
    QString customerName;
    QString workspaceName; ///< empty for a whole customer

    /// "Dupont", "Dupont · Shop"; empty for the whole book.
    QString displayName() const {
        return workspaceName.isEmpty() ? customerName : QString(customerName + QStringLiteral(" · ") + workspaceName);
    }
    bool operator==(const NamedScope&) const = default;
};

} // namespace quittance
