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

// Ids below zero stand for those that new stretches will get: from −1 on those of the wishes, below this one those that
// counting licences makes.
constexpr qint64 lastGivenId = -1'000'000;

Result<SubscriptionTerms> termsOf(const ChangeContext& context, const BillableSubscription& current,
                                  const ChangeWish& wish) {
    SubscriptionTerms terms{current.product, current.plan, current.price,
                            wish.quantity.value_or(current.subscription.quantity),
                            wish.discount.value_or(current.subscription.discount)};
    if (isCounted(current) && wish.quantity && *wish.quantity != current.subscription.quantity &&
        wish.plan.value_or(current.plan.id) == current.plan.id)
        return invalid(ChangeText::tr("The licences of %1 are counted: add teams or members, or archive them.")
                           .arg(current.subscription.code),
                       u"quantity"_s);
    if (wish.priceFrom) {
        if (const Price* const price = priceOn(context, current.plan.id, current.price.currency, *wish.priceFrom))
            terms.price = *price;
        return terms;
    }
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
    if (terms.product.kind == ProductKind::Mailbox && current.product.kind != ProductKind::Mailbox)
        return mailboxNeedsDomain();
    const auto unit = licenceUnit(terms.product.kind);
    if (unit && plan->counting != LicenceCounting::Agreed)
        terms.quantity = Quantity::fromInteger(context.seats.value(current.subscription.workspaceId).count(*unit, day));
    return terms;
}

bool sameInterval(const Plan& a, const Plan& b) {
    return a.intervalCount == b.intervalCount && a.intervalUnit == b.intervalUnit;
}

/// A code goes along with a change to a plan that it is for; one that holds for some periods, to the same interval. A
/// voucher pays for its plan alone, and for no more than it was applied to.
bool goesAlong(const ChangeContext& context, const AppliedPromotion& applied, const BillableSubscription& current,
               const SubscriptionTerms& terms) {
    const Plan& before = current.plan;
    if (!applied.promotion.isValid())
        return terms.plan.id == before.id && terms.quantity <= current.subscription.quantity;
    const auto promotion = std::ranges::find(context.promotions, applied.promotion, &Promotion::id);
    if (promotion == context.promotions.end())
        return false;
    const bool forPlan =
        promotion->plans.empty() || std::ranges::find(promotion->plans, terms.plan.id) != promotion->plans.end();
    const bool takenOff = applied.amountMinor == 0 || !terms.price.taxIncluded;
    return forPlan && takenOff && (!applied.until || sameInterval(before, terms.plan));
}

/// The terms of a code that is entered for the stretch, or why it does not hold.
Result<AppliedPromotion> entered(const ChangeContext& context, const QString& typed, const Subscription& stretch,
                                 const SubscriptionTerms& terms) {
    const QDate from = billingStart(stretch, terms.plan);
    if (stretch.promotion && (!stretch.promotion->until || *stretch.promotion->until > from))
        return invalid(ChangeText::tr("%1 has the code %2 already.").arg(stretch.code, stretch.promotion->code),
                       u"promotionCode"_s);
    const QString key = promotionKey(typed);
    const auto promotion = std::ranges::find_if(
        context.promotions, [&key](const Promotion& known) { return promotionKey(known.code) == key; });
    if (promotion == context.promotions.end())
        return unknownPromotion();
    return apply(*promotion, {.plan = terms.plan.id,
                              .oneOff = terms.plan.billing == BillingType::OneOff,
                              .currency = terms.price.currency,
                              .cycle = billingCycle(stretch, terms.plan),
                              .from = from,
                              .today = context.today,
                              .usedByCustomer = std::ranges::find(context.usedPromotions, promotion->id) !=
                                                context.usedPromotions.end()});
}

