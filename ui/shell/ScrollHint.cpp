#include "shell/ScrollHint.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ScrollHint::ScrollHint(QScrollArea* area, Qt::Edge edge) : QWidget(area), m_area(area), m_edge(edge) {
    setCursor(Qt::PointingHandCursor);
    area->installEventFilter(this);
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollHint::place);
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollHint::place);
    connect(&Theme::instance(), &Theme::changed, this, &ScrollHint::place);
    place();
}

void ScrollHint::place() {
    const QScrollBar* const bar = m_area->verticalScrollBar();
    const bool more = m_edge == Qt::BottomEdge ? bar->value() < bar->maximum() : bar->value() > bar->minimum();
    const int height = Metrics::scaled(18);
    setGeometry(0, m_edge == Qt::BottomEdge ? m_area->height() - height : 0, m_area->width() - 1, height);
    setVisible(more);
    raise();
    update();
}

bool ScrollHint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void ScrollHint::paintEvent(QPaintEvent*) {
    const Tokens& t = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.sidebar);
    painter.setPen(t.border);
    const int line = m_edge == Qt::BottomEdge ? 0 : height() - 1;
    painter.drawLine(0, line, width(), line);
    const int size = Metrics::scaled(14);
    painter.translate(rect().center());
    if (m_edge == Qt::TopEdge)
        painter.rotate(180);
    painter.drawPixmap(-size / 2, -size / 2, Icons::pixmap(u"chevron-down"_s, size, t.text2, devicePixelRatioF()));
}

void ScrollHint::mousePressEvent(QMouseEvent*) {
    m_area->verticalScrollBar()->triggerAction(m_edge == Qt::BottomEdge ? QScrollBar::SliderPageStepAdd
                                                                        : QScrollBar::SliderPageStepSub);
}

} // namespace quittance
