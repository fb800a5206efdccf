#include "commandline/CommandLine.h"

#include <QFile>
#include <QJsonDocument>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

/// A file, or standard input for "-"; at most 50 MB.
Result<QByteArray> readInput(const QString& path) {
    constexpr qint64 limit = 50LL * 1024 * 1024;
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return invalid(CliText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray content = file.read(limit + 1);
    if (content.size() > limit)
        return invalid(CliText::tr("%1 is larger than 50 MB.").arg(path));
    return content;
}

int show(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto company = (*book)->company.company(context.actor());
    if (!company)
        return context.fail(company.error());
    const QJsonObject json = toJson(*company);
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString value =
            it->isString()
                ? it->toString()
                : QString::fromUtf8(QJsonDocument(QJsonArray{*it}).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
        if (!value.isEmpty())
            context.output.addLine(u"%1: %2"_s.arg(it.key(), value));
    }
    return context.succeed(json);
}

int set(Context& context) {
    const auto content = readInput(context.arguments.first());
    if (!content)
        return context.fail(content.error());
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &parseError);
    if (!document.isObject())
        return context.fail(invalid(
            CliText::tr("%1 is not a JSON object: %2.").arg(context.arguments.first(), parseError.errorString())));
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    auto current = (*book)->company.company(context.actor());
    if (!current && current.error().code != ErrorCode::NotFound)
        return context.fail(current.error());
    const auto company = companyFromJson(document.object(), current ? *current : Company{});
    if (!company)
        return context.fail(company.error());
    const std::vector<Error> errors = validate(*company);
    for (const Error& error : errors)
        context.output.printError(error);
    if (!errors.empty())
        return Rejected;
    if (context.dryRun())
        return context.succeed(toJson(*company));
    const auto saved = (*book)->company.save(context.actor(), *company, OperationId::create());
    if (!saved)
        return context.fail(saved.error());
    for (const Error& missing : missingSellerMentions(*saved))
        context.output.note(CliText::tr("Before anything can be issued: %1").arg(missing.message));
    context.output.addLine(CliText::tr("Saved %1.").arg(saved->name));
    return context.succeed(toJson(*saved));
}

QString decimalText(qsizetype value) { return QString::number(value); }

int importFile(Context& context, ImportKind kind) {
    const auto billedBefore = context.date(u"billed-before"_s);
    if (!billedBefore)
        return context.usage(billedBefore.error().message);
    const QString path = context.arguments.first();
    const auto content = readInput(path);
    if (!content)
        return context.fail(content.error());
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    auto file = ImportRun::inspect(kind, path, *content);
    if (!file)
        return context.fail(file.error());
    ImportRequest request;
    request.kind = kind;
    request.file = std::move(*file);
    request.billedBefore = *billedBefore;
    request.goodRowsOnly = context.options.isSet(u"good-rows"_s);
    request.dryRun = context.dryRun();
    request.operation = OperationId::create();
    TerminalJob job = context.job();
    const auto report = (*book)->imports.run(context.actor().withSource(ActorSource::Import), request, job);
    if (!report)
        return context.fail(report.error());

    QJsonArray issues;
    for (const ImportIssue& issue : report->issues)
        issues.append(QJsonObject{{u"row"_s, issue.row},
                                  {u"field"_s, issue.field},
                                  {u"message"_s, issue.message},
                                  {u"kind"_s, issue.isError ? u"error"_s : u"warning"_s}});
    context.output.setTable(u"issues"_s, {{u"row"_s, CliText::tr("Line"), true},
                                          {u"kind"_s, CliText::tr("Kind")},
                                          {u"field"_s, CliText::tr("Field")},
                                          {u"message"_s, CliText::tr("Message")}});
    const int rows = static_cast<int>(report->rows);
    context.output.addLine(CliText::tr("%n rows: %1 new, %2 changed, %3 unchanged, %4 rejected.", "", rows)
                               .arg(decimalText(report->created), decimalText(report->updated),
                                    decimalText(report->unchanged), decimalText(report->rejected)));
    if (!report->applied)
        context.output.addLine(CliText::tr("Nothing was written."));
    context.succeed({{u"applied"_s, report->applied},
                     {u"rows"_s, report->rows},
                     {u"created"_s, report->created},
                     {u"updated"_s, report->updated},
                     {u"unchanged"_s, report->unchanged},
                     {u"rejected"_s, report->rejected},
                     {u"issues"_s, issues}});
    if (report->rejected > 0)
        return report->applied ? Findings : Rejected;
    return Done;
}

QList<QCommandLineOption> importOptions() {
    return {{u"good-rows"_s, CliText::tr("Import the good rows although others have errors.")},
            {u"billed-before"_s,
             CliText::tr("Periods that start before this day were billed elsewhere (subscriptions)."), u"DATE"_s}};
}

} // namespace

std::vector<Command> companyCommands() {
    return {
        {u"company"_s, u"show"_s, {}, CliText::tr("Show the company that issues the invoices."), {}, 0, 0, show},
        {u"company"_s,
         u"set"_s,
         u"FILE.json"_s,
         CliText::tr("Create or change the company from a JSON file."),
         {},
         1,
         1,
         set},
        {u"import"_s, u"customers"_s, u"FILE"_s, CliText::tr("Import customers from CSV."), importOptions(), 1, 1,
         [](Context& context) { return importFile(context, ImportKind::Customers); }},
        {u"import"_s, u"catalogue"_s, u"FILE"_s, CliText::tr("Import products, plans and prices from CSV."),
         importOptions(), 1, 1, [](Context& context) { return importFile(context, ImportKind::Catalogue); }},
        {u"import"_s, u"subscriptions"_s, u"FILE"_s, CliText::tr("Import subscriptions from CSV."), importOptions(), 1,
         1, [](Context& context) { return importFile(context, ImportKind::Subscriptions); }},
        {u"import"_s, u"members"_s, u"FILE"_s, CliText::tr("Import teams and members of workspaces from CSV."),
         importOptions(), 1, 1, [](Context& context) { return importFile(context, ImportKind::Members); }},
    };
}

} // namespace quittance::cli
