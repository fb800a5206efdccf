#include "common/FormMemory.h"
#include "common/Language.h"
#include "common/LineGrid.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A form with a field before and one after the grid.
struct Form {
    Form() {
        auto* const layout = new QVBoxLayout(&window);
        for (QWidget* widget : std::initializer_list<QWidget*>{before, grid, after})
            layout->addWidget(widget);
        before->setObjectName(u"before"_s);
        after->setObjectName(u"after"_s);
        grid->setTexts({u"Up to"_s, u"Price"_s, u"Label"_s}, {u"without end"_s, {}, {}}, u"Tiers"_s, u"Tier %1"_s);
        memory = std::make_unique<FormMemory>(&window);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }
    QLineEdit* editor() const { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); }
    /// What is typed goes to whatever has the focus, as from a keyboard.
    void keys(const QString& text) const {
        for (const QChar each : text)
            QTest::keyClick(QApplication::focusWidget(), each.toLatin1());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString cells() const { return grid->asText(); }

    QWidget window;
    QLineEdit* before = new QLineEdit(&window);
    LineGrid* grid = new LineGrid(u"grid"_s,
                                  {{.name = u"upTo"_s},
                                   {.name = u"price"_s, .minimumDecimals = 2},
                                   {.name = u"label"_s, .kind = LineColumn::Kind::Text}},
                                  &window);
    QLineEdit* after = new QLineEdit(&window);
    std::unique_ptr<FormMemory> memory;
};

} // namespace

/// A few lines of cells, by keyboard.
class TestLineGrid : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void enterFillsCellAfterCellAndAddsLines();
    void tabGoesThroughTheCellsAndOut();
    void linesAreAddedAndRemovedByKeys();
    void figuresAreReadLeniently();
    void whatIsNotUnderstoodStaysMarked();
    void aBlockIsPasted();
    void aBlockIsCopiedAndCleared();
    void undoAndRedoAreTheForms();
    void draftsKeepEveryCell();
    void theDomainsWordStandsAtTheCell();
    void everyCellHasAName();
    void buttonsDoWhatTheKeysDo();
};

void TestLineGrid::initTestCase() {
    Language::instance().setLanguage(u"en"_s);
    Theme::instance().apply();
}

void TestLineGrid::enterFillsCellAfterCellAndAddsLines() {
    Form form;
    QAbstractItemModelTester tester(form.grid->view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    form.grid->view()->setFocus();
    form.keys(u"10"_s); // typing begins at once
    QVERIFY(form.editor());
    form.key(Qt::Key_Return);
    form.keys(u"15"_s);
    form.key(Qt::Key_Return);
    form.keys(u"small"_s);
    form.key(Qt::Key_Return); // past the last cell: a line more
    QCOMPARE(form.grid->lineCount(), 2);
    form.key(Qt::Key_Return);
    form.keys(u"5"_s);
    form.key(Qt::Key_Return);
    form.key(Qt::Key_Return);
    QCOMPARE(form.grid->lineCount(), 3);
    for (int i = 0; i < 3; ++i)
        form.key(Qt::Key_Return); // a blank line adds none
    QCOMPARE(form.grid->lineCount(), 3);
    QCOMPARE(form.cells(), u"10\t15\tsmall\n\t5\t\n\t\t"_s);
    QVERIFY(form.grid->isBlank(2));
    QCOMPARE(form.grid->millionths(0, 1), std::optional<qint64>(15'000'000));
    QCOMPARE(form.grid->text(0, 1), u"15.00"_s);
    QCOMPARE(form.grid->millionths(1, 0), std::optional<qint64>());
}

void TestLineGrid::tabGoesThroughTheCellsAndOut() {
    Form form;
    form.before->setFocus();
    form.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), form.grid->view());
    QCOMPARE(form.grid->view()->currentIndex().column(), 0);
    form.keys(u"7"_s);
    form.key(Qt::Key_Tab);
    QCOMPARE(form.grid->view()->currentIndex().column(), 1);
    QVERIFY(form.editor()); // editing goes on
    form.keys(u"8"_s);
    form.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(form.grid->view()->currentIndex().column(), 0);
    form.key(Qt::Key_Tab);
    form.key(Qt::Key_Tab);
    form.key(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != form.grid->view());
    QVERIFY(QApplication::focusWidget() != form.before);
    QCOMPARE(form.cells(), u"7\t8\t"_s);
    QCOMPARE(form.grid->lineCount(), 1); // Tab never traps
}

