#include "common/RowsModel.h"

#include "common/BusinessDay.h"
#include "common/Language.h"

#include <algorithm>
#include <unordered_map>

namespace quittance {

namespace {

/// The ids that are in both and whose order is the same in both: a longest increasing subsequence of old positions.
std::unordered_set<qint64> stayingInOrder(std::span<const qint64> before, std::span<const qint64> after) {
    std::unordered_map<qint64, size_t> position;
    for (size_t i = 0; i < before.size(); ++i)
        position.emplace(before[i], i);
    std::vector<size_t> positions;
    for (const qint64 id : after)
        if (const auto found = position.find(id); found != position.end())
            positions.push_back(found->second);
    std::vector<size_t> tails; // index into positions of the last member of the best run of each length
    std::vector<qptrdiff> previous(positions.size(), -1);
    for (size_t i = 0; i < positions.size(); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), positions[i],
                                            [&](size_t tail, size_t value) { return positions[tail] < value; });
        if (place != tails.begin())
            previous[i] = qptrdiff(*(place - 1));
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::unordered_set<qint64> staying;
    for (qptrdiff i = tails.empty() ? -1 : qptrdiff(tails.back()); i >= 0; i = previous[size_t(i)])
        staying.insert(before[positions[size_t(i)]]);
    return staying;
}

template <typename Batches>
bool isIn(const Batches& batches, qint64 id) {
    return std::any_of(batches.begin(), batches.end(), [id](const auto& batch) {
        return std::find(batch.ids.begin(), batch.ids.end(), id) != batch.ids.end();
    });
}

} // namespace

RowsModel::RowsModel(std::vector<ColumnSpec> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)) {
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &RowsModel::fetchWanted);
    connect(&Language::instance(), &Language::changed, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

int RowsModel::columnOf(int key) const {
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [key](const auto& c) { return c.key == key; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void RowsModel::reload() {
    markStale();
    m_gone.clear();
    if (m_ids.empty())
        setState(State::Loading);
    ask(firstPage);
}

void RowsModel::refresh() {
    markStale();
    m_gone.clear();
    ask(m_ids.size() <= size_t(firstPage) ? firstPage : -1);
}

void RowsModel::setSort(RowsSort sort) {
    if (sort == m_sort)
        return;
    m_sort = sort;
    emit sortChanged();
    if (m_ticket > 0) // else nothing was asked yet, and the first question takes it along
        reload();
}

void RowsModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount())
        setSort({});
    else if (m_columns[size_t(column)].sortable)
        setSort({m_columns[size_t(column)].key, order});
}

void RowsModel::ask(int limit) {
    m_askedLimit = limit;
    ++m_ticket;
    setIdsPending(true);
    if (m_only == 0) {
        requestIds(m_sort, limit, m_ticket);
        return;
    }
    // Later, as any other answer.
    QMetaObject::invokeMethod(
        this, [this, ticket = m_ticket] { idsArrived(ticket, std::vector<qint64>{m_only}); }, Qt::QueuedConnection);
}

void RowsModel::idsArrived(quint64 ticket, Result<std::vector<qint64>> ids) {
    if (ticket != m_ticket)
        return;
    if (!ids) {
        m_error = ids.error();
        setState(State::Failed);
        setIdsPending(false);
        emit failed(m_error);
        return;
    }
    const bool partial = m_askedLimit > 0 && ids->size() >= size_t(m_askedLimit);
    emit aboutToChangeIds();
    merge(std::move(*ids));
    emit idsChanged();
    if (partial) {
        setState(State::Ready);
        m_askedLimit = -1;
        // What will be in sight comes before what only makes the scroll bar right.
        want(0);
        fetchWanted();
        requestIds(m_sort, -1, m_ticket);
        return;
    }
    setState(m_ids.empty() ? State::Empty : State::Ready);
    setIdsPending(false);
    emit complete();
}

void RowsModel::merge(std::vector<qint64> ids) {
    std::vector<qint64>& old = m_ids;
    const size_t shorter = std::min(old.size(), ids.size());
    const size_t head =
        size_t(std::mismatch(old.begin(), old.begin() + qptrdiff(shorter), ids.begin()).first - old.begin());
    size_t tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == ids[ids.size() - 1 - tail])
        ++tail;
    const size_t oldMiddle = old.size() - head - tail;
    const size_t newMiddle = ids.size() - head - tail;
    // Each range that comes or goes moves all that is behind it: many of them in a long list cost more than starting
    // over.
    const size_t manageable = old.size() > 50'000 ? 64 : 2000;
    if (oldMiddle > 0 && newMiddle > 0 && (oldMiddle > manageable || newMiddle > manageable)) {
        beginResetModel();
        old = std::move(ids);
        endResetModel();
        return;
    }
    if (oldMiddle > 0 && newMiddle > 0) {
        // What leaves, or comes back at another place, goes first; what is left is then in the new order.
        const std::unordered_set<qint64> staying =
            stayingInOrder(std::span(old).subspan(head, oldMiddle), std::span(ids).subspan(head, newMiddle));
        for (size_t last = head + oldMiddle; last > head;) {
            if (staying.contains(old[last - 1])) {
                --last;
                continue;
            }
            size_t first = last - 1;
            while (first > head && !staying.contains(old[first - 1]))
                --first;
            beginRemoveRows({}, int(first), int(last) - 1);
            old.erase(old.begin() + qptrdiff(first), old.begin() + qptrdiff(last));
            endRemoveRows();
            last = first;
        }
        for (size_t i = head; i < head + newMiddle; ++i) {
            if (staying.contains(ids[i]))
                continue;
            size_t end = i + 1;
            while (end < head + newMiddle && !staying.contains(ids[end]))
                ++end;
            beginInsertRows({}, int(i), int(end) - 1);
            old.insert(old.begin() + qptrdiff(i), ids.begin() + qptrdiff(i), ids.begin() + qptrdiff(end));
            endInsertRows();
            i = end - 1;
        }
    } else if (oldMiddle > 0) {
        beginRemoveRows({}, int(head), int(head + oldMiddle) - 1);
        old = std::move(ids);
        endRemoveRows();
    } else if (newMiddle > 0) {
        beginInsertRows({}, int(head), int(head + newMiddle) - 1);
        old = std::move(ids);
        endInsertRows();
    }
    // The same rows may show other values.
    if (!old.empty())
        emit dataChanged(index(0, 0), index(int(old.size()) - 1, columnCount() - 1));
}

