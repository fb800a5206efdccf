#include "common/Banner.h"
#include "common/DateEdit.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "settings/RatesTable.h"
#include "settings/SettingsPage.h"
#include "settings/SettingsSection.h"
#include "ui/PageBook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The settings on a real book.
class TestSettingsPage : public QObject {
    Q_OBJECT
private slots:
    void savesTheCompany();
    void theDayIsTheCompanysNotTheComputers();
    void saysAtTheFieldWhatIsWrong();
    void tellsOfAColleagueAndLoadsTheNewValues();
    void listsMissingMentions();
    void jumpsToAField();
    void numbersFromAFirstNumber();
    void keepsAccountsAndRates();
    void asksBeforeChangesAreLost();

private:
    static QAction* save(QWidget& page) { return child<QAction>(page, "saveSettingsAction"); }
    static void open(QWidget& page, int section) {
        child<QListWidget>(page, "settingsSectionsList")->setCurrentRow(section);
    }
    static void waitForCompany(QWidget& page) {
        QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(page, "companyNameEdit")->text(), u"Atelier Lumière"_s, patienceMs);
    }
};

void TestSettingsPage::savesTheCompany() {
    PageBook book;
    SettingsPage page(book.book(), nullptr);
    book.show(page);
    waitForCompany(page);
    QVERIFY(!save(page)->isEnabled());
    type(page, "companyIbanEdit", u"FR14 2004 1010 0505 0001 3M02 606"_s);
    QVERIFY(save(page)->isEnabled());
    QCOMPARE(save(page)->shortcut(), QKeySequence(QKeySequence::Save));
    save(page)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(PageBook::take(book.colleague().company.company(book.actor)).iban,
                              u"FR1420041010050500013M02606"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!save(page)->isEnabled(), patienceMs);
}

// Two zones that never have the same day: whatever this computer's is, one of them has another.
void TestSettingsPage::theDayIsTheCompanysNotTheComputers() {
    constexpr std::array<std::pair<const char*, int>, 2> zones{{{"Pacific/Kiritimati", 14}, {"Etc/GMT+12", -12}}};
    PageBook book;
    SettingsPage page(book.book(), nullptr);
    book.show(page);
    waitForCompany(page);
    for (const auto& [name, hours] : zones) {
        typeInto(child<QComboBox>(page, "companyTimeZoneCombo")->lineEdit(), QString::fromLatin1(name));
        save(page)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(book.book().company()->timeZone, QByteArray(name), patienceMs);
        const auto day = [hours = hours] { return QDateTime::currentDateTimeUtc().addSecs(hours * 3600).date(); };
        const QDate before = day();
        DateEdit edit;
        edit.setText(u"t"_s);
        edit.commit();
        QVERIFY(edit.date() == before || edit.date() == day());
        QTRY_VERIFY_WITH_TIMEOUT(!save(page)->isEnabled(), patienceMs);
    }
}

void TestSettingsPage::saysAtTheFieldWhatIsWrong() {
    PageBook book;
    SettingsPage page(book.book(), nullptr);
    book.show(page);
    waitForCompany(page);
    type(page, "companySirenEdit", u"123"_s);
    save(page)->trigger();
    QVERIFY(!messageAt(page, "companySirenEdit").isEmpty());
    QCOMPARE(PageBook::take(book.colleague().company.company(book.actor)).siren, u"732829320"_s);
    child<QAction>(page, "revertSettingsAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(page, "companySirenEdit")->text(), u"732829320"_s, patienceMs);
    QVERIFY(messageAt(page, "companySirenEdit").isEmpty());
}

void TestSettingsPage::tellsOfAColleagueAndLoadsTheNewValues() {
    PageBook book;
    SettingsPage page(book.book(), nullptr);
    book.show(page);
    waitForCompany(page);
    type(page, "companyPhoneEdit", u"04 78 11 11 11"_s);
    Company company = PageBook::take(book.colleague().company.company(book.actor));
    company.email = u"contact@example.fr"_s;
    PageBook::take(book.colleague().company.save(book.actor, company, PageBook::op()));
    save(page)->trigger();
    auto* const section = child<SettingsSection>(page, "companySection");
    auto* const banner = section->findChild<Banner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
    QCOMPARE(child<QLineEdit>(page, "companyPhoneEdit")->text(), u"04 78 11 11 11"_s);
    emit banner->actionTriggered();
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(page, "companyEmailEdit")->text(), u"contact@example.fr"_s, patienceMs);
    QVERIFY(child<QLineEdit>(page, "companyPhoneEdit")->text().isEmpty());
}

