#include "catalog/CatalogPage.h"
#include "common/ChipBar.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "promotions/ApplyVoucherDialog.h"
#include "promotions/PromotionDialog.h"
#include "promotions/PromotionsDialog.h"
#include "promotions/VoucherOfferDialog.h"
#include "promotions/VouchersPage.h"
#include "todo/TodoPage.h"
#include "ui/PageBook.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A yearly premium plan that gives a domain for a year, as far as it was said.
class VoucherBook : public PageBook {
public:
    VoucherBook()
        : PageBook(QDate(2026, 3, 15)), martin(customer(u"Garage <b>Martin"_s)), domain(plan(u"Domain"_s, u".fr"_s)) {
        Product product;
        product.nameEn = u"Website"_s;
        product.kind = ProductKind::PremiumPlan;
        yearly.productId = take(colleague().catalog.saveProduct(actor, product, op())).id;
        yearly.nameEn = u"Yearly"_s;
        yearly.intervalUnit = IntervalUnit::Year;
        Price price;
        price.amount = UnitPrice::fromInteger(240);
        price.validFrom = QDate(2020, 1, 1);
        yearly = take(colleague().catalog.savePlan(actor, yearly, price, op()));
    }
    void offer() { take(colleague().vouchers.setOffer(actor, {.plan = yearly.id, .reward = domain.id}, op())); }
    Subscription buy(const Customer& customer, QDate day) { return subscription(customer.id, yearly.id, day); }
    Customer martin;
    Plan domain;
    Plan yearly;
};

QTableView* table(QWidget& page) { return child<QTableView>(page, "vouchersTable"); }

QString cell(QWidget& page, int row, VoucherColumn column) {
    return table(page)->model()->index(row, static_cast<int>(column)).data(Qt::AccessibleTextRole).toString();
}

void choose(ListPage& page, qint64 id) {
    page.open(id);
    QTRY_COMPARE_WITH_TIMEOUT(page.currentId(), id, patienceMs);
}

} // namespace

/// The page of vouchers on a real book, and the ways to it: the plan that grants one, the things to do.
class TestVouchersPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void saysWhatAPlanGrants();
    void claimsAndTakesBack();
    void appliesToASite();
    void saysWhyAtTheField();
    void ordersTheDomainAtOnce();
    void asksForTerms();
    void obeysTheScope();
    void isToBeDone();
    void leadsToTheCodes();
};

void TestVouchersPage::saysWhatAPlanGrants() {
    VoucherBook book;
    CatalogPage page(book.book(), nullptr);
    book.show(page);
    auto* const action = child<QAction>(page, "voucherOfferAction");
    choose(page, book.domain.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(action->toolTip().contains(u"by the year"_s), patienceMs);
    choose(page, book.yearly.id.value);
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patienceMs);
    QVERIFY(inDialog<VoucherOfferDialog>([&] { action->trigger(); },
                                         [&](VoucherOfferDialog& dialog) {
                                             auto* const reward = child<QComboBox>(dialog, "rewardCombo");
                                             QTRY_COMPARE_WITH_TIMEOUT(reward->count(), 2, patienceMs);
                                             reward->setCurrentIndex(1);
                                             type(dialog, "validMonthsEdit", u"6"_s);
                                             press(dialog, "saveButton");
                                             QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                         }));
    const auto stored = PageBook::take(book.colleague().vouchers.offer(book.actor, book.yearly.id));
    QVERIFY(stored && stored->reward == book.domain.id);
    QCOMPARE(stored->validMonths, 6);
}

void TestVouchersPage::claimsAndTakesBack() {
    VoucherBook book;
    VouchersPage page(book.book(), nullptr);
    book.show(page);
    const auto labels = page.findChildren<PlainLabel*>();
    const auto saysEmpty = [](const PlainLabel* label) {
        return label->isVisible() && label->text() == u"No voucher was granted yet"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(labels, saysEmpty), patienceMs);
    book.offer();
    const Subscription purchase = book.buy(book.martin, QDate(2026, 3, 1));
    page.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, VoucherColumn::Customer), u"Garage <b>Martin"_s, patienceMs);
    QVERIFY(cell(page, 0, VoucherColumn::Deadline).contains(u"47 days left"_s));
    auto* const claim = child<QAction>(page, "claimAction");
    auto* const apply = child<QAction>(page, "applyAction");
    auto* const back = child<QAction>(page, "takeBackAction");
    choose(page, 1);
    QTRY_VERIFY_WITH_TIMEOUT(claim->isEnabled(), patienceMs);
    QVERIFY(!apply->isEnabled() && apply->toolTip().contains(u"Claim the voucher V000001 first"_s));
    QVERIFY(!back->isEnabled());
    claim->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled() && back->isEnabled() && !claim->isEnabled(), patienceMs);
    QVERIFY(cell(page, 0, VoucherColumn::State).contains(u"Claimed"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<ChipBar*>()->findChildren<QPushButton*>().at(2)->text().contains(u"1"_s),
                             patienceMs);
    back->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(claim->isEnabled() && !back->isEnabled(), patienceMs);
    QSignalSpy opened(&book.book(), &Book::openSubscriptionRequested);
    child<QAction>(page, "openPurchaseAction")->trigger();
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened[0][0].value<SubscriptionId>() == purchase.id);
}

