#include "common/PageArea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

PageArea::PageArea(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setProperty("role", u"page"_s);
    viewport()->setAutoFillBackground(false);
}

void PageArea::setPage(QWidget* page) {
    page->setAttribute(Qt::WA_Resized); // fit() says how large it is: setWidget() need not ask for its hint
    setWidget(page);
    page->installEventFilter(this);
}

int PageArea::leastHeight(int width) const {
    const QLayout* const layout = widget()->layout();
    return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                       : layout->totalMinimumSize().height();
}

void PageArea::fit() {
    // Whether there is a scroll bar now or not: else it would come and go without end.
    const QSize place = maximumViewportSize();
    const int least = widget()->minimumSizeHint().width();
    int width = qMax(place.width(), least);
    int height = leastHeight(width);
    if (height > place.height()) {
        width = qMax(place.width() - verticalScrollBar()->sizeHint().width(), least);
        height = leastHeight(width);
    }
    const int room = place.height() - (width > place.width() ? horizontalScrollBar()->sizeHint().height() : 0);
    widget()->resize(width, qMax(height, room));
}

bool PageArea::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void PageArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace quittance
