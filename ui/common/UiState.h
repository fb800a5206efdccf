#pragma once

#include <QString>
#include <QVariant>

namespace quittance {

/// What the window remembers for this person on this machine: geometry, columns, the theme. Nothing of the business.
/// Kept in `$XDG_CONFIG_HOME/quittance/quittance.ini`, or under `$QUITTANCE_HOME` where that is set.
namespace UiState {

QString filePath();
QVariant value(const QString& key, const QVariant& fallback = {});
void setValue(const QString& key, const QVariant& value);
void remove(const QString& key);

} // namespace UiState

} // namespace quittance
