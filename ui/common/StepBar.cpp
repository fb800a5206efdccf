#include "common/StepBar.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

StepBar::StepBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepBar::setSteps(const QStringList& steps) {
    m_steps = steps;
    setCurrent(m_current);
    updateGeometry();
    update();
}

void StepBar::setCurrent(int step) {
    m_current = step;
    if (step >= 0 && step < m_steps.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.at(step)));
    else
        setAccessibleName(tr("All steps are done"));
    update();
}

QSize StepBar::sizeHint() const {
    int width = 0;
    for (const QString& step : m_steps)
        width += Metrics::scaled(26 + 8 + 56) + QFontMetrics(Fonts::role(Fonts::Role::Strong)).horizontalAdvance(step);
    return {width, Metrics::scaled(36)};
}

QSize StepBar::minimumSizeHint() const { return {Metrics::scaled(26 + 8) * int(m_steps.size()), Metrics::scaled(36)}; }

void StepBar::paintEvent(QPaintEvent*) {
    if (m_steps.isEmpty())
        return;
    const Tokens& t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int circle = Metrics::scaled(26);
    const int gap = Metrics::scaled(10);
    const int middle = height() / 2;
    // Names get what they need where the width allows, the lines between them what is left.
    QList<int> names;
    int needed = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QFont font = Fonts::role(i == m_current ? Fonts::Role::Strong : Fonts::Role::Body);
        names.append(QFontMetrics(font).horizontalAdvance(m_steps.at(i)) + 2);
        needed += circle + gap + names.last() + (i > 0 ? 2 * gap : 0);
    }
    const int count = int(m_steps.size());
    const int missing = needed - width();
    const int spare = qMax(0, -missing);
    const int line = count > 1 ? qMin(Metrics::scaled(120), spare / (count - 1)) : 0;
    if (missing > 0)
        for (int& name : names)
            name = qMax(0, name - missing / count - 1);
    int x = 0;
    for (int i = 0; i < count; ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        if (i > 0) {
            painter.setPen(QPen(i <= m_current ? t.link : t.border, 2));
            painter.drawLine(QPointF(x + gap, middle + 0.5), QPointF(x + gap + line, middle + 0.5));
            x += 2 * gap + line;
        }
        const QRectF dot(x + 0.75, middle - circle / 2.0 + 0.75, circle - 1.5, circle - 1.5);
        painter.setPen(QPen(done || now ? t.accent : t.borderStrong, 1.5));
        painter.setBrush(now ? t.accent : done ? t.accentSubtle : t.surface);
        painter.drawEllipse(dot);
        if (done) {
            const int size = Metrics::scaled(16);
            painter.drawPixmap(qRound(dot.center().x() - size / 2.0), qRound(dot.center().y() - size / 2.0),
                               Icons::pixmap(u"check-lg"_s, size, t.link, devicePixelRatioF()));
        } else {
            painter.setPen(now ? t.onAccent : t.muted);
            painter.setFont(Fonts::role(Fonts::Role::Strong));
            painter.drawText(dot, Qt::AlignCenter, QString::number(i + 1));
        }
        x += circle + gap;
        const QFont font = Fonts::role(now ? Fonts::Role::Strong : Fonts::Role::Body);
        painter.setFont(font);
        painter.setPen(now ? t.text : done ? t.text2 : t.muted);
        painter.drawText(QRect(x, 0, names.at(i), height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(m_steps.at(i), Qt::ElideRight, names.at(i)));
        x += names.at(i);
    }
}

} // namespace quittance
