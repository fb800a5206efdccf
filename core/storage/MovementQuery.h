#pragma once

#include "domain/access/Scope.h"
#include "domain/revenue/MonthMovements.h"
#include "storage/Session.h"

namespace quittance {

/// The movements of the monthly recurring revenue one by one, told from the subscriptions themselves by the code that
/// keeps the sums of them (MrrHistory).
class MovementQuery {
public:
    explicit MovementQuery(Session& session) : m_session(session) {}

    /// Of the days from `first` to `last`; at most `limit` rows.
    MonthMovements between(Currency currency, QDate first, QDate last, const Scope& scope, size_t limit);

private:
    Session& m_session;
};

} // namespace quittance
