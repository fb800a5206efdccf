#pragma once

#include <QCoreApplication>

namespace quittance {

/// Gives the messages of core/storage their translation context.
struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

} // namespace quittance
