#include "common/Sparkline.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace quittance {

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Sparkline::setValues(std::vector<std::optional<qint64>> values, bool goesOn) {
    m_values = std::move(values);
    m_goesOn = goesOn;
    setVisible(std::count_if(m_values.begin(), m_values.end(), [](const auto& value) { return value.has_value(); }) >
               1);
    update();
}

bool Sparkline::tells() const {
    return std::count_if(m_values.begin(), m_values.end(), [](const auto& value) { return value.has_value(); }) > 1;
}

QSize Sparkline::sizeHint() const { return {Metrics::scaled(56), Metrics::scaled(28)}; }

void Sparkline::paintEvent(QPaintEvent*) {
    qint64 lowest = 0;
    qint64 highest = 0;
    bool first = true;
    for (const auto& value : m_values) {
        if (!value)
            continue;
        lowest = first ? *value : std::min(lowest, *value);
        highest = first ? *value : std::max(highest, *value);
        first = false;
    }
    const QRectF area = QRectF(rect()).adjusted(3, 4, -4, -4);
    const qreal range = highest > lowest ? static_cast<qreal>(highest - lowest) : 1;
    QPainterPath path;
    QPainterPath open; // of what is not over yet
    QPointF point;
    bool drawing = false;
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (!m_values[i]) {
            drawing = false;
            continue;
        }
        const QPointF before = point;
        const qreal share = highest > lowest ? static_cast<qreal>(*m_values[i] - lowest) / range : 0.5;
        point = {area.left() + area.width() * static_cast<qreal>(i) / static_cast<qreal>(m_values.size() - 1),
                 area.bottom() - area.height() * share};
        if (drawing && m_goesOn && i + 1 == m_values.size()) {
            open.moveTo(before);
            open.lineTo(point);
        } else {
            drawing ? path.lineTo(point) : path.moveTo(point);
        }
        drawing = true;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Theme::tokens().chart[0];
    QPen pen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPath(path);
    pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.drawPath(open);
    if (drawing) {
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(m_goesOn ? Theme::tokens().surface : colour);
        painter.drawEllipse(point, 2, 2);
    }
}

} // namespace quittance
