#include "common/DialogSize.h"

#include "theme/Theme.h"

#include <QDialog>
#include <QScreen>

namespace quittance {

void setDialogSize(QDialog* dialog, int width, int height) {
    constexpr QSize border(24, 24); // something of the window stays in sight
    const QWidget* const parent = dialog->parentWidget();
    const bool owned = parent && parent->window()->isVisible();
    const QSize room = owned ? parent->window()->size() : dialog->screen()->availableSize();
    dialog->resize(QSize(Metrics::scaled(width), Metrics::scaled(height)).boundedTo(room - border));
}

} // namespace quittance
