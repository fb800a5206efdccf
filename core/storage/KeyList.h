#pragma once

#include "storage/Session.h"

#include <QByteArray>

#include <algorithm>
#include <span>

namespace quittance {

/// Queries by a list of keys in batches of a fixed size, so that each text is prepared once: the last batch is filled
/// up with its first key. One text for both databases.
class KeyList {
public:
    static constexpr int batch = 128;

    /// "(?, ?, …)" with `batch` places.
    static const QByteArray& places() {
        static const QByteArray text = [] {
            QByteArray list = "(?";
            for (int i = 1; i < batch; ++i)
                list += ", ?";
            list += ')'; // not list + ')': that would be a builder that refers to the dead local
            return list;
        }();
        return text;
    }

    /// Runs `sql` (which holds places() once, as its first parameters) for each batch of keys and hands every row over.
    /// `bindKey(statement, index, key)` binds one key; `args` follow the keys.
    template <typename Key, typename Row, typename... Args>
    static void each(Session& session, QByteArrayView sql, std::span<const Key> keys, const Row& row,
                     const Args&... args) {
        for (size_t from = 0; from < keys.size(); from += batch) {
            NativeStatement& statement = session.connection().prepared(sql);
            for (size_t i = 0; i < batch; ++i)
                sql::bind(statement, static_cast<int>(i) + 1, keys[from + i < keys.size() ? from + i : from]);
            int index = batch;
            (sql::bind(statement, ++index, args), ...);
            Cursor cursor(statement);
            while (cursor.next())
                row(cursor);
        }
    }
};

} // namespace quittance
