#pragma once

#include "common/FilterField.h"
#include "common/Page.h"
#include "common/ReasonTable.h"
#include "common/RowsModel.h"

#include <QPointer>
#include <QTimer>

class QBoxLayout;
class QHBoxLayout;
class QMenu;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace quittance {

class ActionButton;
class Book;
class BulkFailures;
class ChipBar;
class ConditionBar;
class DetailPanel;
class EmptyState;
class ListOutput;
class ListViews;
class SearchEdit;
struct SavedView;

/// A page that is a list: chips and quick filter, table, totals below, the selected row's panel beside it (in its place
/// on a small screen, when it is asked for), and every state that a list can be in. A page derives from it, gives the
/// model with `setRows()`, a new source in `filterChanged()`, the figures around the list in `loadCounts()`, fills the
/// panel in `showDetail()` and says in `updateActions()` what can be done.
class ListPage : public Page {
    Q_OBJECT
public:
    /// `viewId` is what the arrangement of columns and the saved views are remembered under.
    ListPage(Backend& backend, const QString& viewId, QWidget* parent);

    void refresh() override;
    bool focusSearch() override;
    /// Selects the row with this id, once it is there, and shows its panel. Clears filters that would hide it.
    void open(qint64 id) override;

    QString viewId() const { return m_viewId; }
    /// Shows a saved view of this list.
    void openView(const QString& name);
    /// Nothing but this row's panel, which stays up to date: the page lives in a window of its own from now on.
    void showAlone(qint64 id);
    QList<QWidget*> panes() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    std::vector<qint64> selectedIds() const; ///< in the order of the list
    qint64 currentId() const;                ///< of the one selected row; 0 when none or several
    /// Selects these rows, without the filters when they hide all of them.
    void select(const std::vector<qint64>& ids);

    /// What a command could not do to some of the rows; takes the place of what was shown of the one before. `open`
    /// shows one of them where they are no rows of this list.
    void showFailures(std::vector<ReasonTable::Reason> failures, std::function<void(qint64)> open = {});
    using Page::showError;

signals:
    void selectionChanged();
    /// The selected row is wanted in a window of its own.
    void windowRequested(qint64 id);
    /// The panel that is shown alone has another title, or is to be closed.
    void detailTitleChanged(const QString& title);
    void closeRequested();

protected:
    void setRows(RowsModel* rows);
    /// Export, print and copies of more than is in memory, after setRows(). `printKeys`: false where the page prints
    /// something else with Ctrl+P.
    void offerOutput(Book& book, bool printKeys = true);
    /// The advanced filter, after setRows(): what it asks for. The page puts `conditions()` into its filter.
    void offerFilters(std::vector<FilterField> fields);
    const std::vector<ListCondition>& conditions() const;
    /// Without asking again: another filter follows.
    void setConditions(const std::vector<ListCondition>& conditions);
    RowsModel* rows() const { return m_rows; }
    QTableView* table() const { return m_table; }
    ChipBar* chips() const { return m_chips; }
    SearchEdit* search() const { return m_search; }
    DetailPanel* panel() const { return m_panel; }
    /// Where there is nothing at all; icon, texts and actions are the page's.
    EmptyState* emptyState() const { return m_empty; }
    /// "No invoice matches".
    void setNoMatchText(const QString& text);
    /// A filter beyond chips and search, which another page asked for: a chip "One customer ×" that takes it back.
    /// Empty: none.
    void setRestriction(const QString& text);
    /// Asks again after a filter was set.
    void applyFilters();
    /// The line below the table, which wraps between its parts, and what it adds about the selection.
    void setTotals(const QStringList& parts);
    void setSelectionTotals(const QString& text);
    void setContextActions(const QList<QAction*>& actions);
    /// open() of a row that the first chip does not show: chooses this one.
    void openUnder(int chip, qint64 id);
    void setPanelVisible(bool visible);
    bool isPanelVisible() const;
    /// Only the panel of one row is shown, in a window of its own.
    bool isAlone() const { return m_alone; }

