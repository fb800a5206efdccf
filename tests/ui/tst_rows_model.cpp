#include "common/ColumnChooser.h"
#include "common/Language.h"
#include "common/Rows.h"
#include "common/TableColumns.h"
#include "common/TableSetup.h"
#include "common/UiState.h"
#include "services/Services.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace quittance;

namespace {

struct TestRow {
    struct {
        qint64 value = 0;
    } id;
    QString name;
    Money amount;
    QDate date;
};

enum class TestColumn : quint8 { Name, Amount, Date };

std::vector<Column<TestRow>> columns() {
    return {{{.key = int(TestColumn::Name), .name = u"name"_s, .title = [] { return u"Name"_s; }, .stretch = true},
             [](const TestRow& row) -> CellValue { return row.name; }},
            {{.key = int(TestColumn::Amount),
              .name = u"amount"_s,
              .title = [] { return u"Amount"_s; },
              .kind = CellKind::Money,
              .zeroAsDash = true},
             [](const TestRow& row) -> CellValue { return row.amount; }},
            {{.key = int(TestColumn::Date),
              .name = u"date"_s,
              .title = [] { return u"Date"_s; },
              .kind = CellKind::Date,
              .sortable = false},
             [](const TestRow& row) -> CellValue { return row.date; }}};
}

/// A source whose answers wait until the test lets them go.
struct FakeSource {
    std::vector<qint64> ids;
    Error failure;
    bool fails = false;
    std::deque<std::function<void()>> waiting;
    std::vector<std::pair<RowsSort, int>> asked;
    std::vector<size_t> asksOfRows;
    QString prefix = u"row "_s;
    qint64 gone = 0; ///< an id that has no row any more

    RowsSource<TestRow> source() {
        return {[this](QObject*, RowsSort sort, int limit, RowsSource<TestRow>::IdsThen then) {
                    asked.emplace_back(sort, limit);
                    waiting.push_back([this, limit, then] {
                        if (fails)
                            return then(failure);
                        std::vector<qint64> answer = ids;
                        if (limit >= 0 && answer.size() > size_t(limit))
                            answer.resize(size_t(limit));
                        then(answer);
                    });
                },
                [this](QObject*, std::vector<qint64> wanted, RowsSource<TestRow>::RowsThen then) {
                    asksOfRows.push_back(wanted.size());
                    waiting.push_back([this, wanted, then] {
                        std::vector<TestRow> rows;
                        for (const qint64 id : wanted)
                            if (id != gone)
                                rows.push_back({{id},
                                                prefix + QString::number(id),
                                                Money::fromMinor(id * 100, Currency::eur()),
                                                QDate(2026, 1, 1).addDays(id % 365)});
                        then(rows);
                    });
                }};
    }
    /// Delivers what waits now and what that brings about, until nothing waits.
    void deliverAll() {
        for (int round = 0; round < 200; ++round) {
            QCoreApplication::processEvents();
            if (waiting.empty())
                return;
            auto next = std::exchange(waiting, {});
            for (auto& answer : next)
                answer();
        }
    }
};

std::vector<qint64> range(qint64 first, qint64 last) {
    std::vector<qint64> ids(size_t(last - first + 1));
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

} // namespace

class TestRowsModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void loadsFirstPageThenAll();
    void rowsComeInWindows();
    void displaysByKind();
    void sortIsAskedOfTheSource();
    void lateAnswersOfOldQuestionsAreDropped();
    void refreshMergesById_data();
    void refreshMergesById();
    void refreshKeepsSelectionAndScroll();
    void refreshKeepsSelectionOfAMovedRow();
    void failureIsToldAndRetried();
    void goneRowsAreNotAskedAgain();
    void millionRows();
    void remembersColumns();
    void columnsSurviveDamagedSettings();
    void figuresStayWhereTheWidthIsShort();
    void whatSomebodySortsByStays();
    void datesThatHavePassedSaySo();
    void choosesColumnsInADialog();
    void remembersTheSort();
    void copiesAsTsv();
    void copiesRowsThatWereNeverInSight();
    void copiedTextIsNoFormula();
    void everythingIsSelectedThoughNotAllIsThere();

private:
    QTemporaryDir m_home;
};

