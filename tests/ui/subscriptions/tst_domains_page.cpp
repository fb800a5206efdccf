#include "common/ChartCard.h"
#include "common/ChipBar.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "customers/CustomerPicker.h"
#include "subscriptions/DomainDialogs.h"
#include "subscriptions/DomainsPage.h"
#include "subscriptions/MailboxDialogs.h"
#include "subscriptions/NewDomainDialog.h"
#include "subscriptions/NewSubscriptionDialog.h"
#include "todo/TodoPage.h"
#include "ui/PageBook.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A customer with a site that has a premium plan, and plans of domains and of mailboxes.
class DomainBook : public PageBook {
public:
    DomainBook() : PageBook(QDate(2026, 3, 15)), martin(customer(u"Garage <b>Martin"_s)) {
        domains = planOf(ProductKind::Domain, u"Domain"_s, u".fr, yearly"_s, 12);
        starter = planOf(ProductKind::Mailbox, u"Mailbox"_s, u"Starter"_s, 24);
        plus = planOf(ProductKind::Mailbox, u"Mail"_s, u"Plus"_s, 84);
        workspace = take(colleague().workspaces.workspaces(actor, martin.id)).front().id;
        site = take(colleague().workspaces.saveSite(
            actor, {.id = {}, .workspaceId = workspace, .name = u"www.martin.example"_s}, op()));
    }
    Plan planOf(ProductKind kind, const QString& title, const QString& name, int euros) {
        Product product;
        product.nameEn = title;
        product.kind = kind;
        Plan plan;
        plan.productId = take(colleague().catalog.saveProduct(actor, product, op())).id;
        plan.nameEn = name;
        plan.intervalUnit = IntervalUnit::Year;
        Price price;
        price.amount = UnitPrice::fromInteger(euros);
        price.validFrom = QDate(2020, 1, 1);
        return take(colleague().catalog.savePlan(actor, plan, price, op()));
    }
    DomainId add(const QString& name, QDate expiresOn, bool autoRenew = true,
                 DomainOrigin origin = DomainOrigin::Bought) {
        NewDomain draft;
        draft.name = name;
        draft.origin = origin;
        draft.workspace = workspace;
        draft.plan = domains.id;
        draft.done = expiresOn.isValid();
        if (draft.done)
            draft.expiresOn = expiresOn;
        draft.autoRenew = autoRenew;
        return take(colleague().domains.add(actor, draft, op()));
    }
    void premium() {
        Subscription draft;
        draft.customerId = martin.id;
        draft.workspaceId = workspace;
        draft.siteId = site.id;
        draft.planId = planOf(ProductKind::PremiumPlan, u"Website"_s, u"Yearly"_s, 240).id;
        draft.startDate = QDate(2026, 3, 1);
        take(colleague().subscriptions.create(actor, draft, op()));
    }
    DomainDetail detail(DomainId id) { return take(colleague().domains.detail(actor, id)); }
    Customer martin;
    WorkspaceId workspace;
    Site site;
    Plan domains;
    Plan starter;
    Plan plus;
};

QTableView* table(QWidget& page) { return child<QTableView>(page, "domainsTable"); }

QString cell(QWidget& page, int row, DomainColumn column) {
    return table(page)->model()->index(row, static_cast<int>(column)).data(Qt::AccessibleTextRole).toString();
}

void choose(ListPage& page, DomainId id) {
    page.open(id.value);
    QTRY_COMPARE_WITH_TIMEOUT(page.currentId(), id.value, patienceMs);
}

} // namespace

/// The page of domains on a real book: what somebody adds, moves on, renews and ends there, and the mailboxes.
class TestDomainsPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void addsOneWithItsCost();
    void connectsOneForNothing();
    void saysWhatIsWrongAtTheField();
    void takesTheNextStep();
    void renewsAndEnds();
    void sellsMailboxesWhereItMay();
    void recordsMailboxesFromElsewhere();
    void showsTheCalendar();
    void isToBeDone();
    void obeysTheScope();
    void asksForTermsAndTakesACode();
    void isOrderedWithANewSubscription();
    void countsInTheChosenMonth();
};

