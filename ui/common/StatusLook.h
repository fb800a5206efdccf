#pragma once

#include "theme/Tokens.h"

#include <QMetaType>
#include <QString>

namespace quittance {

/// How a state is shown: tinted pill, icon and words. Each noun has one function that makes it from its status.
struct StatusLook {
    Tone tone = Tone::Neutral;
    QString icon; ///< a name under :/icons
    QString text;

    bool operator==(const StatusLook&) const = default;
};

/// The word that the style sheet knows a tone by.
QString toneName(Tone tone);

} // namespace quittance

Q_DECLARE_METATYPE(quittance::StatusLook)
