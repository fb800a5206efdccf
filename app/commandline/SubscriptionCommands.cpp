#include "commandline/CommandLine.h"
#include "domain/domains/DomainName.h"

#include <QCoreApplication>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

QString statusWord(SubscriptionStatus status) {
    switch (status) {
    case SubscriptionStatus::Scheduled: return u"scheduled"_s;
    case SubscriptionStatus::Active: return u"active"_s;
    case SubscriptionStatus::Ending: return u"ending"_s;
    case SubscriptionStatus::Ended: return u"ended"_s;
    case SubscriptionStatus::OneOffDue: return u"one_off_due"_s;
    case SubscriptionStatus::OneOffBilled: return u"one_off_billed"_s;
    case SubscriptionStatus::Trial: return u"trial"_s;
    case SubscriptionStatus::Paused: return u"paused"_s;
    case SubscriptionStatus::Replaced: return u"replaced"_s;
    case SubscriptionStatus::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString dayText(const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); }

QJsonObject rowJson(const SubscriptionRow& row) {
    return {{u"code"_s, row.code},
            {u"customer"_s, row.customerCode},
            {u"name"_s, row.customerName},
            {u"plan"_s, row.planCode},
            {u"quantity"_s, millionthsToString(row.quantity.millionths())},
            {u"currency"_s, row.currency.code()},
            {u"mrr"_s, row.mrr.toString()},
            {u"past_due"_s, row.pastDue},
            {u"next_date"_s, dayText(row.nextDate)},
            {u"next_amount"_s, row.nextAmount ? row.nextAmount->toString() : QString()},
            {u"start_date"_s, row.startDate.toString(Qt::ISODate)},
            {u"last_day"_s, dayText(row.lastDay)},
            {u"status"_s, statusWord(row.status)}};
}

int list(Context& context) {
    using Tab = SubscriptionFilter::Tab;
    static const QHash<QString, Tab> tabs{{u"current"_s, Tab::Current},
                                          {u"one-off"_s, Tab::OneOff},
                                          {u"inactive"_s, Tab::Inactive},
                                          {u"all"_s, Tab::All}};
    SubscriptionFilter filter;
    filter.search = context.options.value(u"search"_s);
    if (context.options.isSet(u"tab"_s)) {
        const QString tab = context.options.value(u"tab"_s);
        if (!tabs.contains(tab))
            return context.usage(CliText::tr("--tab takes current, one-off, inactive or all."));
        filter.tab = tabs.value(tab);
    }
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    if (context.options.isSet(u"customer"_s)) {
        const auto customer = (*book)->customers.customerByCode(context.actor(), context.options.value(u"customer"_s));
        if (!customer)
            return context.fail(customer.error());
        filter.customer = customer->id;
    }
    const auto ids =
        (*book)->subscriptions.ids(context.actor(), filter, {.column = SubscriptionColumn::Code, .descending = false});
    if (!ids)
        return context.fail(ids.error());
    QJsonArray subscriptions;
    const std::span<const qint64> all(*ids);
    for (size_t from = 0; from < all.size(); from += 500) {
        const auto rows =
            (*book)->subscriptions.rows(context.actor(), all.subspan(from, std::min<size_t>(500, all.size() - from)));
        if (!rows)
            return context.fail(rows.error());
        for (const SubscriptionRow& row : *rows)
            subscriptions.append(rowJson(row));
    }
    context.output.setTable(u"subscriptions"_s, {{u"code"_s, CliText::tr("Code")},
                                                 {u"customer"_s, CliText::tr("Customer")},
                                                 {u"name"_s, CliText::tr("Name")},
                                                 {u"plan"_s, CliText::tr("Plan")},
                                                 {u"quantity"_s, CliText::tr("Quantity"), true},
                                                 {u"currency"_s, CliText::tr("Currency")},
                                                 {u"mrr"_s, CliText::tr("MRR"), true},
                                                 {u"next_date"_s, CliText::tr("Next")},
                                                 {u"next_amount"_s, CliText::tr("Amount"), true},
                                                 {u"start_date"_s, CliText::tr("From")},
                                                 {u"last_day"_s, CliText::tr("To")},
                                                 {u"status"_s, CliText::tr("Status")}});
    return context.succeed({{u"subscriptions"_s, subscriptions}});
}

QJsonObject detailJson(const SubscriptionDetail& detail) {
    const Subscription& s = detail.subscription;
    QJsonArray waiting;
    std::vector<PendingCharge> charges = detail.waiting;
    charges.insert(charges.end(), detail.toRefund.begin(), detail.toRefund.end());
    for (const PendingCharge& charge : charges)
        waiting.append(QJsonObject{{u"due_on"_s, charge.dueOn.toString(Qt::ISODate)},
                                   {u"period_start"_s, charge.period.start.toString(Qt::ISODate)},
                                   {u"period_last_day"_s, charge.period.lastDay().toString(Qt::ISODate)},
                                   {u"description"_s, charge.description},
                                   {u"net"_s, charge.net.toString()},
                                   {u"to_refund"_s, charge.toRefund}});
    return {{u"code"_s, s.code},
            {u"customer"_s, detail.customer.code},
            {u"name"_s, detail.customer.name},
            {u"plan"_s, detail.plan.code},
            {u"quantity"_s, millionthsToString(s.quantity.millionths())},
            {u"discount_percent"_s, percentToString(s.discount)},
            {u"currency"_s, detail.price.currency.code()},
            {u"mrr"_s, detail.mrr.toString()},
            {u"status"_s, statusWord(detail.status)},
            {u"trial_start"_s, dayText(s.trialStart)},
            {u"start_date"_s, s.startDate.toString(Qt::ISODate)},
            {u"last_day"_s, dayText(s.lastDay)},
            {u"end"_s, toString(s.endKind)},
            {u"resumes_on"_s, dayText(s.resumesOn)},
            {u"billed_until"_s, dayText(s.billedUntil)},
            {u"term_months"_s, s.renewal.months},
            {u"notice_days"_s, s.renewal.noticeDays},
            {u"auto_renews"_s, s.renewal.autoRenews},
            {u"next_date"_s, detail.next ? detail.next->dueDate.toString(Qt::ISODate) : QString()},
            {u"next_amount"_s, detail.next ? detail.next->net.toString() : QString()},
            {u"predecessor"_s, detail.predecessor ? detail.predecessor->code : QString()},
            {u"successor"_s, detail.successor ? detail.successor->code : QString()},
            {u"waiting"_s, waiting}};
}

/// What stands there after the command.
int shown(Context& context, Services& book, SubscriptionId id, const QString& line = {}) {
    const auto detail = book.subscriptions.detail(context.actor(), id);
    if (!detail)
        return context.fail(detail.error());
    const Subscription& s = detail->subscription;
    if (!line.isEmpty())
        context.output.addLine(line);
    context.output.addLine(CliText::tr("%1 of %2: %3, %4 × %5")
                               .arg(s.code, detail->customer.name, displayName(detail->status), detail->plan.code,
                                    millionthsToString(s.quantity.millionths())));
    if (detail->next)
        context.output.addLine(CliText::tr("Next: %1 %2 excl. VAT on %3")
                                   .arg(detail->next->net.toString(), detail->price.currency.code(),
                                        detail->next->dueDate.toString(Qt::ISODate)));
    if (detail->successor)
        context.output.addLine(CliText::tr("Followed by %1 on %2")
                                   .arg(detail->successor->code, detail->successor->startDate.toString(Qt::ISODate)));
    context.output.setTable(u"waiting"_s, {{u"due_on"_s, CliText::tr("Due")},
                                           {u"period_start"_s, CliText::tr("From")},
                                           {u"period_last_day"_s, CliText::tr("To")},
                                           {u"description"_s, CliText::tr("Description")},
                                           {u"net"_s, CliText::tr("Net"), true}});
    return context.succeed(detailJson(*detail));
}

/// Finds the subscription that the first argument names and hands it over.
template <typename Work>
int onNamed(Context& context, const Work& work) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto named = (*book)->subscriptions.subscriptionByCode(context.actor(), context.arguments.first());
    if (!named)
        return context.fail(named.error());
    return work(**book, *named);
}

