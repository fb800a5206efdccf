#include "base/JobContext.h"
#include "catalog/CatalogDialogs.h"
#include "common/Banner.h"
#include "common/ChartCard.h"
#include "common/DetailPanel.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "customers/CustomerPicker.h"
#include "imports/ImportDialog.h"
#include "licences/HoldersExport.h"
#include "licences/LicencesPage.h"
#include "licences/SeatDialogs.h"
#include "licences/SeatHistoryDialog.h"
#include "subscriptions/ChangeDialog.h"
#include "subscriptions/NewSubscriptionDialog.h"
#include "ui/PageBook.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString hostile = u"=HYPERLINK(\"http://x\") <b>R</b>"_s;

/// One customer with a workspace that has the teams Design (Ada, Bob) and Sales (Eve), since 1 January; a plan of 10.00
/// a team and one of 5.00 a user and month, both counted on the first day of the period.
class SeatBook : public PageBook {
public:
    SeatBook()
        : martin(customer(u"Garage Martin"_s)),
          workspace(take(colleague().workspaces.workspaces(actor, martin.id)).front().id),
          perTeam(countedPlan(u"Retros"_s, ProductKind::TeamLicence, 10)),
          perUser(countedPlan(u"Feedback"_s, ProductKind::SeatLicence, 5)) {}

    Plan countedPlan(const QString& name, ProductKind kind, qint64 amount) {
        Product product;
        product.nameEn = name;
        product.kind = kind;
        Plan plan;
        plan.productId = take(colleague().catalog.saveProduct(actor, product, op())).id;
        plan.nameEn = u"Standard"_s;
        plan.pricing = PricingModel::PerUnit;
        plan.counting = LicenceCounting::PeriodStart;
        Price price;
        price.amount = UnitPrice::fromInteger(amount);
        price.validFrom = QDate(2026, 1, 1);
        return take(colleague().catalog.savePlan(actor, plan, price, op()));
    }
    TeamId team(const QString& name) {
        Team team;
        team.workspaceId = workspace;
        team.name = name;
        return take(colleague().licences.addTeam(actor, team, QDate(2026, 1, 1), op()));
    }
    MemberId member(const QString& email, const QString& name, TeamId team) {
        WorkspaceMember member;
        member.workspaceId = workspace;
        member.email = email;
        member.name = name;
        return take(colleague().licences.addMember(actor, member, std::vector{team}, QDate(2026, 1, 1), op()));
    }
    void staff() {
        design = team(u"Design"_s);
        sales = team(u"Sales"_s);
        ada = member(u"ada@x.fr"_s, u"Ada"_s, design);
        bob = member(u"bob@x.fr"_s, {}, design);
        eve = member(u"eve@x.fr"_s, u"Eve"_s, sales);
    }
    void bill() {
        JobContext job;
        RunRequest request;
        request.until = colleague().today();
        request.operation = op();
        const RunSummary done = take(colleague().billing.issue(actor, request, job));
        if (!done.finished || !done.failures.empty())
            qFatal("the run did not bill");
    }
    WorkspaceSeats seats() { return take(colleague().licences.seats(actor, workspace)); }
    Team::State stateOf(TeamId team) { return seats().ledger.stateOf(team); }

    Customer martin;
    WorkspaceId workspace;
    Plan perTeam;
    Plan perUser;
    TeamId design;
    TeamId sales;
    MemberId ada;
    MemberId bob;
    MemberId eve;
};

