#include "storage/ChainStore.h"

#include "domain/invoices/Seal.h"

namespace quittance {

ChainStore::Head ChainStore::head(const QString& name) {
    Cursor cursor = m_session.query("SELECT links, hash FROM chain_head WHERE name = ?", name);
    if (!cursor.next())
        return {0, seal::genesis()};
    return {cursor.int64(0), cursor.bytes(1)};
}

ChainStore::Head ChainStore::lockedHead(const QString& name) {
    m_session.run("INSERT INTO chain_head (name, links, hash) VALUES (?, 0, ?) ON CONFLICT (name) DO NOTHING", name,
                  seal::genesis());
    Cursor cursor = m_session.query("UPDATE chain_head SET links = links WHERE name = ? RETURNING links, hash", name);
    cursor.next();
    Head locked{cursor.int64(0), cursor.bytes(1)};
    while (cursor.next()) {}
    return locked;
}

void ChainStore::advance(const QString& name, qint64 links, const QByteArray& hash) {
    m_session.run("INSERT INTO chain_head (name, links, hash) VALUES (?, ?, ?) "
                  "ON CONFLICT (name) DO UPDATE SET links = chain_head.links + excluded.links, hash = excluded.hash",
                  name, links, hash);
}

} // namespace quittance