int show(Context& context) {
    return onNamed(context, [&](Services& book, const Subscription& named) { return shown(context, book, named.id); });
}

int finish(Context& context, Services& book, const Subscription& named, const Result<>& done, const QString& line) {
    return done ? shown(context, book, named.id, line) : context.fail(done.error());
}

Result<ChangeWish> wishFrom(Context& context, Services& book, const Subscription& named) {
    ChangeWish wish{.subscription = named.id, .version = named.version, .plan = {}, .quantity = {}, .discount = {}};
    if (context.options.isSet(u"plan"_s)) {
        const auto plan = book.catalog.planByCode(context.actor(), context.options.value(u"plan"_s));
        if (!plan)
            return plan.error();
        wish.plan = plan->id;
    }
    if (context.options.isSet(u"quantity"_s)) {
        const auto quantity = parseDecimal<Quantity>(context.options.value(u"quantity"_s));
        if (!quantity)
            return quantity.error();
        wish.quantity = *quantity;
    }
    if (context.options.isSet(u"discount"_s)) {
        const auto discount = parsePercent(context.options.value(u"discount"_s));
        if (!discount)
            return discount.error();
        wish.discount = *discount;
    }
    if (context.options.isSet(u"timing"_s)) {
        const auto timing = changeTimingFromString(context.options.value(u"timing"_s));
        if (!timing)
            return timing.error();
        wish.timing = *timing;
    }
    const auto on = context.date(u"on"_s);
    if (!on)
        return on.error();
    wish.on = *on;
    return wish;
}

} // namespace

