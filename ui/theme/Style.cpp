#include "theme/Style.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A rounded frame whose pen lies inside `rect`.
void drawFrame(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, int width) {
    const qreal inset = width / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, width));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Metrics::radiusControl,
                             Metrics::radiusControl);
    painter->restore();
}

void drawComboBox(const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget) {
    const Tokens& t = Theme::tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = enabled && (option->state & QStyle::State_HasFocus);
    const bool invalid = widget && widget->property("invalid").toBool();
    const QColor line = focused          ? t.focus
                        : invalid        ? t.danger
                        : enabled        ? t.borderStrong
                        : t.highContrast ? t.disabled
                                         : t.border;
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver) && !option->editable;
    drawFrame(painter, option->rect, enabled ? (hovered ? t.surfaceAlt : t.surface) : t.window, line,
              focused ? t.focusWidth : 1);
    const int size = Metrics::scaled(12);
    const int margin = Metrics::scaled(8);
    const QRect arrow = QStyle::visualRect(
        option->direction, option->rect,
        QRect(option->rect.right() - margin - size, option->rect.center().y() - size / 2 + 1, size, size));
    painter->drawPixmap(arrow, Icons::pixmap(u"chevron-down"_s, size, enabled ? t.text2 : t.disabled,
                                             painter->device()->devicePixelRatioF()));
}

/// A groove that is filled up to the knob.
void drawSlider(const QStyleOptionSlider* option, QPainter* painter, const QRect& groove, const QRect& handle) {
    const Tokens& t = Theme::tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor filled = enabled ? t.accent : t.disabled;
    const qreal half = Metrics::scaled(2);
    const QPointF knob = QRectF(handle).center();
    QRectF line(groove.left(), knob.y() - half, groove.width(), 2 * half);
    if (option->orientation == Qt::Vertical)
        line = QRectF(knob.x() - half, groove.top(), 2 * half, groove.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.borderStrong, 1));
    painter->setBrush(t.track);
    painter->drawRoundedRect(line, half, half);
    painter->setPen(Qt::NoPen);
    painter->setBrush(filled);
    if (option->orientation == Qt::Horizontal)
        painter->drawRoundedRect(QRectF(line.topLeft(), QPointF(knob.x(), line.bottom())), half, half);
    const qreal radius = Metrics::scaled(8);
    if (enabled && (option->state & QStyle::State_HasFocus)) {
        painter->setBrush(t.focus);
        painter->drawEllipse(knob, radius + 2, radius + 2);
    }
    painter->setBrush(t.surface);
    painter->drawEllipse(knob, radius, radius);
    painter->setBrush(filled);
    painter->drawEllipse(knob, radius - 2, radius - 2);
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& slider) {
    const Tokens& t = Theme::tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option->maximum > option->minimum) {
        const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
        const int inset = active ? 2 : 3;
        QColor colour = active ? t.muted : t.borderStrong;
        if (!t.highContrast)
            colour.setAlphaF(active ? 0.9F : 0.55F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        const QRectF handle = option->orientation == Qt::Vertical ? QRectF(slider).adjusted(inset, 2, -inset, -2)
                                                                  : QRectF(slider).adjusted(2, inset, -2, -inset);
        const qreal radius = qMin(handle.width(), handle.height()) / 2;
        painter->drawRoundedRect(handle, radius, radius);
    }
    painter->restore();
}

/// Up where the least comes first, as in spreadsheets; Qt's own arrow shows the other way.
void drawSortArrow(const QStyleOption* option, QPainter* painter) {
    const auto* const header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
    const qreal half = Metrics::scaled(4);
    const qreal tip = ascending ? -half / 2 - 0.5 : half / 2 + 0.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::tokens().text2);
    painter->translate(QRectF(option->rect).center());
    painter->drawPolygon(QPolygonF{QPointF(-half, -tip), QPointF(half, -tip), QPointF(0, tip)});
    painter->restore();
}

