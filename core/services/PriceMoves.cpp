#include "services/PriceMoves.h"

#include "base/Interruption.h"
#include "domain/revenue/Mrr.h"
#include "services/Records.h"
#include "services/SubscriptionService.h"
#include "storage/CatalogStore.h"
#include "storage/Database.h"
#include "storage/SubscriptionStore.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace quittance {

namespace {

struct MoveText {
    Q_DECLARE_TR_FUNCTIONS(quittance::PriceMoves)
};

/// The lock of a book is not held longer than for so many.
constexpr size_t block = 500;

class Looking {
public:
    Looking(QDate from, const std::optional<Price>& proposed, QDate today) : m_from(from) {
        m_moves.today = today;
        if (proposed)
            m_prices.insert_or_assign({proposed->planId, proposed->currency}, proposed);
    }

    void look(Session& session, qint64 id) {
        const auto current = SubscriptionStore(session).billable(SubscriptionId{id});
        if (!current) // deleted meanwhile
            return;
        const QString& code = current->subscription.code;
        const auto& price = priceOf(session, *current);
        const auto move = planPriceMove(*current, price ? &*price : nullptr, m_from, m_moves.today);
        if (!move) {
            m_moves.others.push_back({code, move.error().message});
            return;
        }
        if (!*move) {
            ++m_moves.already;
            return;
        }
        try {
            const Money before = monthlyRecurringRevenue(current->subscription, current->plan, current->price);
            const Money after = monthlyRecurringRevenue(current->subscription, current->plan, *price);
            PriceMoves::Mrr& sum = sumIn(before.currency());
            sum.before += before;
            sum.after += after;
        } catch (const AmountOverflow&) {
            m_moves.others.push_back({code, MoveText::tr("The amount is out of range.")});
            return;
        }
        m_moves.ids.push_back(id);
        const QDate on = (*move)->on;
        m_moves.first = m_moves.first.isValid() ? std::min(m_moves.first, on) : on;
        m_moves.last = std::max(m_moves.last, on);
    }

    PriceMoves done() { return std::move(m_moves); }

private:
    const std::optional<Price>& priceOf(Session& session, const BillableSubscription& current) {
        const auto [known, isNew] = m_prices.try_emplace({current.plan.id, current.price.currency});
        if (isNew)
            known->second = CatalogStore(session).priceOn(current.plan.id, current.price.currency, m_from);
        return known->second;
    }
    PriceMoves::Mrr& sumIn(Currency currency) {
        const auto known =
            std::ranges::find(m_moves.mrr, currency, [](const auto& sum) { return sum.before.currency(); });
        if (known != m_moves.mrr.end())
            return *known;
        m_moves.mrr.push_back({Money::zero(currency), Money::zero(currency)});
        return m_moves.mrr.back();
    }

    QDate m_from;
    PriceMoves m_moves;
    std::map<std::pair<PlanId, Currency>, std::optional<Price>> m_prices;
};

} // namespace

Result<PriceMoves> SubscriptionService::priceMoves(const Actor& actor, std::span<const qint64> ids, QDate from,
                                                   const std::optional<Price>& proposed) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    std::optional<Looking> looking;
    for (size_t at = 0; at == 0 || at < ids.size(); at += block) {
        if (Interruption::isDue())
            return Error{ErrorCode::Cancelled, MoveText::tr("It was stopped.")};
        const auto read = m_database.read([&](Session& session) -> Result<> {
            if (!looking)
                looking.emplace(from, proposed, businessDay(session, m_clock));
            for (const qint64 id : ids.subspan(at, std::min(block, ids.size() - at)))
                looking->look(session, id);
            return {};
        });
        if (!read)
            return read.error();
    }
    return looking->done();
}

} // namespace quittance
