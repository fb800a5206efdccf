#include "services/DomainRecords.h"
#include "services/SubscriptionCommand.h"
#include "storage/Database.h"
#include "storage/DomainQuery.h"
#include "storage/DomainStore.h"
#include "storage/SubscriptionStore.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DomainText {
    Q_DECLARE_TR_FUNCTIONS(quittance::DomainService)
};

Result<> without(const Result<qint64>& done) { return done ? Result<>() : Result<>(done.error()); }

struct StoredMailbox {
    Mailbox mailbox;
    Domain domain;
};

/// As somebody saw it; its domain is held.
Result<StoredMailbox> stored(Session& session, MailboxId id, qint64 version) {
    DomainStore store(session);
    const auto named = store.mailbox(id);
    if (!named)
        return records::mailboxGone();
    store.hold(named->domain);
    auto mailbox = store.mailbox(id);
    auto domain = store.domain(named->domain);
    if (!mailbox || !domain)
        return records::mailboxGone();
    if (mailbox->version != version)
        return records::changedMeanwhile(addressOf(mailbox->local, domain->name));
    return StoredMailbox{*std::move(mailbox), *std::move(domain)};
}

/// The row of one mailbox of its domain.
std::optional<MailboxRow> rowOf(Session& session, const StoredMailbox& stored, QDate today) {
    for (MailboxRow& row : DomainQuery(session, today).mailboxes(stored.domain))
        if (row.mailbox.id == stored.mailbox.id)
            return std::move(row);
    return std::nullopt;
}

/// Whether a mailbox may be added on that day, bought or not.
Result<> allowed(Session& session, const Domain& domain, const NewMailbox& draft, QDate today) {
    if (!draft.plan.isValid())
        return mayHaveMailboxes(domain, today);
    const QDate start = draft.startsOn.isValid() ? draft.startsOn : today;
    return mayBuyMailbox(domain, DomainStore(session).placeOf(domain, std::max(start, today)), today);
}

} // namespace

Result<SubscriptionPreview> DomainService::preview(const Actor& actor, const NewMailbox& draft) {
    if (auto may = actor.require(Permission::ViewBook); !may)
        return may.error();
    return m_database.read([&](Session& session) -> Result<SubscriptionPreview> {
        const QDate today = businessDay(session, m_clock);
        const auto domain = DomainStore(session).domain(draft.domain);
        if (!domain)
            return records::domainGone();
        if (auto may = allowed(session, *domain, draft, today); !may)
            return may.error();
        const auto wanted =
            records::billingDraft(session, domain->workspace, domain->site, draft.plan, ProductKind::Mailbox,
                                  draft.startsOn.isValid() ? draft.startsOn : today);
        return wanted ? records::previewSubscription(session, *wanted, today)
                      : Result<SubscriptionPreview>(wanted.error());
    });
}

Result<MailboxId> DomainService::addMailbox(const Actor& actor, const NewMailbox& draft, const OperationId& operation,
                                            const ChangeGrounds& grounds) {
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageDomains, operation, u"mailbox.add"_s,
        [&](CommandContext& context) -> Result<qint64> {
            Session& session = context.session;
            const QDate today = businessDay(session, m_clock);
            DomainStore store(session);
            store.hold(draft.domain);
            const auto domain = store.domain(draft.domain);
            if (!domain)
                return records::domainGone();
            if (auto may = allowed(session, *domain, draft, today); !may)
                return may.error();
            const auto local = mailboxLocal(draft.local, domain->name);
            if (!local)
                return local.error();
            for (const MailboxRow& row : DomainQuery(session, today).mailboxes(*domain))
                if (row.mailbox.local == *local && row.state != MailboxState::Ended)
                    return Error{ErrorCode::Conflict, DomainText::tr("%1 is there already.").arg(row.address),
                                 u"local"_s};
            Mailbox mailbox{.id = {},
                            .domain = domain->id,
                            .local = *local,
                            .holder = draft.holder,
                            .subscription = {},
                            .provider = draft.plan.isValid() ? QString() : draft.provider,
                            .startsOn = draft.startsOn.isValid() ? draft.startsOn : today,
                            .lastDay = {}};
            mailbox = normalised(std::move(mailbox));
            QString bills;
            if (draft.plan.isValid()) {
                const auto wanted = records::billingDraft(session, domain->workspace, domain->site, draft.plan,
                                                          ProductKind::Mailbox, mailbox.startsOn);
                if (!wanted)
                    return wanted.error();
                const auto begun = records::subscribe(context, *wanted, today, grounds);
                if (!begun)
                    return begun.error();
                mailbox.subscription = *begun;
                bills = SubscriptionStore(session).subscription(*begun)->code;
            }
            if (auto valid = records::require(validate(mailbox)); !valid)
                return valid.error();
            mailbox.id = store.insert(mailbox, domain->workspace);
            QJsonObject facts = toJson(mailbox);
            if (!bills.isEmpty())
                facts.insert(u"subscription"_s, bills);
            context.audit(u"add_mailbox"_s, u"mailbox"_s, mailbox.id.value, addressOf(*local, domain->name), {}, facts);
            return mailbox.id.value;
        });
    return done ? Result<MailboxId>(MailboxId{*done}) : Result<MailboxId>(done.error());
}

