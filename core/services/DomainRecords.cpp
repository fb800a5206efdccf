#include "services/DomainRecords.h"

#include "services/SubscriptionCommand.h"
#include "storage/CatalogStore.h"
#include "storage/DomainStore.h"
#include "storage/SubscriptionStore.h"
#include "storage/WorkspaceStore.h"

#include <QCoreApplication>
#include <QLocale>

namespace quittance::records {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DomainText {
    Q_DECLARE_TR_FUNCTIONS(quittance::DomainService)
};

/// Where the rules of subscriptions speak of their day, it is the last one here.
Error atLastDay(Error error) {
    if (error.field.isEmpty() || error.field == "day"_L1)
        error.field = u"lastDay"_s;
    return error;
}

Result<> storeMailbox(CommandContext& context, const Mailbox& before, const Mailbox& after, const Domain& domain,
                      const QString& action, QDate lastDay = {}) {
    if (!DomainStore(context.session).update(after, domain.workspace))
        return changedMeanwhile(addressOf(before.local, domain.name));
    QJsonObject now = toJson(after);
    if (lastDay.isValid())
        now.insert(u"last_day"_s, lastDay.toString(Qt::ISODate));
    context.audit(action, u"mailbox"_s, before.id.value, addressOf(before.local, domain.name), toJson(before), now);
    return {};
}

} // namespace

Error domainGone() { return {ErrorCode::NotFound, DomainText::tr("This domain does not exist any more.")}; }
Error mailboxGone() { return {ErrorCode::NotFound, DomainText::tr("This mailbox does not exist any more.")}; }

Result<Domain> storedDomain(Session& session, DomainId id, qint64 version) {
    auto domain = DomainStore(session).domain(id);
    if (!domain)
        return domainGone();
    if (domain->version != version)
        return changedMeanwhile(domain->name.shown());
    return *std::move(domain);
}

Result<> storeDomain(CommandContext& context, const Domain& before, const Domain& after, const QString& action,
                     const QString& site) {
    if (!DomainStore(context.session).update(after))
        return changedMeanwhile(before.name.shown());
    QJsonObject was = toJson(before);
    QJsonObject now = toJson(after);
    if (before.site != after.site) {
        WorkspaceStore places(context.session);
        const auto old = before.site ? places.site(*before.site) : std::nullopt;
        was.insert(u"site"_s, old ? old->name : QString());
        now.insert(u"site"_s, site);
    }
    context.audit(action, u"domain"_s, before.id.value, before.name.shown(), was, now);
    return {};
}

std::optional<Subscription> lastStretch(Session& session, SubscriptionId first) {
    SubscriptionStore store(session);
    auto stretch = store.subscription(first);
    while (stretch) {
        auto next = store.successor(stretch->id);
        if (!next)
            break;
        stretch = std::move(next);
    }
    return stretch;
}

Result<> endBilling(CommandContext& context, const Clock& clock, SubscriptionId first, QDate lastDay, bool credit) {
    const auto last = lastStretch(context.session, first);
    const auto held = last ? SubscriptionStore(context.session).lock(last->id) : std::nullopt;
    if (!held)
        return {};
    if (held->lastDay && held->endKind != EndKind::Paused && *held->lastDay <= lastDay)
        return {};
    // Nothing of it begins where it was to begin later.
    const QDate day = std::max(lastDay, held->startDate.addDays(-1));
    const auto ended = live(context, clock, *held,
                            {.subscription = held->id,
                             .kind = LifeWish::Kind::Cancel,
                             .day = day,
                             .resumesOn = {},
                             .unused = credit ? UnusedDays::Credit : UnusedDays::StayBilled});
    return ended ? Result<>() : Result<>(atLastDay(ended.error()));
}

Result<> takeBackBilling(CommandContext& context, const Clock& clock, SubscriptionId first, QDate lastDay) {
    const auto last = lastStretch(context.session, first);
    const auto held = last ? SubscriptionStore(context.session).lock(last->id) : std::nullopt;
    if (!held || held->endKind != EndKind::Cancelled || !held->lastDay ||
        *held->lastDay != std::max(lastDay, held->startDate.addDays(-1)))
        return {};
    return live(context, clock, *held,
                {.subscription = held->id, .kind = LifeWish::Kind::Revoke, .day = {}, .resumesOn = {}});
}

Result<> assignBilling(CommandContext& context, SubscriptionId first, std::optional<SiteId> site, QDate today) {
    const auto last = lastStretch(context.session, first);
    const auto held = last ? SubscriptionStore(context.session).lock(last->id) : std::nullopt;
    if (!held || held->siteId == site || (held->lastDay && *held->lastDay < today))
        return {};
    Subscription after = *held;
    after.siteId = site;
    return changeSubscription(context, *held, after, u"assigned"_s, today);
}

Result<> endMailbox(CommandContext& context, const Clock& clock, const Mailbox& mailbox, const Domain& domain,
                    const DomainEnd& end) {
    if (!end.lastDay.isValid())
        return invalid(DomainText::tr("Enter the last day."), u"lastDay"_s);
    if (end.lastDay < mailbox.startsOn.addDays(-1))
        return invalid(
            DomainText::tr("%1 starts on %2. Choose this day or a later one.")
                .arg(addressOf(mailbox.local, domain.name), QLocale().toString(mailbox.startsOn, QLocale::ShortFormat)),
            u"lastDay"_s);
    Mailbox after = mailbox;
    if (!mailbox.subscription)
        after.lastDay = end.lastDay;
    else if (auto ended = endBilling(context, clock, *mailbox.subscription, end.lastDay, end.credit); !ended)
        return ended;
    return storeMailbox(context, mailbox, after, domain, u"end"_s, end.lastDay);
}

Result<> takeBackMailboxEnd(CommandContext& context, const Clock& clock, const Mailbox& mailbox, const Domain& domain,
                            QDate lastDay) {
    Mailbox after = mailbox;
    after.lastDay.reset();
    if (mailbox.subscription)
        if (auto back = takeBackBilling(context, clock, *mailbox.subscription, lastDay); !back)
            return back;
    return storeMailbox(context, mailbox, after, domain, u"take_back"_s);
}

Result<Subscription> billingDraft(Session& session, WorkspaceId workspace, std::optional<SiteId> site, PlanId plan,
                                  ProductKind kind, QDate start) {
    const auto customer = WorkspaceStore(session).customerOf(workspace);
    if (!customer)
        return invalid(DomainText::tr("Choose the customer."), u"customerId"_s);
    CatalogStore catalog(session);
    const auto stored = catalog.plan(plan);
    const auto product = stored ? catalog.product(stored->productId) : std::nullopt;
    if (!product)
        return invalid(DomainText::tr("Choose the plan."), u"planId"_s);
    if (product->kind != kind || stored->billing != BillingType::Recurring)
        return invalid(DomainText::tr("The plan %1 is not one of the kind “%2” that renews. Choose another one.")
                           .arg(stored->code, displayName(kind)),
                       u"planId"_s);
    Subscription draft;
    draft.customerId = *customer;
    draft.workspaceId = workspace;
    draft.planId = plan;
    draft.startDate = start;
    const auto place = site ? WorkspaceStore(session).site(*site) : std::nullopt;
    if (place && place->workspaceId == workspace)
        draft.siteId = site;
    return draft;
}

} // namespace quittance::records