/// Nothing but a code: from the next period on, and what is billed stays.
PlannedChange onlyCode(const Subscription& subscription, const Plan& plan) {
    return {.timing = ChangeTiming::PeriodEnd,
            .on = billingStart(subscription, plan),
            .inPlace = true,
            .before = subscription,
            .after = subscription,
            .corrections = {}};
}

bool isOnlyCode(const ChangeWish& wish) {
    return wish.promotionCode && !wish.plan && !wish.quantity && !wish.discount && !wish.priceFrom;
}

bool onlyAddsLicences(const ChangeWish& wish, const BillableSubscription& current) {
    const bool samePlan = !wish.plan || *wish.plan == current.plan.id;
    const bool sameDiscount = !wish.discount || *wish.discount == current.subscription.discount;
    return samePlan && sameDiscount && !wish.promotionCode && !wish.timing &&
           wish.quantity.value_or(current.subscription.quantity) > current.subscription.quantity;
}

/// Whether the new terms cost as much as the present ones or more; of their prices: a code is no part of a plan. What
/// costs the same is no downgrade: nobody waits for it.
bool isUpgrade(const BillableSubscription& current, const SubscriptionTerms& terms) {
    Subscription changed = current.subscription;
    changed.promotion.reset();
    const Money before = monthlyRecurringRevenue(changed, current.plan, current.price);
    changed.quantity = terms.quantity;
    changed.discount = terms.discount;
    return monthlyRecurringRevenue(changed, terms.plan, terms.price) >= before;
}

Result<ChangePreview::Item> withRevenueAfter(ChangePreview::Item planned, const SubscriptionTerms& terms) {
    try {
        planned.mrrAfter = monthlyRecurringRevenue(planned.change.after, terms.plan, terms.price);
    } catch (const AmountOverflow&) {
        return invalid(ChangeText::tr("The amount is out of range."), u"quantity"_s);
    }
    return planned;
}

Result<ChangePreview::Item> plannedItem(const ChangeContext& context, const ChangeContext::Item& item,
                                        const ChangeWish& wish, SubscriptionTerms& terms) {
    const BillableSubscription& current = item.billable;
    auto wanted = termsOf(context, current, wish);
    if (!wanted)
        return wanted.error();
    terms = *std::move(wanted);
    ChangePreview::Item planned;
    try {
        planned.mrrBefore = monthlyRecurringRevenue(current.subscription, current.plan, current.price);
        planned.upgrade = isUpgrade(current, terms);
    } catch (const AmountOverflow&) {
        return invalid(ChangeText::tr("The amount is out of range."), u"quantity"_s);
    }
    if (wish.priceFrom) {
        const Price* const price = priceOn(context, current.plan.id, current.price.currency, *wish.priceFrom);
        auto move = planPriceMove(current, price, *wish.priceFrom, context.today);
        if (!move)
            return move.error();
        if (!*move)
            return invalid(ChangeText::tr("%1 has this price already.").arg(current.subscription.code), u"on"_s);
        planned.change = **std::move(move);
        return withRevenueAfter(std::move(planned), terms);
    }
    if (!onlyAddsLicences(wish, current))
        planned.beyond = beyondAccount(context.customer);
    const ChangeTiming policy = planned.upgrade ? current.plan.upgrade : current.plan.downgrade;
    const ChangeTiming timing = wish.timing.value_or(policy);
    planned.departs = timing != policy;
    if (isOnlyCode(wish)) {
        planned.change = onlyCode(current.subscription, current.plan);
        planned.departs = false;
    } else {
        auto change = planSubscriptionChange(current, item.billed, terms, timing, wish.on, context.today);
        if (!change)
            return change.error();
        planned.change = *std::move(change);
        auto& along = planned.change.after.promotion;
        if (along && !goesAlong(context, *along, current, terms))
            along.reset();
    }
    if (wish.promotionCode) {
        auto promotion = entered(context, *wish.promotionCode, planned.change.after, terms);
        if (!promotion)
            return promotion.error();
        planned.change.after.promotion = *std::move(promotion);
    }
    return withRevenueAfter(std::move(planned), terms);
}

