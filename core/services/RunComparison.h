#pragma once

#include "services/BillingRun.h"
#include "services/DuePortfolio.h"
#include "storage/BillingRunStore.h"

#include <QHash>
#include <QSet>

namespace quittance {

/// Compares what would be issued with what an earlier run issued: per customer, currency and workspace.
class RunComparison {
public:
    explicit RunComparison(Session& session) : m_session(session) {}

    /// Reads what a run billed. Without it everything is new.
    void load(BillingRunId run);
    /// Sets change, reason and last net of a row.
    void compare(const DuePortfolio::Due& due, const ProposedInvoice& invoice, ReviewRow& row);
    /// A customer that could not be proposed is no customer that is gone.
    void setAside(CustomerId customer);
    /// Those that were in the last run and that nobody compared, with why.
    std::vector<ReviewRow> gone();

private:
    struct Key {
        qint64 customer = 0;
        qint64 workspace = 0;
        Currency currency;
        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed = 0) {
        return qHashMulti(seed, key.customer, key.workspace, key.currency.code());
    }
    using Lines = std::vector<BillingRunStore::BilledLine>;
    struct Last {
        qint64 netMinor = 0;
        Lines lines;
        bool seen = false;
    };

    QString whyChanged(const DuePortfolio::Due& due, const ProposedInvoice& invoice, const Lines& last) const;
    QString whyGone(const Lines& last, const QHash<SubscriptionId, DueQuery::Row>& now) const;

    Session& m_session;
    QHash<Key, Last> m_last;
    bool m_loaded = false;
};

} // namespace quittance
