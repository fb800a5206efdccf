#include "storage/SnapshotStore.h"

#include "storage/BulkWriter.h"
#include "storage/KeyList.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

QString toString(SnapshotStore::Kind kind) {
    switch (kind) {
    case SnapshotStore::Kind::Seller: return u"seller"_s;
    case SnapshotStore::Kind::Buyer: return u"buyer"_s;
    case SnapshotStore::Kind::Mentions: return u"mentions"_s;
    }
    return {};
}

QHash<QByteArray, qint64> SnapshotStore::known(const std::vector<Content>& contents) {
    static const QByteArray sql = "SELECT id, hash FROM snapshot WHERE hash IN " + KeyList::places();
    std::vector<QByteArray> hashes;
    hashes.reserve(contents.size());
    for (const Content& content : contents)
        hashes.push_back(content.hash);
    QHash<QByteArray, qint64> ids;
    KeyList::each<QByteArray>(m_session, sql, hashes,
                              [&ids](const Cursor& row) { ids.insert(row.bytes(1), row.int64(0)); });
    return ids;
}

std::vector<qint64> SnapshotStore::idsOf(const std::vector<Content>& contents) {
    QHash<QByteArray, qint64> ids = known(contents);
    std::vector<const Content*> missing;
    for (const Content& content : contents) {
        if (!ids.contains(content.hash)) {
            ids.insert(content.hash, 0);
            missing.push_back(&content);
        }
    }
    if (!missing.empty()) {
        const std::vector<qint64> keys = reserveKeys(m_session, "snapshot", static_cast<qint64>(missing.size()));
        BulkInsert rows(m_session, "snapshot", {"id", "kind", "hash", "content"});
        for (size_t i = 0; i < missing.size(); ++i) {
            rows.add(keys[i], toString(missing[i]->kind), missing[i]->hash, QString::fromUtf8(missing[i]->canonical));
            ids[missing[i]->hash] = keys[i];
        }
        rows.flush();
    }
    std::vector<qint64> result;
    result.reserve(contents.size());
    for (const Content& content : contents)
        result.push_back(ids.value(content.hash));
    return result;
}

QHash<qint64, SnapshotStore::Stored> SnapshotStore::byIds(const std::vector<qint64>& ids) {
    static const QByteArray sql = "SELECT id, kind, hash, content FROM snapshot WHERE id IN " + KeyList::places();
    QHash<qint64, Stored> found;
    KeyList::each<qint64>(m_session, sql, ids, [&found](const Cursor& row) {
        found.insert(row.int64(0), {row.int64(0), row.text(1), row.bytes(2), row.text(3).toUtf8()});
    });
    return found;
}

std::vector<SnapshotStore::Stored> SnapshotStore::after(qint64 id, int limit) {
    Cursor row =
        m_session.query("SELECT id, kind, hash, content FROM snapshot WHERE id > ? ORDER BY id LIMIT ?", id, limit);
    std::vector<Stored> rows;
    while (row.next())
        rows.push_back({row.int64(0), row.text(1), row.bytes(2), row.text(3).toUtf8()});
    return rows;
}

} // namespace quittance