void TestVouchersPage::appliesToASite() {
    VoucherBook book;
    book.offer();
    book.buy(book.martin, QDate(2026, 3, 1));
    PageBook::take(book.colleague().vouchers.claim(book.actor, VoucherId{1}, 1, PageBook::op()));
    VouchersPage page(book.book(), nullptr);
    book.show(page);
    choose(page, 1);
    auto* const apply = child<QAction>(page, "applyAction");
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), patienceMs);
    QVERIFY(
        inDialog<ApplyVoucherDialog>([&] { apply->trigger(); },
                                     [&](ApplyVoucherDialog& dialog) {
                                         auto* const now = child<PlainLabel>(dialog, "nowText");
                                         QTRY_VERIFY_WITH_TIMEOUT(now->text().contains(u"€0.00"_s), patienceMs);
                                         QVERIFY(child<PlainLabel>(dialog, "thenText")->text().contains(u"€19.00"_s));
                                         press(dialog, "saveButton");
                                         QVERIFY(!messageAt(dialog, "siteCombo").isEmpty());
                                         child<QComboBox>(dialog, "siteCombo")->setEditText(u"www.martin.example"_s);
                                         press(dialog, "saveButton");
                                         QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
                                     }));
    const auto row = PageBook::take(book.colleague().vouchers.byCode(book.actor, u"V000001"_s));
    QVERIFY(row.state == VoucherState::Applied);
    QCOMPARE(row.siteName, u"www.martin.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>(page, "openAppliedAction")->isEnabled(), patienceMs);
    QVERIFY(!apply->isEnabled());
}

