#include "services/TodoService.h"

#include "services/BackupService.h"
#include "services/Command.h"
#include "services/Issuing.h"
#include "services/Records.h"
#include "services/SubscriptionService.h"
#include "storage/CompanyStore.h"
#include "storage/CustomerMergeStore.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/DomainQuery.h"
#include "storage/SubscriptionStore.h"
#include "storage/TodoQuery.h"
#include "storage/VoucherQuery.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostOfAKind = 100;
constexpr int staleBackupDays = 7;
constexpr int voucherNoticeDays = 30;
constexpr int trialNoticeDays = 7;
constexpr int renewalNoticeDays = 30; // before the last day on which notice can be given
constexpr int longWaitDays = 7;       // for a registry, another registrar or name servers

using Kind = TodoItem::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::TodoService)
};

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

QString nameOf(const TodoQuery::CustomerRef& customer) {
    return Text::tr("%1 · %2", "code, name").arg(customer.code, customer.name);
}

/// Services are put off for the scope in which somebody looks at them.
QString keyOf(const Scope& scope) {
    return scope.workspace  ? u":workspace:"_s + QString::number(scope.workspace->value)
           : scope.customer ? u":customer:"_s + QString::number(scope.customer->value)
                            : QString();
}

void addCompany(Session& session, std::vector<TodoItem>& items) {
    const auto company = CompanyStore(session).company();
    if (!company)
        return;
    for (const Error& missing : missingSellerMentions(*company))
        items.push_back({.kind = Kind::Company,
                         .key = u"company:"_s + missing.field,
                         .title = Text::tr("Nothing can be issued yet"),
                         .why = missing.message,
                         .field = u"company."_s + missing.field});
}

void addUnfinishedRun(TodoQuery& query, std::vector<TodoItem>& items) {
    if (const auto until = query.unfinishedRun())
        items.push_back({.kind = Kind::RunUnfinished,
                         .key = u"run"_s,
                         .title = Text::tr("A billing run was stopped"),
                         .why = Text::tr("It bills until %1. Go on with it, or end it as it is.").arg(shown(*until))});
}

void addFailures(TodoQuery& query, std::vector<TodoItem>& items) {
    for (const TodoQuery::Failure& failure : query.failures(mostOfAKind))
        items.push_back({.kind = Kind::RunFailure,
                         .key = u"failure:"_s + QString::number(failure.customer.id.value),
                         .title = nameOf(failure.customer),
                         .why = failure.message,
                         .customer = failure.customer.id,
                         .field = failure.field});
}

void addNotBilled(TodoQuery& query, QDate today, const Scope& scope, std::vector<TodoItem>& items) {
    const QDate month(today.year(), today.month(), 1);
    if (const auto due = query.notBilledBefore(month); due.rows > 0) {
        const int services = static_cast<int>(due.rows);
        items.push_back({.kind = Kind::NotBilled,
                         .key = u"unbilled:"_s + month.toString(u"yyyy-MM") + keyOf(scope),
                         .title = Text::tr("%Ln services were not billed", nullptr, services),
                         .why = Text::tr("They fell due before this month, the first on %1.").arg(shown(due.oldest)),
                         .since = due.oldest,
                         .count = due.rows});
    }
}

void addRequests(const std::vector<SubscriptionService::OpenRequest>& open, const Scope& scope,
                 std::vector<TodoItem>& items) {
    for (const SubscriptionService::OpenRequest& each : open) {
        if (scope.customer && *scope.customer != each.customerId)
            continue;
        const CancellationRequest& request = each.request;
        const QString who = Text::tr("%1 asks to end %2.").arg(request.requestedBy, each.code);
        items.push_back({.kind = Kind::Cancellation,
                         .key = u"request:"_s + QString::number(request.id.value),
                         .title = Text::tr("%1 · %2", "code, name").arg(each.customerCode, each.customerName),
                         .why = request.lastDay
                                    ? Text::tr("%1 %2", "two sentences")
                                          .arg(who, Text::tr("Requested last day: %1.").arg(shown(*request.lastDay)))
                                    : who,
                         .since = request.receivedOn,
                         .customer = each.customerId,
                         .subscription = each.holds});
    }
}