void TestDomainsPage::addsOneWithItsCost() {
    DomainBook book;
    DomainsPage page(book.book(), nullptr);
    book.show(page);
    auto* const add = child<QAction>(page, "newDomainAction");
    QVERIFY(
        inDialog<NewDomainDialog>([&] { add->trigger(); },
                                  [&](NewDomainDialog& dialog) {
                                      auto* const plan = child<QComboBox>(dialog, "planCombo");
                                      QTRY_COMPARE_WITH_TIMEOUT(plan->count(), 1, patienceMs);
                                      child<CustomerPicker>(dialog, "customerPicker")->restoreCode(book.martin.code);
                                      type(dialog, "nameEdit", u"Crêperie-Martin.fr"_s);
                                      auto* const amount = child<PlainLabel>(dialog, "nextAmount");
                                      QTRY_VERIFY_WITH_TIMEOUT(amount->text().contains(u"€12.00"_s), patienceMs);
                                      press(dialog, "saveButton");
                                      QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                  }));
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, DomainColumn::Name), u"crêperie-martin.fr"_s, patienceMs);
    QCOMPARE(cell(page, 0, DomainColumn::Customer), u"Garage <b>Martin"_s);
    QVERIFY(cell(page, 0, DomainColumn::State).contains(u"Ordered"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page.currentId(), qint64(1), patienceMs);
    QVERIFY(book.detail(DomainId{1}).row.billing.has_value());
    QSignalSpy opened(&book.book(), &Book::openSubscriptionRequested);
    auto* const subscription = child<QAction>(page, "openDomainSubscriptionAction");
    QTRY_VERIFY_WITH_TIMEOUT(subscription->isEnabled(), patienceMs);
    subscription->trigger();
    QCOMPARE(opened.size(), 1);
}

void TestDomainsPage::connectsOneForNothing() {
    DomainBook book;
    DomainsPage page(book.book(), nullptr);
    book.show(page);
    QVERIFY(
        inDialog<NewDomainDialog>([&] { child<QAction>(page, "newDomainAction")->trigger(); },
                                  [&](NewDomainDialog& dialog) {
                                      child<QRadioButton>(dialog, "connectedRadio")->click();
                                      QVERIFY(!child<QComboBox>(dialog, "planCombo")->isVisible());
                                      child<CustomerPicker>(dialog, "customerPicker")->restoreCode(book.martin.code);
                                      type(dialog, "nameEdit", u"martin.example"_s);
                                      auto* const site = child<QComboBox>(dialog, "siteCombo");
                                      QTRY_COMPARE_WITH_TIMEOUT(site->count(), 2, patienceMs);
                                      site->setCurrentIndex(1);
                                      press(dialog, "saveButton");
                                      QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                  }));
    const DomainRow row = book.detail(DomainId{1}).row;
    QVERIFY(!row.billing);
    QCOMPARE(row.siteName, book.site.name);
    QVERIFY(row.state == DomainState::WaitingForDns);
}

