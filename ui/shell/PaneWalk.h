#pragma once

#include <QList>

class QWidget;

namespace quittance {

/// Moves the focus to the next of the panes that can be seen (F6), or to the one before (Shift+F6), where it was last.
void walkPanes(const QList<QWidget*>& panes, bool forward);

} // namespace quittance