void addCustomers(Session& session, TodoQuery& query, QDate today, const Scope& scope, std::vector<TodoItem>& items) {
    for (TodoQuery::Overdue& overdue : query.overdue(mostOfAKind)) {
        const int invoices = static_cast<int>(overdue.invoices);
        const int days = static_cast<int>(overdue.oldest.daysTo(today));
        items.push_back(
            {.kind = Kind::Overdue,
             .key = u"overdue:"_s + QString::number(overdue.customer.id.value),
             .title = nameOf(overdue.customer),
             .why = (invoices == 1 ? Text::tr("%1 for %2", "one invoice, days")
                                   : Text::tr("%1, for up to %2", "invoices, days"))
                        .arg(Text::tr("%Ln overdue invoices", nullptr, invoices), Text::tr("%Ln days", nullptr, days)),
             .amounts = std::move(overdue.amounts),
             .since = overdue.oldest,
             .count = overdue.invoices,
             .customer = overdue.customer.id,
             .invoice = overdue.oldestInvoice});
    }
    CustomerStore customers(session);
    for (const CustomerId id : query.incompleteCustomers(mostOfAKind)) {
        const auto customer = customers.customer(id);
        const auto missing = customer ? Issuing::missingBuyerMention(*customer) : std::nullopt;
        if (missing)
            items.push_back({.kind = Kind::CustomerData,
                             .key = u"customer:"_s + QString::number(id.value),
                             .title = Text::tr("%1 · %2", "code, name").arg(customer->code, customer->name),
                             .why = Text::tr("%1 It cannot be billed.").arg(missing->message),
                             .customer = id,
                             .field = missing->field});
    }
    if (const qint64 unassigned = query.unassigned(); unassigned > 0) {
        const int services = static_cast<int>(unassigned);
        items.push_back({.kind = Kind::Unassigned,
                         .key = u"unassigned"_s + keyOf(scope),
                         .title = Text::tr("%Ln services have no site", nullptr, services),
                         .why = Text::tr("The invoice cannot say what they are for."),
                         .count = unassigned});
    }
}

void addCredits(Session& session, TodoQuery& query, std::vector<TodoItem>& items) {
    CustomerStore customers(session);
    SubscriptionStore subscriptions(session);
    for (const TodoQuery::Credit& credit : query.creditsToRefund(mostOfAKind)) {
        const auto customer = customers.customer(credit.customer);
        const auto subscription = subscriptions.subscription(credit.subscription);
        if (!customer || !subscription)
            continue;
        items.push_back(
            {.kind = Kind::Refund,
             .key = u"refund:%1:%2"_s.arg(credit.subscription.value).arg(credit.net.minor()),
             .title = Text::tr("%1 · %2", "code, name").arg(customer->code, customer->name),
             .why = (credit.kept ? Text::tr("A credit of %1 is kept for a refund; the amount is without VAT.")
                                 : Text::tr("A credit of %1 waits, and nothing further is billed to this "
                                            "customer; the amount is without VAT."))
                        .arg(subscription->code),
             .amounts = {-credit.net},
             .since = credit.since,
             .customer = credit.customer,
             .subscription = credit.subscription});
    }
}

void addTrials(Session& session, TodoQuery& query, QDate today, std::vector<TodoItem>& items) {
    CustomerStore customers(session);
    SubscriptionStore subscriptions(session);
    for (const SubscriptionId id : query.trialsUntil(today.addDays(trialNoticeDays), mostOfAKind)) {
        const auto trial = subscriptions.subscription(id);
        const auto customer = trial ? customers.customer(trial->customerId) : std::nullopt;
        if (!customer)
            continue;
        items.push_back({.kind = Kind::Trial,
                         .key = u"trial:%1:%2"_s.arg(id.value).arg(trial->startDate.toString(Qt::ISODate)),
                         .title = Text::tr("%1 · %2", "code, name").arg(customer->code, customer->name),
                         .why = Text::tr("The trial of %1 ends on %2; it is billed from %3 on.")
                                    .arg(trial->code, shown(trial->startDate.addDays(-1)), shown(trial->startDate)),
                         .since = trial->trialStart,
                         .customer = customer->id,
                         .subscription = id});
    }
}

