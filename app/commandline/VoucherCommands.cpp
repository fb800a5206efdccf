#include "commandline/CommandLine.h"
#include "domain/catalog/Plan.h"
#include "domain/domains/DomainName.h"

#include <QCoreApplication>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

QString dayText(const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); }

QJsonObject rowJson(const Context& context, const VoucherRow& row) {
    const Voucher& voucher = row.voucher;
    const bool waits = row.state == VoucherState::Available || row.state == VoucherState::Claimed;
    return {{u"code"_s, voucher.code},
            {u"customer"_s, row.customerCode},
            {u"name"_s, row.customerName},
            {u"workspace"_s, row.workspaceName},
            {u"reward"_s, nameIn(context.language(), row.rewardFr, row.rewardEn)},
            {u"state"_s, toString(row.state)},
            {u"deadline"_s, waits ? deadline(voucher).toString(Qt::ISODate) : QString()},
            {u"days_left"_s, waits ? QString::number(row.today.daysTo(deadline(voucher))) : QString()},
            {u"granted_by"_s, row.grantedByCode},
            {u"purchased_on"_s, voucher.purchasedOn.toString(Qt::ISODate)},
            {u"claim_until"_s, voucher.claimUntil.toString(Qt::ISODate)},
            {u"valid_until"_s, voucher.validUntil.toString(Qt::ISODate)},
            {u"claimed_on"_s, dayText(voucher.claimedOn)},
            {u"applied_on"_s, dayText(voucher.appliedOn)},
            {u"applied_to"_s, row.appliedToCode},
            {u"site"_s, row.siteName}};
}

void setTable(Context& context) {
    context.output.setTable(u"vouchers"_s, {{u"code"_s, CliText::tr("Code")},
                                            {u"customer"_s, CliText::tr("Customer")},
                                            {u"name"_s, CliText::tr("Name")},
                                            {u"workspace"_s, CliText::tr("Workspace")},
                                            {u"reward"_s, CliText::tr("For", "what a voucher is for")},
                                            {u"state"_s, CliText::tr("State")},
                                            {u"deadline"_s, CliText::tr("Deadline")},
                                            {u"days_left"_s, CliText::tr("Days left"), true},
                                            {u"granted_by"_s, CliText::tr("Granted by")},
                                            {u"applied_to"_s, CliText::tr("Pays for")},
                                            {u"site"_s, CliText::tr("Site")}});
}

int list(Context& context) {
    using Status = VoucherFilter::Status;
    static const QHash<QString, Status> states{{u"all"_s, Status::All},
                                               {u"available"_s, Status::Available},
                                               {u"claimed"_s, Status::Claimed},
                                               {u"applied"_s, Status::Applied},
                                               {u"lapsed"_s, Status::Lapsed}};
    VoucherFilter filter;
    filter.search = context.options.value(u"search"_s);
    if (context.options.isSet(u"state"_s)) {
        const QString state = context.options.value(u"state"_s);
        if (!states.contains(state))
            return context.usage(CliText::tr("--state takes available, claimed, applied, lapsed or all."));
        filter.status = states.value(state);
    }
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    if (context.options.isSet(u"customer"_s)) {
        const auto customer = (*book)->customers.customerByCode(context.actor(), context.options.value(u"customer"_s));
        if (!customer)
            return context.fail(customer.error());
        filter.scope.customer = customer->id;
    }
    const auto ids =
        (*book)->vouchers.ids(context.actor(), filter, {.column = VoucherColumn::Code, .descending = false});
    if (!ids)
        return context.fail(ids.error());
    const auto rows = (*book)->vouchers.rows(context.actor(), *ids);
    if (!rows)
        return context.fail(rows.error());
    QJsonArray vouchers;
    for (const VoucherRow& row : *rows)
        vouchers.append(rowJson(context, row));
    setTable(context);
    return context.succeed({{u"vouchers"_s, vouchers}});
}

/// What stands there after the command.
int shown(Context& context, Services& book, const QString& code, const QString& line) {
    const auto row = book.vouchers.byCode(context.actor(), code);
    if (!row)
        return context.fail(row.error());
    context.output.addLine(line);
    setTable(context);
    return context.succeed({{u"changed"_s, true}, {u"vouchers"_s, QJsonArray{rowJson(context, *row)}}});
}

/// Finds the voucher that the first argument names and hands it over.
template <typename Work>
int onNamed(Context& context, const Work& work) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto named = (*book)->vouchers.byCode(context.actor(), context.arguments.first());
    if (!named)
        return context.fail(named.error());
    return work(**book, *named);
}

