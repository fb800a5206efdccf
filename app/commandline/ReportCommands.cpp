#include "commandline/CommandLine.h"
#include "services/LicenceTable.h"

#include <QFile>
#include <QSaveFile>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

int verify(Context& context, Verification::Scope scope) {
    const auto book = context.book();
    if (!book) {
        context.output.printError(book.error());
        return CannotOpen;
    }
    TerminalJob job = context.job();
    const auto report = (*book)->verification.verify(context.actor(), scope, job);
    if (!report)
        return context.fail(report.error());
    QJsonArray findings;
    for (const Finding& finding : report->findings)
        findings.append(
            QJsonObject{{u"check"_s, finding.check}, {u"row"_s, finding.row}, {u"message"_s, finding.message}});
    context.output.setTable(
        u"findings"_s,
        {{u"check"_s, CliText::tr("Check")}, {u"row"_s, CliText::tr("Row")}, {u"message"_s, CliText::tr("Finding")}});
    const int found = static_cast<int>(report->findings.size());
    context.output.addLine(
        report->isClean()
            ? CliText::tr("Clean: %1 documents and %2 journal entries.").arg(report->documents).arg(report->entries)
            : CliText::tr("%n findings.", "", found));
    context.succeed({{u"clean"_s, report->isClean()},
                     {u"documents"_s, report->documents},
                     {u"entries"_s, report->entries},
                     {u"head"_s, QString::fromLatin1(report->documentHead.toHex())},
                     {u"findings"_s, findings}});
    return report->isClean() ? Done : Findings;
}

Result<QDate> reportDay(Context& context, Services& book) {
    const auto day = context.date(u"as-of"_s);
    if (!day)
        return day.error();
    return *day ? **day : book.today();
}

int reportMrr(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto day = reportDay(context, **book);
    if (!day)
        return context.usage(day.error().message);
    const auto rows = (*book)->reports.mrr(context.actor(), *day);
    if (!rows)
        return context.fail(rows.error());
    QJsonArray currencies;
    for (const auto& row : *rows)
        currencies.append(QJsonObject{{u"currency"_s, row.currency.code()},
                                      {u"mrr"_s, row.mrr.toString()},
                                      {u"subscriptions"_s, row.subscriptions},
                                      {u"customers"_s, row.customers}});
    context.output.setTable(u"currencies"_s, {{u"currency"_s, CliText::tr("Currency")},
                                              {u"mrr"_s, CliText::tr("MRR"), true},
                                              {u"subscriptions"_s, CliText::tr("Subscriptions"), true},
                                              {u"customers"_s, CliText::tr("Customers"), true}});
    return context.succeed({{u"as_of"_s, day->toString(Qt::ISODate)}, {u"currencies"_s, currencies}});
}

int reportAgeing(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto day = reportDay(context, **book);
    if (!day)
        return context.usage(day.error().message);
    const auto rows = (*book)->reports.ageing(context.actor(), *day);
    if (!rows)
        return context.fail(rows.error());
    const QStringList members{u"not_due"_s, u"days_1_30"_s, u"days_31_60"_s, u"days_61_90"_s, u"days_over_90"_s};
    QJsonArray currencies;
    for (const Ageing& row : *rows) {
        QJsonObject object{{u"currency"_s, row.currency.code()}, {u"total"_s, row.total.toString()}};
        for (size_t i = 0; i < row.buckets.size(); ++i)
            object.insert(members.at(static_cast<qsizetype>(i)), row.buckets[i].toString());
        currencies.append(object);
    }
    context.output.setTable(u"currencies"_s, {{u"currency"_s, CliText::tr("Currency")},
                                              {u"not_due"_s, CliText::tr("Not due"), true},
                                              {u"days_1_30"_s, CliText::tr("1–30 days"), true},
                                              {u"days_31_60"_s, CliText::tr("31–60 days"), true},
                                              {u"days_61_90"_s, CliText::tr("61–90 days"), true},
                                              {u"days_over_90"_s, CliText::tr("Over 90 days"), true},
                                              {u"total"_s, CliText::tr("Total"), true}});
    return context.succeed({{u"as_of"_s, day->toString(Qt::ISODate)}, {u"currencies"_s, currencies}});
}

