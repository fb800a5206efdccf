#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/company/Company.h"
#include "domain/company/NumberSeries.h"
#include "domain/journal/JournalEntry.h"
#include "domain/taxes/TaxDecision.h"

#include <vector>

namespace quittance {

class Database;

/// The seller, its numbering, its accounts and its rates.
class CompanyService {
public:
    CompanyService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// NotFound until a company is there.
    Result<Company> company(const Actor& actor);
    /// Creates or changes the company; `version` is the one that was read (Conflict otherwise, 0 to create).
    Result<Company> save(const Actor& actor, const Company& company, const OperationId& operation);

    /// The first set-up as one: the company, the pattern of its invoices and the current year's first number.
    Result<> create(const Actor& actor, const Company& company, const QString& invoicePattern, qint64 firstNumber,
                    const OperationId& operation);

    struct SeriesSettings {
        DocumentKind kind = DocumentKind::Invoice;
        QString pattern;
        std::vector<NumberSeries> years; ///< those that exist, newest first
        qint64 nextNumber = 1;           ///< of the current year
        QString nextExample;             ///< how it will print
        bool firstNumberEditable = true; ///< nothing issued in the current year yet
    };
    Result<std::vector<SeriesSettings>> numbering(const Actor& actor);
    /// The pattern counts from the next new year or while nothing is issued in the current one; `firstNumber`
    /// (optional) sets where the current year starts. Invalid says why.
    Result<> setNumbering(const Actor& actor, DocumentKind kind, const QString& pattern,
                          std::optional<qint64> firstNumber, const OperationId& operation);

    Result<ChartOfAccounts> accounts(const Actor& actor);
    Result<> setAccounts(const Actor& actor, const ChartOfAccounts& accounts, const OperationId& operation);

    struct DatedRate {
        QString key; ///< country for OSS, currency for exchange
        QDate validFrom;
        qint64 rateMillionths = 0;
        bool operator==(const DatedRate&) const = default;
    };
    Result<std::vector<DatedRate>> destinationRates(const Actor& actor);
    Result<> setDestinationRates(const Actor& actor, const std::vector<DatedRate>& rates, const OperationId& operation);
    Result<std::vector<DatedRate>> exchangeRates(const Actor& actor);
    Result<> setExchangeRates(const Actor& actor, const std::vector<DatedRate>& rates, const OperationId& operation);

    /// True for the sample company: a permanent banner says so.
    Result<bool> isDemo(const Actor& actor);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
