#include "documents/PaperSheet.h"

#include <QPagedPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace quittance {

int PaperBlock::height() const {
    return std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const PaperRow& row) { return sum + row.height; });
}

std::vector<int> PaperBlock::rowHeights() const {
    std::vector<int> heights;
    heights.reserve(rows.size());
    for (const PaperRow& row : rows)
        heights.push_back(row.height);
    return heights;
}

void PaperSheet::place(const PaperRow& row, int y) { place(PaperRow(row), y); }

void PaperSheet::place(PaperRow&& row, int y) {
    for (PaperShape& shape : row.shapes)
        shape.rect.translate(0, y);
    for (PaperText& text : row.texts)
        text.baseline.ry() += y;
    shapes.insert(shapes.end(), row.shapes.begin(), row.shapes.end());
    texts.insert(texts.end(), std::make_move_iterator(row.texts.begin()), std::make_move_iterator(row.texts.end()));
}

namespace {

/// Print previews record what is painted, and lose text that comes as glyphs: they get its outlines instead.
bool recordsOnly(const QPainter& painter) {
    return painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Picture;
}

void drawRuns(QPainter& painter, const ShapedText& text, QPointF baseline, bool asOutlines) {
    for (const QGlyphRun& run : text.runs) {
        if (!asOutlines) {
            painter.drawGlyphRun(baseline, run);
            continue;
        }
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            path.addPath(font.pathForGlyph(glyphs.at(i)).translated(baseline + positions.at(i)));
        painter.fillPath(path, painter.pen().brush());
    }
}

} // namespace

void PaperSheet::paint(QPainter& painter) const {
    const bool asOutlines = recordsOnly(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!watermark.text.isEmpty()) {
        painter.save();
        painter.setPen(paper::colour(paper::style::watermark.ink));
        painter.translate(paper::sheetWidth / 2.0, paper::sheetHeight / 2.0);
        painter.rotate(-50);
        drawRuns(painter, watermark, QPointF(-watermark.width / 2.0, paper::style::watermark.size * 0.36), asOutlines);
        painter.restore();
    }
    for (const PaperShape& shape : shapes)
        painter.fillRect(shape.rect, paper::colour(shape.ink));
    const paper::Ink* ink = nullptr;
    for (const PaperText& text : texts) {
        if (ink == nullptr || *ink != text.style.ink) {
            ink = &text.style.ink;
            painter.setPen(paper::colour(*ink));
        }
        drawRuns(painter, text.shaped, text.baseline, asOutlines);
    }
}

void PaperSheet::paint(QPainter& painter, const QRectF& target) const {
    const double scale = std::min(target.width() / paper::sheetWidth, target.height() / paper::sheetHeight);
    painter.save();
    painter.translate(target.left() + (target.width() - scale * paper::sheetWidth) / 2,
                      target.top() + (target.height() - scale * paper::sheetHeight) / 2);
    painter.scale(scale, scale);
    paint(painter);
    painter.restore();
}

QRectF paper::sheetOn(const QPagedPaintDevice& device) {
    const int dpi = device.logicalDpiX();
    const QPageLayout layout = device.pageLayout();
    const QRectF page = layout.fullRectPixels(dpi);
    QRectF target(page.topLeft(), QSizeF(page.width(), page.height()));
    const double a4Width = double(sheetWidth) * dpi / unitsPerInch;
    const double a4Height = double(sheetHeight) * dpi / unitsPerInch;
    if (std::abs(page.width() - a4Width) < 0.01 * a4Width && std::abs(page.height() - a4Height) < 0.01 * a4Height)
        target.setSize(QSizeF(a4Width, a4Height)); // not by a rounded number of pixels
    if (layout.mode() == QPageLayout::StandardMode)
        target.translate(-layout.paintRectPixels(dpi).topLeft());
    return target;
}

} // namespace quittance
