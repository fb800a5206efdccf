#pragma once

#include "domain/invoices/Seal.h"
#include "storage/Session.h"

#include <QHash>

#include <vector>

namespace quittance {

/// The distinct frozen contents of documents: sellers, buyers and fixed texts, each stored once as canonical JSON and
/// found by its SHA-256. Insert-only.
class SnapshotStore {
public:
    enum class Kind : quint8 { Seller, Buyer, Mentions };
    struct Content {
        Kind kind = Kind::Buyer;
        QByteArray hash;
        QByteArray canonical;
    };
    /// One row as it is stored, for verification.
    struct Stored {
        qint64 id = 0;
        QString kind;
        QByteArray hash;
        QByteArray canonical;
    };

    explicit SnapshotStore(Session& session) : m_session(session) {}

    /// The ids of the contents, in their order; those that are not there yet are added. A handful of statements
    /// whatever their number.
    std::vector<qint64> idsOf(const std::vector<Content>& contents);
    QHash<qint64, Stored> byIds(const std::vector<qint64>& ids);
    std::vector<Stored> after(qint64 id, int limit);

private:
    QHash<QByteArray, qint64> known(const std::vector<Content>& contents);

    Session& m_session;
};

QString toString(SnapshotStore::Kind kind); ///< "seller", "buyer", "mentions"

} // namespace quittance
