#include "common/ChartPainter.h"

#include "theme/Tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ticks = 4;
constexpr qreal gap = 8;
constexpr qreal swatch = 10;

/// 1, 2 or 5 times a power of ten, at least `least`.
qint64 roundStep(qint64 least) {
    qint64 power = 1;
    while (power <= std::numeric_limits<qint64>::max() / 10 && power * 10 <= least)
        power *= 10;
    for (const qint64 factor : {1, 2, 5})
        if (power * factor >= least)
            return power * factor;
    return power * 10;
}

qint64 floorTo(qint64 value, qint64 step) {
    const qint64 steps = value / step;
    return (value % step < 0 ? steps - 1 : steps) * step;
}

qreal crisp(qreal position) { return std::floor(position) + 0.5; }

} // namespace

bool ChartContent::isEmpty() const {
    return std::all_of(series.begin(), series.end(), [](const ChartSeries& row) {
        return std::all_of(row.values.begin(), row.values.end(),
                           [](const std::optional<qint64>& value) { return value.value_or(0) == 0; });
    });
}

QString ChartContent::describe(int category) const {
    QStringList parts;
    for (const ChartSeries& row : series) {
        const auto& value = row.values[static_cast<size_t>(category)];
        if (value)
            parts.append(row.name.isEmpty() ? valueText(*value) : QString(row.name % u' ' % valueText(*value)));
    }
    return QString(longCategories.value(category) % u": " % parts.join(u", "_s));
}

qreal ChartPainter::Plot::y(qint64 value) const {
    const auto range = static_cast<qreal>(axis.highest - axis.lowest);
    return inner.bottom() - inner.height() * static_cast<qreal>(value - axis.lowest) / range;
}

ChartPainter::Axis ChartPainter::axis() const {
    qint64 lowest = 0;
    qint64 highest = 0;
    for (int category = 0; category < m_content.categories.size(); ++category) {
        qint64 above = 0;
        qint64 below = 0;
        for (const ChartSeries& row : m_content.series) {
            const qint64 value = row.values[static_cast<size_t>(category)].value_or(0);
            if (m_content.kind == ChartContent::Kind::Lines) {
                above = std::max(above, value);
                below = std::min(below, value);
            } else {
                (value < 0 ? below : above) += value;
            }
        }
        lowest = std::min(lowest, below);
        highest = std::max(highest, above);
    }
    if (lowest == 0 && highest == 0)
        highest = 1;
    const qint64 step = roundStep(std::max<qint64>(1, (highest - lowest) / ticks));
    return {floorTo(lowest, step), -floorTo(-highest, step), step};
}

ChartPainter::Plot ChartPainter::plot(const QRectF& area) const {
    const QFontMetricsF metrics(m_font);
    Plot plot;
    plot.axis = axis();
    qreal labels = 0;
    for (qint64 tick = plot.axis.lowest; tick <= plot.axis.highest; tick += plot.axis.step)
        labels = std::max(labels, metrics.horizontalAdvance(m_content.axisText(tick)));
    plot.inner = area.adjusted(labels + gap, metrics.height() / 2, -gap,
                               -metrics.height() - gap - legendHeight(area.width()) - gap);
    qreal widest = 0;
    for (const QString& category : m_content.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category));
    const qreal slot = plot.slot(std::max(1, static_cast<int>(m_content.categories.size())));
    plot.labelEvery = std::max(1, static_cast<int>(std::ceil((widest + gap) / std::max(slot, 1.0))));
    return plot;
}

void ChartPainter::paint(QPainter& painter, const QRectF& area, int current) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    if (m_content.kind == ChartContent::Kind::Shares) {
        paintShares(painter, area, current);
    } else {
        const Plot drawn = plot(area);
        if (current >= 0) {
            const qreal slot = drawn.slot(static_cast<int>(m_content.categories.size()));
            painter.fillRect(QRectF(drawn.inner.left() + current * slot, drawn.inner.top(), slot, drawn.inner.height()),
                             m_tokens.accentSubtle);
        }
        paintAxes(painter, drawn);
        if (m_content.kind == ChartContent::Kind::StackedBars)
            paintBars(painter, drawn);
        else
            paintLines(painter, drawn);
        paintLegend(painter, area);
    }
    painter.restore();
}

