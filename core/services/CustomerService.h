#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/customers/CustomerRow.h"
#include "services/ListSort.h"

#include <span>
#include <vector>

namespace quittance {

class Database;

/// What the overview of one customer shows (F143, F144).
struct CustomerOverview {
    Customer customer;
    std::vector<Contact> contacts;
    qint64 activeSubscriptions = 0;
    struct PerCurrency {
        Money mrr, billed, due, overdue;
    };
    std::vector<PerCurrency> figures; ///< the customer's currency first
    std::optional<QDate> nextPayment;
};

/// The parties that are billed, and their contacts.
class CustomerService {
public:
    CustomerService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::vector<qint64>> ids(const Actor& actor, const CustomerFilter& filter,
                                    const ListSort<CustomerColumn>& sort, int limit = -1);
    Result<std::vector<CustomerRow>> rows(const Actor& actor, std::span<const qint64> ids);
    Result<CustomerCounts> counts(const Actor& actor, const CustomerFilter& filter = {});

    Result<Customer> customer(const Actor& actor, CustomerId id);
    Result<Customer> customerByCode(const Actor& actor, const QString& code);
    Result<CustomerOverview> overview(const Actor& actor, CustomerId id);
    /// For pickers: up to `limit` customers whose folded text contains every word, by name.
    Result<std::vector<CustomerRow>> find(const Actor& actor, const QString& search, int limit = 20);

    /// Creates (id not valid; makes the code when empty, and the customer's workspace) or changes one; a changed row in
    /// the meantime is a Conflict. Returns it as stored.
    Result<Customer> save(const Actor& actor, const Customer& customer, const OperationId& operation);
    Result<> setArchived(const Actor& actor, CustomerId id, bool archived, const OperationId& operation);
    Result<Contact> saveContact(const Actor& actor, const Contact& contact, const OperationId& operation);
    Result<> removeContact(const Actor& actor, ContactId id, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
