#include "common/StatusPill.h"

#include "common/CellDelegate.h"

#include <QEvent>
#include <QPainter>

namespace quittance {

StatusPill::StatusPill(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); }

void StatusPill::setLook(const StatusLook& look) {
    m_look = look;
    setAccessibleName(look.text);
    setVisible(!look.text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const { return pillSize(m_look, font()); }

void StatusPill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPill(&painter, rect(), m_look, font());
}

void StatusPill::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace quittance
