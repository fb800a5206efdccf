#pragma once

#include "documents/TextShaper.h"

#include <QRectF>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace quittance {

/// A line of text at its place. Coordinates are units of paper::unitsPerInch.
struct PaperText {
    QPoint baseline; ///< left end
    ShapedText shaped;
    paper::TextStyle style;

    /// What the text covers, from the top of its line to the bottom.
    QRect box() const { return {baseline.x(), baseline.y() - style.ascent(), shaped.width, style.leading()}; }
};

/// A filled rectangle: a rule, a frame's side, a tint.
struct PaperShape {
    QRect rect;
    paper::Ink ink = paper::Ink::Hairline;
};

/// A strip of a document that is never cut: texts and shapes, y counted from the top of the strip, x from the left edge
/// of the sheet.
struct PaperRow {
    int height = 0;
    std::vector<PaperShape> shapes;
    std::vector<PaperText> texts;

    /// Text whose left end is at x, on the baseline of a line that starts at y.
    void add(int x, int y, ShapedText shaped, const paper::TextStyle& style) {
        if (!shaped.text.isEmpty())
            texts.push_back({{x, y + style.ascent()}, std::move(shaped), style});
    }
    /// Text whose right end is at x.
    void addRight(int x, int y, ShapedText shaped, const paper::TextStyle& style) {
        const int start = x - shaped.width;
        add(start, y, std::move(shaped), style);
    }
    void fill(const QRect& rect, paper::Ink ink) { shapes.push_back({rect, ink}); }
    /// A horizontal rule.
    void rule(int x, int y, int width, paper::Ink ink, int thickness = paper::pt(0.5)) {
        shapes.push_back({{x, y, width, thickness}, ink});
    }
};

/// Strips that belong together, one below the other.
struct PaperBlock {
    std::vector<PaperRow> rows;

    int height() const;
    std::vector<int> rowHeights() const;
};

/// One sheet, laid out: what is on it and where. Tests read it, paint() draws it.
struct PaperSheet {
    std::vector<PaperShape> shapes;
    std::vector<PaperText> texts;
    ShapedText watermark; ///< drawn first, across the sheet; empty: none

    void place(const PaperRow& row, int y);
    void place(PaperRow&& row, int y);
    /// Draws with the painter's unit being a sheet unit.
    void paint(QPainter& painter) const;
    /// Draws an upright A4 sheet into a rectangle of the device, as large as it fits.
    void paint(QPainter& painter, const QRectF& target) const;
};

namespace paper {
/// Where an upright A4 sheet lies on the device's page, in the painter's coordinates: A4 keeps its size, on other paper
/// the sheet is fitted.
QRectF sheetOn(const QPagedPaintDevice& device);
} // namespace paper

} // namespace quittance
