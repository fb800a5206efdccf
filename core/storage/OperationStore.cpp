#include "storage/OperationStore.h"

#include <QJsonDocument>

namespace quittance {

std::optional<QJsonObject> OperationStore::result(const OperationId& id) {
    Cursor cursor = m_session.query("SELECT result FROM operation WHERE id = ?", id.toString());
    if (!cursor.next())
        return std::nullopt;
    return QJsonDocument::fromJson(cursor.text(0).toUtf8()).object();
}

void OperationStore::add(const OperationId& id, const QString& kind, const QString& actor, qint64 atMs,
                         const QJsonObject& result) {
    m_session.run("INSERT INTO operation (id, kind, actor, at, result) VALUES (?, ?, ?, ?, ?)", id.toString(), kind,
                  actor, atMs, QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)));
}

} // namespace quittance
