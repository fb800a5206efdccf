#include "common/DialogSize.h"

#include "theme/Theme.h"

#include <QDialog>
#include <QScreen>

namespace quittance {

void setDialogSize(QDialog* dialog, int width, int height) {
    constexpr QSize border(24, 24); // something of the window stays in sight
    QSize room = dialog->screen()->availableSize() - border;
    if (const QWidget* const parent = dialog->parentWidget(); parent && parent->window()->isVisible())
        room = room.boundedTo(parent->window()->size() - border);
    dialog->resize(QSize(Metrics::scaled(width), Metrics::scaled(height)).boundedTo(room));
}

} // namespace quittance
