#pragma once

#include <QLoggingCategory>

namespace quittance {

Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logServices)
Q_DECLARE_LOGGING_CATEGORY(logDocuments)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace quittance
