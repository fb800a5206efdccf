#pragma once

namespace quittance {

/// One sort column of a list, asked of SQL.
template <typename Column>
struct ListSort {
    Column column = Column{};
    bool descending = false;
};

} // namespace quittance
