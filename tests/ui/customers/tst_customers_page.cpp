#include "common/Banner.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/ReasonTable.h"
#include "common/SmallTable.h"
#include "customers/BulkTagsDialog.h"
#include "customers/CustomerCareDialogs.h"
#include "customers/CustomerDialog.h"
#include "customers/CustomersPage.h"
#include "customers/MergeDialog.h"
#include "ui/PageBook.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The customers' page on a real book, driven as a person drives it.
class TestCustomersPage : public QObject {
    Q_OBJECT
private slots:
    void createsACustomer();
    void saysAtTheFieldWhatIsWrong();
    void keepsWhatWasTypedWhenAColleagueWasFirst();
    void archivesAndTakesBack();
    void archivesSeveralAtOnce();
    void tagsSeveralAtOnce();
    void tellsWhichOfSeveralWereNotChanged();
    void opensTheDialogAtAField();
    void keepsContactsWorkspacesAndSites();
    void marksTheMainSite();
    void tagsFilterTheList();
    void keepsNotes();
    void mergesTwoCustomers();
    void tellsWhyTwoAreNotOne();
    void anEmptyListOffersTheImport();
    void tellsWhyAnActionIsOff();

private:
    static QTableView* table(QWidget& page) {
        for (auto* view : page.findChildren<QTableView*>())
            if (!qobject_cast<SmallTable*>(view))
                return view;
        return nullptr;
    }
    static QString cell(QWidget& page, int row, int column) {
        return table(page)->model()->index(row, column).data().toString();
    }
};

void TestCustomersPage::createsACustomer() {
    PageBook book;
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    QAbstractItemModelTester tester(table(page)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(inDialog<CustomerDialog>([&page] { child<QAction>(page, "newCustomerAction")->trigger(); },
                                     [](CustomerDialog& dialog) {
                                         type(dialog, "nameEdit", u"Boulangerie Lefèvre"_s);
                                         type(dialog, "emailEdit", u"compta@example.fr"_s);
                                         type(dialog, "addressLine1Edit", u"3 place du Four"_s);
                                         type(dialog, "postcodeEdit", u"69003"_s);
                                         type(dialog, "cityEdit", u"Lyon"_s);
                                         type(dialog, "sirenEdit", u"732 829 320"_s);
                                         QCOMPARE(child<QLineEdit>(dialog, "vatNumberEdit")->text(),
                                                  u"FR44732829320"_s);
                                         press(dialog, "saveButton");
                                         QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                     }));
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, 1), u"Boulangerie Lefèvre"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, 7), u"No subscription"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(page.currentId() != 0, patienceMs);
    const Customer stored = PageBook::take(book.colleague().customers.customerByCode(book.actor, cell(page, 0, 0)));
    QCOMPARE(stored.siren, u"732829320"_s);
    QCOMPARE(stored.vatNumber, u"FR44732829320"_s);
}

void TestCustomersPage::saysAtTheFieldWhatIsWrong() {
    PageBook book;
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Cancel, Prompts::Unsaved::Discard};
    QVERIFY(inDialog<CustomerDialog>([&page] { child<QAction>(page, "newCustomerAction")->trigger(); },
                                     [](CustomerDialog& dialog) {
                                         type(dialog, "vatNumberEdit", u"FR00123"_s);
                                         QVERIFY(!messageAt(dialog, "vatNumberEdit").isEmpty());
                                         press(dialog, "saveButton");
                                         QVERIFY(!messageAt(dialog, "nameEdit").isEmpty());
                                         QCOMPARE(dialog.focusWidget(), child<QWidget>(dialog, "nameEdit"));
                                         press(dialog, "cancelButton"); // "Cancel" is the answer: it stays
                                         QVERIFY(dialog.isVisible());
                                         press(dialog, "cancelButton");
                                         QVERIFY(!dialog.isVisible());
                                     }));
    QCOMPARE(prompts.asked.size(), 2);
}

