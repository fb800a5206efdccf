#pragma once

#include "common/Backend.h"
#include "common/Book.h"
#include "common/RowsModel.h"
#include "services/ListSort.h"

#include <QCache>
#include <QPointer>

namespace quittance {

/// Where a list comes from. Both functions return at once and deliver on the GUI thread, later, while `context` lives.
template <typename Row>
struct RowsSource {
    using IdsThen = std::function<void(Result<std::vector<qint64>>)>;
    using RowsThen = std::function<void(Result<std::vector<Row>>)>;
    struct FirstRows {
        std::vector<qint64> ids;
        std::vector<Row> rows; ///< of the first of them
    };
    using FirstThen = std::function<void(Result<FirstRows>)>;
    /// The ids in the order of `sort`; at most `limit`, all when it is -1.
    std::function<void(QObject* context, RowsSort sort, int limit, IdsThen then)> ids;
    /// The rows with these ids, in any order; those that are gone are missing.
    std::function<void(QObject* context, std::vector<qint64> ids, RowsThen then)> rows;
    // the same at once, on a worker thread
    std::function<Result<std::vector<qint64>>(Services&, RowsSort sort, int limit)> idsNow = {};
    std::function<Result<std::vector<Row>>(Services&, std::span<const qint64> ids)> rowsNow = {};
    /// The first ids with the rows that will be seen, so that one answer fills the view and one paint shows it. Where
    /// there is none, they are asked for one after the other.
    std::function<void(QObject* context, RowsSort sort, int limit, FirstThen then)> first = {};
};

/// A source that reads through the backend: `ids(Services&, RowsSort, int limit)` gives
/// `Result<std::vector<qint64>>`, `rows(Services&, std::span<const qint64>)` gives `Result<std::vector<Row>>`.
/// Both are copied to a worker thread: capture filters by value.
template <typename Row, typename Ids, typename Fetch>
RowsSource<Row> backendRows(Backend& backend, Ids ids, Fetch fetch) {
    return {
        [&backend, ids](QObject* context, RowsSort sort, int limit, typename RowsSource<Row>::IdsThen then) {
            const auto work = [ids, sort, limit](Services& services) { return ids(services, sort, limit); };
            if (limit < 0)
                backend.overview(context, "ids", work, std::move(then));
            else
                backend.read(context, "ids", work, std::move(then));
        },
        [&backend, fetch](QObject* context, std::vector<qint64> wanted, typename RowsSource<Row>::RowsThen then) {
            backend.read(
                context,
                [fetch, wanted = std::move(wanted)](Services& services) {
                    return fetch(services, std::span<const qint64>(wanted));
                },
                std::move(then));
        },
        ids, fetch,
        [&backend, ids, fetch](QObject* context, RowsSort sort, int limit, typename RowsSource<Row>::FirstThen then) {
            using First = typename RowsSource<Row>::FirstRows;
            backend.read(
                context, "ids",
                [ids, fetch, sort, limit](Services& services) -> Result<First> {
                    auto found = ids(services, sort, limit);
                    if (!found)
                        return found.error();
                    const auto seen = std::span(*found).first(std::min(found->size(), size_t(RowsModel::window)));
                    auto rows = seen.empty() ? Result<std::vector<Row>>(std::vector<Row>())
                                             : fetch(services, std::span<const qint64>(seen));
                    if (!rows)
                        return rows.error();
                    return First{std::move(*found), std::move(*rows)};
                },
                std::move(then));
        }};
}

/// The sort as the services want it; `fallback` where the person chose none.
template <typename Key>
ListSort<Key> listSort(RowsSort sort, ListSort<Key> fallback) {
    return sort.key < 0 ? fallback : ListSort<Key>{static_cast<Key>(sort.key), sort.descending()};
}

/// The rows of one service of the book, which has `ids(actor, filter, sort, limit)` and `rows(actor, ids)`; `fallback`
/// is the order where the person chose none.
template <typename Row, typename Service, typename Filter, typename Key>
RowsSource<Row> bookRows(Book& book, Service Services::*service, const Filter& filter, ListSort<Key> fallback) {
    return backendRows<Row>(
        book.backend(),
        [actor = book.actor(), service, filter, fallback](Services& services, RowsSort sort, int limit) {
            return (services.*service).ids(actor, filter, listSort(sort, fallback), limit);
        },
        [actor = book.actor(), service](Services& services, std::span<const qint64> ids) {
            return (services.*service).rows(actor, ids);
        });
}

/// A column of a list of `Row`s.
template <typename Row>
struct Column {
    ColumnSpec spec;
    std::function<CellValue(const Row&)> value;
};

/// RowsModel of one row struct, which has a member `id` with a `value`.
template <typename Row>
class Rows final : public RowsModel {
public:
    explicit Rows(std::vector<Column<Row>> columns, QObject* parent = nullptr) : RowsModel(specs(columns), parent) {
        for (Column<Row>& column : columns)
            m_values.push_back(std::move(column.value));
    }

