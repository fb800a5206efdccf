#include "domain/audit/AuditEntry.h"
#include "domain/billing/UnbilledPeriods.h"
#include "services/Records.h"
#include "storage/CatalogStore.h"
#include "storage/CompanyStore.h"
#include "storage/CustomerStore.h"
#include "storage/PromotionStore.h"
#include "storage/SeatStore.h"
#include "storage/SubscriptionStore.h"
#include "storage/WorkspaceStore.h"

#include <QLocale>

#include <algorithm>

namespace quittance::records {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SubscriptionRecordsText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SubscriptionRecords)
};

Result<Price> chosenPrice(Session& session, const Customer& customer, const Plan& plan, const Subscription& draft,
                          QDate today) {
    CatalogStore catalog(session);
    if (draft.priceId.isValid()) {
        const auto price = catalog.price(draft.priceId);
        if (!price || price->planId != plan.id)
            return invalid(SubscriptionRecordsText::tr("This price does not belong to the plan. Choose another one."),
                           u"priceId"_s);
        return *price;
    }
    const auto company = CompanyStore(session).company();
    for (const QDate day : {draft.startDate, today}) {
        if (const auto price = catalog.priceOn(plan.id, customer.currency, day))
            return *price;
        if (const auto price = company ? catalog.priceOn(plan.id, company->currency, day) : std::nullopt)
            return *price;
        if (const auto only = catalog.pricesOn(plan.id, day); only.size() == 1)
            return only.front();
    }
    return invalid(
        SubscriptionRecordsText::tr("The plan %1 has no price in %2 on %3. Add one in the catalogue, or choose "
                                    "another plan.")
            .arg(plan.code, customer.currency.code(), QLocale().toString(draft.startDate, QLocale::ShortFormat)),
        u"planId"_s);
}

Result<> checkReferences(Session& session, const Subscription& s) {
    WorkspaceStore workspaces(session);
    const auto workspace = workspaces.workspace(s.workspaceId);
    if (!workspace || workspace->customerId != s.customerId)
        return invalid(
            SubscriptionRecordsText::tr("This workspace does not belong to the customer. Choose another one."),
            u"workspaceId"_s);
    if (s.siteId) {
        const auto site = workspaces.site(*s.siteId);
        if (!site || site->workspaceId != s.workspaceId)
            return invalid(
                SubscriptionRecordsText::tr("This site does not belong to the workspace. Choose another one."),
                u"siteId"_s);
    }
    return {};
}

/// The terms of the code that the draft asks for.
Result<AppliedPromotion> promotionOf(Session& session, const Subscription& draft, const Plan& plan, const Price& price,
                                     QDate today) {
    PromotionStore store(session);
    const auto promotion = store.byCode(draft.promotion->code);
    if (!promotion)
        return unknownPromotion();
    const std::vector<PromotionId> used = store.usedBy(draft.customerId);
    return apply(*promotion, {.plan = plan.id,
                              .oneOff = plan.billing == BillingType::OneOff,
                              .currency = price.currency,
                              .cycle = billingCycle(draft, plan),
                              .from = billingStart(draft, plan),
                              .today = today,
                              .usedByCustomer = std::ranges::find(used, promotion->id) != used.end()});
}

} // namespace

Result<> mayBeStored(Subscription subscription, const Plan& plan) {
    // What is counted may be nobody; what is agreed is something.
    if (plan.counting != LicenceCounting::Agreed && subscription.quantity.isZero())
        subscription.quantity = Quantity::fromInteger(1);
    return require(validate(subscription));
}

Result<Subscription> completed(Session& session, Subscription draft, QDate today, const Voucher* voucher) {
    draft = normalised(std::move(draft));
    const auto customer = CustomerStore(session).customer(draft.customerId);
    if (!customer)
        return invalid(SubscriptionRecordsText::tr("Choose the customer."), u"customerId"_s);
    const auto plan = CatalogStore(session).plan(draft.planId);
    if (!plan)
        return invalid(SubscriptionRecordsText::tr("Choose the plan."), u"planId"_s);
    if (!draft.startDate.isValid())
        return invalid(SubscriptionRecordsText::tr("Enter the start date."), u"startDate"_s);
    if (!draft.workspaceId.isValid()) {
        const auto all = WorkspaceStore(session).workspaces(customer->id);
        if (!all.empty())
            draft.workspaceId = all.front().id;
    }
    auto price = chosenPrice(session, *customer, *plan, draft, today);
    if (!price)
        return price.error();
    draft.priceId = price->id;
    if (plan->counting != LicenceCounting::Agreed) {
        const auto product = CatalogStore(session).product(plan->productId);
        if (const auto unit = product ? licenceUnit(product->kind) : std::nullopt) {
            const qint64 key = draft.workspaceId.value;
            const SeatLedger seats = SeatStore(session).ledgers({&key, 1}).value(draft.workspaceId);
            draft.quantity = Quantity::fromInteger(seats.count(*unit, draft.startDate));
        }
        // Known only when the period is over.
        if (plan->counting != LicenceCounting::PeriodStart)
            draft.timing = BillingTiming::Arrears;
    }
    if (auto valid = mayBeStored(draft, *plan); !valid)
        return valid.error();
    if (plan->billing == BillingType::OneOff && draft.lastDay)
        return invalid(SubscriptionRecordsText::tr("A one-off service has no last day."), u"lastDay"_s);
    if (auto belongs = checkReferences(session, draft); !belongs)
        return belongs.error();
    if (voucher) {
        draft.promotion = freePeriod(*voucher, *plan, billingStart(draft, *plan), billingCycle(draft, *plan));
    } else if (draft.promotion) {
        auto promotion = promotionOf(session, draft, *plan, *price, today);
        if (!promotion)
            return promotion.error();
        draft.promotion = *std::move(promotion);
    }
    return draft;
}