/// The customer's proposal until today, and what it is made of.
struct Outlook {
    Proposal proposal;
    std::vector<BillableSubscription> billed; ///< each in one piece, or in the stretches that counting licences made
    /// The next payment once that proposal is billed.
    std::optional<NextCharge> nextOf(SubscriptionId id) const;
};

std::optional<NextCharge> Outlook::nextOf(SubscriptionId id) const {
    auto item =
        std::ranges::find_if(billed, [id](const BillableSubscription& each) { return each.subscription.id == id; });
    if (item == billed.end())
        return std::nullopt;
    while (item + 1 != billed.end() && (item + 1)->subscription.id.value < lastGivenId)
        ++item;
    Subscription then = item->subscription;
    const auto state = std::ranges::find(proposal.states, then.id, &BilledState::subscriptionId);
    if (state != proposal.states.end())
        then.billedUntil = state->billedUntil;
    return nextCharge(then, item->plan, item->price);
}

std::vector<BillableSubscription> withLicencesCounted(const ChangeContext& context,
                                                      std::vector<BillableSubscription> items) {
    std::vector<BillableSubscription> billed;
    billed.reserve(items.size());
    qint64 nextStretch = lastGivenId - 1;
    for (BillableSubscription& item : items) {
        if (!isCounted(item)) {
            billed.push_back(std::move(item));
            continue;
        }
        CountedSubscription counted =
            countLicences(item, context.seats.value(item.subscription.workspaceId), context.today, nextStretch);
        std::ranges::move(counted.stretches, std::back_inserter(billed));
    }
    return billed;
}

/// Charges that are not stored yet get their numbers.
Result<Outlook> outlookOf(const ChangeContext& context, std::vector<BillableSubscription> items) {
    Outlook outlook;
    if (std::ranges::none_of(items, isCounted))
        outlook.billed = std::move(items);
    else
        outlook.billed = withLicencesCounted(context, std::move(items));
    qint64 number = 0;
    for (BillableSubscription& item : outlook.billed)
        for (PendingCharge& charge : item.pending)
            charge.id = ++number;
    auto proposal =
        propose({context.company, context.customer, outlook.billed, context.today, context.destinationRates});
    if (!proposal)
        return proposal.error();
    outlook.proposal = *std::move(proposal);
    return outlook;
}

std::vector<PendingCharge> dueOf(const std::vector<PendingCharge>& charges, QDate today) {
    std::vector<PendingCharge> due;
    std::ranges::copy_if(charges, std::back_inserter(due),
                         [today](const PendingCharge& charge) { return charge.dueOn <= today && !charge.toRefund; });
    return due;
}

SubscriptionId newId(size_t already) { return SubscriptionId{-static_cast<qint64>(already) - 1}; }

} // namespace

Result<std::optional<PlannedChange>> planPriceMove(const BillableSubscription& current, const Price* price, QDate from,
                                                   QDate today) {
    if (from < today)
        return invalid(ChangeText::tr("Choose today or a later day: what is billed stays as it is."), u"on"_s);
    if (!price)
        return invalid(
            ChangeText::tr("The plan %1 has no price in %2 on %3. Add one in the catalogue.")
                .arg(current.plan.code, current.price.currency.code(), QLocale().toString(from, QLocale::ShortFormat)),
            u"on"_s);
    if (price->id == current.price.id)
        return std::optional<PlannedChange>();
    const SubscriptionTerms terms{current.product, current.plan, *price, current.subscription.quantity,
                                  current.subscription.discount};
    auto change = planSubscriptionChange(current, {}, terms, ChangeTiming::Now,
                                         nextPeriodStart(current.subscription, current.plan, from), today);
    if (!change)
        return change.error();
    return std::optional(*std::move(change));
}

