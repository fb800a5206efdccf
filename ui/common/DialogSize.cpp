#include "common/DialogSize.h"

#include "theme/Theme.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

namespace quittance {

namespace {

QSize roomFor(const QDialog* dialog) {
    constexpr QSize border(24, 24); // something of the window stays in sight
    const QWidget* const parent = dialog->parentWidget();
    const bool owned = parent && parent->window()->isVisible();
    return (owned ? parent->window()->size() : dialog->screen()->availableSize()) - border;
}

} // namespace

void setDialogSize(QDialog* dialog, int width, int height) {
    dialog->resize(QSize(Metrics::scaled(width), Metrics::scaled(height)).boundedTo(roomFor(dialog)));
}

void fitDialog(QDialog* dialog, int width) {
    const QSize room = roomFor(dialog);
    const int wide = qMin(width, room.width());
    const QLayout* const layout = dialog->layout();
    const int high = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    dialog->resize(wide, qMin(high, room.height()));
}

void growDialog(QDialog* dialog, int by) {
    const int room = roomFor(dialog).height();
    if (by > 0 && dialog->height() < room)
        dialog->resize(dialog->width(), qMin(dialog->height() + by, room));
}

} // namespace quittance
