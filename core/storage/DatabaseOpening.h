#pragma once

#include "storage/Database.h"

namespace quittance {

struct OpenedConnection {
    std::unique_ptr<Connection> connection;
    bool readOnly = false;
};

/// Finds out what is at the location and connects to it, without changing what it does not know.
Result<OpenedConnection> openConnection(const DatabaseLocation& location, Database::Mode mode);

} // namespace quittance