void TestVouchersPage::saysWhyAtTheField() {
    VoucherBook book;
    book.offer();
    book.buy(book.martin, QDate(2026, 3, 1));
    PageBook::take(book.colleague().vouchers.claim(book.actor, VoucherId{1}, 1, PageBook::op()));
    ApplyVoucherDialog dialog(book.book(), PageBook::take(book.colleague().vouchers.detail(book.actor, VoucherId{1})),
                              nullptr);
    dialog.show();
    child<QComboBox>(dialog, "siteCombo")->setEditText(u"www.martin.example"_s);
    type(dialog, "startDateEdit", u"2/3/2027"_s); // a day too late
    press(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(messageAt(dialog, "startDateEdit").contains(u"valid until"_s), patienceMs);
    QVERIFY(dialog.isVisible());
    // Somebody else was faster.
    PageBook::take(book.colleague().vouchers.apply(
        book.actor, VoucherId{1}, {.site = u"other.example"_s, .start = {}, .domain = {}}, 2, PageBook::op()));
    type(dialog, "startDateEdit", u"15/3/2026"_s);
    press(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(dialog, "saveButton")->isEnabled(), patienceMs);
    QVERIFY(dialog.isVisible());
    QCOMPARE(PageBook::take(book.colleague().vouchers.byCode(book.actor, u"V000001"_s)).siteName, u"other.example"_s);
}

void TestVouchersPage::ordersTheDomainAtOnce() {
    VoucherBook book;
    Product product = PageBook::take(book.colleague().catalog.product(book.actor, book.domain.productId));
    product.kind = ProductKind::Domain;
    PageBook::take(book.colleague().catalog.saveProduct(book.actor, product, PageBook::op()));
    book.offer();
    book.buy(book.martin, QDate(2026, 3, 1));
    PageBook::take(book.colleague().vouchers.claim(book.actor, VoucherId{1}, 1, PageBook::op()));
    ApplyVoucherDialog dialog(book.book(), PageBook::take(book.colleague().vouchers.detail(book.actor, VoucherId{1})),
                              nullptr);
    dialog.show();
    child<QComboBox>(dialog, "siteCombo")->setEditText(u"www.martin.example"_s);
    type(dialog, "domainEdit", u"martin"_s);
    press(dialog, "saveButton");
    QVERIFY(!messageAt(dialog, "domainEdit").isEmpty());
    type(dialog, "domainEdit", u"martin.example"_s);
    press(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    const auto row = PageBook::take(book.colleague().domains.byName(book.actor, u"martin.example"_s));
    QVERIFY(row.state == DomainState::Ordered);
    QCOMPARE(row.siteName, u"www.martin.example"_s);
    QCOMPARE(row.billing->code,
             PageBook::take(book.colleague().vouchers.byCode(book.actor, u"V000001"_s)).appliedToCode);
}

void TestVouchersPage::asksForTerms() {
    VoucherBook book;
    book.offer();
    book.buy(book.martin, QDate(2026, 3, 1));
    PageBook::take(book.colleague().vouchers.claim(book.actor, VoucherId{1}, 1, PageBook::op()));
    PageBook::take(book.colleague().terms.save(book.actor,
                                               {.kind = TermsKind::Agreement,
                                                .label = u"2026-01"_s,
                                                .validFrom = QDate(2026, 1, 1),
                                                .text = u"Clause one"_s,
                                                .link = {}},
                                               PageBook::op()));
    ApplyVoucherDialog dialog(book.book(), PageBook::take(book.colleague().vouchers.detail(book.actor, VoucherId{1})),
                              nullptr);
    dialog.show();
    auto* const accepted = child<QCheckBox>(dialog, "termsAcceptedCheck");
    QTRY_VERIFY_WITH_TIMEOUT(accepted->isVisibleTo(&dialog), patienceMs);
    QVERIFY(!child<QWidget>(dialog, "beyondReasonEdit")->isVisibleTo(&dialog));
    child<QComboBox>(dialog, "siteCombo")->setEditText(u"www.martin.example"_s);
    press(dialog, "saveButton");
    QVERIFY(messageAt(dialog, "termsAcceptedCheck").contains(u"accepted the terms"_s));
    accepted->setChecked(true);
    child<QComboBox>(dialog, "acceptedByCombo")->setEditText(u"Anne Martin"_s);
    press(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    QCOMPARE(PageBook::take(book.colleague().customers.overview(book.actor, book.martin.id)).acceptedTerms.size(), 1u);
}

void TestVouchersPage::obeysTheScope() {
    VoucherBook book;
    book.offer();
    book.buy(book.martin, QDate(2026, 3, 1));
    const Customer other = book.customer(u"Durand"_s);
    book.buy(other, QDate(2026, 3, 2));
    VouchersPage page(book.book(), nullptr);
    book.show(page);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 2, patienceMs);
    book.book().setScope({.scope = {.customer = other.id, .workspace = {}},
                          .customerCode = other.code,
                          .customerName = other.name,
                          .workspaceName = {}});
    page.applyScope();
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(page, 0, VoucherColumn::Customer), u"Durand"_s, patienceMs);
}

void TestVouchersPage::isToBeDone() {
    VoucherBook book;
    book.offer();
    book.buy(book.martin, QDate(2026, 2, 1)); // to be claimed by 1 April
    TodoPage page(book.book(), nullptr);
    book.show(page);
    auto* const rows = child<SmallTable>(page, "todoTable");
    const auto rowOfVoucher = [rows] {
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->item(row, 0)->text().contains(u"V000001"_s))
                return row;
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOfVoucher() >= 0, patienceMs);
    QVERIFY(rows->item(rowOfVoucher(), 0)->text().contains(u"17 days are left"_s));
    rows->setCurrentCell(rowOfVoucher(), 0);
    auto* const fix = child<QAction>(page, "fixAction");
    QCOMPARE(fix->text(), u"Claim"_s);
    fix->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(rowOfVoucher() < 0, patienceMs);
    QVERIFY(PageBook::take(book.colleague().vouchers.byCode(book.actor, u"V000001"_s)).state == VoucherState::Claimed);
}

void TestVouchersPage::leadsToTheCodes() {
    VoucherBook book;
    VouchersPage page(book.book(), nullptr);
    book.show(page);
    QVERIFY(inDialog<PromotionDialog>([&] { child<QAction>(page, "newCodeAction")->trigger(); },
                                      [](PromotionDialog& form) {
                                          type(form, "codeEdit", u"spring"_s);
                                          type(form, "rateEdit", u"10"_s);
                                          press(form, "saveButton");
                                          QTRY_VERIFY_WITH_TIMEOUT(!form.isVisible(), patienceMs);
                                      }));
    QVERIFY(inDialog<PromotionsDialog>([&] { child<QAction>(page, "promotionsAction")->trigger(); },
                                       [](PromotionsDialog& codes) {
                                           auto* const all = child<SmallTable>(codes, "promotionsTable");
                                           QTRY_COMPARE_WITH_TIMEOUT(all->rowCount(), 1, patienceMs);
                                           QCOMPARE(all->item(0, 0)->text(), u"SPRING"_s);
                                       }));
}

QTEST_MAIN(TestVouchersPage)
#include "tst_vouchers_page.moc"
