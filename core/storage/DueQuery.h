#pragma once

#include "domain/billing/BillingEngine.h"
#include "storage/Session.h"

#include <QHash>

#include <span>
#include <vector>

namespace quittance {

/// What a billing run reads. Finding what is due costs as much as is due, whatever the number of subscriptions.
class DueQuery {
public:
    explicit DueQuery(Session& session) : m_session(session) {}

    struct Ref {
        qint64 customer = 0;
        qint64 subscription = 0;
        auto operator<=>(const Ref&) const = default;
    };
    /// Everything that falls due on or before a day, by customer and subscription; read from the index alone.
    std::vector<Ref> due(QDate until);

    /// A subscription with the names that its lines print.
    struct Row {
        Subscription subscription;
        QString siteName;
        QString workspaceName;
    };
    /// Those of `ids` that are still due, by customer and id. `lock`: nobody changes them until the end of the
    /// transaction.
    std::vector<Row> subscriptions(std::span<const qint64> ids, QDate until, bool lock);
    /// By id, due or not.
    std::vector<Row> subscriptions(std::span<const qint64> ids);
    QHash<CustomerId, Customer> customers(std::span<const qint64> ids);
    /// Ids by code; a code that does not exist is left out.
    QHash<QString, CustomerId> customersByCode(std::span<const QString> codes);

    /// Due subscriptions that were never billed and bear no mark of an import.
    std::vector<qint64> neverBilled(QDate until);

    /// The next subscriptions that were never billed and bear no mark, after an id.
    std::vector<Row> unbilledAfter(qint64 id, int limit);
    /// Subscriptions whose mark is another day than `mark`.
    qint64 markedOtherwise(QDate mark);
    void setMark(const Subscription& before, QDate mark, const Plan& plan, const Price& price);

    struct Catalogue {
        QHash<ProductId, Product> products;
        QHash<PlanId, Plan> plans;
        QHash<PriceId, Price> prices;
    };
    Catalogue catalogue();

private:
    Session& m_session;
};

} // namespace quittance
