#include "common/ChartView.h"

#include "common/ChartPainter.h"
#include "common/PlainText.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace quittance {

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartView::setContent(ChartContent content) {
    m_content = std::move(content);
    m_current = -1;
    updateGeometry();
    update();
}

QRectF ChartView::area() const { return QRectF(rect()).adjusted(4, 4, -4, -4); }

QFont ChartView::labelFont() const { return Fonts::numeric(Fonts::role(Fonts::Role::Caption)); }

QSize ChartView::minimumSizeHint() const {
    return (ChartPainter(m_content, Theme::tokens(), labelFont()).smallestSize() + QSizeF(8, 8)).toSize();
}

QSize ChartView::sizeHint() const { return minimumSizeHint(); }

void ChartView::paintEvent(QPaintEvent*) {
    if (m_content.categories.isEmpty())
        return; // nothing came yet
    QPainter painter(this);
    const Tokens& tokens = Theme::tokens();
    ChartPainter(m_content, tokens, labelFont()).paint(painter, area(), m_current);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.focus, tokens.focusWidth));
        painter.setBrush(Qt::NoBrush);
        const qreal inset = tokens.focusWidth / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Metrics::radiusControl,
                                Metrics::radiusControl);
    }
}

void ChartView::pointAt(int category, const QPoint& place) {
    if (category == m_current)
        return;
    m_current = category;
    update();
    if (category < 0) {
        QToolTip::hideText();
        return;
    }
    const QString text = m_content.describe(category);
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    QToolTip::showText(place, plainTooltip(text), this);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const ChartPainter painter(m_content, Theme::tokens(), labelFont());
    pointAt(painter.categoryAt(area(), event->position()), event->globalPosition().toPoint());
}

void ChartView::setOpensCategories(bool opens) {
    m_opens = opens;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const ChartPainter painter(m_content, Theme::tokens(), labelFont());
    const int category = painter.categoryAt(area(), event->position());
    if (m_opens && event->button() == Qt::LeftButton && category >= 0)
        emit categoryOpened(category);
    else
        QWidget::mouseReleaseEvent(event);
}

void ChartView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    pointAt(-1, {});
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const auto count = static_cast<int>(m_content.categories.size());
    int wanted = 0;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: wanted = m_current + 1; break;
    case Qt::Key_Left:
    case Qt::Key_Up: wanted = m_current < 0 ? count - 1 : m_current - 1; break;
    case Qt::Key_Home: wanted = 0; break;
    case Qt::Key_End: wanted = count - 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_opens && m_current >= 0) {
            emit categoryOpened(m_current);
            return;
        }
        QWidget::keyPressEvent(event);
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    if (count > 0)
        pointAt(qBound(0, wanted, count - 1), mapToGlobal(rect().center()));
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    pointAt(-1, {});
}

void ChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace quittance
