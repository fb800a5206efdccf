#pragma once

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace quittance {

/// Sets a property that the style sheet looks at, and has the widget drawn accordingly.
inline void setStyleProperty(QWidget* widget, const char* name, const QVariant& value) {
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace quittance
