#include "common/Banner.h"
#include "common/Language.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "invoices/ExplanationDialog.h"
#include "subscriptions/BulkLifeDialog.h"
#include "subscriptions/ChangeDialog.h"
#include "subscriptions/LifeDialog.h"
#include "ui/subscriptions/SubscriptionBook.h"

#include <QComboBox>
#include <QPushButton>

using namespace quittance;
using namespace quittance::cells;
using namespace Qt::Literals::StringLiterals;

/// What happens to subscriptions, done in the window on a real book.
class TestSubscriptionChanges : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void pausesAndTakesItBack();
    void endsRevokesAndPutsOff();
    void keepsACreditForARefund();
    void theSecondPersonSeesWhatTheFirstDid();
    void changesToAnotherPlanAtTheCostThatIsShown();
    void showsWhatAYearSaves();
    void saysAtTheFieldWhyItCannotBe();
    void entersAPromotionCode();
    void changesSeveralTogether();
    void choosesAgainAfterAColleaguesChange();
    void pausesSeveralAndTakesThemBack();
    void looksAtAllOfMany();
};

namespace {

/// The page with a second edition of the product, monthly and yearly.
class EditionBook : public SubscriptionBook {
public:
    EditionBook()
        : pro(edition(u"Pro"_s, 40, IntervalUnit::Month)), proYearly(edition(u"Pro"_s, 400, IntervalUnit::Year)) {}
    Plan edition(const QString& name, int amount, IntervalUnit unit) {
        Plan draft;
        draft.productId = sold.productId;
        draft.nameEn = name;
        draft.intervalUnit = unit;
        draft.pricing = PricingModel::PerUnit;
        Price price;
        price.amount = UnitPrice::fromInteger(amount);
        price.validFrom = QDate(2026, 1, 1);
        return take(colleague().catalog.savePlan(actor, draft, price, op()));
    }
    bool changeTerms(SubscriptionId id, const std::function<void(ChangeDialog&)>& steps) {
        return select(id) && change<ChangeDialog>("changeAction", [&](ChangeDialog& dialog) {
                   auto* const plans = child<QComboBox>(dialog, "planCombo");
                   QTRY_VERIFY_WITH_TIMEOUT(plans->count() > 0, patienceMs);
                   steps(dialog);
               });
    }
    void choose(QWidget& dialog, const char* combo, const Plan& plan) {
        auto* const box = child<QComboBox>(dialog, combo);
        const int index = box->findData(plan.id.value);
        QVERIFY2(index >= 0, qPrintable(plan.code));
        box->setCurrentIndex(index);
    }
    Plan pro;
    Plan proYearly;
};

} // namespace

void TestSubscriptionChanges::pausesAndTakesItBack() {
    SubscriptionBook book;
    const Subscription sold = book.subscribe();
    book.bill();
    book.show();
    const auto stored = [&] { return book.detail(sold.id).subscription; };
    QVERIFY(book.select(sold.id));
    QVERIFY(!book.action("resumeAction")->isEnabled());
    QVERIFY(book.action("resumeAction")->toolTip().contains(u"is not paused"_s));
    QVERIFY(book.change<LifeDialog>("pauseAction", [](LifeDialog& dialog) {
        QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "effectText").contains(u"from 15/03/2026 on"_s), patienceMs);
        type(dialog, "dayEdit", u"01/03/2026"_s); // its first day
        QVERIFY(text(dialog, "effectText").contains(u"begins after this day"_s));
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!messageAt(dialog, "dayEdit").isEmpty(), patienceMs);
        type(dialog, "dayEdit", u"21/03/2026"_s);
        type(dialog, "resumesOnEdit", u"01/04/2026"_s);
        QCOMPARE(text(dialog, "effectText"),
                 u"Neither used nor billed from 21/03/2026 to 31/03/2026; it goes on from 01/04/2026."_s);
        // 11 of 31 days of €19.00.
        QVERIFY2(text(dialog, "figuresText").contains(u"6.74"_s), qPrintable(text(dialog, "figuresText")));
        QVERIFY(text(dialog, "figuresText").contains(u"Next payment: €19.00 excl. VAT on 01/04/2026"_s));
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QVERIFY(stored().endKind == EndKind::Paused);
    QTRY_COMPARE_WITH_TIMEOUT(book.status(sold.code), u"To pause"_s, patienceMs);
    QCOMPARE(PageBook::take(book.colleague().subscriptions.detail(book.actor, sold.id)).waiting.size(), size_t(1));
    child<QPushButton>(book.page, "toastActionButton")->click(); // Undo
    QTRY_VERIFY_WITH_TIMEOUT(!stored().lastDay, patienceMs);
    QVERIFY(book.detail(sold.id).waiting.empty());
}