Result<> DomainService::changeMailbox(const Actor& actor, MailboxId id, const QString& holder, const QString& provider,
                                      qint64 version, const OperationId& operation) {
    return without(runCommand(m_database, m_clock, actor, Permission::ManageDomains, operation, u"mailbox.change"_s,
                              [&](CommandContext& context) -> Result<qint64> {
                                  const auto before = stored(context.session, id, version);
                                  if (!before)
                                      return before.error();
                                  Mailbox after = before->mailbox;
                                  after.holder = holder;
                                  if (!after.subscription)
                                      after.provider = provider;
                                  after = normalised(std::move(after));
                                  if (auto valid = records::require(validate(after)); !valid)
                                      return valid.error();
                                  if (after == before->mailbox)
                                      return id.value;
                                  const QString address = addressOf(after.local, before->domain.name);
                                  if (!DomainStore(context.session).update(after, before->domain.workspace))
                                      return records::changedMeanwhile(address);
                                  context.audit(u"update"_s, u"mailbox"_s, id.value, address, toJson(before->mailbox),
                                                toJson(after));
                                  return id.value;
                              }));
}

Result<> DomainService::endMailbox(const Actor& actor, MailboxId id, const DomainEnd& end, qint64 version,
                                   const OperationId& operation) {
    return without(runCommand(
        m_database, m_clock, actor, Permission::ManageDomains, operation, u"mailbox.end"_s,
        [&](CommandContext& context) -> Result<qint64> {
            const auto before = stored(context.session, id, version);
            if (!before)
                return before.error();
            const auto row = rowOf(context.session, *before, businessDay(context.session, m_clock));
            if (row && row->lastDay)
                return Error{ErrorCode::Conflict,
                             DomainText::tr("%1 is “%2” already.").arg(row->address, displayName(row->state)),
                             u"lastDay"_s};
            if (auto ended = records::endMailbox(context, m_clock, before->mailbox, before->domain, end); !ended)
                return ended.error();
            return id.value;
        }));
}

Result<> DomainService::takeBackMailboxEnd(const Actor& actor, MailboxId id, qint64 version,
                                           const OperationId& operation) {
    return without(runCommand(
        m_database, m_clock, actor, Permission::ManageDomains, operation, u"mailbox.take_back_end"_s,
        [&](CommandContext& context) -> Result<qint64> {
            const QDate today = businessDay(context.session, m_clock);
            const auto before = stored(context.session, id, version);
            if (!before)
                return before.error();
            const auto row = rowOf(context.session, *before, today);
            if (!row || !row->lastDay)
                return Error{ErrorCode::Conflict, DomainText::tr("This mailbox does not end.")};
            if (const DomainState state = stateOn(before->domain, today);
                !isLive(state) || state == DomainState::Ending)
                return Error{ErrorCode::Conflict, DomainText::tr("%1 is “%2”. Take its end back first.")
                                                      .arg(before->domain.name.shown(), displayName(state))};
            for (const MailboxRow& other : DomainQuery(context.session, today).mailboxes(before->domain))
                if (other.mailbox.id != id && other.mailbox.local == before->mailbox.local &&
                    other.state != MailboxState::Ended)
                    return Error{ErrorCode::Conflict, DomainText::tr("%1 is there already.").arg(other.address)};
            if (auto back =
                    records::takeBackMailboxEnd(context, m_clock, before->mailbox, before->domain, *row->lastDay);
                !back)
                return back.error();
            return id.value;
        }));
}

} // namespace quittance