void TestCustomersPage::keepsWhatWasTypedWhenAColleagueWasFirst() {
    PageBook book;
    Customer customer = book.customer(u"Garage Martin"_s);
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    page.open(customer.id.value);
    QTRY_COMPARE_WITH_TIMEOUT(page.currentId(), customer.id.value, patienceMs);
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Discard};
    QVERIFY(inDialog<CustomerDialog>(
        [&page] { child<QAction>(page, "editCustomerAction")->trigger(); },
        [&](CustomerDialog& dialog) {
            customer.phone = u"04 78 00 00 00"_s;
            PageBook::take(book.colleague().customers.save(book.actor, customer, PageBook::op()));
            type(dialog, "nameEdit", u"Garage Martin & Fils"_s);
            press(dialog, "saveButton");
            auto* const banner = dialog.findChild<Banner*>();
            QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
            QVERIFY(banner->text().contains(u"changed by somebody else"_s));
            QCOMPARE(child<QLineEdit>(dialog, "nameEdit")->text(), u"Garage Martin & Fils"_s);
            press(dialog, "cancelButton");
        }));
    QCOMPARE(PageBook::take(book.colleague().customers.customer(book.actor, customer.id)).name, u"Garage Martin"_s);
}

void TestCustomersPage::archivesAndTakesBack() {
    PageBook book;
    const Customer customer = book.customer(u"Garage Martin"_s);
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    page.open(customer.id.value);
    QTRY_COMPARE_WITH_TIMEOUT(page.currentId(), customer.id.value, patienceMs);
    auto* const archive = child<QAction>(page, "archiveCustomerAction");
    QTRY_VERIFY_WITH_TIMEOUT(archive->isEnabled(), patienceMs);
    const auto archived = [&] {
        return PageBook::take(book.colleague().customers.customer(book.actor, customer.id)).archived;
    };
    archive->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(archived(), patienceMs);
    // It leaves the list first; opened before, it would be taken away again.
    QTRY_COMPARE_WITH_TIMEOUT(child<QTableView>(page, "customersTable")->model()->rowCount(), 0, patienceMs);
    page.open(customer.id.value);
    QTRY_COMPARE_WITH_TIMEOUT(archive->text(), u"Take back from the archive"_s, patienceMs);
    archive->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!archived(), patienceMs);
}

void TestCustomersPage::opensTheDialogAtAField() {
    PageBook book;
    const Customer customer = book.customer(u"Garage Martin"_s);
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    QVERIFY(inDialog<CustomerDialog>(
        [&] { emit book.book().editCustomerRequested(customer.id, u"customer.vatOverride"_s); },
        [](CustomerDialog& dialog) {
            QTRY_COMPARE_WITH_TIMEOUT(dialog.focusWidget(), child<QWidget>(dialog, "vatOverrideCombo"), patienceMs);
        }));
}

