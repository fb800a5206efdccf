#include "commandline/CommandLine.h"

#include <QCoreApplication>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

QString dayText(const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); }

QJsonObject rowJson(const DomainRow& row) {
    const Domain& domain = row.domain;
    const auto last = expiry(domain, row.today);
    return {{u"domain"_s, domain.name.shown()},
            {u"ascii"_s, domain.name.ascii()},
            {u"customer"_s, row.customerCode},
            {u"name"_s, row.customerName},
            {u"workspace"_s, row.workspaceName},
            {u"site"_s, row.siteName},
            {u"origin"_s, toString(domain.origin)},
            {u"state"_s, toString(row.state)},
            {u"since"_s, domain.stateSince.toString(Qt::ISODate)},
            {u"registered_on"_s, dayText(domain.registeredOn)},
            {u"expires_on"_s, dayText(domain.expiresOn)},
            {u"days_left"_s, last ? QString::number(row.today.daysTo(*last)) : QString()},
            {u"auto_renew"_s, domain.autoRenew},
            {u"registrar"_s, domain.registrar},
            {u"ends_on"_s, dayText(domain.endsOn)},
            {u"mailboxes"_s, row.mailboxes},
            {u"billed_by"_s, row.billing ? row.billing->code : QString()},
            {u"next_payment"_s, row.billing ? dayText(row.billing->nextDate) : QString()}};
}

int list(Context& context) {
    using Status = DomainFilter::Status;
    DomainFilter filter;
    filter.search = context.options.value(u"search"_s);
    if (context.options.isSet(u"over"_s))
        filter.status = Status::Over;
    std::optional<int> within;
    if (context.options.isSet(u"expiring-within"_s)) {
        bool isNumber = false;
        within = context.options.value(u"expiring-within"_s).toInt(&isNumber);
        if (!isNumber || *within < 0 || *within > 3660)
            return context.usage(CliText::tr("--expiring-within takes a number of days, for example 30."));
    }
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    if (within)
        filter.expiresTo = (*book)->today().addDays(*within);
    if (context.options.isSet(u"customer"_s)) {
        const auto customer = (*book)->customers.customerByCode(context.actor(), context.options.value(u"customer"_s));
        if (!customer)
            return context.fail(customer.error());
        filter.scope.customer = customer->id;
    }
    const auto ids = (*book)->domains.ids(
        context.actor(), filter, {.column = within ? DomainColumn::Expires : DomainColumn::Name, .descending = false});
    if (!ids)
        return context.fail(ids.error());
    const auto rows = (*book)->domains.rows(context.actor(), *ids);
    if (!rows)
        return context.fail(rows.error());
    QJsonArray domains;
    for (const DomainRow& row : *rows)
        domains.append(rowJson(row));
    context.output.setTable(u"domains"_s, {{u"domain"_s, CliText::tr("Domain")},
                                           {u"customer"_s, CliText::tr("Customer")},
                                           {u"name"_s, CliText::tr("Name")},
                                           {u"site"_s, CliText::tr("Site")},
                                           {u"state"_s, CliText::tr("State")},
                                           {u"expires_on"_s, CliText::tr("Expires on")},
                                           {u"days_left"_s, CliText::tr("Days left"), true},
                                           {u"auto_renew"_s, CliText::tr("Renews by itself")},
                                           {u"mailboxes"_s, CliText::tr("Mailboxes"), true},
                                           {u"billed_by"_s, CliText::tr("Billed by")}});
    return context.succeed({{u"domains"_s, domains}});
}

} // namespace

std::vector<Command> domainCommands() {
    return {
        {u"domain"_s,
         u"list"_s,
         {},
         CliText::tr("List domains with their state and their expiry."),
         {{u"expiring-within"_s, CliText::tr("Only those that expire within so many days, or are over."), u"DAYS"_s},
          {u"over"_s, CliText::tr("Those that have ended or were refused.")},
          {u"customer"_s, CliText::tr("Only this customer."), u"CODE"_s},
          {u"search"_s, CliText::tr("Domain, customer, site or registrar."), u"TEXT"_s}},
         0,
         0,
         list}};
}

} // namespace quittance::cli
