#pragma once

#include "common/ChartContent.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace quittance {

struct Tokens;

/// Paints charts, on the screen and on paper: stacked bars, lines and shares, in the tokens of a theme. Three small
/// kinds of our own instead of a charting library: they scale with the text, name themselves to screen readers, print
/// as vectors and start in no time (ARCHITECTURE.md).
class ChartPainter {
public:
    /// `font` is that of the labels; its figures are tabular.
    ChartPainter(const ChartContent& content, const Tokens& tokens, const QFont& font)
        : m_content(content), m_tokens(tokens), m_font(font) {}

    /// `current` is the category to point out; −1: none.
    void paint(QPainter& painter, const QRectF& area, int current = -1) const;
    /// The category at a place; −1: none.
    int categoryAt(const QRectF& area, const QPointF& place) const;
    /// What the labels need at least.
    QSizeF smallestSize() const;

private:
    struct Axis {
        qint64 lowest = 0;
        qint64 highest = 0;
        qint64 step = 1;
    };
    struct Plot {
        QRectF inner; ///< within the axes
        Axis axis;
        int labelEvery = 1; ///< when not every category's name fits
        qreal y(qint64 value) const;
        qreal slot(int categories) const { return inner.width() / categories; }
    };

    struct LegendEntry {
        QString name;
        QColor colour;
        bool open = false; ///< hatched or dashed
        qreal width = 0;
    };
    struct LegendLine {
        qreal width = 0;
        std::vector<LegendEntry> entries;
    };

    Axis axis() const;
    Plot plot(const QRectF& area) const;
    std::vector<LegendLine> legend(qreal width) const;
    qreal legendHeight(qreal width) const;
    void paintAxes(QPainter& painter, const Plot& plot) const;
    void paintBars(QPainter& painter, const Plot& plot) const;
    void paintLines(QPainter& painter, const Plot& plot) const;
    void paintLegend(QPainter& painter, const QRectF& area) const;
    void paintShares(QPainter& painter, const QRectF& area, int current) const;
    qreal shareRowHeight() const;
    QRectF shareBar(const QRectF& area) const;

    const ChartContent& m_content;
    const Tokens& m_tokens;
    QFont m_font;
};

} // namespace quittance
