#pragma once

#include "domain/access/Scope.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace quittance {

class ActionButton;
class Book;
class PlainLabel;

/// Whose data the window shows, under the company's name: everybody's, one customer's or one workspace's (F238). One
/// click chooses, one takes the restriction off.
class ScopeSwitcher final : public QWidget {
    Q_OBJECT
public:
    /// `choose` opens the list and `clear` shows all again, from menus and by their shortcuts.
    ScopeSwitcher(QAction* choose, QAction* clear, QWidget* parent);

    /// None while no book is open. Takes up what the book was restricted to when it was open last.
    void setBook(Book* book);
    void setCollapsed(bool collapsed);
    /// "Lefèvre · Shop"; empty for the whole book.

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showScope();
    void choose();
    void showAll();
    void restore();
    void remember();

    QPointer<Book> m_book;
    QAction* m_chooseAction;
    QAction* m_clearAction;
    ActionButton* m_button;
    ActionButton* m_clear;
    bool m_collapsed = false;
};

/// The list of the switcher: those used lately, then what matches what is typed.
class ScopePopup final : public QDialog {
    Q_OBJECT
public:
    ScopePopup(Book& book, const QList<NamedScope>& recent, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void fill(const std::vector<NamedScope>& found);
    void activate(const QModelIndex& index);
    void add(const NamedScope& scope, bool wholeBook = false);

    Book& m_book;
    QList<NamedScope> m_recent;
    QLineEdit* m_edit;
    QListView* m_list;
    QStandardItemModel* m_model;
    PlainLabel* m_state;
    std::vector<NamedScope> m_offered; ///< by row
    QTimer m_timer{this};
    quint64 m_ticket = 0;
    bool m_pending = false;         ///< what is shown answers to what was typed before
    bool m_activatePending = false; ///< Enter was pressed meanwhile
};

} // namespace quittance
