#pragma once

#include "common/Book.h"
#include "services/LicenceService.h"

#include <QWidget>

#include <memory>

class QAction;
class QKeySequence;

namespace quittance {

class PlainLabel;
class SeatActs;
class SmallTable;

using Seats = std::shared_ptr<const WorkspaceSeats>;

/// The teams of a workspace: the active ones with whoever counts in them, the archived ones apart (F053–F055, F058).
class TeamsTab final : public QWidget {
    Q_OBJECT
public:
    /// `add` is the page's action that makes a team.
    TeamsTab(Book& book, SeatActs& acts, QAction* add, QWidget* parent);

    /// Null: nothing is shown.
    void show(const Seats& seats);
    void retranslate();
    /// `reason`: why nothing can be changed; empty when it can.
    void updateActions(const QString& reason);

private:
    void fill();
    void rename();
    void archive();
    void restore();
    std::vector<Team> chosen(const SmallTable& table) const;

    Book& m_book;
    SeatActs& m_acts;
    Seats m_seats;
    QString m_reason;
    SmallTable* m_active;
    PlainLabel* m_heading;
    SmallTable* m_archived;
    QAction* m_rename;
    QAction* m_archive;
    QAction* m_restore;
};

/// An action on the rows of a table, whose keys work while the table has the focus.
QAction* tableAction(const char* name, const QString& icon, const QKeySequence& keys, QWidget* parent);
/// The table with its actions as buttons below, in its context menu and by their keys.
QWidget* withActions(SmallTable* table, const QList<QAction*>& actions, QWidget* parent);
/// The ids of the rows that are selected, from the top.
std::vector<qint64> selectedIds(const SmallTable& table);

} // namespace quittance
