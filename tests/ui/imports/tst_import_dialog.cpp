#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "imports/ImportDialog.h"
#include "ui/PageBook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// CSV files brought in the window: mapping, preview, an error per row, all or nothing, safe to do twice.
class TestImportDialog : public QObject {
    Q_OBJECT
private slots:
    void bringsAWindows1252FileWithSemicolons();
    void mapsByHeaderNamesAndByHand();
    void showsAnErrorPerRowAndWritesNothing();
    void bringsTheGoodRowsOnRequest();
    void showsALateErrorFirst();
    void secondImportWritesNothing();
    void hostileCellsStayText();
    void refusesWhatIsNotCsv();
    void asksAgainForADateThatIsNone();
    void stopsWhenCancelled();
    void takesBackMembersOfAllWorkspaces();
    void takesADroppedFile();

private:
    static int step(ImportDialog& dialog) { return dialog.findChild<QStackedWidget*>()->currentIndex(); }
    static QString path(QTemporaryDir& folder, const QByteArray& content) {
        const QString name = folder.filePath(u"file.csv"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return name;
    }
    /// Chooses the file as a person does; the mapping stands there afterwards.
    static bool choose(ImportDialog& dialog, const QByteArray& content, ImportKind kind = ImportKind::Customers) {
        QTemporaryDir folder;
        ScriptedPrompts prompts;
        prompts.texts = {path(folder, content)};
        auto* const kinds = child<QComboBox>(dialog, "importKindCombo");
        kinds->setCurrentIndex(static_cast<int>(kind));
        emit kinds->activated(static_cast<int>(kind));
        press(dialog, "importNextButton");
        return QTest::qWaitFor([&] { return step(dialog) == 1; }, patienceMs);
    }
    static bool check(ImportDialog& dialog) {
        press(dialog, "importNextButton");
        return QTest::qWaitFor([&] { return step(dialog) == 2; }, patienceMs);
    }
    static bool import(ImportDialog& dialog) {
        press(dialog, "importNextButton");
        return QTest::qWaitFor(
            [&] { return child<ActionButton>(dialog, "importNextButton")->text().contains(u"Close"_s); }, patienceMs);
    }
    static QString texts(QWidget& parent) {
        QStringList all;
        for (const PlainLabel* label : parent.findChildren<PlainLabel*>())
            if (label->isVisibleTo(&parent))
                all.append(label->text());
        return all.join(u'\n');
    }
    static qint64 customers(PageBook& book) {
        return PageBook::take(book.colleague().customers.counts(book.actor)).all;
    }
    static SmallTable* outcomes(ImportDialog& dialog) { return child<SmallTable>(dialog, "importOutcomesTable"); }
};

void TestImportDialog::bringsAWindows1252FileWithSemicolons() {
    PageBook book;
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    QVERIFY(choose(dialog, "customer_code;name;country;city\r\nK1;Bo\xEEte \xE0 th\xE9 \x80;FR;Orl\xE9"
                           "ans\r\n"));
    auto* const preview = child<SmallTable>(dialog, "importPreviewTable");
    QCOMPARE(preview->rowCount(), 1);
    QCOMPARE(preview->columnCount(), 4);
    QCOMPARE(preview->item(0, 1)->text(), u"Boîte à thé €"_s);
    QVERIFY(check(dialog));
    QVERIFY(texts(dialog).contains(u"1 new, 0 changed, 0 unchanged, 0 with errors"_s));
    QCOMPARE(customers(book), 0); // so far it is a dry run
    QVERIFY(import(dialog));
    const Customer stored = PageBook::take(book.colleague().customers.customerByCode(book.actor, u"K1"_s));
    QCOMPARE(stored.name, u"Boîte à thé €"_s);
    QCOMPARE(stored.address.city, u"Orléans"_s);
    press(dialog, "importNextButton");
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestImportDialog::mapsByHeaderNamesAndByHand() {
    PageBook book;
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    QVERIFY(choose(dialog, "Code client,Nom,Pays,Remarque\nK1,Garage Martin,FR,Lyon\n"));
    QCOMPARE(child<QComboBox>(dialog, "customer_codeCombo")->currentText(), u"Code client"_s);
    QCOMPARE(child<QComboBox>(dialog, "nameCombo")->currentText(), u"Nom"_s);
    auto* const city = child<QComboBox>(dialog, "cityCombo");
    QCOMPARE(city->currentData().toInt(), -1);
    city->setCurrentIndex(city->findText(u"Remarque"_s));
    emit city->activated(city->currentIndex());
    // Without a required column it says which one.
    auto* const name = child<QComboBox>(dialog, "nameCombo");
    const int found = name->currentIndex();
    name->setCurrentIndex(0);
    emit name->activated(0);
    press(dialog, "importNextButton");
    auto* const banner = dialog.findChild<Banner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->text().contains(u"No column gives"_s), patienceMs);
    QCOMPARE(step(dialog), 1);
    name->setCurrentIndex(found);
    emit name->activated(found);
    QVERIFY(check(dialog));
    QVERIFY(import(dialog));
    QCOMPARE(PageBook::take(book.colleague().customers.customerByCode(book.actor, u"K1"_s)).address.city, u"Lyon"_s);
}

void TestImportDialog::showsAnErrorPerRowAndWritesNothing() {
    PageBook book;
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    QVERIFY(choose(dialog, "customer_code;name;country;vat_number;email\n"
                           "A1;Good;FR;;a@example.test\n"
                           "A2;Bad VAT;FR;FR00123456789;b@example.test\n"
                           "A3;Bad e-mail;FR;;nonsense\n"));
    QVERIFY(check(dialog));
    QVERIFY(texts(dialog).contains(u"1 new, 0 changed, 0 unchanged, 2 with errors"_s));
    QVERIFY(dialog.findChild<Banner*>()->text().contains(u"Nothing is written until you decide"_s));
    const SmallTable* const table = outcomes(dialog);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 0)->text(), u"3"_s); // the line of the file, errors first
    QCOMPARE(table->item(0, 2)->text(), u"Error"_s);
    QVERIFY2(!table->item(0, 3)->text().contains(u"vat"_s), qPrintable(table->item(0, 3)->text())); // in words
    QVERIFY(table->item(0, 3)->text().contains(u"VAT"_s));
    QCOMPARE(table->item(1, 1)->text(), u"A3"_s);
    QCOMPARE(table->item(2, 2)->text(), u"New"_s);
    auto* const next = child<ActionButton>(dialog, "importNextButton");
    QVERIFY(!next->isEnabled());
    QVERIFY(next->toolTip().contains(u"choose to import the good lines"_s));
    press(dialog, "importBackButton");
    QCOMPARE(step(dialog), 1);
    press(dialog, "importCancelButton");
    QVERIFY(!dialog.isVisible());
    QCOMPARE(customers(book), 0);
}