Error mailboxNeedsDomain() {
    return invalid(ChangeText::tr("A mailbox needs a domain, and a site with a premium plan. Add it under “Domains & "
                                  "e-mail”."),
                   u"planId"_s);
}

QString beyondAccount(const Customer& customer) {
    return customer.changesAllowed == ChangesAllowed::All
               ? QString()
               : ChangeText::tr("The account of %1 only allows adding licences.").arg(customer.name);
}

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

Result<ChangePreview> previewChange(const ChangeContext& context, std::span<const ChangeWish> wishes) {
    ChangePreview preview;
    std::vector<BillableSubscription> billed;
    billed.reserve(context.subscriptions.size() + wishes.size());
    for (const ChangeContext::Item& item : context.subscriptions)
        billed.push_back(item.billable);
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
            before.pending = dueOf(planned->change.corrections, context.today);
            after.pending.clear();
            after.subscription.id = newId(preview.items.size());
            billed.push_back(std::move(after));
        }
        preview.items.push_back(*std::move(planned));
    }

    auto outlook = outlookOf(context, std::move(billed));
    if (!outlook)
        return outlook.error();
    for (size_t i = 0; i < preview.items.size(); ++i) {
        const PlannedChange& change = preview.items[i].change;
        preview.items[i].next = outlook->nextOf(change.inPlace ? change.after.id : newId(i));
    }
    preview.invoices = std::move(outlook->proposal.invoices);
    preview.heldBack = std::move(outlook->proposal.heldBack);
    return preview;
}

namespace {

/// The subscriptions that are to be regrouped as they stand, or what stands against it.
Result<std::vector<const ChangeContext::Item*>> membersOf(const ChangeContext& context, const RegroupWish& wish) {
    const auto wrong = [](const QString& message) { return invalid(message, u"members"_s); };
    std::vector<const ChangeContext::Item*> members;
    const std::vector<ProductId> products = context.bundles.value(wish.bundle);
    for (const RegroupWish::Member& member : wish.members) {
        const auto found = std::ranges::find_if(context.subscriptions, [&member](const ChangeContext::Item& item) {
            return item.billable.subscription.id == member.subscription;
        });
        if (found == context.subscriptions.end())
            return wrong(ChangeText::tr("One of them is over, or belongs to another customer."));
        const BillableSubscription& each = found->billable;
        const Subscription& s = each.subscription;
        if (std::ranges::find(members, &*found) != members.end())
            return wrong(ChangeText::tr("%1 is chosen twice.").arg(s.code));
        if (auto recurs = mustRecur(s, each.plan); !recurs)
            return wrong(recurs.error().message);
        if (auto goesOn = mustGoOn(s, u"members"_s); !goesOn)
            return goesOn.error();
        if (!members.empty()) {
            const BillableSubscription& first = members.front()->billable;
            if (s.workspaceId != first.subscription.workspaceId)
                return wrong(ChangeText::tr("%1 and %2 are of two workspaces.").arg(first.subscription.code, s.code));
            if (each.price.currency != first.price.currency)
                return wrong(
                    ChangeText::tr("%1 is billed in %2, %3 in %4.")
                        .arg(first.subscription.code, first.price.currency.code(), s.code, each.price.currency.code()));
        }
        // Its end would end the address.
        if (!found->address.isEmpty())
            return wrong(ChangeText::tr("%1 bills %2, which goes on by itself: leave it out of the bundle.")
                             .arg(s.code, found->address));
        if (std::ranges::find(products, each.product.id) == products.end())
            return wrong(
                ChangeText::tr("%1 is of the product %2, which is not in the bundle.").arg(s.code, each.product.code));
        members.push_back(&*found);
    }
    if (members.size() < 2)
        return wrong(ChangeText::tr("A bundle takes the place of at least two subscriptions."));
    return members;
}

/// The subscription of the bundle: where its members agree it is as they are, and it lasts as the longest of them. A
/// site with a premium plan keeps one: the mailboxes of its domain stand on it.
Subscription bundleOf(const std::vector<const ChangeContext::Item*>& members, const RegroupWish& wish,
                      const Price& price, QDate on) {
    const Subscription& first = members.front()->billable.subscription;
    Subscription bundle;
    bundle.customerId = first.customerId;
    bundle.workspaceId = first.workspaceId;
    bundle.siteId = first.siteId;
    bundle.collectionMethod = first.collectionMethod;
    bundle.planId = wish.bundle;
    bundle.priceId = price.id;
    bundle.quantity = wish.quantity;
    bundle.startDate = on;
    bundle.anchorDate = on;
    for (const ChangeContext::Item* const member : members) {
        const Subscription& s = member->billable.subscription;
        if (s.siteId != bundle.siteId)
            bundle.siteId.reset();
        if (s.collectionMethod != bundle.collectionMethod)
            bundle.collectionMethod.reset();
        if (s.renewal.months > bundle.renewal.months) {
            bundle.renewal = s.renewal;
            if (!bundle.renewal.from.isValid())
                bundle.renewal.from = s.startDate;
        }
    }
    for (const ChangeContext::Item* const member : members)
        if (!bundle.siteId && member->billable.product.kind == ProductKind::PremiumPlan)
            bundle.siteId = member->billable.subscription.siteId;
    return bundle;
}

Result<PlannedChange> endedFor(const ChangeContext::Item& member, QDate on) {
    const Subscription& s = member.billable.subscription;
    if (on < s.startDate)
        return invalid(ChangeText::tr("%1 starts on %2. Choose this day or a later one.")
                           .arg(s.code, QLocale().toString(s.startDate, QLocale::ShortFormat)),
                       u"on"_s);
    PlannedChange ended{
        .timing = ChangeTiming::Now, .on = on, .inPlace = false, .before = s, .after = {}, .corrections = {}};
    ended.before.lastDay = on.addDays(-1);
    ended.before.endKind = EndKind::Changed;
    ended.corrections = corrections(member.billed, on);
    return ended;
}

} // namespace