void TestSubscriptionChanges::keepsACreditForARefund() {
    SubscriptionBook book;
    const Subscription sold = book.subscribe();
    book.bill();
    book.show();
    QVERIFY(book.select(sold.id));
    QVERIFY(!book.action("keepForRefundAction")->isEnabled());
    QVERIFY(book.change<LifeDialog>("endAction", [](LifeDialog& dialog) {
        QTRY_VERIFY_WITH_TIMEOUT(!text(dialog, "figuresText").isEmpty(), patienceMs);
        type(dialog, "dayEdit", u"20/03/2026"_s);
        auto* const unused = child<QComboBox>(dialog, "unusedDaysCombo");
        unused->setCurrentIndex(unused->findText(u"Kept for a refund"_s));
        const QString figures = text(dialog, "figuresText");
        QVERIFY2(figures.contains(u"kept for a refund"_s) && figures.contains(u"6.74"_s), qPrintable(figures));
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QCOMPARE(book.detail(sold.id).toRefund.size(), size_t(1));
    QVERIFY(book.select(sold.id));
    QAction* const keep = book.action("keepForRefundAction");
    QTRY_VERIFY_WITH_TIMEOUT(keep->isEnabled(), patienceMs);
    QVERIFY2(keep->text().contains(u"Leave the credit"_s), qPrintable(keep->text()));
    keep->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(book.detail(sold.id).toRefund.empty(), patienceMs);
    QCOMPARE(book.detail(sold.id).waiting.size(), size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(keep->isEnabled() && keep->text().contains(u"Keep the credit"_s), patienceMs);
}

void TestSubscriptionChanges::endsRevokesAndPutsOff() {
    SubscriptionBook book;
    const Subscription sold = book.subscribe();
    book.bill();
    book.show();
    const auto stored = [&] { return book.detail(sold.id).subscription; };
    QVERIFY(book.select(sold.id));
    QVERIFY(book.change<LifeDialog>("endAction", [](LifeDialog& dialog) {
        // Nothing is credited by itself: what is billed is used.
        QTRY_COMPARE_WITH_TIMEOUT(text(dialog, "effectText"), u"Its last day of use is 31/03/2026."_s, patienceMs);
        type(dialog, "dayEdit", u"31/02/2026"_s);
        press(dialog, "saveButton");
        QVERIFY(!messageAt(dialog, "dayEdit").isEmpty());
        type(dialog, "dayEdit", u"20/03/2026"_s);
        QVERIFY(text(dialog, "figuresText").contains(u"6.74"_s));
        auto* const unused = child<QComboBox>(dialog, "unusedDaysCombo");
        unused->setCurrentIndex(unused->findText(u"Stay billed"_s));
        QVERIFY(text(dialog, "figuresText").contains(u"What is billed until 31/03/2026 stays billed."_s));
        QVERIFY(text(dialog, "figuresText").contains(u"Nothing further will be billed"_s));
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QVERIFY(stored().lastDay == QDate(2026, 3, 20));
    QVERIFY(book.detail(sold.id).waiting.empty());
    QTRY_COMPARE_WITH_TIMEOUT(book.status(sold.code), displayName(SubscriptionStatus::Ending), patienceMs);
    QVERIFY(book.select(sold.id));
    QTRY_VERIFY_WITH_TIMEOUT(book.action("putOffEndAction")->isEnabled(), patienceMs);
    QVERIFY(!book.action("endAction")->isEnabled());
    QVERIFY(book.change<LifeDialog>("putOffEndAction", [](LifeDialog& dialog) {
        type(dialog, "dayEdit", u"30/04/2026"_s);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QVERIFY(stored().lastDay == QDate(2026, 4, 30));
    QVERIFY(book.select(sold.id));
    QTRY_COMPARE_WITH_TIMEOUT(book.action("revokeAction")->text(), u"Revoke the end…"_s, patienceMs);
    QVERIFY(book.change<LifeDialog>("revokeAction", [](LifeDialog& dialog) {
        QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "effectText").contains(u"is taken back"_s), patienceMs);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QVERIFY(!stored().lastDay);
}

void TestSubscriptionChanges::theSecondPersonSeesWhatTheFirstDid() {
    SubscriptionBook book;
    const Subscription sold = book.subscribe();
    book.show();
    QVERIFY(book.select(sold.id));
    QVERIFY(book.change<LifeDialog>("pauseAction", [&](LifeDialog& dialog) {
        QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "effectText").contains(u"from 15/03/2026 on"_s), patienceMs);
        PageBook::take(book.colleague().subscriptions.cancel(
            book.actor, sold.id, QDate(2026, 3, 31), false, book.detail(sold.id).subscription.version, PageBook::op()));
        press(dialog, "saveButton");
        auto* const banner = dialog.findChild<Banner*>();
        const auto shown = [&]() -> QString {
            for (Banner* const each : dialog.findChildren<Banner*>())
                if (each->isVisible())
                    return each->text();
            return {};
        };
        QVERIFY(banner);
        QTRY_VERIFY_WITH_TIMEOUT(shown().contains(u"ada"_s), patienceMs);
        QVERIFY2(shown().contains(u"Cancelled, last day"_s), qPrintable(shown()));
        for (Banner* const each : dialog.findChildren<Banner*>())
            if (each->isVisible())
                emit each->actionTriggered();
        QTRY_VERIFY_WITH_TIMEOUT(shown().contains(u"Revoke the end first"_s), patienceMs);
        QVERIFY(!child<QWidget>(dialog, "saveButton")->isEnabled());
    }));
    QVERIFY(book.detail(sold.id).subscription.endKind == EndKind::Cancelled);
}

void TestSubscriptionChanges::changesToAnotherPlanAtTheCostThatIsShown() {
    EditionBook book;
    const Subscription sold = book.subscribe();
    book.bill();
    book.show();
    QVERIFY(book.changeTerms(sold.id, [&](ChangeDialog& dialog) {
        QVERIFY(!child<QWidget>(dialog, "saveButton")->isEnabled());
        book.choose(dialog, "planCombo", book.pro);
        auto* const quantity = child<QLineEdit>(dialog, "quantityEdit");
        quantity->setFocus();
        QTest::keyClick(quantity, Qt::Key_Up); // one more
        QCOMPARE(quantity->text(), u"2"_s);
        QVERIFY2(text(dialog, "changesText").contains(u"Basic → Pro ×\u00A02"_s),
                 qPrintable(text(dialog, "changesText")));
        QVERIFY(text(dialog, "changesText").contains(u"from 15/03/2026, pro-rated by day"_s));
        // 17 of 31 days: −10.42 at the old price, 43.87 at the new one; 20 % VAT on 33.45.
        QCOMPARE(text(dialog, "totalText"), u"€40.14"_s);
        QVERIFY(text(dialog, "totalDetails").contains(u"€33.45 excl. VAT"_s));
        QCOMPARE(text(dialog, "nextPaymentText"), u"€80.00 excl. VAT on 01/04/2026, for 01/04/2026 to 30/04/2026"_s);
        auto* const lines = child<SmallTable>(dialog, "changeLinesTable");
        QCOMPARE(lines->rowCount(), 2);
        bool explained = false;
        QTimer::singleShot(0, &dialog, [&explained] {
            auto* const explanation = qobject_cast<ExplanationDialog*>(QApplication::activeModalWidget());
            explained = explanation != nullptr;
            if (explanation)
                explanation->reject();
        });
        press(dialog, "explainLineButton");
        QVERIFY(explained);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QTRY_COMPARE_WITH_TIMEOUT(book.cell(0, Code), u"S000001.2"_s, patienceMs);
    QCOMPARE(book.cell(0, Service), u"Studio — Pro"_s);
    const InvoiceId next = PageBook::take(book.colleague().invoices.idByNumber(book.actor, book.bill()));
    QCOMPARE(PageBook::take(book.colleague().invoices.detail(book.actor, next)).invoice.gross.minor(), 4014);
}

void TestSubscriptionChanges::showsWhatAYearSaves() {
    EditionBook book;
    book.edition(u"Pro (one seat), yearly"_s, 300, IntervalUnit::Year); // cheaper, but not the same
    const Subscription sold = book.subscription(book.martin.id, book.pro.id, QDate(2026, 3, 1));
    book.show();
    QVERIFY(book.changeTerms(sold.id, [&](ChangeDialog& dialog) {
        auto* const intervals = child<QComboBox>(dialog, "intervalCombo");
        QCOMPARE(intervals->count(), 2);
        QVERIFY2(intervals->itemText(1).contains(u"€80.00 a year less"_s), qPrintable(intervals->itemText(1)));
        book.choose(dialog, "intervalCombo", book.proYearly);
        QCOMPARE(child<QComboBox>(dialog, "planCombo")->currentData().toLongLong(), book.proYearly.id.value);
        // To less a month: with the next period, as the plan says.
        QVERIFY2(text(dialog, "changesText").contains(u"with the next period"_s),
                 qPrintable(text(dialog, "changesText")));
        QVERIFY(!child<QWidget>(dialog, "onEdit")->isEnabled());
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QVERIFY(book.select(sold.id));
    QTRY_COMPARE_WITH_TIMEOUT(book.status(sold.code), u"To change"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(book.action("revokeAction")->text(), u"Revoke the change…"_s, patienceMs);
    QVERIFY(!book.action("changeAction")->isEnabled());
    QVERIFY(book.action("changeAction")->toolTip().contains(u"revoke the change first"_s));
    child<QPushButton>(book.page, "toastActionButton")->click(); // Undo
    QTRY_VERIFY_WITH_TIMEOUT(!book.detail(sold.id).subscription.lastDay, patienceMs);
}

void TestSubscriptionChanges::saysAtTheFieldWhyItCannotBe() {
    EditionBook book;
    const Subscription sold = book.subscribe(QDate(2026, 3, 10));
    book.bill();
    book.show();
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Discard};
    QVERIFY(book.changeTerms(sold.id, [&](ChangeDialog& dialog) {
        type(dialog, "quantityEdit", u"0"_s);
        QVERIFY(messageAt(dialog, "quantityEdit").contains(u"more than zero"_s));
        QVERIFY(!child<QWidget>(dialog, "saveButton")->isEnabled());
        type(dialog, "quantityEdit", u"2"_s);
        QVERIFY(messageAt(dialog, "quantityEdit").isEmpty());
        type(dialog, "onEdit", u"09/03/2026"_s);
        QVERIFY(messageAt(dialog, "onEdit").contains(u"starts on"_s));
        type(dialog, "onEdit", u"tomorrow"_s);
        press(dialog, "saveButton");
        QVERIFY(!messageAt(dialog, "onEdit").isEmpty());
        QVERIFY(dialog.isVisible());
        press(dialog, "cancelButton");
    }));
    QVERIFY(!book.detail(sold.id).subscription.lastDay);
}

void TestSubscriptionChanges::entersAPromotionCode() {
    EditionBook book;
    Promotion promotion;
    promotion.code = u"LOYAL"_s;
    promotion.rate = Rate::fromMillionths(500'000);
    PageBook::take(book.colleague().promotions.save(book.actor, promotion, PageBook::op()));
    const Subscription sold = book.subscribe();
    book.bill();
    book.show();
    QVERIFY(book.changeTerms(sold.id, [&](ChangeDialog& dialog) {
        type(dialog, "promotionCodeEdit", u"loyalty"_s);
        QTRY_VERIFY_WITH_TIMEOUT(messageAt(dialog, "promotionCodeEdit").contains(u"no such promotion code"_s),
                                 patienceMs);
        QVERIFY(!child<QWidget>(dialog, "saveButton")->isEnabled());
        type(dialog, "promotionCodeEdit", u"Loyal"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "changesText").contains(u"code LOYAL"_s), patienceMs);
        QVERIFY(messageAt(dialog, "promotionCodeEdit").isEmpty());
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QCOMPARE(book.detail(sold.id).subscription.promotion->code, u"LOYAL"_s);
    QVERIFY(!book.detail(sold.id).successor);
}

void TestSubscriptionChanges::changesSeveralTogether() {
    EditionBook book;
    const Subscription first = book.subscribe();
    const Subscription second = book.subscription(book.martin.id, book.pro.id, QDate(2026, 3, 1));
    book.bill();
    book.show();
    QVERIFY(book.changeTerms(second.id, [&](ChangeDialog& dialog) {
        auto* const rows = child<SmallTable>(dialog, "changeRowsTable");
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->currentId(), second.id.value);
        type(dialog, "quantityEdit", u"3"_s);
        rows->setCurrentCell(0, 0);
        QCOMPARE(child<QLineEdit>(dialog, "quantityEdit")->text(), u"1"_s);
        book.choose(dialog, "planCombo", book.pro);
        QCOMPARE(rows->item(0, 2)->text(), u"Pro"_s);
        QCOMPARE(rows->item(1, 2)->text(), u"Pro ×\u00A03"_s);
        QCOMPARE(child<SmallTable>(dialog, "changeLinesTable")->rowCount(), 4);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QCOMPARE(book.detail(first.id).successor->planId, book.pro.id);
    QVERIFY(book.detail(second.id).successor->quantity == Quantity::fromInteger(3));
}

void TestSubscriptionChanges::choosesAgainAfterAColleaguesChange() {
    EditionBook book;
    const Subscription sold = book.subscribe(QDate(2026, 3, 20));
    book.show();
    QVERIFY(book.changeTerms(sold.id, [&](ChangeDialog& dialog) {
        type(dialog, "quantityEdit", u"4"_s);
        const ChangeWish wish{.subscription = sold.id,
                              .version = sold.version,
                              .plan = {},
                              .quantity = Quantity::fromInteger(2),
                              .discount = {},
                              .on = {},
                              .timing = ChangeTiming::Now};
        PageBook::take(book.colleague().subscriptions.change(book.actor, {&wish, 1}, PageBook::op()));
        press(dialog, "saveButton");
        const auto banner = [&]() -> Banner* {
            for (Banner* const each : dialog.findChildren<Banner*>())
                if (each->isVisible())
                    return each;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(banner() && banner()->text().contains(u"quantity: 1 → 2"_s), patienceMs);
        emit banner()->actionTriggered();
        QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "changesText").contains(u"Basic ×\u00A02 → Basic ×\u00A04"_s),
                                 patienceMs);
        press(dialog, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    }));
    QVERIFY(book.detail(sold.id).subscription.quantity == Quantity::fromInteger(4));
}

void TestSubscriptionChanges::pausesSeveralAndTakesThemBack() {
    SubscriptionBook book;
    std::vector<Subscription> sold;
    for (int i = 0; i < 3; ++i)
        sold.push_back(book.subscribe());
    book.bill();
    PageBook::take(book.colleague().subscriptions.cancel(book.actor, sold[2].id, QDate(2026, 3, 31), false,
                                                         book.detail(sold[2].id).subscription.version, PageBook::op()));
    book.show();
    QTRY_COMPARE_WITH_TIMEOUT(book.table()->model()->rowCount(), 3, patienceMs);
    book.table()->selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(book.action("pauseAction")->isEnabled(), patienceMs);
    QVERIFY(!book.action("revokeAction")->isEnabled());
    ScriptedPrompts prompts;
    QVERIFY(book.change<BulkLifeDialog>("pauseAction", [&](BulkLifeDialog& dialog) {
        type(dialog, "dayEdit", u"21/03/2026"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(dialog, "effectText"), u"2 subscriptions can be paused."_s, patienceMs);
        // Twice 11 of 31 days of €19.00.
        QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "figuresText").contains(u"13.48"_s), patienceMs);
        QVERIFY(text(dialog, "figuresText").contains(sold[2].code + u" ends on"_s));
        press(dialog, "saveButton");
        QVERIFY(!dialog.isVisible());
    }));
    const auto paused = [&](int i) { return book.detail(sold[static_cast<size_t>(i)].id).subscription.endKind; };
    QTRY_VERIFY_WITH_TIMEOUT(paused(0) == EndKind::Paused && paused(1) == EndKind::Paused, patienceMs);
    QVERIFY(paused(2) == EndKind::Cancelled);
    // The one that was not changed stands on the page with its reason, and is a key away.
    QTRY_VERIFY_WITH_TIMEOUT(book.page.findChild<QTableView*>(u"bulkFailuresTable"_s), patienceMs);
    auto* const failures = child<QTableView>(book.page, "bulkFailuresTable");
    QTRY_VERIFY_WITH_TIMEOUT(failures->isVisible(), patienceMs);
    QCOMPARE(failures->model()->rowCount(), 1);
    QVERIFY(failures->model()->index(0, 0).data().toString().contains(sold[2].code));
    QVERIFY(failures->model()->index(0, 1).data().toString().contains(sold[2].code + u" ends on"_s));
    QVERIFY(prompts.asked.isEmpty());
    failures->setCurrentIndex(failures->model()->index(0, 0));
    QTest::keyClick(failures, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(book.page.currentId(), sold[2].id.value, patienceMs);
    auto* const undo = book.page.findChild<QPushButton*>(u"toastActionButton"_s);
    QVERIFY(undo);
    undo->click();
    QTRY_VERIFY_WITH_TIMEOUT(paused(0) == EndKind::None && paused(1) == EndKind::None, patienceMs);
}

void TestSubscriptionChanges::looksAtAllOfMany() {
    SubscriptionBook book;
    std::vector<qint64> ids;
    for (int i = 0; i < 205; ++i)
        ids.push_back(book.subscribe(QDate(2026, 3, 1)).id.value);
    const Subscription ends = book.detail(SubscriptionId{ids.back()}).subscription;
    PageBook::take(book.colleague().subscriptions.cancel(book.actor, ends.id, QDate(2026, 3, 31), true, ends.version,
                                                         PageBook::op()));
    BulkLifeDialog dialog(book.book(), ids, LifeWish::Kind::Pause, nullptr);
    dialog.setVisible(true);
    type(dialog, "dayEdit", u"21/03/2026"_s);
    QTRY_COMPARE_WITH_TIMEOUT(text(dialog, "effectText"), u"204 subscriptions can be paused."_s, patienceMs);
    QVERIFY(text(dialog, "figuresText").contains(ends.code));
    QVERIFY(!text(dialog, "figuresText").contains(u"looked at"_s));
    QVERIFY(!child<QWidget>(dialog, "stopLookingButton")->isVisible());
    // What is stopped tells what it saw until then. It may be quicker than the click.
    type(dialog, "dayEdit", u"22/03/2026"_s);
    auto* const stop = child<QPushButton>(dialog, "stopLookingButton");
    const auto isAnswered = [&dialog] { return text(dialog, "effectText").contains(u"can be paused"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible() || isAnswered(), patienceMs);
    stop->click();
    QTRY_VERIFY_WITH_TIMEOUT(!stop->isVisible() && isAnswered(), patienceMs);
}

QTEST_MAIN(TestSubscriptionChanges)
#include "tst_subscription_changes.moc"