int backupCreate(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto made = (*book)->backups.create(context.actor(), context.options.value(u"output"_s));
    if (!made)
        return context.fail(made.error());
    context.output.addLine(CliText::tr("Backup: %1").arg(made->path));
    return context.succeed({{u"path"_s, made->path}, {u"bytes"_s, made->bytes}});
}

int backupVerify(Context& context) {
    const auto verified = BackupService::verify(context.arguments.first());
    if (!verified)
        return context.fail(verified.error());
    context.output.addLine(CliText::tr("%1 is a complete copy.").arg(context.arguments.first()));
    return context.succeed({{u"path"_s, context.arguments.first()}, {u"clean"_s, true}});
}

int backupRestore(Context& context) {
    const QString to = context.options.value(u"to"_s);
    if (to.isEmpty())
        return context.usage(CliText::tr("Say where to put it: --to FILE or --to postgresql://…."));
    if (const auto confirmed = context.confirm(CliText::tr("Restore %1 to %2?").arg(context.arguments.first(), to));
        !confirmed)
        return context.fail(confirmed.error());
    const auto kept = BackupService::restore(context.actor(), context.arguments.first(), to);
    if (!kept)
        return context.fail(kept.error());
    context.output.addLine(CliText::tr("Restored to %1.").arg(to));
    if (!kept->isEmpty())
        context.output.addLine(CliText::tr("What was there is kept as %1.").arg(*kept));
    return context.succeed({{u"path"_s, to}, {u"kept"_s, *kept}});
}

int exportInvoices(Context& context) {
    const auto from = context.date(u"from"_s);
    const auto to = context.date(u"to"_s);
    if (!from || !to)
        return context.usage((from ? to : from).error().message);
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    InvoiceFilter filter;
    filter.from = *from;
    filter.to = *to;
    ExportService::Format format;
    if (context.output.format() == Format::Tsv)
        format.delimiter = u'\t';
    else if (context.output.format() == Format::Csv)
        format.delimiter = u',';
    const auto content = (*book)->exports.invoices(context.actor(), filter, format);
    if (!content)
        return context.fail(content.error());
    const QString path = context.options.value(u"output"_s);
    if (path.isEmpty() || path == "-"_L1) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) || out.write(*content) != content->size())
            return context.fail({ErrorCode::Unavailable, CliText::tr("Standard output cannot be written.")});
        return Done;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
        return context.fail(
            {ErrorCode::Unavailable, CliText::tr("%1 cannot be written: %2.").arg(path, file.errorString())});
    context.output.addLine(CliText::tr("Wrote %1.").arg(path));
    return context.succeed({{u"path"_s, path}, {u"bytes"_s, content->size()}});
}

/// The month of --month, "2026-10"; the one before this one by default: the newest that is billed whole.
Result<QDate> monthOf(Context& context, Services& book) {
    const QString text = context.options.value(u"month"_s);
    if (text.isEmpty())
        return book.today().addMonths(-1);
    const QDate month = QDate::fromString(text % u"-01", Qt::ISODate);
    if (!month.isValid())
        return invalid(CliText::tr("“%1” is not a month. Write it like 2026-10.").arg(text), u"month"_s);
    return month;
}

int exportLicences(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto month = monthOf(context, **book);
    if (!month)
        return context.usage(month.error().message);
    auto holders = (*book)->licences.billedHolders(context.actor(), *month);
    if (!holders)
        return context.fail(holders.error());
    const QString shown = month->toString(u"yyyy-MM");
    if (const QString path = context.options.value(u"output"_s); !path.isEmpty()) {
        const ExportService::ListFile file{.path = path,
                                           .kind = path.endsWith(u".xlsx", Qt::CaseInsensitive)
                                                       ? ExportService::FileKind::Xlsx
                                                       : ExportService::FileKind::Csv};
        TerminalJob job = context.job();
        const auto written =
            (*book)->exports.list(context.actor(), licenceTable(*std::move(holders), *month), file, job);
        if (!written)
            return context.fail(written.error());
        context.output.addLine(CliText::tr("Wrote %1.").arg(path));
        return context.succeed({{u"month"_s, shown}, {u"path"_s, path}, {u"licences"_s, *written}});
    }
    QJsonArray rows;
    for (const LicenceHolder& holder : *holders)
        rows.append(QJsonObject{{u"customer"_s, holder.customerCode},
                                {u"workspace"_s, holder.workspace},
                                {u"subscription"_s, holder.subscription},
                                {u"unit"_s, toString(holder.unit)},
                                {u"period_start"_s, holder.period.start.toString(Qt::ISODate)},
                                {u"period_end"_s, holder.period.lastDay().toString(Qt::ISODate)},
                                {u"counted_on"_s, holder.countedOn.toString(Qt::ISODate)},
                                {u"team"_s, holder.team},
                                {u"email"_s, holder.email},
                                {u"name"_s, holder.name}});
    context.output.setTable(u"licences"_s, {{u"customer"_s, CliText::tr("Customer")},
                                            {u"workspace"_s, CliText::tr("Workspace")},
                                            {u"subscription"_s, CliText::tr("Subscription")},
                                            {u"unit"_s, CliText::tr("Unit")},
                                            {u"period_start"_s, CliText::tr("From")},
                                            {u"period_end"_s, CliText::tr("To")},
                                            {u"counted_on"_s, CliText::tr("Counted on")},
                                            {u"team"_s, CliText::tr("Team")},
                                            {u"email"_s, CliText::tr("E-mail")},
                                            {u"name"_s, CliText::tr("Name")}});
    if (holders->empty())
        context.output.addLine(CliText::tr("No licence was billed for %1.").arg(shown));
    return context.succeed({{u"month"_s, shown}, {u"licences"_s, rows}});
}

} // namespace

