#pragma once

#include "shell/PaletteSearch.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace quittance {

class Book;
class PlainLabel;

/// Ctrl+K: one line to reach every customer, document, amount, subscription and action, accents and case ignored. It
/// lies over the window; Esc gives the focus back. Empty, it offers the actions used last.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    /// `book` may be null: only actions then. Actions without a text or hidden ones are left out.
    CommandPalette(Book* book, const QList<QAction*>& actions, QWidget* parent);

    static constexpr int perSource = 20;
    static constexpr int rememberedActions = 5;

signals:
    /// A topic of the help was chosen.
    void helpRequested(const QString& topic);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void addActions(const PaletteQuery& query);
    void addHelp(const PaletteQuery& query);
    /// Headings above the kinds, where there are several.
    void group();
    void addHits(const std::vector<PaletteHit>& hits);
    void chooseFirst();
    void move(int rows);
    void activate(const QModelIndex& index);
    void showState(const QString& text);

    QPointer<Book> m_book;
    QList<QPointer<QAction>> m_actions;
    QLineEdit* m_edit;
    QListView* m_list;
    QStandardItemModel* m_model;
    PlainLabel* m_state;
    QTimer m_timer{this};
    int m_found = 0; ///< without the headings
    quint64 m_ticket = 0;
    bool m_pending = false;         ///< the list is not yet of what was typed
    bool m_activatePending = false; ///< Enter was pressed meanwhile
    bool m_inWindow = false;        ///< Ctrl+Enter: what is chosen opens in a window of its own
};

} // namespace quittance
