#pragma once

#include "common/Book.h"
#include "common/Page.h"
#include "services/TodoService.h"

class QMenu;
class QStackedWidget;

namespace quittance {

class ActionButton;
class ChipBar;
class EmptyState;
class SmallTable;

/// Exceptions alone: what waits, why, and a click that leads to where it is put right. What is put off comes back on
/// its day. "Process next" goes through them one after the other.
class TodoPage final : public Page {
    Q_OBJECT
public:
    TodoPage(Book& book, QWidget* parent);

    void refresh() override;
    QString scopeNote() const override;
    void loadBadge() override;
    void openBadge() override;

protected:
    void retranslate() override;
    void readOnlyChanged() override { updateActions(); }

private:
    enum class Chip : quint8 { All, Billing, Overdue, Data, Snoozed };
    static Chip chipOf(TodoItem::Kind kind);
    void build();
    void fill();
    void showCounts();
    void updateActions();
    const TodoItem* current() const;
    void processNext();
    void fix();
    void show();
    void settle(const TodoItem& item);
    void decide(const TodoItem& item);
    void useVoucher(const TodoItem& item);
    void editCustomer(CustomerId customer, const QString& field);
    void merge(CustomerId first, CustomerId second);
    void leaveFor(const std::function<void()>& request);
    void snooze(QDate until);
    void snoozeUntilChosen();
    void wake();
    template <typename Work>
    void change(Work work);

    Book& m_book;
    std::vector<TodoItem> m_items;
    std::vector<size_t> m_shown; ///< rows of the table, as indexes of m_items
    QDate m_today;
    QString m_wantedKey; ///< selected when it is there again
    bool m_loaded = false;
    ChipBar* m_chips;
    QStackedWidget* m_stack;
    SmallTable* m_table;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    ActionButton* m_snoozeButton;
    QMenu* m_snoozeMenu;
    QAction* m_next;
    QAction* m_fix;
    QAction* m_show;
    QAction* m_tomorrow;
    QAction* m_nextWeek;
    QAction* m_chosenDay;
    QAction* m_wake;
};

/// "Overdue", "Billing"… in the language of the window.
QString displayName(TodoItem::Kind kind);

} // namespace quittance