    /// Chips or quick filter changed, or filters were cleared: set a source for them.
    virtual void filterChanged() = 0;
    /// The counts of the chips and the totals below: with every filter, and after the book changed.
    virtual void loadCounts() {}
    /// Take back what chips and search do not hold. filterChanged() follows.
    virtual void clearOtherFilters() { setRestriction({}); }
    /// Fill the panel for this row (0: nothing is selected, or several). 120 ms after the selection moved, and again
    /// after the book changed.
    virtual void showDetail(qint64 id) { Q_UNUSED(id) }
    /// Reads on the worker thread what the panel shows of this row; `then` gets it while the row is still selected.
    template <typename Work, typename Then>
    void loadDetail(qint64 id, Work work, Then then) {
        backend().read(this, std::move(work), [this, id, then = std::move(then)](auto detail) mutable {
            if (currentId() != id)
                return;
            if (detail)
                then(std::move(*detail));
            else if (detail.error().code != ErrorCode::NotFound)
                showError(detail.error());
            else if (m_alone) // deleted just now; a list follows by itself
                emit notFound(id);
        });
    }
    /// What is on and why the rest is off: after the selection moved and when the book becomes writable or not.
    virtual void updateActions() {}
    void readOnlyChanged() override { updateActions(); }
    void scopeChanged() override { applyFilters(); }
    /// Enter or double-click. Shows the panel unless overridden.
    virtual void openRow(qint64 id);
    void retranslate() override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState();
    bool isFiltered() const;
    QString filterText() const;
    void clearFilters();
    SavedView captureView() const;
    QStringList applyView(const SavedView& view);
    void tellDropped(const QString& name, const QStringList& dropped);
    void activate(qint64 id);
    void popUp(ActionButton* button, QMenu* menu);
    void selectionMoved();
    void showFooter();
    void placeProgress();
    /// Chips beside the search, or above it where they would pile up.
    void arrangeFilters();
    void placePanel();
    void sharePanel(); ///< how wide it is beside the list
    /// The panel in the place of everything else, where list and panel have no room beside each other.
    void coverWithPanel(bool cover);
    void keepHeight();
    void selectRow(int row);
    void selectWanted();
    bool selectThese(const std::vector<qint64>& ids);

    QString m_viewId;
    RowsModel* m_rows = nullptr;
    ChipBar* m_chips;
    SearchEdit* m_search;
    ActionButton* m_restriction;
    QBoxLayout* m_filterRow;
    QHBoxLayout* m_tools; ///< search and buttons
    ActionButton* m_filterButton;
    ActionButton* m_viewsButton;
    ActionButton* m_moreButton;
    QMenu* m_viewsMenu;
    QMenu* m_more;
    ConditionBar* m_conditions;
    ListViews* m_views;
    QProgressBar* m_progress;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QAction* m_clearAction;
    QAction* m_columnsAction;
    QAction* m_filterAction;
    QAction* m_exportAction = nullptr;
    QAction* m_exportAgainAction = nullptr;
    QAction* m_printListAction = nullptr;
    ListOutput* m_output = nullptr;
    DetailPanel* m_panel;
    PlainLabel* m_footer;
    QTimer m_progressTimer{this};
    QTimer m_detailTimer{this};
    QStringList m_totals;
    QString m_selectionTotals;
    QString m_noMatchText;
    qint64 m_wantedId = 0;
    std::vector<qint64> m_wantedIds; ///< to be selected once the whole list is there
    bool m_panelWanted = true;       ///< the person has not closed it
    bool m_shareChosen = false;      ///< how wide the panel is
    bool m_narrow = false;           ///< a panel beside the list would leave too little of it
    QList<QPointer<QWidget>> m_covered;
    bool m_loadFailed = false;
    bool m_alone = false;
    BulkFailures* m_failures = nullptr; ///< once there were some
    std::function<void(qint64)> m_openFailed;
    QAction* m_openWindow;
    qint64 m_rememberedId = 0; ///< selected again when it is still there
};

} // namespace quittance
