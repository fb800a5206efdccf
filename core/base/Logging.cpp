#include "base/Logging.h"

namespace quittance {

Q_LOGGING_CATEGORY(logStorage, "quittance.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logServices, "quittance.services", QtInfoMsg)
Q_LOGGING_CATEGORY(logDocuments, "quittance.documents", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "quittance.ui", QtInfoMsg)

} // namespace quittance
