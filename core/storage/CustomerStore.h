#pragma once

#include "domain/customers/Customer.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// Customers and their contacts.
class CustomerStore {
public:
    explicit CustomerStore(Session& session) : m_session(session) {}

    std::optional<Customer> customer(CustomerId id);
    std::optional<Customer> customerByCode(const QString& code);
    CustomerId insert(const Customer& customer, qint64 nowMs);
    /// False when the stored version is another one; else the version goes up by one.
    bool update(const Customer& customer);
    /// True while a subscription of the customer has something left to bill.
    bool isBilled(CustomerId id);

    std::optional<Contact> contact(ContactId id);
    std::vector<Contact> contacts(CustomerId customer);
    ContactId insert(const Contact& contact);
    bool update(const Contact& contact);
    void remove(const Contact& contact);

private:
    Session& m_session;
};

} // namespace quittance