/// The page with the workspace selected.
struct ShownPage {
    explicit ShownPage(SeatBook& seats) : book(seats), page(seats.book(), nullptr) { book.show(page); }
    bool select() {
        page.open(book.workspace.value);
        return QTest::qWaitFor(
            [this] {
                return page.currentId() == book.workspace.value &&
                       child<QAction>(page, "showHistoryAction")->isEnabled();
            },
            patienceMs);
    }
    QTableView* list() { return child<QTableView>(page, "licencesTable"); }
    QString cell(LicenceColumn column) {
        for (int i = 0; i < list()->model()->columnCount(); ++i)
            if (list()->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).isValid() && i == int(column))
                return list()->model()->index(0, i).data().toString();
        return {};
    }
    SmallTable* table(const char* name) { return child<SmallTable>(page, name); }
    static int rowWith(const SmallTable* table, const QString& text) {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text().contains(text))
                return row;
        return -1;
    }
    void undo() { child<QPushButton>(page, "toastActionButton")->click(); }
    QString toast() {
        const auto labels = page.findChildren<PlainLabel*>(u"toastText"_s);
        return labels.isEmpty() ? QString() : labels.last()->text();
    }

    SeatBook& book;
    LicencesPage page;
};

} // namespace

/// Teams, members and licences on a real book, driven as a person drives them.
class TestLicencesPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void anEmptyListLeadsOn();
    void beginsWithATeam();
    void saysAtTheFieldWhatIsWrong();
    void listsWhatIsBilled();
    void chipsSayWhatIsCounted();
    void archivesByKeyAndTakesBack();
    void renamesAndTakesBack();
    void movesChangesAndRemovesMembers();
    void showsWhoIsInactiveBeforeRemoving();
    void theLedgerTellsEverything();
    void goesBackToAnyDay();
    void worksOutWhatArchivingSaves();
    void exportsWhoWasBilled();
    void whoMayNotWriteIsTold();
    void dialogsSayWhatIsCounted();
    void thePlanSaysHowItCounts();
};

void TestLicencesPage::anEmptyListLeadsOn() {
    PageBook book;
    LicencesPage page(book.book(), nullptr);
    book.show(page);
    const auto shown = [&page](const QString& text) {
        const auto labels = page.findChildren<PlainLabel*>();
        return std::ranges::any_of(
            labels, [&](const PlainLabel* label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"nothing to count yet"_s), patienceMs);
    QSignalSpy catalogue(&book.book(), &Book::actionRequested);
    child<QAction>(page, "openCatalogueAction")->trigger();
    QCOMPARE(catalogue.size(), 1);
    QVERIFY(inDialog<ImportDialog>([&] { child<QAction>(page, "importMembersAction")->trigger(); },
                                   [](ImportDialog& dialog) {
                                       QCOMPARE(child<QComboBox>(dialog, "importKindCombo")->currentIndex(),
                                                static_cast<int>(ImportKind::Members));
                                   }));
}

void TestLicencesPage::beginsWithATeam() {
    SeatBook book;
    ShownPage shown(book);
    auto* const newTeam = child<QAction>(shown.page, "newTeamAction");
    QTRY_VERIFY_WITH_TIMEOUT(newTeam->isEnabled(), patienceMs);
    QCOMPARE(newTeam->shortcut(), QKeySequence(QKeySequence::New));
    // Nothing is there: the workspace is chosen with the team.
    QVERIFY(inDialog<TeamDialog>([&] { newTeam->trigger(); },
                                 [&](TeamDialog& dialog) {
                                     auto* const customer = child<CustomerPicker>(dialog, "customerPicker");
                                     typeInto(customer->lineEdit(), u"martin"_s);
                                     QTRY_VERIFY_WITH_TIMEOUT(customer->count() == 1, patienceMs);
                                     takeFirst(customer);
                                     auto* const workspace = child<QComboBox>(dialog, "workspaceCombo");
                                     QTRY_COMPARE_WITH_TIMEOUT(workspace->count(), 1, patienceMs);
                                     type(dialog, "teamNameEdit", u"Design"_s);
                                     press(dialog, "saveButton");
                                     QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                 }));
    QTRY_COMPARE_WITH_TIMEOUT(shown.page.currentId(), book.workspace.value, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(ShownPage::rowWith(shown.table("activeTeamsTable"), u"Design"_s) == 0, patienceMs);
    auto* const add = child<QAction>(shown.page, "newMemberAction");
    QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), patienceMs);
    QVERIFY(inDialog<MemberDialog>([&] { add->trigger(); },
                                   [](MemberDialog& dialog) {
                                       type(dialog, "emailEdit", u"Ada@X.fr"_s);
                                       type(dialog, "memberNameEdit", u"Ada Lovelace"_s);
                                       // The only team is ticked already; the day is today's.
                                       press(dialog, "saveButton");
                                       QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                   }));
    QTRY_VERIFY_WITH_TIMEOUT(ShownPage::rowWith(shown.table("membersTable"), u"ada@x.fr"_s) == 0, patienceMs);
    QCOMPARE(book.seats().ledger.count(LicenceUnit::Member, QDate(2026, 3, 15)), 1);
    shown.undo();
    QTRY_COMPARE_WITH_TIMEOUT(book.seats().ledger.count(LicenceUnit::Member, QDate(2026, 3, 15)), 0, patienceMs);
}