Result<> usePromotion(CommandContext& context, Subscription& subscription, QDate today) {
    AppliedPromotion& promotion = *subscription.promotion;
    const auto use = PromotionStore(context.session)
                         .use(promotion.promotion, subscription.customerId, today, context.nowMs, context.actor.name(),
                              context.operation.toString());
    if (!use)
        return invalid(SubscriptionRecordsText::tr("The code %1 is used up.").arg(promotion.code), u"promotionCode"_s);
    promotion.use = *use;
    return {};
}

Result<SubscriptionId> createSubscription(CommandContext& context, const Subscription& draft, QDate today,
                                          CodeSeries* codes, const Voucher* voucher) {
    auto complete = completed(context.session, draft, today, voucher);
    if (!complete)
        return complete.error();
    Subscription& s = *complete;
    const auto customer = CustomerStore(context.session).customer(s.customerId);
    if (customer->archived)
        return invalid(SubscriptionRecordsText::tr("%1 is archived. Take the customer out of the archive first.")
                           .arg(customer->name),
                       u"customerId"_s);
    CatalogStore catalog(context.session);
    const auto plan = catalog.plan(s.planId);
    if (plan->archived && !voucher) // what was promised is kept
        return invalid(SubscriptionRecordsText::tr("The plan %1 is archived and not sold any more. Choose another one.")
                           .arg(plan->code),
                       u"planId"_s);
    SubscriptionStore store(context.session);
    if (s.code.isEmpty()) {
        CodeSeries series(context.session, CodeSeries::Kind::Subscription);
        s.code = (codes ? *codes : series).next();
    } else if (store.subscriptionByCode(s.code)) {
        return Error{ErrorCode::Conflict,
                     SubscriptionRecordsText::tr("The code %1 is taken already. Choose another one.").arg(s.code),
                     u"code"_s};
    }
    if (s.promotion && !voucher)
        if (auto used = usePromotion(context, s, today); !used)
            return used.error();
    s.id = store.insert(s, *plan, *catalog.price(s.priceId));
    store.addEvent({.subscriptionId = s.id,
                    .kind = u"created"_s,
                    .effectiveOn = s.startDate,
                    .atMs = context.nowMs,
                    .actor = context.actor.name(),
                    .source = toString(context.actor.source()),
                    .details = toJson(s)},
                   context.operation.toString());
    context.audit(u"create"_s, u"subscription"_s, s.id.value, s.code, {}, toJson(s));
    if (!voucher)
        if (auto granted = grantVoucher(context, s, *plan, today); !granted)
            return granted.error();
    return s.id;
}

Result<> changeSubscription(CommandContext& context, const Subscription& before, const Subscription& after,
                            const QString& eventKind, QDate effectiveOn) {
    const Subscription wanted = normalised(after);
    if (wanted == before)
        return {};
    if (auto belongs = checkReferences(context.session, wanted); !belongs)
        return belongs.error();
    CatalogStore catalog(context.session);
    const auto plan = catalog.plan(wanted.planId);
    const auto price = catalog.price(wanted.priceId);
    if (!plan || !price || price->planId != plan->id)
        return invalid(SubscriptionRecordsText::tr("This price does not belong to the plan. Choose another one."),
                       u"priceId"_s);
    if (auto valid = mayBeStored(wanted, *plan); !valid)
        return valid;
    SubscriptionStore store(context.session);
    if (!store.update(wanted, *plan, *price))
        return changedMeanwhile(before.code);
    if (wanted.planId != before.planId)
        if (auto granted = grantVoucher(context, wanted, *plan, effectiveOn); !granted)
            return granted;
    QJsonObject old = toJson(before);
    QJsonObject now = toJson(wanted);
    keepDifferences(old, now);
    store.addEvent({.subscriptionId = before.id,
                    .kind = eventKind,
                    .effectiveOn = effectiveOn,
                    .atMs = context.nowMs,
                    .actor = context.actor.name(),
                    .source = toString(context.actor.source()),
                    .details = {{u"before"_s, old}, {u"after"_s, now}}},
                   context.operation.toString());
    context.audit(u"update"_s, u"subscription"_s, before.id.value, before.code, old, now);
    return {};
}

} // namespace quittance::records
