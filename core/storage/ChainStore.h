#pragma once

#include "storage/Session.h"

#include <QByteArray>

namespace quittance {

/// Heads of the hash chains: "document" and "journal".
class ChainStore {
public:
    explicit ChainStore(Session& session) : m_session(session) {}

    struct Head {
        qint64 links = 0;
        QByteArray hash; ///< 32 zero bytes before the first link
    };
    /// Without a lock: for reading and verifying.
    Head head(const QString& name);
    /// The head, locked until the end of the transaction: nobody else can add a link meanwhile. Before the series' row.
    Head lockedHead(const QString& name);
    /// Adds `links` links, the last of which has `hash`.
    void advance(const QString& name, qint64 links, const QByteArray& hash);

private:
    Session& m_session;
};

} // namespace quittance
