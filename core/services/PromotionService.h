#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/promotions/PromotionUseRow.h"

#include <vector>

namespace quittance {

class Database;

/// Promotion codes (F133, F134): kept, archived, and what became of them. They are used with a new subscription or a
/// change of one (SubscriptionService).
class PromotionService {
public:
    PromotionService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// By code; archived ones as well.
    Result<std::vector<Promotion>> all(const Actor& actor);
    Result<std::vector<PromotionUseRow>> uses(const Actor& actor, PromotionId id);

    /// Creates or changes a code. Once it was used, what it takes off stays as it is: InUse says so.
    Result<Promotion> save(const Actor& actor, const Promotion& promotion, const OperationId& operation);
    Result<> setArchived(const Actor& actor, PromotionId id, bool archived, qint64 version,
                         const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
