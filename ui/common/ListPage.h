#pragma once

#include "common/Page.h"
#include "common/RowsModel.h"

#include <QTimer>

class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace quittance {

class ChipBar;
class DetailPanel;
class EmptyState;
class SearchEdit;

/// A page that is a list: chips and quick filter, table, totals below, the selected row's panel beside it, and every
/// state that a list can be in. A page derives from it, gives the model with `setRows()`, a new source in
/// `filterChanged()`, and fills the panel in `showDetail()`.
class ListPage : public Page {
    Q_OBJECT
public:
    /// `viewId` is what column widths are remembered under.
    ListPage(Backend& backend, const QString& viewId, QWidget* parent);

    void refresh() override;
    bool focusSearch() override;
    /// Selects the row with this id, once it is there, and shows its panel. Clears filters that would hide it.
    void open(qint64 id) override;

    std::vector<qint64> selectedIds() const; ///< in the order of the list
    qint64 currentId() const;                ///< of the one selected row; 0 when none or several

signals:
    void selectionChanged();

protected:
    /// `schemaVersion` changes with the columns: remembered widths of older ones are forgotten.
    void setRows(RowsModel* rows, int schemaVersion);
    RowsModel* rows() const { return m_rows; }
    QTableView* table() const { return m_table; }
    ChipBar* chips() const { return m_chips; }
    SearchEdit* search() const { return m_search; }
    DetailPanel* panel() const { return m_panel; }
    /// Where there is nothing at all; icon, texts and actions are the page's.
    EmptyState* emptyState() const { return m_empty; }
    /// "No invoice matches".
    void setNoMatchText(const QString& text);
    /// A filter widget between chips and quick filter.
    void addFilterWidget(QWidget* widget);
    /// Filters beyond chips and search are on: an empty list is then "nothing matches".
    void setOtherFilters(bool on) { m_otherFilters = on; }
    /// The line below the table, and what it adds about the selection.
    void setTotals(const QString& text);
    void setSelectionTotals(const QString& text);
    void setContextActions(const QList<QAction*>& actions);
    /// open() of a row that the first chip does not show: chooses this one.
    void openUnder(int chip, qint64 id);
    void setPanelVisible(bool visible);
    bool isPanelVisible() const;

    /// Chips or quick filter changed, or filters were cleared: set a source for them.
    virtual void filterChanged() = 0;
    /// "Clear filters" was pressed; take back what chips and search do not hold. filterChanged() follows.
    virtual void clearOtherFilters() { m_otherFilters = false; }
    /// Fill the panel for this row (0: nothing is selected, or several). 120 ms after the selection moved, and again
    /// after the book changed.
    virtual void showDetail(qint64 id) { Q_UNUSED(id) }
    /// Enter or double-click. Shows the panel unless overridden.
    virtual void openRow(qint64 id);
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState();
    void clearFilters();
    void selectionMoved();
    void showFooter();
    void placeProgress();
    void placePanel();
    void selectRow(int row);
    void selectWanted();

    QString m_viewId;
    RowsModel* m_rows = nullptr;
    ChipBar* m_chips;
    SearchEdit* m_search;
    QHBoxLayout* m_filterRow;
    QProgressBar* m_progress;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QAction* m_clearAction;
    DetailPanel* m_panel;
    PlainLabel* m_footer;
    QTimer m_progressTimer;
    QTimer m_detailTimer;
    QString m_totals;
    QString m_selectionTotals;
    QString m_noMatchText;
    qint64 m_wantedId = 0;
    bool m_otherFilters = false;
    bool m_panelWanted = true; ///< the person has not closed it
    bool m_loadFailed = false;
};

} // namespace quittance
