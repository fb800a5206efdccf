#pragma once

#include "common/StatusLook.h"
#include "services/BillingRun.h"

#include <QAbstractTableModel>

#include <unordered_set>

namespace quittance {

/// The review of a billing run: the invoices to be, compared with the last run. Rows can be taken out by their check
/// box; a chip and a search narrow what is shown, which is all in memory.
class ReviewTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        CustomerColumn,
        ChangeColumn,
        WhyColumn,
        LinesColumn,
        LastNetColumn,
        NetColumn,
        VatColumn,
        GrossColumn,
        ColumnCount
    };
    enum class Show : quint8 { All, New, Changed, Gone, WithWarnings };

    using QAbstractTableModel::QAbstractTableModel;

    void setReview(const RunReview& review);
    void setFilter(Show show, const QString& search);
    void retranslate();
    const ReviewRow* rowAt(int row) const;
    qint64 count(Show show) const;
    /// Customers whose check box was taken off.
    std::vector<CustomerId> leftOut() const;
    /// Invoices that will be issued: not gone and not left out.
    qint64 chosenInvoices() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void choiceChanged();

private:
    bool matches(const ReviewRow& row, Show show) const;
    void show();
    Money amount(const ReviewRow& row, int column) const;

    std::vector<ReviewRow> m_rows;
    std::vector<QString> m_folded;
    std::vector<size_t> m_shown;
    std::unordered_set<CustomerId> m_leftOut;
    Show m_filter = Show::All;
    QString m_search;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The pill of a comparison.
StatusLook statusLook(ReviewChange change);

} // namespace quittance
