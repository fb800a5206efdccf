#pragma once

#include "licences/TeamsTab.h"

#include <QObject>

namespace quittance {

class CountedTab;
class DetailPanel;
class LedgerTab;
class MembersTab;
class SeatActs;

/// The panel of one workspace: its teams, its members, the ledger of both, and what is billed of them.
class LicencePanel final : public QObject {
    Q_OBJECT
public:
    /// Actions of the page that stand in the tabs as well.
    struct Actions {
        QAction* addTeam;
        QAction* addMember;
        QAction* removeInactive;
    };
    LicencePanel(Book& book, SeatActs& acts, const Actions& actions, DetailPanel* panel, QObject* parent);

    void load(WorkspaceId id);
    void showNothing(const QString& title);
    /// What is shown; null: nothing, or not there yet.
    const Seats& seats() const { return m_seats; }
    void retranslate();
    void updateActions();

signals:
    /// Loaded, or nothing is shown any more.
    void shown();
    void failed(const quittance::Error& error);

private:
    void fill();

    Book& m_book;
    DetailPanel* m_panel;
    WorkspaceId m_wanted;
    Seats m_seats;
    TeamsTab* m_teams;
    MembersTab* m_members;
    LedgerTab* m_ledger;
    CountedTab* m_counted;
    int m_tabs[4] = {};
};

} // namespace quittance