Result<RegroupPreview> previewRegroup(const ChangeContext& context, const RegroupWish& wish) {
    const auto plan = context.plans.constFind(wish.bundle);
    if (plan == context.plans.cend() || plan->archived || !context.bundles.contains(wish.bundle))
        return invalid(ChangeText::tr("Choose a bundle that is on sale."), u"planId"_s);
    if (wish.quantity <= Quantity())
        return invalid(ChangeText::tr("The quantity must be more than zero."), u"quantity"_s);
    const auto members = membersOf(context, wish);
    if (!members)
        return members.error();
    const BillableSubscription& first = members->front()->billable;
    RegroupPreview preview;
    preview.on = wish.on.value_or(context.today);
    const Price* const price = priceOn(context, plan->id, first.price.currency, preview.on);
    if (!price)
        return invalid(
            ChangeText::tr("The plan %1 has no price in %2 on %3. Add one in the catalogue, or choose "
                           "another plan.")
                .arg(plan->code, first.price.currency.code(), QLocale().toString(preview.on, QLocale::ShortFormat)),
            u"planId"_s);
    preview.bundle = bundleOf(*members, wish, *price, preview.on);
    preview.beyond = beyondAccount(context.customer);
    std::vector<BillableSubscription> billed;
    billed.reserve(context.subscriptions.size() + 1);
    for (const ChangeContext::Item& item : context.subscriptions)
        billed.push_back(item.billable);
    try {
        preview.mrrAfter = monthlyRecurringRevenue(preview.bundle, *plan, *price);
        preview.mrrBefore = Money::zero(price->currency);
        for (const ChangeContext::Item* const member : *members) {
            const BillableSubscription& was = member->billable;
            preview.mrrBefore += monthlyRecurringRevenue(was.subscription, was.plan, was.price);
            auto ended = endedFor(*member, preview.on);
            if (!ended)
                return ended.error();
            BillableSubscription& now = billed[static_cast<size_t>(member - context.subscriptions.data())];
            now.subscription = ended->before;
            now.pending = dueOf(ended->corrections, context.today);
            preview.members.push_back(*std::move(ended));
        }
    } catch (const AmountOverflow&) {
        return invalid(ChangeText::tr("The amount is out of range."), u"quantity"_s);
    }
    BillableSubscription bundle = first;
    bundle.subscription = preview.bundle;
    bundle.subscription.id = newId(0);
    bundle.product = context.products.value(plan->productId);
    bundle.plan = *plan;
    bundle.price = *price;
    bundle.pending.clear();
    if (!preview.bundle.siteId)
        bundle.siteName.clear();
    billed.push_back(std::move(bundle));
    auto outlook = outlookOf(context, std::move(billed));
    if (!outlook)
        return outlook.error();
    preview.next = outlook->nextOf(newId(0));
    preview.invoices = std::move(outlook->proposal.invoices);
    preview.heldBack = std::move(outlook->proposal.heldBack);
    return preview;
}

