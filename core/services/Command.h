#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "storage/Session.h"

#include <QJsonObject>

#include <functional>

namespace quittance {

class Database;

/// What a writing method works with inside its one transaction.
class CommandContext {
public:
    CommandContext(Session& openSession, const Actor& who, qint64 atMs, const OperationId& id)
        : session(openSession), actor(who), nowMs(atMs), operation(id) {}
    /// Writes the audit row; only the members that differ are kept.
    void audit(const QString& action, const QString& noun, qint64 id, const QString& label, QJsonObject before = {},
               QJsonObject after = {});

    Session& session;
    const Actor& actor;
    qint64 nowMs;
    OperationId operation;
};

/// The entry of every writing service method: permission → transaction → (a repeated operation id returns its stored
/// result) → work and audit → the operation's result, all committed as one. After a broken commit the id is looked up:
/// the outcome is Done, Failed, or Unknown when nobody can tell yet. `work` returns the id of what it wrote, or 0.
Result<qint64> runCommand(Database& database, const Clock& clock, const Actor& actor, Permission permission,
                          const OperationId& operation, const QString& kind,
                          const std::function<Result<qint64>(CommandContext&)>& work);

} // namespace quittance
