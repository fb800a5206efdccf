#include "settings/SettingsPage.h"
#include "shell/CommandPalette.h"
#include "ui/shell/WindowBook.h"

#include <QListView>
#include <QSignalSpy>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Ctrl+K: what is typed is found whatever its accents, and Enter goes there.
class TestCommandPalette : public QObject {
    Q_OBJECT
private slots:
    void prefixesAndOperators();
    void operatorsNarrowTheDocuments();
    void findsWithoutAccentsAndOpens();
    void findsDomains();
    void kindsStandTogetherUnderTheirNames();
    void showsTextAsItIs();
    void offersActionsWithTheReasonWhyNot();
    void enterCountsForWhatWasTyped();
    void findsFieldsOfTheSettings();
    void escapeChangesNothing();
};

namespace {

/// The palette as the window opens it.
struct Opened {
    Opened(PageBook& book, const QList<QAction*>& actions)
        : palette(new CommandPalette(&book.book(), actions, &window)),
          edit(child<QLineEdit>(*palette, "paletteEdit")),
          list(child<QListView>(*palette, "paletteList")) {
        window.resize(1024, 640);
        window.show();
        palette->open();
    }
    QStringList titles() const {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all.append(list->model()->index(row, 0).data().toString());
        return all;
    }
    QWidget window;
    QPointer<CommandPalette> palette;
    QLineEdit* edit;
    QListView* list;
};

} // namespace

