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
    const qint64 id = m_session.insert(
        "INSERT INTO audit (at, actor, source, action, noun, noun_id, label, before, after, operation_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        entry.atMs, entry.actor, entry.source, entry.action, entry.noun, entry.nounId, entry.label,
        jsonText(entry.before), jsonText(entry.after), entry.operationId);
    m_session.changes().addAuditRow(id);
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

qint64 AuditStore::newest() {
    Cursor row = m_session.query("SELECT COALESCE(MAX(id), 0) FROM audit");
    return row.next() ? row.int64(0) : 0;
}

std::vector<AuditStore::Mark> AuditStore::marksAfter(qint64 id, int limit) {
    std::vector<Mark> marks;
    Cursor row = m_session.query("SELECT id, noun, noun_id FROM audit WHERE id > ? ORDER BY id LIMIT ?", id, limit);
    while (row.next())
        marks.push_back({.id = row.int64(0), .noun = row.text(1), .nounId = row.int64(2)});
    return marks;
}

} // namespace quittance
