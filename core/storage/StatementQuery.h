#pragma once

#include "domain/revenue/Statement.h"
#include "storage/Session.h"

#include <map>

namespace quittance {

/// What moved the account of one customer and of those merged into it. An allocation counts from the day on which both
/// its invoice and what settles it are there.
class StatementQuery {
public:
    StatementQuery(Session& session, CustomerId customer) : m_session(session), m_customer(customer) {}

    struct Account {
        qint64 openingMinor = 0;             ///< before the period
        std::vector<StatementEntry> entries; ///< of the period, in no order
        std::vector<StatementItem> open;     ///< on its last day, in no order
    };
    /// By currency code. Accounts without movement, balance and open items are left out.
    std::map<QString, Account> accounts(const Period& period);

private:
    using Accounts = std::map<QString, Account>;
    void addOpening(Accounts& accounts, QDate start);
    void addDocuments(Accounts& accounts, const Period& period);
    void addPayments(Accounts& accounts, const Period& period);
    void addOpenDocuments(Accounts& accounts, QDate day);
    void addUnusedPayments(Accounts& accounts, QDate day);

    Session& m_session;
    CustomerId m_customer;
};

} // namespace quittance
