#pragma once

class QDialog;

namespace quittance {

/// Gives a dialog its first size: so many pixels at a text of 100 %, more with larger text, and never more than the
/// window that it belongs to has; the screen, where it belongs to none.
void setDialogSize(QDialog* dialog, int width, int height);
/// Gives it this width (pixels) and the height that its layout wants at that width, within the same bounds: a text that
/// wraps has no height of its own before it has a width.
void fitDialog(QDialog* dialog, int width);
/// Makes it higher by so many pixels, within the same bounds.
void growDialog(QDialog* dialog, int by);

} // namespace quittance
