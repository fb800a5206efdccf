#include "services/Command.h"

#include "storage/AuditStore.h"
#include "storage/Database.h"
#include "storage/OperationStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

void CommandContext::audit(const QString& action, const QString& noun, qint64 id, const QString& label,
                           QJsonObject before, QJsonObject after) {
    keepDifferences(before, after);
    AuditStore(session).add({.atMs = nowMs,
                             .actor = actor.name(),
                             .source = toString(actor.source()),
                             .action = action,
                             .noun = noun,
                             .nounId = id,
                             .label = label,
                             .before = before,
                             .after = after,
                             .operationId = operation.toString()});
}

Result<qint64> runCommand(Database& database, const Clock& clock, const Actor& actor, Permission permission,
                          const OperationId& operation, const QString& kind,
                          const std::function<Result<qint64>(CommandContext&)>& work) {
    if (auto allowed = actor.require(permission); !allowed)
        return allowed.error();
    Q_ASSERT(!operation.isNull());

    auto stored = [&operation](Session& session) -> Result<std::optional<qint64>> {
        const auto result = OperationStore(session).result(operation);
        if (!result)
            return std::optional<qint64>();
        return std::optional<qint64>(result->value(u"id").toString().toLongLong());
    };

    Result<qint64> outcome = database.write([&](Session& session) -> Result<qint64> {
        if (const auto repeated = stored(session); *repeated)
            return **repeated;
        CommandContext context(session, actor, clock.nowMs(), operation);
        Result<qint64> id = work(context);
        if (!id)
            return id;
        // As text: a JSON number is a double.
        OperationStore(session).add(operation, kind, actor.name(), context.nowMs, {{u"id"_s, QString::number(*id)}});
        return id;
    });
    if (outcome || (outcome.error().code != ErrorCode::Unknown && outcome.error().code != ErrorCode::Conflict))
        return outcome;

    // A conflict may be with ourselves: the same command came twice at once, over two connections.
    const auto lookedUp = database.read(stored);
    if (lookedUp && *lookedUp)
        return **lookedUp;
    if (!lookedUp || outcome.error().code == ErrorCode::Conflict)
        return outcome; // a real conflict, or still nobody can tell
    return Error{ErrorCode::Unavailable,
                 QCoreApplication::translate("quittance::Command",
                                             "The connection broke and nothing was saved. Please try again."),
                 {},
                 outcome.error().detail};
}

} // namespace quittance
