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
    case ReviewChange::Same: return {Tone::Neutral, u"check-circle"_s, ReviewTableModel::tr("As before")};
    case ReviewChange::New: return {Tone::Info, u"plus-circle"_s, ReviewTableModel::tr("New")};
    case ReviewChange::Gone: return {Tone::Warning, u"dash-circle"_s, ReviewTableModel::tr("Gone")};
    case ReviewChange::Changed: return {Tone::Violet, u"arrow-left-right"_s, ReviewTableModel::tr("Changed")};
    }
    return {};
}

void ReviewTableModel::setReview(const RunReview& review) {
    beginResetModel();
    m_rows = review.rows;
    m_leftOut.clear();
    m_folded.clear();
    for (const ReviewRow& row : m_rows)
        m_folded.push_back(text::folded(QString(row.customerName + QChar(u' ') + row.customerCode)));
    endResetModel();
    show();
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

void ReviewTableModel::show() {
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (matches(m_rows[i], m_filter) && (m_search.isEmpty() || m_folded[i].contains(m_search)))
            m_shown.push_back(i);
    if (m_sortColumn >= 0) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [this](size_t a, size_t b) {
            const ReviewRow& left = m_rows[m_sortOrder == Qt::AscendingOrder ? a : b];
            const ReviewRow& right = m_rows[m_sortOrder == Qt::AscendingOrder ? b : a];
            switch (m_sortColumn) {
            case CustomerColumn:
                return m_folded[m_sortOrder == Qt::AscendingOrder ? a : b] <
                       m_folded[m_sortOrder == Qt::AscendingOrder ? b : a];
            case ChangeColumn: return left.change < right.change;
            case WhyColumn: return left.why < right.why;
            case LinesColumn: return left.lines < right.lines;
            default: return amount(left, m_sortColumn).minor() < amount(right, m_sortColumn).minor();
            }
        });
    }
    endResetModel();
}

const ReviewRow* ReviewTableModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[m_shown[static_cast<size_t>(row)]] : nullptr;
}

qint64 ReviewTableModel::count(Show show) const {
    return std::count_if(m_rows.begin(), m_rows.end(),
                         [this, show](const ReviewRow& row) { return matches(row, show); });
}

std::vector<CustomerId> ReviewTableModel::leftOut() const { return {m_leftOut.begin(), m_leftOut.end()}; }

qint64 ReviewTableModel::chosenInvoices() const {
    return std::count_if(m_rows.begin(), m_rows.end(), [this](const ReviewRow& row) {
        return row.change != ReviewChange::Gone && !m_leftOut.contains(row.customerId);
    });
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
        case WhyColumn:
            return row->warnings.empty() ? row->why
                                         : (row->why.isEmpty() ? row->warnings.front().message
                                                               : row->why + u" · "_s + row->warnings.front().message);
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
    if (value.toInt() == Qt::Checked)
        m_leftOut.erase(row->customerId);
    else
        m_leftOut.insert(row->customerId);
    // One customer may have several rows: one per currency or workspace.
    emit dataChanged(this->index(0, CustomerColumn), this->index(rowCount() - 1, CustomerColumn), {Qt::CheckStateRole});
    emit choiceChanged();
    return true;
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
    case ChangeColumn: return tr("Compared");
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
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
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
