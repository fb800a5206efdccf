#pragma once

#include "common/ColumnLayout.h"

#include <QObject>
#include <QTimer>

#include <unordered_map>
#include <unordered_set>
#include <vector>

class QHeaderView;
class QTableView;

namespace quittance {

class RowsModel;

/// The columns of one list: made from the model's specs, arranged by the person (drag, header menu, chooser),
/// remembered under the view's id, and fitted to the width that there is: what does not fit leaves, and comes back;
/// where there is more than enough, all texts share it, unless the person gave a column a width.
class TableColumns : public QObject {
    Q_OBJECT
public:
    TableColumns(QTableView* view, RowsModel* model, const QString& viewId);
    /// Of a table that TableSetup::setUp() dressed, else null.
    static TableColumns* of(const QTableView* view);

    /// As the person wants them, whether or not they fit just now.
    ColumnLayout layout() const;
    /// Columns that it does not name follow, hidden or not as the list has them by itself. Gives the names that this
    /// list does not have (any more).
    QStringList apply(const ColumnLayout& layout);
    /// Back to what the list is by itself.
    void reset();
    /// The columns that the person wants to see (index in the model), from the left.
    std::vector<int> shown() const;
    void setShown(int column, bool shown);
    int columnNamed(const QString& name) const; ///< index in the model; -1 when there is none
    /// Order, visibility and sort in a dialog.
    void choose();
    /// For the header's menu: which columns can be filtered. `filterRequested` follows.
    void setFilterable(const std::unordered_set<int>& columns) { m_filterable = columns; }

signals:
    /// The person arranged or sorted them in another way.
    void changed();
    void filterRequested(int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHeaderView* header() const;
    ColumnLayout ownLayout() const;
    void sortBy(int column);
    void sort(int column, Qt::SortOrder order);
    void showSort();
    void showMenu(const QPoint& position);
    void noteChange();
    void remember();
    void scale();
    void fit();
    std::vector<int> leavingOrder() const;
    int widthOf(int column) const;
    void spread();
    void takeSpreadBack();
    int comfortOfNames(const std::unordered_map<int, int>& leaving) const;
    void showCollapsed(bool shown);

    QTableView* m_view;
    RowsModel* m_model;
    QString m_viewId;
    QTimer m_saveTimer;
    int m_basePx;             ///< the text size that the widths are for
    bool m_arranging = false; ///< by us, not by the person
    bool m_own = true;        ///< nothing was arranged by the person
    int m_ownSortKey;         ///< what the list is sorted by by itself
    bool m_ownDescending;
    std::unordered_map<int, int> m_collapsed; ///< left for want of width, and how wide they were
    std::unordered_map<int, int> m_spread;    ///< what texts have beyond their own width while there is room
    std::unordered_set<int> m_filterable;
};

} // namespace quittance
