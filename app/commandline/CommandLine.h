#pragma once

#include "base/JobContext.h"
#include "base/OperationId.h"
#include "commandline/Output.h"
#include "domain/access/Actor.h"
#include "services/Services.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace quittance::cli {

/// Exit codes of the program; stable, scripts rely on them.
enum ExitCode {
    Done = 0,
    Findings = 1, ///< done, but some documents failed or verify found something
    UsageError = 2,
    CannotOpen = 3, ///< the book cannot be opened or needs a migration
    Locked = 4,     ///< another run is in progress
    TryLater = 5,
    NotAllowed = 6,
    Rejected = 7, ///< the input data is not accepted; nothing was written
    InternalFailure = 70,
    Interrupted = 130,
};

ExitCode exitCodeFor(const Error& error);

/// Progress on the terminal, and Ctrl+C as a clean stop.
class TerminalJob final : public JobContext {
public:
    explicit TerminalJob(bool quiet);
    ~TerminalJob() override;
    bool isCancelled() const override;
    void progress(qint64 done, qint64 total, const QString& text) override;

private:
    bool m_show;
    bool m_shown = false;
    qint64 m_lastMs = 0;
};

/// What a command works with: the parsed options, the book, who asks, and where the answer goes.
class Context {
public:
    Context(QCommandLineParser& parser, QStringList arguments, Output output);

    QCommandLineParser& options;
    QStringList arguments; ///< after GROUP COMMAND
    Output output;

    /// The text given with --database; usage error when there is none.
    Result<QString> location() const;
    /// Opens the book of --database.
    Result<Services*> book();
    Actor actor() const;
    /// What messages and names are in: "fr", "en"…
    QString language() const;
    bool dryRun() const { return options.isSet(QStringLiteral("dry-run")); }
    /// Asks before something that cannot be taken back; --yes answers, without a terminal it is refused.
    Result<> confirm(const QString& question);
    /// A date option in ISO form; none when it is not given.
    Result<std::optional<QDate>> date(const QString& option) const;
    TerminalJob job() const { return TerminalJob(options.isSet(QStringLiteral("quiet"))); }

    int succeed(const QJsonObject& result) { return output.print(result), Done; }
    int fail(const Error& error) { return output.printError(error), exitCodeFor(error); }
    int usage(const QString& message);

private:
    std::unique_ptr<Services> m_services;
};

/// One line of the command table.
struct Command {
    QString group;
    QString name;
    QString arguments;   ///< for the help: "FILE", "NUMBER…"
    QString description; ///< translated
    QList<QCommandLineOption> options;
    int minimumArguments = 0;
    int maximumArguments = 0; ///< -1: any number
    int (*run)(Context&) = nullptr;
    bool isDryRunRefused = false; ///< it writes, and cannot say beforehand what
};

/// What the customer has said, and why the account is gone beyond; the options that say so.
Result<ChangeGrounds> groundsFrom(Context& context);
QList<QCommandLineOption> withGrounds(QList<QCommandLineOption> options);

// one function per group, each in its own source
std::vector<Command> databaseCommands();
std::vector<Command> companyCommands();
std::vector<Command> billingCommands();
std::vector<Command> invoiceCommands();
std::vector<Command> priceCommands();
std::vector<Command> reportCommands();
std::vector<Command> subscriptionCommands();
std::vector<Command> promotionCommands();
std::vector<Command> voucherCommands();
std::vector<Command> domainCommands();

/// Runs the program with the arguments after its own name; returns the exit code.
int run(const QStringList& arguments);

} // namespace quittance::cli