void drawCheck(const QStyleOption* option, QPainter* painter, bool radio) {
    const Tokens& t = Theme::tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partial = option->state & QStyle::State_NoChange;
    const QColor fill = !enabled ? t.window : (on || partial) ? t.accent : t.surface;
    const QColor line = !enabled ? t.border : (on || partial) ? t.accent : t.borderStrong;
    const int side = qMin(option->rect.width(), option->rect.height());
    const int top = option->rect.center().y() - side / 2 + 1;
    QRectF box(option->rect.x(), top, side, side);
    box = box.adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1.2));
    painter->setBrush(fill);
    const qreal radius = radio ? box.width() / 2 : 4;
    painter->drawRoundedRect(box, radius, radius);
    const QColor mark = enabled ? t.onAccent : t.disabled;
    if (radio && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (on || partial) {
        QPainterPath path;
        if (partial) {
            path.moveTo(box.left() + box.width() * 0.27, box.center().y());
            path.lineTo(box.left() + box.width() * 0.73, box.center().y());
        } else {
            path.moveTo(box.left() + box.width() * 0.25, box.top() + box.height() * 0.53);
            path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
            path.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.32);
        }
        painter->setPen(QPen(mark, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path);
    }
    if (option->state & QStyle::State_HasFocus) {
        painter->setPen(QPen(t.focus, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-1.2, -1.2, 1.2, 1.2), radius + 1, radius + 1);
    }
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            drawComboBox(combo, painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(bar, painter, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_Slider) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawSlider(slider, painter, subControlRect(CC_Slider, slider, SC_SliderGroove, widget),
                       subControlRect(CC_Slider, slider, SC_SliderHandle, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(option, painter, false); return;
    case PE_IndicatorRadioButton: drawCheck(option, painter, true); return;
    case PE_FrameFocusRect: {
        if (!(option->state & State_KeyboardFocusChange) && !(option->state & State_HasFocus))
            return;
        const Tokens& t = Theme::tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.focus, t.focusWidth));
        painter->setBrush(Qt::NoBrush);
        const qreal inset = t.focusWidth / 2.0;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), 4, 4);
        painter->restore();
        return;
    }
    case PE_IndicatorHeaderArrow: drawSortArrow(option, painter); return;
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (element == CE_Splitter) {
        const Tokens& t = Theme::tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->state & State_MouseOver ? t.focus : t.borderStrong);
        const QPointF centre = QRectF(option->rect).center();
        const bool across = option->rect.height() > option->rect.width();
        for (int step = -2; step <= 2; ++step)
            painter->drawEllipse(centre + (across ? QPointF(0, step * 5) : QPointF(step * 5, 0)), 1.2, 1.2);
        painter->restore();
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 36;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return Metrics::iconSize();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Metrics::scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return Metrics::scaled(8);
    case PM_FocusFrameHMargin: return Metrics::scaled(3); // between tick box, icon and text of an entry
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength: return Metrics::scaled(22);
    case PM_SplitterWidth: return Metrics::cardGap;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_MenuPanelWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_ComboBox_Popup: return 0; // a list below the field, not a menu over it
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    case SH_UnderlineShortcut:
        return qobject_cast<const QMenu*>(widget) || qobject_cast<const QMenuBar*>(widget) ? 1 : 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                            const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        const bool vertical = bar && bar->orientation == Qt::Vertical;
        // No arrow buttons: the groove is the whole bar.
        switch (subControl) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine: return {};
        case SC_ScrollBarGroove: return option->rect;
        case SC_ScrollBarSlider:
        case SC_ScrollBarAddPage:
        case SC_ScrollBarSubPage: {
            if (!bar)
                break;
            const int length = vertical ? bar->rect.height() : bar->rect.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int handle = length;
            if (range > 0) {
                handle = int(qint64(length) * bar->pageStep / (range + bar->pageStep));
                handle = qBound(qMin(36, length), handle, length);
            }
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle,
                                                      bar->upsideDown);
            if (subControl == SC_ScrollBarSlider)
                return vertical ? QRect(0, start, bar->rect.width(), handle)
                                : QRect(start, 0, handle, bar->rect.height());
            const bool before = subControl == SC_ScrollBarSubPage;
            const int from = before ? 0 : start + handle;
            const int extent = before ? start : length - start - handle;
            return vertical ? QRect(0, from, bar->rect.width(), extent) : QRect(from, 0, extent, bar->rect.height());
        }
        default: break;
        }
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect rect = option->rect;
        return visualRect(option->direction, rect, rect.adjusted(Metrics::scaled(8), 3, -Metrics::scaled(26), -3));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        result.setHeight(qMax(result.height(), Metrics::controlHeight()));
        // The text, the arrow and their margins grow with the text size.
        result.setWidth(qMax(result.width() + Metrics::scaled(16), size.width() + Metrics::scaled(36)));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), Metrics::scaled(30)));
        break;
    case CT_CheckBox:
    case CT_RadioButton: result.setHeight(qMax(result.height(), Metrics::scaled(24))); break;
    default: break;
    }
    return result;
}

} // namespace quittance
