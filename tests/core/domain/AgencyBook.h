#pragma once

#include "domain/billing/BillingEngine.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <tuple>

namespace quittance::test {

/// A row of a CSV file by column name. The files have no quoted cells.
using CsvRow = QHash<QString, QString>;
std::vector<CsvRow> readCsv(const QString& name);

/// The agency's book of tests/data/agency-2026 in memory, billed like the command line does: everything until the end
/// of a month, one invoice per customer and currency.
class AgencyBook {
public:
    AgencyBook();

    struct BilledLine {
        QString customer;
        ProposedLine line;
        Currency currency;
    };
    struct RunTotals {
        qint64 invoices = 0;
        qint64 lines = 0;
        qint64 net = 0;
        qint64 vat = 0;
        qint64 gross = 0;
    };
    struct Run {
        std::vector<BilledLine> lines;
        std::map<QString, RunTotals> totals; ///< by currency code
        std::vector<ProposedInvoice> invoices;
    };
    /// Bills and remembers how far each subscription is billed. Errors are test failures.
    Run bill(QDate until);

    static const Company& company();

private:
    struct Client {
        Customer customer;
        std::vector<BillableSubscription> subscriptions;
    };
    void readCatalogue();
    void readCustomers();
    void readSubscriptions();

    QHash<QString, BillableSubscription> m_plans; ///< product, plan and price by plan code
    std::map<QString, Client> m_clients;          ///< by code
};

} // namespace quittance::test
