#include "common/Language.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "customers/CustomerPicker.h"
#include "settings/SettingsPage.h"
#include "settings/TermsDialogs.h"
#include "subscriptions/ChangeDialog.h"
#include "subscriptions/RegroupDialog.h"
#include "ui/subscriptions/SubscriptionBook.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What customers agree to, and what their accounts allow, done in the window on a real book.
class TestAgreements : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void keepsVersionsInTheSettings();
    void asksWithANewSubscription();
    void asksOnceWithAChange();
    void goesOnWithoutForAReason();
    void onlyAddsLicences();
    void regroupsAndTakesItBack();
    void saysWhyTheSelectionIsNoBundle();
};

namespace {

class AgreementBook : public SubscriptionBook {
public:
    TermsVersion version(const QString& label = u"2026-01"_s) {
        return take(colleague().terms.save(actor,
                                           {.kind = TermsKind::Agreement,
                                            .label = label,
                                            .validFrom = QDate(2026, 1, 1),
                                            .text = u"Clause <b>one</b>"_s,
                                            .link = {}},
                                           op()));
    }
    std::vector<TermsAcceptance> accepted() {
        return take(colleague().customers.overview(actor, martin.id)).acceptedTerms;
    }
    void restrictAccount() {
        Customer restricted = take(colleague().customers.customer(actor, martin.id));
        restricted.changesAllowed = ChangesAllowed::AddLicences;
        take(colleague().customers.save(actor, restricted, op()));
    }
    /// A suite of the product and another one, with a subscription of that.
    Subscription suite() {
        const Plan mail = plan(u"Mail"_s, u"Mailbox"_s);
        const Plan bundle = plan(u"Suite"_s, u"Complete"_s);
        take(colleague().catalog.setBundle(actor, bundle.id, {sold.productId, mail.productId}, op()));
        return subscription(martin.id, mail.id, QDate(2026, 3, 1));
    }
    bool changeTerms(SubscriptionId id, const std::function<void(ChangeDialog&)>& steps) {
        return select(id) && change<ChangeDialog>("changeAction", [&](ChangeDialog& dialog) {
                   auto* const plans = child<QComboBox>(dialog, "planCombo");
                   QTRY_VERIFY_WITH_TIMEOUT(plans->count() > 0, patienceMs);
                   steps(dialog);
               });
    }
    void selectAll() {
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 1, patienceMs);
        table()->selectAll();
        QTRY_VERIFY_WITH_TIMEOUT(action("regroupAction")->isEnabled(), patienceMs);
    }
};

bool isShown(QWidget& dialog, const char* name) { return child<QWidget>(dialog, name)->isVisibleTo(&dialog); }

} // namespace

void TestAgreements::keepsVersionsInTheSettings() {
    AgreementBook book;
    SettingsPage page(book.book(), nullptr);
    page.resize(1000, 700);
    page.show();
    page.refresh();
    emit book.book().settingsRequested(u"terms"_s);
    auto* const table = child<SmallTable>(page, "termsTable");
    QVERIFY(table->isVisibleTo(&page));
    QVERIFY(
        inDialog<TermsVersionDialog>([&page] { child<QAction>(page, "addTermsAction")->trigger(); },
                                     [](TermsVersionDialog& dialog) {
                                         press(dialog, "saveButton");
                                         QCOMPARE(messageAt(dialog, "termsLabelEdit"),
                                                  u"Enter the version, as it stands on the document: “2026-01”."_s);
                                         QVERIFY(!messageAt(dialog, "termsTextEdit").isEmpty());
                                         type(dialog, "termsLabelEdit", u"2026-01"_s);
                                         type(dialog, "termsValidFromEdit", u"01/01/2026"_s);
                                         child<QPlainTextEdit>(dialog, "termsTextEdit")->setPlainText(u"Clause 1"_s);
                                         press(dialog, "saveButton");
                                         QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                     }));
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, patienceMs);
    QCOMPARE(table->item(0, 2)->text(), u"in force"_s);
    QVERIFY(child<QAction>(page, "editTermsAction")->isEnabled());
    Subscription draft;
    draft.customerId = book.martin.id;
    draft.planId = book.sold.id;
    draft.startDate = QDate(2026, 3, 1);
    PageBook::take(book.colleague().subscriptions.create(
        book.actor, draft, PageBook::op(),
        {.consent = TermsConsent{.seen = {}, .acceptedBy = u"Anne"_s}, .reason = {}}));
    page.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(table->item(0, 3)->text(), u"1"_s, patienceMs);
    QVERIFY(!child<QAction>(page, "editTermsAction")->isEnabled());
    QVERIFY(child<QAction>(page, "removeTermsAction")->toolTip().contains(u"stays as it is"_s));
}

