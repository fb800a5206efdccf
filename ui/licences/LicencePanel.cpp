#include "licences/LicencePanel.h"

#include "common/DetailPanel.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "licences/LedgerTab.h"
#include "licences/LicenceColumns.h"
#include "licences/MembersTab.h"
#include "licences/SeatDialogs.h"
#include "services/Services.h"

#include <QTabWidget>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

LicencePanel::LicencePanel(Book& book, SeatActs& acts, const Actions& actions, DetailPanel* panel, QObject* parent)
    : QObject(parent),
      m_book(book),
      m_panel(panel),
      m_teams(new TeamsTab(book, acts, actions.addTeam, panel)),
      m_members(new MembersTab(book, acts, actions.addMember, actions.removeInactive, panel)),
      m_ledger(new LedgerTab(panel)),
      m_counted(new CountedTab(book, panel)) {
    m_tabs[0] = panel->addTab(m_teams, {});
    m_tabs[1] = panel->addTab(m_members, {});
    m_tabs[2] = panel->addTab(m_counted, {});
    m_tabs[3] = panel->addTab(m_ledger, {});
    connect(panel, &DetailPanel::linkActivated, this, [this] {
        if (m_seats)
            emit m_book.openCustomerRequested(m_seats->workspace.customerId);
    });
}

void LicencePanel::retranslate() {
    const QStringList titles{tr("Teams"), tr("Members"), tr("Billed", "licences"), tr("Ledger")};
    const QStringList tips{tr("Active and archived teams"), tr("Who has access, and who is inactive"),
                           tr("What is billed, and what would be billed next"),
                           tr("What changed the count, and who did it")};
    for (int i = 0; i < 4; ++i) {
        m_panel->setTabTitle(m_tabs[i], titles.at(i));
        m_panel->tabs()->setTabToolTip(m_tabs[i], plainTooltip(tips.at(i)));
    }
    m_teams->retranslate();
    m_members->retranslate();
    m_ledger->retranslate();
    m_counted->retranslate();
    if (m_seats)
        fill();
    updateActions();
}

void LicencePanel::load(WorkspaceId id) {
    m_wanted = id;
    m_book.backend().read(
        this,
        [actor = m_book.actor(), id](Services& services) -> Result<Seats> {
            auto seats = services.licences.seats(actor, id);
            if (!seats)
                return seats.error();
            return Seats(std::make_shared<const WorkspaceSeats>(std::move(*seats)));
        },
        [this, id](Result<Seats> seats) {
            if (m_wanted != id)
                return;
            if (!seats) {
                emit failed(seats.error());
                return;
            }
            m_seats = *seats;
            fill();
            updateActions();
            emit shown();
        });
}

void LicencePanel::showNothing(const QString& title) {
    m_wanted = {};
    m_seats.reset();
    m_panel->setTitle(title);
    m_panel->setSubtitle({}, false);
    m_panel->setAmount({});
    m_teams->show(nullptr);
    m_members->show(nullptr);
    m_ledger->show(nullptr);
    m_counted->show(nullptr);
    updateActions();
    emit shown();
}

void LicencePanel::fill() {
    const WorkspaceSeats& seats = *m_seats;
    m_panel->setTitle(seats.workspace.name);
    m_panel->setSubtitle(seats.customerName, true);
    const QString teams = licencesText(LicenceUnit::Team, seats.ledger.count(LicenceUnit::Team, seats.today));
    const QString members = licencesText(LicenceUnit::Member, seats.ledger.count(LicenceUnit::Member, seats.today));
    m_panel->setAmount(tr("%1, %2", "teams, users").arg(teams, members), tr("counted today"));
    m_teams->show(m_seats);
    m_members->show(m_seats);
    m_ledger->show(m_seats);
    m_counted->show(m_seats);
}

void LicencePanel::updateActions() {
    const QString reason = m_seats ? m_book.whyNot(Permission::ManageSubscriptions) : tr("It is being read");
    m_teams->updateActions(reason);
    m_members->updateActions(reason);
}

} // namespace quittance