qint64 RowsModel::idAt(int row) const { return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : 0; }

int RowsModel::rowOf(qint64 id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

std::vector<int> RowsModel::rowsOf(const std::unordered_set<qint64>& ids) const {
    std::vector<int> rows;
    for (size_t row = 0; row < m_ids.size() && rows.size() < ids.size(); ++row)
        if (ids.contains(m_ids[row]))
            rows.push_back(int(row));
    return rows;
}

int RowsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int RowsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 id = idAt(index.row());
    const ColumnSpec& column = m_columns[size_t(index.column())];
    switch (role) {
    case IdRole: return id;
    case KindRole: return int(column.kind);
    case LoadedRole: return hasRow(id) || m_gone.contains(id);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RawRole:
    case StatusRole:
    case CopyRole: break;
    case Qt::ToolTipRole:
    case PassedRole:
        if (!column.passed)
            return {};
        break;
    default: return {};
    }
    if (!isFresh(id) && !m_gone.contains(id))
        want(index.row());
    if (!hasRow(id))
        return {};
    const CellValue cell = value(id, index.column());
    const auto* const date = column.passed ? std::get_if<QDate>(&cell) : nullptr;
    const bool passed = date && *date < BusinessDay::today();
    switch (role) {
    case Qt::ToolTipRole:
    case PassedRole: return passed ? QVariant(column.passed()) : QVariant();
    case Qt::DisplayRole:
        if (const auto* money = std::get_if<Money>(&cell); money && column.zeroAsDash && money->isZero())
            return QStringLiteral("—");
        return cellText(cell, column.withCurrency);
    case Qt::AccessibleTextRole:
        return passed ? QString(cellText(cell, true) + QStringLiteral(", ") + column.passed()) : cellText(cell, true);
    case CopyRole: return cellCopyText(cell);
    case StatusRole:
        if (const auto* look = std::get_if<StatusLook>(&cell))
            return QVariant::fromValue(*look);
        return {};
    default: break;
    }
    return std::visit(
        [](const auto& raw) -> QVariant {
            using Raw = std::decay_t<decltype(raw)>;
            if constexpr (std::is_same_v<Raw, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<Raw, StatusLook>)
                return raw.text;
            else
                return QVariant::fromValue(raw);
        },
        cell);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnSpec& column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.title();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void RowsModel::want(int row) const {
    const int first = row / window * window;
    if (std::find(m_wanted.begin(), m_wanted.end(), first) == m_wanted.end())
        m_wanted.push_back(first);
    if (!m_fetchTimer.isActive())
        m_fetchTimer.start();
}

bool RowsModel::look(int first, int last) {
    bool missing = false;
    std::vector<qint64> ids;
    for (int row = std::max(first, 0); row <= last && size_t(row) < m_ids.size(); ++row) {
        const qint64 id = m_ids[size_t(row)];
        if (isFresh(id) || m_gone.contains(id))
            continue;
        missing = missing || !hasRow(id);
        if (!isIn(m_inFlight, id))
            ids.push_back(id);
    }
    // Only what is in sight, not the windows around it: that comes with the paint, if it stays there.
    if (!ids.empty() && m_inFlight.size() < 2 && last - first < window) {
        m_inFlight.push_back({ids, std::max(first, 0)});
        requestRows(std::move(ids), m_ticket);
    }
    return missing;
}

void RowsModel::fetchWanted() {
    // At most two questions under way: while somebody scrolls fast, what they passed is forgotten, and the repaint
    // after an answer wants what is in sight then.
    if (m_inFlight.size() >= 2)
        return;
    std::vector<int> wanted = std::exchange(m_wanted, {});
    if (wanted.size() > 2)
        wanted.erase(wanted.begin(), wanted.end() - 2);
    for (const int first : wanted) {
        std::vector<qint64> ids;
        const size_t end = std::min(m_ids.size(), size_t(first) + size_t(window));
        for (size_t row = size_t(first); row < end; ++row) {
            const qint64 id = m_ids[row];
            if (!isFresh(id) && !m_gone.contains(id) && !isIn(m_inFlight, id))
                ids.push_back(id);
        }
        if (ids.empty())
            continue;
        m_inFlight.push_back({ids, first});
        requestRows(std::move(ids), m_ticket);
    }
}

void RowsModel::load(const std::vector<int>& rows) {
    constexpr size_t batch = 500;
    std::vector<qint64> ids;
    const auto send = [&] {
        if (ids.empty())
            return;
        m_inFlight.push_back({ids, -1});
        requestRows(std::exchange(ids, {}), m_ticket);
    };
    for (const int row : rows) {
        if (isLoaded(row))
            continue;
        ids.push_back(idAt(row));
        if (ids.size() == batch)
            send();
    }
    send();
}

void RowsModel::rowsArrived(quint64 ticket, const std::vector<qint64>& asked, const Error* error) {
    Batch answered{asked, -1};
    const auto batch =
        std::find_if(m_inFlight.begin(), m_inFlight.end(), [&asked](const Batch& sent) { return sent.ids == asked; });
    if (batch != m_inFlight.end()) {
        answered.first = batch->first;
        m_inFlight.erase(batch);
    }
    if (error) {
        if (ticket == m_ticket) {
            m_error = *error;
            m_gone.insert(asked.begin(), asked.end()); // until the next refresh: no storm of questions that fail
            setState(State::Failed);
            emit failed(m_error);
        }
    } else if (ticket == m_ticket) {
        for (const qint64 id : asked)
            if (!hasRow(id))
                m_gone.insert(id);
    }
    announceRows(answered);
    if (!m_wanted.empty())
        fetchWanted();
    emit rowsLoaded();
}

void RowsModel::announceRows(const Batch& batch) {
    if (batch.ids.empty() || m_ids.empty())
        return;
    const std::unordered_set<qint64> wanted(batch.ids.begin(), batch.ids.end());
    std::vector<int> rows;
    // Mostly they are where they were: a million ids are not gone through for that.
    if (batch.first >= 0)
        for (int row = batch.first; row < batch.first + window && size_t(row) < m_ids.size(); ++row)
            if (wanted.contains(m_ids[size_t(row)]))
                rows.push_back(row);
    if (rows.size() != wanted.size())
        rows = rowsOf(wanted);
    if (!rows.empty())
        emit dataChanged(index(rows.front(), 0), index(rows.back(), columnCount() - 1));
}

void RowsModel::setState(State state) {
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

void RowsModel::setIdsPending(bool pending) {
    if (m_idsPending == pending)
        return;
    m_idsPending = pending;
    emit loadingChanged(pending);
}

} // namespace quittance
