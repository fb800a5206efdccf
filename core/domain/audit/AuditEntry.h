#pragma once

#include "base/OperationId.h"
#include "domain/access/Actor.h"

#include <QJsonObject>
#include <QString>

namespace quittance {

/// One change of one thing, before and after, with who, when and from where. Insert-only.
struct AuditEntry {
    qint64 id = 0;
    qint64 atMs = 0;
    QString actor;
    QString source; ///< see ActorSource
    QString action; ///< the service's verb: "create", "update", "issue", "credit", "settle", "print", "import"…
    QString noun;   ///< "customer", "plan", "invoice"…
    qint64 nounId = 0;
    QString label;      ///< code or number of the thing, readable without a join
    QJsonObject before; ///< only the fields that differ
    QJsonObject after;
    QString operationId;
};

/// Keeps only the members that differ, also inside nested objects, so that an audit row shows the change and nothing
/// else. Lists are kept or dropped whole.
void keepDifferences(QJsonObject& before, QJsonObject& after);

} // namespace quittance
