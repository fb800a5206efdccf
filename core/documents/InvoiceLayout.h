#pragma once

#include <optional>
#include <vector>

namespace quittance {

/// Heights of everything that flows through the sheets of one invoice, in any one unit. A part is a list of rows that
/// are never cut.
struct LayoutHeights {
    int firstBody = 0;   ///< room for lines on the first sheet, below the addresses
    int otherBody = 0;   ///< room on every further sheet
    int tableHeader = 0; ///< repeated wherever lines are
    int carryRow = 0;    ///< "carried forward" below and "brought forward" above
    std::vector<std::vector<int>> lines;
    std::vector<std::vector<int>>
        closing;               ///< totals first, then what follows; each kept whole when a sheet can hold it
    bool lastAtBottom = false; ///< the last closing part stands at the foot of its sheet
};

/// Rows of one part at their place.
struct LayoutSlice {
    enum class Kind { Line, Closing };
    Kind kind = Kind::Line;
    int part = 0;
    int firstRow = 0;
    int endRow = 0; ///< exclusive
    int y = 0;      ///< from the top of the body
    bool operator==(const LayoutSlice&) const = default;
};

struct LayoutSheet {
    std::optional<int> tableHeaderY;
    std::optional<int> broughtForwardY;
    int linesBefore = 0; ///< lines whose amount stands on the sheets before
    std::vector<LayoutSlice> slices;
    std::optional<int> carriedForwardY;
    int linesUntil = 0; ///< lines whose amount stands on the sheets up to this one
    bool operator==(const LayoutSheet&) const = default;
};

/// Breaks an invoice into sheets. No painter, no fonts: only heights.
///
/// A line is never cut unless it is higher than a whole sheet (its amount then stands with its first rows). A table
/// header never stands without a line. The subtotal is carried forward wherever lines go on overleaf. The totals stay
/// in one piece and take the last line along when they go to a new sheet.
std::vector<LayoutSheet> paginate(const LayoutHeights& heights);

} // namespace quittance