void TestCommandPalette::prefixesAndOperators() {
    using Where = PaletteQuery::Where;
    QVERIFY(PaletteQuery::parsed(u"  martin "_s).where == Where::Everything);
    QCOMPARE(PaletteQuery::parsed(u"  martin "_s).text, u"martin"_s);
    QVERIFY(PaletteQuery::parsed(u"@martin"_s).where == Where::Customers);
    QVERIFY(PaletteQuery::parsed(u"> issue"_s).where == Where::Actions);
    QVERIFY(PaletteQuery::parsed(u"$1 234,56"_s).where == Where::Amounts);
    QCOMPARE(PaletteQuery::parsed(u"$1 234,56"_s).text, u"1 234,56"_s);
    for (const QString& typed : {u"statut:retard martin"_s, u"martin STATUS:Overdue"_s}) {
        const PaletteQuery query = PaletteQuery::parsed(typed);
        QVERIFY(query.status == InvoiceFilter::Status::Overdue);
        QVERIFY(query.where == Where::Documents);
        QCOMPARE(query.text, u"martin"_s);
    }
    QVERIFY(PaletteQuery::parsed(u"statut:payée"_s).status == InvoiceFilter::Status::Paid);
    QCOMPARE(PaletteQuery::parsed(u"status:unheard-of"_s).text, u"status:unheard-of"_s);
    for (const QString& typed :
         {u"du:2026-01 au:03/2026 montant:>1000,50"_s, u"from:2026-01 to:2026-03-31 amount:>1000.50"_s}) {
        const PaletteQuery query = PaletteQuery::parsed(typed);
        QVERIFY(query.where == Where::Documents);
        QCOMPARE(query.from, QDate(2026, 1, 1));
        QCOMPARE(query.to, QDate(2026, 3, 31));
        QCOMPARE(query.amount->from, 1'000'500'001);
        QVERIFY(!query.amount->to);
        QVERIFY(query.text.isEmpty());
    }
    QVERIFY(PaletteQuery::parsed(u"montant:100..200"_s).amount ==
            (ListCondition::Range{.from = 100'000'000, .to = 200'000'000}));
    QCOMPARE(PaletteQuery::parsed(u"amount:<=5"_s).amount->to, 5'000'000);
    QCOMPARE(PaletteQuery::parsed(u"to:2025"_s).to, QDate(2025, 12, 31));
    QCOMPARE(PaletteQuery::parsed(u"from:31/01/2026"_s).from, QDate(2026, 1, 31));
    for (const QString& none : {u"from:2026-13"_s, u"amount:lots"_s, u"to:"_s, u"https://x"_s, u"amount:>"_s, u":5"_s})
        QCOMPARE(PaletteQuery::parsed(none).text, none);
}

void TestCommandPalette::operatorsNarrowTheDocuments() {
    PageBook book;
    const Plan plan = book.plan(u"Studio"_s, u"Basic"_s);
    book.subscription(book.customer(u"Martin"_s).id, plan.id, QDate(2026, 1, 10));
    JobContext job;
    RunRequest request;
    request.until = QDate(2026, 2, 15);
    request.confirmOldPeriods = true;
    request.operation = PageBook::op();
    PageBook::take(book.colleague().billing.issue(book.actor, request, job));
    Opened opened(book, {});
    type(*opened.palette, "paletteEdit", u"montant:>40"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles(), QStringList{u"F-2026-00001 · Martin"_s}, patienceMs);
    type(*opened.palette, "paletteEdit", u"amount:>50"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles(), QStringList{u"Nothing matches."_s}, patienceMs);
    type(*opened.palette, "paletteEdit", u"from:2026 martin"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles().size(), 1, patienceMs);
    type(*opened.palette, "paletteEdit", u"au:2025"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles(), QStringList{u"Nothing matches."_s}, patienceMs);
}

void TestCommandPalette::findsWithoutAccentsAndOpens() {
    PageBook book;
    const Customer customer = book.customer(u"Boulangerie Lefèvre"_s);
    book.customer(u"Garage Martin"_s);
    Opened opened(book, {});
    type(*opened.palette, "paletteEdit", u"LEFEVRE"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles(), QStringList{u"Boulangerie Lefèvre"_s}, patienceMs);
    QSignalSpy asked(&book.book(), &Book::openCustomerRequested);
    QTest::keyClick(opened.edit, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<CustomerId>().value, customer.id.value);
    QTRY_VERIFY(!opened.palette);
}

void TestCommandPalette::findsDomains() {
    PageBook book;
    NewDomain connected;
    connected.name = u"crêperie-durand.example"_s;
    connected.origin = DomainOrigin::Connected;
    const Customer customer = book.customer(u"Durand"_s);
    connected.workspace = PageBook::take(book.colleague().workspaces.workspaces(book.actor, customer.id)).front().id;
    const DomainId id = PageBook::take(book.colleague().domains.add(book.actor, connected, PageBook::op()));
    Opened opened(book, {});
    type(*opened.palette, "paletteEdit", u"creperie"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles(), QStringList{u"crêperie-durand.example · Durand"_s}, patienceMs);
    QSignalSpy asked(&book.book(), &Book::openDomainRequested);
    QTest::keyClick(opened.edit, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<DomainId>().value, id.value);

    Opened again(book, {});
    type(*again.palette, "paletteEdit", u"creperie"_s);
    QTRY_COMPARE_WITH_TIMEOUT(again.titles(), QStringList{u"crêperie-durand.example · Durand"_s}, patienceMs);
    QSignalSpy inWindow(&book.book(), &Book::domainWindowRequested);
    QTest::keyClick(again.edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(inWindow.size(), 1);
    QCOMPARE(inWindow.first().first().value<DomainId>().value, id.value);
    QCOMPARE(asked.size(), 1);
}

void TestCommandPalette::kindsStandTogetherUnderTheirNames() {
    PageBook book;
    const Customer martin = book.customer(u"Martin"_s);
    const Plan plan = book.plan(u"Martin"_s, u"Basic"_s);
    book.subscription(martin.id, plan.id, QDate(2026, 1, 10));
    QAction action(u"Call Martin"_s);
    Opened opened(book, {&action});
    type(*opened.palette, "paletteEdit", u"martin"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles().size(), 6, patienceMs);
    const QStringList titles = opened.titles();
    QCOMPARE(titles.value(0), u"Customers"_s);
    QCOMPARE(titles.value(1), u"Martin"_s);
    QCOMPARE(titles.value(2), u"Subscriptions"_s);
    QCOMPARE(titles.value(4), u"Actions"_s);
    // The keys go from result to result.
    QCOMPARE(opened.list->currentIndex().row(), 1);
    QTest::keyClick(opened.edit, Qt::Key_Down);
    QCOMPARE(opened.list->currentIndex().row(), 3);
    QTest::keyClick(opened.edit, Qt::Key_Down);
    QCOMPARE(opened.list->currentIndex().row(), 5);
    QTest::keyClick(opened.edit, Qt::Key_Down);
    QCOMPARE(opened.list->currentIndex().row(), 5);
}

void TestCommandPalette::showsTextAsItIs() {
    PageBook book;
    book.customer(u"<img src=file:///etc/passwd> %1 &Fils"_s);
    Opened opened(book, {});
    type(*opened.palette, "paletteEdit", u"@fils"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles(), QStringList{u"<img src=file:///etc/passwd> %1 &Fils"_s}, patienceMs);
}

void TestCommandPalette::offersActionsWithTheReasonWhyNot() {
    PageBook book;
    QAction issue(u"&Issue the invoices"_s);
    issue.setObjectName(u"issueAction"_s);
    QAction archive(u"Archive"_s);
    archive.setEnabled(false);
    archive.setProperty("disabledReason", u"Select one customer first"_s);
    Opened opened(book, {&issue, &archive});
    type(*opened.palette, "paletteEdit", u">archive"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles(), QStringList{u"Archive"_s}, patienceMs);
    QSignalSpy archived(&archive, &QAction::triggered);
    QTest::keyClick(opened.edit, Qt::Key_Return);
    QVERIFY(opened.palette);
    QVERIFY(archived.isEmpty());
    const auto* const model = opened.list->model();
    bool said = false;
    for (const auto& value : model->itemData(model->index(0, 0)))
        said = said || value.toString() == u"Select one customer first"_s;
    QVERIFY(said);

    type(*opened.palette, "paletteEdit", u">issue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles(), QStringList{u"Issue the invoices"_s}, patienceMs);
    QSignalSpy issued(&issue, &QAction::triggered);
    QTest::keyClick(opened.edit, Qt::Key_Return);
    QCOMPARE(issued.size(), 1);
}

void TestCommandPalette::enterCountsForWhatWasTyped() {
    PageBook book;
    book.customer(u"Atelier"_s);
    const Customer wanted = book.customer(u"Zinguerie"_s);
    Opened opened(book, {});
    type(*opened.palette, "paletteEdit", u"@atelier"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.titles(), QStringList{u"Atelier"_s}, patienceMs);
    QSignalSpy asked(&book.book(), &Book::openCustomerRequested);
    // Faster than any answer: the list still shows the other one.
    type(*opened.palette, "paletteEdit", u"@zinguerie"_s);
    QTest::keyClick(opened.edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patienceMs);
    QCOMPARE(asked.first().first().value<CustomerId>().value, wanted.id.value);
}

void TestCommandPalette::findsFieldsOfTheSettings() {
    WindowBook opened;
    MainWindow& window = opened.open();
    opened.action("paletteAction")->trigger();
    auto* const palette = child<QDialog>(window, "commandPalette");
    type(*palette, "paletteEdit", u"capital"_s);
    auto* const list = child<QListView>(*palette, "paletteList");
    QTRY_VERIFY_WITH_TIMEOUT(list->currentIndex().data().toString().startsWith(u"Company: Share capital"_s),
                             patienceMs);
    QTest::keyClick(child<QLineEdit>(*palette, "paletteEdit"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<SettingsPage*>(window.currentPage()), patienceMs);
    const auto* const field = child<QWidget>(*window.currentPage(), "companyCapitalEdit");
    QTRY_VERIFY_WITH_TIMEOUT(field->isVisible() && window.focusWidget() == field, patienceMs);
}

void TestCommandPalette::escapeChangesNothing() {
    PageBook book;
    QAction action(u"Danger"_s);
    QSignalSpy triggered(&action, &QAction::triggered);
    Opened opened(book, {&action});
    QTest::keyClick(opened.edit, Qt::Key_Escape);
    QTRY_VERIFY(!opened.palette);
    QVERIFY(triggered.isEmpty());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