void TestDomainsPage::saysWhatIsWrongAtTheField() {
    DomainBook book;
    book.add(u"taken.example"_s, {});
    DomainsPage page(book.book(), nullptr);
    book.show(page);
    inDialog<NewDomainDialog>([&] { child<QAction>(page, "newDomainAction")->trigger(); },
                              [&](NewDomainDialog& dialog) {
                                  auto* const plan = child<QComboBox>(dialog, "planCombo");
                                  QTRY_COMPARE_WITH_TIMEOUT(plan->count(), 1, patienceMs);
                                  type(dialog, "nameEdit", u"http://martin.fr"_s);
                                  press(dialog, "saveButton");
                                  QVERIFY(messageAt(dialog, "nameEdit").contains(u"http://"_s));
                                  QVERIFY(!messageAt(dialog, "customerPicker").isEmpty());
                                  child<CustomerPicker>(dialog, "customerPicker")->restoreCode(book.martin.code);
                                  auto* const workspace = child<QComboBox>(dialog, "workspaceCombo");
                                  QTRY_COMPARE_WITH_TIMEOUT(workspace->count(), 1, patienceMs);
                                  child<QCheckBox>(dialog, "doneCheck")->setChecked(true);
                                  type(dialog, "expiresOnEdit", u"1/1/2020"_s);
                                  type(dialog, "nameEdit", u"taken.example"_s);
                                  press(dialog, "saveButton");
                                  QTRY_VERIFY_WITH_TIMEOUT(!messageAt(dialog, "expiresOnEdit").isEmpty(), patienceMs);
                                  type(dialog, "expiresOnEdit", u"1/1/2027"_s);
                                  press(dialog, "saveButton");
                                  QTRY_VERIFY_WITH_TIMEOUT(messageAt(dialog, "nameEdit").contains(u"Martin"_s),
                                                           patienceMs);
                                  dialog.done(QDialog::Rejected);
                              });
    QCOMPARE(PageBook::take(book.colleague().domains.counts(book.actor)).all, 1);
}

void TestDomainsPage::takesTheNextStep() {
    DomainBook book;
    const DomainId id = book.add(u"martin.example"_s, {}, true, DomainOrigin::Transferred);
    DomainsPage page(book.book(), nullptr);
    book.show(page);
    choose(page, id);
    auto* const move = child<QAction>(page, "moveDomainAction");
    QTRY_VERIFY_WITH_TIMEOUT(move->isEnabled(), patienceMs);
    QVERIFY(!child<QAction>(page, "renewDomainAction")->isEnabled());
    QVERIFY(inDialog<MoveDomainDialog>([&] { move->trigger(); },
                                       [&](MoveDomainDialog& dialog) {
                                           auto* const to = child<QComboBox>(dialog, "stateCombo");
                                           QCOMPARE(to->count(), 3);
                                           to->setCurrentIndex(2); // refused
                                           press(dialog, "saveButton");
                                           QVERIFY(!messageAt(dialog, "reasonEdit").isEmpty());
                                           to->setCurrentIndex(1); // registered
                                           type(dialog, "expiresOnEdit", u"20/9/2027"_s);
                                           press(dialog, "saveButton");
                                           QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                       }));
    QTRY_VERIFY_WITH_TIMEOUT(cell(page, 0, DomainColumn::State).contains(u"Registered"_s), patienceMs);
    QCOMPARE(*book.detail(id).row.domain.expiresOn, QDate(2027, 9, 20));
    QTRY_VERIFY_WITH_TIMEOUT(!move->isEnabled(), patienceMs);
}

