#include "documents/InvoiceLayout.h"

#include <QTest>

#include <numeric>

using namespace quittance;

namespace {

constexpr int header = 10;
constexpr int carry = 8;

LayoutHeights heights(std::vector<std::vector<int>> lines,
                      std::vector<std::vector<int>> closing = {{50}, {30}, {10, 10}}) {
    LayoutHeights heights;
    heights.firstBody = 200;
    heights.otherBody = 300;
    heights.tableHeader = header;
    heights.carryRow = carry;
    heights.lines = std::move(lines);
    heights.closing = std::move(closing);
    return heights;
}

std::vector<std::vector<int>> equalLines(int count, int height) {
    return std::vector<std::vector<int>>(static_cast<size_t>(count), {height});
}

int heightOf(const LayoutHeights& heights, const LayoutSlice& slice) {
    const auto& rows =
        (slice.kind == LayoutSlice::Kind::Line ? heights.lines : heights.closing)[static_cast<size_t>(slice.part)];
    return std::accumulate(rows.begin() + slice.firstRow, rows.begin() + slice.endRow, 0);
}

/// What holds for every layout: everything once and in order, nothing over another, nothing over the edge, headers only
/// with lines, subtotals that meet.
void checkRules(const LayoutHeights& heights, const std::vector<LayoutSheet>& sheets) {
    QVERIFY(!sheets.empty());
    int part = 0;
    int row = 0;
    auto kind = LayoutSlice::Kind::Line;
    const auto partCount = [&] {
        return static_cast<int>(kind == LayoutSlice::Kind::Line ? heights.lines.size() : heights.closing.size());
    };
    const auto skipFinished = [&] {
        while (kind == LayoutSlice::Kind::Line && part == partCount()) {
            kind = LayoutSlice::Kind::Closing;
            part = 0;
        }
    };
    for (size_t i = 0; i < sheets.size(); ++i) {
        const LayoutSheet& sheet = sheets[i];
        const int body = i == 0 ? heights.firstBody : heights.otherBody;
        int y = 0;
        bool hasLine = false;
        if (sheet.tableHeaderY) {
            QCOMPARE(*sheet.tableHeaderY, 0);
            y = heights.tableHeader;
        }
        QCOMPARE(sheet.broughtForwardY.has_value(), sheet.tableHeaderY.has_value() && sheet.linesBefore > 0);
        if (sheet.broughtForwardY) {
            QCOMPARE(*sheet.broughtForwardY, y);
            y += heights.carryRow;
        }
        for (const LayoutSlice& slice : sheet.slices) {
            skipFinished();
            QCOMPARE(slice.kind, kind);
            QCOMPARE(slice.part, part);
            QCOMPARE(slice.firstRow, row);
            QVERIFY(slice.y >= y);
            if (kind == LayoutSlice::Kind::Line)
                QCOMPARE(slice.y, y);
            y = slice.y + heightOf(heights, slice);
            hasLine |= kind == LayoutSlice::Kind::Line;
            const auto& rows =
                (kind == LayoutSlice::Kind::Line ? heights.lines : heights.closing)[static_cast<size_t>(part)];
            row = slice.endRow;
            if (row == static_cast<int>(rows.size())) {
                row = 0;
                ++part;
            }
        }
        QCOMPARE(sheet.tableHeaderY.has_value(), hasLine);
        if (sheet.carriedForwardY) {
            QCOMPARE(*sheet.carriedForwardY, y);
            y += heights.carryRow;
            QVERIFY(i + 1 < sheets.size());
            QVERIFY(sheets[i + 1].broughtForwardY);
        }
        QVERIFY2(y <= body, qPrintable(QStringLiteral("sheet %1: %2 of %3").arg(i + 1).arg(y).arg(body)));
        if (i > 0) {
            QCOMPARE(sheet.linesBefore, sheets[i - 1].linesUntil);
            QCOMPARE(sheet.broughtForwardY.has_value(), sheets[i - 1].carriedForwardY.has_value());
        }
    }
    skipFinished();
    QCOMPARE(kind, LayoutSlice::Kind::Closing);
    QCOMPARE(part, partCount());
    QCOMPARE(sheets.back().linesUntil, static_cast<int>(heights.lines.size()));
}

} // namespace

class InvoiceLayoutTest : public QObject {
    Q_OBJECT
private slots:
    void oneSheetHoldsAShortInvoice() {
        const auto input = heights(equalLines(3, 20));
        const auto sheets = paginate(input);
        QCOMPARE(sheets.size(), size_t(1));
        QCOMPARE(sheets[0].slices.size(), size_t(6));
        QCOMPARE(sheets[0].slices[0].y, header);
        QCOMPARE(sheets[0].slices[3].y, header + 60);
        QVERIFY(!sheets[0].carriedForwardY);
        checkRules(input, sheets);
    }

