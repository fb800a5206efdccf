#include "common/Banner.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "customers/CustomerPicker.h"
#include "promotions/PromotionDialog.h"
#include "promotions/PromotionsDialog.h"
#include "subscriptions/NewSubscriptionDialog.h"
#include "ui/PageBook.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Promotion codes made in the window, and entered with a new subscription.
class TestPromotionsDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void makesACodeAndArchivesIt();
    void isEnteredWithANewSubscription();
    void isProposedWithANewSubscription();
};

void TestPromotionsDialog::makesACodeAndArchivesIt() {
    PageBook book;
    const Plan plan = book.plan(u"Hosting"_s, u"Monthly"_s);
    QWidget window;
    window.resize(1068, 760);
    window.show();
    PromotionsDialog dialog(book.book(), &window);
    dialog.show();
    auto* const table = child<SmallTable>(dialog, "promotionsTable");
    QVERIFY(inDialog<PromotionDialog>([&] { press(dialog, "newPromotionButton"); },
                                      [&](PromotionDialog& form) {
                                          press(form, "saveButton");
                                          QVERIFY(!messageAt(form, "codeEdit").isEmpty());
                                          QVERIFY(!messageAt(form, "rateEdit").isEmpty());
                                          type(form, "codeEdit", u"été 2026"_s);
                                          type(form, "rateEdit", u"20"_s);
                                          type(form, "mostUsesEdit", u"5"_s);
                                          press(form, "saveButton");
                                          QTRY_VERIFY_WITH_TIMEOUT(!form.isVisible(), patienceMs);
                                      }));
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, patienceMs);
    QCOMPARE(table->item(0, 0)->text(), u"ÉTÉ 2026"_s);
    QCOMPARE(table->item(0, 2)->text(), u"0 of 5"_s);
    QCOMPARE(table->item(0, 3)->text(), u"Holds"_s);
    Subscription draft;
    draft.customerId = book.customer(u"Durand <b>"_s).id;
    draft.planId = plan.id;
    draft.startDate = QDate(2026, 3, 1);
    draft.promotion = AppliedPromotion{.code = u"ete2026"_s};
    PageBook::take(book.colleague().subscriptions.create(book.actor, draft, PageBook::op()));
    PromotionsDialog again(book.book(), &window);
    again.show();
    auto* const uses = child<SmallTable>(again, "promotionUsesTable");
    QTRY_COMPARE_WITH_TIMEOUT(child<SmallTable>(again, "promotionsTable")->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(uses->rowCount(), 1, patienceMs);
    QCOMPARE(uses->item(0, 1)->text(), u"Durand <b>"_s);
    press(again, "archivePromotionButton");
    QTRY_COMPARE_WITH_TIMEOUT(child<SmallTable>(again, "promotionsTable")->item(0, 3)->text(), u"Archived"_s,
                              patienceMs);
    // The first dialog still shows the code as it was: what it asks for is refused, and it shows what became of it.
    auto* const banner = dialog.findChild<Banner*>();
    QVERIFY(banner->isHidden());
    press(dialog, "archivePromotionButton");
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(table->item(0, 3)->text(), u"Archived"_s, patienceMs);
    QVERIFY(!banner->isHidden());
}