void addRenewals(Session& session, TodoQuery& query, QDate today, std::vector<TodoItem>& items) {
    struct Due {
        SubscriptionId id;
        QDate lastDay;
        QDate notice; ///< the last day for it
    };
    std::vector<Due> due;
    for (const TodoQuery::Term& term : query.renewing()) {
        Subscription terms;
        terms.startDate = term.start;
        terms.renewal = term.terms;
        const QDate lastDay = earliestLastDay(terms, today).value_or(QDate());
        const QDate notice = lastDay.addDays(-term.terms.noticeDays);
        if (notice.isValid() && today.daysTo(notice) <= renewalNoticeDays)
            due.push_back({.id = term.id, .lastDay = lastDay, .notice = notice});
    }
    std::ranges::sort(due, {}, [](const Due& each) { return std::pair(each.notice, each.id.value); });
    due.resize(std::min(due.size(), size_t(mostOfAKind)));
    CustomerStore customers(session);
    SubscriptionStore subscriptions(session);
    for (const Due& each : due) {
        const auto renewing = subscriptions.subscription(each.id);
        const auto customer = renewing ? customers.customer(renewing->customerId) : std::nullopt;
        if (!customer)
            continue;
        const int days = static_cast<int>(today.daysTo(each.notice));
        const QString left =
            days == 0 ? Text::tr("today is the last day", "for notice") : Text::tr("%Ln days are left", nullptr, days);
        items.push_back({.kind = Kind::Renewal,
                         .key = u"renewal:%1:%2"_s.arg(each.id.value).arg(each.lastDay.toString(Qt::ISODate)),
                         .title = Text::tr("%1 · %2", "code, name").arg(customer->code, customer->name),
                         .why = Text::tr("%1 renews on %2 unless notice is given by %3: %4.")
                                    .arg(renewing->code, shown(each.lastDay.addDays(1)), shown(each.notice), left),
                         .since = each.notice,
                         .customer = customer->id,
                         .subscription = each.id});
    }
}

void addVouchers(Session& session, QDate today, const Scope& scope, std::vector<TodoItem>& items) {
    VoucherFilter filter;
    filter.scope = scope;
    filter.lapsesUntil = today.addDays(voucherNoticeDays);
    VoucherQuery query(session, today);
    for (const VoucherRow& row : query.rows(query.ids(filter, VoucherColumn::Deadline, false, mostOfAKind))) {
        const QDate last = deadline(row.voucher);
        const int days = static_cast<int>(today.daysTo(last));
        const QString left = days == 0 ? Text::tr("today is the last day", "of a voucher")
                                       : Text::tr("%Ln days are left", nullptr, days);
        const QString why = row.state == VoucherState::Available
                                ? Text::tr("The voucher %1 is not claimed and lapses after %2: %3.")
                                : Text::tr("The voucher %1 is claimed, not applied, and lapses after %2: %3.");
        items.push_back({.kind = Kind::Voucher,
                         .key = u"voucher:%1:%2"_s.arg(toString(row.state)).arg(row.id.value),
                         .title = Text::tr("%1 · %2", "code, name").arg(row.customerCode, row.customerName),
                         .why = why.arg(row.voucher.code, shown(last), left),
                         .since = row.voucher.claimedOn ? *row.voucher.claimedOn : row.voucher.purchasedOn,
                         .customer = row.customerId,
                         .voucher = row.id,
                         .voucherClaimed = row.state == VoucherState::Claimed});
    }
}

