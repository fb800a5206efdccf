#include "services/DomainService.h"

#include "domain/billing/UnbilledPeriods.h"
#include "services/DomainRecords.h"
#include "services/HistoryService.h"
#include "services/SubscriptionCommand.h"
#include "services/TimelineText.h"
#include "storage/AuditStore.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/DomainQuery.h"
#include "storage/DomainStore.h"
#include "storage/SubscriptionQuery.h"
#include "storage/SubscriptionStore.h"
#include "storage/WorkspaceStore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DomainText {
    Q_DECLARE_TR_FUNCTIONS(quittance::DomainService)
};

constexpr int timelineLength = 100;

Result<> without(const Result<qint64>& done) { return done ? Result<>() : Result<>(done.error()); }

} // namespace

Result<std::vector<qint64>> DomainService::ids(const Actor& actor, const DomainFilter& filter,
                                               const ListSort<DomainColumn>& sort, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<qint64>> {
        return DomainQuery(session, businessDay(session, m_clock)).ids(filter, sort.column, sort.descending, limit);
    });
}

Result<std::vector<DomainRow>> DomainService::rows(const Actor& actor, std::span<const qint64> ids) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<DomainRow>> {
        return DomainQuery(session, businessDay(session, m_clock)).rows(ids);
    });
}

Result<DomainCounts> DomainService::counts(const Actor& actor, const DomainFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<DomainCounts> {
        return DomainQuery(session, businessDay(session, m_clock)).counts(filter);
    });
}

Result<std::vector<ExpiryMonth>> DomainService::expiries(const Actor& actor, const Scope& scope) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<ExpiryMonth>> {
        return DomainQuery(session, businessDay(session, m_clock)).expiries(scope);
    });
}

Result<DomainDetail> DomainService::detail(const Actor& actor, DomainId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<DomainDetail> {
        const QDate today = businessDay(session, m_clock);
        DomainQuery query(session, today);
        auto rows = query.rows({&id.value, 1});
        if (rows.empty())
            return records::domainGone();
        DomainDetail detail{.row = std::move(rows.front()),
                            .mailboxes = {},
                            .whyNoMailbox = {},
                            .whyNoPurchase = {},
                            .billedUntil = {},
                            .sites = {},
                            .timeline = {}};
        const Domain& domain = detail.row.domain;
        detail.mailboxes = query.mailboxes(domain);
        if (auto may = mayHaveMailboxes(domain, today); !may)
            detail.whyNoMailbox = may.error().message;
        if (auto may = mayBuyMailbox(domain, DomainStore(session).placeOf(domain, today), today); !may)
            detail.whyNoPurchase = may.error().message;
        if (domain.subscription)
            if (const auto last = records::lastStretch(session, *domain.subscription))
                detail.billedUntil = last->billedUntil;
        detail.sites = WorkspaceStore(session).sites(detail.row.customerId);
        AuditStore audit(session);
        std::vector<AuditEntry> entries = audit.entriesOf(u"domain"_s, id.value, timelineLength);
        for (const MailboxRow& mailbox : detail.mailboxes)
            for (AuditEntry& entry : audit.entriesOf(u"mailbox"_s, mailbox.mailbox.id.value, timelineLength))
                entries.push_back(std::move(entry));
        std::ranges::stable_sort(entries, std::ranges::greater(), &AuditEntry::atMs);
        for (const AuditEntry& entry : entries) {
            detail.timeline.push_back(timelineEntry(entry));
            if (entry.noun == "mailbox"_L1)
                detail.timeline.back().what =
                    DomainText::tr("%1: %2", "mailbox, what happened").arg(entry.label, detail.timeline.back().what);
        }
        return detail;
    });
}

Result<DomainRow> DomainService::byName(const Actor& actor, const QString& name) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    const auto wanted = DomainName::parse(name);
    if (!wanted)
        return wanted.error();
    return m_database.read([&](Session& session) -> Result<DomainRow> {
        const auto domain = DomainStore(session).newest(*wanted);
        if (!domain)
            return Error{ErrorCode::NotFound, DomainText::tr("There is no domain %1.").arg(wanted->shown())};
        return DomainQuery(session, businessDay(session, m_clock)).rows({&domain->id.value, 1}).front();
    });
}

