#pragma once

class QDialog;

namespace quittance {

/// Gives a dialog its first size: so many pixels at a text of 100 %, more with larger text, and never more than the
/// window that it belongs to has; the screen, where it belongs to none.
void setDialogSize(QDialog* dialog, int width, int height);
/// Makes it higher by so many pixels, within the same bounds.
void growDialog(QDialog* dialog, int by);

} // namespace quittance