void TestCustomersPage::keepsContactsWorkspacesAndSites() {
    PageBook book;
    const Customer customer = book.customer(u"Garage Martin"_s);
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    page.open(customer.id.value);
    auto* const addContact = child<QAction>(page, "addContactAction");
    QTRY_VERIFY_WITH_TIMEOUT(addContact->isEnabled(), patienceMs);
    QVERIFY(inDialog<ContactDialog>([&] { addContact->trigger(); },
                                    [](ContactDialog& dialog) {
                                        press(dialog, "saveButton");
                                        QVERIFY(!messageAt(dialog, "contactNameEdit").isEmpty());
                                        type(dialog, "contactNameEdit", u"Claire Durand"_s);
                                        press(dialog, "saveButton");
                                        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                    }));
    auto* const contacts = child<SmallTable>(page, "contactsTable");
    QTRY_COMPARE_WITH_TIMEOUT(contacts->rowCount(), 1, patienceMs);

    ScriptedPrompts prompts;
    prompts.texts = {u"Second workspace"_s, u"www.example.org"_s, u"shop.example.org"_s};
    prompts.confirmations = {true, true};
    auto* const places = child<SmallTable>(page, "placesTable");
    QTRY_COMPARE_WITH_TIMEOUT(places->rowCount(), 1, patienceMs);
    child<QAction>(page, "addWorkspaceAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(places->rowCount(), 2, patienceMs);
    child<QAction>(page, "addSiteAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(places->rowCount(), 3, patienceMs);
    for (int row = 0; row < places->rowCount(); ++row)
        if (places->idAt(row) < 0)
            places->selectRow(row);
    child<QAction>(page, "renamePlaceAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(PageBook::take(book.colleague().workspaces.sites(book.actor, customer.id)).front().name,
                              u"shop.example.org"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(places->currentId() == 0 || places->currentId() < 0, patienceMs);
    for (int row = 0; row < places->rowCount(); ++row)
        if (places->idAt(row) < 0)
            places->selectRow(row);
    child<QAction>(page, "removeSiteAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(places->rowCount(), 2, patienceMs);
    contacts->selectRow(0);
    child<QAction>(page, "removeContactAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(contacts->rowCount(), 0, patienceMs);
}

void TestCustomersPage::marksTheMainSite() {
    PageBook book;
    const Customer customer = book.customer(u"Garage Martin"_s);
    const Workspace workspace = PageBook::take(book.colleague().workspaces.workspaces(book.actor, customer.id)).front();
    const SiteId site =
        PageBook::take(
            book.colleague().workspaces.saveSite(
                book.actor, {.id = {}, .workspaceId = workspace.id, .name = u"www.example.org"_s}, PageBook::op()))
            .id;
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    page.open(customer.id.value);
    auto* const places = child<SmallTable>(page, "placesTable");
    QTRY_COMPARE_WITH_TIMEOUT(places->rowCount(), 2, patienceMs);
    auto* const action = child<QAction>(page, "mainSiteAction");
    places->selectRow(0); // the workspace
    QVERIFY(!action->isEnabled());
    places->selectRow(1);
    QVERIFY(action->isEnabled());
    const auto main = [&] { return PageBook::take(book.colleague().workspaces.mainSite(book.actor, customer.id)); };
    const auto facts = [&page] {
        QStringList texts;
        for (const PlainLabel* label : page.findChildren<PlainLabel*>())
            texts.append(label->text());
        return texts;
    };
    action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(facts().contains(u"Main site"_s) && facts().contains(u"www.example.org"_s), patienceMs);
    QVERIFY(main() == site);
    QTRY_VERIFY_WITH_TIMEOUT(places->item(1, 0)->text().contains(u"(main site)"_s), patienceMs);
    // Back again, as the message offers.
    QPushButton* undo = nullptr;
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text().contains(u"Undo"_s))
            undo = button;
    QVERIFY(undo);
    undo->click();
    QTRY_VERIFY_WITH_TIMEOUT(!main(), patienceMs);
}

void TestCustomersPage::tagsFilterTheList() {
    PageBook book;
    const Customer garage = book.customer(u"Garage Martin"_s);
    const Customer other = book.customer(u"Zinguerie"_s);
    PageBook::take(book.colleague().customers.setTags(book.actor, other.id, {u"Key & account"_s}, PageBook::op()));
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    page.open(garage.id.value);
    auto* const edit = child<QAction>(page, "editTagsAction");
    QTRY_VERIFY_WITH_TIMEOUT(edit->isEnabled(), patienceMs);
    QVERIFY(inDialog<TagsDialog>([&] { edit->trigger(); },
                                 [](TagsDialog& dialog) {
                                     auto* const known = child<QListWidget>(dialog, "knownTagsList");
                                     QTRY_COMPARE_WITH_TIMEOUT(known->count(), 1, patienceMs);
                                     known->item(0)->setCheckState(Qt::Checked);
                                     type(dialog, "newTagsEdit", u"VIP, vip; Sud"_s);
                                     press(dialog, "saveButton");
                                     QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                 }));
    QTRY_COMPARE_WITH_TIMEOUT(
        PageBook::take(book.colleague().customers.rows(book.actor, std::vector<qint64>{garage.id.value})).front().tags,
        (QStringList{u"Key & account"_s, u"Sud"_s, u"VIP"_s}), patienceMs);
    const auto chip = [&page]() -> QPushButton* {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->accessibleName() == u"Tag VIP"_s && button->isVisible())
                return button;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(chip(), patienceMs);
    chip()->click();
    auto* const restriction = child<QPushButton>(page, "restrictionChip");
    QTRY_VERIFY_WITH_TIMEOUT(restriction->isVisible() && restriction->text().contains(u"Tag: VIP"_s), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    restriction->click();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
}

void TestCustomersPage::keepsNotes() {
    PageBook book;
    const Customer customer = book.customer(u"Garage Martin"_s);
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    page.open(customer.id.value);
    auto* const add = child<QAction>(page, "addNoteAction");
    QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), patienceMs);
    QVERIFY(inDialog<NoteDialog>([&] { add->trigger(); },
                                 [](NoteDialog& dialog) {
                                     press(dialog, "saveButton");
                                     QVERIFY(!messageAt(dialog, "noteTextEdit").isEmpty());
                                     child<QPlainTextEdit>(dialog, "noteTextEdit")->setPlainText(u"Pays <late>"_s);
                                     press(dialog, "saveButton");
                                     QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                 }));
    auto* const notes = child<SmallTable>(page, "customerNotesTable");
    QTRY_COMPARE_WITH_TIMEOUT(notes->rowCount(), 1, patienceMs);
    QVERIFY(notes->item(0, 0)->text().startsWith(u"Pays <late>\nada, "_s));
    notes->selectRow(0);
    ScriptedPrompts prompts;
    prompts.confirmations = {true};
    child<QAction>(page, "removeNoteAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(notes->rowCount(), 0, patienceMs);
}

void TestCustomersPage::mergesTwoCustomers() {
    PageBook book;
    const Customer first = book.customer(u"Garage Martin"_s);
    Customer second = book.customer(u"GARAGE MARTIN"_s);
    second.phone = u"04 78"_s;
    second = PageBook::take(book.colleague().customers.save(book.actor, second, PageBook::op()));
    const Plan plan = book.plan(u"Hosting"_s, u"Pro"_s);
    book.subscription(first.id, plan.id, QDate(2026, 3, 1));
    const Subscription moved = book.subscription(second.id, plan.id, QDate(2026, 3, 1));
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    page.open(first.id.value);
    auto* const merge = child<QAction>(page, "mergeCustomerAction");
    QTRY_VERIFY_WITH_TIMEOUT(merge->isEnabled(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>(page, "editTagsAction")->isEnabled(), patienceMs);
    QVERIFY(inDialog<MergeDialog>(
        [&] { merge->trigger(); },
        [&](MergeDialog& dialog) {
            const auto proposal = [&] { return dialog.findChild<QPushButton*>(u"mergeProposal"_s + second.code); };
            QTRY_VERIFY_WITH_TIMEOUT(proposal(), patienceMs);
            QVERIFY(proposal()->text().contains(u"same name"_s));
            QVERIFY(!child<QPushButton>(dialog, "saveButton")->isEnabled());
            proposal()->click();
            QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, "saveButton")->isEnabled(), patienceMs);
            auto* const outcome = child<PlainLabel>(dialog, "mergeOutcome");
            QVERIFY2(outcome->text().contains(u"1 subscription"_s), qPrintable(outcome->text()));
            // What only one has is proposed; the name of the one that stays.
            QVERIFY(child<QRadioButton>(dialog, "survivorRadio0")->isChecked());
            press(dialog, "saveButton");
            QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
        }));
    QTRY_COMPARE_WITH_TIMEOUT(PageBook::take(book.colleague().subscriptions.detail(book.actor, moved.id)).customer.id,
                              first.id, patienceMs);
    const Customer after = PageBook::take(book.colleague().customers.customer(book.actor, first.id));
    QCOMPARE(after.name, u"Garage Martin"_s);
    QCOMPARE(after.phone, u"04 78"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page.currentId(), first.id.value, patienceMs);
    auto* const services = child<SmallTable>(page, "customerSubscriptionsTable");
    QTRY_COMPARE_WITH_TIMEOUT(services->rowCount(), 2, patienceMs);
    QVERIFY(services->item(0, 0)->text().contains(u"no site · since 01/03/2026"_s));
}

void TestCustomersPage::tellsWhyTwoAreNotOne() {
    PageBook book;
    Customer first = book.customer(u"Garage Martin"_s);
    first.siren = u"732829320"_s;
    first = PageBook::take(book.colleague().customers.save(book.actor, first, PageBook::op()));
    Customer second = book.customer(u"Autre"_s);
    second.siren = u"552100554"_s;
    second = PageBook::take(book.colleague().customers.save(book.actor, second, PageBook::op()));
    MergeDialog dialog(book.book(), first, second.id, nullptr);
    dialog.show();
    auto* const banner = dialog.findChild<Banner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
    QVERIFY(banner->text().contains(u"732829320"_s));
    QVERIFY(!child<QPushButton>(dialog, "saveButton")->isEnabled());
    child<QRadioButton>(dialog, "survivorRadio1")->click();
    QVERIFY(banner->isVisible());
}

void TestCustomersPage::archivesSeveralAtOnce() {
    PageBook book;
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s})
        book.customer(name);
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 3, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, 1), u"A"_s, patienceMs);
    table(page)->selectRow(0);
    table(page)->selectionModel()->select(table(page)->model()->index(2, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(page.selectedIds().size(), size_t(2));
    ScriptedPrompts prompts;
    auto* const archive = child<QAction>(page, "archiveCustomerAction");
    QVERIFY(archive->isEnabled());
    archive->trigger(); // no: nothing happens
    QVERIFY(prompts.asked.first().contains(u"Archive 2 customers?"_s));
    QCOMPARE(table(page)->model()->rowCount(), 3);
    prompts.confirmations = {true};
    archive->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QCOMPARE(PageBook::take(book.colleague().customers.counts(book.actor)).archived, 2);
    // And back, all of them.
    auto* const undo = page.findChild<QPushButton*>(u"toastActionButton"_s);
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 3, patienceMs);
    QCOMPARE(PageBook::take(book.colleague().customers.counts(book.actor)).archived, 0);
}