    /// Another question: another filter, say. Rows that are in both answers keep selection and place.
    void setSource(RowsSource<Row> source) {
        m_source = std::move(source);
        reload();
    }
    RowsReading reading() const override {
        return {[ids = m_source.idsNow, sort = sorting()](Services& services) { return ids(services, sort, -1); },
                [rows = m_source.rowsNow, values = m_values](
                    Services& services, std::span<const qint64> ids) -> Result<std::vector<std::vector<CellValue>>> {
                    const auto found = rows(services, ids);
                    if (!found)
                        return found.error();
                    std::vector<std::vector<CellValue>> cells;
                    for (const Row& row : *found) {
                        cells.emplace_back();
                        for (const auto& value : values)
                            cells.back().push_back(value(row));
                    }
                    return cells;
                }};
    }
    /// The row when it is there; valid until the event loop runs again.
    const Row* rowAt(int row) const { return rowById(idAt(row)); }
    const Row* rowById(qint64 id) const {
        const Cached* const cached = m_cache.object(id);
        return cached ? &cached->row : nullptr;
    }

protected:
    void requestIds(RowsSort sort, int limit, quint64 ticket) override {
        if (limit >= 0 && m_source.first)
            m_source.first(
                this, sort, limit,
                [this, ticket, generation = m_generation](Result<typename RowsSource<Row>::FirstRows> first) {
                    if (first)
                        keep(first->rows, generation);
                    idsArrived(ticket, first ? Result<std::vector<qint64>>(std::move(first->ids)) : first.error());
                });
        else if (m_source.ids)
            m_source.ids(this, sort, limit,
                         [this, ticket](Result<std::vector<qint64>> ids) { idsArrived(ticket, std::move(ids)); });
    }
    void requestRows(std::vector<qint64> ids, quint64 ticket) override {
        m_source.rows(this, ids, [this, ids, ticket, generation = m_generation](Result<std::vector<Row>> rows) {
            if (rows)
                keep(*rows, generation);
            rowsArrived(ticket, ids, rows ? nullptr : &rows.error());
        });
    }
    bool hasRow(qint64 id) const override { return m_cache.contains(id); }
    bool isFresh(qint64 id) const override {
        const Cached* const cached = m_cache.object(id);
        return cached && cached->generation == m_generation;
    }
    CellValue value(qint64 id, int column) const override {
        const Cached* const cached = m_cache.object(id);
        return cached ? m_values[size_t(column)](cached->row) : CellValue();
    }
    void markStale() override { ++m_generation; }

private:
    struct Cached {
        Row row;
        quint32 generation;
    };
    void keep(std::vector<Row>& rows, quint32 generation) {
        for (Row& row : rows) {
            const qint64 id = row.id.value;
            m_cache.insert(id, new Cached{std::move(row), generation});
        }
    }
    static std::vector<ColumnSpec> specs(const std::vector<Column<Row>>& columns) {
        std::vector<ColumnSpec> result;
        result.reserve(columns.size());
        for (const Column<Row>& column : columns)
            result.push_back(column.spec);
        return result;
    }

    std::vector<std::function<CellValue(const Row&)>> m_values;
    RowsSource<Row> m_source;
    mutable QCache<qint64, Cached> m_cache{cachedRows}; ///< looking also marks as used
    quint32 m_generation = 0;
};

} // namespace quittance
