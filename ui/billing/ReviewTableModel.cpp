#include "billing/ReviewTableModel.h"

#include "base/Text.h"
#include "common/Language.h"
#include "common/RowsModel.h"
#include "domain/money/MoneyFormat.h"

#include <algorithm>
#include <numeric>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

StatusLook statusLook(ReviewChange change) {
    switch (change) {
    case ReviewChange::Same: return {Tone::Neutral, u"check-circle"_s, ReviewTableModel::tr("Unchanged")};
    case ReviewChange::New: return {Tone::Info, u"plus-circle"_s, ReviewTableModel::tr("New")};
    case ReviewChange::Gone: return {Tone::Warning, u"dash-circle"_s, ReviewTableModel::tr("Gone")};
    case ReviewChange::Changed: return {Tone::Violet, u"arrow-left-right"_s, ReviewTableModel::tr("Changed")};
    }
    return {};
}

ReviewRows::ReviewRows(std::vector<ReviewRow> reviewed) : rows(std::move(reviewed)) {
    const auto ranks = [this](const auto& key) {
        std::vector<size_t> order(rows.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::sort(order.begin(), order.end(), [&key](size_t a, size_t b) { return key(a) < key(b); });
        std::vector<int> rank(rows.size());
        for (size_t i = 1; i < order.size(); ++i)
            rank[order[i]] = rank[order[i - 1]] + (key(order[i - 1]) < key(order[i]) ? 1 : 0);
        return rank;
    };
    for (const ReviewRow& row : rows)
        searched.push_back(text::folded(QString(row.customerName + QChar(u' ') + row.customerCode)));
    nameRank = ranks([this](size_t i) -> const QString& { return searched[i]; });
    whyRank = ranks([this](size_t i) -> const QString& { return rows[i].why; });
}

void ReviewTableModel::setReview(ReviewRows review, const std::vector<CustomerId>& leftOut) {
    beginResetModel();
    m_review = std::move(review);
    m_leftOut = {leftOut.begin(), leftOut.end()};
    m_shown.clear();
    endResetModel();
    show();
    emit choiceChanged();
}

void ReviewTableModel::setFilter(Show show, const QString& search) {
    m_filter = show;
    m_search = text::folded(search.trimmed());
    this->show();
}

void ReviewTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool ReviewTableModel::matches(const ReviewRow& row, Show show) const {
    switch (show) {
    case Show::All: return true;
    case Show::New: return row.change == ReviewChange::New;
    case Show::Changed: return row.change == ReviewChange::Changed;
    case Show::Gone: return row.change == ReviewChange::Gone;
    case Show::WithWarnings: return !row.warnings.empty();
    }
    return true;
}

bool ReviewTableModel::isChosen(const ReviewRow& row) const {
    return row.change != ReviewChange::Gone && !m_leftOut.contains(row.customerId);
}

bool ReviewTableModel::comesBefore(size_t left, size_t right) const {
    const ReviewRow& a = m_review.rows[left];
    const ReviewRow& b = m_review.rows[right];
    switch (m_sortColumn) {
    case CustomerColumn: return m_review.nameRank[left] < m_review.nameRank[right];
    case ChangeColumn: return a.change < b.change;
    case WhyColumn: return m_review.whyRank[left] < m_review.whyRank[right];
    case LinesColumn: return a.lines < b.lines;
    default: return amount(a, m_sortColumn).minor() < amount(b, m_sortColumn).minor();
    }
}

void ReviewTableModel::show() {
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_review.rows.size(); ++i)
        if (matches(m_review.rows[i], m_filter) && (m_search.isEmpty() || m_review.searched[i].contains(m_search)))
            m_shown.push_back(i);
    if (m_sortColumn >= 0) {
        const bool ascending = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(m_shown.begin(), m_shown.end(), [this, ascending](size_t a, size_t b) {
            return ascending ? comesBefore(a, b) : comesBefore(b, a);
        });
    }
    endResetModel();
}

const ReviewRow* ReviewTableModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_review.rows[m_shown[static_cast<size_t>(row)]] : nullptr;
}

qint64 ReviewTableModel::count(Show show) const {
    return std::count_if(m_review.rows.begin(), m_review.rows.end(),
                         [this, show](const ReviewRow& row) { return matches(row, show); });
}

std::vector<CustomerId> ReviewTableModel::leftOut() const { return {m_leftOut.begin(), m_leftOut.end()}; }

