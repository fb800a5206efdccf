#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/payments/Payment.h"

namespace quittance {

class Database;

/// Money received: for now "mark as paid" in full (F102–F106).
class PaymentService {
public:
    PaymentService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// Records a payment of the whole open amount, its allocation and its journal entry. Conflict when nothing is open.
    Result<PaymentId> settle(const Actor& actor, const SettlementDraft& draft, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