void TestLineGrid::linesAreAddedAndRemovedByKeys() {
    Form form;
    form.grid->view()->setFocus();
    form.keys(u"1"_s);
    form.key(Qt::Key_Return, Qt::ControlModifier);
    form.keys(u"2"_s);
    form.key(Qt::Key_Return, Qt::ControlModifier);
    form.keys(u"3"_s);
    form.key(Qt::Key_Up); // ends the editing
    QCOMPARE(form.cells(), u"1\t\t\n2\t\t\n3\t\t"_s);
    QCOMPARE(form.grid->view()->currentIndex().row(), 1);
    form.key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(form.cells(), u"1\t\t\n3\t\t"_s);
    form.keys(u"9"_s);
    form.key(Qt::Key_Delete, Qt::ControlModifier); // out of an editor, too
    QCOMPARE(form.cells(), u"1\t\t"_s);
    form.key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(form.cells(), u"\t\t"_s); // there is always one to type in
    QCOMPARE(form.grid->lineCount(), 1);
}

void TestLineGrid::figuresAreReadLeniently() {
    Form form;
    form.grid->goTo(0, 1);
    form.keys(u"1,234.5"_s);
    form.key(Qt::Key_Return);
    QCOMPARE(form.grid->text(0, 1), u"1,234.50"_s);
    form.grid->goTo(0, 1);
    form.keys(u"=12*3"_s);
    form.key(Qt::Key_Return);
    QCOMPARE(form.grid->text(0, 1), u"36.00"_s);
    form.grid->goTo(0, 1);
    form.key(Qt::Key_F2);
    form.editor()->setText(u"+10%"_s);
    form.key(Qt::Key_Return);
    QCOMPARE(form.grid->text(0, 1), u"39.60"_s);
    form.grid->goTo(0, 1);
    form.keys(u"99"_s);
    form.key(Qt::Key_Escape); // as it was
    QCOMPARE(form.grid->text(0, 1), u"39.60"_s);
}

void TestLineGrid::whatIsNotUnderstoodStaysMarked() {
    Form form;
    QVERIFY(!form.grid->firstProblem());
    form.grid->goTo(0, 1);
    form.keys(u"abc"_s);
    form.key(Qt::Key_Return);
    QCOMPARE(form.grid->text(0, 1), u"abc"_s);
    QVERIFY(!form.grid->problem(0, 1).isEmpty());
    QVERIFY(!form.grid->millionths(0, 1));
    QCOMPARE(form.grid->firstProblem()->field, u"price"_s);
    QVERIFY(form.grid->firstProblem()->message.contains(u"Price"));
    form.grid->goTo(0, 1);
    form.keys(u"5"_s);
    form.key(Qt::Key_Return);
    QVERIFY(!form.grid->firstProblem());
}

void TestLineGrid::aBlockIsPasted() {
    Form form;
    QSignalSpy edited(form.grid, &LineGrid::edited);
    QApplication::clipboard()->setText(u"10\t15.5\tsmall\r\n20\tten\tlarge\textra\r\n\t5\r\n"_s);
    form.grid->goTo(0, 0);
    form.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(form.cells(), u"10\t15.5\tsmall\n20\tten\tlarge\n\t5\t"_s);
    QVERIFY(!form.grid->problem(1, 1).isEmpty());
    QCOMPARE(edited.count(), 1);
}

