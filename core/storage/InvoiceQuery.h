#pragma once

#include "domain/invoices/InvoiceRow.h"
#include "storage/QueryText.h"
#include "storage/Session.h"

#include <optional>
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
    /// Of a workspace: how many of its documents bill other workspaces, too.
    qint64 shared(const Scope& scope, Currency currency);
    InvoiceTotals totals(const InvoiceFilter& filter);

private:
    InvoiceCounts allCounts();
    InvoiceTotals allTotals();
    void addOrder(QueryText& query, InvoiceColumn column, bool descending);
    std::optional<std::vector<qint64>> idsOfSearch(const InvoiceFilter& filter, bool descending, int limit);
    std::vector<qint64> idsByCurrency(const InvoiceFilter& filter, bool descending, int limit);
    std::vector<qint64> firstByPart(InvoiceColumn column, bool descending, int limit);
    static int partsOf(InvoiceColumn column);
    void addPart(QueryText& query, const InvoiceFilter& filter, InvoiceColumn column, int part, bool descending);
    /// The documents (id, day) that a search finds by keys, and the words of it that they have still to be tested for.
    struct Candidates {
        QueryText rows;
        QString rest;
    };
    std::optional<Candidates> candidates(const QString& search, int patience);
    std::vector<qint64> customersNamed(const QString& search, int most);
    void addSearch(QueryText& query, const QString& search);
    /// Those that `typed` is the number of, or the start of it; `words` they have to match, too.
    void addNumbers(QueryText& query, const QString& typed, const QString& words);
    void addConditions(QueryText& query, const InvoiceFilter& filter);

    Session& m_session;
    QDate m_today;
};

} // namespace quittance
