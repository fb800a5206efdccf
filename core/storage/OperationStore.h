#pragma once

#include "base/OperationId.h"
#include "storage/Session.h"

#include <QJsonObject>

namespace quittance {

/// The results of commands by their client-made id.
class OperationStore {
public:
    explicit OperationStore(Session& session) : m_session(session) {}

    /// The stored result, or nothing when this id was never committed.
    std::optional<QJsonObject> result(const OperationId& id);
    void add(const OperationId& id, const QString& kind, const QString& actor, qint64 atMs, const QJsonObject& result);

private:
    Session& m_session;
};

} // namespace quittance