Result<LifePreview> previewLife(const ChangeContext& context, const LifeWish& wish) {
    const auto& all = context.subscriptions;
    const auto subject = std::ranges::find_if(
        all, [&wish](const ChangeContext::Item& item) { return item.billable.subscription.id == wish.subscription; });
    if (subject == all.end())
        return Error{ErrorCode::NotFound, ChangeText::tr("This subscription does not exist any more.")};
    const auto following = std::ranges::find_if(all, [&wish](const ChangeContext::Item& item) {
        return item.billable.subscription.predecessorId == wish.subscription;
    });
    const bool followed = following != all.end();
    auto life = planLife(subject->billable.subscription, subject->billable.plan,
                         followed ? std::optional(following->billable.subscription) : std::nullopt,
                         followed && following->onDocuments, wish, context.today);
    if (!life)
        return life.error();
    LifePreview preview;
    preview.life = *std::move(life);
    if (wish.kind == LifeWish::Kind::Extend)
        preview.life.refund = subject->toRefund;

    std::vector<BillableSubscription> billed;
    billed.reserve(all.size() + 1);
    for (const ChangeContext::Item& item : all)
        billed.push_back(item.billable);
    size_t shown = static_cast<size_t>(subject - all.begin());
    billed[shown].subscription = preview.life.after;
    if (preview.life.corrects) {
        try {
            preview.corrections = corrections(subject->billed, preview.life.billedEnd.isValid() ? preview.life.billedEnd
                                                                                                : QDate(9999, 12, 31));
        } catch (const AmountOverflow&) {
            return invalid(ChangeText::tr("The amount is out of range."), u"day"_s);
        }
        if (preview.life.refund)
            preview.corrections = keptForRefund(std::move(preview.corrections));
        billed[shown].pending = dueOf(preview.corrections, context.today);
    }
    switch (preview.life.nextDoes) {
    case PlannedLife::Next::Untouched: break;
    case PlannedLife::Next::Begins:
        billed.push_back(billed[shown]);
        billed.back().pending.clear();
        billed.back().subscription = preview.life.next;
        billed.back().subscription.id = newId(0);
        shown = billed.size() - 1;
        break;
    case PlannedLife::Next::Moves: shown = static_cast<size_t>(following - all.begin()); [[fallthrough]];
    case PlannedLife::Next::Withdrawn:
        billed[static_cast<size_t>(following - all.begin())].subscription = preview.life.next;
        break;
    }
    const SubscriptionId next = billed[shown].subscription.id;
    auto outlook = outlookOf(context, std::move(billed));
    if (!outlook)
        return outlook.error();
    preview.next = outlook->nextOf(next);
    preview.invoices = std::move(outlook->proposal.invoices);
    preview.heldBack = std::move(outlook->proposal.heldBack);
    return preview;
}

} // namespace quittance
