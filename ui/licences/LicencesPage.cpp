#include "licences/LicencesPage.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/Book.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/Language.h"
#include "common/Prompts.h"
#include "common/SearchEdit.h"
#include "imports/ImportDialog.h"
#include "licences/HoldersExport.h"
#include "licences/LicenceColumns.h"
#include "licences/LicencePanel.h"
#include "licences/SeatActs.h"
#include "licences/SeatDialogs.h"
#include "licences/SeatHistoryDialog.h"
#include "services/Services.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

LicencesPage::LicencesPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"licences"_s, parent),
      m_book(book),
      m_model(new Rows<LicenceRow>(licenceColumns(), this)),
      m_acts(new SeatActs(book, this)) {
    setNouns({Noun::Workspace, Noun::Customer, Noun::Subscription, Noun::Plan, Noun::BillingRun});
    connect(m_model, &RowsModel::rowsLoaded, this, &LicencesPage::updateActions);
    m_model->setSort({.key = static_cast<int>(LicenceColumn::Customer), .order = Qt::AscendingOrder});
    setRows(m_model);
    offerOutput(m_book);
    offerFilters(licenceFilters());
    emptyState()->setIcon(u"person-badge"_s);
    buildActions();
    m_seats = new LicencePanel(book, *m_acts,
                               {.addTeam = m_newTeam, .addMember = m_newMember, .removeInactive = m_removeInactive},
                               panel(), this);
    emptyState()->setActions(m_openCatalogue, m_import);
    connect(m_seats, &LicencePanel::shown, this, &LicencesPage::updateActions);
    connect(m_seats, &LicencePanel::failed, this, [this](const Error& error) { showError(error); });
    connect(m_acts, &SeatActs::failed, this, [this](const Error& error) { showError(error); });
    retranslate();
}

void LicencesPage::buildActions() {
    m_newTeam = addPageAction("newTeamAction", u"plus-lg"_s, QKeySequence::New, [this] { addTeam(); });
    m_newMember =
        addPageAction("newMemberAction", u"person-plus"_s, QKeySequence(u"Ctrl+Shift+M"_s), [this] { addMember(); });
    m_removeInactive = addPageAction("removeInactiveAction", u"dash-circle"_s, QKeySequence(u"Ctrl+Shift+D"_s),
                                     [this] { removeInactive(); });
    m_history =
        addPageAction("showHistoryAction", u"calendar3"_s, QKeySequence(u"Ctrl+H"_s), [this] { showHistory(); });
    m_exportHolders = addPageAction("exportHoldersAction", u"download"_s, {}, [this] { exportHolders(m_book, this); });
    m_import = addPageAction("importMembersAction", u"upload"_s, {}, [this] { importMembers(); });
    m_openCatalogue = addPageAction("openCatalogueAction", u"box-seam"_s, {},
                                    [this] { emit m_book.actionRequested(u"catalog"_s, QString()); });
    m_openCustomer = addPageAction("openCustomerAction", u"people"_s, {}, [this] {
        if (const Seats seats = m_seats->seats())
            emit m_book.openCustomerRequested(seats->workspace.customerId);
    });
    setPrimaryAction(m_newTeam);
    panel()->setActions({m_newMember, m_history, m_newTeam, m_removeInactive, m_openCustomer});
    setContextActions({m_newTeam, m_newMember, m_removeInactive, m_history, m_import, m_exportHolders, m_openCustomer});
    addHeaderAction(m_exportHolders);
}

void LicencesPage::retranslate() {
    ListPage::retranslate();
    setTitle(tr("Teams & licences"), tr("Who is counted in each workspace, what is billed of it, and who is inactive"));
    nameAction(m_newTeam, tr("Add a team…"), tr("Add a team to the selected workspace, or to one that you choose"));
    nameAction(m_newMember, tr("Add a member…"), tr("Give somebody access to the selected workspace"));
    nameAction(m_removeInactive, tr("Remove inactive members…"),
               tr("End the access of everybody in the selected workspace who is in no active team"));
    nameAction(m_history, tr("Who was counted when…"),
               tr("Show who was counted on any past day, and what archiving teams would change"));
    nameAction(m_exportHolders, tr("Export licence holders…"),
               tr("Write everybody who was billed as a licence for a month to a CSV or XLSX file"));
    nameAction(m_import, tr("Import members…"), tr("Read members and their teams from a CSV file"));
    nameAction(m_openCatalogue, tr("Open the catalogue"), tr("Go to the plans, which say what is counted"));
    nameAction(m_openCustomer, tr("Open the customer"), tr("Go to the customer of the workspace"));
    using Status = LicenceFilter::Status;
    chips()->setChip(Status::All, tr("All", "workspaces"));
    chips()->setChip(Status::PerTeam, tr("Per team"));
    chips()->setChip(Status::PerMember, tr("Per user"));
    chips()->setChip(Status::WithInactive, tr("With inactive members"));
    search()->setHint(tr("Customer or workspace"));
    setNoMatchText(tr("No workspace matches"));
    emptyState()->setTexts(tr("There is nothing to count yet"),
                           tr("A workspace stands here when it has teams or members, or a subscription whose plan "
                              "counts them. Let a plan count licences, or import the members."));
    m_seats->retranslate();
    if (!m_seats->seats())
        m_seats->showNothing(tr("No workspace selected"));
    updateActions();
}

void LicencesPage::readOnlyChanged() {
    updateActions();
    m_seats->updateActions();
}