Result<ChangeGrounds> groundsFrom(Context& context) {
    ChangeGrounds grounds{.consent = {}, .reason = context.options.value(u"reason"_s)};
    if (context.options.isSet(u"terms-accepted-by"_s)) {
        TermsConsent consent{.seen = {}, .acceptedBy = context.options.value(u"terms-accepted-by"_s)};
        const auto on = context.date(u"terms-accepted-on"_s);
        if (!on)
            return on.error();
        consent.acceptedOn = on->value_or(QDate());
        if (context.options.isSet(u"terms-means"_s)) {
            const auto means = acceptanceMeansFromString(context.options.value(u"terms-means"_s));
            if (!means)
                return means.error();
            consent.means = *means;
        }
        grounds.consent = consent;
    } else if (context.options.isSet(u"without-terms"_s)) {
        grounds.consent = TermsConsent{.seen = {}, .acceptedBy = {}, .waivedBecause = grounds.reason};
    }
    return grounds;
}

QList<QCommandLineOption> withGrounds(QList<QCommandLineOption> options) {
    options +=
        {{u"terms-accepted-by"_s, CliText::tr("Who of the customer has accepted the terms in force."), u"NAME"_s},
         {u"terms-accepted-on"_s, CliText::tr("The day of it; today by default."), u"DATE"_s},
         {u"terms-means"_s, CliText::tr("signed (default), email, phone or online."), u"MEANS"_s},
         {u"without-terms"_s, CliText::tr("Go on without accepted terms, for the reason given.")},
         {u"reason"_s, CliText::tr("Why it departs from terms, or from what the account allows."), u"TEXT"_s}};
    return options;
}