void TestCustomersPage::tagsSeveralAtOnce() {
    PageBook book;
    const auto tags = [&book](const Customer& customer) {
        return PageBook::take(book.colleague().customers.rows(book.actor, std::array{customer.id.value})).front().tags;
    };
    const Customer first = book.customer(u"A"_s);
    const Customer second = book.customer(u"B"_s);
    const Customer third = book.customer(u"C"_s);
    PageBook::take(book.colleague().customers.setTags(book.actor, first.id, {u"VIP"_s, u"Sud"_s}, PageBook::op()));
    PageBook::take(book.colleague().customers.setTags(book.actor, third.id, {u"Sud"_s}, PageBook::op()));
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 3, patienceMs);
    table(page)->selectAll();
    QVERIFY(inDialog<BulkTagsDialog>(
        [&] { child<QAction>(page, "tagCustomersAction")->trigger(); },
        [&](BulkTagsDialog& dialog) {
            auto* const known = child<QListWidget>(dialog, "knownTagsList");
            QTRY_COMPARE_WITH_TIMEOUT(known->count(), 2, patienceMs);
            const auto item = [known](const QString& tag) {
                return known->findItems(tag, Qt::MatchStartsWith).first();
            };
            QVERIFY(!child<QPushButton>(dialog, "saveButton")->isEnabled()); // nothing is wanted yet
            QVERIFY(item(u"Sud"_s)->checkState() == Qt::PartiallyChecked);
            item(u"Sud"_s)->setCheckState(Qt::Unchecked);
            type(dialog, "newTagsEdit", u"vip, Été"_s);
            const QString effect = child<PlainLabel>(dialog, "effectText")->text();
            QVERIFY2(effect.contains(u"2 customers get “vip”."_s) && effect.contains(u"3 customers get “Été”."_s) &&
                         effect.contains(u"2 customers lose “Sud”."_s),
                     qPrintable(effect));
            press(dialog, "saveButton");
        }));
    // As it was written before, by whoever has it.
    QTRY_COMPARE_WITH_TIMEOUT(tags(third), (QStringList{u"Été"_s, u"VIP"_s}), patienceMs);
    QCOMPARE(tags(first), (QStringList{u"Été"_s, u"VIP"_s}));
    QCOMPARE(tags(second), (QStringList{u"Été"_s, u"VIP"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QPushButton*>(u"toastActionButton"_s), patienceMs);
    page.findChild<QPushButton*>(u"toastActionButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(tags(third), QStringList{u"Sud"_s}, patienceMs);
    QCOMPARE(tags(first), (QStringList{u"Sud"_s, u"VIP"_s}));
    QVERIFY(tags(second).isEmpty());
}

void TestCustomersPage::tellsWhichOfSeveralWereNotChanged() {
    PageBook book;
    const Customer first = book.customer(u"A"_s);
    const Customer full = book.customer(u"B <b>&"_s);
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many.append(u"tag %1"_s.arg(i));
    PageBook::take(book.colleague().customers.setTags(book.actor, full.id, many, PageBook::op()));
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    table(page)->selectAll();
    ScriptedPrompts prompts;
    const auto addOne = [&](const QString& tag) {
        return inDialog<BulkTagsDialog>([&] { child<QAction>(page, "tagCustomersAction")->trigger(); },
                                        [&](BulkTagsDialog& dialog) {
                                            type(dialog, "newTagsEdit", tag);
                                            auto* const save = child<QPushButton>(dialog, "saveButton");
                                            QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patienceMs);
                                            save->click();
                                        });
    };
    QVERIFY(addOne(u"VIP"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<ReasonTable*>(u"bulkFailuresTable"_s), patienceMs);
    auto* const failures = child<ReasonTable>(page, "bulkFailuresTable");
    QTRY_COMPARE_WITH_TIMEOUT(failures->reasons().size(), size_t(1), patienceMs);
    QCOMPARE(failures->reasons().front().name, full.name);
    QVERIFY(failures->reasons().front().why.contains(u"20 tags"_s));
    QVERIFY(prompts.asked.isEmpty()); // no box stands in the way
    // Back to it, also when the list shows others by now.
    type(page, "customersSearchEdit", u"nobody"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 0, patienceMs);
    auto* const failed = child<QWidget>(page, "bulkFailures");
    child<QPushButton>(*failed, "bannerActionButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(page.currentId(), full.id.value, patienceMs);
    // What succeeds the next time is not told of any more.
    page.select({first.id.value});
    QVERIFY(addOne(u"Sud"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!failed->isVisible(), patienceMs);
}

void TestCustomersPage::anEmptyListOffersTheImport() {
    PageBook book;
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    QSignalSpy asked(&book.book(), &Book::importRequested);
    auto* const import = child<QAction>(page, "importCustomersAction");
    QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), patienceMs);
    import->trigger();
    QCOMPARE(asked.size(), 1);
}

void TestCustomersPage::tellsWhyAnActionIsOff() {
    PageBook book;
    CustomersPage page(book.book(), nullptr);
    book.show(page);
    auto* const edit = child<QAction>(page, "editCustomerAction");
    QVERIFY(!edit->isEnabled());
    QVERIFY(edit->toolTip().contains(u"Select one customer"_s));
    QVERIFY(child<QAction>(page, "newCustomerAction")->isEnabled());
}

QTEST_MAIN(TestCustomersPage)
#include "tst_customers_page.moc"