void TestRowsModel::initTestCase() {
    qputenv("QUITTANCE_HOME", m_home.path().toLocal8Bit());
    Language::instance().setLanguage(u"en"_s);
    Theme::instance().apply();
}

void TestRowsModel::loadsFirstPageThenAll() {
    FakeSource fake{.ids = range(1, 1000)};
    Rows<TestRow> rows(columns());
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy complete(&rows, &RowsModel::complete);
    QSignalSpy loading(&rows, &RowsModel::loadingChanged);
    rows.setSource(fake.source());
    QCOMPARE(rows.state(), RowsModel::State::Loading);
    QVERIFY(rows.isLoading());
    fake.waiting.front()();
    fake.waiting.pop_front();
    QCOMPARE(rows.rowCount(), 200);
    QCOMPARE(rows.state(), RowsModel::State::Ready);
    QVERIFY(rows.isLoading());
    fake.deliverAll();
    QCOMPARE(rows.rowCount(), 1000);
    QCOMPARE(complete.count(), 1);
    QCOMPARE(loading.count(), 2);
    QCOMPARE(fake.asked.size(), size_t(2));
    QCOMPARE(fake.asked[0].second, 200);
    QCOMPARE(fake.asked[1].second, -1);
    QCOMPARE(rows.idAt(999), 1000);
    QCOMPARE(rows.rowOf(1000), 999);
    QCOMPARE(rows.rowOf(5000), -1);
}

void TestRowsModel::rowsComeInWindows() {
    FakeSource fake{.ids = range(1, 1000)};
    Rows<TestRow> rows(columns());
    rows.setSource(fake.source());
    fake.deliverAll();
    fake.asksOfRows.clear();
    QVERIFY(!rows.index(450, 0).data(RowsModel::LoadedRole).toBool());
    QVERIFY(!rows.index(450, 0).data().isValid());
    for (int row = 430; row < 470; ++row)
        Q_UNUSED(rows.index(row, 0).data())
    fake.deliverAll();
    QCOMPARE(fake.asksOfRows, (std::vector<size_t>(2, RowsModel::window))); // on both sides of row 448
    QCOMPARE(rows.index(450, 0).data().toString(), u"row 451"_s);
    QVERIFY(rows.rowAt(450));
    QCOMPARE(rows.rowAt(450)->id.value, 451);
    QVERIFY(!rows.rowAt(700));
}

void TestRowsModel::displaysByKind() {
    FakeSource fake{.ids = {0 + 12345, 0}};
    fake.ids = {12345};
    Rows<TestRow> rows(columns());
    rows.setSource(fake.source());
    fake.deliverAll();
    Q_UNUSED(rows.index(0, 0).data())
    fake.deliverAll();
    QCOMPARE(rows.index(0, 1).data().toString(), u"12,345.00"_s);
    QCOMPARE(rows.index(0, 1).data(RowsModel::RawRole).value<Money>(), Money::fromMinor(1234500, Currency::eur()));
    QCOMPARE(rows.index(0, 1).data(RowsModel::CopyRole).toString(), u"12345.00"_s);
    QVERIFY(rows.index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"€"_s));
    QCOMPARE(rows.index(0, 2).data(RowsModel::RawRole).toDate(), QDate(2026, 1, 1).addDays(12345 % 365));
    QVERIFY(rows.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    Language::instance().setLanguage(u"fr"_s);
    QVERIFY(rows.index(0, 1).data().toString().endsWith(u",00"_s));
    QCOMPARE(rows.index(0, 1).data(RowsModel::CopyRole).toString(), u"12345,00"_s);
    Language::instance().setLanguage(u"en"_s);
}

