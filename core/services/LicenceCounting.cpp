#include "services/LicenceCounting.h"

#include "services/Records.h"
#include "services/SubscriptionCommand.h"
#include "storage/SeatStore.h"
#include "storage/SubscriptionStore.h"

#include <QHash>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The stretches that one count made, from the one that is stored on.
using Chain = std::span<BillableSubscription>;

/// What follows the chain in the book hangs on its last stretch; a stretch has one that follows it, at most.
class Successor {
public:
    Successor(CommandContext& context, SubscriptionId of)
        : m_context(context), m_stored(SubscriptionStore(context.session).successor(of)) {}
    Result<> release() { return m_stored ? hang(std::nullopt) : Result<>(); }
    Result<> hang(std::optional<SubscriptionId> on) {
        if (!m_stored)
            return {};
        Subscription moved = *m_stored;
        moved.predecessorId = on;
        auto changed = records::changeSubscription(m_context, *m_stored, moved, u"counted"_s, moved.startDate);
        m_stored = SubscriptionStore(m_context.session).subscription(moved.id);
        return changed;
    }

private:
    CommandContext& m_context;
    std::optional<Subscription> m_stored;
};

Result<> storeChain(CommandContext& context, Chain chain, QHash<SubscriptionId, Subscription>& stored) {
    SubscriptionStore store(context.session);
    Subscription& first = chain.front().subscription;
    const auto before = store.lock(first.id);
    if (!before || *before == first)
        return {};
    Successor successor(context, first.id);
    if (chain.size() > 1)
        if (auto released = successor.release(); !released)
            return released;
    const QDate on = chain.size() > 1 ? chain[1].subscription.startDate : first.startDate;
    if (auto changed = records::changeSubscription(context, *before, first, u"counted"_s, on); !changed)
        return changed;
    first = store.subscription(first.id).value_or(first);
    for (size_t i = 1; i < chain.size(); ++i) {
        Subscription& stretch = chain[i].subscription;
        const SubscriptionId unsaved = stretch.id;
        stretch.predecessorId = chain[i - 1].subscription.id;
        const auto id = records::insertStretch(context, stretch);
        if (!id)
            return id.error();
        stretch = store.subscription(*id).value_or(stretch);
        stored.insert(unsaved, stretch);
    }
    return chain.size() > 1 ? successor.hang(chain.back().subscription.id) : Result<>();
}

} // namespace

Result<> storeCounts(CommandContext& context, DuePortfolio::Due& due, Proposal& proposal) {
    QHash<SubscriptionId, Subscription> stored; // by the id that stood for it
    auto& items = due.subscriptions;
    for (size_t from = 0; from < items.size();) {
        size_t until = from + 1;
        while (until < items.size() && items[until].subscription.id.value < 0)
            ++until;
        if (isCounted(items[from]))
            if (auto kept = storeChain(context, Chain(items).subspan(from, until - from), stored); !kept)
                return kept;
        from = until;
    }
    const auto keyOf = [&stored](SubscriptionId& id) {
        if (const auto found = stored.constFind(id); found != stored.cend())
            id = found->id;
    };
    for (ProposedInvoice& invoice : proposal.invoices)
        for (ProposedLine& line : invoice.lines)
            if (const auto found = stored.constFind(line.subscriptionId); found != stored.cend()) {
                line.subscriptionId = line.explanation.subscriptionId = found->id;
                line.subscriptionCode = line.explanation.subscriptionCode = found->code;
            }
    for (BilledState& state : proposal.states)
        keyOf(state.subscriptionId);
    for (LicenceCount& count : due.counts)
        keyOf(count.subscription);
    SeatStore(context.session).add(due.counts);
    return {};
}

} // namespace quittance