std::vector<Command> reportCommands() {
    const QCommandLineOption asOf(u"as-of"_s, CliText::tr("The day of the figures; today by default."), u"DATE"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, CliText::tr("Where to write it."), u"FILE"_s);
    return {
        {u"export"_s,
         u"invoices"_s,
         {},
         CliText::tr("Export issued documents as CSV."),
         {{u"from"_s, CliText::tr("First issue date."), u"DATE"_s},
          {u"to"_s, CliText::tr("Last issue date."), u"DATE"_s},
          output},
         0,
         0,
         exportInvoices,
         true},
        {u"export"_s,
         u"licences"_s,
         {},
         CliText::tr("Export who was billed for licences in a month, as it was counted then."),
         {{u"month"_s, CliText::tr("The month, such as 2026-10; the last one by default."), u"MONTH"_s},
          {{u"o"_s, u"output"_s}, CliText::tr("Where to write it: a file ending in .csv or .xlsx."), u"FILE"_s}},
         0,
         0,
         exportLicences,
         true},
        {u"report"_s, u"mrr"_s, {}, CliText::tr("Monthly recurring revenue."), {asOf}, 0, 0, reportMrr},
        {u"report"_s, u"ageing"_s, {}, CliText::tr("What is owed, by how late it is."), {asOf}, 0, 0, reportAgeing},
        {u"backup"_s,
         u"create"_s,
         {},
         CliText::tr("Write a verified copy of the book."),
         {output},
         0,
         0,
         backupCreate,
         true},
        {u"backup"_s, u"verify"_s, u"FILE"_s, CliText::tr("Check a copy."), {}, 1, 1, backupVerify},
        {u"backup"_s,
         u"restore"_s,
         u"FILE"_s,
         CliText::tr("Put a copy in place; what is there is kept aside."),
         {{u"to"_s, CliText::tr("Where to put it: a file, or an empty database of a server."), u"FILE|URL"_s}},
         1,
         1,
         backupRestore,
         true},
        {u"verify"_s,
         u"all"_s,
         {},
         CliText::tr("Prove that nothing was altered."),
         {},
         0,
         0,
         [](Context& context) { return verify(context, Verification::Scope::All); }},
        {u"verify"_s,
         u"chain"_s,
         {},
         CliText::tr("Check the hash chains."),
         {},
         0,
         0,
         [](Context& context) { return verify(context, Verification::Scope::Chain); }},
        {u"verify"_s,
         u"numbering"_s,
         {},
         CliText::tr("Check that numbers have no gap."),
         {},
         0,
         0,
         [](Context& context) { return verify(context, Verification::Scope::Numbering); }},
        {u"verify"_s,
         u"totals"_s,
         {},
         CliText::tr("Recompute every total."),
         {},
         0,
         0,
         [](Context& context) { return verify(context, Verification::Scope::Totals); }},
        {u"verify"_s,
         u"documents"_s,
         {},
         CliText::tr("Check issued documents against their seals."),
         {},
         0,
         0,
         [](Context& context) { return verify(context, Verification::Scope::Documents); }},
    };
}

} // namespace quittance::cli