void TestRowsModel::sortIsAskedOfTheSource() {
    FakeSource fake{.ids = range(1, 10)};
    Rows<TestRow> rows(columns());
    rows.setSource(fake.source());
    fake.deliverAll();
    fake.asked.clear();
    rows.sort(1, Qt::DescendingOrder);
    std::reverse(fake.ids.begin(), fake.ids.end());
    fake.deliverAll();
    QCOMPARE(fake.asked.size(), size_t(1));
    QCOMPARE(fake.asked[0].first, (RowsSort{int(TestColumn::Amount), Qt::DescendingOrder}));
    QCOMPARE(rows.idAt(0), 10);
    rows.sort(2, Qt::AscendingOrder); // this column cannot be sorted
    QCOMPARE(fake.asked.size(), size_t(1));
    const auto sort = listSort(rows.sorting(), ListSort<TestColumn>{TestColumn::Name, false});
    QCOMPARE(sort.column, TestColumn::Amount);
    QVERIFY(sort.descending);
}

void TestRowsModel::lateAnswersOfOldQuestionsAreDropped() {
    FakeSource slow{.ids = range(1, 5)};
    FakeSource fast{.ids = range(100, 102)};
    Rows<TestRow> rows(columns());
    rows.setSource(slow.source());
    rows.setSource(fast.source());
    fast.deliverAll();
    slow.deliverAll();
    QCOMPARE(rows.ids(), range(100, 102));
}

void TestRowsModel::refreshMergesById_data() {
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    using Ids = QList<qint64>;
    QTest::newRow("same") << Ids{1, 2, 3} << Ids{1, 2, 3};
    QTest::newRow("from nothing") << Ids{} << Ids{1, 2, 3};
    QTest::newRow("to nothing") << Ids{1, 2, 3} << Ids{};
    QTest::newRow("inserted") << Ids{1, 3} << Ids{1, 2, 3};
    QTest::newRow("first") << Ids{2, 3} << Ids{1, 2, 3};
    QTest::newRow("last") << Ids{1, 2} << Ids{1, 2, 3};
    QTest::newRow("removed") << Ids{1, 2, 3} << Ids{1, 3};
    QTest::newRow("replaced") << Ids{1, 2, 3} << Ids{1, 9, 3};
    QTest::newRow("moved up") << Ids{1, 2, 3, 4, 5} << Ids{5, 1, 2, 3, 4};
    QTest::newRow("moved down") << Ids{1, 2, 3, 4, 5} << Ids{2, 3, 4, 5, 1};
    QTest::newRow("reversed") << Ids{1, 2, 3, 4, 5} << Ids{5, 4, 3, 2, 1};
    QTest::newRow("mixed") << Ids{1, 2, 3, 4, 5, 6, 7} << Ids{8, 1, 3, 9, 7, 5, 10};
    QTest::newRow("all others") << Ids{1, 2, 3} << Ids{7, 8};
}

void TestRowsModel::refreshMergesById() {
    QFETCH(QList<qint64>, before);
    QFETCH(QList<qint64>, after);
    FakeSource fake{.ids = {before.begin(), before.end()}};
    Rows<TestRow> rows(columns());
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setSource(fake.source());
    fake.deliverAll();
    // Persistent indexes are what views hold: each must still point at its id.
    QList<std::pair<QPersistentModelIndex, qint64>> held;
    for (int row = 0; row < rows.rowCount(); ++row)
        held.append({QPersistentModelIndex(rows.index(row, 0)), rows.idAt(row)});
    QSignalSpy resets(&rows, &QAbstractItemModel::modelReset);
    fake.ids = {after.begin(), after.end()};
    rows.refresh();
    fake.deliverAll();
    QCOMPARE(rows.ids(), std::vector<qint64>(after.begin(), after.end()));
    QCOMPARE(resets.count(), 0);
    for (const auto& [index, id] : held)
        if (index.isValid())
            QCOMPARE(rows.idAt(index.row()), id);
}