LicenceFilter LicencesPage::filter() const {
    LicenceFilter filter = m_book.within(LicenceFilter());
    filter.search = search()->text();
    filter.status = chips()->currentAs<LicenceFilter::Status>();
    filter.conditions = conditions();
    return filter;
}

void LicencesPage::filterChanged() {
    m_model->setSource(
        bookRows<LicenceRow>(m_book, &Services::licences, filter(),
                             ListSort<LicenceColumn>{.column = LicenceColumn::Customer, .descending = false}));
}

void LicencesPage::loadCounts() {
    backend().overview(
        this, "counts",
        [actor = m_book.actor(), wanted = filter()](Services& services) {
            return services.licences.counts(actor, wanted);
        },
        [this](Result<LicenceCounts> counts) {
            if (!counts)
                return;
            using Status = LicenceFilter::Status;
            chips()->setCount(Status::All, counts->all);
            chips()->setCount(Status::PerTeam, counts->perTeam);
            chips()->setCount(Status::PerMember, counts->perMember);
            chips()->setCount(Status::WithInactive, counts->withInactive);
        });
}

void LicencesPage::showDetail(qint64 id) {
    if (id != 0) {
        m_seats->load(WorkspaceId{id});
        return;
    }
    const int selected = static_cast<int>(selectedIds().size());
    m_seats->showNothing(selected > 1 ? tr("%Ln workspaces", "", selected) : tr("No workspace selected"));
}

void LicencesPage::updateActions() {
    const QString may = m_book.whyNot(Permission::ManageSubscriptions);
    const Seats seats = m_seats ? m_seats->seats() : nullptr;
    const bool shown = seats && seats->workspace.id.value == currentId();
    const QString single = shown              ? QString()
                           : currentId() != 0 ? tr("It is being read")
                                              : tr("Select one workspace first");
    const LicenceRow* const row = currentId() != 0 ? m_model->rowById(currentId()) : nullptr;
    // Without a row the dialog asks for the workspace.
    allowAction(m_newTeam, !may.isEmpty() ? may : currentId() != 0 ? single : QString());
    const bool hasTeam =
        shown && std::ranges::any_of(seats->teams, [](const Team& team) { return team.state == Team::State::Active; });
    allowAction(m_newMember, !single.isEmpty() ? single
                             : !hasTeam        ? tr("Add a team first: a member in no team is not billed")
                                               : may);
    allowAction(m_removeInactive, !single.isEmpty()           ? single
                                  : row && row->inactive == 0 ? tr("Every member is in an active team")
                                                              : may);
    allowAction(m_import, m_book.whyNot(Permission::ImportData));
    allowAction(m_history, single);
    const auto exports =
        m_book.actor().require(Permission::ExportData); // a book that cannot be written can be exported
    allowAction(m_exportHolders, exports ? QString() : exports.error().message);
    allowAction(m_openCustomer, single);
}

void LicencesPage::addTeam() {
    const Seats seats = m_seats->seats(); // another row may come while the dialog is open
    TeamDialog dialog(m_book, seats.get(), std::nullopt, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    clearError();
    m_acts->tell(tr("The team %1 is there.").arg(dialog.saved().name), dialog.act());
    open(dialog.saved().workspaceId.value);
}

void LicencesPage::addMember() {
    const Seats seats = m_seats->seats();
    MemberDialog dialog(m_book, *seats, std::nullopt, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    clearError();
    m_acts->tell(tr("%1 has access to the workspace.", "member").arg(nameOf(dialog.saved())), dialog.act());
}

void LicencesPage::removeInactive() {
    const WorkspaceId id = m_seats->seats()->workspace.id;
    backend().read(
        this, [actor = m_book.actor(), id](Services& services) { return services.licences.inactiveMembers(actor, id); },
        [this, id](Result<std::vector<WorkspaceMember>> members) {
            if (!members) {
                showError(members.error());
                return;
            }
            QStringList names;
            for (const WorkspaceMember& member : *members)
                names.append(member.name.isEmpty() ? member.email
                                                   : tr("%1, %2", "name, e-mail").arg(member.name, member.email));
            const int count = static_cast<int>(members->size());
            if (count == 0 ||
                !Prompts::current().confirm(this, {.title = tr("Remove %Ln inactive members?", "", count),
                                                   .text = tr("They are in no active team and are not billed. They "
                                                              "lose their access to the workspace; it can be undone."),
                                                   .items = names,
                                                   .acceptText = tr("Remove them"),
                                                   .tone = Tone::Danger}))
                return;
            m_acts->run(tr("%Ln inactive members are removed.", "", count),
                        [id](LicenceService& licences, const Actor& actor, const OperationId& operation) {
                            return licences.removeInactiveMembers(actor, id, operation);
                        });
        });
}

void LicencesPage::showHistory() {
    const Seats seats = m_seats->seats();
    SeatHistoryDialog dialog(m_book, seats, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<TeamId> ids;
    for (const Team& team : dialog.chosenTeams())
        ids.push_back(team.id);
    const int count = static_cast<int>(ids.size());
    m_acts->run(tr("%Ln teams are archived: not billed from %1 on.", "", count)
                    .arg(Language::longDate(SeatLedger::archivedFrom(seats->today))),
                [ids](LicenceService& licences, const Actor& actor, const OperationId& operation) {
                    return licences.archiveTeams(actor, ids, operation);
                });
}

void LicencesPage::importMembers() {
    ImportDialog dialog(m_book, window());
    dialog.setKind(ImportKind::Members);
    dialog.exec();
}

} // namespace quittance
