#include "documents/InvoiceLayout.h"

#include <algorithm>
#include <numeric>

namespace quittance {

namespace {

int total(const std::vector<int>& rows) { return std::accumulate(rows.begin(), rows.end(), 0); }

/// The sheet being filled.
class Pagination {
public:
    explicit Pagination(const LayoutHeights& heights) : m_heights(heights) { m_sheets.emplace_back(); }

    std::vector<LayoutSheet> run() {
        const int count = static_cast<int>(m_heights.lines.size());
        std::vector<int> remaining(static_cast<size_t>(count) + 1); // heights of the lines from each one on
        for (int i = count - 1; i >= 0; --i)
            remaining[static_cast<size_t>(i)] =
                remaining[static_cast<size_t>(i) + 1] + total(m_heights.lines[static_cast<size_t>(i)]);
        const int totals = closingBeside(count == 0 ? 0 : remaining[static_cast<size_t>(count) - 1]);
        for (int i = 0; i < count; ++i)
            placeLine(i, remaining[static_cast<size_t>(i)] + totals);
        m_inTable = false;
        for (int i = 0; i < static_cast<int>(m_heights.closing.size()); ++i)
            placeClosing(i);
        sheet().linesUntil = m_linesPlaced;
        return std::move(m_sheets);
    }

private:
    /// What the last line keeps below it: all that closes the document when a sheet holds both, else the totals.
    int closingBeside(int lastLine) const {
        int all = 0;
        for (const auto& part : m_heights.closing)
            all += total(part);
        if (m_heights.tableHeader + m_heights.carryRow + lastLine + all <= m_heights.otherBody)
            return all;
        return m_heights.closing.empty() ? 0 : total(m_heights.closing.front());
    }
    LayoutSheet& sheet() { return m_sheets.back(); }
    int body() const { return m_sheets.size() == 1 ? m_heights.firstBody : m_heights.otherBody; }
    /// What stands above the first line of a sheet, when it is not there yet.
    int opening() const {
        if (m_sheets.back().tableHeaderY)
            return 0;
        return m_heights.tableHeader + (m_linesPlaced > 0 ? m_heights.carryRow : 0);
    }
    int room() const { return body() - m_y - opening(); }

    void openTable() {
        if (sheet().tableHeaderY)
            return;
        sheet().tableHeaderY = m_y;
        m_y += m_heights.tableHeader;
        if (m_linesPlaced > 0) {
            sheet().broughtForwardY = m_y;
            m_y += m_heights.carryRow;
        }
    }

    void newSheet() {
        if (m_inTable && sheet().tableHeaderY) {
            sheet().carriedForwardY = m_y;
        }
        sheet().linesUntil = m_linesPlaced;
        m_sheets.emplace_back();
        sheet().linesBefore = m_linesPlaced;
        m_y = 0;
    }

    void put(LayoutSlice::Kind kind, int part, int firstRow, int endRow, const std::vector<int>& rows) {
        sheet().slices.push_back({kind, part, firstRow, endRow, m_y});
        for (int row = firstRow; row < endRow; ++row)
            m_y += rows[static_cast<size_t>(row)];
    }

    bool sheetHasLines() const { return m_sheets.back().tableHeaderY.has_value(); }

    void placeLine(int index, int restWithTotals) {
        m_inTable = true;
        const auto& rows = m_heights.lines[static_cast<size_t>(index)];
        const int height = total(rows);
        const bool last = index + 1 == static_cast<int>(m_heights.lines.size());
        const auto fits = [&] {
            // Either everything that is left, or this line and the subtotal below it.
            return restWithTotals <= room() || (!last && height + m_heights.carryRow <= room());
        };
        if (!fits() && sheetHasLines() && fitsOnOtherSheet(height))
            newSheet();
        const auto needed = [&] { return height + (last || restWithTotals <= room() ? 0 : m_heights.carryRow); };
        if (needed() > room() && !sheetHasLines() && m_sheets.size() == 1 && fitsOnOtherSheet(height))
            newSheet();
        if (needed() <= room()) {
            openTable();
            put(LayoutSlice::Kind::Line, index, 0, static_cast<int>(rows.size()), rows);
            ++m_linesPlaced;
            return;
        }
        placeInPieces(index, rows);
    }

    bool fitsOnOtherSheet(int height) const {
        return height + m_heights.carryRow <= m_heights.otherBody - m_heights.tableHeader - m_heights.carryRow;
    }

    void placeInPieces(int index, const std::vector<int>& rows) {
        const int count = static_cast<int>(rows.size());
        // The fewest rows that are worth the foot of a sheet.
        const int fewest = std::accumulate(rows.begin(), rows.begin() + std::min(count, 3), 0) + m_heights.carryRow;
        if (sheetHasLines() && fewest > room())
            newSheet();
        for (int row = 0; row < count;) {
            openTable();
            int end = row;
            int used = 0;
            while (end < count &&
                   (end == row || used + rows[static_cast<size_t>(end)] + m_heights.carryRow <= room())) {
                used += rows[static_cast<size_t>(end)];
                ++end;
            }
            put(LayoutSlice::Kind::Line, index, row, end, rows);
            if (row == 0)
                ++m_linesPlaced;
            row = end;
            if (row < count)
                newSheet();
        }
    }

    void placeClosing(int index) {
        const auto& rows = m_heights.closing[static_cast<size_t>(index)];
        const int height = total(rows);
        const int count = static_cast<int>(rows.size());
        const bool last = index + 1 == static_cast<int>(m_heights.closing.size());
        if (height > body() - m_y && height <= m_heights.otherBody && m_y > 0)
            newSheet();
        if (height <= body() - m_y) {
            if (last && m_heights.lastAtBottom)
                m_y = body() - height;
            put(LayoutSlice::Kind::Closing, index, 0, count, rows);
            return;
        }
        for (int row = 0; row < count;) {
            int end = row;
            int used = 0;
            while (end < count && used + rows[static_cast<size_t>(end)] <= body() - m_y) {
                used += rows[static_cast<size_t>(end)];
                ++end;
            }
            if (end == row && m_y == 0)
                ++end; // one row that is higher than a sheet: nothing better can be done
            if (end > row)
                put(LayoutSlice::Kind::Closing, index, row, end, rows);
            row = end;
            if (row < count)
                newSheet();
        }
    }

    const LayoutHeights& m_heights;
    std::vector<LayoutSheet> m_sheets;
    int m_y = 0;
    int m_linesPlaced = 0;
    bool m_inTable = false;
};

} // namespace

std::vector<LayoutSheet> paginate(const LayoutHeights& heights) { return Pagination(heights).run(); }

} // namespace quittance