void TestDomainsPage::renewsAndEnds() {
    DomainBook book;
    const DomainId id = book.add(u"martin.example"_s, QDate(2026, 4, 2));
    DomainsPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(cell(page, 0, DomainColumn::Expires).contains(u"18 days left"_s), patienceMs);
    choose(page, id);
    auto* const renew = child<QAction>(page, "renewDomainAction");
    QTRY_VERIFY_WITH_TIMEOUT(renew->isEnabled(), patienceMs);
    QVERIFY(inDialog<RenewDomainDialog>([&] { renew->trigger(); },
                                        [&](RenewDomainDialog& dialog) {
                                            type(dialog, "expiresOnEdit", u"2/4/2026"_s);
                                            press(dialog, "saveButton");
                                            QVERIFY(!messageAt(dialog, "expiresOnEdit").isEmpty());
                                            type(dialog, "expiresOnEdit", u"2/4/2027"_s);
                                            press(dialog, "saveButton");
                                            QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                        }));
    QCOMPARE(*book.detail(id).row.domain.expiresOn, QDate(2027, 4, 2));
    const auto labels = [&page] { return page.findChildren<PlainLabel*>(); };
    const auto saysNewDay = [](const PlainLabel* label) { return label->text() == u"02/04/2027"_s; };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(labels(), saysNewDay), patienceMs);
    auto* const automatic = child<QAction>(page, "autoRenewAction");
    automatic->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, DomainColumn::AutoRenew), u"By hand"_s, patienceMs);
    auto* const end = child<QAction>(page, "endDomainAction");
    QTRY_VERIFY_WITH_TIMEOUT(end->isEnabled() && automatic->text() == u"Renews by itself"_s, patienceMs);
    QVERIFY(inDialog<EndDomainDialog>([&] { end->trigger(); },
                                      [&](EndDomainDialog& dialog) {
                                          QVERIFY(
                                              child<PlainLabel>(dialog, "effectText")->text().contains(u"S000001"_s));
                                          press(dialog, "saveButton");
                                          QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                      }));
    QVERIFY(book.detail(id).row.state == DomainState::Ending);
    auto* const back = child<QAction>(page, "takeBackEndAction");
    QTRY_VERIFY_WITH_TIMEOUT(back->isEnabled() && !end->isEnabled(), patienceMs);
    back->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(end->isEnabled(), patienceMs);
    QVERIFY(!book.detail(id).row.billing->lastDay);
}

void TestDomainsPage::sellsMailboxesWhereItMay() {
    DomainBook book;
    const DomainId id = book.add(u"martin.example"_s, QDate(2027, 3, 1));
    DomainsPage page(book.book(), nullptr);
    book.show(page);
    choose(page, id);
    auto* const add = child<QAction>(page, "newMailboxAction");
    QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), patienceMs);
    const auto selectPlan = [](NewMailboxDialog& dialog, int row) {
        auto* const plans = child<SmallTable>(dialog, "mailboxPlansTable");
        QTRY_COMPARE_WITH_TIMEOUT(plans->rowCount(), 3, patienceMs);
        plans->selectionModel()->setCurrentIndex(plans->model()->index(row, 0),
                                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    // No site yet: the reason stands at the plan.
    inDialog<NewMailboxDialog>([&] { add->trigger(); },
                               [&](NewMailboxDialog& dialog) {
                                   selectPlan(dialog, 0);
                                   QVERIFY(messageAt(dialog, "mailboxPlansTable").contains(u"no site"_s));
                                   dialog.done(QDialog::Rejected);
                               });
    book.premium();
    PageBook::take(
        book.colleague().domains.assignSite(book.actor, id, {.id = book.site.id, .name = {}}, 1, PageBook::op()));
    DomainsPage later(book.book(), nullptr);
    book.show(later);
    choose(later, id);
    auto* const addNow = child<QAction>(later, "newMailboxAction");
    QTRY_VERIFY_WITH_TIMEOUT(addNow->isEnabled(), patienceMs);
    QVERIFY(inDialog<NewMailboxDialog>([&] { addNow->trigger(); },
                                       [&](NewMailboxDialog& dialog) {
                                           selectPlan(dialog, 1);
                                           QCOMPARE(messageAt(dialog, "mailboxPlansTable"), QString());
                                           auto* const amount = child<PlainLabel>(dialog, "nextAmount");
                                           QTRY_VERIFY_WITH_TIMEOUT(amount->text().contains(u"€"_s), patienceMs);
                                           type(dialog, "localEdit", u"con tact"_s);
                                           press(dialog, "saveButton");
                                           QVERIFY(!messageAt(dialog, "localEdit").isEmpty());
                                           type(dialog, "localEdit", u"Contact"_s);
                                           type(dialog, "holderEdit", u"Léa"_s);
                                           press(dialog, "saveButton");
                                           QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                       }));
    const auto mailboxes = book.detail(id).mailboxes;
    QCOMPARE(mailboxes.size(), size_t(1));
    QCOMPARE(mailboxes.front().address, u"contact@martin.example"_s);
    QVERIFY(mailboxes.front().billing.has_value());
    auto* const list = child<SmallTable>(later, "mailboxesTable");
    QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 1, patienceMs);
    list->selectionModel()->setCurrentIndex(list->model()->index(0, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(child<QAction>(later, "changeMailboxPlanAction")->isEnabled());
    auto* const edit = child<QAction>(later, "changeMailboxAction");
    QVERIFY(inDialog<MailboxDialog>([&] { edit->trigger(); },
                                    [&](MailboxDialog& dialog) {
                                        type(dialog, "holderEdit", u"Max"_s);
                                        press(dialog, "saveButton");
                                        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                    }));
    QCOMPARE(book.detail(id).mailboxes.front().mailbox.holder, u"Max"_s);
}

void TestDomainsPage::recordsMailboxesFromElsewhere() {
    DomainBook book;
    const DomainId id = book.add(u"martin.example"_s, QDate(2027, 3, 1));
    DomainsPage page(book.book(), nullptr);
    book.show(page);
    choose(page, id);
    auto* const add = child<QAction>(page, "newMailboxAction");
    QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), patienceMs);
    QVERIFY(inDialog<NewMailboxDialog>([&] { add->trigger(); },
                                       [&](NewMailboxDialog& dialog) {
                                           auto* const plans = child<SmallTable>(dialog, "mailboxPlansTable");
                                           QTRY_COMPARE_WITH_TIMEOUT(plans->rowCount(), 3, patienceMs);
                                           type(dialog, "localEdit", u"lea"_s);
                                           press(dialog, "saveButton");
                                           QVERIFY(!messageAt(dialog, "providerEdit").isEmpty());
                                           type(dialog, "providerEdit", u"Proton"_s);
                                           press(dialog, "saveButton");
                                           QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                       }));
    const MailboxRow mailbox = book.detail(id).mailboxes.front();
    QVERIFY(!mailbox.billing);
    QCOMPARE(mailbox.mailbox.provider, u"Proton"_s);
}

