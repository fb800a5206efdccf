#pragma once

#include "domain/revenue/Ageing.h"
#include "storage/Session.h"

#include <vector>

namespace quittance {

/// Figures over the whole book.
class ReportQuery {
public:
    explicit ReportQuery(Session& session) : m_session(session) {}

    struct Mrr {
        Currency currency;
        Money mrr;
        qint64 subscriptions = 0;
        qint64 customers = 0;
    };
    /// Monthly recurring revenue of what runs on a day (rule R21), by currency.
    std::vector<Mrr> mrr(QDate day);
    /// What customers owe at the end of a day, by how late it is, by currency: documents, payments and credit notes up
    /// to that day count.
    std::vector<Ageing> ageing(QDate day);

    /// Net sales of a year to consumers of other member states at the seller's own rates, less what was credited, in
    /// one currency: what the threshold of the one-stop shop counts (CGI art. 259 D).
    Money originConsumerSales(int year, Currency currency);

private:
    Session& m_session;
};

} // namespace quittance