namespace {

QJsonArray linesOf(const std::vector<ProposedInvoice>& invoices) {
    QJsonArray lines;
    for (const ProposedInvoice& invoice : invoices)
        for (const ProposedLine& line : invoice.lines)
            lines.append(QJsonObject{{u"subscription"_s, line.subscriptionCode},
                                     {u"description"_s, line.description},
                                     {u"period_start"_s, line.period.start.toString(Qt::ISODate)},
                                     {u"period_last_day"_s, line.period.lastDay().toString(Qt::ISODate)},
                                     {u"quantity"_s, millionthsToString(line.quantity.millionths())},
                                     {u"net"_s, line.net.toString()}});
    return lines;
}

void setLineTable(Context& context) {
    context.output.setTable(u"lines"_s, {{u"subscription"_s, CliText::tr("Subscription")},
                                         {u"description"_s, CliText::tr("Description")},
                                         {u"period_start"_s, CliText::tr("From")},
                                         {u"period_last_day"_s, CliText::tr("To")},
                                         {u"quantity"_s, CliText::tr("Quantity"), true},
                                         {u"net"_s, CliText::tr("Net"), true}});
}

/// Of the invoice that the next run until today would make.
void setTotals(Context& context, QJsonObject& result, const std::vector<ProposedInvoice>& invoices) {
    if (invoices.empty())
        return;
    const DocumentTotals& totals = invoices.front().totals;
    result.insert(u"net"_s, totals.net.toString());
    result.insert(u"vat"_s, totals.vat.toString());
    result.insert(u"gross"_s, totals.gross.toString());
    context.output.addLine(CliText::tr("Now: net %1, VAT %2, gross %3 %4")
                               .arg(totals.net.toString(), totals.vat.toString(), totals.gross.toString(),
                                    invoices.front().currency.code()));
}

void setNext(QJsonObject& result, const std::optional<NextCharge>& next) {
    result.insert(u"next_date"_s, next ? next->dueDate.toString(Qt::ISODate) : QString());
    result.insert(u"next_amount"_s, next ? next->net.toString() : QString());
}

/// What the change would bill, line by line.
int previewed(Context& context, Services& book, const Subscription& named, const ChangeWish& wish) {
    const auto facts = book.subscriptions.changeContext(context.actor(), named.customerId);
    if (!facts)
        return context.fail(facts.error());
    const auto preview = previewChange(*facts, {&wish, 1});
    if (!preview)
        return context.fail(preview.error());
    const ChangePreview::Item& item = preview->items.front();
    QJsonObject result{{u"changed"_s, false},
                       {u"on"_s, item.change.on.toString(Qt::ISODate)},
                       {u"timing"_s, toString(item.change.timing)},
                       {u"mrr_before"_s, item.mrrBefore.toString()},
                       {u"mrr_after"_s, item.mrrAfter.toString()},
                       {u"lines"_s, linesOf(preview->invoices)}};
    setNext(result, item.next);
    setTotals(context, result, preview->invoices);
    context.output.addLine(
        CliText::tr("Changes on %1: %2 instead of %3 a month")
            .arg(item.change.on.toString(Qt::ISODate), item.mrrAfter.toString(), item.mrrBefore.toString()));
    setLineTable(context);
    return context.succeed(result);
}

int change(Context& context) {
    return onNamed(context, [&](Services& book, const Subscription& named) {
        const auto wish = wishFrom(context, book, named);
        if (!wish)
            return context.fail(wish.error());
        if (context.dryRun())
            return previewed(context, book, named, *wish);
        const auto grounds = groundsFrom(context);
        if (!grounds)
            return context.fail(grounds.error());
        const auto changed = book.subscriptions.change(context.actor(), {&*wish, 1}, OperationId::create(), *grounds);
        if (!changed)
            return context.fail(changed.error());
        return shown(context, book, changed->front(), CliText::tr("Changed %1.").arg(named.code));
    });
}

Result<Subscription> draftFrom(Context& context, Services& book) {
    const auto customer = book.customers.customerByCode(context.actor(), context.options.value(u"customer"_s));
    if (!customer)
        return customer.error();
    const auto plan = book.catalog.planByCode(context.actor(), context.options.value(u"plan"_s));
    if (!plan)
        return plan.error();
    Subscription draft;
    draft.customerId = customer->id;
    draft.planId = plan->id;
    const auto from = context.date(u"from"_s);
    if (!from)
        return from.error();
    draft.startDate = from->value_or(book.today());
    if (context.options.isSet(u"quantity"_s)) {
        const auto quantity = parseDecimal<Quantity>(context.options.value(u"quantity"_s));
        if (!quantity)
            return quantity.error();
        draft.quantity = *quantity;
    }
    if (context.options.isSet(u"discount"_s)) {
        const auto discount = parsePercent(context.options.value(u"discount"_s));
        if (!discount)
            return discount.error();
        draft.discount = *discount;
    }
    return draft;
}

int create(Context& context) {
    for (const QString& option : {u"customer"_s, u"plan"_s})
        if (!context.options.isSet(option))
            return context.usage(CliText::tr("--customer and --plan say what is subscribed to, and by whom."));
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto draft = draftFrom(context, **book);
    const auto grounds = groundsFrom(context);
    if (!draft || !grounds)
        return context.fail(draft ? grounds.error() : draft.error());
    if (context.dryRun()) {
        if (const QString name = context.options.value(u"domain"_s); !name.isEmpty())
            if (const auto domain = DomainName::parse(name); !domain)
                return context.fail(domain.error());
        const auto preview = (*book)->subscriptions.preview(context.actor(), *draft);
        if (!preview)
            return context.fail(preview.error());
        QJsonObject result{
            {u"created"_s, false}, {u"mrr"_s, preview->mrr.toString()}, {u"lines"_s, linesOf(preview->due)}};
        setNext(result, preview->next);
        setTotals(context, result, preview->due);
        context.output.addLine(CliText::tr("Nothing was written."));
        setLineTable(context);
        return context.succeed(result);
    }
    const auto created = (*book)->subscriptions.create(context.actor(), *draft, OperationId::create(), *grounds,
                                                       context.options.value(u"domain"_s));
    if (!created)
        return context.fail(created.error());
    return shown(context, **book, created->id, CliText::tr("Created %1.").arg(created->code));
}

/// What a pause, its end, an end or a revocation would bill.
int previewed(Context& context, Services& book, const Subscription& named, const LifeWish& wish) {
    const auto facts = book.subscriptions.changeContext(context.actor(), named.customerId);
    if (!facts)
        return context.fail(facts.error());
    const auto preview = previewLife(*facts, wish);
    if (!preview)
        return context.fail(preview.error());
    const PlannedLife& life = preview->life;
    QJsonObject result{{u"changed"_s, false},
                       {u"on"_s, life.on.toString(Qt::ISODate)},
                       {u"last_day"_s, dayText(life.after.lastDay)},
                       {u"resumes_on"_s, dayText(life.after.resumesOn)},
                       {u"lines"_s, linesOf(preview->invoices)}};
    setNext(result, preview->next);
    setTotals(context, result, preview->invoices);
    context.output.addLine(
        CliText::tr("Nothing was written. It would count from %1.").arg(life.on.toString(Qt::ISODate)));
    setLineTable(context);
    return context.succeed(result);
}

int pause(Context& context) {
    const auto from = context.date(u"from"_s);
    const auto resumes = context.date(u"resume"_s);
    if (!from || !resumes)
        return context.usage((from ? resumes : from).error().message);
    return onNamed(context, [&](Services& book, const Subscription& named) {
        const QDate day = from->value_or(book.today());
        if (context.dryRun())
            return previewed(
                context, book, named,
                {.subscription = named.id, .kind = LifeWish::Kind::Pause, .day = day, .resumesOn = *resumes});
        return finish(
            context, book, named,
            book.subscriptions.pause(context.actor(), named.id, day, *resumes, named.version, OperationId::create()),
            CliText::tr("Paused %1.").arg(named.code));
    });
}

int resume(Context& context) {
    const auto on = context.date(u"on"_s);
    if (!on)
        return context.usage(on.error().message);
    return onNamed(context, [&](Services& book, const Subscription& named) {
        const QDate day = on->value_or(book.today());
        if (context.dryRun())
            return previewed(
                context, book, named,
                {.subscription = named.id, .kind = LifeWish::Kind::Resume, .day = day, .resumesOn = std::nullopt});
        return finish(context, book, named,
                      book.subscriptions.resume(context.actor(), named.id, day, named.version, OperationId::create()),
                      CliText::tr("Resumed %1.").arg(named.code));
    });
}

int cancel(Context& context) {
    const auto lastDay = context.date(u"last-day"_s);
    if (!lastDay)
        return context.usage(lastDay.error().message);
    return onNamed(context, [&](Services& book, const Subscription& named) {
        const QDate day = lastDay->value_or(book.today());
        const LifeWish wish{.subscription = named.id,
                            .kind = LifeWish::Kind::Cancel,
                            .day = day,
                            .resumesOn = std::nullopt,
                            .unused = context.options.isSet(u"refund"_s)   ? UnusedDays::Refund
                                      : context.options.isSet(u"credit"_s) ? UnusedDays::Credit
                                                                           : UnusedDays::StayBilled};
        if (context.dryRun())
            return previewed(context, book, named, wish);
        if (const auto confirmed = context.confirm(
                CliText::tr("End %1 with %2 as its last day?").arg(named.code, day.toString(Qt::ISODate)));
            !confirmed)
            return context.fail(confirmed.error());
        return finish(context, book, named,
                      book.subscriptions.live(context.actor(), wish, named.version, OperationId::create()),
                      CliText::tr("Cancelled %1.").arg(named.code));
    });
}

int revoke(Context& context) {
    return onNamed(context, [&](Services& book, const Subscription& named) {
        if (context.dryRun())
            return previewed(
                context, book, named,
                {.subscription = named.id, .kind = LifeWish::Kind::Revoke, .day = {}, .resumesOn = std::nullopt});
        return finish(context, book, named,
                      book.subscriptions.revoke(context.actor(), named.id, named.version, OperationId::create()),
                      CliText::tr("Revoked: %1 goes on.").arg(named.code));
    });
}

int requests(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto open = (*book)->subscriptions.openRequests(context.actor());
    if (!open)
        return context.fail(open.error());
    QJsonArray requests;
    for (const SubscriptionService::OpenRequest& each : *open)
        requests.append(QJsonObject{{u"code"_s, each.code},
                                    {u"customer"_s, each.customerCode},
                                    {u"name"_s, each.customerName},
                                    {u"received_on"_s, each.request.receivedOn.toString(Qt::ISODate)},
                                    {u"requested_by"_s, each.request.requestedBy},
                                    {u"wished_last_day"_s, dayText(each.request.lastDay)},
                                    {u"reason"_s, each.request.reason}});
    context.output.setTable(u"requests"_s, {{u"code"_s, CliText::tr("Code")},
                                            {u"customer"_s, CliText::tr("Customer")},
                                            {u"name"_s, CliText::tr("Name")},
                                            {u"received_on"_s, CliText::tr("Received")},
                                            {u"requested_by"_s, CliText::tr("Asked by")},
                                            {u"wished_last_day"_s, CliText::tr("To")},
                                            {u"reason"_s, CliText::tr("Reason")}});
    return context.succeed({{u"requests"_s, requests}});
}

} // namespace