void TestRowsModel::refreshKeepsSelectionAndScroll() {
    FakeSource fake{.ids = range(1, 5000)};
    Rows<TestRow> rows(columns());
    QTableView view;
    view.resize(400, 400);
    TableSetup::setUp(&view, &rows, u"selection"_s);
    rows.setSource(fake.source());
    view.show();
    fake.deliverAll();
    view.verticalScrollBar()->setValue(3000 * view.rowHeight(0) + 5);
    fake.deliverAll();
    const qint64 top = rows.idAt(view.rowAt(0));
    const int offset = view.rowViewportPosition(view.rowAt(0));
    view.selectRow(3003);
    const qint64 selected = rows.idAt(3003);
    fake.prefix = u"changed "_s;
    fake.ids.insert(fake.ids.begin(), {9001, 9002, 9003});
    fake.ids.erase(fake.ids.begin() + 100, fake.ids.begin() + 110);
    rows.refresh();
    fake.deliverAll();
    QCOMPARE(rows.rowCount(), 4993);
    QCOMPARE(rows.idAt(view.selectionModel()->selectedRows().value(0).row()), selected);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(rows.idAt(view.currentIndex().row()), selected);
    QCOMPARE(rows.idAt(view.rowAt(0)), top);
    QCOMPARE(view.rowViewportPosition(view.rowAt(0)), offset);
    view.viewport()->repaint();
    fake.deliverAll();
    QCOMPARE(view.model()->index(rows.rowOf(selected), 0).data().toString(), u"changed "_s + QString::number(selected));
}

void TestRowsModel::refreshKeepsSelectionOfAMovedRow() {
    FakeSource fake{.ids = range(1, 50)};
    Rows<TestRow> rows(columns());
    QTableView view;
    TableSetup::setUp(&view, &rows, u"moved"_s);
    rows.setSource(fake.source());
    view.show();
    fake.deliverAll();
    view.selectRow(0);
    fake.ids = range(2, 50);
    fake.ids.push_back(1);
    rows.refresh();
    fake.deliverAll();
    QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view.selectionModel()->selectedRows().first().row(), 49);
    QCOMPARE(view.currentIndex().row(), 49);
}

void TestRowsModel::failureIsToldAndRetried() {
    FakeSource fake{.ids = range(1, 3)};
    fake.fails = true;
    fake.failure = {ErrorCode::Unavailable, u"no server"_s};
    Rows<TestRow> rows(columns());
    QSignalSpy failed(&rows, &RowsModel::failed);
    rows.setSource(fake.source());
    fake.deliverAll();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(rows.state(), RowsModel::State::Failed);
    QCOMPARE(rows.error().message, u"no server"_s);
    QVERIFY(!rows.isLoading());
    fake.fails = false;
    rows.refresh();
    fake.deliverAll();
    QCOMPARE(rows.state(), RowsModel::State::Ready);
    QCOMPARE(rows.rowCount(), 3);
}

void TestRowsModel::goneRowsAreNotAskedAgain() {
    FakeSource fake{.ids = range(1, 3)};
    fake.gone = 2;
    Rows<TestRow> rows(columns());
    rows.setSource(fake.source());
    fake.deliverAll();
    for (int round = 0; round < 3; ++round) {
        Q_UNUSED(rows.index(1, 0).data())
        fake.deliverAll();
    }
    QCOMPARE(fake.asksOfRows.size(), size_t(1));
    QVERIFY(rows.index(1, 0).data(RowsModel::LoadedRole).toBool());
    QVERIFY(!rows.index(1, 0).data().isValid());
}

