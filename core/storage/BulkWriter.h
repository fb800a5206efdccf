#pragma once

#include "storage/Session.h"

#include <initializer_list>
#include <memory>
#include <span>
#include <vector>

namespace quittance {

/// Adds many rows to one table inside the open transaction. SQLite: one prepared INSERT; PostgreSQL: blocks of rows as
/// arrays, one a column, in one INSERT … SELECT FROM unnest(…). That costs less than COPY into a temporary table for
/// the blocks of a run, and works under row-level security, which COPY alone does not.
class BulkInsert {
public:
    BulkInsert(Session& session, const char* table, std::initializer_list<const char*> columns);
    ~BulkInsert();
    BulkInsert(const BulkInsert&) = delete;
    BulkInsert& operator=(const BulkInsert&) = delete;

    template <typename... Args>
    void add(const Args&... args) {
        NativeStatement& row = beginRow();
        int index = 0;
        (sql::bind(row, ++index, args), ...);
        endRow();
    }
    /// Everything is in the table after this. Throws SqlFailure.
    void flush();

private:
    NativeStatement& beginRow();
    void endRow();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Sets columns of many rows by their key inside the open transaction; add(key, values…). SQLite: one prepared UPDATE;
/// PostgreSQL: one UPDATE … FROM unnest(…).
class BulkUpdate {
public:
    BulkUpdate(Session& session, const char* table, const char* key, std::initializer_list<const char*> columns);
    ~BulkUpdate();
    BulkUpdate(const BulkUpdate&) = delete;
    BulkUpdate& operator=(const BulkUpdate&) = delete;

    template <typename Key, typename... Args>
    void add(const Key& key, const Args&... args) {
        NativeStatement& row = beginRow();
        int index = 0;
        (sql::bind(row, ++index, args), ...);
        sql::bind(row, ++index, key);
        endRow();
    }
    void flush();

private:
    NativeStatement& beginRow();
    void endRow();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Adds amounts to the columns of rows by their key inside the open transaction; rows that are not there yet are made.
/// SQLite: one prepared upsert; PostgreSQL: one INSERT … SELECT FROM unnest(…) ON CONFLICT. A key comes once a block.
class BulkAddition {
public:
    struct Key {
        const char* column;
        const char* type; ///< on PostgreSQL
    };
    BulkAddition(Session& session, const char* table, std::initializer_list<Key> keys,
                 std::span<const char* const> amounts);
    ~BulkAddition();
    BulkAddition(const BulkAddition&) = delete;
    BulkAddition& operator=(const BulkAddition&) = delete;

    template <typename... Keys>
    void add(std::span<const qint64> amounts, const Keys&... keys) {
        NativeStatement& row = beginRow();
        int index = 0;
        (sql::bind(row, ++index, keys), ...);
        for (const qint64 amount : amounts)
            row.bindInt64(++index, amount);
        endRow();
    }
    void flush();

private:
    NativeStatement& beginRow();
    void endRow();
    struct Private;
    std::unique_ptr<Private> d;
};

/// `count` fresh keys of a table: the first of a continuous block on SQLite (max + 1, under the write lock), values of
/// the identity sequence on PostgreSQL.
std::vector<qint64> reserveKeys(Session& session, const char* table, qint64 count);

} // namespace quittance