void TestLineGrid::aBlockIsCopiedAndCleared() {
    Form form;
    form.grid->setText(u"10\t15.5\tsmall\n20\t12\tlarge"_s);
    form.grid->goTo(0, 0);
    form.key(Qt::Key_Right, Qt::ShiftModifier);
    form.key(Qt::Key_Down, Qt::ShiftModifier);
    form.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"10\t15.50\n20\t12.00"_s);
    form.key(Qt::Key_Delete);
    QCOMPARE(form.cells(), u"\t\tsmall\n\t\tlarge"_s);
}

void TestLineGrid::undoAndRedoAreTheForms() {
    Form form;
    form.grid->view()->setFocus();
    form.keys(u"10"_s);
    form.key(Qt::Key_Return);
    form.keys(u"15"_s);
    form.key(Qt::Key_Up);
    form.key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(form.cells(), u"\t\t"_s);
    form.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.cells(), u"10\t15\t"_s);
    form.grid->view()->setFocus();
    form.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.cells(), u"10\t\t"_s);
    form.grid->view()->setFocus();
    form.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(form.cells(), u"10\t15\t"_s);
}

void TestLineGrid::draftsKeepEveryCell() {
    Form form;
    form.grid->setText(u"10\tabc\tsmall\n\t5\t"_s);
    const QJsonObject kept = form.memory->values();
    Form again;
    again.memory->restore(kept);
    QCOMPARE(again.cells(), form.cells());
    QVERIFY(!again.grid->problem(0, 1).isEmpty());
}

void TestLineGrid::theDomainsWordStandsAtTheCell() {
    Form form;
    form.grid->setText(u"10\t5\t\n5\t4\t"_s);
    QVERIFY(form.grid->setProblem(1, u"upTo"_s, u"A tier ends above the one before it."_s));
    QVERIFY(!form.grid->setProblem(7, u"upTo"_s, u"?"_s));
    QVERIFY(!form.grid->setProblem(0, u"unknown"_s, u"?"_s));
    QCOMPARE(form.grid->problem(1, 0), u"A tier ends above the one before it."_s);
    QVERIFY(!form.grid->firstProblem()); // the figure itself is understood
    form.grid->clearProblems();
    QVERIFY(form.grid->problem(1, 0).isEmpty());
}

void TestLineGrid::everyCellHasAName() {
    Form form;
    form.grid->setText(u"10\tabc\t"_s);
    const QAbstractItemModel* const model = form.grid->view()->model();
    const auto spoken = [&](int column) { return model->index(0, column).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0), u"Tier 1, Up to, 10"_s);
    QVERIFY(spoken(1).startsWith(u"Tier 1, Price, abc, "));
    form.grid->setText(u"\t\t"_s);
    QCOMPARE(spoken(0), u"Tier 1, Up to, without end"_s);
    form.grid->goTo(0, 0);
    form.key(Qt::Key_F2);
    QCOMPARE(form.editor()->accessibleName(), u"Tier 1, Up to, without end"_s);
    QCOMPARE(form.grid->view()->accessibleName(), u"Tiers"_s);
}

void TestLineGrid::buttonsDoWhatTheKeysDo() {
    Form form;
    form.grid->setText(u"1\t\t\n2\t\t"_s);
    form.grid->goTo(0, 0);
    QTest::mouseClick(form.grid->findChild<QWidget*>(u"gridRemoveButton"_s), Qt::LeftButton);
    QCOMPARE(form.cells(), u"2\t\t"_s);
    QTest::mouseClick(form.grid->findChild<QWidget*>(u"gridAddButton"_s), Qt::LeftButton);
    form.keys(u"3"_s);
    form.key(Qt::Key_Tab);
    QCOMPARE(form.cells(), u"2\t\t\n3\t\t"_s);
}

QTEST_MAIN(TestLineGrid)
#include "tst_line_grid.moc"
