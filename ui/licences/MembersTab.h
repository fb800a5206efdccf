#pragma once

#include "licences/TeamsTab.h"

namespace quittance {

class SearchEdit;

/// Everybody with access to a workspace: who is in no active team first, with that word; who lost the access last
/// (F056, F057, F060–F062).
class MembersTab final : public QWidget {
    Q_OBJECT
public:
    /// The page's actions: add somebody, remove the inactive ones.
    MembersTab(Book& book, SeatActs& acts, QAction* add, QAction* removeInactive, QWidget* parent);

    void show(const Seats& seats);
    void retranslate();
    void updateActions(const QString& reason);

private:
    void fill();
    void change();
    void move();
    void remove();
    std::vector<WorkspaceMember> chosen() const;

    Book& m_book;
    SeatActs& m_acts;
    Seats m_seats;
    QString m_reason;
    SearchEdit* m_search;
    SmallTable* m_table;
    PlainLabel* m_note;
    QAction* m_change;
    QAction* m_move;
    QAction* m_remove;
};

} // namespace quittance