void TestLicencesPage::saysAtTheFieldWhatIsWrong() {
    SeatBook book;
    book.staff();
    ShownPage shown(book);
    QVERIFY(shown.select());
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Discard};
    QVERIFY(inDialog<MemberDialog>(
        [&] { child<QAction>(shown.page, "newMemberAction")->trigger(); },
        [](MemberDialog& dialog) {
            type(dialog, "emailEdit", u"nobody"_s);
            press(dialog, "saveButton");
            QVERIFY(!messageAt(dialog, "emailEdit").isEmpty());
            QVERIFY(!messageAt(dialog, "teamsList").isEmpty());
            type(dialog, "emailEdit", u"ada@x.fr"_s);
            auto* const teams = child<QListWidget>(dialog, "teamsList");
            QTest::keyClick(teams, Qt::Key_Space);
            QVERIFY(teams->item(0)->checkState() == Qt::Checked);
            press(dialog, "saveButton");
            QTRY_VERIFY_WITH_TIMEOUT(
                messageAt(dialog, "emailEdit").contains(u"is a member of this workspace already"_s), patienceMs);
            type(dialog, "emailEdit", u"zoe@x.fr"_s);
            type(dialog, "onEdit", u"16/3/2026"_s); // tomorrow
            press(dialog, "saveButton");
            QTRY_VERIFY_WITH_TIMEOUT(!messageAt(dialog, "onEdit").isEmpty(), patienceMs);
            press(dialog, "cancelButton");
        }));
    QCOMPARE(book.seats().members.size(), size_t(3));
}