Result<std::vector<SubscriptionRow>> DomainService::unnamedSubscriptions(const Actor& actor, WorkspaceId workspace) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<SubscriptionRow>> {
        const QDate today = businessDay(session, m_clock);
        std::vector<SubscriptionRow> rows;
        for (const SubscriptionId first : DomainStore(session).unnamedSubscriptions(workspace)) {
            const auto last = records::lastStretch(session, first);
            if (!last || (last->lastDay && *last->lastDay < today && last->endKind != EndKind::Paused))
                continue;
            std::vector<SubscriptionRow> row = SubscriptionQuery(session, today).rows({&last->id.value, 1});
            if (row.empty())
                continue;
            row.front().id = first; // which is what a domain names
            rows.push_back(std::move(row.front()));
        }
        return rows;
    });
}

Result<SubscriptionPreview> DomainService::preview(const Actor& actor, const NewDomain& draft) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<SubscriptionPreview> {
        const QDate today = businessDay(session, m_clock);
        const QDate on = draft.on.isValid() ? draft.on : today;
        const auto wanted = records::domainBilling(session, draft, draft.site.id, on);
        return wanted ? records::previewSubscription(session, *wanted, today)
                      : Result<SubscriptionPreview>(wanted.error());
    });
}

Result<DomainId> DomainService::add(const Actor& actor, const NewDomain& draft, const OperationId& operation,
                                    const ChangeGrounds& grounds) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageDomains, operation, u"domain.add"_s,
                                 [&](CommandContext& context) -> Result<qint64> {
                                     const QDate today = businessDay(context.session, m_clock);
                                     const auto id = records::addDomain(context, draft, today, grounds);
                                     return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
                                 });
    return done ? Result<DomainId>(DomainId{*done}) : Result<DomainId>(done.error());
}

Result<> DomainService::move(const Actor& actor, DomainId id, const DomainMove& move, qint64 version,
                             const OperationId& operation) {
    return without(
        runCommand(m_database, m_clock, actor, Permission::ManageDomains, operation, u"domain.move"_s,
                   [&](CommandContext& context) -> Result<qint64> {
                       const auto before = records::storedDomain(context.session, id, version);
                       if (!before)
                           return before.error();
                       const auto after = moved(*before, move, businessDay(context.session, m_clock));
                       if (!after)
                           return after.error();
                       if (after->state == DomainState::Refused && before->subscription) {
                           const auto first = SubscriptionStore(context.session).subscription(*before->subscription);
                           if (auto ended = records::endBilling(context, m_clock, *before->subscription,
                                                                first ? first->startDate.addDays(-1) : move.on, true);
                               !ended)
                               return ended.error();
                       }
                       if (auto stored = records::storeDomain(context, *before, *after, u"move"_s); !stored)
                           return stored.error();
                       return id.value;
                   }));
}

Result<> DomainService::assignSite(const Actor& actor, DomainId id, const SiteChoice& choice, qint64 version,
                                   const OperationId& operation) {
    return without(runCommand(
        m_database, m_clock, actor, Permission::ManageDomains, operation, u"domain.assign"_s,
        [&](CommandContext& context) -> Result<qint64> {
            const QDate today = businessDay(context.session, m_clock);
            const auto before = records::storedDomain(context.session, id, version);
            if (!before)
                return before.error();
            const auto site = records::domainSite(context, before->workspace, choice);
            if (!site)
                return site.error();
            Domain after = *before;
            after.site = *site ? std::optional((*site)->id) : std::nullopt;
            if (after.site == before->site)
                return id.value;
            const auto billed = *site && (*site)->workspaceId == before->workspace ? after.site : std::nullopt;
            std::vector<SubscriptionId> bills;
            if (before->subscription)
                bills.push_back(*before->subscription);
            for (const Mailbox& mailbox : DomainStore(context.session).mailboxes(id))
                if (mailbox.subscription)
                    bills.push_back(*mailbox.subscription);
            for (const SubscriptionId first : bills)
                if (auto assigned = records::assignBilling(context, first, billed, today); !assigned)
                    return assigned.error();
            if (auto stored =
                    records::storeDomain(context, *before, after, u"assign"_s, *site ? (*site)->name : QString());
                !stored)
                return stored.error();
            return id.value;
        }));
}

Result<> DomainService::renew(const Actor& actor, DomainId id, QDate expiresOn, qint64 version,
                              const OperationId& operation) {
    return without(runCommand(m_database, m_clock, actor, Permission::ManageDomains, operation, u"domain.renew"_s,
                              [&](CommandContext& context) -> Result<qint64> {
                                  const auto before = records::storedDomain(context.session, id, version);
                                  if (!before)
                                      return before.error();
                                  const auto after = renewed(*before, expiresOn, businessDay(context.session, m_clock));
                                  if (!after)
                                      return after.error();
                                  if (auto stored = records::storeDomain(context, *before, *after, u"renew"_s); !stored)
                                      return stored.error();
                                  return id.value;
                              }));
}