void TestPromotionsDialog::isEnteredWithANewSubscription() {
    PageBook book;
    const Customer customer = book.customer(u"Durand"_s);
    const Plan plan = book.plan(u"Hosting"_s, u"Monthly"_s);
    Promotion promotion;
    promotion.code = u"WELCOME"_s;
    promotion.rate = Rate::fromMillionths(500'000);
    PageBook::take(book.colleague().promotions.save(book.actor, promotion, PageBook::op()));
    QWidget window;
    window.resize(1068, 760);
    window.show();
    NewSubscriptionDialog dialog(book.book(), customer.id, &window);
    dialog.show();
    auto* const plans = child<QComboBox>(dialog, "planCombo");
    QTRY_VERIFY_WITH_TIMEOUT(plans->count() > 0, patienceMs);
    plans->setCurrentIndex(plans->findData(plan.id.value));
    type(dialog, "startDateEdit", u"15/03/2026"_s);
    type(dialog, "promotionCodeEdit", u"nothing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messageAt(dialog, "promotionCodeEdit").contains(u"no such promotion code"_s), patienceMs);
    press(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(messageAt(dialog, "promotionCodeEdit").contains(u"no such promotion code"_s), patienceMs);
    QVERIFY(dialog.isVisible());
    type(dialog, "promotionCodeEdit", u" wel-come "_s);
    QTRY_COMPARE_WITH_TIMEOUT(child<PlainLabel>(dialog, "nextAmount")->text(), u"€9.50"_s, patienceMs);
    QVERIFY(messageAt(dialog, "promotionCodeEdit").isEmpty());
    press(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    const auto made = PageBook::take(book.colleague().subscriptions.detail(book.actor, dialog.created()));
    QCOMPARE(made.subscription.promotion->code, u"WELCOME"_s);
}

void TestPromotionsDialog::isProposedWithANewSubscription() {
    PageBook book;
    const Customer customer = book.customer(u"Durand"_s);
    const Plan plan = book.plan(u"Hosting"_s, u"Monthly"_s);
    Promotion offer;
    offer.code = u"START"_s;
    offer.rate = Rate::fromMillionths(500'000);
    offer.duration = PromotionDuration::Periods;
    offer.periods = 3;
    offer.plans = {plan.id};
    offer.introductory = true;
    PageBook::take(book.colleague().promotions.save(book.actor, offer, PageBook::op()));
    QWidget window;
    window.resize(1068, 760);
    window.show();
    const auto choose = [&](NewSubscriptionDialog& dialog) {
        dialog.show();
        auto* const plans = child<QComboBox>(dialog, "planCombo");
        QTRY_VERIFY_WITH_TIMEOUT(plans->count() > 0, patienceMs);
        plans->setCurrentIndex(plans->findData(plan.id.value));
    };
    NewSubscriptionDialog first(book.book(), customer.id, &window);
    choose(first);
    QCOMPARE(child<QLineEdit>(first, "promotionCodeEdit")->text(), u"START"_s);
    type(first, "startDateEdit", u"15/03/2026"_s);
    QTRY_COMPARE_WITH_TIMEOUT(child<PlainLabel>(first, "nextAmount")->text(), u"€9.50"_s, patienceMs);
    press(first, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!first.isVisible(), patienceMs);
    const auto made = PageBook::take(book.colleague().subscriptions.detail(book.actor, first.created()));
    QCOMPARE(*made.subscription.promotion->until, QDate(2026, 6, 15));
    // Who had it does not begin with it again: the full price, and why.
    NewSubscriptionDialog second(book.book(), customer.id, &window);
    choose(second);
    type(second, "startDateEdit", u"15/03/2026"_s);
    QTRY_COMPARE_WITH_TIMEOUT(child<PlainLabel>(second, "nextAmount")->text(), u"€19.00"_s, patienceMs);
    QVERIFY(child<QLineEdit>(second, "promotionCodeEdit")->text().isEmpty());
    QVERIFY(messageAt(second, "promotionCodeEdit").isEmpty());
    // What somebody took out stays out, though a draft that is restored chooses the customer again.
    const Customer other = book.customer(u"Martin"_s);
    NewSubscriptionDialog third(book.book(), CustomerId(), &window);
    choose(third);
    QCOMPARE(child<QLineEdit>(third, "promotionCodeEdit")->text(), u"START"_s);
    type(third, "promotionCodeEdit", QString());
    child<CustomerPicker>(third, "customerPicker")->setCustomer(other.id);
    emit child<CustomerPicker>(third, "customerPicker")->customerChosen(other.id);
    type(third, "startDateEdit", u"15/03/2026"_s);
    QTRY_COMPARE_WITH_TIMEOUT(child<PlainLabel>(third, "nextAmount")->text(), u"€19.00"_s, patienceMs);
    QVERIFY(child<QLineEdit>(third, "promotionCodeEdit")->text().isEmpty());
}

QTEST_MAIN(TestPromotionsDialog)
#include "tst_promotions_dialog.moc"
