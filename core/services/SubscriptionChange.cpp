#include "services/SubscriptionChange.h"

#include "domain/revenue/Mrr.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace quittance {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SubscriptionChange)
};

using namespace Qt::Literals::StringLiterals;

/// The newest version in that currency that holds on a day, else the first that ever will.
const Price* priceOn(const ChangeContext& context, PlanId plan, Currency currency, QDate day) {
    const auto found = context.prices.constFind(plan);
    if (found == context.prices.cend())
        return nullptr;
    const Price* chosen = nullptr;
    for (const Price& price : *found)
        if (price.currency == currency && price.validFrom <= day && (!chosen || price.validFrom > chosen->validFrom))
            chosen = &price;
    return chosen;
}

Result<SubscriptionTerms> termsOf(const ChangeContext& context, const BillableSubscription& current,
                                  const ChangeWish& wish) {
    SubscriptionTerms terms{current.product, current.plan, current.price,
                            wish.quantity.value_or(current.subscription.quantity),
                            wish.discount.value_or(current.subscription.discount)};
    if (!wish.plan || *wish.plan == current.plan.id)
        return terms;
    const auto plan = context.plans.constFind(*wish.plan);
    if (plan == context.plans.cend())
        return invalid(ChangeText::tr("This plan does not exist any more."), u"planId"_s);
    if (plan->archived)
        return invalid(
            ChangeText::tr("The plan %1 is archived and not sold any more. Choose another one.").arg(plan->code),
            u"planId"_s);
    const QDate day = std::max(wish.on.value_or(context.today), current.subscription.startDate);
    const Price* const price = priceOn(context, plan->id, current.price.currency, day);
    if (!price)
        return invalid(
            ChangeText::tr("The plan %1 has no price in %2 on %3. Add one in the catalogue, or choose "
                           "another plan.")
                .arg(plan->code, current.price.currency.code(), QLocale().toString(day, QLocale::ShortFormat)),
            u"planId"_s);
    terms.plan = *plan;
    terms.price = *price;
    terms.product = context.products.value(plan->productId);
    return terms;
}

Result<ChangePreview::Item> plannedItem(const ChangeContext& context, const ChangeContext::Item& item,
                                        const ChangeWish& wish, SubscriptionTerms& terms) {
    const BillableSubscription& current = item.billable;
    auto wanted = termsOf(context, current, wish);
    if (!wanted)
        return wanted.error();
    terms = *std::move(wanted);
    ChangePreview::Item planned;
    Subscription changed = current.subscription;
    changed.quantity = terms.quantity;
    changed.discount = terms.discount;
    try {
        planned.mrrBefore = monthlyRecurringRevenue(current.subscription, current.plan, current.price);
        planned.mrrAfter = monthlyRecurringRevenue(changed, terms.plan, terms.price);
    } catch (const AmountOverflow&) {
        return invalid(ChangeText::tr("The amount is out of range."), u"quantity"_s);
    }
    // What costs the same is no downgrade: nobody waits for it.
    planned.upgrade = planned.mrrAfter >= planned.mrrBefore;
    const ChangeTiming policy = planned.upgrade ? current.plan.upgrade : current.plan.downgrade;
    const ChangeTiming timing = wish.timing.value_or(policy);
    planned.departs = timing != policy;
    auto change = planSubscriptionChange(current, item.billed, terms, timing, wish.on, context.today);
    if (!change)
        return change.error();
    planned.change = *std::move(change);
    return planned;
}

} // namespace

Result<ChangePreview> previewChange(const ChangeContext& context, std::span<const ChangeWish> wishes) {
    ChangePreview preview;
    std::vector<BillableSubscription> billed;
    billed.reserve(context.subscriptions.size() + wishes.size());
    for (const ChangeContext::Item& item : context.subscriptions)
        billed.push_back(item.billable);
    const size_t present = billed.size();
    for (const ChangeWish& wish : wishes) {
        const auto found = std::ranges::find_if(context.subscriptions, [&wish](const ChangeContext::Item& item) {
            return item.billable.subscription.id == wish.subscription;
        });
        if (found == context.subscriptions.end())
            return Error{ErrorCode::NotFound, ChangeText::tr("This subscription does not exist any more.")};
        SubscriptionTerms terms;
        auto planned = plannedItem(context, *found, wish, terms);
        if (!planned)
            return planned.error();
        BillableSubscription& before = billed[static_cast<size_t>(found - context.subscriptions.begin())];
        BillableSubscription after = before;
        after.subscription = planned->change.after;
        after.product = terms.product;
        after.plan = terms.plan;
        after.price = terms.price;
        if (planned->change.inPlace) {
            before = std::move(after);
        } else {
            before.subscription = planned->change.before;
            before.pending.clear();
            for (const PendingCharge& charge : planned->change.corrections)
                if (charge.dueOn <= context.today)
                    before.pending.push_back(charge);
            after.pending.clear();
            // Stands for the id that it will get: after all others.
            after.subscription.id = SubscriptionId{-static_cast<qint64>(preview.items.size()) - 1};
            billed.push_back(std::move(after));
        }
        preview.items.push_back(*std::move(planned));
    }

    qint64 number = 0;
    for (BillableSubscription& item : billed)
        for (PendingCharge& charge : item.pending)
            charge.id = ++number;
    auto proposal = propose({context.company, context.customer, billed, context.today, context.destinationRates});
    if (!proposal)
        return proposal.error();
    preview.invoices = std::move(proposal->invoices);
    preview.heldBack = std::move(proposal->heldBack);

    size_t successor = present;
    for (size_t i = 0; i < preview.items.size(); ++i) {
        const PlannedChange& change = preview.items[i].change;
        const BillableSubscription* item = nullptr;
        if (change.inPlace)
            item = &*std::ranges::find_if(billed, [&change](const BillableSubscription& candidate) {
                return candidate.subscription.id == change.after.id;
            });
        else
            item = &billed[successor++];
        Subscription then = item->subscription;
        const auto state = std::ranges::find(proposal->states, then.id, &BilledState::subscriptionId);
        if (state != proposal->states.end())
            then.billedUntil = state->billedUntil;
        preview.items[i].next = nextCharge(then, item->plan, item->price);
    }
    return preview;
}

} // namespace quittance