void TestImportDialog::bringsTheGoodRowsOnRequest() {
    PageBook book;
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    QVERIFY(choose(dialog, "customer_code;name;country;email\n"
                           "A1;Good;FR;a@example.test\n"
                           "A2;Bad;FR;nonsense\n"));
    QVERIFY(check(dialog));
    child<QCheckBox>(dialog, "goodRowsCheck")->click();
    QVERIFY(child<ActionButton>(dialog, "importNextButton")->isEnabled());
    QVERIFY(child<ActionButton>(dialog, "importNextButton")->text().contains(u"Import 1 line"_s));
    QVERIFY(import(dialog));
    QVERIFY(texts(dialog).contains(u"Imported: 1 new, 0 changed, 0 unchanged, 1 with errors"_s));
    QCOMPARE(customers(book), 1);
}

void TestImportDialog::showsALateErrorFirst() {
    PageBook book;
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    QByteArray content = "customer_code;name;country;email\n";
    for (int i = 1; i <= 1'200; ++i)
        content += "C" + QByteArray::number(i) + ";Customer;FR;" + (i == 1'150 ? "nonsense" : "a@example.test") + "\n";
    QVERIFY(choose(dialog, content));
    QVERIFY(check(dialog));
    QCOMPARE(outcomes(dialog)->item(0, 0)->text(), u"1151"_s);
    QCOMPARE(outcomes(dialog)->item(0, 2)->text(), u"Error"_s);
}

void TestImportDialog::secondImportWritesNothing() {
    PageBook book;
    const QByteArray content = "customer_code;name;country\nK1;Garage Martin;FR\nK2;Studio Kleber;FR\n";
    for (const bool first : {true, false}) {
        QWidget window;
        ImportDialog dialog(book.book(), &window);
        dialog.show();
        QVERIFY(choose(dialog, content));
        QVERIFY(check(dialog));
        if (first) {
            QVERIFY(import(dialog));
            continue;
        }
        QVERIFY(texts(dialog).contains(u"0 new, 0 changed, 2 unchanged, 0 with errors"_s));
        QVERIFY(!child<ActionButton>(dialog, "importNextButton")->isEnabled());
        QVERIFY(child<ActionButton>(dialog, "importNextButton")->toolTip().contains(u"nothing new"_s));
    }
    QCOMPARE(customers(book), 2);
    // A changed line says what changes.
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    QVERIFY(choose(dialog, "customer_code;name;country\nK1;Garage Martin & Fils;FR\n"));
    QVERIFY(check(dialog));
    QCOMPARE(outcomes(dialog)->item(0, 2)->text(), u"Changed"_s);
    QCOMPARE(outcomes(dialog)->item(0, 3)->text(), u"name: Garage Martin → Garage Martin & Fils"_s);
}

void TestImportDialog::hostileCellsStayText() {
    PageBook book;
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    const QString name = u"<img src=file:///etc/passwd> =cmd|' /C calc'!A0"_s;
    QVERIFY(choose(dialog, "customer_code;name;country;<b>x</b>\nK1;" + name.toUtf8() + ";FR;\n"));
    QVERIFY(check(dialog));
    QVERIFY(import(dialog));
    QCOMPARE(PageBook::take(book.colleague().customers.customerByCode(book.actor, u"K1"_s)).name, name);
    for (const PlainLabel* label : dialog.findChildren<PlainLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText);
}

void TestImportDialog::refusesWhatIsNotCsv() {
    PageBook book;
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    auto* const banner = dialog.findChild<Banner*>();
    QTemporaryDir folder;
    for (const QByteArray& content :
         {QByteArray(), QByteArray("%PDF-1.7\n\x00\x01\x02\x03", 13), QByteArray("PK\x03\x04\x14\x00\x06\x00", 8)}) {
        banner->hide();
        ScriptedPrompts prompts;
        prompts.texts = {path(folder, content)};
        press(dialog, "importNextButton");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
        QVERIFY(!banner->text().isEmpty());
        QCOMPARE(step(dialog), 0);
    }
    // A file that went meanwhile, too.
    banner->hide();
    dialog.setFile(ImportKind::Customers, folder.filePath(u"gone.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
    // And the next one works.
    QVERIFY(choose(dialog, "customer_code;name;country\nK1;Garage Martin;FR\n"));
    QVERIFY(!banner->isVisible());
}

void TestImportDialog::asksAgainForADateThatIsNone() {
    PageBook book;
    const Customer customer = book.customer(u"Garage Martin"_s);
    const Plan plan = book.plan(u"Studio"_s, u"Basic"_s);
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    QVERIFY(choose(dialog,
                   "subscription_code;customer_code;plan_code;quantity;start_date\nS1;" + customer.code.toUtf8() + ";" +
                       plan.code.toUtf8() + ";1;2025-06-10\n",
                   ImportKind::Subscriptions));
    type(dialog, "billedBeforeEdit", u"last year"_s);
    press(dialog, "importNextButton");
    QVERIFY(!messageAt(dialog, "billedBeforeEdit").isEmpty());
    QCOMPARE(step(dialog), 1);
    type(dialog, "billedBeforeEdit", u"01/01/2026"_s);
    QVERIFY(check(dialog));
    QVERIFY(messageAt(dialog, "billedBeforeEdit").isEmpty());
    QVERIFY(import(dialog));
    SubscriptionFilter all;
    all.tab = SubscriptionFilter::Tab::All;
    const auto ids = PageBook::take(
        book.colleague().subscriptions.ids(book.actor, all, {.column = SubscriptionColumn::Code, .descending = false}));
    QCOMPARE(ids.size(), size_t(1));
    const auto detail = PageBook::take(book.colleague().subscriptions.detail(book.actor, SubscriptionId{ids.front()}));
    QVERIFY(detail.next);
    QCOMPARE(detail.next->period.start, QDate(2026, 1, 10));
}

void TestImportDialog::stopsWhenCancelled() {
    PageBook book;
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    QByteArray content = "customer_code;name;country\n";
    for (int i = 1; i <= 20'000; ++i)
        content += "C" + QByteArray::number(i) + ";Customer;FR\n";
    QVERIFY(choose(dialog, content));
    press(dialog, "importNextButton");
    auto* const cancel = child<ActionButton>(dialog, "importCancelButton");
    QCOMPARE(cancel->text(), u"Stop"_s);
    QVERIFY(!child<ActionButton>(dialog, "importNextButton")->isEnabled());
    QVERIFY(!child<ActionButton>(dialog, "importBackButton")->isEnabled());
    press(dialog, "importCancelButton");
    QVERIFY(dialog.isVisible()); // it says what became of it
    auto* const banner = dialog.findChild<Banner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->text().contains(u"nothing was written"_s), patienceMs);
    QCOMPARE(cancel->text(), u"Cancel"_s);
    QCOMPARE(step(dialog), 1);
    QVERIFY(child<ActionButton>(dialog, "importNextButton")->isEnabled());
    QCOMPARE(customers(book), 0);
    press(dialog, "importCancelButton");
    QVERIFY(!dialog.isVisible());
}

void TestImportDialog::takesBackMembersOfAllWorkspaces() {
    PageBook book;
    const Customer alpha = book.customer(u"Alpha"_s);
    const Customer beta = book.customer(u"Beta"_s);
    const auto counted = [&book](const Customer& customer) {
        Services& services = book.colleague();
        const auto workspaces = PageBook::take(services.workspaces.workspaces(book.actor, customer.id));
        const WorkspaceSeats seats = PageBook::take(services.licences.seats(book.actor, workspaces.front().id));
        return seats.ledger.count(LicenceUnit::Member, seats.today);
    };
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    QVERIFY(choose(dialog,
                   u"customer_code;team;email\n%1;Support;ada@example.test\n%1;Support;bob@example.test\n"
                   "%2;Ventes;eve@example.test\n"_s.arg(alpha.code, beta.code)
                       .toUtf8(),
                   ImportKind::Members));
    QVERIFY(!child<ActionButton>(dialog, "importUndoButton")->isVisible());
    QVERIFY(check(dialog));
    QVERIFY(import(dialog));
    QCOMPARE(counted(alpha), 2);
    QCOMPARE(counted(beta), 1);
    press(dialog, "importUndoButton");
    QTRY_VERIFY_WITH_TIMEOUT(texts(dialog).contains(u"The import is undone"_s), patienceMs);
    QVERIFY(!child<ActionButton>(dialog, "importUndoButton")->isVisible());
    QCOMPARE(counted(alpha), 0);
    QCOMPARE(counted(beta), 0);
}

void TestImportDialog::takesADroppedFile() {
    PageBook book;
    QWidget window;
    ImportDialog dialog(book.book(), &window);
    dialog.show();
    QTemporaryDir folder;
    const auto drop = [&](const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&dialog, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&dialog, &dropped);
        return true;
    };
    QVERIFY(!drop({QUrl(u"https://example.org/file.csv"_s)}));
    QVERIFY(drop({QUrl::fromLocalFile(path(folder, "customer_code;name;country\nK1;Garage Martin;FR\n"))}));
    QTRY_COMPARE_WITH_TIMEOUT(step(dialog), 1, patienceMs);
    // Back at the first step, the file stands there and another can be chosen.
    press(dialog, "importBackButton");
    QVERIFY(texts(dialog).contains(u"file.csv"_s));
    QVERIFY(child<ActionButton>(dialog, "emptySecondaryButton")->isVisible());
    press(dialog, "importNextButton");
    QCOMPARE(step(dialog), 1);
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
