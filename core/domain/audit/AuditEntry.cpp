#include "domain/audit/AuditEntry.h"

namespace quittance {

void keepDifferences(QJsonObject& before, QJsonObject& after) {
    const QStringList keys = before.keys();
    for (const QString& key : keys) {
        const auto found = after.constFind(key);
        if (found == after.constEnd())
            continue;
        const QJsonValue old = before.value(key);
        const QJsonValue now = *found;
        if (old == now) {
            before.remove(key);
            after.remove(key);
        } else if (old.isObject() && now.isObject()) {
            QJsonObject oldPart = old.toObject();
            QJsonObject newPart = now.toObject();
            keepDifferences(oldPart, newPart);
            before.insert(key, oldPart);
            after.insert(key, newPart);
        }
    }
}

} // namespace quittance