void TestAgreements::asksWithANewSubscription() {
    AgreementBook book;
    book.version();
    Contact anne;
    anne.customerId = book.martin.id;
    anne.name = u"Anne Martin"_s;
    PageBook::take(book.colleague().customers.saveContact(book.actor, anne, PageBook::op()));
    book.show();
    QVERIFY(book.create([&](NewSubscriptionDialog& dialog) {
        QVERIFY(!isShown(dialog, "termsAcceptedCheck")); // nobody is asked yet
        auto* const picker = child<CustomerPicker>(dialog, "customerPicker");
        typeInto(picker->lineEdit(), u"garage"_s);
        QTRY_COMPARE_WITH_TIMEOUT(picker->count(), 1, patienceMs);
        takeFirst(picker);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(dialog, "termsAcceptedCheck"), patienceMs);
        auto* const plans = child<QComboBox>(dialog, "planCombo");
        QTRY_VERIFY_WITH_TIMEOUT(plans->count() > 0, patienceMs);
        plans->setCurrentIndex(0);
        QVERIFY(!child<QComboBox>(dialog, "acceptedByCombo")->isEnabled());
        press(dialog, "saveButton");
        QVERIFY(messageAt(dialog, "termsAcceptedCheck").contains(u"has accepted the terms"_s));
        QString read;
        QTimer::singleShot(0, &dialog, [&read] {
            auto* const terms = qobject_cast<TermsTextDialog*>(QApplication::activeModalWidget());
            QVERIFY(terms);
            read = child<QPlainTextEdit>(*terms, "termsTextView")->toPlainText();
            terms->accept();
        });
        child<QPushButton>(dialog, "readTermsButton")->click();
        QVERIFY(read.contains(u"Clause <b>one</b>"_s)); // as it is
        child<QCheckBox>(dialog, "termsAcceptedCheck")->click();
        auto* const by = child<QComboBox>(dialog, "acceptedByCombo");
        QVERIFY(by->isEnabled());
        QCOMPARE(by->itemText(0), u"Anne Martin"_s);
        by->setCurrentIndex(0);
        by->setEditText(by->itemText(0));
        type(dialog, "acceptedOnEdit", u"16/03/2026"_s); // tomorrow
        press(dialog, "saveButton");
        QVERIFY(messageAt(dialog, "acceptedOnEdit").contains(u"lies ahead"_s));
        type(dialog, "acceptedOnEdit", u"14/03/2026"_s);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QCOMPARE(book.count(), 1);
    const auto accepted = book.accepted();
    QCOMPARE(accepted.size(), size_t(1));
    QCOMPARE(accepted.front().acceptedBy, u"Anne Martin"_s);
    QCOMPARE(accepted.front().acceptedOn, QDate(2026, 3, 14));
}

void TestAgreements::asksOnceWithAChange() {
    AgreementBook book;
    const Subscription sold = book.subscribe();
    book.version();
    book.show();
    QVERIFY(book.changeTerms(sold.id, [](ChangeDialog& dialog) {
        QTRY_VERIFY_WITH_TIMEOUT(isShown(dialog, "termsAcceptedCheck"), patienceMs);
        type(dialog, "quantityEdit", u"2"_s);
        press(dialog, "saveButton");
        QVERIFY(!messageAt(dialog, "termsAcceptedCheck").isEmpty());
        child<QCheckBox>(dialog, "termsAcceptedCheck")->click();
        child<QComboBox>(dialog, "acceptedByCombo")->setEditText(u"Bruno Martin"_s);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QCOMPARE(book.accepted().front().acceptedBy, u"Bruno Martin"_s);
    SubscriptionId holds = sold.id;
    if (const auto next = book.detail(sold.id).successor)
        holds = next->id;
    QVERIFY(book.changeTerms(holds, [](ChangeDialog& dialog) {
        type(dialog, "quantityEdit", u"3"_s);
        QVERIFY(!isShown(dialog, "termsAcceptedCheck"));
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QCOMPARE(book.accepted().size(), size_t(1));
}

void TestAgreements::goesOnWithoutForAReason() {
    AgreementBook book;
    const Subscription sold = book.subscribe();
    book.version();
    book.show();
    QVERIFY(book.changeTerms(sold.id, [](ChangeDialog& dialog) {
        QTRY_VERIFY_WITH_TIMEOUT(isShown(dialog, "waivedBecauseEdit"), patienceMs);
        type(dialog, "quantityEdit", u"2"_s);
        type(dialog, "waivedBecauseEdit", u"Signs on Monday"_s);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QVERIFY(book.accepted().empty());
    QVERIFY(book.detail(sold.id).subscription.quantity == Quantity::fromInteger(2) || book.detail(sold.id).successor);
}

void TestAgreements::onlyAddsLicences() {
    AgreementBook book;
    const Subscription sold = book.subscribe();
    book.restrictAccount();
    book.show();
    QVERIFY(book.select(sold.id));
    QCOMPARE(book.action("changeAction")->text(), u"Add licences…"_s);
    QVERIFY(book.changeTerms(sold.id, [](ChangeDialog& dialog) {
        QVERIFY(isShown(dialog, "quantityEdit"));
        for (const char* const name :
             {"planCombo", "intervalCombo", "discountEdit", "timingCombo", "promotionCodeEdit", "reasonEdit"})
            QVERIFY2(!isShown(dialog, name), name);
        type(dialog, "quantityEdit", u"0.5"_s);
        QVERIFY(messageAt(dialog, "quantityEdit").contains(u"only allows adding licences"_s));
        QVERIFY(!child<QPushButton>(dialog, "saveButton")->isEnabled());
        type(dialog, "quantityEdit", u"3"_s);
        QVERIFY(messageAt(dialog, "quantityEdit").isEmpty());
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    SubscriptionId holds = sold.id;
    if (const auto next = book.detail(sold.id).successor)
        holds = next->id;
    QVERIFY(book.detail(holds).subscription.quantity == Quantity::fromInteger(3));
    QVERIFY(book.changeTerms(holds, [](ChangeDialog& dialog) {
        press(dialog, "goBeyondButton");
        QVERIFY(isShown(dialog, "discountEdit"));
        type(dialog, "discountEdit", u"10"_s);
        press(dialog, "saveButton");
        QVERIFY(!messageAt(dialog, "reasonEdit").isEmpty());
        type(dialog, "reasonEdit", u"Agreed by phone"_s);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
}

void TestAgreements::regroupsAndTakesItBack() {
    AgreementBook book;
    const Subscription sold = book.subscribe();
    const Subscription mail = book.suite();
    book.show();
    book.selectAll();
    QVERIFY(book.change<RegroupDialog>("regroupAction", [](RegroupDialog& dialog) {
        auto* const bundles = child<QComboBox>(dialog, "bundleCombo");
        QTRY_COMPARE_WITH_TIMEOUT(bundles->count(), 1, patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(text(dialog, "revenueText").contains(u"€38.00"_s),
                                  qPrintable(text(dialog, "revenueText")), patienceMs);
        QVERIFY(text(dialog, "revenueText").contains(u"Saves €19.00 a month."_s));
        type(dialog, "onEdit", u"01/02/2026"_s);
        QVERIFY(!messageAt(dialog, "onEdit").isEmpty());
        QVERIFY(!child<QPushButton>(dialog, "saveButton")->isEnabled());
        type(dialog, "onEdit", u"15/03/2026"_s);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    const auto bundle = book.detail(sold.id).bundle;
    QVERIFY(bundle.has_value());
    QVERIFY(book.detail(mail.id).bundle->id == bundle->id);
    QTRY_COMPARE_WITH_TIMEOUT(book.page.currentId(), bundle->id.value, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.action("regroupAction")->text(), u"Take back the regrouping"_s, patienceMs);
    book.action("regroupAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!book.detail(sold.id).subscription.lastDay, patienceMs);
    QVERIFY(!book.detail(mail.id).bundle);
}

void TestAgreements::saysWhyTheSelectionIsNoBundle() {
    AgreementBook book;
    book.subscribe();
    book.suite();
    const Customer other = book.customer(u"Boulangerie Petit"_s);
    book.subscription(other.id, book.sold.id, QDate(2026, 3, 1));
    book.show();
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 3, patienceMs);
    book.selectAll();
    QVERIFY(book.change<RegroupDialog>("regroupAction", [](RegroupDialog& dialog) {
        QTRY_COMPARE_WITH_TIMEOUT(messageAt(dialog, "regroupTable"),
                                  u"Only subscriptions of one customer are regrouped together."_s, patienceMs);
        QVERIFY(!child<QPushButton>(dialog, "saveButton")->isEnabled());
    }));
}

QTEST_MAIN(TestAgreements)
#include "tst_agreements.moc"