void ChartPainter::paintAxes(QPainter& painter, const Plot& plot) const {
    const QFontMetricsF metrics(m_font);
    for (qint64 tick = plot.axis.lowest; tick <= plot.axis.highest; tick += plot.axis.step) {
        const qreal y = crisp(plot.y(tick));
        painter.setPen(QPen(tick == 0               ? m_tokens.borderStrong
                            : m_tokens.highContrast ? m_tokens.track
                                                    : m_tokens.border,
                            1));
        painter.drawLine(QPointF(plot.inner.left(), y), QPointF(plot.inner.right(), y));
        painter.setPen(m_tokens.muted);
        const QString text = m_content.axisText(tick);
        painter.drawText(QPointF(plot.inner.left() - gap - metrics.horizontalAdvance(text),
                                 y + (metrics.ascent() - metrics.descent()) / 2),
                         text);
    }
    const auto count = static_cast<int>(m_content.categories.size());
    const qreal slot = plot.slot(std::max(1, count));
    for (int category = 0; category < count; category += plot.labelEvery) {
        const QString& text = m_content.categories[category];
        const qreal middle = plot.inner.left() + (category + 0.5) * slot;
        painter.drawText(
            QPointF(middle - metrics.horizontalAdvance(text) / 2, plot.inner.bottom() + gap + metrics.ascent()), text);
    }
}