void TestDomainsPage::showsTheCalendar() {
    DomainBook book;
    book.add(u"soon.example"_s, QDate(2026, 3, 20));
    book.add(u"may.example"_s, QDate(2026, 5, 20), false);
    book.add(u"may-too.example"_s, QDate(2026, 5, 1));
    DomainsPage page(book.book(), nullptr);
    book.show(page);
    auto* const chart = page.findChild<ChartCard*>();
    QTRY_COMPARE_WITH_TIMEOUT(chart->table().rows.size(), expiryMonths, patienceMs);
    QCOMPARE(chart->table().rows.at(0), QStringList({u"March 2026"_s, u"1"_s, u"0"_s}));
    QCOMPARE(chart->table().rows.at(2), QStringList({u"May 2026"_s, u"1"_s, u"1"_s}));
    QVERIFY(chart->summary().contains(u"2 domains renew by themselves"_s));
    emit chart->categoryOpened(2);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    page.findChild<ChipBar*>()->findChildren<QPushButton*>().at(5)->click();    // within seven days
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 0, patienceMs); // of May
}

void TestDomainsPage::isToBeDone() {
    DomainBook book;
    const DomainId id = book.add(u"martin.example"_s, QDate(2026, 3, 20), false);
    TodoPage page(book.book(), nullptr);
    book.show(page);
    auto* const rows = child<SmallTable>(page, "todoTable");
    const auto rowOfDomain = [rows] {
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->item(row, 0)->text().contains(u"martin.example"_s))
                return row;
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOfDomain() >= 0, patienceMs);
    QVERIFY(rows->item(rowOfDomain(), 0)->text().contains(u"5 days are left"_s));
    rows->setCurrentCell(rowOfDomain(), 0);
    QSignalSpy opened(&book.book(), &Book::openDomainRequested);
    child<QAction>(page, "fixAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    QVERIFY(opened[0][0].value<DomainId>() == id);
}

