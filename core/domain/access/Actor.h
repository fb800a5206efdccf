#pragma once

#include "base/Result.h"
#include "domain/access/Permission.h"

namespace quittance {

/// From where a change came; part of every audit row and timeline entry.
enum class ActorSource : quint8 { Window, CommandLine, Import, Schedule };

QString toString(ActorSource source); ///< "window", "cli", "import", "schedule"

/// Who does something, from where, and what they may do. First argument of every service method.
class Actor {
public:
    Actor(QString name, ActorSource source, PermissionSet permissions)
        : m_name(std::move(name)), m_source(source), m_permissions(permissions) {}
    /// Until team roles come: the operating system's user (on PostgreSQL the login) as the one owner.
    static Actor owner(QString name, ActorSource source) { return {std::move(name), source, PermissionSet::all()}; }
    static Actor powerless(QString name) { return {std::move(name), ActorSource::Window, {}}; }

    const QString& name() const { return m_name; }
    ActorSource source() const { return m_source; }
    bool may(Permission permission) const { return m_permissions.contains(permission); }
    /// Denied with a message that names what is missing.
    Result<> require(Permission permission) const;
    Actor withSource(ActorSource source) const { return {m_name, source, m_permissions}; }

private:
    QString m_name;
    ActorSource m_source;
    PermissionSet m_permissions;
};

} // namespace quittance
