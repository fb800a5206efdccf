#pragma once

#include "storage/KeyList.h"

#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace quittance {

/// A query that is put together from literal fragments, each with its typed values: lists with optional filters.
/// Values never become part of the text, so no search text can change the query, and the few texts that arise are
/// prepared once per connection.
class QueryText {
public:
    template <size_t N, typename... Args>
    QueryText& add(const char (&fragment)[N], const Args&... args) {
        m_sql.append(fragment, static_cast<qsizetype>(N) - 1);
        (m_binders.push_back([args](NativeStatement& statement, int index) { sql::bind(statement, index, args); }),
         ...);
        return *this;
    }
    /// What another text says, with its values.
    QueryText& add(const QueryText& other) {
        m_sql.append(other.m_sql);
        m_binders.insert(m_binders.end(), other.m_binders.begin(), other.m_binders.end());
        return *this;
    }
    /// The fragment once for each word of `search` (folded, at most eight), which replaces its every `?` as a LIKE
    /// pattern "contains the word". The fragment says ESCAPE '\' after each LIKE.
    template <size_t N>
    QueryText& addWords(const char (&fragment)[N], const QString& search) {
        addWordPatterns(QByteArrayView(fragment, static_cast<qsizetype>(N) - 1), search);
        return *this;
    }
    /// What is looked for: the words of `search`, folded, at most eight.
    static std::vector<QString> words(const QString& search);
    /// The LIKE pattern "contains this", with '\' as ESCAPE.
    static QString containsPattern(QStringView text);
    /// The patterns of the words of `search`, as addWords() makes them.
    static std::vector<QString> wordPatterns(const QString& search);
    /// "(?, ?, …)" for the keys, of which there is at least one. The places are a multiple of windowSize, so that few
    /// texts arise.
    QueryText& addKeys(std::span<const qint64> keys);
    /// " ORDER BY expression, key": both literals, the same direction, so that an index on both can serve.
    QueryText& addOrder(const char* expression, const char* key, bool descending);
    /// " LIMIT …"; negative: none.
    QueryText& addLimit(int limit);

    Cursor query(Session& session) const;

    static constexpr size_t windowSize = KeyList::batch;

private:
    void addWordPatterns(QByteArrayView fragment, const QString& search);

    QByteArray m_sql;
    std::vector<std::function<void(NativeStatement&, int)>> m_binders;
};

/// Reads the rows of a window of keys, in the order of the keys; keys that are gone are left out. `read` takes a span
/// of at most windowSize keys and a function that it calls with (key, row).
template <typename Row, typename Read>
std::vector<Row> rowsInOrder(std::span<const qint64> keys, Read&& read) {
    std::unordered_map<qint64, Row> found;
    found.reserve(keys.size());
    for (size_t from = 0; from < keys.size(); from += QueryText::windowSize) {
        const auto window = keys.subspan(from, std::min(QueryText::windowSize, keys.size() - from));
        read(window, [&found](qint64 key, Row row) { found.insert_or_assign(key, std::move(row)); });
    }
    std::vector<Row> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys)
        if (const auto it = found.find(key); it != found.end())
            rows.push_back(it->second);
    return rows;
}

/// All keys of a query whose first column is the key.
std::vector<qint64> keysOf(Cursor cursor);

} // namespace quittance
