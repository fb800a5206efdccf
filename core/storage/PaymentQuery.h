#pragma once

#include "domain/payments/PaymentRow.h"
#include "storage/QueryText.h"
#include "storage/Session.h"

#include <span>
#include <vector>

namespace quittance {

/// Lists of payments: filtered, sorted and counted in SQL. `today` decides which month is this one.
class PaymentQuery {
public:
    PaymentQuery(Session& session, QDate today) : m_session(session), m_today(today) {}

    std::vector<qint64> ids(const PaymentFilter& filter, PaymentColumn column, bool descending, int limit);
    /// In the order of the ids; those that are gone are left out.
    std::vector<PaymentRow> rows(std::span<const qint64> ids);
    /// For each span, whatever the filter says of it.
    PaymentCounts counts(const PaymentFilter& filter);
    PaymentTotals totals(const PaymentFilter& filter);

private:
    std::vector<qint64> idsByCurrency(const PaymentFilter& filter, bool descending, int limit);
    void addSpan(QueryText& query, PaymentFilter::Span span) const;
    std::vector<qint64> idsOfSearch(const PaymentFilter& filter, bool descending, int limit);
    void addReference(QueryText& query, const QString& word);
    void addPayer(QueryText& query, const QString& word);
    void addDocument(QueryText& query, const QString& word);
    void addSearch(QueryText& query, const QString& search);
    /// All that the filter asks for but its span.
    void addRest(QueryText& query, const PaymentFilter& filter);

    Session& m_session;
    QDate m_today;
};

} // namespace quittance
