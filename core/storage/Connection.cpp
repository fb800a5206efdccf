#include "storage/Connection.h"

namespace quittance {

SqlFailure::SqlFailure(SqlFault fault, QString nativeCode, const QString& text)
    : std::runtime_error(text.toStdString()), m_fault(fault), m_nativeCode(std::move(nativeCode)) {}

} // namespace quittance
