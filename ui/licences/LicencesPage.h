#pragma once

#include "common/ListPage.h"
#include "common/Rows.h"
#include "domain/workspaces/LicenceRow.h"

namespace quittance {

class Book;
class LicencePanel;
class SeatActs;

/// Teams, members and licences: for each workspace who is counted, what is billed of it, and who is inactive
/// (F050–F062, F233, G32).
class LicencesPage final : public ListPage {
    Q_OBJECT
public:
    LicencesPage(Book& book, QWidget* parent);

protected:
    void retranslate() override;
    void readOnlyChanged() override;
    void filterChanged() override;
    void loadCounts() override;
    void showDetail(qint64 id) override;
    void updateActions() override;

private:
    void buildActions();
    LicenceFilter filter() const;
    void addTeam();
    void addMember();
    void removeInactive();
    void importMembers();
    void showHistory();

    Book& m_book;
    Rows<LicenceRow>* m_model;
    SeatActs* m_acts;
    LicencePanel* m_seats = nullptr;
    QAction* m_newTeam;
    QAction* m_newMember;
    QAction* m_removeInactive;
    QAction* m_history;
    QAction* m_import;
    QAction* m_exportHolders;
    QAction* m_openCatalogue;
    QAction* m_openCustomer;
};

} // namespace quittance