std::vector<RunTotals> ReviewTableModel::chosenTotals() const {
    std::vector<RunTotals> totals;
    for (const ReviewRow& row : m_review.rows) {
        if (!isChosen(row))
            continue;
        auto found = std::find_if(totals.begin(), totals.end(),
                                  [&row](const RunTotals& total) { return total.currency >= row.currency; });
        if (found == totals.end() || found->currency != row.currency) {
            const Money zero = Money::zero(row.currency);
            found =
                totals.insert(found, {.currency = row.currency, .net = zero, .vat = zero, .gross = zero, .groups = {}});
        }
        ++found->invoices;
        found->lines += row.lines;
        found->net += row.net;
        found->vat += row.vat;
        found->gross += row.gross;
    }
    return totals;
}

qint64 ReviewTableModel::chosenInvoices() const {
    return std::count_if(m_review.rows.begin(), m_review.rows.end(),
                         [this](const ReviewRow& row) { return isChosen(row); });
}

std::vector<const ReviewRow*> ReviewTableModel::firstChosen(size_t limit) const {
    std::vector<const ReviewRow*> first;
    for (const ReviewRow& row : m_review.rows) {
        if (first.size() == limit)
            break;
        if (isChosen(row))
            first.push_back(&row);
    }
    return first;
}

QString ReviewTableModel::remarks(const ReviewRow& row) {
    QStringList parts;
    if (!row.why.isEmpty())
        parts.append(row.why);
    for (const TaxWarning& warning : row.warnings)
        parts.append(warning.message);
    return parts.join(u" · "_s);
}

int ReviewTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ReviewTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

Money ReviewTableModel::amount(const ReviewRow& row, int column) const {
    switch (column) {
    case LastNetColumn: return row.lastNet;
    case NetColumn: return row.net;
    case VatColumn: return row.vat;
    case GrossColumn: return row.gross;
    default: return {};
    }
}

QVariant ReviewTableModel::data(const QModelIndex& index, int role) const {
    const ReviewRow* row = rowAt(index.row());
    if (!row)
        return {};
    const int column = index.column();
    const bool money = column >= LastNetColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (column) {
        case CustomerColumn: return row->customerName;
        case ChangeColumn: return statusLook(row->change).text;
        case WhyColumn: return remarks(*row);
        case LinesColumn: return Language::number(row->lines);
        default: {
            const Money value = amount(*row, column);
            return value.currency().isValid() ? MoneyFormat::withCurrency(value, Language::locale()) : QString();
        }
        }
    case Qt::CheckStateRole:
        if (column == CustomerColumn && row->change != ReviewChange::Gone)
            return m_leftOut.contains(row->customerId) ? Qt::Unchecked : Qt::Checked;
        return {};
    case Qt::TextAlignmentRole:
        return int((money || column == LinesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RowsModel::LoadedRole: return true;
    case RowsModel::StatusRole:
        return column == ChangeColumn ? QVariant::fromValue(statusLook(row->change)) : QVariant();
    case RowsModel::RawRole: return money ? QVariant::fromValue(amount(*row, column)) : QVariant();
    case RowsModel::KindRole:
        return static_cast<int>(column == ChangeColumn  ? CellKind::Status
                                : money                 ? CellKind::Money
                                : column == LinesColumn ? CellKind::Number
                                                        : CellKind::Text);
    default: return {};
    }
}

bool ReviewTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const ReviewRow* row = rowAt(index.row());
    if (role != Qt::CheckStateRole || !row || index.column() != CustomerColumn)
        return false;
    setChosen({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

void ReviewTableModel::setChosen(const std::vector<int>& rows, bool chosen) {
    for (const int index : rows) {
        const ReviewRow* const row = rowAt(index);
        if (!row || row->change == ReviewChange::Gone)
            continue;
        if (chosen)
            m_leftOut.erase(row->customerId);
        else
            m_leftOut.insert(row->customerId);
    }
    // One customer may have several rows: one per currency or workspace.
    if (rowCount() > 0)
        emit dataChanged(index(0, CustomerColumn), index(rowCount() - 1, CustomerColumn), {Qt::CheckStateRole});
    emit choiceChanged();
}

QVariant ReviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= LinesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CustomerColumn: return tr("Customer");
    case ChangeColumn: return tr("Against last run");
    case WhyColumn: return tr("Why");
    case LinesColumn: return tr("Lines");
    case LastNetColumn: return tr("Last run");
    case NetColumn: return tr("Net");
    case VatColumn: return tr("VAT");
    case GrossColumn: return tr("Total");
    default: return {};
    }
}

Qt::ItemFlags ReviewTableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const ReviewRow* row = rowAt(index.row());
    if (index.column() == CustomerColumn && row && row->change != ReviewChange::Gone)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void ReviewTableModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    show();
}

} // namespace quittance
