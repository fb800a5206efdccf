#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/revenue/Ageing.h"
#include "domain/revenue/Statement.h"

#include <QDate>

#include <vector>

namespace quittance {

class Database;

/// Figures over the whole book, and the account of one customer.
class ReportService {
public:
    ReportService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    struct MrrRow {
        Currency currency;
        Money mrr;
        qint64 subscriptions = 0;
        qint64 customers = 0;
    };
    Result<std::vector<MrrRow>> mrr(const Actor& actor, QDate day);
    Result<std::vector<Ageing>> ageing(const Actor& actor, QDate day);
    /// The customer's account over the period. Who was merged into another one has its account there: a Conflict.
    Result<Statement> statement(const Actor& actor, CustomerId customer, const Period& period);

    /// Makes the summary tables again from what they sum up, when verify says that they differ.
    Result<> rebuildSummaries(const Actor& actor, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
