#pragma once

#include "domain/invoices/Invoice.h"
#include "domain/payments/Payment.h"
#include "storage/Session.h"

namespace quittance {

/// Keeps the summary tables beside what is written. The stores note here what they change; Database adds the notes of a
/// transaction to the tables just before its commit, a few rows however much was written.
class SummaryWriter {
public:
    explicit SummaryWriter(Session& session) : m_session(session) {}

    /// Before the first write that changes when or with how much a subscription of the customer counts. Nobody else
    /// changes those of the same customer until the end of the transaction.
    void changesMrrOf(CustomerId customer);
    /// What a subscription will be charged: `sign` −1 as it was, +1 as it is now.
    void charges(const Subscription& subscription, const Plan& plan, const Price& price, int sign);
    void issued(const Invoice& document);
    void received(const Payment& payment);
    /// The documents of the one count as the other's from now on.
    void merged(CustomerId from, CustomerId to);
    /// After an allocation was stored.
    void allocated(qint64 allocation);

    /// Adds everything to the tables.
    void flush();

private:
    CustomerSums& sumsOf(CustomerId customer, Currency currency);
    std::vector<MrrSpan> spansOf(CustomerId customer);

    Session& m_session;
};

} // namespace quittance
