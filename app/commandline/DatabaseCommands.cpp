#include "commandline/CommandLine.h"
#include "services/DatabaseService.h"
#include "services/DemoCompany.h"

#include <QFileInfo>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

QJsonObject toJson(const DatabaseService::Status& status) {
    return {{u"database"_s, status.location},
            {u"server"_s, status.server},
            {u"read_only"_s, status.readOnly},
            {u"demo"_s, status.isDemo},
            {u"schema"_s, status.schemaVersion},
            {u"program_schema"_s, status.programVersion},
            {u"needs_migration"_s, status.needsMigration()},
            {u"bytes"_s, status.bytes}};
}

int init(Context& context) {
    const auto location = context.location();
    if (!location)
        return context.usage(location.error().message);
    if (context.dryRun()) {
        context.output.addLine(CliText::tr("Would create %1.").arg(*location));
        return context.succeed({{u"created"_s, false}, {u"database"_s, *location}});
    }
    if (const auto created = DatabaseService::create(*location); !created)
        return context.fail(created.error());
    const auto status = DatabaseService::status(*location);
    if (!status)
        return context.fail(status.error());
    context.output.addLine(CliText::tr("Created %1.").arg(status->displayName));
    QJsonObject result = toJson(*status);
    result.insert(u"created"_s, true);
    return context.succeed(result);
}

int status(Context& context) {
    const auto location = context.location();
    if (!location)
        return context.usage(location.error().message);
    const auto found = DatabaseService::status(*location);
    if (!found)
        return context.fail(found.error());
    context.output.addLine(CliText::tr("Book: %1").arg(found->location));
    context.output.addLine(CliText::tr("Schema: %1 of %2").arg(found->schemaVersion).arg(found->programVersion));
    if (found->needsMigration())
        context.output.addLine(CliText::tr("It needs quittance-cli db migrate."));
    if (found->readOnly)
        context.output.addLine(CliText::tr("It can only be read."));
    context.succeed(toJson(*found));
    return found->needsMigration() ? CannotOpen : Done;
}

int migrate(Context& context) {
    const auto location = context.location();
    if (!location)
        return context.usage(location.error().message);
    if (!context.dryRun())
        if (const auto migrated = DatabaseService::migrate(*location); !migrated)
            return context.fail(migrated.error());
    const auto found = DatabaseService::status(*location);
    if (!found)
        return context.fail(found.error());
    context.output.addLine(found->needsMigration() ? CliText::tr("Would migrate %1.").arg(found->displayName)
                                                   : CliText::tr("%1 is up to date.").arg(found->displayName));
    return context.succeed(toJson(*found));
}

int check(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    if (context.options.isSet(u"rebuild-summaries"_s) && !context.dryRun())
        if (const auto rebuilt = (*book)->reports.rebuildSummaries(context.actor(), OperationId::create()); !rebuilt)
            return context.fail(rebuilt.error());
    TerminalJob job = context.job();
    const auto report = (*book)->verification.verify(context.actor(), Verification::Scope::Storage, job);
    if (!report)
        return context.fail(report.error());
    QJsonArray findings;
    for (const Finding& finding : report->findings)
        findings.append(
            QJsonObject{{u"check"_s, finding.check}, {u"row"_s, finding.row}, {u"message"_s, finding.message}});
    context.output.setTable(u"findings"_s, {{u"row"_s, CliText::tr("Row")}, {u"message"_s, CliText::tr("Finding")}});
    const int found = static_cast<int>(report->findings.size());
    context.output.addLine(report->isClean() ? CliText::tr("The book is sound.")
                                             : CliText::tr("%n findings.", "", found));
    context.succeed({{u"clean"_s, report->isClean()}, {u"findings"_s, findings}});
    return report->isClean() ? Done : Findings;
}

int demoCreate(Context& context) {
    DemoCompany::Options options;
    for (auto&& [name, member] :
         {std::pair{u"customers"_s, &options.customers}, std::pair{u"months"_s, &options.months}}) {
        if (!context.options.isSet(name))
            continue;
        bool ok = false;
        const int value = context.options.value(name).toInt(&ok);
        if (!ok || value < 1 || value > 100'000)
            return context.usage(CliText::tr("--%1 takes a whole number.").arg(name));
        *member = value;
    }
    if (context.options.isSet(u"seed"_s))
        options.seed = context.options.value(u"seed"_s).toUInt();
    const QString location = context.arguments.first();
    TerminalJob job = context.job();
    if (const auto created = DemoCompany::create(location, options, job); !created)
        return context.fail(created.error());
    context.output.addLine(CliText::tr("Created the sample company in %1.").arg(location));
    return context.succeed({{u"created"_s, true}, {u"database"_s, location}});
}

} // namespace

std::vector<Command> databaseCommands() {
    return {
        {u"db"_s, u"init"_s, {}, CliText::tr("Create a new book."), {}, 0, 0, init},
        {u"db"_s,
         u"status"_s,
         {},
         CliText::tr("Show which book it is and whether it is up to date."),
         {},
         0,
         0,
         status},
        {u"db"_s, u"migrate"_s, {}, CliText::tr("Bring an older book up to date; a copy is kept."), {}, 0, 0, migrate},
        {u"db"_s,
         u"check"_s,
         {},
         CliText::tr("Check the file or server, its constraints, its guards and its summaries."),
         {{u"rebuild-summaries"_s, CliText::tr("First make the summaries again from what they sum up."), {}}},
         0,
         0,
         check},
        {u"demo"_s,
         u"create"_s,
         u"FILE"_s,
         CliText::tr("Create the sample company."),
         {{u"customers"_s, CliText::tr("How many customers."), u"N"_s},
          {u"months"_s, CliText::tr("How many months of history."), u"N"_s},
          {u"seed"_s, CliText::tr("Another sample."), u"N"_s}},
         1,
         1,
         demoCreate,
         true},
    };
}

} // namespace quittance::cli
