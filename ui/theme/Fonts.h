#pragma once

#include <QFont>

namespace quittance {

/// The type scale: all sizes derive from the application font.
namespace Fonts {

enum class Role : quint8 { Body, Strong, Caption, Section, H2, H1, Kpi };

/// Registers the embedded Roboto; harmless when repeated.
void load();
/// The desktop's interface font, with its size in pixels (at least 13). Where no desktop names one: Roboto.
QFont systemBase();
int pixelSize(Role role, int basePx);
QFont role(Role role);
/// A font in which all ten digits are equally wide, so that columns of figures align: `base` itself when it is so,
/// else Roboto at the same size and weight.
QFont numeric(const QFont& base);
bool hasTabularDigits(const QFont& font);

} // namespace Fonts

} // namespace quittance