void TestRowsModel::millionRows() {
    FakeSource fake{.ids = range(1, 1'000'000)};
    Rows<TestRow> rows(columns());
    QTableView view;
    view.resize(800, 600);
    TableSetup::setUp(&view, &rows, u"million"_s);
    rows.setSource(fake.source());
    view.show();
    fake.deliverAll();
    QCOMPARE(rows.rowCount(), 1'000'000);
    fake.asksOfRows.clear();
    view.scrollToBottom();
    view.viewport()->repaint();
    fake.deliverAll();
    view.viewport()->repaint();
    QCOMPARE(rows.index(999'999, 0).data().toString(), u"row 1000000"_s);
    QVERIFY(fake.asksOfRows.size() <= 2);
    // The scroll bar dragged from end to end: what was passed is not fetched.
    fake.asksOfRows.clear();
    for (int step = 0; step < 200; ++step) {
        view.verticalScrollBar()->setValue(int(qint64(view.verticalScrollBar()->maximum()) * step / 200));
        view.viewport()->repaint();
        QCoreApplication::processEvents();
    }
    QVERIFY2(fake.asksOfRows.size() <= 4, qPrintable(QString::number(fake.asksOfRows.size())));
    fake.deliverAll();
    fake.ids.insert(fake.ids.begin(), 2'000'000);
    view.selectRow(777'777);
    const qint64 selected = rows.idAt(777'777);
    rows.refresh();
    fake.deliverAll();
    QCOMPARE(rows.rowCount(), 1'000'001);
    QCOMPARE(rows.idAt(view.currentIndex().row()), selected);
}

void TestRowsModel::remembersColumns() {
    FakeSource fake{.ids = range(1, 3)};
    const auto arranged = [](const std::function<void(QTableView&)>& change) {
        Rows<TestRow> rows(columns());
        QTableView view;
        TableSetup::setUp(&view, &rows, u"columns"_s);
        view.resize(900, 300);
        view.show();
        if (change) {
            change(view);
            QTest::qWait(600); // the delay after which it is written
        }
        return TableColumns::of(&view)->layout();
    };
    const ColumnLayout own = arranged({});
    const ColumnLayout wanted = arranged([](QTableView& view) {
        view.horizontalHeader()->resizeSection(1, 177);
        view.horizontalHeader()->moveSection(2, 0);
        TableColumns::of(&view)->setShown(0, false);
    });
    QVERIFY(wanted != own);
    QCOMPARE(wanted.columns.front().name, u"date"_s);
    QCOMPARE(arranged({}).toStrings(), wanted.toStrings());
    QCOMPARE(arranged([](QTableView& view) { TableColumns::of(&view)->reset(); }).toStrings(), own.toStrings());
    QCOMPARE(arranged({}).toStrings(), own.toStrings());
}

void TestRowsModel::columnsSurviveDamagedSettings() {
    // Garbage, a column that is gone, one twice, a width that nobody has; and one that came since is there.
    UiState::setValue(u"views/damaged/columns"_s,
                      QStringList{u"sort gone desc"_s, u"amount 99999 shown"_s, u"gone 80 shown"_s,
                                  u"amount 10 hidden"_s, u"\x01\xff"_s, u"name x"_s, QString()});
    Rows<TestRow> rows(columns());
    QTableView view;
    TableSetup::setUp(&view, &rows, u"damaged"_s);
    view.resize(900, 300);
    view.show();
    const std::vector<int> shown = TableColumns::of(&view)->shown();
    QCOMPARE(shown, (std::vector<int>{1, 0, 2}));
    QVERIFY(view.columnWidth(1) <= 4000);
    // All hidden: one stays.
    const ColumnLayout none = ColumnLayout::fromStrings({u"name 0 hidden"_s, u"amount 0 hidden"_s, u"date 0 hidden"_s});
    QCOMPARE(TableColumns::of(&view)->apply(none), QStringList());
    QCOMPARE(TableColumns::of(&view)->shown().size(), size_t(1));
    UiState::setValue(u"views/damaged2/columns"_s, 12);
    Rows<TestRow> others(columns());
    QTableView other;
    TableSetup::setUp(&other, &others, u"damaged2"_s);
    QCOMPARE(TableColumns::of(&other)->shown(), (std::vector<int>{0, 1, 2}));
}

void TestRowsModel::figuresStayWhereTheWidthIsShort() {
    Rows<TestRow> rows(columns());
    QTableView view;
    TableSetup::setUp(&view, &rows, u"narrow"_s);
    view.resize(900, 300);
    view.show();
    view.setColumnWidth(2, 133);
    QVERIFY(!view.isColumnHidden(2));
    view.resize(300, 300);
    QTRY_VERIFY(view.isColumnHidden(2)); // the date leaves before the figure
    QVERIFY(!view.isColumnHidden(1));
    QCOMPARE(TableColumns::of(&view)->shown().size(), size_t(3)); // wanted all the same
    view.resize(900, 300);
    QTRY_VERIFY(!view.isColumnHidden(2));
    QCOMPARE(view.columnWidth(2), 133);
}

void TestRowsModel::whatSomebodySortsByStays() {
    std::vector<Column<TestRow>> sortable = columns();
    sortable[2].spec.sortable = true;
    Rows<TestRow> rows(std::move(sortable));
    QTableView view;
    TableSetup::setUp(&view, &rows, u"sorted"_s);
    view.resize(300, 300);
    view.show();
    QTRY_VERIFY(view.isColumnHidden(2));
    rows.setSort({int(TestColumn::Date), Qt::AscendingOrder});
    QTRY_VERIFY(!view.isColumnHidden(2));
    QVERIFY(view.isColumnHidden(1));
    rows.setSort({int(TestColumn::Amount), Qt::AscendingOrder});
    QTRY_VERIFY(view.isColumnHidden(2));
    QVERIFY(!view.isColumnHidden(1));
}

void TestRowsModel::datesThatHavePassedSaySo() {
    std::vector<Column<TestRow>> dated = columns();
    dated[2].spec.passed = [] { return u"not billed yet"_s; };
    dated[2].value = [](const TestRow& row) { return QDate::currentDate().addDays(row.id.value - 2); };
    FakeSource fake{.ids = {1, 2}};
    Rows<TestRow> rows(std::move(dated));
    rows.setSource(fake.source());
    fake.deliverAll();
    const QModelIndex yesterday = rows.index(0, 2);
    const QModelIndex today = rows.index(1, 2);
    Q_UNUSED(yesterday.data())
    fake.deliverAll();
    QCOMPARE(yesterday.data(Qt::ToolTipRole).toString(), u"not billed yet"_s);
    QVERIFY(yesterday.data(Qt::AccessibleTextRole).toString().endsWith(u", not billed yet"_s));
    QVERIFY(!today.data(Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!today.data(Qt::ToolTipRole).isValid());
    QVERIFY(!today.data(Qt::AccessibleTextRole).toString().contains(u"not billed"_s));
    QVERIFY(!rows.index(0, 1).data(Qt::ToolTipRole).isValid()); // another column
}

void TestRowsModel::choosesColumnsInADialog() {
    FakeSource fake{.ids = range(1, 3)};
    Rows<TestRow> rows(columns());
    QTableView view;
    TableSetup::setUp(&view, &rows, u"chooser"_s);
    rows.setSource(fake.source());
    view.resize(900, 300);
    view.show();
    fake.deliverAll();
    bool seen = false;
    QTimer::singleShot(0, &view, [&] {
        auto* const chooser = qobject_cast<ColumnChooser*>(QApplication::activeModalWidget());
        QVERIFY(chooser);
        auto* const list = chooser->findChild<QListWidget*>(u"columnList"_s);
        QCOMPARE(list->count(), 3);
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // Date before Amount
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space); // Name hidden
        auto* const sort = chooser->findChild<QComboBox*>(u"columnSortCombo"_s);
        QCOMPARE(sort->count(), 2); // the date cannot be sorted by
        sort->setCurrentIndex(1);
        chooser->findChild<QComboBox*>(u"columnOrderCombo"_s)->setCurrentIndex(1);
        seen = true;
        chooser->accept();
    });
    TableColumns::of(&view)->choose();
    QVERIFY(seen);
    QCOMPARE(TableColumns::of(&view)->shown(), (std::vector<int>{2, 1}));
    QCOMPARE(rows.sorting(), (RowsSort{int(TestColumn::Amount), Qt::DescendingOrder}));
    QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 1);
}

void TestRowsModel::remembersTheSort() {
    FakeSource fake{.ids = range(1, 3)};
    {
        Rows<TestRow> rows(columns());
        QTableView view;
        TableSetup::setUp(&view, &rows, u"sort"_s);
        rows.setSource(fake.source());
        fake.deliverAll();
        view.resize(600, 300);
        view.show();
        const QPoint header(view.columnViewportPosition(1) + 10, 10);
        QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, {}, header);
        QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, {}, header);
        QCOMPARE(rows.sorting(), (RowsSort{int(TestColumn::Amount), Qt::DescendingOrder}));
        fake.deliverAll();
        QTest::qWait(600); // the delay after which it is written
    }
    Rows<TestRow> rows(columns());
    QTableView view;
    TableSetup::setUp(&view, &rows, u"sort"_s);
    QVERIFY(!rows.isLoading());
    fake.asked.clear();
    rows.setSource(fake.source());
    fake.deliverAll();
    QCOMPARE(fake.asked.size(), size_t(1));
    QCOMPARE(fake.asked[0].first, (RowsSort{int(TestColumn::Amount), Qt::DescendingOrder}));
    QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 1);
}

