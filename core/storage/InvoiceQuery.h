#pragma once

#include "domain/invoices/InvoiceRow.h"
#include "storage/QueryText.h"
#include "storage/Session.h"

#include <span>
#include <vector>

namespace quittance {

/// Lists of issued documents: filtered, sorted and counted in SQL. `today` decides what is overdue.
class InvoiceQuery {
public:
    InvoiceQuery(Session& session, QDate today) : m_session(session), m_today(today) {}

    std::vector<qint64> ids(const InvoiceFilter& filter, InvoiceColumn column, bool descending, int limit);
    std::vector<InvoiceRow> rows(std::span<const qint64> ids);
    /// Per status, whatever status the filter asks for.
    InvoiceCounts counts(const InvoiceFilter& filter);
    /// How many invoices are overdue; asks only what waits for money.
    qint64 overdue(const Scope& scope);
    InvoiceTotals totals(const InvoiceFilter& filter);

private:
    InvoiceCounts allCounts();
    void addOrder(QueryText& query, InvoiceColumn column, bool descending);
    std::vector<qint64> firstByStatus(const InvoiceFilter& filter, bool descending, int limit);
    void addSearch(QueryText& query, const QString& search);
    void addNumberStart(QueryText& query, const QString& typed);
    bool startsManyNumbers(const QString& typed);
    void addNumbers(QueryText& query, const QString& typed);
    void addConditions(QueryText& query, const InvoiceFilter& filter);

    Session& m_session;
    QDate m_today;
};

} // namespace quittance
