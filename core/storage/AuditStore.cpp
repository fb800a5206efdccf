#include "storage/AuditStore.h"

#include <QJsonDocument>

namespace quittance {

namespace {

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

std::vector<AuditEntry> readAll(Cursor cursor) {
    std::vector<AuditEntry> entries;
    while (cursor.next()) {
        entries.push_back({.id = cursor.int64(0),
                           .atMs = cursor.int64(1),
                           .actor = cursor.text(2),
                           .source = cursor.text(3),
                           .action = cursor.text(4),
                           .noun = cursor.text(5),
                           .nounId = cursor.int64(6),
                           .label = cursor.text(7),
                           .before = jsonObject(cursor.text(8)),
                           .after = jsonObject(cursor.text(9)),
                           .operationId = cursor.text(10)});
    }
    return entries;
}

} // namespace

void AuditStore::add(const AuditEntry& entry) {
    m_session.run("INSERT INTO audit (at, actor, source, action, noun, noun_id, label, before, after, operation_id) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  entry.atMs, entry.actor, entry.source, entry.action, entry.noun, entry.nounId, entry.label,
                  jsonText(entry.before), jsonText(entry.after), entry.operationId);
}

std::vector<AuditEntry> AuditStore::entriesOf(const QString& noun, qint64 nounId, int limit) {
    return readAll(
        m_session.query("SELECT id, at, actor, source, action, noun, noun_id, label, before, after, operation_id "
                        "FROM audit WHERE noun = ? AND noun_id = ? ORDER BY id DESC LIMIT ?",
                        noun, nounId, limit));
}

std::vector<AuditEntry> AuditStore::latest(int limit) {
    return readAll(
        m_session.query("SELECT id, at, actor, source, action, noun, noun_id, label, before, after, operation_id "
                        "FROM audit ORDER BY id DESC LIMIT ?",
                        limit));
}

} // namespace quittance