void TestDomainsPage::obeysTheScope() {
    DomainBook book;
    book.add(u"martin.example"_s, QDate(2027, 3, 1));
    const Customer other = book.customer(u"Other"_s);
    DomainsPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    book.book().setScope({.scope = {.customer = other.id, .workspace = {}},
                          .customerCode = other.code,
                          .customerName = other.name,
                          .workspaceName = {}});
    page.applyScope();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 0, patienceMs);
}

void TestDomainsPage::asksForTermsAndTakesACode() {
    DomainBook book;
    book.premium();
    const DomainId connected = book.add(u"martin.fr"_s, QDate(2027, 3, 15), true, DomainOrigin::Connected);
    PageBook::take(book.colleague().domains.assignSite(book.actor, connected, {.id = book.site.id, .name = {}},
                                                       book.detail(connected).row.domain.version, PageBook::op()));
    PageBook::take(book.colleague().terms.save(book.actor,
                                               {.kind = TermsKind::Agreement,
                                                .label = u"2026-01"_s,
                                                .validFrom = QDate(2026, 1, 1),
                                                .text = u"Clause one"_s,
                                                .link = {}},
                                               PageBook::op()));
    Promotion half;
    half.code = u"HALF"_s;
    half.rate = Rate::fromMillionths(500'000);
    PageBook::take(book.colleague().promotions.save(book.actor, half, PageBook::op()));
    Customer restricted = PageBook::take(book.colleague().customers.customer(book.actor, book.martin.id));
    restricted.changesAllowed = ChangesAllowed::AddLicences;
    PageBook::take(book.colleague().customers.save(book.actor, restricted, PageBook::op()));
    const auto isShown = [](QWidget& dialog, const char* name) {
        return child<QWidget>(dialog, name)->isVisibleTo(&dialog);
    };
    NewDomainDialog dialog(book.book(), book.martin.id, nullptr);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(dialog, "termsAcceptedCheck"), patienceMs);
    child<QRadioButton>(dialog, "connectedRadio")->click();
    QVERIFY(!isShown(dialog, "termsAcceptedCheck") && !isShown(dialog, "promotionCodeEdit"));
    child<QRadioButton>(dialog, "boughtRadio")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(dialog, "beyondReasonEdit"), patienceMs);
    type(dialog, "nameEdit", u"garage.fr"_s);
    auto* const plans = child<QComboBox>(dialog, "planCombo");
    QTRY_VERIFY_WITH_TIMEOUT(plans->count() > 0, patienceMs);
    plans->setCurrentIndex(plans->findData(book.domains.id.value));
    type(dialog, "promotionCodeEdit", u"nothing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messageAt(dialog, "promotionCodeEdit").contains(u"no such"_s), patienceMs);
    type(dialog, "promotionCodeEdit", u"half"_s);
    QTRY_COMPARE_WITH_TIMEOUT(child<PlainLabel>(dialog, "nextAmount")->text(), u"€6.00"_s, patienceMs);
    press(dialog, "saveButton");
    QVERIFY(!messageAt(dialog, "termsAcceptedCheck").isEmpty());
    QVERIFY(!messageAt(dialog, "beyondReasonEdit").isEmpty());
    child<QCheckBox>(dialog, "termsAcceptedCheck")->setChecked(true);
    child<QComboBox>(dialog, "acceptedByCombo")->setEditText(u"Anne Martin"_s);
    type(dialog, "beyondReasonEdit", u"Agreed by phone"_s);
    press(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    const auto bills = PageBook::take(
        book.colleague().subscriptions.detail(book.actor, book.detail(dialog.created()).row.billing->id));
    QCOMPARE(bills.subscription.promotion->code, u"HALF"_s);
    QVERIFY(std::ranges::any_of(
        bills.timeline, [](const TimelineEntry& entry) { return entry.detail.contains(u"Agreed by phone"_s); }));
    // A mailbox that was bought elsewhere asks nothing.
    NewMailboxDialog mailbox(book.book(), book.detail(connected), nullptr);
    mailbox.show();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(mailbox, "termsAcceptedCheck"), patienceMs);
    auto* const offers = child<SmallTable>(mailbox, "mailboxPlansTable");
    QTRY_VERIFY_WITH_TIMEOUT(offers->rowCount() > 1, patienceMs);
    const auto choosePlan = [offers](int row) {
        offers->selectionModel()->setCurrentIndex(offers->model()->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    choosePlan(offers->rowCount() - 1);
    QVERIFY(!isShown(mailbox, "termsAcceptedCheck"));
    choosePlan(0);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(mailbox, "termsAcceptedCheck"), patienceMs);
    type(mailbox, "localEdit", u"contact"_s);
    press(mailbox, "saveButton");
    QVERIFY(!messageAt(mailbox, "termsAcceptedCheck").isEmpty());
    child<QCheckBox>(mailbox, "termsAcceptedCheck")->setChecked(true);
    child<QComboBox>(mailbox, "acceptedByCombo")->setEditText(u"Anne Martin"_s);
    type(mailbox, "beyondReasonEdit", u"Agreed by phone"_s);
    press(mailbox, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!mailbox.isVisible(), patienceMs);
    QCOMPARE(book.detail(connected).mailboxes.size(), 1u);
}

void TestDomainsPage::countsInTheChosenMonth() {
    DomainBook book;
    book.add(u"april.fr"_s, QDate(2026, 4, 20));
    book.add(u"june.fr"_s, QDate(2026, 6, 20));
    book.add(u"ordered.fr"_s, {});
    DomainFilter april;
    april.expiresFrom = QDate(2026, 4, 1);
    april.expiresTo = QDate(2026, 4, 30);
    const DomainCounts counts = PageBook::take(book.colleague().domains.counts(book.actor, april));
    QCOMPARE(counts.all, 1);
    QCOMPARE(counts.waiting, 0);
    QCOMPARE(counts.within60, 1);
    QCOMPARE(PageBook::take(book.colleague().domains.counts(book.actor)).all, 3);
}

void TestDomainsPage::isOrderedWithANewSubscription() {
    DomainBook book;
    NewSubscriptionDialog dialog(book.book(), book.martin.id, nullptr);
    dialog.show();
    auto* const plans = child<QComboBox>(dialog, "planCombo");
    QTRY_VERIFY_WITH_TIMEOUT(plans->count() == 3, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(dialog, "siteCombo")->count() == 2, patienceMs);
    plans->setCurrentIndex(plans->findData(book.starter.id.value));
    QVERIFY(!child<QWidget>(dialog, "domainEdit")->isVisibleTo(&dialog));
    plans->setCurrentIndex(plans->findData(book.domains.id.value));
    QVERIFY(child<QWidget>(dialog, "domainEdit")->isVisibleTo(&dialog));
    child<QComboBox>(dialog, "siteCombo")->setCurrentIndex(1);
    type(dialog, "startDateEdit", u"15/3/2026"_s);
    type(dialog, "domainEdit", u"no name"_s);
    press(dialog, "saveButton");
    QVERIFY(!messageAt(dialog, "domainEdit").isEmpty());
    QCOMPARE(PageBook::take(book.colleague().subscriptions.counts(book.actor)).all, qint64(0));
    type(dialog, "domainEdit", u"martin.example"_s);
    press(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    const auto row = PageBook::take(book.colleague().domains.byName(book.actor, u"martin.example"_s));
    QVERIFY(row.state == DomainState::Ordered);
    QVERIFY(row.billing->id == dialog.created());
    QCOMPARE(row.siteName, u"www.martin.example"_s);
}

QTEST_MAIN(TestDomainsPage)
#include "tst_domains_page.moc"