void ChartPainter::paintBars(QPainter& painter, const Plot& plot) const {
    const auto count = static_cast<int>(m_content.categories.size());
    const qreal slot = plot.slot(std::max(1, count));
    const qreal width = std::min(slot * 0.6, 48.0);
    // Parts that touch are told apart by a line as well.
    for (int category = 0; category < count; ++category) {
        qint64 above = 0;
        qint64 below = 0;
        for (const ChartSeries& row : m_content.series) {
            const qint64 value = row.values[static_cast<size_t>(category)].value_or(0);
            if (value == 0)
                continue;
            qint64& from = value < 0 ? below : above;
            const qreal start = plot.y(from);
            from += value;
            const qreal end = plot.y(from);
            const qreal left = plot.inner.left() + (category + 0.5) * slot - width / 2;
            const QColor colour = m_tokens.chart[static_cast<size_t>(row.colour)];
            const bool running = category == m_content.running;
            painter.setPen(QPen(running ? colour : m_tokens.surface, 1));
            painter.setBrush(running ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
            painter.drawRect(QRectF(left, std::min(start, end), width, std::max(std::abs(start - end), 1.0)));
        }
    }
}

void ChartPainter::paintLines(QPainter& painter, const Plot& plot) const {
    const auto count = static_cast<int>(m_content.categories.size());
    const qreal slot = plot.slot(std::max(1, count));
    painter.setBrush(Qt::NoBrush);
    for (const ChartSeries& row : m_content.series) {
        QPen pen(m_tokens.chart[static_cast<size_t>(row.colour)], 2, row.dashed ? Qt::DashLine : Qt::SolidLine,
                 Qt::FlatCap, Qt::RoundJoin);
        QPainterPath path;
        QPainterPath running;
        bool drawing = false;
        struct Dot {
            QPointF at;
            bool hollow;
        };
        std::vector<Dot> dots;
        for (int category = 0; category < count; ++category) {
            const auto& value = row.values[static_cast<size_t>(category)];
            if (!value) {
                drawing = false;
                continue;
            }
            const QPointF point(plot.inner.left() + (category + 0.5) * slot, plot.y(*value));
            const bool open = category == m_content.running;
            QPainterPath& line = open ? running : path;
            if (!drawing)
                line.moveTo(point);
            else if (open)
                line.moveTo(dots.back().at);
            if (drawing && m_content.stepped)
                line.lineTo(QPointF(point.x(), dots.back().at.y()));
            line.lineTo(point);
            dots.push_back({point, open || row.dashed});
            drawing = true;
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.drawPath(running);
        // Dots full or hollow: what is and what is expected, told apart without colour.
        painter.setPen(QPen(pen.color(), 1.5));
        for (const Dot& dot : dots) {
            painter.setBrush(dot.hollow ? m_tokens.surface : pen.color());
            painter.drawEllipse(dot.at, 2.5, 2.5);
        }
    }
}

std::vector<ChartPainter::LegendLine> ChartPainter::legend(qreal width) const {
    const QFontMetricsF metrics(m_font);
    std::vector<LegendLine> lines(1);
    const auto add = [&](LegendEntry entry) {
        entry.width = swatch * 2 + gap / 2 + metrics.horizontalAdvance(entry.name) + gap * 2;
        if (lines.back().width > 0 && lines.back().width + entry.width > width)
            lines.emplace_back();
        lines.back().width += entry.width;
        lines.back().entries.push_back(std::move(entry));
    };
    for (const ChartSeries& row : m_content.series)
        add({.name = row.name, .colour = m_tokens.chart[static_cast<size_t>(row.colour)], .open = row.dashed});
    if (m_content.running >= 0 && !m_content.runningName.isEmpty())
        add({.name = m_content.runningName, .colour = m_tokens.text2, .open = true});
    return lines;
}

qreal ChartPainter::legendHeight(qreal width) const {
    return static_cast<qreal>(legend(width).size()) * (QFontMetricsF(m_font).height() + 4);
}

void ChartPainter::paintLegend(QPainter& painter, const QRectF& area) const {
    const QFontMetricsF metrics(m_font);
    qreal top = area.bottom() - legendHeight(area.width());
    for (const LegendLine& line : legend(area.width())) {
        qreal x = area.left() + (area.width() - line.width + gap * 2) / 2;
        const qreal middle = top + metrics.height() / 2;
        for (const LegendEntry& entry : line.entries) {
            if (m_content.kind == ChartContent::Kind::Lines) {
                painter.setPen(QPen(entry.colour, 2, entry.open ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
                painter.drawLine(QPointF(x, middle), QPointF(x + swatch * 2, middle));
            } else {
                painter.setPen(entry.open ? QPen(entry.colour, 1) : QPen(Qt::NoPen));
                painter.setBrush(entry.open ? QBrush(entry.colour, Qt::BDiagPattern) : QBrush(entry.colour));
                painter.drawRect(QRectF(x + swatch / 2, middle - swatch / 2, swatch, swatch));
            }
            painter.setPen(m_tokens.text2);
            painter.drawText(QPointF(x + swatch * 2 + gap / 2, top + metrics.ascent()), entry.name);
            x += entry.width;
        }
        top += metrics.height() + 4;
    }
}

qreal ChartPainter::shareRowHeight() const { return QFontMetricsF(m_font).height() + 6; }

QRectF ChartPainter::shareBar(const QRectF& area) const {
    return {area.left() + 0.5, area.top() + 4.5, area.width() - 1, QFontMetricsF(m_font).height() * 1.6};
}

void ChartPainter::paintShares(QPainter& painter, const QRectF& area, int current) const {
    if (m_content.series.empty())
        return;
    const QFontMetricsF metrics(m_font);
    const auto& values = m_content.series.front().values;
    qreal sum = 0;
    for (const auto& value : values)
        sum += static_cast<qreal>(std::max<qint64>(0, value.value_or(0)));
    const QRectF bar = shareBar(area);
    painter.setPen(QPen(m_tokens.borderStrong, 1));
    qreal x = bar.left();
    for (size_t i = 0; i < values.size() && sum > 0; ++i) {
        const qreal width = bar.width() * static_cast<qreal>(std::max<qint64>(0, values[i].value_or(0))) / sum;
        if (width <= 0)
            continue;
        painter.setBrush(m_tokens.ageing[i % m_tokens.ageing.size()]);
        painter.drawRect(QRectF(x, bar.top(), width, bar.height()));
        x += width;
    }
    qreal top = bar.bottom() + gap * 1.5;
    for (size_t i = 0; i < values.size(); ++i) {
        const QRectF row(area.left(), top, area.width(), shareRowHeight());
        if (static_cast<int>(i) == current)
            painter.fillRect(row, m_tokens.accentSubtle);
        painter.setPen(QPen(m_tokens.borderStrong, 1));
        painter.setBrush(m_tokens.ageing[i % m_tokens.ageing.size()]);
        painter.drawRect(QRectF(row.left() + 2.5, row.center().y() - swatch / 2, swatch, swatch));
        painter.setPen(m_tokens.text);
        const qreal baseline = row.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        painter.drawText(QPointF(row.left() + swatch + gap + 2, baseline),
                         m_content.categories.value(static_cast<int>(i)));
        const QString figure = m_content.valueText(values[i].value_or(0));
        painter.drawText(QPointF(row.right() - 4 - metrics.horizontalAdvance(figure), baseline), figure);
        top += shareRowHeight();
    }
}

int ChartPainter::categoryAt(const QRectF& area, const QPointF& place) const {
    const auto count = static_cast<int>(m_content.categories.size());
    if (count == 0)
        return -1;
    if (m_content.kind == ChartContent::Kind::Shares) {
        const int row =
            static_cast<int>(std::floor((place.y() - shareBar(area).bottom() - gap * 1.5) / shareRowHeight()));
        return row >= 0 && row < count ? row : -1;
    }
    const Plot drawn = plot(area);
    if (!drawn.inner.contains(place))
        return -1;
    return std::min(count - 1, static_cast<int>((place.x() - drawn.inner.left()) / drawn.slot(count)));
}

QSizeF ChartPainter::smallestSize() const {
    const QFontMetricsF metrics(m_font);
    if (m_content.kind != ChartContent::Kind::Shares)
        return {metrics.averageCharWidth() * 40, metrics.height() * 11 + legendHeight(metrics.averageCharWidth() * 60)};
    qreal width = 0;
    for (int i = 0; i < m_content.categories.size() && !m_content.series.empty(); ++i)
        width = std::max(width, metrics.horizontalAdvance(m_content.categories[i]) +
                                    metrics.horizontalAdvance(m_content.valueText(
                                        m_content.series.front().values[static_cast<size_t>(i)].value_or(0))));
    return {width + swatch + gap * 5,
            metrics.height() * 1.6 + gap * 3 + static_cast<qreal>(m_content.categories.size()) * shareRowHeight()};
}

} // namespace quittance