int claim(Context& context) {
    return onNamed(context, [&](Services& book, const VoucherRow& row) {
        const Voucher& voucher = row.voucher;
        if (context.dryRun()) {
            if (const auto may = mayClaim(voucher, row.today); !may)
                return context.fail(may.error());
            context.output.addLine(CliText::tr("%1 can be claimed; it can then be applied until %2.")
                                       .arg(voucher.code, voucher.validUntil.toString(Qt::ISODate)));
            setTable(context);
            return context.succeed({{u"changed"_s, false}, {u"vouchers"_s, QJsonArray{rowJson(context, row)}}});
        }
        if (const auto done = book.vouchers.claim(context.actor(), voucher.id, voucher.version, OperationId::create());
            !done)
            return context.fail(done.error());
        return shown(context, book, voucher.code, CliText::tr("Claimed %1.").arg(voucher.code));
    });
}

/// What it would bill, line by line.
int previewed(Context& context, const VoucherPreview& preview) {
    QJsonArray lines;
    for (const ProposedInvoice& invoice : preview.subscription.due)
        for (const ProposedLine& line : invoice.lines)
            lines.append(QJsonObject{{u"description"_s, line.description},
                                     {u"period_start"_s, line.period.start.toString(Qt::ISODate)},
                                     {u"period_last_day"_s, line.period.lastDay().toString(Qt::ISODate)},
                                     {u"net"_s, line.net.toString()}});
    if (preview.then)
        context.output.addLine(CliText::tr("Then: %1 %2 excl. VAT on %3")
                                   .arg(preview.then->net.toString(), preview.currency.code(),
                                        preview.then->dueDate.toString(Qt::ISODate)));
    context.output.setTable(u"lines"_s, {{u"description"_s, CliText::tr("Description")},
                                         {u"period_start"_s, CliText::tr("From")},
                                         {u"period_last_day"_s, CliText::tr("To")},
                                         {u"net"_s, CliText::tr("Net"), true}});
    return context.succeed({{u"changed"_s, false},
                            {u"currency"_s, preview.currency.code()},
                            {u"then_date"_s, preview.then ? preview.then->dueDate.toString(Qt::ISODate) : QString()},
                            {u"then_net"_s, preview.then ? preview.then->net.toString() : QString()},
                            {u"lines"_s, lines}});
}

int apply(Context& context) {
    const auto from = context.date(u"from"_s);
    if (!from)
        return context.usage(from.error().message);
    if (!context.options.isSet(u"site"_s))
        return context.usage(CliText::tr("--site says where the voucher is applied."));
    const auto grounds = groundsFrom(context);
    if (!grounds)
        return context.usage(grounds.error().message);
    return onNamed(context, [&](Services& book, const VoucherRow& row) {
        const VoucherUse use{.site = context.options.value(u"site"_s),
                             .start = from->value_or(QDate()),
                             .domain = context.options.value(u"domain"_s)};
        if (context.dryRun()) {
            if (const auto domain = DomainName::parse(use.domain); !use.domain.isEmpty() && !domain)
                return context.fail(domain.error());
            const auto preview = book.vouchers.preview(context.actor(), row.id, use);
            return preview ? previewed(context, *preview) : context.fail(preview.error());
        }
        const auto begun =
            book.vouchers.apply(context.actor(), row.id, use, row.voucher.version, OperationId::create(), *grounds);
        if (!begun)
            return context.fail(begun.error());
        return shown(context, book, row.voucher.code, CliText::tr("Applied %1.").arg(row.voucher.code));
    });
}

} // namespace

std::vector<Command> voucherCommands() {
    const QString code = u"CODE"_s;
    return {{u"voucher"_s,
             u"list"_s,
             {},
             CliText::tr("List vouchers with their deadlines."),
             {{u"state"_s, CliText::tr("available, claimed, applied, lapsed or all (default)."), u"STATE"_s},
              {u"customer"_s, CliText::tr("Only this customer."), u"CODE"_s},
              {u"search"_s, CliText::tr("Code, customer or workspace."), u"TEXT"_s}},
             0,
             0,
             list},
            {u"voucher"_s, u"claim"_s, code, CliText::tr("Claim a voucher for its workspace."), {}, 1, 1, claim},
            {u"voucher"_s, u"apply"_s, code,
             CliText::tr("Apply a claimed voucher to a site; with --dry-run show what it would bill."),
             withGrounds({{u"site"_s, CliText::tr("Name of the site; made when it is not there."), u"NAME"_s},
                          {u"from"_s, CliText::tr("First day of use; today by default."), u"DATE"_s},
                          {u"domain"_s, CliText::tr("Domain that is ordered with a plan of domains."), u"NAME"_s}}),
             1, 1, apply}};
}

} // namespace quittance::cli