/// Why a domain that expires wants somebody; empty: it renews by itself and is paid for.
QString expiryText(const DomainRow& row) {
    const QString name = row.domain.name.shown();
    const QString day = shown(*row.domain.expiresOn);
    if (row.notice == ExpiryNotice::Over)
        return row.domain.autoRenew
                   ? Text::tr("%1 was to renew on %2. Enter until when it is registered now.").arg(name, day)
                   : Text::tr("%1 expired on %2 and does not renew by itself.").arg(name, day);
    const int days = static_cast<int>(row.today.daysTo(*row.domain.expiresOn));
    const QString left = days == 0 ? Text::tr("today is the last day", "of a domain")
                                   : Text::tr("%Ln days are left", "of a domain", days);
    if (!row.domain.autoRenew)
        return Text::tr("%1 expires on %2 and does not renew by itself: %3.").arg(name, day, left);
    // The registrar asks for its money, and nobody is billed for it.
    const bool unpaid = row.billing && row.billing->lastDay && *row.billing->lastDay <= *row.domain.expiresOn;
    return unpaid ? Text::tr("%1 renews by itself on %2, but its subscription %3 ends on %4.")
                        .arg(name, day, row.billing->code, shown(*row.billing->lastDay))
                  : QString();
}

QString waitText(const DomainRow& row) {
    const QString name = row.domain.name.shown();
    const QString since = shown(row.domain.stateSince);
    switch (row.state) {
    case DomainState::Ordered: return Text::tr("%1 was ordered on %2 and is not registered yet.").arg(name, since);
    case DomainState::Requested:
    case DomainState::InProgress: return Text::tr("The transfer of %1 waits since %2.").arg(name, since);
    default: return Text::tr("%1 waits for its name servers since %2.").arg(name, since);
    }
}

void addDomains(Session& session, QDate today, const Scope& scope, std::vector<TodoItem>& items) {
    DomainQuery query(session, today);
    const auto of = [&](DomainFilter::Status status) {
        DomainFilter filter;
        filter.scope = scope;
        filter.status = status;
        return query.rows(query.ids(filter, DomainColumn::Expires, false, mostOfAKind));
    };
    const auto add = [&items](const DomainRow& row, const QString& key, const QString& why, QDate since) {
        items.push_back({.kind = Kind::Domain,
                         .key = key,
                         .title = Text::tr("%1 · %2", "code, name").arg(row.customerCode, row.customerName),
                         .why = why,
                         .since = since,
                         .customer = row.customerId,
                         .domain = row.id,
                         .domainExpires = !isWaiting(row.state)});
    };
    for (const DomainRow& row : of(DomainFilter::Status::Within60Days))
        if (const QString why = expiryText(row); !why.isEmpty()) // put off, it comes back when it is nearer
            add(row,
                u"domain:%1:%2:%3"_s.arg(row.id.value)
                    .arg(row.domain.expiresOn->toString(Qt::ISODate))
                    .arg(static_cast<int>(row.notice)),
                why, *row.domain.expiresOn);
    for (const DomainRow& row : of(DomainFilter::Status::Waiting))
        if (row.domain.stateSince.daysTo(today) >= longWaitDays)
            add(row, u"domain:%1:%2"_s.arg(row.id.value).arg(toString(row.state)), waitText(row),
                row.domain.stateSince);
}

QString signText(const DuplicateGroup& group) {
    switch (group.sign) {
    case DuplicateSign::VatNumber: return Text::tr("They have the same VAT number, %1.").arg(group.value);
    case DuplicateSign::Siren: return Text::tr("They have the same SIREN, %1.").arg(group.value);
    case DuplicateSign::Email: return Text::tr("They have the same e-mail, %1.").arg(group.value);
    case DuplicateSign::Name: return Text::tr("They have the same name.");
    }
    Q_UNREACHABLE();
}

