#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace quittance {

/// The countries of ISO 3166-1 in the window's language.
namespace Countries {

/// "France"; the code itself when it is not one.
QString name(QStringView code);
/// Codes and names, sorted by name.
QList<QPair<QString, QString>> all();

} // namespace Countries

} // namespace quittance
