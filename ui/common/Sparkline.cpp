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

void Sparkline::setValues(std::vector<std::optional<qint64>> values) {
    m_values = std::move(values);
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
    QPointF point;
    bool drawing = false;
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (!m_values[i]) {
            drawing = false;
            continue;
        }
        const qreal share = highest > lowest ? static_cast<qreal>(*m_values[i] - lowest) / range : 0.5;
        point = {area.left() + area.width() * static_cast<qreal>(i) / static_cast<qreal>(m_values.size() - 1),
                 area.bottom() - area.height() * share};
        drawing ? path.lineTo(point) : path.moveTo(point);
        drawing = true;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Theme::tokens().chart[0];
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (drawing) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(point, 2.5, 2.5);
    }
}

} // namespace quittance