void addDuplicates(Session& session, const Scope& scope, std::vector<TodoItem>& items) {
    CustomerStore customers(session);
    CustomerMergeStore merging(session);
    std::vector<DuplicateGroup> groups;
    if (!scope.customer) {
        groups = merging.duplicates(mostOfAKind);
    } else if (const auto own = customers.customer(*scope.customer); own && !own->archived) {
        groups = merging.duplicatesOf(*own);
        for (DuplicateGroup& group : groups)
            group.customers.insert(group.customers.begin(), own->id);
    }
    for (const DuplicateGroup& group : groups) {
        const auto first = customers.customer(std::min(group.customers[0], group.customers[1]));
        const auto second = customers.customer(std::max(group.customers[0], group.customers[1]));
        if (!first || !second)
            continue;
        const QString key = u"duplicate:%1:%2"_s.arg(first->id.value).arg(second->id.value);
        if (std::ranges::any_of(items, [&key](const TodoItem& item) { return item.key == key; }))
            continue; // by another sign
        items.push_back({.kind = Kind::Duplicate,
                         .key = key,
                         .title = Text::tr("%1 and %2", "two customers")
                                      .arg(Text::tr("%1 · %2", "code, name").arg(first->code, first->name),
                                           Text::tr("%1 · %2", "code, name").arg(second->code, second->name)),
                         .why = signText(group),
                         .count = static_cast<qint64>(group.customers.size()),
                         .customer = first->id,
                         .other = second->id});
    }
}

} // namespace

Result<std::vector<TodoItem>> TodoService::items(const Actor& actor, const Scope& scope) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    std::vector<TodoItem> items;
    const auto requests = SubscriptionService(m_database, m_clock).openRequests(actor);
    if (!requests)
        return requests.error();
    QDate today;
    QHash<QString, QDate> snoozed;
    const auto read = m_database.read([&](Session& session) -> Result<> {
        today = businessDay(session, m_clock);
        TodoQuery query(session, today, scope);
        items.clear();
        if (scope.isWholeBook()) {
            addCompany(session, items);
            addUnfinishedRun(query, items);
        }
        addFailures(query, items);
        addNotBilled(query, today, scope, items);
        addRequests(*requests, scope, items);
        addCustomers(session, query, today, scope, items);
        addCredits(session, query, items);
        addTrials(session, query, today, items);
        addRenewals(session, query, today, items);
        addVouchers(session, today, scope, items);
        addDomains(session, today, scope, items);
        addDuplicates(session, scope, items);
        snoozed = query.snoozed(actor.name());
        return {};
    });
    if (!read)
        return read.error();
    // Who may not see the backups is not told of them.
    if (const auto backups = BackupService(m_database, m_clock).list(actor); backups && scope.isWholeBook()) {
        qint64 newest = 0;
        for (const BackupService::Backup& backup : *backups)
            newest = std::max(newest, backup.atMs);
        const qint64 days = (m_clock.nowMs() - newest) / (24LL * 60 * 60 * 1000);
        if (newest > 0 && days > staleBackupDays) {
            const int old = static_cast<int>(days);
            items.push_back({.kind = Kind::Backup,
                             .key = u"backup"_s,
                             .title = Text::tr("The last backup is %Ln days old", nullptr, old),
                             .why = Text::tr("A disk that breaks today takes the work since then with it.")});
        }
    }
    for (TodoItem& item : items)
        if (const auto until = snoozed.constFind(item.key); until != snoozed.cend())
            item.snoozedUntil = *until;
    return items;
}

Result<qint64> TodoService::count(const Actor& actor, const Scope& scope) {
    const auto all = items(actor, scope);
    if (!all)
        return all.error();
    return static_cast<qint64>(
        std::count_if(all->begin(), all->end(), [](const TodoItem& item) { return !item.snoozedUntil; }));
}

Result<> TodoService::snooze(const Actor& actor, const QString& key, QDate until, const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ViewBook, operation, u"todo.snooze"_s,
                                 [&](CommandContext& context) -> Result<qint64> {
                                     const QDate today = businessDay(context.session, m_clock);
                                     if (!until.isValid() || until <= today)
                                         return invalid(Text::tr("Choose a day that lies ahead."), u"until"_s);
                                     TodoQuery(context.session, today).snooze(actor.name(), key, until);
                                     return 0;
                                 });
    return done ? Result<>() : Result<>(done.error());
}

Result<> TodoService::wake(const Actor& actor, const QString& key, const OperationId& operation) {
    const auto done =
        runCommand(m_database, m_clock, actor, Permission::ViewBook, operation, u"todo.wake"_s,
                   [&](CommandContext& context) -> Result<qint64> {
                       TodoQuery(context.session, businessDay(context.session, m_clock)).wake(actor.name(), key);
                       return 0;
                   });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace quittance
