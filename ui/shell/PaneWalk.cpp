#include "shell/PaneWalk.h"

#include <QApplication>
#include <QPointer>
#include <QVariant>
#include <QWidget>

namespace quittance {

namespace {

constexpr char lastFocus[] = "lastFocus";

bool takesFocus(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible();
}

// Where it was last, else the first in the order of Tab; null when there is none.
QWidget* focusIn(QWidget* pane) {
    auto* const last = pane->property(lastFocus).value<QPointer<QWidget>>().data();
    if (last && pane->isAncestorOf(last) && takesFocus(last))
        return last;
    if (takesFocus(pane))
        return pane;
    for (QWidget* each = pane->nextInFocusChain(); each != pane; each = each->nextInFocusChain())
        if (pane->isAncestorOf(each) && takesFocus(each))
            return each;
    return nullptr;
}

} // namespace

void walkPanes(const QList<QWidget*>& panes, bool forward) {
    QWidget* const now = QApplication::focusWidget();
    const auto count = panes.size();
    qsizetype current = forward ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (now && (panes[i] == now || panes[i]->isAncestorOf(now))) {
            panes[i]->setProperty(lastFocus, QVariant::fromValue(QPointer<QWidget>(now)));
            current = i;
        }
    }
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype next = (current + (forward ? step : -step) + 2 * count) % count;
        if (!panes[next]->isVisible())
            continue;
        if (QWidget* const widget = focusIn(panes[next])) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace quittance