    void everyLengthKeepsTheRules_data() {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("height");
        for (const int height : {7, 20, 33, 90})
            for (const int lines : {0, 1, 2, 3, 5, 8, 9, 10, 11, 30, 299, 300, 301})
                QTest::addRow("%d lines of %d", lines, height) << lines << height;
    }
    void everyLengthKeepsTheRules() {
        QFETCH(const int, lines);
        QFETCH(const int, height);
        auto input = heights(equalLines(lines, height));
        input.lastAtBottom = lines % 2 == 0;
        checkRules(input, paginate(input));
    }

    void unequalLinesKeepTheRules() {
        quint32 state = 12345;
        const auto next = [&](int below) {
            state = state * 1664525U + 1013904223U;
            return static_cast<int>((state >> 8) % static_cast<quint32>(below));
        };
        for (int round = 0; round < 500; ++round) {
            std::vector<std::vector<int>> lines;
            for (int i = next(40); i > 0; --i) {
                std::vector<int> rows;
                for (int r = 1 + next(next(20) == 0 ? 60 : 5); r > 0; --r)
                    rows.push_back(6 + next(8));
                lines.push_back(std::move(rows));
            }
            auto input =
                heights(std::move(lines), {{40 + next(60)}, {next(80)}, {5 + next(9), 5 + next(9), 5 + next(9)}});
            input.lastAtBottom = true;
            checkRules(input, paginate(input));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void totalsTakeTheLastLineAlong() {
        // Nine lines of 20 and the header fill the first sheet; the totals would go to the next one alone.
        const auto input = heights(equalLines(9, 20));
        const auto sheets = paginate(input);
        QCOMPARE(sheets.size(), size_t(2));
        QCOMPARE(sheets[0].linesUntil, 8);
        QCOMPARE(sheets[0].carriedForwardY, std::optional(header + 160));
        QCOMPARE(sheets[1].slices.front(), (LayoutSlice{LayoutSlice::Kind::Line, 8, 0, 1, header + carry}));
        checkRules(input, sheets);
    }

    void totalsStayInOnePiece() {
        auto input = heights(equalLines(5, 20), {{30, 30, 30}, {5}});
        const auto sheets = paginate(input);
        QCOMPARE(sheets.size(), size_t(2));
        for (const LayoutSheet& sheet : sheets)
            for (const LayoutSlice& slice : sheet.slices)
                QCOMPARE(slice.firstRow, 0);
        checkRules(input, sheets);
    }

    void aLineIsNotCut() {
        // 4 rows of 30 do not fit below the first line, but fit on a sheet of their own.
        const auto input = heights({{20}, {30, 30, 30, 30, 30, 30}, {20}});
        const auto sheets = paginate(input);
        checkRules(input, sheets);
        QCOMPARE(sheets[0].linesUntil, 1);
        QCOMPARE(sheets[1].slices.front(), (LayoutSlice{LayoutSlice::Kind::Line, 1, 0, 6, header + carry}));
    }

    void aFirstLineThatNeedsAWholeSheetGetsOne() {
        const auto input = heights({std::vector<int>(25, 10), {20}});
        const auto sheets = paginate(input);
        checkRules(input, sheets);
        QVERIFY(!sheets[0].tableHeaderY);
        QVERIFY(sheets[0].slices.empty());
        QVERIFY(!sheets[1].broughtForwardY);
    }

    void aLineHigherThanASheetIsCutBetweenRows() {
        const auto input = heights({{20}, std::vector<int>(100, 10), {20}});
        const auto sheets = paginate(input);
        checkRules(input, sheets);
        QVERIFY(sheets.size() >= 4);
        // Its amount stands with its first rows, so it is in the subtotal of that sheet.
        QCOMPARE(sheets[0].linesUntil, 2);
        QCOMPARE(sheets[1].linesBefore, 2);
        QCOMPARE(sheets[1].linesUntil, 2);
    }

    void theLastPartStandsAtTheBottom() {
        auto input = heights(equalLines(2, 20));
        input.lastAtBottom = true;
        const auto sheets = paginate(input);
        QCOMPARE(sheets[0].slices.back().y, 200 - 20);
        checkRules(input, sheets);
    }

    void closingPartsHigherThanASheetAreCut() {
        const auto input = heights(equalLines(2, 20), {std::vector<int>(80, 10), {30}, {10}});
        checkRules(input, paginate(input));
    }
};

QTEST_APPLESS_MAIN(InvoiceLayoutTest)
#include "tst_invoice_layout.moc"
