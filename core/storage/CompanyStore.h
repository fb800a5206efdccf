#pragma once

#include "domain/company/Company.h"
#include "domain/journal/JournalEntry.h"
#include "domain/taxes/TaxDecision.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// The one company of the book, its accounts and its dated rates.
class CompanyStore {
public:
    explicit CompanyStore(Session& session) : m_session(session) {}

    std::optional<Company> company();
    /// The company's time zone; Europe/Paris while there is none.
    QByteArray timeZone();
    /// Stores with version 1.
    void insert(const Company& company);
    /// False when the stored version is another one; else the version goes up by one.
    bool update(const Company& company);

    ChartOfAccounts accounts();
    void setAccounts(const ChartOfAccounts& accounts);

    struct DatedRate {
        QString key;
        QDate validFrom;
        qint64 rateMillionths = 0;
    };
    std::vector<DatedRate> destinationRates();
    void setDestinationRates(const std::vector<DatedRate>& rates);
    /// The OSS rate of each country in force on a day.
    DestinationRates destinationRatesOn(QDate day);
    std::vector<DatedRate> exchangeRates();
    void setExchangeRates(const std::vector<DatedRate>& rates);
    /// Company currency per unit of `currency` on a day, in millionths; nothing when no rate is stored.
    std::optional<qint64> exchangeRateOn(Currency currency, QDate day);

    /// Facts about the book itself: "id", "created_at", "is_demo"…; empty when not there.
    QString bookValue(const QString& name);
    void setBookValue(const QString& name, const QString& value);

private:
    Session& m_session;
};

} // namespace quittance