void TestSettingsPage::listsMissingMentions() {
    PageBook book;
    SettingsPage page(book.book(), nullptr);
    book.show(page);
    waitForCompany(page);
    auto* const missing = child<QWidget>(page, "missingMentions");
    QTRY_VERIFY_WITH_TIMEOUT(!missing->isVisible(), patienceMs);
    type(page, "companyRcsCityEdit", {});
    QTRY_VERIFY_WITH_TIMEOUT(missing->isVisible(), patienceMs);
    press(page, "missing.rcsCityLink");
    QCOMPARE(page.focusWidget(), child<QWidget>(page, "companyRcsCityEdit"));
}

void TestSettingsPage::jumpsToAField() {
    PageBook book;
    SettingsPage page(book.book(), nullptr);
    book.show(page);
    waitForCompany(page);
    auto* const list = child<QListWidget>(page, "settingsSectionsList");
    emit book.book().settingsRequested(u"numbering"_s);
    QCOMPARE(list->currentRow(), 1);
    emit book.book().settingsRequested(u"company.siren"_s);
    QCOMPARE(list->currentRow(), 0);
    QCOMPARE(page.focusWidget(), child<QWidget>(page, "companySirenEdit"));
    emit book.book().settingsRequested(u"company.vatRegime"_s);
    QCOMPARE(list->currentRow(), 2);
    QCOMPARE(page.focusWidget(), child<QWidget>(page, "vatRegimeCombo"));
}

void TestSettingsPage::numbersFromAFirstNumber() {
    PageBook book;
    SettingsPage page(book.book(), nullptr);
    book.show(page);
    open(page, 1);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(page, "invoicePatternEdit")->text(), u"F-{year}-{number:5}"_s,
                              patienceMs);
    type(page, "invoicePatternEdit", u"F{number}"_s);
    save(page)->trigger();
    QVERIFY(!messageAt(page, "invoicePatternEdit").isEmpty());
    type(page, "invoicePatternEdit", u"FA-{yy}-{number:4}"_s);
    type(page, "invoiceFirstNumberEdit", u"120"_s);
    QVERIFY(child<QLabel>(page, "invoiceExampleLabel")->text().contains(u"FA-26-0120"_s));
    save(page)->trigger();
    const auto stored = [&] { return PageBook::take(book.colleague().company.numbering(book.actor)).front(); };
    QTRY_COMPARE_WITH_TIMEOUT(stored().nextExample, u"FA-26-0120"_s, patienceMs);
}

void TestSettingsPage::keepsAccountsAndRates() {
    PageBook book;
    SettingsPage page(book.book(), nullptr);
    book.show(page);
    open(page, 2);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(page, "bankAccountEdit")->text(), u"512000"_s, patienceMs);
    type(page, "bankAccountEdit", u"512100"_s);
    QVERIFY(inDialog<RateDialog>([&] { child<QAction>(page, "destinationRatesAddAction")->trigger(); },
                                 [](RateDialog& dialog) {
                                     press(dialog, "saveButton");
                                     QVERIFY(!messageAt(dialog, "ratePercentEdit").isEmpty());
                                     auto* const country = child<QComboBox>(dialog, "rateCountryCombo");
                                     country->setCurrentIndex(country->findData(u"DE"_s));
                                     type(dialog, "ratePercentEdit", u"19"_s);
                                     press(dialog, "saveButton");
                                     QVERIFY(!dialog.isVisible());
                                 }));
    QCOMPARE(child<SmallTable>(page, "destinationRatesTable")->rowCount(), 1);
    QTest::mouseClick(child<QCheckBox>(page, "oneStopShopCheck"), Qt::LeftButton, {}, QPoint(8, 8));
    save(page)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(PageBook::take(book.colleague().company.accounts(book.actor)).bank, u"512100"_s,
                              patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(PageBook::take(book.colleague().company.destinationRates(book.actor)).size(), size_t(1),
                              patienceMs);
    QVERIFY(PageBook::take(book.colleague().company.company(book.actor)).oneStopShop);
}

void TestSettingsPage::asksBeforeChangesAreLost() {
    PageBook book;
    SettingsPage page(book.book(), nullptr);
    book.show(page);
    waitForCompany(page);
    ScriptedPrompts prompts;
    QVERIFY(page.mayLeave());
    QVERIFY(prompts.asked.isEmpty());
    prompts.unsavedAnswers = {Prompts::Unsaved::Cancel, Prompts::Unsaved::Save, Prompts::Unsaved::Save};
    type(page, "companySirenEdit", u"123"_s);
    QVERIFY(!page.mayLeave());
    QVERIFY(!page.mayLeave()); // it cannot be saved as it is
    QVERIFY(!messageAt(page, "companySirenEdit").isEmpty());
    type(page, "companySirenEdit", u"732829320"_s);
    type(page, "companyPhoneEdit", u"04 78 22 22 22"_s);
    QVERIFY(page.mayLeave());
    QCOMPARE(PageBook::take(book.colleague().company.company(book.actor)).phone, u"04 78 22 22 22"_s);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
