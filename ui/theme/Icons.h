#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace quittance {

/// The outline icons under :/icons, drawn in the theme's colours at any size.
namespace Icons {

/// Which token colours the icon.
enum class Tint : quint8 { Text2, Muted, Link, OnAccent, OnDanger, Success, Warning, Danger, Info, Violet, Neutral };

/// An icon that follows the theme: `tint` normally, link when selected or on, disabled when disabled.
QIcon icon(const QString& name, Tint tint = Tint::Text2);
/// One picture in a given colour, at a logical size.
QPixmap pixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio);
/// True when the icon is embedded.
bool exists(const QString& name);
void clearCache();

} // namespace Icons

} // namespace quittance
