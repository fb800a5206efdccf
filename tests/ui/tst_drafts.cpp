#include "common/Banner.h"
#include "common/DraftFile.h"
#include "common/FormMemory.h"
#include "common/Prompts.h"
#include "customers/CustomerDialog.h"
#include "subscriptions/NewSubscriptionDialog.h"
#include "ui/PageBook.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What was typed in a long form and not sent: it can be undone across fields, and it outlives a crash.
class TestDrafts : public QObject {
    Q_OBJECT
private slots:
    void undoesAcrossFields();
    void outlivesAKill();
    void isGoneWhenSavedOrGivenUp();
    void takesAChosenCustomerUpAgain();
    void aDamagedFileIsNoDraft();

private:
    static Banner* offer(QWidget& dialog) { return child<Banner>(dialog, "draftOffer"); }
    static void takeUp(QWidget& dialog) {
        for (auto* button : offer(dialog)->findChildren<QPushButton*>())
            if (button->text().contains(u"Take it up again"_s))
                button->click();
    }
    static QString draftPath(PageBook& book) { return DraftFile(book.book().facts().location, u"customer"_s).path(); }
};

void TestDrafts::undoesAcrossFields() {
    PageBook book;
    CustomerDialog dialog(book.book(), std::nullopt, nullptr);
    dialog.show();
    auto* const name = child<QLineEdit>(dialog, "nameEdit");
    auto* const city = child<QLineEdit>(dialog, "cityEdit");
    auto* const check = child<QCheckBox>(dialog, "invoicePerWorkspaceCheck");
    type(dialog, "nameEdit", u"Garage"_s);
    type(dialog, "cityEdit", u"Lyon"_s);
    check->click();
    child<QPlainTextEdit>(dialog, "noteEdit")->setPlainText(u"calls back"_s);
    type(dialog, "sirenEdit", u"732829320"_s); // fills the VAT number, too
    QCOMPARE(child<QLineEdit>(dialog, "vatNumberEdit")->text(), u"FR44732829320"_s);
    QTest::keyClick(city, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(child<QLineEdit>(dialog, "sirenEdit")->text(), QString());
    QTest::keyClick(city, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(child<QPlainTextEdit>(dialog, "noteEdit")->toPlainText(), QString());
    QTest::keyClick(city, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!check->isChecked());
    QTest::keyClick(city, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(city->text(), QString());
    QCOMPARE(name->text(), u"Garage"_s);
    QTest::keyClick(city, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name->text(), QString());
    QTest::keyClick(city, Qt::Key_Z, Qt::ControlModifier); // nothing more: nothing happens
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(name->text(), u"Garage"_s);
    QCOMPARE(city->text(), u"Lyon"_s);
    QVERIFY(check->isChecked());
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Discard};
    dialog.reject();
}

void TestDrafts::outlivesAKill() {
    PageBook book;
    QProcess child_;
    child_.start(QCoreApplication::applicationFilePath(), {u"--type"_s, book.book().facts().location});
    QVERIFY(child_.waitForStarted(patienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(draftPath(book)), patienceMs);
    QVERIFY(child_.state() == QProcess::Running);
    child_.kill();
    QVERIFY(child_.waitForFinished(patienceMs));
    QVERIFY(QFile::permissions(draftPath(book)) & QFile::ReadOwner);
    QVERIFY(!(QFile::permissions(draftPath(book)) & (QFile::ReadGroup | QFile::ReadOther)));

    CustomerDialog dialog(book.book(), std::nullopt, nullptr);
    dialog.show();
    QVERIFY(offer(dialog)->isVisible());
    QCOMPARE(child<QLineEdit>(dialog, "nameEdit")->text(), QString());
    takeUp(dialog);
    QVERIFY(!offer(dialog)->isVisible());
    QCOMPARE(child<QLineEdit>(dialog, "nameEdit")->text(), u"Électricité <Générale>"_s);
    QCOMPARE(child<QLineEdit>(dialog, "addressLine1Edit")->text(), u"3 place du Four"_s);
    type(dialog, "postcodeEdit", u"69003"_s);
    type(dialog, "cityEdit", u"Lyon"_s);
    press(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patienceMs);
    QVERIFY(!QFile::exists(draftPath(book)));
    CustomerDialog again(book.book(), std::nullopt, nullptr);
    again.show();
    QVERIFY(!offer(again)->isVisible());
}

void TestDrafts::isGoneWhenSavedOrGivenUp() {
    PageBook book;
    ScriptedPrompts prompts;
    prompts.unsavedAnswers = {Prompts::Unsaved::Discard};
    {
        CustomerDialog dialog(book.book(), std::nullopt, nullptr);
        dialog.show();
        type(dialog, "nameEdit", u"Garage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(draftPath(book)), patienceMs);
        press(dialog, "cancelButton");
        QVERIFY(!dialog.isVisible());
    }
    QVERIFY(!QFile::exists(draftPath(book)));
    // An offer that nobody answered stays for the next time; one that was declined does not.
    QVERIFY(DraftFile(book.book().facts().location, u"customer"_s).write({{u"nameEdit"_s, u"Left over"_s}}));
    {
        CustomerDialog dialog(book.book(), std::nullopt, nullptr);
        dialog.show();
        QVERIFY(offer(dialog)->isVisible());
        press(dialog, "cancelButton");
    }
    QVERIFY(QFile::exists(draftPath(book)));
    CustomerDialog dialog(book.book(), std::nullopt, nullptr);
    dialog.show();
    emit offer(dialog)->dismissed();
    QVERIFY(!offer(dialog)->isVisible());
    QVERIFY(!QFile::exists(draftPath(book)));
    // A customer that exists has no draft: it would be another's.
    const Customer known = book.customer(u"Known"_s);
    CustomerDialog edit(book.book(), known, nullptr);
    edit.show();
    type(edit, "phoneEdit", u"04"_s);
    QTest::qWait(0);
    QVERIFY(!QFile::exists(draftPath(book)));
}

void TestDrafts::takesAChosenCustomerUpAgain() {
    PageBook book;
    const Customer customer = book.customer(u"Garage Martin"_s);
    const Plan plan = book.plan(u"Hosting"_s, u"Pro"_s);
    const DraftFile file(book.book().facts().location, u"subscription"_s);
    {
        NewSubscriptionDialog dialog(book.book(), customer.id, nullptr);
        dialog.show();
        auto* const plans = child<QComboBox>(dialog, "planCombo");
        QTRY_VERIFY_WITH_TIMEOUT(plans->count() > 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(dialog, "customerPicker")->currentText().contains(u"Garage Martin"_s),
                                 patienceMs);
        plans->setCurrentIndex(0);
        emit plans->activated(0);
        type(dialog, "quantityEdit", u"3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(file.read() && file.read()->values.value("quantityEdit"_L1).toString() == u"3"_s,
                                 patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(file.read()->values.value("customerPicker"_L1).toString(), customer.code, patienceMs);
    } // as after a crash: it was neither saved nor given up
    NewSubscriptionDialog dialog(book.book(), {}, nullptr);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(dialog, "planCombo")->count() > 0, patienceMs);
    takeUp(dialog);
    QCOMPARE(child<QLineEdit>(dialog, "quantityEdit")->text(), u"3"_s);
    QCOMPARE(child<QComboBox>(dialog, "planCombo")->currentIndex(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(dialog, "customerPicker")->currentText().contains(u"Garage Martin"_s),
                             patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(dialog, "workspaceCombo")->count() > 0, patienceMs);
}

void TestDrafts::aDamagedFileIsNoDraft() {
    PageBook book;
    const DraftFile file(book.book().facts().location, u"customer"_s);
    QVERIFY(file.write({{u"nameEdit"_s, u"x"_s}}));
    for (const QByteArray& content : {QByteArray("{"), QByteArray("[]"), QByteArray(2'000'000, 'x'), QByteArray()}) {
        QFile damaged(file.path());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
        QVERIFY(!file.read());
        CustomerDialog dialog(book.book(), std::nullopt, nullptr);
        dialog.show();
        QVERIFY(!offer(dialog)->isVisible());
    }
}

/// The program that is killed: a person who types a new customer and does not save.
static int typeAndWait(const QString& location) {
    Book book(Book::Facts{.location = location, .displayName = u"test"_s}, Actor::owner(u"ada"_s, ActorSource::Window),
              [location] { return DatabaseService::open(location, {}, std::make_shared<SystemClock>()); });
    CustomerDialog dialog(book, std::nullopt, nullptr);
    dialog.show();
    type(dialog, "addressLine1Edit", u"3 place du Four"_s);
    type(dialog, "nameEdit", u"Électricité <Générale>"_s);
    return QApplication::exec();
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--type"_L1)
        return typeAndWait(arguments.value(2));
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drafts.moc"