void TestRowsModel::copiesAsTsv() {
    FakeSource fake{.ids = range(1, 3)};
    Rows<TestRow> rows(columns());
    QTableView view;
    TableSetup::setUp(&view, &rows, u"copy"_s);
    rows.setSource(fake.source());
    view.resize(500, 300);
    view.show();
    fake.deliverAll();
    view.viewport()->repaint();
    fake.deliverAll();
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             u"Name\tAmount\tDate\nrow 1\t1.00\t02/01/2026\nrow 2\t2.00\t03/01/2026\n"
             "row 3\t3.00\t04/01/2026"_s);
    view.horizontalHeader()->setSectionHidden(0, true);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"1.00\t"_s));
}

void TestRowsModel::copiesRowsThatWereNeverInSight() {
    FakeSource fake{.ids = range(1, 1500)};
    Rows<TestRow> rows(columns());
    QTableView view;
    TableSetup::setUp(&view, &rows, u"copyAll"_s);
    rows.setSource(fake.source());
    view.resize(500, 300);
    view.show();
    fake.deliverAll();
    view.selectAll();
    QApplication::clipboard()->clear();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    fake.deliverAll();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 1500);
    QVERIFY(lines.at(0).startsWith(u"row 1\t"_s));
    QVERIFY(lines.at(1499).startsWith(u"row 1500\t"_s));
    QVERIFY(!lines.contains(QString()));
}

void TestRowsModel::copiedTextIsNoFormula() {
    FakeSource fake{.ids = range(1, 1)};
    fake.prefix = u"=cmd|'/c calc'!A"_s;
    Rows<TestRow> rows(columns());
    rows.setSource(fake.source());
    fake.deliverAll();
    Q_UNUSED(rows.index(0, 0).data())
    fake.deliverAll();
    QCOMPARE(rows.index(0, 0).data(RowsModel::CopyRole).toString(), u"'=cmd|'/c calc'!A1"_s);
    QCOMPARE(rows.index(0, 0).data().toString(), u"=cmd|'/c calc'!A1"_s);
}

void TestRowsModel::everythingIsSelectedThoughNotAllIsThere() {
    FakeSource fake{.ids = range(1, 900)};
    Rows<TestRow> rows(columns());
    QTableView view;
    TableSetup::setUp(&view, &rows, u"selectAll"_s);
    rows.setSource(fake.source());
    view.show();
    fake.waiting.front()();
    fake.waiting.pop_front();
    QCOMPARE(rows.rowCount(), 200);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    fake.deliverAll();
    QCOMPARE(rows.rowCount(), 900);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 900);
}

QTEST_MAIN(TestRowsModel)
#include "tst_rows_model.moc"