void TestLicencesPage::listsWhatIsBilled() {
    SeatBook book;
    book.staff();
    book.subscription(book.martin.id, book.perTeam.id, QDate(2026, 3, 1));
    book.subscription(book.martin.id, book.perUser.id, QDate(2026, 3, 1));
    book.bill();
    ShownPage shown(book);
    QVERIFY(shown.select());
    QTRY_COMPARE_WITH_TIMEOUT(shown.cell(LicenceColumn::Billing), u"Per team and per user"_s, patienceMs);
    QCOMPARE(shown.cell(LicenceColumn::Billed), u"2 teams · 3 users"_s);
    QCOMPARE(shown.cell(LicenceColumn::Teams), u"2"_s);
    QCOMPARE(shown.cell(LicenceColumn::Members), u"3"_s);
    auto* const counted = shown.table("countedTable");
    QTRY_COMPARE_WITH_TIMEOUT(counted->rowCount(), 2, patienceMs);
    const QString text = counted->item(0, 0)->text();
    QVERIFY2(text.contains(u"Billed: 2 teams, as counted on 01/03/2026, for 01/03/2026 to 31/03/2026"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"Next: 2 teams for 01/04/2026 to 30/04/2026"_s), qPrintable(text));
    QCOMPARE(counted->item(0, 1)->text(), u"€20.00"_s);
    QSignalSpy opened(&book.book(), &Book::openSubscriptionRequested);
    counted->setFocus();
    QTest::keyClick(counted, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestLicencesPage::chipsSayWhatIsCounted() {
    SeatBook book;
    book.staff();
    book.subscription(book.martin.id, book.perTeam.id, QDate(2026, 3, 1));
    ShownPage shown(book);
    const auto chip = [&](const QString& text) -> QPushButton* {
        for (auto* const button : shown.page.findChildren<QPushButton*>())
            if (button->isCheckable() && button->text().startsWith(text))
                return button;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(chip(u"Per team"_s)->text().endsWith(u'1'), patienceMs);
    QVERIFY(chip(u"Per user"_s)->text().endsWith(u'0'));
    chip(u"Per user"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(shown.list()->model()->rowCount(), 0, patienceMs);
    chip(u"Per team"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(shown.list()->model()->rowCount(), 1, patienceMs);
    PageBook::take(book.colleague().licences.archiveTeams(book.actor, std::vector{book.sales}, PageBook::op()));
    shown.page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(chip(u"With inactive members"_s)->text().endsWith(u'1'), patienceMs);
    chip(u"With inactive members"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(shown.cell(LicenceColumn::Inactive), u"1 inactive"_s, patienceMs);
}

void TestLicencesPage::archivesByKeyAndTakesBack() {
    SeatBook book;
    book.staff();
    ShownPage shown(book);
    QVERIFY(shown.select());
    auto* const teams = shown.table("activeTeamsTable");
    QTRY_COMPARE_WITH_TIMEOUT(teams->rowCount(), 2, patienceMs);
    teams->setCurrentCell(ShownPage::rowWith(teams, u"Sales"_s), 0);
    teams->setFocus();
    auto* const archive = child<QAction>(shown.page, "archiveTeamAction");
    QVERIFY(archive->isEnabled());
    QCOMPARE(archive->shortcut(), QKeySequence(Qt::Key_Delete));
    archive->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(book.stateOf(book.sales) == Team::State::Archived, patienceMs);
    auto* const archived = shown.table("archivedTeamsTable");
    QTRY_COMPARE_WITH_TIMEOUT(archived->rowCount(), 1, patienceMs);
    QVERIFY2(archived->item(0, 0)->text().contains(u"not billed from 1 April 2026 on"_s),
             qPrintable(archived->item(0, 0)->text()));
    QTRY_COMPARE_WITH_TIMEOUT(shown.cell(LicenceColumn::Archived), u"1"_s, patienceMs);
    shown.undo();
    QTRY_VERIFY_WITH_TIMEOUT(book.stateOf(book.sales) == Team::State::Active, patienceMs);
    // And by hand: out of the archive.
    PageBook::take(book.colleague().licences.archiveTeams(book.actor, std::vector{book.sales}, PageBook::op()));
    shown.page.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(archived->rowCount(), 1, patienceMs);
    archived->setCurrentCell(0, 0);
    QTest::keyClick(archived, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(book.stateOf(book.sales) == Team::State::Active, patienceMs);
}

void TestLicencesPage::renamesAndTakesBack() {
    SeatBook book;
    book.staff();
    ShownPage shown(book);
    QVERIFY(shown.select());
    auto* const teams = shown.table("activeTeamsTable");
    QTRY_COMPARE_WITH_TIMEOUT(teams->rowCount(), 2, patienceMs);
    teams->setCurrentCell(ShownPage::rowWith(teams, u"Sales"_s), 0);
    QVERIFY(inDialog<TeamDialog>([&] { QTest::keyClick(teams, Qt::Key_Return); },
                                 [](TeamDialog& dialog) {
                                     type(dialog, "teamNameEdit", u"design"_s); // another one's
                                     press(dialog, "saveButton");
                                     QTRY_VERIFY_WITH_TIMEOUT(!messageAt(dialog, "teamNameEdit").isEmpty(), patienceMs);
                                     type(dialog, "teamNameEdit", u"Sales and marketing"_s);
                                     press(dialog, "saveButton");
                                     QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                 }));
    QTRY_VERIFY_WITH_TIMEOUT(ShownPage::rowWith(teams, u"Sales and marketing"_s) >= 0, patienceMs);
    shown.undo();
    QTRY_VERIFY_WITH_TIMEOUT(ShownPage::rowWith(teams, u"Sales and marketing"_s) < 0, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(ShownPage::rowWith(teams, u"Sales"_s) >= 0, patienceMs);
}

void TestLicencesPage::movesChangesAndRemovesMembers() {
    SeatBook book;
    book.staff();
    ShownPage shown(book);
    QVERIFY(shown.select());
    auto* const members = shown.table("membersTable");
    QTRY_COMPARE_WITH_TIMEOUT(members->rowCount(), 3, patienceMs);
    // The search finds by team as well.
    type(shown.page, "memberSearch", u"sales"_s);
    QTRY_COMPARE_WITH_TIMEOUT(members->rowCount(), 1, patienceMs);
    QVERIFY(members->item(0, 0)->text().contains(u"eve@x.fr"_s));
    type(shown.page, "memberSearch", {});
    QTRY_COMPARE_WITH_TIMEOUT(members->rowCount(), 3, patienceMs);
    members->selectAll();
    QVERIFY(inDialog<MoveMembersDialog>([&] { child<QAction>(shown.page, "moveMembersAction")->trigger(); },
                                        [](MoveMembersDialog& dialog) {
                                            auto* const teams = child<QListWidget>(dialog, "teamsList");
                                            teams->item(1)->setCheckState(Qt::Checked); // Sales
                                            press(dialog, "saveButton");
                                            QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                        }));
    const auto teamsOf = [&](MemberId id) { return book.seats().ledger.teamsNow(id); };
    QVERIFY(teamsOf(book.ada) == std::vector{book.sales});
    shown.undo();
    QTRY_VERIFY_WITH_TIMEOUT(teamsOf(book.ada) == std::vector{book.design}, patienceMs);
    shown.page.refresh();
    const auto choose = [&](const QString& email) {
        QTRY_VERIFY_WITH_TIMEOUT(ShownPage::rowWith(members, email) >= 0, patienceMs);
        members->clearSelection();
        members->setCurrentCell(ShownPage::rowWith(members, email), 0);
    };
    choose(u"bob@x.fr"_s);
    QVERIFY(inDialog<MemberDialog>([&] { QTest::keyClick(members, Qt::Key_Return); },
                                   [](MemberDialog& dialog) {
                                       type(dialog, "memberNameEdit", u"Bob Martin"_s);
                                       press(dialog, "saveButton");
                                       QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                   }));
    QTRY_VERIFY_WITH_TIMEOUT(ShownPage::rowWith(members, u"Bob Martin"_s) >= 0, patienceMs);
    choose(u"eve@x.fr"_s);
    child<QAction>(shown.page, "removeMembersAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!book.seats().ledger.hasAccess(book.eve), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(members->item(2, 1)->text(), u"No access"_s, patienceMs);
    shown.undo();
    QTRY_VERIFY_WITH_TIMEOUT(book.seats().ledger.hasAccess(book.eve), patienceMs);
}

void TestLicencesPage::showsWhoIsInactiveBeforeRemoving() {
    SeatBook book;
    book.staff();
    PageBook::take(book.colleague().licences.archiveTeams(book.actor, std::vector{book.design}, PageBook::op()));
    ShownPage shown(book);
    QVERIFY(shown.select());
    auto* const members = shown.table("membersTable");
    QTRY_COMPARE_WITH_TIMEOUT(members->rowCount(), 3, patienceMs);
    QCOMPARE(members->item(0, 1)->text(), u"Inactive"_s);
    QCOMPARE(members->item(1, 1)->text(), u"Inactive"_s);
    QCOMPARE(members->item(2, 1)->text(), u"Active"_s);
    ScriptedPrompts prompts;
    prompts.confirmations = {false, true};
    auto* const remove = child<QAction>(shown.page, "removeInactiveAction");
    QTRY_VERIFY_WITH_TIMEOUT(remove->isEnabled(), patienceMs);
    remove->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(prompts.asked.size(), 1, patienceMs);
    QVERIFY2(prompts.asked.first().contains(u"Remove 2 inactive members?"_s), qPrintable(prompts.asked.first()));
    QVERIFY(book.seats().ledger.hasAccess(book.ada)); // they said no
    QTest::keyClick(&shown.page, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!book.seats().ledger.hasAccess(book.ada), patienceMs);
    QVERIFY(!book.seats().ledger.hasAccess(book.bob));
    QVERIFY(book.seats().ledger.hasAccess(book.eve));
    QTRY_VERIFY_WITH_TIMEOUT(!remove->isEnabled(), patienceMs);
    QCOMPARE(remove->property("disabledReason").toString(), u"Every member is in an active team"_s);
    shown.undo();
    QTRY_VERIFY_WITH_TIMEOUT(book.seats().ledger.hasAccess(book.ada), patienceMs);
}

void TestLicencesPage::theLedgerTellsEverything() {
    SeatBook book;
    book.staff();
    const OperationId archived = PageBook::op();
    PageBook::take(book.colleague().licences.archiveTeams(book.actor, std::vector{book.design, book.sales}, archived));
    PageBook::take(book.colleague().licences.takeBack(book.actor, archived, PageBook::op()));
    ShownPage shown(book);
    QVERIFY(shown.select());
    auto* const ledger = shown.table("seatLedgerTable");
    QTRY_COMPARE_WITH_TIMEOUT(ledger->rowCount(), 7, patienceMs);
    QVERIFY2(ledger->item(0, 0)->text().contains(u"Taken back: Team archived: Design, Sales"_s),
             qPrintable(ledger->item(0, 0)->text()));
    QCOMPARE(ledger->item(0, 1)->text(), u"+2 teams"_s);
    QVERIFY(ledger->item(1, 0)->text().contains(u"This was taken back later."_s));
    QVERIFY(ledger->item(2, 0)->text().contains(u"Member added: Eve"_s));
    QVERIFY(ledger->item(2, 0)->text().contains(u"from 01/01/2026 on · ada, "_s));
    QCOMPARE(ledger->item(2, 1)->text(), u"+1 member"_s);
    QCOMPARE(ledger->item(6, 1)->text(), u"+1 team"_s);
}

void TestLicencesPage::goesBackToAnyDay() {
    SeatBook book;
    book.staff();
    Team late;
    late.workspaceId = book.workspace;
    late.name = u"Support"_s;
    PageBook::take(book.colleague().licences.addTeam(book.actor, late, QDate(2026, 2, 10), PageBook::op()));
    ShownPage shown(book);
    QVERIFY(shown.select());
    QVERIFY(inDialog<SeatHistoryDialog>(
        [&] { QTest::keyClick(&shown.page, Qt::Key_H, Qt::ControlModifier); },
        [](SeatHistoryDialog& dialog) {
            auto* const slider = child<QSlider>(dialog, "daySlider");
            auto* const counted = child<PlainLabel>(dialog, "countedText");
            auto* const date = child<QLineEdit>(dialog, "dayEdit");
            QCOMPARE(counted->text(), u"On 15 March 2026: 3 teams, 3 users counted"_s);
            QTest::keyClick(slider, Qt::Key_PageDown);
            QCOMPARE(date->text(), u"15/02/2026"_s);
            for (int day = 0; day < 6; ++day)
                QTest::keyClick(slider, Qt::Key_Left);
            QCOMPARE(counted->text(), u"On 9 February 2026: 2 teams, 3 users counted"_s);
            auto* const teams = child<SmallTable>(dialog, "teamsOfDayTable");
            QTRY_COMPARE_WITH_TIMEOUT(teams->rowCount(), 2, patienceMs);
            type(dialog, "dayEdit", u"10/2/2026"_s);
            QTRY_COMPARE_WITH_TIMEOUT(teams->rowCount(), 3, patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(child<SmallTable>(dialog, "membersOfDayTable")->rowCount(), 3, patienceMs);
            const auto* const chart = child<ChartCard>(dialog, "seatCount");
            QVERIFY2(chart->summary().contains(u"3 teams on 10/02/2026"_s), qPrintable(chart->summary()));
            QCOMPARE(chart->table().rows.size(), 2); // since 1 January, and with the third team
        }));
}

void TestLicencesPage::worksOutWhatArchivingSaves() {
    SeatBook book;
    book.staff();
    book.subscription(book.martin.id, book.perTeam.id, QDate(2026, 3, 1));
    book.bill();
    ShownPage shown(book);
    QVERIFY(shown.select());
    QVERIFY(inDialog<SeatHistoryDialog>(
        [&] { child<QAction>(shown.page, "showHistoryAction")->trigger(); },
        [](SeatHistoryDialog& dialog) {
            dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
            auto* const choice = child<QListWidget>(dialog, "whatIfList");
            auto* const archive = child<QPushButton>(dialog, "archiveTeamsButton");
            QVERIFY(!archive->isEnabled());
            choice->setFocus();
            choice->setCurrentRow(1);
            QTest::keyClick(choice, Qt::Key_Space);
            auto* const effect = child<SmallTable>(dialog, "effectTable");
            QTRY_VERIFY_WITH_TIMEOUT(effect->rowCount() == 1 && effect->item(0, 2)->text() == u"2 teams → 1 team"_s,
                                     patienceMs);
            QVERIFY2(effect->item(0, 3)->text().contains(u"20.00"_s) && effect->item(0, 3)->text().contains(u"10.00"_s),
                     qPrintable(effect->item(0, 3)->text()));
            QCOMPARE(child<PlainLabel>(dialog, "effectText")->text(), u"1 fewer licence from 1 April 2026"_s);
            QVERIFY(archive->isEnabled());
            archive->click();
        }));
    QTRY_VERIFY_WITH_TIMEOUT(book.stateOf(book.sales) == Team::State::Archived, patienceMs);
    QVERIFY(book.stateOf(book.design) == Team::State::Active);
    shown.undo();
    QTRY_VERIFY_WITH_TIMEOUT(book.stateOf(book.sales) == Team::State::Active, patienceMs);
}

void TestLicencesPage::exportsWhoWasBilled() {
    SeatBook book;
    book.staff();
    book.member(u"evil@x.fr"_s, hostile, book.sales);
    book.subscription(book.martin.id, book.perUser.id, QDate(2026, 3, 1));
    book.bill();
    ShownPage shown(book);
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    const QString path = folder.filePath(u"holders.csv"_s);
    prompts.texts = {path, path};
    const auto exportMonth = [&](QDate month) {
        return inDialog<HoldersDialog>([&] { child<QAction>(shown.page, "exportHoldersAction")->trigger(); },
                                       [&](HoldersDialog& dialog) {
                                           auto* const months = child<QComboBox>(dialog, "monthCombo");
                                           months->setCurrentIndex(months->findData(month));
                                           child<QRadioButton>(dialog, "exportCsvButton")->click();
                                           press(dialog, "exportButton");
                                       });
    };
    QVERIFY(exportMonth(QDate(2026, 2, 1))); // nothing was billed for it
    QTRY_VERIFY_WITH_TIMEOUT(prompts.asked.last().contains(u"No licence was billed"_s), patienceMs);
    QVERIFY(!QFile::exists(path));
    QVERIFY(exportMonth(QDate(2026, 3, 1)));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count("@x.fr"), 4);
    QVERIFY2(content.contains("ada@x.fr"), content.constData());
    QVERIFY2(content.contains("\"'=HYPERLINK(\"\"http://x\"\") <b>R</b>\""), content.constData());
    QVERIFY2(content.contains("2026-03-01") || content.contains("01/03/2026"), content.constData());
}

void TestLicencesPage::whoMayNotWriteIsTold() {
    SeatBook seats;
    seats.staff();
    const QString location = seats.book().facts().location;
    const auto today = std::make_shared<FixedClock>(QDate(2026, 3, 15));
    Book book(Book::Facts{.location = location, .displayName = u"test"_s},
              Actor(u"eve"_s, ActorSource::Window, {Permission::ViewBook}),
              [location, today] { return DatabaseService::open(location, {}, today); });
    LicencesPage page(book, nullptr);
    seats.show(page);
    page.open(seats.workspace.value);
    auto* const history = child<QAction>(page, "showHistoryAction");
    QTRY_VERIFY_WITH_TIMEOUT(history->isEnabled(), patienceMs); // looking is allowed
    for (const char* const name :
         {"newTeamAction", "newMemberAction", "archiveTeamAction", "changeMemberAction", "moveMembersAction",
          "removeMembersAction", "importMembersAction", "exportHoldersAction"}) {
        QVERIFY2(!child<QAction>(page, name)->isEnabled(), name);
        QVERIFY2(!child<QAction>(page, name)->property("disabledReason").toString().isEmpty(), name);
    }
    QVERIFY(
        inDialog<SeatHistoryDialog>([&] { history->trigger(); },
                                    [](SeatHistoryDialog& dialog) {
                                        child<QListWidget>(dialog, "whatIfList")->item(0)->setCheckState(Qt::Checked);
                                        QTest::qWait(300); // the figures come, the button stays off
                                        QVERIFY(!child<QPushButton>(dialog, "archiveTeamsButton")->isEnabled());
                                    }));
}

void TestLicencesPage::dialogsSayWhatIsCounted() {
    SeatBook book;
    book.staff();
    const Subscription sold = book.subscription(book.martin.id, book.perTeam.id, QDate(2026, 3, 1));
    QWidget window;
    window.resize(1200, 800);
    NewSubscriptionDialog create(book.book(), book.martin.id, &window);
    create.show();
    auto* const plans = child<QComboBox>(create, "planCombo");
    QTRY_COMPARE_WITH_TIMEOUT(plans->count(), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>(create, "workspaceCombo")->count(), 1, patienceMs);
    plans->setCurrentIndex(plans->findData(book.perUser.id.value));
    auto* const quantity = child<QLineEdit>(create, "quantityEdit");
    QTRY_COMPARE_WITH_TIMEOUT(quantity->text(), u"3"_s, patienceMs);
    QVERIFY(!quantity->isEnabled());
    const auto hint = [](QWidget& dialog, const QString& text) {
        const auto labels = dialog.findChildren<PlainLabel*>();
        return std::ranges::any_of(labels, [&](const PlainLabel* label) { return label->text().startsWith(text); });
    };
    QVERIFY(hint(create, u"3 members count in the workspace today."_s));
    create.done(QDialog::Rejected);

    ChangeDialog change(book.book(), book.martin.id, sold.id, &window);
    change.show();
    auto* const changed = child<QLineEdit>(change, "quantityEdit");
    QTRY_COMPARE_WITH_TIMEOUT(changed->text(), u"2"_s, patienceMs);
    QVERIFY(!changed->isEnabled());
    QVERIFY(hint(change, u"2 teams count in the workspace today."_s));
    change.done(QDialog::Rejected);
}

void TestLicencesPage::thePlanSaysHowItCounts() {
    SeatBook book;
    QWidget window;
    PlanDialog dialog(book.book(),
                      {.products = PageBook::take(book.colleague().catalog.products(book.actor)),
                       .plan = {},
                       .product = book.perTeam.productId,
                       .today = QDate(2026, 3, 15)},
                      &window);
    dialog.show();
    auto* const counting = child<QComboBox>(dialog, "countingCombo");
    QVERIFY(counting->isVisible());
    QVERIFY(!counting->itemText(2).isEmpty());
    auto* const products = child<QComboBox>(dialog, "productCombo");
    products->setCurrentIndex(products->count() - 1); // a new one, of another kind
    QVERIFY(!counting->isVisible());
    dialog.done(QDialog::Rejected);
}

QTEST_MAIN(TestLicencesPage)
#include "tst_licences_page.moc"
