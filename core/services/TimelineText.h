#pragma once

#include <QJsonObject>
#include <QString>

namespace quittance {

/// What differs between two states of one thing, in words: "city: Lyon → Paris · country: FR → BE". Empty when nothing
/// does.
QString changesInWords(QJsonObject before, QJsonObject after);

} // namespace quittance