Result<> DomainService::setAutoRenew(const Actor& actor, DomainId id, bool autoRenew, qint64 version,
                                     const OperationId& operation) {
    return without(runCommand(m_database, m_clock, actor, Permission::ManageDomains, operation, u"domain.auto_renew"_s,
                              [&](CommandContext& context) -> Result<qint64> {
                                  const auto before = records::storedDomain(context.session, id, version);
                                  if (!before)
                                      return before.error();
                                  Domain after = *before;
                                  after.autoRenew = autoRenew;
                                  if (after == *before)
                                      return id.value;
                                  if (auto stored = records::storeDomain(context, *before, after, u"update"_s); !stored)
                                      return stored.error();
                                  return id.value;
                              }));
}

Result<> DomainService::end(const Actor& actor, DomainId id, const DomainEnd& end, qint64 version,
                            const OperationId& operation) {
    return without(runCommand(
        m_database, m_clock, actor, Permission::ManageDomains, operation, u"domain.end"_s,
        [&](CommandContext& context) -> Result<qint64> {
            const QDate today = businessDay(context.session, m_clock);
            const auto before = records::storedDomain(context.session, id, version);
            if (!before)
                return before.error();
            const DomainState state = stateOn(*before, today);
            if (!isLive(state) || state == DomainState::Ending)
                return Error{ErrorCode::Conflict,
                             DomainText::tr("%1 is “%2” already.").arg(before->name.shown(), displayName(state)),
                             u"lastDay"_s};
            if (!end.lastDay.isValid())
                return invalid(DomainText::tr("Enter the last day."), u"lastDay"_s);
            if (end.lastDay < before->requestedOn)
                return invalid(
                    DomainText::tr("%1 is here since %2. Choose this day or a later one.")
                        .arg(before->name.shown(), QLocale().toString(before->requestedOn, QLocale::ShortFormat)),
                    u"lastDay"_s);
            if (before->subscription)
                if (auto ended = records::endBilling(context, m_clock, *before->subscription, end.lastDay, end.credit);
                    !ended)
                    return ended.error();
            for (const MailboxRow& mailbox : DomainQuery(context.session, today).mailboxes(*before))
                if (!mailbox.lastDay || *mailbox.lastDay > end.lastDay)
                    if (auto ended =
                            records::endMailbox(context, m_clock, mailbox.mailbox, *before,
                                                {.lastDay = std::max(end.lastDay, mailbox.mailbox.startsOn.addDays(-1)),
                                                 .credit = end.credit,
                                                 .reason = {}});
                        !ended)
                        return ended.error();
            Domain after = *before;
            after.endsOn = end.lastDay;
            after.reason = end.reason;
            if (auto stored = records::storeDomain(context, *before, normalised(after), u"end"_s); !stored)
                return stored.error();
            return id.value;
        }));
}

Result<> DomainService::takeBackEnd(const Actor& actor, DomainId id, qint64 version, const OperationId& operation) {
    return without(runCommand(
        m_database, m_clock, actor, Permission::ManageDomains, operation, u"domain.take_back_end"_s,
        [&](CommandContext& context) -> Result<qint64> {
            const QDate today = businessDay(context.session, m_clock);
            const auto before = records::storedDomain(context.session, id, version);
            if (!before)
                return before.error();
            if (!before->endsOn)
                return Error{ErrorCode::Conflict, DomainText::tr("%1 does not end.").arg(before->name.shown())};
            if (auto free = records::domainNameIsFree(context.session, before->name, id.value); !free)
                return free.error();
            if (before->subscription)
                if (auto back = records::takeBackBilling(context, m_clock, *before->subscription, *before->endsOn);
                    !back)
                    return back.error();
            for (const MailboxRow& mailbox : DomainQuery(context.session, today).mailboxes(*before))
                if (mailbox.lastDay == before->endsOn)
                    if (auto back =
                            records::takeBackMailboxEnd(context, m_clock, mailbox.mailbox, *before, *before->endsOn);
                        !back)
                        return back.error();
            Domain after = *before;
            after.endsOn.reset();
            after.reason.clear();
            if (auto stored = records::storeDomain(context, *before, after, u"take_back"_s); !stored)
                return stored.error();
            return id.value;
        }));
}

} // namespace quittance
