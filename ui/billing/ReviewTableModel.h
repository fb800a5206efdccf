#pragma once

#include "common/StatusLook.h"
#include "services/BillingRun.h"

#include <QAbstractTableModel>

#include <unordered_set>

namespace quittance {

/// The rows of a review with what searching and sorting them needs. Made where the review is, off the GUI thread.
struct ReviewRows {
    ReviewRows() = default;
    explicit ReviewRows(std::vector<ReviewRow> reviewed);

    std::vector<ReviewRow> rows;
    std::vector<QString> searched; ///< name and code, folded
    std::vector<int> nameRank;
    std::vector<int> whyRank;
};

/// The review of a billing run: the invoices to be, compared with the last run. Rows can be taken out by their check
/// box; a chip and a search narrow what is shown, which is all in memory.
class ReviewTableModel final : public QAbstractTableModel {
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

    void setReview(ReviewRows review, const std::vector<CustomerId>& leftOut);
    void setFilter(Show show, const QString& search);
    void retranslate();
    const ReviewRow* rowAt(int row) const;
    /// Why it differs and what is to be noted.
    static QString remarks(const ReviewRow& row);
    qint64 count(Show show) const;

    /// Takes these rows in or out, and with them the other invoices of their customers.
    void setChosen(const std::vector<int>& rows, bool chosen);
    /// Customers whose check box was taken off.
    std::vector<CustomerId> leftOut() const;
    /// What will be issued, per currency: neither gone nor left out. Without the groups of VAT.
    std::vector<RunTotals> chosenTotals() const;
    qint64 chosenInvoices() const;
    /// The first of them.
    std::vector<const ReviewRow*> firstChosen(size_t limit) const;

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
    bool isChosen(const ReviewRow& row) const;
    bool comesBefore(size_t left, size_t right) const;
    void show();
    Money amount(const ReviewRow& row, int column) const;

    ReviewRows m_review;
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