std::vector<Command> subscriptionCommands() {
    const QString code = u"CODE"_s;
    return {
        {u"subscription"_s,
         u"list"_s,
         {},
         CliText::tr("List subscriptions."),
         {{u"tab"_s, CliText::tr("current (default), one-off, inactive or all."), u"TAB"_s},
          {u"customer"_s, CliText::tr("Only this customer."), u"CODE"_s},
          {u"search"_s, CliText::tr("Code, customer, plan or site."), u"TEXT"_s}},
         0,
         0,
         list},
        {u"subscription"_s,
         u"requests"_s,
         {},
         CliText::tr("List the customers’ requests for an end that wait for a decision."),
         {},
         0,
         0,
         requests},
        {u"subscription"_s,
         u"show"_s,
         code,
         CliText::tr("Show one subscription and what waits to be billed."),
         {},
         1,
         1,
         show},
        {u"subscription"_s,
         u"create"_s,
         {},
         CliText::tr("Start a subscription; it then bills by itself."),
         withGrounds({{u"customer"_s, CliText::tr("Code of the customer."), u"CODE"_s},
                      {u"plan"_s, CliText::tr("Code of the plan."), u"CODE"_s},
                      {u"quantity"_s, CliText::tr("Quantity; 1 by default."), u"NUMBER"_s},
                      {u"discount"_s, CliText::tr("Discount in per cent."), u"PERCENT"_s},
                      {u"from"_s, CliText::tr("First day of use; today by default."), u"DATE"_s},
                      {u"domain"_s, CliText::tr("Domain that is ordered with a plan of domains."), u"NAME"_s}}),
         0,
         0,
         create},
        {u"subscription"_s, u"change"_s, code,
         CliText::tr("Change plan, quantity or discount; with --dry-run show what it would bill."),
         withGrounds({{u"plan"_s, CliText::tr("Code of the new plan."), u"CODE"_s},
                      {u"quantity"_s, CliText::tr("New quantity."), u"NUMBER"_s},
                      {u"discount"_s, CliText::tr("New discount in per cent."), u"PERCENT"_s},
                      {u"on"_s, CliText::tr("First day under the new terms; today by default."), u"DATE"_s},
                      {u"timing"_s, CliText::tr("now, now_unprorated or period_end, instead of what the plan says."),
                       u"TIMING"_s}}),
         1, 1, change},
        {u"subscription"_s,
         u"pause"_s,
         code,
         CliText::tr("Pause a subscription; paused days are not billed."),
         {{u"from"_s, CliText::tr("First day of the pause; today by default."), u"DATE"_s},
          {u"resume"_s, CliText::tr("First day of use after it."), u"DATE"_s}},
         1,
         1,
         pause},
        {u"subscription"_s,
         u"resume"_s,
         code,
         CliText::tr("End the pause of a subscription."),
         {{u"on"_s, CliText::tr("First day of use; today by default."), u"DATE"_s}},
         1,
         1,
         resume},
        {u"subscription"_s,
         u"cancel"_s,
         code,
         CliText::tr("End a subscription."),
         {{u"last-day"_s, CliText::tr("Last day of use; today by default."), u"DATE"_s},
          {u"credit"_s, CliText::tr("Credit days already billed after this date.")},
          {u"refund"_s, CliText::tr("Keep their credit for a refund, instead of the next invoice.")}},
         1,
         1,
         cancel},
        {u"subscription"_s,
         u"revoke"_s,
         code,
         CliText::tr("Take back the end, the pause or the change of a subscription, while nothing after it is billed."),
         {},
         1,
         1,
         revoke},
    };
}

} // namespace quittance::cli
