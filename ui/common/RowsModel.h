#pragma once

#include "base/Result.h"
#include "common/ColumnSpec.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <span>
#include <unordered_set>
#include <vector>

namespace quittance {

class Services;

/// A whole list as it is filtered and sorted now, to be read on a worker thread: for files, paper and large copies.
struct RowsReading {
    std::function<Result<std::vector<qint64>>(Services&)> ids;
    /// The cells of all the model's columns, of the rows with these ids and in their order.
    std::function<Result<std::vector<std::vector<CellValue>>>(Services&, std::span<const qint64>)> cells;
};

/// The one model behind every list. It holds the ids of all rows in the order of the query, and the rows themselves
/// only around what is looked at; both come from elsewhere, later. Sorting is asked of the source, never done here.
///
/// `reload()` asks a new question (other filter, other sort): the first 200 ids, then all. `refresh()` asks the same
/// one again and merges the answer by id: rows that stay keep their index, so selection and scroll survive.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class State : quint8 { Empty, Loading, Ready, Failed };
    enum Role {
        RawRole = Qt::UserRole + 1, ///< Money, QDate, qint64 or QString
        StatusRole,                 ///< StatusLook of a Status column
        KindRole,                   ///< int(CellKind)
        IdRole,                     ///< qint64
        LoadedRole,                 ///< bool: false while the row is on its way
        CopyRole,                   ///< QString for the clipboard
        PassedRole,                 ///< QString: what it means that this date has passed; else invalid
    };
    static constexpr int firstPage = 200;
    static constexpr int window = 64; ///< rows fetched at once: what a large screen shows
    static constexpr int cachedRows = 4000;

    explicit RowsModel(std::vector<ColumnSpec> columns, QObject* parent = nullptr);

    const std::vector<ColumnSpec>& columns() const { return m_columns; }
    int columnOf(int key) const; ///< -1 when there is none

    void reload();
    void refresh();
    /// From now on this row alone, whatever the source would give: for a window of its own.
    void showOnly(qint64 id) { m_only = id; }
    void setSort(RowsSort sort); ///< reloads when it is another one
    RowsSort sorting() const { return m_sort; }
    void sort(int column, Qt::SortOrder order) override;

    State state() const { return m_state; }
    bool isLoading() const { return m_idsPending; }
    const Error& error() const { return m_error; }
    qint64 idAt(int row) const;                                           ///< 0 when out of range
    int rowOf(qint64 id) const;                                           ///< -1 when absent; linear
    std::vector<int> rowsOf(const std::unordered_set<qint64>& ids) const; ///< one pass, ascending
    const std::vector<qint64>& ids() const { return m_ids; }
    /// The row is there, or it is known to be gone.
    bool isLoaded(int row) const { return hasRow(idAt(row)) || m_gone.contains(idAt(row)); }
    virtual RowsReading reading() const = 0;
    /// Fetches these rows without their being looked at (at most `cachedRows` make sense); `rowsLoaded` follows.
    void load(const std::vector<int>& rows);
    /// These rows come into sight: asks for what is missing, before it is painted. Whether anything is.
    bool look(int first, int last);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void stateChanged();
    void sortChanged();
    void loadingChanged(bool loading);
    void failed(const quittance::Error& error);
    /// Around every change of the ids: whoever keeps ids (selection, scroll) notes them first and restores them after.
    void aboutToChangeIds();
    void idsChanged();
    /// All ids are known now (the number of rows is final).
    void complete();
    /// New rows came into the cache: detail panels look again.
    void rowsLoaded();

protected:
    /// Sends the question; the answer comes to idsArrived() with the same ticket. `limit` -1: all.
    virtual void requestIds(RowsSort sort, int limit, quint64 ticket) = 0;
    virtual void requestRows(std::vector<qint64> ids, quint64 ticket) = 0;
    virtual bool hasRow(qint64 id) const = 0;
    virtual bool isFresh(qint64 id) const = 0;
    virtual CellValue value(qint64 id, int column) const = 0;
    virtual void markStale() = 0;

    void idsArrived(quint64 ticket, Result<std::vector<qint64>> ids);
    /// After the rows are in the cache. `asked` are the ids of the request, whether they came or not.
    void rowsArrived(quint64 ticket, const std::vector<qint64>& asked, const Error* error);

private:
    struct Batch {
        std::vector<qint64> ids;
        int first = -1; ///< row of a window that they were in; -1: all over the place
    };
    void ask(int limit);
    void want(int row) const;
    void fetchWanted();
    void merge(std::vector<qint64> ids);
    void setState(State state);
    void setIdsPending(bool pending);
    void announceRows(const Batch& batch);

    std::vector<ColumnSpec> m_columns;
    std::vector<qint64> m_ids;
    std::unordered_set<qint64> m_gone; ///< asked for and not there: deleted since the ids came
    RowsSort m_sort;
    State m_state = State::Empty;
    Error m_error;
    bool m_idsPending = false;
    quint64 m_ticket = 0; ///< of the ids; answers to older questions are dropped
    qint64 m_only = 0;
    int m_askedLimit = -1;
    mutable std::vector<int> m_wanted; ///< first rows of windows that were painted without rows
    mutable QTimer m_fetchTimer{this};
    std::vector<Batch> m_inFlight;
};

} // namespace quittance
